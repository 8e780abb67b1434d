export const id = 3651;
export const ids = [3651,17];
export const modules = {

/***/ 12275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
// Tells an object with keys from everything else that JSON can hold.
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 5374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  segmentCommand: () => (/* binding */ segmentCommand)
});

// EXTERNAL MODULE: ./out/host/digest.js
var digest = __webpack_require__(71139);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./out/host/files-below.js
var files_below = __webpack_require__(78940);
// EXTERNAL MODULE: ./out/host/record-durable.js
var record_durable = __webpack_require__(20024);
;// CONCATENATED MODULE: ./out/host/folder-store.js
// The checkpoint store over a plain folder, for the command line and for CI systems without artifacts: two processes may use it at once.
// Layout: `<name>/label.json` (when, how much, digest), `<name>/files/...`; `<name>.gone`, empty: the name was removed and stays taken.
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






const ourPrefix = 'soak-';
const goneSuffix = '.gone';
const temporaryMark = '.tmp-';
/** What renaming a folder onto another one that has something in it fails with. */
const takenCodes = process.platform === 'win32' ? ['EPERM', 'EEXIST'] : ['ENOTEMPTY', 'EEXIST'];
const labelShape = schemas.strictObject({
    createdUnixSeconds: schemas.number(),
    bytes: schemas.number(),
    digest: schemas.string(),
});
/** `clock`: Unix seconds. The folder is made when it is missing; errors of the disk come through as they are. */
function createFolderStore(root, clock) {
    const placeOf = (name) => (0,external_node_path_.join)(root, checkedName(name));
    const tombstoneOf = (name) => placeOf(name) + goneSuffix;
    const temporaryOf = (name) => `${placeOf(name)}${temporaryMark}${(0,external_node_crypto_.randomUUID)()}`;
    async function moveAway(name) {
        const temporary = temporaryOf(name);
        if (!(await unless('ENOENT', (0,promises_.rename)(placeOf(name), temporary))))
            return;
        await (0,promises_.rm)(temporary, { recursive: true });
    }
    return {
        async list() {
            const names = await namesIn(root);
            const gone = new Set(names.filter((name) => name.endsWith(goneSuffix)));
            const entries = await Promise.all(names
                .filter((name) => name.startsWith(ourPrefix) && !name.includes(temporaryMark))
                .filter((name) => !gone.has(name) && !gone.has(name + goneSuffix))
                .map((name) => entryOf(placeOf(name), name)));
            return entries
                .filter((entry) => entry !== null)
                .sort((one, other) => other.createdUnixSeconds - one.createdUnixSeconds || (one.name < other.name ? 1 : -1));
        },
        async put(name, folder) {
            if ((await (0,files_below/* filesBelow */.DR)(folder)).length === 0) {
                throw new Error(`${folder} has no files: there is nothing to store`);
            }
            await (0,promises_.mkdir)(root, { recursive: true });
            if ((await exists(tombstoneOf(name))) || (await exists(placeOf(name))))
                return 'taken';
            const temporary = temporaryOf(name);
            const files = (0,external_node_path_.join)(temporary, 'files');
            try {
                await copyFolder(folder, files);
                const label = { createdUnixSeconds: clock(), ...(await (0,files_below/* digestFolder */.lo)(files)) };
                await writeDurably((0,external_node_path_.join)(temporary, 'label.json'), JSON.stringify(label));
                // The lock: a folder with something in it is never replaced, so of two only one succeeds.
                if (!(await unless(takenCodes, (0,promises_.rename)(temporary, placeOf(name)))))
                    return 'taken';
                await (0,record_durable/* syncFolder */.Y)(root);
            }
            finally {
                await (0,promises_.rm)(temporary, { recursive: true, force: true });
            }
            // Removed by another between our look and our rename: its tombstone was there before its folder went.
            if (!(await exists(tombstoneOf(name))))
                return 'stored';
            await moveAway(name);
            return 'taken';
        },
        async get({ name }, folder) {
            const place = placeOf(name);
            if ((await exists(tombstoneOf(name))) || !(await exists(place)))
                return 'gone';
            await (0,promises_.mkdir)(folder, { recursive: true });
            const label = await readLabel(place);
            const isCopied = await unless('ENOENT', copyFolder((0,external_node_path_.join)(place, 'files'), folder));
            const isWhole = isCopied && label !== null && (await (0,files_below/* digestFolder */.lo)(folder)).digest === label.digest;
            if (isWhole)
                return 'whole';
            await (0,files_below/* emptyFolder */.id)(folder);
            return (await exists(place)) ? 'damaged' : 'gone';
        },
        async remove({ name }) {
            if (!(await exists(placeOf(name))))
                return;
            await writeDurably(tombstoneOf(name), '');
            await moveAway(name);
        },
    };
}
/** A name is the name of a file here. */
function checkedName(name) {
    if (!/^[\w.-]+$/.test(name) || name.startsWith('.') || name.includes(temporaryMark) || name.endsWith(goneSuffix)) {
        throw new Error(`${JSON.stringify(name)} cannot be a name in a store: expected letters, digits, "-", "_", "."`);
    }
    return name;
}
async function entryOf(place, name) {
    const label = await readLabel(place);
    if (label !== null) {
        return { name, id: name, createdUnixSeconds: label.createdUnixSeconds, bytes: label.bytes, otherRun: null };
    }
    // It lost its label, so it is damaged, and is listed: whoever gets it is told.
    const facts = await (0,promises_.stat)(place).catch(() => null);
    if (facts === null || !facts.isDirectory())
        return null;
    return { name, id: name, createdUnixSeconds: facts.mtimeMs / 1000, bytes: 0, otherRun: null };
}
async function readLabel(place) {
    try {
        return labelShape.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(place, 'label.json'), 'utf8')));
    }
    catch {
        return null;
    }
}
async function copyFolder(from, to) {
    const folders = new Set();
    for (const path of await (0,files_below/* filesBelow */.DR)(from)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const target = (0,external_node_path_.join)(to, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.copyFile)((0,external_node_path_.join)(from, path), target);
            folders.add((0,external_node_path_.dirname)(target));
            const file = __addDisposableResource(env_1, await (0,promises_.open)(target, 'r+'), true);
            await file.sync();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    for (const folder of folders)
        await (0,record_durable/* syncFolder */.Y)(folder);
}
async function writeDurably(path, text) {
    {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_2, await (0,promises_.open)(path, 'w'), true);
            await file.writeFile(text);
            await file.sync();
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    await (0,record_durable/* syncFolder */.Y)((0,external_node_path_.dirname)(path));
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
async function exists(path) {
    return await unless('ENOENT', (0,promises_.stat)(path));
}
/** False when it failed with that code; other errors are thrown on. */
async function unless(codes, work) {
    try {
        await work;
        return true;
    }
    catch (error) {
        if ([codes].flat().includes(error.code ?? ''))
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./out/host/interrupts.js
var host_interrupts = __webpack_require__(98523);
// EXTERNAL MODULE: ./out/judge/exit-code.js
var exit_code = __webpack_require__(57254);
// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/scenario/hash.js
var scenario_hash = __webpack_require__(56363);
// EXTERNAL MODULE: ./out/verbs/harness-text.js
var harness_text = __webpack_require__(76141);
// EXTERNAL MODULE: ./out/verbs/read-scenario.js + 1 modules
var read_scenario = __webpack_require__(2403);
// EXTERNAL MODULE: ./out/verbs/run-key.js
var run_key = __webpack_require__(56918);
// EXTERNAL MODULE: ./out/verbs/segment.js
var segment = __webpack_require__(97540);
;// CONCATENATED MODULE: ./out/cli/segment-command.js
// soak segment on the command line: the store is a folder, and an interrupted leg stops its system before it ends.










const saveWithinSeconds = 60;
/** Throws ScenarioError for wrong usage or a wrong file. */
async function segmentCommand(command, files, teller) {
    if (command.runKey !== null && !run_key/* runKeyPattern */.zv.test(command.runKey)) {
        const issue = { path: '--run-key', expected: 'small letters, digits and hyphens', got: `"${command.runKey}"` };
        throw new error/* ScenarioError */.tp([{ ...issue, hint: null }]);
    }
    const scenario = await (0,read_scenario/* readScenario */.Z)(files, command.path, command.overrides);
    const hash = (0,scenario_hash/* scenarioHash */.P)(scenario, digest/* sha256 */.s);
    const runKey = command.runKey ?? `${(0,run_key/* slugOf */.tF)(scenario.name)}-${hash.slice(0, 6)}`;
    const interrupts = (0,host_interrupts.createInterrupts)(process.env);
    try {
        const outcome = await (0,segment/* segmentVerb */.J)({
            readScenario: async () => scenario,
            source: command.path,
            recordRoot: command.recordRoot,
            runKey,
            headSha: process.env.GITHUB_SHA ?? null,
            attempt: 1,
            boxSeconds: command.boxSeconds,
            legs: { onInterrupt: 'stop', mayBoot: true },
            env: process.env,
            saveWithinSeconds,
            onRecord: () => { },
        }, createFolderStore(command.storeFolder, () => Date.now() / 1000), teller, interrupts);
        return tell(outcome, runKey, command, teller);
    }
    finally {
        interrupts.close();
    }
}
function tell(outcome, runKey, { storeFolder }, teller) {
    switch (outcome.kind) {
        case 'done':
            teller.say(`${runKey} is finished; "soak judge ${outcome.folder}" gives its verdict`);
            return exit_code/* exitCodes */.hS.pass;
        case 'held':
            teller.say(`${runKey} is being carried by another leg, in segment ${outcome.segment + 1}`);
            return exit_code/* exitCodes */.hS.pass;
        case 'broken':
            return (0,harness_text/* tellHarnessError */.e)(outcome.error, outcome.folder, teller);
        case 'carried': {
            const { checkpoint, ending, folder, saved } = outcome;
            if (!saved) {
                teller.note(`error: the checkpoint could not be stored in ${storeFolder}; the record is in ${folder}`);
                return (0,exit_code/* exitCodeOf */.FO)('invalid');
            }
            const finished = checkpoint.state === 'finished';
            const held = `${Math.round(checkpoint.position.steadySeconds)} s of steady load held so far`;
            teller.say(finished
                ? `${runKey} is finished; "soak judge ${folder}" gives its verdict`
                : `${runKey}: segment ${outcome.segment + 1} is over, ${held}; the next "soak segment" goes on`);
            return ending.kind === 'interrupted' ? (0,exit_code/* exitCodeOfSignal */.fH)(ending.signal) : exit_code/* exitCodes */.hS.pass;
        }
        default:
            return (0,error/* assertNever */.xb)(outcome);
    }
}


/***/ }),

/***/ 79565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
// The real clock. Timers and time are read nowhere else in the engine's process.
function createClock() {
    return {
        nowSeconds: () => performance.now() / 1000,
        unixSeconds: () => Date.now() / 1000,
        every(seconds, act) {
            // Due times are absolute, so that a soak of a week has as many ticks as it should; what is missed is not repeated.
            const started = performance.now();
            const periodMs = seconds * 1000;
            let due = 0;
            let timer;
            const arm = () => {
                const passed = performance.now() - started;
                // A timer may fire a little early: the tick it fired for must not come twice.
                due = Math.max(due + 1, Math.floor(passed / periodMs) + 1);
                timer = setTimeout(() => {
                    arm();
                    act();
                }, due * periodMs - passed);
            };
            arm();
            return () => clearTimeout(timer);
        },
        after(seconds, act) {
            const timer = setTimeout(act, seconds * 1000);
            return () => clearTimeout(timer);
        },
    };
}


/***/ }),

/***/ 98523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createInterrupts: () => (/* binding */ createInterrupts)
/* harmony export */ });
/* unused harmony export launcherVariable */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _model_proc_stat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1791);
// Orders from outside to end: SIGINT, SIGTERM, SIGHUP, and the loss of whoever started us.
// npx dies of a SIGTERM without passing it on, so its disappearance counts as one.



const watchLaunchersEveryMs = 500;
/** Name under which dist/soak.js tells the Node 24 it started who is waiting for it. */
const launcherVariable = 'SOAK_LAUNCHER_PID';
function createInterrupts(environment) {
    const listeners = [];
    const tell = (signal) => {
        for (const listener of listeners)
            listener(signal);
    };
    const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
        const handler = () => tell(signal);
        process.on(signal, handler);
        return { signal, handler };
    });
    const launchers = launcherPids(environment);
    const timer = setInterval(() => {
        if (launchers.length > 0 && (process.ppid !== node_process__WEBPACK_IMPORTED_MODULE_1__.ppid || launchers.some(isGone))) {
            clearInterval(timer);
            tell('SIGTERM');
        }
    }, watchLaunchersEveryMs);
    timer.unref();
    return {
        onInterrupt: (listener) => void listeners.push(listener),
        close() {
            clearInterval(timer);
            for (const { signal, handler } of handlers)
                process.off(signal, handler);
        },
    };
}
/**
 * The processes whose end means "stop": npm or npx and the shells between, or the older Node that started us.
 * Empty when soak was started by something else: a shell that logs out must not end a soak under nohup.
 */
function launcherPids(environment) {
    const launcher = Number(environment[launcherVariable]);
    const byNpm = environment.npm_command !== undefined;
    if (!byNpm && !Number.isInteger(launcher))
        return [];
    const pids = [];
    let pid = node_process__WEBPACK_IMPORTED_MODULE_1__.ppid;
    for (let depth = 0; depth < 4 && pid !== null && pid > 1; depth += 1) {
        pids.push(pid);
        const name = readProc(`/proc/${pid}/comm`)?.trim() ?? '';
        // Beyond npm itself stands the user's shell, whose life is not our business.
        if (!byNpm || name.startsWith('npm') || !(isShell(name) || pid === launcher))
            break;
        pid = parentOf(pid);
    }
    return pids;
}
function isShell(name) {
    return name === 'sh' || name === 'dash' || name === 'bash';
}
function parentOf(pid) {
    const stat = readProc(`/proc/${pid}/stat`);
    return stat === null ? null : ((0,_model_proc_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProcStat */ .q)(stat)?.parentPid ?? null);
}
function readProc(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        // Not Linux, or the process is gone: then there is nothing to learn here.
        return null;
    }
}
function isGone(pid) {
    try {
        (0,node_process__WEBPACK_IMPORTED_MODULE_1__.kill)(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}


/***/ }),

/***/ 31674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ betweenLegs)
/* harmony export */ });
// What happened during a run. One line of the record each.
/** Reason of the gap between two legs of a run. */
const betweenLegs = 'soak was not running';


/***/ }),

/***/ 58932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ processMetrics),
/* harmony export */   be: () => (/* binding */ gaugeName),
/* harmony export */   vh: () => (/* binding */ systemTarget)
/* harmony export */ });
// Names of what is measured, with unit and the direction that is worse. A gauge's full name is "<target>.<metric>".
/** Metrics of one process tree. `handles` = open file descriptors; `sockets` = those that are sockets. */
const processMetrics = {
    residentBytes: { name: 'resident-bytes', unit: 'bytes', kind: 'gauge', worse: 'up', title: 'memory' },
    cpuCores: { name: 'cpu-cores', unit: 'cores', kind: 'gauge', worse: 'neither', title: 'CPU' },
    threads: { name: 'threads', unit: 'count', kind: 'gauge', worse: 'up', title: 'threads' },
    handles: { name: 'handles', unit: 'count', kind: 'gauge', worse: 'up', title: 'open handles' },
    sockets: { name: 'sockets', unit: 'count', kind: 'gauge', worse: 'up', title: 'sockets' },
    children: { name: 'children', unit: 'count', kind: 'gauge', worse: 'up', title: 'child processes' },
};
/** Name of the system under test among targets; companions use their own names, the load process is "load", we are "soak". */
const systemTarget = 'system';
/** "system" + residentBytes -> "system.resident-bytes". */
function gaugeName(target, metric) {
    return `${target}.${metric.name}`;
}


/***/ }),

/***/ 32419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ messages),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   Ll: () => (/* binding */ verdictMeaning),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   ez: () => (/* binding */ phaseTitle),
/* harmony export */   nG: () => (/* binding */ outcomeWord)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61967);
// Every sentence and word that the reports share, as constants and small functions. Not for what the judge says:
// the sentences of findings come with the findings.


/** The word that opens every report. */
function verdictWord(outcome) {
    switch (outcome) {
        case 'pass':
            return 'PASS';
        case 'fail':
            return 'FAIL';
        case 'inconclusive':
            return 'INCONCLUSIVE';
        case 'invalid':
            return 'INVALID';
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(outcome);
    }
}
/** What the verdict's word means, for a reader who sees it for the first time. */
function verdictMeaning(outcome) {
    switch (outcome) {
        case 'pass':
            return 'Every check that was judged was shown to hold.';
        case 'fail':
            return 'At least one check was shown to be violated by the system under test.';
        case 'inconclusive':
            return 'The run does not show enough to say either way. This is not a pass.';
        case 'invalid':
            return 'The soak itself or its machine broke. Nothing is claimed about the system under test.';
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(outcome);
    }
}
/** Outcome of one finding. A violated check about the harness is our fault and says so. */
function outcomeWord(finding) {
    const words = {
        holds: 'holds',
        violated: finding.about === 'harness' ? 'violated by us' : 'violated',
        inconclusive: 'inconclusive',
    };
    return words[finding.outcome];
}
function phaseTitle(phase) {
    return phase === 'warmup' ? 'warm-up' : phase;
}
const words = {
    findings: 'Findings',
    notJudged: 'Not judged',
    notes: 'Notes',
    smallestVisible: 'Smallest growth this run would have seen',
    totals: 'Totals',
    charts: 'Charts',
    timeline: 'What happened',
    scenario: 'Scenario as it was run',
    next: 'Next',
    rawData: 'The record behind this page',
    phases: 'Phases',
    segments: 'Segments',
    run: 'The run',
    checks: 'Checks',
    judged: 'judged',
    noFindings: 'no check gave a finding',
    columns: ['check', 'outcome', 'estimate', 'interval', 'limit'],
};
const messages = {
    scenario: (name, duration, seed) => `Scenario ${name}: ${duration} of steady load, seed ${seed}.`,
    since: (seconds) => `since ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(seconds)} of the run`,
    next: (next) => `next: ${next}`,
    /** Boot and stop have no planned length. */
    openEnded: 'as long as it takes',
    smallestPlanned: (growth) => `smallest growth it can see: ${growth}`,
    eventsLeftOut: (count) => `${count} events in between are left out here. They are all in the record.`,
    chartEmpty: (what) => `No chart of ${what}: nothing of it was read during this run.`,
    thinned: 'Thinned: a line is the median of each stretch, the shade around it runs from smallest to largest value.',
    chartsHelp: 'Shaded stretches (boot, idle, warm-up, drain) are not judged. A dotted line is the growth that was fitted. A line breaks where nothing was read. Point at a chart to read its values.',
    rawData: (folder) => `Every sample behind this page is kept in ${folder}.`,
    judgeAgain: 'Judge it again with other limits:',
    judgeCommand: (folder) => `soak judge ${folder} --set checks.memory-growth=5MiB/h`,
    verdictFile: 'The same verdict for programs is in verdict.json beside this page.',
    noScript: 'The charts need JavaScript. Everything else on this page can be read without it.',
    madeBy: (version, runKey) => `soak-action ${version}, run ${runKey}`,
};


/***/ }),

/***/ 46715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
// Colour for terminals, and plain lines out of text that the target wrote. Colour only repeats what the words say.
const codes = { good: '32', bad: '31', warn: '33', strong: '1', faint: '2' };
const escapeCharacter = String.fromCharCode(27);
/** A painter that colours, or one that leaves every text as it is. */
function paintWith(color) {
    return color ? (text, tone) => `${escapeCharacter}[${codes[tone]}m${text}${escapeCharacter}[0m` : (text) => text;
}
const ansiSequence = new RegExp(`${escapeCharacter}\\[[0-9;?]*[ -/]*[@-~]`, 'g');
/** Takes terminal sequences and control characters out: a log line must not move the cursor of who reads the report. */
function plainLine(text) {
    return text
        .replace(ansiSequence, '')
        .replace(/\t/g, '  ')
        .replace(/\p{Cc}/gu, '');
}


/***/ }),

/***/ 43492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   YL: () => (/* binding */ estimateText),
/* harmony export */   cf: () => (/* binding */ rateText),
/* harmony export */   eN: () => (/* binding */ latencyText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   oA: () => (/* binding */ countedText),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   qL: () => (/* binding */ unknownText)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
// Numbers with their units as a report prints them. Unknown is a dash, never 0; a share is never rounded up to 100 %
// or down to 0 %. Sizes are printed in the unit of the user's own limit where there is one: then they compare at a glance.

const unknownText = '–';
/** Estimate -> "+104 MB/h" and "+98.1 to +110 (95 %)". Value and bounds share unit and decimals. */
function estimateText(estimate, limitText) {
    const { value, low, high, confidence } = estimate;
    const known = [value, low, high].filter((x) => x !== null && Number.isFinite(x));
    const largest = Math.max(0, ...known.map(Math.abs));
    const scale = scaleOf(estimate.unit, largest, limitText);
    const decimals = decimalsOf(value / scale.divisor, known.map((x) => x / scale.divisor), estimate.unit);
    const number = (x) => {
        return estimate.unit === 'share' ? percent(x, decimals) : plain(x / scale.divisor, decimals, scale.signed);
    };
    const valueText = Number.isFinite(value) ? join(number(value), scale.unit) : unknownText;
    if (low === null && high === null)
        return { value: valueText, interval: null };
    const bound = (x) => (x === null || !Number.isFinite(x) ? 'unbounded' : number(x));
    const level = confidence === null ? '' : ` (${Number((confidence * 100).toPrecision(4))} %)`;
    return { value: valueText, interval: `${bound(low)} to ${bound(high)}${level}` };
}
/** A share 0..1 -> "99.98 %"; null -> a dash. */
function shareText(share) {
    if (share === null)
        return unknownText;
    return `${percent(share, decimalsOf(share * 100, [], 'share'))} %`;
}
/** A count -> "9,600". */
function countText(count) {
    return plain(count, 0, false);
}
/** A count with its noun: "1 segment", "1,200 segments", "2 process lives". */
function countedText(count, one, many = `${one}s`) {
    return `${countText(count)} ${count === 1 ? one : many}`;
}
/** Bytes -> "132 MB"; null -> a dash. */
function bytesText(bytes) {
    return measureText(bytes, 'bytes');
}
/** Seconds of latency -> "12.3 ms"; null -> a dash. */
function latencyText(seconds) {
    return measureText(seconds, 'seconds');
}
/** Requests per second -> "40.0/s"; null -> a dash. */
function rateText(perSecond) {
    return measureText(perSecond, 'per-second');
}
function measureText(value, unit) {
    if (value === null || !Number.isFinite(value))
        return unknownText;
    const scale = scaleOf(unit, Math.abs(value), null);
    const scaled = value / scale.divisor;
    return join(plain(scaled, decimalsOf(scaled, [], unit), false), scale.unit);
}
function join(number, unit) {
    return unit === '' || unit.startsWith('/') ? `${number}${unit}` : `${number} ${unit}`;
}
function scaleOf(unit, largest, limitText) {
    switch (unit) {
        case 'bytes':
            return sizeScale(largest, limitText, '', false);
        case 'bytes-per-hour':
            return sizeScale(largest, limitText, '/h', true);
        case 'seconds':
            if (largest >= 1 || largest === 0)
                return { divisor: 1, unit: 's', signed: false };
            return largest >= 1e-3
                ? { divisor: 1e-3, unit: 'ms', signed: false }
                : { divisor: 1e-6, unit: 'µs', signed: false };
        case 'count':
            return { divisor: 1, unit: '', signed: false };
        case 'cores':
            return { divisor: 1, unit: 'cores', signed: false };
        case 'count-per-hour':
            return { divisor: 1, unit: '/h', signed: true };
        case 'percent-per-hour':
            return { divisor: 1, unit: '%/h', signed: true };
        case 'share':
            return { divisor: 0.01, unit: '%', signed: false };
        case 'per-second':
            return { divisor: 1, unit: '/s', signed: false };
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(unit);
    }
}
const sizeNames = {
    decimal: ['B', 'kB', 'MB', 'GB', 'TB'],
    binary: ['B', 'KiB', 'MiB', 'GiB', 'TiB'],
};
/** The unit of the limit, as long as the number stays readable in it; else the largest unit that leaves a whole part. */
function sizeScale(largest, limitText, suffix, signed) {
    const [base, names] = limitText?.includes('iB') ? [1024, sizeNames.binary] : [1000, sizeNames.decimal];
    const asked = /([kmgt]?)i?b/i.exec(limitText ?? '')?.[1]?.toLowerCase();
    const limitStep = asked === undefined ? -1 : ' kmgt'.indexOf(asked === '' ? ' ' : asked);
    const inLimitUnit = largest / base ** limitStep;
    const ownStep = largest < 1 ? 0 : Math.min(names.length - 1, Math.floor(Math.log(largest) / Math.log(base) + 1e-9));
    const step = limitStep >= 0 && inLimitUnit >= 0.01 && inLimitUnit < 10_000 ? limitStep : ownStep;
    return { divisor: base ** step, unit: `${names[step] ?? 'B'}${suffix}`, signed };
}
/** Three significant digits of the value, but not finer than what its interval can carry. */
function decimalsOf(value, bounds, unit) {
    const all = [value, ...bounds].filter(Number.isFinite);
    if (unit === 'count' && all.every(Number.isInteger))
        return 0;
    if (unit === 'share') {
        // Near 100 % the digits that matter are those of the rest. A value of exactly 0 or 100 lends its bounds' digits.
        const rests = all.map((x) => Number(Math.min(Math.abs(x), Math.abs(100 - x)).toPrecision(6)));
        const rest = rests[0] || Math.max(...rests);
        return rest === 0 ? 0 : Math.min(9, Math.max(1, 1 - Math.floor(Math.log10(rest))));
    }
    const coarse = significant(Math.max(0, ...all.map(Math.abs))) + 1;
    return value === 0 ? Math.min(2, coarse) : Math.min(significant(value), coarse);
}
function significant(value) {
    const size = Math.abs(value);
    return size === 0 ? 0 : Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(size))));
}
/** Zeros at the end are cut: an exact 100 % must not look like a rounded one. */
/** From here on digits are noise, and hundreds of them would fill a page. */
const largestWritten = 1e18;
function percent(share, decimals) {
    if (Math.abs(share) >= largestWritten)
        return (share * 100).toExponential(2);
    return (share * 100).toLocaleString('en-US', { maximumFractionDigits: decimals });
}
function plain(value, decimals, signed) {
    if (Math.abs(value) >= largestWritten)
        return value.toExponential(2);
    const text = value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    const unsigned = /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
    return signed && value > 0 && Number.parseFloat(unsigned) !== 0 ? `+${unsigned}` : unsigned;
}


/***/ }),

/***/ 32371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ StoreTrouble)
/* harmony export */ });
// Where checkpoints are kept outside the machine that carries a leg, as a small interface written by its consumer, the legs.
// Real ones: a folder (host/), the artifacts of a workflow run (github/). A fake is in test/fakes.
/** The store could not be reached, or would not take it. Not a name that is taken, not a file that is damaged. */
class StoreTrouble extends Error {
    /** False when trying again cannot help: no quota, no permission. */
    transient;
    constructor(message, transient, options) {
        super(message, options);
        this.name = 'StoreTrouble';
        this.transient = transient;
    }
}


/***/ }),

/***/ 7977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ clear),
/* harmony export */   Ni: () => (/* binding */ secondsAtRank),
/* harmony export */   Pz: () => (/* binding */ mergeInto),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   bf: () => (/* binding */ createLatencyHistogram),
/* harmony export */   dO: () => (/* binding */ recordSeconds),
/* harmony export */   ll: () => (/* binding */ encodeHistogram),
/* harmony export */   pr: () => (/* binding */ decodeHistogram),
/* harmony export */   tI: () => (/* binding */ quantiles)
/* harmony export */ });
/* harmony import */ var hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32960);
// Histograms of durations: bounded memory, mergeable, two digits exact, 1 µs to 1 h.
// A thin face over hdr-histogram-js so that range, unit and precision are decided once.
// Not for other quantities, and no word of what was measured.

const lowestMicros = 1;
const highestMicros = 3_600_000_000;
const microsPerSecond = 1_000_000;
// 64 bit counts: a week of 10,000 a second in one histogram does not overflow. 26 KB each.
const countBits = 64;
function createLatencyHistogram() {
    return {
        inner: (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .build */ .jq)({
            bitBucketSize: countBits,
            lowestDiscernibleValue: lowestMicros,
            highestTrackableValue: highestMicros,
            numberOfSignificantValueDigits: 2,
            autoResize: false,
            useWebAssembly: false,
        }),
    };
}
/** Counts one duration. Below 1 µs counts as 1 µs, above 1 h as 1 h. Throws RangeError for NaN: that is a bug of the caller. */
function recordSeconds(histogram, seconds) {
    if (Number.isNaN(seconds))
        throw new RangeError('a duration was expected, got NaN');
    const micros = Math.round(seconds * microsPerSecond);
    histogram.inner.recordValue(Math.min(Math.max(micros, lowestMicros), highestMicros));
}
/** Adds all of `other` to `histogram`; `other` stays as it is. The order of merging does not matter. */
function mergeInto(histogram, other) {
    histogram.inner.add(other.inner);
}
/** null when nothing was recorded. */
function quantiles(histogram) {
    if (histogram.inner.totalCount === 0)
        return null;
    const at = (percentile) => histogram.inner.getValueAtPercentile(percentile) / microsPerSecond;
    return { p50: at(50), p95: at(95), p99: at(99), p999: at(99.9), max: at(100) };
}
/** The value of the given rank, counted from the smallest (1) to the largest (count), in seconds. Throws RangeError outside. */
function secondsAtRank(histogram, rank) {
    const total = histogram.inner.totalCount;
    if (!(rank >= 1 && rank <= total))
        throw new RangeError(`expected a rank from 1 to ${total}, got ${rank}`);
    return histogram.inner.getValueAtPercentile((100 * rank) / total) / microsPerSecond;
}
function count(histogram) {
    return histogram.inner.totalCount;
}
function clear(histogram) {
    histogram.inner.reset();
}
/** HDR V2 compressed, base64, microseconds: the standard format of the HdrHistogram family. */
function encodeHistogram(histogram) {
    return (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeIntoCompressedBase64 */ .dH)(histogram.inner);
}
/** Reads what encodeHistogram wrote. Throws an Error that says so when the text is not such a histogram. */
function decodeHistogram(text) {
    const histogram = createLatencyHistogram();
    try {
        // Adding into a fresh one brings foreign ranges and precisions to ours.
        histogram.inner.add((0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFromCompressedBase64 */ .Vc)(text, countBits, false));
    }
    catch (cause) {
        throw new Error(`expected a latency histogram (HDR V2, compressed, base64), got ${text.length} characters that are not`, { cause });
    }
    return histogram;
}


/***/ }),

/***/ 99280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ goOn),
/* harmony export */   Te: () => (/* binding */ beginRun),
/* harmony export */   rN: () => (/* binding */ beginAnew)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71139);
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41649);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81832);
/* harmony import */ var _scenario_hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56363);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31055);
/* harmony import */ var _read_scenario_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2403);
/* harmony import */ var _run_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56918);
// Where a run begins: a new one from a scenario file, or the newest unfinished one of a record folder.








/** Throws ScenarioError for wrong usage or a wrong file, HarnessError for a record that cannot be read. */
async function beginRun(options, files) {
    if (options.resume)
        return await resumeRun(options, files);
    if (options.path === null)
        throw wrongUsage('the path of a scenario', 'none', 'soak run scenario.toml');
    const scenario = await (0,_read_scenario_js__WEBPACK_IMPORTED_MODULE_5__/* .readScenario */ .Z)(files, options.path, options.overrides);
    const startedUnixSeconds = Date.now() / 1000;
    const runKey = (0,_run_key_js__WEBPACK_IMPORTED_MODULE_6__/* .newRunKey */ .r9)(scenario.name, startedUnixSeconds, process.pid);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.recordRoot, runKey);
    return beginAnew(scenario, folder, runKey, startedUnixSeconds);
}
async function resumeRun(options, files) {
    if (options.overrides.length > 0) {
        const given = options.overrides.join(' ');
        throw wrongUsage('no --set, --duration or --target with --resume', given, 'a run goes on as it was begun');
    }
    const folder = await (0,_read_record_js__WEBPACK_IMPORTED_MODULE_4__/* .findRun */ .Lc)(options.recordRoot, ({ state }) => state === 'running');
    const checkpoint = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .readCheckpoint */ .HQ)(folder);
    if (checkpoint.state === 'finished') {
        throw wrongUsage('an unfinished run', `${folder}, which is finished`, `"soak judge ${folder}" gives its verdict`);
    }
    if (options.path !== null) {
        const written = await (0,_read_scenario_js__WEBPACK_IMPORTED_MODULE_5__/* .readScenario */ .Z)(files, options.path, []);
        if ((0,_scenario_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .scenarioHash */ .P)(written, _host_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s) !== checkpoint.scenarioHash) {
            const hint = 'leave the path out to go on as it was begun, or start a new run without --resume';
            throw wrongUsage(`the scenario that ${folder} was begun with`, `another one in ${options.path}`, hint);
        }
    }
    return goOn(folder, checkpoint);
}
/** A run that goes on from its checkpoint in `folder`. Throws HarnessError when the scenario in it was changed. */
function goOn(folder, checkpoint) {
    const { runKey, startedUnixSeconds } = checkpoint;
    const open = async () => {
        const record = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .resumeRecord */ .D)(folder, { runKey, startedUnixSeconds });
        const lastSeconds = record.lastSeconds ?? checkpoint.atSeconds;
        return { record, resume: { checkpoint, lastSeconds, openHour: record.openHour } };
    };
    return { scenario: (0,_read_record_js__WEBPACK_IMPORTED_MODULE_4__/* .scenarioOf */ .CF)(checkpoint, folder), folder, runKey, startedUnixSeconds, open };
}
function beginAnew(scenario, folder, runKey, startedUnixSeconds) {
    const open = async () => ({ record: (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .createRecord */ .eC)(folder, { runKey, startedUnixSeconds }), resume: null });
    return { scenario, folder, runKey, startedUnixSeconds, open };
}
function wrongUsage(expected, got, hint) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ScenarioError */ .tp([{ path: '', expected, got, hint }]);
}


/***/ }),

/***/ 76141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ usersMend),
/* harmony export */   e: () => (/* binding */ tellHarnessError)
/* harmony export */ });
/* harmony import */ var _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57254);
// What is said when nothing could be measured, or not be kept; and whose part it is to mend it.

/** Nothing could be booted because the scenario or the machine is not ready for it. */
const usersToMend = new Set([
    'command-not-found',
    'setup-failed',
    'target-not-found',
    'port-taken',
]);
/** Nothing could be measured, or not be kept: a sentence, what to do, and where the rest lies. */
function tellHarnessError(error, folder, teller) {
    const mendable = usersMend(error);
    const about = error.target === null ? '' : `${error.target}: `;
    teller.note(`${mendable ? 'error' : 'INVALID'}: ${about}${error.message}`);
    for (const line of error.logTail)
        teller.note(`  | ${line}`);
    teller.note(error.hint);
    teller.note(`what was recorded is in ${folder}`);
    return mendable ? _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.scenario : (0,_judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)('invalid');
}
/** True when the scenario or the machine must be mended, and nothing was measured. */
function usersMend({ code }) {
    return usersToMend.has(code);
}


/***/ }),

/***/ 4388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ newestCheckpoint)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _capture_store_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49845);
/* harmony import */ var _host_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71139);
/* harmony import */ var _host_leg_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30407);
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41649);
/* harmony import */ var _host_record_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16367);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81832);
/* harmony import */ var _scenario_hash_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56363);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31055);
// The newest valid checkpoint of a run, wherever it lies: in the store, or in the record that this machine still holds.
// Judged by content. What is damaged, foreign or of a later version is passed over, and said.










/**
 * null when the run has no checkpoint yet. `tell` hears what was passed over. Rejects with StoreTrouble when the store cannot be
 * asked, with HarnessError `record-unreadable` when there are checkpoints and none of them can be used: to begin anew under the same
 * name would be another run.
 */
async function newestCheckpoint(entries, store, recordRoot, wanted, tell) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordRoot, wanted.runKey);
    const local = await localRun(folder, wanted);
    const passedOver = [];
    for (const candidate of candidatesOf(entries, wanted.runKey)) {
        if (local !== null && isAtLeast(local, candidate.name, candidate.entry.name))
            break;
        const found = await fetched(candidate, store, recordRoot, wanted);
        if (found.ok)
            return { folder, checkpoint: found.checkpoint };
        passedOver.push(`${candidate.entry.name} was passed over: ${found.reason}`);
        tell(passedOver.at(-1) ?? '');
    }
    if (local !== null)
        return { folder, checkpoint: local.checkpoint };
    if (passedOver.length === 0)
        return null;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .HarnessError */ .tj('record-unreadable', `none of the ${passedOver.length} checkpoints of ${wanted.runKey} can be used; ${passedOver[0]}`, 'Go on with the commit and the scenario it was begun with, or start a new run.');
}
/** Likeliest first. */
function candidatesOf(entries, runKey) {
    const candidates = entries.flatMap((entry) => {
        const name = (0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_8__/* .parseStoreName */ .su)(entry.name);
        return name?.kind === 'checkpoint' && name.runKey === runKey ? [{ name, entry }] : [];
    });
    return candidates.toSorted((a, b) => (0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_8__/* .newestFirst */ .ll)(a.name, b.name));
}
async function localRun(folder, wanted) {
    try {
        const checkpoint = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readCheckpoint */ .HQ)(folder);
        if (refusal(checkpoint, wanted, folder) !== null)
            return null;
        const leg = await (0,_host_leg_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readLegState */ ._w)(folder);
        return { checkpoint, segment: checkpoint.segment, turn: leg?.turn ?? 0, copyOf: leg?.copyOf ?? null };
    }
    catch (error) {
        if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .HarnessError */ .tj)
            return null;
        throw error;
    }
}
/** The record itself is newer than every upload of it; a copy is as new as the upload it came from. */
function isAtLeast(local, name, text) {
    if (local.segment !== name.segment)
        return local.segment > name.segment;
    if (local.turn !== name.turn)
        return local.turn > name.turn;
    return local.copyOf === null || local.copyOf === text;
}
async function fetched({ name, entry }, store, recordRoot, wanted) {
    const incoming = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordRoot, `.fetched-${entry.name}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordRoot, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(incoming, { recursive: true, force: true });
    try {
        const outcome = await store.get(entry, incoming);
        if (outcome === 'damaged')
            return { ok: false, reason: 'it is not what its digest says' };
        if (outcome === 'gone')
            return { ok: false, reason: 'it is not there any more' };
        const checkpoint = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readCheckpoint */ .HQ)(incoming);
        const reason = refusal(checkpoint, wanted, incoming);
        if (reason !== null)
            return { ok: false, reason };
        if (checkpoint.segment !== name.segment) {
            return { ok: false, reason: `its name says segment ${name.segment}, it holds segment ${checkpoint.segment}` };
        }
        await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapture */ .po)(incoming);
        await (0,_host_leg_state_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLegState */ .V8)(incoming, { segment: name.segment, turn: name.turn, copyOf: entry.name });
        await (0,_host_record_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .installSnapshot */ .E)(incoming, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordRoot, wanted.runKey));
        return { ok: true, checkpoint };
    }
    catch (error) {
        if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .HarnessError */ .tj)
            return { ok: false, reason: error.message };
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(incoming, { recursive: true, force: true });
    }
}
/** Why this checkpoint is not of the run that is wanted; null when it is. Throws HarnessError when it was changed. */
function refusal(checkpoint, wanted, folder) {
    const { runKey, headSha } = checkpoint;
    if (runKey !== wanted.runKey)
        return `it belongs to the run ${runKey}`;
    if (wanted.headSha !== null && headSha !== null && headSha !== wanted.headSha) {
        return `it was made with commit ${headSha.slice(0, 10)}, this run soaks ${wanted.headSha.slice(0, 10)}`;
    }
    const hash = (0,_scenario_hash_js__WEBPACK_IMPORTED_MODULE_9__/* .scenarioHash */ .P)((0,_read_record_js__WEBPACK_IMPORTED_MODULE_7__/* .scenarioOf */ .CF)(checkpoint, folder), _host_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s);
    return wanted.scenarioHash !== null && hash !== wanted.scenarioHash ? 'it was made with another scenario' : null;
}


/***/ }),

/***/ 6620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ listPatiently),
/* harmony export */   s: () => (/* binding */ claimSegment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_claims_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46781);
/* harmony import */ var _run_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32371);
/* harmony import */ var _leg_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4388);
/* harmony import */ var _leg_uploads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5758);
/* harmony import */ var _retry_pause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90672);
// Takes the next segment for this leg, or waits until the leg that has it ends or falls silent.
// Every look begins anew: while we wait, somebody else may finish the run.






const longestLookPauseSeconds = 15;
/** A name that is taken and does not show up in the list after this belongs to nobody: its creation failed half-way. */
const burnedAfterSeconds = 30;
/** Rejects with StoreTrouble when the store cannot be reached for all of the patience. */
async function claimSegment(order) {
    const { store, clock, wanted, tell } = order;
    const started = clock.nowSeconds();
    const patient = () => clock.nowSeconds() - started < order.patienceSeconds;
    const burned = new Map();
    let told = false;
    for (;;) {
        const entries = await listPatiently(store, clock, patient, tell);
        const found = await (0,_leg_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .newestCheckpoint */ .T)(entries, store, order.recordRoot, wanted, tell);
        if (found?.checkpoint.state === 'finished')
            return { kind: 'done', found };
        const times = order.times(found);
        const view = (0,_run_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .viewClaims */ .Hf)(entries, wanted.runKey, found?.checkpoint.segment ?? null, clock.unixSeconds(), times);
        if (view.kind === 'held') {
            if (!patient())
                return { kind: 'held', segment: view.segment };
            if (!told)
                tell(`segment ${view.segment + 1} is being carried by another leg; waiting for it`);
            told = true;
            await (0,_retry_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .wait */ .u)(clock, Math.min(longestLookPauseSeconds, times.leaseSeconds / 3));
            continue;
        }
        const turn = await makeClaim(order, view.segment, view.turn, burned);
        if (turn !== null)
            return { kind: 'claimed', segment: view.segment, turn, found };
        if (!patient())
            return { kind: 'held', segment: view.segment };
        await (0,_retry_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .wait */ .u)(clock, Math.min(5, times.leaseSeconds / 6));
    }
}
/** The turn that is ours now; null when somebody was faster, or may have been. */
async function makeClaim(order, segment, firstTurn, burned) {
    const { store, clock, wanted, attempt, tell } = order;
    for (let turn = firstTurn;; turn += 1) {
        const name = `${segment}-${turn}`;
        const refusedAt = burned.get(name);
        // Refused before, and still nobody's: its creation failed half-way, so the next turn is free.
        if (refusedAt !== undefined && clock.nowSeconds() - refusedAt < burnedAfterSeconds)
            return null;
        if (refusedAt !== undefined)
            continue;
        const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(order.recordRoot, `.claim-${wanted.runKey}`);
        const place = { runKey: wanted.runKey, segment, turn, attempt };
        try {
            const outcome = await (0,_leg_uploads_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B)(store, place, 0, staging, { attempt, claimedUnixSeconds: clock.unixSeconds() });
            if (outcome === 'stored')
                return turn;
            burned.set(name, clock.nowSeconds());
            return null;
        }
        catch (error) {
            if (!(error instanceof _run_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreTrouble */ .t) || !error.transient)
                throw error;
            // Our own try may have burned the name: nobody else can have it then.
            tell(`the claim of segment ${segment + 1} was not stored: ${error.message}`);
            burned.set(name, Number.NEGATIVE_INFINITY);
            return null;
        }
    }
}
/** Lists, trying again while `patient` says so. Rejects with StoreTrouble. */
async function listPatiently(store, clock, patient, tell) {
    for (let attempt = 0;; attempt += 1) {
        try {
            return await store.list();
        }
        catch (error) {
            if (!(error instanceof _run_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreTrouble */ .t) || !error.transient || !patient())
                throw error;
            if (attempt === 0)
                tell(`the store does not answer, trying again: ${error.message}`);
            await (0,_retry_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .wait */ .u)(clock, (0,_retry_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .retryPauseSeconds */ .a)(attempt));
        }
    }
}


/***/ }),

/***/ 56918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ chainRunKey),
/* harmony export */   r9: () => (/* binding */ newRunKey),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   zv: () => (/* binding */ runKeyPattern)
/* harmony export */ });
// The name of one run: readable, sortable, fit for a folder and for a socket's path.
const longestName = 24;
/** What a user may call a run: it becomes a folder that is made and removed, so never "..", and nothing with a "/". */
const runKeyPattern = /^[a-z0-9][a-z0-9-]{0,99}$/;
/** "MCP quickstart", a Tuesday -> "mcp-quickstart-20261122-110217-4f2". `salt` keeps two runs of one second apart. */
function newRunKey(scenarioName, unixSeconds, salt) {
    const stamp = new Date(unixSeconds * 1000).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
    return `${slugOf(scenarioName)}-${stamp}-${(salt % 4096).toString(16).padStart(3, '0')}`;
}
/**
 * The key of a run that a chain of jobs carries: every leg of one workflow run finds the same, no two scenarios share one, and
 * "run all jobs again" begins a new one.
 */
function chainRunKey(scenarioName, scenarioHash, runId, attempt) {
    const again = attempt > 1 ? `-a${attempt}` : '';
    return `${slugOf(scenarioName)}-${runId}${again}-${scenarioHash.slice(0, 6)}`;
}
/** Fit for a folder, for a socket's path and for the name of an artifact. */
function slugOf(scenarioName) {
    const name = scenarioName
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, longestName)
        .replace(/^-+|-+$/g, '');
    return name === '' ? 'soak' : name;
}


/***/ }),

/***/ 97540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ segmentVerb)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _host_clock_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(79565);
/* harmony import */ var _host_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71139);
/* harmony import */ var _host_kept_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63035);
/* harmony import */ var _host_leg_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30407);
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41649);
/* harmony import */ var _host_record_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67429);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81832);
/* harmony import */ var _run_claims_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(46781);
/* harmony import */ var _run_store_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32371);
/* harmony import */ var _scenario_hash_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(56363);
/* harmony import */ var _scenario_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81891);
/* harmony import */ var _begin_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99280);
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73849);
/* harmony import */ var _leg_claim_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6620);
/* harmony import */ var _leg_uploads_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5758);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(31055);
// soak segment: continues the run from its newest checkpoint for one time box. One leg of the chain; legs are anonymous.
//
//   list -> newest valid checkpoint -> done? -> claim -> adopt or boot -> steady ... -> box used -> last upload, system released



















/** Rejects with ScenarioError for what the user must mend, with HarnessError `store-unreachable` when there is no store. */
async function segmentVerb(options, store, teller, interrupts) {
    const clock = (0,_host_clock_js__WEBPACK_IMPORTED_MODULE_16__/* .createClock */ .t)();
    const started = clock.nowSeconds();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(options.recordRoot, { recursive: true });
    const written = options.readScenario === null ? null : await options.readScenario();
    const claimed = await claimOrExplain(options, store, written, clock, teller);
    if (claimed.kind === 'held')
        return claimed;
    if (claimed.kind === 'done')
        return { kind: 'done', ...claimed.found };
    const leg = await prepareLeg(options, written, claimed, teller);
    const { folder, place, legs } = leg;
    options.onRecord(folder);
    const superseded = Promise.withResolvers();
    const uploads = (0,_leg_uploads_js__WEBPACK_IMPORTED_MODULE_14__/* .createLegUploads */ .V)({
        store,
        folder,
        place,
        renewSeconds: (0,_run_claims_js__WEBPACK_IMPORTED_MODULE_17__/* .claimTimes */ .Jd)(leg.begun.scenario.segments.checkpointEverySeconds).renewSeconds,
        clock,
        tell: (text) => teller.note(text),
        onSuperseded: () => superseded.resolve(),
    });
    try {
        const { length, begun, plan } = leg;
        const boxSeconds = length === null ? null : Math.max(1, length - (clock.nowSeconds() - started));
        const carried = await (0,_carry_js__WEBPACK_IMPORTED_MODULE_12__/* .carryRun */ .VW)({ begun, plan, env: options.env, headSha: options.headSha, boxSeconds, legs, offsite: uploads }, teller, alsoWhen(interrupts, superseded.promise));
        const interrupted = carried.kind === 'ended' && carried.ending.kind === 'interrupted';
        // An interrupt leaves seconds, not minutes: what is on disk is stored by whoever comes after.
        const leftToOthers = interrupted && legs.onInterrupt === 'release';
        if (carried.kind === 'ended' && !leftToOthers)
            await packWhatIsKept(begun.scenario, folder);
        const checkpoint = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .readCheckpoint */ .HQ)(folder);
        // A leg that broke before its first checkpoint must not store the one before under its own name.
        const isOurs = checkpoint.segment === place.segment;
        const saved = !leftToOthers && isOurs && (await uploads.finish(options.saveWithinSeconds));
        if (carried.kind === 'broken')
            return { kind: 'broken', error: carried.error, saved, folder };
        const { ending } = carried;
        return { kind: 'carried', ending, saved, uploads: uploads.uploads(), segment: place.segment, folder, checkpoint };
    }
    finally {
        uploads.close();
    }
}
/** What must be right, and in its place, before anything is booted or taken over. Throws ScenarioError. */
async function prepareLeg(options, written, claimed, teller) {
    const { segment, turn, found } = claimed;
    const begun = beginLeg(options, written, found);
    const { scenario, folder, runKey } = begun;
    (0,_carry_js__WEBPACK_IMPORTED_MODULE_12__/* .requireEnvironment */ .L3)(scenario, options.env);
    const length = (0,_scenario_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .shorter */ .A)(options.boxSeconds, scenario.segments.lengthSeconds);
    const plan = (0,_scenario_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .planRun */ .n)(scenario, { boxSeconds: length });
    (0,_carry_js__WEBPACK_IMPORTED_MODULE_12__/* .tellLimits */ .Ii)(scenario, plan, options.source, teller);
    const isPerSegment = scenario.system?.lifetime === 'segment';
    if (found === null)
        await setAside(folder, teller);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    await (0,_host_leg_state_js__WEBPACK_IMPORTED_MODULE_5__/* .writeLegState */ .V8)(folder, { segment, turn, copyOf: null });
    const { keep = [], cwd = '.' } = scenario.system ?? {};
    if (isPerSegment && found !== null && (await (0,_host_kept_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackKeptFolders */ .a2)(cwd, keep, folder))) {
        teller.note(`put back the kept folders ${keep.join(', ')}`);
    }
    const legs = { ...options.legs, onBoxUsed: isPerSegment ? 'stop' : 'release' };
    const place = { runKey, segment, turn, attempt: options.attempt };
    return { begun, folder, place, plan, length, legs };
}
/** Without a checkpoint of ours, what lies there is damaged or of another commit or scenario. It is somebody's record all the same. */
async function setAside(folder, teller) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_host_record_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .checkpointPath */ .AD)(folder)))
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    const aside = `${folder}.before-${Math.floor(Date.now() / 1000)}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(folder, aside);
    teller.note(`the record that lay in ${folder} is not of this run, or cannot be read; it lies in ${aside} now`);
}
async function packWhatIsKept({ system }, folder) {
    if (system?.lifetime === 'segment')
        await (0,_host_kept_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .packKeptFolders */ .rD)(system.cwd, system.keep, folder);
}
async function claimOrExplain(options, store, written, clock, teller) {
    const { recordRoot, runKey, headSha, attempt, boxSeconds } = options;
    const every = (found) => {
        const scenario = found === null ? written : (0,_read_record_js__WEBPACK_IMPORTED_MODULE_15__/* .scenarioOf */ .CF)(found.checkpoint, found.folder);
        return scenario?.segments.checkpointEverySeconds ?? 0;
    };
    try {
        return await (0,_leg_claim_js__WEBPACK_IMPORTED_MODULE_13__/* .claimSegment */ .s)({
            store,
            recordRoot,
            wanted: { runKey, headSha, scenarioHash: written === null ? null : (0,_scenario_hash_js__WEBPACK_IMPORTED_MODULE_18__/* .scenarioHash */ .P)(written, _host_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s) },
            attempt,
            times: (found) => (0,_run_claims_js__WEBPACK_IMPORTED_MODULE_17__/* .claimTimes */ .Jd)(every(found)),
            patienceSeconds: boxSeconds ?? Number.POSITIVE_INFINITY,
            clock,
            tell: (text) => teller.note(text),
        });
    }
    catch (cause) {
        if (!(cause instanceof _run_store_js__WEBPACK_IMPORTED_MODULE_9__/* .StoreTrouble */ .t))
            throw cause;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_8__/* .HarnessError */ .tj('store-unreachable', `the checkpoints of ${runKey} cannot be reached: ${cause.message}`, 'Start this leg again when the service answers; nothing was changed.', { cause });
    }
}
function beginLeg(options, written, found) {
    const { runKey, recordRoot } = options;
    if (found === null) {
        if (written === null) {
            const got = `no checkpoint of ${runKey}, and no scenario`;
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ScenarioError */ .tp([{ path: 'scenario', expected: 'the path of a scenario', got, hint: null }]);
        }
        return (0,_begin_run_js__WEBPACK_IMPORTED_MODULE_11__/* .beginAnew */ .rN)(written, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(recordRoot, runKey), runKey, Date.now() / 1000);
    }
    return (0,_begin_run_js__WEBPACK_IMPORTED_MODULE_11__/* .goOn */ .AC)(found.folder, found.checkpoint);
}
/** Another leg took over: ours ends as if it had been told to, and lets go. */
function alsoWhen(interrupts, superseded) {
    return {
        onInterrupt(listener) {
            interrupts.onInterrupt(listener);
            void superseded.then(() => listener('superseded by another leg', 'release'));
        },
    };
}


/***/ })

};

export const id = 6194;
export const ids = [6194];
export const modules = {

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

/***/ 46781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ viewClaims),
/* harmony export */   Jd: () => (/* binding */ claimTimes),
/* harmony export */   pe: () => (/* binding */ isSuperseded)
/* harmony export */ });
/* harmony import */ var _capture_store_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49845);
// Who carries a run now, read from the names in the store. Pure: the caller lists, waits and claims.
//
// A claim is a name; whoever created it first has it. A leg that lives renews its claim or uploads checkpoints; one that is silent
// for a lease has vanished, and the next turn may take its place. A leg that ended says so with its last checkpoint.

/** Never so slow that a system's own lease of half an hour ends before somebody takes it over. */
const slowestRenewalSeconds = 300;
const fastestRenewalSeconds = 10;
const renewalsPerLease = 3;
function claimTimes(checkpointEverySeconds) {
    const renewSeconds = Math.min(slowestRenewalSeconds, Math.max(fastestRenewalSeconds, checkpointEverySeconds));
    return { renewSeconds, leaseSeconds: renewalsPerLease * renewSeconds };
}
/** `newestSegment`: of the newest valid checkpoint; null when there is none. Entries of other runs of the workflow hold no claims here. */
function viewClaims(entries, runKey, newestSegment, nowUnixSeconds, { leaseSeconds }) {
    const signs = signsOf(entries, runKey);
    const newest = signs.reduce((best, sign) => (best === null || isLater(sign, best) ? sign : best), null);
    if (newest !== null) {
        const ofNewest = signs.filter(({ segment, turn }) => segment === newest.segment && turn === newest.turn);
        const seen = Math.max(...ofNewest.map(({ seenUnixSeconds }) => seenUnixSeconds));
        const ended = ofNewest.some((sign) => sign.ended);
        if (!ended && nowUnixSeconds - seen < leaseSeconds) {
            return { kind: 'held', segment: newest.segment, untilUnixSeconds: seen + leaseSeconds };
        }
    }
    const segment = newestSegment === null ? 0 : newestSegment + 1;
    const turns = signs.filter((sign) => sign.segment === segment).map(({ turn }) => turn);
    return { kind: 'free', segment, turn: Math.max(0, ...turns) + 1 };
}
/** True when another leg took over: the one that carries `mine` must end and leave the system alone. */
function isSuperseded(entries, runKey, mine) {
    return signsOf(entries, runKey).some((sign) => isLater(sign, mine));
}
function isLater(one, other) {
    return one.segment > other.segment || (one.segment === other.segment && one.turn > other.turn);
}
function signsOf(entries, runKey) {
    return entries.flatMap((entry) => {
        const name = (0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStoreName */ .s)(entry.name);
        if (name === null || name.runKey !== runKey || entry.otherRun !== null)
            return [];
        const { segment, turn } = name;
        const ended = name.kind === 'checkpoint' && name.ended;
        return [{ segment, turn, seenUnixSeconds: entry.createdUnixSeconds, ended }];
    });
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
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31549);
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
// Takes the next segment for this leg, or waits until the leg that has it ends or falls silent.
// Every look begins anew: while we wait, somebody else may finish the run.





const longestLookPauseSeconds = 15;
/** A name that is taken and does not show up in the list after this belongs to nobody: its creation failed half-way. */
const burnedAfterSeconds = 30;
const storePausesSeconds = [2, 5, 10, 20, 30];
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
            await (0,_leg_uploads_js__WEBPACK_IMPORTED_MODULE_3__/* .wait */ .uk)(clock, Math.min(longestLookPauseSeconds, times.leaseSeconds / 3));
            continue;
        }
        const turn = await makeClaim(order, view.segment, view.turn, burned);
        if (turn !== null)
            return { kind: 'claimed', segment: view.segment, turn, found };
        if (!patient())
            return { kind: 'held', segment: view.segment };
        await (0,_leg_uploads_js__WEBPACK_IMPORTED_MODULE_3__/* .wait */ .uk)(clock, Math.min(5, times.leaseSeconds / 6));
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
            const outcome = await (0,_leg_uploads_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B7)(store, place, 0, staging, { attempt, claimedUnixSeconds: clock.unixSeconds() });
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
            await (0,_leg_uploads_js__WEBPACK_IMPORTED_MODULE_3__/* .wait */ .uk)(clock, storePausesSeconds[Math.min(attempt, storePausesSeconds.length - 1)] ?? 30);
        }
    }
}


/***/ }),

/***/ 5758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   VF: () => (/* binding */ createLegUploads),
/* harmony export */   uk: () => (/* binding */ wait)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _capture_store_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49845);
/* harmony import */ var _host_record_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16367);
/* harmony import */ var _run_claims_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46781);
/* harmony import */ var _run_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32371);
// Copies of the record leave the machine beside the run: never awaited by it, tried again under a fresh name, older ones removed.
// Also shows that this leg lives, and notices when another one took over.






const pausesSeconds = [2, 5, 10, 20, 30];
/** The newest one, and one to fall back on when it turns out to be damaged. */
const keptCheckpoints = 2;
const longestTryingSeconds = 600;
/** A leg whose uploads come as often as its renewals should shows itself by them, even when one takes a moment. */
const looksPerRenewal = 4;
const slackOfRenewal = 1.25;
function createLegUploads(order) {
    const { store, folder, place, clock, tell } = order;
    let offered = false;
    let busy = null;
    let ended = false;
    let superseded = false;
    let count = 0;
    let renewals = 0;
    let lastName = 0;
    let shownAt = clock.nowSeconds();
    const ending = Promise.withResolvers();
    const stopRenewing = clock.every(order.renewSeconds / looksPerRenewal, () => {
        if (busy === null && clock.nowSeconds() - shownAt >= order.renewSeconds * slackOfRenewal)
            begin(renew);
    });
    function begin(work) {
        busy = work()
            .catch((error) => tell(`not kept outside this machine: ${messageOf(error)}`))
            .finally(() => {
            busy = null;
            if (offered && !ended)
                begin(uploadOffered);
        });
    }
    async function uploadOffered() {
        offered = false;
        await upload(false, () => ended || offered, longestTryingSeconds);
        await tidy();
    }
    /** False when it was given up. Each try has a name of its own: a failed one may have burned its name. */
    async function upload(isLast, givenUp, withinSeconds) {
        const until = clock.nowSeconds() + withinSeconds;
        const staged = `${folder}.outgoing`;
        for (let attempt = 0;; attempt += 1) {
            lastName = Math.max(lastName + 1, Math.floor(clock.unixSeconds()));
            const name = (0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeName */ .H)({ kind: 'checkpoint', ...place, upload: lastName, ended: isLast });
            try {
                await (0,_host_record_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotRecord */ .e)(folder, staged);
                if ((await store.put(name, staged)) === 'stored') {
                    count += 1;
                    shownAt = clock.nowSeconds();
                    return true;
                }
            }
            catch (error) {
                if (!(error instanceof _run_store_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreTrouble */ .t))
                    throw error;
                if (attempt === 0 || isLast)
                    tell(`checkpoint not stored, trying again: ${error.message}`);
                if (!error.transient)
                    return false;
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staged, { recursive: true, force: true });
            }
            const pause = pausesSeconds[Math.min(attempt, pausesSeconds.length - 1)] ?? 30;
            if (givenUp() || clock.nowSeconds() + pause > until)
                return false;
            await Promise.race([wait(clock, pause), ...(isLast ? [] : [ending.promise])]);
            if (givenUp())
                return false;
        }
    }
    async function renew() {
        renewals += 1;
        await claim(store, place, renewals, `${folder}.claim`, { renewed: clock.unixSeconds() });
        shownAt = clock.nowSeconds();
        await tidy();
    }
    async function tidy() {
        const entries = await store.list();
        if (!superseded && (0,_run_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .isSuperseded */ .pe)(entries, place.runKey, place)) {
            superseded = true;
            order.onSuperseded();
        }
        for (const entry of supersededEntries(entries, place))
            await store.remove(entry);
    }
    return {
        offer() {
            if (ended || superseded)
                return;
            offered = true;
            if (busy === null)
                begin(uploadOffered);
        },
        async finish(withinSeconds) {
            ended = true;
            stopRenewing();
            ending.resolve();
            const until = clock.nowSeconds() + withinSeconds;
            while (busy !== null)
                await busy;
            // What another leg carries now is not ours to end.
            if (superseded)
                return true;
            const stored = await upload(true, () => false, Math.max(1, until - clock.nowSeconds()));
            if (stored)
                await tidy().catch(() => undefined);
            return stored;
        },
        uploads: () => count,
        close: stopRenewing,
    };
}
/** Creates the claim, or a renewal of it. "taken": somebody else was first. */
async function claim(store, { runKey, segment, turn }, renewal, staging, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(staging, { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, 'claim.json'), `${JSON.stringify({ runKey, segment, turn, ...content })}\n`);
        return await store.put((0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeName */ .H)({ kind: 'claim', runKey, segment, turn, renewal }), staging);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
    }
}
/** Checkpoints but for the newest ones, and renewals but for the newest; claims stay, their names are the lock. */
function supersededEntries(entries, place) {
    const ours = entries.flatMap((entry) => {
        const name = (0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStoreName */ .s)(entry.name);
        return name !== null && name.runKey === place.runKey && entry.otherRun === null ? [{ name, entry }] : [];
    });
    const checkpoints = ours
        .flatMap(({ name, entry }) => (name.kind === 'checkpoint' ? [{ name, entry }] : []))
        .toSorted(({ name: a }, { name: b }) => b.segment - a.segment || b.turn - a.turn || b.upload - a.upload);
    const renewals = ours
        .flatMap(({ name, entry }) => (name.kind === 'claim' && name.renewal > 0 ? [{ name, entry }] : []))
        .toSorted(({ name: a }, { name: b }) => b.segment - a.segment || b.turn - a.turn || b.renewal - a.renewal);
    return [...checkpoints.slice(keptCheckpoints), ...renewals.slice(1)].map(({ entry }) => entry);
}
async function wait(clock, seconds) {
    await new Promise((resolve) => {
        clock.after(seconds, resolve);
    });
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 97540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ segmentVerb)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_clock_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(79565);
/* harmony import */ var _host_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71139);
/* harmony import */ var _host_kept_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63035);
/* harmony import */ var _host_leg_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30407);
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31549);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81832);
/* harmony import */ var _run_claims_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(46781);
/* harmony import */ var _run_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32371);
/* harmony import */ var _scenario_hash_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(56363);
/* harmony import */ var _scenario_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3829);
/* harmony import */ var _begin_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99280);
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79824);
/* harmony import */ var _leg_claim_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6620);
/* harmony import */ var _leg_uploads_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5758);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(31055);
// soak segment: continues the run from its newest checkpoint for one time box. One leg of the chain; legs are anonymous.
//
//   list -> newest valid checkpoint -> done? -> claim -> adopt or boot -> steady ... -> box used -> last upload, system released

















/** Rejects with ScenarioError for what the user must mend, with HarnessError `store-unreachable` when there is no store. */
async function segmentVerb(options, store, teller, interrupts) {
    const clock = (0,_host_clock_js__WEBPACK_IMPORTED_MODULE_14__/* .createClock */ .t)();
    const started = clock.nowSeconds();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(options.recordRoot, { recursive: true });
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
    const uploads = (0,_leg_uploads_js__WEBPACK_IMPORTED_MODULE_12__/* .createLegUploads */ .VF)({
        store,
        folder,
        place,
        renewSeconds: (0,_run_claims_js__WEBPACK_IMPORTED_MODULE_15__/* .claimTimes */ .Jd)(leg.begun.scenario.segments.checkpointEverySeconds).renewSeconds,
        clock,
        tell: (text) => teller.note(text),
        onSuperseded: () => superseded.resolve(),
    });
    try {
        const { length, begun, plan } = leg;
        const boxSeconds = length === null ? null : Math.max(1, length - (clock.nowSeconds() - started));
        const carried = await (0,_carry_js__WEBPACK_IMPORTED_MODULE_10__/* .carryRun */ .VW)({ begun, plan, env: options.env, headSha: options.headSha, boxSeconds, legs, offsite: uploads }, teller, alsoWhen(interrupts, superseded.promise));
        const interrupted = carried.kind === 'ended' && carried.ending.kind === 'interrupted';
        // An interrupt leaves seconds, not minutes: what is on disk is stored by whoever comes after.
        const leftToOthers = interrupted && legs.onInterrupt === 'release';
        if (carried.kind === 'ended' && !leftToOthers)
            await packWhatIsKept(begun.scenario, folder);
        const checkpoint = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readCheckpoint */ .HQ)(folder);
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
    (0,_carry_js__WEBPACK_IMPORTED_MODULE_10__/* .requireEnvironment */ .L3)(scenario, options.env);
    const length = (0,_scenario_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .shorter */ .A)(options.boxSeconds, scenario.segments.lengthSeconds);
    const plan = (0,_scenario_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planRun */ .n)(scenario, { boxSeconds: length });
    (0,_carry_js__WEBPACK_IMPORTED_MODULE_10__/* .tellLimits */ .Ii)(scenario, plan, options.source, teller);
    const isPerSegment = scenario.system?.lifetime === 'segment';
    // Without a checkpoint of ours, what lies there is of something else.
    if (found === null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,_host_leg_state_js__WEBPACK_IMPORTED_MODULE_4__/* .writeLegState */ .V8)(folder, { segment, turn, copyOf: null });
    const { keep = [], cwd = '.' } = scenario.system ?? {};
    if (isPerSegment && found !== null && (await (0,_host_kept_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .unpackKeptFolders */ .a2)(cwd, keep, folder))) {
        teller.note(`put back the kept folders ${keep.join(', ')}`);
    }
    const legs = { ...options.legs, onBoxUsed: isPerSegment ? 'stop' : 'release' };
    const place = { runKey, segment, turn, attempt: options.attempt };
    return { begun, folder, place, plan, length, legs };
}
async function packWhatIsKept({ system }, folder) {
    if (system?.lifetime === 'segment')
        await (0,_host_kept_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .packKeptFolders */ .rD)(system.cwd, system.keep, folder);
}
async function claimOrExplain(options, store, written, clock, teller) {
    const { recordRoot, runKey, headSha, attempt, boxSeconds } = options;
    const every = (found) => {
        const scenario = found === null ? written : (0,_read_record_js__WEBPACK_IMPORTED_MODULE_13__/* .scenarioOf */ .CF)(found.checkpoint, found.folder);
        return scenario?.segments.checkpointEverySeconds ?? 0;
    };
    try {
        return await (0,_leg_claim_js__WEBPACK_IMPORTED_MODULE_11__/* .claimSegment */ .s)({
            store,
            recordRoot,
            wanted: { runKey, headSha, scenarioHash: written === null ? null : (0,_scenario_hash_js__WEBPACK_IMPORTED_MODULE_16__/* .scenarioHash */ .P)(written, _host_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s) },
            attempt,
            times: (found) => (0,_run_claims_js__WEBPACK_IMPORTED_MODULE_15__/* .claimTimes */ .Jd)(every(found)),
            patienceSeconds: boxSeconds ?? Number.POSITIVE_INFINITY,
            clock,
            tell: (text) => teller.note(text),
        });
    }
    catch (cause) {
        if (!(cause instanceof _run_store_js__WEBPACK_IMPORTED_MODULE_7__/* .StoreTrouble */ .t))
            throw cause;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .HarnessError */ .tj('store-unreachable', `the checkpoints of ${runKey} cannot be reached: ${cause.message}`, 'Start this leg again when the service answers; nothing was changed.', { cause });
    }
}
function beginLeg(options, written, found) {
    const { runKey, recordRoot } = options;
    if (found === null) {
        if (written === null) {
            const got = `no checkpoint of ${runKey}, and no scenario`;
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ScenarioError */ .tp([{ path: 'scenario', expected: 'the path of a scenario', got, hint: null }]);
        }
        return (0,_begin_run_js__WEBPACK_IMPORTED_MODULE_9__/* .beginAnew */ .rN)(written, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordRoot, runKey), runKey, Date.now() / 1000);
    }
    return (0,_begin_run_js__WEBPACK_IMPORTED_MODULE_9__/* .goOn */ .AC)(found.folder, found.checkpoint);
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

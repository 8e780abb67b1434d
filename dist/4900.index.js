export const id = 4900;
export const ids = [4900];
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

/***/ 49845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ storeName),
/* harmony export */   s: () => (/* binding */ parseStoreName)
/* harmony export */ });
// Names of what a run keeps in a store. A name is never used twice, and says enough to look at the likeliest one first.
// Not proof of anything: what a checkpoint holds is read from itself.
//
//   soak-ckpt-<run key>-s<segment>-t<turn>-a<attempt>-n<unix seconds>[-end]
//   soak-claim-<run key>-s<segment>-t<turn>[-r<renewal>]
const checkpointPattern = /^soak-ckpt-(.+)-s(\d+)-t(\d+)-a(\d+)-n(\d+)(-end)?$/;
const claimPattern = /^soak-claim-(.+)-s(\d+)-t(\d+)(?:-r(\d+))?$/;
function storeName(name) {
    const { runKey, segment, turn } = name;
    if (name.kind === 'claim') {
        return `soak-claim-${runKey}-s${segment}-t${turn}${name.renewal === 0 ? '' : `-r${name.renewal}`}`;
    }
    return `soak-ckpt-${runKey}-s${segment}-t${turn}-a${name.attempt}-n${name.upload}${name.ended ? '-end' : ''}`;
}
/** null for a name that is not one of ours, or of other things we keep (reports). */
function parseStoreName(text) {
    const checkpoint = checkpointPattern.exec(text);
    if (checkpoint !== null) {
        const [, runKey = '', segment, turn, attempt, upload, end] = checkpoint;
        return {
            kind: 'checkpoint',
            runKey,
            segment: Number(segment),
            turn: Number(turn),
            attempt: Number(attempt),
            upload: Number(upload),
            ended: end !== undefined,
        };
    }
    const claim = claimPattern.exec(text);
    if (claim === null)
        return null;
    const [, runKey = '', segment, turn, renewal] = claim;
    return { kind: 'claim', runKey, segment: Number(segment), turn: Number(turn), renewal: Number(renewal ?? 0) };
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
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
const labelShape = schemas/* strictObject */.rej({
    createdUnixSeconds: schemas/* number */.aig(),
    bytes: schemas/* number */.aig(),
    digest: schemas/* string */.YjP(),
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
            if ((await (0,files_below/* filesBelow */.D)(folder)).length === 0) {
                throw new Error(`${folder} has no files: there is nothing to store`);
            }
            await (0,promises_.mkdir)(root, { recursive: true });
            if ((await exists(tombstoneOf(name))) || (await exists(placeOf(name))))
                return 'taken';
            const temporary = temporaryOf(name);
            const files = (0,external_node_path_.join)(temporary, 'files');
            try {
                await copyFolder(folder, files);
                const label = { createdUnixSeconds: clock(), ...(await (0,files_below/* digestFolder */.l)(files)) };
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
            const isWhole = isCopied && label !== null && (await (0,files_below/* digestFolder */.l)(folder)).digest === label.digest;
            if (isWhole)
                return 'whole';
            await emptyFolder(folder);
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
    for (const path of await (0,files_below/* filesBelow */.D)(from)) {
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
async function emptyFolder(folder) {
    for (const name of await namesIn(folder))
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
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

/***/ 78940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow),
/* harmony export */   l: () => (/* binding */ digestFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
// Which files lie below a folder, and a digest over all of them. Files only: empty folders, links and modes are not kept by any store.




/** Paths relative to `folder`, with "/" on every platform, in one order on every machine. */
async function filesBelow(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/'))
        .sort((one, other) => (one < other ? -1 : 1));
}
async function digestFolder(folder) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for (const path of await filesBelow(folder)) {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path));
        hash.update(`${path}\0${size}\0`);
        for await (const part of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)))
            hash.update(part);
        bytes += size;
    }
    return { digest: hash.digest('hex'), bytes };
}


/***/ }),

/***/ 63035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ keptFoldersName),
/* harmony export */   a2: () => (/* binding */ unpackKeptFolders),
/* harmony export */   rD: () => (/* binding */ packKeptFolders)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81832);
/* harmony import */ var _record_messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59879);
// `system.keep`: folders of a system that boots anew in each leg, carried beside the record. Taken only while it stands still.
// tar, because an artifact loses modes, links and empty folders.






const keptFoldersName = 'keep.tar';
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Packs those of `keep` (relative to `cwd`) that exist into the record's folder. Rejects with HarnessError `record-unwritable`. */
async function packKeptFolders(cwd, keep, recordFolder) {
    const there = [];
    for (const path of keep)
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, path)))
            there.push(path);
    if (there.length === 0)
        return;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(recordFolder, keptFoldersName);
    await tar(['-cf', `${target}.tmp`, '-C', cwd, '--', ...there], 'packed', there);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(`${target}.tmp`, target);
}
/** Puts them back below `cwd`, in place of what setting up made there; false when none were carried. `keep`: relative, without "..". */
async function unpackKeptFolders(cwd, keep, recordFolder) {
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(recordFolder, keptFoldersName);
    if (!(await exists(source)))
        return false;
    for (const path of keep)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, path), { recursive: true, force: true });
    await tar(['-xf', source, '-C', cwd], 'unpacked', [cwd]);
    return true;
}
async function tar(args, what, paths) {
    try {
        await run('tar', args);
    }
    catch (cause) {
        const said = cause instanceof Error ? cause.message.trim().split('\n').at(-1) : String(cause);
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HarnessError */ .tj('record-unwritable', `system.keep could not be ${what} (${paths.join(', ')}): ${said}`, 'Check that the folders may be read and that the disk has room.', { cause });
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path);
        return true;
    }
    catch (error) {
        if ((0,_record_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 30407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ writeLegState),
/* harmony export */   _w: () => (/* binding */ readLegState),
/* harmony export */   ue: () => (/* binding */ legName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _record_durable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20024);
/* harmony import */ var _record_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59879);
// leg.json beside a record: which claim it was carried under, and which upload it came from. Tells a copy from the original.




const legName = 'leg.json';
async function writeLegState(folder, state) {
    const { segment, turn, copyOf } = state;
    await (0,_record_durable_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, legName), `${JSON.stringify({ segment, turn, copyOf })}\n`);
}
/** null when there is none, or none that can be read: then nothing is known about the record beside it. */
async function readLegState(folder) {
    try {
        const tree = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, legName), 'utf8'));
        if (typeof tree !== 'object' || tree === null)
            return null;
        const { segment, turn, copyOf } = tree;
        if (!isCount(segment) || !isCount(turn))
            return null;
        return { segment, turn, copyOf: typeof copyOf === 'string' ? copyOf : null };
    }
    catch (error) {
        if (error instanceof SyntaxError || (0,_record_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw error;
    }
}
function isCount(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}


/***/ }),

/***/ 16367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ installSnapshot),
/* harmony export */   e: () => (/* binding */ snapshotRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kept_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63035);
/* harmony import */ var _leg_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30407);
/* harmony import */ var _record_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67429);
/* harmony import */ var _record_messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59879);
// A copy of a run's folder at one moment, also while it is being written: what leaves the machine as one checkpoint.
// Whole hours are linked, not copied. Only files that belong to a record are taken, in both directions, and only files: a link could
// point at anything on this machine.






/** The record may seal an hour while we copy it; more often than this it cannot. */
const mostAttempts = 3;
const logsName = 'logs';
/**
 * Makes `into` anew. The checkpoint is taken first, so the lines are never older than it. Rejects with HarnessError
 * `record-unreadable` when there is none, with errors of the disk as they are.
 */
async function snapshotRecord(folder, into) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(into, { recursive: true, force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(into, { recursive: true });
            return await copyOnce(folder, into);
        }
        catch (error) {
            if (attempt === mostAttempts || !(0,_record_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOENT'))
                throw error;
        }
    }
}
async function copyOnce(folder, into) {
    const before = await filesIn(folder);
    if (!before.has(_record_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointName */ .s7))
        throw (0,_record_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .noCheckpoint */ .wL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointName */ .s7));
    for (const name of [_record_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointName */ .s7, _leg_state_js__WEBPACK_IMPORTED_MODULE_3__/* .legName */ .ue, _kept_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .keptFoldersName */ .FK]) {
        if (before.has(name))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, name));
    }
    const names = await filesIn(folder);
    for (const { hour } of (0,_record_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .hoursAmong */ .yO)([...names])) {
        // By the name that we would give it ourselves: "hour-00001.jsonl" is not one of ours.
        const sealed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,_record_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .sealedHourPath */ .QN)(folder, hour));
        const open = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,_record_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .openHourPath */ .GI)(folder, hour));
        if (names.has(sealed))
            await linkOrCopy((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, sealed), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, sealed));
        else if (names.has(open))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, open), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, open));
    }
    await copyLogs(folder, into);
}
/** Logs lie in the record once a run is over; they are bounded. */
async function copyLogs(folder, into) {
    const folders = await namesIn(folder, (entry) => entry.isDirectory());
    if (!folders.has(logsName))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, logsName));
    for (const name of await filesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, logsName))) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, logsName, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, logsName, name));
    }
}
/** Makes a fetched snapshot the record: `folder` is replaced by the files of `from` that belong to a record. */
async function installSnapshot(from, folder) {
    const staged = `${folder}.incoming`;
    await snapshotRecord(from, staged);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(staged, folder);
}
async function linkOrCopy(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, to);
    }
    catch (error) {
        // Another file system, or one without links.
        if (!(0,_record_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'EXDEV', 'EPERM', 'ENOTSUP'))
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
    }
}
async function filesIn(folder) {
    return await namesIn(folder, (entry) => entry.isFile());
}
async function namesIn(folder, isWanted) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    return new Set(entries.filter(isWanted).map(({ name }) => name));
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
function percent(share, decimals) {
    return (share * 100).toLocaleString('en-US', { maximumFractionDigits: decimals });
}
function plain(value, decimals, signed) {
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
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31549);
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
        const name = (0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_8__/* .parseStoreName */ .s)(entry.name);
        return name?.kind === 'checkpoint' && name.runKey === runKey ? [{ name, entry }] : [];
    });
    return candidates.toSorted(({ name: a }, { name: b }) => b.segment - a.segment || b.turn - a.turn || b.upload - a.upload);
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


/***/ })

};

export const id = 7705;
export const ids = [7705];
export const modules = {

/***/ 71139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// The one hash of the project.

/** SHA-256 of the text's UTF-8 bytes, in hex. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 41649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eC: () => (/* binding */ createRecord),
  KO: () => (/* reexport */ newestRun),
  po: () => (/* reexport */ record_read/* readCapture */.po),
  HQ: () => (/* reexport */ record_read/* readCheckpoint */.HQ),
  D: () => (/* binding */ resumeRecord)
});

// UNUSED EXPORTS: openHistograms

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./out/model/error.js
var model_error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/host/record-layout.js
var record_layout = __webpack_require__(67429);
// EXTERNAL MODULE: ./out/host/record-messages.js
var record_messages = __webpack_require__(59879);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/host/record-hour.js
var record_hour = __webpack_require__(6821);
;// CONCATENATED MODULE: ./out/host/record-recover.js
// Puts a run's folder in order after its writer died, so that it can be written to again.
// Nothing that was written whole is lost: of two copies of an hour the one that reads is kept.
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






const newline = 0x0a;
/** Removes what is half, cuts a torn line, and tells where to go on. Throws HarnessError `record-unreadable`. */
async function recoverFolder(folder, runKey) {
    const names = await (0,promises_.readdir)(folder);
    for (const name of names.filter((one) => one.endsWith(record_layout/* temporarySuffix */.zv)))
        await (0,promises_.unlink)((0,external_node_path_.join)(folder, name));
    const hours = [];
    for (const files of (0,record_layout/* hoursAmong */.yO)(names))
        hours.push(await withOneCopy(folder, files));
    const last = hours.at(-1);
    if (last === undefined)
        throw (0,record_messages/* noHours */.Hd)(folder);
    const torn = last.open && (await cutTornLine((0,record_layout/* openHourPath */.GI)(folder, last.hour)));
    const text = await (0,record_hour/* readHour */.Jp)(folder, last);
    if (text.header !== null && text.header.runKey !== runKey)
        throw (0,record_messages/* twoRuns */.bQ)(folder, text.header.runKey, runKey);
    const over = text.histograms !== null;
    const unsealed = hours.filter((files) => files.open && (over || files !== last)).map(({ hour }) => hour);
    const lastSeconds = newestStamp(text) ?? (await stampBefore(folder, hours));
    return { hour: over ? last.hour + 1 : last.hour, unsealed, lastSeconds, torn };
}
/** The writer died between sealing an hour and removing its lines. */
async function withOneCopy(folder, files) {
    if (!files.open || !files.sealed)
        return files;
    try {
        await (0,record_hour/* readSealedHour */.dT)((0,record_layout/* sealedHourPath */.QN)(folder, files.hour));
    }
    catch (error) {
        if (!(error instanceof model_error/* HarnessError */.tj))
            throw error;
        await (0,promises_.unlink)((0,record_layout/* sealedHourPath */.QN)(folder, files.hour));
        return { ...files, sealed: false };
    }
    await (0,promises_.unlink)((0,record_layout/* openHourPath */.GI)(folder, files.hour));
    return { ...files, open: false };
}
async function cutTornLine(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const bytes = await (0,promises_.readFile)(path);
        const whole = bytes.lastIndexOf(newline) + 1;
        if (whole === bytes.length)
            return false;
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'r+'), true);
        await file.truncate(whole);
        await file.sync();
        return true;
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
/** The last hour may have been opened and nothing written in it yet. */
async function stampBefore(folder, hours) {
    const before = hours.at(-2);
    return before === undefined ? null : newestStamp(await (0,record_hour/* readHour */.Jp)(folder, before));
}
function newestStamp({ samples, events }) {
    const stamps = [...samples, ...events].map(({ atSeconds }) => atSeconds);
    return stamps.length === 0 ? null : stamps.reduce((a, b) => Math.max(a, b));
}

// EXTERNAL MODULE: ./out/capture/checkpoint.js
var capture_checkpoint = __webpack_require__(59295);
// EXTERNAL MODULE: ./out/capture/encode-line.js
var encode_line = __webpack_require__(66738);
// EXTERNAL MODULE: ./out/capture/format.js
var format = __webpack_require__(47598);
// EXTERNAL MODULE: ./out/host/record-durable.js
var record_durable = __webpack_require__(20024);
;// CONCATENATED MODULE: ./out/host/record-writer.js
// Writes the open hour: lines go through one queue to one writer, so nobody who appends ever waits.
// After a failed write nothing more is written: a record that ends is honest, one with holes is not.
// Not here: what a crash left behind (record-recover.ts), reading (record-read.ts).









/** A loss of power costs at most this much. */
const flushEveryMs = 10_000;
/** Several hours at one line a second: a disk that took none of them will take no more. */
const mostWaitingLines = 10_000;
function createWriter(folder, start, options) {
    let openHour = start.hour;
    let file = null;
    let batch = null;
    let waitingLines = 0;
    let flushTimer = null;
    let failure = null;
    let closing = null;
    let work = Promise.resolve();
    let sealing = Promise.resolve();
    function fail(path, cause) {
        if (failure !== null)
            return;
        // An error of the operating system has a code. Anything else is ours, or a bug, and keeps its own words and stack.
        const isOurs = cause instanceof Error && (cause instanceof model_error/* HarnessError */.tj || !('code' in cause));
        failure = isOurs ? cause : (0,record_messages/* unwritable */.mP)(path, cause);
        batch = null;
        options.onError?.(failure);
    }
    /** Puts a job behind all others; resolves when it is done or was given up. Never rejects. */
    function enqueue(path, job) {
        work = work.then(async () => {
            if (failure !== null)
                return;
            try {
                await job();
            }
            catch (error) {
                fail(path, error);
            }
        });
        return work;
    }
    async function openFile(hour) {
        const path = (0,record_layout/* openHourPath */.GI)(folder, hour);
        const handle = await (0,promises_.open)(path, 'a');
        file = { handle, path };
        const { size } = await handle.stat();
        if (size === 0) {
            await handle.appendFile(`${(0,encode_line/* encodeLine */.Nu)((0,format/* captureHeader */.wz)(options.runKey, options.startedUnixSeconds, hour))}\n`);
            await handle.datasync();
            await (0,record_durable/* syncFolder */.Y)(folder);
        }
        return handle;
    }
    async function write(hour, text) {
        const handle = file?.handle ?? (await openFile(hour));
        await handle.appendFile(text);
        flushTimer ??= setTimeout(flushSoon, flushEveryMs).unref();
        return handle;
    }
    function flushSoon() {
        flushTimer = null;
        enqueueFlush();
    }
    function enqueueFlush() {
        enqueue((0,record_layout/* openHourPath */.GI)(folder, openHour), async () => {
            await file?.handle.datasync();
        });
    }
    async function closeFile() {
        const { handle } = file ?? {};
        file = null;
        await handle?.close();
    }
    function sealBeside(hour) {
        sealing = sealing.then(async () => {
            try {
                await (0,record_hour/* sealOnDisk */.kP)(folder, hour);
            }
            catch (error) {
                fail((0,record_layout/* sealedHourPath */.QN)(folder, hour), error);
            }
        });
    }
    function append(text) {
        waitingLines += 1;
        if (waitingLines > mostWaitingLines) {
            const path = (0,record_layout/* openHourPath */.GI)(folder, openHour);
            fail(path, (0,record_messages/* tooManyWaiting */.nJ)(path, waitingLines));
            return;
        }
        if (batch !== null) {
            batch.lines.push(text);
            return;
        }
        const begun = { lines: [text] };
        const hour = openHour;
        batch = begun;
        enqueue((0,record_layout/* openHourPath */.GI)(folder, hour), async () => {
            if (batch === begun)
                batch = null;
            await write(hour, begun.lines.join(''));
            waitingLines -= begun.lines.length;
        });
    }
    async function closeAll() {
        enqueueFlush();
        await work;
        if (flushTimer !== null)
            clearTimeout(flushTimer);
        await sealing;
        try {
            await closeFile();
        }
        catch (error) {
            fail((0,record_layout/* openHourPath */.GI)(folder, openHour), error);
        }
        if (failure !== null)
            throw failure;
    }
    for (const hour of start.unsealed)
        sealBeside(hour);
    // The file of the open hour is there from the beginning: a folder with a checkpoint always has an hour.
    enqueue((0,record_layout/* openHourPath */.GI)(folder, openHour), async () => {
        await openFile(start.hour);
    });
    return {
        append(line) {
            if (failure === null && closing === null)
                append(`${(0,encode_line/* encodeLine */.Nu)(line)}\n`);
        },
        rollHour(hour, histograms) {
            if (failure !== null || closing !== null)
                return;
            const over = openHour;
            const next = Math.max(over, hour) + 1;
            const end = `${(0,encode_line/* encodeLine */.Nu)({ kind: 'end', histograms })}\n`;
            openHour = next;
            batch = null;
            enqueue((0,record_layout/* openHourPath */.GI)(folder, over), async () => {
                const handle = await write(over, end);
                // Durable before the next hour exists: only the last hour of a folder may be without an end.
                await handle.datasync();
                await closeFile();
            });
            enqueue((0,record_layout/* openHourPath */.GI)(folder, next), async () => {
                await openFile(next);
                sealBeside(over);
            });
        },
        async saveCheckpoint(checkpoint) {
            if (failure === null && closing !== null)
                throw (0,record_messages/* alreadyClosed */.V7)(folder);
            const path = (0,record_layout/* checkpointPath */.AD)(folder);
            const text = (0,capture_checkpoint/* encodeCheckpoint */.X)(checkpoint);
            batch = null;
            enqueueFlush();
            await enqueue(path, () => (0,record_durable/* replaceFile */.f)(path, text));
            if (failure !== null)
                throw failure;
        },
        close() {
            closing ??= closeAll();
            return closing;
        },
    };
}

// EXTERNAL MODULE: ./out/host/record-read.js
var record_read = __webpack_require__(89887);
;// CONCATENATED MODULE: ./out/host/record-newest.js
// Finds the newest run below a folder of runs, by what the checkpoints say and not by file times, which copying changes.






/** Newest: whose checkpoint was written last. A missing `outFolder` holds no runs. Throws HarnessError when it cannot be listed. */
async function newestRun(outFolder, accepts = () => true) {
    let newest = null;
    const passedOver = [];
    for (const folder of await runFolders(outFolder)) {
        try {
            const checkpoint = await (0,record_read/* readCheckpoint */.HQ)(folder);
            if (accepts(checkpoint) && (newest === null || writtenAt(checkpoint) > writtenAt(newest.checkpoint)))
                newest = { folder, checkpoint };
        }
        catch (error) {
            if (!(error instanceof model_error/* HarnessError */.tj))
                throw error;
            passedOver.push({ folder, message: error.message });
        }
    }
    return { folder: newest?.folder ?? null, checkpoint: newest?.checkpoint ?? null, unreadable: passedOver };
}
/** Folders that hold a record; whatever else lies beside them is nobody's business. */
async function runFolders(outFolder) {
    const folders = (await entriesOf(outFolder))
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => (0,external_node_path_.join)(outFolder, name))
        .sort();
    const runs = [];
    for (const folder of folders) {
        const names = (await entriesOf(folder)).map(({ name }) => name);
        if (names.includes(record_layout/* checkpointName */.s7) || (0,record_layout/* hoursAmong */.yO)(names).length > 0)
            runs.push(folder);
    }
    return runs;
}
async function entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if ((0,record_messages/* hasCode */.up)(error, 'ENOENT'))
            return [];
        if (error instanceof Error && 'syscall' in error)
            throw (0,record_messages/* unreadable */.O$)(folder, error, 'Check that the folder may be read.');
        throw error;
    }
}
function writtenAt({ startedUnixSeconds, atSeconds }) {
    return startedUnixSeconds + atSeconds;
}

;// CONCATENATED MODULE: ./out/host/record-folder.js
// The record of a run on this machine's disk: begin one, go on with one, read one. The layout is told in record-layout.ts.
// Not here: what the lines mean (capture/), and who may write (run-lock.ts).








/** Begins a record; makes the folder. Throws HarnessError `record-unwritable` when it cannot be made or holds a record already. */
function createRecord(folder, options) {
    // Waiting is right here: nothing runs yet, and a folder that cannot be had is told before anything boots.
    const names = namesAfterMaking(folder);
    if (names.includes(record_layout/* checkpointName */.s7) || (0,record_layout/* hoursAmong */.yO)(names).length > 0)
        throw (0,record_messages/* alreadyThere */.pL)(folder);
    return createWriter(folder, { hour: 0, unsealed: [] }, options);
}
function namesAfterMaking(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if (hasSyscall(error))
            throw (0,record_messages/* unwritable */.mP)(folder, error);
        throw error;
    }
}
/**
 * Goes on with a record: removes what a crash left half, cuts a torn line, seals hours that are over, appends to the open one.
 * Rejects with HarnessError `record-unreadable` when there is no sound record, `record-unwritable` when it cannot be mended.
 */
async function resumeRecord(folder, options) {
    const { hour, unsealed, lastSeconds, torn } = await recover(folder, options.runKey);
    return { ...createWriter(folder, { hour, unsealed }, options), lastSeconds, torn, openHour: hour };
}
async function recover(folder, runKey) {
    try {
        return await recoverFolder(folder, runKey);
    }
    catch (error) {
        if ((0,record_messages/* hasCode */.up)(error, 'ENOENT'))
            throw (0,record_messages/* noHours */.Hd)(folder);
        if (!(error instanceof model_error/* HarnessError */.tj) && hasSyscall(error))
            throw (0,record_messages/* unwritable */.mP)(folder, error);
        throw error;
    }
}
function hasSyscall(error) {
    return error instanceof Error && 'syscall' in error;
}


/***/ }),

/***/ 61967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ formatWait),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ei: () => (/* binding */ formatClock)
/* harmony export */ });
// Seconds as people read them: "2 min 30 s" in prose, "1:02:05" where columns must line up.
// Not for scenario files: their units are parsed and printed by scenario/units.ts.
const unitSeconds = [
    { name: 'd', seconds: 86_400 },
    { name: 'h', seconds: 3_600 },
    { name: 'min', seconds: 60 },
    { name: 's', seconds: 1 },
];
/** Seconds -> the two largest units that are not zero: "2 min 30 s", "24 h", "7 d 3 h". Days only from 48 h on. */
function formatDuration(seconds) {
    let rest = Math.round(Math.max(0, seconds));
    const parts = [];
    for (const unit of unitSeconds) {
        if (unit.name === 'd' && rest < 2 * unit.seconds)
            continue;
        const count = Math.floor(rest / unit.seconds);
        if (count > 0)
            parts.push(`${count} ${unit.name}`);
        else if (parts.length > 0)
            break;
        rest -= count * unit.seconds;
        if (parts.length === 2)
            break;
    }
    return parts.length === 0 ? '0 s' : parts.join(' ');
}
/** A wait: tenths below ten seconds ("0.8 s"), as `formatDuration` beyond. */
function formatWait(seconds) {
    return seconds < 10 ? `${Math.max(0, seconds).toFixed(1)} s` : formatDuration(seconds);
}
/** Seconds -> "0:45", "12:05", "27:02:05": minutes and seconds, hours when there are any. */
function formatClock(seconds) {
    const whole = Math.floor(Math.max(0, seconds));
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor((whole % 3600) / 60);
    const tail = String(whole % 60).padStart(2, '0');
    return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}


/***/ }),

/***/ 56363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stableStringify),
/* harmony export */   P: () => (/* binding */ scenarioHash)
/* harmony export */ });
// A scenario's fingerprint: the same scenario has the same hash, however its keys were ordered in the file.
/** `sha256` takes UTF-8 text and gives what is to stand in the checkpoint; it is an argument because hashing is the host's. */
function scenarioHash(scenario, sha256) {
    return sha256(stableStringify(scenario));
}
/** JSON with keys in code unit order; keys whose value is undefined are left out, as JSON does. */
function stableStringify(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => stableStringify(item ?? null)).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const entries = Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([key, item]) => `${JSON.stringify(key)}:${stableStringify(item)}`);
    return `{${entries.join(',')}}`;
}


/***/ }),

/***/ 31055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ scenarioOf),
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   OA: () => (/* binding */ recordRoot),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   eE: () => (/* binding */ locateRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71139);
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41649);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81832);
/* harmony import */ var _scenario_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56363);
// A record folder -> its scenario, checkpoint and capture. Finds the newest one when no folder is named.






/** Where records go unless `--out` says otherwise. */
const recordRoot = 'soak-record';
/** `where`: a run's folder, a folder of runs, or null for the newest below `soak-record/`. Throws HarnessError `record-unreadable`. */
async function readRecord(where) {
    const folder = await findRun(where ?? recordRoot, () => true);
    const checkpoint = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readCheckpoint */ .HQ)(folder);
    const capture = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapture */ .po)(folder);
    return { folder, scenario: scenarioOf(checkpoint, folder), checkpoint, capture };
}
/** The folder itself when it is a run, else the newest run below it that `accepts`; null when there is none. */
async function locateRun(where, accepts) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(where, 'checkpoint.json')))
        return where;
    return (await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .newestRun */ .KO)(where, accepts)).folder;
}
/** The same, where there must be one. Throws HarnessError `record-unreadable`. */
async function findRun(where, accepts) {
    const folder = await locateRun(where, accepts);
    if (folder !== null)
        return folder;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HarnessError */ .tj('record-unreadable', `no run was found in ${where}`, 'Name the folder of a run, or run a soak first.');
}
/** The scenario as the checkpoint holds it; its hash proves that it is the one the run was made with. */
function scenarioOf(checkpoint, folder) {
    const scenario = checkpoint.scenario;
    if ((0,_scenario_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .scenarioHash */ .P)(scenario, _host_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s) !== checkpoint.scenarioHash) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HarnessError */ .tj('record-unreadable', `the scenario in ${folder}/checkpoint.json is not the one its hash names: the file was changed or damaged`, 'Use an untouched copy of the record.');
    }
    return scenario;
}


/***/ })

};

export const id = 5977;
export const ids = [5977];
export const modules = {

/***/ 49845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ storeName),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   su: () => (/* binding */ parseStoreName)
/* harmony export */ });
// Names of what a run keeps in a store. A name is never used twice, and says enough to look at the likeliest one first.
// Not proof of anything: what a checkpoint holds is read from itself.
//
//   soak-ckpt-<run key>-s<segment>-t<turn>-a<attempt>-n<unix seconds>[-end]
//   soak-claim-<run key>-s<segment>-t<turn>[-r<renewal>]
const checkpointPattern = /^soak-ckpt-(.+)-s(\d+)-t(\d+)-a(\d+)-n(\d+)(-end)?$/;
const claimPattern = /^soak-claim-(.+)-s(\d+)-t(\d+)(?:-r(\d+))?$/;
/** Orders what is likeliest to be the newest first: by segment, then turn, then upload or renewal. */
function newestFirst(a, b) {
    const last = (name) => (name.kind === 'claim' ? name.renewal : name.upload);
    return b.segment - a.segment || b.turn - a.turn || last(b) - last(a);
}
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

/***/ 78940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   id: () => (/* binding */ emptyFolder),
/* harmony export */   lo: () => (/* binding */ digestFolder)
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
/** Removes everything in the folder; a folder that is not there has nothing. */
async function emptyFolder(folder) {
    for (const name of await readdirOrNone(folder))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { recursive: true, force: true });
}
async function readdirOrNone(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
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
        const name = (0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStoreName */ .su)(entry.name);
        if (name === null || name.runKey !== runKey || entry.otherRun !== null)
            return [];
        const { segment, turn } = name;
        const ended = name.kind === 'checkpoint' && name.ended;
        return [{ segment, turn, seenUnixSeconds: entry.createdUnixSeconds, ended }];
    });
}


/***/ }),

/***/ 5758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim),
/* harmony export */   V: () => (/* binding */ createLegUploads)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _capture_store_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49845);
/* harmony import */ var _host_record_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16367);
/* harmony import */ var _run_claims_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46781);
/* harmony import */ var _run_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32371);
/* harmony import */ var _retry_pause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90672);
// Copies of the record leave the machine beside the run: never awaited by it, tried again under a fresh name, older ones removed.
// Also shows that this leg lives, and notices when another one took over.







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
    let failed = 0;
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
            const name = (0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeName */ .Hz)({ kind: 'checkpoint', ...place, upload: lastName, ended: isLast });
            try {
                await (0,_host_record_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotRecord */ .e)(folder, staged);
                if ((await store.put(name, staged)) === 'stored') {
                    count += 1;
                    shownAt = clock.nowSeconds();
                    return true;
                }
            }
            catch (error) {
                failed += 1;
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
            const pause = (0,_retry_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .retryPauseSeconds */ .a)(attempt);
            if (givenUp() || clock.nowSeconds() + pause > until)
                return false;
            await Promise.race([(0,_retry_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .wait */ .u)(clock, pause), ...(isLast ? [] : [ending.promise])]);
            if (givenUp())
                return false;
        }
    }
    /** A full disk is told like a store that does not answer: the leg is over, and what it held must not be lost in an exception. */
    async function lastUpload(withinSeconds) {
        try {
            return await upload(true, () => false, withinSeconds);
        }
        catch (error) {
            if (!(error instanceof Error && 'syscall' in error))
                throw error;
            tell(`not kept outside this machine: ${error.message}`);
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
        if (!superseded && (0,_run_claims_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuperseded */ .pe)(entries, place.runKey, place)) {
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
            const stored = await lastUpload(Math.max(1, until - clock.nowSeconds()));
            if (stored)
                await tidy().catch(() => undefined);
            return stored;
        },
        uploads: () => ({ made: count, failed }),
        close: stopRenewing,
    };
}
/** Creates the claim, or a renewal of it. "taken": somebody else was first. */
async function claim(store, { runKey, segment, turn }, renewal, staging, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(staging, { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, 'claim.json'), `${JSON.stringify({ runKey, segment, turn, ...content })}\n`);
        return await store.put((0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeName */ .Hz)({ kind: 'claim', runKey, segment, turn, renewal }), staging);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
    }
}
/** Checkpoints but for the newest ones, and renewals but for the newest; claims stay, their names are the lock. */
function supersededEntries(entries, place) {
    const ours = entries.flatMap((entry) => {
        const name = (0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStoreName */ .su)(entry.name);
        return name !== null && name.runKey === place.runKey && entry.otherRun === null ? [{ name, entry }] : [];
    });
    const checkpoints = ours
        .flatMap(({ name, entry }) => (name.kind === 'checkpoint' ? [{ name, entry }] : []))
        .toSorted((a, b) => (0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_4__/* .newestFirst */ .ll)(a.name, b.name));
    const renewals = ours
        .flatMap(({ name, entry }) => (name.kind === 'claim' && name.renewal > 0 ? [{ name, entry }] : []))
        .toSorted((a, b) => (0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_4__/* .newestFirst */ .ll)(a.name, b.name));
    return [...checkpoints.slice(keptCheckpoints), ...renewals.slice(1)].map(({ entry }) => entry);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 90672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryPauseSeconds),
/* harmony export */   u: () => (/* binding */ wait)
/* harmony export */ });
// How long a leg waits before it asks the store again: soon at first, then every half minute.
const pausesSeconds = [2, 5, 10, 20];
const longestPauseSeconds = 30;
/** `failures`: tries that failed before this one, less one: 0 after the first. */
function retryPauseSeconds(failures) {
    return pausesSeconds[failures] ?? longestPauseSeconds;
}
async function wait(clock, seconds) {
    await new Promise((resolve) => {
        clock.after(seconds, resolve);
    });
}


/***/ })

};

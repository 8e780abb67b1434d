export const id = 3392;
export const ids = [3392];
export const modules = {

/***/ 34971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ lookEntry),
/* harmony export */   Pc: () => (/* binding */ loadEntry),
/* harmony export */   Q$: () => (/* binding */ assetPath),
/* harmony export */   pc: () => (/* binding */ keeperEntry),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
// Where things lie on this machine: our own entry files and assets, the state of running soaks.



/** Folder of dist/, also when this code runs from a chunk beside index.js. */
const distFolder = import.meta.dirname;
function loadEntry() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(distFolder, 'load.js');
}
function keeperEntry() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(distFolder, 'keeper.js');
}
function lookEntry() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(distFolder, 'look.js');
}
function assetPath(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(distFolder, 'assets', name);
}
/** State of one run outside every workspace: ~/.soak/<run-key>. Checkout wipes workspaces; a living system must not lose its keeper. */
function stateFolder(runKey) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(usableHome(), '.soak', runKey);
}
/** HOME may be unset, empty or gone (services, containers); then the account's own folder, then the temporary one. */
function usableHome() {
    const candidates = [(0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), accountHome()];
    return candidates.find((folder) => folder !== '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
function accountHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir;
    }
    catch {
        // An account without a passwd entry has no home.
        return '';
    }
}


/***/ }),

/***/ 1791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isDead),
/* harmony export */   q: () => (/* binding */ parseProcStat)
/* harmony export */ });
// What Linux says of a process in /proc/<pid>/stat. Parsing only: watch, system and host read the file, each in its own way.
/**
 * The text of /proc/<pid>/stat; null when it is not such a text: empty, cut, or of another kind.
 *
 *     field  1    2       3      4     5     6        14     15     22
 *            pid  (name)  state  ppid  pgrp  session  utime  stime  starttime
 *
 * The name may itself hold spaces and parentheses, so counting starts after the last one.
 */
function parseProcStat(text) {
    const nameEnd = text.lastIndexOf(')');
    if (nameEnd < 0)
        return null;
    const fields = text
        .slice(nameEnd + 1)
        .trim()
        .split(/\s+/);
    const field = (number) => Number(fields[number - 3] ?? Number.NaN);
    const state = fields[0] ?? '';
    if (!/^[A-Za-z]$/.test(state))
        return null;
    const stat = {
        state,
        parentPid: field(4),
        groupId: field(5),
        sessionId: field(6),
        cpuTicks: field(14) + field(15),
        startTicks: field(22),
    };
    const numbers = [stat.parentPid, stat.groupId, stat.sessionId, stat.cpuTicks, stat.startTicks];
    return numbers.every(Number.isSafeInteger) ? stat : null;
}
/** A zombie has ended; only its parent has not asked yet how. It holds a pid and nothing else. */
function isDead({ state }) {
    return state === 'Z' || state === 'X' || state === 'x';
}


/***/ }),

/***/ 1344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ readProcStat),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   wV: () => (/* binding */ readBootId)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _model_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1791);
// Who a process is: its pid together with when it started and in which life of the machine.
// A pid alone proves nothing, because the kernel gives it out again. Not for measuring processes.


/** null: no such process, or this platform has no /proc. */
function readProcStat(pid) {
    const text = readProcFile(`/proc/${pid}/stat`);
    return text === null ? null : (0,_model_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProcStat */ .q)(text);
}
/** Names this life of the machine; null where the platform does not tell. */
function readBootId() {
    return readProcFile('/proc/sys/kernel/random/boot_id')?.trim() ?? null;
}
/** The identity of a process as it stands now. Where the platform does not tell, start and boot are null. */
function identityOf(name, pid) {
    return { name, pid, startTicks: readProcStat(pid)?.startTicks ?? null, bootId: readBootId() };
}
/** True while this very process lives: same pid, same start, same life of the machine, no zombie. */
function isAlive(identity) {
    const bootId = readBootId();
    if (identity.bootId !== null && bootId !== null && identity.bootId !== bootId)
        return false;
    if (process.platform !== 'linux')
        return answersSignals(identity.pid);
    const stat = readProcStat(identity.pid);
    if (stat === null || (0,_model_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .X)(stat))
        return false;
    return identity.startTicks === null || identity.startTicks === stat.startTicks;
}
function answersSignals(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it exists and belongs to somebody else.
        return error.code === 'EPERM';
    }
}
function readProcFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch (error) {
        const { code } = error;
        // ESRCH: it ended between opening and reading.
        if (code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 59158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ connectKeeper),
/* harmony export */   u: () => (/* binding */ KeeperSilence)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _keeper_protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15633);
// The connection to a keeper: orders out, answers and exits in. One per process that looks after a run.
// Not for starting or finding keepers.


const answerWithinSeconds = 10;
/** The keeper did not answer, or is gone. */
class KeeperSilence extends Error {
    constructor(message) {
        super(message);
        this.name = 'KeeperSilence';
    }
}
/** Rejects with KeeperSilence when nobody listens there. */
async function connectKeeper(socketPath, clock) {
    const socket = await open(socketPath);
    const pending = new Map();
    const exits = new Map();
    const exitListeners = [];
    const lostListeners = [];
    const cutter = (0,_keeper_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .createLineCutter */ .MN)();
    let nextId = 1;
    let closed = false;
    const receive = (line) => {
        const message = (0,_keeper_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeMessage */ .Y8)(line);
        if (message === null)
            return;
        if ('event' in message) {
            exits.set(message.name, message);
            for (const listener of exitListeners)
                listener(message);
            return;
        }
        const waiting = pending.get(message.id);
        pending.delete(message.id);
        if (message.ok)
            waiting?.resolve(message.answer);
        else
            waiting?.reject(new _keeper_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(message.code, message.message));
    };
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
        const lines = cutter.push(text);
        if (lines === null)
            socket.destroy();
        for (const line of lines ?? [])
            receive(line);
    });
    // The reason is of no use: whatever it was, the connection is gone, and "close" follows.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
        for (const { reject } of pending.values())
            reject(new KeeperSilence('the connection to the keeper broke'));
        pending.clear();
        if (closed)
            return;
        closed = true;
        for (const listener of lostListeners)
            listener();
    });
    return {
        order(order, withinSeconds = answerWithinSeconds) {
            const id = nextId++;
            return new Promise((resolve, reject) => {
                if (closed) {
                    reject(new KeeperSilence('the connection to the keeper is closed'));
                    return;
                }
                const cancel = clock.after(withinSeconds, () => {
                    pending.delete(id);
                    reject(new KeeperSilence(`no answer to "${order.verb}" within ${withinSeconds} s`));
                });
                pending.set(id, {
                    resolve: (answer) => {
                        cancel();
                        // Both ends are of one version: the status was asked before anything else.
                        resolve(answer);
                    },
                    reject: (error) => {
                        cancel();
                        reject(error);
                    },
                });
                socket.write((0,_keeper_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeMessage */ .mH)({ id, ...order }));
            });
        },
        exits,
        onExit: (listener) => void exitListeners.push(listener),
        onLost: (listener) => void lostListeners.push(listener),
        close() {
            closed = true;
            socket.destroy();
        },
    };
}
function open(socketPath) {
    return new Promise((resolve, reject) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(socketPath);
        socket.once('connect', () => {
            socket.removeListener('error', refuse);
            resolve(socket);
        });
        socket.once('error', refuse);
        function refuse(error) {
            reject(new KeeperSilence(error.message));
        }
    });
}


/***/ }),

/***/ 15633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ createLineCutter),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   Xg: () => (/* binding */ protocolVersion),
/* harmony export */   Y8: () => (/* binding */ decodeMessage),
/* harmony export */   jh: () => (/* binding */ decodeOrder),
/* harmony export */   mH: () => (/* binding */ encodeMessage)
/* harmony export */ });
/* unused harmony export longestMessage */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
// What the keeper and its client say to each other: one JSON object a line, over a unix socket. Pure.
// Decoded by hand, because the keeper lives beside the system for days and a schema library would cost it 17 MB.
//
//   client -> keeper   { id, verb: "start" | "stop" | "signal" | "status" | "log-tail" | "renew" | "end", ... }
//   keeper -> client   { id, ok: true, answer } or { id, ok: false, code, message }
//   keeper -> client   { event: "exit", name, pid, exit, asked, logTail }   to everybody connected

const protocolVersion = 1;
/** A longer line is nobody of ours. An order carries a command and its environment. */
const longestMessage = 4_000_000;
/** An order that was understood and cannot be carried out. */
class Refusal extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'Refusal';
        this.code = code;
    }
}
function encodeMessage(message) {
    return `${JSON.stringify(message)}\n`;
}
/** Cuts a stream of text into whole lines. `push` gives null when a line does not end within `longestMessage`. */
function createLineCutter() {
    let rest = '';
    return {
        push(text) {
            const lines = (rest + text).split('\n');
            rest = lines.pop() ?? '';
            return rest.length > longestMessage ? null : lines;
        },
    };
}
/** null when the line is not an order; `id` is null when not even that could be read. */
function decodeOrder(line) {
    const tree = parseObject(line);
    if (tree === null || !isCount(tree.id))
        return { id: null, order: null };
    return { id: tree.id, order: orderOf(tree) };
}
/** null when the line is not a message of a keeper. The answer inside is as the keeper of this version writes it. */
function decodeMessage(line) {
    const tree = parseObject(line);
    if (tree === null)
        return null;
    if (tree.event === 'exit') {
        const { name, pid, exit, asked, logTail } = tree;
        if (typeof name !== 'string' || !isCount(pid) || !isExit(exit) || !isTexts(logTail))
            return null;
        return { event: 'exit', name, pid, exit, asked: asked === true, logTail };
    }
    if (!isCount(tree.id))
        return null;
    if (tree.ok === true)
        return { id: tree.id, ok: true, answer: tree.answer };
    if (typeof tree.code !== 'string' || typeof tree.message !== 'string')
        return null;
    return { id: tree.id, ok: false, code: tree.code, message: tree.message };
}
function orderOf(tree) {
    const { verb, name, stop } = tree;
    switch (verb) {
        case 'start': {
            const { command, cwd, env, watchFor } = tree;
            if (!isName(name) || !isTexts(command) || command.length === 0 || typeof cwd !== 'string')
                return null;
            if (!isObject(env) || !isTexts(Object.values(env)) || !isStop(stop))
                return null;
            if (watchFor !== null && typeof watchFor !== 'string')
                return null;
            const order = { verb, name, command, cwd, env: env, stop, watchFor };
            return tree.stdio === true ? { ...order, stdio: true } : order;
        }
        case 'stop':
            return isName(name) && isStop(stop) ? { verb, name, stop } : null;
        case 'signal': {
            const { signal } = tree;
            return isName(name) && (signal === 'SIGSTOP' || signal === 'SIGCONT') ? { verb, name, signal } : null;
        }
        case 'log-tail':
            return isName(name) && isCount(tree.lines) ? { verb, name, lines: tree.lines } : null;
        case 'renew':
            return isSeconds(tree.leaseSeconds) ? { verb, leaseSeconds: tree.leaseSeconds } : null;
        case 'status':
        case 'end':
            return { verb };
        default:
            return null;
    }
}
function parseObject(line) {
    try {
        const tree = JSON.parse(line);
        return isObject(tree) ? tree : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** It becomes the name of a log file. */
function isName(value) {
    return typeof value === 'string' && /^[\w-][\w.-]*$/.test(value);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function isCount(value) {
    return Number.isInteger(value) && Number(value) >= 0;
}
function isSeconds(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
/** A signal that nobody knows could not be sent later, when it matters. */
function isStop(value) {
    if (!isObject(value) || !isSeconds(value.withinSeconds))
        return false;
    return typeof value.signal === 'string' && Object.hasOwn(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals, value.signal);
}
function isExit(value) {
    if (!isObject(value))
        return false;
    const { code, signal } = value;
    return (code === null || Number.isInteger(code)) && (signal === null || typeof signal === 'string');
}


/***/ }),

/***/ 98256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ writeKeeperState),
/* harmony export */   Hv: () => (/* binding */ stdioSocketPathOf),
/* harmony export */   Ou: () => (/* binding */ readKeeperState),
/* harmony export */   Qw: () => (/* binding */ logFileOf),
/* harmony export */   Tg: () => (/* binding */ logNameOf),
/* harmony export */   Yu: () => (/* binding */ makeKeeperFolders),
/* harmony export */   he: () => (/* binding */ removeSockets),
/* harmony export */   su: () => (/* binding */ socketPathOf)
/* harmony export */ });
/* unused harmony exports stateFileOf, parseKeeperState */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
// keeper.json: what is known of a keeper without asking it, so that it, or what it left behind, is found again.
// Reading, writing and the folder's layout. Holds no environment, hence no secrets.




/** A socket's path may hold 108 bytes on Linux, 104 on macOS. */
const longestSocketPath = 100;
function stateFileOf(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'keeper.json');
}
function logFileOf(folder, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, logNameOf(name));
}
/** Below the state folder, and below the record once the run is over. */
function logNameOf(name) {
    return `logs/${name}.log`;
}
/** In the folder where it fits, else in a short private folder below the temporary one. */
function socketPathOf(folder, temporary = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()) {
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'keeper.sock');
    if (Buffer.byteLength(near) <= longestSocketPath)
        return near;
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(folder).digest('hex').slice(0, 16);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, `soak-${key}`, 'keeper.sock');
}
/** Beside it: where a system that speaks on its standard streams is reached. */
function stdioSocketPathOf(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(socketPathOf(folder)), 'stdio.sock');
}
/** Makes the folder with its logs, and the socket's; nobody else may look in. */
function makeKeeperFolders(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'logs'), { recursive: true, mode: 0o700 });
    const socketFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(socketPathOf(folder));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(socketFolder, { recursive: true, mode: 0o700 });
    // Fails, as it should, when the folder was there before and belongs to somebody else.
    for (const own of [folder, socketFolder])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(own, 0o700);
}
/** The sockets, and their short folder where they have one. */
function removeSockets(folder) {
    const socketFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(socketPathOf(folder));
    const paths = socketFolder === folder ? [socketPathOf(folder), stdioSocketPathOf(folder)] : [socketFolder];
    for (const path of paths)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { recursive: true, force: true });
}
/** Replaces the file as a whole: a reader sees the old one or the new one. */
function writeKeeperState(folder, state) {
    const path = stateFileOf(folder);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(`${path}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(`${path}.new`, path);
}
/** null when there is none, or not one of this format. */
function readKeeperState(folder) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(stateFileOf(folder), 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw error;
    }
    return parseKeeperState(text);
}
/** Only our own keeper writes this file, always whole; so its format and version are proof enough of the rest. */
function parseKeeperState(text) {
    try {
        const tree = JSON.parse(text);
        if (typeof tree !== 'object' || tree === null)
            return null;
        const { format, version } = tree;
        return format === 'soak-keeper' && version === 1 ? tree : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d$: () => (/* binding */ groupLives),
/* harmony export */   gv: () => (/* binding */ stopGroup),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   vG: () => (/* binding */ sendSignal)
/* harmony export */ });
/* unused harmony export groupMembers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _model_proc_stat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1791);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1344);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11911);
// Ends a process with all of its group: signal, grace, kill, and the proof that nobody is left.
// A leader that is gone while its children live on has not ended. Used by the keeper, and without it when it is lost.




const pauses = { firstSeconds: 0.01, longestSeconds: 0.2 };
/** How long the kernel may take to carry out a SIGKILL. */
const killWithinSeconds = 5;
/** `groupId` is the pid of the leader. Never rejects for a group that is not there. */
async function stopGroup(groupId, stop, waiting) {
    const startedAt = waiting.nowSeconds();
    const after = (how) => ({ how, afterSeconds: waiting.nowSeconds() - startedAt });
    if (!groupLives(groupId))
        return after('already-gone');
    signalGroup(groupId, stop.signal);
    if (await (0,_waiting_js__WEBPACK_IMPORTED_MODULE_2__/* .until */ .TG)(() => !groupLives(groupId), stop.withinSeconds, pauses, waiting))
        return after('asked');
    const killed = await (0,_waiting_js__WEBPACK_IMPORTED_MODULE_2__/* .until */ .TG)(() => killOnce(groupId), killWithinSeconds, pauses, waiting);
    return after(killed ? 'killed' : 'not-ended');
}
/** True while one process of the group, or of the leader's session, is left that is no zombie. */
function groupLives(groupId) {
    if (process.platform === 'linux')
        return groupMembers(groupId).length > 0;
    return sendSignal(-groupId, 0);
}
/** Linux only. The session is included: a shell with job control gives each of its jobs a group of its own. */
function groupMembers(groupId) {
    const members = [];
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')) {
        if (!/^\d+$/.test(entry))
            continue;
        const stat = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcStat */ .TQ)(Number(entry));
        if (stat === null || (0,_model_proc_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .isDead */ .X)(stat))
            continue;
        if (stat.groupId === groupId || stat.sessionId === groupId)
            members.push(Number(entry));
    }
    return members;
}
/** Sent again at each look, because a member may have forked while the first one was delivered. */
function killOnce(groupId) {
    if (!groupLives(groupId))
        return true;
    signalGroup(groupId, 'SIGKILL');
    return false;
}
/** All of the group, and of the leader's session. */
function signalGroup(groupId, signal) {
    sendSignal(-groupId, signal);
    if (process.platform !== 'linux')
        return;
    for (const pid of groupMembers(groupId)) {
        if ((0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcStat */ .TQ)(pid)?.groupId !== groupId)
            sendSignal(pid, signal);
    }
}
/** False when nobody is there to receive it. */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ESRCH')
            return false;
        // It changed its user: it is there, but not ours to signal.
        if (code === 'EPERM')
            return true;
        throw error;
    }
}


/***/ }),

/***/ 58846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stopRun),
/* harmony export */   z: () => (/* binding */ stopLeftovers)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1344);
/* harmony import */ var _keeper_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59158);
/* harmony import */ var _keeper_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98256);
/* harmony import */ var _stop_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(344);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11911);
// Ends everything one run booted: through its keeper where that answers, else by pid; also what an earlier process left.
// Never signals a number that may by now belong to somebody else.





/** Beyond the grace: for the kill, and for a slow machine. */
const beyondGraceSeconds = 20;
const silenceSeconds = 3;
const keeperEndSeconds = 5;
const pauses = { firstSeconds: 0.02, longestSeconds: 0.2 };
const unknownExit = { code: null, signal: null };
/** Stops what an earlier process left in `folder`, newest first; empty when nothing was left. */
async function stopLeftovers(folder, clock) {
    const state = (0,_keeper_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readKeeperState */ .Ou)(folder);
    if (state === null || state.ended !== null)
        return [];
    const children = state.children.map((child) => ({ identity: child, stop: child.stop })).reverse();
    return await stopRun(folder, state, children, await connectOrNull(state, clock), clock);
}
/** Stops `targets` in the order given, then the keeper with whatever else it holds. Closes the connection. */
async function stopRun(folder, state, targets, connection, clock) {
    const client = connection !== null && (await answers(connection)) ? connection : null;
    // A keeper that says nothing any more would only be in the way.
    if (client === null && (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n)(state.keeper))
        (0,_stop_group_js__WEBPACK_IMPORTED_MODULE_3__/* .sendSignal */ .vG)(state.keeper.pid, 'SIGKILL');
    const stops = [];
    for (const target of targets)
        stops.push(await stopTarget(target, client, clock));
    if (client !== null)
        await endKeeper(folder, state, client, clock);
    else
        await stopTheRest(folder, targets, clock);
    connection?.close();
    return stops;
}
async function stopTarget({ identity, stop }, client, clock) {
    const target = identity.name;
    if (client !== null) {
        const withinSeconds = stop.withinSeconds + beyondGraceSeconds;
        const answer = await unlessSilent(client.order({ verb: 'stop', name: target, stop }, withinSeconds));
        if (answer !== null)
            return { target, ...answer };
    }
    if (!isOurs(identity))
        return { target, how: 'already-gone', afterSeconds: 0, exit: unknownExit };
    return { target, ...(await (0,_stop_group_js__WEBPACK_IMPORTED_MODULE_3__/* .stopGroup */ .gv)(identity.pid, stop, (0,_waiting_js__WEBPACK_IMPORTED_MODULE_4__/* .waitingOn */ .b7)(clock))), exit: unknownExit };
}
/** It stops what is left by itself, so it gets the time for that; then it is killed. */
async function endKeeper(folder, state, client, clock) {
    const children = (0,_keeper_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readKeeperState */ .Ou)(folder)?.children ?? [];
    const graceSeconds = children.reduce((sum, child) => sum + child.stop.withinSeconds, 0);
    await unlessSilent(client.order({ verb: 'end' }, graceSeconds + beyondGraceSeconds));
    if (await (0,_waiting_js__WEBPACK_IMPORTED_MODULE_4__/* .until */ .TG)(() => !(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n)(state.keeper), keeperEndSeconds, pauses, (0,_waiting_js__WEBPACK_IMPORTED_MODULE_4__/* .waitingOn */ .b7)(clock)))
        return;
    (0,_stop_group_js__WEBPACK_IMPORTED_MODULE_3__/* .sendSignal */ .vG)(state.keeper.pid, 'SIGKILL');
}
/** What the lost keeper held besides: a setup script that was cut short, or its background processes. */
async function stopTheRest(folder, done, clock) {
    for (const child of (0,_keeper_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readKeeperState */ .Ou)(folder)?.children ?? []) {
        if (done.some(({ identity }) => identity.pid === child.pid))
            continue;
        await stopTarget({ identity: child, stop: child.stop }, null, clock);
    }
}
async function answers(client) {
    return (await unlessSilent(client.order({ verb: 'status' }, silenceSeconds))) !== null;
}
async function connectOrNull(state, clock) {
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n)(state.keeper) ? await unlessSilent((0,_keeper_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connectKeeper */ .V)(state.socket, clock)) : null;
}
async function unlessSilent(asking) {
    try {
        return await asking;
    }
    catch (error) {
        if (error instanceof _keeper_client_js__WEBPACK_IMPORTED_MODULE_1__/* .KeeperSilence */ .u)
            return null;
        throw error;
    }
}
/**
 * True when the group with this number is still the one that we started. The kernel gives a number out again only when
 * no process bears it as pid, group or session; so a group whose leader is gone is ours as long as somebody is in it.
 */
function isOurs(identity) {
    if (identity.bootId !== (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .readBootId */ .wV)())
        return false;
    const leader = (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcStat */ .TQ)(identity.pid);
    if (leader !== null)
        return identity.startTicks === leader.startTicks;
    return (0,_stop_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupLives */ .d$)(identity.pid);
}


/***/ }),

/***/ 11911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ realWaiting),
/* harmony export */   TG: () => (/* binding */ until),
/* harmony export */   b7: () => (/* binding */ waitingOn)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
// Waiting for something to become true, by asking with growing pauses. Time is an argument.
// Not for schedules: those are the clock's.

/** The keeper has no clock of the run; it waits in real time. */
const realWaiting = {
    nowSeconds: () => performance.now() / 1000,
    sleep: async (seconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000);
    },
};
function waitingOn(clock) {
    return {
        nowSeconds: () => clock.nowSeconds(),
        sleep: (seconds) => new Promise((resolve) => clock.after(seconds, resolve)),
    };
}
/** Asks at once, then again and again; true as soon as the answer is, false when it was not within the time. */
async function until(isSo, withinSeconds, pauses, waiting) {
    const deadline = waiting.nowSeconds() + withinSeconds;
    let pause = pauses.firstSeconds;
    for (;;) {
        if (await isSo())
            return true;
        const left = deadline - waiting.nowSeconds();
        if (left <= 0)
            return false;
        await waiting.sleep(Math.min(pause, left));
        pause = Math.min(pause * 1.3, pauses.longestSeconds);
    }
}


/***/ })

};

export const id = 8028;
export const ids = [8028];
export const modules = {

/***/ 81832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xm: () => (/* binding */ harnessCodes),
/* harmony export */   tj: () => (/* binding */ HarnessError),
/* harmony export */   tp: () => (/* binding */ ScenarioError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
// The three families of failure. ScenarioError: the user's file or arguments. HarnessError: we or the host.
// Anything else is a bug and is shown with its stack.
/** What the user wrote is wrong. Exit code 2; `issues` holds every mistake at once. */
class ScenarioError extends Error {
    issues;
    constructor(issues) {
        super(issues.map((issue) => `${issue.path}: ${issue.expected}`).join('; '));
        this.name = 'ScenarioError';
        this.issues = issues;
    }
}
/** Stable names of harness failures; tests and documents refer to them. */
const harnessCodes = [
    'command-not-found',
    'boot-exited',
    'boot-timeout',
    'port-taken',
    'keeper-lost',
    'load-process-lost',
    'load-not-started',
    'setup-failed',
    'record-unreadable',
    'record-unwritable',
    'store-unreachable',
    'target-not-found',
    'unsupported-platform',
];
/** We, the host, or the boot failed: nothing is claimed about a leak. Message: what happened, where, what was expected. */
class HarnessError extends Error {
    code;
    /** What to do next, one sentence. */
    hint;
    /** Which target it was about; null when about none. */
    target;
    /** Last lines of that target's log, oldest first. */
    logTail;
    constructor(code, message, hint, options) {
        super(message, options);
        this.target = options?.target ?? null;
        this.logTail = options?.logTail ?? [];
        this.name = 'HarnessError';
        this.code = code;
        this.hint = hint;
    }
}
/** Ends a switch over a closed union: reached only when a case is missing. */
function assertNever(value) {
    throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 9236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inheritedEnvironment)
/* harmony export */ });
// What programs of a scenario see of our own environment: all but what a workflow's runner gave to the action alone. With it, code
// under test could upload artifacts, write our outputs, or read the job's token; and it may outlive the job. Pure.
/** RUNNER_TRACKING_ID: the runner ends, with the job, every process that carries it. */
const ofTheAction = /^(INPUT_|STATE_|ACTIONS_|SOAK_LAUNCHER_PID$|RUNNER_TRACKING_ID$|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS)$)/;
function inheritedEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheAction.test(name)));
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

/***/ 88028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keeperMain: () => (/* binding */ keeperMain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/system/identity.js
var system_identity = __webpack_require__(1344);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./out/model/inherited-environment.js
var inherited_environment = __webpack_require__(9236);
// EXTERNAL MODULE: ./out/system/keeper-protocol.js
var keeper_protocol = __webpack_require__(15633);
// EXTERNAL MODULE: ./out/system/keeper-state.js
var keeper_state = __webpack_require__(98256);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./out/system/line-watch.js
// Looks for a pattern in the lines of a stream as they pass, keeping only the line that is not finished yet.
// Pure but for its own state. An unfinished line counts too: some programs say "ready" without ending the line.

const longestLine = 16_000;
/** `pattern`: a regular expression; throws SyntaxError when it is none. */
function createLineWatch(pattern) {
    // "m": ^ and $ are those of a line, without cutting a flood into lines.
    const expression = new RegExp(pattern, 'm');
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let open = '';
    let matched = false;
    return {
        pass(chunk) {
            if (matched)
                return true;
            const text = open + decoder.write(chunk);
            matched = expression.test(text);
            open = matched ? '' : text.slice(text.lastIndexOf('\n') + 1).slice(-longestLine);
            return matched;
        },
    };
}

// EXTERNAL MODULE: ./out/system/log-rotation.js
var log_rotation = __webpack_require__(44293);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/system/output-pipe.js
// A real pipe for one output stream of a process. Node itself gives children sockets, and then /dev/stdout cannot be
// opened again, which servers that are written for containers do. One for each stream, so that no line is cut by another.




/** null where pipes with names cannot be made (no `mkfifo`, a file system without them): then sockets must do. */
function openOutputPipe(folder, name) {
    const path = (0,external_node_path_.join)(folder, `${name}.pipe`);
    let readEnd;
    let writeEnd;
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
        (0,external_node_child_process_.execFileSync)('mkfifo', ['-m', '600', path], { stdio: 'ignore' });
        // Without O_NONBLOCK it would wait here for a writer, who comes only in the next line.
        readEnd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        writeEnd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
    }
    catch {
        return null;
    }
    finally {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    return {
        writeEnd,
        reader: new external_node_net_.Socket({ fd: readEnd, readable: true, writable: false }),
        childHasIt: () => (0,external_node_fs_.closeSync)(writeEnd),
    };
}

;// CONCATENATED MODULE: ./out/system/stdio-relay.js
// Lets one client at a time speak with a process on its standard streams, over a unix socket: bytes both ways, and whoever is
// slow slows the other down. While nobody is connected, what the process says is read, dropped and counted: it never blocks.
// Not for what is said: only line ends are known, so that a new client begins with whole lines.


const lineEnd = 0x0a;
/** Listens at `path`, for its owner alone. Rejects when it cannot. */
async function openStdioRelay(path) {
    let stdin = null;
    let stdout = null;
    let client = null;
    let dropped = 0;
    // The process is in the middle of a line, and the client is not to see the rest of one whose beginning it did not see.
    let outputInLine = false;
    let skipping = false;
    // What was last written to the process was no whole line: its writer is gone, and the next must not go on with it.
    let inputInLine = false;
    function welcome(next) {
        next.on('error', () => next.destroy());
        if (stdin === null || !stdin.writable) {
            next.destroy();
            return;
        }
        // The newest is the one that lives: of one that was killed we may not have heard yet.
        client?.destroy();
        client = next;
        skipping = outputInLine;
        if (inputInLine)
            stdin.write('\n');
        inputInLine = false;
        next.on('data', (chunk) => {
            if (client !== next || stdin === null || !stdin.writable)
                return;
            inputInLine = chunk.at(-1) !== lineEnd;
            if (!stdin.write(chunk))
                next.pause();
        });
        if (stdin.writableNeedDrain)
            next.pause();
        next.on('drain', () => stdout?.resume());
        next.on('close', () => {
            if (client === next)
                client = null;
            stdout?.resume();
        });
    }
    function pass(chunk) {
        const to = client?.writable ? client : null;
        const wanted = to === null ? Buffer.alloc(0) : unskipped(chunk);
        dropped += chunk.length - wanted.length;
        outputInLine = chunk.at(-1) !== lineEnd;
        if (to !== null && wanted.length > 0 && !to.write(wanted))
            stdout?.pause();
    }
    function unskipped(chunk) {
        if (!skipping)
            return chunk;
        const end = chunk.indexOf(lineEnd);
        skipping = end === -1;
        return end === -1 ? Buffer.alloc(0) : chunk.subarray(end + 1);
    }
    const server = (0,external_node_net_.createServer)(welcome);
    (0,external_node_fs_.rmSync)(path, { force: true });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(path, () => {
            (0,external_node_fs_.chmodSync)(path, 0o600);
            server.off('error', reject);
            resolve();
        });
    });
    // One client that could not be let in is no reason to end; it will try again.
    server.on('error', () => { });
    function close() {
        server.close();
        client?.end();
        stdin?.end();
    }
    return {
        attach(input, output) {
            stdin = input;
            stdout = output;
            // A process that ended, or that closed its input: its exit is told by others.
            input.on('error', () => { });
            input.on('drain', () => client?.resume());
            output.on('error', () => { });
            output.on('data', pass);
            output.once('close', close);
        },
        droppedBytes: () => dropped,
        endInput: () => void stdin?.end(),
        close,
    };
}

// EXTERNAL MODULE: ./out/system/stop-group.js
var stop_group = __webpack_require__(344);
// EXTERNAL MODULE: ./out/system/waiting.js
var waiting = __webpack_require__(11911);
;// CONCATENATED MODULE: ./out/system/keeper-child.js
// One process under the keeper: spawned as leader of its own group, drained into its log, remembered when it ends.
// Not for deciding when to stop it: the keeper does that.












/** After the end of a process its last lines may still be in the pipe; grandchildren may hold the pipe open for ever. */
const lastLinesMillis = 250;
const groupLookMillis = 1000;
/** Rejects with Refusal when it could not be started. `onExit` is called once, when its last lines are in the log. */
async function startChild(order, folder, onExit) {
    const watches = order.watchFor === null ? [] : watchesFor(order.watchFor);
    const relay = order.stdio === true ? await openRelay(folder) : null;
    const { spawned, stdin, outputs } = await spawnGroup(order, folder).catch((error) => {
        relay?.close();
        throw error;
    });
    const { pid } = spawned;
    if (pid === undefined)
        throw new keeper_protocol/* Refusal */.P_('failed', `${order.command[0]} has no pid`);
    const identity = (0,system_identity/* identityOf */.cu)(order.name, pid);
    const logFile = (0,keeper_state/* logFileOf */.Qw)(folder, order.name);
    const log = (0,log_rotation/* openRotatingLog */.H9)(logFile);
    const exited = Promise.withResolvers();
    let exit = null;
    let seen = false;
    let groupGone = false;
    let stopping = null;
    const [stdout, ...others] = outputs;
    if (relay !== null && stdin !== null && stdout !== undefined)
        relay.attach(stdin, stdout);
    for (const [index, output] of (relay === null ? outputs : others).entries()) {
        output.on('data', (chunk) => {
            log.write(chunk);
            if (watches[index]?.pass(chunk))
                seen = true;
        });
    }
    const closed = Promise.all(outputs.map((output) => new Promise((resolve) => output.once('close', resolve))));
    void closed.then(() => log.close());
    spawned.once('exit', (code, signal) => {
        lookAtGroup();
        const told = new Promise((resolve) => setTimeout(resolve, lastLinesMillis));
        void Promise.race([closed, told]).then(() => {
            relay?.close();
            exit = { code, signal };
            exited.resolve(exit);
            onExit();
        });
    });
    /** Once the group is empty its number may be given to strangers, so it is never signalled again. */
    function lookAtGroup() {
        groupGone = pid !== undefined && !(0,stop_group/* groupLives */.d$)(pid);
        if (!groupGone)
            setTimeout(lookAtGroup, groupLookMillis).unref();
    }
    async function stopNow(leader, stop) {
        if (groupGone)
            return { how: 'already-gone', afterSeconds: 0, exit: await exited.promise };
        relay?.endInput();
        const end = await (0,stop_group/* stopGroup */.gv)(leader, stop, waiting/* realWaiting */.Mp);
        if (end.how === 'not-ended')
            return { ...end, exit: exit ?? { code: null, signal: null } };
        return { ...end, exit: await exited.promise };
    }
    return {
        status: () => ({
            name: order.name,
            pid,
            startTicks: identity.startTicks,
            exit,
            seen,
            ...(relay === null ? {} : { droppedBytes: relay.droppedBytes() }),
        }),
        kept: () => ({ ...identity, stop: order.stop, exit }),
        asked: () => stopping !== null,
        logTail: (lines) => (0,log_rotation/* readLogTail */.Ty)(logFile, lines),
        stop(stop) {
            stopping ??= stopNow(pid, stop);
            return stopping;
        },
        signal(signal) {
            if (groupGone || !(0,stop_group/* groupLives */.d$)(pid))
                return false;
            (0,stop_group/* signalGroup */.i8)(pid, signal);
            return true;
        },
    };
}
/** One for each of the two streams, so that their lines do not mix. */
function watchesFor(pattern) {
    try {
        return [createLineWatch(pattern), createLineWatch(pattern)];
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw new keeper_protocol/* Refusal */.P_('bad-order', `"${pattern}" is not a regular expression: ${error.message}`);
    }
}
async function openRelay(folder) {
    try {
        return await openStdioRelay((0,keeper_state/* stdioSocketPathOf */.Hv)(folder));
    }
    catch (error) {
        throw new keeper_protocol/* Refusal */.P_('failed', `its socket could not be made: ${error instanceof Error ? error.message : error}`);
    }
}
async function spawnGroup(order, folder) {
    const [file = '', ...args] = order.command;
    const pipes = ['out', 'err'].map((stream) => openOutputPipe(folder, `${order.name}.${stream}`));
    const [out, err] = pipes;
    try {
        const spawned = (0,external_node_child_process_.spawn)(file, args, {
            cwd: order.cwd,
            env: { ...(0,inherited_environment/* inheritedEnvironment */.a)(process.env), ...order.env },
            detached: true,
            stdio: [order.stdio === true ? 'pipe' : 'ignore', out?.writeEnd ?? 'pipe', err?.writeEnd ?? 'pipe'],
        });
        await new Promise((resolve, reject) => {
            spawned.once('spawn', resolve);
            spawned.once('error', reject);
        });
        const outputs = [out?.reader ?? spawned.stdout, err?.reader ?? spawned.stderr];
        return { spawned, stdin: spawned.stdin, outputs: outputs.filter((output) => output !== null) };
    }
    catch (error) {
        for (const pipe of pipes)
            pipe?.reader.destroy();
        throw refusalOf(error, file, order.cwd);
    }
    finally {
        for (const pipe of pipes)
            pipe?.childHasIt();
    }
}
/** The kernel says ENOENT for both, a missing command and a missing folder. */
function refusalOf(error, file, cwd) {
    if ((0,external_node_fs_.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory() !== true) {
        return new keeper_protocol/* Refusal */.P_('folder-not-found', `the folder ${cwd} does not exist`);
    }
    if (error.code === 'ENOENT')
        return new keeper_protocol/* Refusal */.P_('command-not-found', `the command "${file}" was not found`);
    if (error.code === 'EACCES')
        return new keeper_protocol/* Refusal */.P_('command-not-found', `"${file}" may not be executed`);
    return new keeper_protocol/* Refusal */.P_('failed', `"${file}" could not be started: ${error.message}`);
}

;// CONCATENATED MODULE: ./out/system/keeper.js
// The keeper: a detached process that is the parent of everything one run boots, so that it outlives the process that
// ordered it. It drains logs, knows exit codes, and stops everything when nobody renews its lease.
// Not for deciding anything about the run, and it keeps nothing per second of its life.







/** Lines of the log told with an exit. */
const exitTailLines = 20;
const longestGoodbyeMillis = 2000;
/** Timers hold no more (24.8 days). */
const longestTimerMillis = 2 ** 31 - 1;
/** `argv`: folder of the run, lease in seconds. Returns when it listens; the process ends itself. */
function keeperMain(argv) {
    const [folder, lease] = argv;
    const leaseSeconds = Number(lease);
    if (folder === undefined || !(leaseSeconds > 0))
        throw new Error('usage: keeper <folder> <lease seconds>');
    keep(folder, leaseSeconds);
}
function keep(folder, firstLeaseSeconds) {
    const socketPath = (0,keeper_state/* socketPathOf */.su)(folder);
    const keeper = (0,system_identity/* identityOf */.cu)('keeper', process.pid);
    // In the order of their first start. A name that starts anew replaces what was known of it.
    const children = new Map();
    const starting = new Set();
    const clients = new Set();
    let leaseTimer;
    let ending = null;
    const saveState = (ended) => {
        const kept = [...children.values()].map((child) => child.kept());
        const state = { format: 'soak-keeper', version: 1, keeper, socket: socketPath, children: kept, ended };
        try {
            (0,keeper_state/* writeKeeperState */.$_)(folder, state);
        }
        catch (error) {
            // A full disk must not end the soak; only what a killed keeper leaves behind would be harder to find.
            note(error);
        }
    };
    const renew = (leaseSeconds) => {
        clearTimeout(leaseTimer);
        const endLease = () => void end(`its lease of ${leaseSeconds} s was not renewed`);
        leaseTimer = setTimeout(endLease, Math.min(leaseSeconds * 1000, longestTimerMillis));
    };
    /** Stops everything, newest first, then ends the process. */
    function end(reason) {
        ending ??= endNow(reason);
        return ending;
    }
    async function endNow(reason) {
        clearTimeout(leaseTimer);
        await Promise.allSettled(starting);
        for (const child of [...children.values()].reverse())
            await child.stop(child.kept().stop);
        saveState({ reason, unixSeconds: Date.now() / 1000 });
        // The answers to "end" are written by the continuations of this promise, before the connections are closed.
        setImmediate(leave);
    }
    async function leave() {
        // A client that does not read any more must not hold us either.
        setTimeout(() => process.exit(0), longestGoodbyeMillis).unref();
        await Promise.all([...clients].map((client) => new Promise((resolve) => client.end(resolve))));
        (0,keeper_state/* removeSockets */.he)(folder);
        // Processes that left their group may still hold a pipe to us; they must not hold us.
        process.exit(0);
    }
    async function start(order) {
        if (ending !== null)
            throw new keeper_protocol/* Refusal */.P_('ending', 'the keeper is ending');
        const before = children.get(order.name);
        if (before !== undefined)
            await before.stop(before.kept().stop);
        const child = await startChild(order, folder, () => {
            saveState(null);
            const { name, pid, exit } = child.status();
            if (exit === null)
                return;
            tell({ event: 'exit', name, pid, exit, asked: child.asked(), logTail: child.logTail(exitTailLines) });
        });
        children.set(order.name, child);
        saveState(null);
        const { pid, startTicks } = child.status();
        return { pid, startTicks };
    }
    const childOf = (name) => {
        const child = children.get(name);
        if (child === undefined)
            throw new keeper_protocol/* Refusal */.P_('unknown-name', `nothing named "${name}" was started here`);
        return child;
    };
    async function obey(order) {
        switch (order.verb) {
            case 'start': {
                const started = start(order);
                starting.add(started);
                return await started.finally(() => starting.delete(started));
            }
            case 'stop':
                return await childOf(order.name).stop(order.stop);
            case 'signal':
                return { delivered: childOf(order.name).signal(order.signal) };
            case 'status':
                return {
                    version: keeper_protocol/* protocolVersion */.Xg,
                    pid: process.pid,
                    children: [...children.values()].map((child) => child.status()),
                };
            case 'log-tail':
                return { lines: childOf(order.name).logTail(order.lines) };
            case 'renew':
                if (ending === null)
                    renew(order.leaseSeconds);
                return {};
            case 'end':
                await end('it was told to end');
                return {};
            default:
                return (0,error/* assertNever */.xb)(order);
        }
    }
    async function answer(line) {
        const { id, order } = (0,keeper_protocol/* decodeOrder */.jh)(line);
        if (id === null)
            return null;
        if (order === null)
            return { id, ok: false, code: 'bad-order', message: `not an order of version ${keeper_protocol/* protocolVersion */.Xg}` };
        try {
            return { id, ok: true, answer: await obey(order) };
        }
        catch (error) {
            if (!(error instanceof keeper_protocol/* Refusal */.P_))
                throw error;
            return { id, ok: false, code: error.code, message: error.message };
        }
    }
    function tell(message) {
        for (const client of clients)
            client.write((0,keeper_protocol/* encodeMessage */.mH)(message));
    }
    function welcome(client) {
        const cutter = (0,keeper_protocol/* createLineCutter */.MN)();
        clients.add(client);
        client.setEncoding('utf8');
        client.on('data', (text) => {
            const lines = cutter.push(text);
            if (lines === null)
                client.destroy();
            for (const line of lines ?? []) {
                void answer(line).then((message) => {
                    if (message !== null && client.writable)
                        client.write((0,keeper_protocol/* encodeMessage */.mH)(message));
                });
            }
        });
        // A client that was killed leaves a broken connection; that is no news.
        client.on('error', () => client.destroy());
        client.on('close', () => clients.delete(client));
    }
    const fault = (error) => {
        note(error);
        void end('of a fault of its own, see keeper.err').catch(() => process.exit(1));
    };
    process.on('uncaughtException', fault);
    process.on('unhandledRejection', fault);
    for (const signal of ['SIGTERM', 'SIGINT'])
        process.on(signal, () => void end(`it received ${signal}`));
    process.on('SIGHUP', () => { });
    (0,keeper_state/* makeKeeperFolders */.Yu)(folder);
    (0,external_node_fs_.rmSync)(socketPath, { force: true });
    (0,external_node_net_.createServer)(welcome).listen(socketPath, () => {
        (0,external_node_fs_.chmodSync)(socketPath, 0o600);
        saveState(null);
        renew(firstLeaseSeconds);
    });
}
/** Standard error is the file keeper.err; it may be full as well. */
function note(error) {
    try {
        (0,external_node_fs_.writeSync)(2, `${error instanceof Error ? error.stack : String(error)}\n`);
    }
    catch {
        // Nobody is left to be told.
    }
}


/***/ }),

/***/ 44293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ openRotatingLog),
/* harmony export */   Ty: () => (/* binding */ readLogTail)
/* harmony export */ });
/* unused harmony exports defaultLogBytes, lastLines */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
// The log of one process: appended to, turned over when full, never larger than two files of a fixed size.
// Not for reading whole logs: only the last lines are ever read back.


const defaultLogBytes = 10_000_000;
/** As much of a log's end is looked at for its last lines. */
const tailBytes = 64 * 1024;
const longestLine = 1000;
/** Writes to `path`; when it would pass `maxBytes` it becomes `path`.1 and a new one is begun. */
function openRotatingLog(path, maxBytes = defaultLogBytes) {
    let file = null;
    let size = 0;
    const open = () => {
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a', 0o600);
        size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened).size;
        return opened;
    };
    const turnOver = () => {
        if (file !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        file = null;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, previousOf(path));
    };
    file = open();
    return {
        write(chunk) {
            try {
                if (size > 0 && size + chunk.length > maxBytes)
                    turnOver();
                file ??= open();
                size += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, chunk.length > maxBytes ? chunk.subarray(-maxBytes) : chunk);
            }
            catch {
                // A full disk or a folder that was removed must not stop the draining: the system would block on its next line.
            }
        },
        close() {
            if (file !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            file = null;
        },
    };
}
/** The last lines of a log, oldest first, without colours, each at most 1,000 characters; fewer when there are not that many. */
function readLogTail(path, lines) {
    const newest = lastLines(readEnd(path), lines);
    if (newest.length >= lines)
        return newest;
    return [...lastLines(readEnd(previousOf(path)), lines - newest.length), ...newest];
}
/** Splits a text into lines and keeps the last ones. Pure. */
function lastLines(text, lines) {
    const all = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.stripVTControlCharacters)(text)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '');
    return all.slice(Math.max(0, all.length - lines)).map((line) => line.slice(0, longestLine));
}
function previousOf(path) {
    return `${path}.1`;
}
/** "" when there is no such log. */
function readEnd(path) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    }
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const buffer = Buffer.alloc(Math.min(size, tailBytes));
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, size - buffer.length);
        return buffer.toString('utf8', 0, read);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
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

export const id = 3849;
export const ids = [3849];
export const modules = {

/***/ 33108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ retireState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1344);
/* harmony import */ var _system_keeper_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98256);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34971);
// What a finished run leaves outside its record: its logs go into the record, the rest of its state folder goes away.





/**
 * Does nothing while the keeper lives: its system was released, and the next leg finds it by this folder. Nor while something lives
 * that a lost keeper held: whoever comes to end it needs the folder too.
 * The logs were rotated while they grew, so the copy is bounded.
 */
async function retireState(runKey, recordFolder) {
    const folder = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .stateFolder */ .yp)(runKey);
    const state = (0,_system_keeper_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readKeeperState */ .Ou)(folder);
    if (state !== null && state.ended === null && [state.keeper, ...state.children].some(_system_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n))
        return;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'logs'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordFolder, 'logs'), { recursive: true });
    }
    catch (error) {
        // Nothing was booted by us, or the disk is full: then the state folder is the only copy and stays.
        if (error.code !== 'ENOENT')
            return;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
}


/***/ }),

/***/ 50319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ renderEventLine),
/* harmony export */   WR: () => (/* binding */ eventSentence),
/* harmony export */   Xn: () => (/* binding */ eventLogTail),
/* harmony export */   lX: () => (/* binding */ stoppedSentence),
/* harmony export */   tT: () => (/* binding */ eventWeight)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61967);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32419);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46715);
/* harmony import */ var _quantity_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43492);
// Events of a run in words: for lines under the live progress and for the report's timeline.





/** One event as one sentence without its time. */
function eventSentence(event) {
    switch (event.event) {
        case 'segment':
            return event.how === 'start'
                ? `segment ${event.segment + 1} started`
                : `segment ${event.segment + 1} went on from the checkpoint, after ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(event.lostSeconds)} without samples`;
        case 'boot':
            return `${event.target} started as process ${event.pid}`;
        case 'ready':
            return `${event.target} was ready after ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWait */ .Du)(event.afterSeconds)}`;
        case 'boot-failed':
            return `${event.target} did not boot: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(event.message)}`;
        case 'adopted':
            return `${event.target} was still running as process ${event.pid} and was taken over`;
        case 'adoption-failed':
            return `${event.target} could not be taken over: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(event.reason)}`;
        case 'phase':
            return `phase ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseTitle */ .ez)(event.phase)}`;
        case 'crash':
            return `${event.target} ended by itself: ${exitText(event.exit)}`;
        case 'gap':
            return `no samples for ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(event.toSeconds - event.fromSeconds)}: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(event.reason)}`;
        case 'abort':
            if (event.limit === 'regression')
                return `aborted: suspected in ${event.inARow} looks in a row: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(event.sentence)}`;
            return `aborted: ${event.limit} was ${abortValue(event.limit, event.value)} in ${event.samples} samples in a row, the limit is ${event.limitText}`;
        case 'suspicion': {
            const row = event.inARow === 1 ? '' : `, ${event.inARow} in a row`;
            return `suspected by look ${event.look} of ${event.of}${row}: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(event.sentence)}`;
        }
        case 'calibration': {
            const compared = event.reference === null ? '' : `; ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_4__/* .latencyText */ .eN)(event.reference)} is the reference`;
            return `a fixed piece of work took ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_4__/* .latencyText */ .eN)(event.seconds)} on this machine${compared}`;
        }
        case 'failure':
            return `${event.operation}: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(event.sentence)}`;
        case 'chaos':
            return chaosSentence(event);
        case 'interrupt':
            return `interrupted by ${event.signal}`;
        case 'harness':
            return `the soak itself had trouble: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(event.message)}`;
        case 'checkpoint':
            return `checkpoint ${event.sequence} saved`;
        case 'stopped':
            return stoppedSentence(event);
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(event);
    }
}
/** How much attention an event deserves. */
function eventWeight(event) {
    switch (event.event) {
        case 'crash':
        case 'abort':
        case 'boot-failed':
            return 'bad';
        case 'gap':
        case 'harness':
        case 'interrupt':
        case 'adoption-failed':
        case 'suspicion':
            return 'warn';
        case 'stopped':
            return event.how === 'killed' ? 'warn' : 'plain';
        case 'chaos':
            if (event.recoveredAfterSeconds !== null)
                return 'plain';
            return isCutShort(event) ? 'warn' : 'bad';
        default:
            return 'plain';
    }
}
/** Last lines of a log that came with the event; empty where there are none. */
function eventLogTail(event) {
    return event.event === 'crash' || event.event === 'boot-failed' ? event.logTail : [];
}
/** One event as a line of live progress, with the last lines of a log below it where they came along. */
function renderEventLine(event) {
    const lines = [`${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(event.atSeconds).padStart(8)}  ${eventSentence(event)}`];
    for (const line of eventLogTail(event))
        lines.push(`${' '.repeat(10)}| ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(line)}`);
    return lines.join('\n');
}
function exitText(exit) {
    if (exit.signal !== null)
        return `killed by ${exit.signal}`;
    return exit.code === null ? 'nobody could know how' : `exit code ${exit.code}`;
}
/** How a target ended when it was told to. */
function stoppedSentence(event) {
    const after = (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWait */ .Du)(event.afterSeconds);
    switch (event.how) {
        case 'asked':
            return `${event.target} stopped when asked, after ${after}`;
        case 'killed':
            return `${event.target} did not stop when asked and was killed after ${after}`;
        case 'not-ended':
            return `${event.target} could not be ended, ${after} after it was asked and killed; look for its processes`;
        case 'already-gone':
            return `${event.target} was already gone`;
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(event.how);
    }
}
function abortValue(limit, value) {
    switch (limit) {
        case 'rss':
            return (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesText */ .pV)(value);
        case 'p99':
            return (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_4__/* .latencyText */ .eN)(value);
        case 'error-rate':
            return (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shareText */ .Lu)(value);
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(limit);
    }
}
const deeds = {
    pause: 'was paused',
    kill: 'was killed',
    restart: 'was restarted',
};
/** The run ended, or the system died, before its time to come back was over. Stamps are of milliseconds. */
function isCutShort({ atSeconds, toSeconds, withinSeconds }) {
    return toSeconds - atSeconds < withinSeconds - 0.01;
}
function chaosSentence(event) {
    const done = `the system ${deeds[event.deed]} on purpose`;
    const limit = (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(event.withinSeconds);
    if (event.recoveredAfterSeconds === null) {
        return isCutShort(event)
            ? `${done}, and was not seen to come back`
            : `${done} and was not ready again within ${limit}`;
    }
    return `${done} and was ready again after ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWait */ .Du)(event.recoveredAfterSeconds)} (allowed: ${limit})`;
}


/***/ }),

/***/ 53744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderProgressLine),
/* harmony export */   s: () => (/* binding */ sampleCells)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58932);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61967);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32419);
/* harmony import */ var _quantity_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43492);
// One line of live progress: where the run stands and what it feels like right now. Functions only; the shell prints.




/** Below this share of the asked rate the line says what was asked. */
const heldEnough = 0.95;
/**
 * "    1:25 of 2:40  steady 1:10 of 2:00   40.0/s  0 errors  p99 12.3 ms  memory 132 MB  handles 41".
 * What could not be read is a dash; what does not apply (no load in this phase) is left out.
 */
function renderProgressLine(progress, plan) {
    const cells = [positionText(progress, plan), ...(progress.sample === null ? [] : sampleCells(progress.sample))];
    return cells.join('  ').trimEnd();
}
/** How one sample feels: rate, errors and p99 where load ran; memory and handles always. */
function sampleCells(sample) {
    const gauge = (metric) => sample.gauges[(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .gaugeName */ .be)(_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .systemTarget */ .vh, metric)] ?? null;
    const handles = gauge(_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .processMetrics */ .Lq.handles);
    return [
        ...(sample.load === null ? [] : loadCells(sample.load)),
        `memory ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesText */ .pV)(gauge(_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .processMetrics */ .Lq.residentBytes))}`,
        `handles ${handles === null ? _quantity_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownText */ .qL : (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(handles)}`,
    ];
}
function positionText(progress, plan) {
    const whole = `${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(progress.atSeconds).padStart(8)} of ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(plan.totalSeconds)}`;
    const name = (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseTitle */ .ez)(progress.phase);
    const total = progress.phaseTotalSeconds;
    const inPhase = total === null
        ? `${name} ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(progress.phaseSeconds)}`
        : `${name} ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(progress.phaseSeconds)} of ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(total)}`;
    return `${whole}  ${inPhase.padEnd(22)}`;
}
function loadCells(load) {
    const answered = load.succeeded + load.failed;
    const held = load.seconds > 0 ? answered / load.seconds : null;
    const asked = load.seconds > 0 ? load.scheduled / load.seconds : null;
    const short = held !== null && asked !== null && held < heldEnough * asked;
    const rate = short ? `${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_3__/* .rateText */ .cf)(held)} of ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_3__/* .rateText */ .cf)(asked)} asked` : (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_3__/* .rateText */ .cf)(held);
    const errors = `${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(load.failed)} ${load.failed === 1 ? 'error' : 'errors'}`;
    return [rate, errors, `p99 ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_3__/* .latencyText */ .eN)(load.latency?.p99 ?? null)}`];
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

/***/ 73849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VW: () => (/* binding */ carryRun),
  L3: () => (/* binding */ requireEnvironment),
  Ii: () => (/* binding */ tellLimits)
});

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./out/stats/calibration-work.js
// A fixed piece of work, the same on every machine: what takes twice as long here as there says how machines differ.
// It computes and it waits for memory, in about equal parts, as servers do. Not a benchmark of anything in particular, and never
// changed without a new reference: what was measured with another piece of work cannot be compared.
/** 4 MiB: more than the nearest caches of a core hold, little enough to be had anywhere. */
const cells = 2 ** 20;
const hops = 100_000;
const mixes = 3_000_000;
/** One more than a multiple of 4, and odd: that makes the period full. */
const multiplier = 1_664_525;
const increment = 1_013_904_223;
/** Seconds that it takes on the reference: one core of a virtual machine at 2.5 GHz, as hosted runners had in 2026. */
const calibrationReference = 0.018;
/** What the work must come to, everywhere: whoever does it compares, so that no compiler can leave any of it out. */
const calibrationChecksum = 1_908_436_112;
/** Lays out the memory, which is not part of the work; the function does the work once and gives its checksum. */
function createCalibrationWork() {
    const next = oneRing();
    return () => {
        let place = 0;
        let sum = 0;
        // Each place is known only when the one before was read.
        for (let hop = 0; hop < hops; hop += 1) {
            place = next[place] ?? 0;
            sum = (sum + place) | 0;
        }
        let hash = sum | 1;
        let float = 1;
        for (let mix = 0; mix < mixes; mix += 1) {
            hash ^= hash << 13;
            hash ^= hash >>> 17;
            hash ^= hash << 5;
            float = float * 0.999 + (hash & 1023);
        }
        return (hash ^ Math.floor(float)) >>> 0;
    };
}
/**
 * A permutation that is one single ring, so that hopping along it comes everywhere before it comes back: the full period of a
 * linear congruential generator (Hull and Dobell 1962), laid out. Its low bits are poor, which only says where in a cache line.
 */
function oneRing() {
    const next = new Int32Array(cells);
    for (let place = 0; place < cells; place += 1) {
        next[place] = (Math.imul(place, multiplier) + increment) & (cells - 1);
    }
    return next;
}

;// CONCATENATED MODULE: ./out/host/calibration.js
// How quick this machine is at the moment: the time that a fixed piece of work takes, measured before a segment begins.
// A tenth of a second or two of our own process; nothing may wait for it much longer, however slow the machine is.


const rounds = 5;
/** No further round is begun after this. */
const enoughSeconds = 0.2;
/** Seconds of the middle one of five rounds; of fewer on a machine where even that takes long. The first is for the compiler. */
function calibrate(clock) {
    const began = clock.nowSeconds();
    const work = createCalibrationWork();
    const round = () => {
        const started = clock.nowSeconds();
        if (work() !== calibrationChecksum)
            throw new Error('the calibration did not do its work');
        return clock.nowSeconds() - started;
    };
    round();
    const seconds = [round()];
    while (seconds.length < rounds && clock.nowSeconds() - began < enoughSeconds)
        seconds.push(round());
    return (0,simple_statistics/* median */.JZ)(seconds);
}

// EXTERNAL MODULE: ./out/host/digest.js
var digest = __webpack_require__(71139);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./out/model/error.js
var model_error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/load/load-issues.js + 1 modules
var load_issues = __webpack_require__(46108);
// EXTERNAL MODULE: ./out/load/load-protocol.js
var load_protocol = __webpack_require__(8002);
// EXTERNAL MODULE: ./out/load/tls-files.js
var tls_files = __webpack_require__(99794);
;// CONCATENATED MODULE: ./out/load/load-port.js
// The parent's side of the load process: forks it, hands on its reports, notices its death, ends it.
// Not for judging what it reports.





/** A small young generation keeps the resident memory of the generator flat and about 20 MB lower. */
const nodeOptions = ['--max-semi-space-size=2'];
const startLimitSeconds = 30;
const stopMarginSeconds = 3;
const stderrTailCharacters = 2000;
/**
 * `start` rejects with ScenarioError when the load cannot be sent as written, and with HarnessError when the process does not come
 * up or the target does not take the data of the preload. It resolves when the sessions are open (about ten seconds at most,
 * when the target does not answer), the data is in (as long as that goes on) and the schedule begins; or when the load was ended
 * before.
 */
function createLoad({ loadEntry, onPreloading }) {
    const reportListeners = [];
    const lostListeners = [];
    let running = null;
    function deliver(report) {
        for (const listener of reportListeners)
            listener(report);
    }
    async function start(order) {
        if (running !== null)
            throw new Error('the load is already running');
        const issues = [...(0,load_issues/* loadIssues */.l)(order.load), ...(0,tls_files/* connectionIssues */.jv)(order.load)];
        if (issues.length > 0)
            throw new model_error/* ScenarioError */.tp(issues);
        const child = (0,external_node_child_process_.fork)(loadEntry, [], { execArgv: nodeOptions, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
        const own = {
            child,
            ended: endOf(child),
            stopLimitSeconds: (0,load_protocol/* drainLimitSeconds */.HT)(order.load) + load_protocol/* closingSeconds */.rh + stopMarginSeconds,
            asked: false,
        };
        running = own;
        let isStarted = false;
        void own.ended.then((how) => {
            if (running === own)
                running = null;
            if (isStarted && !own.asked)
                for (const listener of lostListeners)
                    listener(how);
        });
        await new Promise((resolve, reject) => {
            const late = () => {
                own.asked = true;
                child.kill('SIGKILL');
                reject(lost(`the load process did not start within ${startLimitSeconds} s`));
            };
            const limit = setTimeout(late, startLimitSeconds * 1000);
            void own.ended.then((how) => {
                clearTimeout(limit);
                // Without effect when it had started before. Whoever ended it knows that it did not start.
                if (own.asked)
                    resolve();
                else
                    reject(lost(how));
            });
            child.on('message', (message) => {
                if (!(0,load_protocol/* isFromLoad */.pc)(message))
                    return;
                switch (message.kind) {
                    case 'preloading':
                        limit.refresh();
                        onPreloading?.({ done: message.done, of: message.of });
                        return;
                    case 'started':
                        isStarted = true;
                        clearTimeout(limit);
                        resolve();
                        return;
                    case 'refused':
                        own.asked = true;
                        clearTimeout(limit);
                        reject(new model_error/* ScenarioError */.tp(message.issues));
                        return;
                    case 'failed':
                        own.asked = true;
                        clearTimeout(limit);
                        reject(notStarted(message.message));
                        return;
                    case 'report':
                        deliver(message.report);
                        tell(child, { kind: 'ack' });
                        return;
                    case 'stopped':
                        deliver(message.report);
                        return;
                    default:
                        (0,model_error/* assertNever */.xb)(message);
                }
            });
            tell(child, { kind: 'order', order });
        });
    }
    function kill() {
        if (running === null)
            return;
        running.asked = true;
        running.child.kill('SIGKILL');
    }
    return {
        start,
        kill,
        onReport: (listener) => void reportListeners.push(listener),
        onLost: (listener) => void lostListeners.push(listener),
        async stop() {
            const own = running;
            if (own === null)
                return;
            own.asked = true;
            tell(own.child, { kind: 'stop' });
            const limit = setTimeout(() => own.child.kill('SIGKILL'), own.stopLimitSeconds * 1000);
            await own.ended;
            clearTimeout(limit);
        },
        pid: () => running?.child.pid ?? null,
    };
}
// The channel of a child that has just died is closed; its end is told by `ended`.
function tell(child, message) {
    if (child.connected)
        child.send(message, () => { });
}
/** Resolves with one sentence when the process has ended, or could not be started. */
function endOf(child) {
    let stderrTail = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        stderrTail = (stderrTail + text).slice(-stderrTailCharacters);
    });
    return new Promise((resolve) => {
        child.once('error', (error) => resolve(`the load process could not be run: ${error.message}`));
        child.once('close', (code, signal) => {
            const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
            const said = stderrTail.trim();
            resolve(`the load process ended (${how})${said === '' ? '' : `; it said: ${said}`}`);
        });
    });
}
function notStarted(message) {
    return new model_error/* HarnessError */.tj('load-not-started', message, 'Look at what the system answered and at its log, then run the soak again.');
}
function lost(message) {
    return new model_error/* HarnessError */.tj('load-process-lost', message, 'Look for memory limits or a process killer on this machine, then run the soak again.');
}

// EXTERNAL MODULE: ./out/model/metric.js
var metric = __webpack_require__(58932);
// EXTERNAL MODULE: ./out/system/identity.js
var system_identity = __webpack_require__(1344);
// EXTERNAL MODULE: ./out/system/keeper-client.js
var keeper_client = __webpack_require__(59158);
// EXTERNAL MODULE: ./out/system/keeper-protocol.js
var keeper_protocol = __webpack_require__(15633);
// EXTERNAL MODULE: ./out/system/keeper-state.js
var keeper_state = __webpack_require__(98256);
;// CONCATENATED MODULE: ./out/system/messages.js
// The sentences of this folder: what happened, where, what was expected, and what to do. Pure.

/** `why`: what the keeper said. */
function commandNotFound(target, why) {
    return new model_error/* HarnessError */.tj('command-not-found', why, 'A command without a slash is looked for in the PATH, one with a slash from `cwd`; perhaps it must be installed or built in `setup`.', { target });
}
function bootExited(unready, exit, afterSeconds) {
    const { target, command, logTail, logFile } = unready;
    const sentence = `"${command.join(' ')}" ${ended(exit)} after ${seconds(afterSeconds)}, before it was ready`;
    const hint = `Its whole log is ${logFile} of the record; run the same command by hand to see why it ends.`;
    return new model_error/* HarnessError */.tj('boot-exited', sentence, hint, { target, logTail });
}
function exitedBesides(unready, exit, waitingFor) {
    const { target, logTail, logFile } = unready;
    const sentence = `${ended(exit)} after it was ready, while ${waitingFor} was still booting`;
    return new model_error/* HarnessError */.tj('boot-exited', sentence, `Its whole log is ${logFile} of the record.`, {
        target,
        logTail,
    });
}
/** `where`: url or address. */
function alreadyAnswered(target, where) {
    return new model_error/* HarnessError */.tj('port-taken', `something answered at ${where} before it was started`, 'End what runs there, perhaps a system of an earlier run, or use `${port}`, which is always free.', { target });
}
/** `why`: what the last probe found. */
function bootTimeout(unready, ready, why) {
    const { target, pid, logTail, logFile } = unready;
    const sentence = `${why} within ${seconds(ready.withinSeconds)}; the process (pid ${pid}) was still running`;
    const hint = `Check that \`ready\` asks where the process listens, or give it more time with \`ready.within\`; its log is ${logFile} of the record.`;
    return new model_error/* HarnessError */.tj('boot-timeout', sentence, hint, { target, logTail });
}
function setupFailed(script, exit, afterSeconds, logTail, logFile) {
    const sentence = `setup: "${oneLine(script)}" ${ended(exit)} after ${seconds(afterSeconds)}; nothing was booted`;
    return new model_error/* HarnessError */.tj('setup-failed', sentence, `Its whole log is ${logFile} of the record.`, { logTail });
}
function bootGivenUp() {
    return new model_error/* HarnessError */.tj('boot-exited', 'the boot was given up, because the run was told to stop', 'Nothing to do.');
}
function keeperNotStarted(why, folder) {
    return new model_error/* HarnessError */.tj('keeper-lost', `the keeper, the process that holds the system, did not start in ${folder}: ${why}`, 'Check that the folder can be written to and that this user may start processes.');
}
function keeperLost(pid, when) {
    return new model_error/* HarnessError */.tj('keeper-lost', `the keeper (pid ${pid}), the process that holds the system, was lost ${when}`, 'See whether it was killed: by hand, or by the kernel for want of memory.');
}
/** The keeper ended in order, but not by our order. */
function keeperEnded(pid, reason) {
    return `the keeper (pid ${pid}) stopped the system while the soak ran: ${reason}`;
}
function notEnded(target) {
    return `${target}: processes of it are left even after SIGKILL; end them by hand`;
}
function noGroups() {
    return new model_error/* HarnessError */.tj('unsupported-platform', 'booting a system needs process groups, which this platform does not have', 'Run on Linux or macOS, or soak a system that already runs.');
}
/** Asked of a system that was not booted by this run. */
function notOurs() {
    const sentence = 'a system that soak did not boot cannot be booted again by it';
    return new model_error/* HarnessError */.tj('unsupported-platform', sentence, 'Let soak boot it: give [system] a command.', {
        target: 'system',
    });
}
function targetNotFound(why, hint) {
    return new model_error/* HarnessError */.tj('target-not-found', why, hint, { target: 'system' });
}
/** "exited with code 1", "was killed by SIGSEGV". */
function ended({ code, signal }) {
    if (signal !== null)
        return `was killed by ${signal}`;
    return code === null ? 'ended, nobody knows how,' : `exited with code ${code}`;
}
/** "0.3 s", "60 s". */
function seconds(value) {
    return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} s`;
}
function oneLine(script) {
    const flat = script.trim().replaceAll(/\s*\n\s*/g, '; ');
    return flat.length > 80 ? `${flat.slice(0, 77)}...` : flat;
}

;// CONCATENATED MODULE: ./out/system/adopt.js
// Finds again what an earlier process booted. Proof is the pid, its start, the machine's boot id, and the answer of the
// keeper that is its parent. What cannot be proven is refused with a reason, never thrown.





/** On success the connection is the caller's to close. */
async function findAgain(targets, folder, clock) {
    const before = refuseUnasked(targets, folder);
    if (typeof before === 'string')
        return { found: false, reason: before };
    let client = null;
    try {
        client = await (0,keeper_client/* connectKeeper */.V)(before.socket, clock);
        const { version, pid, children } = await client.order({ verb: 'status' });
        const reason = version !== keeper_protocol/* protocolVersion */.Xg
            ? `the keeper speaks version ${version}, this soak version ${keeper_protocol/* protocolVersion */.Xg}`
            : pid !== before.keeper.pid
                ? `another keeper (pid ${pid}) answers in ${folder}`
                : refuseAnswered(targets, children);
        if (reason === null)
            return { found: true, client, state: before };
        client.close();
        return { found: false, reason };
    }
    catch (error) {
        client?.close();
        if (!(error instanceof keeper_client/* KeeperSilence */.u))
            throw error;
        return { found: false, reason: `the keeper (pid ${before.keeper.pid}) does not answer: ${error.message}` };
    }
}
/** What can be known without the keeper: a reason, or its state. */
function refuseUnasked(targets, folder) {
    if (targets.length === 0)
        return 'the checkpoint names no process';
    const bootId = (0,system_identity/* readBootId */.wV)();
    const strange = targets.find((target) => target.bootId !== bootId);
    if (strange !== undefined)
        return 'the machine was started anew since, or this is another one';
    const state = (0,keeper_state/* readKeeperState */.Ou)(folder);
    if (state === null)
        return `there is no keeper in ${folder}`;
    if (state.ended !== null)
        return `the keeper ended and stopped everything: ${state.ended.reason}`;
    if (!(0,system_identity/* isAlive */._n)(state.keeper))
        return `the keeper (pid ${state.keeper.pid}) is dead`;
    return state;
}
/** null when the keeper holds every target as it is named in the checkpoint, alive. */
function refuseAnswered(targets, children) {
    for (const target of targets) {
        const { name, pid } = target;
        const child = children.find((candidate) => candidate.name === name);
        if (child === undefined)
            return `the keeper holds no "${name}"`;
        if (child.pid !== pid || child.startTicks !== target.startTicks) {
            return `the keeper holds "${name}" as pid ${child.pid}, the checkpoint names pid ${pid}`;
        }
        if (child.exit !== null)
            return `${name} (pid ${pid}) ${ended(child.exit)} while nobody watched`;
        if (!(0,system_identity/* isAlive */._n)(target))
            return `${name} (pid ${pid}) is dead`;
    }
    return null;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./out/system/listening-pid.js
// Finds which process listens on a port, through /proc: port -> socket inode -> file descriptor -> pid. Linux only.
// Reads every descriptor of every process, so it is asked once, never in the sampling path.


/**
 * Inodes of the sockets listening on `port`, from the text of /proc/net/tcp or tcp6. Pure.
 *
 *     sl  local_address rem_address   st ... inode is column 10
 *      0: 0100007F:1F90 00000000:0000 0A
 */
function listeningInodes(table, port) {
    const listening = '0A';
    return table.split('\n').flatMap((line) => {
        const columns = line.trim().split(/\s+/);
        const [local, state, inode] = [columns[1], columns[3], Number(columns[9])];
        if (local === undefined || state !== listening || !Number.isInteger(inode))
            return [];
        return Number.parseInt(local.slice(local.lastIndexOf(':') + 1), 16) === port ? [inode] : [];
    });
}
/** Of several processes that share the socket, the oldest: the others were forked from it. */
function findListener(port) {
    const tables = ['/proc/net/tcp', '/proc/net/tcp6'].map(readTable);
    const inodes = new Set(tables.flatMap((table) => listeningInodes(table, port)));
    if (inodes.size === 0)
        return { found: false, why: 'nobody' };
    const wanted = new Set([...inodes].map((inode) => `socket:[${inode}]`));
    const holders = processes()
        .filter((pid) => holdsOneOf(pid, wanted))
        .map((pid) => ({ pid, startTicks: (0,system_identity/* readProcStat */.TQ)(pid)?.startTicks ?? Number.POSITIVE_INFINITY }))
        .sort((one, other) => one.startTicks - other.startTicks || one.pid - other.pid);
    const oldest = holders[0];
    return oldest === undefined ? { found: false, why: 'hidden' } : { found: true, pid: oldest.pid };
}
function processes() {
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((entry) => /^\d+$/.test(entry))
        .map(Number);
}
function holdsOneOf(pid, links) {
    const folder = `/proc/${pid}/fd`;
    const descriptors = unlessGone(() => (0,external_node_fs_.readdirSync)(folder)) ?? [];
    return descriptors.some((name) => links.has(unlessGone(() => (0,external_node_fs_.readlinkSync)(`${folder}/${name}`)) ?? ''));
}
/** A machine without IPv6 has no tcp6. */
function readTable(path) {
    return unlessGone(() => (0,external_node_fs_.readFileSync)(path, 'latin1')) ?? '';
}
/** null when the process or descriptor ended meanwhile, or belongs to another user. */
function unlessGone(read) {
    try {
        return read();
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES' || code === 'EPERM')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/system/attach.js
// A system that somebody else runs: finds its process, and notices when it is gone. It is never signalled.




const lookEverySeconds = 1;
/** The process named by `watch.pid`, else the one that listens on `watch.port`; empty when neither is given. Throws HarnessError `target-not-found`. */
function findTargets(watch) {
    if (watch.pid !== null)
        return [processWithPid(watch.pid)];
    if (watch.port !== null)
        return [processOnPort(watch.port)];
    if (watch.container !== null) {
        throw targetNotFound(`the container ${watch.container} cannot be watched yet`, 'Give watch.pid or watch.port.');
    }
    return [];
}
/** Calls `onDeath` once for each of them that is found gone. Nobody but its parent can know how it ended. */
function watchDeaths(clock, identities, onDeath) {
    let living = identities;
    return clock.every(lookEverySeconds, () => {
        const gone = living.filter((identity) => !(0,system_identity/* isAlive */._n)(identity));
        living = living.filter((identity) => !gone.includes(identity));
        for (const identity of gone)
            onDeath(identity);
    });
}
function processWithPid(pid) {
    const identity = (0,system_identity/* identityOf */.cu)(metric/* systemTarget */.vh, pid);
    if ((0,system_identity/* isAlive */._n)(identity))
        return identity;
    throw targetNotFound(`no process has the pid ${pid} (watch.pid)`, 'Start the system first, and give the pid it has now.');
}
function processOnPort(port) {
    if (process.platform !== 'linux') {
        throw targetNotFound(`which process listens on port ${port} (watch.port) can only be found on Linux`, 'Give watch.pid instead.');
    }
    const listener = findListener(port);
    if (listener.found)
        return (0,system_identity/* identityOf */.cu)(metric/* systemTarget */.vh, listener.pid);
    if (listener.why === 'nobody') {
        throw targetNotFound(`nothing listens on port ${port} (watch.port)`, 'Start the system first, or correct the port.');
    }
    throw targetNotFound(`something listens on port ${port} (watch.port), but its process cannot be seen by this user`, 'It belongs to another user or container: run soak as that user or as root, or give watch.pid.');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./out/system/address.js
// Reads the address of a tcp readiness probe. Pure.
/** "4000", ":4000", "host:4000", "[::1]:4000", each also after "tcp://"; null for anything else. */
function parseAddress(text) {
    const match = /^(?:tcp:\/\/)?(?:(?:\[(?<six>[^\]]+)\]|(?<host>[^:[\]/]*)):)?(?<port>\d{1,5})$/.exec(text.trim());
    const port = Number(match?.groups?.port ?? Number.NaN);
    if (!(port >= 1 && port <= 65_535))
        return null;
    return { host: match?.groups?.six ?? (match?.groups?.host || '127.0.0.1'), port };
}

// EXTERNAL MODULE: ./out/system/stop-group.js
var stop_group = __webpack_require__(344);
;// CONCATENATED MODULE: ./out/system/probes.js
// Asks a process once whether it can be used: by http, tcp or a command. Nothing stays open afterwards.
// Not for waiting (readiness.ts), and not for load: a probe every few seconds must cost nearly nothing.






const yes = { ready: true };
const no = (why) => ({ ready: false, why });
/** Ready when it answers 2xx or 3xx in time; redirects are not followed. */
function probeHttp(url, withinSeconds) {
    if (!URL.canParse(url))
        return Promise.resolve(no(`"${url}" is not a url, so nothing answered`));
    const request = new URL(url).protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const signal = AbortSignal.timeout(withinSeconds * 1000);
    return new Promise((resolve) => {
        // No agent: the connection is closed with the answer, so probes leave no idle sockets on the target.
        const asking = request(url, { agent: false, signal }, (answer) => {
            const status = answer.statusCode ?? 0;
            answer.destroy();
            resolve(status >= 200 && status < 400 ? yes : no(`${url} answered ${status}, not 2xx or 3xx,`));
        });
        asking.on('error', (error) => {
            const { host } = new URL(url);
            if (signal.aborted)
                resolve(no(`${url} took the connection but did not answer`));
            else if (error.code === 'ECONNREFUSED')
                resolve(no(`nothing listened on ${host}`));
            else
                resolve(no(`${url} gave no answer (${error.code ?? error.message})`));
        });
        asking.end();
    });
}
/** Ready when the connection is taken. `address`: see parseAddress. */
function probeTcp(address, withinSeconds) {
    const where = parseAddress(address);
    if (where === null)
        return Promise.resolve(no(`"${address}" is not an address such as 127.0.0.1:5432, so nothing listened`));
    const printed = `${where.host.includes(':') ? `[${where.host}]` : where.host}:${where.port}`;
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ ...where, timeout: withinSeconds * 1000 });
        const answer = (given) => {
            socket.destroy();
            resolve(given);
        };
        socket.once('connect', () => answer(yes));
        socket.once('timeout', () => answer(no(`${printed} did not take a connection`)));
        socket.once('error', (error) => {
            answer(no(error.code === 'ECONNREFUSED' ? `nothing listened on ${printed}` : `${printed} said ${error.message}`));
        });
    });
}
/** Ready when it exits with 0 in time; else it is killed with its group. */
function probeCommand({ command, cwd, env }, withinSeconds) {
    const [file = '', ...args] = command;
    const printed = `"${command.join(' ')}"`;
    return new Promise((resolve) => {
        const asked = (0,external_node_child_process_.spawn)(file, args, { cwd, env: { ...process.env, ...env }, stdio: 'ignore', detached: true });
        const timer = setTimeout(() => {
            if (asked.pid !== undefined)
                (0,stop_group/* sendSignal */.vG)(-asked.pid, 'SIGKILL');
            resolve(no(`the readiness command ${printed} did not end within ${withinSeconds} s, so nothing was ready`));
        }, withinSeconds * 1000);
        asked.once('error', (error) => {
            clearTimeout(timer);
            resolve(no(`the readiness command ${printed} could not be run (${error.message}), so nothing was ready`));
        });
        asked.once('exit', (code, signal) => {
            clearTimeout(timer);
            resolve(code === 0 ? yes : no(`the readiness command ${printed} did not exit with 0 but with ${code ?? signal}`));
        });
    });
}

// EXTERNAL MODULE: ./out/system/waiting.js
var system_waiting = __webpack_require__(11911);
;// CONCATENATED MODULE: ./out/system/readiness.js
// Waits until a booted process can be used, and gives up early when there is nothing left to wait for.
// Not for asking during the run: that is a single probe.



const httpSeconds = 2;
const tcpSeconds = 2;
const commandSeconds = 5;
const firstPauseSeconds = 0.1;
const longestPauseSeconds = 0.5;
/** Asks once. Never rejects for a target that does not answer. */
async function probeOnce(ready, around) {
    switch (ready.kind) {
        case 'http':
            return await probeHttp(ready.url, httpSeconds);
        case 'tcp':
            return await probeTcp(ready.address, tcpSeconds);
        case 'command':
            return await probeCommand({ ...around, command: ready.command }, commandSeconds);
        case 'log':
            return (await around.seen())
                ? { ready: true }
                : { ready: false, why: `no line matching /${ready.pattern}/ was logged` };
        default:
            return (0,model_error/* assertNever */.xb)(ready);
    }
}
/** Resolves with the seconds waited. Rejects with what `patience` throws or gives. */
async function waitUntilReady(ready, around, patience, clock) {
    const waiting = (0,system_waiting/* waitingOn */.b7)(clock);
    const startedAt = clock.nowSeconds();
    let pause = firstPauseSeconds;
    for (;;) {
        const answer = await probeOnce(ready, around);
        // Asked after the probe: an answer while our process is gone came from somebody else on its port.
        await patience.check();
        const waited = clock.nowSeconds() - startedAt;
        if (answer.ready)
            return waited;
        if (waited >= ready.withinSeconds)
            throw await patience.late(answer.why);
        await waiting.sleep(Math.min(pause, ready.withinSeconds - waited));
        pause = Math.min(pause * 1.3, longestPauseSeconds);
    }
}

;// CONCATENATED MODULE: ./out/system/boot.js
// Boots what an order asks for, through the keeper: setup, then companions, then the system, each waited for.
// Cleaning up after a failure is the caller's, who holds the keeper.









/** Cannot be a companion's name by accident, and names the log. */
const setupName = 'system-setup';
const setupPauseSeconds = 0.1;
/** Lines of a log that a failed boot tells. */
const logTailLines = 10;
/** In the order in which they are booted: companions first. */
function bootSpecsOf(order) {
    const companions = order.companions.map(specOf);
    if (order.system === null)
        return companions;
    const system = specOf({ ...order.system, name: metric/* systemTarget */.vh });
    return [...companions, order.stdio === undefined ? system : { ...system, stdio: order.stdio }];
}
function specOf({ name, command, cwd, env, ready, stop }) {
    return { name, command, cwd: (0,external_node_path_.resolve)(cwd), env, ready, stop };
}
/** Rejects with HarnessError; then some of them may be running. */
async function bootAll(order, place) {
    if (order.system !== null && order.system.setup !== null) {
        await runSetup(order.system.setup, { ...order.system, cwd: (0,external_node_path_.resolve)(order.system.cwd) }, order.leaseSeconds, place);
    }
    const booted = [];
    for (const spec of bootSpecsOf(order))
        booted.push(await bootOne(spec, order.leaseSeconds, place));
    return booted;
}
async function runSetup(script, system, leaseSeconds, place) {
    const { client, clock } = place;
    const startedAt = clock.nowSeconds();
    // -e: a script of several lines ends at the first that fails.
    const spec = { ...system, name: setupName, command: ['/bin/sh', '-ec', script] };
    await start(spec, null, client);
    const exited = async () => {
        for (;;) {
            const event = client.exits.get(setupName);
            if (event !== undefined)
                return event;
            await keepWaiting(place, leaseSeconds);
            await (0,system_waiting/* waitingOn */.b7)(clock).sleep(setupPauseSeconds);
        }
    };
    const { exit, logTail } = await exited();
    if (exit.code === 0)
        return;
    const afterSeconds = clock.nowSeconds() - startedAt;
    throw setupFailed(script, exit, afterSeconds, logTail, (0,keeper_state/* logNameOf */.Tg)(setupName));
}
/** Without cleaning up: one that did not become ready may be running. Rejects with HarnessError. */
async function bootOne(spec, leaseSeconds, place) {
    const { client, clock } = place;
    const { name, command, ready } = spec;
    await refuseStrangers(name, ready);
    const startedAt = clock.nowSeconds();
    const { pid, startTicks } = await start(spec, ready.kind === 'log' ? ready.pattern : null, client);
    const identity = { name, pid, startTicks, bootId: (0,system_identity/* readBootId */.wV)() };
    place.onStarted(spec, identity);
    const unready = (target, logTail) => {
        return { target, command, pid, logTail, logFile: (0,keeper_state/* logNameOf */.Tg)(target) };
    };
    const failOnExit = (event) => {
        const { exit, logTail } = event;
        // An earlier life of the same name ended before this one began.
        if (event.name === name && event.pid !== pid)
            return;
        if (event.name === name)
            throw bootExited(unready(name, logTail), exit, clock.nowSeconds() - startedAt);
        if (event.name !== setupName)
            throw exitedBesides(unready(event.name, logTail), exit, name);
    };
    const patience = {
        check: async () => {
            for (const event of client.exits.values())
                failOnExit(event);
            await keepWaiting(place, leaseSeconds);
        },
        late: async (why) => {
            const { lines } = await client.order({ verb: 'log-tail', name, lines: logTailLines });
            return bootTimeout(unready(name, lines), ready, why);
        },
    };
    await waitUntilReady(ready, surroundingsOf(spec, client), patience, clock);
    return { identity, readyAfterSeconds: clock.nowSeconds() - startedAt };
}
/** What answers before the start would be taken for ready, and then be soaked in place of what was booted. */
async function refuseStrangers(name, ready) {
    if (ready.kind !== 'http' && ready.kind !== 'tcp')
        return;
    const answer = ready.kind === 'http' ? await probeHttp(ready.url, 2) : await probeTcp(ready.address, 2);
    if (answer.ready)
        throw alreadyAnswered(name, ready.kind === 'http' ? ready.url : ready.address);
}
function surroundingsOf(spec, client) {
    return {
        cwd: spec.cwd,
        env: spec.env,
        seen: async () => {
            const { children } = await client.order({ verb: 'status' });
            return children.find(({ name }) => name === spec.name)?.seen ?? false;
        },
    };
}
/** A boot may take longer than the lease, and the engine renews only what is booted. */
async function keepWaiting(place, leaseSeconds) {
    if (place.givenUp())
        throw bootGivenUp();
    await place.client.order({ verb: 'renew', leaseSeconds });
}
async function start(spec, watchFor, client) {
    const { name, command, cwd, env, stop, stdio } = spec;
    const order = { verb: 'start', name, command, cwd, env, stop, watchFor };
    try {
        return await client.order(stdio === undefined ? order : { ...order, stdio });
    }
    catch (error) {
        if (!(error instanceof keeper_protocol/* Refusal */.P_))
            throw error;
        if (error.code === 'command-not-found' || error.code === 'folder-not-found') {
            throw commandNotFound(name, error.message);
        }
        if (error.code === 'ending')
            throw bootGivenUp();
        throw new Error(`${name}: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./out/system/deeds.js
// What is done on purpose to a system that is held: it is stopped and goes on, or gives place to a new process of its own.
// Not for deciding when (run/deed-plan.ts), nor for the end of the run (stop-run.ts).





/** The kernel gets this long to carry out a SIGKILL. */
const killSeconds = 5;
/** Beyond the grace: for the kill after it, and for a slow machine. */
const beyondGraceSeconds = 20;
/** False when nobody was there to receive it. A keeper that says nothing shows elsewhere. */
async function signalSystem({ keeper }, signal) {
    try {
        const { delivered } = await keeper.client.order({ verb: 'signal', name: metric/* systemTarget */.vh, signal });
        return delivered;
    }
    catch (error) {
        if (error instanceof keeper_protocol/* Refusal */.P_ || error instanceof keeper_client/* KeeperSilence */.u)
            return false;
        throw error;
    }
}
/** Rejects with HarnessError as a boot does, and with KeeperSilence. Then the old process is gone, and the new one may be running. */
async function replaceSystem(holding, how, order, { clock, givenUp, trouble }) {
    const spec = bootSpecsOf(order).find(({ name }) => name === metric/* systemTarget */.vh);
    if (spec === undefined)
        throw notOurs();
    const { client } = holding.keeper;
    const stop = how === 'kill' ? { signal: 'SIGKILL', withinSeconds: killSeconds } : spec.stop;
    const ended = await client.order({ verb: 'stop', name: metric/* systemTarget */.vh, stop }, stop.withinSeconds + beyondGraceSeconds);
    if (ended.how === 'not-ended')
        trouble(notEnded(metric/* systemTarget */.vh));
    holding.forget(metric/* systemTarget */.vh);
    // It is held when it is ready: that it ends before is a failed boot, not the death of a system.
    const booted = await bootOne(spec, order.leaseSeconds, { client, clock, givenUp, onStarted: () => { } });
    holding.add(spec, booted.identity);
    return [booted];
}

;// CONCATENATED MODULE: ./out/system/free-ports.js
// Finds ports that nobody listens on. The OS chooses; between finding and using lies a moment in which another may take one.

/** One port for each name, all different: they are held together, then let go. */
async function findFreePorts(names) {
    const servers = [];
    try {
        const ports = {};
        for (const name of names) {
            const server = (0,external_node_net_.createServer)();
            servers.push(server);
            ports[name] = await listenAnywhere(server);
        }
        return ports;
    }
    finally {
        await Promise.all(servers.map(free_ports_close));
    }
}
function listenAnywhere(server) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => resolve(server.address().port));
    });
}
function free_ports_close(server) {
    return new Promise((resolve) => server.close(() => resolve()));
}

// EXTERNAL MODULE: ./out/system/log-rotation.js
var log_rotation = __webpack_require__(44293);
// EXTERNAL MODULE: ./out/system/stop-run.js
var stop_run = __webpack_require__(58846);
;// CONCATENATED MODULE: ./out/system/holding.js
// What this process holds through one keeper: the booted or adopted processes, and the news of their exits.
// Begins with a connection, ends by stopping everything or by letting go.





const exitTailLines = 20;
function createHolding(keeper, folder, news, clock) {
    const { client, state } = keeper;
    let held = [];
    let telling = false;
    let cancelDeathWatch = () => { };
    const tell = ({ name, pid, exit, logTail }) => {
        if (telling && held.some(({ identity }) => identity.pid === pid))
            news.exit({ target: name, exit, logTail });
    };
    const endTelling = () => {
        telling = false;
        cancelDeathWatch();
    };
    client.onExit((event) => {
        // What the keeper stops without our order is told when it says why, at its own end.
        if (!event.asked)
            tell(event);
    });
    client.onLost(() => {
        if (!telling)
            return;
        const { pid } = state.keeper;
        const reason = (0,keeper_state/* readKeeperState */.Ou)(folder)?.ended?.reason;
        news.trouble(reason === undefined ? keeperLost(pid, 'while the soak ran').message : keeperEnded(pid, reason));
        for (const event of client.exits.values())
            if (event.asked)
                tell(event);
        watchOrphans();
    });
    /** Without their parent nobody learns how they end, only that they do. */
    function watchOrphans() {
        const orphans = held.map(({ identity }) => identity).filter(({ name }) => !client.exits.has(name));
        cancelDeathWatch = watchDeaths(clock, orphans, ({ name }) => {
            const logTail = (0,log_rotation/* readLogTail */.Ty)((0,keeper_state/* logFileOf */.Qw)(folder, name), exitTailLines);
            news.exit({ target: name, exit: { code: null, signal: null }, logTail });
        });
    }
    return {
        keeper,
        folder,
        add: (spec, identity) => void held.push({ spec, identity }),
        forget(name) {
            held = held.filter(({ identity }) => identity.name !== name);
        },
        heldWith(ready) {
            const wanted = questionOf(ready);
            return held.find(({ spec }) => questionOf(spec.ready) === wanted);
        },
        beginTelling() {
            telling = true;
            for (const event of client.exits.values())
                tell(event);
        },
        async stop() {
            endTelling();
            const targets = held.map(({ identity, spec }) => ({ identity, stop: spec.stop })).reverse();
            return await (0,stop_run/* stopRun */.K)(folder, state, targets, client, clock);
        },
        letGo() {
            endTelling();
            client.close();
        },
    };
}
/** What is asked, however long one is willing to wait for it. */
function questionOf(ready) {
    return JSON.stringify({ ...ready, withinSeconds: null });
}

// EXTERNAL MODULE: ./out/model/inherited-environment.js
var inherited_environment = __webpack_require__(9236);
;// CONCATENATED MODULE: ./out/system/keeper-start.js
// Starts a keeper outside the job: its own session, no tracking id, no inherited pipes; and waits until it listens.
// Not for finding a keeper that already runs: that is adoption.









const startWithinSeconds = 20;
const pauses = { firstSeconds: 0.02, longestSeconds: 0.2 };
/** Rejects with HarnessError `keeper-lost` when it does not come up. */
async function startKeeper(place, leaseSeconds, clock) {
    const { folder, entry } = place;
    const errorFile = (0,external_node_path_.join)(folder, 'keeper.err');
    const errors = prepare(folder, errorFile);
    const spawned = (0,external_node_child_process_.spawn)(process.execPath, [entry, folder, String(leaseSeconds)], {
        cwd: folder,
        detached: true,
        env: (0,inherited_environment/* inheritedEnvironment */.a)(process.env),
        stdio: ['ignore', 'ignore', errors],
    });
    (0,external_node_fs_.closeSync)(errors);
    spawned.unref();
    const fate = { failure: null, keeper: null };
    spawned.once('error', (error) => {
        fate.failure = error.message;
    });
    spawned.once('exit', (code, signal) => {
        fate.failure = `it ${ended({ code, signal })}: ${errorIn(errorFile)}`;
    });
    const connection = async () => {
        const state = (0,keeper_state/* readKeeperState */.Ou)(folder);
        if (state === null || state.keeper.pid !== spawned.pid)
            return null;
        try {
            return { client: await (0,keeper_client/* connectKeeper */.V)(state.socket, clock), state };
        }
        catch (error) {
            if (error instanceof keeper_client/* KeeperSilence */.u)
                return null;
            throw error;
        }
    };
    const isDecided = async () => {
        fate.keeper = await connection();
        return fate.keeper !== null || fate.failure !== null;
    };
    await (0,system_waiting/* until */.TG)(isDecided, startWithinSeconds, pauses, (0,system_waiting/* waitingOn */.b7)(clock));
    if (fate.keeper !== null)
        return fate.keeper;
    if (fate.failure === null)
        spawned.kill('SIGKILL');
    throw keeperNotStarted(fate.failure ?? `it did not listen within ${startWithinSeconds} s`, folder);
}
/** Makes the folder, and opens the file for the keeper's own errors. */
function prepare(folder, errorFile) {
    try {
        (0,keeper_state/* makeKeeperFolders */.Yu)(folder);
        return (0,external_node_fs_.openSync)(errorFile, 'w', 0o600);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error)
            throw keeperNotStarted(error.message, folder);
        throw error;
    }
}
/** The line of a stack that says what it was. */
function errorIn(errorFile) {
    const lines = (0,log_rotation/* readLogTail */.Ty)(errorFile, 30);
    return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
}

;// CONCATENATED MODULE: ./out/system/system.js
// The real SystemPort: boots through a keeper, adopts, attaches, probes, stops. The work is in its neighbours.
// Not for judging what an exit means.














function createSystem({ clock, stateFolder, keeperEntry }) {
    const exitListeners = [];
    const troubleListeners = [];
    const news = {
        exit: (exit) => {
            for (const listener of exitListeners)
                listener(exit);
        },
        trouble: (message) => {
            for (const listener of troubleListeners)
                listener(message);
        },
    };
    let holding = null;
    let keeperFolder = null;
    let leaseSeconds = 0;
    let givenUp = false;
    let isStopped = false;
    let booting = Promise.resolve();
    let cancelAttached = () => { };
    async function bootNow(order) {
        await stopHeld();
        await (0,stop_run/* stopLeftovers */.z)(stateFolder, clock);
        const keeper = await startKeeper({ folder: stateFolder, entry: keeperEntry }, order.leaseSeconds, clock);
        const mine = createHolding(keeper, stateFolder, news, clock);
        holding = mine;
        keeperFolder = stateFolder;
        leaseSeconds = order.leaseSeconds;
        const { client, state } = keeper;
        try {
            const booted = await bootAll(order, {
                client,
                clock,
                givenUp: () => givenUp,
                onStarted: mine.add,
            });
            tellFromNow(mine);
            return booted;
        }
        catch (error) {
            await stopHeld();
            if (givenUp)
                throw bootGivenUp();
            throw error instanceof keeper_client/* KeeperSilence */.u ? keeperLost(state.keeper.pid, 'while it booted') : error;
        }
    }
    async function replaceNow(how, order) {
        const mine = holding;
        if (mine === null)
            throw notOurs();
        try {
            return await replaceSystem(mine, how, order, { clock, givenUp: () => givenUp, trouble: news.trouble });
        }
        catch (error) {
            if (givenUp)
                throw bootGivenUp();
            throw error instanceof keeper_client/* KeeperSilence */.u ? keeperLost(mine.keeper.state.keeper.pid, 'while it booted') : error;
        }
    }
    /** A process that is stopped does not hear that it is asked to end, and nobody else would let it go on. */
    async function letItGoOn() {
        if (isStopped && holding !== null)
            await signalSystem(holding, 'SIGCONT');
        isStopped = false;
    }
    /** After the caller has heard of the boot: an exit in its last moment comes second. */
    function tellFromNow(mine) {
        clock.after(0, () => {
            if (holding === mine)
                mine.beginTelling();
        });
    }
    function renewLease() {
        // Silence is noticed where it matters: when the connection breaks, and at the stop.
        holding?.keeper.client.order({ verb: 'renew', leaseSeconds }).catch((error) => {
            if (!(error instanceof keeper_client/* KeeperSilence */.u))
                throw error;
        });
    }
    async function stopHeld() {
        const mine = holding;
        holding = null;
        const stops = (await mine?.stop()) ?? [];
        for (const { target, how } of stops)
            if (how === 'not-ended')
                news.trouble(notEnded(target));
        return stops;
    }
    return {
        reservePorts: findFreePorts,
        async boot(order) {
            if (process.platform === 'win32')
                throw noGroups();
            givenUp = false;
            const boot = bootNow(order);
            booting = boot.catch(() => { });
            return await boot;
        },
        async adopt(targets, folder, order) {
            const search = await findAgain(targets, folder, clock);
            if (!search.found)
                return { adopted: false, reason: search.reason };
            const mine = createHolding(search, folder, news, clock);
            holding = mine;
            keeperFolder = folder;
            leaseSeconds = order.leaseSeconds;
            for (const spec of bootSpecsOf(order)) {
                const identity = targets.find(({ name }) => name === spec.name);
                if (identity !== undefined)
                    mine.add(spec, identity);
            }
            renewLease();
            tellFromNow(mine);
            return { adopted: true, targets };
        },
        async attach(watch) {
            const targets = findTargets(watch);
            cancelAttached();
            cancelAttached = watchDeaths(clock, targets, () => {
                news.exit({ target: metric/* systemTarget */.vh, exit: { code: null, signal: null }, logTail: [] });
            });
            return targets;
        },
        async signal(name) {
            if (holding === null)
                return false;
            // Before it is: a stop that comes meanwhile must know.
            if (name === 'SIGSTOP')
                isStopped = true;
            const delivered = await signalSystem(holding, name);
            if (name === 'SIGCONT')
                isStopped = false;
            return delivered;
        },
        async replace(how, order) {
            const boot = replaceNow(how, order);
            booting = boot.catch(() => { });
            return await boot;
        },
        async probe(ready) {
            const asked = holding?.heldWith(ready);
            // What a log once said stays said: afterwards its process is up as long as it lives.
            if (ready.kind === 'log')
                return asked !== undefined && (0,system_identity/* isAlive */._n)(asked.identity);
            const around = { cwd: asked?.spec.cwd ?? process.cwd(), env: asked?.spec.env ?? {}, seen: async () => false };
            const answer = await probeOnce(ready, around);
            return answer.ready;
        },
        keeperFolder: () => keeperFolder,
        stdioSocket: () => (keeperFolder === null ? null : (0,keeper_state/* stdioSocketPathOf */.Hv)(keeperFolder)),
        renewLease,
        onExit: (listener) => void exitListeners.push(listener),
        onTrouble: (listener) => void troubleListeners.push(listener),
        async stop() {
            givenUp = true;
            cancelAttached();
            await letItGoOn();
            const stops = await stopHeld();
            // A boot that is under way sees that it was given up, and cleans up behind itself.
            await booting;
            return stops;
        },
        async release() {
            givenUp = true;
            cancelAttached();
            await letItGoOn();
            holding?.letGo();
            holding = null;
        },
    };
}

// EXTERNAL MODULE: ./out/model/proc-stat.js
var proc_stat = __webpack_require__(1791);
;// CONCATENATED MODULE: ./out/watch/cpu-share.js
// Cores used between two looks at a process tree, from the clock ticks of its processes.
/** Clock ticks per second of /proc: 100 on every Linux that Node runs on (USER_HZ, fixed for programs whatever the kernel's own). */
const ticksPerSecond = 100;
/**
 * Only processes seen in both looks count: one that ended takes its ticks with it and must not pull the sum below zero, and of
 * one that began we do not know since when. null when there is no look before, or no time between.
 */
function cpuCores(before, now) {
    if (before === null)
        return null;
    const elapsedSeconds = now.atSeconds - before.atSeconds;
    if (elapsedSeconds <= 0)
        return null;
    let used = 0;
    for (const [process, ticks] of now.ticks) {
        const earlier = before.ticks.get(process);
        if (earlier !== undefined)
            used += Math.max(0, ticks - earlier);
    }
    return used / ticksPerSecond / elapsedSeconds;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./out/watch/proc-files.js
// Reads files below /proc. A process that went away meanwhile is null; one that we may not look into is "denied".
// Not here: what the texts mean (*-parse.ts).

/** null: no such process (any more). */
async function readProcText(path) {
    return await proc_files_unlessGone((0,promises_.readFile)(path, 'utf8'));
}
/** null: no such process (any more). */
async function listProc(path) {
    return await proc_files_unlessGone((0,promises_.readdir)(path));
}
/** Where a link leads; null when it was closed meanwhile. */
async function readProcLink(path) {
    return await proc_files_unlessGone((0,promises_.readlink)(path));
}
/** Another user's process: its handles cannot be seen without the right to trace it. */
function isDenied(error) {
    return hasCode(error, 'EACCES', 'EPERM');
}
async function proc_files_unlessGone(reading) {
    try {
        return await reading;
    }
    catch (error) {
        // ESRCH: it went between opening the file and reading it.
        if (hasCode(error, 'ENOENT', 'ESRCH'))
            return null;
        throw error;
    }
}
function hasCode(error, ...codes) {
    return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

;// CONCATENATED MODULE: ./out/watch/proc-status-parse.js
// Reads the text of /proc/<pid>/status. Preferred over statm, which counts in pages: their size is not 4096 everywhere,
// and Node cannot ask for it.
const bytesPerKibibyte = 1024;
/** What is not in the text is null. */
function parseProcStatus(text) {
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(text)?.[1];
    const threads = /^Threads:\s+(\d+)$/m.exec(text)?.[1];
    return {
        residentBytes: kibibytes === undefined ? null : Number(kibibytes) * bytesPerKibibyte,
        threads: threads === undefined ? null : Number(threads),
    };
}

;// CONCATENATED MODULE: ./out/watch/linux-process.js
// Everything we measure of one Linux process, in one pass.
// Resident bytes count a page that several processes share once in each of them; the proportional share (PSS) is exact but
// costs milliseconds and a lock in the target, so it comes later and less often.



/** Links read at once: enough to keep the file threads busy, too few to fill the memory of a target that leaks handles. */
const linksAtOnce = 64;
/** null: it is gone. `withSockets` false leaves `sockets` null, because asking costs 6 ms per 1000 handles. */
async function readProcess(pid, withSockets) {
    const [stat, statusText, handles] = await Promise.all([
        readStat(pid),
        readProcText(`/proc/${pid}/status`),
        listHandles(pid),
    ]);
    if (stat === null || statusText === null)
        return null;
    const identity = `${pid}:${stat.startTicks}`;
    const { cpuTicks } = stat;
    // A zombie child is a child, and has nothing: these zeros are known.
    if ((0,proc_stat/* isDead */.X)(stat))
        return { identity, cpuTicks, residentBytes: 0, threads: 0, handles: 0, sockets: withSockets ? 0 : null };
    if (handles === 'gone')
        return null;
    const { residentBytes, threads } = parseProcStatus(statusText);
    const known = handles === 'denied' ? null : handles;
    const sockets = withSockets && known !== null ? await countSockets(pid, known) : null;
    return { identity, cpuTicks, residentBytes, threads, handles: known?.length ?? null, sockets };
}
async function readStat(pid) {
    const text = await readProcText(`/proc/${pid}/stat`);
    return text === null ? null : (0,proc_stat/* parseProcStat */.q)(text);
}
async function listHandles(pid) {
    try {
        return (await listProc(`/proc/${pid}/fd`)) ?? 'gone';
    }
    catch (error) {
        if (isDenied(error))
            return 'denied';
        throw error;
    }
}
/** null when we may list the handles and not follow them. */
async function countSockets(pid, handles) {
    let sockets = 0;
    try {
        for (let first = 0; first < handles.length; first += linksAtOnce) {
            const some = handles.slice(first, first + linksAtOnce);
            const links = await Promise.all(some.map((handle) => readProcLink(`/proc/${pid}/fd/${handle}`)));
            sockets += links.filter((link) => link?.startsWith('socket:')).length;
        }
    }
    catch (error) {
        if (isDenied(error))
            return null;
        throw error;
    }
    return sockets;
}

;// CONCATENATED MODULE: ./out/watch/proc-children-parse.js
// Reads the text of /proc/<pid>/task/<tid>/children: pids with spaces between them.
function parseChildren(text) {
    return text
        .split(/\s+/)
        .filter((word) => /^\d+$/.test(word))
        .map(Number);
}

;// CONCATENATED MODULE: ./out/watch/process-tree.js
// Finds a process and all its descendants on Linux. A grandchild whose parent died belongs to init and is not found.
// Not here: what is measured of them.




/** The cheap way where this kernel has it, else the dear one. */
async function chooseListTree() {
    try {
        await (0,promises_.access)(`/proc/self/task/${process.pid}/children`);
        return listTreeByChildren;
    }
    catch {
        // Kernels without CONFIG_PROC_CHILDREN do not have the file.
        return listTreeByParents;
    }
}
/**
 * Follows /proc/<pid>/task/<tid>/children: each thread names the processes that it started.
 * While a child exits the kernel may skip its brothers; the next look sees them again.
 */
async function listTreeByChildren(rootPid) {
    // A set, because a pid may move between two lists while we read.
    const tree = new Set([rootPid]);
    let generation = [rootPid];
    while (generation.length > 0) {
        const born = (await Promise.all(generation.map(childrenOf))).flat();
        generation = born.filter((pid) => !tree.has(pid));
        for (const pid of generation)
            tree.add(pid);
    }
    return [...tree];
}
async function childrenOf(pid) {
    const threads = (await listProc(`/proc/${pid}/task`)) ?? [];
    const texts = await Promise.all(threads.map((tid) => readProcText(`/proc/${pid}/task/${tid}/children`)));
    return texts.flatMap((text) => (text === null ? [] : parseChildren(text)));
}
/** Reads the parent of every process of the machine. */
async function listTreeByParents(rootPid) {
    const names = ((await listProc('/proc')) ?? []).filter((name) => /^\d+$/.test(name));
    const children = new Map();
    await Promise.all(names.map(async (name) => {
        const stat = (0,proc_stat/* parseProcStat */.q)((await readProcText(`/proc/${name}/stat`)) ?? '');
        if (stat === null)
            return;
        const brothers = children.get(stat.parentPid) ?? [];
        brothers.push(Number(name));
        children.set(stat.parentPid, brothers);
    }));
    const tree = [rootPid];
    // The list grows while it is walked.
    for (const pid of tree)
        tree.push(...(children.get(pid) ?? []));
    return tree;
}

;// CONCATENATED MODULE: ./out/watch/tree-gauges.js
// The gauges of one process tree, by the names of the model. Null: unknown.

const nothingKnown = {
    residentBytes: null,
    cpuCores: null,
    threads: null,
    handles: null,
    sockets: null,
    children: null,
};
/** `{ threads: 3, ... }` of "system" -> `{ "system.threads": 3, ... }`: always every metric. */
function namedGauges(target, gauges) {
    const keys = Object.keys(metric/* processMetrics */.Lq);
    return Object.fromEntries(keys.map((key) => [(0,metric/* gaugeName */.be)(target, metric/* processMetrics */.Lq[key]), gauges[key]]));
}
/** One unknown part makes the sum unknown: part of a tree is not the tree. */
function sumKnown(values) {
    return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

;// CONCATENATED MODULE: ./out/watch/linux-tree.js
// Watches one process tree on Linux: sums over root and descendants.
// A process that vanishes between listing and reading is left out; a root that is gone or a zombie leaves nothing known.





/** Following every handle costs 6 ms per 1000: up to this many it is done at every look, above it only now and then. */
const cheapHandles = 500;
/** A little early is early enough, else a 10 s cadence would skip looks. */
const socketsEverySeconds = 10;
const earlySeconds = 0.5;
function watchLinuxTree(rootPid, { nowSeconds, listTree = listTreeByChildren }) {
    let rootStartTicks = null;
    let lastCpu = null;
    let lastHandles = Number.POSITIVE_INFINITY;
    let lastSocketsAt = Number.NEGATIVE_INFINITY;
    /** False when it is gone, a zombie, or another process that got its pid. */
    async function rootLives() {
        const stat = await readStat(rootPid);
        if (stat === null || (0,proc_stat/* isDead */.X)(stat))
            return false;
        rootStartTicks ??= stat.startTicks;
        return stat.startTicks === rootStartTicks;
    }
    async function look() {
        if (!(await rootLives())) {
            lastCpu = null;
            return nothingKnown;
        }
        const pids = await listTree(rootPid);
        // Taken here: what lies between this and the reading of ticks is an error of the processor's share.
        const atSeconds = nowSeconds();
        const isDue = atSeconds - lastSocketsAt >= socketsEverySeconds - earlySeconds;
        const withSockets = isDue || lastHandles <= cheapHandles;
        const processes = (await Promise.all(pids.map((pid) => readProcess(pid, withSockets)))).filter((one) => one !== null);
        const root = processes.find(({ identity }) => identity === `${rootPid}:${rootStartTicks}`);
        if (root === undefined || root.residentBytes === null)
            return nothingKnown;
        if (withSockets)
            lastSocketsAt = atSeconds;
        const cpu = { atSeconds, ticks: ticksOf(processes) };
        const cores = cpuCores(lastCpu, cpu);
        lastCpu = cpu;
        const gauges = sums(processes, cores);
        lastHandles = gauges.handles ?? Number.POSITIVE_INFINITY;
        return gauges;
    }
    return { look };
}
function sums(processes, cores) {
    return {
        // A child about to end has no memory: that is known, unlike a file that we may not read.
        residentBytes: sumKnown(processes.map(({ residentBytes }) => residentBytes ?? 0)),
        cpuCores: cores,
        threads: sumKnown(processes.map(({ threads }) => threads)),
        handles: sumKnown(processes.map(({ handles }) => handles)),
        sockets: sumKnown(processes.map(({ sockets }) => sockets)),
        children: processes.length - 1,
    };
}
function ticksOf(processes) {
    return new Map(processes.map(({ identity, cpuTicks }) => [identity, cpuTicks]));
}

// EXTERNAL MODULE: ./node_modules/pidusage/index.js
var pidusage = __webpack_require__(17636);
;// CONCATENATED MODULE: ./out/watch/portable-process.js
// Watches one process where there is no /proc: processor and memory of the root alone, by pidusage. The rest stays unknown.


/**
 * pidusage keeps the look before for this long, to tell the processor's share since then. It must be well above any cadence,
 * or the share is taken of no time at all; 0 makes pidusage call itself for ever.
 */
const keepMs = 3_600_000;
const percentPerCore = 100;
function watchPortableProcess(pid) {
    let seen = false;
    return {
        async look() {
            const usage = await usageOf(pid);
            if (usage === null) {
                seen = false;
                return nothingKnown;
            }
            // The first answer is the mean since the process began, not since a look.
            const cpuCores = seen ? usage.cpu / percentPerCore : null;
            seen = true;
            return { ...nothingKnown, residentBytes: usage.memory, cpuCores };
        },
    };
}
/** Ends pidusage's timer and closes the files it keeps open. */
function forgetPortableProcesses() {
    pidusage.clear();
}
async function usageOf(pid) {
    try {
        return await pidusage(pid, { maxage: keepMs });
    }
    catch (error) {
        if (isGone(error))
            return null;
        throw error;
    }
}
/** ESRCH: it was seen before. ENOENT and the bare sentence: it never was, by /proc and by ps. */
function isGone(error) {
    if (!(error instanceof Error))
        return false;
    const code = 'code' in error ? error.code : null;
    return code === 'ESRCH' || code === 'ENOENT' || error.message === 'No matching pid found';
}

;// CONCATENATED MODULE: ./out/watch/watch.js
// Watches the process trees of all targets. Linux in full; elsewhere what pidusage can tell.
// Not here: metrics endpoints and heap profiles.




function createWatch({ platform = process.platform, nowSeconds = monotonicSeconds, } = {}) {
    const onLinux = platform === 'linux';
    const listTree = onLinux ? chooseListTree() : null;
    let watched = [];
    let underWay = null;
    function begin(pid, alone) {
        if (listTree === null)
            return watchPortableProcess(pid);
        const tree = listTree.then((list) => watchLinuxTree(pid, { nowSeconds, listTree: alone ? listNoTree : list }));
        return { look: async () => await (await tree).look() };
    }
    async function lookAtAll() {
        const looks = watched.map(async ({ name, tree }) => namedGauges(name, await knownOf(tree)));
        return Object.assign({}, ...(await Promise.all(looks)));
    }
    return {
        observe(targets) {
            // A target that stays keeps what its last look knew: its share of the processor has no hole.
            watched = targets.map(({ name, pid, alone = false }) => {
                const known = watched.find((one) => one.name === name && one.pid === pid);
                return known ?? { name, pid, tree: begin(pid, alone) };
            });
        },
        look() {
            underWay ??= lookAtAll().finally(() => {
                underWay = null;
            });
            return underWay;
        },
        close() {
            watched = [];
            if (!onLinux)
                forgetPortableProcesses();
        },
    };
}
/** The root and nothing below it. */
async function listNoTree(rootPid) {
    return [rootPid];
}
/** A look never rejects: whatever else goes wrong on this machine (no file handles left, no memory), nothing is known then. */
async function knownOf(tree) {
    try {
        return await tree.look();
    }
    catch {
        return nothingKnown;
    }
}
function monotonicSeconds() {
    return performance.now() / 1000;
}

// EXTERNAL MODULE: ./out/host/clock.js
var host_clock = __webpack_require__(79565);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./out/host/looks-port.js
// The parent's side of a look: forks its process at the lowest priority, hears its answer, ends it when it takes too long.
// A look that fails costs nothing but itself: the soak goes on and the verdict comes at its end.


/** A look over a week takes seconds; on a machine without a free core the lowest priority makes minutes of them. */
const mostSeconds = 300;
/** Of what it says when it breaks: enough for the line that names the error. */
const stderrCharacters = 8000;
function createLooksPort({ lookEntry, folder, tell, limitSeconds = mostSeconds }) {
    let running = null;
    let closed = false;
    async function look(order) {
        if (running !== null || closed)
            return null;
        const outcome = await ask({ folder, ...order });
        running = null;
        if ('suspicions' in outcome)
            return outcome.suspicions;
        if (!closed)
            tell(`note: look ${order.look} of ${order.of} gave no answer: ${outcome.trouble}; the soak goes on`);
        return null;
    }
    async function ask(task) {
        try {
            const child = (0,external_node_child_process_.fork)(lookEntry, [], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
            running = child;
            lower(child.pid);
            // A child that could not be started has no channel; its end is told below.
            if (child.connected)
                child.send(task, () => { });
            return await outcomeOf(child, limitSeconds);
        }
        catch (error) {
            // No memory for another process: no reason to end this one.
            return { trouble: error instanceof Error ? error.message : String(error) };
        }
    }
    return {
        look,
        close() {
            closed = true;
            running?.kill('SIGKILL');
        },
    };
}
/** At once, before it has threads of its own: those inherit it. A system that does not allow it gets a look at normal priority. */
function lower(pid) {
    if (pid === undefined)
        return;
    try {
        (0,external_node_os_.setPriority)(pid, external_node_os_.constants.priority.PRIORITY_LOW);
    }
    catch {
        // It may also have ended already, which `close` tells.
    }
}
/** Resolves when the process has ended. */
function outcomeOf(child, limitSeconds) {
    let answer = null;
    let stderr = '';
    let late = false;
    child.on('message', (message) => {
        answer = message;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        stderr = (stderr + text).slice(0, stderrCharacters);
    });
    const limit = setTimeout(() => {
        late = true;
        child.kill('SIGKILL');
    }, limitSeconds * 1000);
    return new Promise((resolve) => {
        const end = (how) => {
            clearTimeout(limit);
            resolve(answer ?? { trouble: how });
        };
        child.once('error', (error) => end(`its process could not be run (${error.message})`));
        child.once('close', (code, signal) => {
            if (late)
                return end(`it was not done within ${limitSeconds} s`);
            const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
            const said = errorLine(stderr);
            end(`its process ended with ${how}${said === null ? '' : ` (${said})`}`);
        });
    });
}
/** The line that names the error: above it stands where it was thrown, below it the stack. */
function errorLine(stderr) {
    return /^(?:Uncaught )?\w*Error\b.*$/m.exec(stderr)?.[0] ?? null;
}

// EXTERNAL MODULE: ./out/host/places.js
var places = __webpack_require__(34971);
;// CONCATENATED MODULE: ./out/host/real-ports.js
// Puts the real ports together, once. The only place that knows all of load, watch, system and the record.






function createRealPorts(given) {
    const { runKey, folder, tell, record, progress, interrupts, offsite } = given;
    const clock = (0,host_clock/* createClock */.t)();
    const system = createSystem({ clock, stateFolder: (0,places/* stateFolder */.yp)(runKey), keeperEntry: (0,places/* keeperEntry */.pc)() });
    return {
        clock,
        system,
        load: createLoad({ loadEntry: (0,places/* loadEntry */.Pc)() }),
        watch: createWatch({}),
        record,
        progress,
        interrupts,
        offsite,
        looks: createLooksPort({ lookEntry: (0,places/* lookEntry */.Mo)(), folder, tell }),
    };
}

// EXTERNAL MODULE: ./out/host/retire-state.js
var retire_state = __webpack_require__(33108);
;// CONCATENATED MODULE: ./out/host/run-lock.js
// Keeps two processes from carrying the same run on one machine. The lock is a file with a pid in it; a dead pid frees it.



/**
 * Takes the lock of a record folder, which is made when it is missing, or rejects with HarnessError `record-unwritable` naming
 * the process that holds it. Taken before anything in the folder is opened or mended.
 */
async function lockRun(folder) {
    const path = (0,external_node_path_.join)(folder, 'lock');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const holder = await holderOf(path);
    if (holder !== null) {
        throw new model_error/* HarnessError */.tj('record-unwritable', `the run in ${folder} is being carried by process ${holder}`, 'Wait for it to end, or stop it, before you resume.');
    }
    await (0,promises_.writeFile)(path, String(process.pid));
    return async () => {
        await (0,promises_.unlink)(path).catch(() => undefined);
    };
}
async function holderOf(path) {
    const pid = Number(await (0,promises_.readFile)(path, 'utf8').catch(() => ''));
    if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid)
        return null;
    try {
        const name = await (0,promises_.readFile)(`/proc/${pid}/cmdline`, 'utf8');
        return name.includes('soak') ? pid : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./out/model/event.js
var model_event = __webpack_require__(31674);
;// CONCATENATED MODULE: ./out/run/abort.js
// What ends a run early: three samples in a row above a hard limit; three looks in a row that suspect the same, where the scenario
// asks to stop for that. Pure.
// Else growth and drift are judged at the planned end.

/** How many samples in a row make an abort. */
const samplesInARow = 3;
/** How many looks in a row that suspect the same check on the same series. */
const looksInARow = 3;
const noStreak = { rss: 0, p99: 0, 'error-rate': 0 };
/** Reads one sample against the limits. A value that is unknown leaves its streak as it was: it is evidence of neither. */
function watchLimits(streak, sample, abort) {
    const next = { ...streak };
    let hit = null;
    for (const { limit, quantity, value } of readings(sample, abort)) {
        if (quantity === null || value === null)
            continue;
        next[limit] = value > quantity.value ? next[limit] + 1 : 0;
        if (next[limit] >= samplesInARow && hit === null) {
            hit = { limit, limitText: quantity.text, value, samples: next[limit] };
        }
    }
    return [next, hit];
}
/** The first suspicion that is reason enough to stop, when the scenario asks for that (`abort.on-regression`). */
function regressionHit(suspicions, abort) {
    if (!abort.onRegression)
        return null;
    return suspicions.find(({ inARow }) => inARow >= looksInARow) ?? null;
}
/** Memory counts in every phase; answers count in steady only, because a cold system may be slow. */
function readings(sample, abort) {
    const steady = sample.phase === 'steady';
    const resident = sample.gauges[(0,metric/* gaugeName */.be)(metric/* systemTarget */.vh, metric/* processMetrics */.Lq.residentBytes)] ?? null;
    return [
        { limit: 'rss', quantity: abort.rssBytes, value: resident },
        { limit: 'p99', quantity: abort.p99Seconds, value: steady ? p99OfTarget(sample, abort.p99Seconds) : null },
        { limit: 'error-rate', quantity: abort.errorRate, value: steady ? errorRate(sample) : null },
    ];
}
/** null also when it is above the limit only because our own sends were late: that is not the target's doing. */
function p99OfTarget(sample, limit) {
    if (sample.load === null || sample.load.latency === null || limit === null)
        return null;
    const { p99 } = sample.load.latency;
    const oursAlone = p99 > limit.value && p99 - (sample.load.generator?.lagP99Seconds ?? 0) <= limit.value;
    return oursAlone ? null : p99;
}
function errorRate(sample) {
    if (sample.load === null)
        return null;
    const answered = sample.load.succeeded + sample.load.failed;
    return answered === 0 ? null : sample.load.failed / answered;
}

// EXTERNAL MODULE: ./out/capture/checkpoint.js
var capture_checkpoint = __webpack_require__(59295);
;// CONCATENATED MODULE: ./out/run/checkpointing.js
// Writes the checkpoints of a run: one at a time, in order, each naming the digest of the one before.

function createCheckpointing(record, order, facts) {
    const before = order.resume?.checkpoint ?? null;
    let sequence = before?.sequence ?? 0;
    let previousDigest = before === null ? null : order.digest((0,capture_checkpoint/* encodeCheckpoint */.X)(before));
    let saves = Promise.resolve();
    async function write(state) {
        sequence += 1;
        const checkpoint = {
            format: 'soak-checkpoint',
            version: 1,
            runKey: order.runKey,
            sequence,
            scenario: order.scenario,
            scenarioHash: order.scenarioHash,
            headSha: order.headSha,
            startedUnixSeconds: order.startedUnixSeconds,
            state,
            ...facts(),
            previousDigest,
        };
        previousDigest = order.digest((0,capture_checkpoint/* encodeCheckpoint */.X)(checkpoint));
        await record.saveCheckpoint(checkpoint);
    }
    function save(state) {
        saves = saves.then(() => write(state));
        return saves;
    }
    let savingBeside = false;
    return {
        save,
        async saveBeside() {
            if (savingBeside)
                return;
            savingBeside = true;
            await save('running');
            savingBeside = false;
        },
        sequence: () => sequence,
    };
}

;// CONCATENATED MODULE: ./out/run/deed-plan.js
// When the scenario itself does something to the system: paused, killed, restarted, each every so often on the clock of the steady
// time held, so that a resumed run goes on with them where it stood. Pure. Not for doing it (deed-drive.ts).
/** Of the steady phase; and what a system gets after a pause until it must answer. */
const recoverySeconds = 30;
/** Of a system that we boot; nothing is done to one that somebody else runs. */
function plannedDeeds({ system, chaos }) {
    if (system === null)
        return [];
    const { pause, kill, restart } = chaos;
    const planned = [];
    if (pause != null) {
        const withinSeconds = pause.forSeconds + recoverySeconds;
        planned.push({ deed: 'pause', everySeconds: pause.everySeconds, needsSeconds: withinSeconds, withinSeconds });
    }
    for (const [deed, asked] of [['restart', restart], ['kill', kill]]) {
        if (asked == null)
            continue;
        const { everySeconds, recoverWithinSeconds: withinSeconds } = asked;
        planned.push({ deed, everySeconds, needsSeconds: recoverySeconds, withinSeconds });
    }
    return planned;
}
/** Those that fall due while the steady time held goes from one to the other. */
function deedsDue(planned, fromSeconds, toSeconds) {
    return planned
        .filter(({ everySeconds }) => Math.floor(toSeconds / everySeconds) > Math.floor(fromSeconds / everySeconds))
        .map(({ deed }) => deed);
}

;// CONCATENATED MODULE: ./out/run/deed-drive.js
// Does to the system what the machine orders, waits until it answers again, and writes each deed down when it is over. Nothing of
// the run waits for it. Not for deciding when (deed-plan.ts).

/** What waited while the system was away is answered in a burst; as long as the judge leaves out of trends (judge/deed-spans.ts). */
const passedSeconds = 10;
const askAgainSeconds = 0.25;
function createDeedDrive(system, clock, runClock, place, targets, journal, scenario) {
    const planned = plannedDeeds(scenario);
    let current = null;
    let maskedUntil = Number.NEGATIVE_INFINITY;
    let closed = false;
    let wake = () => { };
    const withinOf = (wanted) => planned.find(({ deed }) => deed === wanted)?.withinSeconds ?? 0;
    const begin = (deed) => {
        const begun = { atSeconds: runClock.atSeconds(), ...place() };
        current = { deed, begun, withinSeconds: withinOf(deed) };
        return current;
    };
    /** Once for each deed: one that the end of the run has told of is over already. */
    function over(mine, isReady) {
        if (current !== mine)
            return;
        current = null;
        const { deed, begun, withinSeconds } = mine;
        const toSeconds = runClock.atSeconds();
        const after = Math.round((toSeconds - begun.atSeconds) * 1000) / 1000;
        maskedUntil = toSeconds + passedSeconds;
        const recoveredAfterSeconds = isReady && after <= withinSeconds ? after : null;
        journal.event({ event: 'chaos', deed, toSeconds, recoveredAfterSeconds, withinSeconds }, begun);
    }
    function sleep(seconds) {
        return new Promise((resolve) => {
            const cancel = clock.after(seconds, resolve);
            wake = () => {
                cancel();
                resolve();
            };
        });
    }
    /** False when it did not answer in time, died, or the run ended before. */
    async function answersBy(limitSeconds) {
        for (;;) {
            if (closed || !targets.lives())
                return false;
            if (await targets.answers())
                return true;
            if (runClock.atSeconds() >= limitSeconds)
                return false;
            await sleep(askAgainSeconds);
        }
    }
    return {
        async pause() {
            const mine = begin('pause');
            if (!(await system.signal('SIGSTOP'))) {
                // Nobody was there to be stopped: its death is told by others.
                if (current === mine)
                    current = null;
                return;
            }
            if (closed)
                return;
            await sleep(scenario.chaos.pause?.forSeconds ?? 0);
            if (closed)
                return;
            await system.signal('SIGCONT');
            over(mine, await answersBy(mine.begun.atSeconds + mine.withinSeconds));
        },
        async replace(how, deliberate) {
            // A system that died in a pause.
            if (current !== null)
                over(current, false);
            const mine = deliberate ? begin(how) : null;
            const isReady = await targets.replace(how, mine?.withinSeconds ?? 0);
            if (mine !== null)
                over(mine, isReady);
            return isReady;
        },
        masks: () => current !== null || runClock.atSeconds() < maskedUntil,
        close(told) {
            closed = true;
            wake();
            if (told && current !== null)
                over(current, false);
            current = null;
        },
    };
}

;// CONCATENATED MODULE: ./out/run/hearing.js
// What comes to a run from outside: interrupts, the loss of the load process, troubles, deaths of targets. Each is written down and
// told to the machine, which decides what it means.
function listenTo({ interrupts, load, system }, { journal, targets, dispatch, isOver, isEnding }) {
    interrupts.onInterrupt((signal, handOver) => dispatch({ kind: 'interrupt', signal, handOver }));
    load.onLost((message) => {
        journal.event({ event: 'harness', message });
        dispatch({ kind: 'load-lost' });
    });
    system.onTrouble((message) => {
        if (isOver())
            return;
        journal.event({ event: 'harness', message });
        dispatch({ kind: 'trouble' });
    });
    system.onExit(({ target, exit, logTail }) => {
        if (isOver() || isEnding())
            return;
        targets.lost(target);
        journal.event({ event: 'crash', target, exit, logTail });
        dispatch({ kind: 'target-exit', target });
    });
}

;// CONCATENATED MODULE: ./out/run/journal.js
// Stamps what happens and hands it to the record and to whoever watches the run. Nothing else writes to the record.
const secondsPerHour = 3600;
function createJournal(record, progress, clock, place, openHour) {
    let hour = openHour.hour;
    return {
        event(body, begun = { atSeconds: clock.atSeconds(), ...place() }) {
            const event = { kind: 'event', ...begun, ...body };
            record.append(event);
            progress.event(event);
        },
        sample(sample) {
            const sampleHour = Math.floor(sample.atSeconds / secondsPerHour);
            if (sampleHour > hour) {
                // A soak that slept through hours closes them all; what it had counted belongs to the one that was open.
                record.rollHour(sampleHour - 1, openHour.histograms(hour));
                openHour.clear();
                hour = sampleHour;
            }
            record.append(sample);
        },
    };
}

;// CONCATENATED MODULE: ./out/run/load-drive.js
// The load process as the engine drives it: started where the seeded traffic stands, stopped politely or hastily.
/** How long an ending waits for the load process to say goodbye. */
const hastySeconds = 3;
/** `belongsToSteady`: whether a report that comes now is judged. `onExample`: the first failure of its kind was reported. */
function createLoadDrive(load, clock, fold, before, belongsToSteady, onExample) {
    let position = before;
    let starting = false;
    load.onReport((report) => {
        position = { sends: report.sends, fullRateSeconds: report.fullRateSeconds };
        fold.add(report, belongsToSteady());
        for (const example of fold.takeExamples())
            onExample(example);
    });
    return {
        async start(live) {
            if (live.load === null)
                return;
            const { sends, fullRateSeconds } = position;
            const from = { fromSend: sends, fromFullRateSeconds: fullRateSeconds };
            starting = true;
            try {
                await load.start({ load: live.load, chaos: live.chaos, seed: live.seed, ...from });
            }
            finally {
                starting = false;
            }
        },
        starting: () => starting,
        stop: () => load.stop(),
        async stopHastily() {
            let cancel = () => { };
            const late = new Promise((resolve) => {
                cancel = clock.after(hastySeconds, resolve);
            });
            await Promise.race([load.stop(), late]);
            cancel();
            load.kill();
        },
        pid: () => load.pid(),
        position: () => position,
    };
}

// EXTERNAL MODULE: ./out/stats/latency-histogram.js
var latency_histogram = __webpack_require__(7977);
;// CONCATENATED MODULE: ./out/run/control-fold.js
// The null server over the reports of one sample. Not for the hour: it is judged by sample.

function createControlFold() {
    const latency = (0,latency_histogram/* createLatencyHistogram */.bf)();
    let counts = null;
    return {
        add(report) {
            if (report === null)
                return;
            counts = {
                answered: (counts?.answered ?? 0) + report.answered,
                failed: (counts?.failed ?? 0) + report.failed,
            };
            if (report.histogram !== null)
                (0,latency_histogram/* mergeInto */.Pz)(latency, (0,latency_histogram/* decodeHistogram */.pr)(report.histogram));
        },
        take() {
            const taken = counts === null ? null : { ...counts, latency: (0,latency_histogram/* quantiles */.tI)(latency) };
            counts = null;
            (0,latency_histogram/* clear */.IU)(latency);
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./out/run/stream-fold.js
// The streams of one operation over the reports of one sample. Nothing here grows.

function createStreamFold() {
    const firstEvent = createMerged();
    const gap = createMerged();
    let events = 0;
    let missed = 0;
    let reconnects = 0;
    return {
        add(report) {
            events += report.events;
            missed += report.missed;
            reconnects += report.reconnects;
            firstEvent.add(report.firstEvent);
            gap.add(report.gap);
        },
        take() {
            const taken = { events, missed, reconnects, firstEvent: firstEvent.take(), gap: gap.take() };
            events = 0;
            missed = 0;
            reconnects = 0;
            return taken;
        },
    };
}
/** Histograms of several reports as one. */
function createMerged() {
    const merged = (0,latency_histogram/* createLatencyHistogram */.bf)();
    return {
        add(encoded) {
            if (typeof encoded === 'string')
                (0,latency_histogram/* mergeInto */.Pz)(merged, (0,latency_histogram/* decodeHistogram */.pr)(encoded));
        },
        take() {
            const taken = (0,latency_histogram/* quantiles */.tI)(merged);
            if (taken !== null)
                (0,latency_histogram/* clear */.IU)(merged);
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./out/run/operation-fold.js
// One operation over the reports of one sample, and its histogram of the open hour. Nothing here grows.
// What there was nothing of stays absent: samples look as they did before it could be counted.


function createOperationFold() {
    const response = (0,latency_histogram/* createLatencyHistogram */.bf)();
    const hour = (0,latency_histogram/* createLatencyHistogram */.bf)();
    const service = createMerged();
    let failures = null;
    // From the first stream on there always is one: no event in an interval is known to be none.
    let streams = null;
    let succeeded = 0;
    let failed = 0;
    return {
        hour,
        add(report, steady) {
            succeeded += report.succeeded;
            failed += report.failed;
            service.add(report.service);
            for (const [kind, { count }] of Object.entries(report.failures ?? {})) {
                failures ??= {};
                failures[kind] = (failures[kind] ?? 0) + count;
            }
            if (report.stream !== undefined) {
                streams ??= createStreamFold();
                streams.add(report.stream);
            }
            if (report.histogram === null)
                return null;
            const answered = (0,latency_histogram/* decodeHistogram */.pr)(report.histogram);
            (0,latency_histogram/* mergeInto */.Pz)(response, answered);
            if (steady)
                (0,latency_histogram/* mergeInto */.Pz)(hour, answered);
            return answered;
        },
        take() {
            const served = service.take();
            const taken = {
                succeeded,
                failed,
                latency: (0,latency_histogram/* quantiles */.tI)(response),
                ...(served === null ? {} : { service: served }),
                ...(failures === null ? {} : { failures }),
                ...(streams === null ? {} : { stream: streams.take() }),
            };
            succeeded = 0;
            failed = 0;
            failures = null;
            (0,latency_histogram/* clear */.IU)(response);
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./out/run/load-fold.js
// Folds the load process's one-second reports into the interval of one sample, and into the histograms of the hour.
// Holds a few histograms per operation; nothing here grows with the length of the soak.



/** Beyond so many examples they are no news, and the record must not grow by them. */
const mostExamples = 100;
function createLoadFold() {
    const operations = new Map();
    const all = (0,latency_histogram/* createLatencyHistogram */.bf)();
    const control = createControlFold();
    let sums = { seconds: 0, scheduled: 0, sent: 0, notSent: 0, inFlight: 0 };
    let generator = null;
    let chaos = null;
    let examples = [];
    let told = 0;
    const operationOf = (name) => {
        const known = operations.get(name);
        if (known !== undefined)
            return known;
        const fold = createOperationFold();
        operations.set(name, fold);
        return fold;
    };
    function addExamples(operation, failures) {
        for (const [failure, { example }] of Object.entries(failures ?? {})) {
            if (example === null || told >= mostExamples)
                continue;
            told += 1;
            examples.push({ event: 'failure', operation, failure, ...example });
        }
    }
    return {
        add(report, steady) {
            sums = {
                seconds: sums.seconds + report.seconds,
                scheduled: sums.scheduled + report.scheduled,
                sent: sums.sent + report.sent,
                notSent: sums.notSent + report.notSent,
                inFlight: report.inFlight,
            };
            generator = worse(generator, report.generator);
            control.add(report.control);
            if (report.chaos !== undefined)
                chaos = added(chaos, report.chaos);
            for (const [name, counted] of Object.entries(report.operations)) {
                const answered = operationOf(name).add(counted, steady);
                if (answered !== null)
                    (0,latency_histogram/* mergeInto */.Pz)(all, answered);
                addExamples(name, counted.failures);
            }
        },
        take() {
            const taken = {};
            let succeeded = 0;
            let failed = 0;
            for (const [name, fold] of operations) {
                const operation = fold.take();
                taken[name] = operation;
                succeeded += operation.succeeded;
                failed += operation.failed;
            }
            const counted = { ...sums, succeeded, failed, latency: (0,latency_histogram/* quantiles */.tI)(all), operations: taken };
            const misdeeds = chaos === null ? {} : { chaos };
            const interval = { ...counted, generator, control: control.take(), ...misdeeds };
            (0,latency_histogram/* clear */.IU)(all);
            sums = { seconds: 0, scheduled: 0, sent: 0, notSent: 0, inFlight: sums.inFlight };
            generator = null;
            chaos = null;
            return interval;
        },
        takeExamples() {
            const taken = examples;
            examples = [];
            return taken;
        },
        pending: () => sums.seconds > 0,
        hour(hour) {
            return [...operations]
                .filter(([, fold]) => (0,latency_histogram/* count */.U9)(fold.hour) > 0)
                .map(([operation, fold]) => ({ hour, operation, encoded: (0,latency_histogram/* encodeHistogram */.ll)(fold.hour) }));
        },
        restore(histograms) {
            for (const { operation, encoded } of histograms)
                (0,latency_histogram/* mergeInto */.Pz)(operationOf(operation).hour, (0,latency_histogram/* decodeHistogram */.pr)(encoded));
        },
        clearHour() {
            for (const fold of operations.values())
                (0,latency_histogram/* clear */.IU)(fold.hour);
        },
    };
}
function added(sum, more) {
    const total = { ...sum };
    for (const [kind, { asked, delivered }] of Object.entries(more)) {
        const before = total[kind];
        total[kind] = { asked: asked + (before?.asked ?? 0), delivered: delivered + (before?.delivered ?? 0) };
    }
    return total;
}
/** Two intervals of the generator seen as one: the worse lag, the later size, the higher CPU. */
function worse(one, other) {
    if (one === null)
        return other;
    const medians = [one.lagP50Seconds, other.lagP50Seconds].filter((median) => median !== undefined);
    return {
        cpuCores: Math.max(one.cpuCores, other.cpuCores),
        residentBytes: other.residentBytes,
        lagP99Seconds: Math.max(one.lagP99Seconds, other.lagP99Seconds),
        lagMaxSeconds: Math.max(one.lagMaxSeconds, other.lagMaxSeconds),
        ...(medians.length === 0 ? {} : { lagP50Seconds: Math.max(...medians) }),
    };
}

;// CONCATENATED MODULE: ./out/run/looks-plan.js
// When a run is looked at before its end, and what each look may spend of the error budget. Known before the run begins, and counted
// in steady seconds held, so that legs and resumes change nothing. Pure.
//
//   |--- look 1 --- look 2 --- look 3 --- ... --- look J |   the verdict
//
// Not here: what a look suspects (judge/suspicion.ts).
/** Plans this long are looked at every hour, */
const longPlanSeconds = 6 * 3600;
const hourSeconds = 3600;
/** shorter ones so many times, */
const looksOfShortPlan = 10;
/** but no more often than this: below it nothing can be told, and each look costs the machine seconds. */
const leastSecondsBetween = 300;
/** Sums of seconds are a little off. */
const nearly = 1e-6;
/**
 * The newest look that is due after so many steady seconds of a plan of so many. One that falls on the planned end is counted and
 * never taken: the verdict takes its place, with a budget of its own.
 */
function lookOf(steadySeconds, planSeconds) {
    const between = planSeconds >= longPlanSeconds ? hourSeconds : Math.max(leastSecondsBetween, planSeconds / looksOfShortPlan);
    const of = Math.floor(planSeconds / between + nearly);
    return { look: Math.min(of, Math.floor(steadySeconds / between + nearly)), of };
}
/**
 * Share of the error budget for the looks that one of them may spend: (j/J)² - ((j-1)/J)², later looks more than early ones, 1 in
 * all. A union bound, so nothing need be known of how looks hang together. Spending: Lan and DeMets, 1983; this form is the power
 * family with exponent 2 (Kim and DeMets, 1987).
 */
function alphaShareOf({ look, of }) {
    return (2 * look - 1) / of ** 2;
}

;// CONCATENATED MODULE: ./out/run/looks.js
// Looks at the run while it goes on: begins each when it is due, writes down what it suspects. Never waits for one: a look takes
// seconds in a process of its own, and while one is under way no other is begun.


/** `heldBefore`: steady seconds at which this part of the run begins; `onRegression`: the scenario asks to stop now. */
function createLooks(port, journal, scenario, heldBefore, place, onRegression, onBug) {
    const { durationSeconds, abort } = scenario;
    let begun = lookOf(heldBefore, durationSeconds).look;
    let looking = false;
    let closed = false;
    function hear(suspicions, look, of) {
        for (const suspicion of suspicions)
            journal.event({ event: 'suspicion', look, of, ...suspicion });
        const hit = regressionHit(suspicions, abort);
        // Behind the planned end the verdict is due anyway, and a run that ends already has its reason.
        if (hit === null || !place().steady)
            return;
        journal.event({ event: 'abort', limit: 'regression', ...hit });
        onRegression();
    }
    return {
        tick() {
            const { steady, steadySeconds } = place();
            const { look, of } = lookOf(steadySeconds, durationSeconds);
            if (!steady || look <= begun)
                return;
            begun = look;
            if (looking)
                return;
            looking = true;
            const answered = port.look({ scenario, look, of, alphaShare: alphaShareOf({ look, of }) });
            answered
                .then((suspicions) => {
                looking = false;
                if (!closed && suspicions !== null)
                    hear(suspicions, look, of);
            })
                .catch(onBug);
        },
        close() {
            closed = true;
            port.close();
        },
    };
}

;// CONCATENATED MODULE: ./out/run/machine-deeds.js
// What the machine decides about the system's lives within a run: deeds of the scenario that are due, and deaths after which it is
// booted again. Pure; only machine.ts calls it.
//
//   steady --due--> pause --over--> steady
//   steady --due--> kill, restart --> boot of a new epoch --> warmup --> steady, where it stood
//   idle, warmup, steady --death, on-exit = "restart"--> the same, but nobody asked for it
//
// The load goes on all the while; steady time does not, except over a pause: there is one system, and it lives.


/** Deaths that follow one another after less steady time than this are a row, and so many in a row end the run. */
const quickSeconds = 60;
const mostQuickDeaths = 5;
/** Steady time passed from `heldBefore` to what the state says. One deed at a time; the others wait, none twice. */
function misbehave(state, heldBefore) {
    const { plan, steadySeconds, deed } = state;
    const fits = (wanted) => plan.deeds.some((one) => one.deed === wanted && steadySeconds + one.needsSeconds <= plan.steadySeconds);
    const due = deedsDue(plan.deeds, heldBefore, steadySeconds);
    const waiting = [...new Set([...state.waiting, ...due])].filter(fits);
    const [next, ...later] = waiting;
    if (deed !== null || next === undefined)
        return [{ ...state, waiting }, []];
    if (next === 'pause')
        return [{ ...state, waiting: later, deed: next }, [{ kind: 'pause' }]];
    return anotherLife({ ...state, waiting: later, deed: next });
}
/** A target died by itself. null: the run ends with it. */
function afterDeath(state, target) {
    const { phase, plan, deaths, steadySeconds } = state;
    const isAwaited = phase === 'idle' || phase === 'warmup' || phase === 'steady';
    if (target !== metric/* systemTarget */.vh || plan.onExit !== 'restart' || !isAwaited)
        return null;
    const isQuick = steadySeconds - deaths.atSteadySeconds < quickSeconds;
    const inARow = isQuick ? deaths.inARow + 1 : 1;
    if (inARow > mostQuickDeaths)
        return null;
    return anotherLife({ ...state, deed: null, deaths: { inARow, atSteadySeconds: steadySeconds } });
}
/** The epoch begins with the boot, as in a run that is resumed without its system. */
function anotherLife(state) {
    const how = state.deed === 'restart' ? 'restart' : 'kill';
    return [
        { ...state, phase: 'boot', phaseSeconds: 0, epoch: state.epoch + 1 },
        [
            { kind: 'phase', phase: 'boot' },
            { kind: 'replace', how, deliberate: state.deed !== null },
        ],
    ];
}

;// CONCATENATED MODULE: ./out/run/machine.js
// The run as a state machine: (state, event) -> (state, commands). Pure: it decides, the engine performs.
//
//   boot -> idle -> warmup -> steady -> drain -> stop -> done
//
// idle only in the first epoch; warmup in every epoch; a resumed run goes on where it stood. Whatever ends a run early
// (abort, death of a target, interrupt, loss of the load process) takes the same way out: save, load off, system off, done.
// A leg whose box is used takes it too, but the run is not over: where it stood is kept, and the system may live on.
// What is done to the system on purpose, and its lives after a death, are in machine-deeds.ts.



function machinePlanOf(scenario, legs) {
    return {
        idleSeconds: scenario.phases.idleSeconds,
        warmupSeconds: scenario.phases.warmupSeconds,
        steadySeconds: scenario.durationSeconds,
        drainSeconds: scenario.phases.drainSeconds,
        hasLoad: scenario.load !== null,
        legs,
        deeds: plannedDeeds(scenario),
        onExit: scenario.system?.onExit ?? 'fail',
    };
}
function initialState(plan) {
    const nothingYet = { ending: null, boxUsed: false, deed: null, waiting: [], resumeAt: null };
    const deaths = { inARow: 0, atSteadySeconds: 0 };
    return { plan, phase: 'boot', phaseSeconds: 0, steadySeconds: 0, epoch: 0, load: 'off', deaths, ...nothingYet };
}
function step(state, event) {
    if (state.phase === 'done')
        return [state, []];
    switch (event.kind) {
        case 'begin':
            return [state, [{ kind: 'phase', phase: 'boot' }, { kind: 'boot' }]];
        case 'resume':
            return resume(state, event.position, event.adopted);
        case 'ready':
            return state.phase === 'boot' ? afterBoot({ ...state, deed: null }) : [state, []];
        case 'boot-failed':
            return end(state, { kind: 'boot-failed' });
        case 'deed-over':
            return [{ ...state, deed: null }, []];
        case 'time':
            return passTime(state, event.seconds);
        case 'load-stopped':
            // Only what was asked to stop has stopped: an answer from an earlier life of the load changes nothing.
            return [state.load === 'stopping' ? { ...state, load: 'off' } : state, []];
        case 'load-lost':
            return end({ ...state, load: 'off' }, { kind: 'harness' });
        case 'target-exit':
            if (state.phase === 'boot')
                return [state, []];
            return afterDeath(state, event.target) ?? end(state, { kind: 'target-lost', target: event.target });
        case 'abort':
            return end(state, { kind: 'abort' });
        case 'interrupt':
            return endOrHandOver(state, { kind: 'interrupted', signal: event.signal }, event.handOver ?? state.plan.legs.onInterrupt);
        case 'box-used':
            return passTime({ ...state, boxUsed: true }, 0);
        case 'trouble':
            return end(state, { kind: 'harness' });
        case 'system-stopped':
            return finish(state);
        default:
            return (0,model_error/* assertNever */.xb)(event);
    }
}
/** Saved at once: from here on there is a living system that a resumed run could take over. */
function afterBoot(state) {
    const isFresh = state.epoch === 0 && state.plan.idleSeconds > 0 && state.steadySeconds === 0;
    const [next, commands] = isFresh ? enter(state, 'idle') : afterIdle(state);
    return [next, [...commands, { kind: 'save' }]];
}
function afterIdle(state) {
    return state.plan.warmupSeconds > 0 ? enter(state, 'warmup') : enter(state, 'steady');
}
/** Enters a phase; warmup and steady run under load, every other one without. */
function enter(state, phase) {
    const commands = [{ kind: 'phase', phase }];
    let load = state.load;
    if ((phase === 'warmup' || phase === 'steady') && load === 'off' && state.plan.hasLoad) {
        commands.push({ kind: 'start-load' });
        load = 'on';
    }
    if (phase === 'drain' && load === 'on') {
        commands.push({ kind: 'stop-load', hasty: false });
        load = 'stopping';
    }
    return [{ ...state, phase, phaseSeconds: 0, load }, commands];
}
function passTime(state, seconds) {
    const { plan } = state;
    // Draining begins when the last answer is in: a slow answer is not a leak.
    if (state.phase === 'drain' && state.load !== 'off')
        return [state, []];
    if (state.boxUsed && canHandOver(state)) {
        return endOrHandOver(state, { kind: 'box-used' }, state.plan.legs.onBoxUsed);
    }
    const phaseSeconds = state.phaseSeconds + seconds;
    const steadySeconds = state.phase === 'steady' ? state.steadySeconds + seconds : state.steadySeconds;
    const next = { ...state, phaseSeconds, steadySeconds };
    switch (state.phase) {
        case 'idle':
            return phaseSeconds >= plan.idleSeconds ? afterIdle(next) : [next, []];
        case 'warmup':
            return phaseSeconds >= plan.warmupSeconds ? enter(next, 'steady') : [next, []];
        case 'steady':
            return steadySeconds >= plan.steadySeconds ? enter(next, 'drain') : misbehave(next, state.steadySeconds);
        case 'drain':
            return phaseSeconds >= plan.drainSeconds ? end(next, { kind: 'planned' }) : [next, []];
        case 'boot':
        case 'reload':
        case 'stop':
        case 'done':
            return [next, []];
        default:
            return (0,model_error/* assertNever */.xb)(state.phase);
    }
}
function resume(state, position, adopted) {
    const held = { ...state, steadySeconds: position.steadySeconds };
    if (!adopted && !state.plan.legs.mayBoot) {
        const { phase, phaseSeconds, epoch } = position;
        const kept = { ...held, phase: 'stop', epoch, resumeAt: { phase, phaseSeconds } };
        return finish({ ...kept, ending: { kind: 'not-adopted' } });
    }
    if (!adopted) {
        // The process whose draining was to be seen is gone, and all else is measured.
        if (position.steadySeconds >= state.plan.steadySeconds) {
            return end({ ...held, epoch: position.epoch }, { kind: 'planned' });
        }
        const epoch = position.phase === 'boot' ? position.epoch : position.epoch + 1;
        return [{ ...held, epoch }, [{ kind: 'phase', phase: 'boot' }, { kind: 'boot' }]];
    }
    const here = { ...held, epoch: position.epoch };
    const [entered, commands] = enter(here, phaseToResume(position, state.plan));
    const goesOn = entered.phase === position.phase && position.phase !== 'drain';
    return [{ ...entered, phaseSeconds: goesOn ? position.phaseSeconds : 0 }, commands];
}
/** A living system goes on where it stood; one that was about to be stopped gets what it still lacks. */
function phaseToResume(position, plan) {
    if (position.phase !== 'stop' && position.phase !== 'boot')
        return position.phase;
    if (position.steadySeconds >= plan.steadySeconds)
        return 'drain';
    return plan.warmupSeconds > 0 ? 'warmup' : 'steady';
}
/** Draining is short and is not cut in two; a boot is waited for, and so is the end of a pause. */
function canHandOver({ phase, deed }) {
    return deed === null && (phase === 'idle' || phase === 'warmup' || phase === 'steady');
}
/** The run goes on elsewhere: the way out, but where it stood is kept, and a system that is released lives on. */
function endOrHandOver(state, ending, handOver) {
    const { phase, phaseSeconds } = state;
    if (phase === 'done' || phase === 'boot' || phase === 'stop')
        return end(state, ending);
    if (handOver === 'stop' && ending.kind === 'interrupted')
        return end(state, ending);
    const [next, commands] = end({ ...state, resumeAt: { phase, phaseSeconds } }, ending);
    if (handOver === 'stop')
        return [next, commands];
    return [
        next,
        commands.map((command) => (command.kind === 'stop-system' ? { kind: 'release-system' } : command)),
    ];
}
/** The one way out: save, load off, system off. The first reason stays. */
function end(state, ending) {
    if (state.ending !== null)
        return [state, []];
    // Saved first: whoever interrupts us may not wait for the load to end.
    const commands = [{ kind: 'phase', phase: 'stop' }, { kind: 'save' }];
    if (state.load !== 'off')
        commands.push({ kind: 'stop-load', hasty: true });
    commands.push({ kind: 'stop-system' });
    return [{ ...state, phase: 'stop', phaseSeconds: 0, load: 'off', ending }, commands];
}
/** The run is not over: this part of it is. */
function goesOn({ kind }) {
    return kind === 'interrupted' || kind === 'box-used' || kind === 'not-adopted';
}
function finish(state) {
    const ending = state.ending ?? { kind: 'harness' };
    return [{ ...state, phase: 'done', ending }, [{ kind: 'finish', ending }]];
}

;// CONCATENATED MODULE: ./out/run/progress.js
// Where a run stands, for whoever shows it. Pure.
function progressOf(state, atSeconds, sample) {
    const { phase, plan } = state;
    const totals = {
        idle: plan.idleSeconds,
        warmup: plan.warmupSeconds,
        steady: plan.steadySeconds,
        drain: plan.drainSeconds,
    };
    return {
        atSeconds,
        phase: phase === 'done' ? 'stop' : phase,
        phaseSeconds: phase === 'steady' ? state.steadySeconds : state.phaseSeconds,
        phaseTotalSeconds: totals[phase] ?? null,
        sample,
    };
}

;// CONCATENATED MODULE: ./out/run/run-clock.js
// The one time axis of a run: seconds since its first boot, over all processes that carried it.
// Unix time is read once per process; from there the monotonic clock counts, so a clock that is set back cannot bend a slope.
/** `notBeforeSeconds`: the last stamp of the record; a Unix clock that was set back must not go behind it. */
function createRunClock(clock, startedUnixSeconds, notBeforeSeconds) {
    const offset = Math.max(notBeforeSeconds, clock.unixSeconds() - startedUnixSeconds);
    const started = clock.nowSeconds();
    return { atSeconds: () => round(offset + clock.nowSeconds() - started) };
}
/** Milliseconds are enough for a soak and keep the record small. */
function round(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

;// CONCATENATED MODULE: ./out/run/sampler.js
// Once a second: time passes, uptime is counted, gaps are noticed. Once per `watch.every`: a look at the targets becomes a sample.
// A look is never waited for: while one is under way no other is begun, and what is missing shows as a gap.

/** A tick later than this is a gap: this machine stood still, and nobody knows what the target did meanwhile. */
const stallSeconds = 5;
function createSampler(watch, clock, journal, fold, uptime, place, onSample, onBug) {
    let lastTick = clock.atSeconds();
    let looking = false;
    return {
        tick() {
            const now = clock.atSeconds();
            const passed = now - lastTick;
            const from = lastTick;
            lastTick = now;
            const { phase, lives } = place();
            if (passed > stallSeconds) {
                journal.event({ event: 'gap', fromSeconds: from, toSeconds: now, reason: 'this machine stood still' });
                return 0;
            }
            uptime.tick(phase === 'steady', lives);
            return passed;
        },
        look() {
            if (looking)
                return;
            looking = true;
            const { underLoad, lives, ...where } = place();
            const atSeconds = clock.atSeconds();
            const load = underLoad || fold.pending() ? fold.take() : null;
            const ticks = uptime.take();
            const written = watch.look().then((gauges) => {
                looking = false;
                // The process went while we looked: the reading is of no one, and what failed then belongs to its death.
                const gone = lives && !place().lives;
                const residentName = (0,metric/* gaugeName */.be)(metric/* systemTarget */.vh, metric/* processMetrics */.Lq.residentBytes);
                const read = gone ? { ...gauges, [residentName]: null } : gauges;
                const phase = gone ? place().phase : where.phase;
                const sample = { kind: 'sample', atSeconds, ...where, phase, gauges: read, load, ticks };
                journal.sample(sample);
                onSample(sample);
            });
            written.catch(onBug);
        },
        close() {
            if (!fold.pending())
                return;
            const { phase, epoch, segment } = place();
            const counted = { load: fold.take(), ticks: uptime.take() };
            journal.sample({ kind: 'sample', atSeconds: clock.atSeconds(), phase, epoch, segment, gauges: {}, ...counted });
        },
    };
}

// EXTERNAL MODULE: ./out/scenario/tree.js
var tree = __webpack_require__(97795);
// EXTERNAL MODULE: ./out/scenario/variables.js
var variables = __webpack_require__(12366);
;// CONCATENATED MODULE: ./out/scenario/expand.js
// `${port}`, `${name.port}` and `${env.X}` -> their values, just before use. The record keeps the scenario unexpanded, so
// that secrets stay out of it. Generators of the load are left for the load.



/** The scenario with every variable filled in; or one issue per name that has no value, at the first place that uses it. */
function expandScenario(scenario, surroundings) {
    const missing = new Map();
    const expand = (value, ...path) => mapTexts(value, path, (text, at) => fill(text, at, surroundings, missing));
    const value = {
        ...scenario,
        system: expand(scenario.system, 'system'),
        companions: expand(scenario.companions, 'companions'),
        load: expand(scenario.load, 'load'),
        watch: expand(scenario.watch, 'watch'),
    };
    return missing.size === 0 ? { ok: true, value } : { ok: false, issues: [...missing.values()] };
}
function fill(text, path, { ports, env }, missing) {
    const isShell = path[0] === 'system' && path[1] === 'setup';
    const escapes = path[0] !== 'load' && !isShell;
    return text.replace((0,variables/* variablePattern */.li)(), (all, name) => {
        const dollar = all.startsWith('$$') ? '$' : '';
        if (dollar !== '' && escapes)
            return all.slice(1);
        const variable = (0,variables/* variableOf */.Qn)(name);
        switch (variable.kind) {
            case 'port': {
                const port = Object.hasOwn(ports, variable.name) ? ports[variable.name] : undefined;
                if (port !== undefined)
                    return dollar + port;
                return lacking('a port that was chosen', null);
            }
            case 'env': {
                const found = Object.hasOwn(env, variable.name) ? env[variable.name] : undefined;
                if (found !== undefined)
                    return dollar + found;
                return lacking(`the environment variable ${variable.name}`, `set ${variable.name} and start again`);
            }
            case 'generator':
            case 'unknown':
                return isShell || (0,variables/* takesGenerators */.tU)(path) ? all : lacking('a variable that exists', null);
            default:
                return (0,model_error/* assertNever */.xb)(variable);
        }
        function lacking(expected, hint) {
            if (!missing.has(name))
                missing.set(name, { path: (0,tree/* pathText */.LF)(writtenPath(path)), expected, got: 'nothing', hint });
            return all;
        }
    });
}
/** Places are named as in the file, not as in the normalised scenario. */
const writtenKeys = { address: 'tcp', pattern: 'log', dataDir: 'data-dir' };
function writtenPath(path) {
    return path.flatMap((key, index) => {
        const above = path[index - 1];
        if (above === 'ready' && key === 'url')
            return 'http';
        if (above === 'load' && key === 'connection')
            return 'tls';
        if (above === 'request' && key === 'form' && path[index + 1] !== 'fields')
            return 'upload';
        if (above === 'form' && path[index - 2] === 'request' && key === 'fields')
            return [];
        const isOurs = above === 'ready' || above === 'watch';
        return isOurs ? (writtenKeys[key] ?? key) : key;
    });
}
/** The same value with every text in it replaced; keys stay. */
function mapTexts(value, path, change) {
    const map = (item, at) => {
        if (typeof item === 'string')
            return change(item, at);
        if (Array.isArray(item))
            return item.map((inner, index) => map(inner, [...at, index]));
        if (!(0,tree/* isTable */.bI)(item))
            return item;
        return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, map(inner, [...at, key])]));
    };
    // Texts stay texts and the rest is copied as it is, so the shape is that of the value given.
    return map(value, path);
}

;// CONCATENATED MODULE: ./out/run/targets.js
// The life of the targets during a run: boot or attach, adopt, stop. Tells the journal, answers who lives.



/** What the user must mend in the scenario or on the machine: nothing booted, nothing can be said. */
const notTheTargetsFault = new Set([
    'command-not-found',
    'setup-failed',
    'target-not-found',
    'port-taken',
    'unsupported-platform',
]);
function createTargets(system, journal, written, env, leaseSeconds) {
    let live = written;
    let reserved = {};
    let identities = [];
    let lives = false;
    let stopped = false;
    const expand = (ports) => {
        const expanded = expandScenario(written, { ports, env });
        if (!expanded.ok)
            throw new model_error/* ScenarioError */.tp(expanded.issues);
        reserved = ports;
        live = expanded.value;
        return orderNow();
    };
    const orderNow = () => {
        const order = { system: live.system, companions: live.companions, leaseSeconds };
        return speaksOverStdio(written) ? { ...order, stdio: true } : order;
    };
    /** The load's way to a system that has no address: its keeper's socket. */
    const reachOverStdio = () => {
        const socket = speaksOverStdio(written) ? system.stdioSocket() : null;
        if (live.load !== null && socket !== null)
            live = { ...live, load: { ...live.load, target: `stdio:${socket}` } };
    };
    const tellBooted = (booted) => {
        for (const { identity, readyAfterSeconds } of booted) {
            journal.event({ event: 'boot', target: identity.name, pid: identity.pid });
            journal.event({ event: 'ready', target: identity.name, afterSeconds: readyAfterSeconds });
        }
    };
    /** False when the journal says why, or when the run was told to stop meanwhile. */
    const failedBoot = (error) => {
        if (stopped)
            return false;
        if (!(error instanceof model_error/* HarnessError */.tj) || notTheTargetsFault.has(error.code))
            throw error;
        const { code, message, logTail } = error;
        journal.event({ event: 'boot-failed', target: error.target ?? metric/* systemTarget */.vh, code, message, logTail });
        return false;
    };
    return {
        scenario: () => live,
        identities: () => identities,
        watched: () => identities.filter(({ name }) => isWatched(written, name)),
        reserved: () => reserved,
        lives: () => lives,
        async answers() {
            const ready = live.system?.ready;
            return ready === undefined ? lives : await system.probe(ready);
        },
        async boot() {
            const order = expand(await system.reservePorts(portNames(written)));
            try {
                const booted = order.system !== null || order.companions.length > 0 ? await system.boot(order) : [];
                tellBooted(booted);
                reachOverStdio();
                const attached = order.system === null ? await system.attach(live.watch) : [];
                for (const { name, pid } of attached)
                    journal.event({ event: 'adopted', target: name, pid });
                identities = [...booted.map(({ identity }) => identity), ...attached];
                lives = true;
                return true;
            }
            catch (error) {
                return failedBoot(error);
            }
        },
        async replace(how, patienceSeconds) {
            lives = false;
            const order = patientOrder(orderNow(), patienceSeconds);
            try {
                const booted = await system.replace(how, order);
                tellBooted(booted);
                // Until now those of the checkpoint: a system that is gone must not be taken for one that was never there.
                identities = identities.map((old) => booted.find(({ identity }) => identity.name === old.name)?.identity ?? old);
                lives = true;
                return true;
            }
            catch (error) {
                return failedBoot(error);
            }
        },
        async adopt(checkpoint) {
            const order = expand(checkpoint.ports);
            const adoption = await adoptOrSay(system, checkpoint, order, live);
            if (!adoption.adopted) {
                journal.event({ event: 'adoption-failed', target: metric/* systemTarget */.vh, reason: adoption.reason });
                return false;
            }
            reachOverStdio();
            identities = adoption.targets;
            // Whoever had it before may have been killed while it was paused.
            if (live.system !== null)
                await system.signal('SIGCONT');
            for (const { name, pid } of identities)
                journal.event({ event: 'adopted', target: name, pid });
            lives = true;
            return true;
        },
        lost(target) {
            if (target === metric/* systemTarget */.vh)
                lives = false;
        },
        async stop() {
            lives = false;
            stopped = true;
            for (const outcome of await system.stop())
                journal.event({ event: 'stopped', ...outcome });
            identities = [];
        },
        async release() {
            lives = false;
            stopped = true;
            await system.release();
        },
    };
}
function patientOrder(order, patienceSeconds) {
    if (order.system === null)
        return order;
    const { ready } = order.system;
    const withinSeconds = Math.max(ready.withinSeconds, patienceSeconds);
    return { ...order, system: { ...order.system, ready: { ...ready, withinSeconds } } };
}
async function adoptOrSay(system, checkpoint, order, live) {
    if (live.system === null) {
        const found = await system.attach(live.watch);
        const same = found.every((now) => checkpoint.targets.some((then) => isSameProcess(now, then)));
        if (same)
            return { adopted: true, targets: found };
        return { adopted: false, reason: 'another process runs there than in the earlier part' };
    }
    if (checkpoint.targets.length === 0)
        return { adopted: false, reason: 'it had been stopped, or not been booted yet' };
    if (checkpoint.keeperFolder === null)
        return { adopted: false, reason: 'it had no keeper' };
    return await system.adopt(checkpoint.targets, checkpoint.keeperFolder, order);
}
function speaksOverStdio({ load }) {
    return load?.operations.some(({ protocol }) => protocol === 'stdio-mcp') ?? false;
}
function isSameProcess(one, other) {
    return one.pid === other.pid && one.startTicks === other.startTicks && one.bootId === other.bootId;
}
/** "port" for the system, "<name>.port" for each companion. */
function portNames(scenario) {
    return ['port', ...scenario.companions.map(({ name }) => `${name}.port`)];
}
function isWatched(scenario, target) {
    return scenario.companions.find(({ name }) => name === target)?.watched ?? true;
}

;// CONCATENATED MODULE: ./out/run/timers.js
// The timers of a run: all of them end together, and a bug in one must not kill this process over a living system.
function createTimers(clock, onBug) {
    const cancels = [];
    const guarded = (act) => () => {
        try {
            act();
        }
        catch (error) {
            onBug(error);
        }
    };
    return {
        every: (seconds, act) => void cancels.push(clock.every(seconds, guarded(act))),
        after: (seconds, act) => void cancels.push(clock.after(seconds, guarded(act))),
        cancel() {
            for (const cancel of cancels)
                cancel();
        },
    };
}

;// CONCATENATED MODULE: ./out/run/uptime-ticks.js
// Counts one-second ticks of the steady phase and in how many of them the system lived and answered its readiness probe.
// The probe is asked every five seconds, every second while it failed, and never awaited: an answer that does not come in time is
// "not up".
/** How often readiness is asked; */
const probeEverySeconds = 5;
/** and how soon again when the answer was no: one slow answer must not count for five seconds. */
const uptime_ticks_askAgainSeconds = 1;
/** `probe`: asks readiness once; null when there is nothing to ask, then a living process is up. */
function createUptimeTicks(clock, probe) {
    // Readiness was shown at boot, or by the adopted system's own life; until the first answer that counts, and no longer.
    let answering = true;
    let askedAt = null;
    let asking = false;
    let total = 0;
    let up = 0;
    const ask = () => {
        if (probe === null)
            return;
        const now = clock.nowSeconds();
        const pause = answering ? probeEverySeconds : uptime_ticks_askAgainSeconds;
        if (askedAt !== null && now - askedAt < pause)
            return;
        if (asking) {
            answering = false;
            return;
        }
        askedAt = now;
        asking = true;
        probe().then((answered) => {
            answering = answered;
            asking = false;
        }, () => {
            answering = false;
            asking = false;
        });
    };
    return {
        tick(counts, lives) {
            if (!counts)
                return;
            ask();
            total += 1;
            if (lives && answering)
                up += 1;
        },
        take() {
            const taken = { total, up };
            total = 0;
            up = 0;
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./out/run/engine.js
// Performs what the machine decides, and feeds it what happens. The only loop of a run.
// Nothing is awaited between two ticks: looks, probes, writes and boots answer when they can.

















/** The record is made durable this often; a killed tool loses at most this much. */
const saveEverySeconds = 10;
/** Leases last a minute at least. */
const renewEverySeconds = 10;
/**
 * Carries one soak until it or this leg's box is over. Resolves with why it ended; the record then holds everything, and nothing
 * booted by us is left unless it was released for the next leg.
 * Rejects with ScenarioError or HarnessError when it could not be begun or not be saved.
 */
async function runSoak(ports, order) {
    const { clock, system, watch, record, progress } = ports;
    const { scenario, resume } = order;
    const { steadySeconds: heldBefore = 0, sends = 0, fullRateSeconds = null } = resume?.checkpoint.position ?? {};
    const runClock = createRunClock(clock, order.startedUnixSeconds, resume?.lastSeconds ?? 0);
    const segment = resume === null ? 0 : resume.checkpoint.segment + 1;
    const outcome = Promise.withResolvers();
    const timers = createTimers(clock, (error) => void fail(error));
    let state = initialState(machinePlanOf(scenario, order.legs));
    let streak = noStreak;
    let finished = false;
    let work = Promise.resolve();
    const phaseNow = () => (state.phase === 'done' ? 'stop' : state.phase);
    const place = () => ({ epoch: state.epoch, segment });
    const fold = createLoadFold();
    const load = createLoadDrive(ports.load, clock, fold, { sends, fullRateSeconds }, () => (state.phase === 'steady' && !deeds.masks()) || (state.phase === 'drain' && state.load === 'stopping'), (example) => {
        if (!finished)
            journal.event(example);
    });
    const openHour = { hour: resume?.openHour ?? 0, histograms: fold.hour, clear: fold.clearHour };
    const journal = createJournal(record, progress, runClock, place, openHour);
    const targets = createTargets(system, journal, scenario, order.env, order.leaseSeconds);
    const deeds = createDeedDrive(system, clock, runClock, place, targets, journal, scenario);
    const uptime = createUptimeTicks(clock, targets.answers);
    const sampler = createSampler(watch, runClock, journal, fold, uptime, () => ({ ...place(), phase: phaseNow(), underLoad: state.load !== 'off', lives: targets.lives() }), onSample, fail);
    const checkpoints = createCheckpointing(record, order, () => ({
        atSeconds: runClock.atSeconds(),
        segment,
        position: {
            ...(state.resumeAt ?? { phase: phaseNow(), phaseSeconds: state.phaseSeconds }),
            steadySeconds: state.steadySeconds,
            epoch: state.epoch,
            ...load.position(),
        },
        ports: targets.reserved(),
        targets: targets.identities(),
        keeperFolder: system.keeperFolder(),
        histograms: fold.hour(Math.floor(runClock.atSeconds() / secondsPerHour)),
    }));
    const abort = () => dispatch({ kind: 'abort' });
    const held = () => ({ steady: state.phase === 'steady', steadySeconds: state.steadySeconds });
    const looks = createLooks(ports.looks, journal, scenario, heldBefore, held, abort, fail);
    function onSample(sample) {
        if (finished)
            return;
        progress.sample(progressOf(state, runClock.atSeconds(), sample));
        if (state.phase === 'stop')
            return;
        // What we ourselves did to the system is no reason to stop for its answers.
        const [next, hit] = watchLimits(streak, deeds.masks() ? { ...sample, load: null } : sample, scenario.abort);
        streak = next;
        if (hit === null)
            return;
        journal.event({ event: 'abort', ...hit });
        abort();
    }
    function dispatch(event) {
        const [next, commands] = step(state, event);
        state = next;
        for (const command of commands)
            work = work.then(() => perform(command)).catch(fail);
    }
    async function perform(command) {
        if (finished)
            return;
        switch (command.kind) {
            case 'boot':
                return bootBeside(targets.boot());
            case 'replace':
                return bootBeside(deeds.replace(command.how, command.deliberate));
            case 'pause':
                deeds.pause().then(() => dispatch({ kind: 'deed-over' }), fail);
                return;
            case 'phase':
                journal.event({ event: 'phase', phase: command.phase });
                progress.phase(progressOf(state, runClock.atSeconds(), null));
                return;
            case 'start-load':
                // Not awaited: data may be put in before the schedule begins, and an interrupt must be able to overtake that.
                load.start(targets.scenario()).then(() => {
                    if (!finished)
                        observe();
                }, fail);
                return;
            case 'stop-load':
                if (command.hasty)
                    return await load.stopHastily();
                load.stop().then(() => {
                    dispatch({ kind: 'load-stopped' });
                    observe();
                }, fail);
                return;
            case 'save':
                return await checkpoints.save('running');
            case 'stop-system':
            case 'release-system':
                deeds.close(true);
                await (command.kind === 'stop-system' ? targets.stop() : targets.release());
                return dispatch({ kind: 'system-stopped' });
            case 'finish':
                return await finish(command.ending);
            default:
                return (0,model_error/* assertNever */.xb)(command);
        }
    }
    /** Not awaited: an interrupt must be able to overtake a slow boot. */
    function bootBeside(boot) {
        const told = boot.then((ready) => {
            observe();
            dispatch({ kind: ready ? 'ready' : 'boot-failed' });
        });
        told.catch(fail);
    }
    function observe() {
        const loadPid = load.pid();
        watch.observe([
            ...targets.watched(),
            ...(loadPid === null ? [] : [{ name: 'load', pid: loadPid }]),
            // Below us hang the load process, the keeper and the system: they are not what we ourselves take.
            { name: 'soak', pid: order.ownPid, alone: true },
        ]);
    }
    async function finish(ending) {
        timers.cancel();
        looks.close();
        if (ending.kind === 'interrupted')
            journal.event({ event: 'interrupt', signal: ending.signal });
        sampler.close();
        await checkpoints.save(goesOn(ending) ? 'running' : 'finished');
        finished = true;
        watch.close();
        await record.close();
        outcome.resolve(ending);
    }
    /** What could not be performed ends the run: the targets go first, what is written stays, then the error is told. */
    async function fail(error) {
        if (finished)
            return;
        finished = true;
        timers.cancel();
        looks.close();
        deeds.close(false);
        ports.load.kill();
        await system.stop().catch(() => []);
        watch.close();
        await record.close().catch(() => undefined);
        outcome.reject(error);
    }
    function beginTicking() {
        timers.every(1, () => {
            const seconds = sampler.tick();
            // No time of a phase under load passes before there is load.
            dispatch({ kind: 'time', seconds: load.starting() ? 0 : seconds });
            looks.tick();
        });
        timers.every(scenario.watch.everySeconds, () => {
            // While a system is booted anew under load, there is the load to be seen.
            if (state.phase !== 'boot' || state.load !== 'off')
                sampler.look();
        });
        timers.every(saveEverySeconds, () => {
            if (state.phase !== 'stop')
                checkpoints.saveBeside().catch(fail);
        });
        timers.every(renewEverySeconds, () => system.renewLease());
        timers.every(scenario.segments.checkpointEverySeconds, () => {
            journal.event({ event: 'checkpoint', sequence: checkpoints.sequence() });
            ports.offsite.offer();
        });
        if (order.boxSeconds !== null)
            timers.after(order.boxSeconds, () => dispatch({ kind: 'box-used' }));
    }
    async function begin() {
        const [isOver, isEnding] = [() => finished, () => state.phase === 'stop'];
        listenTo(ports, { journal, targets, dispatch, isOver, isEnding });
        if (resume === null) {
            journal.event({ event: 'segment', how: 'start', lostSeconds: 0 });
            await checkpoints.save('running');
            dispatch({ kind: 'begin' });
        }
        else {
            const { position, histograms } = resume.checkpoint;
            state = { ...state, epoch: position.epoch };
            // Those of hours that are over lie sealed in the record already.
            fold.restore(histograms.filter(({ hour }) => hour === resume.openHour));
            const now = runClock.atSeconds();
            journal.event({ event: 'segment', how: 'resume', lostSeconds: now - resume.lastSeconds });
            journal.event({ event: 'gap', fromSeconds: resume.lastSeconds, toSeconds: now, reason: model_event/* betweenLegs */.U });
            const adopted = await targets.adopt(resume.checkpoint);
            if (adopted)
                observe();
            dispatch({ kind: 'resume', position, adopted });
        }
        if (order.calibration !== null)
            journal.event({ event: 'calibration', ...order.calibration });
        beginTicking();
    }
    begin().catch(fail);
    return await outcome.promise;
}

// EXTERNAL MODULE: ./out/scenario/hash.js
var hash = __webpack_require__(56363);
// EXTERNAL MODULE: ./out/scenario/not-yet.js
var not_yet = __webpack_require__(18461);
// EXTERNAL MODULE: ./out/report/event-text.js
var event_text = __webpack_require__(50319);
// EXTERNAL MODULE: ./out/report/progress.js
var report_progress = __webpack_require__(53744);
;// CONCATENATED MODULE: ./out/verbs/live-progress.js
// What `soak run` shows while it runs: events as they happen, and one line every few seconds. Nothing is kept.



/** About thirty lines for a run, but never more often than this. */
const linesPerRun = 30;
const leastSecondsBetweenLines = 5;
const mostSecondsBetweenLines = 600;
function createLiveProgress(teller, plan) {
    const between = Math.min(mostSecondsBetweenLines, Math.max(leastSecondsBetweenLines, plan.totalSeconds / linesPerRun));
    let shownAt = Number.NEGATIVE_INFINITY;
    return {
        phase() {
            // The phase event says it already; the next sample shows it in figures.
            shownAt = Number.NEGATIVE_INFINITY;
        },
        sample(progress) {
            if (progress.atSeconds - shownAt < between)
                return;
            shownAt = progress.atSeconds;
            teller.note((0,report_progress/* renderProgressLine */.S)(progress, plan));
        },
        event(event) {
            if (event.event === 'checkpoint')
                return;
            teller.note(isNews(event) ? `warning: ${(0,event_text/* eventSentence */.WR)(event)}` : (0,event_text/* renderEventLine */.Lh)(event));
        },
    };
}
/** A job makes an annotation of a warning, and shows only ten of them: for a suspicion when it is new and when it has hardened. */
function isNews(event) {
    return event.event === 'suspicion' && (event.inARow === 1 || event.inARow === looksInARow);
}

// EXTERNAL MODULE: ./out/verbs/render-issues.js
var render_issues = __webpack_require__(70082);
;// CONCATENATED MODULE: ./out/verbs/carry.js
// Carries a run on this machine: lock, record, engine, and what is left behind put away. What run and segment share.













/** Lease of the keeper: how long a system outlives a soak that vanished. */
const leaseSecondsOf = { run: 30 * 60, segment: 60 };
async function carryRun(order, teller, interrupts) {
    const { begun, plan } = order;
    const { scenario, folder, runKey, startedUnixSeconds } = begun;
    // Before the record is opened: opening mends what a dead process left, and must not mend under a living one.
    const unlock = await lockRun(folder);
    try {
        const { record, resume } = await begun.open();
        teller.note(`${resume === null ? 'soaking' : 'resuming'} "${scenario.name}", record in ${folder}`);
        const progress = createLiveProgress(teller, plan);
        const tell = (text) => teller.note(text);
        const ports = createRealPorts({ runKey, folder, tell, record, progress, interrupts, offsite: order.offsite });
        const ending = await runSoak(ports, {
            scenario,
            scenarioHash: (0,hash/* scenarioHash */.P)(scenario, digest/* sha256 */.s),
            runKey,
            env: order.env,
            headSha: order.headSha,
            startedUnixSeconds,
            leaseSeconds: leaseSecondsOf[scenario.system?.lifetime ?? 'run'],
            ownPid: process.pid,
            digest: digest/* sha256 */.s,
            resume,
            boxSeconds: order.boxSeconds,
            legs: order.legs,
            calibration: { seconds: calibrate(ports.clock), reference: calibrationReference },
        });
        return { kind: 'ended', ending };
    }
    catch (error) {
        if (error instanceof model_error/* HarnessError */.tj)
            return { kind: 'broken', error };
        throw error;
    }
    finally {
        await (0,retire_state/* retireState */.D)(runKey, folder);
        await unlock();
    }
}
/** Says what has no effect yet, and what cannot be judged, before a minute is spent. */
function tellLimits(scenario, plan, source, teller) {
    for (const issue of (0,not_yet/* notYetWarnings */.fB)(scenario))
        teller.note(`warning: ${(0,render_issues/* renderIssue */.y)(source, issue)}`);
    for (const { check, judged, reason } of plan.checks) {
        if (!judged && isWorthTelling(scenario.checks[check]))
            teller.note(`note: ${check} may not be judged: ${reason}`);
    }
}
/** What the user asked for by name, or may take for granted, and will not get. */
function isWorthTelling({ on, origin, code }) {
    return on && (origin === 'scenario' || code.endsWith('-growth'));
}
/** Names every missing variable before anything is booted. Throws ScenarioError. */
function requireEnvironment(scenario, env) {
    const names = ['port', ...scenario.companions.map(({ name }) => `${name}.port`)];
    const ports = Object.fromEntries(names.map((name) => [name, 1]));
    const expanded = expandScenario(scenario, { ports, env });
    if (!expanded.ok)
        throw new model_error/* ScenarioError */.tp(expanded.issues);
}


/***/ })

};

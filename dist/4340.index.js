export const id = 4340;
export const ids = [4340,723,17];
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

/***/ 37955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createActionTeller)
/* harmony export */ });
/* harmony import */ var _report_workflow_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75253);
/* harmony import */ var _verbs_render_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70082);
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25736);
// How a verb speaks in a job: plain lines in its log, and annotations for what somebody must see.
// What the system under test wrote must never become a command to the runner.



/** The runner shows ten of a kind per step; the log has them all. */
const mostAnnotations = 10;
/** `write` puts text into the log as it is. */
function createActionTeller(write) {
    const annotate = (level, message, place) => {
        write(`${(0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotation */ .w)(level, message, place)}\n`);
    };
    const lines = (text) => {
        for (const line of text.replace(/\n$/, '').split('\n'))
            write(`${(0,_report_workflow_log_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line)}\n`);
    };
    return {
        color: false,
        say: lines,
        note: (text) => {
            lines(text);
            if (text.startsWith('warning: '))
                annotate('warning', text.slice('warning: '.length), { title: 'soak' });
        },
        error: (message, title) => annotate('error', message, { title }),
        warning: (message, title) => annotate('warning', message, { title }),
        notice: (message, title) => annotate('notice', message, { title }),
        issues(source, issues, file) {
            for (const issue of issues.slice(0, mostAnnotations)) {
                const title = issue.path === '' ? 'soak' : `soak: ${issue.path}`;
                annotate('error', (0,_verbs_render_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .renderIssue */ .y)(source, issue), file === null ? { title } : { title, file });
            }
            for (const issue of issues.slice(mostAnnotations))
                lines((0,_verbs_render_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .renderIssue */ .y)(source, issue));
        },
    };
}


/***/ }),

/***/ 79734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishLeg: () => (/* binding */ finishLeg)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_clock_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(79565);
/* harmony import */ var _host_kept_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63035);
/* harmony import */ var _host_left_behind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80723);
/* harmony import */ var _host_leg_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30407);
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41649);
/* harmony import */ var _host_retire_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33108);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81832);
/* harmony import */ var _report_event_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50319);
/* harmony import */ var _verbs_leg_uploads_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5758);
/* harmony import */ var _verbs_read_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31055);
/* harmony import */ var _action_teller_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37955);
/* harmony import */ var _artifacts_artifact_store_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71363);
// Finishes a leg whose main could not: uploads what the disk holds, and stops the system when nobody will come for it.
// A cancelled job has about four minutes and a half for everything after its steps.













const saveWithinSeconds = 200;
/** Resolves with the exit code: never red, what main said stands. */
async function finishLeg(state) {
    const teller = (0,_action_teller_js__WEBPACK_IMPORTED_MODULE_10__/* .createActionTeller */ .v)((text) => process.stdout.write(text));
    const checkpoint = await checkpointIn(state.recordFolder);
    const leg = checkpoint === null ? null : await (0,_host_leg_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readLegState */ ._w)(state.recordFolder);
    // A leg that was killed before its own first checkpoint measured nothing: what lies there is the one it came from.
    const own = checkpoint !== null && leg !== null && checkpoint.segment === leg.segment ? { checkpoint, leg } : null;
    const cancelled = state.cancelled === 'yes';
    const isLast = cancelled || checkpoint?.state === 'finished';
    const stopped = isLast ? tried('the system was not stopped', () => stop(state, teller), undefined, teller) : null;
    if (state.saved === 'yes' || own === null) {
        await stopped;
        return 0;
    }
    const save = async () => {
        const { system } = (0,_verbs_read_record_js__WEBPACK_IMPORTED_MODULE_9__/* .scenarioOf */ .CF)(own.checkpoint, state.recordFolder);
        if (cancelled && system?.lifetime === 'segment' && system.keep.length > 0) {
            // Only what stands still can be packed.
            await stopped;
            await tried('system.keep was not packed', () => pack(system, state), undefined, teller);
        }
        return await upload(state, own.leg, teller);
    };
    const [saved] = await Promise.all([tried('nothing was stored', save, false, teller), stopped]);
    await tried('the summary was not written', () => tell(saved, cancelled, teller), undefined, teller);
    return 0;
}
/** Whatever fails here fails alone: its other half must still be done, and main's word stands. */
async function tried(what, work, otherwise, teller) {
    try {
        return await work();
    }
    catch (error) {
        teller.warning(`${what}: ${error instanceof Error ? error.message : error}`, 'soak');
        return otherwise;
    }
}
async function checkpointIn(folder) {
    if (folder === '')
        return null;
    try {
        return await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readCheckpoint */ .HQ)(folder);
    }
    catch (error) {
        // Killed before its first checkpoint: then nothing was measured either.
        if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .HarnessError */ .tj)
            return null;
        throw error;
    }
}
async function pack({ cwd, keep }, { recordFolder, workingDirectory }) {
    await (0,_host_kept_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .packKeptFolders */ .rD)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, cwd), keep, recordFolder);
}
async function upload(state, { segment, turn }, teller) {
    const { recordFolder, runKey, retentionDays } = state;
    const clock = (0,_host_clock_js__WEBPACK_IMPORTED_MODULE_12__/* .createClock */ .t)();
    const uploads = (0,_verbs_leg_uploads_js__WEBPACK_IMPORTED_MODULE_8__/* .createLegUploads */ .V)({
        store: (0,_artifacts_artifact_store_js__WEBPACK_IMPORTED_MODULE_11__/* .createArtifactStore */ .G)({
            retentionDays: retentionDays === '' ? null : Number(retentionDays),
            otherRuns: null,
            clock,
        }),
        folder: recordFolder,
        place: { runKey, segment, turn, attempt: Number(process.env.GITHUB_RUN_ATTEMPT ?? 1) },
        renewSeconds: saveWithinSeconds,
        clock,
        tell: (text) => teller.note(text),
        onSuperseded: () => { },
    });
    return await uploads.finish(saveWithinSeconds);
}
async function stop({ runKey, recordFolder }, teller) {
    for (const outcome of await (0,_host_left_behind_js__WEBPACK_IMPORTED_MODULE_2__.createLeftBehind)().stop(runKey))
        teller.say((0,_report_event_text_js__WEBPACK_IMPORTED_MODULE_7__/* .stoppedSentence */ .lX)(outcome));
    if (recordFolder !== '')
        await (0,_host_retire_state_js__WEBPACK_IMPORTED_MODULE_5__/* .retireState */ .D)(runKey, recordFolder);
}
async function tell(saved, cancelled, teller) {
    const what = cancelled ? 'This leg was cancelled.' : 'This leg was cut off.';
    const how = saved
        ? 'What it measured is stored, and a later leg goes on from there.'
        : 'What it measured could not be stored.';
    teller.notice(`${what} ${how}`, 'soak');
    const core = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    await core.summary.addRaw(`## ⚪ ${what} ${how}\n`, true).write();
}


/***/ }),

/***/ 25736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mask),
/* harmony export */   w: () => (/* binding */ annotation)
/* harmony export */ });
// The lines by which a step speaks to its runner. Written here and not through @actions/core, which brings an HTTP client with it: a
// refusal, or a post without work, must not wait for that.
/** `::error title=…,file=…::message`, escaped as the runner unescapes it. */
function annotation(level, message, place) {
    const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level}${properties.length === 0 ? '' : ` ${properties.join(',')}`}::${escapeData(message)}`;
}
/** From now on the runner shows *** instead of it. */
function mask(value) {
    return `::add-mask::${escapeData(value)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
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

/***/ 80723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLeftBehind: () => (/* binding */ createLeftBehind)
/* harmony export */ });
/* harmony import */ var _system_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1344);
/* harmony import */ var _system_stop_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58846);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79565);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34971);
// What an earlier process of ours may have left on this machine: asks whether it lives, ends it.




function createLeftBehind() {
    return { lives: _system_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n, stop: (runKey) => (0,_system_stop_run_js__WEBPACK_IMPORTED_MODULE_1__/* .stopLeftovers */ .z)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .stateFolder */ .yp)(runKey), (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .createClock */ .t)()) };
}


/***/ }),

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

/***/ 50921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ visibleLine),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46715);
// Text that others wrote, reduced to what can be seen: one line, no terminal sequences, no control, direction or zero-width
// characters. Not escaping: what a medium makes of the visible characters is that medium's own file.

/** Line ends of every kind become a space; inner spaces stay. */
function visibleLine(text) {
    const oneLine = text.replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, ' ');
    // Cf: direction marks, joiners, tags. Default-ignorable: fillers that are letters by class. Cs: halves of a pair.
    return (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(oneLine).replace(/[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '');
}
/** At most so many characters, the last of them "…" when something was cut. Cut before escaping, never after. */
function shorten(text, characters) {
    if (text.length <= characters)
        return text;
    const kept = text.slice(0, Math.max(0, characters - 1));
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}


/***/ }),

/***/ 75253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony export printableLines */
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50921);
// Text for the log of a GitHub workflow. The runner obeys lines of it: "::name::" at the start of a line, after spaces, and
// "##[name]" anywhere in it. What a target, a log or a title says must never be obeyed.

/**
 * One line of text that is no workflow command. Line ends become spaces: print each line by itself.
 *
 * What is broken is broken by a space that can be seen: the runner compares by the rules of a language, and those may look
 * through zero-width characters.
 */
function printable(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(text)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '# #[');
}
/** Text of several lines, each made printable. */
function printableLines(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map(printable)
        .join('\n');
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

/***/ 70082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderIssue)
/* harmony export */ });
// Issues as lines for people: file, key, what was expected, what stood there, and a hint.
/** "scenarios/api.toml load.rate: expected a rate such as "200/s", got 200 (number)". One line each. */
function renderIssue(source, issue) {
    const where = issue.path === '' ? source : `${source} ${issue.path}`;
    const got = issue.got === null ? '' : `, got ${issue.got}`;
    const hint = issue.hint === null ? '' : ` (${issue.hint})`;
    return `${where}: expected ${issue.expected}${got}${hint}`;
}


/***/ })

};

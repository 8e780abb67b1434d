export const id = 1985;
export const ids = [1985,7512,8625];
export const modules = {

/***/ 84643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ runKeyOfJob),
/* harmony export */   Bo: () => (/* binding */ scenarioOfJob),
/* harmony export */   qi: () => (/* binding */ scenarioPathOfJob)
/* harmony export */ });
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37512);
/* harmony import */ var _verbs_read_scenario_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2403);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99605);
// What a command cannot do without: the scenario, or the name of the run.



/** Throws InputError when it was not given, ScenarioError when it is wrong. */
async function scenarioOfJob(job) {
    return await (0,_verbs_read_scenario_js__WEBPACK_IMPORTED_MODULE_1__/* .readScenario */ .Z)((0,_host_files_js__WEBPACK_IMPORTED_MODULE_0__.createFiles)(), scenarioPathOfJob(job), job.inputs.overrides);
}
/** Throws InputError. */
function scenarioPathOfJob({ inputs }) {
    if (inputs.scenario !== null)
        return inputs.scenario;
    throw missing('scenario', 'the path of a scenario', 'such as soak/nightly.toml');
}
/** Throws InputError. */
function runKeyOfJob({ inputs }) {
    if (inputs.runKey !== null)
        return inputs.runKey;
    throw missing('run-key', 'the name of the run', 'take it from the output `run-key` of the command `plan`');
}
function missing(path, expected, hint) {
    return new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d([{ path, expected, got: 'nothing', hint }]);
}


/***/ }),

/***/ 20202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   init: () => (/* binding */ init),
/* harmony export */   judge: () => (/* binding */ judge),
/* harmony export */   stop: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37512);
/* harmony import */ var _host_left_behind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80723);
/* harmony import */ var _verbs_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78625);
/* harmony import */ var _verbs_init_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51174);
/* harmony import */ var _verbs_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89631);
/* harmony import */ var _verbs_stop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79065);
/* harmony import */ var _asked_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84643);
// The verbs that ask or tidy up: the same as on the command line, on the record of this job.







async function check(job) {
    const { inputs, teller } = job;
    return await (0,_verbs_check_js__WEBPACK_IMPORTED_MODULE_2__.checkVerb)({ path: (0,_asked_for_js__WEBPACK_IMPORTED_MODULE_6__/* .scenarioPathOfJob */ .qi)(job), overrides: inputs.overrides }, (0,_host_files_js__WEBPACK_IMPORTED_MODULE_0__.createFiles)(), teller);
}
/** Of the newest record of this job; `set` may give other limits. Red only for the verdicts of `fail-on`. */
async function judge({ inputs, teller, recordRoot, setOutput }) {
    const options = { record: recordRoot, overrides: inputs.overrides, json: false, baseline: null };
    const code = await (0,_verbs_judge_js__WEBPACK_IMPORTED_MODULE_4__.judgeVerb)(options, teller);
    const outcome = { 0: 'pass', 1: 'fail', 3: 'inconclusive', 4: 'invalid' }[code];
    setOutput('verdict', outcome);
    return inputs.failOn.includes(outcome) ? 1 : 0;
}
/** Writes a scenario from `set: command=node server.js` or `set: url=http://…`. */
async function init({ inputs, teller }) {
    const given = new Map(inputs.overrides.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    const command = given.get('command')?.split(' ') ?? [];
    const url = given.get('url') ?? null;
    const path = inputs.scenario ?? 'soak.toml';
    return (await (0,_verbs_init_js__WEBPACK_IMPORTED_MODULE_3__.initVerb)({ path, command, url }, (0,_host_files_js__WEBPACK_IMPORTED_MODULE_0__.createFiles)(), teller)) === 0 ? 0 : 1;
}
async function stop({ teller, recordRoot }) {
    return (await (0,_verbs_stop_js__WEBPACK_IMPORTED_MODULE_5__.stopVerb)({ record: recordRoot }, (0,_host_left_behind_js__WEBPACK_IMPORTED_MODULE_1__.createLeftBehind)(), teller)) === 0 ? 0 : 1;
}


/***/ }),

/***/ 37512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFiles: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Reading and writing whole small files: scenarios and reports. The record has its own, crash-safe writer.


function createFiles() {
    return {
        async readText(path) {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return null;
                throw error;
            }
        },
        async writeText(path, text) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
        },
        beside: (from, to) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from), to),
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

/***/ 78625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkVerb: () => (/* binding */ checkVerb)
/* harmony export */ });
/* harmony import */ var _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57254);
/* harmony import */ var _scenario_not_yet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18461);
/* harmony import */ var _scenario_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81891);
/* harmony import */ var _read_scenario_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2403);
/* harmony import */ var _render_issues_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70082);
// soak check: is this scenario right? All mistakes at once; then what is understood but not built yet.





async function checkVerb(options, files, teller) {
    const scenario = await (0,_read_scenario_js__WEBPACK_IMPORTED_MODULE_3__/* .readScenario */ .Z)(files, options.path, options.overrides);
    for (const issue of (0,_scenario_not_yet_js__WEBPACK_IMPORTED_MODULE_1__/* .notYetWarnings */ .fB)(scenario))
        teller.note(`warning: ${(0,_render_issues_js__WEBPACK_IMPORTED_MODULE_4__/* .renderIssue */ .y)(options.path, issue)}`);
    const plan = (0,_scenario_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planRun */ .n)(scenario, { boxSeconds: null });
    for (const { check, judged, reason } of plan.checks) {
        if (!judged)
            teller.note(`note: ${check} may not be judged: ${reason ?? 'no reason given'}`);
    }
    teller.say(`${options.path}: a right scenario, "${scenario.name}"`);
    return _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass;
}


/***/ }),

/***/ 51174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initVerb: () => (/* binding */ initVerb)
});

// EXTERNAL MODULE: ./out/judge/exit-code.js
var exit_code = __webpack_require__(57254);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./out/scenario/variables.js
var variables = __webpack_require__(12366);
;// CONCATENATED MODULE: ./out/scenario/starter.js
// The eight lines that `soak init` writes: a scenario that decodes, to be changed by hand.


/** TOML, eight lines besides empty ones. A command that does not mention ${port} gets it as PORT. Expects an http address as url. */
function starterScenario(source) {
    return 'command' in source ? fromCommand(source.command) : fromUrl(source.url);
}
function fromCommand(command) {
    const told = command.some((part) => (0,variables/* uses */.r9)(part, 'port'))
        ? 'ready = { tcp = "127.0.0.1:${port}", within = "60s" }'
        : 'env = { PORT = "${port}" }';
    return `name = ${toml(nameOf(command))}
duration = "1h"

[system]
command = [${command.map(toml).join(', ')}]
${told}

[load]
target = "http://127.0.0.1:\${port}"
rate = "10/s"
`;
}
function fromUrl(url) {
    const { hostname, port, protocol } = new URL(url);
    const listens = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
    return `name = ${toml(hostname)}
duration = "1h"

[load]
target = ${toml(url)}
rate = "10/s"
clients = 10

[watch]
port = ${listens}
`;
}
/** The last part of the command that looks like a program or a file: ["node", "src/server.js"] -> "server". */
function nameOf(command) {
    const parts = command.filter((part) => !part.startsWith('-') && !part.includes('${'));
    const program = parts.find((part) => /\.[cm]?[jt]s$|\.py$|\.rb$|\.jar$/.test(part)) ?? parts[0] ?? 'soak';
    const name = (program.split(/[/\\]/).at(-1) ?? program).replace(/\.[A-Za-z]+$/, '').trim();
    return /^\S(.*\S)?$/.test(name) ? name : 'soak';
}
function toml(text) {
    return (0,dist/* stringify */.As)({ text })
        .trim()
        .replace(/^text = /, '');
}

;// CONCATENATED MODULE: ./out/verbs/init.js
// soak init: a scenario to begin with, from a command or a url.


async function initVerb(options, files, teller) {
    const { path, command, url } = options;
    if ((url === null) === (command.length === 0)) {
        teller.note('soak init: expected either --url URL or a command after --, such as: soak init -- node server.js --port ${port}');
        return exit_code/* exitCodes */.hS.scenario;
    }
    if ((await files.readText(path)) !== null) {
        teller.note(`soak init: ${path} is there already; it was left as it is. Name another file.`);
        return exit_code/* exitCodes */.hS.scenario;
    }
    await files.writeText(path, starterScenario(url === null ? { command } : { url }));
    teller.say(`Wrote ${path}. Next: soak check ${path}, soak plan ${path}, soak run ${path}`);
    return exit_code/* exitCodes */.hS.pass;
}


/***/ }),

/***/ 79065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stopVerb: () => (/* binding */ stopVerb)
/* harmony export */ });
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41649);
/* harmony import */ var _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57254);
/* harmony import */ var _report_event_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50319);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31055);
// soak stop: end a system that outlived its soak, before its lease does.




/** Exit 0 when nothing is left running, also when nothing was; `invalid` when something could not be ended. */
async function stopVerb(options, leftBehind, teller) {
    const folder = await (0,_read_record_js__WEBPACK_IMPORTED_MODULE_3__/* .locateRun */ .eE)(options.record, ({ state }) => state === 'running');
    if (folder === null) {
        teller.say(`no unfinished run is recorded in ${options.record}, so nothing was left running`);
        return _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.pass;
    }
    const { runKey } = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckpoint */ .HQ)(folder);
    const stopped = await leftBehind.stop(runKey);
    for (const outcome of stopped)
        teller.say((0,_report_event_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedSentence */ .lX)(outcome));
    if (stopped.length === 0)
        teller.say(`nothing of ${runKey} was running`);
    return stopped.some(({ how }) => how === 'not-ended') ? _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.invalid : _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.pass;
}


/***/ }),

/***/ 58730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
// The version that reports and --version print; a test compares it with package.json.
const toolVersion = '0.1.0';


/***/ })

};

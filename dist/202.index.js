export const id = 202;
export const ids = [202,7512,8625];
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
/* harmony import */ var _verbs_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5338);
/* harmony import */ var _verbs_stop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79065);
/* harmony import */ var _asked_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84643);
// The verbs that ask or tidy up: the same as on the command line, on the record of this job.







async function check(job) {
    const { inputs, teller } = job;
    return await (0,_verbs_check_js__WEBPACK_IMPORTED_MODULE_2__.checkVerb)({ path: (0,_asked_for_js__WEBPACK_IMPORTED_MODULE_6__/* .scenarioPathOfJob */ .qi)(job), overrides: inputs.overrides }, (0,_host_files_js__WEBPACK_IMPORTED_MODULE_0__.createFiles)(), teller);
}
/** Of the newest record of this job; `set` may give other limits. Red only for the verdicts of `fail-on`. */
async function judge({ inputs, teller, recordRoot, setOutput }) {
    const options = { record: recordRoot, overrides: inputs.overrides, json: false };
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

/***/ 57254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   fH: () => (/* binding */ exitCodeOfSignal),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
// Exit codes of the command. They are an API: scripts and workflows depend on them.
const exitCodes = {
    /** Every judged check holds; or the run is still going on. */
    pass: 0,
    /** The system under test violates a check. */
    fail: 1,
    /** The scenario or the arguments are wrong. */
    scenario: 2,
    /** Not enough evidence for either. */
    inconclusive: 3,
    /** We or the host broke. */
    invalid: 4,
    /** Interrupted after saving a checkpoint. */
    interrupted: { SIGINT: 130, SIGTERM: 143 },
};
function exitCodeOf(outcome) {
    return exitCodes[outcome];
}
/** After an interrupt and a saved checkpoint. Every other way of being told to go counts as SIGTERM. */
function exitCodeOfSignal(signal) {
    return signal === 'SIGINT' ? exitCodes.interrupted.SIGINT : exitCodes.interrupted.SIGTERM;
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
            return `aborted: ${event.limit} was ${abortValue(event.limit, event.value)} in ${event.samples} samples in a row, the limit is ${event.limitText}`;
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
            return 'warn';
        case 'stopped':
            return event.how === 'killed' ? 'warn' : 'plain';
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


/***/ }),

/***/ 74981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hF: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export verdictFile */
/* harmony import */ var _meta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34334);
/* harmony import */ var _verdict_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27908);
// verdict.json: the verdict for programs. Base units, stable key order, unknown is null.



/** Verdict -> the text of verdict.json, two spaces of indent, ending in a line break. */
function renderJson(verdict, scenario, meta) {
    return `${JSON.stringify(verdictFile(verdict, scenario, meta), null, 2)}\n`;
}
/** The same as a value. Every key is written here by hand: their order is part of the format. */
function verdictFile(verdict, scenario, meta) {
    const { totals } = verdict;
    return {
        format: _verdict_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictFormat */ .Tt,
        version: _verdict_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictVersion */ .Or,
        toolVersion: meta.toolVersion,
        runKey: meta.runKey,
        scenario: { name: scenario.name, hash: meta.scenarioHash },
        startedAt: (0,_meta_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .L)(meta.startedUnixSeconds),
        durations: {
            runSeconds: totals.durationSeconds,
            steadySeconds: totals.steadySeconds,
            plannedSteadySeconds: scenario.durationSeconds,
        },
        totals: {
            requests: totals.requests,
            succeeded: totals.succeeded,
            failed: totals.failed,
            successRate: totals.successRate,
            durationSeconds: totals.durationSeconds,
            epochs: totals.epochs,
            segments: totals.segments,
        },
        outcome: verdict.outcome,
        exitCode: meta.exitCode,
        sentence: verdict.sentence,
        findings: verdict.findings.map(findingEntry),
        notJudged: verdict.notJudged.map(({ check, reason, because }) => ({ check, reason, because })),
        notes: [...verdict.notes],
    };
}
function findingEntry(finding) {
    return {
        check: finding.check,
        series: finding.series,
        about: finding.about,
        outcome: finding.outcome,
        estimate: finding.estimate === null ? null : estimateEntry(finding.estimate),
        limitText: finding.limitText,
        sinceSeconds: finding.sinceSeconds,
        epochs: [...finding.epochs],
        windows: finding.windows.map(({ fromSeconds, toSeconds }) => ({ fromSeconds, toSeconds })),
        smallestVisible: finding.smallestVisible,
        sentence: finding.sentence,
        next: finding.next,
        evidence: [...finding.evidence],
    };
}
/** JSON has no infinity: a bound that is not finite is no known bound; an estimate without a finite value is none. */
function estimateEntry(estimate) {
    if (!Number.isFinite(estimate.value))
        return null;
    const { value, confidence, n, method, unit } = estimate;
    return { value, low: finiteOrNull(estimate.low), high: finiteOrNull(estimate.high), confidence, n, method, unit };
}
function finiteOrNull(value) {
    return value !== null && Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 34334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTime)
/* harmony export */ });
// What a report says about the run beyond its verdict. Facts that the shell knows and a pure renderer cannot look up.
/** Unix seconds -> "2026-11-22T11:02:05.000Z". Throws RangeError for a number that is no time. */
function isoTime(unixSeconds) {
    return new Date(unixSeconds * 1000).toISOString();
}


/***/ }),

/***/ 19581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText),
/* harmony export */   H: () => (/* binding */ alignCells)
/* harmony export */ });
// Columns that line up, and paragraphs that wrap. Plain text only; colour is put on afterwards by the caller's painter.
/** Rows of cells -> the same rows, every cell padded to the widest of its column. */
function alignCells(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
    return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
}
/** Text -> lines of at most `width` characters with `indent` before each; a longer word stays whole. */
function wrapText(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((part) => part !== '')) {
        if (line !== '' && indent.length + line.length + 1 + word.length > width) {
            lines.push(`${indent}${line}`);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    if (line !== '')
        lines.push(`${indent}${line}`);
    return lines;
}


/***/ }),

/***/ 44332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61967);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43324);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32419);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46715);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19581);
// The verdict as text for a terminal or a job log: what `soak run` and `soak judge` print at the end.
// The first line alone must tell a tired person what happened. It is never wrapped, so that it can be searched for.





const lineWidth = 96;
const indent = '  ';
/** Verdict -> the whole text, ending in a line break. */
function renderText(verdict, scenario, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paintWith */ .H)(options.color);
    const word = (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWord */ .E0)(verdict.outcome);
    const blocks = [
        [
            `${paint(`${word}:`, outcomeTone[verdict.outcome])} ${paint((0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(verdict.sentence), 'strong')}`,
            paint((0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictMeaning */ .Ll)(verdict.outcome), 'faint'),
            paint(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .messages */ .DZ.scenario((0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(scenario.name), (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(scenario.durationSeconds), scenario.seed), 'faint'),
        ],
        findingsTable(verdict.findings, paint),
        ...(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(verdict.findings)
            .filter((finding) => finding.outcome !== 'holds')
            .map((finding) => findingDetail(finding, verdict.findings, paint)),
        pairsBlock(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL.smallestVisible, verdict.findings.flatMap((finding) => finding.outcome === 'holds' && finding.smallestVisible !== null
            ? [[(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLabel */ .Il)(finding, verdict.findings), finding.smallestVisible]]
            : []), paint),
        pairsBlock(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL.notJudged, verdict.notJudged.map((entry) => [entry.check, (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(entry.reason)]), paint),
        notesBlock(verdict.notes, paint),
        totalsBlock(verdict, paint),
        placesBlock(options),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
const outcomeTone = {
    pass: 'good',
    fail: 'bad',
    inconclusive: 'warn',
    invalid: 'warn',
};
function findingsTable(findings, paint) {
    if (findings.length === 0)
        return [paint(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL.findings, 'strong'), `${indent}${_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL.noFindings}`];
    const ordered = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(findings);
    const rows = [_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL.columns, ...ordered.map((finding) => (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .findingCells */ .bg)(finding, findings).map(_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h))];
    const lines = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .alignCells */ .H)(rows).map((cells, row) => {
        const finding = ordered[row - 1];
        const painted = cells.map((cell, column) => finding !== undefined && column === 1 ? paint(cell, findingTone(finding)) : cell);
        const line = `${indent}${painted.join('  ')}`.trimEnd();
        return row === 0 ? paint(line, 'faint') : line;
    });
    return [paint(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL.findings, 'strong'), ...lines];
}
function findingTone(finding) {
    if (finding.outcome === 'holds')
        return 'good';
    return finding.outcome === 'violated' && finding.about === 'target' ? 'bad' : 'warn';
}
function findingDetail(finding, all, paint) {
    const since = finding.sinceSeconds === null ? '' : `, ${_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .messages */ .DZ.since(finding.sinceSeconds)}`;
    const head = `${paint((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLabel */ .Il)(finding, all), findingTone(finding))}${since}`;
    const next = finding.next === null ? [] : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .messages */ .DZ.next((0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(finding.next)), lineWidth, indent);
    return [
        head,
        ...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)((0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(finding.sentence), lineWidth, indent),
        ...next,
        ...finding.evidence.map((line) => `${indent}| ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(line)}`),
    ];
}
/** A name and a text per line; a long text goes on under itself. */
function pairsBlock(title, pairs, paint) {
    if (pairs.length === 0)
        return [];
    const lines = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .alignCells */ .H)(pairs).flatMap((cells) => {
        const name = `${indent}${cells[0] ?? ''}  `;
        const [first = '', ...rest] = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)((cells[1] ?? '').trim(), lineWidth, ' '.repeat(name.length));
        return [`${name}${first.trimStart()}`, ...rest];
    });
    return [paint(title, 'strong'), ...lines];
}
function notesBlock(notes, paint) {
    if (notes.length === 0)
        return [];
    return [paint(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL.notes, 'strong'), ...notes.flatMap((note) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)((0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(note), lineWidth, indent))];
}
function totalsBlock(verdict, paint) {
    const text = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsPairs */ .DE)(verdict.totals)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ');
    return [paint(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL.totals, 'strong'), ...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(text, lineWidth, indent)];
}
function placesBlock({ reportPath = null, recordPath = null }) {
    const places = [];
    if (reportPath !== null)
        places.push(['report', reportPath]);
    if (recordPath !== null)
        places.push(['record', recordPath]);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .alignCells */ .H)(places).map((cells) => cells.join('  ').trimEnd());
}


/***/ }),

/***/ 27908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cm: () => (/* binding */ decodeVerdictFile),
  Tt: () => (/* binding */ verdictFormat),
  Or: () => (/* binding */ verdictVersion)
});

// UNUSED EXPORTS: verdictJsonSchema, verdictSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./out/report/verdict-schema.js
// The shape of verdict.json, once: the type, the check and the shipped JSON Schema all come from here.
// A released version never changes its meaning: a new field is optional, anything else is a new version.

const verdictFormat = 'soak-verdict';
const verdictVersion = 1;
const estimate = schemas/* strictObject */.rej({
    value: schemas/* number */.aig(),
    low: schemas/* number */.aig().nullable().describe('Lower bound; null where an interval has no meaning or no bound is known.'),
    high: schemas/* number */.aig().nullable().describe('Upper bound; null likewise.'),
    confidence: schemas/* number */.aig().min(0).max(1).nullable(),
    n: schemas/* number */.aig().describe('Observations behind the estimate.'),
    method: schemas/* string */.YjP(),
    unit: schemas/* enum */.k5n([
        'bytes',
        'count',
        'cores',
        'seconds',
        'bytes-per-hour',
        'count-per-hour',
        'percent-per-hour',
        'share',
        'per-second',
    ]),
})
    .describe('A value with its uncertainty, in base units.');
const finding = schemas/* strictObject */.rej({
    check: schemas/* string */.YjP().describe('Stable code: the name of the check.'),
    series: schemas/* string */.YjP(),
    about: schemas/* enum */.k5n(['target', 'harness']).describe('harness: a violation makes the verdict invalid, not fail.'),
    outcome: schemas/* enum */.k5n(['holds', 'violated', 'inconclusive']),
    estimate: estimate.nullable().describe('null where nothing could be estimated.'),
    limitText: schemas/* string */.YjP().nullable().describe('The limit as the scenario wrote it.'),
    sinceSeconds: schemas/* number */.aig().nullable().describe('Seconds of the run since when it is violated.'),
    epochs: schemas/* array */.YOg(schemas/* int */.Whr()).describe('Lives of the process that were used, from 0.'),
    windows: schemas/* array */.YOg(schemas/* strictObject */.rej({ fromSeconds: schemas/* number */.aig(), toSeconds: schemas/* number */.aig() })),
    smallestVisible: schemas/* string */.YjP().nullable().describe('Smallest growth that would have been seen.'),
    sentence: schemas/* string */.YjP(),
    next: schemas/* string */.YjP().nullable().describe('The next thing to do.'),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const verdictSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(verdictFormat),
    version: schemas/* literal */.euz(verdictVersion),
    toolVersion: schemas/* string */.YjP(),
    runKey: schemas/* string */.YjP(),
    scenario: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), hash: schemas/* string */.YjP() }),
    startedAt: datetime().describe('UTC.'),
    durations: schemas/* strictObject */.rej({
        runSeconds: schemas/* number */.aig().describe('Wall seconds from first boot to last sample.'),
        steadySeconds: schemas/* number */.aig().describe('Seconds of steady load that were held.'),
        plannedSteadySeconds: schemas/* number */.aig(),
    }),
    totals: schemas/* strictObject */.rej({
        requests: schemas/* int */.Whr().describe('Requests of the whole run.'),
        succeeded: schemas/* int */.Whr(),
        failed: schemas/* int */.Whr(),
        successRate: schemas/* number */.aig().min(0).max(1).nullable().describe('null when nothing was answered.'),
        durationSeconds: schemas/* number */.aig(),
        epochs: schemas/* int */.Whr(),
        segments: schemas/* int */.Whr(),
    }),
    outcome: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'invalid']),
    exitCode: schemas/* int */.Whr(),
    sentence: schemas/* string */.YjP(),
    findings: schemas/* array */.YOg(finding),
    notJudged: schemas/* array */.YOg(schemas/* strictObject */.rej({
        check: schemas/* string */.YjP(),
        reason: schemas/* string */.YjP(),
        because: schemas/* enum */.k5n(['off', 'no-limit', 'not-yet', 'not-measurable', 'no-load']),
    })),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What a reader should know and no check judges.'),
})
    .describe('The verdict of one soak. Durations in seconds, sizes in bytes, shares from 0 to 1. Unknown is null.');
/** JSON Schema (draft 2020-12) of verdict.json, for `schema/`. */
function verdictJsonSchema() {
    return z.toJSONSchema(verdictSchema, { target: 'draft-2020-12' });
}
/** The content of a verdict.json that somebody else wrote; null when it is not one of ours. */
function decodeVerdictFile(text) {
    let tree;
    try {
        tree = JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
    const checked = verdictSchema.safeParse(tree);
    return checked.success ? checked.data : null;
}


/***/ }),

/***/ 3829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun),
  A: () => (/* binding */ shorter)
});

;// CONCATENATED MODULE: ./out/scenario/arrival-rate.js
// How the rate of a load goes over the day, for its mean over a stretch. Not for pacing sends: that is the load's.
//
//   rate(t) = base * (trough + (peak - trough) * s(h)),   h = hour of the day at t
//   s: a raised cosine, 0 at trough-hour, up to 1 at peak-hour and back; the flanks have their own lengths
/** Mean requests per second from `fromSeconds` to `toSeconds` of load; null for a closed loop. Expects from < to. */
function meanRate(load, fromSeconds, toSeconds) {
    if (load.rate.kind === 'max')
        return null;
    const { arrival } = load;
    if (arrival.pattern !== 'diurnal')
        return load.rate.perSecond;
    const hours = (seconds) => (seconds / arrival.daySeconds) * 24;
    const swing = (shapeUntil(arrival, hours(toSeconds)) - shapeUntil(arrival, hours(fromSeconds))) / hours(toSeconds - fromSeconds);
    return load.rate.perSecond * (arrival.trough + (arrival.peak - arrival.trough) * swing);
}
/** Integral of s over the hours since the trough before the load began, in hours; only differences of it mean something. */
function shapeUntil(arrival, hoursOfLoad) {
    const sinceTrough = modulo(arrival.startHour - arrival.troughHour, 24) + hoursOfLoad;
    const days = Math.floor(sinceTrough / 24);
    const rising = modulo(arrival.peakHour - arrival.troughHour, 24);
    const falling = 24 - rising;
    const hour = sinceTrough - days * 24;
    // A whole raised cosine has the mean 1/2, whatever the lengths of its flanks.
    const whole = days * 12;
    if (hour <= rising)
        return whole + hour / 2 - (rising / (2 * Math.PI)) * Math.sin((Math.PI * hour) / rising);
    const down = hour - rising;
    return whole + rising / 2 + down / 2 + (falling / (2 * Math.PI)) * Math.sin((Math.PI * down) / falling);
}
function modulo(value, by) {
    return ((value % by) + by) % by;
}

// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
;// CONCATENATED MODULE: ./out/scenario/smallest-visible.js
// The smallest growth that a plan can be expected to show, before anything is measured: a table from simulation, and how it
// carries over to other lengths and cadences. The verdict computes its own from the data; this only keeps a plan honest.
//
//   steady minutes      2     3    10    60      smallest limit that 90 % of runs support, MB/h, memory sampled each
//   MB/h             6103  4269   355    21      second, wandering by 4 MB with correlation .9 from second to second
//
// Between rows: a straight line in log-log. Beyond the last and before the first: T^-1.5, how the error of a slope falls with
// time. Slower sampling: fewer independent samples, hence the square root of the cadence.
const table = [
    { minutes: 2, megabytesPerHour: 6103 },
    { minutes: 3, megabytesPerHour: 4269 },
    { minutes: 10, megabytesPerHour: 355 },
    { minutes: 60, megabytesPerHour: 21 },
];
/** Handles are whole: three of them in the steady time are the least that is no accident. */
const leastHandles = 3;
/** What the table assumes, for people. */
const assumedNoise = 'assuming memory that wanders by about 4 MB';
/** Bytes per hour. Expects both > 0. */
function smallestVisibleMemoryGrowth(steadySeconds, everySeconds) {
    return atOneSecond(steadySeconds / 60) * 1e6 * Math.sqrt(Math.max(1, everySeconds));
}
/** Handles per hour. Expects steadySeconds > 0. */
function smallestVisibleHandleGrowth(steadySeconds) {
    return (leastHandles * 3_600) / steadySeconds;
}
/**
 * Steady seconds from which on `limit` can be seen, given what can be seen after a time. `visibleAfter` must fall with time.
 * Bisection in log time; null when a year does not do.
 */
function secondsToSee(limit, visibleAfter) {
    let low = 1;
    let high = 365 * 86_400;
    if (!(visibleAfter(high) <= limit))
        return null;
    while (high / low > 1.001) {
        const middle = Math.sqrt(low * high);
        if (visibleAfter(middle) <= limit)
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** MB per hour at one sample a second. */
function atOneSecond(minutes) {
    const [first] = table;
    const last = table[3];
    if (minutes <= first.minutes)
        return first.megabytesPerHour * (first.minutes / minutes) ** 1.5;
    if (minutes >= last.minutes)
        return last.megabytesPerHour * (last.minutes / minutes) ** 1.5;
    const after = table.findIndex((row) => row.minutes >= minutes);
    const from = table[after - 1] ?? first;
    const to = table[after] ?? last;
    const share = Math.log(minutes / from.minutes) / Math.log(to.minutes / from.minutes);
    return from.megabytesPerHour * (to.megabytesPerHour / from.megabytesPerHour) ** share;
}

// EXTERNAL MODULE: ./out/scenario/units.js + 1 modules
var units = __webpack_require__(85626);
;// CONCATENATED MODULE: ./out/scenario/planned-checks.js
// Whether a plan can judge each check, known before a minute is spent; and if not, why and what to do.
// Not the judge: it decides on what was measured, and sees leaks too large for any doubt also in short runs.



/** Below this many no slope has an interval worth the name. */
const fewestSamples = 20;
/** Shorter runs are judged only when the scenario itself says how long warming up takes. */
const undeclaredWarmupSeconds = 3 * 3_600;
function planChecks(scenario, expected) {
    return Object.values(scenario.checks).map((check) => {
        if (!check.on)
            return not(check.code, 'turned off');
        return planCheck(check, scenario, expected);
    });
}
function planCheck(check, scenario, expected) {
    const { load, phases, system, watch } = scenario;
    const { code } = check;
    const seen = system !== null || watch.pid !== null || watch.port !== null;
    switch (code) {
        case 'memory-growth':
        case 'handle-growth':
            return seen
                ? growth(check, scenario, expected)
                : not(code, 'no process is known: name it by watch.pid or watch.port');
        case 'latency-drift':
        case 'degradation':
            return not(code, load === null ? 'there is no load' : 'not built yet');
        case 'error-rate':
            return load === null ? not(code, 'there is no load') : judged(code);
        case 'p99':
            if (load === null)
                return not(code, 'there is no load');
            return check.limit === null ? not(code, 'no limit given') : judged(code);
        case 'throughput':
            if (load === null)
                return not(code, 'there is no load');
            return check.limit === null && expected.meanRatePerSecond === null
                ? not(code, 'no limit given, and a closed loop has no planned rate')
                : judged(code);
        case 'uptime':
        case 'crash':
            return seen ? judged(code) : not(code, 'no process is known: name it by watch.pid or watch.port');
        case 'cleanup':
            if (load === null)
                return not(code, 'there is no load to clean up after');
            if (phases.drainSeconds === 0)
                return not(code, 'there is no drain phase: give phases.drain');
            return phases.idleSeconds === 0
                ? not(code, 'there is no idle phase to compare with: give phases.idle')
                : judged(code);
        default:
            return (0,error/* assertNever */.xb)(code);
    }
}
/** A limit can be judged when it is at least the smallest growth that this length and cadence can show. */
function growth(check, scenario, { steadySamples }) {
    const { code, limit } = check;
    if (limit === null)
        return not(code, 'no limit given');
    if (limit.unit !== 'bytes-per-hour' && limit.unit !== 'per-hour') {
        return not(code, 'growth per operation is not built yet: give a limit per hour');
    }
    const isMemory = code === 'memory-growth';
    const { durationSeconds, phases, watch } = scenario;
    const visibleAfter = isMemory
        ? (seconds) => smallestVisibleMemoryGrowth(seconds, watch.everySeconds)
        : smallestVisibleHandleGrowth;
    const smallest = visibleAfter(durationSeconds);
    const printed = (0,units/* formatGrowth */.T9)(smallest, limit.unit, (0,units/* sizeFamilyOf */.l_)(limit.text));
    const smallestVisible = isMemory ? `${printed}, ${assumedNoise}` : printed;
    const reason = whyNot();
    return { check: code, judged: reason === null, reason, smallestVisible };
    function whyNot() {
        const steady = (0,units/* formatDuration */.a3)(durationSeconds);
        if (steadySamples < fewestSamples) {
            return `${steady} of steady load gives ${steadySamples} samples, fewer than ${fewestSamples}: soak longer or sample more often (watch.every)`;
        }
        // Tolerance for quantities that meet exactly: 1/h over 3 h.
        if (limit !== null && limit.value < smallest * (1 - 1e-9)) {
            const needed = secondsToSee(limit.value, visibleAfter);
            const longer = needed === null ? '' : `soak for about ${(0,units/* formatDuration */.a3)(roundUp(needed))}, `;
            // Memory's bound rests on an assumed noise, so nothing is promised either way; a count's does not.
            const [assumed, unless] = isMemory
                ? ['with ordinary noise ', '; a quieter system may still be judged']
                : ['', ''];
            return `${assumed}${steady} of steady load shows growth from ${printed} on, and the limit is ${limit.text}: ${longer}raise the limit, or turn the check off${unless}`;
        }
        if (durationSeconds < undeclaredWarmupSeconds && !phases.warmupDeclared) {
            return 'a soak under 3 h is judged for growth only when it says how long warming up takes: give phases.warmup';
        }
        return null;
    }
}
/** Up to whole minutes, from two hours on to whole quarters: nobody plans in seconds. */
function roundUp(seconds) {
    const step = seconds < 7_200 ? 60 : 900;
    return Math.ceil(seconds / step - 1e-3) * step;
}
function judged(check) {
    return { check, judged: true, reason: null, smallestVisible: null };
}
function not(check, reason) {
    return { check, judged: false, reason, smallestVisible: null };
}

;// CONCATENATED MODULE: ./out/scenario/plan.js
// Scenario -> Plan: the phases on a time line, the time line cut into segments, and what such a run can and cannot show.
//
//   boot | idle | warmup | steady .......................... | drain | reload | stop
//   [ segment 0 ][ segment 1 ][ segment 2 ][ segment 3 ][ segment 4 ]
//
// As if nothing went wrong: a new epoch in a later segment warms up again, and the run takes that much longer.


/** `boxSeconds`: the longest a leg may take; a shorter `segments.length` counts; null: no limit, one segment. */
function planRun(scenario, { boxSeconds }) {
    const phases = layPhases(scenario);
    const last = phases.at(-1);
    const totalSeconds = last === undefined ? 0 : last.startSeconds + last.seconds;
    const { load, phases: times, durationSeconds, watch } = scenario;
    const steadySamples = Math.floor(durationSeconds / watch.everySeconds + 1e-9);
    const meanRatePerSecond = load === null ? null : meanRate(load, times.warmupSeconds, times.warmupSeconds + durationSeconds);
    const lengthSeconds = shorter(scenario.segments.lengthSeconds, boxSeconds);
    return {
        scenarioName: scenario.name,
        phases,
        segments: cut(totalSeconds, lengthSeconds),
        legs: legsNeeded(scenario, totalSeconds, lengthSeconds),
        totalSeconds,
        steadySamples,
        meanRatePerSecond,
        checks: planChecks(scenario, { steadySamples, meanRatePerSecond }),
    };
}
/** Phases without length are left out, but for boot and stop, which take as long as they take. */
function layPhases({ phases, durationSeconds }) {
    const lengths = [
        ['boot', 0],
        ['idle', phases.idleSeconds],
        ['warmup', phases.warmupSeconds],
        ['steady', durationSeconds],
        ['drain', phases.drainSeconds],
        ['reload', phases.reloadSeconds],
        ['stop', 0],
    ];
    let startSeconds = 0;
    const laid = [];
    for (const [name, seconds] of lengths) {
        if (seconds === 0 && name !== 'boot' && name !== 'stop')
            continue;
        laid.push({ name, startSeconds, seconds });
        startSeconds += seconds;
    }
    return laid;
}
function cut(totalSeconds, boxSeconds) {
    if (boxSeconds === null || boxSeconds >= totalSeconds)
        return [{ index: 0, startSeconds: 0, seconds: totalSeconds }];
    // A rest of a rounding error is no segment.
    const count = Math.ceil(totalSeconds / boxSeconds - 1e-9);
    return Array.from({ length: count }, (_, index) => ({
        index,
        startSeconds: index * boxSeconds,
        seconds: index === count - 1 ? totalSeconds - index * boxSeconds : boxSeconds,
    }));
}
/** Claiming, adopting and letting go, on a slow day. */
const handOverSeconds = 10;
/**
 * How many legs to provide. A system that cannot live on (a fresh machine, lifetime "segment") warms up again in each, and a boot
 * takes its time. Infinity when a leg would end before it is warm: such a run never moves.
 */
function legsNeeded({ phases, durationSeconds }, totalSeconds, lengthSeconds) {
    if (lengthSeconds === null || lengthSeconds >= totalSeconds)
        return 1;
    const usefulSeconds = lengthSeconds - phases.warmupSeconds - handOverSeconds;
    if (usefulSeconds <= 0)
        return Number.POSITIVE_INFINITY;
    return Math.ceil((phases.idleSeconds + durationSeconds + phases.drainSeconds) / usefulSeconds);
}
/** Of two limits the smaller; null is no limit. */
function shorter(one, other) {
    if (one === null || other === null)
        return one ?? other;
    return Math.min(one, other);
}


/***/ }),

/***/ 78625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkVerb: () => (/* binding */ checkVerb)
/* harmony export */ });
/* harmony import */ var _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57254);
/* harmony import */ var _scenario_not_yet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18461);
/* harmony import */ var _scenario_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3829);
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

/***/ 5338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeVerb: () => (/* binding */ judgeVerb),
/* harmony export */   x: () => (/* binding */ withOtherLimits)
/* harmony export */ });
/* harmony import */ var _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57254);
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67849);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81832);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74981);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44332);
/* harmony import */ var _scenario_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2435);
/* harmony import */ var _scenario_overrides_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34590);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31055);
/* harmony import */ var _report_meta_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41153);
// soak judge: the verdict of a record, in a second, also with other limits than it was made with.









async function judgeVerb(options, teller) {
    const record = await (0,_read_record_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecord */ .aE)(options.record);
    const scenario = withOtherLimits(record.scenario, options.overrides);
    const verdict = (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(scenario, record.capture);
    const places = { reportPath: null, recordPath: record.folder };
    teller.say(options.json
        ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .renderJson */ .hF)(verdict, scenario, (0,_report_meta_js__WEBPACK_IMPORTED_MODULE_8__/* .reportMetaOf */ .R)(record, verdict))
        : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .renderText */ .S)(verdict, scenario, { color: teller.color, ...places }));
    return (0,_judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(verdict.outcome);
}
/** A record holds what was measured; only its checks can still be changed. Throws ScenarioError. */
function withOtherLimits(scenario, overrides) {
    if (overrides.length === 0)
        return scenario;
    const strange = overrides.filter((override) => !override.startsWith('checks.'));
    if (strange.length > 0) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScenarioError */ .tp(strange.map((override) => ({
            path: override.split('=')[0] ?? override,
            expected: 'a key below checks, such as checks.memory-growth=5MiB/h',
            got: override,
            hint: 'a record can be judged with other limits; what was run cannot be changed',
        })));
    }
    // The smallest scenario around the overrides, only to decode them with the same rules and messages as a file.
    const carrier = { name: scenario.name, duration: '1h', watch: { pid: 1 }, load: { target: 'http://127.0.0.1:1' } };
    const tree = (0,_scenario_overrides_js__WEBPACK_IMPORTED_MODULE_6__/* .applyOverrides */ .i)(carrier, overrides);
    if (!tree.ok)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScenarioError */ .tp(tree.issues);
    const decoded = (0,_scenario_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeScenario */ .bH)(tree.value);
    if (!decoded.ok)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScenarioError */ .tp(decoded.issues);
    const named = Object.values(decoded.value.checks).filter(({ origin, on }) => origin === 'scenario' || !on);
    const checks = { ...scenario.checks };
    for (const check of named)
        checks[check.code] = check;
    return { ...scenario, checks: checks };
}


/***/ }),

/***/ 2403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readScenario)
});

// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/scenario/decode.js + 21 modules
var decode = __webpack_require__(2435);
// EXTERNAL MODULE: ./out/scenario/tree.js
var scenario_tree = __webpack_require__(97795);
;// CONCATENATED MODULE: ./out/scenario/extends.js
// One scenario on top of another: `extends = "base.toml"`. Pure; whoever reads files follows the chain.

/** The file this scenario builds on, as written; null when it stands alone. A wrong type is left to the decoder. */
function extendsOf(tree) {
    const path = (0,scenario_tree.at)(tree, 'extends');
    return typeof path === 'string' ? path : null;
}
/** Tables are merged key by key, deep; lists and single values of `over` replace those of `base`. Neither is changed. */
function mergeTrees(base, over) {
    if (!(0,scenario_tree/* isTable */.bI)(base) || !(0,scenario_tree/* isTable */.bI)(over))
        return over;
    const kept = Object.entries(base).filter(([key]) => !Object.hasOwn(over, key));
    const laid = Object.entries(over).map(([key, value]) => [
        key,
        Object.hasOwn(base, key) ? mergeTrees(base[key], value) : value,
    ]);
    return Object.fromEntries([...kept, ...laid]);
}

// EXTERNAL MODULE: ./out/scenario/not-yet.js
var not_yet = __webpack_require__(18461);
// EXTERNAL MODULE: ./out/scenario/overrides.js
var scenario_overrides = __webpack_require__(34590);
// EXTERNAL MODULE: ./out/scenario/parse.js
var parse = __webpack_require__(26456);
;// CONCATENATED MODULE: ./out/verbs/read-scenario.js
// A scenario file and its overrides -> a Scenario, or every mistake at once. Follows `extends` from file to file.






/** Deeper chains of `extends` are taken for a circle. */
const deepestExtends = 10;
/** Throws ScenarioError with all mistakes of the file, its bases and the overrides. `overrides` are "key=value" texts. */
async function readScenario(files, path, overrides) {
    const tree = unwrap((0,scenario_overrides/* applyOverrides */.i)(await readTree(files, path, 0), overrides));
    const scenario = unwrap((0,decode/* decodeScenario */.bH)(tree));
    const missing = (0,not_yet/* notYetErrors */.Xc)(scenario);
    if (missing.length > 0)
        throw new error/* ScenarioError */.tp(missing);
    return scenario;
}
async function readTree(files, path, depth) {
    const text = await files.readText(path);
    if (text === null) {
        throw oneIssue('the path of a scenario file', `no such file: ${path}`, '"soak init" writes one to begin with');
    }
    const format = (0,parse/* formatOf */.be)(path);
    if (format === null)
        throw oneIssue('a file that ends in .toml, .yaml, .yml or .json', path, null);
    const tree = unwrap((0,parse/* parseScenarioText */.Lt)(text, format));
    const base = extendsOf(tree);
    if (base === null)
        return tree;
    if (depth >= deepestExtends)
        throw oneIssue('a chain of `extends` that ends', `a circle through ${path}`, null);
    return mergeTrees(await readTree(files, files.beside(path, base), depth + 1), tree);
}
function unwrap(result) {
    if (!result.ok)
        throw new error/* ScenarioError */.tp(result.issues);
    return result.value;
}
function oneIssue(expected, got, hint) {
    const issue = { path: '', expected, got, hint };
    return new error/* ScenarioError */.tp([issue]);
}


/***/ }),

/***/ 41153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reportMetaOf)
/* harmony export */ });
/* harmony import */ var _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57254);
/* harmony import */ var _tool_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58730);
// The facts about a run that a pure renderer cannot look up.


function reportMetaOf({ checkpoint }, verdict) {
    return {
        toolVersion: _tool_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toolVersion */ .f,
        runKey: checkpoint.runKey,
        scenarioHash: checkpoint.scenarioHash,
        startedUnixSeconds: checkpoint.startedUnixSeconds,
        exitCode: (0,_judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(verdict.outcome),
    };
}


/***/ }),

/***/ 79065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stopVerb: () => (/* binding */ stopVerb)
/* harmony export */ });
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31549);
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

export const id = 5516;
export const ids = [5516];
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


/***/ })

};

export const id = 2894;
export const ids = [2894];
export const modules = {

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

/***/ 16786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderPlan)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61967);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32419);
/* harmony import */ var _quantity_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43492);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19581);
// A plan as text: how the run lies on the time line, and what it can and cannot show. What `soak plan` prints.




const indent = '  ';
const lineWidth = 96;
/** Plan -> the whole text, ending in a line break. */
function renderPlan(plan) {
    const rate = plan.meanRatePerSecond === null ? '' : `, ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .rateText */ .cf)(plan.meanRatePerSecond)} on average`;
    const head = `${plan.scenarioName}: ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(plan.totalSeconds)} in all, ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(plan.steadySamples)} samples of steady load${rate}`;
    const blocks = [
        [head],
        [_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL.phases, ...table(plan.phases.map(phaseRow))],
        [
            _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL.segments,
            ...table(plan.segments.map(({ index, startSeconds, seconds }) => [
                String(index + 1),
                `from ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatClock */ .ei)(startSeconds)}`,
                (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds),
            ])),
        ],
        [_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL.checks, ...plan.checks.flatMap((check) => checkLines(check, widestCheck(plan)))],
    ];
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
function phaseRow(phase) {
    const length = phase.seconds === 0 ? _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .messages */ .DZ.openEnded : (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(phase.seconds);
    return [(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseTitle */ .ez)(phase.name), `from ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatClock */ .ei)(phase.startSeconds)}`, length];
}
function widestCheck(plan) {
    return Math.max(0, ...plan.checks.map(({ check }) => check.length));
}
function checkLines(planned, width) {
    const parts = [planned.judged ? _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL.judged : _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL.notJudged.toLowerCase()];
    if (planned.reason !== null)
        parts.push(planned.reason);
    if (planned.smallestVisible !== null)
        parts.push(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .messages */ .DZ.smallestPlanned(planned.smallestVisible));
    const name = `${indent}${planned.check.padEnd(width)}  `;
    const [first = '', ...rest] = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(parts.join('; '), lineWidth, ' '.repeat(name.length));
    return [`${name}${first.trimStart()}`, ...rest];
}
function table(rows) {
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .alignCells */ .H)(rows).map((cells) => `${indent}${cells.join('  ')}`.trimEnd());
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

/***/ 72894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ planLegs),
/* harmony export */   planVerb: () => (/* binding */ planVerb)
/* harmony export */ });
/* harmony import */ var _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57254);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81832);
/* harmony import */ var _report_plan_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16786);
/* harmony import */ var _scenario_not_yet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18461);
/* harmony import */ var _scenario_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81891);
/* harmony import */ var _read_scenario_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2403);
/* harmony import */ var _render_issues_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70082);
// soak plan: phases, segments and what this plan can and cannot see, before a minute is spent.







async function planVerb(options, files, teller) {
    const scenario = await (0,_read_scenario_js__WEBPACK_IMPORTED_MODULE_5__/* .readScenario */ .Z)(files, options.path, options.overrides);
    for (const issue of (0,_scenario_not_yet_js__WEBPACK_IMPORTED_MODULE_3__/* .notYetWarnings */ .fB)(scenario))
        teller.note(`warning: ${(0,_render_issues_js__WEBPACK_IMPORTED_MODULE_6__/* .renderIssue */ .y)(options.path, issue)}`);
    const plan = planLegs(scenario, options.boxSeconds);
    teller.say(options.json ? JSON.stringify(plan, null, 2) : (0,_report_plan_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPlan */ .E)(plan));
    return _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass;
}
/** Throws ScenarioError for a plan whose legs would end before they are warm: it would never move. */
function planLegs(scenario, boxSeconds) {
    const plan = (0,_scenario_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planRun */ .n)(scenario, { boxSeconds });
    if (Number.isFinite(plan.legs))
        return plan;
    const length = (0,_scenario_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .shorter */ .A)(scenario.segments.lengthSeconds, boxSeconds);
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ScenarioError */ .tp([
        {
            path: 'segments.length',
            expected: `more than the warm-up of ${scenario.phases.warmupSeconds} s and ten seconds to hand over`,
            got: `${length} s`,
            hint: 'a leg that has to boot anew would end before it measures anything; make legs longer or the warm-up shorter',
        },
    ]);
}


/***/ })

};

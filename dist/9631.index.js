export const id = 9631;
export const ids = [9631,3826];
export const modules = {

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ }),

/***/ 97474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ baselineEntry),
/* harmony export */   d: () => (/* binding */ baselineSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _meta_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34334);
// The part of verdict.json that compares with an earlier run: its shape, and a comparison as a value of it.
// Absent where nothing was compared; a new optional part, so the version of the file stays.


const bound = zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable();
const estimate = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ value: zod__WEBPACK_IMPORTED_MODULE_0__.number(), low: bound, high: bound, confidence: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable(), n: zod__WEBPACK_IMPORTED_MODULE_0__.number() })
    .describe('In the unit of the line.');
const line = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__.string().describe('memory-growth, p99, error-rate, throughput, ...'),
    series: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__.string().describe('Of before and now, in base units.'),
    before: estimate.nullable().describe('null where the baseline does not know it.'),
    now: estimate.nullable(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ value: zod__WEBPACK_IMPORTED_MODULE_0__.number(), low: bound, high: bound, confidence: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable(), unit: zod__WEBPACK_IMPORTED_MODULE_0__.string() })
        .nullable()
        .describe('percent: of the value before; else a difference in its unit.'),
    answer: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['worse', 'better', 'same', 'cannot be told']),
    because: zod__WEBPACK_IMPORTED_MODULE_0__["enum"]([
        'undecided',
        'no-interval',
        'not-in-this-run',
        'not-in-baseline',
        'no-limit',
        'other-load',
        'other-machine',
        'machines-differ',
        'machine-unknown',
        'late-sends',
    ])
        .nullable()
        .describe('Why it cannot be told.'),
    sentence: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
});
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    runKey: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__.datetime(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['pass', 'fail', 'inconclusive', 'invalid']),
    scenario: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), hash: zod__WEBPACK_IMPORTED_MODULE_0__.string() }),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    lines: zod__WEBPACK_IMPORTED_MODULE_0__.array(line),
})
    .describe('This run beside an earlier one. Evidence; it does not change the outcome.');
/** Every key is written here by hand: their order is part of the format. */
function baselineEntry({ before, notes, lines }) {
    return {
        runKey: before.runKey,
        commit: before.commit,
        startedAt: (0,_meta_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .L)(before.startedUnixSeconds),
        outcome: before.outcome,
        scenario: { name: before.scenario.name, hash: before.scenario.hash },
        notes: [...notes],
        lines: lines.map(lineEntry),
    };
}
function lineEntry({ metric, series, unit, before, now, change, answer, because, sentence }) {
    return {
        metric,
        series,
        unit,
        before: estimateEntry(before),
        now: estimateEntry(now),
        change: change === null ? null : { ...change, low: finiteOrNull(change.low), high: finiteOrNull(change.high) },
        answer,
        because,
        sentence,
    };
}
function estimateEntry(known) {
    if (known === null)
        return null;
    const { value, low, high, confidence, n } = known;
    return { value, low, high, confidence, n };
}
/** JSON has no infinity. */
function finiteOrNull(value) {
    return value !== null && Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 43324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ totalsPairs),
/* harmony export */   Il: () => (/* binding */ findingLabel),
/* harmony export */   bg: () => (/* binding */ findingCells),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61967);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32419);
/* harmony import */ var _quantity_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43492);
// What text, Markdown and HTML say alike about findings: order, label, the cells of a table row.



const rank = { violated: 0, inconclusive: 1, holds: 2 };
/** Worst first; within one outcome as the judge gave them. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => rank[a.outcome] - rank[b.outcome]);
}
/** The check's name, with the series only where one check gave several findings. */
function findingLabel(finding, all) {
    const several = all.filter((other) => other.check === finding.check).length > 1;
    return several ? `${finding.check} (${finding.series})` : finding.check;
}
/** Cells in the order of `words.columns`. */
function findingCells(finding, all) {
    const text = finding.estimate === null ? null : (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateText */ .YL)(finding.estimate, finding.limitText);
    return [
        findingLabel(finding, all),
        (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeWord */ .nG)(finding),
        text?.value ?? _quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownText */ .qL,
        text?.interval ?? _quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownText */ .qL,
        finding.limitText ?? _quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownText */ .qL,
    ];
}
/** Totals as pairs of name and value, in the order every report prints them. */
function totalsPairs(totals) {
    return [
        ['requests', (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(totals.requests)],
        ['succeeded', (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(totals.succeeded)],
        ['failed', (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(totals.failed)],
        ['success rate', (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shareText */ .Lu)(totals.successRate)],
        ['duration', (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(totals.durationSeconds)],
        ['steady load', (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(totals.steadySeconds)],
        ['process lives', (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(totals.epochs)],
        ['segments', (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(totals.segments)],
    ];
}


/***/ }),

/***/ 74981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hF: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export verdictFile */
/* harmony import */ var _baseline_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97474);
/* harmony import */ var _meta_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34334);
/* harmony import */ var _verdict_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88572);
// verdict.json: the verdict for programs. Base units, stable key order, unknown is null.




/** Verdict -> the text of verdict.json, two spaces of indent, ending in a line break. */
function renderJson(verdict, scenario, meta, baseline = null) {
    const file = verdictFile(verdict, scenario, meta);
    const compared = baseline === null ? file : { ...file, baseline: (0,_baseline_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineEntry */ .G)(baseline) };
    return `${JSON.stringify(compared, null, 2)}\n`;
}
/** The same as a value. Every key is written here by hand: their order is part of the format. */
function verdictFile(verdict, scenario, meta) {
    const { totals } = verdict;
    return {
        format: _verdict_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictFormat */ .Tt,
        version: _verdict_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictVersion */ .Or,
        toolVersion: meta.toolVersion,
        runKey: meta.runKey,
        scenario: { name: scenario.name, hash: meta.scenarioHash },
        startedAt: (0,_meta_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .L)(meta.startedUnixSeconds),
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

/***/ 3045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ utcText),
/* harmony export */   t: () => (/* binding */ aboutUtcText)
/* harmony export */ });
// Times for pages that people in several time zones read: always UTC, to the minute.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Unix seconds -> "2026-11-22 11:02 UTC". Throws RangeError for a number that is no time. */
function utcText(unixSeconds) {
    return `${isoMinute(unixSeconds).replace('T', ' ')} UTC`;
}
/** Within so many seconds a time of day alone cannot be misread. */
const sameDaySeconds = 12 * 3_600;
/**
 * A guess at a time that is `awaySeconds` from now, to the next five minutes, since more would promise too much: "14:30 UTC", or
 * "14:30 UTC on 23 Nov" when it is far away. Throws RangeError for a number that is no time.
 */
function aboutUtcText(unixSeconds, awaySeconds) {
    const iso = isoMinute(Math.ceil(unixSeconds / 300) * 300);
    const time = `${iso.slice(11)} UTC`;
    return awaySeconds <= sameDaySeconds
        ? time
        : `${time} on ${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1] ?? ''}`;
}
function isoMinute(unixSeconds) {
    return new Date(unixSeconds * 1000).toISOString().slice(0, 16);
}


/***/ }),

/***/ 88572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ verdictVersion),
/* harmony export */   Tt: () => (/* binding */ verdictFormat),
/* harmony export */   cm: () => (/* binding */ decodeVerdictFile)
/* harmony export */ });
/* unused harmony exports verdictSchema, verdictJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _baseline_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97474);
// The shape of verdict.json, once: the type, the check and the shipped JSON Schema all come from here.
// A released version never changes its meaning: a new field is optional, anything else is a new version.


const verdictFormat = 'soak-verdict';
const verdictVersion = 1;
const estimate = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    value: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
    low: zod__WEBPACK_IMPORTED_MODULE_1__.number().nullable().describe('Lower bound; null where an interval has no meaning or no bound is known.'),
    high: zod__WEBPACK_IMPORTED_MODULE_1__.number().nullable().describe('Upper bound; null likewise.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).max(1).nullable(),
    n: zod__WEBPACK_IMPORTED_MODULE_1__.number().describe('Observations behind the estimate.'),
    method: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    unit: zod__WEBPACK_IMPORTED_MODULE_1__["enum"]([
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
const finding = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    check: zod__WEBPACK_IMPORTED_MODULE_1__.string().describe('Stable code: the name of the check.'),
    series: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    about: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['target', 'harness']).describe('harness: a violation makes the verdict invalid, not fail.'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['holds', 'violated', 'inconclusive']),
    estimate: estimate.nullable().describe('null where nothing could be estimated.'),
    limitText: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable().describe('The limit as the scenario wrote it.'),
    sinceSeconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().nullable().describe('Seconds of the run since when it is violated.'),
    epochs: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.int()).describe('Lives of the process that were used, from 0.'),
    windows: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ fromSeconds: zod__WEBPACK_IMPORTED_MODULE_1__.number(), toSeconds: zod__WEBPACK_IMPORTED_MODULE_1__.number() })),
    smallestVisible: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable().describe('Smallest growth that would have been seen.'),
    sentence: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    next: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable().describe('The next thing to do.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
});
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    format: zod__WEBPACK_IMPORTED_MODULE_1__.literal(verdictFormat),
    version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(verdictVersion),
    toolVersion: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    runKey: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    scenario: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), hash: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__.datetime().describe('UTC.'),
    durations: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        runSeconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().describe('Wall seconds from first boot to last sample.'),
        steadySeconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().describe('Seconds of steady load that were held.'),
        plannedSteadySeconds: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
    }),
    totals: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        requests: zod__WEBPACK_IMPORTED_MODULE_1__.int().describe('Requests of the whole run.'),
        succeeded: zod__WEBPACK_IMPORTED_MODULE_1__.int(),
        failed: zod__WEBPACK_IMPORTED_MODULE_1__.int(),
        successRate: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).max(1).nullable().describe('null when nothing was answered.'),
        durationSeconds: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
        epochs: zod__WEBPACK_IMPORTED_MODULE_1__.int(),
        segments: zod__WEBPACK_IMPORTED_MODULE_1__.int(),
    }),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['pass', 'fail', 'inconclusive', 'invalid']),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__.int(),
    sentence: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__.array(finding),
    notJudged: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        check: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        reason: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        because: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['off', 'no-limit', 'not-yet', 'not-measurable', 'no-load']),
    })),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).describe('What a reader should know and no check judges.'),
    baseline: _baseline_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineSchema */ .d.exactOptional(),
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

/***/ 94038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nr: () => (/* binding */ compareRecord),
  Sy: () => (/* binding */ writeSummary)
});

// UNUSED EXPORTS: readBaseline, summaryOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./out/capture/decode-text.js
var decode_text = __webpack_require__(93111);
// EXTERNAL MODULE: ./out/capture/is-record.js
var is_record = __webpack_require__(12275);
// EXTERNAL MODULE: ./out/capture/line-schema.js
var line_schema = __webpack_require__(90171);
// EXTERNAL MODULE: ./out/capture/messages.js
var messages = __webpack_require__(57981);
// EXTERNAL MODULE: ./out/capture/rounding.js
var rounding = __webpack_require__(39805);
// EXTERNAL MODULE: ./out/capture/version.js
var version = __webpack_require__(9133);
// EXTERNAL MODULE: ./out/capture/zod-issues.js
var zod_issues = __webpack_require__(11277);
;// CONCATENATED MODULE: ./out/capture/baseline.js
// baseline.json: the summary of a run as text. Small, readable by people, strict when read; every mistake at once.
// Not here: how a summary is made or compared (judge/), where it lies (verbs/).








const baselineFormat = 'soak-baseline';
/** Newest version of the summary that this program writes and reads. */
const baselineVersion = 1;
/** More would say that the last ones mean something, and a file of a few kilobytes would be twice as large. */
const digits = 7;
const baseline_text = schemas.string().min(1);
const finite = schemas.number();
const estimate = schemas.strictObject({
    value: finite,
    low: finite.nullable(),
    high: finite.nullable(),
    confidence: schemas.number().gt(0).lt(1).nullable(),
    degreesOfFreedom: schemas.number().positive().nullable(),
    n: line_schema/* count */.U9,
})
    .refine(({ value, low, high }) => (low ?? value) <= value && value <= (high ?? value), {
    message: 'a value within its bounds',
})
    .refine(({ low, high, confidence }) => (low === null && high === null) || confidence !== null, {
    message: 'a confidence beside bounds',
});
const operation = schemas.strictObject({
    name: baseline_text,
    answers: line_schema/* count */.U9,
    p50: estimate.nullable(),
    p95: estimate.nullable(),
    p99: estimate.nullable(),
    errorRate: estimate.nullable(),
    throughput: estimate.nullable(),
});
const schema = schemas.strictObject({
    format: schemas.literal(baselineFormat),
    version: line_schema/* count */.U9,
    runKey: baseline_text,
    commit: baseline_text.nullable(),
    startedUnixSeconds: line_schema/* seconds */.YA,
    scenario: schemas.strictObject({ name: baseline_text, hash: baseline_text }),
    outcome: schemas["enum"](['pass', 'fail', 'inconclusive', 'invalid']),
    steadySeconds: line_schema/* seconds */.YA,
    load: schemas.strictObject({ hash: baseline_text, model: schemas["enum"](['open', 'closed']), prompt: schemas.boolean().nullable() }).nullable(),
    machine: schemas.strictObject({ slowness: schemas.number().positive(), spread: line_schema/* seconds */.YA.nullable(), segments: line_schema/* count */.U9.min(1) })
        .nullable(),
    errorLimit: schemas.number().min(0).max(1).nullable(),
    growth: schemas.array(schemas.strictObject({
        check: baseline_text,
        series: baseline_text,
        unit: schemas["enum"](['bytes-per-hour', 'count-per-hour', 'percent-per-hour']),
        estimate,
        limit: finite.nullable(),
    })),
    all: operation.nullable(),
    operations: schemas.array(operation),
});
/** JSON in the order of the type, with a final newline; numbers to seven digits, but for Unix time. */
function encodeBaseline(summary) {
    const { startedUnixSeconds, ...rest } = summary;
    const rounded = JSON.parse(JSON.stringify(rest), (_, value) => typeof value === 'number' && !Number.isInteger(value) ? (0,rounding/* roundDigits */.r)(value, digits) : value);
    const { format, version, runKey, commit, ...more } = rounded;
    return `${JSON.stringify({ format, version, runKey, commit, startedUnixSeconds, ...more }, null, 1)}\n`;
}
/** The summary, or everything that is wrong with the text. `path` names it in messages. */
function decodeBaseline(content, path = 'baseline') {
    const value = (0,decode_text/* parseJson */.qF)(content);
    if (!(0,is_record/* isRecord */.u)(value))
        return refused([(0,messages/* notJson */.O2)(path, (0,zod_issues/* describe */.q)(content))]);
    const unreadable = (0,version/* versionIssues */.D)(value, baselineFormat, baselineVersion, path);
    if (unreadable.length > 0)
        return refused(unreadable);
    const checked = schema.safeParse(value);
    return checked.success ? { ok: true, value: checked.data } : refused((0,zod_issues/* issuesOf */.w)(checked.error, value, path));
}
function refused(issues) {
    return { ok: false, issues };
}

// EXTERNAL MODULE: ./out/host/digest.js
var digest = __webpack_require__(71139);
// EXTERNAL MODULE: ./out/host/record-layout.js
var record_layout = __webpack_require__(67429);
// EXTERNAL MODULE: ./out/stats/batch-mean.js
var batch_mean = __webpack_require__(32092);
// EXTERNAL MODULE: ./out/stats/latency-histogram.js
var latency_histogram = __webpack_require__(7977);
// EXTERNAL MODULE: ./out/stats/share-interval.js
var share_interval = __webpack_require__(92921);
// EXTERNAL MODULE: ./out/stats/normal-quantile.js
var normal_quantile = __webpack_require__(36339);
;// CONCATENATED MODULE: ./out/stats/quantile-interval.js
// A quantile of many durations with its interval, from their histogram alone: how far it would move if as many had been drawn anew.
// For draws that do not hang together; durations of a busy hour do, so their hours must be compared as well.


/**
 * Order statistics: the number of durations below the true quantile is binomial, so the ranks n p -+ z sqrt(n p (1 - p)),
 * rounded outwards, enclose it (Conover 1999, normal approximation). null for an empty histogram; throws RangeError unless
 * 0 < probability < 1.
 */
function quantileInterval(histogram, probability, confidence = 0.95) {
    if (!(probability > 0 && probability < 1))
        throw new RangeError(`quantileInterval requires a probability between 0 and 1, got ${probability}`);
    const n = (0,latency_histogram/* count */.U9)(histogram);
    if (n === 0)
        return null;
    const z = (0,normal_quantile/* normalQuantile */.Z)(1 - (1 - confidence) / 2);
    const half = z * Math.sqrt(n * probability * (1 - probability));
    const lowRank = Math.floor(n * probability - half);
    const highRank = Math.ceil(n * probability + half) + 1;
    return {
        value: (0,latency_histogram/* secondsAtRank */.Ni)(histogram, Math.max(1, Math.floor(n * probability + 0.5))),
        low: lowRank < 1 ? null : (0,latency_histogram/* secondsAtRank */.Ni)(histogram, lowRank),
        high: highRank > n ? null : (0,latency_histogram/* secondsAtRank */.Ni)(histogram, highRank),
        n,
    };
}

;// CONCATENATED MODULE: ./out/judge/baseline-run-latency.js
// Response times of a whole run as figures with intervals: one operation, or all together.
//
//   value     of the merged histograms of all steady hours
//   interval  the larger of two doubts, in logarithms, and never less than the resolution of the histograms:
//             - had as many answers been drawn anew: order statistics
//             - had other hours been looked at: batch means of the samples' own quantiles, 20 batches over the steady time
//
// The second is of the mean of small quantiles, not of the quantile of all: its size relative to its mean stands for it. What moves
// all quantiles alike (a slow hour, a busy neighbour) it sees whole; what only draws of few answers would show, the first does.




const confidence = 0.95;
/** A histogram of two digits gives the upper end of a bucket: up to 0.8 % above the truth, anywhere in it. */
const resolution = 0.008 / Math.sqrt(12);
const quantilesOf = { p50: 0.5, p95: 0.95, p99: 0.99 };
/** p50, p95 and p99 in seconds; null where nothing was answered. `samples`: what each look saw, in the order of time. */
function latencyEstimates(histogram, samples) {
    const of = (name) => latencyEstimate(histogram, quantilesOf[name], samples.map((sample) => sample[name]));
    return { p50: of('p50'), p95: of('p95'), p99: of('p99') };
}
function latencyEstimate(histogram, probability, seen) {
    const drawn = quantileInterval(histogram, probability, confidence);
    if (drawn === null || drawn.value <= 0)
        return null;
    const { value } = drawn;
    const n = (0,latency_histogram/* count */.U9)(histogram);
    const unbounded = { value, low: null, high: null, confidence: null, degreesOfFreedom: null, n };
    if (drawn.low === null || drawn.high === null || drawn.low <= 0)
        return unbounded;
    const hours = (0,batch_mean/* batchMean */.u)(seen.filter((seconds) => seconds > 0).map(Math.log), confidence);
    // Too short to say how one stretch of it differs from another.
    if (hours === null)
        return unbounded;
    const ofDraws = Math.max(Math.log(value / drawn.low), Math.log(drawn.high / value));
    const ofHours = hours.high - hours.mean;
    const half = Math.hypot(Math.max(ofDraws, ofHours), (0,normal_quantile/* normalQuantile */.Z)(1 - (1 - confidence) / 2) * resolution);
    return {
        value,
        low: value * Math.exp(-half),
        high: value * Math.exp(half),
        confidence,
        degreesOfFreedom: ofHours >= ofDraws ? hours.degreesOfFreedom : Math.max(1, n - 1),
        n,
    };
}

// EXTERNAL MODULE: ./out/judge/calibration.js
var calibration = __webpack_require__(46844);
// EXTERNAL MODULE: ./out/judge/evidence.js + 2 modules
var judge_evidence = __webpack_require__(40101);
// EXTERNAL MODULE: ./out/judge/generator.js
var generator = __webpack_require__(67261);
// EXTERNAL MODULE: ./out/judge/load-missing.js
var load_missing = __webpack_require__(23611);
;// CONCATENATED MODULE: ./out/judge/baseline-run.js
// A judged run -> its summary: growth of every series that was judged, response times, errors and throughput, each with its interval.
// Derives only: no comparison, no word on what is good.








/** Which limit says how much a unit of growth matters. Growth in any other unit is not kept. */
const limitUnits = {
    'bytes-per-hour': 'bytes-per-hour',
    'count-per-hour': 'per-hour',
    'percent-per-hour': 'percent-per-hour',
};
function summariseRun(scenario, capture, verdict, facts) {
    const evidence = (0,judge_evidence/* gatherEvidence */.h)(scenario, capture);
    const names = [...new Set(evidence.load.flatMap(({ operations }) => Object.keys(operations)))].sort();
    const each = names.flatMap((name) => operationOf(evidence, name, (interval) => interval.operations[name] ?? null) ?? []);
    return {
        format: 'soak-baseline',
        version: 1,
        runKey: capture.header.runKey,
        commit: facts.commit,
        startedUnixSeconds: facts.startedUnixSeconds,
        scenario: { name: scenario.name, hash: facts.scenarioHash },
        outcome: verdict.outcome,
        steadySeconds: verdict.totals.steadySeconds,
        load: scenario.load === null
            ? null
            : {
                hash: facts.loadHash,
                model: scenario.load.rate.kind === 'max' ? 'closed' : 'open',
                prompt: (0,generator/* readGenerator */.sM)(evidence)?.prompt ?? null,
            },
        machine: (0,calibration/* machineOf */.VT)(capture),
        errorLimit: scenario.checks['error-rate'].limit?.value ?? null,
        growth: verdict.findings.flatMap((finding) => growthOf(scenario, finding)),
        all: operationOf(evidence, load_missing/* allOperations */.M, (interval) => interval),
        operations: each.length > 1 ? each : [],
    };
}
function growthOf(scenario, { check, series, about, estimate }) {
    if (estimate === null || about !== 'target' || !Number.isFinite(estimate.value))
        return [];
    const { unit, value, low, high, confidence, n } = estimate;
    const limitUnit = limitUnits[unit];
    if (limitUnit === undefined)
        return [];
    const limit = scenario.checks[check]?.limit ?? null;
    const known = [low, high].every((bound) => bound !== null && Number.isFinite(bound)) && confidence !== null;
    const bounds = known ? { low, high, confidence } : { low: null, high: null, confidence: null };
    return [
        {
            check,
            series,
            unit,
            estimate: { value, ...bounds, degreesOfFreedom: null, n },
            limit: limit?.unit === limitUnit ? limit.value : null,
        },
    ];
}
/** null when it was never answered in the windows. `name` is an operation's, or that of all together. */
function operationOf({ load, capture }, name, pick) {
    const seen = load.flatMap((interval) => {
        const own = pick(interval);
        return own === null ? [] : [{ ...own, seconds: interval.seconds }];
    });
    const failed = seen.reduce((sum, interval) => sum + interval.failed, 0);
    const answers = failed + seen.reduce((sum, interval) => sum + interval.succeeded, 0);
    if (answers === 0)
        return null;
    const histogram = (0,latency_histogram/* createLatencyHistogram */.bf)();
    for (const { operation, encoded } of capture.histograms) {
        if (name === load_missing/* allOperations */.M || operation === name)
            (0,latency_histogram/* mergeInto */.Pz)(histogram, (0,latency_histogram/* decodeHistogram */.pr)(encoded));
    }
    const latencies = seen.flatMap(({ latency }) => (latency === null ? [] : [latency]));
    return {
        name,
        answers,
        ...latencyEstimates(histogram, latencies),
        errorRate: errorRateOf(seen, failed, answers),
        throughput: throughputOf(seen),
    };
}
/** Failures come in bursts: the larger of Wilson's interval, which trusts them to be single, and that of batch means. */
function errorRateOf(seen, failed, answers) {
    const single = (0,share_interval/* shareInterval */.h)(failed, answers);
    if (single === null)
        return null;
    const shares = seen.flatMap((one) => {
        const answered = one.failed + one.succeeded;
        return answered === 0 ? [] : [one.failed / answered];
    });
    const bursts = (0,batch_mean/* batchMean */.u)(shares, single.confidence);
    const { share: value, confidence } = single;
    // Too short to say whether failures come in bursts.
    if (bursts === null)
        return { value, low: null, high: null, confidence: null, degreesOfFreedom: null, n: answers };
    const half = bursts.high - bursts.mean;
    const inBursts = half > Math.max(value - single.low, single.high - value);
    return {
        value,
        low: inBursts ? Math.max(0, value - half) : single.low,
        high: inBursts ? Math.min(1, value + half) : single.high,
        confidence,
        degreesOfFreedom: inBursts ? bursts.degreesOfFreedom : Math.max(1, answers - 1),
        n: answers,
    };
}
/** Successes over seconds; the interval of batch means, moved to surround it. */
function throughputOf(seen) {
    const seconds = seen.reduce((sum, one) => sum + one.seconds, 0);
    if (seconds <= 0)
        return null;
    const value = seen.reduce((sum, one) => sum + one.succeeded, 0) / seconds;
    const spread = (0,batch_mean/* batchMean */.u)(seen.flatMap((one) => (one.seconds > 0 ? [one.succeeded / one.seconds] : [])));
    if (spread === null)
        return { value, low: null, high: null, confidence: null, degreesOfFreedom: null, n: seen.length };
    const half = spread.high - spread.mean;
    const { confidence, degreesOfFreedom } = spread;
    return { value, low: value - half, high: value + half, confidence, degreesOfFreedom, n: seen.length };
}

;// CONCATENATED MODULE: ./out/stats/holm.js
// p-values of several tests -> p-values that may be read together: the chance that any of the true hypotheses is rejected stays
// below the level, however the tests hang together. Not the false discovery rate, which allows a share of wrong rejections.
/**
 * Adjusted p-values, in the order given: a hypothesis is rejected at level alpha when its adjusted p is at most alpha.
 * The step-down rule of Holm (1979): the smallest of n is multiplied by n, the next by n - 1, and none ends up below one
 * before it. Throws RangeError for what is no probability.
 */
function holmAdjusted(probabilities) {
    const wrong = probabilities.find((p) => !(p >= 0 && p <= 1));
    if (wrong !== undefined)
        throw new RangeError(`holmAdjusted requires probabilities from 0 to 1, got ${wrong}`);
    const adjusted = new Array(probabilities.length).fill(1);
    const order = probabilities.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
    let before = 0;
    for (const [rank, { p, index }] of order.entries()) {
        before = Math.max(before, Math.min(1, p * (order.length - rank)));
        adjusted[index] = before;
    }
    return adjusted;
}

// EXTERNAL MODULE: ./out/stats/student-t-quantile.js
var student_t_quantile = __webpack_require__(77510);
// EXTERNAL MODULE: ./out/stats/student-t-tail.js + 2 modules
var student_t_tail = __webpack_require__(2075);
;// CONCATENATED MODULE: ./out/stats/interval-difference.js
// The difference of two estimates that are known only by their intervals, and what can be said of it: surely more than so much,
// surely within so much. Each must have been measured apart from the other.
//
//   interval, confidence -> standard error -> difference, its standard error, Welch's degrees of freedom -> tails of t
//
// An interval does not tell how many degrees of freedom it was made with, and far out that matters. Where they are unknown both
// ends are tried, few and unlimited, and the answer that claims less is taken. So it is wherever there is more than one reading.


/** No interval is taken to rest on fewer. */
const fewestDegrees = 6;
/** `one` less `other`, in every way that their intervals allow: one reading, or two where degrees of freedom are unknown. */
function differenceReadings(one, other) {
    const known = one.degreesOfFreedom !== null && other.degreesOfFreedom !== null;
    const assumed = known ? [fewestDegrees] : [fewestDegrees, Number.POSITIVE_INFINITY];
    return assumed.map((unknown) => {
        const degrees = [one, other].map(({ degreesOfFreedom }) => degreesOfFreedom ?? unknown);
        const errors = [standardErrorOf(one, degrees[0]), standardErrorOf(other, degrees[1])];
        const variance = errors[0] ** 2 + errors[1] ** 2;
        // Welch (1947), Satterthwaite (1946). Two exact values have no scatter, and then degrees of freedom do not matter.
        const share = errors[0] ** 4 / degrees[0] + errors[1] ** 4 / degrees[1];
        return {
            value: one.value - other.value,
            standardError: Math.sqrt(variance),
            degreesOfFreedom: share === 0 ? Number.POSITIVE_INFINITY : variance ** 2 / share,
        };
    });
}
function standardErrorOf({ halfWidth, confidence }, degrees) {
    return halfWidth / (0,student_t_quantile/* studentTQuantile */.$)(1 - (1 - confidence) / 2, degrees);
}
/** p of "the true difference is at most `floor` in size": small when it is surely more. The largest over the readings. */
function beyondProbability(readings, floor) {
    const each = readings.map((reading) => {
        const above = Math.abs(reading.value) - floor;
        // Both directions count.
        return above > 0 ? Math.min(1, 2 * tail(above, reading)) : 1;
    });
    // Readings on either side of zero do not agree on a direction.
    const signs = new Set(readings.map(({ value }) => Math.sign(value)));
    return signs.size > 1 ? 1 : Math.max(...each);
}
/**
 * p of "the true difference is at least `margin` in size": small when it is surely less. Two one-sided tests (Schuirmann 1987);
 * the largest over the readings.
 */
function withinProbability(readings, margin) {
    return Math.max(...readings.map((reading) => {
        const below = margin - Math.abs(reading.value);
        return below > 0 ? tail(below, reading) : 1;
    }));
}
/** A two-sided interval that holds those of all readings. */
function differenceInterval(readings, confidence) {
    const halves = readings.map(({ value, standardError, degreesOfFreedom }) => {
        const half = (0,student_t_quantile/* studentTQuantile */.$)(1 - (1 - confidence) / 2, degreesOfFreedom) * standardError;
        return { low: value - half, high: value + half };
    });
    return { low: Math.min(...halves.map(({ low }) => low)), high: Math.max(...halves.map(({ high }) => high)) };
}
function tail(distance, { standardError, degreesOfFreedom }) {
    return standardError === 0 ? 0 : (0,student_t_tail/* studentTTail */.c)(distance / standardError, degreesOfFreedom);
}

;// CONCATENATED MODULE: ./out/judge/baseline-run-obstacles.js
// What forbids a comparison before any figure is looked at: another load, another machine, our own lateness, nothing on one side.
// Growth is compared across machines all the same: a slow machine does not leak faster.

/** null: nothing forbids it. What the two runs are as a whole comes first, for it says more than a missing figure. */
function obstacleTo(pair, now, before) {
    if (now.load?.hash !== before.load?.hash)
        return 'other-load';
    if (pair.now === null)
        return 'not-in-this-run';
    if (pair.before === null)
        return 'not-in-baseline';
    const late = now.load?.prompt === false || before.load?.prompt === false;
    if (late && (pair.kind === 'latency' || pair.kind === 'throughput'))
        return 'late-sends';
    const machine = dependsOnMachine(pair, now) ? machineObstacle(now, before) : null;
    if (machine !== null)
        return machine;
    if (!isMeasured(pair, pair.now) || !isMeasured(pair, pair.before))
        return 'no-interval';
    return pair.margin === null ? 'no-limit' : null;
}
/** Response times do, and the rate of a closed loop. The rate of an open one is the schedule's, as long as it is held. */
function dependsOnMachine({ kind }, { load }) {
    return kind === 'latency' || (kind === 'throughput' && load?.model === 'closed');
}
function machineObstacle(now, before) {
    const ratio = machineRatio(now, before);
    if (ratio === null)
        return 'machine-unknown';
    if ([now, before].some(({ machine }) => (machine?.spread ?? 0) > calibration/* sameClassSpread */.Op))
        return 'machines-differ';
    return Math.max(ratio, 1 / ratio) > 1 + calibration/* sameClassSpread */.Op ? 'other-machine' : null;
}
/** How many times as slow as the machine of the baseline ours was; null: one of them was not measured. */
function machineRatio(now, before) {
    return now.machine === null || before.machine === null ? null : now.machine.slowness / before.machine.slowness;
}
function isMeasured({ scale }, { low, high, confidence }) {
    if (low === null || high === null || confidence === null)
        return false;
    return scale === 'difference' || low > 0;
}

;// CONCATENATED MODULE: ./out/judge/baseline-run-pairs.js
// Two summaries -> what stands beside what: one pair per metric and series, with how its change is measured and how much of it matters.
//
// Every change has a margin and a floor of half of it, as growth has a limit and a floor: surely within the margin is the same, surely
// beyond the floor is a change. Without a zone between them the two claims could not both be kept.
/** A tenth, up or down: what the seeds call degradation. Hosts alone move response times by some per cent from run to run. */
const marginShare = 0.1;
const ratioMargin = Math.log(1 + marginShare);
/** Growth and error rates matter from half of their limit on. */
const limitShare = 0.5;
/** Where no limit was set, and the least that is asked of one. */
const usualErrorLimit = 0.01;
const leastErrorLimit = 0.001;
/** All operations first, then one by one: growth, then what users feel. What neither run knows has no pair. */
function pairsOf(now, before) {
    const errorLimit = Math.max(leastErrorLimit, now.errorLimit ?? before.errorLimit ?? usualErrorLimit);
    const errorMargin = limitShare * errorLimit;
    const all = operationPairs(now.all, before.all, errorMargin);
    const throughput = { metric: 'throughput', kind: 'throughput', unit: 'per-second', worse: 'down' };
    const series = (now.all ?? before.all)?.name ?? '';
    const pairs = [
        ...unionOf(now.growth, before.growth, ({ check, series: of, unit }) => `${check} ${of} ${unit}`, growthPair),
        ...all,
        {
            ...throughput,
            series,
            now: now.all?.throughput ?? null,
            before: before.all?.throughput ?? null,
            scale: 'ratio',
            margin: ratioMargin,
        },
        ...unionOf(now.operations, before.operations, ({ name }) => name, (one, other) => operationPairs(one, other, errorMargin)).flat(),
    ];
    return pairs.filter((pair) => pair.now !== null || pair.before !== null);
}
/** What is in either list, each with its other half or null; those of the first list first. */
function unionOf(now, before, key, make) {
    const nowByKey = new Map(now.map((item) => [key(item), item]));
    const beforeByKey = new Map(before.map((item) => [key(item), item]));
    return [...new Set([...nowByKey.keys(), ...beforeByKey.keys()])].map((name) => make(nowByKey.get(name) ?? null, beforeByKey.get(name) ?? null));
}
function growthPair(now, before) {
    const limit = now?.limit ?? before?.limit ?? null;
    return {
        kind: 'growth',
        metric: (now ?? before)?.check ?? '',
        series: (now ?? before)?.series ?? '',
        unit: (now ?? before)?.unit ?? 'count-per-hour',
        now: now?.estimate ?? null,
        before: before?.estimate ?? null,
        worse: 'up',
        scale: 'difference',
        margin: limit === null || limit <= 0 ? null : limitShare * limit,
    };
}
function operationPairs(now, before, errorMargin) {
    const series = (now ?? before)?.name ?? '';
    const of = (metric) => ({
        series,
        now: now?.[metric] ?? null,
        before: before?.[metric] ?? null,
        worse: 'up',
    });
    const latency = { kind: 'latency', unit: 'seconds', scale: 'ratio', margin: ratioMargin };
    return [
        ...['p50', 'p95', 'p99'].map((metric) => ({ metric, ...latency, ...of(metric) })),
        {
            metric: 'error-rate',
            kind: 'errors',
            unit: 'share',
            scale: 'difference',
            margin: errorMargin,
            ...of('errorRate'),
        },
    ];
}

// EXTERNAL MODULE: ./out/judge/figures.js
var figures = __webpack_require__(32353);
;// CONCATENATED MODULE: ./out/judge/baseline-run-sentences.js
// The sentences of a comparison with an earlier run.



/** Steady times further apart than this are worth a word. */
const alikeLengths = 1.5;
/** "p99 of search is worse: 12.3 ms, before 10.1 ms (+22 %, 95 % interval +17 to +27 %)." `ratio`: of the machines. */
function lineSentence(line, pair, ratio) {
    const what = `${line.metric} of ${line.series}`;
    const figures = figuresOf(line);
    if (line.because === 'undecided')
        return `Whether ${what} changed cannot be told: ${figures}; soak longer.`;
    if (line.because !== null)
        return `${what} cannot be compared: ${obstacle(line.because, ratio)}; ${figures}.`;
    if (line.answer === 'same')
        return `${what} is the same within ${marginText(pair)}: ${figures}.`;
    return `${what} is ${line.answer}: ${figures}.`;
}
function obstacle(because, ratio) {
    switch (because) {
        case 'other-load':
            return 'the baseline was under another load';
        case 'not-in-this-run':
            return 'this run does not know it';
        case 'not-in-baseline':
            return 'the baseline does not know it';
        case 'late-sends':
            return 'our own sends were late in one of the runs';
        case 'machine-unknown':
            return 'the machine of one of the runs was not measured';
        case 'machines-differ':
            return `the machines of one run were more than ${(0,figures/* formatShare */.T1)(calibration/* sameClassSpread */.Op)} apart among themselves`;
        case 'other-machine':
            return `the machines are of different classes, ours ${ratioText(ratio)} that of the baseline`;
        case 'no-limit':
            return 'no limit says how much of it would matter';
        case 'no-interval':
            return 'how exactly it was measured is not known';
    }
}
/** 1.6 -> "1.6 times as slow as", 0.5 -> "2 times as quick as". */
function ratioText(ratio) {
    if (ratio === null)
        return 'other than';
    return ratio >= 1 ? `${(0,figures/* significant */.I1)(ratio)} times as slow as` : `${(0,figures/* significant */.I1)(1 / ratio)} times as quick as`;
}
function figuresOf({ now, before, change, unit }) {
    const [is, was] = [amountOf(now, unit), amountOf(before, unit)];
    if (was === null)
        return `${is} now`;
    if (is === null)
        return `${was} before`;
    return `${is}, before ${was}${change === null ? '' : ` (${changeText(change)})`}`;
}
function amountOf(estimate, unit) {
    return estimate === null ? null : amountText(estimate.value, unit);
}
/** "+22 %, 95 % interval +17 to +27 %" */
function changeText({ value, low, high, confidence, unit }) {
    const text = signed(value, unit);
    if (low === null || high === null || confidence === null)
        return text;
    return `${text}, ${Math.round(confidence * 100)} % interval ${signed(low, unit)} to ${signed(high, unit)}`;
}
function signed(value, unit) {
    const sign = value > 0 ? '+' : '';
    if (unit === 'percent')
        return `${sign}${(0,figures/* significant */.I1)(value)} %`;
    // Per cent of per cent would be read as either.
    return unit === 'share' ? `${sign}${(0,figures/* significant */.I1)(100 * value)} points` : sign + amountText(value, unit);
}
function amountText(value, unit) {
    const size = Math.abs(value);
    const sign = value < 0 ? '-' : '';
    switch (unit) {
        case 'bytes':
            return sign + (0,figures/* formatBytes */.z3)(size);
        case 'bytes-per-hour':
            return `${sign}${(0,figures/* formatBytes */.z3)(size)}/h`;
        case 'count-per-hour':
            return `${(0,figures/* significant */.I1)(value)}/h`;
        case 'percent-per-hour':
            return `${(0,figures/* significant */.I1)(value)} %/h`;
        case 'per-second':
            return `${(0,figures/* significant */.I1)(value)}/s`;
        case 'share':
            return sign + (0,figures/* formatShare */.T1)(size);
        case 'seconds':
            return sign + (0,figures/* formatLatency */.YL)(size);
        default:
            return (0,figures/* significant */.I1)(value);
    }
}
function marginText({ scale, margin, unit }) {
    return scale === 'ratio' ? (0,figures/* formatShare */.T1)(marginShare) : amountText(margin ?? 0, unit);
}
/** One sentence each; the last one says how the `lines` are meant. `ratio`: of the machines. */
function comparisonNotes(now, before, ratio, lines) {
    const notes = [];
    if (lines === 0)
        notes.push('Neither run holds a figure that could be compared.');
    if (before.runKey === now.runKey)
        notes.push('The baseline is this run itself.');
    else if (before.startedUnixSeconds >= now.startedUnixSeconds)
        notes.push('The baseline is not older than this run.');
    if (before.outcome !== 'pass')
        notes.push(`The baseline was not accepted: its verdict is ${before.outcome}. To be like it is no comfort.`);
    if (before.scenario.name !== now.scenario.name)
        notes.push(`The baseline is of another scenario, "${before.scenario.name}".`);
    else if (before.scenario.hash !== now.scenario.hash)
        notes.push('The scenario was changed since the baseline; where the load is another one, nothing is compared.');
    const [short, long] = [now.steadySeconds, before.steadySeconds].toSorted((a, b) => a - b);
    if (long > alikeLengths * short)
        notes.push(`This run held ${(0,figures/* formatLength */.ix)(now.steadySeconds)} of steady load, the baseline ${(0,figures/* formatLength */.ix)(before.steadySeconds)}.`);
    notes.push(machineNote(ratio));
    notes.push('Each change stands with its own 95 % interval; what is called worse, better or the same holds for all lines together (Holm, 5 %). It does not change the verdict.');
    return notes;
}
function machineNote(ratio) {
    if (ratio === null)
        return 'The machine of one of the runs was not measured, so response times are not compared.';
    if (ratio === 1)
        return 'Both machines were equally quick.';
    const more = `${(0,figures/* significant */.I1)(100 * (Math.max(ratio, 1 / ratio) - 1))} %`;
    return `For the same work this machine took ${ratio > 1 ? `${more} longer than that of the baseline` : `less time: that of the baseline took ${more} longer`}.`;
}

;// CONCATENATED MODULE: ./out/judge/baseline-run-compare.js
// A run beside an earlier accepted one: what is worse, better, the same, or cannot be told. Evidence; it decides no verdict.
//
//   pair -> obstacle?            then nothing is told, and why is said by name
//        -> difference of both   standard errors out of both intervals (stats/interval-difference.ts)
//        -> same                 surely within the margin
//        -> worse, better        surely beyond the floor, half the margin
//
// There are many lines, and one of twenty would look surprising by chance. So both kinds of claim are made for all lines together by
// Holm's rule (1979): the chance of any wrong "worse" or "better" is at most 5 %, and so is that of any wrong "same".
// Two machines of one class are not equal either: a change of response times counts only when it would also be one with the machines'
// own ratio taken off.





const alpha = 0.05;
const baseline_run_compare_confidence = 0.95;
const floorShare = 0.5;
/** The lines, and what one should know who reads them. */
function comparisonWith(now, before) {
    const { runKey, commit, startedUnixSeconds, outcome, scenario } = before;
    const lines = compareWithBaseline(now, before);
    return {
        before: { runKey, commit, startedUnixSeconds, outcome, scenario },
        notes: comparisonNotes(now, before, machineRatio(now, before), lines.length),
        lines,
    };
}
/** One line per metric and series that either run has, in a fixed order. */
function compareWithBaseline(now, before) {
    const asked = pairsOf(now, before).map((pair) => {
        const obstacle = obstacleTo(pair, now, before);
        const readings = readingsOf(pair, obstacle === null && dependsOnMachine(pair, now) ? machineRatio(now, before) : null);
        return { pair, obstacle, readings };
    });
    const told = asked.filter(({ obstacle }) => obstacle === null);
    const changed = holmAdjusted(told.map(({ pair, readings }) => beyondProbability(readings, floorShare * (pair.margin ?? 0))));
    const same = holmAdjusted(told.map(({ pair, readings }) => withinProbability(readings, pair.margin ?? 0)));
    return asked.map((one) => {
        const { pair, readings } = one;
        const place = told.indexOf(one);
        const first = place < 0
            ? { answer: 'cannot be told', because: one.obstacle }
            : answerOf(pair, readings, changed[place] ?? 1, same[place] ?? 1);
        const { answer, because } = onOtherMachine(first, pair, now, before);
        const line = {
            metric: pair.metric,
            series: pair.series,
            unit: pair.unit,
            before: pair.before,
            now: pair.now,
            change: changeOf(pair, readings),
            answer,
            because,
        };
        return { ...line, sentence: lineSentence(line, pair, machineRatio(now, before)) };
    });
}
function answerOf({ worse }, readings, changed, same) {
    if (same <= alpha)
        return { answer: 'same', because: null };
    if (changed > alpha)
        return { answer: 'cannot be told', because: 'undecided' };
    const isUp = (readings[0]?.value ?? 0) > 0;
    return { answer: isUp === (worse === 'up') ? 'worse' : 'better', because: null };
}
/** A schedule that is held is held on any machine; one that is not may be the machine's doing. */
function onOtherMachine(first, { kind }, now, before) {
    if (kind !== 'throughput' || (first.answer !== 'worse' && first.answer !== 'better'))
        return first;
    const because = machineObstacle(now, before);
    return because === null ? first : { answer: 'cannot be told', because };
}
/**
 * How the change may be read, none when an interval is missing. With a ratio of machines: also as it would be had ours been as quick as
 * that of the baseline.
 */
function readingsOf(pair, ratio) {
    const [now, before] = [measuredOf(pair, pair.now), measuredOf(pair, pair.before)];
    if (now === null || before === null)
        return [];
    const readings = differenceReadings(now, before);
    if (ratio === null)
        return readings;
    const ofMachine = Math.log(ratio) * (pair.worse === 'up' ? 1 : -1);
    return [...readings, ...readings.map((reading) => ({ ...reading, value: reading.value - ofMachine }))];
}
/** On the scale of the change; the wider side of an interval counts for both. */
function measuredOf({ scale }, estimate) {
    if (estimate === null)
        return null;
    const { value, low, high, confidence: level, degreesOfFreedom } = estimate;
    if (low === null || high === null || level === null || (scale === 'ratio' && low <= 0))
        return null;
    const at = scale === 'ratio' ? Math.log : (x) => x;
    const halfWidth = Math.max(at(value) - at(low), at(high) - at(value));
    return { value: at(value), halfWidth, confidence: level, degreesOfFreedom };
}
/** As people read it: per cent of the value before where the scale is a ratio. null: one of the two is missing. */
function changeOf({ scale, unit, now, before }, readings) {
    if (now === null || before === null)
        return null;
    const interval = readings.length === 0 ? null : differenceInterval(readings, baseline_run_compare_confidence);
    const bounds = interval === null ? { low: null, high: null, confidence: null } : { ...interval, confidence: baseline_run_compare_confidence };
    if (scale === 'difference')
        return { value: now.value - before.value, ...bounds, unit };
    if (!(before.value > 0))
        return null;
    const percent = (logarithm) => (logarithm === null ? null : 100 * Math.expm1(logarithm));
    const { low, high } = bounds;
    return {
        value: 100 * (now.value / before.value - 1),
        low: percent(low),
        high: percent(high),
        confidence: bounds.confidence,
        unit: 'percent',
    };
}

// EXTERNAL MODULE: ./out/judge/judge.js + 6 modules
var judge = __webpack_require__(81895);
// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/scenario/hash.js
var hash = __webpack_require__(56363);
// EXTERNAL MODULE: ./out/verbs/read-record.js
var read_record = __webpack_require__(31055);
;// CONCATENATED MODULE: ./out/verbs/baseline.js
// The summary of a run: made of its record, or read from where it was written. What `--baseline` names, and what stands beside a report.












/** Name of the file beside a report. */
const baselineFile = 'baseline.json';
function summaryOf({ scenario, checkpoint, capture }, verdict) {
    const { scenarioHash, headSha, startedUnixSeconds } = checkpoint;
    const facts = { scenarioHash, loadHash: loadHashOf(scenario), commit: headSha, startedUnixSeconds };
    return summariseRun(scenario, capture, verdict, facts);
}
/** Writes the summary into the folder of a report; resolves with its path. */
async function writeSummary(record, verdict, out, files) {
    const path = (0,external_node_path_.join)(out, baselineFile);
    await files.writeText(path, encodeBaseline(summaryOf(record, verdict)));
    return path;
}
/** The judged record beside the run that `where` names. Throws as readBaseline does. */
async function compareRecord(record, verdict, where) {
    return comparisonWith(summaryOf(record, verdict), await readBaseline(where));
}
/**
 * A baseline.json, a folder with one, or the folder of a record. A record is judged anew: then both runs are seen by the same judge.
 * Throws ScenarioError for what is neither, HarnessError for a record that cannot be read.
 */
async function readBaseline(where) {
    const isFolder = await (0,promises_.stat)(where).then((found) => found.isDirectory(), () => null);
    if (isFolder === null)
        throw wrong(where, 'nothing is there, or it may not be read');
    const file = (0,external_node_path_.join)(where, baselineFile);
    if (!isFolder)
        return await readSummary(where);
    if (!(0,external_node_fs_.existsSync)((0,record_layout/* checkpointPath */.AD)(where)) && (0,external_node_fs_.existsSync)(file))
        return await readSummary(file);
    const record = await (0,read_record/* readRecord */.aE)(where);
    return summaryOf(record, (0,judge/* judge */.S)(record.scenario, record.capture));
}
async function readSummary(path) {
    const decoded = decodeBaseline(await (0,promises_.readFile)(path, 'utf8'), '--baseline');
    if (!decoded.ok)
        throw new error/* ScenarioError */.tp(decoded.issues);
    return decoded.value;
}
function wrong(where, why) {
    const expected = 'a baseline.json, or the folder of a record';
    return new error/* ScenarioError */.tp([{ path: '--baseline', expected, got: `${where}: ${why}`, hint: null }]);
}
/** What is sent, wherever it is sent to: addresses change from machine to machine, and secrets are nobody's business. */
function loadHashOf({ load, chaos }) {
    const work = load === null ? null : { ...load, target: '', headers: {} };
    // null means "not asked for": a key that a later version adds must not make all earlier runs strangers.
    const asked = JSON.parse(JSON.stringify({ work, chaos }), (_, value) => value === null ? undefined : value);
    return (0,digest/* sha256 */.s)((0,hash/* stableStringify */.J)(asked));
}


/***/ }),

/***/ 89631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeVerb: () => (/* binding */ judgeVerb),
  x: () => (/* binding */ withOtherLimits)
});

// EXTERNAL MODULE: ./out/judge/exit-code.js
var exit_code = __webpack_require__(57254);
// EXTERNAL MODULE: ./out/judge/judge.js + 6 modules
var judge = __webpack_require__(81895);
// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/report/json.js
var json = __webpack_require__(74981);
// EXTERNAL MODULE: ./out/report/text.js
var report_text = __webpack_require__(44332);
// EXTERNAL MODULE: ./out/scenario/decode.js + 40 modules
var decode = __webpack_require__(14432);
// EXTERNAL MODULE: ./out/scenario/overrides.js
var scenario_overrides = __webpack_require__(34590);
// EXTERNAL MODULE: ./out/verbs/baseline.js + 10 modules
var baseline = __webpack_require__(94038);
// EXTERNAL MODULE: ./out/report/paint.js
var report_paint = __webpack_require__(46715);
// EXTERNAL MODULE: ./out/report/quantity-text.js
var quantity_text = __webpack_require__(43492);
// EXTERNAL MODULE: ./out/report/text-table.js
var text_table = __webpack_require__(19581);
// EXTERNAL MODULE: ./out/report/utc-text.js
var utc_text = __webpack_require__(3045);
;// CONCATENATED MODULE: ./out/verbs/baseline-text.js
// A comparison with an earlier run as text for a terminal: one row per line, what is worse first.




const lineWidth = 96;
const indent = '  ';
const columns = ['', 'metric', 'series', 'before', 'now', 'change', ''];
const ranks = { worse: 0, better: 1, 'cannot be told': 2, same: 3 };
const tones = {
    worse: 'bad',
    better: 'good',
    'cannot be told': 'warn',
    same: 'faint',
};
function renderBaseline({ before, notes, lines }, color) {
    const paint = (0,report_paint/* paintWith */.H)(color);
    const commit = before.commit === null ? '' : `commit ${before.commit.slice(0, 7)}, `;
    const ordered = lines.toSorted((a, b) => ranks[a.answer] - ranks[b.answer]);
    const [head = [], ...rows] = (0,text_table/* alignCells */.H)([columns, ...ordered.map(cellsOf)]);
    return [
        `${paint('Compared with', 'strong')} ${(0,report_paint/* plainLine */.h)(before.runKey)} (${commit}${(0,utc_text/* utcText */.k)(before.startedUnixSeconds)})`,
        ...(rows.length === 0 ? [] : [paint(`${indent}${head.join('  ')}`.trimEnd(), 'faint')]),
        ...rows.map((cells, row) => {
            const [answer = '', ...rest] = cells;
            const { answer: tone } = ordered[row] ?? { answer: 'same' };
            return `${indent}${[paint(answer, tones[tone]), ...rest].join('  ')}`.trimEnd();
        }),
        ...notes.flatMap((note) => (0,text_table/* wrapText */.C)((0,report_paint/* plainLine */.h)(note), lineWidth, indent)),
    ].join('\n');
}
function cellsOf({ answer, metric, series, before, now, change, unit, because }) {
    return [
        answer,
        metric,
        (0,report_paint/* plainLine */.h)(series),
        before === null ? quantity_text/* unknownText */.qL : amount(before.value, unit),
        now === null ? quantity_text/* unknownText */.qL : amount(now.value, unit),
        change === null ? quantity_text/* unknownText */.qL : changeText(change),
        because === null ? '' : because.replaceAll('-', ' '),
    ];
}
function changeText({ value, low, high, confidence, unit }) {
    if (unit !== 'percent' && unit !== 'share') {
        const { value: text, interval } = (0,quantity_text/* estimateText */.YL)({ value, low, high, confidence, n: 0, method: '', unit }, null);
        return interval === null ? text : `${text}, ${interval}`;
    }
    // A share of a share would be read as either: differences of error rates are points.
    const [times, name] = unit === 'percent' ? [1, '%'] : [100, 'points'];
    const percent = (x) => `${x > 0 ? '+' : ''}${rounded(times * x)}`;
    const interval = low === null || high === null ? '' : `, ${percent(low)} to ${percent(high)}`;
    return `${percent(value)} ${name}${interval}${confidence === null ? '' : ` (${Math.round(100 * confidence)} %)`}`;
}
/** Two digits, and no more than two decimals: "+33", "-0.03", "0". */
function rounded(value) {
    const size = Math.abs(value);
    const decimals = size === 0 || size >= 10 ? 0 : size >= 1 ? 1 : 2;
    return value.toFixed(decimals).replace(/^-(0(\.0+)?)$/, '$1');
}
function amount(value, unit) {
    return (0,quantity_text/* estimateText */.YL)({ value, low: null, high: null, confidence: null, n: 0, method: '', unit }, null).value;
}

// EXTERNAL MODULE: ./out/verbs/read-record.js
var read_record = __webpack_require__(31055);
// EXTERNAL MODULE: ./out/verbs/report-meta.js
var report_meta = __webpack_require__(41153);
;// CONCATENATED MODULE: ./out/verbs/judge.js
// soak judge: the verdict of a record, in a second, also with other limits than it was made with.











async function judgeVerb(options, teller) {
    const record = await (0,read_record/* readRecord */.aE)(options.record);
    const scenario = withOtherLimits(record.scenario, options.overrides);
    const verdict = (0,judge/* judge */.S)(scenario, record.capture);
    const judged = { ...record, scenario };
    const compared = options.baseline === null ? null : await (0,baseline/* compareRecord */.nr)(judged, verdict, options.baseline);
    const places = { reportPath: null, recordPath: record.folder };
    teller.say(options.json
        ? (0,json/* renderJson */.hF)(verdict, scenario, (0,report_meta/* reportMetaOf */.R)(record, verdict), compared)
        : (0,report_text/* renderText */.S)(verdict, scenario, { color: teller.color, ...places }));
    if (compared !== null && !options.json)
        teller.say(`\n${renderBaseline(compared, teller.color)}`);
    return (0,exit_code/* exitCodeOf */.FO)(verdict.outcome);
}
/** A record holds what was measured; only its checks can still be changed. Throws ScenarioError. */
function withOtherLimits(scenario, overrides) {
    if (overrides.length === 0)
        return scenario;
    const strange = overrides.filter((override) => !override.startsWith('checks.'));
    if (strange.length > 0) {
        throw new error/* ScenarioError */.tp(strange.map((override) => ({
            path: override.split('=')[0] ?? override,
            expected: 'a key below checks, such as checks.memory-growth=5MiB/h',
            got: override,
            hint: 'a record can be judged with other limits; what was run cannot be changed',
        })));
    }
    // The smallest scenario around the overrides, only to decode them with the same rules and messages as a file.
    const carrier = { name: scenario.name, duration: '1h', watch: { pid: 1 }, load: { target: 'http://127.0.0.1:1' } };
    const tree = (0,scenario_overrides/* applyOverrides */.i)(carrier, overrides);
    if (!tree.ok)
        throw new error/* ScenarioError */.tp(tree.issues);
    const decoded = (0,decode/* decodeScenario */.bH)(tree.value);
    if (!decoded.ok)
        throw new error/* ScenarioError */.tp(decoded.issues);
    const named = Object.values(decoded.value.checks).filter(({ origin }) => origin === 'scenario');
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

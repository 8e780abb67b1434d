export const id = 3799;
export const ids = [3799,17];
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


/***/ })

};

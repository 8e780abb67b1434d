export const id = 1690;
export const ids = [1690];
export const modules = {

/***/ 11277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe),
/* harmony export */   w: () => (/* binding */ issuesOf)
/* harmony export */ });
// Turns what a zod schema found into our issues: where, what was expected, what stood there.
/** One issue per finding; `path` is where the checked value itself stands. */
function issuesOf(error, value, path) {
    return error.issues.map((issue) => ({
        path: issue.path.reduce(joinPath, path),
        expected: issue.message.replace(/^Invalid input: expected /, ''),
        got: describe(valueAt(value, issue.path)),
        hint: null,
    }));
}
/** The value as a short text: what a person would compare with the expectation. */
function describe(value) {
    if (value === undefined)
        return 'nothing';
    const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function joinPath(path, key) {
    return typeof key === 'number' ? `${path}[${key}]` : `${path}.${String(key)}`;
}
function valueAt(value, path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null)
            return undefined;
        here = Object.getOwnPropertyDescriptor(here, key)?.value;
    }
    return here;
}


/***/ }),

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

/***/ 60617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony exports nearest, editDistance */
// "did you mean ...?": the nearest of a few known words. Not for values with units: units.ts guesses those.
/** The known word that is nearest to `word`, or null when none is near enough to be a slip of the fingers. */
function nearest(word, known) {
    const allowed = Math.max(1, Math.floor(word.length / 3));
    let best = null;
    let bestDistance = allowed + 1;
    for (const candidate of known) {
        const distance = editDistance(fold(word), fold(candidate));
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** A hint, or null when there is nothing near. */
function didYouMean(word, known) {
    const found = nearest(word, known);
    return found === null ? null : `did you mean "${found}"?`;
}
/** Case and the choice between "-", "_" and nothing are no difference: checkpointEvery, checkpoint_every. */
function fold(word) {
    return word
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .replaceAll('_', '-')
        .toLowerCase();
}
/**
 * Optimal string alignment distance: least number of insertions, deletions, replacements and swaps of neighbours
 * that turn `a` into `b`, no piece edited twice. O(a·b) time.
 */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                cost = Math.min(cost, at(beforeLast, column - 2) + 1);
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 81690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isSeriesPath: () => (/* binding */ isSeriesPath),
  judgeSeriesVerb: () => (/* binding */ judgeSeriesVerb)
});

;// CONCATENATED MODULE: ./out/capture/plain-number.js
// Decimal numbers out of the middle of a long text, without cutting it into pieces first: a file of a million lines has
// millions of them. Stricter than Number(), which also reads hexadecimal numbers, spaces and Infinity.
const zero = 48;
const point = 46;
/** So many digits are below 2^53, hence exact. */
const exactDigits = 15;
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power);
const undecimal = /[^0-9.eE+-]/;
/**
 * The number that text[from..to) is; NaN for what is no finite decimal number. Digits with at most one point inside are
 * summed up: whole part and power of ten are exact, so their quotient is the double nearest to the text, as Number() gives.
 */
function numberAt(text, from, to) {
    if (to - from > exactDigits || to === from)
        return numberOf(text.slice(from, to));
    let digits = 0;
    let decimals = 0;
    for (let at = from; at < to; at += 1) {
        const code = text.charCodeAt(at);
        if (code >= zero && code < zero + 10)
            digits = digits * 10 + code - zero;
        else if (code === point && decimals === 0 && at > from && at < to - 1)
            decimals = to - 1 - at;
        else
            return numberOf(text.slice(from, to));
    }
    return digits / (powersOfTen[decimals] ?? Number.NaN);
}
/** Signs, exponents, very long numbers. Adding 0 makes "-0" the 0 that it is. */
function numberOf(text) {
    if (text === '' || undecimal.test(text))
        return Number.NaN;
    const value = Number(text) + 0;
    return Number.isFinite(value) ? value : Number.NaN;
}

;// CONCATENATED MODULE: ./out/capture/csv-lines.js
// Walks over a CSV text line by line without making a string of every cell. Cells are what stands between commas: quotes and
// spaces mean nothing here, because a series holds numbers only.

const byteOrderMark = '\uFEFF';
const lineFeed = 10;
const carriageReturn = 13;
const comma = 44;
/** Stands on one line at a time, before the first one at the beginning. Empty lines at the end of the text are no lines. */
class CsvLines {
    /** Of the present line, from 1. */
    number = 0;
    /** Where each cell of this line ends. */
    ends = [];
    #all;
    #end;
    #from = 0;
    #next;
    constructor(all) {
        this.#all = all;
        this.#next = all.startsWith(byteOrderMark) ? 1 : 0;
        let end = all.length;
        while (end > this.#next && isLineEnd(all.charCodeAt(end - 1)))
            end -= 1;
        this.#end = end;
    }
    /** Moves on; false at the end. */
    next() {
        if (this.#next >= this.#end)
            return false;
        this.number += 1;
        this.#from = this.#next;
        this.ends.length = 0;
        let at = this.#from;
        for (; at < this.#end; at += 1) {
            const code = this.#all.charCodeAt(at);
            if (code === comma)
                this.ends.push(at);
            else if (code === lineFeed)
                break;
        }
        const hasReturn = at > this.#from && this.#all.charCodeAt(at - 1) === carriageReturn;
        this.ends.push(hasReturn ? at - 1 : at);
        this.#next = at + 1;
        return true;
    }
    text() {
        return this.#all.slice(this.#from, this.ends.at(-1));
    }
    cell(place) {
        return this.#all.slice(this.#start(place), this.ends[place]);
    }
    isEmpty(place) {
        return this.#start(place) === this.ends[place];
    }
    /** NaN for what is no number. */
    numberIn(place) {
        return numberAt(this.#all, this.#start(place), this.ends[place] ?? this.#from);
    }
    #start(place) {
        return place === 0 ? this.#from : (this.ends[place - 1] ?? this.#from) + 1;
    }
}
function isLineEnd(code) {
    return code === lineFeed || code === carriageReturn;
}

// EXTERNAL MODULE: ./out/capture/zod-issues.js
var zod_issues = __webpack_require__(11277);
;// CONCATENATED MODULE: ./out/capture/series-csv.js
// The text of a CSV series -> its rows, or every mistake with its line. For series that come from elsewhere; a record of ours
// has a format of its own. Not here: what the numbers mean, which is the metric's to say.
//
//   seconds,value,operations,epoch      columns in any order; the last two may be left out
//   0,120406016,40,0                    an empty value is a missing sample, never 0; empty operations are unknown
//   1,,38,0                             seconds rise within an epoch; a new life has a higher epoch


const columns = ['seconds', 'value', 'operations', 'epoch'];
const wanted = {
    seconds: 'a number',
    value: 'a number, or nothing for a missing sample',
    operations: 'a number not below 0, or nothing where it is unknown',
    epoch: 'a whole number not below 0',
};
const mostIssues = 20;
const headerHint = 'the first line names the columns: seconds,value or seconds,value,operations,epoch';
/** All mistakes at once, at most 20 of them told. A file with a header and no rows is right and holds nothing. */
function decodeSeriesCsv(text) {
    const mistakes = new Mistakes();
    const lines = new CsvLines(text);
    const layout = layoutOf(lines.next() ? lines.text() : '', mistakes);
    const rows = layout.seconds < 0 || layout.value < 0 ? [] : readRows(lines, layout, mistakes);
    return mistakes.told.length === 0 ? { ok: true, rows } : { ok: false, issues: mistakes.told, more: mistakes.more };
}
/** Collects what is wrong; only the first few are put into words. */
class Mistakes {
    told = [];
    more = 0;
    add(line, column, expected, got, hint = null) {
        if (this.told.length >= mostIssues) {
            this.more += 1;
            return;
        }
        const path = column === null ? `line ${line}` : `line ${line}, ${column}`;
        this.told.push({ path, expected, got, hint });
    }
}
function layoutOf(header, mistakes) {
    const names = header === '' ? [] : header.split(',');
    for (const [place, name] of names.entries()) {
        if (!isColumn(name)) {
            mistakes.add(1, null, `columns among ${columns.join(', ')}`, (0,zod_issues/* describe */.q)(name), meant(name));
        }
        else if (names.indexOf(name) < place) {
            mistakes.add(1, null, 'each column once', `${name} a second time`);
        }
    }
    for (const column of ['seconds', 'value']) {
        if (!names.includes(column))
            mistakes.add(1, null, `a column named ${column}`, (0,zod_issues/* describe */.q)(header), headerHint);
    }
    const place = (column) => names.indexOf(column);
    return {
        seconds: place('seconds'),
        value: place('value'),
        operations: place('operations'),
        epoch: place('epoch'),
        width: names.length,
    };
}
function isColumn(name) {
    return columns.some((column) => column === name);
}
/** Quotes, spaces and capitals are what other programs put around names. */
function meant(name) {
    const bare = name.replaceAll(/["'\s]/g, '').toLowerCase();
    return isColumn(bare) ? `did you mean "${bare}"?` : null;
}
function readRows(lines, layout, mistakes) {
    const rows = [];
    let before = null;
    while (lines.next()) {
        const count = lines.ends.length;
        if (count !== layout.width) {
            const text = lines.text();
            const got = text === '' ? 'an empty line' : `${count}: ${(0,zod_issues/* describe */.q)(text)}`;
            mistakes.add(lines.number, null, `${layout.width} cells`, got);
            continue;
        }
        const row = readRow(lines, layout);
        if (hasWrong(row))
            tellWrong(row, lines, layout, mistakes);
        if (before !== null)
            compare(before, row, lines.number, layout, mistakes);
        rows.push(row);
        before = row;
    }
    return rows;
}
/** A cell that is wrong becomes NaN; such rows are never given out. */
function readRow(lines, layout) {
    const seconds = lines.numberIn(layout.seconds);
    const value = lines.isEmpty(layout.value) ? null : lines.numberIn(layout.value);
    const isUnknown = layout.operations < 0 || lines.isEmpty(layout.operations);
    const operations = isUnknown ? null : lines.numberIn(layout.operations);
    const epoch = layout.epoch < 0 ? 0 : lines.numberIn(layout.epoch);
    return {
        seconds,
        value,
        operations: operations !== null && operations < 0 ? Number.NaN : operations,
        epoch: Number.isSafeInteger(epoch) && epoch >= 0 ? epoch : Number.NaN,
    };
}
function hasWrong({ seconds, value, operations, epoch }) {
    return Number.isNaN(seconds) || Number.isNaN(value) || Number.isNaN(operations) || Number.isNaN(epoch);
}
function tellWrong(row, lines, layout, mistakes) {
    for (const column of columns) {
        if (!Number.isNaN(row[column]))
            continue;
        const cell = lines.cell(layout[column]);
        mistakes.add(lines.number, column, wanted[column], cell === '' ? 'nothing' : (0,zod_issues/* describe */.q)(cell));
    }
}
/** What is wrong already (NaN) compares as neither. */
function compare(before, row, line, layout, mistakes) {
    if (row.epoch < before.epoch) {
        mistakes.add(line, 'epoch', `not lower than the epoch of the row before (${before.epoch})`, String(row.epoch));
    }
    else if (row.epoch === before.epoch && row.seconds <= before.seconds) {
        const hint = layout.epoch < 0 ? 'if the process was started anew here, say so in a column named epoch' : null;
        mistakes.add(line, 'seconds', `more than in the row before (${before.seconds})`, String(row.seconds), hint);
    }
}

// EXTERNAL MODULE: ./out/judge/exit-code.js
var exit_code = __webpack_require__(57254);
// EXTERNAL MODULE: ./out/model/metric.js
var metric = __webpack_require__(58932);
// EXTERNAL MODULE: ./out/judge/growth.js + 3 modules
var growth = __webpack_require__(66227);
// EXTERNAL MODULE: ./out/judge/growth-limits.js
var growth_limits = __webpack_require__(2938);
// EXTERNAL MODULE: ./out/judge/growth-sentences.js
var growth_sentences = __webpack_require__(89482);
// EXTERNAL MODULE: ./out/judge/growth-text.js
var growth_text = __webpack_require__(13549);
// EXTERNAL MODULE: ./out/judge/latency-drift.js + 1 modules
var latency_drift = __webpack_require__(57002);
// EXTERNAL MODULE: ./out/judge/latency-text.js
var latency_text = __webpack_require__(76128);
// EXTERNAL MODULE: ./out/judge/figures.js
var figures = __webpack_require__(32353);
// EXTERNAL MODULE: ./out/judge/latency.js + 1 modules
var latency = __webpack_require__(85897);
// EXTERNAL MODULE: ./out/judge/latency-sentences.js
var latency_sentences = __webpack_require__(9065);
;// CONCATENATED MODULE: ./out/judge/series-latency.js
// A file of response times -> its line: drift and step, the worse of both. A file has no control, so a short one must drift by
// more than a busy machine does to everything.





/** Per cent: that of a scenario that names no other. */
const stepLimit = { value: 20, text: '20%' };
const verdicts = { holds: 'pass', violated: 'fail', inconclusive: 'inconclusive' };
/** A drift within this share of the floor is next to nothing. */
const flatShare = 0.5;
function judgeLatencySeries(file, rows, asked) {
    const { limit, warmupSeconds } = asked;
    const { lives, looks } = latencyLives(rows, warmupSeconds ?? 0);
    const judged = (0,latency/* judgeLatency */.q)(lives, {
        limitPerHour: limit.value,
        stepLimit: stepLimit.value,
        warmupDeclared: warmupSeconds !== null,
        alphaShare: 1,
        stepAlphaShare: 1,
    });
    const answer = (0,latency/* unlessUnseen */.t)(judged, judged.points, looks);
    const { drift, step } = answer;
    const isStep = isStepWorse(answer);
    const told = isStep ? step : drift;
    const words = {
        what: 'latency',
        limitText: isStep ? stepLimit.text : limit.text,
        answer,
        isRun: false,
    };
    const interval = drift.whole === null ? null : (0,latency_text/* driftInterval */.TJ)(drift.whole, drift.confidence);
    const found = step.outcome === 'violated' ? step.found : null;
    const line = {
        file,
        metric: 'latency',
        verdict: verdicts[told.outcome],
        estimate: interval?.value ?? null,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        unit: 'percent-per-hour',
        limit: limit.value,
        floor: latency_drift/* floorShare */.i0 * limit.value,
        smallestVisible: told.outcome === 'holds' ? drift.smallestVisible : null,
        shape: shapeOf(answer, latency_drift/* floorShare */.i0 * limit.value),
        onset: found === null ? null : Math.round(found.atSeconds),
        sentence: isStep
            ? (0,latency_sentences/* stepSentence */.ow)(words, found === null ? null : `${(0,figures/* formatLength */.ix)(found.atSeconds)} into the series`)
            : (0,latency_sentences/* driftSentence */.L9)(words),
    };
    return { line, interval, next: (0,latency_sentences/* latencyNext */._8)(words, isStep ? 'step' : 'drift') };
}
/** The worse of drift and step is told; of two alike the drift, which was asked for, unless it is silent for the step's sake. */
function isStepWorse({ drift, step }) {
    if (drift.outcome === 'violated')
        return false;
    return step.outcome === 'violated' || (drift.outcome === 'holds' && step.outcome === 'inconclusive');
}
function shapeOf({ drift, step }, floor) {
    if (step.outcome === 'violated')
        return 'staircase';
    if (drift.whole === null)
        return null;
    const { slope, standardError } = drift.whole;
    return Math.abs(slope) <= flatShare * floor && Math.abs(slope) <= 2 * standardError ? 'flat' : 'linear';
}
/** Lives on seconds since each began, which is its first row, readable or not. Missing values are left out, never 0, and counted. */
function latencyLives(rows, warmupSeconds) {
    const lives = [];
    let before = Number.NaN;
    let looks = 0;
    for (const { seconds, value, operations, epoch } of rows) {
        let life = lives.at(-1);
        if (life === undefined || life.epoch !== epoch) {
            before = Number.NaN;
            life = { epoch, startSeconds: seconds, points: [] };
            lives.push(life);
        }
        const since = seconds - life.startSeconds;
        const load = operations !== null && seconds > before ? operations / (seconds - before) : null;
        before = seconds;
        if (since < warmupSeconds)
            continue;
        looks += 1;
        if (value !== null)
            life.points.push({ seconds: since, value, load, control: null });
    }
    return { lives, looks };
}

;// CONCATENATED MODULE: ./out/judge/series-sentences.js
// What is said of a series that came as a file where the words of growth would speak of a scenario, which a file does not have.
// Response times have sentences of their own: latency-sentences.ts.


/** What a file can hold that no method can judge: the sentence, and what to do. */
const unjudgeable = {
    tooManyLives: (lives) => ({
        sentence: `The series has ${(0,figures/* counted */.hS)(lives, 'epoch')}, so hardly any life of the process is long enough to judge growth.`,
        next: 'count lives of the process in the column named epoch, from 0; it is not a time',
    }),
};
/** What to do about it, in words of the command that judges files. */
function seriesNext(words) {
    const { answer, limit, rates } = words;
    const own = answer.reason === null ? null : ownNext(answer.reason);
    if (own !== null)
        return own;
    // A limit of 0 is supported by no length of time.
    if (answer.reason === 'limit-too-small' && limit === 0 && answer.smallestLimit !== null) {
        return `raise the limit to ${rates.rate(answer.smallestLimit)} or more`;
    }
    return (0,growth_sentences/* growthNext */.h)(words);
}
/** null where the advice about a scenario fits a file too. */
function ownNext(reason) {
    switch (reason) {
        case 'no-data':
            return 'see why the file holds no value, or none after the warm-up';
        case 'too-many-missing':
            return 'see why so many values are missing';
        case 'too-few':
            return 'soak longer, or look more often';
        case 'warmup-undeclared':
            return 'declare the warm-up (--warmup 10m, or 0s when the file begins after it), or soak for at least three hours';
        case 'settling':
            return 'soak longer, or declare a longer warm-up (--warmup)';
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./out/judge/series-judge.js
// Any series of numbers and a limit -> one line of answer: how `soak judge series.csv` judges. The method is that of growth;
// a file has no scenario, so what else there is to know (which metric, how long the warm-up) is asked for.
//
//   rows -> lives without their warm-up -> judgeGrowth -> line, next            response times: series-latency.ts









const { residentBytes, handles } = metric/* processMetrics */.Lq;
const metrics = {
    memory: { rule: growth_limits/* memoryRule */.eU, unit: 'bytes-per-hour', title: residentBytes.title, isPlural: false },
    handles: { rule: growth_limits/* countRule */.YQ, unit: 'count-per-hour', title: handles.title, isPlural: true },
};
const latencyMetric = { floorShare: latency_drift/* floorShare */.i0, unit: 'percent-per-hour' };
/** Beyond it the column is no count of lives: a Unix time, most likely. */
const mostLives = 10_000;
const secondsPerHour = 3600;
const outcomes = { holds: 'pass', violated: 'fail', inconclusive: 'inconclusive' };
/** `rows` in the order of the file: epochs do not fall, seconds rise within each. */
function judgeSeries(file, rows, asked) {
    const { metric, limit, warmupSeconds } = asked;
    const lives = livesOf(rows, warmupSeconds ?? 0);
    if (lives.length > mostLives) {
        const { sentence, next } = unjudgeable.tooManyLives(lives.length);
        return { line: lineOf(file, asked, null, null, sentence), interval: null, next };
    }
    if (metric === 'latency')
        return judgeLatencySeries(file, rows, asked);
    const { rule, title, isPlural } = metrics[metric];
    const warmupDeclared = warmupSeconds !== null;
    const answer = (0,growth/* judgeGrowth */.H)(lives, { ...rule, limitPerHour: limit.value, warmupDeclared, alphaShare: 1 });
    const interval = answer.whole === null ? null : (0,growth_text/* intervalOf */.XF)(answer.whole, answer.confidence);
    const words = {
        what: title,
        isPlural,
        limit: limit.value,
        limitText: limit.text,
        answer,
        interval,
        rates: seriesRates(metric, limit.text),
        window: 'steady',
    };
    const line = lineOf(file, asked, answer, interval, (0,growth_sentences/* growthSentence */.r)(words), onsetSeconds(lives, answer));
    return { line, interval, next: seriesNext(words) };
}
function lineOf(file, { metric, limit }, answer, interval, sentence, onset = null) {
    const { floorShare, unit } = metric === 'latency' ? latencyMetric : { floorShare: metrics[metric].rule.floorShare, unit: metrics[metric].unit };
    return {
        file,
        metric,
        verdict: outcomes[answer?.outcome ?? 'inconclusive'],
        estimate: interval?.value ?? null,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        unit,
        limit: limit.value,
        floor: floorShare * limit.value,
        smallestVisible: answer?.smallestVisible ?? null,
        shape: answer?.shape ?? null,
        onset,
        sentence,
    };
}
/** Prints rates of the metric, in the unit of the limit. */
function seriesRates(metric, limitText) {
    return metric === 'latency' ? latency_text/* percentRates */.ZO : (0,growth_text/* rateTextOf */.jh)(metric === 'memory' ? 'bytes' : 'count', limitText);
}
/** Lives on seconds since each began, which is its first row, readable or not. Missing values are left out, never 0. */
function livesOf(rows, warmupSeconds) {
    const lives = [];
    let before = Number.NaN;
    for (const { seconds, value, operations, epoch } of rows) {
        let life = lives.at(-1);
        if (life === undefined || life.epoch !== epoch) {
            before = Number.NaN;
            life = { epoch, startSeconds: seconds, points: [] };
            lives.push(life);
        }
        const since = seconds - life.startSeconds;
        const load = operations !== null && seconds > before ? operations / (seconds - before) : null;
        before = seconds;
        if (value !== null && since >= warmupSeconds)
            life.points.push({ seconds: since, value, load });
    }
    return lives;
}
/** In the first life. */
function onsetSeconds(lives, { onset }) {
    const [first] = lives;
    return onset === null || first === undefined ? null : Math.round(first.startSeconds + onset.hours * secondsPerHour);
}

// EXTERNAL MODULE: ./out/judge/verdict.js
var verdict = __webpack_require__(29257);
// EXTERNAL MODULE: ./out/report/paint.js
var report_paint = __webpack_require__(46715);
// EXTERNAL MODULE: ./out/scenario/suggest.js
var suggest = __webpack_require__(60617);
// EXTERNAL MODULE: ./out/scenario/units.js + 1 modules
var units = __webpack_require__(85626);
// EXTERNAL MODULE: ./out/verbs/render-issues.js
var render_issues = __webpack_require__(70082);
// EXTERNAL MODULE: ./out/report/messages.js
var messages = __webpack_require__(32419);
// EXTERNAL MODULE: ./out/report/quantity-text.js
var quantity_text = __webpack_require__(43492);
// EXTERNAL MODULE: ./out/report/text-table.js
var text_table = __webpack_require__(19581);
;// CONCATENATED MODULE: ./out/verbs/series-text.js
// Judged series as text: a sentence for each file, what to do about it, and a table to compare them in.





const lineWidth = 96;
const indent = '  ';
const series_text_columns = ['verdict', 'growth', 'limit', 'smallest visible', 'shape', 'file'];
const tones = {
    pass: 'good',
    fail: 'bad',
    inconclusive: 'warn',
    invalid: 'warn',
};
/** The first line of each file is never wrapped, so that it can be searched for. */
function renderSeries(answers, asked, color) {
    const paint = (0,report_paint/* paintWith */.H)(color);
    const rates = seriesRates(asked.metric, asked.limit.text);
    const sentences = answers.flatMap(({ line, next }) => [
        `${paint((0,messages/* verdictWord */.E0)(line.verdict), tones[line.verdict])} ${(0,report_paint/* plainLine */.h)(line.file)}: ${line.sentence}`,
        ...(next === null ? [] : (0,text_table/* wrapText */.C)(messages/* messages */.DZ.next(next), lineWidth, indent)),
    ]);
    const rows = answers.map(({ line, interval }) => [
        line.verdict,
        interval === null ? quantity_text/* unknownText */.qL : rates.withInterval(interval),
        asked.limit.text,
        line.smallestVisible === null ? quantity_text/* unknownText */.qL : rates.rate(line.smallestVisible),
        line.shape ?? quantity_text/* unknownText */.qL,
        (0,report_paint/* plainLine */.h)(line.file),
    ]);
    const [head = '', ...table] = (0,text_table/* alignCells */.H)([series_text_columns, ...rows]).map((cells) => `${indent}${cells.join('  ')}`.trimEnd());
    return [...sentences, '', paint(head, 'faint'), ...table].join('\n');
}

;// CONCATENATED MODULE: ./out/verbs/judge-series.js
// soak judge series.csv: the verdict on any series of numbers, several files at once. Every mistake is told before anything
// is said of the series; the exit code is that of the worst file.









const command = 'soak judge';
const kinds = {
    memory: { kind: 'bytes', example: '"10MB/h"' },
    handles: { kind: 'count', example: '"1/h"' },
    latency: { kind: 'percent', example: '"2%/h"' },
};
/** A path that is judged as a series, not as a record. */
function isSeriesPath(path) {
    return path.toLowerCase().endsWith('.csv');
}
async function judgeSeriesVerb(order, files, teller) {
    const mistakes = [];
    const question = questionOf(order, (issue) => mistakes.push((0,render_issues/* renderIssue */.y)(command, issue)));
    const answers = [];
    for (const path of order.paths) {
        if (!isSeriesPath(path)) {
            const expected = 'files that end in .csv only, or one record';
            mistakes.push((0,render_issues/* renderIssue */.y)(command, { path: '', expected, got: path, hint: null }));
            continue;
        }
        const answer = await judgeFile(path, files, question, (text) => mistakes.push(text));
        if (answer !== null)
            answers.push(answer);
    }
    if (mistakes.length > 0 || question === null) {
        for (const mistake of mistakes)
            teller.note((0,report_paint/* plainLine */.h)(mistake));
        return exit_code/* exitCodes */.hS.scenario;
    }
    if (order.json)
        for (const { line } of answers)
            teller.say(JSON.stringify(line));
    else
        teller.say(renderSeries(answers, question, teller.color));
    const worst = answers.map(({ line }) => line.verdict).reduce(verdict/* worse */.JJ, 'none');
    return (0,exit_code/* exitCodeOf */.FO)(worst === 'none' ? 'inconclusive' : worst);
}
/** null when the file is wrong, or when it is not known what to ask of it. */
async function judgeFile(path, files, question, tell) {
    const text = await readOr(files, path, tell);
    if (text === null)
        return null;
    const reading = decodeSeriesCsv(text);
    if (reading.ok)
        return question === null ? null : judgeSeries(path, reading.rows, question);
    for (const issue of reading.issues)
        tell((0,render_issues/* renderIssue */.y)(path, issue));
    if (reading.more > 0)
        tell(`${path}: and ${reading.more.toLocaleString('en-US')} more mistakes`);
    return null;
}
async function readOr(files, path, tell) {
    const wrong = (got) => tell((0,render_issues/* renderIssue */.y)(path, { path: '', expected: 'a file to read', got, hint: null }));
    try {
        const text = await files.readText(path);
        if (text === null)
            wrong('no such file');
        return text;
    }
    catch (error) {
        wrong(error instanceof Error ? error.message : String(error));
        return null;
    }
}
/** null when something is wrong; every mistake is told. */
function questionOf(order, tell) {
    const metric = metricOf(order.metric, tell);
    const limit = limitOf(order.limit, metric, tell);
    const warmup = order.warmup === null ? null : (0,units/* parseDuration */.E9)(order.warmup);
    if (warmup !== null && !warmup.ok) {
        tell({ path: '--warmup', expected: warmup.expected, got: `"${order.warmup}"`, hint: warmup.hint });
    }
    if (order.overrides.length > 0) {
        const hint = 'a series has no scenario: its limit is --limit';
        tell({ path: '--set', expected: 'a record to go with it', got: order.paths.join(' '), hint });
    }
    if (metric === null || limit === null)
        return null;
    return { metric, limit, warmupSeconds: warmup?.ok === true ? warmup.value.value : null };
}
function metricOf(written, tell) {
    if (written !== null && isMetric(written))
        return written;
    const names = Object.keys(kinds);
    const hint = written === null ? null : (0,suggest/* didYouMean */.au)(written, names);
    tell({ path: '--metric', expected: oneOf(names), got: quoted(written), hint });
    return null;
}
function isMetric(name) {
    return Object.hasOwn(kinds, name);
}
/** Without a metric a limit of any kind will do, so that a wrong one is told at once. */
function limitOf(written, metric, tell) {
    const asked = metric === null ? Object.values(kinds) : [kinds[metric]];
    const readings = asked.map(({ kind }) => (0,units/* parseGrowth */.LQ)(written ?? '', kind));
    const right = readings.find((reading) => reading.ok && reading.value.unit !== 'bytes-per-operation');
    if (right?.ok === true)
        return right.value;
    const perOperation = readings.some(({ ok }) => ok);
    const [first] = readings;
    const guessed = first?.ok === false && written !== null ? first.hint : null;
    tell({
        path: '--limit',
        expected: `a growth per hour such as ${oneOf(asked.map(({ example }) => example))}`,
        got: quoted(written),
        hint: perOperation ? 'limits per operation are not built yet' : guessed,
    });
    return null;
}
function quoted(written) {
    return written === null ? 'nothing' : `"${written}"`;
}
/** "a, b or c" */
function oneOf(names) {
    return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}


/***/ })

};

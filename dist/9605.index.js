export const id = 9605;
export const ids = [9605];
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

/***/ 22291:
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
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./out/judge/bins.js
var bins = __webpack_require__(74236);
;// CONCATENATED MODULE: ./out/judge/baseline-percent.js
// A duration -> per cent of what it was when the run began, so that "2 % an hour" means the same for a cache and for a report
// generator. Per cent of a baseline and not its logarithm: a limit in %/h is then the slope itself.


/** The stretch of each life that the baseline is taken from, as shares of its bins: early, but not the first moments. */
const fromShare = 0.03;
const toShare = 0.1;
const fewestBins = 3;
/**
 * What growth of such per cents means. At least 3 % must have come. Under half an hour a rise counts only from half of the
 * level on: response times of unrelated programs on one machine were seen to rise together by a quarter. Resolution: three
 * digits of a response time are half a per cent at worst.
 */
const percentRule = {
    floorShare: 0.5,
    leastGrowth: () => 3,
    largestSwing: (level) => level / 2,
    resolution: 0.5,
};
/**
 * The median of the early bins of all lives together: one baseline for the whole series, because lives may have levels of
 * their own and only their slopes are compared. null when no early bin has a value, or when it is not above zero.
 */
function baselineOf(lives) {
    const early = (0,bins/* binLives */.J)(lives).groups.flatMap(({ y, places, slots }) => {
        const from = Math.floor(fromShare * slots);
        const to = Math.max(fewestBins, Math.floor(toShare * slots));
        return y.filter((_, index) => {
            const place = places[index] ?? to;
            return place >= from && place < to;
        });
    });
    const baseline = early.length === 0 ? 0 : (0,simple_statistics/* median */.JZ)(early);
    return baseline > 0 ? baseline : null;
}
/** Every value as per cent of the baseline, which must be above zero. */
function inPercentOf(baseline, lives) {
    return lives.map((life) => ({
        ...life,
        points: life.points.map(({ seconds, value }) => ({ seconds, value: (100 * value) / baseline })),
    }));
}

// EXTERNAL MODULE: ./out/judge/figures.js
var figures = __webpack_require__(32353);
// EXTERNAL MODULE: ./out/judge/growth.js + 9 modules
var growth = __webpack_require__(73719);
// EXTERNAL MODULE: ./out/judge/growth-limits.js
var growth_limits = __webpack_require__(2938);
// EXTERNAL MODULE: ./out/judge/growth-text.js
var growth_text = __webpack_require__(13549);
// EXTERNAL MODULE: ./out/judge/growth-sentences.js
var growth_sentences = __webpack_require__(89482);
;// CONCATENATED MODULE: ./out/judge/series-sentences.js
// What is said of a series that came as a file: the sentences of growth where they fit, others where a response time drifts
// or a scenario would be spoken of that a file does not have.


const secondsPerHour = 3600;
/** `isDrift`: per cent of a baseline, not an amount that fills something. */
function seriesSentence(words, isDrift) {
    return (isDrift ? driftSentence(words) : null) ?? (0,growth_sentences/* growthSentence */.r)(words);
}
/** What a file can hold that no method can judge: the sentence, and what to do. */
const unjudgeable = {
    noBaseline: {
        sentence: 'Latency: the first tenth of the series has no value above zero to compare the rest with, so nothing is known about its drift.',
        next: 'leave samples without an answer empty: an empty value is a missing sample, 0 is not',
    },
    tooManyLives: (lives) => ({
        sentence: `The series has ${(0,figures/* counted */.hS)(lives, 'epoch')}, so hardly any life of the process is long enough to judge growth.`,
        next: 'count lives of the process in the column named epoch, from 0; it is not a time',
    }),
};
/** null where the sentence of growth fits a drift too. */
function driftSentence({ answer, interval, rates, limitText }) {
    const measured = interval === null ? '' : ` Measured: ${rates.withInterval(interval)}.`;
    const length = (0,figures/* formatLength */.ix)(answer.longestHours * secondsPerHour);
    if (answer.outcome === 'holds') {
        const change = interval === null ? 'less' : rates.withInterval(interval);
        const seen = answer.smallestVisible === null
            ? 'how small a drift would have been seen cannot be promised, because the growth was still dying away'
            : `a drift of ${rates.rate(answer.smallestVisible)} would not have passed`;
        const over = (0,figures/* formatLength */.ix)(answer.spanHours * secondsPerHour);
        return `Latency changes by ${change} over ${over}, surely below the limit of ${limitText}; ${seen}.`;
    }
    switch (answer.reason) {
        case 'warmup-undeclared':
            return `Latency: ${length} without a declared warm-up cannot tell a drift from a warm-up.${measured}`;
        case 'settling':
            return `Latency was still growing, but ever more slowly, as it does while something warms up; that is neither a drift shown nor a drift excluded.${measured}`;
        case 'within-swing':
            return `Latency grew, but by no more than a busy machine does to a system without fault; a run of ${length} cannot tell them apart.${measured}`;
        default:
            return null;
    }
}
/** What to do about it, in words of the command that judges files. */
function seriesNext(words, isDrift) {
    const { answer, limit, rates } = words;
    if (answer.outcome === 'violated' && isDrift) {
        return 'compare profiles of an early and a late hour, and what grows with time: a table, a log, a queue';
    }
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
//   rows -> lives without their warm-up -> (latency: per cent of the beginning) -> judgeGrowth -> line, next







const { residentBytes, handles } = metric/* processMetrics */.Lq;
const metrics = {
    memory: { rule: growth_limits/* memoryRule */.eU, unit: 'bytes-per-hour', title: residentBytes.title, isPlural: false, isDrift: false },
    handles: { rule: growth_limits/* countRule */.YQ, unit: 'count-per-hour', title: handles.title, isPlural: true, isDrift: false },
    latency: { rule: percentRule, unit: 'percent-per-hour', title: 'latency', isPlural: false, isDrift: true },
};
/** Beyond it the column is no count of lives: a Unix time, most likely. */
const mostLives = 10_000;
const outcomes = { holds: 'pass', violated: 'fail', inconclusive: 'inconclusive' };
/** `rows` in the order of the file: epochs do not fall, seconds rise within each. */
function judgeSeries(file, rows, asked) {
    const { metric, limit, warmupSeconds } = asked;
    const { rule, title, isPlural, isDrift } = metrics[metric];
    const unknown = ({ sentence, next }) => {
        return { line: lineOf(file, asked, null, null, sentence), interval: null, next };
    };
    const measured = livesOf(rows, warmupSeconds ?? 0);
    if (measured.length > mostLives)
        return unknown(unjudgeable.tooManyLives(measured.length));
    const baseline = isDrift ? baselineOf(measured) : null;
    const lives = baseline === null ? measured : inPercentOf(baseline, measured);
    const warmupDeclared = warmupSeconds !== null;
    const answer = (0,growth/* judgeGrowth */.H)(lives, { ...rule, limitPerHour: limit.value, warmupDeclared });
    // What could not be measured at all says why by itself.
    if (isDrift && baseline === null && answer.whole !== null)
        return unknown(unjudgeable.noBaseline);
    const interval = answer.whole === null ? null : (0,growth_text/* intervalOf */.X)(answer.whole, answer.confidence);
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
    const line = lineOf(file, asked, answer, interval, seriesSentence(words, isDrift));
    return { line, interval, next: seriesNext(words, isDrift) };
}
function lineOf(file, { metric, limit }, answer, interval, sentence) {
    const { rule, unit } = metrics[metric];
    const floor = rule.floorShare * limit.value;
    return {
        file,
        metric,
        verdict: outcomes[answer?.outcome ?? 'inconclusive'],
        estimate: interval?.value ?? null,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        unit,
        limit: limit.value,
        floor,
        smallestVisible: answer?.smallestVisible ?? null,
        shape: shapeOf(interval, floor),
        onset: null,
        sentence,
    };
}
/** Prints rates of the metric, in the unit of the limit. */
function seriesRates(metric, limitText) {
    if (metric !== 'latency')
        return (0,growth_text/* rateTextOf */.j)(metric === 'memory' ? 'bytes' : 'count', limitText);
    return {
        rate: (perHour) => `${(0,figures/* significant */.I1)(perHour)} %/h`,
        withInterval: ({ value, low, high, confidence }) => {
            const [middle, from, to] = (0,figures/* alike */.nO)([value, low, high]);
            return `${middle} %/h (${Math.round(confidence * 100)} % interval ${from} to ${to})`;
        },
        amount: (amount) => `${(0,figures/* significant */.I1)(amount)} %`,
    };
}
/** Lives on seconds since each began, which is its first row, readable or not. Missing values are left out, never 0. */
function livesOf(rows, warmupSeconds) {
    const lives = [];
    for (const { seconds, value, epoch } of rows) {
        let life = lives.at(-1);
        if (life === undefined || life.epoch !== epoch) {
            life = { epoch, startSeconds: seconds, points: [] };
            lives.push(life);
        }
        const since = seconds - life.startSeconds;
        if (value !== null && since >= warmupSeconds)
            life.points.push({ seconds: since, value });
    }
    return lives;
}
/** Estimates within these shares of the floor are small beside it, and so small that being sure of them changes nothing. */
const smallShare = 1 / 2;
const nothingShare = 1 / 10;
/** Flat: zero is in the interval of a small estimate, or the estimate is next to nothing. The other shapes belong here too. */
function shapeOf(interval, floor) {
    if (interval === null)
        return null;
    const size = Math.abs(interval.value);
    const holdsZero = interval.low <= 0 && interval.high >= 0;
    return size <= nothingShare * floor || (holdsZero && size <= smallShare * floor) ? 'flat' : 'linear';
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

export const id = 8811;
export const ids = [8811];
export const modules = {

/***/ 74236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ binLives)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
// Points of several lives -> bins on an even grid per life, as groups that share a slope. Bins by time stamp: a late or
// missing look leaves a place empty instead of shifting what follows.

/** Bins of a whole run with one or two lives; more lives get more, up to four times as many. */
const binsPerRun = 96;
const fewestBinsPerLife = 4;
/** Lives shorter than this share of the run do not raise the number of bins: a crash loop is not more evidence. */
const countedShare = 0.01;
const secondsPerHour = 3600;
/** Median per bin; the bin's time is the mean of its samples' times. A bin with under half of its samples is missing. */
function binLives(lives) {
    const seen = lives.filter(({ points }) => points.length > 0);
    const stepSeconds = usualStep(seen);
    const spans = seen.map(({ points }) => spanOf(points) + stepSeconds);
    const total = spans.reduce((sum, span) => sum + span, 0);
    const counted = spans.filter((span) => span >= countedShare * total).length;
    const width = Math.max(stepSeconds, total / (binsPerRun * Math.min(4, Math.max(1, counted / 2))));
    const groups = seen.map(({ points }, index) => binLife(points, spans[index] ?? 0, width, stepSeconds));
    return {
        groups: groups.filter(({ x }) => x.length >= fewestBinsPerLife),
        points: seen.reduce((sum, { points }) => sum + points.length, 0),
        longestHours: Math.max(0, ...spans) / secondsPerHour,
    };
}
function binLife(points, span, width, step) {
    const first = points[0]?.seconds ?? 0;
    // A partial last bin is dropped. Looks are late by milliseconds: the tolerance keeps those from costing a bin.
    const slots = Math.floor(span / width + 0.01);
    const bins = Array.from({ length: slots }, () => []);
    for (const point of points) {
        // Where bins are as narrow as the step, a look belongs to the nearest place, not to the one it came a moment late for.
        const shift = width < 2 * step ? step / 2 : 0;
        bins[Math.floor((point.seconds - first + shift) / width)]?.push(point);
    }
    const x = [];
    const y = [];
    const places = [];
    for (const [place, bin] of bins.entries()) {
        if (bin.length === 0 || 2 * bin.length < Math.floor(width / step))
            continue;
        x.push(bin.reduce((sum, { seconds }) => sum + seconds, 0) / bin.length / secondsPerHour);
        y.push((0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(bin.map(({ value }) => value)));
        places.push(place);
    }
    return { x, y, places, slots };
}
/** The usual distance between looks: the median of up to a thousand distances; 1 s when nothing can be said. */
function usualStep(lives) {
    const total = lives.reduce((sum, { points }) => sum + points.length, 0);
    const stride = Math.max(1, Math.floor(total / 1000));
    const steps = [];
    for (const { points } of lives) {
        for (let index = 1; index < points.length; index += stride) {
            const step = (points[index]?.seconds ?? 0) - (points[index - 1]?.seconds ?? 0);
            if (step > 0)
                steps.push(step);
        }
    }
    return steps.length === 0 ? 1 : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(steps);
}
function spanOf(points) {
    return (points.at(-1)?.seconds ?? 0) - (points[0]?.seconds ?? 0);
}


/***/ }),

/***/ 32353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   YL: () => (/* binding */ formatLatency),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ix: () => (/* binding */ formatLength),
/* harmony export */   nO: () => (/* binding */ alike),
/* harmony export */   sr: () => (/* binding */ scaleBytes),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
// Numbers as the sentences of findings print them. Limits are never printed from here: they keep the user's own text.
// Sizes are printed in the unit of that text, where they are readable in it: then they compare at a glance.
const binaryUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
const decimalUnits = ['B', 'KB', 'MB', 'GB', 'TB'];
/** A number larger or smaller than this in the limit's unit goes into a unit of its own. */
const readableUpTo = 10_000;
const readableFrom = 0.01;
/** Values of one kind in one unit: [5.99e9, 6.02e9] beside "1500MB/h" -> ["5,990", "6,020"], unit "MB"; beside null -> "GB". */
function scaleBytes(values, limitText) {
    const limitUnit = /[KMGT]?i?B/i.exec(limitText ?? '')?.[0]?.toUpperCase() ?? null;
    const [base, names] = limitUnit?.includes('IB') ? [1024, binaryUnits] : [1000, decimalUnits];
    const largest = Math.max(...values.map(Math.abs));
    const limitStep = names.findIndex((name) => name.toUpperCase() === limitUnit);
    const inLimitUnit = largest / base ** limitStep;
    const ownStep = largest < 1 ? 0 : Math.min(names.length - 1, Math.floor(Math.log(largest) / Math.log(base) + 1e-9));
    const readable = limitStep >= 0 && inLimitUnit >= readableFrom && inLimitUnit < readableUpTo;
    const step = readable ? limitStep : ownStep;
    return { texts: alike(values.map((value) => value / base ** step)), unit: names[step] ?? 'B' };
}
const mostDecimals = 4;
/** Several values with the same number of decimals: enough for the difference between them to show. One value: as it is. */
function alike(values) {
    if (values.length === 1)
        return values.map(significant);
    const width = Math.max(...values) - Math.min(...values);
    const size = Math.max(...values.map(Math.abs));
    const wanted = Math.max(decimalsFor(size, 2), width === 0 ? 0 : decimalsFor(width, 1));
    const decimals = Math.min(mostDecimals, wanted);
    return values.map((value) => {
        const text = value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
        return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
    });
}
/** Decimals that show so many digits after the leading one. */
function decimalsFor(size, digits) {
    return size === 0 ? 0 : Math.max(0, digits - Math.floor(Math.log10(size)));
}
/** Beside a limit, in its unit. */
function formatBytes(bytes, limitText = null) {
    const { texts, unit } = scaleBytes([bytes], limitText);
    return `${texts[0]} ${unit}`;
}
/** Three significant digits, thousands separated, no exponent: 6003.2 -> "6,003", 0.0312 -> "0.0312", 10 -> "10". */
function significant(value) {
    if (!Number.isFinite(value))
        return 'unbounded';
    const size = Math.abs(value);
    if (size === 0)
        return '0';
    const decimals = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(size))));
    const text = value.toLocaleString('en-US', { minimumFractionDigits: 0, maximumFractionDigits: decimals });
    return text === '-0' ? '0' : text;
}
/** 0.0123 -> "1.23 %". Never rounds a part up to 100 % or down to 0 %. */
function formatShare(share) {
    if (share === 0 || share === 1)
        return `${share * 100} %`;
    const percent = share * 100;
    const rest = Math.min(percent, 100 - percent);
    const decimals = Math.min(6, Math.max(1, 1 - Math.floor(Math.log10(rest))));
    return `${percent.toLocaleString('en-US', { maximumFractionDigits: decimals })} %`;
}
/** Latency: 0.0123 -> "12.3 ms". */
function formatLatency(seconds) {
    if (seconds === 0 || seconds >= 1)
        return `${significant(seconds)} s`;
    return seconds >= 1e-3 ? `${significant(seconds * 1e3)} ms` : `${significant(seconds * 1e6)} µs`;
}
/** Length of time in the two largest units: 95 -> "1 min 35 s", 10800 -> "3 h". */
function formatLength(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    if (whole === 0 && seconds > 0)
        return 'under 1 s';
    const parts = [
        [Math.floor(whole / 3600), 'h'],
        [Math.floor((whole % 3600) / 60), 'min'],
        [whole % 60, 's'],
    ];
    const from = parts.findIndex(([count]) => count > 0);
    if (from < 0)
        return '0 s';
    return parts
        .slice(from, from + 2)
        .filter(([count]) => count > 0)
        .map(([count, unit]) => `${count} ${unit}`)
        .join(' ');
}
/** 1 -> "1 sample", 12 -> "12 samples". Plural by -s only. */
function counted(count, noun) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 2938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ growthRuleOf),
/* harmony export */   YQ: () => (/* binding */ countRule),
/* harmony export */   eU: () => (/* binding */ memoryRule)
/* harmony export */ });
// What growth means for each gauge: floor, least growth that counts, resolution of the probe. From the method study.
const million = 1_000_000;
const pageBytes = 4096;
/**
 * Bytes. Least growth: 24 minutes at the limit, within 1 to 4 MB, the size of single steps of allocators. Largest swing: real
 * servers on garbage-collected runtimes were seen to rise by 40 to 50 MB between two collections, over one to ten minutes,
 * and large ones in proportion to what they hold.
 */
const memoryRule = {
    floorShare: 0.5,
    leastGrowth: (limitPerHour) => Math.max(million, Math.min(4 * million, 0.4 * limitPerHour)),
    largestSwing: (level) => Math.max(64 * million, level / 2),
    resolution: pageBytes,
};
/** Counts move in whole steps and wobble by one or two: three in all must have come. The swing is a pool that fills. */
const countRule = {
    floorShare: 0.25,
    leastGrowth: () => 3,
    largestSwing: (level) => Math.max(24, level / 2),
    resolution: 1,
};
function growthRuleOf(metric) {
    return metric.unit === 'bytes' ? memoryRule : countRule;
}


/***/ }),

/***/ 89482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ growthNext),
/* harmony export */   r: () => (/* binding */ growthSentence)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32353);
// What is said of growth: one sentence for each outcome and reason, and the next thing to do.


const secondsPerHour = 3600;
function growthSentence(words) {
    const { limitText, answer, interval, rates } = words;
    const what = `${words.what.charAt(0).toUpperCase()}${words.what.slice(1)}`;
    const { isPlural } = words;
    const over = `over ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(answer.spanHours * secondsPerHour)}`;
    switch (answer.outcome) {
        case 'violated':
            return `${what} ${isPlural ? 'grow' : 'grows'} by ${interval === null ? 'more' : rates.withInterval(interval)} ${over}; the limit is ${limitText}.`;
        case 'holds':
            return `${what} ${isPlural ? 'change' : 'changes'} by ${interval === null ? 'less' : rates.withInterval(interval)} ${over}, surely below the limit of ${limitText}; ${seenText(words)}.`;
        case 'inconclusive':
            return answer.reason === null ? `${what}: undecided.` : reasonSentence(answer.reason, { ...words, what });
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(answer.outcome);
    }
}
function seenText({ answer, rates }) {
    return answer.smallestVisible === null
        ? 'how small a leak would have been seen cannot be promised, because the growth was still dying away'
        : `a leak of ${rates.rate(answer.smallestVisible)} would not have passed`;
}
function reasonSentence(reason, words) {
    const { what, isPlural, limitText, answer, interval, rates } = words;
    const measured = interval === null ? '' : ` Measured: ${rates.withInterval(interval)}.`;
    switch (reason) {
        case 'no-data':
            return `${what}: no steady sample shows it, so nothing is known about its growth.`;
        case 'too-few':
            return `${what}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(answer.points, 'steady sample')} in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(answer.bins, 'bin')} are too few to judge growth; 24 bins are needed.`;
        case 'too-many-missing':
            return `${what}: more than a quarter of the readings are missing, so its growth cannot be judged.`;
        case 'warmup-undeclared':
            return `${what}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(answer.longestHours * secondsPerHour)} of steady load without a declared warm-up cannot tell a leak from a warm-up.${measured}`;
        case 'limit-too-small':
            return `${what}: growth of ${limitText} is too small for this run to see; ${smallestText(answer, rates)}.${measured}`;
        case 'settling':
            return `${what} ${isPlural ? 'were' : 'was'} still growing, but ever more slowly, as something that fills up does; that is neither a leak shown nor a leak excluded.${measured}`;
        case 'within-swing':
            return `${what} grew, but by no more than what a garbage collector leaves between two collections; a run of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(answer.longestHours * secondsPerHour)} cannot tell them apart.${measured}`;
        case 'undecided':
            return `${what}: the measured growth neither surely keeps the limit of ${limitText} nor surely breaks it.${measured}`;
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(reason);
    }
}
function smallestText({ smallestLimit }, rates) {
    return smallestLimit === null
        ? 'what it could see is not known'
        : `the smallest it could see is ${rates.rate(smallestLimit)}`;
}
function growthNext(words) {
    const { answer, rates, what } = words;
    if (answer.outcome === 'violated')
        return `find what keeps ${what}: compare two heap profiles, or what is open, early and late in a run`;
    switch (answer.reason) {
        case null:
            return null;
        case 'no-data':
        case 'too-many-missing':
            return 'see why the probe could not read it, and run again';
        case 'too-few':
            return 'soak longer, or look more often (watch.every)';
        case 'warmup-undeclared':
            return 'declare phases.warmup so that short runs can be judged, or soak for at least three hours';
        case 'limit-too-small':
            return `${soakText(words)}${answer.smallestLimit === null ? '' : `, or raise the limit to ${rates.rate(answer.smallestLimit)} or more`}`;
        case 'settling':
            return 'soak longer, or declare a longer phases.warmup';
        case 'within-swing':
            return 'soak for half an hour or longer';
        case 'undecided':
            return 'soak longer: the interval becomes narrower';
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(answer.reason);
    }
}
/** What can be seen shrinks at least in proportion to time, unless the noise never forgets: an estimate on the long side. */
function soakText({ answer, limit }) {
    const { smallestLimit, whole } = answer;
    if (smallestLimit === null || whole === null || whole.autocorrelation === 1)
        return 'soak much longer';
    const hours = answer.longestHours * (smallestLimit / limit);
    return `soak for about ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(roundUp(hours) * secondsPerHour)}`;
}
/** To the next quarter of an hour: it is an estimate, and must not look like more. */
function roundUp(hours) {
    return Math.ceil(hours * 4) / 4;
}


/***/ }),

/***/ 13549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ intervalOf),
/* harmony export */   j: () => (/* binding */ rateTextOf)
/* harmony export */ });
/* harmony import */ var _stats_student_t_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77510);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32353);
// Growth in words: rates with their interval, in the unit of the limit.


/** Two-sided interval of a slope. */
function intervalOf(slope, confidence) {
    const t = (0,_stats_student_t_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$)(1 - (1 - confidence) / 2, slope.degreesOfFreedom);
    const half = t * slope.standardError;
    return { value: slope.slope, low: slope.slope - half, high: slope.slope + half, confidence };
}
function rateTextOf(unit, limitText) {
    const scaled = (values) => unit === 'bytes' ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .scaleBytes */ .sr)(values, limitText) : { texts: (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .alike */ .nO)(values), unit: '' };
    const join = (text, unitText) => (unitText === '' ? `${text}` : `${text} ${unitText}`);
    return {
        rate: (perHour) => {
            const { texts, unit: unitText } = scaled([perHour]);
            return `${join(texts[0], unitText)}/h`;
        },
        withInterval: ({ value, low, high, confidence }) => {
            const { texts, unit: unitText } = scaled([value, low, high]);
            const percent = Math.round(confidence * 100);
            return `${join(texts[0], unitText)}/h (${percent} % interval ${texts[1]} to ${texts[2]})`;
        },
        amount: (amount) => {
            const { texts, unit: unitText } = scaled([amount]);
            return join(texts[0], unitText);
        },
    };
}


/***/ }),

/***/ 73719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ judgeGrowth)
});

;// CONCATENATED MODULE: ./out/stats/group.js
// Groups of points: points of one group share an intercept, all groups share a slope.
// Knows nothing of what a group stands for.
const fewestPoints = 3;
/**
 * The stretch of every group from one share of its grid to another (0..1), ends rounded outwards.
 * Groups left with fewer than 3 points are left out.
 */
function partOf(groups, from, to) {
    return groups.flatMap((group) => {
        const first = Math.floor(from * group.slots);
        const end = Math.ceil(to * group.slots);
        const begin = firstAtOrAfter(group.places, first);
        const stop = firstAtOrAfter(group.places, end);
        if (stop - begin < fewestPoints)
            return [];
        return [
            {
                x: group.x.slice(begin, stop),
                y: group.y.slice(begin, stop),
                places: group.places.slice(begin, stop).map((place) => place - first),
                slots: Math.min(end, group.slots) - first,
            },
        ];
    });
}
function firstAtOrAfter(places, place) {
    const index = places.findIndex((one) => one >= place);
    return index < 0 ? places.length : index;
}
/** Points of all groups together. */
function pointCount(groups) {
    return groups.reduce((sum, group) => sum + group.x.length, 0);
}
/** Share of the grids' places that hold no point; 0 for no groups. */
function missingShare(groups) {
    const slots = groups.reduce((sum, group) => sum + group.slots, 0);
    return slots === 0 ? 0 : 1 - pointCount(groups) / slots;
}

;// CONCATENATED MODULE: ./out/stats/lag-one-autocorrelation.js
// How strongly each residual of a fitted line remembers the one before. Errs on the side of more memory: too little of it
// makes intervals too narrow, and that is the dangerous direction.
/**
 * Pooled lag-one autocorrelation of the residuals of a line with one intercept per group (ordinary fit), corrected:
 *
 * 1. a fitted line eats memory, most in short groups: add (1 + 3a) / (points per group) + (1 + a) / n;
 * 2. one standard error of the estimate is added;
 * 3. within 8/n of 1 nothing tells it from a random walk, and it is taken to be one: exactly 1.
 *
 * `residuals` run group after group, one per point. Only neighbours on the grid count as pairs; when fewer than half of the
 * possible pairs are neighbours the answer is 1. Result: 0..1.
 */
function lagOneAutocorrelation(groups, residuals) {
    const n = residuals.length;
    let squares = 0;
    let products = 0;
    let pairs = 0;
    let index = 0;
    for (const group of groups) {
        for (const [position, place] of group.places.entries()) {
            const residual = residuals[index] ?? 0;
            squares += residual * residual;
            const previousPlace = group.places[position - 1];
            if (previousPlace !== undefined && place - previousPlace === 1) {
                products += residual * (residuals[index - 1] ?? 0);
                pairs += 1;
            }
            index += 1;
        }
    }
    const possible = n - groups.length;
    if (pairs < possible / 2)
        return 1;
    const raw = squares <= 1e-18 ? 0 : ((products / squares) * possible) / pairs;
    const perGroup = n / groups.length;
    const unbiased = clamp(raw + (1 + 3 * raw) / perGroup + (1 + raw) / n, 0, 0.999);
    const cautious = Math.min(1, unbiased + Math.sqrt((1 - unbiased ** 2) / n));
    return cautious > 1 - 8 / n ? 1 : cautious;
}
function clamp(value, low, high) {
    return Math.min(high, Math.max(low, value));
}

;// CONCATENATED MODULE: ./out/stats/newey-west.js
// Long-run sum of squares of a sequence of scores: what a slope's variance needs when whitening left memory behind.
/**
 * Newey-West estimate with Bartlett weights: sum of squares plus twice the weighted sums of products at lags 1..lags.
 * Never negative (rounding below 0 gives 0). Complexity n * lags.
 */
function neweyWest(scores, lags) {
    let total = productsAtLag(scores, 0);
    for (let lag = 1; lag <= lags; lag += 1) {
        total += 2 * (1 - lag / (lags + 1)) * productsAtLag(scores, lag);
    }
    return Math.max(0, total);
}
function productsAtLag(scores, lag) {
    let sum = 0;
    for (let index = lag; index < scores.length; index += 1) {
        sum += (scores[index] ?? 0) * (scores[index - lag] ?? 0);
    }
    return sum;
}

;// CONCATENATED MODULE: ./out/stats/prais-winsten.js
// Turns values whose errors remember into rows whose errors do not, and takes the group's intercept out of them.
/**
 * The whitening of one group, to be applied to every column of a fit alike.
 *
 * Prais and Winsten 1954, at lag-one autocorrelation a (0..1): the first row is z * sqrt(1 - a²), every other
 * c * (z - a^d * z before), where d is the distance to the point before on the grid and c = sqrt((1 - a²) / (1 - a^2d)), which
 * gives all rows the variance of one innovation. At a = 1 there is no first row (it becomes 0) and c = 1 / sqrt(d).
 *
 * The constant becomes a column as well; what it explains is removed from every other column, which removes the intercept.
 * At a = 1 differences have taken it already.
 */
function whitening(places, autocorrelation) {
    const weights = places.map((place, index) => rowWeight(place - (places[index - 1] ?? -1), index, autocorrelation));
    const constant = weights.map(({ own, before }) => own - before);
    const size = dot(constant, constant);
    return (values) => {
        // Centred first: the constant is removed anyway, and small numbers keep their digits.
        const middle = meanOf(values);
        const rows = weights.map(({ own, before }, index) => own * ((values[index] ?? 0) - middle) - (index === 0 ? 0 : before * ((values[index - 1] ?? 0) - middle)));
        if (size <= 1e-12)
            return rows;
        const share = dot(rows, constant) / size;
        return rows.map((row, index) => row - share * (constant[index] ?? 0));
    };
}
function rowWeight(distance, index, autocorrelation) {
    if (index === 0)
        return { own: Math.sqrt(1 - autocorrelation ** 2), before: 0 };
    const scale = autocorrelation === 1
        ? 1 / Math.sqrt(distance)
        : Math.sqrt((1 - autocorrelation ** 2) / (1 - autocorrelation ** (2 * distance)));
    return { own: scale, before: scale * autocorrelation ** distance };
}
function meanOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
}
/** Sum of products; the longer list's rest counts as 0. */
function dot(a, b) {
    let sum = 0;
    for (let index = 0; index < a.length; index += 1)
        sum += (a[index] ?? 0) * (b[index] ?? 0);
    return sum;
}

;// CONCATENATED MODULE: ./out/stats/whitened-line.js
// One line slope through several groups, each with its own intercept, at a given lag-one autocorrelation (Prais-Winsten).
// At autocorrelation 0 it is ordinary least squares with an intercept per group; at 1 it works on differences.


/**
 * Each group is whitened and freed of its intercept (see prais-winsten.ts); the slope is that of the rows of all groups together.
 *
 * null when fewer than 4 degrees of freedom are left or x does not move.
 */
function whitenedLine(groups, autocorrelation) {
    const n = pointCount(groups);
    const parameters = groups.length + 1;
    if (n - parameters < 4)
        return null;
    const x = [];
    const y = [];
    for (const group of groups) {
        const whiten = whitening(group.places, autocorrelation);
        x.push(...whiten(group.x));
        y.push(...whiten(group.y));
    }
    const spread = dot(x, x);
    if (spread < 1e-12)
        return null;
    const slope = dot(x, y) / spread;
    const residuals = y.map((value, index) => value - slope * (x[index] ?? 0));
    return {
        slope,
        residuals,
        regressor: x,
        spread,
        variance: dot(residuals, residuals) / (n - parameters),
        n,
        parameters,
    };
}

;// CONCATENATED MODULE: ./out/stats/pooled-slope.js
// One slope over several groups with an interval that stays honest from white noise to a random walk.
// Says how fast something grows; whether that is too fast is decided elsewhere.



/**
 * Feasible generalised least squares: an ordinary fit gives the autocorrelation, Prais-Winsten the slope, and the larger of
 * the ordinary and the Newey-West variance the standard error. Memory also costs degrees of freedom, down to 6.
 *
 *     points -> ordinary line -> autocorrelation -> whitened line -> slope, max(ordinary, Newey-West) -> standard error
 *
 * `leastVariance` is the variance below which noise cannot be known (resolution² / 12 of the instrument): it keeps a series
 * that never moved from an interval of no width. null when there are too few points.
 */
function pooledSlope(groups, leastVariance = 0) {
    const ordinary = whitenedLine(groups, 0);
    if (ordinary === null)
        return null;
    const autocorrelation = lagOneAutocorrelation(groups, ordinary.residuals);
    const line = whitenedLine(groups, autocorrelation);
    if (line === null)
        return null;
    const variance = Math.max(leastVariance, line.variance, longRunVariance(line));
    const free = line.n - line.parameters;
    return {
        slope: line.slope,
        standardError: Math.sqrt(variance / line.spread),
        degreesOfFreedom: Math.min(free, Math.max(6, free * (1 - autocorrelation))),
        autocorrelation,
        variance,
        n: line.n,
        groups: groups.length,
    };
}
/**
 * The slope of a part, with autocorrelation, degrees of freedom and variance learnt from the whole: a part alone is too
 * short to learn them. With `ownVarianceCounts` a noisier part widens its own interval; a quieter one never narrows it.
 */
function slopeOfPart(part, whole, { ownVarianceCounts }) {
    const line = whitenedLine(part, whole.autocorrelation);
    if (line === null)
        return null;
    const variance = ownVarianceCounts ? Math.max(whole.variance, line.variance) : whole.variance;
    return {
        ...whole,
        slope: line.slope,
        standardError: Math.sqrt(variance / line.spread),
        variance,
        n: line.n,
        groups: part.length,
    };
}
/** The Newey-West variance of the slope, expressed as the innovation variance that would give it. */
function longRunVariance(line) {
    const scores = line.residuals.map((residual, index) => residual * (line.regressor[index] ?? 0));
    const lags = Math.max(1, Math.round(0.65 * Math.sqrt(line.n)));
    return (neweyWest(scores, lags) * line.n) / (line.n - line.parameters) / line.spread;
}

;// CONCATENATED MODULE: ./out/stats/settling-cut.js
// Finds how much of the beginning to leave out, because it bends away from the line that the rest follows (MSER, with a line
// in place of the mean). One share for all groups.


const steps = 12;
const largestStep = 8;
const neededGain = 0.8;
const settling_cut_fewestPoints = 24;
/**
 * Share of every group's beginning to leave out: 0, 1/12 .. 8/12. Greedy and ascending: a longer cut is taken only when it
 * lowers (squared error of one pooled line) / n² by a fifth of the last one taken; never below 24 points.
 * `leastVariance` per point keeps an exactly flat rest from winning by rounding alone.
 */
function settlingCut(groups, leastVariance = 0) {
    let best = Number.POSITIVE_INFINITY;
    let cut = 0;
    for (let step = 0; step <= largestStep; step += 1) {
        const kept = partOf(groups, step / steps, 1);
        const n = pointCount(kept);
        if (step > 0 && n < settling_cut_fewestPoints)
            break;
        const line = whitenedLine(kept, 0);
        if (line === null)
            break;
        const error = Math.max(line.variance * (n - line.parameters), n * leastVariance) / n ** 2;
        if (error < neededGain * best) {
            best = error;
            cut = step / steps;
        }
    }
    return cut;
}

// EXTERNAL MODULE: ./out/stats/student-t-quantile.js
var student_t_quantile = __webpack_require__(77510);
// EXTERNAL MODULE: ./out/judge/bins.js
var bins = __webpack_require__(74236);
;// CONCATENATED MODULE: ./out/judge/growth-sight.js
// How much this run could see: the bounds that decisions rest on, and the smallest growth and limit that follow from them.
// The constants are those of the method study.

/** Probability of each one-sided bound. */
const failProbability = 0.995;
const tailProbability = 0.9;
const passProbability = 0.95;
/** Normal quantile of 90 %: the power with which "would have been seen" is meant. */
const powerQuantile = 1.282;
/** A pass keeps a twentieth away from the limit. */
const passShare = 0.95;
/** Lower bound of the slope that a fail rests on. */
function surelyAtLeast({ slope, standardError, degreesOfFreedom }) {
    return slope - (0,student_t_quantile/* studentTQuantile */.$)(failProbability, degreesOfFreedom) * standardError;
}
/**
 * The smallest limit at which a leak of just that size fails, and a flat series passes, with 90 % probability each.
 * What counts as growth depends on the limit itself, so the answer is found by repetition; it only ever rises.
 */
function smallestLimitOf({ whole, tail, spanHours }, question) {
    const { degreesOfFreedom: free } = whole;
    const failT = (0,student_t_quantile/* studentTQuantile */.$)(failProbability, free) + powerQuantile;
    const passT = (0,student_t_quantile/* studentTQuantile */.$)(passProbability, free) + powerQuantile;
    const tailT = (0,student_t_quantile/* studentTQuantile */.$)(tailProbability, free) + powerQuantile;
    const noise = Math.max((failT * whole.standardError) / (1 - question.floorShare), (passT * Math.max(whole.standardError, tail.standardError)) / passShare, tailT * tail.standardError);
    let limit = noise;
    for (let round = 0; round < 100; round += 1) {
        const next = Math.max(limit, question.leastGrowth(limit) / spanHours);
        if (next <= limit)
            break;
        limit = next;
    }
    return limit;
}
/**
 * The smallest growth that would not have passed, and from half an hour on would have failed, with 90 % probability. A pass
 * is looked for first, hence the last term.
 */
function smallestVisibleOf({ whole, tail, spanHours }, question) {
    const { limitPerHour: limit, floorShare } = question;
    const { degreesOfFreedom: free } = whole;
    return Math.max(floorShare * limit + ((0,student_t_quantile/* studentTQuantile */.$)(failProbability, free) + powerQuantile) * whole.standardError, ((0,student_t_quantile/* studentTQuantile */.$)(tailProbability, free) + powerQuantile) * tail.standardError, question.leastGrowth(limit) / spanHours, passShare * limit - ((0,student_t_quantile/* studentTQuantile */.$)(passProbability, free) - powerQuantile) * whole.standardError);
}

;// CONCATENATED MODULE: ./out/judge/settling.js
// Tells growth that dies away (a warm-up, a filling cache) from growth that goes on, by the slopes of the three thirds.
// A guard against false red only: it never makes anything pass.


const slowing = 0.85;
const slowingQuantile = 1.645;
const goesOnQuantile = 2.33;
/**
 * Something that settles exponentially loses the same share of its slope from each third to the next. If the last third grows
 * surely more than that share would leave, settling does not explain it.
 */
function isSettling(groups, whole) {
    const third = (from, to) => slopeOfPart(partOf(groups, from, to), whole, { ownVarianceCounts: false });
    const first = third(0, 1 / 3);
    const second = third(1 / 3, 2 / 3);
    const last = third(2 / 3, 1);
    if (first === null || second === null)
        return 'unknown';
    const noise = Math.hypot(first.standardError, second.standardError);
    const slows = second.slope < slowing * first.slope && first.slope - second.slope > slowingQuantile * noise;
    if (!slows)
        return 'no';
    if (last === null)
        return 'yes';
    const rest = Math.max(0, second.slope);
    // A first third that did not grow cannot have been settling: then the last must grow on its own account.
    const ratio = first.slope > 0 ? rest / first.slope : 0;
    const doubt = Math.hypot(last.standardError, 2 * ratio * second.standardError, ratio ** 2 * first.standardError);
    return last.slope - rest * ratio > goesOnQuantile * doubt ? 'slowing-but-growing' : 'yes';
}

;// CONCATENATED MODULE: ./out/judge/growth.js
// Does it grow, faster than allowed? Numbers in, decision out: knows no metric, no unit, no sentence.
//
//   lives -> bins -> cut what still settles -> slope of the whole, of the last half, of the thirds -> pass, fail or neither
//
// Three outcomes with a zone between them: above the floor for sure is a fail, below the limit for sure is a pass. A limit
// smaller than what this run could have seen never passes. The constants are those of the method study, not of taste.







const fewestBins = 24;
const growth_fewestPoints = 20;
const mostMissing = 0.25;
/** A run of just that length, seen from first to last sample, may miss it by a look or two. */
const nearly = 0.99;
/** A growth whose lower bound is at least this share of its estimate is well measured. */
const wellMeasured = 1 / 3;
/** From three hours on even an undeclared warm-up is told from a leak by the cut, the tail and the guard. */
const longHours = 3 * nearly;
/** A run under half an hour may lie wholly inside one rise of a slow sawtooth. */
const swingHours = 0.5 * nearly;
function judgeGrowth(lives, question) {
    const binned = (0,bins/* binLives */.J)(lives);
    const { groups, points, longestHours } = binned;
    const nothing = {
        outcome: 'inconclusive',
        reason: 'no-data',
        whole: null,
        tail: null,
        smallestLimit: null,
        smallestVisible: null,
        confidence: 0.9,
        cut: 0,
        spanHours: 0,
        longestHours,
        bins: pointCount(groups),
        points,
    };
    if (points === 0)
        return nothing;
    if (pointCount(groups) < fewestBins || points < growth_fewestPoints)
        return { ...nothing, reason: 'too-few' };
    // Rounding of the instrument is noise that may not show in the data: a series that never moved is not known exactly.
    const leastVariance = question.resolution ** 2 / 12;
    const cut = settlingCut(groups, leastVariance);
    const settled = measure(groups, cut, leastVariance);
    if (settled === 'too-few' || settled === 'too-many-missing')
        return { ...nothing, cut, reason: settled };
    const { limitPerHour: limit } = question;
    const smallestLimit = smallestLimitOf(settled, question);
    const supported = limit >= smallestLimit;
    const answer = { ...nothing, ...settled, cut, smallestLimit };
    const isLong = longestHours >= longHours;
    if (!isLong && !question.warmupDeclared)
        return { ...answer, reason: 'warmup-undeclared' };
    const settling = isSettling(groups, settled.whole);
    if (supported && isSurelyBelow(limit, settled)) {
        // While the guard looks at slowing growth it may refuse a fail, so nothing can be promised then.
        const promised = settling === 'no' || settling === 'unknown';
        const smallestVisible = promised ? smallestVisibleOf(settled, question) : null;
        return { ...answer, outcome: 'holds', reason: null, smallestVisible };
    }
    // Of a short run everything after the declared warm-up is the evidence for a leak: the cut would leave too little of it.
    const uncut = isLong || cut === 0 ? settled : measure(groups, 0, leastVariance);
    const grown = typeof uncut === 'string' ? settled : uncut;
    const fails = isSurelyGrowing(grown, question) && settling !== 'yes';
    const swing = question.largestSwing(Math.max(...groups.map(({ y }) => y[0] ?? 0)));
    const evidenced = isLong || (settling !== 'unknown' && isEnoughForShort(grown, question, longestHours, swing));
    if (fails && evidenced) {
        const used = { ...grown, cut: grown === settled ? cut : 0 };
        return { ...answer, ...used, outcome: 'violated', reason: null, confidence: 0.99 };
    }
    if (!supported)
        return { ...answer, reason: 'limit-too-small' };
    if (fails && longestHours < swingHours)
        return { ...answer, reason: 'within-swing' };
    return { ...answer, reason: settling === 'yes' ? 'settling' : 'undecided' };
}
/** Slopes of what is left after the cut, and of the last half of each whole life. */
function measure(groups, cut, leastVariance) {
    const kept = partOf(groups, cut, 1);
    const lastHalf = partOf(groups, 0.5, 1);
    if (missingShare(kept) > mostMissing || missingShare(lastHalf) > mostMissing)
        return 'too-many-missing';
    const whole = withCutDoubt(pooledSlope(kept, leastVariance), groups, cut, leastVariance);
    const tail = whole === null ? null : slopeOfPart(lastHalf, whole, { ownVarianceCounts: true });
    if (whole === null || tail === null)
        return 'too-few';
    return { whole, tail, spanHours: Math.max(...kept.map(({ x }) => (x.at(-1) ?? 0) - (x[0] ?? 0))) };
}
/** The cut was chosen by looking at the data: how far the slope moves with one step more of it is part of the error. */
function withCutDoubt(whole, groups, cut, leastVariance) {
    if (whole === null || cut === 0)
        return whole;
    const further = pooledSlope(partOf(groups, cut + 1 / 12, 1), leastVariance);
    if (further === null)
        return whole;
    return { ...whole, standardError: Math.hypot(whole.standardError, further.slope - whole.slope) };
}
function isSurelyBelow(limit, { whole, tail }) {
    const t = (0,student_t_quantile/* studentTQuantile */.$)(passProbability, whole.degreesOfFreedom);
    return [whole, tail].every(({ slope, standardError }) => slope + t * standardError < passShare * limit);
}
/** Above the floor for sure, still going on in the last half, and enough in all to count. */
function isSurelyGrowing({ whole, tail, spanHours }, question) {
    const floor = question.floorShare * question.limitPerHour;
    const tailT = (0,student_t_quantile/* studentTQuantile */.$)(tailProbability, whole.degreesOfFreedom);
    return (surelyAtLeast(whole) > floor &&
        tail.slope - tailT * tail.standardError > 0 &&
        tail.slope >= floor / 2 &&
        whole.slope * spanHours >= question.leastGrowth(question.limitPerHour));
}
/**
 * What a run under three hours needs besides, to call growth a leak:
 * - under half an hour, more growth than one tooth of a garbage collector: such a run may show one rise and no fall;
 * - a limit that it supports, or else a growth beyond a tooth that is surely above the limit and well measured. A limit too
 *   small for the run does not make a leak of gigabytes invisible. But being surely above a tiny limit alone is not enough: a
 *   healthy server was seen to rise by 140 MB in its first 80 seconds, 5.7 GiB/h with an interval from 0.02 to 11.4.
 * The declared warm-up is the user's word that what comes after it is not warm-up; the sentence of the finding says how long
 * after it was measured.
 */
function isEnoughForShort(seen, question, hours, swing) {
    const beyondSwing = seen.whole.slope * seen.spanHours >= swing;
    if (question.limitPerHour >= smallestLimitOf(seen, question))
        return beyondSwing || hours >= swingHours;
    return beyondSwing && surelyAtLeast(seen.whole) > Math.max(question.limitPerHour, wellMeasured * seen.whole.slope);
}


/***/ }),

/***/ 29257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   Xo: () => (/* binding */ foldOutcomes),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
// Findings -> one outcome. The worst counts: fail > invalid > inconclusive > pass.
// Associative and commutative, so the way a run was cut into segments cannot change it.

const severity = { none: 0, pass: 1, inconclusive: 2, invalid: 3, fail: 4 };
/** What one finding alone would make of the run. That we did our part well says nothing about the target. */
function outcomeOf(finding) {
    switch (finding.outcome) {
        case 'violated':
            return finding.about === 'harness' ? 'invalid' : 'fail';
        case 'inconclusive':
            return 'inconclusive';
        case 'holds':
            return finding.about === 'harness' ? 'none' : 'pass';
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(finding.outcome);
    }
}
function worse(one, other) {
    return severity[one] >= severity[other] ? one : other;
}
function foldOutcomes(findings) {
    const folded = findings.map(outcomeOf).reduce(worse, 'none');
    return folded === 'none' ? 'inconclusive' : folded;
}


/***/ }),

/***/ 58932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ processMetrics),
/* harmony export */   be: () => (/* binding */ gaugeName),
/* harmony export */   vh: () => (/* binding */ systemTarget)
/* harmony export */ });
// Names of what is measured, with unit and the direction that is worse. A gauge's full name is "<target>.<metric>".
/** Metrics of one process tree. `handles` = open file descriptors; `sockets` = those that are sockets. */
const processMetrics = {
    residentBytes: { name: 'resident-bytes', unit: 'bytes', kind: 'gauge', worse: 'up', title: 'memory' },
    cpuCores: { name: 'cpu-cores', unit: 'cores', kind: 'gauge', worse: 'neither', title: 'CPU' },
    threads: { name: 'threads', unit: 'count', kind: 'gauge', worse: 'up', title: 'threads' },
    handles: { name: 'handles', unit: 'count', kind: 'gauge', worse: 'up', title: 'open handles' },
    sockets: { name: 'sockets', unit: 'count', kind: 'gauge', worse: 'up', title: 'sockets' },
    children: { name: 'children', unit: 'count', kind: 'gauge', worse: 'up', title: 'child processes' },
};
/** Name of the system under test among targets; companions use their own names, the load process is "load", we are "soak". */
const systemTarget = 'system';
/** "system" + residentBytes -> "system.resident-bytes". */
function gaugeName(target, metric) {
    return `${target}.${metric.name}`;
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
function percent(share, decimals) {
    return (share * 100).toLocaleString('en-US', { maximumFractionDigits: decimals });
}
function plain(value, decimals, signed) {
    const text = value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    const unsigned = /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
    return signed && value > 0 && Number.parseFloat(unsigned) !== 0 ? `+${unsigned}` : unsigned;
}


/***/ }),

/***/ 36339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile)
/* harmony export */ });
// The quantile function of the standard normal distribution.
// Not simple-statistics' probit: that one rests on an approximation good to three digits only.
const central = {
    above: [
        -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
    ],
    below: [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1],
};
const outer = {
    above: [
        -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
        2.938163982698783,
    ],
    below: [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
};
/** Where the outer approximation takes over. */
const outerShare = 0.02425;
/**
 * The value below which a standard normal draw falls with the given probability (0 < probability < 1).
 * Rational approximation by P. J. Acklam; relative error below 1.2e-9. Throws RangeError outside the open interval.
 */
function normalQuantile(probability) {
    if (!(probability > 0 && probability < 1)) {
        throw new RangeError(`normalQuantile requires a probability between 0 and 1, got ${probability}`);
    }
    if (probability > 1 - outerShare)
        return -normalQuantile(1 - probability);
    if (probability < outerShare) {
        const distance = Math.sqrt(-2 * Math.log(probability));
        return polynomial(outer.above, distance) / polynomial(outer.below, distance);
    }
    const offset = probability - 0.5;
    const square = offset * offset;
    return (offset * polynomial(central.above, square)) / polynomial(central.below, square);
}
/** Highest power first. */
function polynomial(coefficients, at) {
    return coefficients.reduce((sum, coefficient) => sum * at + coefficient, 0);
}


/***/ }),

/***/ 77510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ studentTQuantile)
/* harmony export */ });
/* harmony import */ var _normal_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36339);
// The quantile function of Student's t distribution, for intervals of slopes and means.
// Not a general library: no density, no p-values.

/**
 * The value below which a draw of Student's t falls with the given probability.
 *
 * Fisher's expansion of t around the normal quantile, four terms. Within 0.3 % of the true value from 6 degrees of
 * freedom on (up to probability .9995), within 2 % from 4 on; it never decides alone, so this is enough.
 * Throws RangeError for fewer than 3 degrees of freedom, where the expansion is worthless.
 */
function studentTQuantile(probability, degreesOfFreedom) {
    if (!(degreesOfFreedom >= 3)) {
        throw new RangeError(`studentTQuantile requires at least 3 degrees of freedom, got ${degreesOfFreedom}`);
    }
    const z = (0,_normal_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(probability);
    const z3 = z ** 3;
    const z5 = z ** 5;
    const z7 = z ** 7;
    const z9 = z ** 9;
    const v = degreesOfFreedom;
    return (z +
        (z3 + z) / (4 * v) +
        (5 * z5 + 16 * z3 + 3 * z) / (96 * v ** 2) +
        (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * v ** 3) +
        (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * v ** 4));
}


/***/ })

};

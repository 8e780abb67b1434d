export const id = 3722;
export const ids = [3722];
export const modules = {

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

/***/ 67113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a1: () => (/* binding */ decideOnClock),
  ay: () => (/* binding */ swingHours)
});

// UNUSED EXPORTS: nothingOnClock

// EXTERNAL MODULE: ./out/stats/student-t-quantile.js
var student_t_quantile = __webpack_require__(77510);
// EXTERNAL MODULE: ./out/stats/whitened-fit.js
var whitened_fit = __webpack_require__(6632);
;// CONCATENATED MODULE: ./out/stats/beside-settling.js
// How fast does something rise beside a part of it that dies away? A line and an exponential, fitted together: the rise of the
// line is what is left when the exponential has had all that it can explain.

/** Time constants tried, as shares of the longest group: from one place of a fine grid to twice the whole. */
const shortest = 1 / 60;
const longest = 2;
const tried = 24;
/** 95 % point of chi-square with one degree of freedom. */
const within = 3.84;
/**
 * y = intercept per group + a * exp(-x / tau) + b * x; a and tau are shared by all groups. 24 time constants are tried, and 24 more
 * between the neighbours of the best: between two coarse ones an exponential alone would seem to have a line beside it. Those whose squared
 * error exceeds the least by less than 3.84 variances are plausible (profile likelihood, 95 %).
 * null when no fit can be made.
 */
function slopeBesideSettling(groups, question) {
    const { quantile, leastVariance } = question;
    const length = Math.max(0, ...groups.map(({ x }) => (x.at(-1) ?? 0) - (x[0] ?? 0)));
    const coarse = fitsBetween(groups, question, length * shortest, length * longest);
    const found = leastError(coarse);
    if (found === null)
        return null;
    const step = (longest / shortest) ** (1 / (tried - 1));
    const fits = [...coarse, ...fitsBetween(groups, question, found.tau / step, found.tau * step)];
    const best = leastError(fits) ?? found;
    const variance = Math.max(leastVariance, best.variance);
    const plausible = fits.filter(({ error }) => error - best.error <= within * variance);
    const errors = plausible.map((fit) => Math.sqrt(Math.max(leastVariance, fit.variance) / fit.spread));
    return {
        slope: best.slope,
        standardError: Math.max(...errors),
        atLeast: Math.min(...plausible.map(({ slope }, index) => slope - quantile * (errors[index] ?? 0))),
    };
}
function fitsBetween(groups, { autocorrelation }, from, to) {
    return Array.from({ length: tried }, (_, step) => {
        const tau = from * (to / from) ** (step / (tried - 1));
        const columns = groups.map(({ x, y, places }) => ({
            y,
            places,
            columns: [x, x.map((at) => Math.exp(-(at - (x[0] ?? 0)) / tau))],
        }));
        const fit = (0,whitened_fit/* whitenedFit */.a)(columns, autocorrelation);
        if (fit === null)
            return null;
        const [slope = Number.NaN] = fit.coefficients;
        const [spread = Number.NaN] = fit.spreads;
        return { tau, slope, spread, error: fit.variance * (fit.n - fit.parameters), variance: fit.variance };
    }).filter((fit) => fit !== null);
}
function leastError(fits) {
    return fits.reduce((least, fit) => (least === null || fit.error < least.error ? fit : least), null);
}

// EXTERNAL MODULE: ./out/stats/covariate-group.js
var covariate_group = __webpack_require__(80776);
// EXTERNAL MODULE: ./out/judge/growth-measure.js
var growth_measure = __webpack_require__(61456);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./out/judge/growth-profile.js
// The usual course of a life in eleven figures: medians of its twelfths, averaged over the lives. Shows what moves slowly, and
// hides what a moment does. Decides nothing.

const blocksPerLife = 12;
/** A median scatters by this much more than a mean. */
const medianError = 1.25;
/** A fall counts as far as it exceeds so many standard errors of a difference. */
const surely = 2;
/** Blocks of the lives that have all of them, on the levels of their own means. Empty for no lives. */
function profileOf(lives) {
    const blocked = lives.map(blocksOf);
    const most = Math.max(0, ...blocked.map((blocks) => blocks.length));
    if (most === 0)
        return [];
    const whole = blocked.filter((blocks) => blocks.length === most);
    const levels = whole.map((blocks) => (0,simple_statistics/* mean */.RE)(blocks.map(({ y }) => y)));
    return Array.from({ length: most }, (_, at) => ({
        x: (0,simple_statistics/* mean */.RE)(whole.map((blocks) => blocks[at]?.x ?? 0)),
        y: (0,simple_statistics/* mean */.RE)(whole.map((blocks, life) => (blocks[at]?.y ?? 0) - (levels[life] ?? 0))),
        error: Math.sqrt((0,simple_statistics/* mean */.RE)(whole.map((blocks) => (blocks[at]?.error ?? 0) ** 2)) / whole.length),
    }));
}
/** Medians of twelfths of a life, the first left out: what comes down at once after a start says nothing. */
function blocksOf({ x, y, places, slots }) {
    const blocks = Array.from({ length: blocksPerLife }, () => ({ x: [], y: [] }));
    for (const [index, place] of places.entries()) {
        const block = blocks[Math.min(blocksPerLife - 1, Math.floor((place * blocksPerLife) / slots))];
        block?.x.push(x[index] ?? 0);
        block?.y.push(y[index] ?? 0);
    }
    return blocks.slice(1).flatMap(({ x: at, y: values }) => {
        if (values.length === 0)
            return [];
        const error = (medianError * (0,simple_statistics/* standardDeviation */.Fx)(values)) / Math.sqrt(values.length);
        return [{ x: (0,simple_statistics/* median */.JZ)(at), y: (0,simple_statistics/* median */.JZ)(values), error }];
    });
}
/** How far the course surely comes down from its highest block so far. */
function largestFall(profile) {
    let highest = null;
    let fall = 0;
    for (const block of profile) {
        if (highest === null || block.y > highest.y)
            highest = block;
        fall = Math.max(fall, highest.y - block.y - surely * Math.hypot(highest.error, block.error));
    }
    return fall;
}
/** Largest less smallest; 0 for none. */
function rangeOf(values) {
    return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

// EXTERNAL MODULE: ./out/judge/growth-sight.js
var growth_sight = __webpack_require__(98669);
;// CONCATENATED MODULE: ./out/judge/settling.js
// Tells growth that dies away (a warm-up, a filling cache) from growth that goes on, by the slopes of the three thirds.
// A guard against false red only: it never makes anything pass.
const slowing = 0.85;
const slowingQuantile = 1.645;
/**
 * Something that settles grows less in each third of a life than in the one before. Where the second third surely does, the growth
 * is settling unless the last grows no slower than the second, or a line beside the best exponential surely rises.
 */
function isSettling(slopeBetween, growsBeside = () => false) {
    const first = slopeBetween(0, 1 / 3);
    const second = slopeBetween(1 / 3, 2 / 3);
    const last = slopeBetween(2 / 3, 1);
    if (first === null || second === null)
        return 'unknown';
    const noise = Math.hypot(first.standardError, second.standardError);
    const slows = second.slope < slowing * first.slope && first.slope - second.slope > slowingQuantile * noise;
    if (!slows)
        return 'no';
    if (last === null)
        return 'yes';
    return last.slope >= second.slope || growsBeside() ? 'slowing-but-growing' : 'yes';
}

;// CONCATENATED MODULE: ./out/judge/growth-doubts.js
// Reasons not to call growth a leak although its slope is sure: it dies away, it has stopped, or the value is known to
// come down by itself. Guards against false red only: none of them makes anything pass.







const stoppedShare = 0.5;
const stoppedProbability = 0.95;
const fallsCounted = 6;
const mostMemory = 0.98;
function doubtsOf({ whole, rid }, cut) {
    const settling = isSettling((from, to) => (0,growth_measure/* slopeBetween */.e2)(rid, from, to, whole, false), () => (besideSettling(rid, whole)?.atLeast ?? 0) > 0);
    const last = (0,growth_measure/* slopeBetween */.e2)(rid, 2 / 3, 1, whole, false);
    const stopped = last !== null &&
        last.slope + (0,student_t_quantile/* studentTQuantile */.$)(stoppedProbability, whole.degreesOfFreedom) * last.standardError <
            stoppedShare * whole.slope;
    const profile = profileOf(rid);
    const kept = cut === 0 ? profile : profileOf((0,covariate_group/* covariatePartOf */.vt)(rid, cut, 1));
    return {
        settling,
        stopped,
        swings: fallsCounted * largestFall(profile),
        wander: rangeOf(kept.map(({ x, y }) => y - whole.slope * x)),
    };
}
/** The line beside the best exponentials. */
function besideSettling(rid, whole) {
    return slopeBesideSettling(rid, {
        autocorrelation: Math.min(whole.autocorrelation, mostMemory),
        leastVariance: whole.variance,
        quantile: growth_sight/* surelyBeside */.LR,
    });
}
/**
 * If each third of a life goes on to grow by the same share less than the one before: hours of a life after which it grows
 * slower than `rate`. null when it does not slow down.
 */
function settledAfterHours({ whole, rid }, rate, lifeHours) {
    const [first, last] = [(0,growth_measure/* slopeBetween */.e2)(rid, 0, 1 / 3, whole, false), (0,growth_measure/* slopeBetween */.e2)(rid, 2 / 3, 1, whole, false)];
    if (first === null || last === null || !(first.slope > 0) || last.slope >= first.slope)
        return null;
    if (last.slope <= rate)
        return lifeHours;
    const perThird = Math.sqrt(last.slope / first.slope);
    return lifeHours * (1 + Math.log(rate / last.slope) / Math.log(perThird) / 3);
}

// EXTERNAL MODULE: ./out/stats/lag-one-autocorrelation.js
var lag_one_autocorrelation = __webpack_require__(57593);
// EXTERNAL MODULE: ./out/stats/whitened-line.js
var whitened_line = __webpack_require__(65817);
;// CONCATENATED MODULE: ./out/judge/growth-onset.js
// Since when does it grow? A line that is flat until a bend, then rises (a broken stick): the bend with the least squared error,
// and all bends that fit nearly as well. Asked of growth that is already proven; it never decides.


const places = 48;
const latest = 0.9;
/** 95 % point of chi-square with one degree of freedom. */
const growth_onset_within = 3.84;
const growth_onset_mostMemory = 0.98;
/**
 * Profile likelihood over the bend, at 1/48 steps of the longest life: bends whose squared error exceeds the least by less than
 * 3.84 of the innovations' variance (95 %; whitened rows, so that memory does not narrow it). One bend for all lives.
 * null when no line can be fitted.
 */
function onsetOf(groups, whole) {
    const begin = Math.min(...groups.map(({ x }) => x[0] ?? 0));
    const end = Math.max(...groups.map(({ x }) => x.at(-1) ?? 0));
    const step = ((end - begin) * latest) / places;
    const bends = Array.from({ length: places }, (_, at) => begin + at * step);
    // A bend looks like memory to a straight line: the memory that counts is what the best bend leaves.
    const first = bestOf(profile(groups, bends, Math.min(whole.autocorrelation, growth_onset_mostMemory)));
    if (first === null)
        return null;
    const plain = (0,whitened_line/* whitenedLine */.l)(bentAt(groups, first.hours), 0);
    if (plain === null)
        return null;
    const memory = Math.min((0,lag_one_autocorrelation/* lagOneAutocorrelation */.k)(groups, plain.residuals), growth_onset_mostMemory);
    const fits = profile(groups, bends, memory);
    const best = bestOf(fits);
    if (best === null)
        return null;
    const likely = fits.filter(({ error }) => error - best.error <= growth_onset_within * best.variance).map(({ hours }) => hours);
    // The truth lies between the bends that were tried.
    return {
        hours: best.hours,
        lowHours: Math.max(begin, Math.min(...likely) - step),
        highHours: Math.min(end, Math.max(...likely) + step),
    };
}
function profile(groups, bends, memory) {
    return bends.flatMap((hours) => {
        const line = (0,whitened_line/* whitenedLine */.l)(bentAt(groups, hours), memory);
        return line === null ? [] : [{ hours, error: line.variance * (line.n - line.parameters), variance: line.variance }];
    });
}
/** x counts from the bend on. */
function bentAt(groups, hours) {
    return groups.map((group) => ({ ...group, x: group.x.map((at) => Math.max(0, at - hours)) }));
}
function bestOf(bends) {
    return bends.reduce((least, bend) => (least === null || bend.error < least.error ? bend : least), null);
}

;// CONCATENATED MODULE: ./out/judge/growth-quiet.js
// Was it as quiet before, and rose again? A beginning that rose in steps may be cut off as settling only if what is left has
// been quiet for longer than any pause between those steps. Keeps a slow staircase from passing on its last tread.

/** A rise counts from this share of all that rose before the cut. */
const countedShare = 0.1;
/** `least`: rises below it are not counted. */
function beforeTheCut(groups, cut, least) {
    const lives = groups.map((group) => beforeOf(group, cut, least));
    return {
        perHour: (0,simple_statistics/* median */.JZ)(lives.map(({ perHour }) => perHour)),
        pauseHours: (0,simple_statistics/* median */.JZ)(lives.map(({ pauseHours }) => pauseHours)),
    };
}
function beforeOf({ x, y, places, slots }, cut, least) {
    const begin = { x: x[0] ?? 0, y: y[0] ?? 0 };
    const hours = (x.at(-1) ?? begin.x) - begin.x;
    const settled = places.findIndex((place) => place >= cut * slots);
    const risen = (y[Math.max(0, settled)] ?? begin.y) - begin.y;
    const counted = Math.max(least, countedShare * risen);
    let since = begin;
    let pauseHours = 0;
    for (let index = 1; index <= settled; index += 1) {
        const now = { x: x[index] ?? 0, y: y[index] ?? 0 };
        // A fall begins anew: what comes after it is a rise from there.
        if (now.y < since.y)
            since = { x: since.x, y: now.y };
        if (now.y - since.y < counted)
            continue;
        pauseHours = Math.max(pauseHours, now.x - since.x);
        since = now;
    }
    return { perHour: hours > 0 ? ((y.at(-1) ?? begin.y) - begin.y) / hours : 0, pauseHours };
}

;// CONCATENATED MODULE: ./out/judge/growth-shape.js
// What the growth looks like, for the sentence and the next step: flat, warm-up, bounded fill, sawtooth, staircase, linear,
// accelerating; and since when it goes on. Names what was measured; decides nothing.


/** Estimates within these shares of the floor are small beside it, and so small that being sure of them changes nothing. */
const smallShare = 1 / 2;
const nothingShare = 1 / 10;
const growth_shape_surely = 2.33;
const steeper = 1.5;
/** A staircase: so few of the bins carry so much of the growth. */
const fewBins = 0.15;
const mostGrowth = 0.8;
const fewestStairs = 3;
/** A straight fill grows evenly to its end; a warm-up has most of its growth in the first half of it. */
const evenShare = 0.62;
/** The shape over all lives; the course of the settling part where the rest is flat; null where noise hides it. */
function shapeOf(measured, { floor, cut, troughs, settling }) {
    const { whole, rid } = measured;
    if (settling)
        return isEven(rid, 0, 1) ? 'bounded fill' : 'warm-up';
    if (isFlat(whole.slope, whole.standardError, floor)) {
        if (cut > 0 && risenBy(rid, 0, cut) > risenBy(rid, cut, 1) && risenBy(rid, 0, cut) > 0)
            return isEven(rid, 0, cut) ? 'bounded fill' : 'warm-up';
        return troughs ? 'sawtooth' : 'flat';
    }
    if (Math.abs(whole.slope) <= 2 * whole.standardError)
        return null;
    if (whole.slope < 0)
        return 'linear';
    const [first, last] = [
        (0,growth_measure/* slopeBetween */.e2)(rid, cut, cut + (1 - cut) / 3, whole, false),
        (0,growth_measure/* slopeBetween */.e2)(rid, 1 - (1 - cut) / 3, 1, whole, false),
    ];
    if (first !== null && last !== null) {
        const noise = Math.hypot(first.standardError, last.standardError);
        if (last.slope - first.slope > growth_shape_surely * noise && last.slope > steeper * Math.max(first.slope, whole.slope / 2))
            return 'accelerating';
    }
    return isStaircase(rid) ? 'staircase' : 'linear';
}
/** Zero is in the interval of a small estimate, or the estimate is next to nothing. */
function isFlat(slope, standardError, floor) {
    const size = Math.abs(slope);
    return size <= nothingShare * floor || (size <= 2 * standardError && size <= smallShare * floor);
}
/** Growth of the usual life between two shares of it: medians of the tenths at either end. */
function risenBy(groups, from, to) {
    return (0,simple_statistics/* median */.JZ)(groups.map((group) => levelAt(group, to) - levelAt(group, from)));
}
function isEven(groups, from, to) {
    const half = risenBy(groups, from, (from + to) / 2);
    const all = risenBy(groups, from, to);
    return all > 0 && half < evenShare * all;
}
/** Median of the five values nearest to a place of the life, three at its ends. */
function levelAt({ y }, share) {
    const middle = Math.round(share * (y.length - 1));
    return (0,simple_statistics/* median */.JZ)(y.slice(Math.max(0, middle - 2), middle + 3));
}
/** Few bins carry most of the growth: of all moves up, the largest ones; between them it stands still. */
function isStaircase(groups) {
    const moves = groups.flatMap(({ y }) => y.slice(1).map((value, index) => value - (y[index] ?? 0)));
    const net = moves.reduce((sum, move) => sum + move, 0);
    if (!(net > 0))
        return false;
    const still = (0,simple_statistics/* median */.JZ)(moves.map(Math.abs));
    const ups = moves.filter((move) => move > 4 * still && move > 0).sort((a, b) => b - a);
    const largest = ups.slice(0, Math.ceil(fewBins * moves.length));
    return largest.length >= fewestStairs && largest.reduce((sum, move) => sum + move, 0) >= mostGrowth * net;
}

;// CONCATENATED MODULE: ./out/judge/growth-clock.js
// The decision on one clock: cut what still settles, measure, weigh the doubts.







/** A run of just that length, seen from first to last sample, may miss it by a look or two. */
const nearly = 0.99;
/** A growth whose lower bound is at least this share of its estimate is well measured. */
const wellMeasured = 1 / 3;
/** From three hours on even an undeclared warm-up is told from a leak by the cut, the tail and the guard. */
const longHours = 3 * nearly;
/** A short run of which more was cut than this has too little left to show a leak. */
const mostCutOfShort = 0.5;
/** A run under half an hour may lie wholly inside one rise of a slow sawtooth. */
const swingHours = 0.5 * nearly;
function decideOnClock(groups, question, setting) {
    const { alpha, longestHours } = setting;
    const { limitPerHour: limit } = question;
    // Rounding of the instrument is noise that may not show in the data: a series that never moved is not known exactly.
    const leastVariance = question.resolution ** 2 / 12;
    const cut = (0,growth_measure/* cutOf */.EM)(groups, leastVariance);
    const settled = (0,growth_measure/* measure */.xP)(groups, cut, leastVariance);
    if (typeof settled === 'string')
        return { ...nothingOnClock, cut, reason: settled };
    const smallestLimit = (0,growth_sight/* smallestLimitOf */.c6)(settled, question, alpha);
    const supported = limit >= smallestLimit;
    const floor = question.floorShare * limit;
    const tell = (measured, from, doubts) => ({
        ...nothingOnClock,
        whole: measured.whole,
        tail: measured.tail,
        spanHours: measured.spanHours,
        cut: from,
        smallestLimit,
        shape: shapeOf(measured, { floor, cut: from, troughs: setting.troughs, settling: doubts?.settling === 'yes' }),
    });
    const isLong = longestHours >= longHours;
    if (!isLong && !question.warmupDeclared)
        return { ...tell(settled, cut, null), reason: 'warmup-undeclared' };
    const doubts = doubtsOf(settled, cut);
    const answer = tell(settled, cut, doubts);
    // All of it is the better evidence where nothing settled and the cut was chosen by noise.
    const uncut = cut === 0 ? settled : (0,growth_measure/* measure */.xP)(groups, 0, leastVariance);
    const quiet = isSurelyBelow(limit, settled) && isQuietForGood(settled, cut, question);
    if ((isLong || supported) && quiet)
        return {
            ...answer,
            outcome: 'holds',
            reason: null,
            smallestVisible: visible(groups, settled, cut, question, setting),
        };
    if ((isLong || supported) && typeof uncut !== 'string' && isSurelyBelow(limit, uncut)) {
        const smallestVisible = visible(groups, uncut, 0, question, setting);
        return { ...tell(uncut, 0, doubts), outcome: 'holds', reason: null, smallestVisible };
    }
    // Of a short run everything after the declared warm-up is the evidence for a leak; what is left after the cut only where that
    // is at least half of it.
    const swing = question.largestSwing(Math.max(...groups.map(({ y }) => y[0] ?? 0)));
    const weigh = (measured, from) => {
        const itsDoubts = measured === settled ? doubts : doubtsOf(measured, from);
        const isGrowing = isSurelyGrowing(measured, question, alpha);
        const fails = isGrowing && !isDoubted(measured, itsDoubts);
        const isEnough = itsDoubts.settling !== 'unknown' && isEnoughForShort(measured, question, setting, swing);
        return { measured, from, doubts: itsDoubts, isGrowing, fails, evidenced: isLong || isEnough };
    };
    const all = isLong || typeof uncut === 'string' || uncut === settled ? weigh(settled, cut) : weigh(uncut, 0);
    const rest = all.measured === settled || cut > mostCutOfShort ? all : weigh(settled, cut);
    const shown = [all, rest].find(({ fails, evidenced }) => fails && evidenced);
    if (shown !== undefined) {
        const onset = onsetOf(shown.measured.rid, shown.measured.whole);
        const told = tell(shown.measured, shown.from, shown.doubts);
        return { ...told, outcome: 'violated', reason: null, confidence: 0.99, onset };
    }
    if (settled.loadUntold)
        return { ...answer, reason: 'load-with-time' };
    if (!isLong && !supported)
        return { ...answer, reason: 'limit-too-small' };
    if (all.fails && longestHours < swingHours)
        return { ...answer, reason: 'within-swing' };
    if (!all.isGrowing)
        return { ...answer, reason: supported ? 'undecided' : 'limit-too-small' };
    return {
        ...tell(all.measured, all.from, all.doubts),
        reason: 'settling',
        settledAfterHours: settledAfterHours(all.measured, floor / 2, longestHours),
    };
}
/** The smallest leak that would have failed; null where nothing can be promised. */
function visible(groups, measured, from, question, { alpha, longestHours }) {
    const doubts = doubtsOf(measured, from);
    // While something settles, a leak is found by the line beside it; where no such line can be fitted, nothing is promised.
    const beside = doubts.settling === 'yes' ? besideSettling(measured.rid, measured.whole) : null;
    if (doubts.settling === 'yes' && beside === null)
        return null;
    // From half an hour on a leak of that size would fail: then a step that did not come in this run must be reckoned with.
    const leastStep = longestHours >= swingHours ? question.leastGrowth(question.limitPerHour) : 0;
    return (0,growth_sight/* smallestVisibleOf */.Zt)(measured, question, alpha, {
        wander: Math.max(doubts.wander, leastStep),
        besideError: beside?.standardError ?? 0,
        walkError: (0,growth_measure/* walkError */.u9)(groups, from, measured.whole),
    });
}
const nothingOnClock = {
    outcome: 'inconclusive',
    reason: 'undecided',
    whole: null,
    tail: null,
    smallestLimit: null,
    smallestVisible: null,
    confidence: 0.9,
    cut: 0,
    spanHours: 0,
    shape: null,
    onset: null,
    settledAfterHours: null,
};
function isSurelyBelow(limit, { whole, tail }) {
    return (0,growth_sight/* surelyAtMost */.B8)(whole) < growth_sight/* passShare */.v_ * limit && (0,growth_sight/* surelyAtMost */.B8)(tail, growth_sight/* tailProbability */.mL) < growth_sight/* passShare */.v_ * limit;
}
/** What is left after a cut has been quiet for longer than any pause before a rise; or all that rose is within the limit. */
function isQuietForGood({ rid, spanHours }, cut, { limitPerHour, leastGrowth }) {
    if (cut === 0)
        return true;
    const { perHour, pauseHours } = beforeTheCut(rid, cut, leastGrowth(limitPerHour));
    return perHour < growth_sight/* passShare */.v_ * limitPerHour || spanHours > pauseHours;
}
/** Above the floor for sure, still going on in the last half, and enough in all to count. */
function isSurelyGrowing({ whole, tail, spanHours }, question, alpha) {
    const floor = question.floorShare * question.limitPerHour;
    const tailT = (0,student_t_quantile/* studentTQuantile */.$)(growth_sight/* tailProbability */.mL, whole.degreesOfFreedom);
    return ((0,growth_sight/* surelyAtLeast */.X8)(whole, alpha) > floor &&
        tail.slope - tailT * tail.standardError > 0 &&
        tail.slope >= floor / 2 &&
        whole.slope * spanHours >= question.leastGrowth(question.limitPerHour));
}
function isDoubted({ whole, spanHours }, { settling, stopped, swings }) {
    return settling === 'yes' || stopped || whole.slope * spanHours < swings;
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
function isEnoughForShort(seen, question, { alpha, longestHours }, swing) {
    const beyondSwing = seen.whole.slope * seen.spanHours >= swing;
    if (question.limitPerHour >= (0,growth_sight/* smallestLimitOf */.c6)(seen, question, alpha))
        return beyondSwing || longestHours >= swingHours;
    return (beyondSwing && (0,growth_sight/* surelyAtLeast */.X8)(seen.whole, alpha) > Math.max(question.limitPerHour, wellMeasured * seen.whole.slope));
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

/***/ 61456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ cutOf),
/* harmony export */   e2: () => (/* binding */ slopeBetween),
/* harmony export */   lD: () => (/* binding */ withoutLoad),
/* harmony export */   u9: () => (/* binding */ walkError),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _stats_covariate_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80776);
/* harmony import */ var _stats_covariate_slope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58956);
/* harmony import */ var _stats_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49515);
/* harmony import */ var _stats_settling_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21023);
/* harmony import */ var _stats_whitened_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65817);
// Bins on one clock -> what was measured: the slope of what is left after the cut, and of the last half of each whole life,
// both with the load held where it moves. Decides nothing.





const mostMissing = 0.25;
const cutStep = 1 / 12;
/** Share of every life's beginning to leave out, sought after the load's part is taken away. */
function cutOf(groups, leastVariance) {
    const all = (0,_stats_covariate_slope_js__WEBPACK_IMPORTED_MODULE_1__/* .covariateSlope */ .Y)(groups, leastVariance);
    const isTold = all !== null && Number.isFinite(all.standardError);
    return (0,_stats_settling_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .settlingCut */ .t)(isTold ? (0,_stats_covariate_group_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCovariate */ .zM)(groups, all.covariateEffect) : groups, leastVariance);
}
function measure(groups, cut, leastVariance) {
    const kept = (0,_stats_covariate_group_js__WEBPACK_IMPORTED_MODULE_0__/* .covariatePartOf */ .vt)(groups, cut, 1);
    if ((0,_stats_group_js__WEBPACK_IMPORTED_MODULE_3__/* .missingShare */ .Im)(kept) > mostMissing || (0,_stats_group_js__WEBPACK_IMPORTED_MODULE_3__/* .missingShare */ .Im)((0,_stats_covariate_group_js__WEBPACK_IMPORTED_MODULE_0__/* .covariatePartOf */ .vt)(groups, 0.5, 1)) > mostMissing)
        return 'too-many-missing';
    const held = (0,_stats_covariate_slope_js__WEBPACK_IMPORTED_MODULE_1__/* .covariateSlope */ .Y)(kept, leastVariance);
    if (held === null)
        return 'too-few';
    if (!Number.isFinite(held.standardError))
        return measureAtMost(groups, cut, leastVariance);
    return measured(groups, held, cut, leastVariance);
}
function measureWithoutLoad(groups, cut, leastVariance) {
    const free = groups.map(withoutLoad);
    const alone = (0,_stats_covariate_slope_js__WEBPACK_IMPORTED_MODULE_1__/* .covariateSlope */ .Y)((0,_stats_covariate_group_js__WEBPACK_IMPORTED_MODULE_0__/* .covariatePartOf */ .vt)(free, cut, 1), leastVariance);
    return alone === null ? 'too-few' : measured(free, alone, cut, leastVariance);
}
/** The same bins under a load that does not move. */
function withoutLoad(group) {
    return (0,_stats_covariate_group_js__WEBPACK_IMPORTED_MODULE_0__/* .withCovariate */ .hM)(group, group.x.map(() => 1));
}
/**
 * Load and time moved as one, so nothing tells what the load did. But it did no more than move the value in proportion: what
 * that comes to per hour is added to the error of the slope.
 */
function measureAtMost(groups, cut, leastVariance) {
    const found = measureWithoutLoad(groups, cut, leastVariance);
    if (typeof found === 'string')
        return found;
    const most = Math.max(...groups.map(proportionalRise));
    const widened = (slope) => ({ ...slope, standardError: slope.standardError + most });
    return { ...found, whole: widened(found.whole), tail: widened(found.tail), loadUntold: true };
}
/** How fast y would have moved in proportion to the covariate, at its highest level. */
function proportionalRise({ x, y, covariate }) {
    const low = Math.min(...covariate);
    const hours = (x.at(-1) ?? 0) - (x[0] ?? 0);
    return low > 0 && hours > 0
        ? (Math.max(...y) * (Math.max(...covariate) / low - 1)) / hours
        : Number.POSITIVE_INFINITY;
}
function measured(groups, fitted, cut, leastVariance) {
    const kept = (0,_stats_covariate_group_js__WEBPACK_IMPORTED_MODULE_0__/* .covariatePartOf */ .vt)(groups, cut, 1);
    const whole = withCutDoubt(fitted, groups, cut, leastVariance);
    const rid = (0,_stats_covariate_group_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCovariate */ .zM)(groups, whole.covariateEffect);
    const tail = slopeBetween(rid, Math.max(0.5, cut), 1, whole, true);
    if (tail === null)
        return 'too-few';
    return {
        whole,
        tail,
        rid,
        loadUntold: false,
        spanHours: Math.max(...kept.map(({ x }) => (x.at(-1) ?? 0) - (x[0] ?? 0))),
    };
}
/** Slope between two shares of each whole life, noise and the load's effect learnt from the whole. */
function slopeBetween(rid, from, to, whole, ownVarianceCounts) {
    return (0,_stats_covariate_slope_js__WEBPACK_IMPORTED_MODULE_1__/* .covariateSlopeOfPart */ .g)((0,_stats_covariate_group_js__WEBPACK_IMPORTED_MODULE_0__/* .covariatePartOf */ .vt)(rid, from, to), whole, { ownVarianceCounts });
}
/** The cut was chosen by looking at the data: how far the slope moves with one step more of it is part of the error. */
function withCutDoubt(whole, groups, cut, leastVariance) {
    if (cut === 0)
        return whole;
    const further = (0,_stats_covariate_slope_js__WEBPACK_IMPORTED_MODULE_1__/* .covariateSlope */ .Y)((0,_stats_covariate_group_js__WEBPACK_IMPORTED_MODULE_0__/* .covariatePartOf */ .vt)(groups, cut + cutStep, 1), leastVariance);
    if (further === null || !Number.isFinite(further.standardError))
        return whole;
    return { ...whole, standardError: Math.hypot(whole.standardError, further.slope - whole.slope) };
}
/** Two of its own errors away from a random walk, an autocorrelation may be one in the next run. */
const nearlyWalks = 2;
/** Standard error of the slope if the noise were a random walk, where it is nearly taken for one; 0 where it is far from that. */
function walkError(groups, cut, { autocorrelation, n }) {
    const error = Math.sqrt(Math.max(0, 1 - autocorrelation ** 2) / n);
    if (autocorrelation === 1 || autocorrelation + nearlyWalks * error < 1 - 8 / n)
        return 0;
    const line = (0,_stats_whitened_line_js__WEBPACK_IMPORTED_MODULE_4__/* .whitenedLine */ .l)((0,_stats_covariate_group_js__WEBPACK_IMPORTED_MODULE_0__/* .covariatePartOf */ .vt)(groups, cut, 1), 1);
    return line === null ? 0 : Math.sqrt(line.variance / line.spread);
}


/***/ }),

/***/ 89482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ growthNext),
/* harmony export */   r: () => (/* binding */ growthSentence)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32353);
/* harmony import */ var _growth_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67113);
// What is said of growth: one sentence for each outcome and reason, and the next thing to do.



const secondsPerHour = 3600;
function growthSentence(words) {
    const { limitText, answer, interval, rates } = words;
    const what = `${words.what.charAt(0).toUpperCase()}${words.what.slice(1)}`;
    const { isPlural } = words;
    const over = `over ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLength */ .ix)(answer.spanHours * secondsPerHour)}`;
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
    const { smallestVisible, longestHours } = answer;
    if (smallestVisible === null)
        return 'how small a leak would have been seen cannot be promised, because the growth was still dying away';
    return `a leak of ${rates.rate(smallestVisible)} would ${longestHours >= _growth_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .swingHours */ .ay ? 'have been found' : 'not have passed'}`;
}
function reasonSentence(reason, words) {
    const { what, isPlural, limitText, answer, interval, rates } = words;
    const measured = interval === null ? '' : ` Measured: ${rates.withInterval(interval)}.`;
    switch (reason) {
        case 'no-data':
            return `${what}: no steady sample shows it, so nothing is known about its growth.`;
        case 'too-few':
            return `${what}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(answer.points, 'steady sample')} in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(answer.bins, 'bin')} are too few to judge growth; 24 bins are needed.`;
        case 'too-many-missing':
            return `${what}: more than a quarter of the readings are missing, so its growth cannot be judged.`;
        case 'warmup-undeclared':
            return `${what}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLength */ .ix)(answer.longestHours * secondsPerHour)} of steady load without a declared warm-up cannot tell a leak from a warm-up.${measured}`;
        case 'limit-too-small':
            return `${what}: growth of ${limitText} is too small for this run to see; ${smallestText(answer, rates)}.${measured}`;
        case 'load-with-time':
            return `${what}: load and time moved together all run long, so nothing tells what the load did from what time did.${measured}`;
        case 'settling':
            return `${what} ${isPlural ? 'were' : 'was'} still growing, but ${settlingText(answer)}; that is neither a leak shown nor a leak excluded.${measured}`;
        case 'within-swing':
            return `${what} grew, but by no more than what a garbage collector leaves between two collections; a run of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLength */ .ix)(answer.longestHours * secondsPerHour)} cannot tell them apart.${measured}`;
        case 'undecided':
            return `${what}: the measured growth neither surely keeps the limit of ${limitText} nor surely breaks it.${measured}`;
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(reason);
    }
}
function settlingText({ shape }) {
    if (shape === 'warm-up')
        return 'ever more slowly, as something that warms up does';
    if (shape === 'bounded fill')
        return 'it had nearly stopped, as something that is full does';
    return 'not more than it has come down by itself before';
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
        case 'load-with-time':
            return 'soak for a whole cycle of the load, or with an even load';
        case 'settling':
            return `${settledText(answer)}, or declare a longer phases.warmup`;
        case 'within-swing':
            return 'soak for half an hour or longer';
        case 'undecided':
            return 'soak longer: the interval becomes narrower';
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(answer.reason);
    }
}
function settledText({ settledAfterHours, longestHours }) {
    return settledAfterHours === null || settledAfterHours <= longestHours
        ? 'soak longer'
        : `still filling after ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLength */ .ix)(longestHours * secondsPerHour)}: soak for ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLength */ .ix)(roundUp(settledAfterHours) * secondsPerHour)} or longer`;
}
/** What can be seen shrinks at least in proportion to time, unless the noise never forgets: an estimate on the long side. */
function soakText({ answer, limit }) {
    const { smallestLimit, whole } = answer;
    if (smallestLimit === null || whole === null || whole.autocorrelation === 1)
        return 'soak much longer';
    const hours = answer.longestHours * (smallestLimit / limit);
    return `soak for about ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLength */ .ix)(roundUp(hours) * secondsPerHour)}`;
}
/** To the next quarter of an hour: it is an estimate, and must not look like more. */
function roundUp(hours) {
    return Math.ceil(hours * 4) / 4;
}


/***/ }),

/***/ 98669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ surelyAtMost),
/* harmony export */   LR: () => (/* binding */ surelyBeside),
/* harmony export */   X8: () => (/* binding */ surelyAtLeast),
/* harmony export */   Zt: () => (/* binding */ smallestVisibleOf),
/* harmony export */   bC: () => (/* binding */ failAlpha),
/* harmony export */   c6: () => (/* binding */ smallestLimitOf),
/* harmony export */   mL: () => (/* binding */ tailProbability),
/* harmony export */   v_: () => (/* binding */ passShare)
/* harmony export */ });
/* unused harmony export passProbability */
/* harmony import */ var _stats_student_t_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77510);
// How much this run could see: the bounds that decisions rest on, and the smallest growth and limit that follow from them.
// The constants are those of the method study.

/** Chance of a false fail that the whole run may spend. */
const failChance = 0.005;
const tailProbability = 0.9;
const passProbability = 0.95;
/** Normal quantile of 90 %: the power with which "would have been seen" is meant. */
const powerQuantile = 1.282;
/** A pass keeps a twentieth away from the limit. */
const passShare = 0.95;
/** Of the run's budget, what one look at one series on one of `clocks` clocks may spend. */
function failAlpha(question, clocks) {
    return (failChance * question.alphaShare) / clocks;
}
/** Lower bound of the slope that a fail rests on. */
function surelyAtLeast({ slope, standardError, degreesOfFreedom }, alpha) {
    return slope - (0,_stats_student_t_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$)(1 - alpha, degreesOfFreedom) * standardError;
}
/** Upper bound of the slope that a pass rests on. */
function surelyAtMost({ slope, standardError, degreesOfFreedom }, probability = passProbability) {
    return slope + (0,_stats_student_t_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$)(probability, degreesOfFreedom) * standardError;
}
/**
 * The smallest limit at which a leak of just that size fails, and a flat series passes, with 90 % probability each.
 * What counts as growth depends on the limit itself, so the answer is found by repetition; it only ever rises.
 */
function smallestLimitOf({ whole, tail, spanHours }, question, alpha) {
    const { degreesOfFreedom: free } = whole;
    const failT = (0,_stats_student_t_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$)(1 - alpha, free) + powerQuantile;
    const passT = (0,_stats_student_t_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$)(passProbability, free) + powerQuantile;
    const tailT = (0,_stats_student_t_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$)(tailProbability, free) + powerQuantile;
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
 * The smallest growth that would have failed (under half an hour: would not have passed) with 90 % probability. `wander`: how far
 * the value strayed from its line for a twelfth of a life and longer; what has moved that far once may do so again, elsewhere.
 */
function smallestVisibleOf({ whole, tail, spanHours }, question, alpha, { wander, besideError, walkError }) {
    const { limitPerHour: limit, floorShare } = question;
    const { degreesOfFreedom: free } = whole;
    const strays = (steepest * wander) / spanHours;
    // The error is an estimate itself: that of the next run may be larger.
    const largerError = 1 + powerQuantile / Math.sqrt(2 * free);
    const noise = Math.max(floorShare * limit + ((0,_stats_student_t_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$)(1 - alpha, free) + powerQuantile) * largerError * whole.standardError, ((0,_stats_student_t_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$)(tailProbability, free) + powerQuantile) * largerError * tail.standardError, (surelyBeside + powerQuantile) * besideError, walkError === 0 ? 0 : floorShare * limit + ((0,_stats_student_t_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$)(1 - alpha, fewestFree) + powerQuantile) * walkError, question.leastGrowth(limit) / spanHours, passShare * limit - ((0,_stats_student_t_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$)(passProbability, free) - powerQuantile) * whole.standardError);
    return noise + strays;
}
/** Degrees of freedom of a slope whose noise never forgets (pooled-slope.ts). */
const fewestFree = 6;
/** Standard errors by which a line must rise beside what settles (growth-doubts.ts). */
const surelyBeside = 2.33;
/** A step in the middle of a stretch moves its slope by this many times the step over the stretch. */
const steepest = 1.5;


/***/ }),

/***/ 13549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ intervalOf),
/* harmony export */   i3: () => (/* binding */ perOperationText),
/* harmony export */   jh: () => (/* binding */ rateTextOf)
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
/** Prints rates per hour as bytes per operation, for limits that are written so. */
function perOperationText(operationsPerHour, limitText) {
    const bytes = (perHour) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .scaleBytes */ .sr)(perHour.map((rate) => rate / operationsPerHour), limitText);
    return {
        ...rateTextOf('bytes', limitText),
        rate: (perHour) => {
            const { texts, unit } = bytes([perHour]);
            return `${texts[0]} ${unit}/operation`;
        },
        withInterval: ({ value, low, high, confidence }) => {
            const { texts, unit } = bytes([value, low, high]);
            return `${texts[0]} ${unit}/operation (${Math.round(confidence * 100)} % interval ${texts[1]} to ${texts[2]})`;
        },
    };
}


/***/ }),

/***/ 66227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ judgeGrowth)
});

// UNUSED EXPORTS: ofBothClocks

// EXTERNAL MODULE: ./out/stats/covariate-group.js
var covariate_group = __webpack_require__(80776);
// EXTERNAL MODULE: ./out/stats/covariate-slope.js + 1 modules
var covariate_slope = __webpack_require__(58956);
// EXTERNAL MODULE: ./out/stats/group.js
var group = __webpack_require__(49515);
;// CONCATENATED MODULE: ./out/stats/work-clock.js
// A second clock that runs with the work done: one hour of it is an hour at the mean covariate. What grows with the work, not
// with time, is straight on this clock and bent on the other.
/**
 * x replaced by time at the mean covariate: from 0 at the group's beginning (x = 0, before the first point kept), each step of
 * x counts covariate / mean as much as on the wall. What was cut off before the first point counts at the first covariate
 * kept. The mean is over all points of all groups, so slopes per x keep their size and their unit.
 *
 * Covariates must not be negative. null when their mean is not above 0: then there is no such clock.
 */
function onWorkClock(groups) {
    const values = groups.flatMap(({ covariate }) => covariate);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    if (!(mean > 0))
        return null;
    return groups.map((group) => {
        let before = 0;
        let worked = 0;
        const x = group.x.map((at, index) => {
            worked += ((at - before) * (group.covariate[index] ?? 0)) / mean;
            before = at;
            return worked;
        });
        return { ...group, x };
    });
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./out/judge/teeth.js
// The teeth of a garbage collector: a value that climbs slowly and falls at once, again and again. Finds how far apart its
// falls are, so that bins can be made wide enough to hold one each. Not for what such a system grows by (growth.ts).

/** A move of one look to the next is a rise or a fall from this share of the usual range on. */
const moveShare = 0.5;
const windowsPerRun = 24;
const fewestLooks = 8;
const fewestGaps = 6;
/** A sawtooth has far fewer sudden rises than falls. */
const mostRises = 0.25;
const surely = 3;
/** Nine of ten falls follow the one before within this: with a margin, every such stretch holds a trough. */
const usualShare = 0.9;
const margin = 1.25;
/**
 * Seconds within which a trough surely lies; null when this is no sawtooth. The usual range is the median over windows (24 of
 * the run) of what lies between the 5th and the 95th percentile; falls are counted within lives, and gaps never span two.
 */
function secondsPerTooth(lives) {
    const range = usualRange(lives.flatMap(({ points }) => points.map(({ value }) => value)));
    if (!(range > 0))
        return null;
    let rises = 0;
    let falls = 0;
    const gaps = [];
    for (const { points } of lives) {
        let fell = null;
        for (let index = 1; index < points.length; index += 1) {
            const [before, now] = [points[index - 1], points[index]];
            if (before === undefined || now === undefined)
                continue;
            const move = now.value - before.value;
            if (move > moveShare * range)
                rises += 1;
            if (move >= -moveShare * range)
                continue;
            falls += 1;
            if (fell !== null)
                gaps.push(now.seconds - fell);
            fell = now.seconds;
        }
    }
    const isSawtooth = gaps.length >= fewestGaps && rises < mostRises * falls && falls - rises > surely * Math.sqrt(falls + rises);
    return isSawtooth ? margin * (0,simple_statistics/* quantile */.YV)(gaps, usualShare) : null;
}
function usualRange(values) {
    const size = Math.max(fewestLooks, Math.round(values.length / windowsPerRun));
    const ranges = [];
    for (let from = 0; from + size <= values.length; from += size) {
        const window = values.slice(from, from + size);
        ranges.push((0,simple_statistics/* quantile */.YV)(window, 0.95) - (0,simple_statistics/* quantile */.YV)(window, 0.05));
    }
    return ranges.length === 0 ? 0 : (0,simple_statistics/* quantile */.YV)(ranges, 0.5);
}

;// CONCATENATED MODULE: ./out/judge/bins.js
// Points of several lives -> bins on an even grid per life, as groups that share a slope. Bins by time stamp: a late or
// missing look leaves a place empty instead of shifting what follows. Beside the value goes the load, where it is known.



/** Bins of a whole run with one or two lives; more lives get more, up to four times as many. */
const binsPerRun = 96;
const fewestBinsPerLife = 4;
/** Lives shorter than this share of the run do not raise the number of bins: a crash loop is not more evidence. */
const countedShare = 0.01;
/** Fewer bins than this are not judged: bins of whole teeth are wide, and are used only where so many remain. */
const fewestBins = 24;
const secondsPerHour = 3600;
/**
 * Median per bin, or minimum where the values are a sawtooth; the bin's time is the mean of its samples' times. A bin with
 * under half of its samples is missing.
 */
function binLives(lives) {
    const seen = lives.filter(({ points }) => points.length > 0);
    const stepSeconds = usualStep(seen);
    const spans = seen.map(({ points }) => spanOf(points) + stepSeconds);
    const total = spans.reduce((sum, span) => sum + span, 0);
    const counted = spans.filter((span) => span >= countedShare * total).length;
    const usual = Math.max(stepSeconds, total / (binsPerRun * Math.min(4, Math.max(1, counted / 2))));
    const tooth = secondsPerTooth(seen);
    const troughs = tooth !== null &&
        tooth > usual / 4 &&
        spans.reduce((sum, span) => sum + Math.floor(span / Math.max(usual, tooth)), 0) >= fewestBins;
    const width = troughs ? Math.max(usual, tooth) : usual;
    const bins = seen.map(({ points }, index) => binLife(points, spans[index] ?? 0, width, stepSeconds, troughs));
    const kept = bins.filter(({ x }) => x.length >= fewestBinsPerLife);
    const loadKnown = kept.length > 0 && kept.every(({ loads }) => loads.every((load) => load !== null));
    const loaded = kept.map((bin) => ({ ...bin, raw: bin.loads.map((load) => (loadKnown ? (load ?? 0) : 1)) }));
    const reach = loadKnown ? (0,covariate_group/* widestReach */.Qr)(loaded) : 0;
    return {
        groups: loaded.map(({ x, y, places, slots, raw }) => (0,covariate_group/* withCovariate */.hM)({ x, y, places, slots }, raw, reach)),
        loadKnown,
        troughs,
        points: seen.reduce((sum, { points }) => sum + points.length, 0),
        longestHours: Math.max(0, ...spans) / secondsPerHour,
    };
}
function binLife(points, span, width, step, troughs) {
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
    const loads = [];
    for (const [place, bin] of bins.entries()) {
        if (bin.length === 0 || 2 * bin.length < Math.floor(width / step))
            continue;
        const values = bin.map(({ value }) => value);
        x.push(bin.reduce((sum, { seconds }) => sum + seconds, 0) / bin.length / secondsPerHour);
        y.push(troughs ? Math.min(...values) : (0,simple_statistics/* median */.JZ)(values));
        places.push(place);
        loads.push(meanLoad(bin));
    }
    return { x, y, places, slots, loads };
}
function meanLoad(bin) {
    const known = bin.flatMap(({ load }) => (load === null || load === undefined ? [] : [load]));
    return known.length === 0 ? null : known.reduce((sum, load) => sum + load, 0) / known.length;
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
    return steps.length === 0 ? 1 : (0,simple_statistics/* median */.JZ)(steps);
}
function spanOf(points) {
    return (points.at(-1)?.seconds ?? 0) - (points[0]?.seconds ?? 0);
}

// EXTERNAL MODULE: ./out/judge/growth-clock.js + 7 modules
var growth_clock = __webpack_require__(67113);
// EXTERNAL MODULE: ./out/judge/growth-measure.js
var growth_measure = __webpack_require__(61456);
// EXTERNAL MODULE: ./out/judge/growth-sight.js
var growth_sight = __webpack_require__(98669);
;// CONCATENATED MODULE: ./out/judge/growth.js
// Does it grow, faster than allowed? Numbers in, decision out: knows no metric, no unit, no sentence.
//
//   lives -> bins -> on the wall clock and on the clock of the work done: cut, slopes, doubts -> pass, fail or neither
//
// Three outcomes with a zone between them: above the floor for sure is a fail, below the limit for sure is a pass.
// The constants are those of the method study, not of taste.








const fewestPoints = 20;
/** Load that moves less is left out of it. */
const leastLoadMove = 0.03;
function judgeGrowth(lives, question) {
    const { groups, points, longestHours, loadKnown, troughs } = binLives(lives);
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
        bins: (0,group/* pointCount */.sX)(groups),
        points,
        clock: 'wall',
        loadHeld: false,
        shape: null,
        onset: null,
        settledAfterHours: null,
    };
    if (points === 0)
        return nothing;
    if ((0,group/* pointCount */.sX)(groups) < fewestBins || points < fewestPoints)
        return { ...nothing, reason: 'too-few' };
    const loadHeld = loadKnown && (0,covariate_group/* covariateMoves */.dU)(groups, leastLoadMove);
    const work = loadHeld ? onWorkClock(groups) : null;
    const alpha = (0,growth_sight/* failAlpha */.bC)(question, work === null ? 1 : 2);
    const decide = (on) => (0,growth_clock/* decideOnClock */.a1)(on, question, { alpha, longestHours, troughs });
    const wallAnswer = decide(loadHeld && mayExplain(groups) ? groups : groups.map(growth_measure/* withoutLoad */.lD));
    const workAnswer = work === null ? null : decide(work);
    return { ...nothing, ...ofBothClocks(wallAnswer, workAnswer), loadHeld };
}
/**
 * Fail if either clock fails, pass if both pass. The figures are those of the wall clock unless only the other failed.
 * Exported for its table of cases.
 */
function ofBothClocks(wall, work) {
    if (work === null || wall.outcome === 'violated')
        return { ...wall, clock: 'wall' };
    if (work.outcome === 'violated')
        return { ...work, clock: 'work' };
    if (wall.outcome === 'holds' && work.outcome === 'holds') {
        const visible = wall.smallestVisible === null || work.smallestVisible === null
            ? null
            : Math.max(wall.smallestVisible, work.smallestVisible);
        return { ...wall, smallestVisible: visible, clock: 'wall' };
    }
    return wall.outcome === 'inconclusive' ? { ...wall, clock: 'wall' } : { ...work, clock: 'work' };
}
/** Load that falls while the value rises has not made it rise: a leak that slows its system down would be explained away. */
function mayExplain(groups) {
    const all = (0,covariate_slope/* covariateSlope */.Y)(groups);
    return all === null || !Number.isFinite(all.standardError) || all.covariateEffect >= 0;
}


/***/ }),

/***/ 51163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ binLatency)
});

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./out/stats/tamed.js
// Single values that stand far out from their neighbours on both sides are drawn in: one stalled minute among an hour of minutes
// is neither a level nor a trend. Levels, trends and steps stay as they are.

/** Neighbours to each side that a value is compared with. */
const reach = 3;
/** A value may lie this many standard deviations from the middle of its neighbourhood. */
const farthest = 4;
/** Standard deviation of normal values over the median of their sizes. */
const deviationPerMiddle = 1.4826;
/**
 * Each value drawn in to the median of its neighbourhood (itself and three on either side) give or take four robust standard
 * deviations (Hampel 1974). Complexity n.
 */
function tamed(values) {
    if (values.length <= reach)
        return values;
    const middles = values.map((_, index) => (0,simple_statistics/* median */.JZ)(values.slice(Math.max(0, index - reach), index + reach + 1)));
    const away = values.map((value, index) => value - (middles[index] ?? 0));
    const sizes = away.map(Math.abs);
    // Where most values are equal to their neighbours, the usual size is that of the others.
    const usual = (0,simple_statistics/* median */.JZ)(sizes) || (0,simple_statistics/* median */.JZ)(sizes.filter((size) => size > 0).concat(0));
    const most = farthest * deviationPerMiddle * usual;
    return away.map((value, index) => (middles[index] ?? 0) + Math.min(most, Math.max(-most, value)));
}

;// CONCATENATED MODULE: ./out/judge/latency-bins.js
// Points of several lives -> bins of response time, load and control on one even grid per life. Bins by time stamp: a late or
// missing look leaves a place empty. More bins per life than growth has: a step is searched in every life.


/** Many, so that noise that is forgotten soon can be told from noise that is not. */
const binsOfRun = 384;
const binsPerLife = 96;
const binsOfManyLives = 48;
const fewestBinsPerLife = 4;
/** Lives shorter than this share of the run do not raise the number of bins. */
const countedShare = 0.01;
const mostLivesCounted = 168;
const secondsPerHour = 3600;
const mostJumps = 2000;
/** Standard deviation of normal values over the median of their sizes. */
const latency_bins_deviationPerMiddle = 1.4826;
/** A bin with under half of its looks is missing. Response times of 0 or less are no response times: they are left out. */
function binLatency(all) {
    const lives = all
        .map((life) => ({ ...life, points: life.points.filter(({ value }) => value > 0) }))
        .filter(({ points }) => points.length > 0);
    const step = usualStep(lives);
    const spans = lives.map(({ points }) => spanOf(points) + step);
    const total = spans.reduce((sum, span) => sum + span, 0);
    const counted = Math.min(mostLivesCounted, spans.filter((span) => span >= countedShare * total).length);
    const width = Math.max(step, total / binsFor(counted));
    const groups = lives.map((life, index) => binLife(life, spans[index] ?? 0, width, step));
    const looksPerBin = width / step;
    return {
        groups: groups.filter(({ x }) => x.length >= fewestBinsPerLife),
        // A median of many has half as much again of the variance of their mean.
        controlNoise: ((Math.PI / 2) * noiseOfLook(lives, ({ control }) => logOf(control))) / looksPerBin,
        loadNoise: noiseOfLook(lives, ({ load }) => load) / looksPerBin,
        points: lives.reduce((sum, { points }) => sum + points.length, 0),
        longestHours: Math.max(0, ...spans) / secondsPerHour,
    };
}
function binsFor(lives) {
    return Math.max(binsOfRun, Math.min(2 * binsOfRun, binsPerLife * lives), binsOfManyLives * lives);
}
function binLife({ epoch, startSeconds, points }, span, width, step) {
    const first = points[0]?.seconds ?? 0;
    // A partial last bin is dropped. Looks are late by milliseconds: the tolerance keeps those from costing a bin.
    const slots = Math.floor(span / width + 0.01);
    const bins = Array.from({ length: slots }, () => []);
    // Where bins are as narrow as the step, a look belongs to the nearest place, not to the one it came a moment late for.
    const shift = width < 2 * step ? step / 2 : 0;
    for (const point of points)
        bins[Math.floor((point.seconds - first + shift) / width)]?.push(point);
    const full = [...bins.entries()].filter(([, bin]) => bin.length > 0 && 2 * bin.length >= Math.floor(width / step));
    return {
        epoch,
        startSeconds,
        x: full.map(([, bin]) => (0,simple_statistics/* mean */.RE)(bin.map(({ seconds }) => seconds)) / secondsPerHour),
        y: tamed(full.map(([, bin]) => (0,simple_statistics/* median */.JZ)(bin.map(({ value }) => value)))),
        places: full.map(([place]) => place),
        slots,
        controls: full.map(([, bin]) => ofKnown(bin.map(({ control }) => logOf(control)), simple_statistics/* median */.JZ)),
        loads: full.map(([, bin]) => ofKnown(bin.map(({ load }) => load), simple_statistics/* mean */.RE)),
    };
}
function logOf(seconds) {
    return seconds !== null && seconds > 0 ? Math.log(seconds) : null;
}
/** null unless half of the values are known. */
function ofKnown(values, fold) {
    const known = values.filter((value) => value !== null);
    return 2 * known.length < values.length || known.length === 0 ? null : fold(known);
}
/** Variance of what jumps from look to look, by the middle size of the jumps: a stall now and then does not count. */
function noiseOfLook(lives, pick) {
    const total = lives.reduce((sum, { points }) => sum + points.length, 0);
    const stride = Math.max(1, Math.floor(total / mostJumps));
    const jumps = [];
    for (const { points } of lives) {
        for (let index = 1; index < points.length; index += stride) {
            const [before, point] = [points[index - 1], points[index]];
            if (before === undefined || point === undefined)
                continue;
            const [from, to] = [pick(before), pick(point)];
            if (from !== null && to !== null)
                jumps.push(Math.abs(to - from));
        }
    }
    return jumps.length === 0 ? 0 : (latency_bins_deviationPerMiddle * (0,simple_statistics/* median */.JZ)(jumps)) ** 2 / 2;
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
    return steps.length === 0 ? 1 : (0,simple_statistics/* median */.JZ)(steps);
}
function spanOf(points) {
    return (points.at(-1)?.seconds ?? 0) - (points[0]?.seconds ?? 0);
}


/***/ }),

/***/ 86893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ onClock),
/* harmony export */   j: () => (/* binding */ riseOf)
/* harmony export */ });
/* harmony import */ var _stats_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49515);
/* harmony import */ var _stats_whitened_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
// A clock on which a straight rise is straight in its logarithm too. In logarithms noise is as large late as early, and load and
// machine are factors; but a limit in per cent of the beginning an hour is a straight line of the value itself.


/** Each round leaves a fraction of what the one before missed. */
const rounds = 6;
/** A falling value does not reach 0. */
const mostFall = 0.9;
/**
 * Share of the level at the beginning of what is kept by which values rise an hour (they fall below 0), for y in hundredths of a
 * logarithm. Found by repetition, with plain lines on the clock of the round before.
 */
function riseOf(groups, cut) {
    const span = Math.max(0, ...(0,_stats_group_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(groups, cut, 1).map(({ x }) => (x.at(-1) ?? 0) - (x[0] ?? 0)));
    let rise = 0;
    for (let round = 0; round < rounds; round += 1) {
        const line = (0,_stats_whitened_line_js__WEBPACK_IMPORTED_MODULE_1__/* .whitenedLine */ .l)((0,_stats_group_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(onClock(groups, cut, rise), cut, 1), 0);
        if (line === null || span === 0)
            return 0;
        rise = Math.max(-mostFall / span, line.slope / 100);
    }
    return rise;
}
/** x in hours -> log(1 + rise * t) / rise, t since the beginning of what is kept; in what the cut leaves out it goes as at the start. */
function onClock(groups, cut, rise) {
    if (rise === 0)
        return groups;
    return groups.map((group) => {
        const start = (0,_stats_group_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)([group], cut, 1)[0]?.x[0] ?? group.x[0] ?? 0;
        const clock = (hours) => (hours < start ? hours - start : Math.log1p(rise * (hours - start)) / rise);
        return { ...group, x: group.x.map(clock) };
    });
}


/***/ }),

/***/ 80779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ latencyCut),
/* harmony export */   Z: () => (/* binding */ leastVariance)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _stats_settling_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21023);
// How much of the beginning of a response time to leave out, because it still settles: code is compiled, caches fill.


/** Three digits of a response time are half a per cent at worst: hundredths of a logarithm. */
const resolution = 0.5;
const leastVariance = resolution ** 2 / 12;
/** What settles for longer than this is no warm-up; and noise that wanders looks settled after any cut that is long enough. */
const longest = 1 / 4;
/** Share of every life's beginning to leave out because it still settles: what follows is a straight line in per cent. */
function latencyCut(groups) {
    const middle = groups.length === 0 ? 0 : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(groups.flatMap(({ y }) => y));
    const percent = groups.map((group) => ({
        ...group,
        y: group.y.map((value) => 100 * Math.exp((value - middle) / 100)),
    }));
    return Math.min(longest, (0,_stats_settling_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .settlingCut */ .t)(percent, leastVariance));
}


/***/ }),

/***/ 57002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i0: () => (/* binding */ floorShare),
  Jh: () => (/* binding */ judgeDrift),
  Rm: () => (/* binding */ noDrift)
});

// EXTERNAL MODULE: ./out/stats/remembered-bounds.js
var remembered_bounds = __webpack_require__(85648);
// EXTERNAL MODULE: ./out/judge/latency-machines.js
var latency_machines = __webpack_require__(48209);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./out/stats/group.js
var group = __webpack_require__(49515);
// EXTERNAL MODULE: ./out/stats/remembered-slope.js
var remembered_slope = __webpack_require__(86702);
// EXTERNAL MODULE: ./out/stats/whitened-line.js
var whitened_line = __webpack_require__(65817);
// EXTERNAL MODULE: ./out/judge/latency-clock.js
var latency_clock = __webpack_require__(86893);
// EXTERNAL MODULE: ./out/judge/latency-cut.js
var latency_cut = __webpack_require__(80779);
// EXTERNAL MODULE: ./out/judge/latency-effects.js + 1 modules
var latency_effects = __webpack_require__(25095);
;// CONCATENATED MODULE: ./out/judge/latency-measure.js
// How fast a response time drifts: the slope of what is left after the cut, and of the last half of each life, with the doubts
// that go with them. Decides nothing. Values are hundredths of a logarithm, in which noise is as large late as early.







const mostMissing = 0.25;
const cutStep = 1 / 12;
const slowing = 0.85;
const slowingQuantile = 2.33;
const goesOnQuantile = 2.33;
function measureDrift(rid, cut) {
    const straight = { ...rid, groups: (0,latency_clock/* onClock */.C)(rid.groups, cut, (0,latency_clock/* riseOf */.j)(rid.groups, cut)) };
    const { groups } = straight;
    const kept = (0,group/* partOf */.BU)(groups, cut, 1);
    const from = Math.max(0.5, cut);
    const last = (0,group/* partOf */.BU)(groups, from, 1);
    if ((0,group/* missingShare */.Im)(kept) > mostMissing || (0,group/* missingShare */.Im)(last) > mostMissing)
        return 'too-many-missing';
    const bare = (0,remembered_slope/* rememberedSlope */.Y2)(kept, latency_cut/* leastVariance */.Z);
    const tail = bare === null ? null : (0,remembered_slope/* rememberedSlopeOfPart */.mT)(last, bare, { ownVarianceCounts: true });
    if (bare === null || tail === null)
        return 'too-few';
    return {
        whole: (0,remembered_slope/* withDoubt */.n5)(bare, Math.hypot(cutDoubt(groups, cut, bare), effectDoubt(straight, cut))),
        tail: (0,remembered_slope/* withDoubt */.n5)(tail, effectDoubt(straight, from)),
        spanHours: Math.max(...(0,group/* partOf */.BU)(rid.groups, cut, 1).map(({ x }) => (x.at(-1) ?? 0) - (x[0] ?? 0))),
        baseline: Math.exp((0,simple_statistics/* median */.JZ)(startsOf(kept, bare.slope)) / 100),
        isDyingAway: isDyingAway(groups, bare),
    };
}
/** Every bin brought back to the beginning of its life along the slope. */
function startsOf(groups, slope) {
    return groups.flatMap(({ x, y }) => y.map((value, index) => value - slope * ((x[index] ?? 0) - (x[0] ?? 0))));
}
/** The cut was chosen by looking at the data: how far the slope moves with one step more of it is part of the error. */
function cutDoubt(groups, cut, whole) {
    if (cut === 0)
        return 0;
    const further = (0,remembered_slope/* rememberedSlopeOfPart */.mT)((0,group/* partOf */.BU)(groups, cut + cutStep, 1), whole, { ownVarianceCounts: false });
    return further === null ? 0 : further.slope - whole.slope;
}
/** What was taken out is known with a doubt, and moved with time: as much of the slope is in doubt. */
function effectDoubt(rid, from) {
    return 100 * (0,latency_effects/* doubtOf */.kv)(rid, (column) => (0,whitened_line/* whitenedLine */.l)((0,group/* partOf */.BU)(column, from, 1), 0)?.slope ?? 0);
}
/**
 * Something that settles loses the same share of its slope from each third of a life to the next. True when the second third is
 * surely slower than the first, and the last no faster than such settling would leave.
 */
function isDyingAway(groups, whole) {
    const third = (from, to) => (0,remembered_slope/* rememberedSlopeOfPart */.mT)((0,group/* partOf */.BU)(groups, from, to), whole, { ownVarianceCounts: false });
    const [first, second, last] = [third(0, 1 / 3), third(1 / 3, 2 / 3), third(2 / 3, 1)];
    if (first === null || second === null || last === null)
        return false;
    const noise = Math.hypot(first.standardError, second.standardError);
    const slows = second.slope < slowing * first.slope && first.slope - second.slope > slowingQuantile * noise;
    const rest = Math.max(0, second.slope);
    const ratio = first.slope > 0 ? rest / first.slope : 0;
    const doubt = Math.hypot(last.standardError, 2 * ratio * second.standardError, ratio ** 2 * first.standardError);
    return slows && last.slope - rest * ratio <= goesOnQuantile * doubt;
}

;// CONCATENATED MODULE: ./out/judge/latency-drift.js
// Does it become slower, hour after hour, faster than allowed? Bins rid of load and machine in, decision out.
// Steps are not looked for here: latency-step.ts.
//
// Two questions make a fail: is there a drift at all (as sure as the error budget asks), and is it larger than half of the limit
// (95 %). Surely below the limit is a pass. Anything else is neither.



/** Chance of a drift where there is none that a whole run may spend. */
const failChance = 0.005;
/**
 * In lives under half a day noise shows few of its slow swings, and looks more forgetful than it is: then a fifth of that, which
 * simulation found to be no more than a hundredth of runs.
 */
const failChanceOfShortLives = 0.001;
const longLifeHours = 12;
const sizeProbability = 0.95;
const floorShare = 0.5;
const tailProbability = 0.75;
const passProbability = 0.95;
const powerProbability = 0.9;
/** A pass keeps a twentieth away from the limit. */
const passShare = 0.95;
/** Per cent of the baseline that must have come in all. */
const leastRise = 3;
/** A drift whose lower bound is at least this share of its estimate is well measured. */
const wellMeasured = 1 / 3;
const noDrift = {
    outcome: 'inconclusive',
    reason: 'no-data',
    whole: null,
    tail: null,
    smallestLimit: null,
    smallestVisible: null,
    confidence: 0.9,
    cut: 0,
    spanHours: 0,
    baseline: null,
};
function judgeDrift(rid, cut, question, longestHours) {
    const measured = measureDrift(rid, cut);
    if (typeof measured === 'string')
        return { ...noDrift, cut, reason: measured };
    const { whole, tail, spanHours, baseline, isDyingAway } = measured;
    const { limitPerHour: limit } = question;
    const alpha = (longestHours < longLifeHours ? failChanceOfShortLives : failChance) * question.alphaShare;
    const smallestLimit = smallestLimitOf(measured, alpha);
    const supported = limit >= smallestLimit;
    const answer = { ...noDrift, whole, tail, spanHours, baseline, cut, smallestLimit };
    const isLong = (0,latency_machines/* isLongRun */.cx)(longestHours);
    if (!isLong && !question.warmupDeclared)
        return { ...answer, reason: 'warmup-undeclared' };
    if ((isLong || supported) && isSurelyBelow(measured, limit)) {
        return { ...answer, outcome: 'holds', reason: null, smallestVisible: smallestVisibleOf(measured, limit, alpha) };
    }
    const drifts = isSurelyDrifting(measured, limit, alpha);
    const isMeasured = isLong || supported || (0,remembered_bounds/* slopeAtLeast */.A4)(whole, 1 - alpha) > Math.max(limit, wellMeasured * whole.slope);
    if (drifts && isDyingAway)
        return { ...answer, reason: 'settling' };
    if (!drifts || !isMeasured)
        return { ...answer, reason: supported ? 'undecided' : 'limit-too-small' };
    const isOwn = isLong || isBeyondMachines(measured, alpha, longestHours, rid.controlAt >= 0);
    return isOwn
        ? { ...answer, outcome: 'violated', reason: null, confidence: 0.99 }
        : { ...answer, reason: 'within-noise-of-machines' };
}
function isSurelyBelow({ whole, tail }, limit) {
    return [whole, tail].every((slope) => (0,remembered_bounds/* slopeAtMost */.wm)(slope, passProbability) < passShare * limit);
}
/** There at all, larger than the floor, still going on in the last half, and enough in all to count. */
function isSurelyDrifting({ whole, tail, spanHours }, limit, alpha) {
    const floor = floorShare * limit;
    return ((0,remembered_bounds/* chanceOfLess */.nV)(whole, 0) < alpha &&
        (0,remembered_bounds/* slopeAtLeast */.A4)(whole, sizeProbability) > floor &&
        (0,remembered_bounds/* slopeAtLeast */.A4)(tail, tailProbability) > 0 &&
        tail.slope >= floor / 2 &&
        whole.slope * spanHours >= leastRise);
}
function isBeyondMachines({ whole, spanHours }, alpha, hours, hasControl) {
    const isSteep = hasControl || (0,remembered_bounds/* slopeAtLeast */.A4)(whole, 1 - alpha) > latency_machines/* machines */.JR.perHour;
    return isSteep && whole.slope * spanHours >= (0,latency_machines/* riseOfShort */.r$)(hours, hasControl);
}
/** How far below the estimate the truth may be, with this probability. */
function reachBelow(slope, probability) {
    return slope.slope - (0,remembered_bounds/* slopeAtLeast */.A4)(slope, probability);
}
/** The smallest limit at which a drift of just that size fails, and a level series passes, with 90 % probability each. */
function smallestLimitOf({ whole, tail, spanHours }, alpha) {
    const powerOfWhole = reachBelow(whole, powerProbability);
    const powerOfTail = reachBelow(tail, powerProbability);
    return Math.max(reachBelow(whole, 1 - alpha) + powerOfWhole, (reachBelow(whole, sizeProbability) + powerOfWhole) / (1 - floorShare), (reachBelow(tail, passProbability) + powerOfTail) / passShare, leastRise / spanHours);
}
/** The smallest drift that would have failed with 90 % probability; a pass is looked for first, hence the last term. */
function smallestVisibleOf({ whole, tail, spanHours }, limit, alpha) {
    const power = reachBelow(whole, powerProbability);
    return Math.max(reachBelow(whole, 1 - alpha) + power, floorShare * limit + reachBelow(whole, sizeProbability) + power, reachBelow(tail, tailProbability) + reachBelow(tail, powerProbability), leastRise / spanHours, passShare * limit - reachBelow(whole, passProbability) + power);
}


/***/ }),

/***/ 25095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kv: () => (/* binding */ doubtOf),
  aQ: () => (/* binding */ hasControl),
  gu: () => (/* binding */ takeOut)
});

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./out/stats/covariate-effects.js
var covariate_effects = __webpack_require__(19137);
// EXTERNAL MODULE: ./out/stats/group.js
var group = __webpack_require__(49515);
// EXTERNAL MODULE: ./out/judge/latency-clock.js
var latency_clock = __webpack_require__(86893);
;// CONCATENATED MODULE: ./out/judge/latency-control.js
// The control as it is taken out: without the noise of its own. A null server is asked only a few times a second, so its quantiles
// jump; what jumps moves nobody else, and must not be brought into what is left of the target.

/** Standard deviation of noise that does no harm: hundredths. */
const calmEnough = 0.01;
/** Bins to each side that a value is averaged over: as few as leave no more noise than that. */
const reaches = [0, 1, 2, 4, 8];
const farthestReach = 16;
/**
 * Smoothed, and then drawn towards its mean by the share of its movement that is still noise (regression calibration, Carroll et
 * al. 2006): a control that shows nothing but noise takes nothing out. `noise`: variance of one bin's own noise.
 */
function withCalmControl(groups, noise) {
    const reach = reaches.find((one) => noise / (2 * one + 1) <= calmEnough ** 2) ?? farthestReach;
    const calm = groups.map(({ columns }) => smoothed(columns[0] ?? [], reach));
    // About the mean of each life: only what moves within a life is taken out of it.
    const moved = calm.flatMap((values) => {
        const middle = values.length === 0 ? 0 : (0,simple_statistics/* mean */.RE)([...values]);
        return values.map((value) => (value - middle) ** 2);
    });
    const movement = moved.length === 0 ? 0 : (0,simple_statistics/* mean */.RE)(moved);
    const share = movement === 0 ? 0 : Math.max(0, 1 - noise / (2 * reach + 1) / movement);
    return groups.map((group, index) => ({
        ...group,
        columns: [(calm[index] ?? []).map((value) => share * value), ...group.columns.slice(1)],
    }));
}
/** Centred means, of fewer values at the ends. */
function smoothed(values, reach) {
    return reach === 0 ? values : values.map((_, at) => (0,simple_statistics/* mean */.RE)(values.slice(Math.max(0, at - reach), at + reach + 1)));
}

// EXTERNAL MODULE: ./out/judge/latency-cut.js
var latency_cut = __webpack_require__(80779);
;// CONCATENATED MODULE: ./out/judge/latency-effects.js
// What of a response time is the load's doing, and what the machine's, taken out of it. The machine shows in the control: a
// null server that does nothing, asked beside the target. Factors, not amounts: a slow machine slows everything in proportion.
//
//   log value = level of the life + drift * time + effect of the load + effect of the control + noise






/** Load that moves less is left out of it, and so is one whose movement is mostly noise. */
const leastLoadMove = 0.03;
const leastLoadSignal = 4;
/** Load that moves more may not slow things in proportion: its square is held beside it. */
const bentFrom = 0.3;
/** A covariate that is missing in more bins is not used. */
const mostMissing = 0.25;
/** Effects are learnt from so many bins in all, and so many of each life. */
const learningBins = 96;
const leastLearningBins = 24;
const fewestWide = 4;
/**
 * A machine that makes the null server slow by a tenth makes the target slow by some hundredths: from next to nothing, for one that
 * mostly waits, to somewhat more than a tenth, for one with queues. So it is taken until the run itself shows better; on real
 * systems of 14 ms it was seen to be 0.6 to 0.8, of 100 ms 0.1 to 0.2.
 */
const likeTheControl = { mean: 0.6, variance: 0.25 };
/**
 * Twice: what is left after the first time shows what still settles at the start, and how fast the rest rises; the second time
 * knows both. null: load and time cannot be told apart.
 */
function takeOut(bins, withControl) {
    const raw = bins.groups.map((group) => without({ ...group, columns: [] }, []));
    const first = takeOutOnce(bins, 0, (0,latency_clock/* riseOf */.j)(raw, 0), withControl);
    if (first === null)
        return null;
    if (first.effects === null)
        return { ...first, cut: (0,latency_cut/* latencyCut */.V)(first.groups) };
    const cut = (0,latency_cut/* latencyCut */.V)(first.groups);
    const rid = takeOutOnce(bins, cut, (0,latency_clock/* riseOf */.j)(first.groups, cut), withControl);
    return rid === null ? null : { ...rid, cut };
}
/** `cut`: share of each life's beginning that the effects are not learnt from; `rise`: of what is kept, see latency-clock.ts. */
function takeOutOnce(bins, cut, rise, withControl) {
    const useControl = withControl && hasControl(bins.groups);
    const useLoad = loadMoves(bins);
    const groups = bins.groups
        .map((group) => keep(group, (index) => isKnown(group.controls[index], useControl) && isKnown(group.loads[index], useLoad)))
        .filter(({ x }) => x.length > 0);
    if (!useControl && !useLoad) {
        return {
            groups: groups.map((group) => ({ ...group, columns: [] })).map((group) => without(group, [])),
            effects: null,
            controlAt: -1,
            loadHeld: false,
        };
    }
    const middleLoad = useLoad ? (0,simple_statistics/* mean */.RE)(groups.flatMap(({ loads }) => loads.map((load) => load ?? 0))) : 1;
    const bent = useLoad && loadRange(groups) >= bentFrom;
    const rules = [
        ...(useControl ? [{ noise: bins.controlNoise, belief: likeTheControl }] : []),
        ...(useLoad ? [{ noise: bins.loadNoise / middleLoad ** 2, belief: null }] : []),
        ...(bent ? [{ noise: 0, belief: null }] : []),
    ];
    const withColumns = groups.map((group) => {
        const relative = group.loads.map((load) => (load ?? 0) / middleLoad - 1);
        return {
            ...group,
            columns: [
                ...(useControl ? [group.controls.map((control) => control ?? 0)] : []),
                ...(useLoad ? [relative] : []),
                ...(bent ? [relative.map((load) => load ** 2)] : []),
            ],
        };
    });
    const centred = centre(withColumns, useControl ? 1 : 0);
    const size = Math.max(1, Math.round((0,group/* pointCount */.sX)(centred) / Math.max(learningBins, leastLearningBins * centred.length)));
    const effects = (0,covariate_effects/* covariateEffects */.j)((0,latency_clock/* onClock */.C)(centred, cut, rise).flatMap((group) => learnable(group, cut, size)), rules.map((rule) => ({ ...rule, noise: rule.noise / size })));
    if (effects === null)
        return null;
    const calm = useControl ? withCalmControl(centred, bins.controlNoise) : centred;
    return {
        groups: calm.map((group) => without(group, effects.effects)),
        effects,
        controlAt: useControl ? 0 : -1,
        loadHeld: useLoad,
    };
}
function hasControl(groups) {
    return missing(groups.flatMap(({ controls }) => controls)) <= mostMissing;
}
/** Doubt of a slope (or of any figure that `weigh` takes of a column) that comes from not knowing the effects exactly: a share of y. */
function doubtOf({ groups, effects }, weigh) {
    if (effects === null)
        return 0;
    const weights = (groups[0]?.columns ?? []).map((_, at) => weigh(groups.map((group) => ({ ...group, y: group.columns[at] ?? [] }))));
    return Math.sqrt(Math.max(0, (0,covariate_effects/* varianceOfSum */.E)(effects, weights)));
}
function loadMoves({ groups, loadNoise }) {
    const loads = groups.flatMap(({ loads: own }) => own);
    if (missing(loads) > mostMissing || loadRange(groups) < leastLoadMove)
        return false;
    const squares = groups.map(({ loads: own }) => {
        const known = own.filter((load) => load !== null);
        const middle = known.length === 0 ? 0 : (0,simple_statistics/* mean */.RE)(known);
        return known.reduce((sum, load) => sum + (load - middle) ** 2, 0);
    });
    return squares.reduce((sum, own) => sum + own, 0) > leastLoadSignal * loads.length * loadNoise;
}
/** How far the load moves, over its largest; 0 where it is unknown or 0. */
function loadRange(groups) {
    const known = groups.flatMap(({ loads }) => loads.filter((load) => load !== null));
    const most = Math.max(0, ...known);
    return most > 0 ? (most - Math.min(...known)) / most : 0;
}
function missing(values) {
    return values.length === 0 ? 1 : values.filter((value) => value === null).length / values.length;
}
function isKnown(value, needed) {
    return !needed || (value !== null && value !== undefined);
}
function keep(group, wanted) {
    const pick = (values) => values.filter((_, index) => wanted(index));
    const { x, y, places, controls, loads } = group;
    return { ...group, x: pick(x), y: pick(y), places: pick(places), controls: pick(controls), loads: pick(loads) };
}
/** The first columns lose their mean, so that what is left of y keeps its usual size. */
function centre(groups, count) {
    const middles = Array.from({ length: count }, (_, at) => (0,simple_statistics/* mean */.RE)(groups.flatMap(({ columns }) => columns[at] ?? [])));
    return groups.map((group) => ({
        ...group,
        columns: group.columns.map((column, at) => column.map((value) => value - (middles[at] ?? 0))),
    }));
}
/** Means of `size` places each: what a covariate does shows over quarters of an hour; from minute to minute it is noise. */
function learnable(group, cut, size) {
    const places = new Map();
    for (const [index, place] of group.places.entries()) {
        if (place < Math.floor(cut * group.slots))
            continue;
        const wide = Math.floor(place / size);
        places.set(wide, [...(places.get(wide) ?? []), index]);
    }
    const full = [...places].filter(([, indices]) => 2 * indices.length >= size);
    const means = (values) => full.map(([, indices]) => (0,simple_statistics/* mean */.RE)(indices.map((index) => values[index] ?? 0)));
    if (full.length < fewestWide)
        return [];
    return [
        {
            x: means(group.x),
            y: means(group.y.map(Math.log)),
            places: full.map(([place]) => place),
            slots: Math.ceil(group.slots / size),
            covariates: group.columns.map(means),
        },
    ];
}
function without(group, effects) {
    const explained = (index) => effects.reduce((sum, effect, at) => sum + effect * (group.columns[at]?.[index] ?? 0), 0);
    return { ...group, y: group.y.map((value, index) => 100 * (Math.log(value) - explained(index))) };
}


/***/ }),

/***/ 48209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ machines),
/* harmony export */   cx: () => (/* binding */ isLongRun),
/* harmony export */   r$: () => (/* binding */ riseOfShort)
/* harmony export */ });
// What machines do to the response times of systems without fault, and so what a short run must show beyond it. A long run has time
// to tell: a machine seldom goes one way for hours.
/** A run of just that length, seen from first to last sample, may miss it by a look or two. */
const nearly = 0.99;
const longHours = 3 * nearly;
const minutesHours = 0.5 * nearly;
/**
 * Per cent. Response times of unrelated programs on one machine were seen to rise together by 25 % an hour for 50 minutes. A
 * control takes that out, but for a tenth that it may not share. In minutes a system has phases of its own, of half of its level.
 */
const machines = { perHour: 25, rise: 25, riseBesideControl: 10, riseOfMinutes: 50 };
/** From three hours on; also an undeclared warm-up is told from a drift then. */
function isLongRun(hours) {
    return hours >= longHours;
}
/** Rise in all, in per cent, from which on a short run is believed. */
function riseOfShort(hours, hasControl) {
    if (hours < minutesHours)
        return machines.riseOfMinutes;
    return hasControl ? machines.riseBesideControl : machines.rise;
}


/***/ }),

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ driftSentence),
/* harmony export */   _8: () => (/* binding */ latencyNext),
/* harmony export */   ow: () => (/* binding */ stepSentence)
/* harmony export */ });
/* unused harmony export controlText */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32353);
/* harmony import */ var _latency_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76128);
// What is said of the drift and the steps of a response time: one sentence for each outcome, one for what the control did, and
// the next thing to do.



const secondsPerHour = 3600;
const length = (hours) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLength */ .ix)(hours * secondsPerHour);
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function driftSentence(words) {
    const { limitText, answer } = words;
    const { drift } = answer;
    const what = capital(words.what);
    const interval = drift.whole === null ? null : (0,_latency_text_js__WEBPACK_IMPORTED_MODULE_1__/* .driftInterval */ .TJ)(drift.whole, drift.confidence);
    const measured = interval === null ? 'an unknown rate' : _latency_text_js__WEBPACK_IMPORTED_MODULE_1__/* .percentRates */ .ZO.withInterval(interval);
    const over = `over ${length(drift.spanHours)}`;
    switch (drift.outcome) {
        case 'violated':
            return `${what} grows by ${measured} ${over}; the limit is ${limitText}.${controlText(words, drift.outcome)}`;
        case 'holds': {
            const seen = drift.smallestVisible === null
                ? ''
                : `; a drift of ${_latency_text_js__WEBPACK_IMPORTED_MODULE_1__/* .percentRates */ .ZO.rate(drift.smallestVisible)} would have failed`;
            return `${what} changes by ${measured} ${over}, surely below the limit of ${limitText}${seen}.${controlText(words, drift.outcome)}`;
        }
        case 'inconclusive':
            return `${what}${reasonText(drift.reason ?? 'undecided', words, interval)}`;
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(drift.outcome);
    }
}
/** The rest of a sentence that begins with what was measured. */
function reasonText(reason, { answer, limitText }, interval) {
    const { drift } = answer;
    const measured = interval === null ? '' : ` Measured: ${_latency_text_js__WEBPACK_IMPORTED_MODULE_1__/* .percentRates */ .ZO.withInterval(interval)}.`;
    const smallest = drift.smallestLimit === null
        ? 'what it could see is not known'
        : `the smallest it could see is ${_latency_text_js__WEBPACK_IMPORTED_MODULE_1__/* .percentRates */ .ZO.rate(drift.smallestLimit)}`;
    switch (reason) {
        case 'no-data':
            return ': no steady sample shows it, so nothing is known about its drift.';
        case 'no-baseline':
            return ': the series has no value above zero to compare the rest with, so nothing is known about its drift.';
        case 'too-few':
            return `: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(answer.points, 'steady sample')} in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(answer.bins, 'bin')} are too few to judge a drift; 24 bins are needed.`;
        case 'too-many-missing':
            return ': more than a quarter of the readings are missing, so its drift cannot be judged.';
        case 'warmup-undeclared':
            return `: ${length(answer.longestHours)} without a declared warm-up cannot tell a drift from a warm-up.${measured}`;
        case 'limit-too-small':
            return `: a drift of ${limitText} is too small for this run to see; ${smallest}.${measured}`;
        case 'load-with-time':
            return ': the load rose or fell with time, so what is the load’s doing and what is drift cannot be told apart.';
        case 'settling':
            return ` was still growing, but ever more slowly, as it does while something warms up; that is neither a drift shown nor a drift excluded.${measured}`;
        case 'within-noise-of-machines':
            return ` grew, but by no more than a busy machine does to a system without fault; a run of ${length(answer.longestHours)} cannot tell them apart.${measured}`;
        case 'machine':
            return ` grew together with a null server of ours that does nothing: that may be the machine’s doing, and is not called the target’s.${beforeText(answer)}${measured}`;
        case 'step':
            return `: the level jumped${answer.step.found === null ? '' : ` by ${(0,_latency_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stepText */ .uw)(answer.step.found)}`}, so a drift says nothing of it.${measured}`;
        case 'undecided':
            return `: the measured drift neither surely keeps the limit of ${limitText} nor surely breaks it.${measured}`;
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(reason);
    }
}
/** What it looked like before the control was taken out. */
function beforeText({ driftBeside }) {
    const { whole, confidence } = driftBeside;
    return whole === null
        ? ''
        : ` Beside the null server, unsubtracted: ${_latency_text_js__WEBPACK_IMPORTED_MODULE_1__/* .percentRates */ .ZO.withInterval((0,_latency_text_js__WEBPACK_IMPORTED_MODULE_1__/* .driftInterval */ .TJ)(whole, confidence))}.`;
}
/** What the control did, or that there was none. */
function controlText({ answer, isRun }, outcome) {
    const { control, driftBeside } = answer;
    if (control === null) {
        if (!isRun)
            return '';
        return ' No null server was asked beside it, so what the machine did to it is not known.';
    }
    const own = _latency_text_js__WEBPACK_IMPORTED_MODULE_1__/* .percentRates */ .ZO.withInterval((0,_latency_text_js__WEBPACK_IMPORTED_MODULE_1__/* .driftInterval */ .TJ)(control.slope, 0.9));
    if (outcome === 'holds' && driftBeside.outcome === 'violated' && driftBeside.whole !== null) {
        const before = _latency_text_js__WEBPACK_IMPORTED_MODULE_1__/* .percentRates */ .ZO.rate(driftBeside.whole.slope);
        return ` It looked like ${before} before the null server of ours was taken out, which does nothing and drifted by ${own}: that is the machine’s.`;
    }
    return ` A null server of ours beside it drifted by ${own}; what it shares with the target is taken out.`;
}
function stepSentence({ what, limitText, answer, isRun }, since) {
    const { step, control } = answer;
    const name = capital(what);
    const at = since === null ? '' : ` ${since}`;
    const jump = step.found === null ? '' : (0,_latency_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stepText */ .uw)(step.found);
    const beside = isRun && control === null ? ' No null server was asked beside it.' : '';
    switch (step.outcome) {
        case 'violated':
            return `${name} jumped by ${jump}${at} and stayed there; the limit is ${limitText}.${control === null ? beside : ' A null server of ours beside it did not jump so.'}`;
        case 'holds':
            return step.found === null
                ? `${name} has no step; one of ${visibleText(step.smallestVisible)} would have been found.${beside}`
                : `${name} jumped by ${jump}${at}, surely less than the limit of ${limitText}.${beside}`;
        case 'inconclusive':
            return `${name}${stepReason(step, answer, limitText, jump, at)}`;
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(step.outcome);
    }
}
function stepReason({ reason, smallestVisible }, answer, limitText, jump, at) {
    switch (reason) {
        case 'no-data':
        case 'no-baseline':
            return ': nothing is known that a step could be searched in.';
        case 'warmup-undeclared':
            return `: ${length(answer.longestHours)} without a declared warm-up cannot tell a step from a warm-up.`;
        case 'limit-too-small':
            return `: too noisy to see a step of ${limitText}; the smallest it could see is ${visibleText(smallestVisible)}.`;
        case 'load-with-time':
            return ': the load rose or fell with time, so what is the load’s doing and what is a step cannot be told apart.';
        case 'within-noise-of-machines':
            return ` jumped by ${jump}${at}, which a busy machine does to a system without fault; a run of ${length(answer.longestHours)} cannot tell them apart.`;
        case 'machine':
            return ' jumped together with a null server of ours that does nothing: that may be the machine’s doing, and is not called the target’s.';
        case 'undecided':
            return ` jumped by ${jump}${at}: that neither surely keeps the limit of ${limitText} nor surely breaks it.`;
        default:
            return `: no life of the process is long enough to search for a step (40 bins are needed).`;
    }
}
/** Per cent; beyond tenfold no figure means anything. */
function visibleText(percent) {
    return percent === null || percent > 1000 ? 'more than 1,000 %' : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .significant */ .I1)(percent)} %`;
}
/** The next thing to do about one of the two answers; null when there is nothing to do. */
function latencyNext({ answer, isRun }, part) {
    const { outcome, reason } = answer[part];
    if (outcome === 'violated')
        return part === 'step'
            ? 'look at what happened at the time of the step: in the log, in what else ran, in what it keeps'
            : 'compare profiles of an early and a late hour, and what grows with time: a table, a log, a queue';
    switch (reason) {
        case null:
            return null;
        case 'no-data':
            return isRun
                ? 'see why nothing was answered, and run again'
                : 'see why the file holds no value, or none after the warm-up';
        case 'no-baseline':
            return 'leave samples without an answer empty: an empty value is a missing sample, 0 is not';
        case 'too-many-missing':
            return 'see why so many values are missing';
        case 'warmup-undeclared':
            return isRun
                ? 'declare phases.warmup so that short runs can be judged, or soak for at least three hours'
                : 'declare the warm-up (--warmup 10m, or 0s when the file begins after it), or soak for at least three hours';
        case 'load-with-time':
            return 'soak for whole days, or with an even load';
        case 'settling':
            return isRun
                ? 'soak longer, or declare a longer phases.warmup'
                : 'soak longer, or declare a longer warm-up (--warmup)';
        case 'machine':
            return 'run it on a machine that does nothing else, and look at what else ran';
        case 'within-noise-of-machines':
            return 'soak for at least three hours';
        case 'step':
            return 'look at what happened at the time of the step';
        case 'too-few':
            return 'soak longer, or look more often';
        case 'limit-too-small': {
            const { smallestLimit } = answer.drift;
            if (part === 'step')
                return `ask for more answers per second, or raise the limit to ${visibleText(answer.step.smallestVisible)}`;
            return `soak longer${smallestLimit === null ? '' : `, or raise the limit to ${_latency_text_js__WEBPACK_IMPORTED_MODULE_1__/* .percentRates */ .ZO.rate(smallestLimit)} or more`}`;
        }
        case 'undecided':
            return 'soak longer: the interval becomes narrower';
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(reason);
    }
}


/***/ }),

/***/ 76128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TJ: () => (/* binding */ driftInterval),
/* harmony export */   ZO: () => (/* binding */ percentRates),
/* harmony export */   qY: () => (/* binding */ withInterval),
/* harmony export */   uw: () => (/* binding */ stepText)
/* harmony export */ });
/* harmony import */ var _stats_remembered_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85648);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32353);
// Drifts, steps and response times in words: figures with their interval.


/** Two-sided interval of a drift, per cent per hour. */
function driftInterval(slope, confidence) {
    const probability = 1 - (1 - confidence) / 2;
    return {
        value: slope.slope,
        low: (0,_stats_remembered_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .slopeAtLeast */ .A4)(slope, probability),
        high: (0,_stats_remembered_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .slopeAtMost */ .wm)(slope, probability),
        confidence,
    };
}
/** Prints per cents of the beginning per hour. */
const percentRates = {
    rate: (perHour) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .significant */ .I1)(perHour)} %/h`,
    withInterval: (interval) => withInterval(interval, '%/h'),
    amount: (amount) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .significant */ .I1)(amount)} %`,
};
/** "21.3 % (99 % interval 17.0 to 25.8)". */
function stepText({ size, low, high, confidence }) {
    return withInterval({ value: size, low, high, confidence }, '%');
}
/** "4.1 %/h (99 % interval 3.2 to 5.0)". */
function withInterval({ value, low, high, confidence }, unit) {
    const [middle, from, to] = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .alike */ .nO)([value, low, high]);
    return `${middle} ${unit} (${Math.round(confidence * 100)} % interval ${from} to ${to})`;
}


/***/ }),

/***/ 85897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ judgeLatency),
  t: () => (/* binding */ unlessUnseen)
});

// EXTERNAL MODULE: ./out/stats/group.js
var stats_group = __webpack_require__(49515);
// EXTERNAL MODULE: ./out/stats/remembered-slope.js
var remembered_slope = __webpack_require__(86702);
// EXTERNAL MODULE: ./out/judge/latency-bins.js + 1 modules
var latency_bins = __webpack_require__(51163);
// EXTERNAL MODULE: ./out/judge/latency-cut.js
var latency_cut = __webpack_require__(80779);
// EXTERNAL MODULE: ./out/judge/latency-drift.js + 1 modules
var latency_drift = __webpack_require__(57002);
// EXTERNAL MODULE: ./out/judge/latency-effects.js + 1 modules
var latency_effects = __webpack_require__(25095);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./out/stats/remembered-bounds.js
var remembered_bounds = __webpack_require__(85648);
// EXTERNAL MODULE: ./out/stats/remembered-step.js
var remembered_step = __webpack_require__(50727);
// EXTERNAL MODULE: ./out/stats/whitened-line.js
var whitened_line = __webpack_require__(65817);
// EXTERNAL MODULE: ./out/judge/latency-machines.js
var latency_machines = __webpack_require__(48209);
;// CONCATENATED MODULE: ./out/judge/latency-step.js
// Did the response time jump and stay there? Searched within each life on its own: between lives levels may differ for reasons
// of the machine, so a jump at a restart is none. A rise that goes back is none either: hours of it are degradation's to tell.










/** Chance of finding a step where there is none that a whole run may spend; that it is larger than the floor is this sure. */
const failChance = 0.02;
const sizeProbability = 0.9;
/** A step that was found is told to keep the limit only when it is this sure. */
const passProbability = 0.99;
const powerProbability = 0.9;
/** A pass is looked for first, and keeps a twentieth away from the limit. */
const passShare = 0.95;
/** Fewer bins than this hold no place for a step on either side. */
const fewestBins = 40;
/** The first moments of a life belong to no level. */
const beginning = 0.08;
/** Share of a life that must lie on either side of a step. */
const margin = 0.1;
/** Per cent of the level before: smaller ones are found by chance, and of no concern. */
const smallestStep = 7.5;
/** So much of it must be left in the middle of what comes after. */
const stayingShare = 0.35;
/** The place is a free choice, which this difference of logarithms charges for; a drift in quiet noise is far below it. */
const leastBeyondLine = -2;
const noStep = {
    outcome: 'inconclusive',
    reason: 'no-data',
    found: null,
    smallestVisible: null,
    searched: 0,
};
/** Looks at every life with forty bins; the surest step counts. */
function judgeStep(rid, question, longestHours) {
    const isShort = !(0,latency_machines/* isLongRun */.cx)(longestHours);
    if (isShort && !question.warmupDeclared)
        return { ...noStep, reason: 'warmup-undeclared' };
    const long = rid.groups.filter(({ x }) => x.length >= fewestBins);
    const alpha = (failChance * question.stepAlphaShare) / Math.max(1, long.length);
    const candidates = long.flatMap((group) => candidateOf(group, rid, alpha) ?? []);
    if (candidates.length === 0)
        return { ...noStep, reason: 'too-few' };
    const { stepLimit: limit } = question;
    const smallestVisible = Math.max(...candidates.map((candidate) => visibleOf(candidate, limit, alpha)));
    const answer = { ...noStep, reason: null, searched: candidates.length, smallestVisible };
    const [surest] = candidates.filter(({ isHit }) => isHit).toSorted((a, b) => a.step.chance - b.step.chance);
    if (surest === undefined) {
        return smallestVisible <= limit ? { ...answer, outcome: 'holds' } : { ...answer, reason: 'limit-too-small' };
    }
    const found = foundStep(surest);
    const [low, high] = [(0,remembered_bounds/* slopeAtLeast */.A4)(surest.size, sizeProbability), (0,remembered_bounds/* slopeAtMost */.wm)(surest.size, passProbability)].map(inPercent);
    if ((high ?? limit) < passShare * limit)
        return { ...answer, outcome: 'holds', found };
    if (!((low ?? 0) > latency_drift/* floorShare */.i0 * limit))
        return { ...answer, reason: 'undecided', found };
    const isOwn = !isShort || (low ?? 0) > (0,latency_machines/* riseOfShort */.r$)(longestHours, rid.controlAt >= 0);
    return isOwn ? { ...answer, outcome: 'violated', found } : { ...answer, reason: 'within-noise-of-machines', found };
}
function candidateOf(group, rid, alpha) {
    const [kept] = (0,stats_group/* partOf */.BU)([group], beginning, 1);
    const step = kept === undefined ? null : (0,remembered_step/* rememberedStep */.H)(kept, margin, latency_cut/* leastVariance */.Z);
    if (kept === undefined || step === null)
        return null;
    const own = { ...rid, groups: [group] };
    const doubt = 100 * (0,latency_effects/* doubtOf */.kv)(own, (column) => jumpOf((0,stats_group/* partOf */.BU)(column, beginning, 1), step.share));
    const size = (0,remembered_slope/* withDoubt */.n5)(step.size, doubt);
    const isHit = step.tried * (0,remembered_bounds/* chanceOfLess */.nV)(size, 0) < alpha &&
        inPercent(size.slope) >= smallestStep &&
        step.beyondLine > leastBeyondLine &&
        middleJump(kept, step.share) >= stayingShare * size.slope;
    return { group, step, size, isHit };
}
/** Level from the place of the step on less the level before, of a column. */
function jumpOf(column, share) {
    const stepped = column.map((group) => ({
        ...group,
        x: group.places.map((place) => (place >= share * group.slots ? 1 : 0)),
    }));
    return (0,whitened_line/* whitenedLine */.l)(stepped, 0)?.slope ?? 0;
}
/** Middle of all that comes after the place of the step less the middle of all before: a rise that goes back has none. */
function middleJump({ y, places, slots }, share) {
    const isAfter = (index) => (places[index] ?? 0) >= share * slots;
    return (0,simple_statistics/* median */.JZ)(y.filter((_, index) => isAfter(index))) - (0,simple_statistics/* median */.JZ)(y.filter((_, index) => !isAfter(index)));
}
/** A step that would have been found, and called too large, with 90 % probability, if its bounds are as wide as those at hand. */
function visibleOf({ step, size }, limit, alpha) {
    const reach = (probability) => size.slope - (0,remembered_bounds/* slopeAtLeast */.A4)(size, probability);
    const toBeFound = reach(1 - alpha / step.tried);
    const toBeLarge = reach(sizeProbability) + 100 * Math.log(1 + (latency_drift/* floorShare */.i0 * limit) / 100);
    return Math.max(smallestStep, inPercent(Math.max(toBeFound, toBeLarge) + reach(powerProbability)));
}
function foundStep({ group, step, size }) {
    const confidence = 0.99;
    const tail = (1 - confidence) / 2;
    return {
        size: inPercent(size.slope),
        low: inPercent((0,remembered_bounds/* slopeAtLeast */.A4)(size, 1 - tail)),
        high: inPercent((0,remembered_bounds/* slopeAtMost */.wm)(size, 1 - tail)),
        confidence,
        epoch: group.epoch,
        atSeconds: group.startSeconds + 3600 * timeAt(group, step.share),
    };
}
/** Hundredths of a logarithm -> per cent of the level before. */
function inPercent(hundredths) {
    return 100 * Math.expm1(hundredths / 100);
}
/** Hours of the life at which the new level begins: half way between its first bin and the last of the old one. */
function timeAt({ x, places, slots }, share) {
    const first = Math.floor(beginning * slots);
    const at = places.findIndex((place) => place >= first + share * (slots - first) - rounding);
    const [before, after] = [x[at - 1] ?? x[0] ?? 0, x[at] ?? x.at(-1) ?? 0];
    return (before + after) / 2;
}
/** A share of a grid is not a whole place for rounding alone. */
const rounding = 1e-6;

;// CONCATENATED MODULE: ./out/judge/latency.js
// Does a system answer more slowly, by and by or at once? Numbers in, decision out: knows no operation, no sentence.
//
//   lives -> bins -> load taken out -> per cent of the baseline -> drift, step      what anybody could have measured
//                 -> load and machine taken out -> ... -> drift, step               what is the target's own
//
// The machine shows in the control. What moves with it is never called the target's: a drift or a step counts when it is there
// after the control is taken out. When it is there only before, that holds, or is undecided where the target moved by far more
// than the control did.







const latency_fewestBins = 24;
const fewestPoints = 20;
const mostUnseen = 0.25;
/** A target that moves more than this many times as much as the control is not surely moved by the machine alone. */
const plausibleEffect = 1.5;
function judgeLatency(lives, question) {
    const bins = (0,latency_bins/* binLatency */.M)(lives);
    const { groups, points, longestHours } = bins;
    const nothing = {
        drift: latency_drift/* noDrift */.Rm,
        step: noStep,
        driftBeside: latency_drift/* noDrift */.Rm,
        stepBeside: noStep,
        control: null,
        loadHeld: false,
        longestHours,
        bins: (0,stats_group/* pointCount */.sX)(groups),
        points,
    };
    if (points === 0)
        return unknown(nothing, lives.some(({ points: all }) => all.length > 0) ? 'no-baseline' : 'no-data');
    if ((0,stats_group/* pointCount */.sX)(groups) < latency_fewestBins || points < fewestPoints)
        return unknown(nothing, 'too-few');
    const beside = judgeRid(bins, false, question);
    if (beside === null)
        return unknown(nothing, 'load-with-time');
    const { drift: driftBeside, step: stepBeside, rid } = beside;
    const { loadHeld } = rid;
    const seen = { ...nothing, drift: driftBeside, step: stepBeside, driftBeside, stepBeside, loadHeld };
    if (!(0,latency_effects/* hasControl */.aQ)(groups))
        return seen;
    const own = judgeRid(bins, true, question);
    if (own === null)
        return unknown(seen, 'load-with-time');
    const control = controlOf(bins, own.rid);
    return {
        ...seen,
        drift: besideTheMachine(own.drift, driftBeside, control),
        step: besideTheMachine(own.step, stepBeside, control),
        control,
    };
}
/** A series with a step in it never passes for one without drift: the worse of both counts. */
function unlessStepped(drift, step) {
    const isStepped = step.found !== null && step.outcome !== 'holds';
    return isStepped && drift.outcome !== 'violated' ? { ...drift, outcome: 'inconclusive', reason: 'step' } : drift;
}
/** What holds for the looks that were seen holds for a run only when most of its looks were: a hole at an end shows nowhere else. */
function unlessUnseen(answer, seen, looks) {
    if (seen >= (1 - mostUnseen) * looks)
        return answer;
    const unseen = (one) => one.outcome === 'holds' ? { ...one, outcome: 'inconclusive', reason: 'too-many-missing' } : one;
    return { ...answer, drift: unseen(answer.drift), step: unseen(answer.step) };
}
/** null: load and time cannot be told apart. */
function judgeRid(bins, withControl, question) {
    const rid = (0,latency_effects/* takeOut */.gu)(bins, withControl);
    if (rid === null)
        return null;
    const { cut } = rid;
    const step = judgeStep(rid, question, bins.longestHours);
    return {
        rid,
        drift: unlessStepped((0,latency_drift/* judgeDrift */.Jh)(rid, cut, question, bins.longestHours), step),
        step,
    };
}
function unknown(nothing, reason) {
    const [drift, step] = [
        { ...latency_drift/* noDrift */.Rm, reason },
        { ...noStep, reason },
    ];
    return { ...nothing, drift, step, driftBeside: drift, stepBeside: step };
}
/** Violated only before the control is taken out: the machine's, unless the target moved out of all proportion to it. */
function besideTheMachine(own, beside, control) {
    const isBlamed = beside.outcome === 'violated' && own.outcome !== 'violated';
    if (!isBlamed)
        return own;
    if (own.outcome === 'holds' && (control?.effect ?? 0) <= plausibleEffect)
        return own;
    return { ...own, outcome: 'inconclusive', reason: 'machine' };
}
function controlOf({ groups }, { effects, controlAt }) {
    const known = groups.flatMap((group) => {
        const at = group.controls.flatMap((control, index) => (control === null ? [] : [index]));
        const pick = (values) => at.map((index) => values[index] ?? 0);
        const y = at.map((index) => 100 * (group.controls[index] ?? 0));
        return at.length === 0 ? [] : [{ ...group, x: pick(group.x), places: pick(group.places), y }];
    });
    const slope = (0,remembered_slope/* rememberedSlope */.Y2)(known, latency_cut/* leastVariance */.Z);
    if (slope === null || effects === null)
        return null;
    const variance = effects.covariance[controlAt]?.[controlAt] ?? 0;
    return { slope, effect: effects.effects[controlAt] ?? 0, effectError: Math.sqrt(Math.max(0, variance)) };
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

/***/ 19137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ varianceOfSum),
/* harmony export */   j: () => (/* binding */ covariateEffects)
/* harmony export */ });
/* harmony import */ var _lag_one_autocorrelation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57593);
/* harmony import */ var _prais_winsten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52450);
/* harmony import */ var _whitened_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6632);
// What several covariates explain of y beside x, each effect with its doubt, so that it can be taken out of y. Where the points
// say little about an effect, what was believed before stands in. Not for slopes: pooled-slope.ts judges what is left.



/** A covariate with a belief that is noise for the most part teaches nothing. */
const leastReliability = 0.2;
/** Share of x that must be its own beside the covariates, and of a covariate with a belief beside x for it to be learnt from. */
const leastOfX = 0.05;
const leastToLearn = 0.002;
/** Columns before the covariates: x and its square. */
const own = 2;
/** Beyond it a fit would see little but differences, and in them the noise of the covariates. */
const mostMemory = 0.95;
/**
 * One fit of x, its square and all covariates (whitened-fit.ts), at the autocorrelation of the ordinary fit. A covariate measured with noise
 * explains too little by the factor r = 1 - noise / own squares (Fuller 1987): its effect is divided by r, and as much as that
 * adds is part of its doubt. Then each belief counts as one more observation (normal prior).
 *
 * A covariate that x explains nearly, or that is noise for the most part, keeps its belief. null when that happens to those
 * without one, or when there are too few points.
 */
function covariateEffects(groups, rules) {
    const all = rules.map((_, index) => index);
    const fitted = fitWith(groups, rules, all);
    if (fitted === null)
        return null;
    const { fit, used, reliabilities } = fitted;
    const effects = rules.map(({ belief }) => belief?.mean ?? 0);
    const covariance = rules.map(({ belief }, row) => all.map((column) => (row === column ? (belief?.variance ?? 0) : 0)));
    for (const [at, index] of used.entries()) {
        const reliability = reliabilities[at] ?? 1;
        const measured = fit.coefficients[at + own] ?? 0;
        effects[index] = measured / reliability;
        const row = covariance[index] ?? [];
        for (const [beside, other] of used.entries()) {
            row[other] = (fit.covariance[at + own]?.[beside + own] ?? 0) / reliability / (reliabilities[beside] ?? 1);
        }
        row[index] = (row[index] ?? 0) + (measured * (1 / reliability - 1)) ** 2;
    }
    for (const index of used)
        believe(effects, covariance, rules[index]?.belief ?? null, index);
    return { effects, covariance };
}
/** With these covariates; else without those that teach nothing and have a belief, which is taken out of y beforehand. */
function fitWith(groups, rules, used) {
    const rows = groups.map((group) => ({
        y: group.y.map((value, at) => value - believedAt(group, rules, used, at)),
        columns: [group.x, squared(group.x), ...used.map((index) => group.covariates[index] ?? [])],
        places: group.places,
    }));
    const ordinary = (0,_whitened_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .whitenedFit */ .a)(rows, 0);
    const memory = ordinary === null ? 0 : Math.min(mostMemory, (0,_lag_one_autocorrelation_js__WEBPACK_IMPORTED_MODULE_1__/* .lagOneAutocorrelation */ .k)(groups, ordinary.residuals));
    const fit = ordinary === null ? null : (0,_whitened_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .whitenedFit */ .a)(rows, memory);
    const hasBelief = (index) => rules[index]?.belief !== null;
    if (fit === null) {
        const without = used.filter((index) => !hasBelief(index));
        return without.length === used.length ? null : fitWith(groups, rules, without);
    }
    const reliabilities = used.map((index, at) => {
        const noise = (rules[index]?.noise ?? 0) * (1 + memory ** 2) * fit.n;
        return Math.max(0, 1 - noise / (fit.spreads[at + own] ?? 0));
    });
    const isTold = (at) => (reliabilities[at] ?? 0) >= leastReliability && ownShare(fit, at + own) >= leastToLearn;
    const teaches = (at) => !hasBelief(used[at] ?? 0) || isTold(at);
    if (!used.every((_, at) => teaches(at))) {
        return fitWith(groups, rules, used.filter((_, at) => teaches(at)));
    }
    const believed = used.flatMap((index, at) => (hasBelief(index) ? [own + at] : []));
    const isTrusted = reliabilities.every((share) => share >= leastReliability);
    return isTrusted && isXTold(rows, believed, memory) ? { fit, used, reliabilities } : null;
}
/** `believed`: columns of covariates with a belief. Beside the others x has enough of its own. With a belief the doubt of the effect says the rest. */
function isXTold(rows, believed, memory) {
    if (rows[0]?.columns.length === own + believed.length)
        return true;
    const fit = (0,_whitened_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .whitenedFit */ .a)(rows.map(({ columns, ...row }) => ({ ...row, columns: columns.filter((_, at) => !believed.includes(at)) })), memory);
    return fit !== null && ownShare(fit, 0) >= leastOfX;
}
/** Share of a column's squares that no other column explains. */
function ownShare({ spreads, columns }, at) {
    const column = columns[at] ?? [];
    return (spreads[at] ?? 0) / (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_2__/* .dot */ .O)(column, column);
}
/** About its mean: y may bend with x without that being any covariate's doing. */
function squared(x) {
    const middle = x.reduce((sum, value) => sum + value, 0) / x.length;
    return x.map((value) => (value - middle) ** 2);
}
function believedAt(group, rules, used, at) {
    return rules.reduce((sum, { belief }, index) => belief === null || used.includes(index) ? sum : sum + belief.mean * (group.covariates[index]?.[at] ?? 0), 0);
}
/** The belief as an observation of one effect: all effects and their covariance move as far as they hang together with it. */
function believe(effects, covariance, belief, index) {
    if (belief === null)
        return;
    const column = covariance.map((row) => row[index] ?? 0);
    const scale = 1 / ((column[index] ?? 0) + belief.variance);
    const miss = belief.mean - (effects[index] ?? 0);
    for (const [at, shared] of column.entries()) {
        effects[at] = (effects[at] ?? 0) + shared * scale * miss;
        const row = covariance[at] ?? [];
        for (const [other, also] of column.entries())
            row[other] = (row[other] ?? 0) - shared * scale * also;
    }
}
/** Variance of a sum of the effects, each times its weight. */
function varianceOfSum({ covariance }, weights) {
    return weights.reduce((sum, weight, row) => sum + weights.reduce((inner, other, column) => inner + weight * other * (covariance[row]?.[column] ?? 0), 0), 0);
}


/***/ }),

/***/ 80776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ widestReach),
/* harmony export */   dU: () => (/* binding */ covariateMoves),
/* harmony export */   hM: () => (/* binding */ withCovariate),
/* harmony export */   vt: () => (/* binding */ covariatePartOf),
/* harmony export */   x1: () => (/* binding */ noiseInRows),
/* harmony export */   zM: () => (/* binding */ withoutCovariate)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49515);
// Groups whose points also carry a covariate: something measured beside y that may move it. Raw covariates are noisy, and a
// noisy covariate explains less than the true one would (attenuation), so it is smoothed here and its noise is kept.


/** Points to each side that a smoothed value takes in, unless told otherwise. */
const usualReach = 4;
const usualWindow = 2 * usualReach + 1;
/**
 * Centred mean over the points at most `reach` (4) places away, fewer at the ends and beside gaps. The noise of one raw value is half
 * the mean square of differences between neighbours on the grid; 0 without neighbours. Smooth before anything is cut off:
 * what is left would not be smoothed alike, and the noise of the whole group is the better estimate.
 */
function withCovariate(group, raw, reach = usualReach) {
    if (raw.length !== group.x.length)
        throw new RangeError(`withCovariate requires one value per point, got ${raw.length} for ${group.x.length}`);
    return {
        ...group,
        covariate: smoothed(group.places, raw, reach),
        covariateNoise: noiseOf(group.places, raw),
        ...(reach === usualReach ? {} : { covariateWindow: 2 * reach + 1 }),
    };
}
const reaches = [8, 4, 2, 1];
/** What smoothing takes away may exceed what noise alone would lose by this. */
const mostLoss = 1.5;
/**
 * The widest smoothing, 8 places to each side at most, that takes away little more than the noise: a wider one would round off
 * what the covariate really did. The narrowest, one place, where every one would.
 */
function widestReach(series) {
    const fits = reaches.find((reach) => {
        let lost = 0;
        let noise = 0;
        for (const { places, raw } of series) {
            const smooth = smoothed(places, raw, reach);
            lost += raw.reduce((sum, value, index) => sum + (value - (smooth[index] ?? 0)) ** 2, 0);
            noise += raw.length * noiseOf(places, raw);
        }
        return lost <= mostLoss * noise * (1 - 1 / (2 * reach + 1));
    });
    return fits ?? 1;
}
function noiseOf(places, raw) {
    let squares = 0;
    let pairs = 0;
    for (let index = 1; index < raw.length; index += 1) {
        if ((places[index] ?? 0) - (places[index - 1] ?? 0) !== 1)
            continue;
        squares += ((raw[index] ?? 0) - (raw[index - 1] ?? 0)) ** 2;
        pairs += 1;
    }
    return pairs === 0 ? 0 : squares / (2 * pairs);
}
function smoothed(places, raw, reach) {
    return places.map((place, index) => {
        let sum = 0;
        let count = 0;
        for (let other = index - reach; other <= index + reach; other += 1) {
            if (Math.abs((places[other] ?? Number.POSITIVE_INFINITY) - place) > reach)
                continue;
            sum += raw[other] ?? 0;
            count += 1;
        }
        return sum / count;
    });
}
/**
 * Sum of squares that the covariate's noise alone leaves in `n` rows whitened at autocorrelation a. A mean of w = 9 independent
 * values has a ninth of their variance and shares 8 of 9 values with its neighbour: 1 + a² - 2a * 8/9 of that in each row.
 * The noise of the median group counts.
 */
function noiseInRows(groups, autocorrelation, n) {
    if (groups.length === 0)
        return 0;
    const noise = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(groups.map(({ covariateNoise }) => covariateNoise));
    const window = groups[0]?.covariateWindow ?? usualWindow;
    const shared = (2 * (window - 1)) / window;
    return (noise / window) * (1 + autocorrelation ** 2 - shared * autocorrelation) * n;
}
/** Whether the covariate moves enough to be worth a column: its range at least `leastShare` of its largest value. */
function covariateMoves(groups, leastShare) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const { covariate } of groups) {
        for (const value of covariate) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
    }
    return high > 0 && high - low >= leastShare * high && isBeyondNoise(groups);
}
/** How many times the noise of its smoothed values a covariate's own variance must be. */
const leastSignal = 4;
function isBeyondNoise(groups) {
    let squares = 0;
    let noise = 0;
    for (const { covariate, covariateNoise, covariateWindow } of groups) {
        const middle = covariate.reduce((sum, value) => sum + value, 0) / covariate.length;
        squares += covariate.reduce((sum, value) => sum + (value - middle) ** 2, 0);
        noise += (covariate.length * covariateNoise) / (covariateWindow ?? usualWindow);
    }
    return squares > leastSignal * noise;
}
/** `partOf` of group.ts, the covariate cut along. */
function covariatePartOf(groups, from, to) {
    return groups.flatMap((group) => {
        const [part] = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)([group], from, to);
        const [beside] = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)([{ ...group, y: group.covariate }], from, to);
        if (part === undefined || beside === undefined)
            return [];
        const { covariateNoise, covariateWindow } = group;
        return [
            { ...part, covariate: beside.y, covariateNoise, ...(covariateWindow === undefined ? {} : { covariateWindow }) },
        ];
    });
}
/** What the covariate explains taken out of y: y - effect * covariate. */
function withoutCovariate(groups, effect) {
    return groups.map((group) => ({
        ...group,
        y: group.y.map((value, index) => value - effect * (group.covariate[index] ?? 0)),
    }));
}


/***/ }),

/***/ 58956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ covariateSlope),
  g: () => (/* binding */ covariateSlopeOfPart)
});

// EXTERNAL MODULE: ./out/stats/covariate-group.js
var covariate_group = __webpack_require__(80776);
// EXTERNAL MODULE: ./out/stats/group.js
var group = __webpack_require__(49515);
// EXTERNAL MODULE: ./out/stats/lag-one-autocorrelation.js
var lag_one_autocorrelation = __webpack_require__(57593);
// EXTERNAL MODULE: ./out/stats/newey-west.js
var newey_west = __webpack_require__(20190);
// EXTERNAL MODULE: ./out/stats/whitened-line.js
var whitened_line = __webpack_require__(65817);
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
    const ordinary = (0,whitened_line/* whitenedLine */.l)(groups, 0);
    if (ordinary === null)
        return null;
    const autocorrelation = (0,lag_one_autocorrelation/* lagOneAutocorrelation */.k)(groups, ordinary.residuals);
    const line = (0,whitened_line/* whitenedLine */.l)(groups, autocorrelation);
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
    const line = (0,whitened_line/* whitenedLine */.l)(part, whole.autocorrelation);
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
    return ((0,newey_west/* neweyWest */.G)(scores, lags) * line.n) / (line.n - line.parameters) / line.spread;
}

// EXTERNAL MODULE: ./out/stats/prais-winsten.js
var prais_winsten = __webpack_require__(52450);
// EXTERNAL MODULE: ./out/stats/whitened-fit.js
var whitened_fit = __webpack_require__(6632);
;// CONCATENATED MODULE: ./out/stats/covariate-slope.js
// pooled-slope.ts with a covariate held: how fast y grows that is not the covariate's doing. Where there is none, or it does not
// move, the pooled slope is the answer and this file adds nothing.







/** Below this the covariate's movement that x does not explain is noise: nothing tells the two apart. */
const leastReliability = 0.8;
const fewestFree = 4;
/** Smoothing an even covariate leaves this share of it as noise of its own. */
const rounding = 1e-12;
const noEffect = { covariateEffect: 0, covariateEffectError: 0, reliability: 1 };
const unknownEffect = { covariateEffect: 0, covariateEffectError: Number.POSITIVE_INFINITY, reliability: 0 };
/**
 * Feasible generalised least squares with two columns, x and the smoothed covariate:
 *
 *     ordinary fit -> autocorrelation -> whitened fit -> slope b, effect g;   max(ordinary, Newey-West) -> standard error
 *
 * A covariate measured with noise explains too little of y by the factor `reliability` = 1 - noise / own squares (Fuller 1987).
 * What it failed to explain leaks into the slope as far as covariate and x move together: that much is added, in quadrature,
 * to the standard error. Below a reliability of .8 the standard error is infinite. The slope itself is not corrected.
 *
 * `leastVariance` as in `pooledSlope`. null when there are too few points or x does not move.
 */
function covariateSlope(groups, leastVariance = 0) {
    if ((0,group/* pointCount */.sX)(groups) - groups.length - 2 < fewestFree)
        return null;
    if (isConstant(groups))
        return withoutEffect(groups, leastVariance, noEffect);
    const columns = groups.map(({ x, y, covariate, places }) => ({ y, columns: [x, covariate], places }));
    const ordinary = (0,whitened_fit/* whitenedFit */.a)(columns, 0);
    const autocorrelation = ordinary === null ? 1 : (0,lag_one_autocorrelation/* lagOneAutocorrelation */.k)(groups, ordinary.residuals);
    const fit = ordinary === null ? null : (0,whitened_fit/* whitenedFit */.a)(columns, autocorrelation);
    if (fit !== null)
        return slopeFrom(fit, groups, autocorrelation, leastVariance);
    // x and covariate move as one: what is whose cannot be said.
    return withoutEffect(groups, leastVariance, { ...unknownEffect, standardError: Number.POSITIVE_INFINITY });
}
function withoutEffect(groups, leastVariance, effect) {
    const alone = pooledSlope(groups, leastVariance);
    return alone === null ? null : { ...alone, ...effect };
}
function slopeFrom(fit, groups, autocorrelation, leastVariance) {
    const { n, parameters, coefficients, spreads, ownParts, columns, residuals } = fit;
    const [slope = Number.NaN, effect = Number.NaN] = coefficients;
    const [spread = Number.NaN, covariateSpread = Number.NaN] = spreads;
    const free = n - parameters;
    const scores = residuals.map((residual, index) => residual * (ownParts[0]?.[index] ?? 0));
    const longRun = ((0,newey_west/* neweyWest */.G)(scores, Math.max(1, Math.round(0.65 * Math.sqrt(n)))) * n) / free / spread;
    const variance = Math.max(leastVariance, fit.variance, longRun);
    const reliability = Math.max(0, 1 - (0,covariate_group/* noiseInRows */.x1)(groups, autocorrelation, n) / covariateSpread);
    const [x = [], covariate = []] = columns;
    const covariatePerX = (0,prais_winsten/* dot */.O)(covariate, x) / (0,prais_winsten/* dot */.O)(x, x);
    const leak = (Math.abs(effect) * (1 - reliability) * Math.abs(covariatePerX)) / reliability;
    return {
        slope,
        standardError: reliability < leastReliability ? Number.POSITIVE_INFINITY : Math.hypot(Math.sqrt(variance / spread), leak),
        degreesOfFreedom: Math.min(free, Math.max(6, free * (1 - autocorrelation))),
        autocorrelation,
        variance,
        n,
        groups: groups.length,
        covariateEffect: reliability === 0 ? 0 : effect / reliability,
        covariateEffectError: Math.sqrt(variance / covariateSpread) + Math.abs(effect) * (1 - reliability),
        reliability,
    };
}
/**
 * The slope of a part whose y is already rid of the covariate (`withoutCovariate` with the whole's effect), with
 * autocorrelation, degrees of freedom and variance learnt from the whole. That the effect is only estimated widens the
 * interval as far as the covariate rose or fell over the part: error of the effect * |rise of covariate| / rise of x.
 */
function covariateSlopeOfPart(part, whole, options) {
    const line = slopeOfPart(part, whole, options);
    if (line === null)
        return null;
    const risen = part.reduce((sum, { covariate }) => sum + Math.abs(rise(covariate)), 0);
    const span = part.reduce((sum, { x }) => sum + rise(x), 0);
    const doubt = risen === 0 ? 0 : (whole.covariateEffectError * risen) / span;
    return { ...line, standardError: Math.hypot(line.standardError, doubt) };
}
function rise(values) {
    return (values.at(-1) ?? 0) - (values[0] ?? 0);
}
/** Within every group; levels may differ between groups, intercepts see to that. */
function isConstant(groups) {
    return groups.every(({ covariate }) => covariate.every((value) => Math.abs(value - (covariate[0] ?? 0)) <= rounding * Math.abs(value)));
}


/***/ }),

/***/ 49515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Im: () => (/* binding */ missingShare),
/* harmony export */   sX: () => (/* binding */ pointCount)
/* harmony export */ });
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


/***/ }),

/***/ 57593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ lagOneAutocorrelation)
/* harmony export */ });
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


/***/ }),

/***/ 20190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ neweyWest)
/* harmony export */ });
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

/***/ 52450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dot),
/* harmony export */   u: () => (/* binding */ whitening)
/* harmony export */ });
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


/***/ }),

/***/ 85648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ slopeAtLeast),
/* harmony export */   nV: () => (/* binding */ chanceOfLess),
/* harmony export */   wm: () => (/* binding */ slopeAtMost)
/* harmony export */ });
/* harmony import */ var _student_t_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2075);
// Bounds of a slope that is a mixture over noises (remembered-slope.ts): how sure one is that it lies above or below a value.

/** The value that the slope is above with the given probability (0..1). */
function slopeAtLeast(slope, probability) {
    return quantileOf(slope, 1 - probability);
}
/** The value that the slope is below with the given probability (0..1). */
function slopeAtMost(slope, probability) {
    return quantileOf(slope, probability);
}
/** Probability that the slope is not above `value`: small when it surely is. */
function chanceOfLess({ under, degreesOfFreedom }, value) {
    return under.reduce((sum, { weight, slope, standardError }) => {
        const away = slope - value;
        const tail = standardError === 0 ? (away > 0 ? 0 : 1) : (0,_student_t_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTTail */ .c)(away / standardError, degreesOfFreedom);
        return sum + weight * tail;
    }, 0);
}
const mostRounds = 60;
/** Of the widest standard error; and of the probability itself. */
const closeEnough = 1e-7;
/**
 * Between the outermost values that any of the noises allows, by the Illinois rule: where the secant says, and half way sooner when
 * one end does not move (Dowell and Jarratt 1971). On the logarithm of the smaller tail, in which the mixture is nearly straight.
 */
function quantileOf(slope, probability) {
    const reach = slope.under.reduce((most, { standardError }) => Math.max(most, standardError), 0);
    const middles = slope.under.map(({ slope: middle }) => middle);
    if (reach === 0)
        return slope.slope;
    const isLow = probability <= 0.5;
    const wanted = isLow ? probability : 1 - probability;
    // Rising in value for either tail.
    const missed = (value) => {
        const tail = isLow ? chanceOfLess(slope, value) : chanceOfLess(mirrored(slope), -value);
        return (isLow ? 1 : -1) * (Math.log(Math.max(tail, Number.MIN_VALUE)) - Math.log(wanted));
    };
    let width = 4 * reach;
    let [low, high] = [Math.min(...middles) - width, Math.max(...middles) + width];
    let [atLow, atHigh] = [missed(low), missed(high)];
    for (; atLow > 0; atLow = missed(low)) {
        width *= 2;
        low -= width;
    }
    for (; atHigh < 0; atHigh = missed(high)) {
        width *= 2;
        high += width;
    }
    let kept = 0;
    for (let round = 0; round < mostRounds && high - low > closeEnough * reach; round += 1) {
        const between = low + ((high - low) * atLow) / (atLow - atHigh);
        const value = between > low && between < high ? between : (low + high) / 2;
        const at = missed(value);
        if (Math.abs(at) < closeEnough)
            return value;
        if (at < 0) {
            [low, atLow] = [value, at];
            if (kept === 1)
                atHigh /= 2;
            kept = 1;
        }
        else {
            [high, atHigh] = [value, at];
            if (kept === -1)
                atLow /= 2;
            kept = -1;
        }
    }
    return (low + high) / 2;
}
function mirrored(slope) {
    return { ...slope, under: slope.under.map((one) => ({ ...one, slope: -one.slope })) };
}


/***/ }),

/***/ 19835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ whiteningOf),
/* harmony export */   le: () => (/* binding */ dotOf),
/* harmony export */   zo: () => (/* binding */ noiseModels)
/* harmony export */ });
// Noise of two kinds at once: one that is remembered from point to point, and one that every point has of its own. Says how to
// turn values with such noise into rows without memory, with the intercept taken out; which noise it is, likelihood decides.
/** A walk goes anywhere in the end; what comes back is believed in this many times as much beforehand. */
const rarity = 100;
/** Memories and shares of own noise that are told apart, each with its weight beforehand; without memory the two kinds are one. */
const noiseModels = [
    { memory: 0, white: 0, prior: 1 },
    ...[0.4, 0.6, 0.75, 0.83, 0.88, 0.92, 0.95, 0.97, 0.985, 0.993, 1].flatMap((memory) => [0, 0.1, 0.3, 1, 3].map((white) => ({ memory, white, prior: memory === 1 ? 1 / rarity : 1 }))),
];
/**
 * The rows are the scaled one-step errors of a Kalman filter (1960), which needs no matrix: every point costs the same, and a
 * missing point is a longer step. A random walk has no level of its own: its first point is the level, and leaves no row.
 * Values should lie around 0: the intercept is taken out of the rows, and small numbers keep their digits.
 */
function whiteningOf(places, { memory, white }) {
    const n = places.length;
    const isWalk = memory === 1;
    const keeps = new Float64Array(n);
    const gains = new Float64Array(n);
    const scales = new Float64Array(n);
    let variance = 0;
    let logDeterminant = 0;
    for (let index = 0; index < n; index += 1) {
        if (index === 0 && isWalk) {
            gains[0] = 1;
            variance = white;
            continue;
        }
        const distance = index === 0 ? 1 : (places[index] ?? 0) - (places[index - 1] ?? 0);
        const keep = isWalk ? 1 : memory ** distance;
        const before = index === 0 ? 1 : isWalk ? variance + distance : keep ** 2 * variance + 1 - keep ** 2;
        const total = before + white;
        keeps[index] = keep;
        gains[index] = before / total;
        scales[index] = 1 / Math.sqrt(total);
        variance = (before * white) / total;
        logDeterminant += Math.log(total);
    }
    const filter = (values) => {
        const rows = new Float64Array(n);
        let state = 0;
        for (let index = 0; index < n; index += 1) {
            state *= keeps[index] ?? 0;
            const error = (values[index] ?? 0) - state;
            rows[index] = error * (scales[index] ?? 0);
            state += (gains[index] ?? 0) * error;
        }
        return rows;
    };
    const constant = isWalk ? new Float64Array(n) : filter(new Float64Array(n).fill(1));
    const size = dotOf(constant, constant);
    return {
        logDeterminant: logDeterminant + (isWalk ? 0 : Math.log(size)),
        rows: (values) => {
            const rows = filter(values);
            if (isWalk)
                return rows;
            const share = dotOf(rows, constant) / size;
            for (let index = 0; index < n; index += 1)
                rows[index] = (rows[index] ?? 0) - share * (constant[index] ?? 0);
            return rows;
        },
        step: (at, rows) => {
            let squares = 0;
            let product = 0;
            let shared = 0;
            let state = 0;
            for (let index = at; index < n; index += 1) {
                state *= keeps[index] ?? 0;
                const error = 1 - state;
                const row = error * (scales[index] ?? 0);
                state += (gains[index] ?? 0) * error;
                squares += row * row;
                product += row * (rows[index] ?? 0);
                shared += row * (constant[index] ?? 0);
            }
            return { product, squares: isWalk ? squares : squares - (shared * shared) / size };
        },
    };
}
function dotOf(a, b) {
    let sum = 0;
    for (let index = 0; index < a.length; index += 1)
        sum += (a[index] ?? 0) * (b[index] ?? 0);
    return sum;
}


/***/ }),

/***/ 86702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y2: () => (/* binding */ rememberedSlope),
/* harmony export */   mH: () => (/* binding */ centred),
/* harmony export */   mT: () => (/* binding */ rememberedSlopeOfPart),
/* harmony export */   n5: () => (/* binding */ withDoubt)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49515);
/* harmony import */ var _remembered_noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19835);
// One slope over several groups, each with its own intercept, when nobody knows how long the noise remembers: one answer for
// every noise that might be, weighed by how well it explains the points. Bounds are those of the mixture, so they are as wide as
// the doubt about the noise makes them. Where one noise is good enough, pooled-slope.ts is quicker and simpler.


const fewestFree = 4;
/** Noises that explain the points worse than this, beside the best, have no say. */
const leastWeight = 1e-5;
/** x does not move when what whitening leaves of it is rounding. */
const leastMovingShare = 1e-24;
const roundingShare = 1e-24;
const smallest = 1e-200;
/**
 * Generalised least squares under each noise of a grid; weights by restricted likelihood (Patterson and Thompson 1971) with no
 * noise preferred beforehand. `leastVariance`: variance of a point below which noise cannot be known (resolution² / 12).
 *
 * null when fewer than 4 degrees of freedom are left or x does not move. Complexity n * noises.
 */
function rememberedSlope(groups, leastVariance = 0) {
    const n = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .pointCount */ .sX)(groups);
    const degreesOfFreedom = n - groups.length - 1;
    if (degreesOfFreedom < fewestFree)
        return null;
    const ready = groups.map(centredGroup);
    // An exact line leaves rounding: below it nothing is known, and its logarithm would be one of 0.
    const rounding = Math.max(smallest, (roundingShare * ready.reduce((sum, { y }) => sum + (0,_remembered_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .dotOf */ .le)(y, y), 0)) / n);
    const fits = _remembered_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .noiseModels */ .zo.flatMap((model) => {
        const fit = fitUnder(ready, model);
        if (fit === null)
            return [];
        const variance = Math.max(fit.errors / degreesOfFreedom, leastVariance / (1 + model.white), rounding);
        const logLikelihood = -(degreesOfFreedom * (Math.log(variance) + fit.errors / degreesOfFreedom / variance) + fit.logDeterminant) / 2 +
            Math.log(model.prior);
        return [{ ...model, slope: fit.slope, standardError: Math.sqrt(variance / fit.spread), variance, logLikelihood }];
    });
    if (fits.length === 0)
        return null;
    const best = Math.max(...fits.map(({ logLikelihood }) => logLikelihood));
    const shares = fits.map(({ logLikelihood }) => Math.exp(logLikelihood - best));
    const total = shares.reduce((sum, share) => sum + share, 0);
    const under = fits
        .map(({ logLikelihood: _, ...fit }, index) => ({ ...fit, weight: (shares[index] ?? 0) / total }))
        .filter(({ weight }) => weight >= leastWeight);
    return { ...mixed(under, degreesOfFreedom, groups.length, n), logLikelihood: best + Math.log(total / fits.length) };
}
/**
 * The slope of a part, with noise, weights and degrees of freedom learnt from the whole. With `ownVarianceCounts` a noisier part
 * widens its own interval; a quieter one never narrows it. null when the part is too short.
 */
function rememberedSlopeOfPart(part, whole, { ownVarianceCounts }) {
    const n = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .pointCount */ .sX)(part);
    const free = n - part.length - 1;
    if (free < fewestFree)
        return null;
    const ready = part.map(centredGroup);
    const under = whole.under.flatMap((model) => {
        const fit = fitUnder(ready, model);
        if (fit === null)
            return [];
        const variance = ownVarianceCounts ? Math.max(model.variance, fit.errors / free) : model.variance;
        return [{ ...model, slope: fit.slope, standardError: Math.sqrt(variance / fit.spread), variance }];
    });
    return under.length === 0 ? null : { ...whole, ...mixed(under, whole.degreesOfFreedom, part.length, n) };
}
/** The same with a doubt of another kind added to every standard error. */
function withDoubt(slope, doubt) {
    if (doubt === 0)
        return slope;
    const under = slope.under.map((one) => ({ ...one, standardError: Math.hypot(one.standardError, doubt) }));
    return { ...slope, ...mixed(under, slope.degreesOfFreedom, slope.groups, slope.n) };
}
function mixed(under, degreesOfFreedom, groups, n) {
    const total = under.reduce((sum, { weight }) => sum + weight, 0);
    const scaled = under.map((one) => ({ ...one, weight: one.weight / total }));
    const slope = scaled.reduce((sum, one) => sum + one.weight * one.slope, 0);
    const squares = scaled.reduce((sum, one) => sum + one.weight * (one.standardError ** 2 + (one.slope - slope) ** 2), 0);
    return { under: scaled, degreesOfFreedom, slope, standardError: Math.sqrt(squares), groups, n };
}
function centredGroup({ x, y, places }) {
    return { x: centred(x), y: centred(y), places };
}
/** Less their mean. */
function centred(values) {
    const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Float64Array.from(values, (value) => value - middle);
}
function fitUnder(groups, model) {
    let [xx, xy, yy, logDeterminant, size] = [0, 0, 0, 0, 0];
    let whitening = null;
    let grid = [];
    for (const { x, y, places } of groups) {
        // Lives of one length have one grid, and need one filter.
        if (whitening === null || !isSameGrid(grid, places))
            whitening = (0,_remembered_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .whiteningOf */ .Jy)(places, model);
        grid = places;
        const [rowsOfX, rowsOfY] = [whitening.rows(x), whitening.rows(y)];
        xx += (0,_remembered_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .dotOf */ .le)(rowsOfX, rowsOfX);
        xy += (0,_remembered_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .dotOf */ .le)(rowsOfX, rowsOfY);
        yy += (0,_remembered_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .dotOf */ .le)(rowsOfY, rowsOfY);
        size += (0,_remembered_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .dotOf */ .le)(x, x);
        logDeterminant += whitening.logDeterminant;
    }
    if (!(xx > leastMovingShare * size))
        return null;
    const slope = xy / xx;
    return {
        slope,
        spread: xx,
        errors: Math.max(0, yy - xy * slope),
        logDeterminant: logDeterminant + Math.log(xx / size),
    };
}
function isSameGrid(one, other) {
    return one.length === other.length && one.every((place, index) => place === other[index]);
}


/***/ }),

/***/ 50727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rememberedStep)
/* harmony export */ });
/* harmony import */ var _remembered_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85648);
/* harmony import */ var _remembered_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19835);
/* harmony import */ var _remembered_slope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86702);
// Did the level of one group jump, and where, when nobody knows how long the noise remembers? Every place is tried, because noise
// that remembers long leaves nothing of a step but the jump from one point to the next. sup-step.ts does it for one noise.



/** Noises that the search tells apart; at the place found all of them count. */
const searched = [
    { memory: 0, white: 0 },
    ...[0.5, 0.8, 0.94, 1].flatMap((memory) => [0, 1].map((white) => ({ memory, white }))),
];
/**
 * Sup test over the place (Andrews 1993): the place at which some noise makes a rise most likely, by generalised least squares.
 * `margin`: share of the grid that must lie on either side. Only rises: for falls turn y over. null when no place can be tried.
 */
function rememberedStep(group, margin, leastVariance = 0) {
    const places = candidates(group, margin);
    const at = places.length === 0 ? null : likeliest(group, places);
    if (at === null)
        return null;
    const size = (0,_remembered_slope_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberedSlope */ .Y2)([{ ...group, x: stepAt(group, at) }], leastVariance);
    const line = (0,_remembered_slope_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberedSlope */ .Y2)([group], leastVariance);
    if (size === null || line === null)
        return null;
    return {
        share: (group.places[at] ?? 0) / group.slots,
        at,
        size,
        chance: Math.min(1, places.length * (0,_remembered_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .chanceOfLess */ .nV)(size, 0)),
        // The place is a free choice of the step: it pays for all that were tried.
        beyondLine: size.logLikelihood - Math.log(places.length) - line.logLikelihood,
        tried: places.length,
    };
}
function candidates({ places, slots }, margin) {
    return [...places.entries()].flatMap(([index, place]) => index > 0 && place >= margin * slots && place <= (1 - margin) * slots ? [index] : []);
}
/** The place whose step lowers the squared error most, over all noises of the search, as a likelihood. null: no rise at all. */
function likeliest(group, places) {
    const n = group.y.length;
    let best = Number.NEGATIVE_INFINITY;
    let found = null;
    for (const model of searched) {
        const whitening = (0,_remembered_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .whiteningOf */ .Jy)(group.places, model);
        const rows = whitening.rows((0,_remembered_slope_js__WEBPACK_IMPORTED_MODULE_2__/* .centred */ .mH)(group.y));
        const squares = (0,_remembered_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .dotOf */ .le)(rows, rows);
        for (const at of places) {
            const { squares: own, product } = whitening.step(at, rows);
            if (!(own > 0) || product <= 0)
                continue;
            const left = Math.max(squares - product ** 2 / own, Number.MIN_VALUE);
            const logLikelihood = -((n - 2) * Math.log(left) + whitening.logDeterminant) / 2;
            if (logLikelihood > best) {
                best = logLikelihood;
                found = at;
            }
        }
    }
    return found;
}
function stepAt({ y }, at) {
    return y.map((_, index) => (index >= at ? 1 : 0));
}


/***/ }),

/***/ 21023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ settlingCut)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49515);
/* harmony import */ var _whitened_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
// Finds how much of the beginning to leave out, because it bends away from the line that the rest follows (MSER, with a line
// in place of the mean). One share for all groups.


const steps = 12;
const largestStep = 8;
const neededGain = 0.8;
const fewestPoints = 24;
/**
 * Share of every group's beginning to leave out: 0, 1/12 .. 8/12. Greedy and ascending: a longer cut is taken only when it
 * lowers (squared error of one pooled line) / n² by a fifth of the last one taken; never below 24 points.
 * `leastVariance` per point keeps an exactly flat rest from winning by rounding alone.
 */
function settlingCut(groups, leastVariance = 0) {
    let best = Number.POSITIVE_INFINITY;
    let cut = 0;
    for (let step = 0; step <= largestStep; step += 1) {
        const kept = (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(groups, step / steps, 1);
        const n = (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .pointCount */ .sX)(kept);
        if (step > 0 && n < fewestPoints)
            break;
        const line = (0,_whitened_line_js__WEBPACK_IMPORTED_MODULE_1__/* .whitenedLine */ .l)(kept, 0);
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


/***/ }),

/***/ 2075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ studentTTail)
});

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./out/stats/incomplete-beta.js
// The regularised incomplete beta function: what tails of binomial and t distributions are made of.

/** Stands for 0 where the continued fraction would divide by it. */
const tiny = 1e-300;
/**
 * I_x(a, b), the share of the beta distribution with parameters a, b > 0 that lies below x; 0 <= x <= 1.
 *
 * Continued fraction of Gauss (Abramowitz and Stegun 26.5.8), evaluated forwards by Lentz's rule (1976). It is quick left of
 * the distribution's middle; right of it the mirrored tail is taken. Some sqrt(max(a, b)) steps. Relative error below 1e-11 up to
 * a + b of ten thousand and 1e-7 at ten million: logarithms of gamma grow, and differences of them lose digits.
 * Throws RangeError outside its domain.
 */
function incompleteBeta(x, a, b) {
    if (!(x >= 0 && x <= 1 && a > 0 && b > 0))
        throw new RangeError(`incompleteBeta requires 0 <= x <= 1 and a, b > 0, got ${x}, ${a}, ${b}`);
    if (x === 0 || x === 1)
        return x;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = (0,simple_statistics/* gammaln */.SW)(a + b) - (0,simple_statistics/* gammaln */.SW)(a) - (0,simple_statistics/* gammaln */.SW)(b) + a * Math.log(x) + b * Math.log1p(-x);
    return (Math.exp(front) / a) * continuedFraction(x, a, b);
}
/** 1/(1 + d1/(1 + d2/(1 + ...))), with d(2m) and d(2m+1) as below. */
function continuedFraction(x, a, b) {
    let numerator = 1;
    let denominator = 1 / kept(1 - ((a + b) * x) / (a + 1));
    let value = denominator;
    for (let m = 1; m < 100_000; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        let change = 1;
        for (const term of [even, odd]) {
            denominator = 1 / kept(1 + term * denominator);
            numerator = kept(1 + term / numerator);
            change *= numerator * denominator;
        }
        value *= change;
        if (Math.abs(change - 1) < 1e-15)
            break;
    }
    return value;
}
function kept(value) {
    return Math.abs(value) < tiny ? tiny : value;
}

;// CONCATENATED MODULE: ./out/stats/normal-tail.js
// The upper tail of the standard normal distribution: p-values from z.
// Not simple-statistics' cumulative probability: that is a table with four digits, and far out it is 0.
/** From here on the continued fraction is quick, and the series would lose digits. */
const farOut = 2.5;
/**
 * The probability that a standard normal draw lies above z. Relative error below 1e-12 as far as a double reaches (z = 38).
 *
 *     near 0    1/2 - density(z) * (z + z³/3 + z⁵/(3*5) + ...)                Laplace's series
 *     far out   density(z) / (z + 1/(z + 2/(z + 3/(z + ...))))                Laplace's continued fraction
 */
function normalTail(z) {
    if (z < 0)
        return 1 - normalTail(-z);
    const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
    if (z < farOut) {
        let term = z;
        let sum = z;
        for (let odd = 3; term > 1e-17 * sum; odd += 2) {
            term *= z ** 2 / odd;
            sum += term;
        }
        return 0.5 - density * sum;
    }
    let fraction = z;
    // Evaluated from the inside out; 200 levels are enough at the border, and more than enough beyond it.
    for (let level = 200; level >= 1; level -= 1)
        fraction = z + level / fraction;
    return density / fraction;
}

;// CONCATENATED MODULE: ./out/stats/student-t-tail.js
// The upper tail of Student's t distribution: p-values of estimates whose scatter was itself estimated.
// Not the quantile (student-t-quantile.ts), which is an expansion and worthless far out.


/** From here on the normal tail is right to three digits as far as six standard errors, and logarithms of gamma lose more. */
const manyDegrees = 1e6;
/**
 * The probability that a draw of Student's t lies above `t`; any degrees of freedom above 0, Infinity is the normal
 * distribution. Through the regularised incomplete beta function (Abramowitz and Stegun 26.7.1). Throws RangeError for none.
 */
function studentTTail(t, degreesOfFreedom) {
    if (!(degreesOfFreedom > 0))
        throw new RangeError(`studentTTail requires degrees of freedom above 0, got ${degreesOfFreedom}`);
    if (t < 0)
        return 1 - studentTTail(-t, degreesOfFreedom);
    if (degreesOfFreedom >= manyDegrees)
        return normalTail(t);
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    return incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
}


/***/ }),

/***/ 6632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ whitenedFit)
/* harmony export */ });
/* harmony import */ var _prais_winsten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52450);
// Several columns (a time, a covariate, a step, counts) fitted at once, each group with its own intercept, at a given lag-one
// autocorrelation. Generalised least squares; where there is one column, whitened-line.ts says the same in fewer words.

const fewestFree = 4;
/** A column is a combination of the others when less than this share of its squares is its own. */
const leastOwnShare = 1e-12;
/** A column does not move when what whitening leaves of it is rounding. */
const leastMovingShare = 1e-24;
/**
 * Least squares on whitened rows, by directions at right angles (see `directionsOf`). With X the whitened columns, Q the
 * directions and Q = X M: coefficients = M Qᵀy, and (XᵀX)⁻¹ = M Mᵀ, which times the variance is the covariance.
 *
 * null when fewer than 4 degrees of freedom are left, or when a column does not move or is a combination of the others.
 * Complexity n * columns².
 */
function whitenedFit(groups, autocorrelation) {
    const width = groups[0]?.columns.length ?? 0;
    const n = groups.reduce((sum, { y }) => sum + y.length, 0);
    const parameters = groups.length + width;
    if (n - parameters < fewestFree)
        return null;
    const whitened = groups.map(({ y, columns, places }) => {
        const white = (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_0__/* .whitening */ .u)(places, autocorrelation);
        return { y: white(y), columns: columns.map(white) };
    });
    const columns = Array.from({ length: width }, (_, at) => whitened.flatMap((group) => group.columns[at] ?? []));
    const moves = columns.every((column, at) => {
        const before = groups.reduce((sum, group) => sum + (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .O)(group.columns[at] ?? [], group.columns[at] ?? []), 0);
        return (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .O)(column, column) > leastMovingShare * before;
    });
    const directions = moves ? directionsOf(columns) : null;
    if (directions === null)
        return null;
    let residuals = whitened.flatMap((group) => group.y);
    let coefficients = columns.map(() => 0);
    for (const { values, recipe } of directions) {
        const share = (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .O)(values, residuals);
        residuals = plus(residuals, -share, values);
        coefficients = plus(coefficients, share, recipe);
    }
    const variance = (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .O)(residuals, residuals) / (n - parameters);
    const rows = columns.map((_, at) => directions.map(({ recipe }) => recipe[at] ?? 0));
    return {
        coefficients,
        covariance: rows.map((row) => rows.map((other) => variance * (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .O)(row, other))),
        ownParts: rows.map((row) => ownPart(row, directions)),
        spreads: rows.map((row) => 1 / (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .O)(row, row)),
        columns,
        residuals,
        variance,
        n,
        parameters,
    };
}
/**
 * Gram-Schmidt in its stable form (Björck 1967): from each column what earlier directions explain is removed, and the rest
 * scaled to length 1. What is done to the column is done to its recipe. null when nothing is left of a column.
 */
function directionsOf(columns) {
    const directions = [];
    for (const [at, column] of columns.entries()) {
        let values = column;
        let recipe = columns.map((_, other) => (other === at ? 1 : 0));
        for (const earlier of directions) {
            const share = (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .O)(earlier.values, values);
            values = plus(values, -share, earlier.values);
            recipe = plus(recipe, -share, earlier.recipe);
        }
        const own = (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .O)(values, values);
        if (!(own > leastOwnShare * (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .O)(column, column)))
            return null;
        const length = Math.sqrt(own);
        directions.push({ values: values.map((value) => value / length), recipe: recipe.map((part) => part / length) });
    }
    return directions;
}
/** X (XᵀX)⁻¹ gives each column's own part over its spread, and X (XᵀX)⁻¹ = Q Mᵀ. */
function ownPart(row, directions) {
    const spread = 1 / (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .O)(row, row);
    return directions.reduce((sum, { values }, at) => plus(sum, spread * (row[at] ?? 0), values), (directions[0]?.values ?? []).map(() => 0));
}
function plus(values, share, other) {
    return values.map((value, index) => value + share * (other[index] ?? 0));
}


/***/ }),

/***/ 65817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ whitenedLine)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49515);
/* harmony import */ var _prais_winsten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52450);
// One line slope through several groups, each with its own intercept, at a given lag-one autocorrelation (Prais-Winsten).
// At autocorrelation 0 it is ordinary least squares with an intercept per group; at 1 it works on differences.


/**
 * Each group is whitened and freed of its intercept (see prais-winsten.ts); the slope is that of the rows of all groups together.
 *
 * null when fewer than 4 degrees of freedom are left or x does not move.
 */
function whitenedLine(groups, autocorrelation) {
    const n = (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .pointCount */ .sX)(groups);
    const parameters = groups.length + 1;
    if (n - parameters < 4)
        return null;
    const x = [];
    const y = [];
    for (const group of groups) {
        const whiten = (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_1__/* .whitening */ .u)(group.places, autocorrelation);
        x.push(...whiten(group.x));
        y.push(...whiten(group.y));
    }
    const spread = (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_1__/* .dot */ .O)(x, x);
    if (spread < 1e-12)
        return null;
    const slope = (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_1__/* .dot */ .O)(x, y) / spread;
    const residuals = y.map((value, index) => value - slope * (x[index] ?? 0));
    return {
        slope,
        residuals,
        regressor: x,
        spread,
        variance: (0,_prais_winsten_js__WEBPACK_IMPORTED_MODULE_1__/* .dot */ .O)(residuals, residuals) / (n - parameters),
        n,
        parameters,
    };
}


/***/ })

};

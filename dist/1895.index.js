export const id = 1895;
export const ids = [1895];
export const modules = {

/***/ 46844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ sameClassSpread),
/* harmony export */   UP: () => (/* binding */ calibrationNotes),
/* harmony export */   VT: () => (/* binding */ machineOf)
/* harmony export */ });
/* unused harmony export calibrationSpread */
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32353);
// How fast the machines of a run were, from the fixed piece of work that each segment begins with. Hosted machines of one kind
// differ up to twofold, so response times of two of them cannot be held beside each other without a word.
// Not a control: it says nothing of what happened to a machine while the soak ran on it.


/** Machines further apart than this are of different classes: nothing is said of response times across them. */
const sameClassSpread = 0.25;
/** null: no segment was measured against a reference. */
function machineOf(capture) {
    const slowness = capture.events.flatMap((event) => {
        const known = event.event === 'calibration' && event.reference !== null && event.reference > 0 && event.seconds > 0;
        return known ? [event.seconds / event.reference] : [];
    });
    if (slowness.length === 0)
        return null;
    const spread = slowness.length < 2 ? null : Math.max(...slowness) / Math.min(...slowness) - 1;
    return { slowness: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(slowness), spread, segments: slowness.length };
}
/** How much slower the slowest machine of the run was than its quickest (0.25: a quarter); null: fewer than two were measured. */
function calibrationSpread(capture) {
    return machineOf(capture)?.spread ?? null;
}
/** A sentence where the machines of a run were too different to be one; none where they were alike, or nobody knows. */
function calibrationNotes(capture) {
    const machine = machineOf(capture);
    if (machine?.spread == null || machine.spread <= sameClassSpread)
        return [];
    const more = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .significant */ .I1)(100 * machine.spread)} %`;
    return [
        `The machines of this run were not alike: the slowest of ${machine.segments} segments took ${more} longer for the same work than the quickest, so response times of different segments do not compare.`,
    ];
}


/***/ }),

/***/ 26551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ chaosSentences)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32353);
// What is said of chaos: what was delivered, how the system came back, what is left of clients that vanished.

const done = {
    pause: 'paused',
    kill: 'killed',
    restart: 'restarted',
};
/** "2.1 s", "1 min 5 s". */
function short(seconds) {
    return seconds < 60 ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(Math.round(seconds * 10) / 10)} s` : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLength */ .ix)(seconds);
}
const list = (words) => words.join(', ');
const chaosSentences = {
    delivered: (tallies, recoveries, neverDue) => {
        const parts = [...tallies.map(tallyText), ...recoveries.map(recoveryText)];
        const none = neverDue.length === 0 ? '' : `never due: ${list(neverDue)}`;
        if (parts.length === 0)
            return `Chaos delivered: none; ${none}.`;
        return `Chaos delivered: ${list(parts)}${none === '' ? '' : `; ${none}`}.`;
    },
    notKnown: (kinds) => `What was delivered of ${list(kinds)} is not known: the record does not say.`,
    fewer: ({ kind, asked, delivered }) => `Of ${kind} only ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(delivered / asked)} of what fell due was delivered (${delivered.toLocaleString('en-US')} of ${asked.toLocaleString('en-US')}).`,
    notCounted: (seconds) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLength */ .ix)(seconds)} in which soak itself held the system down are not counted as errors, as downtime or as slow answers, and trends leave them out.`,
    series: 'recovery',
    notRecovered: (deed, atSeconds, withinSeconds, more) => `The system was not ready again within ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLength */ .ix)(withinSeconds)} after it was ${done[deed]} on purpose at ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLength */ .ix)(atSeconds)}${more > 0 ? `, and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'time')} more` : ''}.`,
    waited: (deed, atSeconds, seconds) => `${done[deed]} at ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLength */ .ix)(atSeconds)}: waited ${short(seconds)} for it`,
    recoveryNext: (deed) => deed === 'pause'
        ? 'read its log from that moment on: what does it do with the requests that waited?'
        : `read its log from that moment on, or allow it more time with chaos.${deed}.recover-within`,
    excused: (seconds) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLength */ .ix)(seconds)} without an answer are not counted: the system had just come back from what was done to it on purpose`,
    /** `amount`: "98 KB", "1.02 open handles". */
    perVanished: (amount, interval, clients) => {
        const facts = [...(interval === null ? [] : [interval]), `${clients.toLocaleString('en-US')} vanished`];
        return `about ${amount} stay for every client that vanished (${facts.join('; ')})`;
    },
    perVanishedAtMost: (amount, clients) => `at most ${amount} stay for every client that vanished (${clients.toLocaleString('en-US')} vanished)`,
};
function tallyText({ kind, asked, delivered }) {
    const text = delivered.toLocaleString('en-US');
    return delivered === asked ? `${text} ${kind}` : `${text} of ${asked.toLocaleString('en-US')} ${kind}`;
}
function recoveryText({ deed, count, longest, late, cutShort }) {
    const facts = [
        ...(longest === null ? [] : [`recovered after ${short(longest)} at most`]),
        ...(late === 0 ? [] : [`${late} not in time`]),
        ...(cutShort === 0 ? [] : [`${cutShort} cut short by the end of the run`]),
    ];
    return `${count} ${deed} (${list(facts)})`;
}


/***/ }),

/***/ 79700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ found),
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
// What a check is: a question about the evidence that gives findings, or says why it cannot.
/** A finding with everything that need not be said left at its neutral value. */
function finding(core) {
    return {
        about: 'target',
        estimate: null,
        limitText: null,
        sinceSeconds: null,
        epochs: [],
        windows: [],
        smallestVisible: null,
        next: null,
        evidence: [],
        ...core,
    };
}
function found(one) {
    return { kind: 'found', finding: one };
}


/***/ }),

/***/ 49672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AV: () => (/* binding */ checks),
  dh: () => (/* binding */ endingChecks),
  ws: () => (/* binding */ ownChecks)
});

// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/model/metric.js
var model_metric = __webpack_require__(58932);
// EXTERNAL MODULE: ./out/judge/check.js
var judge_check = __webpack_require__(79700);
// EXTERNAL MODULE: ./out/judge/figures.js
var figures = __webpack_require__(32353);
;// CONCATENATED MODULE: ./out/stats/ordinary-line.js
// The ordinary least-squares line through points, with R². Shown in reports as a familiar figure; nothing is decided by it:
// R² above 0.8 needs a rise of 6.9 times the noise however many points there are.
/**
 * Least-squares line of y on x, both centred first: raw sums lose digits when x is a large clock value.
 * null for fewer than two points or when all x are equal. Throws RangeError when the lengths differ.
 */
function ordinaryLine(x, y) {
    if (x.length !== y.length)
        throw new RangeError(`ordinaryLine requires as many x as y, got ${x.length} and ${y.length}`);
    const n = x.length;
    if (n < 2)
        return null;
    const meanX = mean(x);
    const meanY = mean(y);
    let sumXX = 0;
    let sumXY = 0;
    let sumYY = 0;
    for (const [index, xValue] of x.entries()) {
        const dx = xValue - meanX;
        const dy = (y[index] ?? 0) - meanY;
        sumXX += dx * dx;
        sumXY += dx * dy;
        sumYY += dy * dy;
    }
    if (sumXX === 0)
        return null;
    const slope = sumXY / sumXX;
    const rSquared = sumYY === 0 ? 0 : (sumXY * sumXY) / (sumXX * sumYY);
    return { slope, intercept: meanY - slope * meanX, rSquared, n };
}
function mean(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
}

// EXTERNAL MODULE: ./out/stats/lag-one-autocorrelation.js
var lag_one_autocorrelation = __webpack_require__(57593);
// EXTERNAL MODULE: ./out/stats/newey-west.js
var newey_west = __webpack_require__(20190);
// EXTERNAL MODULE: ./out/stats/prais-winsten.js
var prais_winsten = __webpack_require__(52450);
// EXTERNAL MODULE: ./out/stats/whitened-fit.js
var whitened_fit = __webpack_require__(6632);
;// CONCATENATED MODULE: ./out/stats/multiple-regression.js
// How much y moves with each of several columns, all others held, with errors that stay honest when what is left remembers.
// pooled-slope.ts for more than one column. Which columns, and what their coefficients mean, is the caller's.




/** A column that drifts eats this many times (1 + a) / n of the autocorrelation a, beyond what a line does. By simulation. */
const eatenPerColumn = 1 / 2;
/** As in lag-one-autocorrelation.ts: closer to 1 nothing tells it from a random walk. */
const walkMargin = 8;
const fewestFree = 4;
const fewestFreeOfMemory = 6;
/**
 * Feasible generalised least squares with an intercept per group:
 *
 *     points -> ordinary fit -> one autocorrelation -> whitened fit -> coefficients, max(ordinary, Newey-West) -> errors
 *
 * The autocorrelation errs towards memory (see lag-one-autocorrelation.ts). `leastVariance` as in `pooledSlope`. null when there
 * are too few points, or when a column does not move or is a combination of the others. Complexity n * columns².
 */
function multipleRegression(groups, leastVariance = 0) {
    const ordinary = (0,whitened_fit/* whitenedFit */.a)(groups, 0);
    return ordinary === null ? null : regressionAt(groups, autocorrelationOf(groups, ordinary), leastVariance);
}
/** The same at an autocorrelation that is given: 0 is ordinary least squares, 1 works on differences. */
function regressionAt(groups, autocorrelation, leastVariance = 0) {
    const fit = (0,whitened_fit/* whitenedFit */.a)(groups, autocorrelation);
    if (fit === null)
        return null;
    const combined = combinedOf(fit, leastVariance);
    return {
        coefficients: fit.coefficients,
        standardErrors: fit.columns.map((_, at) => combined(fit.columns.map((__, one) => +(one === at))).standardError),
        degreesOfFreedom: degreesOfFreedom(fit, autocorrelation),
        autocorrelation,
        inflation: fit.columns.map((column, at) => (0,prais_winsten/* dot */.O)(column, column) / (fit.spreads[at] ?? Number.NaN)),
        n: fit.n,
        groups: groups.length,
        combined,
    };
}
/**
 * A sum of coefficients is a sum over the whitened rows of y, each times its pull: the own part of a column over its spread,
 * summed with the weights. The sum of squared pulls times the variance of a row is its variance; or the Newey-West sum of
 * pull * residual times n over the degrees of freedom (Newey and West 1987), where that is larger.
 */
function combinedOf(fit, leastVariance) {
    const { coefficients, n, ownParts, parameters, residuals, spreads } = fit;
    const variance = Math.max(leastVariance, fit.variance);
    const lags = Math.max(1, Math.round(0.65 * Math.sqrt(n)));
    return (weights) => {
        const shares = spreads.map((spread, at) => (weights[at] ?? 0) / spread);
        const pulls = residuals.map((_, row) => shares.reduce((sum, share, at) => sum + share * (ownParts[at]?.[row] ?? 0), 0));
        const scores = pulls.map((pull, row) => pull * (residuals[row] ?? 0));
        const longRun = ((0,newey_west/* neweyWest */.G)(scores, lags) * n) / (n - parameters);
        return {
            value: (0,prais_winsten/* dot */.O)(coefficients, weights),
            standardError: Math.sqrt(Math.max(variance * (0,prais_winsten/* dot */.O)(pulls, pulls), longRun)),
        };
    };
}
/**
 * Memory costs degrees of freedom, down to 6. So do residuals of which a few do most: a variance estimated from n of them is
 * worth 2n / (kurtosis - 1) degrees, n for normal ones and a handful for a few steps in a series that is else quiet; down to 4.
 */
function degreesOfFreedom({ n, parameters, residuals }, autocorrelation) {
    const free = n - parameters;
    const remembering = Math.min(free, Math.max(fewestFreeOfMemory, free * (1 - autocorrelation)));
    const squares = residuals.map((residual) => residual ** 2);
    const kurtosis = (n * (0,prais_winsten/* dot */.O)(squares, squares)) / (0,prais_winsten/* dot */.O)(residuals, residuals) ** 2;
    const worth = (2 * n) / (kurtosis - 1);
    // Residuals that are all nothing, or all of one size, have no kurtosis to speak of.
    return worth > 0 ? Math.min(remembering, Math.max(fewestFree, worth)) : remembering;
}
function autocorrelationOf(groups, ordinary) {
    const onGrids = groups.map((group) => ({ ...group, x: group.places, slots: (group.places.at(-1) ?? -1) + 1 }));
    const ofLine = (0,lag_one_autocorrelation/* lagOneAutocorrelation */.k)(onGrids, ordinary.residuals);
    const { n, columns } = ordinary;
    const corrected = Math.min(1, ofLine + (eatenPerColumn * (columns.length - 1) * (1 + ofLine)) / n);
    return corrected > 1 - walkMargin / n ? 1 : corrected;
}

// EXTERNAL MODULE: ./out/stats/student-t-quantile.js
var student_t_quantile = __webpack_require__(77510);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./out/judge/offered-load.js
var offered_load = __webpack_require__(57040);
// EXTERNAL MODULE: ./out/judge/chaos-sentences.js
var chaos_sentences = __webpack_require__(26551);
;// CONCATENATED MODULE: ./out/judge/vanished-clients.js
// What stays of clients that are simply gone: growth, or what is left open, divided by how many vanished. Evidence beside a finding:
// that it is theirs is not proven by it, since everything that grows under load grows with them too.


const secondsPerHour = 3600;
/** null: none vanished, or the record does not say. */
function vanishedIn(samples) {
    let clients = 0;
    let seconds = 0;
    for (const { load } of samples) {
        clients += load?.chaos?.vanish?.delivered ?? 0;
        seconds += load?.seconds ?? 0;
    }
    return clients > 0 && seconds > 0 ? { clients, seconds } : null;
}
/**
 * A slope (units per hour, with its interval) as what stays for each of them. `title`: "open handles"; null: they are bytes. No
 * line when it surely does not grow.
 */
function perVanishedLines(vanished, slope, title) {
    if (vanished === null || slope === null)
        return [];
    const { clients, seconds } = vanished;
    const perHour = (clients / seconds) * secondsPerHour;
    const [value, low, high] = [slope.value / perHour, slope.low / perHour, slope.high / perHour];
    if (high <= 0)
        return [];
    if (low <= 0)
        return [chaos_sentences/* chaosSentences */.r.perVanishedAtMost(amountText(high, title), clients)];
    const { texts, unit } = title === null ? (0,figures/* scaleBytes */.sr)([value, low, high], null) : { texts: (0,figures/* alike */.nO)([value, low, high]), unit: title };
    const interval = `${Math.round(slope.confidence * 100)} % interval ${texts[1]} to ${texts[2]}`;
    return [chaos_sentences/* chaosSentences */.r.perVanished(`${texts[0]} ${unit}`, interval, clients)];
}
/** What is left open after draining. */
function leftPerVanished(vanished, left, title) {
    if (vanished === null || left <= 0)
        return [];
    return [chaos_sentences/* chaosSentences */.r.perVanished(amountText(left / vanished.clients, title), null, vanished.clients)];
}
function amountText(amount, title) {
    if (title !== null)
        return `${(0,figures/* significant */.I1)(amount)} ${title}`;
    const { texts, unit } = (0,figures/* scaleBytes */.sr)([amount], null);
    return `${texts[0]} ${unit}`;
}

;// CONCATENATED MODULE: ./out/judge/series.js
// One gauge of one target -> its values in the windows, cut into the lives of that target, on seconds since each life began.
// Unknown values are left out, never turned into 0.



/** "resident-bytes" or "system.resident-bytes" as written in a check -> full names for the judged targets. */
function gaugesToJudge(evidence, spec, metric) {
    const written = spec.metric ?? metric.name;
    const owner = evidence.judgedTargets.find((target) => written.startsWith(`${target}.`));
    if (owner !== undefined)
        return [{ target: owner, name: written }];
    return evidence.judgedTargets.map((target) => ({ target, name: `${target}.${written}` }));
}
/**
 * The gauge in all windows (or in the last half of the steady time, when the check asks for that). `allowed`: what may
 * rightly have been added to the value by the time of a sample, subtracted from it.
 */
function gaugeSeries(evidence, { target, name }, window, allowed = () => 0) {
    const bootsOfTarget = target === model_metric/* systemTarget */.vh ? [] : bootTimes(evidence, target);
    const samples = window === 'last half' ? evidence.steady.slice(Math.floor(evidence.steady.length / 2)) : evidence.steady;
    const lives = new Map();
    for (const sample of samples) {
        const value = sample.gauges[name] ?? null;
        if (value === null)
            continue;
        // A companion has lives of its own; a new life of the system still separates what went before.
        const ownLife = bootsUntil(bootsOfTarget, sample.atSeconds);
        // One number for each pair of the two; a text for every sample of a week would take longer than all else here.
        const key = sample.epoch * (bootsOfTarget.length + 1) + ownLife;
        let life = lives.get(key);
        if (life === undefined) {
            const epochStart = evidence.epochs.find(({ index }) => index === sample.epoch)?.startSeconds ?? 0;
            const startSeconds = Math.max(epochStart, bootsOfTarget[ownLife - 1] ?? 0);
            life = { epoch: sample.epoch, startSeconds, points: [] };
            lives.set(key, life);
        }
        life.points.push({
            seconds: sample.atSeconds - life.startSeconds,
            value: value - allowed(sample),
            load: (0,offered_load/* offeredPerSecond */.L)(evidence.scenario, sample.load),
        });
    }
    return { name, target, lives: [...lives.values()], looks: samples.length, vanished: vanishedIn(samples) };
}
function bootsUntil(boots, atSeconds) {
    let until = 0;
    for (const at of boots)
        if (at <= atSeconds)
            until += 1;
    return until;
}
function bootTimes(evidence, target) {
    return evidence.capture.events
        .filter((event) => event.event === 'boot' && event.target === target)
        .map(({ atSeconds }) => atSeconds);
}
/**
 * Bytes that operations rightly leave behind (`grows`), added up per epoch over every sample of the record: a function from
 * a sample to what may have come by then. null when no operation is allowed to grow anything.
 */
function allowedGrowth(scenario, samples) {
    const growing = (scenario.load?.operations ?? []).filter(({ growsBytes }) => growsBytes !== 0);
    if (growing.length === 0)
        return null;
    const byTime = new Map();
    let epoch = null;
    let total = 0;
    for (const sample of samples) {
        if (sample.epoch !== epoch)
            total = 0;
        epoch = sample.epoch;
        for (const { name, growsBytes } of growing)
            total += growsBytes * (sample.load?.operations[name]?.succeeded ?? 0);
        byTime.set(sample, total);
    }
    return (sample) => byTime.get(sample) ?? 0;
}

;// CONCATENATED MODULE: ./out/judge/attribution-bins.js
// One gauge and the calls of every operation until then, in bins: what attribution.ts regresses. A bin holds the level of the
// gauge and how often each operation had been called by that time, counted from the beginning of its stretch.
// Unknown values are left out, never turned into 0. Not for deciding what leaks.



const binsPerRun = 120;
const fewestBinsPerStretch = 4;
/** Columns cost certainty: the operations that are called least share the last one. */
const mostOperations = 12;
const attribution_bins_secondsPerHour = 3600;
/** Bins of all windows; a window is cut where the target itself began a new life. No bins when the gauge was never read. */
function attributionBins(evidence, gauge) {
    const stretches = evidence.windows.flatMap(({ samples }) => livesIn(evidence, gauge, samples));
    const { operations, columnOf } = operationsIn(stretches);
    const isSystemMemory = gauge === (0,model_metric/* gaugeName */.be)(model_metric/* systemTarget */.vh, model_metric/* processMetrics */.Lq.residentBytes);
    const allowed = isSystemMemory ? allowedGrowth(evidence.scenario, evidence.capture.samples) : null;
    const levelOf = (sample) => {
        const value = sample.gauges[gauge] ?? null;
        return value === null ? null : value - (allowed?.(sample) ?? 0);
    };
    const step = evidence.scenario.watch.everySeconds;
    const spans = stretches.map((samples) => spanOf(samples.filter((sample) => levelOf(sample) !== null)));
    const width = Math.max(step, spans.reduce((sum, { length }) => sum + length + step, 0) / binsPerRun);
    const groups = stretches
        .map((samples, at) => {
        const { from = 0, length = 0 } = spans[at] ?? {};
        return binned(samples, { from, length, step, width, levelOf, columnOf, columns: operations.length });
    })
        .filter(({ y }) => y.length >= fewestBinsPerStretch);
    return { operations, groups, bins: groups.reduce((sum, { y }) => sum + y.length, 0) };
}
/** A companion has lives of its own, which the windows do not know of. */
function livesIn({ capture }, gauge, samples) {
    const boots = capture.events.flatMap((event) => event.event === 'boot' && event.target !== model_metric/* systemTarget */.vh && gauge.startsWith(`${event.target}.`)
        ? [event.atSeconds]
        : []);
    if (boots.length === 0)
        return [samples];
    const lives = Map.groupBy(samples, ({ atSeconds }) => boots.filter((boot) => boot <= atSeconds).length);
    return [...lives.values()];
}
function operationsIn(stretches) {
    const calls = new Map();
    for (const { load } of stretches.flat()) {
        for (const [name, { succeeded, failed }] of Object.entries(load?.operations ?? {})) {
            calls.set(name, (calls.get(name) ?? 0) + succeeded + failed);
        }
    }
    const names = [...calls].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
    const columnOf = new Map(names.map(([name], index) => [name, Math.min(index, mostOperations - 1)]));
    const own = names.map(([name]) => name);
    if (own.length <= mostOperations)
        return { operations: own, columnOf };
    const kept = own.slice(0, mostOperations - 1);
    return { operations: [...kept, `the other ${own.length - kept.length} operations`], columnOf };
}
/** Median level, mean calls and time of each bin. A bin with under half of its looks is missing; a partial last one is dropped. */
function binned(samples, grid) {
    const { from, length, step, width } = grid;
    const slots = Math.floor((length + step) / width + 0.01);
    // Where a bin is one look, it belongs to the nearest place, not to the one it came a moment late for.
    const shift = width < 2 * step ? step / 2 : 0;
    const called = Array.from({ length: grid.columns }, () => 0);
    const bins = new Map();
    for (const sample of samples) {
        for (const [name, { succeeded, failed }] of Object.entries(sample.load?.operations ?? {})) {
            const column = grid.columnOf.get(name);
            if (column !== undefined)
                called[column] = (called[column] ?? 0) + succeeded + failed;
        }
        const value = grid.levelOf(sample);
        const place = Math.floor((sample.atSeconds - from + shift) / width);
        if (value === null || place >= slots)
            continue;
        const bin = bins.get(place) ?? { values: [], seconds: 0, calls: called.map(() => 0) };
        bins.set(place, bin);
        bin.values.push(value);
        bin.seconds += sample.atSeconds - from;
        for (let column = 0; column < called.length; column += 1) {
            bin.calls[column] = (bin.calls[column] ?? 0) + (called[column] ?? 0);
        }
    }
    const full = [...bins].filter(([, { values }]) => 2 * values.length >= Math.floor(width / step));
    return {
        y: full.map(([, { values }]) => (0,simple_statistics/* median */.JZ)(values)),
        columns: [
            ...called.map((_, column) => full.map(([, { calls, values }]) => (calls[column] ?? 0) / values.length)),
            full.map(([, { seconds, values }]) => seconds / values.length / attribution_bins_secondsPerHour),
        ],
        places: full.map(([place]) => place),
    };
}
function spanOf(samples) {
    const from = samples[0]?.atSeconds ?? 0;
    return { from, length: (samples.at(-1)?.atSeconds ?? from) - from };
}

;// CONCATENATED MODULE: ./out/judge/attribution-contrast.js
// What a call of one operation leaves beyond a call of the others, and how much of the growth that explains.
// Estimates only; which of them names an operation is attribution.ts.

const confidence = 0.95;
/** Growth over all groups, as the regression divides it: every column's rise times its coefficient. */
function growthIn(regression, groups) {
    return regression.combined(risesOf(groups)).value;
}
/** One per operation. `groups`: columns of calls so far in the order of `operations`, and perhaps hours after them. */
function contrastsOf(regression, groups, operations) {
    const risen = risesOf(groups);
    const free = regression.degreesOfFreedom;
    const growth = regression.combined(risen).value;
    const quantile = (0,student_t_quantile/* studentTQuantile */.$)(1 - (1 - confidence) / 2 / operations.length, free);
    return operations.map((operation, at) => {
        const calls = risen[at] ?? 0;
        const weights = weightsOf(at, risen.slice(0, operations.length));
        const perCall = regression.combined(weights);
        const share = (perCall.value * calls) / growth;
        // Growth is an estimate as well. "What is explained, less a share of the growth" is one sum of coefficients, and its error
        // holds both (Fieller 1954).
        const beyondShare = (part) => regression.combined(risen.map((rise, one) => calls * (weights[one] ?? 0) - part * rise));
        const shareError = beyondShare(share).standardError / growth;
        return {
            operation,
            calls,
            perCall: around(perCall, quantile),
            share: around({ value: share, standardError: shareError }, quantile),
            perCallAtLeast: (probability) => perCall.value - (0,student_t_quantile/* studentTQuantile */.$)(1 - (1 - probability) / operations.length, free) * perCall.standardError,
            explainsMoreThan: (part, probability) => {
                const over = beyondShare(part);
                return over.value >= (0,student_t_quantile/* studentTQuantile */.$)(probability, free) * over.standardError;
            },
        };
    });
}
/** A call of one operation less the mean call of all others; alone, the call itself. Time has no part in it. */
function weightsOf(at, calls) {
    const others = calls.reduce((sum, count, one) => (one === at ? sum : sum + count), 0);
    return calls.map((count, one) => (one === at ? 1 : -count / others));
}
function around({ value, standardError }, quantile) {
    return { value, low: value - quantile * standardError, high: value + quantile * standardError };
}
/** How far each column rose over all groups. A regression without hours takes no notice of theirs. */
function risesOf(groups) {
    return (groups[0]?.columns ?? []).map((_, at) => groups.reduce((sum, { columns }) => sum + (columns[at]?.at(-1) ?? 0) - (columns[at]?.[0] ?? 0), 0));
}

;// CONCATENATED MODULE: ./out/judge/attribution-mix.js
// How much the shares of the operations moved from bin to bin: only a mix that moves tells operations apart.
const leastSwing = 0.05;
/** Variance of the shares over that of random choice. */
const timesChance = 4;
/**
 * From the calls between neighbouring bins, by the mean square contingency of Pearson: the sum over bins and operations of
 * (calls - expected)² / expected, expected = share in the whole times calls of the bin. Over (bins - 1)(operations - 1) it is
 * about 1 for random choice from one mix; over calls times (operations - 1) it is the mean square of the relative swing.
 */
function mixVariation(groups, operations) {
    const rows = groups.flatMap(({ columns, y }) => y.slice(1).map((_, bin) => columns.slice(0, operations).map((so) => (so[bin + 1] ?? 0) - (so[bin] ?? 0))));
    const totals = Array.from({ length: operations }, (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
    const all = totals.reduce((sum, count) => sum + count, 0);
    if (operations < 2 || rows.length < 2 || all === 0)
        return { swing: 0, varies: false };
    let contingency = 0;
    for (const row of rows) {
        const calls = row.reduce((sum, count) => sum + count, 0);
        for (const [at, count] of row.entries()) {
            const expected = ((totals[at] ?? 0) / all) * calls;
            if (expected > 0)
                contingency += (count - expected) ** 2 / expected;
        }
    }
    const swing = Math.sqrt(contingency / all / (operations - 1));
    const chance = contingency / (rows.length - 1) / (operations - 1);
    return { swing, varies: swing >= leastSwing && chance >= timesChance };
}

;// CONCATENATED MODULE: ./out/judge/attribution.js
// Which operation leaks, in bytes per call, or that it cannot be told. Asked only of growth that was found.
//
//   bins of level and calls -> regression on the calls of each operation and time -> each operation against the others -> told or not
//
// What can be known: at an even rate time, and calls of every kind alike, rise as one, and no measurement tells them apart. What
// can be told apart is what a call of one operation leaves beyond a call of the others. Neither time nor a leak in every call
// makes that differ from 0, so it alone names an operation. The constants are by simulation (test/judge/attribution.test.ts).





/** For naming: one-sided, over all operations. To name the wrong one is worse than to name none. */
const nameProbability = 0.995;
/** An operation is named when it explains half of the growth with this probability, and two thirds by the estimate. */
const halfProbability = 0.9;
const mostOfIt = 2 / 3;
/** What surely explains so much more than all of the growth is chance, or takes part in a give and take. */
const possibleShare = 1.1;
/** When every operation surely explains less than this, none of them is it. */
const nearlyAll = 0.8;
const growthProbability = 0.995;
const fewestBins = 24;
/** An operation called in fewer bins is never named: a single step of the level could happen to fall on its calls. */
const fewestBinsCalled = 10;
const pageBytes = 4096;
/** Attribution of the growth of a gauge, "system.resident-bytes"; null when there are too few bins, or no operation was called. */
function attributionOf(evidence, gauge) {
    return attribute(attributionBins(evidence, gauge), gauge.endsWith('bytes') ? pageBytes : 1);
}
/** The decision alone. `resolution`: smallest change of the gauge that can be seen. */
function attribute({ operations, groups, bins }, resolution) {
    if (bins < fewestBins || operations.length === 0)
        return null;
    const mix = mixVariation(groups, operations.length);
    const leastVariance = resolution ** 2 / 12;
    const notTold = (why, found = []) => {
        return { bins, mix, kind: 'not-told', why, operations: found };
    };
    if (!hasGrown(groups, leastVariance))
        return notTold('too-little-growth');
    const unclear = mix.varies ? 'too-noisy' : 'mix-does-not-vary';
    const regression = regressionOn(groups, operations.length, mix, leastVariance);
    if (regression === null || growthIn(regression, groups) <= 0) {
        return notTold(operations.length === 1 ? 'too-little-growth' : unclear);
    }
    const found = contrastsOf(regression, groups, operations);
    if (operations.length === 1)
        return notTold('one-operation', found);
    const growth = growthIn(regression, groups);
    const named = found.filter((one, at) => isIt(one, growth) && binsCalled(groups, at) >= fewestBinsCalled);
    const [leaking] = named;
    if (leaking !== undefined && named.length === 1) {
        return { bins, mix, kind: 'told', leaking, others: found.filter((one) => one !== leaking) };
    }
    return notTold(found.every(({ share }) => share.high < nearlyAll) ? 'several' : unclear, found);
}
/** The same whether the mix varies or not: that growth is there is known before it is divided. */
function hasGrown(groups, leastVariance) {
    const onTime = multipleRegression(groups.map((group) => ({ ...group, columns: group.columns.slice(-1) })), leastVariance);
    const [slope = 0] = onTime?.coefficients ?? [];
    const [error = 0] = onTime?.standardErrors ?? [];
    return onTime !== null && slope > (0,student_t_quantile/* studentTQuantile */.$)(growthProbability, onTime.degreesOfFreedom) * error;
}
/**
 * Counts that drift apart by chance alone stay so alike that any bend of the level finds a mixture of them to fit it: then only
 * differences are compared with differences, where chance has no memory. null when nothing tells the columns apart.
 *
 * Time is a column of its own, except where the calls add up to it exactly. One operation cannot be told from it.
 */
function regressionOn(groups, operations, mix, leastVariance) {
    const regress = (columns) => mix.varies || operations === 1
        ? multipleRegression(columns, leastVariance)
        : regressionAt(columns, 1, leastVariance);
    const withTime = operations === 1 ? null : regress(groups);
    return withTime ?? regress(groups.map((group) => ({ ...group, columns: group.columns.slice(0, -1) })));
}
function isIt(one, growth) {
    const atLeast = one.perCallAtLeast(nameProbability);
    return (atLeast > 0 &&
        atLeast * one.calls <= possibleShare * growth &&
        one.share.value >= mostOfIt &&
        one.explainsMoreThan(1 / 2, halfProbability));
}
function binsCalled(groups, at) {
    return groups.reduce((sum, { columns }) => {
        const calls = columns[at] ?? [];
        return sum + calls.filter((count, bin) => bin > 0 && count > (calls[bin - 1] ?? 0)).length;
    }, 0);
}

;// CONCATENATED MODULE: ./out/judge/attribution-sentences.js
// What is said of the operation that leaks, or of why none is named: lines of evidence under a finding of growth.


/** One sentence for people, and one about how it was found. */
function attributionSentences(attribution, unit) {
    const said = attribution.kind === 'told' ? toldSentence(attribution.leaking, unit) : notToldSentence(attribution, unit);
    return [said, basisSentence(attribution)];
}
function toldSentence({ operation, perCall, share }, unit) {
    const least = Math.max(0, share.low);
    return `The operation that leaks is ${operation}: each call leaves ${withInterval(perCall, unit)} more than a call of the others, which explains ${percent(Math.min(1, share.value))} of the growth (at least ${percent(least)}).`;
}
function notToldSentence({ why, operations }, unit) {
    const cannot = 'Which operation leaks cannot be told:';
    switch (why) {
        case 'one-operation': {
            const [only] = operations;
            return only === undefined
                ? 'There is one operation only.'
                : `There is one operation only, ${only.operation}: if what grows comes with its calls, each leaves ${withInterval(only.perCall, unit)}.`;
        }
        case 'mix-does-not-vary':
            return `${cannot} all were called in nearly the same proportion all the time; load.mix-blocks = "2m" varies the mix.`;
        case 'too-little-growth':
            return `${cannot} too little grew for it to be divided.`;
        case 'several':
            return 'No single operation explains the growth: several do, or it comes with every call alike, or with time.';
        case 'too-noisy':
            return `${cannot} the level swings too much beside what one operation adds; soak longer, or with longer load.mix-blocks.`;
        default:
            return (0,error/* assertNever */.xb)(why);
    }
}
function basisSentence({ bins, mix, ...attribution }) {
    const count = attribution.kind === 'told' ? attribution.others.length + 1 : attribution.operations.length;
    const calls = count > 1 ? `calls of ${(0,figures/* counted */.hS)(count, 'operation')}` : 'calls';
    const moved = mix.swing === 0 ? '' : `; shares of the mix moved by ${percent(mix.swing)} from bin to bin`;
    return `From the level and the ${calls} until then, in ${(0,figures/* counted */.hS)(bins, 'bin')}${moved}.`;
}
function withInterval({ value, low, high }, unit) {
    const { texts, unit: unitText } = unit === 'bytes' ? (0,figures/* scaleBytes */.sr)([value, low, high], null) : { texts: (0,figures/* alike */.nO)([value, low, high]), unit: '' };
    return `${texts[0]}${unitText === '' ? '' : ` ${unitText}`} (95 % interval ${texts[1]} to ${texts[2]})`;
}
function percent(share) {
    return share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(100 * share)} %`;
}

;// CONCATENATED MODULE: ./out/judge/attribution-lines.js
// What a finding of growth says of the operation behind it, as lines of evidence. Asked only when growth is violated.


/** None when there is nothing to say: no operation was called, or too little was seen. `gauge`: "system.resident-bytes". */
function attributionLines(evidence, gauge) {
    const attribution = attributionOf(evidence, gauge);
    return attribution === null ? [] : attributionSentences(attribution, gauge.endsWith('bytes') ? 'bytes' : 'count');
}

;// CONCATENATED MODULE: ./out/judge/error-budget.js
// How the run spends its error budget. Every test of a trend may call noise a trend; over a dozen series that would add up. So the
// whole run has one budget (a chance of a false fail, growth-sight.ts), and each series may spend its share of it:
//
//   memory-growth                                       one half, split evenly over the judged targets: it is what a soak is for
//   handle-, thread-, socket-, child-growth             the other half, split evenly: one part for each judged target that has
//   metric-growth, idle-growth, exhaustion              the gauge, and one for each of the last five. A check that looks at
//   latency-drift, latency-step, degradation            several series with one part divides it among them itself
//
// If one half has nothing to spend it on, the other has all. A look before the end has less than all to begin with
// (evidence.alphaShare). Checks that compare a fact with a limit (error-rate, p99, uptime, crash, cleanup) spend nothing.


const gaugeChecks = [
    ['handle-growth', model_metric/* processMetrics */.Lq.handles],
    ['thread-growth', model_metric/* processMetrics */.Lq.threads],
    ['socket-growth', model_metric/* processMetrics */.Lq.sockets],
    ['child-growth', model_metric/* processMetrics */.Lq.children],
];
const wholeChecks = ['idle-growth', 'exhaustion'];
const loadChecks = ['latency-drift', 'latency-step', 'degradation'];
/** Counts the series that this run has to judge, by the checks that are on and the gauges that were read at all. */
function alphaShares(evidence) {
    const { scenario, alphaShare } = evidence;
    const on = (code) => specOf(scenario, code)?.on === true;
    const memories = seriesOf(evidence, 'memory-growth', model_metric/* processMetrics */.Lq.residentBytes);
    const others = gaugeChecks.reduce((sum, [code, metric]) => sum + seriesOf(evidence, code, metric), 0) +
        (on('metric-growth') ? Math.max(1, seriesOf(evidence, 'metric-growth')) : 0) +
        wholeChecks.filter(on).length +
        (scenario.load === null ? 0 : loadChecks.filter(on).length);
    const half = memories > 0 && others > 0 ? alphaShare / 2 : alphaShare;
    const ofMemory = half / Math.max(1, memories);
    const ofOther = half / Math.max(1, others);
    return { of: (check) => (check === 'memory-growth' ? ofMemory : ofOther) };
}
/** `metric`: what the check is about unless its spec names another. */
function seriesOf(evidence, code, metric = model_metric/* processMetrics */.Lq.residentBytes) {
    const spec = specOf(evidence.scenario, code);
    if (spec?.on !== true)
        return 0;
    return gaugesToJudge(evidence, spec, metric).filter(({ name }) => evidence.steady.some(({ gauges }) => (gauges[name] ?? null) !== null)).length;
}
/** undefined in a record made before the check was there. */
function specOf({ checks }, code) {
    return checks[code];
}

// EXTERNAL MODULE: ./out/judge/evidence.js + 2 modules
var judge_evidence = __webpack_require__(40101);
// EXTERNAL MODULE: ./out/judge/growth.js + 3 modules
var growth = __webpack_require__(66227);
// EXTERNAL MODULE: ./out/judge/growth-text.js
var growth_text = __webpack_require__(13549);
;// CONCATENATED MODULE: ./out/judge/growth-course.js
// What else is known of a growth, one line of evidence each: its shape, since when, what it is per operation and at the
// nominal rate. Shown, never the gate.


const growth_course_secondsPerHour = 3600;
function courseLines(answer, rates, { perSecond, load, isBytes }) {
    const { whole, shape, onset, outcome, loadHeld, clock } = answer;
    if (whole === null)
        return [];
    const lines = [];
    if (shape !== null)
        lines.push(`shape: ${shape}`);
    if (onset !== null) {
        const unit = clock === 'work' ? ' of mean load' : '';
        lines.push(`grows since ${hours(onset.hours)}${unit} after the process began (95 % interval ${hours(onset.lowHours)} to ${hours(onset.highHours)})`);
    }
    if (loadHeld)
        lines.push('what follows the load is held apart');
    if (outcome !== 'violated' || perSecond === null)
        return lines;
    if (isBytes)
        lines.push(`that is ${(0,growth_text/* perOperationText */.i3)(perSecond * growth_course_secondsPerHour, '').rate(whole.slope)} if it comes with the work done`);
    const nominal = load?.nominalPerSecond ?? null;
    if (nominal !== null && nominal !== perSecond) {
        const atNominal = rates.rate((whole.slope * nominal) / perSecond);
        lines.push(`at the nominal rate of ${(0,figures/* significant */.I1)(nominal)}/s it is ${atNominal}, if it comes with the work done`);
    }
    return lines;
}
function hours(count) {
    return (0,figures/* formatLength */.ix)(count * growth_course_secondsPerHour);
}

// EXTERNAL MODULE: ./out/judge/growth-limits.js
var growth_limits = __webpack_require__(2938);
// EXTERNAL MODULE: ./out/judge/growth-sentences.js
var growth_sentences = __webpack_require__(89482);
// EXTERNAL MODULE: ./out/judge/messages.js
var messages = __webpack_require__(1798);
;// CONCATENATED MODULE: ./out/judge/growth-finding.js
// One gauge and its limit -> a finding: asks growth.ts, says the answer in words. Both growth checks end here.














const growth_finding_secondsPerHour = 3600;
/** Answers of a growth check: one per judged target that has the gauge. */
function growthAnswers(evidence, spec, metric) {
    const { limit } = spec;
    return gaugesToJudge(evidence, spec, metric).map((gauge) => {
        if (limit === null) {
            return { kind: 'cannot', because: 'no-limit', series: gauge.name, reason: messages/* sentences */.h.noLimit, next: null };
        }
        const perSecond = evidence.answeredPerSecond;
        if (limit.unit === 'bytes-per-operation' && perSecond === null) {
            const reason = messages/* sentences */.h.noOperations(limit.text);
            return {
                kind: 'cannot',
                because: 'no-load',
                series: gauge.name,
                reason,
                next: messages/* sentences */.h.limitPerHour(spec.code),
            };
        }
        // What rightly stays is known of the system's memory only: its own operations, its own bytes.
        const allowed = isSystemMemory(gauge) ? allowedGrowth(evidence.scenario, evidence.capture.samples) : null;
        const series = gaugeSeries(evidence, gauge, spec.window, allowed ?? undefined);
        if (series.looks > 0 && series.lives.length === 0) {
            const reason = messages/* sentences */.h.unreadable(gauge.name);
            return { kind: 'cannot', because: 'not-measurable', series: gauge.name, reason, next: null };
        }
        const asked = limitPerHour(limit, metric, perSecond);
        return (0,judge_check/* found */.F)(growthFinding(evidence, spec, { metric, series, allowed: allowed !== null, ...asked }));
    });
}
/** The limit in units per hour, and how rates are printed beside it. */
function limitPerHour(limit, metric, perSecond) {
    if (limit.unit !== 'bytes-per-operation' || perSecond === null)
        return { limit, rates: (0,growth_text/* rateTextOf */.jh)(metric.unit === 'bytes' ? 'bytes' : 'count', limit.text) };
    const perHour = perSecond * growth_finding_secondsPerHour;
    return { limit: { ...limit, value: limit.value * perHour }, rates: (0,growth_text/* perOperationText */.i3)(perHour, limit.text) };
}
/** What a hard abort on memory shows beside the limit it broke; nothing when too little was seen. */
function measuredGrowth(evidence, limitText) {
    const metric = model_metric/* processMetrics */.Lq.residentBytes;
    const gauge = { target: model_metric/* systemTarget */.vh, name: (0,model_metric/* gaugeName */.be)(model_metric/* systemTarget */.vh, metric) };
    const series = gaugeSeries(evidence, gauge, 'steady');
    const answer = (0,growth/* judgeGrowth */.H)(series.lives, {
        ...(0,growth_limits/* growthRuleOf */.F2)(metric),
        limitPerHour: Number.MAX_VALUE,
        warmupDeclared: true,
        alphaShare: 1,
    });
    const text = (0,growth_text/* rateTextOf */.jh)('bytes', limitText);
    if (answer.whole === null)
        return [messages/* sentences */.h.growthNotMeasured];
    return [messages/* sentences */.h.growthUntilThen(text.withInterval((0,growth_text/* intervalOf */.XF)(answer.whole, 0.9))), ...seedLine(series.lives, text)];
}
function growthFinding(evidence, spec, { metric, limit, series, allowed, rates }) {
    const answer = (0,growth/* judgeGrowth */.H)(series.lives, {
        ...(0,growth_limits/* growthRuleOf */.F2)(metric),
        limitPerHour: limit.value,
        warmupDeclared: evidence.scenario.phases.warmupDeclared,
        alphaShare: alphaShares(evidence).of(spec.code, series.name),
    });
    const isBytes = metric.unit === 'bytes';
    const interval = answer.whole === null ? null : (0,growth_text/* intervalOf */.XF)(answer.whole, answer.confidence);
    const words = {
        what: nameOf(metric, series, spec),
        isPlural: !isBytes,
        limit: limit.value,
        limitText: limit.text,
        answer,
        interval,
        rates,
        window: spec.window,
    };
    const smallest = answer.outcome === 'holds' ? answer.smallestVisible : null;
    return (0,judge_check/* finding */.g)({
        check: spec.code,
        series: series.name,
        outcome: answer.outcome,
        limitText: limit.text,
        estimate: interval === null || answer.whole === null
            ? null
            : {
                ...interval,
                n: answer.points,
                method: methodOf(answer),
                unit: isBytes ? 'bytes-per-hour' : 'count-per-hour',
            },
        sinceSeconds: answer.outcome === 'violated' ? startOfGrowth(series.lives, answer) : null,
        smallestVisible: smallest === null ? null : rates.rate(smallest),
        sentence: (0,growth_sentences/* growthSentence */.r)(words),
        next: (0,growth_sentences/* growthNext */.h)(words),
        evidence: [
            ...seedLine(series.lives, rates),
            ...courseLines(answer, rates, {
                perSecond: evidence.answeredPerSecond,
                load: evidence.scenario.load,
                isBytes,
            }),
            ...(series.target === model_metric/* systemTarget */.vh && answer.outcome !== 'inconclusive'
                ? perVanishedLines(series.vanished, interval, isBytes ? null : metric.title)
                : []),
            ...(answer.outcome === 'violated' && isSystemMemory(series) ? attributionLines(evidence, series.name) : []),
            ...(answer.cut > 0 ? [messages/* sentences */.h.cutOff(answer.cut)] : []),
            ...(allowed ? [messages/* sentences */.h.allowedSubtracted] : []),
            ...(isBytes && answer.points > 0 && !hasMoved(series.lives) ? [messages/* sentences */.h.neverMoved(answer.points)] : []),
        ],
        ...(0,judge_evidence/* whereSeen */.X)(evidence),
    });
}
function nameOf(metric, { target, name }, spec) {
    const title = spec.metric === null ? metric.title : name;
    return target === model_metric/* systemTarget */.vh || spec.metric !== null ? title : `${title} of ${target}`;
}
function methodOf({ whole, bins, loadHeld, clock }) {
    const lives = whole?.groups ?? 0;
    const held = loadHeld ? `, load held${clock === 'work' ? ', per work done' : ''}` : '';
    return `pooled slope, Prais-Winsten, ${bins} bins, ${lives} process ${lives === 1 ? 'life' : 'lives'}${held}`;
}
/** The familiar figures, over the longest life. Shown, never the gate. */
function seedLine(lives, rates) {
    const longest = lives.toSorted((a, b) => b.points.length - a.points.length)[0];
    if (longest === undefined)
        return [];
    const line = ordinaryLine(longest.points.map(({ seconds }) => seconds / growth_finding_secondsPerHour), longest.points.map(({ value }) => value));
    return line === null ? [] : [messages/* sentences */.h.ordinaryLine(rates.rate(line.slope), line.rSquared, line.n)];
}
/** In the first life: where the bend lies, or where the part begins that the slope rests on. */
function startOfGrowth(lives, { cut, onset }) {
    const first = lives[0];
    const from = first?.points[0]?.seconds;
    if (first === undefined || from === undefined)
        return null;
    const to = first.points.at(-1)?.seconds ?? from;
    const settled = from + cut * (to - from);
    // On the clock of the work done, hours are not those of the wall.
    return (first.startSeconds + (onset === null ? settled : Math.min(to, Math.max(settled, onset.hours * growth_finding_secondsPerHour))));
}
function isSystemMemory({ name }) {
    return name === (0,model_metric/* gaugeName */.be)(model_metric/* systemTarget */.vh, model_metric/* processMetrics */.Lq.residentBytes);
}
function hasMoved(lives) {
    return lives.some(({ points }) => points.some(({ value }) => value !== points[0]?.value));
}

// EXTERNAL MODULE: ./out/judge/suspicion-sentences.js
var suspicion_sentences = __webpack_require__(94432);
;// CONCATENATED MODULE: ./out/judge/checks/abort.js
// abort-rss, abort-p99, abort-error-rate: a hard limit ended the run; abort-regression: three looks in a row suspected the same, and
// the scenario asks to stop then. The run was stopped for it, so it is a violation.
// Samples that were late because of us were not counted when the limit was watched.







const aborts = (evidence) => evidence.capture.events.flatMap((event) => {
    if (event.event !== 'abort')
        return [];
    return [event.limit === 'regression' ? regressionFinding(event, evidence) : abortFinding(event, evidence)];
});
/** What was suspected, and when. How much it grew in all is said by the check's own finding on the whole record. */
function regressionFinding(event, { capture, scenario }) {
    const { check, series, inARow } = event;
    const row = capture.events
        .flatMap((one) => (one.event === 'suspicion' && one.check === check && one.series === series ? [one] : []))
        .slice(-inARow);
    const spec = Object.values(scenario.checks).find(({ code }) => code === check);
    return (0,judge_check/* finding */.g)({
        check: 'abort-regression',
        series,
        outcome: 'violated',
        limitText: spec?.limit?.text ?? null,
        sinceSeconds: row[0]?.atSeconds ?? event.atSeconds,
        epochs: [event.epoch],
        sentence: suspicion_sentences/* suspicionSentences */.O.aborted(event.atSeconds, inARow, event.sentence),
        next: suspicion_sentences/* suspicionSentences */.O.abortedNext,
        evidence: row.map(({ atSeconds, look, of, sentence }) => suspicion_sentences/* suspicionSentences */.O.seen(atSeconds, look, of, sentence)),
    });
}
function abortFinding(event, evidence) {
    const rss = event.limit === 'rss';
    const value = valueText(event.limit, event.value, event.limitText);
    return (0,judge_check/* finding */.g)({
        check: `abort-${event.limit}`,
        series: rss ? (0,model_metric/* gaugeName */.be)(model_metric/* systemTarget */.vh, model_metric/* processMetrics */.Lq.residentBytes) : 'all operations',
        outcome: 'violated',
        limitText: event.limitText,
        estimate: { ...exactly(event.value), unit: unitOf(event.limit), n: event.samples },
        sinceSeconds: event.atSeconds,
        epochs: [event.epoch],
        sentence: messages/* sentences */.h.aborted(event.limit, value, event.limitText, event.samples, event.atSeconds),
        next: messages/* sentences */.h.abortNext,
        evidence: rss ? measuredGrowth(evidence, event.limitText) : [],
    });
}
function exactly(value) {
    return { value, low: null, high: null, confidence: null, method: 'last of the samples in a row' };
}
function valueText(limit, value, limitText) {
    switch (limit) {
        case 'rss':
            return (0,figures/* formatBytes */.z3)(value, limitText);
        case 'p99':
            return (0,figures/* formatLatency */.YL)(value);
        case 'error-rate':
            return (0,figures/* formatShare */.T1)(value);
        default:
            return (0,error/* assertNever */.xb)(limit);
    }
}
function unitOf(limit) {
    switch (limit) {
        case 'rss':
            return 'bytes';
        case 'p99':
            return 'seconds';
        case 'error-rate':
            return 'share';
        default:
            return (0,error/* assertNever */.xb)(limit);
    }
}

;// CONCATENATED MODULE: ./out/judge/checks/boot.js
// boot: a target never became ready. The target's fault when it was really tried: it exited, or did not answer in time.


/** Everything else is ours or the machine's. */
const theTargetsFault = new Set(['boot-exited', 'boot-timeout']);
const boots = ({ capture, judgedTargets }) => capture.events.flatMap((event) => {
    if (event.event !== 'boot-failed')
        return [];
    return [
        (0,judge_check/* finding */.g)({
            check: 'boot',
            series: event.target,
            about: judgedTargets.includes(event.target) && theTargetsFault.has(event.code) ? 'target' : 'harness',
            outcome: 'violated',
            sinceSeconds: event.atSeconds,
            epochs: [event.epoch],
            sentence: messages/* sentences */.h.bootFailed(event.target, event.message),
            next: messages/* sentences */.h.bootNext,
            evidence: event.logTail,
        }),
    ];
});

;// CONCATENATED MODULE: ./out/judge/gauge-sentences.js
// What is said of the gauges beside memory and handles: why a default check on one was not judged, and names of metrics.
const gaugeSentences = {
    noSteady: 'no steady sample',
    tooShort: (limitText) => `too short for a limit of ${limitText}`,
    tooUnsteady: (limitText) => `too unsteady for a limit of ${limitText}`,
    noMetric: 'no metric is named',
    nameMetric: 'name one, for example checks.metric-growth = { metric = "system.sessions_active", limit = "10/h" }',
    notInRecord: (metric) => `the record has no metric ${metric}`,
    recordHas: (names) => names.length === 0 ? 'see why nothing was read' : `name one that the record has: ${names.join(', ')}`,
    /** Names of metrics are no English words: a noun before them makes a sentence of either number. */
    metricTitle: (name, isBytes) => (isBytes ? `metric ${name}` : `values of ${name}`),
};

// EXTERNAL MODULE: ./out/judge/steady-time.js
var steady_time = __webpack_require__(41712);
;// CONCATENATED MODULE: ./out/judge/listed-unless-named.js
// Default checks that a run may be too short or too noisy for without anybody having asked for them: they are listed as not
// judged then, so that they neither hold up a verdict nor pass in silence. What they find violated stays violated.


/** Counts move in whole steps: three of them are the least that is no accident. */
const leastCounts = 3;
/** A run of just that length may miss it by a look or two. */
const nearly = 0.98;
/** An undecided answer to a check that the scenario did not name becomes "not measurable", with few words of why. */
function listedUnlessNamed(answers, spec, evidence) {
    if (spec.origin !== 'default')
        return answers;
    return answers.map((answer) => {
        if (answer.kind !== 'found' || answer.finding.outcome !== 'inconclusive')
            return answer;
        const { series, next } = answer.finding;
        return { kind: 'cannot', because: 'not-measurable', series, reason: whyNot(spec, evidence), next };
    });
}
function whyNot({ limit }, { scenario, capture, steady }) {
    if (steady.length === 0)
        return gaugeSentences.noSteady;
    const limitText = limit?.text ?? '';
    const hours = (0,steady_time/* steadyHeldSeconds */.Z)(scenario, capture) / 3_600;
    return (limit?.value ?? 0) * hours < nearly * leastCounts
        ? gaugeSentences.tooShort(limitText)
        : gaugeSentences.tooUnsteady(limitText);
}

;// CONCATENATED MODULE: ./out/judge/checks/child-growth.js
// child-growth: child processes of the system and of judged companions, per hour of steady load.



const childGrowth = (evidence, spec) => listedUnlessNamed(growthAnswers(evidence, spec, model_metric/* processMetrics */.Lq.children), spec, evidence);

;// CONCATENATED MODULE: ./out/judge/checks/cleanup.js
// cleanup: what the load opened is closed again. After draining, the system's handles, sockets, child processes and threads
// are compared with the idle time before the load. Memory is left out: allocators rightly keep what they once got.
//
//   left over <= tolerated        holds
//   left over > tolerated         inconclusive up to `surely`: a pool filled on first use looks just like that
//   left over > surely            violated





const opened = (idle, least, share) => Math.max(least, share * idle);
const rules = [
    // A log file or a module opened on first use is no leak.
    {
        metric: model_metric/* processMetrics */.Lq.handles,
        tolerated: (idle) => opened(idle, 2, 0.05),
        surely: (idle) => opened(idle, 10, 0.1),
    },
    {
        metric: model_metric/* processMetrics */.Lq.sockets,
        tolerated: (idle) => opened(idle, 2, 0.05),
        surely: (idle) => opened(idle, 10, 0.1),
    },
    { metric: model_metric/* processMetrics */.Lq.children, tolerated: () => 0, surely: () => 2 },
    // Runtimes start pool threads on first use and keep them.
    { metric: model_metric/* processMetrics */.Lq.threads, tolerated: (idle) => opened(idle, 16, 1), surely: (idle) => opened(idle, 32, 2) },
];
/** The end of draining: connections may be closing until then. */
const lastSamples = 3;
const cleanup = (evidence, spec) => {
    const { samples } = evidence.capture;
    const firstEpoch = evidence.epochs[0]?.index;
    const idle = samples.filter(({ phase, epoch }) => phase === 'idle' && epoch === firstEpoch);
    const drained = samples.filter(({ phase }) => phase === 'drain').slice(-lastSamples);
    if (idle.length === 0 || drained.length === 0) {
        const reason = idle.length === 0 ? messages/* sentences */.h.noIdle : messages/* sentences */.h.noDrain;
        return [
            { kind: 'cannot', because: 'not-measurable', series: model_metric/* systemTarget */.vh, reason, next: messages/* sentences */.h.declareIdleAndDrain },
        ];
    }
    return rules.map((rule) => compare(rule, idle, drained, evidence, spec));
};
function compare({ metric, tolerated, surely }, idleSamples, drainedSamples, evidence, spec) {
    const series = (0,model_metric/* gaugeName */.be)(model_metric/* systemTarget */.vh, metric);
    const idle = middle(idleSamples, series);
    const drained = middle(drainedSamples, series);
    if (idle === null || drained === null) {
        const reason = messages/* sentences */.h.unreadable(series);
        return { kind: 'cannot', because: 'not-measurable', series, reason, next: null };
    }
    const left = drained - idle;
    const outcome = left <= tolerated(idle) ? 'holds' : left > surely(idle) ? 'violated' : 'inconclusive';
    const facts = { title: metric.title, idle, drained, tolerated: Math.floor(tolerated(idle)) };
    return (0,judge_check/* found */.F)((0,judge_check/* finding */.g)({
        check: spec.code,
        series,
        outcome,
        estimate: {
            value: left,
            low: null,
            high: null,
            confidence: null,
            n: idleSamples.length + drainedSamples.length,
            method: 'median at the end of draining less median of idle',
            unit: 'count',
        },
        epochs: evidence.epochs.map(({ index }) => index),
        windows: [idleSamples, drainedSamples].map((part) => ({
            fromSeconds: part[0]?.atSeconds ?? 0,
            toSeconds: part.at(-1)?.atSeconds ?? 0,
        })),
        sentence: messages/* sentences */.h.cleanup(outcome, facts),
        next: outcome === 'holds' ? null : messages/* sentences */.h.cleanupNext,
        evidence: outcome === 'holds' ? [] : leftPerVanished(vanishedFrom(evidence, drainedSamples), left, metric.title),
    }));
}
/** Those of the life that was drained: what others left went with their process. */
function vanishedFrom({ capture }, drained) {
    return vanishedIn(capture.samples.filter(({ epoch }) => epoch === drained[0]?.epoch));
}
function middle(samples, gauge) {
    const known = samples.flatMap(({ gauges }) => gauges[gauge] ?? []);
    return known.length === 0 ? null : (0,simple_statistics/* median */.JZ)(known);
}

;// CONCATENATED MODULE: ./out/judge/checks/crash.js
// crash: a judged target ended although nobody asked it to. In any phase, with any exit code: a soak expects it to live.


const crash = (evidence, spec) => evidence.judgedTargets.map((target) => (0,judge_check/* found */.F)(lifeOf(evidence, target, spec.code)));
function lifeOf(evidence, target, check) {
    const { samples, events } = evidence.capture;
    const crashes = events.filter((event) => event.event === 'crash' && event.target === target);
    const deaths = crashes.length > 0 ? crashes : events.filter((event) => wasGone(events, event, target));
    const [first] = deaths;
    const exits = deaths.map((death) => endOf(death));
    const last = samples.at(-1);
    if (first === undefined) {
        const begun = evidence.epochs[0]?.startSeconds ?? 0;
        return (0,judge_check/* finding */.g)({
            check,
            series: target,
            outcome: last === undefined ? 'inconclusive' : 'holds',
            epochs: evidence.epochs.map(({ index }) => index),
            windows: last === undefined ? [] : [{ fromSeconds: begun, toSeconds: last.atSeconds }],
            sentence: last === undefined ? messages/* sentences */.h.neverSeen(target) : messages/* sentences */.h.lived(target, last.atSeconds - begun),
            next: last === undefined ? messages/* sentences */.h.runAgain : null,
        });
    }
    return (0,judge_check/* finding */.g)({
        check,
        series: target,
        outcome: 'violated',
        estimate: {
            value: deaths.length,
            low: null,
            high: null,
            confidence: null,
            n: deaths.length,
            method: 'count of deaths',
            unit: 'count',
        },
        sinceSeconds: first.atSeconds,
        epochs: [...new Set(deaths.map(({ epoch }) => epoch))],
        sentence: messages/* sentences */.h.crashed(target, first.atSeconds, exits[0]?.exit ?? unknownExit, deaths.length),
        next: messages/* sentences */.h.readLog,
        evidence: exits[0]?.logTail ?? [],
    });
}
const unknownExit = { code: null, signal: null };
function endOf(event) {
    if (event.event === 'crash')
        return { exit: event.exit, logTail: event.logTail };
    if (event.event === 'stopped')
        return { exit: event.exit, logTail: [] };
    return { exit: unknownExit, logTail: [] };
}
/** Found gone when it was to be stopped. After an interrupt that is no news: the signal may have reached it as well. */
function wasGone(events, event, target) {
    if (event.event !== 'stopped' || event.target !== target || event.how !== 'already-gone')
        return false;
    return !events.some((other) => other.event === 'interrupt' || other.event === 'boot-failed');
}

// EXTERNAL MODULE: ./out/stats/remembered-bounds.js
var remembered_bounds = __webpack_require__(85648);
;// CONCATENATED MODULE: ./out/judge/degradation.js
// Is any hour slower than the baseline hour by more than allowed? The p95 decides; p50 and p99 may turn it red on shares of the
// error budget of their own. An hour that is surely slower by less than the limit keeps it. Else two questions, as for a drift: is
// it slower at all (as sure as the budget asks, shared by the hours), and by more than half of the limit.

const failChance = 0.005;
const sizeChance = 0.05;
const passProbability = 0.95;
const powerProbability = 0.9;
const floorShare = 0.5;
const degradation_confidence = 0.99;
/** Without a control: hours of a run this short may differ by what a busy machine does. */
const shortHours = 3;
const machines = 25;
const mostLost = 0.25;
/** `limit` in per cent; `lost`: steady hours that cannot be compared. null for no hour to compare. */
function judgeDegradation({ hours, hasControl }, limit, alphaShare, lost) {
    const floor = hundredths(floorShare * limit);
    const isShort = hours.length < shortHours && !hasControl;
    const judged = hours.map((hour) => judgeHour(hour, limit, { floor, alphaShare, tests: hours.length }));
    const slowest = judged.toSorted((a, b) => b.percent - a.percent)[0];
    if (slowest === undefined)
        return null;
    const first = judged.find(({ outcome }) => outcome === 'violated');
    const smallestVisible = Math.max(...hours.map((hour) => visibleOf(hour, limit)));
    const answer = { hours: judged, told: first ?? slowest, smallestVisible };
    if (first !== undefined) {
        return isShort && slowest.low <= machines
            ? { ...answer, outcome: 'inconclusive', reason: 'within-noise-of-machines' }
            : { ...answer, outcome: 'violated', reason: null };
    }
    if (judged.every(({ outcome }) => outcome === 'holds')) {
        return lost > mostLost * (hours.length + lost)
            ? { ...answer, outcome: 'inconclusive', reason: 'hours-missing' }
            : { ...answer, outcome: 'holds', reason: null };
    }
    const isSupported = hours.every((hour) => smallestLimitOf(hour, hours.length) <= hundredths(limit));
    return { ...answer, outcome: 'inconclusive', reason: isSupported ? 'undecided' : 'limit-too-small' };
}
function judgeHour({ hour, value, change }, limit, { floor, alphaShare, tests }) {
    const tail = 1 - (1 - degradation_confidence) / 2;
    const figures = {
        hour,
        observed: value,
        percent: inPercent(change.slope),
        low: inPercent((0,remembered_bounds/* slopeAtLeast */.A4)(change, tail)),
        high: inPercent((0,remembered_bounds/* slopeAtMost */.wm)(change, tail)),
    };
    // A pass is looked for first: an hour that is surely slower by less than the limit keeps it.
    if ((0,remembered_bounds/* slopeAtMost */.wm)(change, passProbability) < hundredths(limit))
        return { ...figures, outcome: 'holds' };
    const isSlower = (0,remembered_bounds/* chanceOfLess */.nV)(change, 0) < (failChance * alphaShare) / tests;
    const isLarge = (0,remembered_bounds/* slopeAtLeast */.A4)(change, 1 - sizeChance / tests) > floor;
    return { ...figures, outcome: isSlower && isLarge ? 'violated' : 'undecided' };
}
/** The limit that so many hours alike would all keep for sure, with 90 % probability. */
function smallestLimitOf({ change }, tests) {
    const reach = (probability) => (0,remembered_bounds/* slopeAtMost */.wm)(change, probability) - change.slope;
    return reach(passProbability) + reach(1 - (1 - powerProbability) / tests);
}
/** A slowing that would not have held, with 90 % probability. */
function visibleOf({ change }, limit) {
    const reach = (probability) => (0,remembered_bounds/* slopeAtMost */.wm)(change, probability) - change.slope;
    return inPercent(hundredths(limit) - reach(passProbability) + reach(powerProbability));
}
/** Per cent -> hundredths of a logarithm, and back. */
function hundredths(percent) {
    return 100 * Math.log1p(percent / 100);
}
function inPercent(value) {
    return 100 * Math.expm1(value / 100);
}

// EXTERNAL MODULE: ./out/judge/latency-text.js
var latency_text = __webpack_require__(76128);
;// CONCATENATED MODULE: ./out/judge/degradation-sentences.js
// What is said of an hour that is slower than the baseline hour, and of hours that are not.


const percentText = ({ percent, low, high }) => (0,latency_text/* withInterval */.qY)({ value: percent, low, high, confidence: 0.99 }, '%');
function degradationSentence({ quantile, limitText, answer, baselineHour, baselineSeconds, hasControl, }) {
    const { told, hours } = answer;
    const values = `${(0,figures/* formatLatency */.YL)(told.observed)} in hour ${told.hour} of the run, ${(0,figures/* formatLatency */.YL)(baselineSeconds)} in hour ${baselineHour}`;
    const beside = hasControl ? '' : ' No null server was asked beside it, so what the machine did to it is not known.';
    switch (answer.outcome) {
        case 'violated': {
            const all = hours.filter(({ outcome }) => outcome === 'violated').length;
            const more = all > 1 ? ` ${(0,figures/* counted */.hS)(all, 'hour')} of ${hours.length} are.` : '';
            return `The ${quantile} of all operations is ${percentText(told)} slower than in the baseline hour (${values}); the limit is ${limitText}.${more}${beside}`;
        }
        case 'holds':
            return `The ${quantile} of all operations is in no hour slower than in the baseline hour by ${limitText}: the slowest of ${(0,figures/* counted */.hS)(hours.length, 'hour')} changed by ${percentText(told)} (${values}).${beside}`;
        case 'inconclusive':
            return `The ${quantile} of all operations in the slowest hour changed by ${percentText(told)} (${values}): ${reasonText(answer, limitText)}.`;
        default:
            throw new Error(`no such outcome: ${answer.outcome}`);
    }
}
function reasonText({ reason }, limitText) {
    switch (reason) {
        case 'limit-too-small':
            return `hours differ by too much of their own to see ${limitText}`;
        case 'within-noise-of-machines':
            return 'a busy machine does as much to a system without fault, and no null server was asked beside it';
        case 'hours-missing':
            return 'more than a quarter of the hours could not be compared';
        default:
            return `that neither surely keeps the limit of ${limitText} nor surely breaks it`;
    }
}
/** One line for each hour that is worth it: the violated ones, else the slowest. */
function hourLine(quantile, baselineSeconds, hour) {
    return `Hour ${hour.hour}: ${quantile} ${(0,figures/* formatLatency */.YL)(hour.observed)} after ${(0,figures/* formatLatency */.YL)(baselineSeconds)}, ${percentText(hour)}.`;
}
const degradationNotes = {
    noHours: 'no two comparable hours of steady load',
    beyondThisRun: (limitText) => `hours are too unsteady for a limit of ${limitText}`,
    noNoise: 'how much hours differ by themselves could not be learnt',
    soakHours: 'soak for at least three hours',
    ourFault: 'But our own sends were late, so that is not called the target’s.',
    other: (quantile, { outcome, told }) => `${quantile} of all operations: ${outcome === 'violated' ? 'violated' : 'slowest hour'} ${(0,figures/* significant */.I1)(told.percent)} % (hour ${told.hour}).`,
};

// EXTERNAL MODULE: ./out/judge/generator.js
var judge_generator = __webpack_require__(67261);
// EXTERNAL MODULE: ./out/stats/latency-histogram.js
var latency_histogram = __webpack_require__(7977);
// EXTERNAL MODULE: ./out/judge/deed-spans.js
var deed_spans = __webpack_require__(7376);
// EXTERNAL MODULE: ./out/judge/load-missing.js
var load_missing = __webpack_require__(23611);
;// CONCATENATED MODULE: ./out/judge/latency-series.js
// The response times of a run, one quantile of one operation, with load and control beside them, cut into lives. Looks in which our
// own sends were late are left out: what they show is ours.



/** A quantile is worth a look of its own where this many answers are expected beyond it in a bin. */
const answersBeyond = 10;
const beyond = { p50: 0.5, p95: 0.05, p99: 0.01, p999: 0.001 };
const quantileNames = {
    p50: 'p50',
    p95: 'p95',
    p99: 'p99',
    p999: 'p99.9',
};
/** Answers of the null server in one look that a quantile of it rests on. */
const fewestControlAnswers = { p50: 1, p95: 20, p99: 100, p999: 1000 };
const falling = ['p999', 'p99', 'p95', 'p50'];
/** `operation` null: all of them together. `window` as a check has it. */
function latencySeries(evidence, operation, quantile, window = 'steady') {
    const { steady } = evidence;
    const samples = window === 'last half' ? steady.slice(Math.floor(steady.length / 2)) : steady;
    const controlQuantile = quantileOfControl(samples, quantile);
    const asked = evidence.scenario.load;
    // Where the rate is meant to be even, what is counted of it wavers with the length of looks only.
    const isHeld = asked !== null && (0,judge_generator/* variesByDesign */.Kj)(asked);
    const lives = new Map();
    let seen = 0;
    let answers = 0;
    for (const sample of samples) {
        const { load } = sample;
        const counted = load === null ? null : countedOf(load, operation);
        if (load === null || counted === null || (load.generator?.lagP99Seconds ?? 0) > judge_generator/* promptLagSeconds */.OB)
            continue;
        let life = lives.get(sample.epoch);
        if (life === undefined) {
            const startSeconds = evidence.epochs.find(({ index }) => index === sample.epoch)?.startSeconds ?? 0;
            life = { epoch: sample.epoch, startSeconds, points: [] };
            lives.set(sample.epoch, life);
        }
        seen += 1;
        answers += counted.answers;
        life.points.push({
            seconds: sample.atSeconds - life.startSeconds,
            value: counted.latency[quantile],
            load: isHeld ? (0,offered_load/* offeredPerSecond */.L)(evidence.scenario, load) : null,
            control: load.control?.latency?.[controlQuantile] ?? null,
        });
    }
    const name = `${quantileNames[quantile]} of ${operation ?? load_missing/* allOperations */.M}`;
    return { name, quantile, lives: [...lives.values()], looks: samples.length, seen, answers };
}
/** Answers that a bin, or an hour, must hold for this quantile. */
function fewestAnswersOf(quantile) {
    return answersBeyond / beyond[quantile];
}
/** Whether bins of this series hold enough answers for its quantile. */
function isWellFilled({ answers, quantile }, bins) {
    return bins > 0 && answers / bins >= fewestAnswersOf(quantile);
}
function countedOf(load, operation) {
    const counted = operation === null ? load : load.operations[operation];
    const latency = counted?.latency ?? null;
    return counted === undefined || latency === null ? null : { answers: counted.succeeded + counted.failed, latency };
}
/** The same quantile of the null server, or the highest one that its answers carry: it is asked only a few times a second. */
function quantileOfControl(samples, wanted) {
    const counts = samples.flatMap(({ load }) => (load?.control == null ? [] : [load.control.answered]));
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    const carried = falling.slice(falling.indexOf(wanted)).find((one) => usual >= fewestControlAnswers[one]);
    return carried ?? 'p50';
}

;// CONCATENATED MODULE: ./out/judge/hour-quantiles.js
// Hours of the run that may be compared, with their quantiles from the record's histograms. An hour counts when it was steady, seen
// and untouched by our own faults nearly throughout: its histogram cannot be cut to the windows.




const hour_quantiles_secondsPerHour = 3600;
/** The baseline must be a full hour; a later one may be half of one. */
const fullShare = 0.9;
const halfShare = 0.5;
/** Of the steady time of an hour, so much must be in the windows, with our sends in time. */
const soundShare = 0.9;
function comparableHours(evidence) {
    const { scenario, capture, steady } = evidence;
    const every = scenario.watch.everySeconds;
    // What was answered while the system was held down on purpose is in no histogram: those seconds are not lost, they never counted.
    const all = secondsByHour((0,deed_spans/* untouched */.sF)(capture.samples, capture.events, every).filter(({ phase }) => phase === 'steady'), every);
    const sound = secondsByHour(steady.filter(isPrompt), every);
    const merged = new Map();
    for (const { hour, encoded } of capture.histograms) {
        const histogram = merged.get(hour) ?? (0,latency_histogram/* createLatencyHistogram */.bf)();
        (0,latency_histogram/* mergeInto */.Pz)(histogram, (0,latency_histogram/* decodeHistogram */.pr)(encoded));
        merged.set(hour, histogram);
    }
    const hours = [...merged].flatMap(([hour, histogram]) => {
        const seconds = sound.get(hour) ?? 0;
        return seconds < halfShare * hour_quantiles_secondsPerHour || seconds < soundShare * (all.get(hour) ?? 0)
            ? []
            : [{ hour, seconds, histogram }];
    });
    const inOrder = hours.toSorted((a, b) => a.hour - b.hour);
    const first = inOrder.findIndex(({ seconds }) => seconds >= fullShare * hour_quantiles_secondsPerHour);
    const kept = first < 0 ? [] : inOrder.slice(first);
    const from = kept[0]?.hour ?? Number.POSITIVE_INFINITY;
    const steadyHours = [...all].filter(([hour, seconds]) => hour >= from && seconds >= halfShare * hour_quantiles_secondsPerHour);
    return { hours: kept, lost: steadyHours.length - kept.length };
}
/** Hours that have answers enough for the quantile. */
function hourQuantiles(hours, quantile) {
    return hours.flatMap(({ hour, histogram }) => {
        const value = (0,latency_histogram/* quantiles */.tI)(histogram)?.[quantile] ?? null;
        return value === null || !(value > 0) || (0,latency_histogram/* count */.U9)(histogram) < fewestAnswersOf(quantile) ? [] : [{ hour, value }];
    });
}
/** A look stands for the time since the one before, but for no more than two intervals of looking. */
function secondsByHour(samples, every) {
    const seconds = new Map();
    let before = Number.NEGATIVE_INFINITY;
    for (const { atSeconds } of samples) {
        const hour = Math.floor(atSeconds / hour_quantiles_secondsPerHour);
        const since = atSeconds - before;
        seconds.set(hour, (seconds.get(hour) ?? 0) + (since > 2 * every ? every : since));
        before = atSeconds;
    }
    return seconds;
}
function isPrompt({ load }) {
    return load !== null && (load.generator?.lagP99Seconds ?? 0) <= judge_generator/* promptLagSeconds */.OB;
}

// EXTERNAL MODULE: ./out/stats/covariate-effects.js
var covariate_effects = __webpack_require__(19137);
// EXTERNAL MODULE: ./out/stats/group.js
var group = __webpack_require__(49515);
;// CONCATENATED MODULE: ./out/stats/noise-of-means.js
// How far two means of stretches of one series lie apart by noise alone, when the noise remembers. For comparing an hour with
// another hour; slopes have their own errors.
/**
 * Variance of (mean over `places`) - (mean over `other`), places of one even grid, for noise of the given model whose remembered
 * part has `variance`: minus half the sum of weights times the variance of the difference of each pair. `apart`: the two stretches
 * belong to different groups, which share no noise; a walk is then taken to have gone its own way for `slots` steps in each.
 */
function varianceOfDifference(places, other, { memory, white, variance }, options) {
    const between = (distance) => {
        const remembered = memory === 1 ? distance : 2 * (1 - memory ** distance);
        return variance * (remembered + (distance === 0 ? 0 : 2 * white));
    };
    const acrossGroups = variance * ((memory === 1 ? 2 * options.slots : 2) + 2 * white);
    const sumOver = (a, b, pair) => a.reduce((sum, from) => sum + b.reduce((inner, to) => inner + pair(Math.abs(from - to)), 0), 0) /
        a.length /
        b.length;
    const cross = sumOver(places, other, options.apart ? () => acrossGroups : between);
    return Math.max(0, cross - sumOver(places, places, between) / 2 - sumOver(other, other, between) / 2);
}

// EXTERNAL MODULE: ./out/stats/remembered-slope.js
var remembered_slope = __webpack_require__(86702);
// EXTERNAL MODULE: ./out/stats/remembered-step.js
var remembered_step = __webpack_require__(50727);
// EXTERNAL MODULE: ./out/judge/latency-bins.js + 1 modules
var latency_bins = __webpack_require__(51163);
// EXTERNAL MODULE: ./out/judge/latency-cut.js
var latency_cut = __webpack_require__(80779);
// EXTERNAL MODULE: ./out/judge/latency-effects.js + 1 modules
var latency_effects = __webpack_require__(25095);
;// CONCATENATED MODULE: ./out/judge/latency-hours.js
// Each hour of a run against the hour it is measured by: how much slower, with an interval as wide as the noise of hours. What load
// and machine explain is taken out. Numbers in, numbers out.
//
//   lives -> bins rid of load and machine -> which noise -> hour's quantile / baseline's, less what is explained, +- noise of both









/** Histograms keep two digits: a value is known to 0.8 %, evenly. */
const histogramError = 0.8 / Math.sqrt(12);
const latency_hours_secondsPerHour = 3600;
const fewestBinsPerHour = 2;
/** Share of a life that lies on either side of a step. */
const margin = 0.02;
const stepChance = 0.001;
const mostSteps = 6;
/** null when the noise cannot be known, or load and time cannot be told apart. The first of `quantiles` is the baseline hour. */
function compareHours(lives, quantiles) {
    const [baseline, ...later] = quantiles;
    const bins = (0,latency_bins/* binLatency */.M)(lives);
    const rid = (0,latency_effects/* takeOut */.gu)(bins, true) ?? (0,latency_effects/* takeOut */.gu)(bins, false);
    if (baseline === undefined || rid === null)
        return null;
    const noise = (0,remembered_slope/* rememberedSlope */.Y2)((0,group/* partOf */.BU)(rid.groups, rid.cut, 1).map(level), latency_cut/* leastVariance */.Z);
    const from = stretchOf(rid, baseline.hour);
    if (noise === null || from === null)
        return null;
    const hours = later.flatMap((hour) => {
        const to = stretchOf(rid, hour.hour);
        return to === null ? [] : [{ ...hour, change: changeOf(rid, noise, { baseline, from, hour, to }) }];
    });
    return { baseline, hours, hasControl: rid.controlAt >= 0 };
}
/** Steps up and down are no noise: they must not make every hour look as uncertain as themselves. The surest first. */
function level(group) {
    let left = group;
    for (let round = 0; round < mostSteps; round += 1) {
        const [up, down] = [1, -1].map((sign) => {
            const step = (0,remembered_step/* rememberedStep */.H)({ ...left, y: left.y.map((value) => sign * value) }, margin, latency_cut/* leastVariance */.Z);
            return step === null || step.chance > stepChance || step.beyondLine < 0 ? null : { ...step, sign };
        });
        const surest = up == null || (down != null && down.chance < up.chance) ? down : up;
        if (surest == null)
            return left;
        const { at, sign, size } = surest;
        left = { ...left, y: left.y.map((value, index) => (index >= at ? value - sign * size.slope : value)) };
    }
    return left;
}
/** The bins of an hour, of the life that has most of them; null for too few. */
function stretchOf({ groups }, hour) {
    const stretches = groups.map((group) => {
        const at = [...group.x.entries()].flatMap(([index, x]) => Math.floor(group.startSeconds / latency_hours_secondsPerHour + x) === hour ? [index] : []);
        const columns = group.columns.map((column) => (at.length === 0 ? 0 : (0,simple_statistics/* mean */.RE)(at.map((index) => column[index] ?? 0))));
        return { group, places: at.map((index) => group.places[index] ?? 0), columns };
    });
    const [longest] = stretches.toSorted((a, b) => b.places.length - a.places.length);
    return longest === undefined || longest.places.length < fewestBinsPerHour ? null : longest;
}
function changeOf({ effects }, noise, { baseline, from, hour, to }) {
    const moved = to.columns.map((value, at) => value - (from.columns[at] ?? 0));
    const explained = effects === null ? 0 : moved.reduce((sum, move, at) => sum + move * (effects.effects[at] ?? 0), 0);
    const doubt = effects === null ? 0 : 100 * Math.sqrt(Math.max(0, (0,covariate_effects/* varianceOfSum */.E)(effects, moved)));
    const slope = 100 * (Math.log(hour.value / baseline.value) - explained);
    const apart = from.group !== to.group;
    const slots = Math.max(from.group.slots, to.group.slots);
    const under = noise.under.map((model) => {
        const variance = varianceOfDifference(to.places, from.places, model, { apart, slots });
        return { ...model, slope, standardError: Math.hypot(Math.sqrt(variance), doubt, Math.SQRT2 * histogramError) };
    });
    const squares = under.reduce((sum, { weight, standardError }) => sum + weight * standardError ** 2, 0);
    return { ...noise, under, slope, standardError: Math.sqrt(squares) };
}

;// CONCATENATED MODULE: ./out/judge/checks/degradation.js
// degradation: p50, p95 and p99 of every hour against the first full steady hour, with load and machine taken out.











const gated = 'p95';
const others = ['p50', 'p99'];
/** Of the check's share of the error budget, for the quantile that decides; the others share the rest. */
const gatedShare = 0.5;
/** Per cent. */
const usualLimit = 10;
const degradation_secondsPerHour = 3600;
/** Lines of evidence for single hours. */
const mostLines = 5;
const degradation = (evidence, spec) => {
    const missing = (0,load_missing/* withoutLoad */.l)(evidence, spec.code);
    if (missing !== null)
        return missing;
    const limitText = spec.limit?.text ?? `${usualLimit}%`;
    const cannot = (reason, next) => [
        { kind: 'cannot', because: 'not-measurable', series: load_missing/* allOperations */.M, reason, next },
    ];
    const { hours, lost } = comparableHours(evidence);
    if (hours.length < 2)
        return cannot(degradationNotes.noHours, degradationNotes.soakHours);
    const limit = spec.limit === null ? usualLimit : 100 * spec.limit.value;
    const share = alphaShares(evidence).of(spec.code, gated);
    const judge = (quantile, alphaShare) => {
        const { lives } = latencySeries(evidence, null, quantile);
        const compared = compareHours(lives, hourQuantiles(hours, quantile));
        const answer = compared === null ? null : judgeDegradation(compared, limit, alphaShare, lost);
        return compared === null || answer === null ? [] : [{ quantile, compared, answer }];
    };
    const [main] = judge(gated, share * gatedShare);
    if (main === undefined)
        return cannot(degradationNotes.noNoise, messages/* sentences */.h.soakLonger);
    const beside = others.flatMap((quantile) => judge(quantile, (share * (1 - gatedShare)) / others.length));
    const one = findingOf(evidence, spec.code, limitText, main);
    const red = beside
        .filter(({ answer }) => answer.outcome === 'violated')
        .map((judged) => (0,judge_check/* found */.F)(findingOf(evidence, spec.code, limitText, judged)));
    const isBeyond = main.answer.reason === 'limit-too-small' || main.answer.reason === 'within-noise-of-machines';
    if (spec.origin === 'default' && isBeyond) {
        return [...cannot(degradationNotes.beyondThisRun(limitText), messages/* sentences */.h.soakLongerOrFaster), ...red];
    }
    const lines = beside.map(({ quantile, answer }) => degradationNotes.other(quantileNames[quantile], answer));
    return [(0,judge_check/* found */.F)({ ...one, evidence: [...one.evidence, ...lines] }), ...red];
};
function findingOf(evidence, check, limitText, { quantile, compared, answer }) {
    const { told, hours } = answer;
    const name = quantileNames[quantile];
    const words = {
        quantile: name,
        limitText,
        answer,
        baselineHour: compared.baseline.hour,
        baselineSeconds: compared.baseline.value,
        hasControl: compared.hasControl,
    };
    const isOurs = answer.outcome === 'violated' && (0,judge_generator/* readGenerator */.sM)(evidence)?.prompt === false;
    const sentence = degradationSentence(words);
    const worst = hours.filter(({ outcome }) => outcome === 'violated');
    const lines = (worst.length > 0 ? worst : [told]).slice(0, mostLines);
    return (0,judge_check/* finding */.g)({
        check,
        series: `${name} of ${load_missing/* allOperations */.M}`,
        outcome: isOurs ? 'inconclusive' : answer.outcome,
        limitText,
        estimate: {
            value: told.percent / 100,
            low: told.low / 100,
            high: told.high / 100,
            confidence: 0.99,
            n: hours.length + 1,
            method: 'quantiles of hours from response histograms, interval from the noise of the bins',
            unit: 'share',
        },
        sinceSeconds: answer.outcome === 'violated' && !isOurs ? told.hour * degradation_secondsPerHour : null,
        smallestVisible: answer.outcome === 'holds' ? `${answer.smallestVisible.toPrecision(3)} %` : null,
        sentence: isOurs ? `${sentence} ${degradationNotes.ourFault}` : sentence,
        next: isOurs
            ? messages/* sentences */.h.seeRateHeld
            : answer.outcome === 'violated'
                ? `look at what happened in hour ${told.hour}`
                : answer.outcome === 'inconclusive'
                    ? messages/* sentences */.h.soakLongerOrFaster
                    : null,
        evidence: lines.map((hour) => hourLine(name, compared.baseline.value, hour)),
        ...(0,judge_evidence/* whereSeen */.X)(evidence),
    });
}

;// CONCATENATED MODULE: ./out/judge/checks/duration.js
// duration: was the planned steady time held? A run cut short shows less than it was asked to show, so it cannot pass.




/** A resume may lose some seconds, and a sample comes at the end of its interval. */
const heldShare = 0.9;
const slackSeconds = 15;
const duration = (evidence) => {
    const { scenario, capture } = evidence;
    const held = (0,steady_time/* steadyHeldSeconds */.Z)(scenario, capture);
    const planned = scenario.durationSeconds;
    const slack = Math.min(slackSeconds, planned / 2);
    if (held > 0 && (held >= heldShare * planned || held >= planned - slack))
        return [];
    const interrupt = capture.events.findLast(({ event }) => event === 'interrupt');
    return [
        (0,judge_check/* finding */.g)({
            check: 'duration',
            series: 'steady phase',
            about: 'harness',
            outcome: 'inconclusive',
            estimate: {
                value: held,
                low: null,
                high: null,
                confidence: null,
                n: evidence.steady.length,
                method: 'time covered by steady samples',
                unit: 'seconds',
            },
            sentence: messages/* sentences */.h.cutShort(held, planned),
            next: interrupt === undefined ? messages/* sentences */.h.soakWhole : messages/* sentences */.h.resume,
            ...(0,judge_evidence/* whereSeen */.X)(evidence),
        }),
    ];
};

// EXTERNAL MODULE: ./out/stats/share-interval.js
var share_interval = __webpack_require__(92921);
;// CONCATENATED MODULE: ./out/judge/error-sentences.js
// What is said of the worst minutes of a run: how many answers failed in them.

const number = (count) => count.toLocaleString('en-US');
const errorSentences = {
    /** A series beside "all operations". */
    series: (seconds) => `all operations within ${(0,figures/* formatLength */.ix)(seconds)}`,
    outage: (window, tolerated, limitText) => `${failedText(window)}: ${(0,figures/* formatShare */.T1)(window.interval.share)}; beside a limit of ${limitText} for the whole, at most ${(0,figures/* formatShare */.T1)(tolerated)} are tolerated in so short a time.`,
    outageNext: 'look at these minutes in the report, and at the log of the system',
    worst: (window) => `worst stretch: ${failedText(window)}`,
};
function failedText({ failed, answered, seconds, fromSeconds }) {
    return `${number(failed)} of ${(0,figures/* counted */.hS)(answered, 'answered request')} failed in the ${(0,figures/* formatLength */.ix)(seconds)} from ${(0,figures/* formatLength */.ix)(fromSeconds)} into the run on`;
}

;// CONCATENATED MODULE: ./out/judge/error-window.js
// The worst minutes of a run: the stretch of load in which the largest share of answers failed. So an outage of minutes is not
// averaged away by a week without failure. The whole steady phase is looked at elsewhere.
//
//   window      five minutes of load, or as long as it takes to give 1,000 answers. Not longer in longer runs: a tenth of a week
//               would hide an outage of ten minutes
//   tolerated   five times the limit, at least 5 % more than it; for large limits half way from the limit to everything
//   surely      Wilson lower bound at 99.9 %, because the worst of many windows is looked at

const leastSeconds = 300;
const leastAnswers = 1_000;
const times = 5;
const more = 0.05;
const error_window_confidence = 0.999;
/** Share of failed answers that a window may have, given the limit for the whole (0 to 1). Never below the limit. */
function toleratedInWindow(limit) {
    return Math.min(Math.max(times * limit, limit + more), (1 + limit) / 2);
}
/** The window with the largest lower bound; null when the samples (in time order) hold less than one. */
function worstWindow(samples) {
    let worst = null;
    let from = 0;
    let seconds = 0;
    let failed = 0;
    let answered = 0;
    const seen = samples.flatMap(({ atSeconds, load }) => (load === null ? [] : [{ atSeconds, load }]));
    for (const { atSeconds, load } of seen) {
        seconds += load.seconds;
        failed += load.failed;
        answered += load.failed + load.succeeded;
        // The oldest goes as long as enough is left without it.
        for (let oldest = seen[from]; oldest !== undefined; oldest = seen[from]) {
            const left = answered - oldest.load.failed - oldest.load.succeeded;
            if (seconds - oldest.load.seconds < leastSeconds || left < leastAnswers)
                break;
            seconds -= oldest.load.seconds;
            failed -= oldest.load.failed;
            answered = left;
            from += 1;
        }
        const first = seen[from];
        if (seconds < leastSeconds || answered < leastAnswers || first === undefined)
            continue;
        const interval = (0,share_interval/* shareInterval */.h)(failed, answered, error_window_confidence);
        if (interval === null || (worst !== null && interval.low <= worst.interval.low))
            continue;
        const fromSeconds = first.atSeconds - first.load.seconds;
        worst = { fromSeconds, toSeconds: atSeconds, seconds, failed, answered, interval };
    }
    return worst;
}

;// CONCATENATED MODULE: ./out/judge/checks/error-rate.js
// error-rate: the share of answered requests of the steady phase that failed.
// Judged on what this run saw; the interval beside it says what that means for the next one. A finding of its own says so when
// the whole held, but an outage of minutes in it did not.







/** With a limit of 0, this many answers without a failure are asked for. */
const answersForZeroLimit = 100;
const errorRate = (evidence, spec) => {
    const missing = (0,load_missing/* withoutLoad */.l)(evidence, spec.code);
    if (missing !== null)
        return missing;
    if (spec.limit === null)
        return [noLimit];
    const counted = evidence.ceilings;
    const failed = counted.reduce((sum, { load }) => sum + (load?.failed ?? 0), 0);
    const answered = failed + counted.reduce((sum, { load }) => sum + (load?.succeeded ?? 0), 0);
    const interval = (0,share_interval/* shareInterval */.h)(failed, answered);
    const limit = spec.limit.value;
    // Below this many a single failure would already break the limit, and none would prove nothing.
    const needed = limit > 0 ? Math.ceil(1 / limit - 1e-9) : answersForZeroLimit;
    const over = interval !== null && interval.share > limit;
    const surelyOver = interval !== null && interval.low > limit;
    const enough = answered >= needed;
    const facts = { failed, answered, needed, share: interval?.share ?? 0, high: interval?.high ?? 1 };
    const isOver = surelyOver || (over && enough);
    const worst = worstWindow(counted);
    const outage = isOver || worst === null ? null : outageIn(worst, spec.limit, evidence);
    const whole = (0,judge_check/* finding */.g)({
        check: spec.code,
        series: load_missing/* allOperations */.M,
        outcome: isOver ? 'violated' : enough ? 'holds' : 'inconclusive',
        limitText: spec.limit.text,
        estimate: interval === null ? null : estimateOf(interval),
        sinceSeconds: isOver ? firstFailure(counted) : null,
        sentence: enough || surelyOver ? messages/* sentences */.h.errorRate(facts, spec.limit.text) : messages/* sentences */.h.fewAnswers(facts),
        next: enough || surelyOver ? null : messages/* sentences */.h.soakLongerOrFaster,
        evidence: worst === null || worst.failed === 0 || outage !== null ? [] : [errorSentences.worst(worst)],
        ...(0,judge_evidence/* whereSeen */.X)(evidence),
    });
    return [whole, ...(outage === null ? [] : [outage])].map(judge_check/* found */.F);
};
/** null when the worst stretch of the run may well be within what is tolerated. */
function outageIn(worst, limit, evidence) {
    const tolerated = toleratedInWindow(limit.value);
    const { fromSeconds, toSeconds, interval } = worst;
    if (interval.low <= tolerated)
        return null;
    return (0,judge_check/* finding */.g)({
        check: 'error-rate',
        series: errorSentences.series(worst.seconds),
        outcome: 'violated',
        limitText: limit.text,
        estimate: estimateOf(interval),
        sinceSeconds: fromSeconds,
        sentence: errorSentences.outage(worst, tolerated, limit.text),
        next: errorSentences.outageNext,
        epochs: (0,judge_evidence/* whereSeen */.X)(evidence).epochs,
        windows: [{ fromSeconds, toSeconds }],
    });
}
function estimateOf({ share, low, high, confidence, n }) {
    return {
        value: share,
        low,
        high,
        confidence,
        n,
        method: 'share of answered requests, Wilson interval',
        unit: 'share',
    };
}
const noLimit = {
    kind: 'cannot',
    because: 'no-limit',
    series: load_missing/* allOperations */.M,
    reason: messages/* sentences */.h.noLimit,
    next: messages/* sentences */.h.setLimit('error-rate', '1%'),
};
function firstFailure(steady) {
    return steady.find(({ load }) => load !== null && load.failed > 0)?.atSeconds ?? null;
}

;// CONCATENATED MODULE: ./out/judge/exhaustion-sentences.js
// What is said of the time until memory reaches its limit.

const exhaustionWords = {
    noMemoryLimit: 'no limit of memory is known',
    giveMemoryLimit: 'give abort.rss, for example abort.rss = "8GiB"',
    slope: (text) => `memory grew by ${text} in the steady phase`,
};
const exhaustion_sentences_secondsPerHour = 3_600;
const secondsPerDay = 24 * exhaustion_sentences_secondsPerHour;
/** Beyond this nobody counts. */
const farSeconds = 10 * 365 * secondsPerDay;
function exhaustionSentence(facts) {
    if (facts.kind === 'unknown')
        return `How long memory lasts cannot be told: ${exhaustion_sentences_whyNot(facts.reason, facts.answer)}.`;
    const { outcome, level, room, soonest, latest, within, most, rates, fastest } = facts;
    const now = (0,figures/* formatBytes */.z3)(level, most.text);
    if (room <= 0)
        return `Memory stands at ${now}, and its limit is ${most.text}: ${within.text} were asked for.`;
    const atFastest = `at ${rates.rate(fastest)}, the most that its growth may be`;
    switch (outcome) {
        case 'violated':
            return `Memory reaches ${most.text} within ${lengthText(latest)} if it goes on growing as it did, and it may take only ${lengthText(soonest)}; ${within.text} were asked for.`;
        case 'holds':
            return soonest === null
                ? `Memory stands at ${now} and does not grow towards ${most.text}, not even at the upper bound of its slope; ${within.text} were asked for.`
                : `Memory stands at ${now} and reaches ${most.text} in ${lengthText(soonest)} at the earliest (${atFastest}); ${within.text} were asked for.`;
        default:
            if (latest !== null && latest <= within.value) {
                return `Memory reaches ${most.text} in ${lengthText(soonest)} to ${lengthText(latest)} if it goes on growing as it did, but it may be something that warms up or fills and then stays; ${within.text} were asked for.`;
            }
            return `Memory may reach ${most.text} in ${lengthText(soonest)} (${atFastest}), but that is not sure: at the least it reaches it ${latest === null ? 'never' : `in ${lengthText(latest)}`}; ${within.text} were asked for.`;
    }
}
function exhaustion_sentences_whyNot(reason, { points, longestHours }) {
    switch (reason) {
        case 'no-data':
            return 'no steady sample shows its growth';
        case 'too-few':
            return `${points} steady samples are too few`;
        case 'too-many-missing':
            return 'more than a quarter of the readings are missing';
        case 'warmup-undeclared':
            return `${(0,figures/* formatLength */.ix)(longestHours * exhaustion_sentences_secondsPerHour)} of steady load without a declared warm-up cannot tell growth from a warm-up`;
        default:
            return 'its growth could not be measured';
    }
}
function exhaustionNext(why) {
    switch (why) {
        case 'violated':
            return 'find what keeps memory: compare two heap profiles, early and late in a run';
        case 'warmup-undeclared':
            return 'declare phases.warmup, or soak for at least three hours';
        case 'no-data':
        case 'too-many-missing':
            return 'see why the probe could not read it, and run again';
        default:
            return 'soak longer: the bounds of the slope come closer';
    }
}
/** Days from two days on. */
function lengthText(seconds) {
    if (seconds === null)
        return 'no time that matters';
    if (seconds > farSeconds)
        return 'over 10 years';
    if (seconds < 2 * secondsPerDay)
        return (0,figures/* formatLength */.ix)(seconds);
    const days = Math.floor(seconds / secondsPerDay);
    const hours = Math.floor((seconds % secondsPerDay) / exhaustion_sentences_secondsPerHour);
    return hours === 0 || days >= 10 ? `${days} d` : `${days} d ${hours} h`;
}

// EXTERNAL MODULE: ./out/judge/growth-sight.js
var growth_sight = __webpack_require__(98669);
;// CONCATENATED MODULE: ./out/judge/checks/exhaustion.js
// exhaustion: how long until memory reaches its limit (abort.rss), if it goes on growing as it did? Asked by name only.
//
//   soonest = (limit - level) / upper bound of the slope, counted from the end of the steady phase
//
//   soonest beyond what was asked                                                    holds
//   even the lower bound of the slope gets there, and growth does not die away       violated
//   else                                                                             inconclusive
//
// The level is a high one (teeth reach the limit first). What operations rightly leave (grows) fills memory too: it counts here.












const gauge = { target: model_metric/* systemTarget */.vh, name: (0,model_metric/* gaugeName */.be)(model_metric/* systemTarget */.vh, model_metric/* processMetrics */.Lq.residentBytes) };
const exhaustion_secondsPerHour = 3600;
/** The level is taken from this much of the end of the last life, at this quantile. */
const lastShare = 0.1;
const highQuantile = 0.95;
/** A second half that brings less than this share of the first is no chance in a growth that was measured well. */
const slowing = 0.85;
const exhaustion = (evidence, spec) => {
    const { rssBytes } = evidence.scenario.abort;
    const series = gauge.name;
    if (spec.limit === null) {
        const next = messages/* sentences */.h.setLimit(spec.code, '7d');
        return [{ kind: 'cannot', because: 'no-limit', series, reason: messages/* sentences */.h.noLimit, next }];
    }
    if (rssBytes === null) {
        const { noMemoryLimit: reason, giveMemoryLimit: next } = exhaustionWords;
        return [{ kind: 'cannot', because: 'no-limit', series, reason, next }];
    }
    const { lives, looks } = gaugeSeries(evidence, gauge, 'steady');
    if (looks > 0 && lives.length === 0) {
        const reason = messages/* sentences */.h.unreadable(series);
        return [{ kind: 'cannot', because: 'not-measurable', series, reason, next: null }];
    }
    return [(0,judge_check/* found */.F)(exhaustionFinding(lives, evidence, spec, spec.limit, rssBytes))];
};
function exhaustionFinding(lives, evidence, spec, within, most) {
    const question = {
        ...growth_limits/* memoryRule */.eU,
        warmupDeclared: evidence.scenario.phases.warmupDeclared,
        alphaShare: alphaShares(evidence).of(spec.code, gauge.name),
    };
    // No growth is beyond this limit: only what was measured is asked for.
    const seen = (0,growth/* judgeGrowth */.H)(lives, { ...question, limitPerHour: Number.MAX_VALUE });
    const base = { check: spec.code, series: gauge.name, limitText: within.text, ...(0,judge_evidence/* whereSeen */.X)(evidence) };
    const level = levelOf(lives);
    const { whole, tail } = seen;
    if (seen.outcome !== 'holds' || whole === null || tail === null || level === null) {
        const sentence = exhaustionSentence({ kind: 'unknown', reason: seen.reason ?? 'no-data', answer: seen });
        return (0,judge_check/* finding */.g)({ ...base, outcome: 'inconclusive', sentence, next: exhaustionNext(seen.reason) });
    }
    const room = most.value - level;
    // The slope that gets there just in time.
    const reaching = room / (within.value / exhaustion_secondsPerHour);
    const asked = { ...question, limitPerHour: reaching };
    const fastest = Math.max((0,growth_sight/* surelyAtMost */.B8)(whole), (0,growth_sight/* surelyAtMost */.B8)(tail));
    const slowest = (0,growth_sight/* surelyAtLeast */.X8)(whole, (0,growth_sight/* failAlpha */.bC)(asked, 1));
    const soonest = secondsTo(room, fastest);
    const latest = secondsTo(room, slowest);
    const outcome = room <= 0 ? 'violated' : fastest < reaching ? 'holds' : surely() ? 'violated' : 'inconclusive';
    const rates = (0,growth_text/* rateTextOf */.jh)('bytes', most.text);
    const facts = { kind: 'known', outcome, level, room, soonest, latest, within, most, rates, fastest };
    return (0,judge_check/* finding */.g)({
        ...base,
        outcome,
        estimate: soonest === null
            ? null
            : {
                value: soonest,
                low: null,
                high: null,
                confidence: null,
                n: seen.points,
                method: 'time until the limit at the upper bound of the slope',
                unit: 'seconds',
            },
        smallestVisible: outcome === 'holds' ? rates.rate(reaching) : null,
        sentence: exhaustionSentence(facts),
        next: outcome === 'holds' ? null : exhaustionNext(outcome),
        evidence: [exhaustionWords.slope(rates.withInterval((0,growth_text/* intervalOf */.XF)(whole, seen.confidence)))],
    });
    /** The bound alone is not enough: something that warms up, or one tooth, is no growth that goes on. */
    function surely() {
        return slowest >= reaching && (0,growth/* judgeGrowth */.H)(lives, asked).outcome === 'violated' && !diesAway(lives, seen.cut, room);
    }
}
/**
 * Of the longest life without its `cut` (which had not settled), the second half brought so much less than the first that, if
 * each further half brings as much less than the one before, the room is never filled.
 */
function diesAway(lives, cut, room) {
    const longest = lives.toSorted((a, b) => b.points.length - a.points.length)[0]?.points ?? [];
    const points = longest.slice(Math.floor(cut * longest.length));
    const [begin, middle, end] = [0, 0.5, 1].map((share) => levelAt(points, share));
    if (begin === undefined || middle === undefined || end === undefined)
        return false;
    const ratio = (end - middle) / (middle - begin);
    return middle > begin && ratio < slowing && ((end - middle) * ratio) / (1 - ratio) < room;
}
/** Median of a twelfth of the values: the first, the middle or the last. */
function levelAt(points, share) {
    const width = Math.ceil(points.length / 12);
    const from = Math.round(share * (points.length - width));
    return (0,simple_statistics/* quantile */.YV)(points.slice(from, from + width).map(({ value }) => value), 0.5);
}
/** null: never, at that slope. */
function secondsTo(room, perHour) {
    if (room <= 0)
        return 0;
    return perHour > 0 ? (room / perHour) * exhaustion_secondsPerHour : null;
}
function levelOf(lives) {
    const points = lives.at(-1)?.points ?? [];
    const first = points[0]?.seconds ?? 0;
    const last = points.at(-1)?.seconds ?? 0;
    const end = points.filter(({ seconds }) => seconds >= last - lastShare * (last - first));
    return end.length === 0
        ? null
        : (0,simple_statistics/* quantile */.YV)(end.map(({ value }) => value), highQuantile);
}

;// CONCATENATED MODULE: ./out/judge/checks/handle-growth.js
// handle-growth: open file descriptors of the system and of judged companions, per hour of steady load.


const handleGrowth = (evidence, spec) => growthAnswers(evidence, spec, model_metric/* processMetrics */.Lq.handles);

;// CONCATENATED MODULE: ./out/judge/checks/harness.js
// harness: what broke on our side or on the host's, as far as the run itself noticed. The verdict is then invalid, unless a
// violation was established in a stretch that was sound.



/** One finding for each trouble that the run reported. */
const harnessTroubles = ({ capture }) => capture.events.flatMap((event) => event.event === 'harness'
    ? [
        (0,judge_check/* finding */.g)({
            check: 'harness',
            series: 'soak',
            about: 'harness',
            outcome: 'violated',
            sinceSeconds: event.atSeconds,
            epochs: [event.epoch],
            sentence: messages/* sentences */.h.harnessBroke(event.message),
            next: messages/* sentences */.h.runAgain,
        }),
    ]
    : []);
/** A companion that is not judged died: what the system did without it says nothing about the system. */
const companionsLost = ({ capture, judgedTargets, scenario }) => {
    const companions = new Set(scenario.companions.map(({ name }) => name));
    return capture.events.flatMap((event) => event.event === 'crash' &&
        event.target !== model_metric/* systemTarget */.vh &&
        companions.has(event.target) &&
        !judgedTargets.includes(event.target)
        ? [
            (0,judge_check/* finding */.g)({
                check: 'companion-lost',
                series: event.target,
                about: 'harness',
                outcome: 'violated',
                sinceSeconds: event.atSeconds,
                epochs: [event.epoch],
                sentence: messages/* sentences */.h.companionLost(event.target, event.atSeconds, event.exit),
                next: messages/* sentences */.h.readLog,
                evidence: event.logTail,
            }),
        ]
        : []);
};

;// CONCATENATED MODULE: ./out/judge/idle-sentences.js
// What is said of growth without load: the finding itself, what it says about the leak under load, and how much idle time is needed.

const idleWords = {
    never: 'no sample without load',
    giveIdle: 'give phases.idle enough time to show growth; soak plan says how much',
};
const idle_sentences_secondsPerHour = 3600;
function idleSentence(words) {
    const { answer, interval, limit, rates } = words;
    const over = `over ${(0,figures/* formatLength */.ix)(answer.spanHours * idle_sentences_secondsPerHour)}`;
    const measured = interval === null ? '' : rates.withInterval(interval);
    switch (answer.outcome) {
        case 'violated':
            return `Memory grows by ${measured} ${over} without load${comparison(words)}; the limit is ${limit.text}.`;
        case 'holds': {
            const seen = answer.smallestVisible === null
                ? ''
                : `; growth of ${rates.rate(answer.smallestVisible)} would not have passed`;
            return `Memory changes by ${measured} ${over} without load, surely below the limit of ${limit.text}${comparison(words)}${seen}.`;
        }
        default:
            return `Memory without load: ${idle_sentences_whyNot(words)}${measured === '' ? '' : ` Measured: ${measured}.`}`;
    }
}
/** As large as under load: the two intervals meet. Only said where both are sure of something. */
function comparison({ answer, interval, load, rates }) {
    if (load === null || interval === null)
        return '';
    const under = rates.rate(load.interval.value);
    if (answer.outcome === 'holds')
        return load.grows ? `; under load it grows by ${under}: this leak needs the load` : '';
    if (!load.grows)
        return `; under load ${under} were measured`;
    return interval.high >= load.interval.low
        ? `, as fast as under it (${under}): this leak does not need the load`
        : `, and by ${under} under it: the load makes it worse, but it does not need the load`;
}
function idle_sentences_whyNot({ answer, limit, rates }) {
    const length = (0,figures/* formatLength */.ix)(answer.longestHours * idle_sentences_secondsPerHour);
    switch (answer.reason) {
        case 'no-data':
        case 'too-few':
            return `${length} are too short to show any growth.`;
        case 'too-many-missing':
            return 'more than a quarter of the readings are missing.';
        case 'warmup-undeclared':
            return `${length} from the start on, without a declared warm-up, cannot tell a leak from a warm-up.`;
        case 'limit-too-small':
            return `growth of ${limit.text} is too small for ${length} to show${answer.smallestLimit === null ? '' : `; the smallest they could show is ${rates.rate(answer.smallestLimit)}`}.`;
        case 'settling':
            return 'it was still growing, but ever more slowly, as something that warms up does.';
        case 'within-swing':
            return `it grew, but by no more than what a garbage collector leaves between two collections; ${length} cannot tell them apart.`;
        default:
            return `the measured growth neither surely keeps the limit of ${limit.text} nor surely breaks it.`;
    }
}
function idleNext(words) {
    const { answer, limit, loadless, rates } = words;
    if (answer.outcome === 'violated')
        return 'look for what works without being asked: timers, caches, logs, the runtime itself';
    if (answer.outcome === 'holds')
        return null;
    const key = loadless ? 'duration' : 'phases.idle';
    switch (answer.reason) {
        case 'too-many-missing':
            return 'see why the probe could not read it, and run again';
        case 'warmup-undeclared':
            return `declare phases.warmup, or give ${key} three hours`;
        case 'limit-too-small': {
            const hours = neededHours(answer, limit.value);
            const raise = answer.smallestLimit === null ? '' : `, or raise the limit to ${rates.rate(answer.smallestLimit)} or more`;
            return `give ${key} ${hours === null ? 'much more time' : `about ${(0,figures/* formatLength */.ix)(hours * idle_sentences_secondsPerHour)}`}${raise}`;
        }
        default:
            return `give ${key} more time; soak plan says how much`;
    }
}
/** What can be seen shrinks at least in proportion to time: an estimate on the long side, in quarters of an hour. */
function neededHours({ longestHours, smallestLimit, whole }, limit) {
    if (smallestLimit === null || limit === 0 || whole === null || whole.autocorrelation === 1)
        return null;
    return Math.ceil(longestHours * (smallestLimit / limit) * 4) / 4;
}

;// CONCATENATED MODULE: ./out/judge/checks/idle-growth.js
// idle-growth: resident memory of the system without load, beside its growth under load. A leak that does not need the load is
// looked for elsewhere: timers, caches, logs, the runtime itself.
//
//   without load = the idle phase after the declared warm-up, and the drain; in a soak without load, the steady phase
//
// Each stretch is judged for itself, because memory may fall when the load ends: violated if one of them is, holds if one does.









const metric = model_metric/* processMetrics */.Lq.residentBytes;
const idle_growth_gauge = { target: model_metric/* systemTarget */.vh, name: (0,model_metric/* gaugeName */.be)(model_metric/* systemTarget */.vh, metric) };
const idleGrowth = (evidence, spec) => {
    const { limit } = spec;
    const series = idle_growth_gauge.name;
    if (limit === null) {
        const next = messages/* sentences */.h.setLimit(spec.code, '10MiB/h');
        return [{ kind: 'cannot', because: 'no-limit', series, reason: messages/* sentences */.h.noLimit, next }];
    }
    const stretches = withoutLoad(evidence).filter(({ samples }) => samples.length > 0);
    const read = stretches.filter(({ samples }) => samples.some(({ gauges }) => (gauges[series] ?? null) !== null));
    if (read.length === 0) {
        const [reason, next] = stretches.length === 0 ? [idleWords.never, idleWords.giveIdle] : [messages/* sentences */.h.unreadable(series), null];
        return [{ kind: 'cannot', because: 'not-measurable', series, reason, next }];
    }
    const share = alphaShares(evidence).of(spec.code, series) / read.length;
    const judged = read.map(({ samples, warm }) => ({ samples, answer: judgeStretch(samples, warm) }));
    return [(0,judge_check/* found */.F)(idleFinding(worstOf(judged), evidence, spec, limit))];
    function judgeStretch(samples, warmupDeclared) {
        const { lives } = gaugeSeries({ ...evidence, steady: samples }, idle_growth_gauge, 'steady');
        const limitPerHour = limit?.value ?? 0;
        return (0,growth/* judgeGrowth */.H)(lives, { ...growth_limits/* memoryRule */.eU, limitPerHour, warmupDeclared, alphaShare: share });
    }
};
/** What the load warmed up stays warm: only the beginning of a life needs a declared warm-up. */
function withoutLoad({ scenario, capture, steady }) {
    const { warmupDeclared, warmupSeconds } = scenario.phases;
    if (scenario.load === null)
        return [{ samples: steady, warm: warmupDeclared }];
    const of = (phase) => capture.samples.filter((sample) => sample.phase === phase);
    const idle = of('idle');
    const begin = (idle[0]?.atSeconds ?? 0) + (warmupDeclared ? warmupSeconds : 0);
    return [
        { samples: idle.filter(({ atSeconds }) => atSeconds >= begin), warm: warmupDeclared },
        { samples: of('drain'), warm: true },
    ];
}
const severity = { violated: 2, holds: 1, inconclusive: 0 };
/** Of the same outcome the longest. */
function worstOf(judged) {
    return judged.reduce((one, other) => {
        const worse = severity[other.answer.outcome] - severity[one.answer.outcome];
        return worse > 0 || (worse === 0 && other.answer.longestHours > one.answer.longestHours) ? other : one;
    });
}
function idleFinding({ samples, answer }, evidence, spec, limit) {
    const rates = (0,growth_text/* rateTextOf */.jh)('bytes', limit.text);
    const interval = answer.whole === null ? null : (0,growth_text/* intervalOf */.XF)(answer.whole, answer.confidence);
    const estimate = interval === null
        ? null
        : { ...interval, n: answer.points, method: 'pooled slope without load', unit: 'bytes-per-hour' };
    const words = {
        answer,
        interval,
        limit,
        rates,
        load: underLoad(evidence, limit),
        loadless: evidence.scenario.load === null,
    };
    const smallest = answer.outcome === 'holds' ? answer.smallestVisible : null;
    return (0,judge_check/* finding */.g)({
        check: spec.code,
        series: idle_growth_gauge.name,
        outcome: answer.outcome,
        limitText: limit.text,
        estimate,
        sinceSeconds: answer.outcome === 'violated' ? (samples[0]?.atSeconds ?? null) : null,
        epochs: [...new Set(samples.map(({ epoch }) => epoch))],
        windows: [{ fromSeconds: samples[0]?.atSeconds ?? 0, toSeconds: samples.at(-1)?.atSeconds ?? 0 }],
        smallestVisible: smallest === null ? null : rates.rate(smallest),
        sentence: idleSentence(words),
        next: idleNext(words),
    });
}
/** The same question under load, with the limit of memory-growth where that is one per hour; null without load, or where nothing was measured. */
function underLoad(evidence, limit) {
    const { scenario, capture } = evidence;
    if (scenario.load === null)
        return null;
    const memory = scenario.checks['memory-growth'];
    const limitPerHour = memory.limit?.unit === 'bytes-per-hour' ? memory.limit.value : limit.value;
    const allowed = allowedGrowth(scenario, capture.samples) ?? undefined;
    const answer = (0,growth/* judgeGrowth */.H)(gaugeSeries(evidence, idle_growth_gauge, memory.window, allowed).lives, {
        ...growth_limits/* memoryRule */.eU,
        limitPerHour,
        warmupDeclared: scenario.phases.warmupDeclared,
        alphaShare: alphaShares(evidence).of('memory-growth', idle_growth_gauge.name),
    });
    if (answer.whole === null)
        return null;
    return { grows: answer.outcome === 'violated', interval: (0,growth_text/* intervalOf */.XF)(answer.whole, answer.confidence) };
}

// EXTERNAL MODULE: ./out/judge/latency.js + 1 modules
var latency = __webpack_require__(85897);
;// CONCATENATED MODULE: ./out/judge/latency-notes.js
// Lines that stand beside a finding about response times, and short reasons why one was not judged.


const latencyNotes = {
    beyondThisRun: (limitText) => `too short or too unsteady for a limit of ${limitText}`,
    noQuantile: (metric) => `the record has no quantile called ${metric}`,
    nameQuantile: 'name one of p50, p95, p99 and p99.9',
    ourFault: 'But our own sends were late, so that is not called the target’s.',
    leftOut: 'Our own sends were late in many looks; what those show was left out.',
    baseline: (series, seconds) => `At the beginning the ${series} was ${(0,figures/* formatLatency */.YL)(seconds)}.`,
    loadHeld: 'The load moved; what it explains is taken out.',
    control: ({ slope, effect, effectError }) => `The null server drifted by ${latency_text/* percentRates */.ZO.withInterval((0,latency_text/* driftInterval */.TJ)(slope, 0.9))}; where it moves by 1 %, the target moves by ${(0,figures/* significant */.I1)(effect)} % (standard error ${(0,figures/* significant */.I1)(effectError)}).`,
    driftBeside: (series, measured) => `${series}: ${measured ?? 'drift not measured'}`,
    about: (series, perHour) => `${series}: about ${latency_text/* percentRates */.ZO.rate(perHour)}`,
    stepBeside: (series, measured) => `${series}: ${measured === null ? 'no step' : `a step of ${measured}`}`,
};

// EXTERNAL MODULE: ./out/stats/whitened-line.js
var whitened_line = __webpack_require__(65817);
;// CONCATENATED MODULE: ./out/judge/latency-screen.js
// A quick look that spares a long one: a series whose plain line is flat and whose level nowhere jumps cannot be called a drift or
// a step by the full method. For the many series beside the one that decides.




/** Shares of floor and smallest step below which nothing can come of it. */
const quietShare = 0.5;
const smallestStep = 7.5;
const places = [0.15, 0.3, 0.45, 0.6, 0.75, 0.85];
/** Per cent per hour of the plain line, load and machine taken out; null when the full method must look. */
function quietDrift(lives, { limitPerHour }) {
    const rid = (0,latency_effects/* takeOut */.gu)((0,latency_bins/* binLatency */.M)(lives), true);
    const line = rid === null ? null : (0,whitened_line/* whitenedLine */.l)(rid.groups, 0);
    if (rid === null || line === null)
        return null;
    const isFlat = line.slope < quietShare * (limitPerHour / 2);
    return isFlat && rid.groups.every((group) => largestJump(group) < quietShare * smallestStep) ? line.slope : null;
}
/** Largest of the middle of what comes after a place less the middle of what comes before. */
function largestJump({ y }) {
    return Math.max(...places.map((place) => {
        const at = Math.round(place * y.length);
        return at < 1 || at >= y.length ? 0 : (0,simple_statistics/* median */.JZ)(y.slice(at)) - (0,simple_statistics/* median */.JZ)(y.slice(0, at));
    }));
}

// EXTERNAL MODULE: ./out/judge/latency-sentences.js
var latency_sentences = __webpack_require__(9065);
;// CONCATENATED MODULE: ./out/judge/latency-finding.js
// Response times and a limit -> findings of latency-drift and latency-step. The p95 of all operations together decides between
// pass and neither; every other series may turn the run red, on a share of the error budget of its own, and is told otherwise.













/** Unless the check names another (`metric = "p99"`). */
const usualQuantile = 'p95';
/** Lines about series that do not decide. */
const latency_finding_mostLines = 12;
const quantiles = ['p50', 'p95', 'p99', 'p999'];
/** Of the check's share of the error budget, for the series that decides. The others share the rest. */
const latency_finding_gatedShare = 0.5;
/** Per cent: without a limit for steps a scenario has this one. */
const usualStep = 20;
const usualDrift = 2;
/** A run that cannot see so little was not asked to: a default check is listed as not judged then. */
const beyondThisRun = new Set([
    'no-data',
    'too-few',
    'too-many-missing',
    'warmup-undeclared',
    'limit-too-small',
    'load-with-time',
    'within-noise-of-machines',
]);
function latencyAnswers(evidence, spec, part) {
    const missing = (0,load_missing/* withoutLoad */.l)(evidence, spec.code);
    if (missing !== null)
        return missing;
    const gated = spec.metric === null ? usualQuantile : quantiles.find((one) => quantileNames[one] === spec.metric);
    if (gated === undefined) {
        const reason = latencyNotes.noQuantile(spec.metric ?? '');
        return [
            { kind: 'cannot', because: 'not-measurable', series: load_missing/* allOperations */.M, reason, next: latencyNotes.nameQuantile },
        ];
    }
    const share = alphaShares(evidence).of(spec.code, gated);
    const series = latencySeries(evidence, null, gated, spec.window);
    const main = { series, answer: judged(series, questionOf(evidence, spec, part, share * latency_finding_gatedShare)) };
    const beside = besides(evidence, spec, part, main, share * (1 - latency_finding_gatedShare));
    const red = beside.filter((one) => 'answer' in one && one.answer[part].outcome === 'violated');
    return [
        mainAnswer(evidence, spec, part, main, beside),
        ...red.map((one) => (0,judge_check/* found */.F)(latency_finding_findingOf(evidence, spec, part, one))),
    ];
}
/** Every other quantile of every operation that has answers enough. */
function besides(evidence, spec, part, main, share) {
    const names = [...new Set(evidence.load.flatMap(({ operations }) => Object.keys(operations)))];
    const others = [null, ...(names.length > 1 ? names : [])]
        .flatMap((operation) => quantiles.map((quantile) => latencySeries(evidence, operation, quantile, spec.window)))
        .filter((series) => series.name !== main.series.name && isWellFilled(series, main.answer.bins));
    const question = questionOf(evidence, spec, part, share / Math.max(1, others.length));
    return others.map((series) => {
        const quiet = quietDrift(series.lives, question);
        return quiet === null ? { series, answer: judged(series, question) } : { series, quiet };
    });
}
function judged({ lives, seen, looks }, question) {
    return (0,latency/* unlessUnseen */.t)((0,latency/* judgeLatency */.q)(lives, question), seen, looks);
}
function questionOf({ scenario }, { limit }, part, alphaShare) {
    const drift = scenario.checks['latency-drift']?.limit?.value ?? usualDrift;
    const step = (scenario.checks['latency-step']?.limit?.value ?? usualStep / 100) * 100;
    return {
        limitPerHour: part === 'drift' ? (limit?.value ?? drift) : drift,
        stepLimit: part === 'step' && limit !== null ? limit.value * 100 : step,
        warmupDeclared: scenario.phases.warmupDeclared,
        alphaShare,
        stepAlphaShare: alphaShare,
    };
}
function mainAnswer(evidence, spec, part, main, beside) {
    const one = latency_finding_findingOf(evidence, spec, part, main);
    const { reason } = main.answer[part];
    if (one.outcome === 'inconclusive' && spec.origin === 'default' && beyondThisRun.has(reason)) {
        const limitText = spec.limit?.text ?? '';
        return {
            kind: 'cannot',
            because: 'not-measurable',
            series: one.series,
            reason: latencyNotes.beyondThisRun(limitText),
            next: one.next,
        };
    }
    return (0,judge_check/* found */.F)({
        ...one,
        evidence: [...one.evidence, ...beside.slice(0, latency_finding_mostLines).map((other) => lineOf(part, other))],
    });
}
function latency_finding_findingOf(evidence, spec, part, { series, answer }) {
    const { outcome } = answer[part];
    const limitText = spec.limit?.text ?? (part === 'drift' ? `${usualDrift}%/h` : `${usualStep}%`);
    const words = { what: `the ${series.name}`, limitText, answer, isRun: true };
    const isLate = (0,judge_generator/* readGenerator */.sM)(evidence)?.prompt === false;
    const isOurs = outcome === 'violated' && isLate;
    const isUnseen = outcome === 'inconclusive' && isLate;
    const at = part === 'step' ? (answer.step.found?.atSeconds ?? null) : startOfDrift(series, answer);
    const sentence = part === 'drift'
        ? (0,latency_sentences/* driftSentence */.L9)(words)
        : (0,latency_sentences/* stepSentence */.ow)(words, at === null ? null : `${(0,figures/* formatLength */.ix)(at)} into the run`);
    return (0,judge_check/* finding */.g)({
        check: spec.code,
        series: series.name,
        outcome: isOurs ? 'inconclusive' : outcome,
        limitText,
        estimate: part === 'drift' ? driftEstimate(answer) : stepEstimate(answer),
        sinceSeconds: outcome === 'violated' && !isOurs ? at : null,
        smallestVisible: outcome === 'holds' ? visibleText(part, answer) : null,
        sentence: isOurs
            ? `${sentence} ${latencyNotes.ourFault}`
            : isUnseen
                ? `${sentence} ${latencyNotes.leftOut}`
                : sentence,
        next: isOurs || isUnseen ? messages/* sentences */.h.seeRateHeld : (0,latency_sentences/* latencyNext */._8)(words, part),
        evidence: [
            ...(answer.drift.baseline === null ? [] : [latencyNotes.baseline(series.name, answer.drift.baseline)]),
            ...(answer.loadHeld ? [latencyNotes.loadHeld] : []),
            ...(answer.control === null ? [] : [latencyNotes.control(answer.control)]),
            ...(part === 'drift' && answer.drift.cut > 0 ? [messages/* sentences */.h.cutOff(answer.drift.cut)] : []),
        ],
        ...(0,judge_evidence/* whereSeen */.X)(evidence),
    });
}
function driftEstimate({ drift, points, bins }) {
    if (drift.whole === null)
        return null;
    const { groups } = drift.whole;
    const method = `slope of logarithms, generalised least squares over what noise may be, ${bins} bins, ${groups} process ${groups === 1 ? 'life' : 'lives'}`;
    return { ...(0,latency_text/* driftInterval */.TJ)(drift.whole, drift.confidence), n: points, method, unit: 'percent-per-hour' };
}
/** As a share: "20 %" is 0.2. */
function stepEstimate({ step, points }) {
    if (step.found === null)
        return null;
    const { size, low, high, confidence } = step.found;
    const method = 'sup test over the place of a step in each life';
    return { value: size / 100, low: low / 100, high: high / 100, confidence, n: points, method, unit: 'share' };
}
function visibleText(part, { drift, step }) {
    const visible = part === 'drift' ? drift.smallestVisible : step.smallestVisible;
    if (visible === null)
        return null;
    return part === 'drift' ? latency_text/* percentRates */.ZO.rate(visible) : latency_text/* percentRates */.ZO.amount(visible);
}
/** Where the stretch begins that the slope rests on. */
function startOfDrift({ lives }, { drift }) {
    const first = lives[0];
    const [from, to] = [first?.points[0]?.seconds, first?.points.at(-1)?.seconds];
    if (first === undefined || from === undefined || to === undefined)
        return null;
    return Math.round(first.startSeconds + from + drift.cut * (to - from));
}
/** What is told of a series that does not decide. */
function lineOf(part, beside) {
    const { name } = beside.series;
    if ('quiet' in beside)
        return part === 'step' ? latencyNotes.stepBeside(name, null) : latencyNotes.about(name, beside.quiet);
    const { drift, step } = beside.answer;
    if (part === 'step')
        return latencyNotes.stepBeside(name, step.found === null ? null : (0,latency_text/* stepText */.uw)(step.found));
    const { whole, confidence } = drift;
    return latencyNotes.driftBeside(name, whole === null ? null : latency_text/* percentRates */.ZO.withInterval((0,latency_text/* driftInterval */.TJ)(whole, confidence)));
}

;// CONCATENATED MODULE: ./out/judge/checks/latency-drift.js
// latency-drift: response times that grow hour after hour, in per cent of the beginning, with load and machine taken out.

const latencyDrift = (evidence, spec) => latencyAnswers(evidence, spec, 'drift');

;// CONCATENATED MODULE: ./out/judge/checks/latency-step.js
// latency-step: response times that jump at once and stay there, with load and machine taken out.

const latencyStep = (evidence, spec) => latencyAnswers(evidence, spec, 'step');

;// CONCATENATED MODULE: ./out/judge/checks/memory-growth.js
// memory-growth: resident memory of the system and of judged companions, per hour of steady load.


const memoryGrowth = (evidence, spec) => growthAnswers(evidence, spec, model_metric/* processMetrics */.Lq.residentBytes);

;// CONCATENATED MODULE: ./out/judge/checks/metric-growth.js
// metric-growth: any gauge of the record, per hour of steady load. Asked by name only; bytes where its limit is in bytes.


/** That many names of the record are offered in place of one that is not there. */
const mostOffered = 12;
const metricGrowth = (evidence, spec) => {
    const written = spec.metric;
    if (written === null)
        return [cannot('no metric', gaugeSentences.noMetric, gaugeSentences.nameMetric)];
    const isRead = (name) => evidence.steady.some(({ gauges }) => (gauges[name] ?? null) !== null);
    // The full name, or the name alone: then of every judged target that has it.
    const names = isRead(written) ? [written] : evidence.judgedTargets.map((target) => `${target}.${written}`);
    const gauges = names.filter(isRead);
    if (gauges.length === 0) {
        const next = gaugeSentences.recordHas(lastSeen(evidence).slice(0, mostOffered));
        return [cannot(written, gaugeSentences.notInRecord(written), next)];
    }
    return growthOf(metric_growth_nameOf(gauges[0] ?? written), gauges, evidence, spec);
};
/** "system.sessions_active" -> "sessions_active" */
function metric_growth_nameOf(gauge) {
    return gauge.slice(gauge.indexOf('.') + 1);
}
function growthOf(name, gauges, evidence, spec) {
    const isBytes = spec.limit !== null && spec.limit.unit !== 'per-hour';
    const title = gaugeSentences.metricTitle(name, isBytes);
    const metric = { name, unit: isBytes ? 'bytes' : 'count', kind: 'gauge', worse: 'up', title };
    // The gauge may be of a target that no other check judges: the user named it.
    const owners = gauges.map((gauge) => gauge.slice(0, gauge.indexOf('.')));
    const judgedTargets = [...new Set([...evidence.judgedTargets, ...owners])];
    const answers = growthAnswers({ ...evidence, judgedTargets }, { ...spec, metric: null }, metric);
    return answers.filter((answer) => gauges.includes(answer.kind === 'found' ? answer.finding.series : answer.series));
}
/** Names of what the last steady sample read. */
function lastSeen({ steady }) {
    const gauges = Object.entries(steady.at(-1)?.gauges ?? {});
    return gauges.flatMap(([name, value]) => (value === null ? [] : [name])).toSorted();
}
function cannot(series, reason, next) {
    return { kind: 'cannot', because: 'not-measurable', series, reason, next };
}

;// CONCATENATED MODULE: ./out/judge/checks/p99.js
// p99: response time from the intended send, all operations together, over the whole steady phase.
// From the merged histograms of the record; from the samples' own quantiles only where those are missing.






/** Below this many answers fewer than one is expected beyond the p99. */
const fewestAnswers = 100;
const p99 = (evidence, spec) => {
    const { limit } = spec;
    if (limit === null) {
        return [
            {
                kind: 'cannot',
                because: 'no-limit',
                series: load_missing/* allOperations */.M,
                reason: messages/* sentences */.h.noLimit,
                next: messages/* sentences */.h.setLimit('p99', '250ms'),
            },
        ];
    }
    const missing = (0,load_missing/* withoutLoad */.l)(evidence, spec.code);
    if (missing !== null)
        return missing;
    const reading = fromHistograms(evidence) ?? fromSamples(evidence);
    const base = { check: spec.code, series: load_missing/* allOperations */.M, limitText: limit.text, ...(0,judge_evidence/* whereSeen */.X)(evidence) };
    const undecided = (sentence, next) => (0,judge_check/* finding */.g)({ ...base, outcome: 'inconclusive', sentence, next });
    if (reading === null)
        return [(0,judge_check/* found */.F)(undecided(messages/* sentences */.h.nothingAnswered, messages/* sentences */.h.runAgain))];
    if (reading.answers < fewestAnswers) {
        return [(0,judge_check/* found */.F)(undecided(messages/* sentences */.h.p99FewAnswers(reading.answers, fewestAnswers), messages/* sentences */.h.soakLongerOrFaster))];
    }
    const estimate = {
        value: reading.value,
        low: reading.low === reading.high ? null : reading.low,
        high: reading.low === reading.high ? null : reading.high,
        confidence: null,
        n: reading.answers,
        method: reading.method,
        unit: 'seconds',
    };
    if (reading.low > limit.value && (0,judge_generator/* readGenerator */.sM)(evidence)?.prompt === false) {
        return [(0,judge_check/* found */.F)({ ...undecided(messages/* sentences */.h.p99OurFault(reading.value, limit.text), messages/* sentences */.h.seeRateHeld), estimate })];
    }
    const outcome = reading.high <= limit.value ? 'holds' : reading.low > limit.value ? 'violated' : 'inconclusive';
    return [
        (0,judge_check/* found */.F)((0,judge_check/* finding */.g)({
            ...base,
            outcome,
            estimate,
            sentence: messages/* sentences */.h.p99(outcome, reading.value, limit.text, reading.answers),
            next: outcome === 'inconclusive' ? messages/* sentences */.h.histogramsMissing : null,
        })),
    ];
};
function fromHistograms(evidence) {
    const all = (0,latency_histogram/* createLatencyHistogram */.bf)();
    for (const { encoded } of evidence.capture.histograms)
        (0,latency_histogram/* mergeInto */.Pz)(all, (0,latency_histogram/* decodeHistogram */.pr)(encoded));
    const merged = (0,latency_histogram/* quantiles */.tI)(all);
    if (merged === null)
        return null;
    return {
        value: merged.p99,
        low: merged.p99,
        high: merged.p99,
        answers: (0,latency_histogram/* count */.U9)(all),
        method: 'p99 of merged response histograms',
    };
}
/** The p99 of all answers lies between the smallest and the largest p99 of the intervals, whatever their sizes. */
function fromSamples(evidence) {
    const load = evidence.ceilings.flatMap((sample) => sample.load ?? []);
    const known = load.flatMap(({ latency }) => (latency === null ? [] : [latency.p99])).toSorted((a, b) => a - b);
    const middle = known[Math.floor(known.length / 2)];
    if (middle === undefined)
        return null;
    return {
        value: middle,
        low: known[0] ?? middle,
        high: known.at(-1) ?? middle,
        answers: load.reduce((sum, { succeeded, failed }) => sum + succeeded + failed, 0),
        method: 'median of the p99 of intervals; bounds are the smallest and the largest',
    };
}

;// CONCATENATED MODULE: ./out/judge/checks/probe-gaps.js
// probe-gaps: the target was really watched. Holes between looks and looks that could not be read, as a share of steady time.
// The time between two segments is not a hole: the run went on later and says so elsewhere.





const toleratedShare = 0.05;
/** Looks further apart than this many intervals have a hole between them. */
const lateIntervals = 1.5;
const probeGaps = (evidence) => {
    const every = evidence.scenario.watch.everySeconds;
    const steady = evidence.capture.samples.filter(({ phase }) => phase === 'steady');
    if (steady.length === 0)
        return [];
    const holes = [...holesBetween(steady, every), ...gapEvents(evidence, steady)];
    const missed = unionLength(holes);
    const unread = unreadable(steady) * every;
    const total = (0,steady_time/* steadyHeldSeconds */.Z)(evidence.scenario, evidence.capture) + missed;
    const share = Math.min(1, (missed + unread) / total);
    const broken = share > toleratedShare;
    return [
        (0,judge_check/* finding */.g)({
            check: 'probe-gaps',
            series: model_metric/* systemTarget */.vh,
            about: 'harness',
            outcome: broken ? 'violated' : 'holds',
            estimate: {
                value: share,
                low: null,
                high: null,
                confidence: null,
                n: steady.length,
                method: 'share of steady time without a reading',
                unit: 'share',
            },
            sinceSeconds: broken ? (holes[0]?.from ?? null) : null,
            sentence: messages/* sentences */.h.probeGaps(broken, share, missed, unread),
            next: broken ? messages/* sentences */.h.probeGapsNext : null,
            ...(0,judge_evidence/* whereSeen */.X)(evidence),
        }),
    ];
};
function holesBetween(steady, every) {
    return steady.flatMap((sample, index) => {
        const previous = steady[index - 1];
        if (previous === undefined || previous.epoch !== sample.epoch || previous.segment !== sample.segment)
            return [];
        const late = sample.atSeconds - previous.atSeconds > lateIntervals * every;
        return late ? [{ from: previous.atSeconds + every, to: sample.atSeconds }] : [];
    });
}
/** Gaps the run itself noticed, as far as they lie between two steady looks of one segment. */
function gapEvents({ capture }, steady) {
    return capture.events.flatMap((event) => {
        if (event.event !== 'gap')
            return [];
        const before = steady.findLast(({ atSeconds }) => atSeconds <= event.fromSeconds);
        const after = steady.find(({ atSeconds }) => atSeconds >= event.toSeconds);
        const inside = before !== undefined && after !== undefined && before.segment === after.segment && before.epoch === after.epoch;
        return inside ? [{ from: event.fromSeconds, to: event.toSeconds }] : [];
    });
}
function unionLength(holes) {
    let length = 0;
    let end = Number.NEGATIVE_INFINITY;
    for (const { from, to } of holes.toSorted((a, b) => a.from - b.from)) {
        length += Math.max(0, to - Math.max(from, end));
        end = Math.max(end, to);
    }
    return length;
}
/** A gauge that was never read at all is not a gap: this platform does not offer it, and the checks on it say so. */
function unreadable(steady) {
    const name = (0,model_metric/* gaugeName */.be)(model_metric/* systemTarget */.vh, model_metric/* processMetrics */.Lq.residentBytes);
    const known = steady.filter(({ gauges }) => (gauges[name] ?? null) !== null).length;
    return known === 0 ? 0 : steady.length - known;
}

;// CONCATENATED MODULE: ./out/judge/checks/rate-held.js
// rate-held: the load process sent what it was asked to send, when it was asked to. If not, the run is invalid.





const rateHeld = (evidence) => {
    const { scenario } = evidence;
    if (scenario.load === null || evidence.steady.length === 0)
        return [];
    const base = { check: 'rate-held', series: load_missing/* allOperations */.M, about: 'harness', ...(0,judge_evidence/* whereSeen */.X)(evidence) };
    const reading = (0,judge_generator/* readGenerator */.sM)(evidence);
    if (reading === null) {
        return [
            (0,judge_check/* finding */.g)({
                ...base,
                outcome: 'inconclusive',
                sentence: messages/* sentences */.h.noLoadRan('rate-held'),
                next: messages/* sentences */.h.runAgain,
            }),
        ];
    }
    return [
        (0,judge_check/* finding */.g)({
            ...base,
            outcome: reading.held ? 'holds' : 'violated',
            estimate: reading.seconds === 0
                ? null
                : {
                    value: reading.scheduled / reading.seconds,
                    low: null,
                    high: null,
                    confidence: null,
                    n: reading.intervals,
                    method: 'sends that fell due per second of steady load',
                    unit: 'per-second',
                },
            sentence: reading.held ? messages/* sentences */.h.rateHeld(reading) : messages/* sentences */.h.rateNotHeld(reading),
            next: reading.held ? null : messages/* sentences */.h.rateNotHeldNext,
        }),
    ];
};

;// CONCATENATED MODULE: ./out/judge/checks/socket-growth.js
// socket-growth: sockets of the system and of judged companions, per hour of steady load.
// Open handles contain the sockets: a leak of sockets breaks both checks, and this one says what it is that leaks.



const socketGrowth = (evidence, spec) => listedUnlessNamed(growthAnswers(evidence, spec, model_metric/* processMetrics */.Lq.sockets), spec, evidence);

;// CONCATENATED MODULE: ./out/judge/checks/thread-growth.js
// thread-growth: threads of the system and of judged companions, per hour of steady load.



const threadGrowth = (evidence, spec) => listedUnlessNamed(growthAnswers(evidence, spec, model_metric/* processMetrics */.Lq.threads), spec, evidence);

// EXTERNAL MODULE: ./out/stats/batch-mean.js
var batch_mean = __webpack_require__(32092);
;// CONCATENATED MODULE: ./out/judge/checks/throughput.js
// throughput: the mean of successful answers per second over the steady phase, with what was asked beside it.






/** Without a limit of its own the check asks that this share of the sends that fell due succeeded. */
const defaultShare = 0.95;
/** Sends left out because answers came too slowly are told from this share on. */
const tellNotSentFrom = 0.01;
const fewestSeconds = 10;
const throughput = (evidence, spec) => {
    const missing = (0,load_missing/* withoutLoad */.l)(evidence, spec.code);
    if (missing !== null)
        return missing;
    const planned = (0,judge_generator/* plannedRate */.fi)(evidence.scenario);
    if (spec.limit === null && planned === null) {
        return [
            {
                kind: 'cannot',
                because: 'no-limit',
                series: load_missing/* allOperations */.M,
                reason: messages/* sentences */.h.noPlannedRate,
                next: messages/* sentences */.h.setLimit('throughput', '400/s'),
            },
        ];
    }
    const series = { check: spec.code, series: load_missing/* allOperations */.M, ...(0,judge_evidence/* whereSeen */.X)(evidence) };
    const generator = (0,judge_generator/* readGenerator */.sM)(evidence);
    if (generator === null || generator.seconds < fewestSeconds) {
        const sentence = messages/* sentences */.h.throughputTooShort(generator?.seconds ?? 0, fewestSeconds);
        return [(0,judge_check/* found */.F)((0,judge_check/* finding */.g)({ ...series, outcome: 'inconclusive', sentence, next: messages/* sentences */.h.soakLonger }))];
    }
    // What fell due, not what was planned: every start of load climbs to its rate, and that is not the target's doing.
    const limit = spec.limit?.value ?? (defaultShare * generator.scheduled) / generator.seconds;
    const limitText = spec.limit?.text ?? messages/* sentences */.h.shareOfDue(defaultShare, limit);
    const base = { ...series, limitText };
    const held = generator.succeeded / generator.seconds;
    const rates = evidence.load.flatMap(({ succeeded, seconds }) => (seconds > 0 ? [succeeded / seconds] : []));
    const spread = (0,batch_mean/* batchMean */.u)(rates);
    const below = held < limit;
    // The interval is of the mean over intervals; shifted to the mean over seconds it surrounds what is printed.
    const low = spread === null ? null : held - (spread.mean - spread.low);
    const high = spread === null ? null : held + (spread.high - spread.mean);
    const unsure = below && high !== null && high >= limit;
    const notSentShare = generator.scheduled === 0 ? 0 : generator.notSent / generator.scheduled;
    const ourFault = below && !generator.prompt;
    const slow = notSentShare > tellNotSentFrom && generator.prompt ? [messages/* sentences */.h.notSent(generator.notSent, notSentShare)] : [];
    return [
        (0,judge_check/* found */.F)((0,judge_check/* finding */.g)({
            ...base,
            outcome: ourFault || unsure ? 'inconclusive' : below ? 'violated' : 'holds',
            estimate: {
                value: held,
                low,
                high,
                confidence: spread?.confidence ?? null,
                n: generator.intervals,
                method: 'successes per second of steady load, interval from batch means',
                unit: 'per-second',
            },
            sentence: [
                messages/* sentences */.h.throughput(held, generator.scheduled / generator.seconds, planned, limitText, below),
                ...slow,
                ...(ourFault ? [messages/* sentences */.h.throughputOurFault] : []),
            ].join(' '),
            next: ourFault ? messages/* sentences */.h.seeRateHeld : unsure ? messages/* sentences */.h.soakLonger : null,
        })),
    ];
};

// EXTERNAL MODULE: ./out/judge/recovery.js
var recovery = __webpack_require__(3041);
;// CONCATENATED MODULE: ./out/judge/checks/uptime.js
// uptime: the share of one-second ticks of the steady phase in which the system lived and its readiness answered.
// The time from a death to the next readiness counts as down, although no phase is steady then. A probe that went unanswered while this
// machine itself stood still says nothing: such seconds are not counted. Nor are those in which soak itself held the system down, but
// that it came back in time is a part of this check.









const fewestTicks = 20;
/** A probe is given two seconds; what kept it may show in the look before or after. */
const stallReachSeconds = 5;
const uptime = (evidence, spec) => {
    const { limit } = spec;
    const series = model_metric/* systemTarget */.vh;
    const recoveries = (0,recovery/* recoveryAnswers */.xM)(evidence, spec);
    if (limit === null) {
        return [
            {
                kind: 'cannot',
                because: 'no-limit',
                series,
                reason: messages/* sentences */.h.noLimit,
                next: messages/* sentences */.h.setLimit('uptime', '99.9%'),
            },
            ...recoveries,
        ];
    }
    const { total, up, restarts, firstDown, excused, excusedAfterDeeds } = countTicks(evidence);
    const interval = (0,share_interval/* shareInterval */.h)(up, total);
    const base = { check: spec.code, series, limitText: limit.text, ...(0,judge_evidence/* whereSeen */.X)(evidence) };
    if (interval === null || total < fewestTicks) {
        const sentence = messages/* sentences */.h.fewTicks(total, fewestTicks);
        return [(0,judge_check/* found */.F)((0,judge_check/* finding */.g)({ ...base, outcome: 'inconclusive', sentence, next: messages/* sentences */.h.soakLonger })), ...recoveries];
    }
    const below = interval.share < limit.value;
    return [
        (0,judge_check/* found */.F)((0,judge_check/* finding */.g)({
            ...base,
            outcome: below ? 'violated' : 'holds',
            sinceSeconds: below ? firstDown : null,
            estimate: {
                value: interval.share,
                low: interval.low,
                high: interval.high,
                confidence: interval.confidence,
                n: total,
                method: 'share of one-second ticks, Wilson interval',
                unit: 'share',
            },
            sentence: messages/* sentences */.h.uptime({ share: interval.share, total, up, restarts }, limit.text),
            evidence: [
                ...(excused === 0 ? [] : [messages/* sentences */.h.excusedTicks(excused)]),
                ...(excusedAfterDeeds === 0 ? [] : [chaos_sentences/* chaosSentences */.r.excused(excusedAfterDeeds)]),
            ],
        })),
        ...recoveries,
    ];
};
function countTicks({ ceilings, capture, scenario }) {
    const outages = outagesOf(capture);
    const stalls = stallsOf(capture);
    // A probe that was asked while the system was held down, and the look that tells of it.
    const reachSeconds = stallReachSeconds + scenario.watch.everySeconds;
    const deeds = (0,deed_spans/* deedsIn */.Vf)(capture.events).map(({ toSeconds }) => ({ from: toSeconds, to: toSeconds + reachSeconds }));
    const seen = ceilings.filter(({ atSeconds }) => !outages.some(({ from, to }) => atSeconds > from && atSeconds <= to));
    const down = outages.reduce((sum, { from, to }) => sum + Math.max(1, Math.ceil(to - from)), 0);
    const silent = seen.filter(({ ticks }) => ticks.up < ticks.total);
    const ours = silent.filter(({ atSeconds }) => stalls.some((at) => Math.abs(at - atSeconds) <= stallReachSeconds));
    const afterDeeds = silent.filter((sample) => !ours.includes(sample) && deeds.some(({ from, to }) => sample.atSeconds > from && sample.atSeconds <= to));
    const silentTicks = (samples) => samples.reduce((sum, { ticks }) => sum + ticks.total - ticks.up, 0);
    const excused = silentTicks(ours);
    const excusedAfterDeeds = silentTicks(afterDeeds);
    const blamed = silent.filter((sample) => !ours.includes(sample) && !afterDeeds.includes(sample));
    const downSamples = blamed.map(({ atSeconds }) => atSeconds);
    const starts = [...outages.map(({ from }) => from), ...downSamples];
    return {
        total: seen.reduce((sum, { ticks }) => sum + ticks.total, 0) - excused - excusedAfterDeeds + down,
        up: seen.reduce((sum, { ticks }) => sum + ticks.up, 0),
        restarts: outages.filter(({ restarted }) => restarted).length,
        firstDown: starts.length === 0 ? null : Math.min(...starts),
        excused,
        excusedAfterDeeds,
    };
}
/** When our own load process came more than a second late: nothing on this machine was scheduled in time then. */
function stallsOf({ samples }) {
    return samples
        .filter(({ load }) => (load?.generator?.lagMaxSeconds ?? 0) > judge_generator/* missedLagSeconds */.p)
        .map(({ atSeconds }) => atSeconds);
}
/** Deaths of the system under load, each until it was ready again; the last one of a run lasts one second at least. */
function outagesOf({ events, samples }) {
    return events.flatMap((event, index) => {
        if (event.event !== 'crash' || event.target !== model_metric/* systemTarget */.vh)
            return [];
        const before = samples.findLast(({ atSeconds }) => atSeconds <= event.atSeconds);
        if (before?.phase !== 'steady' && before?.phase !== 'warmup')
            return [];
        const ready = events.slice(index).find((later) => later.event === 'ready' && later.target === model_metric/* systemTarget */.vh);
        return [{ from: event.atSeconds, to: ready?.atSeconds ?? event.atSeconds + 1, restarted: ready !== undefined }];
    });
}

;// CONCATENATED MODULE: ./out/judge/checks/registry.js
// Every check there is. The order is that of reports: what is most worth knowing first.























/** Asked when the scenario has them on. */
const checks = {
    crash: crash,
    'memory-growth': memoryGrowth,
    'handle-growth': handleGrowth,
    'thread-growth': threadGrowth,
    'socket-growth': socketGrowth,
    'child-growth': childGrowth,
    'metric-growth': metricGrowth,
    'idle-growth': idleGrowth,
    exhaustion: exhaustion,
    'error-rate': errorRate,
    p99: p99,
    'latency-drift': latencyDrift,
    'latency-step': latencyStep,
    degradation: degradation,
    throughput: throughput,
    uptime: uptime,
    cleanup: cleanup,
};
/** Asked always, and first: what ended the run early. */
const endingChecks = [boots, aborts];
/** Asked always, and last: whether we and the host did our own part. */
const ownChecks = [harnessTroubles, companionsLost, rateHeld, probeGaps, duration];


/***/ }),

/***/ 7376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ touchedSpan),
/* harmony export */   Vf: () => (/* binding */ deedsIn),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   sF: () => (/* binding */ untouched),
/* harmony export */   s_: () => (/* binding */ settlingSeconds)
/* harmony export */ });
// Stretches in which soak itself had stopped the system, or ended it to boot it again: what is seen then is its own doing.
//
//   deed ----- ready again, or its end ----- 10 s on
//   '-- ceilings (error-rate, uptime, p99) --'
//   '------------- trends (growth, drift, step, degradation) ---'
//
// A violation of a ceiling by a client's misdeed is the system's own: clients misbehave. Not for whether it recovered (recovery.ts).
/** After it the system answers what waited meanwhile, fills its caches and closes what broke. */
const settlingSeconds = 10;
function deedsIn(events) {
    return events.filter((event) => event.event === 'chaos');
}
/** From the deed until the system was ready again. */
function spanOf({ atSeconds, toSeconds }) {
    return { fromSeconds: atSeconds, toSeconds };
}
/** Where no look counts: one that comes an interval later still tells of the time before it. */
function touchedSpan(event, everySeconds, afterSeconds) {
    return { fromSeconds: event.atSeconds, toSeconds: event.toSeconds + afterSeconds + everySeconds };
}
function covers(span, atSeconds) {
    return atSeconds > span.fromSeconds && atSeconds < span.toSeconds;
}
/** Looks that no deed touched. */
function untouched(samples, events, everySeconds) {
    const spans = deedsIn(events).map((event) => touchedSpan(event, everySeconds, settlingSeconds));
    if (spans.length === 0)
        return samples;
    return samples.filter(({ atSeconds }) => !spans.some((span) => covers(span, atSeconds)));
}


/***/ }),

/***/ 40101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ gatherEvidence),
  X: () => (/* binding */ whereSeen)
});

// EXTERNAL MODULE: ./out/model/metric.js
var metric = __webpack_require__(58932);
// EXTERNAL MODULE: ./out/judge/deed-spans.js
var deed_spans = __webpack_require__(7376);
;// CONCATENATED MODULE: ./out/judge/epochs.js
// Events and samples -> epochs: the lives of the system's process, on the run's axis.
// A job boundary over a process that lives on is not a border here.

/** All epochs that left a sample, a boot or a crash of the system, in order. */
function epochsOf(capture) {
    const spans = new Map();
    const see = (index, atSeconds) => {
        const span = spans.get(index);
        if (span === undefined)
            spans.set(index, { start: atSeconds, end: atSeconds });
        else {
            span.start = Math.min(span.start, atSeconds);
            span.end = Math.max(span.end, atSeconds);
        }
    };
    for (const event of capture.events)
        if (isLifeOfSystem(event))
            see(event.epoch, event.atSeconds);
    for (const sample of capture.samples)
        see(sample.epoch, sample.atSeconds);
    return [...spans]
        .sort(([a], [b]) => a - b)
        .map(([index, { start, end }]) => ({ index, startSeconds: start, endSeconds: end }));
}
function isLifeOfSystem(event) {
    return (event.event === 'boot' || event.event === 'crash') && event.target === metric/* systemTarget */.vh;
}

// EXTERNAL MODULE: ./out/judge/offered-load.js
var offered_load = __webpack_require__(57040);
;// CONCATENATED MODULE: ./out/judge/windows.js
// The stretches of the run that may be evidence: steady, inside one epoch, seen by sound probes, untouched by our own faults.
// A violation found in them stays true whatever breaks later; that is why fail may outrank invalid.

/** Samples further apart than this many intervals do not belong to one window. */
const gapIntervals = 3;
/** Intervals cut out on either side of a harness event: what it touched is not known to the second. */
const harnessIntervals = 2;
/**
 * Steady stretches, cut at epoch borders, at holes of the record, and around gap and harness events, the absence of companions that
 * are not judged, and what was done to the system on purpose, `afterDeedSeconds` of recovery included. Segment borders do not cut.
 */
function admissibleWindows(scenario, capture, afterDeedSeconds = deed_spans/* settlingSeconds */.s_) {
    const every = scenario.watch.everySeconds;
    const forbidden = inadmissibleSpans(scenario, capture, afterDeedSeconds);
    const runs = [];
    let previous = null;
    for (const sample of capture.samples) {
        if (sample.phase !== 'steady' || forbidden.some((span) => (0,deed_spans/* covers */.hU)(span, sample.atSeconds))) {
            previous = null;
            continue;
        }
        const last = runs.at(-1);
        const goesOn = previous !== null &&
            previous.epoch === sample.epoch &&
            sample.atSeconds - previous.atSeconds <= gapIntervals * every;
        if (goesOn && last !== undefined)
            last.push(sample);
        else
            runs.push([sample]);
        previous = sample;
    }
    return runs.map((samples) => ({
        epoch: samples[0]?.epoch ?? 0,
        fromSeconds: samples[0]?.atSeconds ?? 0,
        toSeconds: samples.at(-1)?.atSeconds ?? 0,
        samples,
    }));
}
function inadmissibleSpans(scenario, capture, afterDeedSeconds) {
    const margin = harnessIntervals * scenario.watch.everySeconds;
    const notJudged = new Set(scenario.companions.filter(({ judged }) => !judged).map(({ name }) => name));
    return capture.events.flatMap((event, index) => {
        switch (event.event) {
            case 'gap':
                return [{ fromSeconds: event.fromSeconds, toSeconds: event.toSeconds }];
            case 'harness':
                return [{ fromSeconds: event.atSeconds - margin, toSeconds: event.atSeconds + margin }];
            case 'crash':
                return notJudged.has(event.target)
                    ? [{ fromSeconds: event.atSeconds, toSeconds: readyAgain(capture.events.slice(index), event.target) }]
                    : [];
            case 'chaos':
                return [(0,deed_spans/* touchedSpan */.LJ)(event, scenario.watch.everySeconds, afterDeedSeconds)];
            default:
                return [];
        }
    });
}
function readyAgain(events, target) {
    return (events.find((event) => event.event === 'ready' && event.target === target)?.atSeconds ?? Number.POSITIVE_INFINITY);
}

;// CONCATENATED MODULE: ./out/judge/evidence.js
// What every check reads: scenario and record, and what is derived from them once.
// Derives only; decides nothing.





function gatherEvidence(scenario, capture, alphaShare = 1) {
    const windows = admissibleWindows(scenario, capture);
    const steady = windows.flatMap(({ samples }) => samples);
    const isUndisturbed = (0,deed_spans/* deedsIn */.Vf)(capture.events).length === 0;
    const ceilings = isUndisturbed ? steady : admissibleWindows(scenario, capture, 0).flatMap(({ samples }) => samples);
    const load = steady.flatMap((sample) => (sample.load === null ? [] : [sample.load]));
    return {
        scenario,
        capture,
        epochs: epochsOf(capture),
        windows,
        steady,
        ceilings,
        load,
        answeredPerSecond: (0,offered_load/* answeredPerSecond */.D)(load),
        judgedTargets: [metric/* systemTarget */.vh, ...scenario.companions.filter(({ judged }) => judged).map(({ name }) => name)],
        alphaShare,
    };
}
/** Epochs and windows as a finding carries them. */
function whereSeen(evidence) {
    return {
        epochs: [...new Set(evidence.windows.map(({ epoch }) => epoch))],
        windows: evidence.windows.map(({ fromSeconds, toSeconds }) => ({ fromSeconds, toSeconds })),
    };
}


/***/ }),

/***/ 67261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ variesByDesign),
/* harmony export */   OB: () => (/* binding */ promptLagSeconds),
/* harmony export */   fi: () => (/* binding */ plannedRate),
/* harmony export */   p: () => (/* binding */ missedLagSeconds),
/* harmony export */   sM: () => (/* binding */ readGenerator)
/* harmony export */ });
// Did the load process do its part? What it says about itself: lag against its schedule, CPU, sends that fell due.
// Late because of us is not slow because of the target: checks of latency and throughput ask here first.
/** Later than this blurs response times. */
const promptLagSeconds = 0.1;
/** Later than this, what was due in one second was sent in another. */
const missedLagSeconds = 1;
const mostCpuCores = 0.95;
/** Share of intervals that may be late or busy: a single pause is not a broken generator. */
const toleratedShare = 0.05;
/** In a run of a few seconds a share says nothing: as many as this are a pause, not a habit. */
const toleratedIntervals = 2;
const scheduledShare = 0.95;
/** Seconds of full rate that a start of load may lack. */
const climbSeconds = 2;
/** null when no load was asked for or none ever ran in the windows. */
function readGenerator({ scenario, load, windows, }) {
    if (scenario.load === null || load.length === 0)
        return null;
    const sum = (pick) => load.reduce((total, interval) => total + pick(interval), 0);
    const shareOf = (broken) => load.filter(broken).length / load.length;
    const laterThan = (seconds) => shareOf(({ generator }) => (generator?.lagP99Seconds ?? 0) > seconds);
    const lateShare = laterThan(promptLagSeconds);
    const missedShare = laterThan(missedLagSeconds);
    const busyShare = shareOf(({ generator }) => (generator?.cpuCores ?? 0) > mostCpuCores);
    const isTolerable = (share) => share <= Math.max(toleratedShare, toleratedIntervals / load.length);
    const seconds = sum((interval) => interval.seconds);
    const scheduled = sum((interval) => interval.scheduled);
    const rate = plannedRate(scenario);
    const asked = rate === null ? null : rate * seconds;
    // A random schedule may fall short by chance: three standard deviations are allowed beside the 5 %. Every start of load
    // climbs to its rate; each stretch may hold one.
    const climbing = rate === null ? 0 : rate * climbSeconds * windows.length;
    const short = asked !== null && scheduled < scheduledShare * asked && asked - scheduled > 3 * Math.sqrt(asked) + climbing;
    const held = isTolerable(missedShare) && isTolerable(busyShare) && !short;
    return {
        held,
        prompt: held && isTolerable(lateShare),
        intervals: load.length,
        seconds,
        lateShare,
        missedShare,
        busyShare,
        worstLagSeconds: load.reduce((worst, { generator }) => Math.max(worst, generator?.lagP99Seconds ?? 0), 0),
        worstCpuCores: load.reduce((worst, { generator }) => Math.max(worst, generator?.cpuCores ?? 0), 0),
        asked,
        scheduled,
        sent: sum((interval) => interval.sent),
        notSent: sum((interval) => interval.notSent),
        succeeded: sum((interval) => interval.succeeded),
        shortOfSchedule: short,
    };
}
/** Mean rate that the scenario asks for; null for a closed loop, a replay, and for arrivals whose rate varies by design. */
function plannedRate({ load }) {
    return load === null || load.rate.kind === 'max' || variesByDesign(load) ? null : load.rate.perSecond;
}
/** Whether the schedule itself goes up and down; single sends at random do not count. */
function variesByDesign({ arrival, replay }) {
    return (replay ?? null) !== null || (arrival.pattern !== 'constant' && arrival.pattern !== 'poisson');
}


/***/ }),

/***/ 81895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./out/judge/chaos-sentences.js
var chaos_sentences = __webpack_require__(26551);
// EXTERNAL MODULE: ./out/judge/deed-spans.js
var deed_spans = __webpack_require__(7376);
// EXTERNAL MODULE: ./out/judge/recovery.js
var recovery = __webpack_require__(3041);
;// CONCATENATED MODULE: ./out/judge/chaos-ledger.js
// What chaos the scenario asks for, what fell due, and what was really done: notes of the verdict. Unknown is never zero.



/** Fewer than this may be missing without a word of their own, and this share. */
const tellFrom = 3;
const tellShare = 0.05;
/** Sentences; none when the scenario asks for no chaos. */
function chaosNotes(scenario, capture) {
    const ofClients = clientKinds(scenario);
    const ofSystem = scenario.system === null ? [] : systemKinds(scenario.chaos);
    if (ofClients.length + ofSystem.length === 0)
        return [];
    const counted = countsOf(capture);
    const tallies = [...(counted ?? [])].map(([kind, counts]) => ({ kind, ...counts }));
    const due = tallies.filter(({ asked }) => asked > 0);
    const events = (0,deed_spans/* deedsIn */.Vf)(capture.events);
    const neverDue = [
        ...(counted === null ? [] : ofClients.filter((kind) => !due.some((tally) => tally.kind === kind))),
        ...ofSystem.filter((kind) => !events.some(({ deed }) => deed === kind)),
    ];
    const down = events.map(deed_spans/* spanOf */.ee).reduce((sum, { fromSeconds, toSeconds }) => sum + toSeconds - fromSeconds, 0);
    const isUnknown = counted === null && ofClients.length > 0;
    const isSilent = due.length + events.length + neverDue.length === 0;
    return [
        ...(isSilent ? [] : [chaos_sentences/* chaosSentences */.r.delivered(due, (0,recovery/* recoveriesOf */.Bl)(events), neverDue)]),
        ...(isUnknown ? [chaos_sentences/* chaosSentences */.r.notKnown(ofClients)] : []),
        ...due.filter(isShort).map(chaos_sentences/* chaosSentences */.r.fewer),
        ...(down > 0 ? [chaos_sentences/* chaosSentences */.r.notCounted(down)] : []),
    ];
}
function isShort({ asked, delivered }) {
    return asked - delivered > tellFrom && asked - delivered > tellShare * asked;
}
/** Sums over the whole record, by kind; null: no sample tells. */
function countsOf({ samples }) {
    const sums = new Map();
    let told = false;
    for (const { load } of samples) {
        if (load?.chaos === undefined)
            continue;
        told = true;
        for (const [kind, { asked, delivered }] of Object.entries(load.chaos)) {
            const sum = sums.get(kind);
            sums.set(kind, { asked: (sum?.asked ?? 0) + asked, delivered: (sum?.delivered ?? 0) + delivered });
        }
    }
    return told ? sums : null;
}
/** As deeds of clients are named in the record (load/client-deeds.ts). */
function clientKinds({ chaos, load }) {
    const asked = {
        disconnect: chaos.disconnect,
        vanish: chaos.vanish ?? (load?.session?.leave === 'vanish' ? load.session : null),
        'slow-reader': chaos.slowReader,
        'slow-writer': chaos.slowWriter,
        'half-open': chaos.halfOpen,
        cancel: chaos.cancel,
        'stale-id': chaos.staleId,
        malformed: chaos.malformed,
        churn: chaos.churn,
        storm: chaos.storm,
    };
    return Object.keys(asked).filter((kind) => asked[kind] != null);
}
function systemKinds({ pause, kill, restart }) {
    const asked = { pause, kill, restart };
    return Object.keys(asked).filter((kind) => asked[kind] != null);
}

// EXTERNAL MODULE: ./out/judge/check.js
var check = __webpack_require__(79700);
// EXTERNAL MODULE: ./out/judge/checks/registry.js + 51 modules
var registry = __webpack_require__(49672);
// EXTERNAL MODULE: ./out/stats/latency-histogram.js
var latency_histogram = __webpack_require__(7977);
// EXTERNAL MODULE: ./out/judge/figures.js
var figures = __webpack_require__(32353);
;// CONCATENATED MODULE: ./out/judge/control-arm.js
// An operation beside its control, which asks the same without the system between: the difference is what the system adds.
// A note with figures, not a check: nobody set a limit on it.


/** A p95 of fewer answers would be a guess. */
const fewestAnswers = 200;
/** One sentence for each operation that has a control, over all steady hours of the record. */
function controlArmNotes({ load }, capture) {
    return (load?.operations ?? []).flatMap(({ name, control }) => control == null ? [] : [noteOn(name, control, answersOf(capture, name), answersOf(capture, control))]);
}
function answersOf(capture, operation) {
    const merged = (0,latency_histogram/* createLatencyHistogram */.bf)();
    for (const part of capture.histograms)
        if (part.operation === operation)
            (0,latency_histogram/* mergeInto */.Pz)(merged, (0,latency_histogram/* decodeHistogram */.pr)(part.encoded));
    return merged;
}
function noteOn(name, control, through, direct) {
    const [slow, fast] = [(0,latency_histogram/* quantiles */.tI)(through), (0,latency_histogram/* quantiles */.tI)(direct)];
    if (slow === null || fast === null || Math.min((0,latency_histogram/* count */.U9)(through), (0,latency_histogram/* count */.U9)(direct)) < fewestAnswers) {
        return `What the system adds to ${name} cannot be told: it and ${control} need ${fewestAnswers} answers each.`;
    }
    const added = ['p50', 'p95', 'p99'].map((quantile) => {
        const difference = slow[quantile] - fast[quantile];
        const more = difference < 0 ? `${(0,figures/* formatLatency */.YL)(-difference)} less` : `${(0,figures/* formatLatency */.YL)(difference)} more`;
        return `${more} at ${quantile} (${(0,figures/* formatLatency */.YL)(slow[quantile])} against ${(0,figures/* formatLatency */.YL)(fast[quantile])})`;
    });
    return `What the system adds to ${name}, beside ${control}: ${added.join(', ')}.`;
}

// EXTERNAL MODULE: ./out/judge/evidence.js + 2 modules
var judge_evidence = __webpack_require__(40101);
// EXTERNAL MODULE: ./out/judge/messages.js
var messages = __webpack_require__(1798);
// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/model/event.js
var model_event = __webpack_require__(31674);
// EXTERNAL MODULE: ./out/judge/calibration.js
var calibration = __webpack_require__(46844);
// EXTERNAL MODULE: ./out/judge/suspicion-sentences.js
var suspicion_sentences = __webpack_require__(94432);
;// CONCATENATED MODULE: ./out/judge/suspicion-notes.js
// The suspicions of a run as notes on its verdict: one for each check and series, because a week has many looks.

/** Beyond this the notes would hide everything else. */
const mostNotes = 10;
function suspicionNotes(events) {
    const suspicions = events.flatMap((event) => (event.event === 'suspicion' ? [event] : []));
    const bySeries = [...Map.groupBy(suspicions, ({ check, series }) => `${check} ${series}`).values()];
    const notes = bySeries.slice(0, mostNotes).flatMap((group) => {
        const [first] = group;
        const last = group.at(-1);
        if (first === undefined || last === undefined)
            return [];
        const { check, series } = first;
        // A run that was cut off between two checkpoints may have held one look twice.
        const looks = new Set(group.map(({ look }) => look)).size;
        return looks === 1
            ? [suspicion_sentences/* suspicionSentences */.O.suspectedOnce(check, series, first.atSeconds)]
            : [suspicion_sentences/* suspicionSentences */.O.suspectedOften(check, series, looks, first.atSeconds, last.atSeconds)];
    });
    const more = bySeries.length - notes.length;
    return more > 0 ? [...notes, suspicion_sentences/* suspicionSentences */.O.suspectedMore(more)] : notes;
}

;// CONCATENATED MODULE: ./out/judge/notes.js
// What a reader of the verdict should know and no check judges: what was lost, and how the targets went.





/** One sentence each, in the order of time; hand-overs in one, because a week has many of them; suspicions last. */
function notesOf(capture) {
    const resumes = resumesIn(capture.events);
    const orderly = resumes.filter((resume) => resume.orderly).map(({ event }) => event);
    const notes = capture.events.filter((event) => !orderly.includes(event)).flatMap(notes_noteOn);
    const handed = orderly.length === 0 ? [] : [handOvers(resumes.filter((resume) => resume.orderly))];
    const all = [...handed, ...notes, ...(0,calibration/* calibrationNotes */.UP)(capture), ...suspicionNotes(capture.events)];
    return capture.torn ? [...all, messages/* sentences */.h.tornLine] : all;
}
/** What the figures of this kind of load do not mean: the rate of a program that is run as load is its own. */
function loadNotes(load) {
    const programs = (load?.operations ?? []).filter(({ protocol }) => protocol === 'command');
    return programs.length === 0 ? [] : [messages/* sentences */.h.ownRate(programs.map(({ name }) => name))];
}
/** A leg that ends in order has entered the phase `stop`; a killed one has not. */
function resumesIn(events) {
    const resumes = [];
    let stopped = false;
    for (const event of events) {
        if (event.event === 'segment' && event.how === 'resume') {
            resumes.push({ event, lostSeconds: event.lostSeconds, orderly: stopped });
        }
        if (event.event === 'phase')
            stopped = event.phase === 'stop';
        if (event.event === 'interrupt')
            stopped = false;
    }
    return resumes;
}
function handOvers(resumes) {
    const lost = resumes.map(({ lostSeconds }) => lostSeconds);
    const sum = lost.reduce((total, seconds) => total + seconds, 0);
    return messages/* sentences */.h.handedOver(lost.length, sum, Math.max(...lost));
}
function notes_noteOn(event) {
    switch (event.event) {
        case 'segment':
            return event.how === 'resume' ? [messages/* sentences */.h.resumed(event.atSeconds, event.lostSeconds)] : [];
        case 'adoption-failed':
            return [messages/* sentences */.h.notAdopted(event.target, event.reason)];
        case 'gap':
            // That soak did not run between two legs is said by the note on the leg.
            return event.reason === model_event/* betweenLegs */.U ? [] : [messages/* sentences */.h.gap(event.fromSeconds, event.toSeconds, event.reason)];
        case 'stopped':
            return event.how === 'killed' || event.how === 'not-ended'
                ? [messages/* sentences */.h.hungOnStop(event.target, event.how, event.afterSeconds)]
                : [];
        case 'abort':
        case 'adopted':
        case 'boot':
        case 'boot-failed':
        case 'calibration':
        case 'chaos':
        case 'checkpoint':
        case 'crash':
        case 'failure':
        case 'harness':
        case 'interrupt':
        case 'phase':
        case 'ready':
        case 'suspicion':
            return [];
        default:
            return (0,error/* assertNever */.xb)(event);
    }
}

// EXTERNAL MODULE: ./out/judge/verdict.js
var verdict = __webpack_require__(29257);
;// CONCATENATED MODULE: ./out/judge/sentence.js
// The verdict's first sentence: the result, then what was not judged. One sentence, so that it survives being quoted alone.



function verdictSentence(judged) {
    return `${[result(judged), ...notJudgedText(judged.notJudged)].join('; ')}.`;
}
function result({ outcome, findings, scenario }) {
    const decisive = findings.filter((one) => (0,verdict/* outcomeOf */.sG)(one) === outcome);
    const [first, ...others] = decisive;
    const lead = first === undefined ? '' : firstSentence(first.sentence);
    const also = names(others).filter((name) => name !== first?.check);
    switch (outcome) {
        case 'fail':
            return also.length === 0 ? lead : `${lead}; also violated: ${also.join(', ')}`;
        case 'invalid':
            return `${lead}; nothing is claimed about the system`;
        case 'inconclusive':
            if (first === undefined)
                return 'Nothing was judged, so nothing is shown';
            return also.length === 0 ? lead : `${lead}; also undecided: ${also.join(', ')}`;
        case 'pass': {
            const held = names(decisive);
            const load = scenario.load === null ? 'without load' : 'of steady load';
            const all = held.length === 1 ? 'The one judged check holds' : `All ${(0,figures/* counted */.hS)(held.length, 'judged check')} hold`;
            return `${all} over ${(0,figures/* formatLength */.ix)(scenario.durationSeconds)} ${load} (${held.join(', ')})`;
        }
        default:
            return (0,error/* assertNever */.xb)(outcome);
    }
}
function names(findings) {
    return [...new Set(findings.map(({ check }) => check))];
}
/** Checks with the same reason share it: "not judged: a, b and c (turned off), d (no limit is set)". */
function notJudgedText(notJudged) {
    if (notJudged.length === 0)
        return [];
    const byReason = Map.groupBy(notJudged, ({ reason }) => reason);
    const parts = [...byReason].map(([reason, group]) => {
        const checks = [...new Set(group.map(({ check }) => check))];
        return `${listed(checks)} (${reason})`;
    });
    return [`not judged: ${parts.join(', ')}`];
}
/** "a, b and c" */
function listed(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** Up to the first period that ends a sentence; a period inside a number has no space after it. */
function firstSentence(text) {
    return (text.split(/\.\s/)[0] ?? text).replace(/\.$/, '');
}

// EXTERNAL MODULE: ./out/judge/steady-time.js
var steady_time = __webpack_require__(41712);
;// CONCATENATED MODULE: ./out/judge/totals.js
// The sums a report prints above everything else. Counts of the whole run, warm-up included; unknown is null.

function totalsOf(scenario, capture) {
    const { samples, events } = capture;
    let requests = 0;
    let succeeded = 0;
    let failed = 0;
    for (const { load } of samples) {
        requests += load?.sent ?? 0;
        succeeded += load?.succeeded ?? 0;
        failed += load?.failed ?? 0;
    }
    const boot = events.find(({ event }) => event === 'boot')?.atSeconds;
    const first = boot ?? samples[0]?.atSeconds ?? 0;
    const last = samples.at(-1)?.atSeconds ?? first;
    const answered = succeeded + failed;
    return {
        durationSeconds: Math.max(0, last - first),
        steadySeconds: (0,steady_time/* steadyHeldSeconds */.Z)(scenario, capture),
        requests,
        succeeded,
        failed,
        successRate: answered === 0 ? null : succeeded / answered,
        epochs: new Set(samples.map(({ epoch }) => epoch)).size,
        segments: new Set([...samples, ...events].map(({ segment }) => segment)).size,
    };
}

;// CONCATENATED MODULE: ./out/judge/judge.js
// Scenario and record -> verdict. Pure: the same record gives the same verdict, today and in years.
//
//   scenario, capture -> evidence (epochs, windows) -> findings of every check -> fold -> outcome and sentence










/** Judges a whole run, or what there is of one: a run cut short is never more than inconclusive. */
function judge(scenario, capture) {
    const evidence = (0,judge_evidence/* gatherEvidence */.h)(scenario, capture);
    const findings = registry/* endingChecks */.dh.flatMap((check) => check(evidence));
    // A dozen findings that nothing was seen would hide the one that says why.
    const nothingMeasured = capture.samples.length === 0 && findings.length > 0;
    const notJudged = [];
    for (const code of Object.keys(registry/* checks */.AV)) {
        const spec = specOf(scenario, code);
        if (spec === null)
            continue;
        if (!spec.on)
            notJudged.push({ check: code, reason: messages/* sentences */.h.turnedOff, because: 'off' });
        else if (nothingMeasured)
            notJudged.push({ check: code, reason: messages/* sentences */.h.notBooted, because: 'not-measurable' });
        else {
            const settled = settle(registry/* checks */.AV[code](evidence, spec), spec, evidence);
            findings.push(...settled.findings);
            notJudged.push(...settled.notJudged);
        }
    }
    if (!nothingMeasured)
        findings.push(...registry/* ownChecks */.ws.flatMap((check) => check(evidence)));
    const outcome = (0,verdict/* foldOutcomes */.Xo)(findings);
    return {
        outcome,
        sentence: verdictSentence({ outcome, findings, notJudged, scenario }),
        findings,
        notJudged,
        notes: [
            ...loadNotes(scenario.load),
            ...notesOf(capture),
            ...chaosNotes(scenario, capture),
            ...controlArmNotes(scenario, capture),
        ],
        totals: totalsOf(scenario, capture),
    };
}
/**
 * null: nobody asked. Either a check that is asked by name only and was not named (off, without the scenario saying so), or
 * one that came after the record was made: the scenario stored with it does not know the check.
 */
function specOf({ checks: specs }, code) {
    const spec = specs[code];
    if (spec === undefined)
        return null;
    return spec.on || spec.origin === 'scenario' ? spec : null;
}
/** What cannot be judged is inconclusive where the scenario asked for it by name, and listed as not judged where it did not. */
function settle(answers, spec, evidence) {
    const findings = [];
    const notJudged = [];
    for (const answer of answers) {
        if (answer.kind === 'found')
            findings.push(answer.finding);
        else if (spec.origin === 'scenario') {
            findings.push((0,check/* finding */.g)({
                check: spec.code,
                series: answer.series,
                outcome: 'inconclusive',
                limitText: spec.limit?.text ?? null,
                epochs: evidence.epochs.map(({ index }) => index),
                sentence: messages/* sentences */.h.askedButCannot(spec.code, answer.reason),
                next: answer.next,
            }));
        }
        else {
            // One series of several: the check itself was judged, so what is missing is named with its series.
            const reason = isAlike(answers) ? answer.reason : `${answer.series}: ${answer.reason}`;
            notJudged.push({ check: spec.code, reason, because: answer.because });
        }
    }
    return { findings, notJudged: isAlike(answers) ? notJudged.slice(0, 1) : notJudged };
}
/** Nothing of the check was judged, and always for the same reason. */
function isAlike(answers) {
    const reasons = answers.map((answer) => (answer.kind === 'cannot' ? answer.reason : null));
    return reasons.every((reason) => reason !== null && reason === reasons[0]);
}


/***/ }),

/***/ 23611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ allOperations),
/* harmony export */   l: () => (/* binding */ withoutLoad)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79700);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40101);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1798);
// What every check of answers says when there are none to judge: either no load was asked for, or none ever ran.



/** Series of the checks that look at all operations together. */
const allOperations = 'all operations';
/** null when there is load to judge. A load that was asked for and never ran is a finding: nothing was shown. */
function withoutLoad(evidence, check) {
    if (evidence.scenario.load === null) {
        return [
            {
                kind: 'cannot',
                because: 'no-load',
                series: allOperations,
                reason: _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .h.noLoadAsked,
                next: _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .h.askForLoad,
            },
        ];
    }
    if (evidence.load.length > 0)
        return null;
    return [
        (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F)((0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)({
            check,
            series: allOperations,
            outcome: 'inconclusive',
            sentence: _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .h.noLoadRan(check),
            next: _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .h.runAgain,
            ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .whereSeen */ .X)(evidence),
        })),
    ];
}


/***/ }),

/***/ 1798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sentences)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58932);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32353);
// The sentences of findings, except those about growth. Facts in, prose out: what happened, where, what was expected, and in
// a sentence of its own (`next`) what to do.


const nameOf = (target) => (target === _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .systemTarget */ .vh ? 'the system' : target);
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const rate = (perSecond) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .significant */ .I1)(perSecond)}/s`;
const number = (count) => count.toLocaleString('en-US');
function exitText(exit) {
    if (exit.signal !== null)
        return `killed by ${exit.signal}`;
    return exit.code === null ? 'exit code unknown' : `exit code ${exit.code}`;
}
const abortedWhat = {
    rss: 'memory',
    p99: 'the p99 response time',
    'error-rate': 'the error rate',
};
const sentences = {
    // Why a check was not judged: fragments without a period.
    turnedOff: 'turned off',
    notBooted: 'nothing was measured, because the boot failed',
    tornLine: 'The last line of the record was torn and was cut.',
    ownRate: (operations) => `${operations.map((name) => `"${name}"`).join(', ')} ran a program that sends requests of its own, at a rate of its own: rate, response times and errors given here are those of its runs, one run for each operation.`,
    resumed: (atSeconds, lostSeconds) => `The soak was cut off and went on ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(atSeconds)} into the run; ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(lostSeconds)} were lost.`,
    handedOver: (times, lostSeconds, longestSeconds) => times === 1
        ? `Handed over once from leg to leg; ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(lostSeconds)} passed without samples.`
        : `Handed over ${times} times from leg to leg; ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(lostSeconds)} in all passed without samples, at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(longestSeconds)} at once.`,
    notAdopted: (target, reason) => `${capital(nameOf(target))} of the part before could not be taken over (${reason}), so a new life of it was begun.`,
    gap: (fromSeconds, toSeconds, reason) => `Nothing is known of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(toSeconds - fromSeconds)} from ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(fromSeconds)} on: ${reason}.`,
    hungOnStop: (target, how, afterSeconds) => how === 'killed'
        ? `${capital(nameOf(target))} did not stop when asked and had to be killed after ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(afterSeconds)}.`
        : `${capital(nameOf(target))} could not be ended, not even by force; look for its processes.`,
    noLimit: 'no limit is set',
    noPlannedRate: 'no limit is set and the load has no fixed rate to compare with',
    noLoadAsked: 'the scenario has no load',
    unreadable: (gauge) => `${gauge} could not be read here`,
    noIdle: 'no sample of an idle phase to compare with',
    noDrain: 'no sample of a drain phase',
    noOperations: (limitText) => `a limit per operation (${limitText}) needs load, and nothing was answered`,
    askedButCannot: (check, reason) => `The scenario asks for ${check}, but it could not be judged: ${reason}.`,
    // What to do.
    askForLoad: 'add a [load] section',
    runAgain: 'run again; if it happens again, look at the events of the record',
    setLimit: (check, example) => `set a limit, for example checks.${check} = "${example}"`,
    limitPerHour: (check) => `write a limit per hour, for example checks.${check} = "10MiB/h"`,
    soakLonger: 'soak longer',
    soakLongerOrFaster: 'soak longer or with a higher rate',
    soakWhole: 'run it for its whole duration, or ask for a shorter one',
    resume: 'continue it: soak run --resume',
    readLog: 'read the last lines of its log',
    seeRateHeld: 'see rate-held: give the load process more of the machine, or ask for a lower rate',
    histogramsMissing: 'run again: this record has no response histograms, so its p99 is known within bounds only',
    declareIdleAndDrain: 'give phases.idle and phases.drain some time',
    cleanupNext: 'look at what is still open; if it is a pool filled on first use, raise phases.drain above its idle timeout or turn the check off',
    abortNext: 'look at the minutes before the abort in the report',
    bootNext: 'run the command by hand and read its log',
    rateNotHeldNext: 'use a machine with free cores, or ask for a lower rate',
    probeGapsNext: 'use a machine that is not overloaded, or look less often (watch.every)',
    // Answers.
    noLoadRan: (check) => `No load ran in the steady phase, so ${check} shows nothing.`,
    nothingAnswered: 'Nothing was answered in the steady phase.',
    errorRate: ({ failed, answered, share, high }, limitText) => failed === 0
        ? `None of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(answered, 'answered request')} failed; the limit is ${limitText}.`
        : `${number(failed)} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(answered, 'answered request')} failed: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share)} (at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(high)} in the long run); the limit is ${limitText}.`,
    fewAnswers: ({ failed, answered, needed }) => `${number(failed)} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(answered, 'answered request')} failed; ${number(needed)} answers are needed to judge this limit.`,
    p99: (outcome, value, limitText, answers) => {
        const measured = `The p99 response time ${outcome === 'inconclusive' ? 'lies around' : 'was'} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLatency */ .YL)(value)} over ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(answers, 'answer')}`;
        return `${measured}; the limit is ${limitText}.`;
    },
    p99FewAnswers: (answers, needed) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(answers, 'answer')} are too few for a p99; ${needed} are needed.`,
    p99OurFault: (value, limitText) => `The p99 response time was ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLatency */ .YL)(value)} (limit ${limitText}), but the load process itself was late.`,
    shareOfDue: (share, limit) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .significant */ .I1)(limit)}/s (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .significant */ .I1)(share * 100)} % of what fell due)`,
    throughput: (held, scheduled, planned, limitText, below) => {
        const asked = planned === null ? `${rate(scheduled)} fell due` : `${rate(planned)} asked`;
        return `${below ? 'Only ' : ''}${rate(held)} succeeded, ${asked}; the limit is ${limitText}.`;
    },
    notSent: (count, share) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'send')} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share)}) fell due and could not be sent, because answers came too slowly.`,
    throughputOurFault: 'The load process itself was late, so this is not held against the system.',
    throughputTooShort: (seconds, needed) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(seconds)} under load are too short for a mean rate; ${needed} s are needed.`,
    // Life of the targets.
    excusedTicks: (seconds) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(seconds)} without an answer are not counted: this machine itself stood still then`,
    uptime: ({ share, total, up, restarts, }, limitText) => `The system was up in ${number(up)} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(total, 'second')} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share)}), with ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(restarts, 'restart')}; the limit is ${limitText}.`,
    fewTicks: (total, needed) => `Readiness was seen in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(total, 'second')} of the steady phase only; ${needed} are needed.`,
    lived: (target, seconds) => `${capital(nameOf(target))} lived through all ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(seconds)}.`,
    neverSeen: (target) => `${capital(nameOf(target))} was never seen: the record holds no sample.`,
    crashed: (target, atSeconds, exit, times) => `${capital(nameOf(target))} ended by itself ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(atSeconds)} into the run (${exitText(exit)})${times > 1 ? `, and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(times - 1, 'time')} more` : ''}.`,
    bootFailed: (target, message) => `${capital(nameOf(target))} did not boot: ${withoutPeriod(message)}.`,
    companionLost: (name, atSeconds, exit) => `The companion ${name} ended by itself ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(atSeconds)} into the run (${exitText(exit)}); what the system did without it is not judged.`,
    cleanup: (outcome, { title, idle, drained, tolerated }) => {
        const compared = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .significant */ .I1)(drained)} after draining, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .significant */ .I1)(idle)} when idle before the load`;
        const many = `${capital(title)}: ${compared}`;
        if (outcome === 'holds')
            return `${many}.`;
        const allowed = tolerated === 0 ? 'none may stay' : `${number(tolerated)} may stay`;
        return outcome === 'violated'
            ? `${many}; ${allowed}.`
            : `${many}; ${allowed}, and a pool filled on first use would look the same.`;
    },
    aborted: (limit, value, limitText, samples, atSeconds) => `The run was stopped after ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(atSeconds)}: ${abortedWhat[limit]} was ${value} in the last of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(samples, 'sample')} in a row above the limit of ${limitText}.`,
    // Ourselves.
    harnessBroke: (message) => `The soak itself broke: ${withoutPeriod(message)}.`,
    cutShort: (held, planned) => `The steady phase was held for ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(held)} of the planned ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(planned)}.`,
    rateHeld: ({ scheduled, seconds, asked, prompt, lateShare, worstLagSeconds }) => {
        const kept = `The load process kept its schedule: ${rate(scheduled / seconds)} fell due${asked === null ? '' : `, ${rate(asked / seconds)} asked`}`;
        if (prompt)
            return `${kept}.`;
        return `${kept}; sends were over 100 ms late in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(lateShare)} of the samples (worst ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLatency */ .YL)(worstLagSeconds)}), so slow answers are not blamed on the system.`;
    },
    rateNotHeld: (reading) => {
        const causes = [
            ...(reading.missedShare > 0.05
                ? [
                    `sends were over a second late in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(reading.missedShare)} of the samples (worst ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLatency */ .YL)(reading.worstLagSeconds)})`,
                ]
                : []),
            ...(reading.busyShare > 0.05 ? [`its core was full in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(reading.busyShare)} of the samples`] : []),
            ...(reading.shortOfSchedule && reading.asked !== null
                ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(reading.scheduled, 'send')} fell due where ${number(Math.round(reading.asked))} were asked`]
                : []),
        ];
        return `The load process did not keep its schedule: ${causes.join(', ')}.`;
    },
    probeGaps: (broken, share, missedSeconds, unreadSeconds) => {
        if (missedSeconds + unreadSeconds === 0)
            return 'The probes saw the whole steady phase.';
        const parts = [
            ...(missedSeconds > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(missedSeconds)} without a look`] : []),
            ...(unreadSeconds > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLength */ .ix)(unreadSeconds)} in which memory could not be read`] : []),
        ];
        return `The probes missed ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share)} of the steady phase (${parts.join(', ')})${broken ? '; 5 % are tolerated' : ''}.`;
    },
    // Evidence lines about growth.
    ordinaryLine: (rateText, rSquared, n) => `ordinary line: ${rateText}, R² ${rSquared.toFixed(3)}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(n, 'sample')} (for comparison; the verdict does not rest on it)`,
    cutOff: (share) => `the first ${Math.round(share * 12)} twelfths of each life were left out: they had not settled`,
    allowedSubtracted: 'what operations may leave behind (grows) was subtracted',
    neverMoved: (points) => `never changed in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(points, 'sample')}: is this the process that does the work?`,
    growthNotMeasured: 'too few steady samples to measure the growth before the abort',
    growthUntilThen: (text) => `memory grew by ${text} in the steady phase until then`,
};
function withoutPeriod(text) {
    return text.trim().replace(/\.$/, '');
}


/***/ }),

/***/ 57040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ answeredPerSecond),
/* harmony export */   L: () => (/* binding */ offeredPerSecond)
/* harmony export */ });
// The load that a system was offered, as its memory and its response times may be laid beside: what fell due by the schedule,
// not what was answered. A system that slows down answers less; its own doing must not explain it.
/**
 * Requests that fell due since the look before, per second. null: none was asked for, nothing was reported, or the loop is
 * closed, where a slow system is offered less.
 */
function offeredPerSecond({ load: asked }, interval) {
    if (asked?.rate.kind !== 'open' || interval === null || !(interval.seconds > 0))
        return null;
    return interval.scheduled / interval.seconds;
}
/** Mean of what was answered over these intervals; null without an answer. */
function answeredPerSecond(load) {
    const seconds = load.reduce((sum, interval) => sum + interval.seconds, 0);
    const answered = load.reduce((sum, { succeeded, failed }) => sum + succeeded + failed, 0);
    return seconds > 0 && answered > 0 ? answered / seconds : null;
}


/***/ }),

/***/ 3041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ recoveriesOf),
/* harmony export */   xM: () => (/* binding */ recoveryAnswers)
/* harmony export */ });
/* unused harmony export isLate */
/* harmony import */ var _chaos_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26551);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79700);
/* harmony import */ var _deed_spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7376);
// Was the system ready again in time after what was done to it on purpose? A part of the check uptime: what it must survive is
// downtime too when it does not come back.



/** Lines of evidence for single deeds. */
const mostLines = 5;
const deeds = ['pause', 'kill', 'restart'];
/** It had all its time and was not ready. One that the end of the run cut short shows nothing. */
function isLate({ atSeconds, toSeconds, recoveredAfterSeconds, withinSeconds }) {
    // Stamps are of milliseconds.
    return recoveredAfterSeconds === null && toSeconds - atSeconds >= withinSeconds - 0.01;
}
/** One finding for all recoveries that did not come in time; none for those that did. */
function recoveryAnswers({ capture }, spec) {
    const late = (0,_deed_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .deedsIn */ .Vf)(capture.events).filter(isLate);
    const [first] = late;
    if (first === undefined)
        return [];
    const { deed, atSeconds, withinSeconds } = first;
    const longest = Math.max(...late.map((event) => event.toSeconds - event.atSeconds));
    return [
        (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F)((0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)({
            check: spec.code,
            series: _chaos_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .chaosSentences */ .r.series,
            outcome: 'violated',
            limitText: `${withinSeconds} s`,
            estimate: {
                value: longest,
                low: null,
                high: null,
                confidence: null,
                n: late.length,
                method: 'longest time from the deed until the system was ready, or was given up',
                unit: 'seconds',
            },
            sinceSeconds: atSeconds,
            epochs: [...new Set(late.map(({ epoch }) => epoch))],
            windows: late.map((event) => ({ fromSeconds: event.atSeconds, toSeconds: event.toSeconds })),
            sentence: _chaos_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .chaosSentences */ .r.notRecovered(deed, atSeconds, withinSeconds, late.length - 1),
            next: _chaos_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .chaosSentences */ .r.recoveryNext(deed),
            evidence: late.slice(0, mostLines).map(waitedFor),
        })),
    ];
}
function waitedFor({ deed, atSeconds, toSeconds }) {
    return _chaos_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .chaosSentences */ .r.waited(deed, atSeconds, toSeconds - atSeconds);
}
/** One for each kind of deed that was done. */
function recoveriesOf(events) {
    return deeds.flatMap((deed) => {
        const own = events.filter((event) => event.deed === deed);
        if (own.length === 0)
            return [];
        const times = own.flatMap(({ recoveredAfterSeconds }) => recoveredAfterSeconds ?? []);
        const late = own.filter(isLate).length;
        const longest = times.length === 0 ? null : Math.max(...times);
        return [{ deed, count: own.length, longest, late, cutShort: own.length - times.length - late }];
    });
}


/***/ }),

/***/ 41712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ steadyHeldSeconds)
/* harmony export */ });
// How long the steady phase was really held and seen: the sum over its samples, not the distance between first and last.
/** A sample stands for the time since the one before, but never for a hole in the record. */
const mostIntervals = 3;
/** Seconds of the run covered by steady samples. */
function steadyHeldSeconds(scenario, capture) {
    const every = scenario.watch.everySeconds;
    let held = 0;
    let previous = null;
    for (const sample of capture.samples) {
        if (sample.phase === 'steady') {
            const passed = previous === null ? every : sample.atSeconds - previous.atSeconds;
            held += passed <= mostIntervals * every ? passed : every;
        }
        previous = sample;
    }
    return held;
}


/***/ }),

/***/ 94432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ suspicionSentences)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32353);
// What the verdict says of suspicions: that one of them ended the run, and which there were before its end.

const suspicionSentences = {
    aborted: (atSeconds, looks, sentence) => `The run was stopped after ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLength */ .ix)(atSeconds)}, because ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(looks, 'look')} in a row found the same: ${sentence}`,
    abortedNext: 'treat it as a failed soak; without abort.on-regression the run would have gone on to its planned end, where a cache that had only been filling is told from a leak',
    seen: (atSeconds, look, of, sentence) => `look ${look} of ${of}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLength */ .ix)(atSeconds)} into the run: ${sentence}`,
    suspectedOnce: (check, series, atSeconds) => `A look ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLength */ .ix)(atSeconds)} into the run suspected ${check} of ${series}.`,
    suspectedOften: (check, series, times, firstSeconds, lastSeconds) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(times, 'look')} suspected ${check} of ${series}, the first ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLength */ .ix)(firstSeconds)} into the run, the last ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLength */ .ix)(lastSeconds)}.`,
    suspectedMore: (series) => `Looks suspected ${series} more series; the events of the record name them.`,
};


/***/ }),

/***/ 31674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ betweenLegs)
/* harmony export */ });
// What happened during a run. One line of the record each.
/** Reason of the gap between two legs of a run. */
const betweenLegs = 'soak was not running';


/***/ }),

/***/ 32092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ batchMean)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _student_t_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77510);
// The mean of a long record with an interval that does not trust neighbouring values to be independent.
// Not for trends: a drifting mean has no single value.


const wantedBatches = 20;
const fewestBatches = 8;
/**
 * Mean with a two-sided interval from batch means: the record is cut into up to 20 consecutive batches of equal length and
 * their means are taken as independent. A remainder shorter than a batch counts for the mean only.
 * null for fewer than 8 values.
 */
function batchMean(values, confidence = 0.95) {
    if (values.length < fewestBatches)
        return null;
    const batches = Math.min(wantedBatches, values.length);
    const size = Math.floor(values.length / batches);
    const means = Array.from({ length: batches }, (_, batch) => (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE)(values.slice(batch * size, (batch + 1) * size)));
    const centre = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE)([...values]);
    const degreesOfFreedom = batches - 1;
    const t = (0,_student_t_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$)(1 - (1 - confidence) / 2, degreesOfFreedom);
    const half = (t * (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sampleStandardDeviation */ .JK)(means)) / Math.sqrt(batches);
    return { mean: centre, low: centre - half, high: centre + half, confidence, degreesOfFreedom, n: values.length };
}


/***/ }),

/***/ 7977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ clear),
/* harmony export */   Ni: () => (/* binding */ secondsAtRank),
/* harmony export */   Pz: () => (/* binding */ mergeInto),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   bf: () => (/* binding */ createLatencyHistogram),
/* harmony export */   dO: () => (/* binding */ recordSeconds),
/* harmony export */   ll: () => (/* binding */ encodeHistogram),
/* harmony export */   pr: () => (/* binding */ decodeHistogram),
/* harmony export */   tI: () => (/* binding */ quantiles)
/* harmony export */ });
/* harmony import */ var hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32960);
// Histograms of durations: bounded memory, mergeable, two digits exact, 1 µs to 1 h.
// A thin face over hdr-histogram-js so that range, unit and precision are decided once.
// Not for other quantities, and no word of what was measured.

const lowestMicros = 1;
const highestMicros = 3_600_000_000;
const microsPerSecond = 1_000_000;
// 64 bit counts: a week of 10,000 a second in one histogram does not overflow. 26 KB each.
const countBits = 64;
function createLatencyHistogram() {
    return {
        inner: (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .build */ .jq)({
            bitBucketSize: countBits,
            lowestDiscernibleValue: lowestMicros,
            highestTrackableValue: highestMicros,
            numberOfSignificantValueDigits: 2,
            autoResize: false,
            useWebAssembly: false,
        }),
    };
}
/** Counts one duration. Below 1 µs counts as 1 µs, above 1 h as 1 h. Throws RangeError for NaN: that is a bug of the caller. */
function recordSeconds(histogram, seconds) {
    if (Number.isNaN(seconds))
        throw new RangeError('a duration was expected, got NaN');
    const micros = Math.round(seconds * microsPerSecond);
    histogram.inner.recordValue(Math.min(Math.max(micros, lowestMicros), highestMicros));
}
/** Adds all of `other` to `histogram`; `other` stays as it is. The order of merging does not matter. */
function mergeInto(histogram, other) {
    histogram.inner.add(other.inner);
}
/** null when nothing was recorded. */
function quantiles(histogram) {
    if (histogram.inner.totalCount === 0)
        return null;
    const at = (percentile) => histogram.inner.getValueAtPercentile(percentile) / microsPerSecond;
    return { p50: at(50), p95: at(95), p99: at(99), p999: at(99.9), max: at(100) };
}
/** The value of the given rank, counted from the smallest (1) to the largest (count), in seconds. Throws RangeError outside. */
function secondsAtRank(histogram, rank) {
    const total = histogram.inner.totalCount;
    if (!(rank >= 1 && rank <= total))
        throw new RangeError(`expected a rank from 1 to ${total}, got ${rank}`);
    return histogram.inner.getValueAtPercentile((100 * rank) / total) / microsPerSecond;
}
function count(histogram) {
    return histogram.inner.totalCount;
}
function clear(histogram) {
    histogram.inner.reset();
}
/** HDR V2 compressed, base64, microseconds: the standard format of the HdrHistogram family. */
function encodeHistogram(histogram) {
    return (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeIntoCompressedBase64 */ .dH)(histogram.inner);
}
/** Reads what encodeHistogram wrote. Throws an Error that says so when the text is not such a histogram. */
function decodeHistogram(text) {
    const histogram = createLatencyHistogram();
    try {
        // Adding into a fresh one brings foreign ranges and precisions to ours.
        histogram.inner.add((0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFromCompressedBase64 */ .Vc)(text, countBits, false));
    }
    catch (cause) {
        throw new Error(`expected a latency histogram (HDR V2, compressed, base64), got ${text.length} characters that are not`, { cause });
    }
    return histogram;
}


/***/ }),

/***/ 92921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ shareInterval)
/* harmony export */ });
/* harmony import */ var _normal_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36339);
// The Wilson interval of a share: how far the true share may lie from "k of n".
// Assumes independent trials; for failures that come in bursts it is too narrow, so it is shown and seldom decides alone.

/**
 * Two-sided Wilson score interval. Keeps inside 0..1 and is honest at 0 of n, where the textbook interval has no width.
 * null when there were no trials. Throws RangeError unless 0 <= hits <= trials.
 */
function shareInterval(hits, trials, confidence = 0.95) {
    if (!(hits >= 0 && hits <= trials))
        throw new RangeError(`shareInterval requires 0 <= hits <= trials, got ${hits} of ${trials}`);
    if (trials === 0)
        return null;
    const z = (0,_normal_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - (1 - confidence) / 2);
    const share = hits / trials;
    const shrink = 1 + z ** 2 / trials;
    const centre = (share + z ** 2 / (2 * trials)) / shrink;
    const half = (z / shrink) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
    // Rounding must not turn an exact 0 or 1 into a bound beside it.
    const low = hits === 0 ? 0 : Math.max(0, centre - half);
    const high = hits === trials ? 1 : Math.min(1, centre + half);
    return { share, low, high, confidence, n: trials };
}


/***/ })

};

export const id = 2114;
export const ids = [2114];
export const modules = {

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

/***/ 81891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun),
  A: () => (/* binding */ shorter)
});

// EXTERNAL MODULE: ./out/model/arrival-rate.js
var arrival_rate = __webpack_require__(70126);
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
;// CONCATENATED MODULE: ./out/scenario/planned-growth.js
// What a plan can say of the checks on growth: the smallest growth that its length and cadence can show, beside the limit.


/** Below this many no slope has an interval worth the name. */
const fewestSamples = 20;
/** Shorter runs are judged only when the scenario itself says how long warming up takes. */
const undeclaredWarmupSeconds = 3 * 3_600;
/** Tolerance for quantities that meet exactly: 1/h over 3 h. */
const exactly = 1 - 1e-9;
/** A limit can be judged when it is at least the smallest growth that this length and cadence can show. */
function plannedGrowth(check, scenario, expected) {
    const { code, limit } = check;
    if (limit === null)
        return { check: code, judged: false, reason: 'no limit given', smallestVisible: null };
    const { durationSeconds, watch } = scenario;
    const perOperation = limit.unit === 'bytes-per-operation';
    if (perOperation && scenario.load === null) {
        const reason = 'there is no load, so no operations to count by: give a limit per hour';
        return { check: code, judged: false, reason, smallestVisible: null };
    }
    // Operations done in an hour; null where the rate is only known when it was held.
    const operations = expected.meanRatePerSecond === null ? null : expected.meanRatePerSecond * 3_600;
    const limitPerHour = perOperation ? (operations === null ? null : limit.value * operations) : limit.value;
    const isBytes = limit.unit === 'bytes-per-hour' || perOperation;
    const visibleAfter = isBytes
        ? (seconds) => smallestVisibleMemoryGrowth(seconds, watch.everySeconds)
        : smallestVisibleHandleGrowth;
    const smallest = visibleAfter(durationSeconds);
    const family = (0,units/* sizeFamilyOf */.l_)(limit.text);
    const printed = perOperation && operations !== null
        ? (0,units/* formatGrowth */.T9)(smallest / operations, 'bytes-per-operation', family)
        : (0,units/* formatGrowth */.T9)(smallest, isBytes ? 'bytes-per-hour' : 'per-hour', family);
    const smallestVisible = isBytes ? `${printed}, ${assumedNoise}` : printed;
    const reason = whyNot() ?? warmupUndeclared(scenario);
    return { check: code, judged: reason === null, reason, smallestVisible };
    function whyNot() {
        const few = tooFew(durationSeconds, 'of steady load', expected.steadySamples);
        if (few !== null)
            return few;
        if (limit === null || limitPerHour === null || limitPerHour >= smallest * exactly)
            return null;
        const needed = secondsToSee(limitPerHour, visibleAfter);
        const longer = needed === null ? '' : `soak for about ${(0,units/* formatDuration */.a3)(roundUp(needed))}, `;
        // The bound on bytes rests on an assumed noise, so nothing is promised either way; a count's does not.
        const [assumed, unless] = isBytes ? ['with ordinary noise ', '; a quieter system may still be judged'] : ['', ''];
        return `${assumed}${(0,units/* formatDuration */.a3)(durationSeconds)} of steady load shows growth from ${printed} on, and the limit is ${limit.text}: ${longer}raise the limit, or turn the check off${unless}`;
    }
}
/** Growth without load is seen in the longer one of idle and drain; without any load, in the whole soak. */
function plannedIdleGrowth({ code, limit }, scenario) {
    if (limit === null)
        return { check: code, judged: false, reason: 'no limit given', smallestVisible: null };
    const { phases, durationSeconds, watch } = scenario;
    // The idle phase begins with a process that has yet to warm up; the drain comes after the load warmed it.
    const idle = Math.max(0, phases.idleSeconds - (phases.warmupDeclared ? phases.warmupSeconds : 0));
    const seconds = scenario.load === null ? durationSeconds : Math.max(idle, phases.drainSeconds);
    if (seconds === 0) {
        const reason = 'there is no time without load: give phases.idle';
        return { check: code, judged: false, reason, smallestVisible: null };
    }
    const visibleAfter = (length) => smallestVisibleMemoryGrowth(length, watch.everySeconds);
    const printed = (0,units/* formatGrowth */.T9)(visibleAfter(seconds), 'bytes-per-hour', (0,units/* sizeFamilyOf */.l_)(limit.text));
    const reason = whyNot();
    return { check: code, judged: reason === null, reason, smallestVisible: `${printed}, ${assumedNoise}` };
    function whyNot() {
        const few = tooFew(seconds, 'without load', Math.floor(seconds / watch.everySeconds + 1e-9));
        if (few !== null)
            return few;
        if (limit === null || limit.value >= visibleAfter(seconds) * exactly) {
            const cold = scenario.load === null || idle > phases.drainSeconds;
            return cold && seconds < undeclaredWarmupSeconds && !phases.warmupDeclared ? undeclaredWarmup : null;
        }
        const needed = secondsToSee(limit.value, visibleAfter);
        const [key, before] = scenario.load === null ? ['duration', 0] : ['phases.idle', phases.idleSeconds - idle];
        const longer = needed === null ? '' : `give ${key} about ${(0,units/* formatDuration */.a3)(roundUp(needed + before))}, or `;
        return `with ordinary noise ${(0,units/* formatDuration */.a3)(seconds)} without load shows growth from ${printed} on, and the limit is ${limit.text}: ${longer}raise the limit; a quieter system may still be judged`;
    }
}
/** The limit on memory, spread over the time that it must last, is a growth: can this plan exclude so much? */
function plannedExhaustion(check, scenario, expected) {
    const { code, limit } = check;
    const { rssBytes } = scenario.abort;
    const not = (reason) => ({ check: code, judged: false, reason, smallestVisible: null });
    if (limit === null)
        return not('no limit given');
    if (rssBytes === null)
        return not('no limit of memory is known: give abort.rss');
    const { durationSeconds, watch } = scenario;
    const few = tooFew(durationSeconds, 'of steady load', expected.steadySamples);
    if (few !== null)
        return not(few);
    const family = (0,units/* sizeFamilyOf */.l_)(rssBytes.text);
    const smallest = smallestVisibleMemoryGrowth(durationSeconds, watch.everySeconds);
    // At most this much, as if memory began at nothing.
    const reaching = rssBytes.value / (limit.value / 3_600);
    if (reaching < smallest * exactly) {
        const [shown, reached] = [smallest, reaching].map((rate) => (0,units/* formatGrowth */.T9)(rate, 'bytes-per-hour', family));
        return not(`with ordinary noise ${(0,units/* formatDuration */.a3)(durationSeconds)} of steady load shows growth from ${shown} on, and ${reached} reaches ${rssBytes.text} within ${limit.text}: soak longer, or ask for a shorter time; a quieter system may still be judged`);
    }
    const reason = warmupUndeclared(scenario);
    return { check: code, judged: reason === null, reason, smallestVisible: null };
}
function tooFew(seconds, where, samples) {
    if (samples >= fewestSamples)
        return null;
    return `${(0,units/* formatDuration */.a3)(seconds)} ${where} gives ${samples} samples, fewer than ${fewestSamples}: soak longer or sample more often (watch.every)`;
}
const undeclaredWarmup = 'a soak under 3 h is judged for trends only when it says how long warming up takes: give phases.warmup';
/** null: it is declared, or the soak is long enough to tell. */
function warmupUndeclared({ durationSeconds, phases }) {
    return durationSeconds < undeclaredWarmupSeconds && !phases.warmupDeclared ? undeclaredWarmup : null;
}
/** Up to whole minutes, from two hours on to whole quarters: nobody plans in seconds. */
function roundUp(seconds) {
    const step = seconds < 7_200 ? 60 : 900;
    return Math.ceil(seconds / step - 1e-3) * step;
}

;// CONCATENATED MODULE: ./out/scenario/planned-checks.js
// Whether a plan can judge each check, known before a minute is spent; and if not, why and what to do.
// Not the judge: it decides on what was measured, and sees leaks too large for any doubt also in short runs.



/** A drift of response times is told from the wandering of a host only over half an hour or more; a step needs two levels. */
const leastDriftSeconds = 1_800;
/** The baseline hour, and one to compare with it. */
const leastDegradationSeconds = 7_200;
/** What nobody asked for is not planned. */
function planChecks(scenario, expected) {
    return Object.values(scenario.checks).flatMap((check) => {
        if (check.on)
            return [planCheck(check, scenario, expected)];
        return check.origin === 'default' ? [] : [not(check.code, 'turned off')];
    });
}
const noProcess = 'no process is known: name it by watch.pid or watch.port';
const noLoad = 'there is no load';
function planCheck(check, scenario, expected) {
    const { load, phases, system, watch } = scenario;
    const { code } = check;
    const seen = system !== null || watch.pid !== null || watch.port !== null;
    switch (code) {
        case 'memory-growth':
        case 'handle-growth':
        case 'thread-growth':
        case 'socket-growth':
        case 'child-growth':
            return seen ? plannedGrowth(check, scenario, expected) : not(code, noProcess);
        case 'metric-growth':
            return plannedGrowth(check, scenario, expected);
        case 'idle-growth':
            return seen ? plannedIdleGrowth(check, scenario) : not(code, noProcess);
        case 'exhaustion':
            return seen ? plannedExhaustion(check, scenario, expected) : not(code, noProcess);
        case 'latency-drift':
        case 'latency-step':
            return load === null ? not(code, noLoad) : longEnough(code, scenario, leastDriftSeconds, '');
        case 'degradation':
            return load === null
                ? not(code, noLoad)
                : longEnough(code, scenario, leastDegradationSeconds, ': a baseline hour, and one to compare with it');
        case 'error-rate':
            return load === null ? not(code, noLoad) : judged(code);
        case 'p99':
            if (load === null)
                return not(code, noLoad);
            return check.limit === null ? not(code, 'no limit given') : judged(code);
        case 'throughput':
            if (load === null)
                return not(code, noLoad);
            return check.limit === null && expected.meanRatePerSecond === null
                ? not(code, 'no limit given, and neither a closed loop nor a replay has a planned rate')
                : judged(code);
        case 'uptime':
        case 'crash':
            return seen ? judged(code) : not(code, noProcess);
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
function longEnough(code, scenario, leastSeconds, why) {
    const { durationSeconds } = scenario;
    if (durationSeconds >= leastSeconds) {
        const undeclared = warmupUndeclared(scenario);
        return undeclared === null ? judged(code) : not(code, undeclared);
    }
    const needed = (0,units/* formatDuration */.a3)(leastSeconds);
    return not(code, `${(0,units/* formatDuration */.a3)(durationSeconds)} of steady load is too short, ${needed} is needed${why}`);
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
    const again = newLivesSeconds(scenario);
    const totalSeconds = last === undefined ? 0 : last.startSeconds + last.seconds + again;
    const { load, phases: times, durationSeconds, watch } = scenario;
    const steadySamples = Math.floor(durationSeconds / watch.everySeconds + 1e-9);
    const meanRatePerSecond = load === null ? null : (0,arrival_rate/* meanRate */.mX)(load, times.warmupSeconds, times.warmupSeconds + durationSeconds);
    const lengthSeconds = shorter(scenario.segments.lengthSeconds, boxSeconds);
    return {
        scenarioName: scenario.name,
        phases,
        segments: cut(totalSeconds, lengthSeconds),
        legs: legsNeeded(scenario, again, totalSeconds, lengthSeconds),
        totalSeconds,
        steadySamples,
        meanRatePerSecond,
        checks: planChecks(scenario, { steadySamples, meanRatePerSecond }),
    };
}
/** What lives that are ended on purpose cost: each boots, in the time it has for that at most, and warms up again. */
function newLivesSeconds({ chaos, durationSeconds, phases }) {
    return [chaos.kill, chaos.restart].reduce((sum, deed) => {
        if (deed === null || deed === undefined)
            return sum;
        return sum + Math.floor(durationSeconds / deed.everySeconds) * (phases.warmupSeconds + deed.recoverWithinSeconds);
    }, 0);
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
function legsNeeded({ phases, durationSeconds }, newLives, totalSeconds, lengthSeconds) {
    if (lengthSeconds === null || lengthSeconds >= totalSeconds)
        return 1;
    const usefulSeconds = lengthSeconds - phases.warmupSeconds - handOverSeconds;
    if (usefulSeconds <= 0)
        return Number.POSITIVE_INFINITY;
    return Math.ceil((phases.idleSeconds + durationSeconds + newLives + phases.drainSeconds) / usefulSeconds);
}
/** Of two limits the smaller; null is no limit. */
function shorter(one, other) {
    if (one === null || other === null)
        return one ?? other;
    return Math.min(one, other);
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
// EXTERNAL MODULE: ./out/scenario/decode.js + 40 modules
var decode = __webpack_require__(14432);
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


/***/ })

};

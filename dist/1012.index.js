export const id = 1012;
export const ids = [1012];
export const modules = {

/***/ 67849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

;// CONCATENATED MODULE: ./out/judge/check.js
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

// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/model/metric.js
var model_metric = __webpack_require__(58932);
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
    return (event.event === 'boot' || event.event === 'crash') && event.target === model_metric/* systemTarget */.vh;
}

;// CONCATENATED MODULE: ./out/judge/windows.js
// The stretches of the run that may be evidence: steady, inside one epoch, seen by sound probes, untouched by our own faults.
// A violation found in them stays true whatever breaks later; that is why fail may outrank invalid.
/** Samples further apart than this many intervals do not belong to one window. */
const gapIntervals = 3;
/** Intervals cut out on either side of a harness event: what it touched is not known to the second. */
const harnessIntervals = 2;
/**
 * Steady stretches, cut at epoch borders, at holes of the record, and around gap and harness events and the absence of
 * companions that are not judged. Segment borders do not cut.
 */
function admissibleWindows(scenario, capture) {
    const every = scenario.watch.everySeconds;
    const forbidden = inadmissibleSpans(scenario, capture);
    const runs = [];
    let previous = null;
    for (const sample of capture.samples) {
        if (sample.phase !== 'steady' || forbidden.some((span) => covers(span, sample.atSeconds))) {
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
function inadmissibleSpans(scenario, capture) {
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
            default:
                return [];
        }
    });
}
function readyAgain(events, target) {
    return (events.find((event) => event.event === 'ready' && event.target === target)?.atSeconds ?? Number.POSITIVE_INFINITY);
}
function covers(span, atSeconds) {
    return atSeconds > span.fromSeconds && atSeconds < span.toSeconds;
}

;// CONCATENATED MODULE: ./out/judge/evidence.js
// What every check reads: scenario and record, and what is derived from them once.
// Derives only; decides nothing.



function gatherEvidence(scenario, capture) {
    const windows = admissibleWindows(scenario, capture);
    const steady = windows.flatMap(({ samples }) => samples);
    return {
        scenario,
        capture,
        epochs: epochsOf(capture),
        windows,
        steady,
        load: steady.flatMap(({ load }) => (load === null ? [] : [load])),
        judgedTargets: [model_metric/* systemTarget */.vh, ...scenario.companions.filter(({ judged }) => judged).map(({ name }) => name)],
    };
}
/** Epochs and windows as a finding carries them. */
function whereSeen(evidence) {
    return {
        epochs: [...new Set(evidence.windows.map(({ epoch }) => epoch))],
        windows: evidence.windows.map(({ fromSeconds, toSeconds }) => ({ fromSeconds, toSeconds })),
    };
}

// EXTERNAL MODULE: ./out/judge/growth.js + 9 modules
var growth = __webpack_require__(73719);
// EXTERNAL MODULE: ./out/judge/growth-limits.js
var growth_limits = __webpack_require__(2938);
// EXTERNAL MODULE: ./out/judge/growth-sentences.js
var growth_sentences = __webpack_require__(89482);
// EXTERNAL MODULE: ./out/judge/growth-text.js
var growth_text = __webpack_require__(13549);
;// CONCATENATED MODULE: ./out/judge/messages.js
// The sentences of findings, except those about growth. Facts in, prose out: what happened, where, what was expected, and in
// a sentence of its own (`next`) what to do.


const nameOf = (target) => (target === model_metric/* systemTarget */.vh ? 'the system' : target);
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const rate = (perSecond) => `${(0,figures/* significant */.I1)(perSecond)}/s`;
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
    resumed: (atSeconds, lostSeconds) => `The soak was cut off and went on ${(0,figures/* formatLength */.ix)(atSeconds)} into the run; ${(0,figures/* formatLength */.ix)(lostSeconds)} were lost.`,
    handedOver: (times, lostSeconds, longestSeconds) => times === 1
        ? `Handed over once from leg to leg; ${(0,figures/* formatLength */.ix)(lostSeconds)} passed without samples.`
        : `Handed over ${times} times from leg to leg; ${(0,figures/* formatLength */.ix)(lostSeconds)} in all passed without samples, at most ${(0,figures/* formatLength */.ix)(longestSeconds)} at once.`,
    notAdopted: (target, reason) => `${capital(nameOf(target))} of the part before could not be taken over (${reason}), so a new life of it was begun.`,
    gap: (fromSeconds, toSeconds, reason) => `Nothing is known of ${(0,figures/* formatLength */.ix)(toSeconds - fromSeconds)} from ${(0,figures/* formatLength */.ix)(fromSeconds)} on: ${reason}.`,
    hungOnStop: (target, how, afterSeconds) => how === 'killed'
        ? `${capital(nameOf(target))} did not stop when asked and had to be killed after ${(0,figures/* formatLength */.ix)(afterSeconds)}.`
        : `${capital(nameOf(target))} could not be ended, not even by force; look for its processes.`,
    notBuilt: 'not built yet',
    noLimit: 'no limit is set',
    noPlannedRate: 'no limit is set and the load has no fixed rate to compare with',
    noLoadAsked: 'the scenario has no load',
    unreadable: (gauge) => `${gauge} could not be read here`,
    noIdle: 'no sample of an idle phase to compare with',
    noDrain: 'no sample of a drain phase',
    perOperationNotYet: (limitText) => `a limit per operation (${limitText}) is not built yet`,
    askedButCannot: (check, reason) => `The scenario asks for ${check}, but it could not be judged: ${reason}.`,
    // What to do.
    askForLoad: 'add a [load] section',
    runAgain: 'run again; if it happens again, look at the events of the record',
    setLimit: (check, example) => `set a limit, for example checks.${check} = "${example}"`,
    limitPerHour: (check) => `write a limit per hour, for example checks.${check} = "10MiB/h"`,
    notBuiltNext: 'leave the check out of the scenario until it is there',
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
        ? `None of ${(0,figures/* counted */.hS)(answered, 'answered request')} failed; the limit is ${limitText}.`
        : `${number(failed)} of ${(0,figures/* counted */.hS)(answered, 'answered request')} failed: ${(0,figures/* formatShare */.T1)(share)} (at most ${(0,figures/* formatShare */.T1)(high)} in the long run); the limit is ${limitText}.`,
    fewAnswers: ({ failed, answered, needed }) => `${number(failed)} of ${(0,figures/* counted */.hS)(answered, 'answered request')} failed; ${number(needed)} answers are needed to judge this limit.`,
    p99: (outcome, value, limitText, answers) => {
        const measured = `The p99 response time ${outcome === 'inconclusive' ? 'lies around' : 'was'} ${(0,figures/* formatLatency */.YL)(value)} over ${(0,figures/* counted */.hS)(answers, 'answer')}`;
        return `${measured}; the limit is ${limitText}.`;
    },
    p99FewAnswers: (answers, needed) => `${(0,figures/* counted */.hS)(answers, 'answer')} are too few for a p99; ${needed} are needed.`,
    p99OurFault: (value, limitText) => `The p99 response time was ${(0,figures/* formatLatency */.YL)(value)} (limit ${limitText}), but the load process itself was late.`,
    shareOfDue: (share, limit) => `${(0,figures/* significant */.I1)(limit)}/s (${(0,figures/* significant */.I1)(share * 100)} % of what fell due)`,
    throughput: (held, scheduled, planned, limitText, below) => {
        const asked = planned === null ? `${rate(scheduled)} fell due` : `${rate(planned)} asked`;
        return `${below ? 'Only ' : ''}${rate(held)} succeeded, ${asked}; the limit is ${limitText}.`;
    },
    notSent: (count, share) => `${(0,figures/* counted */.hS)(count, 'send')} (${(0,figures/* formatShare */.T1)(share)}) fell due and could not be sent, because answers came too slowly.`,
    throughputOurFault: 'The load process itself was late, so this is not held against the system.',
    throughputTooShort: (seconds, needed) => `${(0,figures/* formatLength */.ix)(seconds)} under load are too short for a mean rate; ${needed} s are needed.`,
    // Life of the targets.
    excusedTicks: (seconds) => `${(0,figures/* formatLength */.ix)(seconds)} without an answer are not counted: this machine itself stood still then`,
    uptime: ({ share, total, up, restarts, }, limitText) => `The system was up in ${number(up)} of ${(0,figures/* counted */.hS)(total, 'second')} (${(0,figures/* formatShare */.T1)(share)}), with ${(0,figures/* counted */.hS)(restarts, 'restart')}; the limit is ${limitText}.`,
    fewTicks: (total, needed) => `Readiness was seen in ${(0,figures/* counted */.hS)(total, 'second')} of the steady phase only; ${needed} are needed.`,
    lived: (target, seconds) => `${capital(nameOf(target))} lived through all ${(0,figures/* formatLength */.ix)(seconds)}.`,
    neverSeen: (target) => `${capital(nameOf(target))} was never seen: the record holds no sample.`,
    crashed: (target, atSeconds, exit, times) => `${capital(nameOf(target))} ended by itself ${(0,figures/* formatLength */.ix)(atSeconds)} into the run (${exitText(exit)})${times > 1 ? `, and ${(0,figures/* counted */.hS)(times - 1, 'time')} more` : ''}.`,
    bootFailed: (target, message) => `${capital(nameOf(target))} did not boot: ${withoutPeriod(message)}.`,
    companionLost: (name, atSeconds, exit) => `The companion ${name} ended by itself ${(0,figures/* formatLength */.ix)(atSeconds)} into the run (${exitText(exit)}); what the system did without it is not judged.`,
    cleanup: (outcome, { title, idle, drained, tolerated }) => {
        const compared = `${(0,figures/* significant */.I1)(drained)} after draining, ${(0,figures/* significant */.I1)(idle)} when idle before the load`;
        const many = `${capital(title)}: ${compared}`;
        if (outcome === 'holds')
            return `${many}.`;
        const allowed = tolerated === 0 ? 'none may stay' : `${number(tolerated)} may stay`;
        return outcome === 'violated'
            ? `${many}; ${allowed}.`
            : `${many}; ${allowed}, and a pool filled on first use would look the same.`;
    },
    aborted: (limit, value, limitText, samples, atSeconds) => `The run was stopped after ${(0,figures/* formatLength */.ix)(atSeconds)}: ${abortedWhat[limit]} was ${value} in the last of ${(0,figures/* counted */.hS)(samples, 'sample')} in a row above the limit of ${limitText}.`,
    // Ourselves.
    harnessBroke: (message) => `The soak itself broke: ${withoutPeriod(message)}.`,
    cutShort: (held, planned) => `The steady phase was held for ${(0,figures/* formatLength */.ix)(held)} of the planned ${(0,figures/* formatLength */.ix)(planned)}.`,
    rateHeld: ({ scheduled, seconds, asked, prompt, lateShare, worstLagSeconds }) => {
        const kept = `The load process kept its schedule: ${rate(scheduled / seconds)} fell due${asked === null ? '' : `, ${rate(asked / seconds)} asked`}`;
        if (prompt)
            return `${kept}.`;
        return `${kept}; sends were over 100 ms late in ${(0,figures/* formatShare */.T1)(lateShare)} of the samples (worst ${(0,figures/* formatLatency */.YL)(worstLagSeconds)}), so slow answers are not blamed on the system.`;
    },
    rateNotHeld: (reading) => {
        const causes = [
            ...(reading.missedShare > 0.05
                ? [
                    `sends were over a second late in ${(0,figures/* formatShare */.T1)(reading.missedShare)} of the samples (worst ${(0,figures/* formatLatency */.YL)(reading.worstLagSeconds)})`,
                ]
                : []),
            ...(reading.busyShare > 0.05 ? [`its core was full in ${(0,figures/* formatShare */.T1)(reading.busyShare)} of the samples`] : []),
            ...(reading.shortOfSchedule && reading.asked !== null
                ? [`${(0,figures/* counted */.hS)(reading.scheduled, 'send')} fell due where ${number(Math.round(reading.asked))} were asked`]
                : []),
        ];
        return `The load process did not keep its schedule: ${causes.join(', ')}.`;
    },
    probeGaps: (broken, share, missedSeconds, unreadSeconds) => {
        if (missedSeconds + unreadSeconds === 0)
            return 'The probes saw the whole steady phase.';
        const parts = [
            ...(missedSeconds > 0 ? [`${(0,figures/* formatLength */.ix)(missedSeconds)} without a look`] : []),
            ...(unreadSeconds > 0 ? [`${(0,figures/* formatLength */.ix)(unreadSeconds)} in which memory could not be read`] : []),
        ];
        return `The probes missed ${(0,figures/* formatShare */.T1)(share)} of the steady phase (${parts.join(', ')})${broken ? '; 5 % are tolerated' : ''}.`;
    },
    // Evidence lines about growth.
    ordinaryLine: (rateText, rSquared, n) => `ordinary line: ${rateText}, R² ${rSquared.toFixed(3)}, ${(0,figures/* counted */.hS)(n, 'sample')} (for comparison; the verdict does not rest on it)`,
    cutOff: (share) => `the first ${Math.round(share * 12)} twelfths of each life were left out: they had not settled`,
    allowedSubtracted: 'what operations may leave behind (grows) was subtracted',
    neverMoved: (points) => `never changed in ${(0,figures/* counted */.hS)(points, 'sample')}: is this the process that does the work?`,
    growthNotMeasured: 'too few steady samples to measure the growth before the abort',
    growthUntilThen: (text) => `memory grew by ${text} in the steady phase until then`,
};
function withoutPeriod(text) {
    return text.trim().replace(/\.$/, '');
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
        const ownLife = bootsOfTarget.filter((at) => at <= sample.atSeconds).length;
        const key = `${sample.epoch}/${ownLife}`;
        let life = lives.get(key);
        if (life === undefined) {
            const epochStart = evidence.epochs.find(({ index }) => index === sample.epoch)?.startSeconds ?? 0;
            const startSeconds = Math.max(epochStart, bootsOfTarget[ownLife - 1] ?? 0);
            life = { epoch: sample.epoch, startSeconds, points: [] };
            lives.set(key, life);
        }
        life.points.push({ seconds: sample.atSeconds - life.startSeconds, value: value - allowed(sample) });
    }
    return { name, target, lives: [...lives.values()], looks: samples.length };
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

;// CONCATENATED MODULE: ./out/judge/growth-finding.js
// One gauge and its limit -> a finding: asks growth.ts, says the answer in words. Both growth checks end here.










/** Answers of a growth check: one per judged target that has the gauge. */
function growthAnswers(evidence, spec, metric) {
    const { limit } = spec;
    return gaugesToJudge(evidence, spec, metric).map((gauge) => {
        if (limit === null) {
            return { kind: 'cannot', because: 'no-limit', series: gauge.name, reason: sentences.noLimit, next: null };
        }
        if (limit.unit !== 'bytes-per-hour' && limit.unit !== 'per-hour') {
            return {
                kind: 'cannot',
                because: 'not-yet',
                series: gauge.name,
                reason: sentences.perOperationNotYet(limit.text),
                next: sentences.limitPerHour(spec.code),
            };
        }
        // What rightly stays is known of the system's memory only: its own operations, its own bytes.
        const isSystemMemory = gauge.name === (0,model_metric/* gaugeName */.be)(model_metric/* systemTarget */.vh, model_metric/* processMetrics */.Lq.residentBytes);
        const allowed = isSystemMemory ? allowedGrowth(evidence.scenario, evidence.capture.samples) : null;
        const series = gaugeSeries(evidence, gauge, spec.window, allowed ?? undefined);
        if (series.looks > 0 && series.lives.length === 0) {
            const reason = sentences.unreadable(gauge.name);
            return { kind: 'cannot', because: 'not-measurable', series: gauge.name, reason, next: null };
        }
        return found(growthFinding(evidence, spec, { metric, limit, series, allowed: allowed !== null }));
    });
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
    });
    const text = (0,growth_text/* rateTextOf */.j)('bytes', limitText);
    if (answer.whole === null)
        return [sentences.growthNotMeasured];
    return [sentences.growthUntilThen(text.withInterval((0,growth_text/* intervalOf */.X)(answer.whole, 0.9))), ...seedLine(series.lives, text)];
}
function growthFinding(evidence, spec, { metric, limit, series, allowed }) {
    const answer = (0,growth/* judgeGrowth */.H)(series.lives, {
        ...(0,growth_limits/* growthRuleOf */.F2)(metric),
        limitPerHour: limit.value,
        warmupDeclared: evidence.scenario.phases.warmupDeclared,
    });
    const isBytes = metric.unit === 'bytes';
    const rates = (0,growth_text/* rateTextOf */.j)(isBytes ? 'bytes' : 'count', limit.text);
    const interval = answer.whole === null ? null : (0,growth_text/* intervalOf */.X)(answer.whole, answer.confidence);
    const words = {
        what: growth_finding_nameOf(metric, series, spec),
        isPlural: !isBytes,
        limit: limit.value,
        limitText: limit.text,
        answer,
        interval,
        rates,
        window: spec.window,
    };
    const smallest = answer.outcome === 'holds' ? answer.smallestVisible : null;
    return finding({
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
        sinceSeconds: answer.outcome === 'violated' ? startOfGrowth(series.lives, answer.cut) : null,
        smallestVisible: smallest === null ? null : rates.rate(smallest),
        sentence: (0,growth_sentences/* growthSentence */.r)(words),
        next: (0,growth_sentences/* growthNext */.h)(words),
        evidence: [
            ...seedLine(series.lives, rates),
            ...(answer.cut > 0 ? [sentences.cutOff(answer.cut)] : []),
            ...(allowed ? [sentences.allowedSubtracted] : []),
            ...(isBytes && answer.points > 0 && !hasMoved(series.lives) ? [sentences.neverMoved(answer.points)] : []),
        ],
        ...whereSeen(evidence),
    });
}
function growth_finding_nameOf(metric, { target, name }, spec) {
    const title = spec.metric === null ? metric.title : name;
    return target === model_metric/* systemTarget */.vh || spec.metric !== null ? title : `${title} of ${target}`;
}
function methodOf({ whole, bins }) {
    const lives = whole?.groups ?? 0;
    return `pooled slope, Prais-Winsten, ${bins} bins, ${lives} process ${lives === 1 ? 'life' : 'lives'}`;
}
/** The familiar figures, over the longest life. Shown, never the gate. */
function seedLine(lives, rates) {
    const longest = lives.toSorted((a, b) => b.points.length - a.points.length)[0];
    if (longest === undefined)
        return [];
    const line = ordinaryLine(longest.points.map(({ seconds }) => seconds / 3600), longest.points.map(({ value }) => value));
    return line === null ? [] : [sentences.ordinaryLine(rates.rate(line.slope), line.rSquared, line.n)];
}
function startOfGrowth(lives, cut) {
    const first = lives[0];
    const from = first?.points[0]?.seconds;
    if (first === undefined || from === undefined)
        return null;
    const to = first.points.at(-1)?.seconds ?? from;
    return first.startSeconds + from + cut * (to - from);
}
function hasMoved(lives) {
    return lives.some(({ points }) => points.some(({ value }) => value !== points[0]?.value));
}

;// CONCATENATED MODULE: ./out/judge/checks/abort.js
// abort-rss, abort-p99, abort-error-rate: a hard limit ended the run. The run was stopped for it, so it is a violation.
// Samples that were late because of us were not counted when the limit was watched.






const aborts = (evidence) => evidence.capture.events.flatMap((event) => (event.event === 'abort' ? [abortFinding(event, evidence)] : []));
function abortFinding(event, evidence) {
    const rss = event.limit === 'rss';
    const value = valueText(event.limit, event.value, event.limitText);
    return finding({
        check: `abort-${event.limit}`,
        series: rss ? (0,model_metric/* gaugeName */.be)(model_metric/* systemTarget */.vh, model_metric/* processMetrics */.Lq.residentBytes) : 'all operations',
        outcome: 'violated',
        limitText: event.limitText,
        estimate: { ...exactly(event.value), unit: unitOf(event.limit), n: event.samples },
        sinceSeconds: event.atSeconds,
        epochs: [event.epoch],
        sentence: sentences.aborted(event.limit, value, event.limitText, event.samples, event.atSeconds),
        next: sentences.abortNext,
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
        finding({
            check: 'boot',
            series: event.target,
            about: judgedTargets.includes(event.target) && theTargetsFault.has(event.code) ? 'target' : 'harness',
            outcome: 'violated',
            sinceSeconds: event.atSeconds,
            epochs: [event.epoch],
            sentence: sentences.bootFailed(event.target, event.message),
            next: sentences.bootNext,
            evidence: event.logTail,
        }),
    ];
});

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
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
        const reason = idle.length === 0 ? sentences.noIdle : sentences.noDrain;
        return [
            { kind: 'cannot', because: 'not-measurable', series: model_metric/* systemTarget */.vh, reason, next: sentences.declareIdleAndDrain },
        ];
    }
    return rules.map((rule) => compare(rule, idle, drained, evidence, spec));
};
function compare({ metric, tolerated, surely }, idleSamples, drainedSamples, evidence, spec) {
    const series = (0,model_metric/* gaugeName */.be)(model_metric/* systemTarget */.vh, metric);
    const idle = middle(idleSamples, series);
    const drained = middle(drainedSamples, series);
    if (idle === null || drained === null) {
        const reason = sentences.unreadable(series);
        return { kind: 'cannot', because: 'not-measurable', series, reason, next: null };
    }
    const left = drained - idle;
    const outcome = left <= tolerated(idle) ? 'holds' : left > surely(idle) ? 'violated' : 'inconclusive';
    const facts = { title: metric.title, idle, drained, tolerated: Math.floor(tolerated(idle)) };
    return found(finding({
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
        sentence: sentences.cleanup(outcome, facts),
        next: outcome === 'holds' ? null : sentences.cleanupNext,
    }));
}
function middle(samples, gauge) {
    const known = samples.flatMap(({ gauges }) => gauges[gauge] ?? []);
    return known.length === 0 ? null : (0,simple_statistics/* median */.JZ)(known);
}

;// CONCATENATED MODULE: ./out/judge/checks/crash.js
// crash: a judged target ended although nobody asked it to. In any phase, with any exit code: a soak expects it to live.


const crash = (evidence, spec) => evidence.judgedTargets.map((target) => found(lifeOf(evidence, target, spec.code)));
function lifeOf(evidence, target, check) {
    const { samples, events } = evidence.capture;
    const crashes = events.filter((event) => event.event === 'crash' && event.target === target);
    const deaths = crashes.length > 0 ? crashes : events.filter((event) => wasGone(events, event, target));
    const [first] = deaths;
    const exits = deaths.map((death) => endOf(death));
    const last = samples.at(-1);
    if (first === undefined) {
        const begun = evidence.epochs[0]?.startSeconds ?? 0;
        return finding({
            check,
            series: target,
            outcome: last === undefined ? 'inconclusive' : 'holds',
            epochs: evidence.epochs.map(({ index }) => index),
            windows: last === undefined ? [] : [{ fromSeconds: begun, toSeconds: last.atSeconds }],
            sentence: last === undefined ? sentences.neverSeen(target) : sentences.lived(target, last.atSeconds - begun),
            next: last === undefined ? sentences.runAgain : null,
        });
    }
    return finding({
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
        sentence: sentences.crashed(target, first.atSeconds, exits[0]?.exit ?? unknownExit, deaths.length),
        next: sentences.readLog,
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

;// CONCATENATED MODULE: ./out/judge/steady-time.js
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

;// CONCATENATED MODULE: ./out/judge/checks/duration.js
// duration: was the planned steady time held? A run cut short shows less than it was asked to show, so it cannot pass.




/** A resume may lose some seconds, and a sample comes at the end of its interval. */
const heldShare = 0.9;
const slackSeconds = 15;
const duration = (evidence) => {
    const { scenario, capture } = evidence;
    const held = steadyHeldSeconds(scenario, capture);
    const planned = scenario.durationSeconds;
    const slack = Math.min(slackSeconds, planned / 2);
    if (held > 0 && (held >= heldShare * planned || held >= planned - slack))
        return [];
    const interrupt = capture.events.findLast(({ event }) => event === 'interrupt');
    return [
        finding({
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
            sentence: sentences.cutShort(held, planned),
            next: interrupt === undefined ? sentences.soakWhole : sentences.resume,
            ...whereSeen(evidence),
        }),
    ];
};

// EXTERNAL MODULE: ./out/stats/normal-quantile.js
var normal_quantile = __webpack_require__(36339);
;// CONCATENATED MODULE: ./out/stats/share-interval.js
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
    const z = (0,normal_quantile/* normalQuantile */.Z)(1 - (1 - confidence) / 2);
    const share = hits / trials;
    const shrink = 1 + z ** 2 / trials;
    const centre = (share + z ** 2 / (2 * trials)) / shrink;
    const half = (z / shrink) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
    // Rounding must not turn an exact 0 or 1 into a bound beside it.
    const low = hits === 0 ? 0 : Math.max(0, centre - half);
    const high = hits === trials ? 1 : Math.min(1, centre + half);
    return { share, low, high, confidence, n: trials };
}

;// CONCATENATED MODULE: ./out/judge/load-missing.js
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
                reason: sentences.noLoadAsked,
                next: sentences.askForLoad,
            },
        ];
    }
    if (evidence.load.length > 0)
        return null;
    return [
        found(finding({
            check,
            series: allOperations,
            outcome: 'inconclusive',
            sentence: sentences.noLoadRan(check),
            next: sentences.runAgain,
            ...whereSeen(evidence),
        })),
    ];
}

;// CONCATENATED MODULE: ./out/judge/checks/error-rate.js
// error-rate: the share of answered requests of the steady phase that failed.
// Judged on what this run saw; the interval beside it says what that means for the next one.





/** With a limit of 0, this many answers without a failure are asked for. */
const answersForZeroLimit = 100;
const errorRate = (evidence, spec) => {
    const missing = withoutLoad(evidence, spec.code);
    if (missing !== null)
        return missing;
    if (spec.limit === null)
        return [noLimit];
    const failed = evidence.load.reduce((sum, interval) => sum + interval.failed, 0);
    const answered = failed + evidence.load.reduce((sum, interval) => sum + interval.succeeded, 0);
    const interval = shareInterval(failed, answered);
    const limit = spec.limit.value;
    // Below this many a single failure would already break the limit, and none would prove nothing.
    const needed = limit > 0 ? Math.ceil(1 / limit - 1e-9) : answersForZeroLimit;
    const over = interval !== null && interval.share > limit;
    const surelyOver = interval !== null && interval.low > limit;
    const enough = answered >= needed;
    const facts = { failed, answered, needed, share: interval?.share ?? 0, high: interval?.high ?? 1 };
    return [
        found(finding({
            check: spec.code,
            series: allOperations,
            outcome: surelyOver || (over && enough) ? 'violated' : enough ? 'holds' : 'inconclusive',
            limitText: spec.limit.text,
            estimate: interval === null
                ? null
                : {
                    value: interval.share,
                    low: interval.low,
                    high: interval.high,
                    confidence: interval.confidence,
                    n: answered,
                    method: 'share of answered requests, Wilson interval',
                    unit: 'share',
                },
            sinceSeconds: surelyOver || (over && enough) ? firstFailure(evidence.steady) : null,
            sentence: enough || surelyOver ? sentences.errorRate(facts, spec.limit.text) : sentences.fewAnswers(facts),
            next: enough || surelyOver ? null : sentences.soakLongerOrFaster,
            ...whereSeen(evidence),
        })),
    ];
};
const noLimit = {
    kind: 'cannot',
    because: 'no-limit',
    series: allOperations,
    reason: sentences.noLimit,
    next: sentences.setLimit('error-rate', '1%'),
};
function firstFailure(steady) {
    return steady.find(({ load }) => load !== null && load.failed > 0)?.atSeconds ?? null;
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
        finding({
            check: 'harness',
            series: 'soak',
            about: 'harness',
            outcome: 'violated',
            sinceSeconds: event.atSeconds,
            epochs: [event.epoch],
            sentence: sentences.harnessBroke(event.message),
            next: sentences.runAgain,
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
            finding({
                check: 'companion-lost',
                series: event.target,
                about: 'harness',
                outcome: 'violated',
                sinceSeconds: event.atSeconds,
                epochs: [event.epoch],
                sentence: sentences.companionLost(event.target, event.atSeconds, event.exit),
                next: sentences.readLog,
                evidence: event.logTail,
            }),
        ]
        : []);
};

;// CONCATENATED MODULE: ./out/judge/checks/memory-growth.js
// memory-growth: resident memory of the system and of judged companions, per hour of steady load.


const memoryGrowth = (evidence, spec) => growthAnswers(evidence, spec, model_metric/* processMetrics */.Lq.residentBytes);

;// CONCATENATED MODULE: ./out/judge/checks/not-yet.js
// Checks that a scenario may name and that are not built yet: they say so, and never pass in silence.

const notYet = () => [
    {
        kind: 'cannot',
        because: 'not-yet',
        series: 'all operations',
        reason: sentences.notBuilt,
        next: sentences.notBuiltNext,
    },
];

// EXTERNAL MODULE: ./out/stats/latency-histogram.js
var latency_histogram = __webpack_require__(7977);
;// CONCATENATED MODULE: ./out/judge/generator.js
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
/** Mean rate that the scenario asks for; null for a closed loop and for arrivals that vary with the time of day. */
function plannedRate(scenario) {
    const load = scenario.load;
    if (load === null || load.rate.kind === 'max' || load.arrival.pattern === 'diurnal')
        return null;
    return load.rate.perSecond;
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
                series: allOperations,
                reason: sentences.noLimit,
                next: sentences.setLimit('p99', '250ms'),
            },
        ];
    }
    const missing = withoutLoad(evidence, spec.code);
    if (missing !== null)
        return missing;
    const reading = fromHistograms(evidence) ?? fromSamples(evidence);
    const base = { check: spec.code, series: allOperations, limitText: limit.text, ...whereSeen(evidence) };
    const undecided = (sentence, next) => finding({ ...base, outcome: 'inconclusive', sentence, next });
    if (reading === null)
        return [found(undecided(sentences.nothingAnswered, sentences.runAgain))];
    if (reading.answers < fewestAnswers) {
        return [found(undecided(sentences.p99FewAnswers(reading.answers, fewestAnswers), sentences.soakLongerOrFaster))];
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
    if (reading.low > limit.value && readGenerator(evidence)?.prompt === false) {
        return [found({ ...undecided(sentences.p99OurFault(reading.value, limit.text), sentences.seeRateHeld), estimate })];
    }
    const outcome = reading.high <= limit.value ? 'holds' : reading.low > limit.value ? 'violated' : 'inconclusive';
    return [
        found(finding({
            ...base,
            outcome,
            estimate,
            sentence: sentences.p99(outcome, reading.value, limit.text, reading.answers),
            next: outcome === 'inconclusive' ? sentences.histogramsMissing : null,
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
    const known = evidence.load
        .flatMap(({ latency }) => (latency === null ? [] : [latency.p99]))
        .toSorted((a, b) => a - b);
    const middle = known[Math.floor(known.length / 2)];
    if (middle === undefined)
        return null;
    return {
        value: middle,
        low: known[0] ?? middle,
        high: known.at(-1) ?? middle,
        answers: evidence.load.reduce((sum, { succeeded, failed }) => sum + succeeded + failed, 0),
        method: 'median of the p99 of intervals; bounds are the smallest and the largest',
    };
}

;// CONCATENATED MODULE: ./out/judge/checks/probe-gaps.js
// probe-gaps: the target was really watched. Holes between looks and looks that could not be read, as a share of steady time.
// The time between two segments is not a hole: the run went on later and says so elsewhere.





const probe_gaps_toleratedShare = 0.05;
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
    const total = steadyHeldSeconds(evidence.scenario, evidence.capture) + missed;
    const share = Math.min(1, (missed + unread) / total);
    const broken = share > probe_gaps_toleratedShare;
    return [
        finding({
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
            sentence: sentences.probeGaps(broken, share, missed, unread),
            next: broken ? sentences.probeGapsNext : null,
            ...whereSeen(evidence),
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
    const base = { check: 'rate-held', series: allOperations, about: 'harness', ...whereSeen(evidence) };
    const reading = readGenerator(evidence);
    if (reading === null) {
        return [
            finding({
                ...base,
                outcome: 'inconclusive',
                sentence: sentences.noLoadRan('rate-held'),
                next: sentences.runAgain,
            }),
        ];
    }
    return [
        finding({
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
            sentence: reading.held ? sentences.rateHeld(reading) : sentences.rateNotHeld(reading),
            next: reading.held ? null : sentences.rateNotHeldNext,
        }),
    ];
};

// EXTERNAL MODULE: ./out/stats/student-t-quantile.js
var student_t_quantile = __webpack_require__(77510);
;// CONCATENATED MODULE: ./out/stats/batch-mean.js
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
    const means = Array.from({ length: batches }, (_, batch) => (0,simple_statistics/* mean */.RE)(values.slice(batch * size, (batch + 1) * size)));
    const centre = (0,simple_statistics/* mean */.RE)([...values]);
    const half = ((0,student_t_quantile/* studentTQuantile */.$)(1 - (1 - confidence) / 2, batches - 1) * (0,simple_statistics/* sampleStandardDeviation */.JK)(means)) / Math.sqrt(batches);
    return { mean: centre, low: centre - half, high: centre + half, confidence, n: values.length };
}

;// CONCATENATED MODULE: ./out/judge/checks/throughput.js
// throughput: the mean of successful answers per second over the steady phase, with what was asked beside it.






/** Without a limit of its own the check asks that this share of the sends that fell due succeeded. */
const defaultShare = 0.95;
/** Sends left out because answers came too slowly are told from this share on. */
const tellNotSentFrom = 0.01;
const fewestSeconds = 10;
const throughput = (evidence, spec) => {
    const missing = withoutLoad(evidence, spec.code);
    if (missing !== null)
        return missing;
    const planned = plannedRate(evidence.scenario);
    if (spec.limit === null && planned === null) {
        return [
            {
                kind: 'cannot',
                because: 'no-limit',
                series: allOperations,
                reason: sentences.noPlannedRate,
                next: sentences.setLimit('throughput', '400/s'),
            },
        ];
    }
    const series = { check: spec.code, series: allOperations, ...whereSeen(evidence) };
    const generator = readGenerator(evidence);
    if (generator === null || generator.seconds < fewestSeconds) {
        const sentence = sentences.throughputTooShort(generator?.seconds ?? 0, fewestSeconds);
        return [found(finding({ ...series, outcome: 'inconclusive', sentence, next: sentences.soakLonger }))];
    }
    // What fell due, not what was planned: every start of load climbs to its rate, and that is not the target's doing.
    const limit = spec.limit?.value ?? (defaultShare * generator.scheduled) / generator.seconds;
    const limitText = spec.limit?.text ?? sentences.shareOfDue(defaultShare, limit);
    const base = { ...series, limitText };
    const held = generator.succeeded / generator.seconds;
    const rates = evidence.load.flatMap(({ succeeded, seconds }) => (seconds > 0 ? [succeeded / seconds] : []));
    const spread = batchMean(rates);
    const below = held < limit;
    // The interval is of the mean over intervals; shifted to the mean over seconds it surrounds what is printed.
    const low = spread === null ? null : held - (spread.mean - spread.low);
    const high = spread === null ? null : held + (spread.high - spread.mean);
    const unsure = below && high !== null && high >= limit;
    const notSentShare = generator.scheduled === 0 ? 0 : generator.notSent / generator.scheduled;
    const ourFault = below && !generator.prompt;
    const slow = notSentShare > tellNotSentFrom && generator.prompt ? [sentences.notSent(generator.notSent, notSentShare)] : [];
    return [
        found(finding({
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
                sentences.throughput(held, generator.scheduled / generator.seconds, planned, limitText, below),
                ...slow,
                ...(ourFault ? [sentences.throughputOurFault] : []),
            ].join(' '),
            next: ourFault ? sentences.seeRateHeld : unsure ? sentences.soakLonger : null,
        })),
    ];
};

;// CONCATENATED MODULE: ./out/judge/checks/uptime.js
// uptime: the share of one-second ticks of the steady phase in which the system lived and its readiness answered.
// The time from a death to the next readiness counts as down, although no phase is steady then. A probe that went unanswered while this
// machine itself stood still says nothing: such seconds are not counted.






const fewestTicks = 20;
/** A probe is given two seconds; what kept it may show in the look before or after. */
const stallReachSeconds = 5;
const uptime = (evidence, spec) => {
    const { limit } = spec;
    const series = model_metric/* systemTarget */.vh;
    if (limit === null) {
        return [
            {
                kind: 'cannot',
                because: 'no-limit',
                series,
                reason: sentences.noLimit,
                next: sentences.setLimit('uptime', '99.9%'),
            },
        ];
    }
    const { total, up, restarts, firstDown, excused } = countTicks(evidence);
    const interval = shareInterval(up, total);
    const base = { check: spec.code, series, limitText: limit.text, ...whereSeen(evidence) };
    if (interval === null || total < fewestTicks) {
        const sentence = sentences.fewTicks(total, fewestTicks);
        return [found(finding({ ...base, outcome: 'inconclusive', sentence, next: sentences.soakLonger }))];
    }
    const below = interval.share < limit.value;
    return [
        found(finding({
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
            sentence: sentences.uptime({ share: interval.share, total, up, restarts }, limit.text),
            evidence: excused === 0 ? [] : [sentences.excusedTicks(excused)],
        })),
    ];
};
function countTicks({ steady, capture }) {
    const outages = outagesOf(capture);
    const stalls = stallsOf(capture);
    const seen = steady.filter(({ atSeconds }) => !outages.some(({ from, to }) => atSeconds > from && atSeconds <= to));
    const down = outages.reduce((sum, { from, to }) => sum + Math.max(1, Math.ceil(to - from)), 0);
    const silent = seen.filter(({ ticks }) => ticks.up < ticks.total);
    const ours = silent.filter(({ atSeconds }) => stalls.some((at) => Math.abs(at - atSeconds) <= stallReachSeconds));
    const excused = ours.reduce((sum, { ticks }) => sum + ticks.total - ticks.up, 0);
    const downSamples = silent.filter((sample) => !ours.includes(sample)).map(({ atSeconds }) => atSeconds);
    const starts = [...outages.map(({ from }) => from), ...downSamples];
    return {
        total: seen.reduce((sum, { ticks }) => sum + ticks.total, 0) - excused + down,
        up: seen.reduce((sum, { ticks }) => sum + ticks.up, 0),
        restarts: outages.filter(({ restarted }) => restarted).length,
        firstDown: starts.length === 0 ? null : Math.min(...starts),
        excused,
    };
}
/** When our own load process came more than a second late: nothing on this machine was scheduled in time then. */
function stallsOf({ samples }) {
    return samples
        .filter(({ load }) => (load?.generator?.lagMaxSeconds ?? 0) > missedLagSeconds)
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
    'error-rate': errorRate,
    p99: p99,
    'latency-drift': notYet,
    degradation: notYet,
    throughput: throughput,
    uptime: uptime,
    cleanup: cleanup,
};
/** Asked always, and first: what ended the run early. */
const endingChecks = [boots, aborts];
/** Asked always, and last: whether we and the host did our own part. */
const ownChecks = [harnessTroubles, companionsLost, rateHeld, probeGaps, duration];

// EXTERNAL MODULE: ./out/model/event.js
var model_event = __webpack_require__(31674);
;// CONCATENATED MODULE: ./out/judge/notes.js
// What a reader of the verdict should know and no check judges: what was lost, and how the targets went.



/** One sentence each, in the order of time; hand-overs in one, because a week has many of them. */
function notesOf(capture) {
    const resumes = resumesIn(capture.events);
    const orderly = resumes.filter((resume) => resume.orderly).map(({ event }) => event);
    const notes = capture.events.filter((event) => !orderly.includes(event)).flatMap(noteOn);
    const all = orderly.length === 0 ? notes : [handOvers(resumes.filter((resume) => resume.orderly)), ...notes];
    return capture.torn ? [...all, sentences.tornLine] : all;
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
    return sentences.handedOver(lost.length, sum, Math.max(...lost));
}
function noteOn(event) {
    switch (event.event) {
        case 'segment':
            return event.how === 'resume' ? [sentences.resumed(event.atSeconds, event.lostSeconds)] : [];
        case 'adoption-failed':
            return [sentences.notAdopted(event.target, event.reason)];
        case 'gap':
            // That soak did not run between two legs is said by the note on the leg.
            return event.reason === model_event/* betweenLegs */.U ? [] : [sentences.gap(event.fromSeconds, event.toSeconds, event.reason)];
        case 'stopped':
            return event.how === 'killed' || event.how === 'not-ended'
                ? [sentences.hungOnStop(event.target, event.how, event.afterSeconds)]
                : [];
        case 'abort':
        case 'adopted':
        case 'boot':
        case 'boot-failed':
        case 'checkpoint':
        case 'crash':
        case 'harness':
        case 'interrupt':
        case 'phase':
        case 'ready':
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
        steadySeconds: steadyHeldSeconds(scenario, capture),
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
    const evidence = gatherEvidence(scenario, capture);
    const findings = endingChecks.flatMap((check) => check(evidence));
    // A dozen findings that nothing was seen would hide the one that says why.
    const nothingMeasured = capture.samples.length === 0 && findings.length > 0;
    const notJudged = [];
    for (const code of Object.keys(checks)) {
        const spec = scenario.checks[code];
        if (!spec.on)
            notJudged.push({ check: code, reason: sentences.turnedOff, because: 'off' });
        else if (nothingMeasured)
            notJudged.push({ check: code, reason: sentences.notBooted, because: 'not-measurable' });
        else {
            const settled = settle(checks[code](evidence, spec), spec, evidence);
            findings.push(...settled.findings);
            notJudged.push(...settled.notJudged);
        }
    }
    if (!nothingMeasured)
        findings.push(...ownChecks.flatMap((check) => check(evidence)));
    const outcome = (0,verdict/* foldOutcomes */.Xo)(findings);
    return {
        outcome,
        sentence: verdictSentence({ outcome, findings, notJudged, scenario }),
        findings,
        notJudged,
        notes: notesOf(capture),
        totals: totalsOf(scenario, capture),
    };
}
/** What cannot be judged is inconclusive where the scenario asked for it by name, and listed as not judged where it did not. */
function settle(answers, spec, evidence) {
    const findings = [];
    const notJudged = [];
    for (const answer of answers) {
        if (answer.kind === 'found')
            findings.push(answer.finding);
        else if (spec.origin === 'scenario') {
            findings.push(finding({
                check: spec.code,
                series: answer.series,
                outcome: 'inconclusive',
                limitText: spec.limit?.text ?? null,
                epochs: evidence.epochs.map(({ index }) => index),
                sentence: sentences.askedButCannot(spec.code, answer.reason),
                next: answer.next,
            }));
        }
        else {
            // One series of several: the check itself was judged, so what is missing is named with its series.
            const reason = answers.length > 1 ? `${answer.series}: ${answer.reason}` : answer.reason;
            notJudged.push({ check: spec.code, reason, because: answer.because });
        }
    }
    return { findings, notJudged };
}


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

/***/ 7977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ clear),
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


/***/ })

};

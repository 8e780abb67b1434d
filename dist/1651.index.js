export const id = 1651;
export const ids = [1651];
export const modules = {

/***/ 70126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mX: () => (/* binding */ meanRate),
/* harmony export */   tw: () => (/* binding */ fullRateSecondsUntil)
/* harmony export */ });
/* unused harmony export rateFactorAt */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
// How the rate of a load goes over time, as a multiple of `rate`: at one moment, summed up since the run began, on average.
// Pure. Not for when single sends are due (load/pacer.ts), and not for how they lie in it (`spacing`).
//
//   f(t) = rateFactorAt               W(t) = fullRateSecondsUntil = the integral of f from 0 to t
//
// W counts in seconds of full rate: after t seconds of load rate * W(t) sends have fallen due. It never falls, not by a rounding
// either, so that whoever looks for the moment at which it reaches a value finds the same one each time.

/** Mean requests per second from `fromSeconds` to `toSeconds` of load; null where only the answers or a recording decide. Expects from < to. */
function meanRate(load, fromSeconds, toSeconds) {
    const { rate, arrival } = load;
    if (rate.kind === 'max' || (load.replay ?? null) !== null)
        return null;
    const given = fullRateSecondsUntil(arrival, toSeconds) - fullRateSecondsUntil(arrival, fromSeconds);
    return rate.perSecond * (given / (toSeconds - fromSeconds));
}
/** The rate as a multiple of `rate`, so many seconds of load after the run began. Where it jumps, what it jumps to. */
function rateFactorAt(arrival, loadSeconds) {
    switch (arrival.pattern) {
        case 'constant':
        case 'poisson':
            return 1;
        case 'diurnal':
            return diurnalFactor(arrival, restOf(sinceTrough(arrival, loadSeconds), arrival.daySeconds));
        case 'ramp':
            return rampFactor(arrival, loadSeconds);
        case 'burst':
            return restOf(loadSeconds, arrival.everySeconds) < quietSeconds(arrival) ? 1 : arrival.factor;
        case 'steps': {
            const { factors, eachSeconds } = arrival;
            const step = Math.floor(restOf(loadSeconds, factors.length * eachSeconds) / eachSeconds);
            return factors[Math.min(step, factors.length - 1)] ?? 0;
        }
        case 'sum':
            return arrival.parts.reduce((sum, { share, course }) => sum + share * rateFactorAt(course, loadSeconds), 0);
        default:
            return assertNever(arrival);
    }
}
/** Seconds of full rate given by `loadSeconds` of load: the exact integral of the factor from 0. */
function fullRateSecondsUntil(arrival, loadSeconds) {
    switch (arrival.pattern) {
        case 'constant':
        case 'poisson':
            return loadSeconds;
        case 'diurnal': {
            const until = (seconds) => overCycles(sinceTrough(arrival, seconds), arrival.daySeconds, (rest) => diurnalUntil(arrival, rest));
            return until(loadSeconds) - until(0);
        }
        case 'ramp':
            return rampUntil(arrival, loadSeconds);
        case 'burst':
            return overCycles(loadSeconds, arrival.everySeconds, (rest) => burstUntil(arrival, rest));
        case 'steps':
            return overCycles(loadSeconds, arrival.factors.length * arrival.eachSeconds, (rest) => stepsUntil(arrival, rest));
        case 'sum':
            return arrival.parts.reduce((sum, { share, course }) => sum + share * fullRateSecondsUntil(course, loadSeconds), 0);
        default:
            return (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(arrival);
    }
}
//   f(t) = trough + (peak - trough) * s(t)
//   s: a raised cosine, 0 at trough-hour, up to 1 at peak-hour and back; the flanks have their own lengths
function diurnalFactor(arrival, sinceTroughSeconds) {
    const { peak, trough, daySeconds } = arrival;
    const rising = risingSeconds(arrival);
    const isRising = sinceTroughSeconds <= rising;
    const flank = isRising ? rising : daySeconds - rising;
    const fromTrough = isRising ? sinceTroughSeconds : daySeconds - sinceTroughSeconds;
    return trough + ((peak - trough) * (1 - Math.cos((Math.PI * fromTrough) / flank))) / 2;
}
function diurnalUntil(arrival, sinceTroughSeconds) {
    const { peak, trough, daySeconds } = arrival;
    const rising = risingSeconds(arrival);
    // A whole flank has the mean 1/2, whatever its length. Each is counted from its foot, where the sum grows slowest.
    const swing = sinceTroughSeconds <= rising
        ? flankUntil(sinceTroughSeconds, rising)
        : daySeconds / 2 - flankUntil(daySeconds - sinceTroughSeconds, daySeconds - rising);
    return trough * sinceTroughSeconds + (peak - trough) * swing;
}
/** Integral of half a raised cosine from its foot. */
function flankUntil(seconds, flank) {
    if (flank === 0)
        return 0;
    return seconds / 2 - (flank / (2 * Math.PI)) * Math.sin((Math.PI * seconds) / flank);
}
function risingSeconds({ peakHour, troughHour, daySeconds }) {
    return (modulo(peakHour - troughHour, 24) / 24) * daySeconds;
}
function sinceTrough({ startHour, troughHour, daySeconds }, loadSeconds) {
    return (modulo(startHour - troughHour, 24) / 24) * daySeconds + loadSeconds;
}
function rampFactor({ from, to, overSeconds }, loadSeconds) {
    return loadSeconds >= overSeconds ? to : from + (to - from) * (loadSeconds / overSeconds);
}
function rampUntil(arrival, loadSeconds) {
    const { from, to, overSeconds } = arrival;
    const whole = ((from + to) / 2) * overSeconds;
    if (loadSeconds >= overSeconds)
        return whole + to * (loadSeconds - overSeconds);
    return Math.min(((from + rampFactor(arrival, loadSeconds)) / 2) * loadSeconds, whole);
}
function burstUntil(arrival, seconds) {
    const quiet = quietSeconds(arrival);
    return seconds <= quiet ? seconds : quiet + arrival.factor * (seconds - quiet);
}
function quietSeconds({ everySeconds, forSeconds }) {
    return Math.max(everySeconds - forSeconds, 0);
}
function stepsUntil({ factors, eachSeconds }, seconds) {
    let given = 0;
    let rest = seconds;
    for (const factor of factors) {
        if (rest <= eachSeconds)
            return given + factor * rest;
        given += factor * eachSeconds;
        rest -= eachSeconds;
    }
    return given;
}
/** What whole cycles have given, and the part of the last one: `within` is the integral inside one cycle. */
function overCycles(seconds, period, within) {
    const cycles = Math.floor(seconds / period);
    const whole = within(period);
    // Never more than what the next cycle begins with: a rounding must not make the sum fall there.
    return Math.min(cycles * whole + within(restOf(seconds, period)), (cycles + 1) * whole);
}
/** Seconds into the cycle, from 0 to `period`. */
function restOf(seconds, period) {
    return Math.min(Math.max(seconds - Math.floor(seconds / period) * period, 0), period);
}
function modulo(value, by) {
    return ((value % by) + by) % by;
}


/***/ }),

/***/ 958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
// The kind of request that an operation is, for the preset of the mix. Not for the shares of the kinds: the scenario has them.
/** As its scenario says, else as its form tells. "slow" has no form: it must be said. */
function kindOf({ kind, protocol, request, expect, stream, }) {
    if (kind !== undefined && kind !== null)
        return kind;
    if (expect.error)
        return 'error';
    if (request.batch > 1)
        return 'batch';
    return protocol === 'sse' || (stream ?? null) !== null ? 'streaming' : 'simple';
}


/***/ }),

/***/ 14432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bH: () => (/* binding */ decodeScenario)
});

// UNUSED EXPORTS: notYet, notYetErrors, notYetWarnings

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./out/scenario/suggest.js
var suggest = __webpack_require__(60617);
// EXTERNAL MODULE: ./out/scenario/units.js + 1 modules
var units = __webpack_require__(85626);
;// CONCATENATED MODULE: ./out/scenario/leaf.js
// The small pieces every section of the schema is built of: text, words of a closed set, quantities, strict tables.
// Each carries its own words for "what was expected". A message is "expected" or "expected\nhint"; zod-issues.ts splits it.



function say(expected, hint = null) {
    return hint === null ? expected : `${expected}\n${hint}`;
}
/** Text; a bare number or boolean is told to take quotes. */
function leaf_text(expected = 'text') {
    return schemas.string({ error: ({ input }) => say(expected, quotesHint(input)) });
}
function nonEmptyText(expected = 'text that is not empty') {
    return leaf_text(expected).min(1, { error: expected });
}
/** Text that must match; for names and addresses. */
function textLike(pattern, expected) {
    return leaf_text(expected).regex(pattern, { error: expected });
}
/** One of a closed set of words. */
function word(words) {
    const expected = `one of ${words.map((known) => `"${known}"`).join(', ')}`;
    return schemas["enum"](words, {
        error: ({ input }) => say(expected, typeof input === 'string' ? (0,suggest/* didYouMean */.au)(input, words) : null),
    });
}
function flag() {
    return schemas.boolean({
        error: ({ input }) => say('true or false', input === 'true' || input === 'false' ? 'write it without quotes' : null),
    });
}
function wholeNumber(least, most = Number.MAX_SAFE_INTEGER) {
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    const error = `a whole number ${range}`;
    return schemas.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}
function numberFrom(least, most = Number.MAX_VALUE) {
    const error = most === Number.MAX_VALUE ? `a number from ${least}` : `a number from ${least} to ${most}`;
    return schemas.number({ error }).min(least, { error }).max(most, { error });
}
/** A command as a list of words: no shell stands between. Words may be empty, the program may not. */
function commandWords() {
    const expected = 'a list of words such as ["node", "server.js"]';
    const error = ({ input }) => say(expected, commandHint(input));
    return schemas.array(leaf_text(), { error })
        .min(1, { error })
        .refine(([program]) => program !== '', { error: expected });
}
function textTable(expected) {
    return schemas.record(schemas.string(), leaf_text(), { error: expected });
}
/** A table that knows its keys: an unknown one is an error that lists them. */
function strict(shape) {
    return schemas.strictObject(shape, {
        error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : 'a table'),
    });
}
/** Text with a unit, read once, here. `suffix` completes a bare number for the hint. */
function quantity(read, expected, suffixes) {
    return schemas.string({ error: ({ input }) => say(expected, unitHint(input, suffixes)) })
        .transform((written, context) => {
        const reading = read(written);
        if (reading.ok)
            return reading.value;
        context.addIssue({ code: 'custom', message: say(reading.expected, reading.hint) });
        return core/* NEVER */.tm;
    });
}
/** From zero on. */
function duration() {
    return quantity(units/* parseDuration */.E9, units/* expectedText */.GD.duration, ['s', 'm']);
}
function positiveDuration() {
    return quantity(above(units/* parseDuration */.E9, `${units/* expectedText */.GD.duration}, above zero`), units/* expectedText */.GD.duration, ['s', 'm']);
}
function size() {
    return quantity(units/* parseSize */.DB, units/* expectedText */.GD.size, ['MB', 'MiB']);
}
function positiveRate() {
    return quantity(above(units/* parseRate */.WN, `${units/* expectedText */.GD.rate}, above zero`), units/* expectedText */.GD.rate, ['/s']);
}
function bytesPerOperation() {
    return quantity(units/* parseBytesPerOperation */.Py, units/* expectedText */.GD.bytesPerOperation, ['B/operation']);
}
/** A share of a whole: 0% to 100%. */
function share() {
    return quantity(shareOfWhole, units/* expectedText */.GD.percent, ['%']);
}
function shareOfWhole(written) {
    const reading = (0,units/* parsePercent */.lo)(written);
    if (!reading.ok || reading.value.value <= 1)
        return reading;
    return { ok: false, expected: 'a percentage from 0% to 100%', hint: null };
}
/** The same reading, zero refused. */
function above(read, expected) {
    return (written) => {
        const reading = read(written);
        return reading.ok && reading.value.value <= 0 ? { ok: false, expected, hint: null } : reading;
    };
}
function unitHint(input, suffixes) {
    if (typeof input !== 'number')
        return null;
    return `a number needs a unit: ${suffixes.map((suffix) => `"${input}${suffix}"`).join(' or ')}`;
}
function quotesHint(input) {
    return typeof input === 'number' || typeof input === 'boolean' ? `write it in quotes: "${input}"` : null;
}
function commandHint(input) {
    if (typeof input !== 'string' || input.trim() === '')
        return null;
    if (/["'|&;<>]/.test(input))
        return `for a shell line write ["sh", "-c", ${JSON.stringify(input)}]`;
    return `write [${input
        .trim()
        .split(/\s+/)
        .map((part) => JSON.stringify(part))
        .join(', ')}]`;
}

;// CONCATENATED MODULE: ./out/scenario/decode-chaos.js
// The section [chaos]: what clients do that good clients do not, and what is done to the system itself.


const perMinute = () => numberFrom(0, 1).describe('Probability per client and minute, 0 to 1.');
const reconnectAfter = () => duration().optional().describe('Pause before a client comes back. Default "5s".');
const deed = () => strict({ 'per-minute': perMinute() }).optional();
const every = (what) => positiveDuration().describe(`Time from one ${what} to the next.`);
const recoverWithin = () => positiveDuration().optional().describe('The system must be ready again within this time. Default "60s".');
const chaosSchema = strict({
    disconnect: strict({ 'per-minute': perMinute(), 'reconnect-after': reconnectAfter() })
        .optional()
        .describe('Clients close their connection cleanly and come back.'),
    vanish: deed().describe('Clients are simply gone: no DELETE, no FIN.'),
    'slow-reader': strict({
        'per-minute': perMinute(),
        for: positiveDuration().optional().describe('How long a client reads nothing. Default "30s".'),
    })
        .optional()
        .describe('Clients stop reading what they are sent for a while.'),
    'slow-writer': strict({
        'per-minute': perMinute(),
        for: positiveDuration().optional().describe('How long a client sends slowly. Default "30s".'),
    })
        .optional()
        .describe('Clients send the bodies of their requests slowly for a while.'),
    'half-open': deed().describe('A connection is opened, half a request is sent, and nothing more.'),
    cancel: deed().describe('A request is given up right after it was sent.'),
    'stale-id': deed().describe('A stream is resumed after an event that the server has long forgotten (Last-Event-ID).'),
    malformed: deed().describe('Something that is no message of the protocol is sent on a connection of its own.'),
    churn: deed().describe('The session is ended as it should be, and a new one begun.'),
    storm: strict({
        every: every('storm'),
        share: schemas.union([numberFrom(0, 1), share()], { error: 'a share of the clients such as 0.5 or "50%"' })
            .describe('Share of all clients that disconnect within a second: 0.5 or "50%".'),
        'reconnect-after': reconnectAfter(),
    })
        .optional()
        .describe('Every so often a share of all clients disconnects at once, and comes back.'),
    pause: strict({
        every: every('pause'),
        for: positiveDuration().optional().describe('How long the system stands still. Default "5s".'),
    })
        .optional()
        .describe('The system is stopped with SIGSTOP, and goes on after a while. Needs [system].'),
    kill: strict({ every: every('kill'), 'recover-within': recoverWithin() })
        .optional()
        .describe('The system is killed and booted again. Needs [system].'),
    restart: strict({ every: every('restart'), 'recover-within': recoverWithin() })
        .optional()
        .describe('The system is asked to end and booted again. Needs [system].'),
});

;// CONCATENATED MODULE: ./out/scenario/check-forms.js
// The forms in which a check may be written: a limit as text, on and off, a table. What each check means is in decode-checks.ts.




const bare = (on) => ({ on, limit: null, window: 'steady', metric: null });
const windowKey = () => word(['steady', 'last half']).optional().describe('Part of the steady phase that is judged. Default "steady".');
/** A check with a number: a limit, "off", true or false, or a table with the limit and what else it may say. */
function limited(kind) {
    const { read, expected, suffixes, hasDefault } = kind;
    const orOff = `${expected}, or "off"`;
    const needsLimit = (context) => context.addIssue({ code: 'custom', message: say(orOff, 'this check has no default limit') });
    const flagForm = schemas.boolean().transform((on, context) => {
        if (on && !hasDefault)
            needsLimit(context);
        return bare(on);
    });
    const textForm = schemas.string().transform((written, context) => {
        if (written === 'off')
            return bare(false);
        if (written === 'on' && hasDefault)
            return bare(true);
        const reading = read(written);
        if (reading.ok)
            return { ...bare(true), limit: reading.value };
        context.addIssue({
            code: 'custom',
            message: say(`${reading.expected}, or "off"`, reading.hint ?? (0,suggest/* didYouMean */.au)(written, ['off'])),
        });
        return core/* NEVER */.tm;
    });
    const tableForm = tableOf(kind).transform(({ limit, window, metric }, context) => {
        if (limit === undefined && !hasDefault)
            needsLimit(context);
        return { on: true, limit: limit ?? null, window: window ?? 'steady', metric: metric ?? null };
    });
    return schemas.union([flagForm, textForm, tableForm], { error: ({ input }) => say(orOff, unitHint(input, suffixes)) })
        .optional();
}
function tableOf({ read, expected, suffixes, keys = 'window and metric' }) {
    const limit = quantity(read, expected, suffixes).optional().describe(`The limit: ${expected}.`);
    if (keys === 'none')
        return strict({ limit });
    if (keys === 'window')
        return strict({ limit, window: windowKey() });
    const metric = nonEmptyText('the name of a metric')
        .optional()
        .describe('Metric that is judged instead of the default one.');
    return strict({ limit, window: windowKey(), metric });
}
/** A check of a metric that must be named: a table with metric and limit, or "off". */
function namedMetric() {
    const expected = 'a table such as { metric = "system.sessions_active", limit = "10/h" }, or "off"';
    // Each form a branch of its own: the one whose type was meant says what is wrong.
    const wordForm = (form) => form.transform((written, context) => {
        if (written !== false && written !== 'off')
            context.addIssue({ code: 'custom', message: expected });
        return bare(false);
    });
    const tableForm = strict({
        metric: nonEmptyText('the name of a metric such as "system.sessions_active"').describe('Full name of a metric in the record ("system.sessions_active"), or its name without the target.'),
        limit: quantity(parseAnyGrowth, units/* expectedText */.GD.growthOfAny, ['/h', 'MiB/h']).describe(`The limit: ${units/* expectedText */.GD.growthOfAny}.`),
        window: windowKey(),
    }).transform(({ metric, limit, window }, context) => {
        if (isInBytes(metric) && limit.unit === 'per-hour') {
            const message = say('a growth of bytes such as "10MiB/h", because the metric is in bytes');
            context.addIssue({ code: 'custom', message, path: ['limit'] });
        }
        return { on: true, limit, window: window ?? 'steady', metric };
    });
    return schemas.union([wordForm(schemas.boolean()), wordForm(schemas.string()), tableForm], { error: expected }).optional();
}
/** Names of metrics end in their unit: "heap_used_bytes", "system.resident-bytes". */
function isInBytes(metric) {
    return /bytes$/i.test(metric);
}
/** Bytes where a size is written, else a count. */
function parseAnyGrowth(text) {
    const bytes = (0,units/* parseGrowth */.LQ)(text, 'bytes');
    if (bytes.ok)
        return bytes;
    const count = (0,units/* parseGrowth */.LQ)(text, 'count');
    if (count.ok)
        return count;
    return { ok: false, expected: units/* expectedText */.GD.growthOfAny, hint: count.hint ?? bytes.hint };
}
/** A check without a number. */
function plain() {
    const textForm = word(['on', 'off']).transform((written) => bare(written === 'on'));
    return schemas.union([schemas.boolean().transform(bare), textForm], { error: 'true or false' }).optional();
}

;// CONCATENATED MODULE: ./out/scenario/decode-checks.js
// The sections [checks], [abort] and [baseline]: what is claimed, when to stop early, what to compare with.



const latencyLimit = above(units/* parseDuration */.E9, `${units/* expectedText */.GD.duration}, above zero`);
const growthOfCount = (keys) => limited({
    read: (written) => (0,units/* parseGrowth */.LQ)(written, 'count'),
    expected: units/* expectedText */.GD.growthOfCount,
    suffixes: ['/h'],
    hasDefault: true,
    keys,
});
/** Without load there are no operations to count by. */
const idleGrowth = 'a growth such as "10MiB/h"';
/** From the study of the method: a smaller step is never told from noise, however long the soak. */
const smallestStep = 0.075;
const stepLimit = 'a percentage from 7.5% on, such as "20%"';
function parseStep(text) {
    const reading = (0,units/* parsePercent */.lo)(text);
    if (!reading.ok)
        return { ...reading, expected: stepLimit };
    return reading.value.value >= smallestStep
        ? reading
        : { ok: false, expected: stepLimit, hint: 'a smaller step cannot be told from noise' };
}
function parseIdleGrowth(text) {
    const reading = (0,units/* parseGrowth */.LQ)(text, 'bytes');
    if (!reading.ok)
        return { ...reading, expected: idleGrowth };
    return reading.value.unit === 'bytes-per-hour'
        ? reading
        : { ok: false, expected: idleGrowth, hint: 'without load there are no operations' };
}
const checksSchema = strict({
    'memory-growth': limited({
        read: (written) => (0,units/* parseGrowth */.LQ)(written, 'bytes'),
        expected: units/* expectedText */.GD.growthOfBytes,
        suffixes: ['MiB/h', 'MB/h'],
        hasDefault: true,
    }).describe('Growth of resident memory that is too much. Default "10MiB/h".'),
    'handle-growth': growthOfCount('window and metric').describe('Growth of open handles that is too much. Default "1/h".'),
    'thread-growth': growthOfCount('window').describe('Growth of threads that is too much. Default "1/h".'),
    'socket-growth': growthOfCount('window').describe('Growth of sockets that is too much. Open handles contain the sockets; this says that it is they. Default "1/h".'),
    'child-growth': growthOfCount('window').describe('Growth of child processes that is too much. Default "1/h".'),
    'metric-growth': namedMetric().describe('Growth of any metric in the record that is too much: its name and a limit. No default: not asked unless given.'),
    'idle-growth': limited({
        read: parseIdleGrowth,
        expected: idleGrowth,
        suffixes: ['MiB/h', 'MB/h'],
        hasDefault: false,
        keys: 'none',
    }).describe('Growth of resident memory without load (phases.idle, phases.drain) that is too much. Needs a long idle phase. No default: not asked unless given.'),
    exhaustion: limited({
        read: above(units/* parseDuration */.E9, `${units/* expectedText */.GD.duration}, above zero`),
        expected: units/* expectedText */.GD.duration,
        suffixes: ['h', 'd'],
        hasDefault: false,
        keys: 'none',
    }).describe('Time in which resident memory, growing on as it did, must not reach abort.rss. No default: not asked unless given.'),
    'latency-drift': limited({
        read: (written) => (0,units/* parseGrowth */.LQ)(written, 'percent'),
        expected: units/* expectedText */.GD.growthOfPercent,
        suffixes: ['%/h'],
        hasDefault: true,
    }).describe('Slowing of p95 that is too much. Default "2%/h".'),
    'latency-step': limited({
        read: parseStep,
        expected: stepLimit,
        suffixes: ['%'],
        hasDefault: true,
        keys: 'none',
    }).describe('Sudden rise of the response time, in percent of what it was, that is too much. Default "20%".'),
    degradation: limited({
        read: units/* parsePercent */.lo,
        expected: units/* expectedText */.GD.percent,
        suffixes: ['%'],
        hasDefault: true,
    }).describe('How much slower than in the baseline hour p95 of an hour may be. Default "10%".'),
    'error-rate': limited({
        read: shareOfWhole,
        expected: units/* expectedText */.GD.percent,
        suffixes: ['%'],
        hasDefault: true,
    }).describe('Share of wrong or missing answers that is too much. Default "1%".'),
    uptime: limited({
        read: shareOfWhole,
        expected: 'a percentage such as "99.9%"',
        suffixes: ['%'],
        hasDefault: true,
    }).describe('Least share of seconds of the steady phase in which the system lives and is ready. Default "99.9%".'),
    p99: limited({
        read: latencyLimit,
        expected: 'a duration such as "10ms"',
        suffixes: ['ms', 's'],
        hasDefault: false,
    }).describe('Longest 99th percentile of the response time. No default: not judged unless given.'),
    throughput: limited({
        read: above(units/* parseRate */.WN, `${units/* expectedText */.GD.rate}, above zero`),
        expected: units/* expectedText */.GD.rate,
        suffixes: ['/s'],
        hasDefault: true,
    }).describe('Least mean rate of right answers. Default: 95 % of the planned mean rate.'),
    crash: plain().describe('The system must not die. Default true.'),
    cleanup: plain().describe('Sessions, sockets, handles and children must be back to idle after draining. Default true.'),
});
const abortSchema = strict({
    rss: size().optional().describe('Stop early when resident memory is above this in three samples in a row.'),
    p99: positiveDuration().optional().describe('Stop early when p99 is above this in three samples in a row.'),
    'error-rate': share().optional().describe('Stop early when the error rate is above this in three samples in a row.'),
    'on-regression': flag().optional().describe('Stop early on a statistical suspicion. Default false.'),
});
const baselineSchema = strict({
    branch: nonEmptyText('the name of a branch').describe('Branch whose newest accepted record is compared with.'),
});

;// CONCATENATED MODULE: ./out/scenario/decode-frame.js
// The keys above the sections, and the sections that lay out time: [segments], [phases].


const frameShape = {
    $schema: leaf_text().optional().describe('Address of the JSON Schema, for editors. Ignored by soak.'),
    extends: nonEmptyText('the path of another scenario')
        .optional()
        .describe('Another scenario file, relative to this one, whose keys hold wherever this file says nothing.'),
    name: textLike(/^\S(.*\S)?$/, 'a name of one line').describe('Name of the soak. It stands in reports and finds earlier runs of the same scenario.'),
    description: leaf_text().optional().describe('What this soak is for, in a sentence.'),
    duration: positiveDuration().describe('Length of the steady phase, the one that is judged: "1h", "24h", "7d".'),
    seed: wholeNumber(0)
        .optional()
        .describe('Seed of the traffic: the same seed gives the same traffic on any machine and after any resume. Default 1.'),
};
const segmentsSchema = strict({
    length: positiveDuration()
        .optional()
        .describe('Time box of one leg (one job). Default: the job limit less a reserve; on a desk, the whole run.'),
    'checkpoint-every': positiveDuration()
        .optional()
        .describe('How often a checkpoint is saved. Default: a tenth of the duration, at least 10s and at most 1h.'),
});
const phasesSchema = strict({
    idle: duration()
        .optional()
        .describe('Watched without load after boot, first epoch only. Default: a tenth of the duration, at most 2m.'),
    warmup: duration()
        .optional()
        .describe('Under load but not judged, in every epoch. Declaring it lets short runs be judged for growth. Default: a quarter of the duration, at most 10m.'),
    drain: duration()
        .optional()
        .describe('Watched after the load ends; make it longer than the longest timeout of the system. Default: at most 60s.'),
    reload: schemas.union([word(['off']), duration()], { error: '"off" or a duration such as "5m"' })
        .optional()
        .describe('Load once more after draining: tells memory that an allocator keeps from memory that leaks. Default "off".'),
});

// EXTERNAL MODULE: ./out/scenario/tree.js
var scenario_tree = __webpack_require__(97795);
;// CONCATENATED MODULE: ./out/scenario/decode-arrival.js
// load.arrival: how the rate goes over time, as a word, as a table, or as a list of tables whose courses add up.




/** These say enough as a word. */
const bareWords = ['constant', 'poisson', 'diurnal'];
const patterns = [...bareWords, 'ramp', 'burst', 'steps'];
const examples = {
    ramp: '{ pattern = "ramp", from = 0.1, to = 1, over = "1h" }',
    burst: '{ pattern = "burst", factor = 5, every = "10m", for = "30s" }',
    steps: '{ pattern = "steps", factors = [1, 2, 4], each = "1h" }',
};
const spacing = () => word(['even', 'random'])
    .optional()
    .describe('How single sends lie in the course of the rate: "even", or "random" as in a Poisson process. Default "even".');
const decode_arrival_share = () => numberFrom(0).optional().describe('In a list of patterns: this one counts so many times in their sum. Default 1.');
const factors = 'a list of multiples of the rate, such as [1, 2, 4]';
const onePattern = `one of ${patterns.map((known) => `"${known}"`).join(', ')}`;
const courseSchema = schemas.discriminatedUnion('pattern', [
    strict({
        pattern: schemas.literal('constant').describe('The same rate all the time.'),
        spacing: spacing(),
        share: decode_arrival_share(),
    }),
    strict({
        pattern: schemas.literal('poisson')
            .describe('The same rate all the time, sends at random: constant with random spacing.'),
        share: decode_arrival_share(),
    }),
    strict({
        pattern: schemas.literal('diurnal').describe('A day with a peak and a trough.'),
        peak: numberFrom(0).optional().describe('Rate at the peak, as a multiple of `rate`. Default 2.'),
        trough: numberFrom(0).optional().describe('Rate at the trough, as a multiple of `rate`. Default 0.5.'),
        'peak-hour': numberFrom(0, 24).optional().describe('Hour of the peak. Default 14.'),
        'trough-hour': numberFrom(0, 24).optional().describe('Hour of the trough. Default 3.'),
        'start-hour': numberFrom(0, 24).optional().describe('Hour at which the load begins. Default 0.'),
        day: positiveDuration().optional().describe('How long a day takes; shorter compresses it. Default "24h".'),
        spacing: spacing(),
        share: decode_arrival_share(),
    }),
    strict({
        pattern: schemas.literal('ramp').describe('A straight line from one rate to another, which then stays.'),
        from: numberFrom(0).optional().describe('Rate at the beginning, as a multiple of `rate`. Default 0.'),
        to: numberFrom(0).optional().describe('Rate at the end and from then on, as a multiple of `rate`. Default 1.'),
        over: positiveDuration().describe('How long it takes from the one to the other.'),
        spacing: spacing(),
        share: decode_arrival_share(),
    }),
    strict({
        pattern: schemas.literal('burst').describe('The rate, and now and then another one for a while.'),
        factor: numberFrom(0).describe('Rate during a burst, as a multiple of `rate`.'),
        every: positiveDuration().describe('Time from the end of one burst to the end of the next.'),
        for: positiveDuration().describe('How long a burst takes.'),
        spacing: spacing(),
        share: decode_arrival_share(),
    }),
    strict({
        pattern: schemas.literal('steps').describe('One rate after the other, then from the first again.'),
        factors: schemas.array(numberFrom(0), { error: factors })
            .min(1, { error: factors })
            .describe('The rates in turn, as multiples of `rate`.'),
        each: positiveDuration().describe('How long each of them holds.'),
        spacing: spacing(),
        share: decode_arrival_share(),
    }),
], {
    error: ({ code, input }) => code === 'invalid_union' ? say(onePattern, slip((0,scenario_tree.at)(input, 'pattern'), patterns)) : 'a table with a pattern',
});
const listOfPatterns = 'a list of tables with a pattern each';
// The list before the table: to the table's schema a list is a table without a pattern.
const arrivalSchema = schemas.union([word(bareWords), schemas.array(courseSchema, { error: listOfPatterns }).min(1, { error: listOfPatterns }), courseSchema], {
    error: ({ input }) => say('one of "constant", "poisson", "diurnal", a table with a pattern, or a list of such tables', wordHint(input)),
});
function wordHint(input) {
    if (typeof input !== 'string')
        return null;
    const example = Object.hasOwn(examples, input) ? examples[input] : undefined;
    return example === undefined ? slip(input, patterns) : `it has to say more: ${example}`;
}
function slip(input, known) {
    return typeof input === 'string' ? (0,suggest/* didYouMean */.au)(input, known) : null;
}

;// CONCATENATED MODULE: ./out/scenario/decode-request.js
// What one request is made of, and what a right answer to it is: of an operation, and of the beginning and end of a session.
// Which keys belong to which protocol is in rules-requests.ts and rules-answers.ts.



/** What JSON can carry. Anything goes but numbers that JSON has no way to write. */
const json = () => schemas.unknown().transform((value, context) => {
    if (isJson(value))
        return value;
    context.addIssue({ code: 'custom', message: 'a value that JSON can hold (no infinity, no nan)' });
    return core/* NEVER */.tm;
});
/** A JSON Schema is a table, or true, or false. What its keywords mean is not looked at here. */
const jsonSchema = () => schemas.unknown().transform((value, context) => {
    if (((0,scenario_tree/* isTable */.bI)(value) || typeof value === 'boolean') && isJson(value))
        return value;
    context.addIssue({ code: 'custom', message: 'a JSON Schema, such as { type = "object", required = ["id"] }' });
    return core/* NEVER */.tm;
});
function isJson(value) {
    if (Array.isArray(value))
        return value.every(isJson);
    if ((0,scenario_tree/* isTable */.bI)(value))
        return Object.values(value).every(isJson);
    return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
const pathStep = `\\.[^.\\[\\]'"\\s]+|\\[\\d+\\]|\\['[^']*'\\]|\\["[^"]*"\\]`;
/** The small part of JSONPath that the load reads. */
function answerPath() {
    return textLike(new RegExp(`^\\$(?:${pathStep})*$`), 'a path such as "$.result.content" or "$.items[0].id"');
}
const uploadSchema = strict({
    field: nonEmptyText('the name of a field').optional().describe('Name of the field of the form. Default "file".'),
    filename: nonEmptyText('the name of a file')
        .optional()
        .describe('Name that the file is said to have. Default "file".'),
    content: leaf_text().describe('What the file holds, generators included: "${payload}".'),
});
const requestSchema = strict({
    method: nonEmptyText('a method')
        .optional()
        .describe('http: GET, POST and so on (default GET, or POST with a body); jsonrpc and mcp: the method, such as "tools/list".'),
    path: leaf_text().optional().describe('Path below load.target, such as "/query". Default: the target as it is.'),
    json: json().optional().describe('http: JSON body. Texts inside may hold generators such as "${vector(768)}".'),
    body: leaf_text().optional().describe('http: body as text.'),
    form: textTable('a table of texts such as { user = "u1" }')
        .optional()
        .describe('http: fields of a form, sent as application/x-www-form-urlencoded.'),
    upload: uploadSchema.optional().describe('http: one file, sent as multipart/form-data.'),
    headers: textTable('a table of texts').optional().describe('Headers of this request, besides those of the load.'),
    params: json().optional().describe('jsonrpc and mcp: parameters of the method.'),
    batch: wholeNumber(1, 10_000).optional().describe('jsonrpc: calls in one request. Default 1.'),
    notification: flag()
        .optional()
        .describe('jsonrpc: true sends calls without an id, which are not answered. Default false.'),
    tool: nonEmptyText('the name of a tool').optional().describe('mcp: tool to call; short for the method "tools/call".'),
    arguments: json().optional().describe('mcp: arguments of the tool.'),
    command: commandWords().optional().describe('command: what is run for each operation.'),
});
const statusExpected = 'an HTTP status such as 200, or a list such as [200, 404]';
const decode_request_status = () => wholeNumber(100, 599);
const expectSchema = strict({
    status: schemas.union([decode_request_status(), schemas.array(decode_request_status(), { error: statusExpected }).min(1, { error: statusExpected })], {
        error: statusExpected,
    })
        .optional()
        .describe('HTTP status of a right answer, or a list of those that are right. Default: any 2xx.'),
    json: answerPath().optional().describe('Path that must exist in the JSON answer, such as "$.matches".'),
    contains: nonEmptyText().optional().describe('Text that must appear in the answer.'),
    error: flag()
        .optional()
        .describe('true: an error answer (JSON-RPC error, failed tool, HTTP status from 400 on) is the right one. Default false.'),
    schema: jsonSchema().optional().describe('JSON Schema that the JSON answer must meet.'),
    bytes: strict({
        'at-least': size().optional().describe('Least size of the body, such as "1KB".'),
        'at-most': size().optional().describe('Largest size of the body, such as "2MB".'),
    })
        .optional()
        .describe('Size that the body of the answer must have.'),
});
const captureSchema = schemas.record(schemas.string(), answerPath(), { error: 'a table of names and paths such as { id = "$.id" }' })
    .describe('Values taken from a right answer for later requests: name = path.');

;// CONCATENATED MODULE: ./out/scenario/decode-operations.js
// The tables [[load.operations]]: one kind of request each, how often it is sent, what a right answer is.



const protocols = ['http', 'jsonrpc', 'mcp', 'stdio-mcp', 'sse', 'websocket', 'command'];
const kinds = ['simple', 'batch', 'streaming', 'error', 'slow'];
const streamSchema = strict({
    events: wholeNumber(1).optional().describe('Events of a complete stream. Default: until the server ends it.'),
    for: positiveDuration()
        .optional()
        .describe('A stream that goes on is read for so long, then ended by us. Default: until it is complete.'),
    gap: positiveDuration().optional().describe('A longer pause between two events is an error. Default: not asked.'),
    sequence: answerPath()
        .optional()
        .describe("Path in each event's data to a number that rises by one; a gap in it is an error. Default: not asked."),
});
const operationsSchema = schemas.array(strict({
    name: textLike(/^[A-Za-z0-9][A-Za-z0-9 ._/-]*$/, 'a name such as "search"').describe('Name of the operation in reports.'),
    weight: numberFrom(0).optional().describe('How often, against the other operations. Default 1.'),
    protocol: word(protocols).optional().describe('What is spoken. Default "http".'),
    target: nonEmptyText('an address such as "http://127.0.0.1:${upstream.port}"')
        .optional()
        .describe('Address of its own, in place of load.target.'),
    control: nonEmptyText('the name of an operation')
        .optional()
        .describe('Operation that asks the same without the system between, such as straight to an upstream: the difference is what the system adds.'),
    kind: word(kinds)
        .optional()
        .describe('Kind of request for mix = "realistic". Default by its form: error with expect.error, batch with a batch, streaming with sse or a stream, else simple; slow must be said.'),
    request: requestSchema.optional().describe('What is sent. Default for http: GET on the target.'),
    timeout: positiveDuration().optional().describe('Patience with an answer. Default: that of the load.'),
    expect: expectSchema.optional().describe('What a right answer is; any other is an error, all soak long.'),
    capture: captureSchema
        .optional()
        .describe('Values kept from right answers for later requests, name = path: { id = "$.id" } feeds "${captured(id)}".'),
    stream: streamSchema.optional().describe('sse, websocket, mcp, stdio-mcp: what is asked of a stream of events.'),
    grows: bytesPerOperation()
        .optional()
        .describe('Data that rightly stays per operation, such as "3.2KB/operation"; it is subtracted from growth.'),
}), { error: 'a list of tables, [[load.operations]]' })
    .min(1, { error: 'at least one operation; leave the key out for one GET on the target' });

;// CONCATENATED MODULE: ./out/scenario/decode-session.js
// The section [load.session]: what one virtual client does when it begins and when it ends, and how long it lives.



const requests = (which) => {
    const expected = `a list of tables, [[load.session.${which}]]`;
    return schemas.array(strict({
        request: requestSchema.describe('What is sent, as of an http operation.'),
        expect: expectSchema.optional().describe('What a right answer is. Default: any 2xx.'),
        capture: captureSchema
            .optional()
            .describe('What this client keeps of the answer, name = path: { token = "$.token" } feeds "${session(token)}".'),
    }), { error: expected })
        .min(1, { error: expected });
};
const sessionSchema = strict({
    begin: requests('begin').optional().describe('Requests at the beginning of each client, in order: logging in.'),
    end: requests('end').optional().describe('Requests at its end, in order: logging out.'),
    requests: wholeNumber(1)
        .optional()
        .describe('A client ends after so many requests, and a new one begins. Default: it does not end by that.'),
    for: positiveDuration()
        .optional()
        .describe('A client ends after so long, and a new one begins. Default: it does not end by that.'),
    leave: word(['end', 'vanish'])
        .optional()
        .describe('How a client ends that had its requests or its time: "end" as a good one does, "vanish" without a word and with its connection left open. Default "end".'),
});

;// CONCATENATED MODULE: ./out/scenario/decode-load.js
// The section [load] without its operations: how much is sent, when, by how many.







const weight = () => numberFrom(0);
function decode_load_slip(input, known) {
    return typeof input === 'string' ? (0,suggest/* didYouMean */.au)(input, known) : null;
}
const payloadSchema = strict({
    small: weight().optional().describe('Share of small payloads, under 1 KB.'),
    medium: weight().optional().describe('Share of medium payloads, 1 to 100 KB.'),
    large: weight().optional().describe('Share of large payloads, 100 KB to 10 MB.'),
    huge: weight().optional().describe('Share of huge payloads, over 10 MB.'),
});
const preloadSchema = strict({
    operation: nonEmptyText('the name of an operation').describe('Operation that fills the system before the soak.'),
    count: wholeNumber(1).describe('How often it is sent.'),
});
const tlsSchema = strict({
    ca: nonEmptyText('a file in PEM')
        .optional()
        .describe('File with the authorities that are trusted. Default: those of the machine.'),
    certificate: nonEmptyText('a file in PEM').optional().describe('File with the certificate of the client.'),
    key: nonEmptyText('a file in PEM').optional().describe('File with the key of that certificate.'),
    verify: flag().optional().describe('false: any certificate of the server will do. Default true.'),
});
const replaySchema = strict({
    file: nonEmptyText('a file of recorded requests').describe('File of recorded requests: JSON lines, or HAR. From where soak is started.'),
    pace: numberFrom(0.001, 1_000).optional().describe('1 sends as recorded, 2 twice as fast. Default 1.'),
});
const rateExpected = `${units/* expectedText */.GD.rate}, or "max"`;
const loadSchema = strict({
    target: nonEmptyText('an address such as "http://127.0.0.1:${port}"')
        .optional()
        .describe('Address the load is sent to. Default "http://127.0.0.1:${port}" when [system] is booted by soak.'),
    rate: schemas.union([word(['max']), positiveRate()], { error: ({ input }) => say(rateExpected, unitHint(input, ['/s'])) })
        .optional()
        .describe('Requests per time: sends are scheduled and never delayed by slow answers. "max": each client sends as fast as it is answered. Default "10/s".'),
    'nominal-rate': positiveRate().optional().describe('The rate of production, when this soak is accelerated.'),
    clients: wholeNumber(1, 100_000).optional().describe('Sessions or connections. Default 10.'),
    timeout: positiveDuration().optional().describe('Patience with an answer. Default "30s".'),
    headers: textTable('a table such as { authorization = "Bearer ${env.TOKEN}" }')
        .optional()
        .describe('Headers of every request.'),
    arrival: arrivalSchema
        .optional()
        .describe('How the rate goes over time: a word, a table with a pattern, or a list of tables whose rates add up. Default "constant".'),
    mix: schemas.union([word(['realistic']), schemas.record(schemas.string(), weight(), { error: 'a table of weights' })], {
        error: ({ input }) => say('"realistic", or a table of weights such as { search = 3, store = 1 }', decode_load_slip(input, ['realistic'])),
    })
        .optional()
        .describe('Weights of the operations by name, or the preset "realistic": simple 60 %, batch 20 %, streaming 10 %, error 5 %, slow 5 %, within a kind by weight. Kinds that nobody has are left out.'),
    'mix-blocks': positiveDuration()
        .optional()
        .describe('Vary the mix at random in blocks of this length, each weight times a factor from 1/3 to 3; over many blocks the mean is that of the weights. Then a leak can be laid to one operation. Default: the mix does not vary.'),
    payload: schemas.union([word(['realistic']), payloadSchema], {
        error: ({ input }) => say('"realistic", or a table such as { small = 0.9, large = 0.1 }', decode_load_slip(input, ['realistic'])),
    })
        .optional()
        .describe('Shares of the sizes of "${payload}", or the preset "realistic": 60 %, 30 %, 9 %, 1 %, which is also the default.'),
    preload: preloadSchema.optional().describe('Fill the system before the soak begins.'),
    session: sessionSchema
        .optional()
        .describe('Clients that begin, keep what they learnt, and end. Default: a client lives as long as the load.'),
    tls: tlsSchema.optional().describe('How encrypted connections are made.'),
    http2: flag().optional().describe('true: HTTP/2 in place of HTTP/1.1. Default false.'),
    replay: replaySchema
        .optional()
        .describe('Send recorded requests again, in place of rate, arrival, mix and operations.'),
    operations: operationsSchema.optional().describe('What is sent. Default: one GET on the target.'),
});

;// CONCATENATED MODULE: ./out/scenario/decode-system.js
// The sections [system] and [[companions]]: what is booted, how one learns that it is ready, how it is stopped.


const readySchema = strict({
    http: nonEmptyText('an http address')
        .optional()
        .describe('Ready when a GET on this address answers 2xx: "http://127.0.0.1:${port}/health".'),
    tcp: schemas.union([nonEmptyText('an address such as "127.0.0.1:${port}"'), wholeNumber(1, 65_535)], {
        error: 'an address such as "127.0.0.1:${port}"',
    })
        .optional()
        .describe('Ready when a connection to this address, or to this port of 127.0.0.1, opens.'),
    log: nonEmptyText('a pattern')
        .optional()
        .describe('Ready when a line of its output matches this regular expression.'),
    command: commandWords().optional().describe('Ready when this command ends with exit code 0.'),
    within: positiveDuration().optional().describe('Patience at boot. Default "60s".'),
});
const stopSchema = strict({
    signal: word(['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGKILL'])
        .optional()
        .describe('Signal that asks the process group to end. Default "SIGTERM".'),
    within: duration().optional().describe('Grace before the process group is killed. Default "10s".'),
});
const shared = {
    command: commandWords().describe('Command to start, as a list of words, without a shell. ${port} is a free port that soak chooses, ${env.X} a variable of the environment.'),
    cwd: nonEmptyText('a folder').optional().describe('Folder in which it is started. Default ".".'),
    env: textTable('a table such as { LOG_LEVEL = "warn" }')
        .optional()
        .describe('Environment variables, added to those of soak. Values may hold ${port} and ${env.X}.'),
    ready: readySchema
        .optional()
        .describe('When it can be used: one of http, tcp, log or command. Default: tcp on the address that the load is sent to.'),
    stop: stopSchema.optional().describe('How it is stopped.'),
};
const systemSchema = strict({
    ...shared,
    setup: nonEmptyText('a shell line')
        .optional()
        .describe('Shell line that is run once before booting: install, build.'),
    lifetime: word(['run', 'segment'])
        .optional()
        .describe('"run": lives on across legs where the machine allows; "segment": boots anew in each leg. Default "run".'),
    keep: schemas.array(nonEmptyText('a path'), { error: 'a list of paths such as ["data/"]' })
        .optional()
        .describe('Paths that are carried from leg to leg, with lifetime "segment".'),
    'on-exit': word(['fail', 'restart'])
        .optional()
        .describe('When it dies: "fail" ends the soak, "restart" boots it again as a new epoch. Default "fail".'),
});
const reservedNames = new Set(['system', 'load', 'soak', 'env', 'port']);
const companionsSchema = schemas.array(strict({
    name: textLike(/^[a-z][a-z0-9-]*$/, 'a name of lower-case letters, digits and dashes, such as "upstream"')
        .refine((name) => !reservedNames.has(name), { error: say('a name that soak does not use itself') })
        .describe('Its name: ${name.port} is its free port, and its series are called after it.'),
    ...shared,
    watch: flag().optional().describe('Sample its memory, handles and so on. Default false; judge = true implies it.'),
    judge: flag().optional().describe('Apply the growth checks to it too. Default false.'),
}), { error: 'a list of tables, [[companions]]' });

;// CONCATENATED MODULE: ./out/scenario/decode-watch.js
// The section [watch]: what is seen of the target.


const addressExpected = 'an address such as "http://127.0.0.1:${port}/metrics"';
const watchSchema = strict({
    every: positiveDuration()
        .optional()
        .describe('How often a sample is taken. Default: 1s for a duration up to 3h, 10s up to 48h, 30s beyond.'),
    metrics: schemas.array(strict({
        url: nonEmptyText(addressExpected).describe('Address of metrics in the Prometheus text format.'),
        include: schemas.array(nonEmptyText('the name of a metric'), { error: 'a list of names such as ["sessions_active"]' })
            .optional()
            .describe('Names of the metrics to record. Default: none but those that soak knows.'),
    }), { error: 'a list of tables with a url' })
        .optional()
        .describe('Metrics endpoints of the system.'),
    heap: strict({
        source: word(['pprof', 'jemalloc', 'node']).describe('Kind of heap profile.'),
        url: nonEmptyText(addressExpected).optional().describe('Where the profile is fetched.'),
        on: word(['suspicion', 'end']).optional().describe('When profiles are taken. Default "suspicion".'),
    })
        .optional()
        .describe('Heap profiles of the system.'),
    'data-dir': nonEmptyText('a folder').optional().describe('Folder whose size is watched.'),
    export: nonEmptyText('an address such as "127.0.0.1:9464"')
        .optional()
        .describe('Address on which soak serves its own live metrics.'),
    pid: wholeNumber(1).optional().describe('Without [system]: process id of what is soaked.'),
    port: wholeNumber(1, 65_535)
        .optional()
        .describe('Without [system]: port on which what is soaked listens; finds its process.'),
    container: nonEmptyText('the name of a container')
        .optional()
        .describe('Without [system]: container of what is soaked.'),
});

;// CONCATENATED MODULE: ./out/scenario/draft.js
// The whole scenario as it may be written: the one schema that the decoder, the JSON Schema and the hints share.







const draftSchema = strict({
    ...frameShape,
    segments: segmentsSchema.optional().describe('How the run is cut into legs and checkpoints.'),
    phases: phasesSchema.optional().describe('What lies around the steady phase.'),
    system: systemSchema
        .optional()
        .describe('The system under test. Leave it out to soak something already running (load.target and watch.pid, port or container).'),
    companions: companionsSchema.optional().describe('Booted beside the system: a database, an upstream.'),
    load: loadSchema.optional().describe('What is sent. Leave it out for an idle soak.'),
    chaos: chaosSchema.optional().describe('Clients that misbehave, and what is done to the system.'),
    watch: watchSchema.optional().describe('What is seen of the system, and how often.'),
    checks: checksSchema
        .optional()
        .describe('What must hold. Every check has a default; give one to change it, "off" to drop it.'),
    abort: abortSchema.optional().describe('When to stop early: save everything, and fail.'),
    baseline: baselineSchema.optional().describe('An earlier record to compare with.'),
});
/** Keys of the tables directly below the top, to say where a misplaced key belongs. */
const sectionKeys = {
    segments: Object.keys(segmentsSchema.shape),
    phases: Object.keys(phasesSchema.shape),
    system: Object.keys(systemSchema.shape),
    load: Object.keys(loadSchema.shape),
    chaos: Object.keys(chaosSchema.shape),
    watch: Object.keys(watchSchema.shape),
    checks: Object.keys(checksSchema.shape),
    abort: Object.keys(abortSchema.shape),
    baseline: Object.keys(baselineSchema.shape),
};

// EXTERNAL MODULE: ./out/scenario/variables.js
var variables = __webpack_require__(12366);
;// CONCATENATED MODULE: ./out/scenario/written-operations.js
// The operations as written, before anything is decoded: their names, weights and protocols, for rules that look across them.

/** Name of the only operation when none is written. */
const defaultOperationName = 'request';
/** Name of what is sent again from a file. */
const replayOperationName = 'replay';
/** Their names in order; null where none is written. Without operations the name of the one that there is. */
function operationNames(tree) {
    if ((0,scenario_tree.at)(tree, 'load', 'operations') === undefined)
        return [isReplay(tree) ? replayOperationName : defaultOperationName];
    return (0,scenario_tree/* listAt */.gT)(tree, 'load', 'operations').map((operation) => (0,scenario_tree/* textAt */.$6)(operation, 'name'));
}
/** Their weights in order, as written there or in the mix; also what is no number. Without operations an empty list. */
function operationWeights(tree) {
    const mix = (0,scenario_tree.at)(tree, 'load', 'mix');
    return (0,scenario_tree/* listAt */.gT)(tree, 'load', 'operations').map((operation) => {
        const mixed = (0,scenario_tree/* isTable */.bI)(mix) ? (0,scenario_tree.at)(mix, (0,scenario_tree/* textAt */.$6)(operation, 'name') ?? '') : undefined;
        return mixed ?? (0,scenario_tree.at)(operation, 'weight') ?? 1;
    });
}
/** Their protocols in order; also what is none. Without operations that of the one that there is. */
function operationProtocols(tree) {
    if ((0,scenario_tree.at)(tree, 'load', 'operations') === undefined)
        return ['http'];
    return (0,scenario_tree/* listAt */.gT)(tree, 'load', 'operations').map((operation) => (0,scenario_tree.at)(operation, 'protocol') ?? 'http');
}
/** Addresses of their own in order; null where none is written. */
function operationTargets(tree) {
    return (0,scenario_tree/* listAt */.gT)(tree, 'load', 'operations').map((operation) => (0,scenario_tree/* textAt */.$6)(operation, 'target'));
}
/** Recorded requests are sent again, in place of operations. */
function isReplay(tree) {
    return (0,scenario_tree.at)(tree, 'load', 'replay') !== undefined;
}

;// CONCATENATED MODULE: ./out/scenario/addresses.js
// Where the load goes and where readiness is asked, from the tree as written: defaults that rules and normalising share.



/** Where the load goes when soak boots the system and `load.target` is not given. */
const defaultTarget = 'http://127.0.0.1:${port}';
/** What stands for an address where what is sent needs none: over standard input and output, or by running commands. */
const noAddress = 'stdio:';
const withoutAddress = new Set(['command', 'stdio-mcp']);
/** True when nothing that is sent goes to `load.target`: it needs no address, or has one of its own. */
function needsNoTarget(tree) {
    const hasSessionRequests = ['begin', 'end'].some((key) => (0,scenario_tree/* listAt */.gT)(tree, 'load', 'session', key).length > 0);
    const protocols = operationProtocols(tree);
    const own = operationTargets(tree);
    const isElsewhere = (protocol, index) => withoutAddress.has(protocol) || (own[index] ?? null) !== null;
    return !hasSessionRequests && protocols.length > 0 && protocols.every(isElsewhere);
}
/** True when the system is spoken to over its standard input and output, and load.target is not needed. */
function speaksOverStdio(tree) {
    return needsNoTarget(tree) && operationProtocols(tree).includes('stdio-mcp');
}
/** The address of the load, as written or by default; null when there is none. */
function addressOf(tree) {
    if ((0,scenario_tree.at)(tree, 'load') === undefined)
        return null;
    const written = (0,scenario_tree/* textAt */.$6)(tree, 'load', 'target');
    if (written !== null)
        return written;
    return (0,scenario_tree.at)(tree, 'system') === undefined || needsNoTarget(tree) ? null : defaultTarget;
}
/** `load.target` of the scenario: as written, by default, or the first that an operation has; "" where the rules let none pass. */
function targetOf(tree) {
    const own = operationTargets(tree).find((target) => target !== null) ?? null;
    return addressOf(tree) ?? (needsNoTarget(tree) ? (own ?? noAddress) : '');
}
/** True when the text is an address of one of these schemes, its variables being filled in; also when only the environment knows. */
function isAddress(text, schemes) {
    if (/^\$\{env\./.test(text))
        return true;
    // "1" may stand for a host as well as for a port.
    const filled = text.replace((0,variables/* variablePattern */.li)(), '1');
    return URL.canParse(filled) && schemes.includes(new URL(filled).protocol);
}
/** "http://127.0.0.1:${port}/x" -> "127.0.0.1:${port}"; null when it is no http address. */
function hostAndPortOf(address) {
    const [, scheme, authority] = /^(https?|wss?):\/\/(?:[^/?#@]*@)?([^/?#]+)/.exec(address) ?? [];
    if (scheme === undefined || authority === undefined)
        return null;
    if (/:(\d+|\$\{[^}]*\})$/.test(authority))
        return authority;
    return `${authority}:${scheme === 'https' || scheme === 'wss' ? 443 : 80}`;
}
/** A bare port is one of this machine. */
function tcpAddress(written) {
    return typeof written === 'string' && written.includes(':') ? written : `127.0.0.1:${written}`;
}

;// CONCATENATED MODULE: ./out/scenario/defaults.js
// Every default of a scenario, in one table. Seconds, and texts with units where a person will read them.
const defaults = {
    seed: 1,
    description: '',
    phases: {
        /** Long enough to know the idle level, short beside the soak. */
        idle: { atMostSeconds: 120, shareOfDuration: 1 / 10 },
        /** Not declared: then it never takes more than a quarter beside the steady phase. */
        warmup: { atMostSeconds: 600, shareOfDuration: 1 / 4 },
        /** Longer than most keep-alive timers; a short soak still drains ten seconds. */
        drain: { atMostSeconds: 60, shareOfDuration: 1 / 4, atLeastSeconds: 10 },
        reloadSeconds: 0,
    },
    /** A lost leg costs at most this much. */
    checkpoint: { atMostSeconds: 3_600, shareOfDuration: 1 / 10, atLeastSeconds: 10 },
    system: {
        cwd: '.',
        readyWithinSeconds: 60,
        /** It has no address to ask, and its first answer is the load's: so it is ready as soon as it runs. */
        readyOverStdio: ['true'],
        stopSignal: 'SIGTERM',
        stopWithinSeconds: 10,
        lifetime: 'run',
        onExit: 'fail',
    },
    load: {
        perSecond: 10,
        clients: 10,
        timeoutSeconds: 30,
        weight: 1,
        batch: 1,
        ramp: { from: 0, to: 1 },
        diurnal: { peak: 2, trough: 0.5, peakHour: 14, troughHour: 3, startHour: 0, daySeconds: 86_400 },
        payload: { small: 0.6, medium: 0.3, large: 0.09, huge: 0.01 },
        /** Shares by kind of request in mix = "realistic". */
        kinds: { simple: 0.6, batch: 0.2, streaming: 0.1, error: 0.05, slow: 0.05 },
        upload: { field: 'file', filename: 'file' },
        pace: 1,
    },
    chaos: {
        reconnectAfterSeconds: 5,
        slowReaderSeconds: 30,
        slowWriterSeconds: 30,
        pauseSeconds: 5,
        recoverWithinSeconds: 60,
    },
    heapOn: 'suspicion',
    /** Sampling by the duration: first row whose length is not exceeded. */
    watchEvery: [
        { upToSeconds: 3 * 3_600, everySeconds: 1 },
        { upToSeconds: 48 * 3_600, everySeconds: 10 },
        { upToSeconds: Number.POSITIVE_INFINITY, everySeconds: 30 },
    ],
};
/** Asked only when the scenario names them; never heard of otherwise. */
const askedByName = new Set(['metric-growth', 'idle-growth', 'exhaustion']);
/** Limits as a user would write them. null: no number (crash, cleanup), or none that suits everybody, or computed (throughput). */
const defaultLimits = {
    'memory-growth': '10MiB/h',
    'handle-growth': '1/h',
    'thread-growth': '1/h',
    'socket-growth': '1/h',
    'child-growth': '1/h',
    'metric-growth': null,
    'idle-growth': null,
    exhaustion: null,
    'latency-drift': '2%/h',
    'latency-step': '20%',
    degradation: '10%',
    'error-rate': '1%',
    uptime: '99.9%',
    p99: null,
    /** null: 95 % of the planned mean rate. */
    throughput: null,
    crash: null,
    cleanup: null,
};

;// CONCATENATED MODULE: ./out/scenario/normalize-chaos.js
// [chaos] -> Chaos: what is not asked is null, and what is asked says how long everything takes.

function normalizeChaos(draft = {}) {
    const { chaos } = defaults;
    return {
        disconnect: asked(draft.disconnect, (deed) => ({
            perMinute: deed['per-minute'],
            reconnectAfterSeconds: deed['reconnect-after']?.value ?? chaos.reconnectAfterSeconds,
        })),
        vanish: asked(draft.vanish, normalize_chaos_perMinute),
        slowReader: asked(draft['slow-reader'], (deed) => ({
            perMinute: deed['per-minute'],
            forSeconds: deed.for?.value ?? chaos.slowReaderSeconds,
        })),
        slowWriter: asked(draft['slow-writer'], (deed) => ({
            perMinute: deed['per-minute'],
            forSeconds: deed.for?.value ?? chaos.slowWriterSeconds,
        })),
        halfOpen: asked(draft['half-open'], normalize_chaos_perMinute),
        cancel: asked(draft.cancel, normalize_chaos_perMinute),
        staleId: asked(draft['stale-id'], normalize_chaos_perMinute),
        malformed: asked(draft.malformed, normalize_chaos_perMinute),
        churn: asked(draft.churn, normalize_chaos_perMinute),
        storm: asked(draft.storm, (storm) => ({
            everySeconds: storm.every.value,
            share: typeof storm.share === 'number' ? storm.share : storm.share.value,
            reconnectAfterSeconds: storm['reconnect-after']?.value ?? chaos.reconnectAfterSeconds,
        })),
        pause: asked(draft.pause, (pause) => ({
            everySeconds: pause.every.value,
            forSeconds: pause.for?.value ?? chaos.pauseSeconds,
        })),
        kill: asked(draft.kill, reboot),
        restart: asked(draft.restart, reboot),
    };
}
function asked(draft, normalizeDeed) {
    return draft === undefined ? null : normalizeDeed(draft);
}
function normalize_chaos_perMinute(deed) {
    return { perMinute: deed['per-minute'] };
}
function reboot(draft) {
    return {
        everySeconds: draft.every.value,
        recoverWithinSeconds: draft['recover-within']?.value ?? defaults.chaos.recoverWithinSeconds,
    };
}

;// CONCATENATED MODULE: ./out/scenario/normalize-checks.js
// [checks] -> every check there is, with its limit and where that came from.


function normalizeChecks(drafts) {
    const spec = (code) => oneCheck(code, drafts?.[code]);
    return {
        'memory-growth': spec('memory-growth'),
        'handle-growth': spec('handle-growth'),
        'thread-growth': spec('thread-growth'),
        'socket-growth': spec('socket-growth'),
        'child-growth': spec('child-growth'),
        'metric-growth': spec('metric-growth'),
        'idle-growth': spec('idle-growth'),
        exhaustion: spec('exhaustion'),
        'latency-drift': spec('latency-drift'),
        'latency-step': spec('latency-step'),
        degradation: spec('degradation'),
        'error-rate': spec('error-rate'),
        uptime: spec('uptime'),
        p99: spec('p99'),
        throughput: spec('throughput'),
        crash: spec('crash'),
        cleanup: spec('cleanup'),
    };
}
/** Off without being named in the scenario means: not asked. */
function oneCheck(code, draft) {
    return {
        code,
        on: draft?.on ?? !askedByName.has(code),
        origin: draft === undefined ? 'default' : 'scenario',
        limit: draft?.limit ?? defaultLimit(code),
        window: draft?.window ?? 'steady',
        metric: draft?.metric ?? null,
    };
}
function defaultLimit(code) {
    const text = defaultLimits[code];
    if (text === null)
        return null;
    const reading = readDefault(code, text);
    if (!reading.ok)
        throw new Error(`default limit of ${code} is no quantity: ${text}`);
    return reading.value;
}
function readDefault(code, text) {
    switch (code) {
        case 'memory-growth':
            return (0,units/* parseGrowth */.LQ)(text, 'bytes');
        case 'handle-growth':
        case 'thread-growth':
        case 'socket-growth':
        case 'child-growth':
            return (0,units/* parseGrowth */.LQ)(text, 'count');
        case 'latency-drift':
            return (0,units/* parseGrowth */.LQ)(text, 'percent');
        default:
            return (0,units/* parsePercent */.lo)(text);
    }
}

// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
;// CONCATENATED MODULE: ./out/scenario/normalize-arrival.js
// load.arrival -> Arrival: words and tables made one form, a list made their sum.


function normalizeArrival(draft) {
    if (draft === undefined)
        return { pattern: 'constant' };
    if (typeof draft === 'string')
        return normalizeOne({ pattern: draft });
    if (!Array.isArray(draft))
        return normalizeOne(draft);
    // The rules hold that all parts that say something of spacing say the same.
    const spacing = draft.map(spacingOf).find((said) => said !== undefined);
    return {
        pattern: 'sum',
        ...spaced(spacing),
        parts: draft.map((part) => ({ share: part.share ?? 1, course: normalizeCourse(part) })),
    };
}
function normalizeOne(draft) {
    if (draft.pattern === 'poisson')
        return { pattern: 'poisson' };
    return { ...normalizeCourse(draft), ...spaced(spacingOf(draft)) };
}
function spacingOf(draft) {
    return draft.pattern === 'poisson' ? 'random' : draft.spacing;
}
function spaced(spacing) {
    return spacing === undefined ? {} : { spacing };
}
/** The rate over time, without how single sends lie in it. */
function normalizeCourse(draft) {
    const { diurnal, ramp } = defaults.load;
    switch (draft.pattern) {
        case 'constant':
        case 'poisson':
            return { pattern: 'constant' };
        case 'diurnal':
            return {
                pattern: 'diurnal',
                peak: draft.peak ?? diurnal.peak,
                trough: draft.trough ?? diurnal.trough,
                peakHour: draft['peak-hour'] ?? diurnal.peakHour,
                troughHour: draft['trough-hour'] ?? diurnal.troughHour,
                startHour: draft['start-hour'] ?? diurnal.startHour,
                daySeconds: draft.day?.value ?? diurnal.daySeconds,
            };
        case 'ramp':
            return {
                pattern: 'ramp',
                from: draft.from ?? ramp.from,
                to: draft.to ?? ramp.to,
                overSeconds: draft.over.value,
            };
        case 'burst':
            return {
                pattern: 'burst',
                factor: draft.factor,
                everySeconds: draft.every.value,
                forSeconds: draft.for.value,
            };
        case 'steps':
            return { pattern: 'steps', factors: draft.factors, eachSeconds: draft.each.value };
        default:
            return (0,error/* assertNever */.xb)(draft);
    }
}

// EXTERNAL MODULE: ./out/model/operation-kind.js
var operation_kind = __webpack_require__(958);
;// CONCATENATED MODULE: ./out/scenario/normalize-mix.js
// mix = "realistic" -> weights: each kind of request its share, within a kind by the operations' own weights.


/** The same operations; a kind that none of them has is left out, so the others keep their proportions. Weight 0 stays 0. */
function realisticWeights(operations) {
    const ownWeights = new Map();
    for (const operation of operations) {
        const kind = (0,operation_kind/* kindOf */.I)(operation);
        ownWeights.set(kind, (ownWeights.get(kind) ?? 0) + operation.weight);
    }
    return operations.map((operation) => {
        if (operation.weight === 0)
            return operation;
        const kind = (0,operation_kind/* kindOf */.I)(operation);
        const ofKind = ownWeights.get(kind) ?? operation.weight;
        return { ...operation, weight: (defaults.load.kinds[kind] * operation.weight) / ofKind };
    });
}

;// CONCATENATED MODULE: ./out/scenario/normalize-operations.js
// [[load.operations]] and the requests of [load.session] -> Operation and SessionRequest: each protocol's short forms made one form.


/** `weights`: those of the mix by name, which win; `timeoutSeconds`: that of the load. */
function normalizeOperation(draft, weights, timeoutSeconds) {
    const protocol = draft.protocol ?? 'http';
    const mixed = Object.hasOwn(weights, draft.name) ? weights[draft.name] : undefined;
    return {
        name: draft.name,
        weight: mixed ?? draft.weight ?? defaults.load.weight,
        protocol,
        request: normalizeRequest(draft.request ?? {}, protocol),
        timeoutSeconds: draft.timeout?.value ?? timeoutSeconds,
        expect: normalizeExpect(draft.expect),
        growsBytes: draft.grows?.value ?? 0,
        // Beside others, over HTTP, it still speaks to the system's standard input.
        target: protocol === 'stdio-mcp' ? noAddress : (draft.target ?? null),
        control: draft.control ?? null,
        kind: draft.kind ?? null,
        capture: draft.capture ?? {},
        stream: normalizeStream(draft.stream),
    };
}
function normalizeSessionRequest(draft) {
    return {
        request: normalizeRequest(draft.request, 'http'),
        expect: normalizeExpect(draft.expect),
        capture: draft.capture ?? {},
    };
}
function normalizeRequest(draft, protocol) {
    const callsTool = draft.tool !== undefined;
    const json = callsTool
        ? { name: draft.tool ?? '', arguments: draft.arguments ?? {} }
        : (draft.params ?? draft.json);
    const form = normalizeForm(draft);
    const hasBody = draft.json !== undefined || draft.body !== undefined || form !== null;
    const isHttp = protocol === 'http' || protocol === 'sse';
    const standardMethod = isHttp ? (hasBody ? 'POST' : 'GET') : '';
    return {
        method: callsTool ? 'tools/call' : (draft.method ?? standardMethod),
        path: draft.path ?? '',
        headers: draft.headers ?? {},
        json,
        body: draft.body ?? null,
        batch: draft.batch ?? defaults.load.batch,
        notification: draft.notification ?? false,
        form,
        command: draft.command ?? [],
    };
}
function normalizeForm({ form, upload }) {
    if (form !== undefined)
        return { kind: 'fields', fields: form };
    if (upload === undefined)
        return null;
    return {
        kind: 'upload',
        field: upload.field ?? defaults.load.upload.field,
        filename: upload.filename ?? defaults.load.upload.filename,
        content: upload.content,
    };
}
function normalizeExpect(draft) {
    const { status, json, contains, error, schema, bytes } = draft ?? {};
    return {
        status: status ?? null,
        json: json ?? null,
        contains: contains ?? null,
        error: error ?? false,
        schema,
        bytes: bytes === undefined
            ? null
            : { atLeast: bytes['at-least']?.value ?? null, atMost: bytes['at-most']?.value ?? null },
    };
}
function normalizeStream(draft) {
    if (draft === undefined)
        return null;
    return {
        events: draft.events ?? null,
        forSeconds: draft.for?.value ?? null,
        gapSeconds: draft.gap?.value ?? null,
        sequence: draft.sequence ?? null,
    };
}

;// CONCATENATED MODULE: ./out/scenario/normalize-load.js
// [load] -> Load: rate, payload, sessions and connections written out. Operations, arrival and the preset of the mix have files of
// their own.






/** `target` as addresses.ts knows it. */
function normalizeLoad(draft, target) {
    const timeoutSeconds = draft.timeout?.value ?? defaults.load.timeoutSeconds;
    return {
        target,
        rate: draft.rate === 'max'
            ? { kind: 'max' }
            : { kind: 'open', perSecond: draft.rate?.value ?? defaults.load.perSecond },
        nominalPerSecond: draft['nominal-rate']?.value ?? null,
        clients: draft.clients ?? defaults.load.clients,
        timeoutSeconds,
        headers: draft.headers ?? {},
        arrival: normalizeArrival(draft.arrival),
        payload: normalizePayload(draft),
        preload: draft.preload ?? null,
        operations: normalizeOperations(draft, timeoutSeconds),
        mix: draft.mix === 'realistic' ? 'realistic' : null,
        mixBlockSeconds: draft['mix-blocks']?.value ?? null,
        session: normalizeSession(draft.session),
        connection: normalizeConnection(draft),
        replay: normalizeReplay(draft.replay),
    };
}
/** What is replayed is named by one operation that stands for all of it. */
function normalizeOperations(draft, timeoutSeconds) {
    const only = { name: draft.replay === undefined ? defaultOperationName : replayOperationName };
    const weights = typeof draft.mix === 'object' ? draft.mix : {};
    const operations = (draft.operations ?? [only]).map((operation) => normalizeOperation(operation, weights, timeoutSeconds));
    return draft.mix === 'realistic' ? realisticWeights(operations) : operations;
}
/** Payloads that are drawn have sizes: the realistic ones, unless others are given. */
function normalizePayload(draft) {
    const { payload } = draft;
    if (payload === undefined)
        return (0,variables/* drawsPayload */.uj)(draft) ? defaults.load.payload : null;
    if (payload === 'realistic')
        return defaults.load.payload;
    return {
        small: payload.small ?? 0,
        medium: payload.medium ?? 0,
        large: payload.large ?? 0,
        huge: payload.huge ?? 0,
    };
}
function normalizeSession(draft) {
    if (draft === undefined)
        return null;
    return {
        begin: (draft.begin ?? []).map(normalizeSessionRequest),
        end: (draft.end ?? []).map(normalizeSessionRequest),
        requests: draft.requests ?? null,
        seconds: draft.for?.value ?? null,
        leave: draft.leave ?? 'end',
    };
}
function normalizeConnection({ tls, http2 }) {
    if (tls === undefined && http2 !== true)
        return null;
    return {
        ca: tls?.ca ?? null,
        certificate: tls?.certificate ?? null,
        key: tls?.key ?? null,
        verify: tls?.verify ?? true,
        http2: http2 ?? false,
    };
}
function normalizeReplay(draft) {
    return draft === undefined ? null : { file: draft.file, pace: draft.pace ?? defaults.load.pace };
}

;// CONCATENATED MODULE: ./out/scenario/normalize-system.js
// [system] and [[companions]] -> System and Companion: readiness and stopping always said.


/** `whole`: the scenario that it stands in. */
function normalizeSystem(draft, whole) {
    return {
        command: draft.command,
        setup: draft.setup ?? null,
        cwd: draft.cwd ?? defaults.system.cwd,
        env: draft.env ?? {},
        ready: normalizeReady(draft.ready, unsaidReadiness(whole)),
        stop: normalizeStop(draft.stop),
        lifetime: draft.lifetime ?? defaults.system.lifetime,
        keep: draft.keep ?? [],
        onExit: draft['on-exit'] ?? defaults.system.onExit,
    };
}
function normalizeCompanion(draft) {
    const judged = draft.judge ?? false;
    return {
        name: draft.name,
        command: draft.command,
        cwd: draft.cwd ?? defaults.system.cwd,
        env: draft.env ?? {},
        ready: normalizeReady(draft.ready, atAddress(`\${${draft.name}.port}`)),
        stop: normalizeStop(draft.stop),
        watched: draft.watch ?? judged,
        judged,
    };
}
/** Where the load goes; a system that is spoken to over its standard input is taken for ready when it runs. */
function unsaidReadiness(whole) {
    if (speaksOverStdio(whole))
        return { kind: 'command', command: defaults.system.readyOverStdio };
    const address = addressOf(whole);
    return atAddress((address === null ? null : hostAndPortOf(address)) ?? '${port}');
}
function atAddress(written) {
    return { kind: 'tcp', address: tcpAddress(written) };
}
function normalizeReady(draft, unsaid) {
    const withinSeconds = draft?.within?.value ?? defaults.system.readyWithinSeconds;
    if (draft?.http !== undefined)
        return { kind: 'http', url: draft.http, withinSeconds };
    if (draft?.log !== undefined)
        return { kind: 'log', pattern: draft.log, withinSeconds };
    if (draft?.command !== undefined)
        return { kind: 'command', command: draft.command, withinSeconds };
    return { ...(draft?.tcp === undefined ? unsaid : atAddress(draft.tcp)), withinSeconds };
}
function normalizeStop(draft) {
    return {
        signal: draft?.signal ?? defaults.system.stopSignal,
        withinSeconds: draft?.within?.value ?? defaults.system.stopWithinSeconds,
    };
}

;// CONCATENATED MODULE: ./out/scenario/normalize.js
// Draft -> Scenario: defaults filled in, short forms written out, nothing optional left. Takes only what the rules let pass.






function normalize(draft) {
    const durationSeconds = draft.duration.value;
    const load = draft.load === undefined ? null : normalizeLoad(draft.load, targetOf(draft));
    const phases = normalizePhases(draft, durationSeconds, load !== null);
    return {
        name: draft.name,
        description: draft.description ?? defaults.description,
        durationSeconds,
        seed: draft.seed ?? defaults.seed,
        segments: normalizeSegments(draft, durationSeconds),
        phases,
        system: draft.system === undefined ? null : normalizeSystem(draft.system, draft),
        companions: (draft.companions ?? []).map(normalizeCompanion),
        load,
        chaos: normalizeChaos(draft.chaos),
        watch: normalizeWatch(draft, durationSeconds),
        checks: normalizeChecks(draft.checks),
        abort: {
            rssBytes: draft.abort?.rss ?? null,
            p99Seconds: draft.abort?.p99 ?? null,
            errorRate: draft.abort?.['error-rate'] ?? null,
            onRegression: draft.abort?.['on-regression'] ?? false,
        },
        baseline: draft.baseline ?? null,
    };
}
/** A default that grows with the duration, in whole seconds, between its bounds; the upper one wins. */
function partOf(durationSeconds, part) {
    const share = Math.max(part.atLeastSeconds ?? 0, Math.round(durationSeconds * part.shareOfDuration));
    return Math.min(part.atMostSeconds, share);
}
function normalizeSegments(draft, durationSeconds) {
    return {
        lengthSeconds: draft.segments?.length?.value ?? null,
        checkpointEverySeconds: draft.segments?.['checkpoint-every']?.value ?? partOf(durationSeconds, defaults.checkpoint),
    };
}
/** Without load there is nothing to wait for before it and nothing to drain after it. */
function normalizePhases(draft, durationSeconds, hasLoad) {
    const { idle, warmup, drain, reload } = draft.phases ?? {};
    return {
        idleSeconds: idle?.value ?? (hasLoad ? partOf(durationSeconds, defaults.phases.idle) : 0),
        warmupSeconds: warmup?.value ?? partOf(durationSeconds, defaults.phases.warmup),
        warmupDeclared: warmup !== undefined,
        drainSeconds: drain?.value ?? (hasLoad ? partOf(durationSeconds, defaults.phases.drain) : 0),
        reloadSeconds: reload === undefined || reload === 'off' ? defaults.phases.reloadSeconds : reload.value,
    };
}
function normalizeWatch({ watch }, durationSeconds) {
    const { heap, metrics } = watch ?? {};
    const row = defaults.watchEvery.find(({ upToSeconds }) => durationSeconds <= upToSeconds);
    return {
        everySeconds: watch?.every?.value ?? row?.everySeconds ?? 1,
        metrics: (metrics ?? []).map(({ url, include }) => ({ url, include: include ?? [] })),
        heap: heap === undefined ? null : { source: heap.source, url: heap.url ?? null, on: heap.on ?? defaults.heapOn },
        dataDir: watch?.['data-dir'] ?? null,
        export: watch?.export ?? null,
        pid: watch?.pid ?? null,
        port: watch?.port ?? null,
        container: watch?.container ?? null,
    };
}

;// CONCATENATED MODULE: ./out/scenario/written-quantities.js
// Quantities as written, for rules that compare them. null when nothing stands there, or nothing that can be read: then the decoder
// says so.


function secondsAt(tree, ...path) {
    return valueAt(units/* parseDuration */.E9, tree, path);
}
function bytesAt(tree, ...path) {
    return valueAt(units/* parseSize */.DB, tree, path);
}
function valueAt(read, tree, path) {
    const text = (0,scenario_tree/* textAt */.$6)(tree, ...path);
    const reading = text === null ? null : read(text);
    return reading?.ok === true ? reading.value.value : null;
}

;// CONCATENATED MODULE: ./out/scenario/rules-answers.js
// Rules about what an operation says beside its request: only what its protocol has, and nothing of what is not answered.


const streams = new Set(['sse', 'websocket', 'mcp', 'stdio-mcp']);
const withStatus = new Set(['http', 'jsonrpc', 'mcp', 'sse']);
/** Their answer is one value, and comes in one body. */
const withSchema = new Set(['http', 'jsonrpc', 'mcp', 'stdio-mcp']);
const withSize = new Set(['http', 'jsonrpc', 'mcp']);
function answerRules(tree) {
    return [
        ...(0,scenario_tree/* listAt */.gT)(tree, 'load', 'operations').flatMap((_, index) => oneOperation(tree, ['load', 'operations', index])),
        ...['begin', 'end'].flatMap((when) => (0,scenario_tree/* listAt */.gT)(tree, 'load', 'session', when).flatMap((_, index) => {
            const path = ['load', 'session', when, index];
            return [...rules_answers_size(tree, path), ...captureNames(tree, path)];
        })),
    ];
}
function oneOperation(tree, path) {
    const protocol = (0,scenario_tree.at)(tree, ...path, 'protocol') ?? 'http';
    const issues = [];
    if ((0,scenario_tree/* isTable */.bI)((0,scenario_tree.at)(tree, ...path, 'stream')) && isOther(protocol, streams)) {
        const expected = `nothing: the answer of ${protocol} is no stream of events`;
        const hint = protocol === 'http' ? 'did you mean protocol = "sse"?' : null;
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'stream'], expected, hint));
    }
    if ((0,scenario_tree.at)(tree, ...path, 'target') !== undefined && (protocol === 'stdio-mcp' || protocol === 'command')) {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'target'], `nothing: ${protocol} has no address`));
    }
    if ((0,scenario_tree.at)(tree, ...path, 'expect', 'status') !== undefined && isOther(protocol, withStatus)) {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'expect', 'status'], `nothing: an answer of ${protocol} has no HTTP status`));
    }
    if ((0,scenario_tree.at)(tree, ...path, 'expect', 'schema') !== undefined && isOther(protocol, withSchema)) {
        const expected = `nothing: the answer of ${protocol} is not one value of JSON`;
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'expect', 'schema'], expected));
    }
    if ((0,scenario_tree.at)(tree, ...path, 'expect', 'bytes') !== undefined && isOther(protocol, withSize)) {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'expect', 'bytes'], `nothing: the answer of ${protocol} is not one body`));
    }
    return [...issues, ...rules_answers_size(tree, path), ...captureNames(tree, path), ...notAnswered(tree, path, protocol)];
}
/** A word that is no protocol is the decoder's. */
function isOther(protocol, those) {
    const known = protocol === 'command' || streams.has(protocol) || withStatus.has(protocol);
    return known && !those.has(protocol);
}
function rules_answers_size(tree, path) {
    const place = [...path, 'expect', 'bytes'];
    const bytes = (0,scenario_tree.at)(tree, ...place);
    if (!(0,scenario_tree/* isTable */.bI)(bytes))
        return [];
    if (Object.keys(bytes).length === 0)
        return [(0,scenario_tree/* issueAt */.NC)(tree, place, 'at-least, at-most or both')];
    const [least, most] = [bytesAt(bytes, 'at-least'), bytesAt(bytes, 'at-most')];
    if (least === null || most === null || least <= most)
        return [];
    return [(0,scenario_tree/* issueAt */.NC)(tree, [...place, 'at-most'], `no less than at-least, ${JSON.stringify(bytes['at-least'])}`)];
}
function captureNames(tree, path) {
    const capture = (0,scenario_tree.at)(tree, ...path, 'capture');
    return Object.keys((0,scenario_tree/* isTable */.bI)(capture) ? capture : {})
        .filter((name) => !/^[A-Za-z][A-Za-z0-9_-]*$/.test(name))
        .map((name) => ({
        ...(0,scenario_tree/* issueAt */.NC)(tree, [...path, 'capture', name], 'a name of letters, digits, "_" and "-" that begins with a letter'),
        got: `the name "${name}"`,
    }));
}
/** Of an answer that never comes nothing can be asked but the status of the request. */
function notAnswered(tree, path, protocol) {
    if (protocol !== 'jsonrpc' || (0,scenario_tree.at)(tree, ...path, 'request', 'notification') !== true)
        return [];
    const asked = [
        ...['json', 'contains', 'error', 'schema', 'bytes'].map((key) => ['expect', key]),
        ['capture'],
    ];
    return asked.flatMap((key) => {
        const value = (0,scenario_tree.at)(tree, ...path, ...key);
        if (value === undefined || value === false)
            return [];
        return [(0,scenario_tree/* issueAt */.NC)(tree, [...path, ...key], 'nothing: a notification is not answered')];
    });
}

;// CONCATENATED MODULE: ./out/scenario/rules-arrival.js
// Rules about load.arrival: some rate above zero, bursts that end before the next, one way of spacing, and a schedule to shape.



const place = ['load', 'arrival'];
function arrivalRules(tree) {
    if (isReplay(tree))
        return [];
    const written = (0,scenario_tree.at)(tree, ...place);
    if (Array.isArray(written))
        return [...sum(tree, written), ...schedule(tree)];
    if (!(0,scenario_tree/* isTable */.bI)(written))
        return schedule(tree);
    const share = Object.hasOwn(written, 'share')
        ? [(0,scenario_tree/* issueAt */.NC)(tree, [...place, 'share'], 'nothing: a share belongs to a list of patterns, whose rates add up')]
        : [];
    return [...course(tree, place), ...share, ...schedule(tree)];
}
/** What is due is known from a rate alone; a closed loop sends when it is answered. */
function schedule(tree) {
    const written = (0,scenario_tree.at)(tree, ...place);
    if ((0,scenario_tree.at)(tree, 'load', 'rate') !== 'max' || written === undefined || written === 'constant')
        return [];
    if ((0,scenario_tree/* isTable */.bI)(written) && written.pattern === 'constant' && written.spacing !== 'random')
        return [];
    return [(0,scenario_tree/* issueAt */.NC)(tree, place, 'nothing: with rate = "max" there is no schedule', 'give a rate such as "200/s"')];
}
function sum(tree, parts) {
    const issues = parts.flatMap((_, index) => course(tree, [...place, index]));
    if (parts.length > 0 && parts.every((part) => (0,scenario_tree.at)(part, 'share') === 0)) {
        issues.push({ ...(0,scenario_tree/* issueAt */.NC)(tree, place, 'a share above zero for at least one pattern'), got: 'only shares of 0' });
    }
    const said = parts.map((part) => ((0,scenario_tree.at)(part, 'pattern') === 'poisson' ? 'random' : (0,scenario_tree/* textAt */.$6)(part, 'spacing')));
    const first = said.find((spacing) => spacing !== null);
    const other = said.findIndex((spacing) => spacing !== null && spacing !== first);
    if (other >= 0) {
        const expected = `spacing = "${first}" as the others: the sum has one way of spacing`;
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...place, other, 'spacing'], expected));
    }
    return issues;
}
/** One pattern: what its own keys must be to each other. Which keys it has is the decoder's. */
function course(tree, path) {
    const written = (0,scenario_tree.at)(tree, ...path);
    if (!(0,scenario_tree/* isTable */.bI)(written))
        return [];
    switch (written.pattern) {
        case 'diurnal':
            return diurnal(tree, path);
        case 'ramp':
            return (written.from ?? 0) === 0 && written.to === 0
                ? [(0,scenario_tree/* issueAt */.NC)(tree, [...path, 'to'], 'a number above zero: a ramp from 0 to 0 sends nothing')]
                : [];
        case 'burst': {
            const every = secondsAt(written, 'every');
            const length = secondsAt(written, 'for');
            if (every === null || length === null || length < every)
                return [];
            return [(0,scenario_tree/* issueAt */.NC)(tree, [...path, 'for'], `less than "${(0,scenario_tree/* textAt */.$6)(written, 'every')}", the time to the next burst`)];
        }
        case 'steps': {
            const factors = (0,scenario_tree/* listAt */.gT)(written, 'factors');
            if (factors.length === 0 || factors.some((factor) => factor !== 0))
                return [];
            const expected = 'a number above zero for at least one step';
            return [{ ...(0,scenario_tree/* issueAt */.NC)(tree, [...path, 'factors'], expected), got: 'only steps of 0' }];
        }
        default:
            return [];
    }
}
function diurnal(tree, path) {
    const issues = [];
    const peak = (0,scenario_tree.at)(tree, ...path, 'peak') ?? 2;
    const trough = (0,scenario_tree.at)(tree, ...path, 'trough') ?? 0.5;
    if (typeof peak === 'number' && typeof trough === 'number') {
        if (peak <= 0)
            issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'peak'], 'a number above zero'));
        else if (trough > peak)
            issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'trough'], `at most the peak, ${peak}`));
    }
    const peakHour = (0,scenario_tree.at)(tree, ...path, 'peak-hour') ?? 14;
    const troughHour = (0,scenario_tree.at)(tree, ...path, 'trough-hour') ?? 3;
    if (typeof peakHour === 'number' && typeof troughHour === 'number' && peakHour % 24 === troughHour % 24) {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'trough-hour'], 'another hour than that of the peak'));
    }
    return issues;
}

;// CONCATENATED MODULE: ./out/scenario/rules-captures.js
// Rules about values taken from answers: `${captured(name)}` needs an operation that can fill that pool before, `${session(name)}` a
// request at the beginning of the session.



function captureRules(tree) {
    const uses = (0,variables/* generatorsIn */.c9)((0,scenario_tree.at)(tree, 'load'), ['load']).filter(({ path }) => (0,variables/* takesGenerators */.tU)(path));
    return [
        ...pools(tree, uses.filter(({ word }) => word === 'captured')),
        ...learnt(tree, uses.filter(({ word }) => word === 'session')),
    ];
}
function pools(tree, uses) {
    const preload = (0,scenario_tree/* textAt */.$6)(tree, 'load', 'preload', 'operation');
    const operations = (0,scenario_tree/* listAt */.gT)(tree, 'load', 'operations').map((operation, index) => ({
        name: (0,scenario_tree/* textAt */.$6)(operation, 'name'),
        draws: uses.filter(({ path }) => path[1] === 'operations' && path[2] === index),
        fills: namesIn((0,scenario_tree.at)(operation, 'capture')),
    }));
    const known = [...new Set(operations.flatMap(({ fills }) => fills))];
    const filled = filledPools(operations);
    const issues = operations.flatMap(({ draws }) => draws.flatMap((use) => pool(tree, use, known, filled)));
    for (const { path, argument } of uses.filter((use) => use.path[1] !== 'operations')) {
        const expected = path[1] === 'headers'
            ? 'no captured value: every request has this header, also the first one'
            : 'what the session itself learnt: it may begin before anything is captured';
        issues.push({ ...(0,scenario_tree/* issueAt */.NC)(tree, path, expected), got: `\${captured(${argument})}` });
    }
    const first = operations.find(({ name, draws }) => name !== null && name === preload && draws.length > 0);
    if (first !== undefined) {
        const expected = 'an operation that needs nothing captured: it is sent before all others';
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, ['load', 'preload', 'operation'], expected));
    }
    return issues;
}
function pool(tree, use, known, filled) {
    const { path, argument } = use;
    if (filled.has(argument))
        return [];
    const got = `\${captured(${argument})}`;
    if (known.includes(argument)) {
        const expected = `a value that is captured before: what captures "${argument}" needs it, or another that nothing gives`;
        return [{ ...(0,scenario_tree/* issueAt */.NC)(tree, path, expected), got }];
    }
    const hint = (0,suggest/* didYouMean */.au)(argument, known) ?? `an operation with capture = { ${argument} = "$.${argument}" } gives it`;
    return [{ ...(0,scenario_tree/* issueAt */.NC)(tree, path, 'a name that an operation captures', hint), got }];
}
/** What can be captured, beginning with operations that draw nothing. */
function filledPools(operations) {
    const filled = new Set();
    let waiting = operations;
    for (;;) {
        const ready = waiting.filter(({ draws }) => draws.every(({ argument }) => filled.has(argument)));
        if (ready.length === 0)
            return filled;
        for (const name of ready.flatMap(({ fills }) => fills))
            filled.add(name);
        waiting = waiting.filter((operation) => !ready.includes(operation));
    }
}
/** What a session begins with may be used by all that comes after it. */
function learnt(tree, uses) {
    const begin = (0,scenario_tree/* listAt */.gT)(tree, 'load', 'session', 'begin').map((request) => namesIn((0,scenario_tree.at)(request, 'capture')));
    const end = (0,scenario_tree/* listAt */.gT)(tree, 'load', 'session', 'end').map((request) => namesIn((0,scenario_tree.at)(request, 'capture')));
    return uses.flatMap(({ path, argument }) => {
        const got = `\${session(${argument})}`;
        if (path[1] === 'headers') {
            const expected = 'no value of a session: every request has this header, also the first of the session';
            return [{ ...(0,scenario_tree/* issueAt */.NC)(tree, path, expected, 'write it into the headers of the operations'), got }];
        }
        const known = knownAt(path);
        if (known.includes(argument))
            return [];
        const hint = (0,suggest/* didYouMean */.au)(argument, known) ?? `an earlier request with capture = { ${argument} = "$.${argument}" } gives it`;
        return [{ ...(0,scenario_tree/* issueAt */.NC)(tree, path, 'a name that [[load.session.begin]] captures', hint), got }];
    });
    function knownAt(path) {
        const [, section, when, index] = path;
        const position = typeof index === 'number' ? index : 0;
        if (section === 'session' && when === 'begin')
            return begin.slice(0, position).flat();
        if (section === 'session')
            return [...begin, ...end.slice(0, position)].flat();
        return begin.flat();
    }
}
function namesIn(capture) {
    return Object.keys((0,scenario_tree/* isTable */.bI)(capture) ? capture : {});
}

;// CONCATENATED MODULE: ./out/scenario/rules-chaos.js
// Rules about [chaos]: somebody there to do it, something there to do it to, and an end before the next one begins.





/** Done to the system by soak itself. */
const systemDeeds = ['pause', 'kill', 'restart'];
/** How long a deed that comes again and again takes: where that is written, and what it is otherwise. */
const lengths = [
    { deed: 'storm', key: 'reconnect-after', otherwise: defaults.chaos.reconnectAfterSeconds },
    { deed: 'pause', key: 'for', otherwise: defaults.chaos.pauseSeconds },
    { deed: 'kill', key: 'recover-within', otherwise: defaults.chaos.recoverWithinSeconds },
    { deed: 'restart', key: 'recover-within', otherwise: defaults.chaos.recoverWithinSeconds },
];
function chaosRules(tree) {
    const chaos = (0,scenario_tree.at)(tree, 'chaos');
    if (!(0,scenario_tree/* isTable */.bI)(chaos))
        return [];
    return [
        ...Object.keys(chaos).flatMap((deed) => systemDeeds.includes(deed) ? ofSystem(tree, deed) : ofClients(tree, deed)),
        ...lengths.flatMap((length) => again(tree, length)),
        ...emptyStorm(tree),
    ];
}
function ofSystem(tree, deed) {
    if ((0,scenario_tree.at)(tree, 'system') !== undefined)
        return [];
    return [(0,scenario_tree/* issueAt */.NC)(tree, ['chaos', deed], 'nothing: only a [system] that soak boots can be stopped by it')];
}
const overHttp = ['http', 'jsonrpc', 'mcp', 'sse'];
const connected = [...overHttp, 'stdio-mcp', 'websocket'];
/** Protocols that have what a deed is done to; for the others any with a connection will do. */
const needs = {
    'slow-reader': overHttp,
    'slow-writer': overHttp,
    cancel: overHttp,
    'half-open': [...overHttp, 'websocket'],
    malformed: [...overHttp, 'websocket'],
    'stale-id': ['sse', 'mcp'],
    churn: ['mcp', 'stdio-mcp', 'websocket'],
};
const lacking = {
    'stale-id': 'there is no stream to resume',
    churn: 'there is no session to end, nor a [load.session]',
};
function ofClients(tree, deed) {
    const path = ['chaos', deed];
    if ((0,scenario_tree.at)(tree, 'load') === undefined)
        return [(0,scenario_tree/* issueAt */.NC)(tree, path, 'nothing: without [load] there are no clients')];
    const wanted = (Object.hasOwn(needs, deed) ? needs[deed] : undefined) ?? connected;
    const spoken = operationProtocols(tree);
    // A word that is no protocol may have been meant to be one of those.
    const maySuit = (protocol) => {
        const isKnown = protocol === 'command' || connected.some((known) => known === protocol);
        return !isKnown || wanted.some((known) => known === protocol);
    };
    if (spoken.some(maySuit) || (deed === 'churn' && (0,scenario_tree.at)(tree, 'load', 'session') !== undefined))
        return [];
    const why = (Object.hasOwn(lacking, deed) ? lacking[deed] : undefined) ?? 'there is no such connection';
    return [(0,scenario_tree/* issueAt */.NC)(tree, path, `an operation over ${wanted.join(' or ')}: ${why}`)];
}
/** It must be over before it comes again, and come at all. */
function again(tree, { deed, key, otherwise }) {
    const path = ['chaos', deed];
    const every = secondsAt(tree, ...path, 'every');
    if (every === null || every === 0)
        return [];
    const issues = [];
    const takes = (0,scenario_tree.at)(tree, ...path, key) === undefined ? otherwise : secondsAt(tree, ...path, key);
    if (takes !== null && takes >= every) {
        const hint = (0,scenario_tree.at)(tree, ...path, key) === undefined ? `it is "${otherwise}s" unless given` : null;
        const expected = `less than "${(0,scenario_tree/* textAt */.$6)(tree, ...path, 'every')}", when it comes again`;
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, key], expected, hint));
    }
    const duration = secondsAt(tree, 'duration');
    if (duration !== null && duration > 0 && every >= duration) {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'every'], `less than the duration, "${(0,scenario_tree/* textAt */.$6)(tree, 'duration')}"`));
    }
    return issues;
}
/** Then nobody would ever leave. */
function emptyStorm(tree) {
    const path = ['chaos', 'storm', 'share'];
    const share = (0,scenario_tree.at)(tree, ...path);
    const reading = typeof share === 'string' ? (0,units/* parsePercent */.lo)(share) : null;
    const isNone = share === 0 || (reading?.ok === true && reading.value.value === 0);
    return isNone ? [(0,scenario_tree/* issueAt */.NC)(tree, path, 'a share above zero')] : [];
}

;// CONCATENATED MODULE: ./out/scenario/rules-load.js
// Rules about [load]: names that refer to operations, weights, the address, how connections are made, what a replay leaves no room for.




function loadRules(tree) {
    if (!(0,scenario_tree/* isTable */.bI)((0,scenario_tree.at)(tree, 'load')))
        return [];
    return [...targets(tree), ...names(tree), ...controls(tree), ...weights(tree), ...connection(tree), ...replay(tree)];
}
const schemes = ['http:', 'https:', 'ws:', 'wss:'];
function targets(tree) {
    const own = operationTargets(tree).map((_, index) => ['load', 'operations', index, 'target']);
    return [['load', 'target'], ...own].flatMap((path) => {
        const written = (0,scenario_tree/* textAt */.$6)(tree, ...path);
        if (written === null || isAddress(written, schemes))
            return [];
        const hint = /^[\w.-]+:|^\$\{/.test(written) ? `did you mean "http://${written}"?` : null;
        return [(0,scenario_tree/* issueAt */.NC)(tree, path, 'an address such as "http://127.0.0.1:${port}"', hint)];
    });
}
/** What an operation is compared with asks the same, in the same way. */
function controls(tree) {
    const names = operationNames(tree);
    const protocols = operationProtocols(tree);
    return names.flatMap((name, index) => {
        const path = ['load', 'operations', index, 'control'];
        const control = (0,scenario_tree/* textAt */.$6)(tree, ...path);
        if (control === null)
            return [];
        const others = names.filter((other) => other !== null && other !== name);
        if (!others.includes(control)) {
            const expected = 'the name of another operation';
            return [
                (0,scenario_tree/* issueAt */.NC)(tree, path, expected, (0,suggest/* didYouMean */.au)(control, others.filter((other) => other !== null))),
            ];
        }
        const other = protocols[names.indexOf(control)];
        if (other === protocols[index])
            return [];
        return [(0,scenario_tree/* issueAt */.NC)(tree, path, `an operation over ${String(protocols[index])} too, what is compared must be alike`)];
    });
}
function names(tree) {
    const names = operationNames(tree);
    const known = [...new Set(names.filter((name) => name !== null))];
    const issues = [];
    names.forEach((name, index) => {
        const first = names.indexOf(name);
        if (name === null || first === index)
            return;
        const path = ['load', 'operations', index, 'name'];
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, path, `a name of its own: ${(0,scenario_tree/* pathText */.LF)(['load', 'operations', first])} has it already`));
    });
    const expected = `the name of an operation: ${known.map((name) => `"${name}"`).join(', ')}`;
    const preload = (0,scenario_tree/* textAt */.$6)(tree, 'load', 'preload', 'operation');
    if (preload !== null && !known.includes(preload)) {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, ['load', 'preload', 'operation'], expected, (0,suggest/* didYouMean */.au)(preload, known)));
    }
    const mix = (0,scenario_tree.at)(tree, 'load', 'mix');
    for (const name of (0,scenario_tree/* isTable */.bI)(mix) ? Object.keys(mix) : []) {
        if (known.includes(name))
            continue;
        const got = `the unknown name "${name}"`;
        issues.push({ ...(0,scenario_tree/* issueAt */.NC)(tree, ['load', 'mix', name], expected, (0,suggest/* didYouMean */.au)(name, known)), got });
    }
    return issues;
}
/** At least one operation must be sent. */
function weights(tree) {
    const values = operationWeights(tree);
    if (values.length === 0 || values.some((value) => value !== 0))
        return [];
    const path = (0,scenario_tree/* isTable */.bI)((0,scenario_tree.at)(tree, 'load', 'mix')) ? ['load', 'mix'] : ['load', 'operations'];
    return [{ ...(0,scenario_tree/* issueAt */.NC)(tree, path, 'a weight above zero for at least one operation'), got: 'only weights of 0' }];
}
/** A certificate needs its key, and both an address where something is encrypted. */
function connection(tree) {
    const tls = (0,scenario_tree.at)(tree, 'load', 'tls');
    if (!(0,scenario_tree/* isTable */.bI)(tls))
        return [];
    const issues = [];
    const path = ['load', 'tls'];
    for (const [given, missing] of [
        ['certificate', 'key'],
        ['key', 'certificate'],
    ]) {
        if (Object.hasOwn(tls, given) && !Object.hasOwn(tls, missing)) {
            issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, missing], `a file in PEM, because ${given} is given`));
        }
    }
    const addresses = [addressOf(tree), ...operationTargets(tree)].filter((address) => address !== null);
    const [first] = addresses;
    if (first !== undefined && addresses.every((address) => /^(http|ws):/.test(address))) {
        const hint = `write target = "${first.replace(/^(http|ws):/, '$1s:')}"`;
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, path, `nothing: what is sent to "${first}" is not encrypted`, hint));
    }
    return issues;
}
/** What was recorded says itself what is sent, and when. */
const notBesideReplay = ['rate', 'arrival', 'mix', 'mix-blocks', 'payload', 'preload', 'operations'];
function replay(tree) {
    if (!isReplay(tree))
        return [];
    return notBesideReplay
        .filter((key) => (0,scenario_tree.at)(tree, 'load', key) !== undefined)
        .map((key) => (0,scenario_tree/* issueAt */.NC)(tree, ['load', key], 'nothing: load.replay sends what was recorded, as it was recorded'));
}

;// CONCATENATED MODULE: ./out/scenario/rules-mix.js
// Rules about load.mix-blocks: a mix can only vary when there are operations to vary, a schedule to cut, and time for blocks.



/** So short a block would be over before its requests are answered. */
const tooShortSeconds = 10;
function mixRules(tree) {
    const path = ['load', 'mix-blocks'];
    if ((0,scenario_tree/* textAt */.$6)(tree, ...path) === null || isReplay(tree))
        return [];
    const issues = [];
    const expect = (expected, hint = null) => {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, path, expected, hint));
    };
    const seconds = secondsAt(tree, ...path);
    const duration = secondsAt(tree, 'duration');
    if (seconds !== null && seconds > 0 && seconds <= tooShortSeconds)
        expect('more than 10s', 'two minutes suit most');
    if (seconds !== null && duration !== null && duration > 0 && seconds >= duration) {
        expect(`less than the duration, "${(0,scenario_tree/* textAt */.$6)(tree, 'duration')}"`);
    }
    // A weight that cannot be read counts: the decoder speaks of it.
    if (operationWeights(tree).filter((weight) => weight !== 0).length < 2) {
        expect('at least two operations with a weight above zero', 'remove it: one operation alone has no mix');
    }
    if ((0,scenario_tree.at)(tree, 'load', 'rate') === 'max')
        expect('a rate such as "200/s": with "max" no schedule says where a block ends');
    return issues;
}

;// CONCATENATED MODULE: ./out/scenario/rules-payload.js
// Rules about load.payload and `${payload}`: sizes need a place to go, and a place that can hold them.



function payloadRules(tree) {
    const load = (0,scenario_tree.at)(tree, 'load');
    return [...shares(tree, load), ...places(tree, load)];
}
function shares(tree, load) {
    const path = ['load', 'payload'];
    const written = (0,scenario_tree.at)(tree, ...path);
    if (written === undefined || isReplay(tree))
        return [];
    if ((0,scenario_tree/* isTable */.bI)(written) && Object.values(written).every((value) => value === 0)) {
        return [{ ...(0,scenario_tree/* issueAt */.NC)(tree, path, 'a share above zero for at least one size'), got: 'only shares of 0' }];
    }
    if ((0,variables/* drawsPayload */.uj)(load))
        return [];
    const hint = 'write "${payload}" where it belongs, such as json = { text = "${payload}" }, or remove it';
    return [(0,scenario_tree/* issueAt */.NC)(tree, path, 'a request with "${payload}": without one it has nowhere to go', hint)];
}
/** Up to many megabytes: too much for an address, a header, a field of a form or a word of a command. */
function places(tree, load) {
    const shares = (0,scenario_tree.at)(tree, 'load', 'payload');
    const mayBeLarge = (size) => size === '' ? !(0,scenario_tree/* isTable */.bI)(shares) || [shares.large, shares.huge].some((share) => (share ?? 0) !== 0) : isLarge(size);
    return (0,variables/* generatorsIn */.c9)(load, ['load']).flatMap(({ path, word, argument }) => {
        if (word !== 'payload' || !(0,variables/* takesGenerators */.tU)(path) || isBody(path) || !mayBeLarge(argument))
            return [];
        const got = argument === '' ? '${payload}' : `\${payload(${argument})}`;
        const hint = '${payload(small)} is under 1 KB, ${text(100)} as long as it says';
        return [{ ...(0,scenario_tree/* issueAt */.NC)(tree, path, 'a small or medium payload: only a body holds more', hint), got }];
    });
}
function isLarge(size) {
    return size === 'large' || size === 'huge';
}
const bodies = new Set(['json', 'body', 'params', 'arguments']);
function isBody(path) {
    const part = path.slice(path.indexOf('request') + 1);
    return path.includes('request') && (bodies.has(part[0]) || (part[0] === 'upload' && part[1] === 'content'));
}

;// CONCATENATED MODULE: ./out/scenario/rules-requests.js
// Rules about requests: each protocol has its own forms, and takes no key that it would ignore. Requests of a session are http.
//
//   http       method path json | body | form | upload headers
//   jsonrpc    method params path headers batch notification
//   mcp        tool arguments | method params; path headers
//   stdio-mcp  tool arguments | method params
//   sse        method path json | body headers
//   websocket  path json | body headers; no message when there is a stream to listen to
//   command    command


const keysOf = {
    http: ['method', 'path', 'json', 'body', 'form', 'upload', 'headers'],
    jsonrpc: ['method', 'params', 'path', 'headers', 'batch', 'notification'],
    mcp: ['tool', 'arguments', 'method', 'params', 'path', 'headers'],
    'stdio-mcp': ['tool', 'arguments', 'method', 'params'],
    sse: ['method', 'path', 'json', 'body', 'headers'],
    websocket: ['path', 'json', 'body', 'headers'],
    command: ['command'],
};
/** One of these must be there; none for protocols that have a default request. */
const needed = {
    http: [],
    jsonrpc: ['method'],
    mcp: ['tool', 'method'],
    'stdio-mcp': ['tool', 'method'],
    sse: [],
    websocket: ['json', 'body'],
    command: ['command'],
};
/** Two that say the same thing twice. */
const exclusive = [
    ['json', 'body'],
    ['json', 'form'],
    ['json', 'upload'],
    ['body', 'form'],
    ['body', 'upload'],
    ['form', 'upload'],
    ['tool', 'method'],
    ['tool', 'params'],
];
const httpMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
function requestRules(tree) {
    return [
        ...(0,scenario_tree/* listAt */.gT)(tree, 'load', 'operations').flatMap((operation, index) => {
            const protocol = (0,scenario_tree.at)(operation, 'protocol') ?? 'http';
            if (!isProtocol(protocol))
                return [];
            const path = ['load', 'operations', index, 'request'];
            const listens = protocol === 'websocket' && (0,scenario_tree/* isTable */.bI)((0,scenario_tree.at)(operation, 'stream'));
            return [...(listens ? [] : missing(tree, path, protocol)), ...oneRequest(tree, path, protocol)];
        }),
        ...['begin', 'end'].flatMap((when) => (0,scenario_tree/* listAt */.gT)(tree, 'load', 'session', when).flatMap((_, index) => oneRequest(tree, ['load', 'session', when, index, 'request'], 'http'))),
    ];
}
function missing(tree, path, protocol) {
    const request = (0,scenario_tree.at)(tree, ...path);
    if (request !== undefined && !(0,scenario_tree/* isTable */.bI)(request))
        return [];
    const given = Object.keys(request ?? {});
    if (needed[protocol].length === 0 || needed[protocol].some((key) => given.includes(key)))
        return [];
    return [(0,scenario_tree/* issueAt */.NC)(tree, path, `a request with ${needed[protocol].join(' or ')}`, example(protocol))];
}
function oneRequest(tree, path, protocol) {
    const request = (0,scenario_tree.at)(tree, ...path);
    if (request !== undefined && !(0,scenario_tree/* isTable */.bI)(request))
        return [];
    const given = Object.keys(request ?? {});
    const issues = [];
    const known = Object.values(keysOf).flat();
    for (const key of given) {
        if (keysOf[protocol].includes(key) || !known.includes(key))
            continue;
        const expected = `a key that ${protocol} uses: ${keysOf[protocol].join(', ')}`;
        const owner = Object.entries(keysOf).find(([, keys]) => keys.includes(key))?.[0];
        const mayBeOther = protocol === 'http' && path[1] === 'operations' && owner !== undefined;
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, key], expected, mayBeOther ? `did you mean protocol = "${owner}"?` : null));
    }
    for (const [one, other] of exclusive) {
        if (!given.includes(one) || !given.includes(other) || !keysOf[protocol].includes(other))
            continue;
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, other], `only one of ${one} and ${other}`));
    }
    if (given.includes('arguments') && !given.includes('tool') && keysOf[protocol].includes('arguments')) {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'arguments'], 'arguments of a tool; parameters of a method are called params'));
    }
    return [...issues, ...httpForm(tree, path, protocol)];
}
function httpForm(tree, path, protocol) {
    const issues = [];
    const method = (0,scenario_tree/* textAt */.$6)(tree, ...path, 'method');
    if ((protocol === 'http' || protocol === 'sse') && method !== null && !httpMethods.includes(method)) {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'method'], `one of ${httpMethods.join(', ')}`, (0,suggest/* didYouMean */.au)(method, httpMethods)));
    }
    const below = (0,scenario_tree/* textAt */.$6)(tree, ...path, 'path');
    if (below !== null && below !== '' && !/^[/?]/.test(below)) {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'path'], 'a path that begins with "/"', `write "/${below}"`));
    }
    return issues;
}
function example(protocol) {
    switch (protocol) {
        case 'jsonrpc':
            return 'such as request = { method = "sum", params = [1, 2] }';
        case 'command':
            return 'such as request = { command = ["node", "job.js"] }';
        case 'websocket':
            return 'such as request = { json = { ask = 1 } }, or give a stream to listen to';
        default:
            return 'such as request = { tool = "echo", arguments = { message = "hi" } }';
    }
}
function isProtocol(value) {
    return typeof value === 'string' && Object.hasOwn(keysOf, value);
}

;// CONCATENATED MODULE: ./out/scenario/rules-session.js
// Rules about [load.session]: it must say something, and somebody must leave for it to matter how.

function sessionRules(tree) {
    const path = ['load', 'session'];
    const session = (0,scenario_tree.at)(tree, ...path);
    if (!(0,scenario_tree/* isTable */.bI)(session))
        return [];
    if (Object.keys(session).length === 0) {
        const hint = 'remove it: without them a client lives as long as the load';
        return [(0,scenario_tree/* issueAt */.NC)(tree, path, 'begin, end, requests or for', hint)];
    }
    const mayEnd = session.requests !== undefined || session.for !== undefined;
    if (session.leave === undefined || mayEnd)
        return [];
    const expected = 'nothing: without requests or for a client lives as long as the load';
    return [(0,scenario_tree/* issueAt */.NC)(tree, [...path, 'leave'], expected, 'give requests or for')];
}

;// CONCATENATED MODULE: ./out/scenario/rules-system.js
// Rules about [system], [[companions]] and, without a system, what is soaked instead.




const readyKinds = ['http', 'tcp', 'log', 'command'];
function systemRules(tree) {
    return [
        ...absentSystem(tree),
        ...readiness(tree, ['system']),
        ...keptPaths(tree),
        ...companions(tree),
        ...addresses(tree),
    ];
}
/** Without [system] the scenario must say what is soaked, and where the load goes. */
function absentSystem(tree) {
    if ((0,scenario_tree.at)(tree, 'system') !== undefined)
        return [];
    const issues = [];
    const named = ['pid', 'port', 'container'].some((key) => (0,scenario_tree.at)(tree, 'watch', key) !== undefined);
    if (!named) {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, ['system'], 'a system to boot, or watch.pid, watch.port or watch.container of one that already runs', 'add [system] with a command, or [watch] with port = 3000'));
    }
    if ((0,scenario_tree.at)(tree, 'load') !== undefined && addressOf(tree) === null && !needsNoTarget(tree)) {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, ['load', 'target'], 'an address such as "http://127.0.0.1:3000", because there is no [system]'));
    }
    operationProtocols(tree).forEach((protocol, index) => {
        if (protocol !== 'stdio-mcp')
            return;
        const expected = 'a [system] to boot: it is spoken to over its standard input and output';
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, ['load', 'operations', index, 'protocol'], expected));
    });
    return issues;
}
/** One way to learn that it is ready: given, or known from the address of the load. */
function readiness(tree, owner) {
    if (!(0,scenario_tree/* isTable */.bI)((0,scenario_tree.at)(tree, ...owner)))
        return [];
    const path = [...owner, 'ready'];
    const ready = (0,scenario_tree.at)(tree, ...path);
    const expected = 'one of http, tcp, log or command';
    if (ready === undefined) {
        return hasDefaultReadiness(tree, owner)
            ? []
            : [(0,scenario_tree/* issueAt */.NC)(tree, path, expected, 'such as ready = { tcp = "127.0.0.1:${port}" }')];
    }
    if (!(0,scenario_tree/* isTable */.bI)(ready))
        return [];
    const given = readyKinds.filter((kind) => Object.hasOwn(ready, kind));
    const issues = [];
    if (given.length === 0)
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, path, expected, 'such as ready = { http = "http://127.0.0.1:${port}/health" }'));
    if (given.length > 1)
        issues.push({ ...(0,scenario_tree/* issueAt */.NC)(tree, path, expected), got: given.join(' and ') });
    const http = (0,scenario_tree/* textAt */.$6)(ready, 'http');
    if (http !== null && !isAddress(http, ['http:', 'https:'])) {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'http'], 'an address such as "http://127.0.0.1:${port}/health"'));
    }
    const log = (0,scenario_tree/* textAt */.$6)(ready, 'log');
    if (log !== null && !isPattern(log))
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'log'], 'a regular expression'));
    return issues;
}
/** A default exists where the tcp address to ask is known: the load's, or a port that the command is given; or where there is none to ask. */
function hasDefaultReadiness(tree, owner) {
    if (owner[0] === 'system') {
        if (speaksOverStdio(tree))
            return true;
        const address = addressOf(tree);
        if (address !== null && hostAndPortOf(address) !== null)
            return true;
    }
    const name = owner[0] === 'system' ? 'port' : `${(0,scenario_tree/* textAt */.$6)(tree, ...owner, 'name')}.port`;
    return ['command', 'env'].some((key) => (0,scenario_tree/* textsIn */.Ej)((0,scenario_tree.at)(tree, ...owner, key)).some(({ text }) => (0,variables/* uses */.r9)(text, name)));
}
/** What is kept is put back by the next leg, on a machine that may be another: never beside the folder that the system runs in. */
function keptPaths(tree) {
    return (0,scenario_tree/* textsIn */.Ej)((0,scenario_tree.at)(tree, 'system', 'keep'), ['system', 'keep'])
        .filter(({ text }) => /^([/\\]|[A-Za-z]:)/.test(text) || text.split(/[/\\]/).includes('..'))
        .map(({ path }) => (0,scenario_tree/* issueAt */.NC)(tree, path, 'a path inside system.cwd, relative to it, such as "data/"'));
}
function companions(tree) {
    const names = (0,scenario_tree/* listAt */.gT)(tree, 'companions').map((_, index) => (0,scenario_tree/* textAt */.$6)(tree, 'companions', index, 'name'));
    return names.flatMap((name, index) => {
        const path = ['companions', index];
        const issues = [...readiness(tree, path)];
        const first = names.indexOf(name);
        if (name !== null && first < index) {
            issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'name'], `a name of its own: ${(0,scenario_tree/* pathText */.LF)(['companions', first])} has it already`));
        }
        if ((0,scenario_tree.at)(tree, ...path, 'judge') === true && (0,scenario_tree.at)(tree, ...path, 'watch') === false) {
            issues.push((0,scenario_tree/* issueAt */.NC)(tree, [...path, 'watch'], 'true, because what is judged must be watched'));
        }
        return issues;
    });
}
function addresses(tree) {
    return [
        ...(0,scenario_tree/* listAt */.gT)(tree, 'watch', 'metrics').map((_, index) => ['watch', 'metrics', index, 'url']),
        ['watch', 'heap', 'url'],
    ].flatMap((path) => {
        const url = (0,scenario_tree/* textAt */.$6)(tree, ...path);
        const wrong = url !== null && !isAddress(url, ['http:', 'https:']);
        return wrong ? [(0,scenario_tree/* issueAt */.NC)(tree, path, 'an address such as "http://127.0.0.1:${port}/metrics"')] : [];
    });
}
function isPattern(text) {
    try {
        new RegExp(text);
        return true;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/scenario/rules-time.js
// Rules about durations that must fit each other, and about phases that a check or another phase needs.


/** Shorter ones would only keep soak itself busy. */
const leastLengths = [
    { path: ['watch', 'every'], leastSeconds: 0.1, least: '100ms' },
    { path: ['segments', 'checkpoint-every'], leastSeconds: 1, least: '1s' },
    { path: ['segments', 'length'], leastSeconds: 10, least: '10s' },
];
function timeRules(tree) {
    const issues = [];
    const duration = secondsAt(tree, 'duration');
    const every = secondsAt(tree, 'watch', 'every');
    if (duration !== null && duration > 0) {
        if (every !== null && every >= duration) {
            issues.push((0,scenario_tree/* issueAt */.NC)(tree, ['watch', 'every'], `less than the duration, "${(0,scenario_tree/* textAt */.$6)(tree, 'duration')}"`));
        }
        else if (every === null && (0,scenario_tree.at)(tree, 'watch', 'every') === undefined && duration <= 1) {
            issues.push((0,scenario_tree/* issueAt */.NC)(tree, ['duration'], 'more than one second', 'a sample is taken every second'));
        }
    }
    for (const { path, leastSeconds, least } of leastLengths) {
        const seconds = secondsAt(tree, ...path);
        if (seconds !== null && seconds > 0 && seconds < leastSeconds)
            issues.push((0,scenario_tree/* issueAt */.NC)(tree, path, `at least ${least}`));
    }
    const noDrain = secondsAt(tree, 'phases', 'drain') === 0;
    const reload = secondsAt(tree, 'phases', 'reload');
    if (noDrain && reload !== null && reload > 0) {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, ['phases', 'drain'], 'more than zero, because phases.reload loads again after draining'));
    }
    const cleanup = (0,scenario_tree.at)(tree, 'checks', 'cleanup');
    if (noDrain && (cleanup === true || cleanup === 'on')) {
        const expected = 'more than zero, because checks.cleanup looks at what is left after draining';
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, ['phases', 'drain'], expected, 'give a drain, or write cleanup = "off"'));
    }
    if (reload !== null && reload > 0 && (0,scenario_tree.at)(tree, 'load') === undefined) {
        issues.push((0,scenario_tree/* issueAt */.NC)(tree, ['phases', 'reload'], '"off", because there is no [load]'));
    }
    return issues;
}

;// CONCATENATED MODULE: ./out/scenario/rules-variables.js
// Rules about `${...}`: every variable is known where it stands, and the port that is waited for is told to the system.






function variableRules(tree) {
    const texts = ['system', 'companions', 'load', 'watch']
        .flatMap((section) => (0,scenario_tree/* textsIn */.Ej)((0,scenario_tree.at)(tree, section), [section]))
        // A shell line has variables of its own.
        .filter(({ path }) => !(path[0] === 'system' && path[1] === 'setup'));
    const companions = (0,scenario_tree/* listAt */.gT)(tree, 'companions').flatMap((_, index) => (0,scenario_tree/* textAt */.$6)(tree, 'companions', index, 'name') ?? []);
    const ports = ['port', ...companions.map((name) => `${name}.port`)];
    return [
        ...texts.flatMap(({ path, text }) => (0,variables/* variablesIn */.DF)(text, path[0] !== 'load').flatMap((name) => variableIssue(tree, path, name, ports) ?? [])),
        ...untoldPort(tree),
    ];
}
function variableIssue(tree, path, name, ports) {
    const issue = (expected, hint) => ({
        ...(0,scenario_tree/* issueAt */.NC)(tree, path, expected, hint),
        got: `\${${name}}`,
    });
    const variable = (0,variables/* variableOf */.Qn)(name);
    const generators = (0,variables/* takesGenerators */.tU)(path);
    switch (variable.kind) {
        case 'env':
            return null;
        case 'generator':
            return generators ? null : issue('a fixed value', 'generators work in load.headers and in requests only');
        case 'port':
            if (variable.name !== 'port') {
                return ports.includes(variable.name)
                    ? null
                    : issue('the port of a companion that exists', (0,variables/* inBraces */.eL)((0,suggest/* didYouMean */.au)(variable.name, ports)));
            }
            return (0,scenario_tree.at)(tree, 'system') === undefined
                ? issue('an address in full: ${port} is chosen for [system], and there is none', null)
                : null;
        case 'unknown': {
            const known = '${port}, ${name.port}, ${env.X}';
            const expected = generators
                ? `one of ${known}, ${variables/* generatorForms */.NC.map((form) => `\${${form}}`).join(', ')}`
                : `one of ${known}`;
            const literal = path[0] === 'load' ? null : `write $\${${name}} for the text itself`;
            return issue(expected, (0,variables/* meantVariable */.Ab)(name, ports, generators) ?? literal);
        }
        default:
            return (0,error/* assertNever */.xb)(variable);
    }
}
/** soak chooses ${port}; a system that is never told it listens elsewhere, and would be waited for in vain. */
function untoldPort(tree) {
    const system = (0,scenario_tree.at)(tree, 'system');
    if (!(0,scenario_tree/* isTable */.bI)(system) || !Array.isArray(system.command))
        return [];
    const told = ['command', 'env', 'setup', 'cwd'].flatMap((key) => (0,scenario_tree/* textsIn */.Ej)(system[key]));
    if (told.some(({ text }) => (0,variables/* uses */.r9)(text, 'port')))
        return [];
    const target = addressOf(tree);
    const byLoad = [target, ...operationTargets(tree)].some((address) => address !== null && (0,variables/* uses */.r9)(address, 'port'));
    const byReady = (0,scenario_tree/* textsIn */.Ej)(system.ready).some(({ text }) => (0,variables/* uses */.r9)(text, 'port'));
    if (!byLoad && !byReady)
        return [];
    const asker = byLoad ? 'the address of the load' : 'system.ready';
    const unsaid = target === defaultTarget && (0,scenario_tree/* textAt */.$6)(tree, 'load', 'target') === null;
    return [
        (0,scenario_tree/* issueAt */.NC)(tree, ['system', 'command'], `\${port} in the command or in system.env, because ${asker} uses it`, unsaid
            ? `load.target is "${defaultTarget}" unless given`
            : 'add env = { PORT = "${port}" }, or write the port that the system listens on'),
    ];
}

;// CONCATENATED MODULE: ./out/scenario/rules.js
// Rules across fields, read from the tree as written and not from the decoded draft: so they are reported together with
// wrong types and unknown keys. Each rule keeps silent about what it cannot read; the decoder speaks of that.













function crossFieldIssues(tree) {
    if (!(0,scenario_tree/* isTable */.bI)(tree))
        return [];
    return allRules.flatMap((rules) => rules(tree));
}
const allRules = [
    timeRules,
    systemRules,
    loadRules,
    arrivalRules,
    mixRules,
    sessionRules,
    requestRules,
    answerRules,
    payloadRules,
    captureRules,
    variableRules,
    chaosRules,
];

// EXTERNAL MODULE: ./out/model/arrival-rate.js
var arrival_rate = __webpack_require__(70126);
;// CONCATENATED MODULE: ./out/scenario/silent-load.js
// A load that sends nothing while it is judged: seen only when the course of its rate is laid beside the phases of the run.

/** No send in the whole steady phase as planned; null: there is one, or no schedule that would tell. */
function silentLoad({ load, phases, durationSeconds }) {
    if (load === null)
        return null;
    const mean = (0,arrival_rate/* meanRate */.mX)(load, phases.warmupSeconds, phases.warmupSeconds + durationSeconds);
    // What is left of a sum of rounding errors is no rate.
    if (mean === null || mean > 1e-9 * (load.rate.kind === 'open' ? load.rate.perSecond : 1))
        return null;
    return {
        path: 'load.arrival',
        expected: 'a rate above zero at some time of the steady phase',
        got: 'a rate of 0 all the time',
        hint: 'nothing would be sent while the system is judged',
    };
}

;// CONCATENATED MODULE: ./out/scenario/zod-issues.js
// zod's issues -> ours: dotted path, what was expected in words, what stood there, what to do. One mistake, one issue.


/** `sections` maps the name of a table to its keys, for keys that stand in the wrong one. */
function issuesFromZod(found, tree, sections, above = []) {
    return found.flatMap((issue) => {
        const path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
        const [expected = '', hint = null] = issue.message.split('\n');
        switch (issue.code) {
            case 'unrecognized_keys':
                return issue.keys.map((key) => unknownKey(path, key, expected.split(', '), sections));
            case 'invalid_union': {
                const meant = issue.errors.find((branch) => !branch.some(isOtherType));
                if (meant !== undefined)
                    return issuesFromZod(meant, tree, sections, path);
                break;
            }
            default:
        }
        return [{ path: (0,scenario_tree/* pathText */.LF)(path), expected, got: (0,scenario_tree/* describeValue */.bp)((0,scenario_tree.at)(tree, ...path)), hint }];
    });
}
/** The branch of a union is not the one that was meant when not even the type of the whole fits. */
function isOtherType(issue) {
    return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}
function unknownKey(table, key, known, sections) {
    const home = Object.keys(sections).find((section) => section !== table[0] && sections[section]?.includes(key));
    const belongs = home === undefined ? null : `"${key}" belongs in [${home}]`;
    return {
        path: (0,scenario_tree/* pathText */.LF)([...table, key]),
        expected: `one of the keys ${known.filter((name) => !name.startsWith('$')).join(', ')}`,
        got: `the unknown key "${key}"`,
        hint: (0,suggest/* didYouMean */.au)(key, known) ?? belongs,
    };
}

// EXTERNAL MODULE: ./out/scenario/not-yet.js
var not_yet = __webpack_require__(18461);
;// CONCATENATED MODULE: ./out/scenario/decode.js
// Tree -> Scenario, or every mistake at once: wrong shapes and unknown keys (zod), rules across fields, then defaults.
//
//   tree --draftSchema--> Draft --normalize--> Scenario --silentLoad--> issues that only the whole of it shows
//     \--crossFieldIssues--> issues, also when the shapes are wrong






/** Strict: an unknown key is a mistake. One issue per place; the shape of a value is spoken of before its meaning. */
function decodeScenario(tree) {
    const decoded = draftSchema.safeParse(tree);
    const shape = decoded.success ? [] : issuesFromZod(decoded.error.issues, tree, sectionKeys);
    const issues = [...shape, ...crossFieldIssues(tree).filter((issue) => !covers(shape, issue))];
    if (!decoded.success || issues.length > 0)
        return { ok: false, issues };
    const value = normalize(decoded.data);
    const silent = silentLoad(value);
    return silent === null ? { ok: true, value } : { ok: false, issues: [silent] };
}
function covers(shape, { path }) {
    return shape.some((issue) => issue.path === path);
}


/***/ }),

/***/ 18461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xc: () => (/* binding */ notYetErrors),
/* harmony export */   fB: () => (/* binding */ notYetWarnings)
/* harmony export */ });
/* unused harmony export notYet */
// What a scenario may say although its work is not built yet. An error where a verdict would claim something false
// without it; a warning where leaving it out only shows less. Each entry goes when its work is done.
/** All of it: errors first. */
function notYet(scenario) {
    return [...notYetErrors(scenario), ...notYetWarnings(scenario)];
}
/** With one of these a soak must not start: its verdict would be about something else than the scenario says. */
function notYetErrors(scenario) {
    return entries(scenario).flatMap((entry) => (entry.level === 'error' ? [issueOf(entry)] : []));
}
/** These have no effect in this version. */
function notYetWarnings(scenario) {
    return entries(scenario).flatMap((entry) => (entry.level === 'warning' ? [issueOf(entry)] : []));
}
// Reads well after "expected", as every issue does.
function issueOf({ path, what, consequence, hint }) {
    return { path, expected: `no ${what} yet: it is understood but not built, and ${consequence}`, got: null, hint };
}
const noEffect = 'will have no effect in this version';
function entries(scenario) {
    return [...ofRun(scenario), ...ofWatch(scenario), ...ofChecks(scenario)];
}
function ofRun({ phases }) {
    return phases.reloadSeconds > 0 ? [warn('phases.reload')] : [];
}
function ofWatch({ watch, system }) {
    const found = [];
    if (watch.metrics.length > 0)
        found.push(warn('watch.metrics'));
    if (watch.heap !== null)
        found.push(warn('watch.heap'));
    if (watch.dataDir !== null)
        found.push(warn('watch.data-dir'));
    if (watch.export !== null)
        found.push(warn('watch.export'));
    if (watch.container !== null) {
        const onlyName = system === null && watch.pid === null && watch.port === null;
        found.push(onlyName
            ? refuse('watch.container', 'what is soaked could not be found', 'name it by watch.pid or watch.port')
            : warn('watch.container'));
    }
    return found;
}
/** Checks that ask for a gauge: of these any part of the steady phase can be judged. */
const growthChecks = new Set([
    'memory-growth',
    'handle-growth',
    'thread-growth',
    'socket-growth',
    'child-growth',
    'metric-growth',
]);
function ofChecks({ checks }) {
    return Object.values(checks).flatMap((check) => {
        const path = `checks.${check.code}`;
        if (!check.on || check.origin === 'default' || growthChecks.has(check.code))
            return [];
        const found = [];
        if (check.window !== 'steady') {
            found.push(refuse(`${path}.window`, 'the whole steady phase would be judged instead', 'remove the window', `"${check.window}"`));
        }
        if (check.metric !== null) {
            found.push(refuse(`${path}.metric`, 'another metric would be judged instead', 'remove the metric'));
        }
        return found;
    });
}
function refuse(path, consequence, hint, what = `\`${path}\``) {
    return { path, level: 'error', what, consequence, hint };
}
function warn(path) {
    return { path, level: 'warning', what: `\`${path}\``, consequence: noEffect, hint: null };
}


/***/ }),

/***/ 34590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ applyOverrides)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26456);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97795);
// `--set checks.memory-growth=5MiB/h`: changes of a scenario without editing it, before it is decoded.
//
//   override = path "=" value
//   path     = key { "." key | "[" digits "]" }       key: a plain word, or any text in double quotes
//   value    = whatever TOML reads as one value; all else is text, so that 5MiB/h and off need no quotes



/** The tree with every override laid on, in order; or every override that could not be. The tree given is not changed. */
function applyOverrides(tree, overrides) {
    const issues = [];
    let value = tree;
    for (const override of overrides) {
        const read = readOverride(override);
        const laid = read === null ? null : setAt(value, read.path, read.value);
        if (laid === null) {
            issues.push({
                path: override,
                expected: 'an override such as load.rate=200/s',
                got: JSON.stringify(override),
                hint: 'write key=value, with the key as a dotted path; list items as load.operations[0]',
            });
        }
        else if ('blockedAt' in laid) {
            issues.push({
                path: (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .LF)(laid.blockedAt),
                expected: `a place that "${override}" can set`,
                got: laid.found,
                hint: 'override the whole value instead',
            });
        }
        else
            value = laid.tree;
    }
    return issues.length === 0 ? { ok: true, value } : { ok: false, issues };
}
function readOverride(override) {
    const step = /(?:^|\.)(?:"([^"]*)"|([A-Za-z0-9_$-]+))|\[([0-9]+)\]/y;
    const path = [];
    let end = 0;
    for (let found = step.exec(override); found !== null; found = step.exec(override)) {
        const key = found[1] ?? found[2];
        path.push(key ?? Number(found[3]));
        end = step.lastIndex;
    }
    if (typeof path[0] !== 'string' || override[end] !== '=')
        return null;
    return { path, value: readValue(override.slice(end + 1).trim()) };
}
function readValue(text) {
    try {
        const read = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(`value = ${text}`);
        const value = read.value;
        const isOneValue = Object.keys(read).length === 1 && !(value instanceof Date);
        return isOneValue ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .plainToml */ .X8)(value) : text;
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        return text;
    }
}
function setAt(tree, path, value, done = []) {
    const [key, ...rest] = path;
    if (key === undefined)
        return { tree: value };
    const here = [...done, key];
    if (typeof key === 'number') {
        if (!Array.isArray(tree))
            return { blockedAt: done, found: tree === undefined ? 'nothing' : 'no list' };
        if (key >= tree.length)
            return { blockedAt: here, found: `a list of ${tree.length}` };
        const inner = setAt(tree[key], rest, value, here);
        return 'tree' in inner ? { tree: tree.map((item, index) => (index === key ? inner.tree : item)) } : inner;
    }
    if (tree !== undefined && !(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(tree))
        return { blockedAt: done, found: 'no table' };
    const table = tree ?? {};
    const inner = setAt(Object.hasOwn(table, key) ? table[key] : undefined, rest, value, here);
    if (!('tree' in inner))
        return inner;
    const others = Object.entries(table);
    return {
        tree: Object.fromEntries(Object.hasOwn(table, key)
            ? others.map(([name, old]) => [name, name === key ? inner.tree : old])
            : [...others, [key, inner.tree]]),
    };
}


/***/ }),

/***/ 26456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ parseScenarioText),
/* harmony export */   X8: () => (/* binding */ plainToml),
/* harmony export */   be: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81832);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97795);
// Text -> tree: TOML, YAML or JSON. Knows syntax only; what the keys mean is the decoder's.




/** The format that a file name promises, or null. */
function formatOf(path) {
    const ending = /\.(toml|yaml|yml|json)$/i.exec(path)?.[1]?.toLowerCase();
    if (ending === 'toml' || ending === 'json')
        return ending;
    return ending === undefined ? null : 'yaml';
}
/** A tree of tables, lists, texts, numbers and booleans; or the first syntax error, its place in `path`. */
function parseScenarioText(text, format) {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    switch (format) {
        case 'toml':
            return readToml(source);
        case 'yaml':
            return readYaml(source);
        case 'json':
            return readJson(source);
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .xb)(format);
    }
}
function readToml(source) {
    try {
        return { ok: true, value: plainToml((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(source)) };
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        const message = firstLine(error.message).replace(/^Invalid TOML document: /, '');
        return failed('TOML', message, source, error.line, error.column);
    }
}
function readYaml(source) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(source, { merge: true });
    const error = document.errors[0];
    if (error !== undefined) {
        const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
        return failed('YAML', firstLine(error.message).replace(/ at line \d+, column \d+:?$/, ''), source, line, col);
    }
    try {
        return { ok: true, value: document.toJS() };
    }
    catch (error) {
        // The library's own guard against aliases that unfold without end, and aliases of nothing.
        if (!(error instanceof ReferenceError))
            throw error;
        return failed('YAML', error.message, source, 1, 1);
    }
}
function readJson(source) {
    try {
        const value = JSON.parse(source);
        return { ok: true, value };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const position = Number(/at position (\d+)/.exec(error.message)?.[1] ?? source.length);
        const before = source.slice(0, position).split('\n');
        const message = firstLine(error.message).replace(/ (in JSON )?at position .*$/, '');
        return failed('JSON', message, source, before.length, (before.at(-1) ?? '').length + 1);
    }
}
function failed(language, message, source, line, column) {
    const written = (source.split('\n')[line - 1] ?? '').trim();
    const issue = {
        path: `line ${line}, column ${column}`,
        expected: `valid ${language} (${message})`,
        got: written === '' ? null : written,
        hint: language === 'TOML' ? hintForToml(written) : null,
    };
    return { ok: false, issues: [issue] };
}
/** The commonest slip: a quantity without its quotes, `duration = 24h`. */
function hintForToml(line) {
    const bare = /=\s*([0-9.]+\s?[A-Za-z%/][A-Za-z%/]*)\s*(#.*)?$/.exec(line)?.[1];
    return bare === undefined ? null : `write it in quotes: "${bare}"`;
}
function firstLine(text) {
    return (text.split('\n')[0] ?? '').trim();
}
/** What TOML gave as plain tables. It knows dates, a scenario does not: they become text. */
function plainToml(value) {
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map(plainToml);
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(value))
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainToml(item)]));
    return value;
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

/***/ 97795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   NC: () => (/* binding */ issueAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
// The scenario as it was parsed, before anything is known of its shape: looking into it, naming places in it, describing
// what stands there. Own properties only, so that a key called "constructor" is a key. Not for deciding what is right.
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What stands at a place; undefined when there is nothing, or no such place. */
function at(tree, ...path) {
    let value = tree;
    for (const key of path) {
        if (Array.isArray(value) && typeof key === 'number')
            value = value[key];
        else if (isTable(value) && Object.hasOwn(value, key))
            value = value[key];
        else
            return undefined;
    }
    return value;
}
function textAt(tree, ...path) {
    const value = at(tree, ...path);
    return typeof value === 'string' ? value : null;
}
function listAt(tree, ...path) {
    const value = at(tree, ...path);
    return Array.isArray(value) ? value : [];
}
/** Every text below `tree` with its place, in order. */
function textsIn(tree, path = []) {
    if (typeof tree === 'string')
        return [{ path, text: tree }];
    if (Array.isArray(tree))
        return tree.flatMap((item, index) => textsIn(item, [...path, index]));
    if (isTable(tree))
        return Object.entries(tree).flatMap(([key, value]) => textsIn(value, [...path, key]));
    return [];
}
/** "load.operations[0].weight"; keys that are not plain words are quoted. */
function pathText(path) {
    if (path.length === 0)
        return '(top level)';
    return path.reduce((text, key) => {
        if (typeof key === 'number')
            return `${text}[${key}]`;
        const word = /^[A-Za-z0-9_$-]+$/.test(key) ? key : JSON.stringify(key);
        return text === '' ? word : `${text}.${word}`;
    }, '');
}
/** A value as written, with its type: `200 (number)`. null when nothing stood there. */
function describeValue(value) {
    if (value === undefined)
        return null;
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    switch (typeof value) {
        case 'string':
            return `${JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value)} (text)`;
        case 'number':
            return `${value} (number)`;
        case 'boolean':
            return `${value} (boolean)`;
        default:
            return 'a table';
    }
}
/** An issue about what stands at `path` of `tree`. */
function issueAt(tree, path, expected, hint = null) {
    return { path: pathText(path), expected, got: describeValue(at(tree, ...path)), hint };
}


/***/ }),

/***/ 12366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ meantVariable),
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   NC: () => (/* binding */ generatorForms),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   c9: () => (/* binding */ generatorsIn),
/* harmony export */   eL: () => (/* binding */ inBraces),
/* harmony export */   li: () => (/* binding */ variablePattern),
/* harmony export */   r9: () => (/* binding */ uses),
/* harmony export */   tU: () => (/* binding */ takesGenerators),
/* harmony export */   uj: () => (/* binding */ drawsPayload)
/* harmony export */ });
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60617);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97795);
// `${...}` in a scenario's texts: what may stand there, and where. Only the names; putting values in is expand.ts.
//
//   ${port}         the free port chosen for the system
//   ${name.port}    that of the companion "name"
//   ${env.X}        a variable of the environment of soak
//   ${uuid} ...     a generator of the load: in load.headers and in requests, made anew for each send
//   $${...}         the text "${...}" itself; not in [load], where "$" before a variable is only a "$"


/** Generators in the forms that the load reads. */
const generatorPatterns = [
    /^(?:send|uuid|time|payload)(?:\(\s*\))?$/,
    /^payload\(\s*(?:small|medium|large|huge)\s*\)$/,
    /^(?:vector|text)\(\s*\d+\s*\)$/,
    /^int\(\s*-?\d+\s*,\s*-?\d+\s*\)$/,
    /^zipf\(\s*\d+\s*(?:,\s*\d+(?:\.\d+)?\s*)?\)$/,
    /^(?:captured|session)\(\s*[A-Za-z][A-Za-z0-9_-]*\s*\)$/,
];
const generatorForms = [
    'vector(768)',
    'text(1000)',
    'int(1,100)',
    'zipf(100000)',
    'payload',
    'payload(large)',
    'uuid',
    'send',
    'time',
    'captured(name)',
    'session(name)',
];
/** Finds "${...}", and "$${...}" as a whole; the name is group 1. Fresh each time: a global pattern has a position. */
function variablePattern() {
    return /\$?\$\{([^{}]*)\}/g;
}
/** "port" or "upstream.port" -> port with its key in the record of ports; "env.X" -> env; "vector(8)" -> generator. */
function variableOf(name) {
    if (name === 'port' || /^[a-z][a-z0-9-]*\.port$/.test(name))
        return { kind: 'port', name };
    const env = /^env\.([A-Za-z_][A-Za-z0-9_]*)$/.exec(name)?.[1];
    if (env !== undefined)
        return { kind: 'env', name: env };
    return isGenerator(name) ? { kind: 'generator' } : { kind: 'unknown' };
}
function isGenerator(name) {
    return generatorPatterns.some((pattern) => pattern.test(name.trim()));
}
/** Names of all variables of a text, in order. `escapes`: whether "$${...}" is no variable. */
function variablesIn(text, escapes) {
    return [...text.matchAll(variablePattern())]
        .filter(([all]) => !(escapes && all.startsWith('$$')))
        .map(([, name]) => name ?? '');
}
function uses(text, name) {
    return variablesIn(text, true).includes(name);
}
/** Where each send may make its own value. */
function takesGenerators(path) {
    const [section, key, , part, inSession] = path;
    if (section !== 'load')
        return false;
    if (key === 'session')
        return inSession === 'request';
    return key === 'headers' || (key === 'operations' && part === 'request');
}
/** Every generator in the texts below `tree`, in order; `path` is its own place. */
function generatorsIn(tree, path) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(tree, path).flatMap((found) => variablesIn(found.text, false).flatMap((name) => {
        if (!isGenerator(name))
            return [];
        const [, word = '', argument = ''] = /^([a-z]+)(?:\((.*)\))?$/.exec(name.trim()) ?? [];
        return [{ path: found.path, word, argument: argument.trim() }];
    }));
}
/** True when a request of this load draws a payload whose size is not said: "${payload}". */
function drawsPayload(load) {
    return generatorsIn(load, ['load']).some(({ path, word, argument }) => takesGenerators(path) && word === 'payload' && argument === '');
}
/** A guess at what an unknown name was meant to be, for a hint; null when there is none. */
function meantVariable(name, ports, generators) {
    const called = /^([a-zA-Z]+)\s*(?:\(.*\))?$/.exec(name)?.[1];
    const words = generatorForms.map((form) => form.replace(/\(.*/, ''));
    const generator = called === undefined ? null : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(called, words);
    const form = generatorForms[words.findIndex((word) => generator === `did you mean "${word}"?`)];
    if (generators && form !== undefined)
        return `did you mean "\${${form}}"?`;
    const port = inBraces((0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name.toLowerCase(), ports));
    if (port !== null)
        return port;
    return /^[A-Z_][A-Z0-9_]*$/.test(name) ? `did you mean "\${env.${name}}"?` : null;
}
/** 'did you mean "port"?' -> 'did you mean "${port}"?' */
function inBraces(hint) {
    return hint?.replace(/"(.*)"/, '"${$1}"') ?? null;
}


/***/ })

};

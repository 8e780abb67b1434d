export const id = 9887;
export const ids = [9887];
export const modules = {

/***/ 59295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ encodeCheckpoint),
/* harmony export */   h: () => (/* binding */ decodeCheckpoint)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55156);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93111);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47598);
/* harmony import */ var _is_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12275);
/* harmony import */ var _line_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90171);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57981);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9133);
/* harmony import */ var _zod_issues_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11277);
// The checkpoint as text: one JSON object, readable by people, strict when read.
// Not here: where it is kept and how it is replaced without ever being half (host/record-folder.ts).








const text = zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1);
const checkpointSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    format: zod__WEBPACK_IMPORTED_MODULE_2__.literal(_format_js__WEBPACK_IMPORTED_MODULE_3__/* .checkpointFormat */ .aS),
    version: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    runKey: text,
    sequence: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    scenario: zod__WEBPACK_IMPORTED_MODULE_2__.unknown().refine((scenario) => scenario !== undefined, { message: 'the scenario of the run' }),
    scenarioHash: text,
    headSha: text.nullable(),
    startedUnixSeconds: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA,
    atSeconds: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA,
    state: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['running', 'finished']),
    segment: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    position: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        phase: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseName */ .zu,
        phaseSeconds: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA,
        steadySeconds: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA,
        epoch: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        sends: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        fullRateSeconds: zod__WEBPACK_IMPORTED_MODULE_2__.number().nonnegative().nullable().exactOptional(),
    }),
    ports: zod__WEBPACK_IMPORTED_MODULE_2__.record(text, zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1).max(65_535)),
    targets: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ name: text, pid: zod__WEBPACK_IMPORTED_MODULE_2__.int().positive(), startTicks: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.nullable(), bootId: text.nullable() })),
    keeperFolder: text.nullable(),
    histograms: zod__WEBPACK_IMPORTED_MODULE_2__.array(_line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .histogramSchema */ .kI),
    previousDigest: text.nullable(),
});
/** JSON in the order of the type, with a final newline. The same checkpoint gives the same text, so it may be digested. */
function encodeCheckpoint(checkpoint) {
    const { format, version, runKey, sequence, scenario, scenarioHash, headSha, startedUnixSeconds } = checkpoint;
    const { atSeconds, state, segment, position, ports, targets, keeperFolder, histograms, previousDigest } = checkpoint;
    const head = { format, version, runKey, sequence, scenario, scenarioHash, headSha, startedUnixSeconds };
    const rest = { atSeconds, state, segment, position, ports, targets, keeperFolder, histograms, previousDigest };
    return `${JSON.stringify({ ...head, ...rest }, null, 1)}\n`;
}
/** The checkpoint, or why it cannot be used: not JSON, another format, a version of the future, or fields that are wrong. */
function decodeCheckpoint(content) {
    const value = (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(content);
    if (!(0,_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(value))
        return refused([(0,_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .notJson */ .O2)('checkpoint', (0,_zod_issues_js__WEBPACK_IMPORTED_MODULE_6__/* .describe */ .q)(content))]);
    const unreadable = (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .versionIssues */ .D)(value, _format_js__WEBPACK_IMPORTED_MODULE_3__/* .checkpointFormat */ .aS, _format_js__WEBPACK_IMPORTED_MODULE_3__/* .checkpointVersion */ .V_, 'checkpoint');
    if (unreadable.length > 0)
        return refused(unreadable);
    const checked = checkpointSchema.safeParse(value);
    return checked.success ? { ok: true, value: checked.data } : refused((0,_zod_issues_js__WEBPACK_IMPORTED_MODULE_6__/* .issuesOf */ .w)(checked.error, value, 'checkpoint'));
}
function refused(issues) {
    return { ok: false, issues };
}


/***/ }),

/***/ 93111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ decodeCaptureSteps),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export decodeCaptureText */
/* harmony import */ var _is_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12275);
/* harmony import */ var _line_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90171);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57981);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99718);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53335);
/* harmony import */ var _zod_issues_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11277);
// Reads the text of one hour: lines of JSON, the last one perhaps torn by a crash in the middle of writing it.
// Not here: sealed hours (seal.ts), the order of lines over hours (validate.ts).






/** Every line before the last newline must be right; issues name the line, counted from 1. What follows it is cut. */
function decodeCaptureText(text) {
    return allSteps(decodeCaptureSteps(text));
}
/** The same in short steps. */
function* decodeCaptureSteps(text) {
    const lines = text.split('\n');
    const torn = lines.pop() !== '';
    let header = null;
    const samples = [];
    const events = [];
    let histograms = null;
    for (const [index, line] of lines.entries()) {
        if (index % _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsPerStep */ .x === _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsPerStep */ .x - 1)
            yield;
        const path = `line ${index + 1}`;
        const read = decodeLine(line, path);
        if (!read.ok)
            return read;
        const { value } = read;
        if (histograms !== null)
            return refused((0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .misplaced */ .j5)(path, 'end', 'nothing after the end of the hour'));
        if (header === null && value.kind !== 'header')
            return refused((0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .noHeader */ .F$)(path, `a line of kind ${value.kind}`));
        if (value.kind === 'sample')
            samples.push(value);
        else if (value.kind === 'event')
            events.push(value);
        else if (value.kind === 'end')
            histograms = value.histograms;
        else if (header === null)
            header = value;
        else
            return refused((0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .misplaced */ .j5)(path, 'header', 'one header, in the first line'));
    }
    return { ok: true, value: { header, samples, events, histograms, torn } };
}
function decodeLine(line, path) {
    const value = parseJson(line);
    if (!(0,_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(value))
        return refused((0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .notJson */ .O2)(path, (0,_zod_issues_js__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q)(line)));
    switch (value.kind) {
        case 'header':
        case 'sample':
        case 'event':
            return proven(value, (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .lineIssues */ .dx)(value.kind, value, path));
        case 'end': {
            const end = _line_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .endSchema */ .BM.safeParse(value);
            return end.success ? { ok: true, value: end.data } : { ok: false, issues: (0,_zod_issues_js__WEBPACK_IMPORTED_MODULE_5__/* .issuesOf */ .w)(end.error, value, path) };
        }
        default:
            return refused((0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownKind */ .PI)(path, (0,_zod_issues_js__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q)(value.kind)));
    }
}
/** The cast is safe where there are no issues: the validator has then seen every field. */
function proven(value, issues) {
    return issues.length === 0 ? { ok: true, value: value } : { ok: false, issues };
}
function refused(issue) {
    return { ok: false, issues: [issue] };
}
/** undefined when the text is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 66738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ roundedSample),
/* harmony export */   Nu: () => (/* binding */ encodeLine),
/* harmony export */   RC: () => (/* binding */ mapQuantiles),
/* harmony export */   gW: () => (/* binding */ mapOperation),
/* harmony export */   w6: () => (/* binding */ roundedEvent)
/* harmony export */ });
/* harmony import */ var _is_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12275);
/* harmony import */ var _rounding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39805);
// One line of the open hour: JSON, keys always in the same order, numbers with the digits that were measured.
// Not here: the sealed form of a full hour (seal.ts).


/** Clocks are trusted to the millisecond, response times to the microsecond of their histogram. */
const clockDecimals = 3;
const latencyDecimals = 6;
const gaugeDigits = 6;
/** The line without its newline. Throws RangeError on NaN and infinities, except in gauges, where they mean "unknown". */
function encodeLine(line) {
    switch (line.kind) {
        case 'header': {
            const { kind, format, version, runKey, startedUnixSeconds, hour } = line;
            return JSON.stringify({ kind, format, version, runKey, startedUnixSeconds, hour });
        }
        case 'sample':
            return JSON.stringify(roundedSample(line));
        case 'end':
            return JSON.stringify({
                kind: line.kind,
                histograms: line.histograms.map(({ hour, operation, encoded }) => ({ hour, operation, encoded })),
            });
        default:
            return JSON.stringify(roundedEvent(line));
    }
}
/** The sample as a line holds it: same content, keys in order, numbers rounded. */
function roundedSample(sample) {
    return {
        kind: 'sample',
        atSeconds: (0,_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .roundDecimals */ .h)(sample.atSeconds, clockDecimals),
        phase: sample.phase,
        epoch: sample.epoch,
        segment: sample.segment,
        gauges: mapSorted(sample.gauges, roundedGauge),
        load: sample.load === null ? null : roundedLoad(sample.load),
        ticks: { total: sample.ticks.total, up: sample.ticks.up },
    };
}
function roundedGauge(value) {
    if (value === null || !Number.isFinite(value))
        return null;
    return Number.isInteger(value) ? value : (0,_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .roundDigits */ .r)(value, Math.max(gaugeDigits, integerDigits(value)));
}
/** A large gauge with a fraction loses the fraction, never a whole byte. */
function integerDigits(value) {
    return Math.min(15, Math.trunc(Math.abs(value)).toString().length);
}
function roundedLoad(load) {
    return {
        seconds: (0,_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .roundDecimals */ .h)(load.seconds, clockDecimals),
        scheduled: load.scheduled,
        sent: load.sent,
        notSent: load.notSent,
        succeeded: load.succeeded,
        failed: load.failed,
        inFlight: load.inFlight,
        latency: roundedQuantiles(load.latency),
        operations: mapSorted(load.operations, (operation) => mapOperation(operation, roundedQuantiles)),
        generator: load.generator === null ? null : roundedGenerator(load.generator),
        // Older records do not have these keys, and are written again as they were.
        ...(load.control === undefined ? {} : { control: load.control === null ? null : roundedControl(load.control) }),
        ...(load.chaos === undefined
            ? {}
            : { chaos: mapSorted(load.chaos, ({ asked, delivered }) => ({ asked, delivered })) }),
    };
}
/** The same operation, keys in order, every table of quantiles mapped; keys that are not there stay away. */
function mapOperation(operation, map) {
    const { succeeded, failed, latency, service, failures, stream } = operation;
    return {
        succeeded,
        failed,
        latency: map(latency),
        ...(service === undefined ? {} : { service: map(service) }),
        ...(failures === undefined ? {} : { failures: mapSorted(failures, (times) => times) }),
        ...(stream === undefined ? {} : { stream: mapStream(stream, map) }),
    };
}
function mapStream({ events, missed, reconnects, firstEvent, gap }, map) {
    return { events, missed, reconnects, firstEvent: map(firstEvent), gap: map(gap) };
}
function roundedControl({ answered, failed, latency }) {
    return { answered, failed, latency: roundedQuantiles(latency) };
}
function roundedGenerator(generator) {
    return {
        cpuCores: (0,_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .roundDigits */ .r)(generator.cpuCores, gaugeDigits),
        residentBytes: generator.residentBytes,
        lagP99Seconds: (0,_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .roundDecimals */ .h)(generator.lagP99Seconds, latencyDecimals),
        lagMaxSeconds: (0,_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .roundDecimals */ .h)(generator.lagMaxSeconds, latencyDecimals),
        ...(generator.lagP50Seconds === undefined
            ? {}
            : { lagP50Seconds: (0,_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .roundDecimals */ .h)(generator.lagP50Seconds, latencyDecimals) }),
    };
}
function roundedQuantiles(latency) {
    return latency === null ? null : mapQuantiles(latency, (seconds) => (0,_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .roundDecimals */ .h)(seconds, latencyDecimals));
}
function mapQuantiles({ p50, p95, p99, p999, max }, map) {
    return { p50: map(p50), p95: map(p95), p99: map(p99), p999: map(p999), max: map(max) };
}
/** Stamp first, then the event's own fields in alphabetical order. */
function roundedEvent(event) {
    const { kind, event: name, atSeconds, epoch, segment, ...body } = event;
    const stamp = { kind, event: name, atSeconds: (0,_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .roundDecimals */ .h)(atSeconds, clockDecimals), epoch, segment };
    return { ...stamp, ...mapSorted(body, roundedField) };
}
function roundedField(value) {
    if (typeof value === 'number')
        return (0,_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .roundDecimals */ .h)(value, latencyDecimals);
    return (0,_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) ? mapSorted(value, roundedField) : value;
}
function mapSorted(record, map) {
    const names = Object.keys(record);
    // Lines that were read from a record are in order already, and a sealed hour has many.
    if (!names.every((name, index) => index === 0 || (names[index - 1] ?? '') <= name))
        names.sort();
    return Object.fromEntries(names.map((name) => [name, map(record[name])]));
}


/***/ }),

/***/ 47598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ captureFormat),
/* harmony export */   RH: () => (/* binding */ captureVersion),
/* harmony export */   V_: () => (/* binding */ checkpointVersion),
/* harmony export */   aS: () => (/* binding */ checkpointFormat),
/* harmony export */   wz: () => (/* binding */ captureHeader)
/* harmony export */ });
// The two formats that a run leaves behind, and their versions. Both can be read years later.
// Not here: how a line or a checkpoint is written or read.
const captureFormat = 'soak-capture';
/** Newest version of the capture that this program writes and reads. */
const captureVersion = 1;
const checkpointFormat = 'soak-checkpoint';
/** Newest version of the checkpoint that this program writes and reads. */
const checkpointVersion = 1;
/** Header of the file that holds one hour. */
function captureHeader(runKey, startedUnixSeconds, hour) {
    return { kind: 'header', format: captureFormat, version: captureVersion, runKey, startedUnixSeconds, hour };
}


/***/ }),

/***/ 90171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ headerSchema),
/* harmony export */   BM: () => (/* binding */ endSchema),
/* harmony export */   G4: () => (/* binding */ eventSchema),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   kI: () => (/* binding */ histogramSchema),
/* harmony export */   yO: () => (/* binding */ sampleSchema),
/* harmony export */   zu: () => (/* binding */ phaseName)
/* harmony export */ });
/* unused harmony export everyEventIsKnown */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55156);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47598);
/* harmony import */ var _is_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12275);
// The shape of each line of a record, with the rules that one line can show alone.
// Not here: what only the whole record can show, such as the order of time (validate.ts).




const count = zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative();
const seconds = zod__WEBPACK_IMPORTED_MODULE_1__.number().nonnegative();
const name = zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1);
const phaseName = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['boot', 'idle', 'warmup', 'steady', 'drain', 'reload', 'stop']);
const quantiles = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ p50: seconds, p95: seconds, p99: seconds, p999: seconds, max: seconds })
    .refine((q) => q.p50 <= q.p95 && q.p95 <= q.p99 && q.p99 <= q.p999 && q.p999 <= q.max, {
    message: 'quantiles in ascending order: p50, p95, p99, p999, max',
});
// Older records do not have the optional keys.
const operation = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    succeeded: count,
    failed: count,
    latency: quantiles.nullable(),
    service: quantiles.nullable().exactOptional(),
    failures: zod__WEBPACK_IMPORTED_MODULE_1__.record(name, count).exactOptional(),
    stream: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        events: count,
        missed: count,
        reconnects: count,
        firstEvent: quantiles.nullable(),
        gap: quantiles.nullable(),
    })
        .exactOptional(),
});
const load = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    seconds,
    scheduled: count,
    sent: count,
    notSent: count,
    succeeded: count,
    failed: count,
    inFlight: count,
    latency: quantiles.nullable(),
    operations: zod__WEBPACK_IMPORTED_MODULE_1__.record(name, operation),
    generator: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        cpuCores: zod__WEBPACK_IMPORTED_MODULE_1__.number().nonnegative(),
        residentBytes: count,
        lagP99Seconds: seconds,
        lagMaxSeconds: seconds,
        lagP50Seconds: seconds.exactOptional(),
    })
        .nullable(),
    chaos: zod__WEBPACK_IMPORTED_MODULE_1__.record(name, zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ asked: count, delivered: count })).exactOptional(),
    control: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ answered: count, failed: count, latency: quantiles.nullable() }).nullable().exactOptional(),
});
/** One pass over the gauges, instead of one schema per gauge: a week holds a million of them. */
const gauges = zod__WEBPACK_IMPORTED_MODULE_1__.custom(_is_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u, { message: 'gauges by name' }).superRefine((named, context) => {
    for (const [path, value] of Object.entries(named)) {
        if (value !== null && !Number.isFinite(value))
            context.addIssue({ code: 'custom', path: [path], message: 'a finite number, or null for unknown' });
    }
});
const sampleSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal('sample'),
    atSeconds: seconds,
    phase: phaseName,
    epoch: count,
    segment: count,
    gauges,
    load: load.nullable(),
    ticks: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ total: count, up: count })
        .refine((ticks) => ticks.up <= ticks.total, { message: 'no more ticks up than there were ticks' }),
});
const at = { kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal('event'), atSeconds: seconds, epoch: count, segment: count };
const exit = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ code: zod__WEBPACK_IMPORTED_MODULE_1__.int().nullable(), signal: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable() });
const target = name;
const ordinal = zod__WEBPACK_IMPORTED_MODULE_1__.int().positive();
const suspicion = { check: name, series: name, sentence: zod__WEBPACK_IMPORTED_MODULE_1__.string(), inARow: ordinal };
const logTail = zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).readonly();
const events = zod__WEBPACK_IMPORTED_MODULE_1__.discriminatedUnion('event', [
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('segment'), how: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['start', 'resume']), lostSeconds: seconds }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('boot'), target, pid: count }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('ready'), target, afterSeconds: seconds }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        ...at,
        event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('boot-failed'),
        target,
        code: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .harnessCodes */ .Xm),
        message: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        logTail,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('adopted'), target, pid: count }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('adoption-failed'), target, reason: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('phase'), phase: phaseName }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('crash'), target, exit, logTail }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        ...at,
        event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('gap'),
        fromSeconds: seconds,
        toSeconds: seconds,
        reason: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    })
        .refine((gap) => gap.fromSeconds <= gap.toSeconds, { message: 'a gap that ends after it begins' }),
    zod__WEBPACK_IMPORTED_MODULE_1__.discriminatedUnion('limit', [
        zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
            ...at,
            event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('abort'),
            limit: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['rss', 'p99', 'error-rate']),
            limitText: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
            value: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
            samples: count,
        }),
        zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('abort'), limit: zod__WEBPACK_IMPORTED_MODULE_1__.literal('regression'), ...suspicion }),
    ]),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('suspicion'), look: ordinal, of: ordinal, ...suspicion })
        .refine((one) => one.look <= one.of, { message: 'no look after the last of the plan' }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('calibration'), seconds, reference: seconds.nullable() }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        ...at,
        event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('failure'),
        operation: name,
        failure: name,
        sentence: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        body: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        ...at,
        event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('chaos'),
        deed: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['pause', 'kill', 'restart']),
        toSeconds: seconds,
        recoveredAfterSeconds: seconds.nullable(),
        withinSeconds: seconds,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('interrupt'), signal: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('harness'), message: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('checkpoint'), sequence: count }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        ...at,
        event: zod__WEBPACK_IMPORTED_MODULE_1__.literal('stopped'),
        target,
        how: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['asked', 'killed', 'already-gone', 'not-ended']),
        afterSeconds: seconds,
        exit,
    }),
]);
const eventSchema = events;
/** Does not compile when the model has an event that no line of a record could hold. */
const everyEventIsKnown = true;
const histogramSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    hour: count,
    operation: name,
    encoded: zod__WEBPACK_IMPORTED_MODULE_1__.base64().min(1),
});
const endSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal('end'),
    histograms: zod__WEBPACK_IMPORTED_MODULE_1__.array(histogramSchema),
});
/** Everything of a header but its version, which is asked first and answered with a sentence of its own. */
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal('header'),
    format: zod__WEBPACK_IMPORTED_MODULE_1__.literal(_format_js__WEBPACK_IMPORTED_MODULE_3__/* .captureFormat */ .OZ),
    version: count,
    runKey: name,
    startedUnixSeconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().nonnegative(),
    hour: count,
});


/***/ }),

/***/ 57981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ noHeader),
/* harmony export */   O2: () => (/* binding */ notJson),
/* harmony export */   PI: () => (/* binding */ unknownKind),
/* harmony export */   WL: () => (/* binding */ futureVersion),
/* harmony export */   X: () => (/* binding */ earlier),
/* harmony export */   X0: () => (/* binding */ badColumns),
/* harmony export */   dk: () => (/* binding */ epochBack),
/* harmony export */   e3: () => (/* binding */ wrongVersion),
/* harmony export */   j5: () => (/* binding */ misplaced),
/* harmony export */   x0: () => (/* binding */ wrongFormat)
/* harmony export */ });
// Every sentence about a capture or a checkpoint that cannot be read. Places are given as paths: "line 17", "samples[3].load".
const damaged = 'The record is damaged here; an earlier checkpoint holds a copy of the hours before.';
function notJson(path, got) {
    return { path, expected: 'one JSON object', got, hint: damaged };
}
function unknownKind(path, got) {
    return { path, expected: 'a line of kind header, sample, event or end', got, hint: damaged };
}
function misplaced(path, kind, expected) {
    return { path, expected, got: `a line of kind ${kind}`, hint: damaged };
}
function noHeader(path, got) {
    return {
        path,
        expected: 'the header of a soak record',
        got,
        hint: 'Give the folder of one run, such as soak-record/<run-key>.',
    };
}
function wrongFormat(path, format, got) {
    return {
        path: `${path}.format`,
        expected: `"${format}"`,
        got,
        hint: 'This file was not written by soak-action.',
    };
}
function futureVersion(path, format, known, got) {
    return {
        path: `${path}.version`,
        expected: `${format} of version ${known} or older`,
        got: `version ${got}`,
        hint: 'It was written by a newer soak-action: read it with that version or a later one.',
    };
}
function wrongVersion(path, known, got) {
    return { path: `${path}.version`, expected: `a whole number from 1 to ${known}`, got, hint: null };
}
function earlier(path, before, got) {
    return {
        path: `${path}.atSeconds`,
        expected: `not earlier than the one before it (${before} s)`,
        got: `${got} s`,
        hint: null,
    };
}
function epochBack(path, before, got) {
    return {
        path: `${path}.epoch`,
        expected: `not lower than the epoch before it (${before})`,
        got: String(got),
        hint: null,
    };
}
function badColumns(reason) {
    return { path: 'samples', expected: 'columns that fit together', got: reason, hint: damaged };
}


/***/ }),

/***/ 39805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ roundDecimals),
/* harmony export */   r: () => (/* binding */ roundDigits)
/* harmony export */ });
// How many digits of a number are worth keeping. Numbers only; what they mean is the caller's business.
// Rounding twice gives the same as rounding once, so a record that is read and written again does not change.
/** 12.3456789 at 3 decimals is 12.346. Throws RangeError on NaN and infinities: they must not reach a record. */
function roundDecimals(value, decimals) {
    assertFinite(value);
    if (Number.isInteger(value))
        return value;
    const factor = 10 ** decimals;
    const scaled = Math.round(value * factor);
    // Beyond 2^53 the scaled number has no decimals left to round.
    return Number.isSafeInteger(scaled) ? scaled / factor : value;
}
/** 0.00123456 at 3 digits is 0.00123. Throws RangeError on NaN and infinities. */
function roundDigits(value, digits) {
    assertFinite(value);
    return Number(value.toPrecision(digits));
}
function assertFinite(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`expected a finite number for the record, got ${value}`);
}


/***/ }),

/***/ 74999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bC: () => (/* binding */ sealSteps),
  fv: () => (/* binding */ unsealHour)
});

// UNUSED EXPORTS: sealHour, sealedSample

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
;// CONCATENATED MODULE: ./out/capture/column.js
// A column: one value per row, stored so that gzip finds it small. Numbers that are whole (or whole thousandths, or
// millionths) become differences; other numbers stay; all else becomes runs of equal values. Lossless.
// Not here: which columns a sample has (table.ts).

/** What a damaged file causes; told as an issue by unsealHour, never seen beyond it. */
class ColumnError extends Error {
}
const scales = [1, 1_000, 1_000_000];
/** Below it, both a scaled value and the difference of two are exact. */
const exactLimit = 2 ** 51;
function packColumn(values) {
    if (!isNumbers(values))
        return { runs: packRuns(values) };
    const per = scales.find((scale) => values.every((value) => isExact(value, scale)));
    if (per === undefined)
        return { plain: values };
    let before = 0;
    const diff = values.map((value) => {
        const scaled = Math.round(value * per);
        const step = scaled - before;
        before = scaled;
        return step;
    });
    return { diff, per };
}
/** Throws ColumnError when the column does not have `rows` rows. */
function unpackColumn(column, rows) {
    if ('runs' in column)
        return unpackRuns(column.runs, rows);
    const stored = 'plain' in column ? column.plain : column.diff;
    if (stored.length !== rows)
        throw new ColumnError(`a column of ${stored.length} rows where ${rows} were expected`);
    if ('plain' in column)
        return column.plain;
    let sum = 0;
    return column.diff.map((step) => {
        sum += step;
        return sum / column.per;
    });
}
function packRuns(values) {
    const runs = [];
    let last = null;
    for (const value of values) {
        const text = JSON.stringify(value);
        const run = runs.at(-1);
        if (run !== undefined && text === last)
            run[1] += 1;
        else
            runs.push([value, 1]);
        last = text;
    }
    return runs;
}
/** Throws ColumnError when the runs do not add up to `rows`; asked first, so that a damaged number cannot fill the memory. */
function unpackRuns(runs, rows) {
    const total = runs.reduce((sum, [, times]) => sum + times, 0);
    if (total !== rows)
        throw new ColumnError(`runs of ${total} rows where ${rows} were expected`);
    return runs.flatMap(([value, times]) => new Array(times).fill(value));
}
const runsOf = (value) => schemas.array(schemas.tuple([value, schemas.int().positive()]));
/** One pass over a list, instead of one schema per number. */
const numbers = (every, message) => schemas.custom((value) => Array.isArray(value) && value.every(every), { message });
const columnSchema = schemas.union([
    schemas.strictObject({ diff: numbers(Number.isSafeInteger, 'a list of whole numbers'), per: schemas.int().positive() }),
    schemas.strictObject({ plain: numbers(Number.isFinite, 'a list of numbers') }),
    schemas.strictObject({ runs: runsOf(schemas.json()) }),
]);
function isNumbers(values) {
    return values.every((value) => typeof value === 'number');
}
function isExact(value, scale) {
    const scaled = Math.round(value * scale);
    return Math.abs(scaled) < exactLimit && scaled / scale === value;
}

// EXTERNAL MODULE: ./out/capture/encode-line.js
var encode_line = __webpack_require__(66738);
// EXTERNAL MODULE: ./out/capture/is-record.js
var is_record = __webpack_require__(12275);
// EXTERNAL MODULE: ./out/capture/messages.js
var messages = __webpack_require__(57981);
// EXTERNAL MODULE: ./out/capture/rounding.js
var rounding = __webpack_require__(39805);
// EXTERNAL MODULE: ./out/capture/steps.js
var steps = __webpack_require__(99718);
;// CONCATENATED MODULE: ./out/capture/table.js
// Turns rows of like objects into columns and back, whatever is nested in them. Lossless: also a key that only some
// rows have, and a null where others have an object, come back as they were.
//
//   { a: 1, b: { c: 2 } }          keys: { a: 1 2, b: { keys: { c: 2 } } }
//   { a: 2, b: null }       ->     b.state: value, null


const state = runsOf(schemas["enum"](['value', 'null', 'absent'])).exactOptional();
const keys = schemas.lazy(() => schemas.record(schemas.string(), tableSchema));
const [diff, plain, runs] = columnSchema.options;
const tableSchema = schemas.union([
    schemas.strictObject({ keys, state }),
    diff.extend({ state }),
    plain.extend({ state }),
    runs.extend({ state }),
]);
function packTable(cells) {
    const states = cells.map(stateOf);
    const values = cells.filter((cell) => cell !== undefined && cell !== null);
    const body = values.length > 0 && values.every(isRow) ? { keys: packKeys(values) } : packColumn(values);
    return values.length === cells.length ? body : { ...body, state: packRuns(states) };
}
function packKeys(rows) {
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
    return Object.fromEntries(names.map((name) => [name, packTable(rows.map((row) => row[name]))]));
}
/** Throws ColumnError when the columns do not fit together. */
function unpackTable(table, rows) {
    const states = table.state === undefined ? null : unpackRuns(table.state, rows);
    const present = states === null ? rows : states.filter((one) => one === 'value').length;
    const values = 'keys' in table ? unpackKeys(table.keys, present) : unpackColumn(table, present);
    if (states === null)
        return values;
    let next = 0;
    return states.map((one) => {
        if (one === 'absent')
            return undefined;
        if (one === 'null')
            return null;
        next += 1;
        return values[next - 1];
    });
}
function unpackKeys(tables, rows) {
    const columns = Object.entries(tables).map(([name, table]) => ({ name, cells: unpackTable(table, rows) }));
    return columns.every(({ cells }) => !cells.includes(undefined)) ? alikeRows(columns, rows) : mixedRows(columns, rows);
}
/** Every row has every key. A copy keeps the shape of what it copies: rows of one shape are made and read faster, and are smaller. */
function alikeRows(columns, rows) {
    const blank = Object.fromEntries(columns.map(({ name }) => [name, null]));
    return Array.from({ length: rows }, (_, row) => {
        const made = { ...blank };
        for (const { name, cells } of columns)
            made[name] = cells[row] ?? null;
        return made;
    });
}
function mixedRows(columns, rows) {
    return Array.from({ length: rows }, (_, row) => {
        const entries = [];
        for (const { name, cells } of columns) {
            const cell = cells[row];
            if (cell !== undefined)
                entries.push([name, cell]);
        }
        return Object.fromEntries(entries);
    });
}
function stateOf(cell) {
    if (cell === undefined)
        return 'absent';
    return cell === null ? 'null' : 'value';
}
function isRow(cell) {
    return typeof cell === 'object' && cell !== null && !Array.isArray(cell);
}

// EXTERNAL MODULE: ./out/capture/validate.js
var validate = __webpack_require__(53335);
// EXTERNAL MODULE: ./out/capture/zod-issues.js
var zod_issues = __webpack_require__(11277);
;// CONCATENATED MODULE: ./out/capture/seal.js
// The sealed form of a full hour: columns with differences, response times to three digits. Compressing and storing it
// is the host's. Opening it again gives the hour as its lines told it, but for the digits of response times.










const latencyDigits = 3;
/** Keeps a damaged number from filling the memory. */
const mostRowsOfBlock = 100_000;
const sealedSchema = schemas.strictObject({
    header: schemas.unknown(),
    samples: schemas.array(schemas.strictObject({ rows: schemas.int().positive().max(mostRowsOfBlock), table: tableSchema })),
    events: schemas.array(schemas.unknown()),
    histograms: schemas.array(schemas.unknown()),
});
function sealHour(hour) {
    return allSteps(sealSteps(hour));
}
/** The same in short steps. */
function* sealSteps({ header, samples, events, histograms }) {
    const blocks = [];
    for (let first = 0; first < samples.length; first += steps/* rowsPerStep */.x) {
        blocks.push(sealBlock(samples.slice(first, first + steps/* rowsPerStep */.x)));
        yield;
    }
    return { header, samples: blocks, events: events.map(encode_line/* roundedEvent */.w6), histograms };
}
function sealBlock(samples) {
    // An interface is not known to be JSON by its type; a sample holds nothing else.
    const rows = samples.map((sample) => sealedSample(sample));
    return { rows: rows.length, table: packTable(rows) };
}
/** The hour again, every line proven by the validator unless trusted; or what is wrong with the file. */
function unsealHour(sealed, { trustSealed = false } = {}) {
    if (!(0,is_record/* isRecord */.u)(sealed))
        return { ok: false, issues: [(0,messages/* notJson */.O2)('sealed hour', (0,zod_issues/* describe */.q)(sealed))] };
    const headerIssues = (0,validate/* lineIssues */.dx)('header', sealed.header, 'header');
    if (headerIssues.length > 0)
        return { ok: false, issues: headerIssues };
    const checked = sealedSchema.safeParse(sealed);
    if (!checked.success)
        return { ok: false, issues: (0,zod_issues/* issuesOf */.w)(checked.error, sealed, 'sealed hour') };
    const { samples: blocks, events, histograms } = checked.data;
    const samples = openBlocks(blocks);
    if (!samples.ok)
        return samples;
    const issues = [
        ...(trustSealed ? [] : samples.value.flatMap((sample, index) => (0,validate/* lineIssues */.dx)('sample', sample, `samples[${index}]`))),
        ...events.flatMap((event, index) => (0,validate/* lineIssues */.dx)('event', event, `events[${index}]`)),
        ...histograms.flatMap((histogram, index) => (0,validate/* lineIssues */.dx)('histogram', histogram, `histograms[${index}]`)),
    ];
    if (issues.length > 0)
        return { ok: false, issues };
    // The validator has seen every line, now or before it was sealed: the cast says what it proved.
    return { ok: true, value: { header: sealed.header, samples: samples.value, events, histograms } };
}
function openBlocks(blocks) {
    try {
        return { ok: true, value: blocks.flatMap(({ table, rows }) => unpackTable(table, rows)) };
    }
    catch (error) {
        if (error instanceof ColumnError)
            return { ok: false, issues: [(0,messages/* badColumns */.X0)(error.message)] };
        throw error;
    }
}
/** The sample with response times as the sealed hour holds them. */
function sealedSample(sample) {
    const rounded = (0,encode_line/* roundedSample */.M3)(sample);
    return rounded.load === null ? rounded : { ...rounded, load: sealedLoad(rounded.load) };
}
function sealedLoad(load) {
    const operations = Object.entries(load.operations).map(([name, operation]) => [
        name,
        (0,encode_line/* mapOperation */.gW)(operation, sealedLatency),
    ]);
    return {
        ...load,
        latency: sealedLatency(load.latency),
        operations: Object.fromEntries(operations),
        generator: load.generator === null ? null : sealedGenerator(load.generator),
        ...(load.control === undefined ? {} : { control: sealedControl(load.control) }),
    };
}
function sealedControl(control) {
    return control === null ? null : { ...control, latency: sealedLatency(control.latency) };
}
function sealedGenerator(generator) {
    const { lagP50Seconds, lagP99Seconds, lagMaxSeconds } = generator;
    return {
        ...generator,
        lagP99Seconds: sealedSeconds(lagP99Seconds),
        lagMaxSeconds: sealedSeconds(lagMaxSeconds),
        ...(lagP50Seconds === undefined ? {} : { lagP50Seconds: sealedSeconds(lagP50Seconds) }),
    };
}
function sealedLatency(latency) {
    return latency === null ? null : (0,encode_line/* mapQuantiles */.RC)(latency, sealedSeconds);
}
function sealedSeconds(seconds) {
    return (0,rounding/* roundDigits */.r)(seconds, latencyDigits);
}


/***/ }),

/***/ 99718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ rowsPerStep)
/* harmony export */ });
/* unused harmony export allSteps */
// Long work cut into short steps, so that a process that samples every second can breathe between them.
// The work is a generator that yields between steps and returns its result. Who waits, and how, is the caller's business.
/** Lines or rows per step: some ten milliseconds. */
const rowsPerStep = 500;
/** All steps at once. */
function allSteps(steps) {
    for (;;) {
        const step = steps.next();
        if (step.done === true)
            return step.value;
    }
}


/***/ }),

/***/ 53335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dx: () => (/* binding */ lineIssues),
/* harmony export */   r6: () => (/* binding */ orderIssues)
/* harmony export */ });
/* unused harmony export validateCapture */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47598);
/* harmony import */ var _line_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90171);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57981);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9133);
/* harmony import */ var _zod_issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11277);
// The only validator of a capture: the tool reads through it, the tests hold captures against it.
// Rules of one line are in line-schema.ts; rules over lines are here.





const schemas = { header: _line_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .headerSchema */ .BH, sample: _line_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleSchema */ .yO, event: _line_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .eventSchema */ .G4, histogram: _line_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .histogramSchema */ .kI };
/** Every rule that `value` breaks as one line of a capture. `path` names its place in messages. */
function lineIssues(kind, value, path) {
    if (kind === 'header') {
        const unreadable = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIssues */ .D)(value, _format_js__WEBPACK_IMPORTED_MODULE_2__/* .captureFormat */ .OZ, _format_js__WEBPACK_IMPORTED_MODULE_2__/* .captureVersion */ .RH, path);
        if (unreadable.length > 0)
            return unreadable;
    }
    const checked = schemas[kind].safeParse(value);
    return checked.success ? [] : (0,_zod_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .issuesOf */ .w)(checked.error, value, path);
}
/** Rules over lines: nothing earlier than the one before it, epochs never back. */
function orderIssues({ samples, events }) {
    return [...stampIssues(samples, 'samples'), ...stampIssues(events, 'events')];
}
function stampIssues(stamps, name) {
    return stamps.flatMap((stamp, index) => {
        const before = stamps[index - 1];
        if (before === undefined)
            return [];
        const path = `${name}[${index}]`;
        return [
            ...(stamp.atSeconds < before.atSeconds ? [(0,_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .earlier */ .X)(path, before.atSeconds, stamp.atSeconds)] : []),
            ...(stamp.epoch < before.epoch ? [(0,_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .epochBack */ .dk)(path, before.epoch, stamp.epoch)] : []),
        ];
    });
}
/** Everything that is wrong with a capture; empty when it may be judged. */
function validateCapture(capture) {
    return [
        ...lineIssues('header', capture.header, 'header'),
        ...capture.samples.flatMap((sample, index) => lineIssues('sample', sample, `samples[${index}]`)),
        ...capture.events.flatMap((event, index) => lineIssues('event', event, `events[${index}]`)),
        ...capture.histograms.flatMap((histogram, index) => lineIssues('histogram', histogram, `histograms[${index}]`)),
        ...orderIssues(capture),
    ];
}


/***/ }),

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ versionIssues)
/* harmony export */ });
/* harmony import */ var _is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12275);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57981);
/* harmony import */ var _zod_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11277);
// Asks format and version of a file before anything else in it, so that a file of the future is told as such
// and not as a list of unknown keys.



/** No issues: `value` says that it has this format, in a version from 1 to `known`. */
function versionIssues(value, format, known, path) {
    const { format: foundFormat, version } = (0,_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? value : {};
    if (foundFormat !== format)
        return [(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongFormat */ .x0)(path, format, (0,_zod_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q)(foundFormat))];
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
        return [(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongVersion */ .e3)(path, known, (0,_zod_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q)(version))];
    return version > known ? [(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .futureVersion */ .WL)(path, format, known, version)] : [];
}


/***/ }),

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

/***/ 20024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ syncFolder),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _record_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67429);
// Replacing a file so that a crash at any moment leaves the old one or the new one, whole.
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** Resolves when the new content would survive a loss of power. One caller per path at a time. */
async function replaceFile(path, content) {
    const temporary = path + _record_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .temporarySuffix */ .zv;
    {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'w'), true);
            await file.writeFile(content);
            await file.sync();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
}
/** A new or renamed file is only there after a crash when its folder was made durable too. */
async function syncFolder(folder) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        // Windows cannot open a folder as a file, and orders its renames by itself.
        if (process.platform === 'win32')
            return;
        const handle = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(folder, 'r'), true);
        await handle.sync();
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}


/***/ }),

/***/ 6821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ readHour),
/* harmony export */   dT: () => (/* binding */ readSealedHour),
/* harmony export */   kP: () => (/* binding */ sealOnDisk)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _capture_decode_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93111);
/* harmony import */ var _capture_seal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74999);
/* harmony import */ var _record_durable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20024);
/* harmony import */ var _record_layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67429);
/* harmony import */ var _record_messages_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59879);
// One hour on disk: bytes -> lines, and an hour that is over -> its sealed file.
// Not here: the order of hours, the checkpoint.










/** Run on libuv's threads, so that a look at the targets is never late because of it. */
const gzipBeside = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_4__.gzip);
const gunzipBeside = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_4__.gunzip);
/** Seals an hour that is over; does nothing when that was done before. The lines go only when the sealed file is durable. */
async function sealOnDisk(folder, hour) {
    const openPath = (0,_record_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .openHourPath */ .GI)(folder, hour);
    const text = await readHourText(openPath);
    if (text.header !== null) {
        const { header, samples, events } = text;
        const sealed = await breathing((0,_capture_seal_js__WEBPACK_IMPORTED_MODULE_6__/* .sealSteps */ .bC)({ header, samples, events, histograms: text.histograms ?? [] }));
        await (0,_record_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .f)((0,_record_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .sealedHourPath */ .QN)(folder, hour), await gzipBeside(JSON.stringify(sealed), { level: 9 }));
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(openPath);
    await (0,_record_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncFolder */ .Y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(openPath));
}
/** Prefers the sealed file; falls back on the lines while they are still there. Throws HarnessError `record-unreadable`. */
async function readHour(folder, { hour, open, sealed }) {
    const openPath = (0,_record_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .openHourPath */ .GI)(folder, hour);
    if (!sealed)
        return await readHourText(openPath);
    try {
        return await readSealedHour((0,_record_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .sealedHourPath */ .QN)(folder, hour));
    }
    catch (error) {
        if (open)
            return await readHourText(openPath);
        throw error;
    }
}
async function readHourText(path) {
    const decoded = await breathing((0,_capture_decode_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeCaptureSteps */ .CV)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    if (!decoded.ok)
        throw (0,_record_messages_js__WEBPACK_IMPORTED_MODULE_9__/* .wrongContent */ .jQ)(path, decoded.issues);
    return decoded.value;
}
/** Throws HarnessError `record-unreadable` when the file is not a whole sealed hour. */
async function readSealedHour(path) {
    const hour = (0,_capture_seal_js__WEBPACK_IMPORTED_MODULE_6__/* .unsealHour */ .fv)((0,_capture_decode_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(await unzip(path)));
    if (!hour.ok)
        throw (0,_record_messages_js__WEBPACK_IMPORTED_MODULE_9__/* .wrongContent */ .jQ)(path, hour.issues);
    return { ...hour.value, torn: false };
}
async function unzip(path) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    try {
        return (await gunzipBeside(bytes)).toString('utf8');
    }
    catch (cause) {
        if ((0,_record_messages_js__WEBPACK_IMPORTED_MODULE_9__/* .hasCode */ .up)(cause, 'Z_DATA_ERROR', 'Z_BUF_ERROR'))
            throw (0,_record_messages_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadable */ .O$)(path, cause);
        throw cause;
    }
}
/** Lets everything else have its turn between two steps: looks at the targets go on while an hour is sealed. */
async function breathing(steps) {
    for (;;) {
        const step = steps.next();
        if (step.done === true)
            return step.value;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
    }
}


/***/ }),

/***/ 67429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ checkpointPath),
/* harmony export */   GI: () => (/* binding */ openHourPath),
/* harmony export */   QN: () => (/* binding */ sealedHourPath),
/* harmony export */   s7: () => (/* binding */ checkpointName),
/* harmony export */   yO: () => (/* binding */ hoursAmong),
/* harmony export */   zv: () => (/* binding */ temporarySuffix)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// Names of the files in a run's folder. `<out>/<run-key>/`:
//   checkpoint.json        the newest checkpoint, always whole
//   hour-0007.jsonl        an hour that is open, or over and not sealed yet
//   hour-0006.json.gz      a sealed hour
//   *.tmp                  being written; worth nothing after a crash

const checkpointName = 'checkpoint.json';
const temporarySuffix = '.tmp';
const hourPattern = /^hour-(\d{4,})\.(jsonl|json\.gz)$/;
function openHourPath(folder, hour) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `hour-${numberOf(hour)}.jsonl`);
}
function sealedHourPath(folder, hour) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `hour-${numberOf(hour)}.json.gz`);
}
function checkpointPath(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, checkpointName);
}
/** File names of a folder -> its hours, in order. Other files are left alone. */
function hoursAmong(names) {
    const hours = new Map();
    for (const name of names) {
        const [, digits, kind] = hourPattern.exec(name) ?? [];
        if (digits === undefined)
            continue;
        const hour = Number(digits);
        const known = hours.get(hour) ?? { hour, open: false, sealed: false };
        hours.set(hour, kind === 'jsonl' ? { ...known, open: true } : { ...known, sealed: true });
    }
    return [...hours.values()].sort((a, b) => a.hour - b.hour);
}
function numberOf(hour) {
    return String(hour).padStart(4, '0');
}


/***/ }),

/***/ 59879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ noHours),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   V7: () => (/* binding */ alreadyClosed),
/* harmony export */   bQ: () => (/* binding */ twoRuns),
/* harmony export */   jQ: () => (/* binding */ wrongContent),
/* harmony export */   mP: () => (/* binding */ unwritable),
/* harmony export */   nJ: () => (/* binding */ tooManyWaiting),
/* harmony export */   pL: () => (/* binding */ alreadyThere),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   wL: () => (/* binding */ noCheckpoint)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
// Every sentence about a record that cannot be read or written: what happened, where, and what to do.

const mostIssuesShown = 3;
function unwritable(path, cause) {
    const hint = hasCode(cause, 'ENOSPC', 'EDQUOT')
        ? 'Free space on this disk or give another folder with --out; what was written before is kept.'
        : 'Check the disk and the rights on this folder, or give another one with --out; what was written before is kept.';
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HarnessError */ .tj('record-unwritable', `the record could not be written: ${path}: ${textOf(cause)}`, hint, {
        cause,
    });
}
function alreadyThere(folder) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HarnessError */ .tj('record-unwritable', `a new record was to begin in ${folder}, but a record is there already`, 'Go on with it by --resume, or give another folder with --out.');
}
function tooManyWaiting(path, lines) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HarnessError */ .tj('record-unwritable', `the record could not be written: ${path}: ${lines} lines wait and the disk takes none`, 'Check the disk, or give a folder on another one with --out.');
}
function alreadyClosed(folder) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HarnessError */ .tj('record-unwritable', `a checkpoint was to be saved in ${folder} after the record was closed`, 'This is a mistake of soak-action itself; please report it.');
}
function unreadable(path, cause, hint = otherCopy) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HarnessError */ .tj('record-unreadable', `the record could not be read: ${path}: ${textOf(cause)}`, hint, {
        cause,
    });
}
function wrongContent(path, issues) {
    const shown = issues.slice(0, mostIssuesShown).map(({ path: place, expected, got }) => {
        return `${place}: expected ${expected}${got === null ? '' : `, got ${got}`}`;
    });
    const more = issues.length > shown.length ? [`and ${issues.length - shown.length} more`] : [];
    const hint = issues.find((issue) => issue.hint !== null)?.hint ?? otherCopy;
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HarnessError */ .tj('record-unreadable', `the record could not be read: ${path}: ${[...shown, ...more].join('; ')}`, hint);
}
function noHours(folder) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HarnessError */ .tj('record-unreadable', `no record was found in ${folder}: expected files named hour-0000.jsonl or hour-0000.json.gz`, 'Give the folder of one run, such as soak-record/<run-key>.');
}
function twoRuns(folder, first, second) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HarnessError */ .tj('record-unreadable', `the hours in ${folder} are of two runs: ${first} and ${second}`, 'Keep each run in a folder of its own.');
}
function noCheckpoint(path) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HarnessError */ .tj('record-unreadable', `there is no checkpoint: ${path} does not exist`, 'Give the folder of one run, such as soak-record/<run-key>; a run that ended before its first checkpoint cannot be continued.');
}
const otherCopy = 'Use another copy of the record, such as the artifact of an earlier checkpoint.';
/** True when the error carries one of these codes of the operating system. */
function hasCode(error, ...codes) {
    return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
function textOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}


/***/ }),

/***/ 89887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ readCheckpoint),
/* harmony export */   po: () => (/* binding */ readCapture)
/* harmony export */ });
/* unused harmony export openHistograms */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _capture_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59295);
/* harmony import */ var _capture_decode_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93111);
/* harmony import */ var _capture_seal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74999);
/* harmony import */ var _capture_validate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53335);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81832);
/* harmony import */ var _record_hour_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6821);
/* harmony import */ var _record_layout_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67429);
/* harmony import */ var _record_messages_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59879);
// Reads a run's folder: all hours as one capture, and the checkpoint. Changes nothing there, and may be done while
// the run is still being written.











/** A running record may seal an hour while we read it; more often than this it cannot. */
const mostAttempts = 3;
const gunzipBeside = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzip);
/**
 * Sealed hours and the open one, with the open hour's histograms from the checkpoint. `trust`: whether samples of sealed hours are
 * believed; by default every line is proven. Throws HarnessError `record-unreadable`.
 */
async function readCapture(folder, trust = {}) {
    return await asUnreadable(folder, async () => {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await readOnce(folder, trust);
            }
            catch (error) {
                if (attempt === mostAttempts || !(0,_record_messages_js__WEBPACK_IMPORTED_MODULE_10__/* .hasCode */ .up)(error, 'ENOENT'))
                    throw error;
            }
        }
    });
}
async function readOnce(folder, trust) {
    // First: an hour that ends after this look brings its own histograms, and the checkpoint's are then left out.
    const checkpoint = await checkpointOrNull(folder);
    const hours = (0,_record_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .hoursAmong */ .yO)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder));
    let header = null;
    const samples = [];
    const events = [];
    const histograms = [];
    let torn = false;
    let openHour = 0;
    for (const files of hours) {
        const text = (await trustedHour(folder, files, trust)) ?? (await (0,_record_hour_js__WEBPACK_IMPORTED_MODULE_8__/* .readHour */ .Jp)(folder, files));
        header ??= text.header;
        if (header !== null && text.header !== null && text.header.runKey !== header.runKey)
            throw (0,_record_messages_js__WEBPACK_IMPORTED_MODULE_10__/* .twoRuns */ .bQ)(folder, header.runKey, text.header.runKey);
        for (const sample of text.samples)
            samples.push(sample);
        for (const event of text.events)
            events.push(event);
        histograms.push(...(text.histograms ?? []));
        torn = text.torn;
        openHour = text.histograms === null ? files.hour : files.hour + 1;
    }
    if (header === null)
        throw (0,_record_messages_js__WEBPACK_IMPORTED_MODULE_10__/* .noHours */ .Hd)(folder);
    histograms.push(...openHistograms(checkpoint, openHour));
    const capture = { header, samples: inTimeOrder(samples), events: inTimeOrder(events), histograms, torn };
    const issues = (0,_capture_validate_js__WEBPACK_IMPORTED_MODULE_6__/* .orderIssues */ .r6)(capture);
    if (issues.length > 0)
        throw (0,_record_messages_js__WEBPACK_IMPORTED_MODULE_10__/* .wrongContent */ .jQ)(folder, issues);
    return capture;
}
/** null: not to be trusted, or not a whole sealed hour. The reader that proves then finds the lines, or says what is wrong. */
async function trustedHour(folder, { hour, sealed }, trust) {
    if (trust.trustSealed !== true || !sealed)
        return null;
    try {
        const bytes = await gunzipBeside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_record_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .sealedHourPath */ .QN)(folder, hour)));
        const opened = (0,_capture_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .unsealHour */ .fv)((0,_capture_decode_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(bytes.toString('utf8')), trust);
        return opened.ok ? { ...opened.value, torn: false } : null;
    }
    catch (error) {
        if ((0,_record_messages_js__WEBPACK_IMPORTED_MODULE_10__/* .hasCode */ .up)(error, 'ENOENT', 'Z_DATA_ERROR', 'Z_BUF_ERROR'))
            return null;
        throw error;
    }
}
/** Histograms of the checkpoint that no finished hour holds; a checkpoint can be older than the end of an hour. */
function openHistograms(checkpoint, openHour) {
    return checkpoint?.histograms.filter(({ hour }) => hour >= openHour) ?? [];
}
/** A look takes a moment, so its sample can be written after a line with a later stamp. Stamps are the truth, places are not. */
function inTimeOrder(lines) {
    return lines.toSorted((a, b) => a.atSeconds - b.atSeconds);
}
/** The newest checkpoint of the folder. Throws HarnessError `record-unreadable`: missing, damaged or of a newer version. */
async function readCheckpoint(folder) {
    const checkpoint = await asUnreadable(folder, () => checkpointOrNull(folder));
    if (checkpoint === null)
        throw (0,_record_messages_js__WEBPACK_IMPORTED_MODULE_10__/* .noCheckpoint */ .wL)((0,_record_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .checkpointPath */ .AD)(folder));
    return checkpoint;
}
async function checkpointOrNull(folder) {
    const path = (0,_record_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .checkpointPath */ .AD)(folder);
    const text = await readTextOrNull(path);
    if (text === null)
        return null;
    const decoded = (0,_capture_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeCheckpoint */ .h)(text);
    if (!decoded.ok)
        throw (0,_record_messages_js__WEBPACK_IMPORTED_MODULE_10__/* .wrongContent */ .jQ)(path, decoded.issues);
    return decoded.value;
}
async function readTextOrNull(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,_record_messages_js__WEBPACK_IMPORTED_MODULE_10__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw error;
    }
}
/** Errors of the operating system become one of ours; everything else passes. */
async function asUnreadable(folder, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_7__/* .HarnessError */ .tj || !(error instanceof Error) || !('syscall' in error))
            throw error;
        if ((0,_record_messages_js__WEBPACK_IMPORTED_MODULE_10__/* .hasCode */ .up)(error, 'ENOENT'))
            throw (0,_record_messages_js__WEBPACK_IMPORTED_MODULE_10__/* .noHours */ .Hd)(folder);
        throw (0,_record_messages_js__WEBPACK_IMPORTED_MODULE_10__/* .unreadable */ .O$)(folder, error, 'Check that the folder exists and may be read.');
    }
}


/***/ })

};

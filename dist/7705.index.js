export const id = 7705;
export const ids = [7705];
export const modules = {

/***/ 59295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ encodeCheckpoint),
/* harmony export */   h: () => (/* binding */ decodeCheckpoint)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93111);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47598);
/* harmony import */ var _is_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12275);
/* harmony import */ var _line_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90171);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57981);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9133);
/* harmony import */ var _zod_issues_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11277);
// The checkpoint as text: one JSON object, readable by people, strict when read.
// Not here: where it is kept and how it is replaced without ever being half (host/record-folder.ts).








const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
const checkpointSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(_format_js__WEBPACK_IMPORTED_MODULE_3__/* .checkpointFormat */ .aS),
    version: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    runKey: text,
    sequence: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    scenario: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().refine((scenario) => scenario !== undefined, { message: 'the scenario of the run' }),
    scenarioHash: text,
    headSha: text.nullable(),
    startedUnixSeconds: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA,
    atSeconds: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA,
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['running', 'finished']),
    segment: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    position: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        phase: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseName */ .zu,
        phaseSeconds: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA,
        steadySeconds: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA,
        epoch: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        sends: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    }),
    ports: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(65_535)),
    targets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: text, pid: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), startTicks: _line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.nullable(), bootId: text.nullable() })),
    keeperFolder: text.nullable(),
    histograms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_line_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .histogramSchema */ .kI),
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47598);
/* harmony import */ var _is_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12275);
// The shape of each line of a record, with the rules that one line can show alone.
// Not here: what only the whole record can show, such as the order of time (validate.ts).




const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative();
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const phaseName = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['boot', 'idle', 'warmup', 'steady', 'drain', 'reload', 'stop']);
const quantiles = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ p50: seconds, p95: seconds, p99: seconds, p999: seconds, max: seconds })
    .refine((q) => q.p50 <= q.p95 && q.p95 <= q.p99 && q.p99 <= q.p999 && q.p999 <= q.max, {
    message: 'quantiles in ascending order: p50, p95, p99, p999, max',
});
const load = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    seconds,
    scheduled: count,
    sent: count,
    notSent: count,
    succeeded: count,
    failed: count,
    inFlight: count,
    latency: quantiles.nullable(),
    operations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ succeeded: count, failed: count, latency: quantiles.nullable() })),
    generator: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        cpuCores: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
        residentBytes: count,
        lagP99Seconds: seconds,
        lagMaxSeconds: seconds,
    })
        .nullable(),
});
/** One pass over the gauges, instead of one schema per gauge: a week holds a million of them. */
const gauges = zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(_is_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u, { message: 'gauges by name' }).superRefine((named, context) => {
    for (const [path, value] of Object.entries(named)) {
        if (value !== null && !Number.isFinite(value))
            context.addIssue({ code: 'custom', path: [path], message: 'a finite number, or null for unknown' });
    }
});
const sampleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('sample'),
    atSeconds: seconds,
    phase: phaseName,
    epoch: count,
    segment: count,
    gauges,
    load: load.nullable(),
    ticks: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ total: count, up: count })
        .refine((ticks) => ticks.up <= ticks.total, { message: 'no more ticks up than there were ticks' }),
});
const at = { kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('event'), atSeconds: seconds, epoch: count, segment: count };
const exit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(), signal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() });
const target = name;
const logTail = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).readonly();
const events = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('event', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('segment'), how: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['start', 'resume']), lostSeconds: seconds }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('boot'), target, pid: count }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('ready'), target, afterSeconds: seconds }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...at,
        event: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('boot-failed'),
        target,
        code: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .harnessCodes */ .Xm),
        message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        logTail,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('adopted'), target, pid: count }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('adoption-failed'), target, reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('phase'), phase: phaseName }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('crash'), target, exit, logTail }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...at,
        event: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('gap'),
        fromSeconds: seconds,
        toSeconds: seconds,
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    })
        .refine((gap) => gap.fromSeconds <= gap.toSeconds, { message: 'a gap that ends after it begins' }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...at,
        event: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('abort'),
        limit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rss', 'p99', 'error-rate']),
        limitText: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        samples: count,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('interrupt'), signal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('harness'), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...at, event: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('checkpoint'), sequence: count }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...at,
        event: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('stopped'),
        target,
        how: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['asked', 'killed', 'already-gone', 'not-ended']),
        afterSeconds: seconds,
        exit,
    }),
]);
const eventSchema = events;
/** Does not compile when the model has an event that no line of a record could hold. */
const everyEventIsKnown = true;
const histogramSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    hour: count,
    operation: name,
    encoded: zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().min(1),
});
const endSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('end'),
    histograms: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(histogramSchema),
});
/** Everything of a header but its version, which is asked first and answered with a sentence of its own. */
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('header'),
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_format_js__WEBPACK_IMPORTED_MODULE_3__/* .captureFormat */ .OZ),
    version: count,
    runKey: name,
    startedUnixSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
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

/***/ 71139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// The one hash of the project.

/** SHA-256 of the text's UTF-8 bytes, in hex. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
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

/***/ 31549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eC: () => (/* binding */ createRecord),
  KO: () => (/* reexport */ newestRun),
  po: () => (/* reexport */ readCapture),
  HQ: () => (/* reexport */ readCheckpoint),
  D: () => (/* binding */ resumeRecord)
});

// UNUSED EXPORTS: openHistograms

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./out/model/error.js
var model_error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/host/record-layout.js
var record_layout = __webpack_require__(67429);
// EXTERNAL MODULE: ./out/host/record-messages.js
var record_messages = __webpack_require__(59879);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./out/capture/decode-text.js
var decode_text = __webpack_require__(93111);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
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
const runsOf = (value) => schemas/* array */.YOg(schemas/* tuple */.PVZ([value, schemas/* int */.Whr().positive()]));
/** One pass over a list, instead of one schema per number. */
const numbers = (every, message) => schemas/* custom */.IeY((value) => Array.isArray(value) && value.every(every), { message });
const columnSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ diff: numbers(Number.isSafeInteger, 'a list of whole numbers'), per: schemas/* int */.Whr().positive() }),
    schemas/* strictObject */.rej({ plain: numbers(Number.isFinite, 'a list of numbers') }),
    schemas/* strictObject */.rej({ runs: runsOf(schemas/* json */.Pq9()) }),
]);
function isNumbers(values) {
    return values.every((value) => typeof value === 'number');
}
function isExact(value, scale) {
    const scaled = Math.round(value * scale);
    return Math.abs(scaled) < exactLimit && scaled / scale === value;
}

// EXTERNAL MODULE: ./out/capture/is-record.js
var is_record = __webpack_require__(12275);
;// CONCATENATED MODULE: ./out/capture/rounding.js
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

;// CONCATENATED MODULE: ./out/capture/encode-line.js
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
        atSeconds: roundDecimals(sample.atSeconds, clockDecimals),
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
    return Number.isInteger(value) ? value : roundDigits(value, Math.max(gaugeDigits, integerDigits(value)));
}
/** A large gauge with a fraction loses the fraction, never a whole byte. */
function integerDigits(value) {
    return Math.min(15, Math.trunc(Math.abs(value)).toString().length);
}
function roundedLoad(load) {
    return {
        seconds: roundDecimals(load.seconds, clockDecimals),
        scheduled: load.scheduled,
        sent: load.sent,
        notSent: load.notSent,
        succeeded: load.succeeded,
        failed: load.failed,
        inFlight: load.inFlight,
        latency: roundedQuantiles(load.latency),
        operations: mapSorted(load.operations, ({ succeeded, failed, latency }) => ({
            succeeded,
            failed,
            latency: roundedQuantiles(latency),
        })),
        generator: load.generator === null ? null : roundedGenerator(load.generator),
    };
}
function roundedGenerator(generator) {
    return {
        cpuCores: roundDigits(generator.cpuCores, gaugeDigits),
        residentBytes: generator.residentBytes,
        lagP99Seconds: roundDecimals(generator.lagP99Seconds, latencyDecimals),
        lagMaxSeconds: roundDecimals(generator.lagMaxSeconds, latencyDecimals),
    };
}
function roundedQuantiles(latency) {
    return latency === null ? null : mapQuantiles(latency, (seconds) => roundDecimals(seconds, latencyDecimals));
}
function mapQuantiles({ p50, p95, p99, p999, max }, map) {
    return { p50: map(p50), p95: map(p95), p99: map(p99), p999: map(p999), max: map(max) };
}
/** Stamp first, then the event's own fields in alphabetical order. */
function roundedEvent(event) {
    const { kind, event: name, atSeconds, epoch, segment, ...body } = event;
    const stamp = { kind, event: name, atSeconds: roundDecimals(atSeconds, clockDecimals), epoch, segment };
    return { ...stamp, ...mapSorted(body, roundedField) };
}
function roundedField(value) {
    if (typeof value === 'number')
        return roundDecimals(value, latencyDecimals);
    return (0,is_record/* isRecord */.u)(value) ? mapSorted(value, roundedField) : value;
}
function mapSorted(record, map) {
    const names = Object.keys(record);
    // Lines that were read from a record are in order already, and a sealed hour has many.
    if (!names.every((name, index) => index === 0 || (names[index - 1] ?? '') <= name))
        names.sort();
    return Object.fromEntries(names.map((name) => [name, map(record[name])]));
}

// EXTERNAL MODULE: ./out/capture/messages.js
var messages = __webpack_require__(57981);
// EXTERNAL MODULE: ./out/capture/steps.js
var steps = __webpack_require__(99718);
;// CONCATENATED MODULE: ./out/capture/table.js
// Turns rows of like objects into columns and back, whatever is nested in them. Lossless: also a key that only some
// rows have, and a null where others have an object, come back as they were.
//
//   { a: 1, b: { c: 2 } }          keys: { a: 1 2, b: { keys: { c: 2 } } }
//   { a: 2, b: null }       ->     b.state: value, null


const state = runsOf(schemas/* enum */.k5n(['value', 'null', 'absent'])).exactOptional();
const keys = schemas/* lazy */.RZV(() => schemas/* record */.g1P(schemas/* string */.YjP(), tableSchema));
const [diff, plain, runs] = columnSchema.options;
const tableSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ keys, state }),
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
const sealedSchema = schemas/* strictObject */.rej({
    header: schemas/* unknown */.L5J(),
    samples: schemas/* array */.YOg(schemas/* strictObject */.rej({ rows: schemas/* int */.Whr().positive().max(mostRowsOfBlock), table: tableSchema })),
    events: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    histograms: schemas/* array */.YOg(schemas/* unknown */.L5J()),
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
    return { header, samples: blocks, events: events.map(roundedEvent), histograms };
}
function sealBlock(samples) {
    // An interface is not known to be JSON by its type; a sample holds nothing else.
    const rows = samples.map((sample) => sealedSample(sample));
    return { rows: rows.length, table: packTable(rows) };
}
/** The hour again, every line proven by the validator; or what is wrong with the file. */
function unsealHour(sealed) {
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
        ...samples.value.flatMap((sample, index) => (0,validate/* lineIssues */.dx)('sample', sample, `samples[${index}]`)),
        ...events.flatMap((event, index) => (0,validate/* lineIssues */.dx)('event', event, `events[${index}]`)),
        ...histograms.flatMap((histogram, index) => (0,validate/* lineIssues */.dx)('histogram', histogram, `histograms[${index}]`)),
    ];
    if (issues.length > 0)
        return { ok: false, issues };
    // The validator has seen every line: the cast says what it proved.
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
    const rounded = roundedSample(sample);
    return rounded.load === null ? rounded : { ...rounded, load: sealedLoad(rounded.load) };
}
function sealedLoad(load) {
    const operations = Object.entries(load.operations).map(([name, operation]) => [
        name,
        { ...operation, latency: sealedLatency(operation.latency) },
    ]);
    return {
        ...load,
        latency: sealedLatency(load.latency),
        operations: Object.fromEntries(operations),
        generator: load.generator === null ? null : sealedGenerator(load.generator),
    };
}
function sealedGenerator(generator) {
    const { lagP99Seconds, lagMaxSeconds } = generator;
    return { ...generator, lagP99Seconds: sealedSeconds(lagP99Seconds), lagMaxSeconds: sealedSeconds(lagMaxSeconds) };
}
function sealedLatency(latency) {
    return latency === null ? null : mapQuantiles(latency, sealedSeconds);
}
function sealedSeconds(seconds) {
    return roundDigits(seconds, latencyDigits);
}

// EXTERNAL MODULE: ./out/host/record-durable.js
var record_durable = __webpack_require__(20024);
;// CONCATENATED MODULE: ./out/host/record-hour.js
// One hour on disk: bytes -> lines, and an hour that is over -> its sealed file.
// Not here: the order of hours, the checkpoint.










/** Run on libuv's threads, so that a look at the targets is never late because of it. */
const gzipBeside = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
const gunzipBeside = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
/** Seals an hour that is over; does nothing when that was done before. The lines go only when the sealed file is durable. */
async function sealOnDisk(folder, hour) {
    const openPath = (0,record_layout/* openHourPath */.GI)(folder, hour);
    const text = await readHourText(openPath);
    if (text.header !== null) {
        const { header, samples, events } = text;
        const sealed = await breathing(sealSteps({ header, samples, events, histograms: text.histograms ?? [] }));
        await (0,record_durable/* replaceFile */.f)((0,record_layout/* sealedHourPath */.QN)(folder, hour), await gzipBeside(JSON.stringify(sealed), { level: 9 }));
    }
    await (0,promises_.unlink)(openPath);
    await (0,record_durable/* syncFolder */.Y)((0,external_node_path_.dirname)(openPath));
}
/** Prefers the sealed file; falls back on the lines while they are still there. Throws HarnessError `record-unreadable`. */
async function readHour(folder, { hour, open, sealed }) {
    const openPath = (0,record_layout/* openHourPath */.GI)(folder, hour);
    if (!sealed)
        return await readHourText(openPath);
    try {
        return await readSealedHour((0,record_layout/* sealedHourPath */.QN)(folder, hour));
    }
    catch (error) {
        if (open)
            return await readHourText(openPath);
        throw error;
    }
}
async function readHourText(path) {
    const decoded = await breathing((0,decode_text/* decodeCaptureSteps */.CV)(await (0,promises_.readFile)(path, 'utf8')));
    if (!decoded.ok)
        throw (0,record_messages/* wrongContent */.jQ)(path, decoded.issues);
    return decoded.value;
}
/** Throws HarnessError `record-unreadable` when the file is not a whole sealed hour. */
async function readSealedHour(path) {
    const hour = unsealHour((0,decode_text/* parseJson */.qF)(await unzip(path)));
    if (!hour.ok)
        throw (0,record_messages/* wrongContent */.jQ)(path, hour.issues);
    return { ...hour.value, torn: false };
}
async function unzip(path) {
    const bytes = await (0,promises_.readFile)(path);
    try {
        return (await gunzipBeside(bytes)).toString('utf8');
    }
    catch (cause) {
        if ((0,record_messages/* hasCode */.up)(cause, 'Z_DATA_ERROR', 'Z_BUF_ERROR'))
            throw (0,record_messages/* unreadable */.O$)(path, cause);
        throw cause;
    }
}
/** Lets everything else have its turn between two steps: looks at the targets go on while an hour is sealed. */
async function breathing(steps) {
    for (;;) {
        const step = steps.next();
        if (step.done === true)
            return step.value;
        await (0,external_node_timers_promises_.setImmediate)();
    }
}

;// CONCATENATED MODULE: ./out/host/record-recover.js
// Puts a run's folder in order after its writer died, so that it can be written to again.
// Nothing that was written whole is lost: of two copies of an hour the one that reads is kept.
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






const newline = 0x0a;
/** Removes what is half, cuts a torn line, and tells where to go on. Throws HarnessError `record-unreadable`. */
async function recoverFolder(folder, runKey) {
    const names = await (0,promises_.readdir)(folder);
    for (const name of names.filter((one) => one.endsWith(record_layout/* temporarySuffix */.zv)))
        await (0,promises_.unlink)((0,external_node_path_.join)(folder, name));
    const hours = [];
    for (const files of (0,record_layout/* hoursAmong */.yO)(names))
        hours.push(await withOneCopy(folder, files));
    const last = hours.at(-1);
    if (last === undefined)
        throw (0,record_messages/* noHours */.Hd)(folder);
    const torn = last.open && (await cutTornLine((0,record_layout/* openHourPath */.GI)(folder, last.hour)));
    const text = await readHour(folder, last);
    if (text.header !== null && text.header.runKey !== runKey)
        throw (0,record_messages/* twoRuns */.bQ)(folder, text.header.runKey, runKey);
    const over = text.histograms !== null;
    const unsealed = hours.filter((files) => files.open && (over || files !== last)).map(({ hour }) => hour);
    const lastSeconds = newestStamp(text) ?? (await stampBefore(folder, hours));
    return { hour: over ? last.hour + 1 : last.hour, unsealed, lastSeconds, torn };
}
/** The writer died between sealing an hour and removing its lines. */
async function withOneCopy(folder, files) {
    if (!files.open || !files.sealed)
        return files;
    try {
        await readSealedHour((0,record_layout/* sealedHourPath */.QN)(folder, files.hour));
    }
    catch (error) {
        if (!(error instanceof model_error/* HarnessError */.tj))
            throw error;
        await (0,promises_.unlink)((0,record_layout/* sealedHourPath */.QN)(folder, files.hour));
        return { ...files, sealed: false };
    }
    await (0,promises_.unlink)((0,record_layout/* openHourPath */.GI)(folder, files.hour));
    return { ...files, open: false };
}
async function cutTornLine(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const bytes = await (0,promises_.readFile)(path);
        const whole = bytes.lastIndexOf(newline) + 1;
        if (whole === bytes.length)
            return false;
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'r+'), true);
        await file.truncate(whole);
        await file.sync();
        return true;
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
/** The last hour may have been opened and nothing written in it yet. */
async function stampBefore(folder, hours) {
    const before = hours.at(-2);
    return before === undefined ? null : newestStamp(await readHour(folder, before));
}
function newestStamp({ samples, events }) {
    const stamps = [...samples, ...events].map(({ atSeconds }) => atSeconds);
    return stamps.length === 0 ? null : stamps.reduce((a, b) => Math.max(a, b));
}

// EXTERNAL MODULE: ./out/capture/checkpoint.js
var capture_checkpoint = __webpack_require__(59295);
// EXTERNAL MODULE: ./out/capture/format.js
var format = __webpack_require__(47598);
;// CONCATENATED MODULE: ./out/host/record-writer.js
// Writes the open hour: lines go through one queue to one writer, so nobody who appends ever waits.
// After a failed write nothing more is written: a record that ends is honest, one with holes is not.
// Not here: what a crash left behind (record-recover.ts), reading (record-read.ts).









/** A loss of power costs at most this much. */
const flushEveryMs = 10_000;
/** Several hours at one line a second: a disk that took none of them will take no more. */
const mostWaitingLines = 10_000;
function createWriter(folder, start, options) {
    let openHour = start.hour;
    let file = null;
    let batch = null;
    let waitingLines = 0;
    let flushTimer = null;
    let failure = null;
    let closing = null;
    let work = Promise.resolve();
    let sealing = Promise.resolve();
    function fail(path, cause) {
        if (failure !== null)
            return;
        // An error of the operating system has a code. Anything else is ours, or a bug, and keeps its own words and stack.
        const isOurs = cause instanceof Error && (cause instanceof model_error/* HarnessError */.tj || !('code' in cause));
        failure = isOurs ? cause : (0,record_messages/* unwritable */.mP)(path, cause);
        batch = null;
        options.onError?.(failure);
    }
    /** Puts a job behind all others; resolves when it is done or was given up. Never rejects. */
    function enqueue(path, job) {
        work = work.then(async () => {
            if (failure !== null)
                return;
            try {
                await job();
            }
            catch (error) {
                fail(path, error);
            }
        });
        return work;
    }
    async function openFile(hour) {
        const path = (0,record_layout/* openHourPath */.GI)(folder, hour);
        const handle = await (0,promises_.open)(path, 'a');
        file = { handle, path };
        const { size } = await handle.stat();
        if (size === 0) {
            await handle.appendFile(`${encodeLine((0,format/* captureHeader */.wz)(options.runKey, options.startedUnixSeconds, hour))}\n`);
            await handle.datasync();
            await (0,record_durable/* syncFolder */.Y)(folder);
        }
        return handle;
    }
    async function write(hour, text) {
        const handle = file?.handle ?? (await openFile(hour));
        await handle.appendFile(text);
        flushTimer ??= setTimeout(flushSoon, flushEveryMs).unref();
        return handle;
    }
    function flushSoon() {
        flushTimer = null;
        enqueueFlush();
    }
    function enqueueFlush() {
        enqueue((0,record_layout/* openHourPath */.GI)(folder, openHour), async () => {
            await file?.handle.datasync();
        });
    }
    async function closeFile() {
        const { handle } = file ?? {};
        file = null;
        await handle?.close();
    }
    function sealBeside(hour) {
        sealing = sealing.then(async () => {
            try {
                await sealOnDisk(folder, hour);
            }
            catch (error) {
                fail((0,record_layout/* sealedHourPath */.QN)(folder, hour), error);
            }
        });
    }
    function append(text) {
        waitingLines += 1;
        if (waitingLines > mostWaitingLines) {
            const path = (0,record_layout/* openHourPath */.GI)(folder, openHour);
            fail(path, (0,record_messages/* tooManyWaiting */.nJ)(path, waitingLines));
            return;
        }
        if (batch !== null) {
            batch.lines.push(text);
            return;
        }
        const begun = { lines: [text] };
        const hour = openHour;
        batch = begun;
        enqueue((0,record_layout/* openHourPath */.GI)(folder, hour), async () => {
            if (batch === begun)
                batch = null;
            await write(hour, begun.lines.join(''));
            waitingLines -= begun.lines.length;
        });
    }
    async function closeAll() {
        enqueueFlush();
        await work;
        if (flushTimer !== null)
            clearTimeout(flushTimer);
        await sealing;
        try {
            await closeFile();
        }
        catch (error) {
            fail((0,record_layout/* openHourPath */.GI)(folder, openHour), error);
        }
        if (failure !== null)
            throw failure;
    }
    for (const hour of start.unsealed)
        sealBeside(hour);
    // The file of the open hour is there from the beginning: a folder with a checkpoint always has an hour.
    enqueue((0,record_layout/* openHourPath */.GI)(folder, openHour), async () => {
        await openFile(start.hour);
    });
    return {
        append(line) {
            if (failure === null && closing === null)
                append(`${encodeLine(line)}\n`);
        },
        rollHour(hour, histograms) {
            if (failure !== null || closing !== null)
                return;
            const over = openHour;
            const next = Math.max(over, hour) + 1;
            const end = `${encodeLine({ kind: 'end', histograms })}\n`;
            openHour = next;
            batch = null;
            enqueue((0,record_layout/* openHourPath */.GI)(folder, over), async () => {
                const handle = await write(over, end);
                // Durable before the next hour exists: only the last hour of a folder may be without an end.
                await handle.datasync();
                await closeFile();
            });
            enqueue((0,record_layout/* openHourPath */.GI)(folder, next), async () => {
                await openFile(next);
                sealBeside(over);
            });
        },
        async saveCheckpoint(checkpoint) {
            if (failure === null && closing !== null)
                throw (0,record_messages/* alreadyClosed */.V7)(folder);
            const path = (0,record_layout/* checkpointPath */.AD)(folder);
            const text = (0,capture_checkpoint/* encodeCheckpoint */.X)(checkpoint);
            batch = null;
            enqueueFlush();
            await enqueue(path, () => (0,record_durable/* replaceFile */.f)(path, text));
            if (failure !== null)
                throw failure;
        },
        close() {
            closing ??= closeAll();
            return closing;
        },
    };
}

;// CONCATENATED MODULE: ./out/host/record-read.js
// Reads a run's folder: all hours as one capture, and the checkpoint. Changes nothing there, and may be done while
// the run is still being written.







/** A running record may seal an hour while we read it; more often than this it cannot. */
const mostAttempts = 3;
/** Sealed hours and the open one, with the open hour's histograms from the checkpoint. Throws HarnessError `record-unreadable`. */
async function readCapture(folder) {
    return await asUnreadable(folder, async () => {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await readOnce(folder);
            }
            catch (error) {
                if (attempt === mostAttempts || !(0,record_messages/* hasCode */.up)(error, 'ENOENT'))
                    throw error;
            }
        }
    });
}
async function readOnce(folder) {
    // First: an hour that ends after this look brings its own histograms, and the checkpoint's are then left out.
    const checkpoint = await checkpointOrNull(folder);
    const hours = (0,record_layout/* hoursAmong */.yO)(await (0,promises_.readdir)(folder));
    let header = null;
    const samples = [];
    const events = [];
    const histograms = [];
    let torn = false;
    let openHour = 0;
    for (const files of hours) {
        const text = await readHour(folder, files);
        header ??= text.header;
        if (header !== null && text.header !== null && text.header.runKey !== header.runKey)
            throw (0,record_messages/* twoRuns */.bQ)(folder, header.runKey, text.header.runKey);
        for (const sample of text.samples)
            samples.push(sample);
        for (const event of text.events)
            events.push(event);
        histograms.push(...(text.histograms ?? []));
        torn = text.torn;
        openHour = text.histograms === null ? files.hour : files.hour + 1;
    }
    if (header === null)
        throw (0,record_messages/* noHours */.Hd)(folder);
    histograms.push(...openHistograms(checkpoint, openHour));
    const capture = { header, samples: inTimeOrder(samples), events: inTimeOrder(events), histograms, torn };
    const issues = (0,validate/* orderIssues */.r6)(capture);
    if (issues.length > 0)
        throw (0,record_messages/* wrongContent */.jQ)(folder, issues);
    return capture;
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
        throw (0,record_messages/* noCheckpoint */.wL)((0,record_layout/* checkpointPath */.AD)(folder));
    return checkpoint;
}
async function checkpointOrNull(folder) {
    const path = (0,record_layout/* checkpointPath */.AD)(folder);
    const text = await readTextOrNull(path);
    if (text === null)
        return null;
    const decoded = (0,capture_checkpoint/* decodeCheckpoint */.h)(text);
    if (!decoded.ok)
        throw (0,record_messages/* wrongContent */.jQ)(path, decoded.issues);
    return decoded.value;
}
async function readTextOrNull(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,record_messages/* hasCode */.up)(error, 'ENOENT'))
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
        if (error instanceof model_error/* HarnessError */.tj || !(error instanceof Error) || !('syscall' in error))
            throw error;
        if ((0,record_messages/* hasCode */.up)(error, 'ENOENT'))
            throw (0,record_messages/* noHours */.Hd)(folder);
        throw (0,record_messages/* unreadable */.O$)(folder, error, 'Check that the folder exists and may be read.');
    }
}

;// CONCATENATED MODULE: ./out/host/record-newest.js
// Finds the newest run below a folder of runs, by what the checkpoints say and not by file times, which copying changes.






/** Newest: whose checkpoint was written last. A missing `outFolder` holds no runs. Throws HarnessError when it cannot be listed. */
async function newestRun(outFolder, accepts = () => true) {
    let newest = null;
    const passedOver = [];
    for (const folder of await runFolders(outFolder)) {
        try {
            const checkpoint = await readCheckpoint(folder);
            if (accepts(checkpoint) && (newest === null || writtenAt(checkpoint) > writtenAt(newest.checkpoint)))
                newest = { folder, checkpoint };
        }
        catch (error) {
            if (!(error instanceof model_error/* HarnessError */.tj))
                throw error;
            passedOver.push({ folder, message: error.message });
        }
    }
    return { folder: newest?.folder ?? null, checkpoint: newest?.checkpoint ?? null, unreadable: passedOver };
}
/** Folders that hold a record; whatever else lies beside them is nobody's business. */
async function runFolders(outFolder) {
    const folders = (await entriesOf(outFolder))
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => (0,external_node_path_.join)(outFolder, name))
        .sort();
    const runs = [];
    for (const folder of folders) {
        const names = (await entriesOf(folder)).map(({ name }) => name);
        if (names.includes(record_layout/* checkpointName */.s7) || (0,record_layout/* hoursAmong */.yO)(names).length > 0)
            runs.push(folder);
    }
    return runs;
}
async function entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if ((0,record_messages/* hasCode */.up)(error, 'ENOENT'))
            return [];
        if (error instanceof Error && 'syscall' in error)
            throw (0,record_messages/* unreadable */.O$)(folder, error, 'Check that the folder may be read.');
        throw error;
    }
}
function writtenAt({ startedUnixSeconds, atSeconds }) {
    return startedUnixSeconds + atSeconds;
}

;// CONCATENATED MODULE: ./out/host/record-folder.js
// The record of a run on this machine's disk: begin one, go on with one, read one. The layout is told in record-layout.ts.
// Not here: what the lines mean (capture/), and who may write (run-lock.ts).








/** Begins a record; makes the folder. Throws HarnessError `record-unwritable` when it cannot be made or holds a record already. */
function createRecord(folder, options) {
    // Waiting is right here: nothing runs yet, and a folder that cannot be had is told before anything boots.
    const names = namesAfterMaking(folder);
    if (names.includes(record_layout/* checkpointName */.s7) || (0,record_layout/* hoursAmong */.yO)(names).length > 0)
        throw (0,record_messages/* alreadyThere */.pL)(folder);
    return createWriter(folder, { hour: 0, unsealed: [] }, options);
}
function namesAfterMaking(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if (hasSyscall(error))
            throw (0,record_messages/* unwritable */.mP)(folder, error);
        throw error;
    }
}
/**
 * Goes on with a record: removes what a crash left half, cuts a torn line, seals hours that are over, appends to the open one.
 * Rejects with HarnessError `record-unreadable` when there is no sound record, `record-unwritable` when it cannot be mended.
 */
async function resumeRecord(folder, options) {
    const { hour, unsealed, lastSeconds, torn } = await recover(folder, options.runKey);
    return { ...createWriter(folder, { hour, unsealed }, options), lastSeconds, torn, openHour: hour };
}
async function recover(folder, runKey) {
    try {
        return await recoverFolder(folder, runKey);
    }
    catch (error) {
        if ((0,record_messages/* hasCode */.up)(error, 'ENOENT'))
            throw (0,record_messages/* noHours */.Hd)(folder);
        if (!(error instanceof model_error/* HarnessError */.tj) && hasSyscall(error))
            throw (0,record_messages/* unwritable */.mP)(folder, error);
        throw error;
    }
}
function hasSyscall(error) {
    return error instanceof Error && 'syscall' in error;
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

/***/ 56363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ scenarioHash)
/* harmony export */ });
/* unused harmony export stableStringify */
// A scenario's fingerprint: the same scenario has the same hash, however its keys were ordered in the file.
/** `sha256` takes UTF-8 text and gives what is to stand in the checkpoint; it is an argument because hashing is the host's. */
function scenarioHash(scenario, sha256) {
    return sha256(stableStringify(scenario));
}
/** JSON with keys in code unit order; keys whose value is undefined are left out, as JSON does. */
function stableStringify(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => stableStringify(item ?? null)).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const entries = Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([key, item]) => `${JSON.stringify(key)}:${stableStringify(item)}`);
    return `{${entries.join(',')}}`;
}


/***/ }),

/***/ 31055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ scenarioOf),
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   OA: () => (/* binding */ recordRoot),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   eE: () => (/* binding */ locateRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71139);
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31549);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81832);
/* harmony import */ var _scenario_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56363);
// A record folder -> its scenario, checkpoint and capture. Finds the newest one when no folder is named.






/** Where records go unless `--out` says otherwise. */
const recordRoot = 'soak-record';
/** `where`: a run's folder, a folder of runs, or null for the newest below `soak-record/`. Throws HarnessError `record-unreadable`. */
async function readRecord(where) {
    const folder = await findRun(where ?? recordRoot, () => true);
    const checkpoint = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readCheckpoint */ .HQ)(folder);
    const capture = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapture */ .po)(folder);
    return { folder, scenario: scenarioOf(checkpoint, folder), checkpoint, capture };
}
/** The folder itself when it is a run, else the newest run below it that `accepts`; null when there is none. */
async function locateRun(where, accepts) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(where, 'checkpoint.json')))
        return where;
    return (await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .newestRun */ .KO)(where, accepts)).folder;
}
/** The same, where there must be one. Throws HarnessError `record-unreadable`. */
async function findRun(where, accepts) {
    const folder = await locateRun(where, accepts);
    if (folder !== null)
        return folder;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HarnessError */ .tj('record-unreadable', `no run was found in ${where}`, 'Name the folder of a run, or run a soak first.');
}
/** The scenario as the checkpoint holds it; its hash proves that it is the one the run was made with. */
function scenarioOf(checkpoint, folder) {
    const scenario = checkpoint.scenario;
    if ((0,_scenario_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .scenarioHash */ .P)(scenario, _host_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s) !== checkpoint.scenarioHash) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HarnessError */ .tj('record-unreadable', `the scenario in ${folder}/checkpoint.json is not the one its hash names: the file was changed or damaged`, 'Use an untouched copy of the record.');
    }
    return scenario;
}


/***/ })

};

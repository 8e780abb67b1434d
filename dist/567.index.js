export const id = 567;
export const ids = [567];
export const modules = {

/***/ 74605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ bodyBytes),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
// What a request carries: text in one piece, or, when that would be large, so many bytes made while they are sent.
// Not for what stands in it (request-template.ts, payload-generators.ts).
function bodyBytes(body) {
    return typeof body === 'string' ? Buffer.byteLength(body) : body.bytes;
}
/** Text before and after a body: for what a protocol puts around it. */
function wrapped(before, body, after) {
    return joined([before, body, after]);
}
/** One after the other; text as long as all of them are. */
function joined(parts) {
    if (parts.every((part) => typeof part === 'string'))
        return parts.join('');
    return {
        bytes: parts.reduce((sum, part) => sum + bodyBytes(part), 0),
        *chunks() {
            for (const part of parts) {
                if (typeof part === 'string')
                    yield Buffer.from(part);
                else
                    yield* part.chunks();
            }
        },
    };
}


/***/ }),

/***/ 71911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ parseJsonPath),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   WS: () => (/* binding */ valueAtPath),
/* harmony export */   rj: () => (/* binding */ hasAtPath)
/* harmony export */ });
// The small part of JSONPath that an expectation may use: "$.result.content[0].text", "$['odd key']".
// Not for wildcards, filters or slices: an expectation asks whether one thing is there.
/** Steps of the path; null when the text is not of this form. "$" alone is the whole answer. */
function parseJsonPath(text) {
    if (!text.startsWith('$'))
        return null;
    const steps = [];
    const step = /\.([^.[\]'"\s]+)|\[(\d+)\]|\['([^']*)'\]|\["([^"]*)"\]/y;
    step.lastIndex = 1;
    while (step.lastIndex < text.length) {
        const found = step.exec(text);
        if (found === null)
            return null;
        const [, name, index, single, double] = found;
        steps.push(index === undefined ? (name ?? single ?? double ?? '') : Number(index));
    }
    return steps;
}
/** True when the value has something at the path; null counts as something, it was answered. */
function hasAtPath(value, path) {
    return valueAtPath(value, path) !== undefined;
}
/** What the value itself has at the path, nothing inherited; undefined: nothing. */
function valueAtPath(value, path) {
    let at = value;
    for (const step of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step))
            return undefined;
        at = Reflect.get(at, step);
    }
    return at;
}
/** As it would be written: "$.items[0].id". */
function pathText(path) {
    const steps = path.map((step) => {
        if (typeof step === 'number')
            return `[${step}]`;
        return /^[^.[\]'"\s]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
    });
    return `$${steps.join('')}`;
}


/***/ }),

/***/ 46108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ loadIssues)
});

// EXTERNAL MODULE: ./out/load/messages.js
var messages = __webpack_require__(12693);
// EXTERNAL MODULE: ./out/load/payload-sizes.js
var payload_sizes = __webpack_require__(30744);
// EXTERNAL MODULE: ./out/load/json-path.js
var json_path = __webpack_require__(71911);
// EXTERNAL MODULE: ./out/load/payload-generators.js + 1 modules
var payload_generators = __webpack_require__(99131);
// EXTERNAL MODULE: ./out/load/request-template.js
var request_template = __webpack_require__(90147);
// EXTERNAL MODULE: ./out/load/schema-reading.js + 1 modules
var schema_reading = __webpack_require__(4811);
;// CONCATENATED MODULE: ./out/load/request-issues.js
// Mistakes of one request and of what is expected of its answer. Pure. Not for the load around it (load-issues.ts).





function requestIssues(at, { protocol, request }, place) {
    const issues = [];
    const say = (key, expected, got) => {
        issues.push({ path: `${at}.${key}`, expected, got, hint: null });
    };
    if (/[^\u0021-\u00ff]/.test(request.path.replace(/\$\{[^}]*\}/g, '')))
        say('path', messages/* refusals */.Ke.path, request.path);
    if (isRpc(protocol) && request.method === '')
        say('method', messages/* refusals */.Ke.rpcMethod, null);
    if (protocol === 'mcp' && request.path.includes('${'))
        say('path', messages/* refusals */.Ke.mcpPath, request.path);
    const form = request.form ?? null;
    return [
        ...issues,
        ...textIssues(`${at}.path`, request.path, place, 'short'),
        ...textIssues(`${at}.headers`, request.headers, place, 'short'),
        ...textIssues(`${at}.json`, request.json ?? null, place, 'any'),
        ...textIssues(`${at}.body`, request.body, place, 'any'),
        ...(form?.kind === 'fields' ? textIssues(`${at}.form`, form.fields, place, 'short') : []),
        ...(form?.kind === 'upload' ? textIssues(`${at}.upload`, [form.field, form.filename], place, 'short') : []),
        ...(form?.kind === 'upload' ? textIssues(`${at}.upload.content`, form.content, place, 'any') : []),
        ...textIssues(`${at}.command`, request.command, place, 'short'),
    ];
}
/** `length`: whether what is made there may be streamed. */
function textIssues(path, value, place, length) {
    return (0,request_template/* expressionsIn */.l$)(value).flatMap(({ written, generator }) => {
        const expected = generator === null ? messages/* refusals */.Ke.generator(payload_generators/* generatorForms */.NC) : unusable(generator, place, length);
        return expected === null ? [] : [{ path, expected, got: written, hint: null }];
    });
}
function unusable(generator, place, length) {
    const { payload, captured, session } = generator;
    if (payload !== undefined && length === 'short' && place.mayBeLarge(payload))
        return messages/* refusals */.Ke.largePayload;
    if (captured !== undefined && place.captured === null)
        return messages/* refusals */.Ke.capturedInSession;
    if (captured !== undefined && place.captured?.includes(captured) === false) {
        return messages/* refusals */.Ke.capturedName(place.captured);
    }
    return session !== undefined && !place.learnt.includes(session) ? messages/* refusals */.Ke.sessionName(place.learnt) : null;
}
/** `at`: the operation, or the request of a session. */
function answerIssues(at, { protocol, expect, capture, stream }) {
    const issues = [];
    const say = (key, expected, got) => {
        issues.push({ path: `${at}.${key}`, expected, got, hint: null });
    };
    const paths = [
        ['expect.json', expect.json],
        ['stream.sequence', stream?.sequence ?? null],
        ...Object.entries(capture ?? {}).map(([name, path]) => [`capture.${name}`, path]),
    ];
    for (const [key, path] of paths) {
        if (path !== null && (0,json_path/* parseJsonPath */.Hf)(path) === null)
            say(key, messages/* refusals */.Ke.jsonPath, path);
    }
    // Of events one after the other, and of what a command prints, no schema is asked; a size only of what comes over http, and of
    // errors in JSON-RPC not even their status.
    const isStream = protocol === 'sse' || protocol === 'websocket' || protocol === 'command';
    const hasSize = protocol === 'http' || (isRpc(protocol) && protocol !== 'stdio-mcp' && !expect.error);
    if (expect.schema !== undefined && isStream)
        say('expect.schema', messages/* refusals */.Ke.schemaOfStream, protocol);
    if ((expect.bytes ?? null) !== null && !hasSize)
        say('expect.bytes', messages/* refusals */.Ke.noSize, protocol);
    const reading = expect.schema === undefined ? null : (0,schema_reading/* readSchema */.G)(expect.schema);
    if (reading?.ok === false) {
        for (const mistake of reading.mistakes)
            say('expect.schema', messages/* refusals */.Ke.schema(mistake), null);
    }
    return issues;
}
function isRpc(protocol) {
    return protocol === 'jsonrpc' || protocol === 'mcp' || protocol === 'stdio-mcp';
}

;// CONCATENATED MODULE: ./out/load/load-issues.js
// Mistakes of a load that can be seen before it is sent. Pure: files are looked at in tls-files.ts and replay.ts.
// Paths are those of the scenario. Not for mistakes inside one request (request-issues.ts).



/** Every mistake that keeps this load from being sent as it is written. */
function loadIssues(load) {
    const captured = load.operations.flatMap(({ capture }) => Object.keys(capture ?? {}));
    const learnt = [...(load.session?.begin ?? []), ...load.operations].flatMap(({ capture }) => Object.keys(capture ?? {}));
    const place = {
        captured: [...new Set(captured)],
        learnt: load.session === undefined || load.session === null ? [] : [...new Set(learnt)],
        mayBeLarge: (of) => (0,payload_sizes/* mayBeLarge */.Oh)(of, load.payload ?? payload_sizes/* realisticSizes */.zM),
    };
    return [
        ...targetIssues(load),
        ...payloadIssues(load),
        ...textIssues('load.headers', load.headers, place, 'short'),
        ...load.operations.flatMap((operation, index) => {
            const at = `load.operations[${index}]`;
            return [...requestIssues(`${at}.request`, operation, place), ...answerIssues(at, operation)];
        }),
        ...['begin', 'end'].flatMap((when) => (load.session?.[when] ?? []).flatMap((request, index) => {
            const at = `load.session.${when}[${index}]`;
            const asHttp = { ...request, protocol: 'http' };
            const own = { ...place, captured: null };
            return [...requestIssues(`${at}.request`, asHttp, own), ...answerIssues(at, asHttp)];
        })),
    ];
}
/** Each protocol needs an address that it can use. Commands need none. */
function targetIssues(load) {
    const issues = [];
    const seen = new Set();
    const ask = (path, target, protocol) => {
        const expected = wrongTarget(target, protocol);
        if (expected === null || seen.has(path + expected))
            return;
        seen.add(path + expected);
        issues.push({ path, expected, got: target, hint: null });
    };
    load.operations.forEach(({ protocol, target }, index) => {
        const own = target ?? null;
        ask(own === null ? 'load.target' : `load.operations[${index}].target`, own ?? load.target, protocol);
    });
    const hasSessionRequests = (load.session?.begin.length ?? 0) + (load.session?.end.length ?? 0) > 0;
    if (hasSessionRequests)
        ask('load.target', load.target, 'http');
    return issues;
}
function wrongTarget(target, protocol) {
    const scheme = URL.parse(target)?.protocol ?? '';
    switch (protocol) {
        case 'command':
            return null;
        case 'stdio-mcp':
            return scheme === 'stdio:' ? null : messages/* refusals */.Ke.stdioTarget;
        case 'websocket':
            return /^(?:ws|http)s?:$/.test(scheme) ? null : messages/* refusals */.Ke.websocketTarget;
        default:
            return /^https?:$/.test(scheme) ? null : messages/* refusals */.Ke.target;
    }
}
function payloadIssues({ payload }) {
    if (payload === null || Object.keys(payload_sizes/* payloadClasses */.fO).some((one) => payload[one] > 0))
        return [];
    return [{ path: 'load.payload', expected: messages/* refusals */.Ke.payloadShares, got: 'only shares of 0', hint: null }];
}


/***/ }),

/***/ 8002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ drainLimitSeconds),
/* harmony export */   Qf: () => (/* binding */ isToLoad),
/* harmony export */   pc: () => (/* binding */ isFromLoad),
/* harmony export */   rh: () => (/* binding */ closingSeconds)
/* harmony export */ });
// The messages between the soak and its load process, one object each over the fork's channel.
// The channel carries JSON, so `undefined` and infinities do not travel. Not for what they cause.
const longestDrainSeconds = 30;
/** A stop waits this long at most for answers: as long as the slowest operation may take, and never more than 30 s. */
function drainLimitSeconds(load) {
    // A replay has no operations of its own.
    const timeouts = load.operations.map((operation) => operation.timeoutSeconds);
    const longest = timeouts.length === 0 ? load.timeoutSeconds : Math.max(...timeouts);
    // A second for the timeout itself to be noticed.
    return Math.min(longest + 1, longestDrainSeconds);
}
/** For ending sessions and connections after that. */
const closingSeconds = 3;
const fromKinds = [
    'refused',
    'failed',
    'preloading',
    'started',
    'report',
    'stopped',
];
const toKinds = ['order', 'ack', 'stop'];
// Both ends are this program in the same version, so the kind is proof enough; anything else on the channel is not ours.
function isFromLoad(message) {
    return hasKind(message, fromKinds);
}
function isToLoad(message) {
    return hasKind(message, toKinds);
}
function hasKind(message, kinds) {
    if (typeof message !== 'object' || message === null || !('kind' in message))
        return false;
    return typeof message.kind === 'string' && kinds.includes(message.kind);
}


/***/ }),

/***/ 12693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ schemaMistakes),
/* harmony export */   F1: () => (/* binding */ replayRefusals),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   gP: () => (/* binding */ lacking)
/* harmony export */ });
// The sentences of the load process about a load that cannot be sent. What is seen of the target: failures.ts.
/** What a wrong load is told before anything starts: `expected` of an issue, which is shown after that word. */
const refusals = {
    target: 'an http or https address such as "http://127.0.0.1:3000"',
    websocketTarget: 'a ws, wss, http or https address such as "ws://127.0.0.1:3000"',
    stdioTarget: 'the target of a server that speaks over its own input and output, such as "stdio:"',
    http2Target: 'an https address: HTTP/2 is agreed on while the encryption is',
    tlsTarget: 'an https target: certificates are for encrypted connections',
    unreadable: (reason) => `a file that can be read (${reason})`,
    notPem: (reason) => `PEM, and a key without a passphrase (${reason})`,
    certificateAndKey: 'certificate and key together, or neither',
    otherKey: 'the private key of the certificate',
    generator: (forms) => forms,
    jsonPath: 'a path such as "$.result.content[0].text"',
    schema: (mistake) => `a JSON Schema that answers can be checked with; ${mistake}`,
    schemaOfStream: 'no schema: it is asked of one JSON answer, not of a stream and not of a command',
    noSize: 'no size: it is asked of right answers over http, not of streams, commands, pipes or JSON-RPC errors',
    rpcMethod: 'the name of a method such as "tools/call"',
    path: 'a path without spaces and without characters beyond Latin-1: write them percent-encoded',
    mcpPath: 'a path without generators: a session belongs to one address',
    largePayload: 'a small or medium payload: paths, headers and words of a command hold no more',
    payloadShares: 'a share above 0 for at least one size',
    capturedName: (names) => names.length === 0
        ? 'no captured value: no operation captures any'
        : `the name of something that an operation captures: ${names.join(', ')}`,
    sessionName: (names) => names.length === 0
        ? 'no value of a session: load.session captures none'
        : `the name of something that load.session captures: ${names.join(', ')}`,
    capturedInSession: 'what the session itself learnt: it may begin before anything is captured',
};
/** What a request cannot be made without; goes on after "the request could not be made: ". */
const lacking = {
    captured: (name) => `nothing was captured as "${name}" yet, and no operation that captures it can be sent`,
    session: (name) => `its session has learnt nothing as "${name}"`,
    recorded: 'its recording is not kept any more, because too many others wait',
};
/** Of a JSON Schema; goes on after the place in it. */
const schemaMistakes = {
    schema: 'expected a schema: a table, true or false',
    subjects: (keys) => `${keys.join(' and ')} stand beside each other; one of them can be checked at a time`,
    types: 'expected one of string, number, integer, boolean, null, array, object, or a list of them',
    needsType: (types) => `needs type = "${types[0]}" beside it`,
    scalars: 'expected texts, numbers, true, false or null',
    besideValues: 'what is beside enum or const cannot be checked, but for its type',
    otherType: 'not of the type beside it',
    reference: 'expected "#" or a definition of this schema such as "#/$defs/item"',
    closed: 'additionalProperties = false cannot be checked inside allOf',
    patternsAndOthers: 'a schema for additionalProperties cannot be checked beside patternProperties',
    wholeStep: 'expected a whole number for multipleOf, because its type is integer',
    unsupported: 'is not supported',
    forms: {
        count: 'expected a whole number of 0 or more',
        number: 'expected a number',
        'above zero': 'expected a number above 0',
        flag: 'expected true or false',
        pattern: 'expected a regular expression',
        format: 'expected one of email, uuid, date-time, date, time, duration, ipv4, ipv6, uri, hostname',
        names: 'expected a list of names',
        schemas: 'expected a list of schemas',
        map: 'expected a table of schemas',
    },
};
/** Of a recording that is to be sent again: `expected` of an issue, without the word. */
const replayRefusals = {
    file: 'a file that can be read',
    line: 'a request such as {"at": 0.25, "method": "GET", "path": "/items?page=2"}, one on each line; a HAR is known by its name, *.har',
    lineBytes: 'a line of UTF-8, at most 16 MiB',
    key: (keys) => `no key but ${keys.join(', ')}`,
    at: 'seconds since the recording began, such as 0.25',
    order: (beforeSeconds) => `${beforeSeconds} or more: requests stand in the order in which they began`,
    method: 'an HTTP method such as "GET"; CONNECT is none that can be sent again',
    path: 'a path from the root of the server such as "/items?page=2", without spaces and without characters beyond Latin-1',
    headers: 'a table of texts such as {"accept": "*/*"}',
    header: 'a header name, and a text on one line without characters beyond Latin-1',
    body: 'a text; JSON is written as one: "{\\"k\\": 10}"',
    status: 'a status from 100 to 599',
    moments: 'at least two requests, at different times',
    all: 'no mistakes',
    har: 'a list of entries, as a HAR has it',
    harRequest: 'a request, as an entry of a HAR has it',
    harHeaders: 'a list of headers, each with name and value',
    harBody: 'the text that was sent: its fields alone do not tell how it was written',
    harSize: (megabytes) => `a HAR of at most ${megabytes} MB; JSON lines may have any size`,
    url: 'an http or https address',
    dateTime: 'a time such as "2026-03-01T12:00:00.000Z"',
    oneServer: (origin) => `requests to one server, ${origin}: leave out those to others`,
    targetPath: 'an address without a path: those of the recording count from the root of the server',
    changed: (name) => `${name} is no longer what it was when the load began: it cannot be replayed on`,
};


/***/ }),

/***/ 99131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tm: () => (/* binding */ findGenerator),
  NC: () => (/* binding */ generatorForms)
});

// UNUSED EXPORTS: isCaptureName

// EXTERNAL MODULE: ./out/stats/random.js
var random = __webpack_require__(34717);
// EXTERNAL MODULE: ./out/load/body.js
var body = __webpack_require__(74605);
// EXTERNAL MODULE: ./out/load/messages.js
var messages = __webpack_require__(12693);
// EXTERNAL MODULE: ./out/load/payload-pool.js
var payload_pool = __webpack_require__(60274);
// EXTERNAL MODULE: ./out/load/payload-sizes.js
var payload_sizes = __webpack_require__(30744);
;// CONCATENATED MODULE: ./out/load/payload-zipf.js
// Ranks that follow Zipf's law: rank k of n comes with a probability in proportion to 1 / k^s. Pure.
// Rejection-inversion after Hörmann and Derflinger (1996): exact, without a table, and hardly ever a second draw, whatever n is.
//
//   1/x^s |.            H is the integral of 1/x^s. The area under the curve from 1/2 to n + 1/2 is drawn from evenly and turned
//         | '.          into x by the inverse of H; x is rounded to a rank k. Every rank's piece of the area is a little
//         |   '--.___   larger than 1/k^s, so k is kept when the draw falls into the last 1/k^s of its piece.
//         +-----------> x
/** Draws a rank from 1 to n. Expects n of at least 1 and s above 0. */
function createZipf(n, s) {
    const weight = (x) => Math.exp(-s * Math.log(x));
    const areaBelowOne = payload_zipf_area(1.5, s) - 1;
    const areaBelowLast = payload_zipf_area(n + 0.5, s);
    // A draw this close above x is kept without asking for its area.
    const surelyKept = 2 - inverseArea(payload_zipf_area(2.5, s) - weight(2), s);
    return (random) => {
        for (;;) {
            const drawn = areaBelowLast + random.next() * (areaBelowOne - areaBelowLast);
            const x = inverseArea(drawn, s);
            const rank = Math.min(Math.max(Math.floor(x + 0.5), 1), n);
            if (rank - x <= surelyKept || drawn >= payload_zipf_area(rank + 0.5, s) - weight(rank))
                return rank;
        }
    };
}
/** Integral of t^-s from 1 to x: (x^(1-s) - 1) / (1 - s), or ln x where s is 1. */
function payload_zipf_area(x, s) {
    const logX = Math.log(x);
    return logX * growthOf((1 - s) * logX);
}
function inverseArea(value, s) {
    // Rounding must not lead below the end of the curve.
    const exponent = Math.max((1 - s) * value, -1);
    return Math.exp(value * slopeOf(exponent));
}
/** (e^t - 1) / t, which is 1 at 0. */
function growthOf(t) {
    return Math.abs(t) > 1e-8 ? Math.expm1(t) / t : 1 + t / 2;
}
/** ln(1 + t) / t, which is 1 at 0. */
function slopeOf(t) {
    return Math.abs(t) > 1e-8 ? Math.log1p(t) / t : 1 - t / 2;
}

;// CONCATENATED MODULE: ./out/load/payload-generators.js
// The generators that may stand in a request as `${...}`: what each makes, from a seeded source.
// Not for finding them in a text (request-template.ts), and not for `${port}` and `${env.X}`: those are gone by now.






/** What a person may write, for messages. */
const generatorForms = '${vector(768)}, ${uuid()}, ${int(1,100)}, ${zipf(1000)}, ${zipf(1000,1.2)}, ${text(1000)}, ${payload}, ${payload(medium)}, ' +
    '${time}, ${captured(name)}, ${session(name)} or ${send}';
const longestVector = 65_536;
const longestText = 10_000_000;
/** Beyond it the ranks are no longer exact in floating point. */
const mostRanks = 1e15;
const steepest = 20;
/** Names of captured values, as in `${captured(name)}`. */
function isCaptureName(name) {
    return /^[A-Za-z][A-Za-z0-9_-]*$/.test(name);
}
/** The generator that an expression (without `${` and `}`) names; null when there is none, or its arguments are not of its kind. */
function findGenerator(expression) {
    const found = /^([a-z]+)(?:\(([^()]*)\))?$/.exec(expression.trim());
    if (found === null)
        return null;
    const [, name = '', list = ''] = found;
    const args = list.trim() === '' ? [] : list.split(',').map((item) => item.trim());
    const [first, second] = args;
    switch (name) {
        case 'send':
            return args.length === 0 ? sendNumber : null;
        case 'time':
            return args.length === 0 ? unixTime : null;
        case 'uuid':
            return args.length === 0 ? uuid : null;
        case 'vector':
            return args.length === 1 ? within(wholeNumber(first), 1, longestVector, vectorOf) : null;
        case 'text':
            return args.length === 1 ? within(wholeNumber(first), 1, longestText, textOf) : null;
        case 'int':
            return args.length === 2 ? intBetween(wholeNumber(first), wholeNumber(second)) : null;
        case 'zipf':
            return args.length <= 2 ? zipfOf(wholeNumber(first), second === undefined ? 1 : decimal(second)) : null;
        case 'payload':
            return args.length <= 1 ? payloadOf(first ?? null) : null;
        case 'captured':
            return first !== undefined && args.length === 1 && isCaptureName(first) ? capturedAs(first) : null;
        case 'session':
            return first !== undefined && args.length === 1 && isCaptureName(first) ? learntAs(first) : null;
        default:
            return null;
    }
}
function wholeNumber(text) {
    if (text === undefined || !/^-?\d+$/.test(text))
        return null;
    return Number.isSafeInteger(Number(text)) ? Number(text) : null;
}
function decimal(text) {
    return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
function within(value, low, high, make) {
    return value !== null && value >= low && value <= high ? make(value) : null;
}
/** What looks the same everywhere: numbers. */
function plain(make) {
    return { json: make, text: make, inString: make };
}
/** Text without anything that JSON would escape. */
function quoted(make) {
    return { text: make, inString: make, json: (source) => (0,body/* wrapped */.ky)('"', make(source), '"') };
}
const sendNumber = plain((source) => String(source.send));
const unixTime = plain((source) => String(source.unixSeconds));
// Version 4, variant 1, from seeded bits: unique per send, not secret.
const uuid = quoted(({ random }) => {
    const hex = [0, 1, 2, 3].map(() => random.nextUint32().toString(16).padStart(8, '0')).join('');
    const variant = '89ab'[random.nextUint32() & 3] ?? '8';
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
});
function intBetween(low, high) {
    if (low === null || high === null || low > high || !Number.isSafeInteger(high - low + 1))
        return null;
    return plain((source) => String((0,random/* integerBetween */.f8)(source.random, low, high)));
}
function zipfOf(ranks, exponent) {
    if (ranks === null || ranks < 1 || ranks > mostRanks)
        return null;
    if (exponent === null || exponent <= 0 || exponent > steepest)
        return null;
    const draw = createZipf(ranks, exponent);
    return plain((source) => String(draw(source.random)));
}
// Components from -1 to 1 with four decimals: what embedding models answer, and cheap to write.
function vectorOf(length) {
    const list = ({ random }) => {
        let text = '';
        for (let index = 0; index < length; index += 1) {
            const component = ((random.nextUint32() % 20_001) - 10_000) / 10_000;
            text += index === 0 ? component : `,${component}`;
        }
        return text;
    };
    return { json: (source) => `[${list(source)}]`, text: list, inString: list };
}
// Lower-case words; exactly `length` characters, no space at either end.
function textOf(length) {
    if (length > payload_pool/* streamedAboveBytes */._8)
        return quoted(({ words, random }) => words.cut(length, random));
    return quoted(({ random }) => {
        let text = '';
        while (text.length < length)
            text += text === '' ? (0,payload_pool/* wordOf */.aG)(random) : ` ${(0,payload_pool/* wordOf */.aG)(random)}`;
        return (0,payload_pool/* cutToLength */.gS)(text, length);
    });
}
function payloadOf(name) {
    if (name !== null && !(0,payload_sizes/* isPayloadClass */.Pw)(name))
        return null;
    const make = ({ words, random, sizes }) => words.cut((0,payload_sizes/* drawSize */.w4)(name ?? (0,payload_sizes/* drawClass */.vN)(sizes, random), random), random);
    return { ...quoted(make), payload: name };
}
function capturedAs(name) {
    const draw = ({ captured, random }) => {
        const json = captured(name, random);
        if (json === null)
            throw new Error(messages/* lacking */.gP.captured(name));
        return json;
    };
    return { ...fromJson(draw), captured: name };
}
function learntAs(name) {
    const draw = ({ session }) => {
        const json = session?.get(name);
        if (json === undefined)
            throw new Error(messages/* lacking */.gP.session(name));
        return json;
    };
    return { ...fromJson(draw), session: name };
}
/** A text or a number that came as JSON. */
function fromJson(draw) {
    const isText = (json) => json.startsWith('"');
    return {
        json: draw,
        text(source) {
            const json = draw(source);
            return isText(json) ? String(JSON.parse(json)) : json;
        },
        inString(source) {
            const json = draw(source);
            return isText(json) ? json.slice(1, -1) : json;
        },
    };
}


/***/ }),

/***/ 60274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ streamedAboveBytes),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   gS: () => (/* binding */ cutToLength),
/* harmony export */   lX: () => (/* binding */ wordPool)
/* harmony export */ });
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34717);
// Lower-case words, made once per process from the seed, that payloads of any length are cut from: fifty megabytes cost no more
// to make than fifty bytes. Words are ASCII letters and single spaces, so that they stand in JSON as they are.

/** A body longer than this is sent as it is made. */
const streamedAboveBytes = 262_144;
const poolStream = 9;
const poolBytes = 1_048_576;
const chunkBytes = 65_536;
let newest = null;
/** The pool of a seed; that of the newest seed is kept, for a process has one. */
function wordPool(seed) {
    if (newest?.seed !== seed)
        newest = { seed, pool: createWordPool(seed) };
    return newest.pool;
}
function createWordPool(seed) {
    let made = null;
    return {
        cut(length, random) {
            made ??= makePool(seed);
            const start = wordStart(made.text, Math.floor(random.next() * poolBytes));
            return length > streamedAboveBytes ? streamed(made.bytes, start, length) : cutText(made.text, start, length);
        },
    };
}
// It is read in a circle: it ends with a space and begins with a word.
function makePool(seed) {
    const random = (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomAt */ .RN)(seed, poolStream, 0);
    const parts = [];
    for (let length = 0; length < poolBytes;) {
        const word = wordOf(random);
        parts.push(word);
        length += word.length + 1;
    }
    const bytes = Buffer.from(`${cutToLength(parts.join(' '), poolBytes - 1)} `, 'latin1');
    return { bytes, text: bytes.toString('latin1') };
}
function wordOf(random) {
    return words[random.nextUint32() % words.length] ?? '';
}
/** The first `length` characters, the last of them no space. */
function cutToLength(text, length) {
    return text.slice(0, length).replace(/ $/, 'a');
}
function wordStart(text, from) {
    const space = text.indexOf(' ', from);
    return (space + 1) % poolBytes;
}
function cutText(text, start, length) {
    const end = start + length - 1;
    const before = end <= poolBytes ? text.slice(start, end) : text.slice(start) + text.slice(0, end - poolBytes);
    return before + letterAt(text, end);
}
// The last letter stands alone, because where it falls may be a space.
function letterAt(text, at) {
    const letter = text[at % poolBytes] ?? ' ';
    return letter === ' ' ? 'a' : letter;
}
function streamed(pool, start, length) {
    return {
        bytes: length,
        *chunks() {
            let at = start;
            for (let left = length - 1; left > 0;) {
                const chunk = pool.subarray(at, Math.min(at + Math.min(chunkBytes, left), poolBytes));
                yield chunk;
                left -= chunk.length;
                at = (at + chunk.length) % poolBytes;
            }
            yield Buffer.from(letterAt(pool.toString('latin1', at, at + 1), 0));
        },
    };
}
const words = ('about above across after along autumn basin bird blue bread bridge bright brook calm carry city clear cloud coast cold corner ' +
    'deep door early east evening far field fire forest garden glass grain green harbour heavy high hill island lake light line map ' +
    'meadow moon morning mountain narrow near night north of old on open orange path pond quiet rain river road roof salt sand season ' +
    'shore silver slow snow south spring star stone stream summer tide timber to tree under valley village warm water west wind winter').split(' ');


/***/ }),

/***/ 30744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ mayBeLarge),
/* harmony export */   Pw: () => (/* binding */ isPayloadClass),
/* harmony export */   fO: () => (/* binding */ payloadClasses),
/* harmony export */   vN: () => (/* binding */ drawClass),
/* harmony export */   w4: () => (/* binding */ drawSize),
/* harmony export */   zM: () => (/* binding */ realisticSizes)
/* harmony export */ });
// How large a payload is: a class by its share, then a size inside the class, each order of magnitude as likely as the other.
// Pure. Not for what it consists of (payload-pool.ts).
/** Bytes, from `atLeast` up to but not including `below`. */
const payloadClasses = {
    small: { atLeast: 64, below: 1_000 },
    medium: { atLeast: 1_000, below: 100_000 },
    large: { atLeast: 100_000, below: 10_000_000 },
    huge: { atLeast: 10_000_000, below: 50_000_000 },
};
/** The preset "realistic", and what holds when a load says nothing. */
const realisticSizes = { small: 0.6, medium: 0.3, large: 0.09, huge: 0.01 };
function isPayloadClass(name) {
    return Object.hasOwn(payloadClasses, name);
}
/** Shares need not sum to anything; a class of share 0 is never drawn. Expects one above 0. */
function drawClass({ small, medium, large, huge }, random) {
    const at = random.next() * (small + medium + large + huge);
    if (at < small)
        return 'small';
    if (at < small + medium)
        return 'medium';
    if (at < small + medium + large)
        return 'large';
    if (huge > 0)
        return 'huge';
    // Rounding has taken the last sum beyond the total.
    return large > 0 ? 'large' : medium > 0 ? 'medium' : 'small';
}
/** Log-uniform inside the class, in whole bytes. */
function drawSize(of, random) {
    const { atLeast, below } = payloadClasses[of];
    return Math.min(Math.floor(atLeast * (below / atLeast) ** random.next()), below - 1);
}
/** Whether what is drawn may be too long for a path, a header or a word of a command. */
function mayBeLarge(of, { large, huge }) {
    return of === null ? large > 0 || huge > 0 : of === 'large' || of === 'huge';
}


/***/ }),

/***/ 78425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ payloadSource)
/* harmony export */ });
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34717);
/* harmony import */ var _payload_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60274);
/* harmony import */ var _payload_sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30744);
// What the generators of one send draw from, all of it decided by seed and send number but for what was captured and the time.
// Not for what they make of it (payload-generators.ts).



const payloadStream = 3;
/** What send number `send` draws from. Without surroundings nothing was captured and sizes are realistic. */
function payloadSource(seed, send, around = {}) {
    return {
        send,
        random: (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_2__/* .randomAt */ .RN)(seed, payloadStream, send),
        unixSeconds: around.unixSeconds ?? Math.floor(Date.now() / 1000),
        sizes: around.sizes ?? _payload_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .realisticSizes */ .zM,
        words: around.words ?? (0,_payload_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .wordPool */ .lX)(seed),
        captured: around.captured ?? nothingCaptured,
        session: around.session ?? null,
    };
}
function nothingCaptured() {
    return null;
}


/***/ }),

/***/ 90147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ compileBody),
/* harmony export */   kD: () => (/* binding */ compileJson),
/* harmony export */   l$: () => (/* binding */ expressionsIn),
/* harmony export */   tg: () => (/* binding */ compileText),
/* harmony export */   xE: () => (/* binding */ inPieces)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74605);
/* harmony import */ var _payload_generators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99131);
/* harmony import */ var _payload_pool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60274);
/* harmony import */ var _payload_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78425);
// Texts and JSON values that hold `${...}` generators: read once, then written out for each send.
// Pure. Not for what the generators make (payload-generators.ts), nor for whole requests (compile-request.ts).




function expressionsIn(value) {
    if (typeof value === 'string')
        return splitText(value).expressions;
    if (value === null || typeof value !== 'object')
        return [];
    return Object.values(value).flatMap((item) => expressionsIn(item));
}
/** A text of a path, a header or a command; `encode` is applied to what the generators make, not to the text around them. */
function compileText(text, encode = (made) => made) {
    const parts = joinTexts(splitText(text).parts.map((part) => typeof part === 'string' ? part : (source) => encode(short(part, source))));
    const [only = ''] = parts;
    if (parts.length <= 1 && typeof only === 'string')
        return () => only;
    return (source) => {
        let made = '';
        for (const part of parts)
            made += typeof part === 'string' ? part : part(source);
        return made;
    };
}
/** A body as written, with what the generators make inside. */
function compileBody(text) {
    return compileParts(splitText(text).parts.map((part) => (typeof part === 'string' ? part : part.text)));
}
/**
 * A JSON value, written compactly. A string that is nothing but one generator becomes the value the generator makes
 * ("${int(1,9)}" -> 7, "${vector(2)}" -> [0.1,-0.4]); elsewhere what it makes stands inside the string.
 */
function compileJson(value) {
    const parts = [];
    appendJson(parts, value);
    return compileParts(parts);
}
// loadIssues lets nothing long stand where a text is wanted; this is the net below it.
function short(generator, source) {
    const made = generator.text(source);
    if (typeof made === 'string')
        return made;
    throw new Error(`${made.bytes} bytes are too long for a path, a header or a command`);
}
// Unknown expressions stay as text: they are reported by loadIssues before anything is compiled.
function splitText(text) {
    const parts = [];
    const expressions = [];
    let end = 0;
    for (const match of text.matchAll(/\$\{([^}]*)\}/g)) {
        const generator = (0,_payload_generators_js__WEBPACK_IMPORTED_MODULE_0__/* .findGenerator */ .Tm)(match[1] ?? '');
        expressions.push({ written: match[0], generator });
        if (generator === null)
            continue;
        parts.push(text.slice(end, match.index), generator);
        end = match.index + match[0].length;
    }
    parts.push(text.slice(end));
    return { parts: parts.filter((part) => part !== ''), expressions };
}
function appendJson(parts, value) {
    if (typeof value === 'string') {
        appendString(parts, value);
    }
    else if (value === null || typeof value !== 'object') {
        parts.push(JSON.stringify(value));
    }
    else if (Array.isArray(value)) {
        value.forEach((item, index) => {
            parts.push(index === 0 ? '[' : ',');
            appendJson(parts, item);
        });
        parts.push(value.length === 0 ? '[]' : ']');
    }
    else {
        const entries = Object.entries(value);
        entries.forEach(([key, item], index) => {
            parts.push(`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`);
            appendJson(parts, item);
        });
        parts.push(entries.length === 0 ? '{}' : '}');
    }
}
function appendString(parts, text) {
    const inside = splitText(text).parts;
    const [only] = inside;
    if (inside.length === 1 && only !== undefined && typeof only !== 'string') {
        parts.push(only.json);
        return;
    }
    parts.push('"');
    for (const part of inside) {
        parts.push(typeof part === 'string' ? JSON.stringify(part).slice(1, -1) : part.inString);
    }
    parts.push('"');
}
function compileParts(written) {
    const parts = joinTexts(written);
    const [only = ''] = parts;
    if (parts.length <= 1 && typeof only === 'string') {
        const constant = inPieces(only);
        return () => constant;
    }
    return (source) => {
        const pieces = [];
        let text = '';
        for (const part of parts) {
            const made = typeof part === 'string' ? part : part(source);
            if (typeof made === 'string') {
                text += made;
            }
            else {
                if (text !== '')
                    pieces.push(text);
                pieces.push(made);
                text = '';
            }
        }
        if (pieces.length === 0)
            return inPieces(text);
        return (0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(text === '' ? pieces : [...pieces, text]);
    };
}
/** A body of this text: as it is while it is short, in pieces when it is long. */
function inPieces(text) {
    // Three bytes at most for each of its units.
    if (text.length * 3 <= _payload_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .streamedAboveBytes */ ._8)
        return text;
    const bytes = Buffer.byteLength(text);
    if (bytes <= _payload_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .streamedAboveBytes */ ._8)
        return text;
    return {
        bytes,
        *chunks() {
            const whole = Buffer.from(text);
            for (let at = 0; at < bytes; at += _payload_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .streamedAboveBytes */ ._8)
                yield whole.subarray(at, at + _payload_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .streamedAboveBytes */ ._8);
        },
    };
}
// Neighbouring texts become one: most requests end up as two or three parts.
function joinTexts(parts) {
    const texts = [];
    for (const part of parts) {
        const last = texts.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            texts[texts.length - 1] = last + part;
        else
            texts.push(part);
    }
    return texts;
}


/***/ }),

/***/ 4811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readSchema)
});

// EXTERNAL MODULE: ./out/load/messages.js
var messages = __webpack_require__(12693);
;// CONCATENATED MODULE: ./out/load/schema-keywords.js
// The keywords of JSON Schema that answers can be checked with, the types each is about, and what it must be.
// Not for schemas inside schemas (schema-reading.ts).
const string = ['string'];
const number = ['number', 'integer'];
const array = ['array'];
const object = ['object'];
const keywords = new Map([
    ['minLength', { types: string, form: 'count' }],
    ['maxLength', { types: string, form: 'count' }],
    ['pattern', { types: string, form: 'pattern' }],
    ['format', { types: string, form: 'format' }],
    ['minimum', { types: number, form: 'number' }],
    ['maximum', { types: number, form: 'number' }],
    ['exclusiveMinimum', { types: number, form: 'number' }],
    ['exclusiveMaximum', { types: number, form: 'number' }],
    ['multipleOf', { types: number, form: 'above zero' }],
    ['items', { types: array, form: 'schema' }],
    ['prefixItems', { types: array, form: 'schemas' }],
    ['minItems', { types: array, form: 'count' }],
    ['maxItems', { types: array, form: 'count' }],
    ['uniqueItems', { types: array, form: 'flag' }],
    ['contains', { types: array, form: 'schema' }],
    ['minContains', { types: array, form: 'count' }],
    ['maxContains', { types: array, form: 'count' }],
    ['properties', { types: object, form: 'map' }],
    ['patternProperties', { types: object, form: 'patterns' }],
    ['additionalProperties', { types: object, form: 'schema' }],
    ['required', { types: object, form: 'names' }],
    ['minProperties', { types: object, form: 'count' }],
    ['maxProperties', { types: object, form: 'count' }],
]);
/** Without effect on what is right. */
const annotations = new Set('$schema $id $comment title description default examples deprecated readOnly writeOnly'.split(' '));
/** One of these says what a schema is about; `type` may stand beside `enum` and `const`. */
const subjects = new Set('type enum const $ref anyOf oneOf allOf'.split(' '));
const typeNames = new Set('string number integer boolean null array object'.split(' '));
const formats = new Set('email uuid date-time date time duration ipv4 ipv6 uri hostname'.split(' '));
function hasForm(form, value) {
    switch (form) {
        case 'count':
            return typeof value === 'number' && Number.isInteger(value) && value >= 0;
        case 'number':
            return typeof value === 'number';
        case 'above zero':
            return typeof value === 'number' && value > 0;
        case 'flag':
            return typeof value === 'boolean';
        case 'pattern':
            return typeof value === 'string' && isPattern(value);
        case 'format':
            return formats.has(value);
        case 'names':
            return Array.isArray(value) && value.every((name) => typeof name === 'string');
    }
}
function isPattern(text) {
    try {
        new RegExp(text);
        return true;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return false;
    }
}
/** Texts, numbers, truth values and null: what can be compared at once. */
function isScalar(value) {
    return value === null || typeof value !== 'object';
}
/** Whether a scalar is of one of the types; without types any is. */
function isOfType(value, types) {
    if (types.length === 0)
        return true;
    if (value === null)
        return types.includes('null');
    if (typeof value !== 'number')
        return types.includes(typeof value);
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value));
}

;// CONCATENATED MODULE: ./out/load/schema-reading.js
// A JSON Schema of the scenario -> the same schema in the forms that the library checks as they are meant. Pure.
// It passes over what it does not know, and over much that stands without a `type`; so all of that is a mistake here, told before
// the start: an answer must never be called right because nobody looked. Not for checking (schema-check.ts).


/** All mistakes at once, each with its place in the schema. */
function readSchema(root) {
    const mistakes = [];
    const definitions = isTable(root) ? { ...tableAt(root, 'definitions'), ...tableAt(root, '$defs') } : {};
    const wrong = (at, what) => void mistakes.push(`${at}: ${what}`);
    function read(schema, at) {
        if (typeof schema === 'boolean')
            return schema;
        if (!isTable(schema)) {
            wrong(at, messages/* schemaMistakes */.D6.schema);
            return true;
        }
        const entries = Object.entries(schema).filter(([key]) => !annotations.has(key) && !(schema === root && isDefs(key)));
        const about = entries.map(([key]) => key).filter((key) => subjects.has(key));
        const types = [schema.type ?? []].flat();
        if ('type' in schema && (types.length === 0 || !types.every((type) => typeNames.has(type)))) {
            wrong(`${at}.type`, messages/* schemaMistakes */.D6.types);
        }
        const lists = about.some((key) => key === 'enum' || key === 'const');
        if (about.filter((key) => key !== 'type' || !lists).length > 1)
            wrong(at, messages/* schemaMistakes */.D6.subjects(about));
        if (lists && entries.some(([key]) => keywords.has(key)))
            wrong(at, messages/* schemaMistakes */.D6.besideValues);
        const names = types.filter((type) => typeof type === 'string');
        const made = entries.map(([key, value]) => [key, readKey(key, value, names, at)]);
        return settled(Object.fromEntries(made), at);
    }
    function readKey(key, value, types, at) {
        const keyword = keywords.get(key);
        const place = `${at}.${key}`;
        if (keyword !== undefined) {
            if (!keyword.types.some((type) => types.includes(type)))
                wrong(place, messages/* schemaMistakes */.D6.needsType(keyword.types));
            return readForm(keyword.form, value, place);
        }
        switch (key) {
            case 'type':
                return value;
            case 'const':
            case 'enum': {
                const values = key === 'const' ? [value] : Array.isArray(value) ? value : [];
                if (values.length === 0 || !values.every(isScalar))
                    wrong(place, messages/* schemaMistakes */.D6.scalars);
                else if (!values.every((one) => isOfType(one, types)))
                    wrong(place, messages/* schemaMistakes */.D6.otherType);
                return value;
            }
            case '$ref':
                return readReference(value, place);
            case 'allOf':
                if (Array.isArray(value) && value.some((member) => isClosed(member, [])))
                    wrong(place, messages/* schemaMistakes */.D6.closed);
                return readForm('schemas', value, place);
            case 'anyOf':
            case 'oneOf':
                return readForm('schemas', value, place);
            default:
                wrong(place, messages/* schemaMistakes */.D6.unsupported);
                return value;
        }
    }
    function readForm(form, value, at) {
        switch (form) {
            case 'schema':
                return read(value, at);
            case 'schemas':
                if (Array.isArray(value) && value.length > 0)
                    return value.map((one, index) => read(one, `${at}[${index}]`));
                wrong(at, messages/* schemaMistakes */.D6.forms.schemas);
                return [];
            case 'map':
            case 'patterns':
                if (!isTable(value))
                    wrong(at, messages/* schemaMistakes */.D6.forms.map);
                return Object.fromEntries(Object.entries(isTable(value) ? value : {}).map(([key, one]) => {
                    if (form === 'patterns' && !isPattern(key))
                        wrong(`${at}.${key}`, messages/* schemaMistakes */.D6.forms.pattern);
                    return [key, read(one, `${at}.${key}`)];
                }));
            default:
                if (!hasForm(form, value))
                    wrong(at, messages/* schemaMistakes */.D6.forms[form]);
                return value;
        }
    }
    function readReference(value, at) {
        const name = nameOf(value);
        if (value !== '#' && (name === null || !Object.hasOwn(definitions, name)))
            wrong(at, messages/* schemaMistakes */.D6.reference);
        return name === null ? value : `#/$defs/${name}`;
    }
    /** Closed objects laid over each other would each let the other's keys pass. */
    function isClosed(schema, seen) {
        if (!isTable(schema) || seen.includes(schema))
            return false;
        if (schema.additionalProperties === false)
            return true;
        const named = definitions[nameOf(schema.$ref ?? null) ?? ''] ?? [];
        const inside = [named, schema.anyOf ?? [], schema.oneOf ?? [], schema.allOf ?? []].flat();
        return inside.some((one) => isClosed(one, [...seen, schema]));
    }
    /** What the library would do otherwise than is meant, said so that it does it. */
    function settled(made, at) {
        const { type, ...rest } = made;
        // What is listed is of its types: that was looked at.
        if ('enum' in made || 'const' in made)
            return rest;
        const types = [type ?? []].flat();
        let schema = made;
        if (types.includes('object')) {
            const required = [made.required ?? []]
                .flat()
                .flatMap((name) => (typeof name === 'string' ? [[name, true]] : []));
            schema = { ...schema, properties: { ...Object.fromEntries(required), ...tableAt(made, 'properties') } };
            const others = made.additionalProperties ?? true;
            if ('patternProperties' in made && typeof others !== 'boolean')
                wrong(at, messages/* schemaMistakes */.D6.patternsAndOthers);
        }
        if (types.includes('integer')) {
            // A whole number may be larger than those that the library calls integers.
            const step = made.multipleOf ?? 1;
            if (!Number.isInteger(step))
                wrong(at, messages/* schemaMistakes */.D6.wholeStep);
            const others = types.filter((one) => one !== 'integer' && one !== 'number');
            schema = types.includes('number') ? schema : { ...schema, multipleOf: step };
            schema = { ...schema, type: [...others, 'number'] };
        }
        return schema;
    }
    const schema = read(root, '$');
    const named = Object.entries(definitions).map(([key, one]) => [key, read(one, `$.$defs.${key}`)]);
    if (mistakes.length > 0)
        return { ok: false, mistakes };
    return { ok: true, schema: typeof schema === 'boolean' ? schema : { ...schema, $defs: Object.fromEntries(named) } };
}
function isDefs(key) {
    return key === '$defs' || key === 'definitions';
}
/** "#/$defs/node" -> "node"; null: no name of a definition. */
function nameOf(reference) {
    if (typeof reference !== 'string')
        return null;
    return /^#\/(?:\$defs|definitions)\/([^/~]+)$/.exec(reference)?.[1] ?? null;
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function tableAt(table, key) {
    const value = table[key] ?? null;
    return isTable(value) ? value : {};
}


/***/ }),

/***/ 99794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iH: () => (/* binding */ connectingOf),
/* harmony export */   jv: () => (/* binding */ connectionIssues)
/* harmony export */ });
/* unused harmony export readConnection */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12693);
// The certificate files of a load, read and checked once per process, before the start. Not for connections (wire-connect.ts).




const path = 'load.tls';
/** Every reason why connections cannot be made as this load says: to be asked before the start. Reads files; never throws. */
function connectionIssues(load) {
    const spec = load.connection ?? null;
    if (spec === null)
        return [];
    const isPlain = /^(http|ws):$/.test(URL.parse(load.target)?.protocol ?? '');
    const asksForTls = spec.ca !== null || spec.certificate !== null || spec.key !== null || !spec.verify;
    const misplaced = isPlain && asksForTls ? [issue(path, _messages_js__WEBPACK_IMPORTED_MODULE_3__/* .refusals */ .Ke.tlsTarget, load.target)] : [];
    return [...misplaced, ...readConnection(spec).issues];
}
/** For the wires of this load, which has no issues; throws Error otherwise. */
function connectingOf(load) {
    const connection = load.connection ?? null;
    if (connection === null)
        return { connection, tls: null };
    const { tls, issues } = readConnection(connection);
    const [first] = issues;
    if (first !== undefined)
        throw new Error(`${first.path}: ${first.expected}`);
    return { connection, tls };
}
/** Reads the files anew. Never throws. */
function readConnection(spec) {
    const issues = [];
    const ca = readPem(`${path}.ca`, spec.ca, issues, certificatesIn);
    const certificate = readPem(`${path}.certificate`, spec.certificate, issues, certificatesIn);
    const key = readPem(`${path}.key`, spec.key, issues, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey);
    if ((spec.certificate === null) !== (spec.key === null)) {
        issues.push(issue(path, _messages_js__WEBPACK_IMPORTED_MODULE_3__/* .refusals */ .Ke.certificateAndKey, spec.certificate ?? spec.key));
    }
    else if (certificate !== null && key !== null && !belongTogether(certificate.value, key.value)) {
        issues.push(issue(`${path}.key`, _messages_js__WEBPACK_IMPORTED_MODULE_3__/* .refusals */ .Ke.otherKey, spec.key));
    }
    if (issues.length > 0 || (ca === null && certificate === null))
        return { tls: null, issues };
    const secureContext = (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext)({
        ...(ca === null ? {} : { ca: ca.pem }),
        ...(certificate === null || key === null ? {} : { cert: certificate.pem, key: key.pem }),
    });
    return { tls: { secureContext }, issues };
}
/** null when none is named, or when it is told what is wrong with it. */
function readPem(at, file, issues, read) {
    if (file === null)
        return null;
    let pem;
    try {
        pem = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        issues.push(issue(at, _messages_js__WEBPACK_IMPORTED_MODULE_3__/* .refusals */ .Ke.unreadable(reasonOf(error)), file));
        return null;
    }
    try {
        return { pem, value: read(pem) };
    }
    catch (error) {
        issues.push(issue(at, _messages_js__WEBPACK_IMPORTED_MODULE_3__/* .refusals */ .Ke.notPem(reasonOf(error)), file));
        return null;
    }
}
function certificatesIn(pem) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g);
    if (blocks === null)
        throw new Error('no certificate in it');
    return blocks.map((block) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block));
}
function belongTogether([own], key) {
    return own?.checkPrivateKey(key) === true;
}
function issue(at, expected, got) {
    return { path: at, expected, got, hint: null };
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 9236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inheritedEnvironment)
/* harmony export */ });
// What programs of a scenario see of our own environment: all but what a workflow's runner gave to the action alone. With it, code
// under test could upload artifacts, write our outputs, or read the job's token; and it may outlive the job. Pure.
/** RUNNER_TRACKING_ID: the runner ends, with the job, every process that carries it. */
const ofTheAction = /^(INPUT_|STATE_|ACTIONS_|SOAK_LAUNCHER_PID$|RUNNER_TRACKING_ID$|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS)$)/;
function inheritedEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheAction.test(name)));
}


/***/ }),

/***/ 34717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ randomAt),
/* harmony export */   f8: () => (/* binding */ integerBetween),
/* harmony export */   oo: () => (/* binding */ uniformAt)
/* harmony export */ });
/* unused harmony export createRandom */
// Seeded randomness without running state between uses: the numbers at a position are a function of
// seed, stream and position, the same on every machine and after every resume. Not for secrets.
const twoTo32 = 2 ** 32;
/** A generator for one purpose. Equal seeds give equal sequences. */
function createRandom(seed) {
    return randomAt(seed, 0, 0);
}
/**
 * The generator that belongs to one position of one stream: `stream` keeps purposes apart (say, choices and gaps),
 * `position` counts within it. All three are integers within ±2^53; fractions are cut off.
 */
function randomAt(seed, stream, position) {
    // Four differently keyed hashes of the same words: a 128 bit start for sfc32.
    let a = hashWords(0x9e3779b9, seed, stream, position);
    let b = hashWords(0x243f6a88, seed, stream, position);
    let c = hashWords(0xb7e15162, seed, stream, position);
    let counter = 1;
    function nextUint32() {
        // sfc32, Chris Doty-Humphrey's small fast counting generator: period at least 2^32, passes PractRand.
        const sum = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + sum;
        c |= 0;
        return sum >>> 0;
    }
    for (let round = 0; round < 8; round += 1)
        nextUint32();
    return {
        nextUint32,
        next: () => (nextUint32() * 2 ** 21 + (nextUint32() >>> 11)) / 2 ** 53,
    };
}
/** One uniform number in [0, 1) at a position, without building a generator. 53 bits. */
function uniformAt(seed, stream, position) {
    const high = hashWords(0x85a308d3, seed, stream, position);
    const low = hashWords(0x13198a2e, seed, stream, position);
    return ((high >>> 0) * 2 ** 21 + (low >>> 11)) / 2 ** 53;
}
/** A whole number from `low` to `high`, both included. Expects safe integers, low <= high. */
function integerBetween(random, low, high) {
    return low + Math.floor(random.next() * (high - low + 1));
}
function hashWords(key, seed, stream, position) {
    let hash = key | 0;
    hash = mix(hash, lowWord(seed));
    hash = mix(hash, highWord(seed));
    hash = mix(hash, lowWord(stream));
    hash = mix(hash, highWord(stream));
    hash = mix(hash, lowWord(position));
    hash = mix(hash, highWord(position));
    return finish(hash);
}
// One step and the finisher of MurmurHash3: every input bit reaches every output bit.
function mix(hash, word) {
    let value = Math.imul(word, 0xcc9e2d51);
    value = (value << 15) | (value >>> 17);
    value = hash ^ Math.imul(value, 0x1b873593);
    value = (value << 13) | (value >>> 19);
    return (Math.imul(value, 5) + 0xe6546b64) | 0;
}
function finish(hash) {
    let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
    return value ^ (value >>> 16);
}
// Negative numbers keep distinct words: the high word of -1 is 2^32 - 1.
function lowWord(value) {
    // What the language itself does to a number of any size: cut off, modulo 2^32, signed.
    return value | 0;
}
function highWord(value) {
    return Math.floor(Math.trunc(value) / twoTo32) | 0;
}


/***/ })

};

export const id = 8353;
export const ids = [8353];
export const modules = {

/***/ 14590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ compileOperations),
/* harmony export */   l: () => (/* binding */ loadIssues)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40079);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71911);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12693);
/* harmony import */ var _payload_generators_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22730);
/* harmony import */ var _request_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90147);
// An operation of the scenario made ready for sending: templates read, headers merged, address joined, mistakes found.
// Pure. Not for choosing operations (mix.ts) nor for sending them (the clients).






/** Every mistake that keeps this load from being sent, what is not built yet included. Paths are those of the scenario. */
function loadIssues(load) {
    const issues = [];
    const say = (path, expected, got) => issues.push({ path, expected, got, hint: null });
    if (!/^https?:$/.test(URL.parse(load.target)?.protocol ?? ''))
        say('load.target', _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .refusals */ .Ke.target, load.target);
    if (load.rate.kind === 'max')
        say('load.rate', _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .refusals */ .Ke.rate, 'max');
    if (load.arrival.pattern === 'diurnal')
        say('load.arrival.pattern', _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .refusals */ .Ke.arrival, load.arrival.pattern);
    for (const got of (0,_request_template_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownGenerators */ .dt)(load.headers))
        say('load.headers', _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .refusals */ .Ke.generator(_payload_generators_js__WEBPACK_IMPORTED_MODULE_3__/* .generatorForms */ .N), got);
    load.operations.forEach((operation, index) => {
        const at = `load.operations[${index}]`;
        const { request, expect } = operation;
        const isRpc = operation.protocol === 'jsonrpc' || operation.protocol === 'mcp';
        if (!isRpc && operation.protocol !== 'http')
            say(`${at}.protocol`, _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .refusals */ .Ke.protocol, operation.protocol);
        const texts = {
            path: request.path,
            headers: request.headers,
            json: request.json ?? null,
            body: request.body,
        };
        for (const [key, value] of Object.entries(texts)) {
            for (const got of (0,_request_template_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownGenerators */ .dt)(value))
                say(`${at}.request.${key}`, _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .refusals */ .Ke.generator(_payload_generators_js__WEBPACK_IMPORTED_MODULE_3__/* .generatorForms */ .N), got);
        }
        if (/[^\u0021-\u00ff]/.test(request.path.replace(/\$\{[^}]*\}/g, ''))) {
            say(`${at}.request.path`, _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .refusals */ .Ke.path, request.path);
        }
        if (isRpc && request.method === '')
            say(`${at}.request.method`, _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .refusals */ .Ke.rpcMethod, null);
        if (operation.protocol === 'mcp' && request.path.includes('${')) {
            say(`${at}.request.path`, _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .refusals */ .Ke.mcpPath, request.path);
        }
        if (expect.json !== null && (0,_json_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonPath */ .H)(expect.json) === null)
            say(`${at}.expect.json`, _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .refusals */ .Ke.jsonPath, expect.json);
    });
    return issues;
}
/** Expects a load without issues; throws Error otherwise. */
function compileOperations(load) {
    return load.operations.map((operation) => compileOperation(operation, load));
}
function compileOperation(operation, load) {
    const { name, timeoutSeconds, protocol, request } = operation;
    const json = request.json === undefined ? null : (0,_request_template_js__WEBPACK_IMPORTED_MODULE_4__/* .compileJson */ .kD)(request.json);
    const base = {
        name,
        timeoutSeconds,
        expectation: (0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .compileExpectation */ .mU)(operation.expect),
        method: request.method,
        path: (0,_request_template_js__WEBPACK_IMPORTED_MODULE_4__/* .compileText */ .tg)(joinPath(load.target, request.path), encodeURIComponent),
        headers: compileHeaders(defaultHeaders(operation), load.headers, request.headers),
    };
    switch (protocol) {
        case 'http':
            return { ...base, protocol, body: json ?? (request.body === null ? null : (0,_request_template_js__WEBPACK_IMPORTED_MODULE_4__/* .compileText */ .tg)(request.body)) };
        case 'jsonrpc':
            return { ...base, protocol, params: json, batch: request.batch };
        case 'mcp':
            return { ...base, protocol, params: json, address: JSON.stringify([request.path, request.headers]) };
        case 'stdio-mcp':
        case 'sse':
        case 'websocket':
        case 'command':
            throw new Error(`${protocol}: ${_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .refusals */ .Ke.protocol}`);
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(protocol);
    }
}
function defaultHeaders({ protocol, request }) {
    if (protocol === 'mcp') {
        return { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    }
    if (protocol === 'jsonrpc')
        return { 'content-type': 'application/json', accept: 'application/json' };
    return request.json === undefined ? {} : { 'content-type': 'application/json' };
}
// Later groups win; names are compared without case.
function compileHeaders(...groups) {
    const byName = new Map();
    for (const group of groups) {
        for (const [name, value] of Object.entries(group))
            byName.set(name.toLowerCase(), (0,_request_template_js__WEBPACK_IMPORTED_MODULE_4__/* .compileText */ .tg)(value));
    }
    const entries = [...byName];
    return (source) => entries.flatMap(([name, value]) => [name, value(source)]);
}
/** "http://host/api/" and "/query" -> "/api/query"; "" keeps the target's own path and query. */
function joinPath(target, path) {
    const { pathname, search } = new URL(target);
    if (path === '')
        return `${pathname}${search}`;
    const base = pathname.replace(/\/$/, '');
    if (path.startsWith('?'))
        return `${pathname}${path}`;
    return `${base}${path.startsWith('/') ? '' : '/'}${path}`;
}


/***/ }),

/***/ 40079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ checkedBytes),
/* harmony export */   Gh: () => (/* binding */ judgeStatus),
/* harmony export */   K9: () => (/* binding */ readsBody),
/* harmony export */   TF: () => (/* binding */ judgeContains),
/* harmony export */   Wp: () => (/* binding */ parseAnswer),
/* harmony export */   _n: () => (/* binding */ judgeAnswer),
/* harmony export */   hy: () => (/* binding */ judgeValue),
/* harmony export */   mU: () => (/* binding */ compileExpectation)
/* harmony export */ });
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71911);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12693);
// Whether an answer is right: success (null) or one short sentence that says what is wrong with it.
// Pure; http answers here, JSON-RPC messages in jsonrpc.ts on top of this. Not for answers that never came.


/** Kept of an answer whose content is checked, and the longest event of a stream; the rest is read and counted. */
const checkedBytes = 1_048_576;
/** Throws when the path is none; loadIssues has reported that before. */
function compileExpectation(expect) {
    const steps = expect.json === null ? null : (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonPath */ .H)(expect.json);
    if (expect.json !== null && steps === null)
        throw new Error(`not a JSON path: ${expect.json}`);
    return {
        status: expect.status,
        path: expect.json === null || steps === null ? null : { text: expect.json, steps },
        contains: expect.contains,
        error: expect.error,
    };
}
/** True when judging an http answer needs more than its status. */
function readsBody(expectation) {
    return expectation.path !== null || expectation.contains !== null;
}
/** Judges an http answer. With `error`, a status of 400 or more is what is wanted (unless a status is named). */
function judgeAnswer(expectation, answer) {
    return judgeStatus(expectation, answer) ?? judgeContains(expectation, answer) ?? judgePath(expectation, answer);
}
function judgeStatus(expectation, answer) {
    const { status } = answer;
    if (expectation.status !== null) {
        return status === expectation.status ? null : _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e9.status(status, String(expectation.status), answer.body);
    }
    if (expectation.error)
        return status >= 400 ? null : _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e9.status(status, '4xx or 5xx', answer.body);
    return status >= 200 && status < 300 ? null : _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e9.status(status, '2xx', answer.body);
}
function judgeContains(expectation, answer) {
    if (expectation.contains === null || answer.body.includes(expectation.contains))
        return null;
    return cutOff(answer) ?? _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e9.noText(expectation.contains, answer.body);
}
function judgePath(expectation, answer) {
    if (expectation.path === null)
        return null;
    const parsed = parseAnswer(answer);
    if ('failure' in parsed)
        return parsed.failure;
    return judgeValue(expectation, parsed.value, answer.body);
}
/** Asks a parsed value for the expected path; `text` is what a sentence quotes. */
function judgeValue(expectation, value, text) {
    if (expectation.path === null || (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .hasAtPath */ .r)(value, expectation.path.steps))
        return null;
    return _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e9.noPath(expectation.path.text, text);
}
/** The body as JSON, or the sentence that says why it is none. */
function parseAnswer(answer) {
    const cut = cutOff(answer);
    if (cut !== null)
        return { failure: cut };
    try {
        return { value: JSON.parse(answer.body) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return { failure: _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e9.notJson(answer.body) };
    }
}
function cutOff(answer) {
    return answer.bodyBytes > answer.keptBytes ? _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e9.tooLong(answer.bodyBytes, answer.keptBytes) : null;
}


/***/ }),

/***/ 71911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseJsonPath),
/* harmony export */   r: () => (/* binding */ hasAtPath)
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
    let at = value;
    for (const step of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step))
            return false;
        at = Reflect.get(at, step);
    }
    return at !== undefined;
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
    const longest = Math.max(...load.operations.map((operation) => operation.timeoutSeconds));
    // A second for the timeout itself to be noticed.
    return Math.min(longest + 1, longestDrainSeconds);
}
/** For ending sessions and connections after that. */
const closingSeconds = 3;
const fromKinds = ['refused', 'started', 'report', 'stopped'];
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
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   e9: () => (/* binding */ failures)
/* harmony export */ });
/* unused harmony export snippet */
// The sentences of the load process: one short sentence per kind of failure, without a final period.
// They say what was seen of the target; who sent what is beside them in the report. Not for decisions.
const longestSnippet = 160;
/** The beginning of an answer on one line, for a sentence; "" when there is nothing to show. */
function snippet(text) {
    const line = text
        .slice(0, 4 * longestSnippet)
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > longestSnippet ? `${line.slice(0, longestSnippet)}...` : line;
}
function quoting(text) {
    const short = snippet(text);
    return short === '' ? ' (empty answer)' : `: ${short}`;
}
const failures = {
    timeout: (seconds) => `no complete answer within ${seconds} s`,
    refused: (host) => `connection refused by ${host}`,
    closed: (host) => `${host} closed the connection before the answer was complete`,
    hostNotFound: (host) => `no address found for ${host}`,
    network: (host, code, message) => `no answer from ${host} (${code}${message === '' ? '' : `: ${snippet(message)}`})`,
    notMade: (reason) => `the request could not be made: ${snippet(reason)}`,
    status: (got, wanted, body) => `expected status ${wanted}, got ${got}${quoting(body)}`,
    notJson: (body) => `expected JSON${quoting(body)}`,
    noPath: (path, body) => `expected ${path} in the answer${quoting(body)}`,
    noText: (wanted, body) => `expected "${snippet(wanted)}" in the answer${quoting(body)}`,
    tooLong: (bytes, kept) => `the answer has ${bytes} bytes, only the first ${kept} are kept for checking`,
    streamTooLong: (kept) => `an event of the answer is longer than the ${kept} characters that are kept for checking`,
    rpcShape: (body) => `expected a JSON-RPC 2.0 response${quoting(body)}`,
    rpcId: (wanted, got) => `expected a response to id ${wanted}, got id ${snippet(got)}`,
    rpcError: (code, message) => `answered with error ${snippet(String(code))}: ${snippet(String(message))}`,
    toolError: (result) => `the tool answered with an error${quoting(result)}`,
    noErrorAnswer: (body) => `expected an error${quoting(body)}`,
    batchShape: (calls, body) => `expected an array of ${calls} responses${quoting(body)}`,
    noStreamAnswer: (events) => `the event stream ended after ${events} events without the response`,
    sessionNotOpened: (reason) => `no session could be opened: ${reason}`,
    sessionGone: (status) => `the server no longer knows the session (status ${status})`,
    noProtocolVersion: (body) => `expected a protocolVersion in the answer to initialize${quoting(body)}`,
};
/** What a wrong load is told before anything starts: `expected` and `hint` of an issue. */
const refusals = {
    target: 'expected an http or https address such as "http://127.0.0.1:3000"',
    protocol: 'expected http, jsonrpc or mcp: the other protocols are not built yet',
    rate: 'expected a rate such as "200/s": the closed loop "max" is not built yet',
    arrival: 'expected "constant" or "poisson": the diurnal pattern is not built yet',
    generator: (forms) => `expected ${forms}`,
    jsonPath: 'expected a path such as "$.result.content[0].text"',
    rpcMethod: 'expected the name of a method such as "tools/call"',
    path: 'expected a path without spaces and without characters beyond Latin-1: write them percent-encoded',
    mcpPath: 'expected a path without generators: a session belongs to one address',
};


/***/ }),

/***/ 22730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ generatorForms),
/* harmony export */   T: () => (/* binding */ findGenerator)
/* harmony export */ });
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34717);
// The generators that may stand in a request as `${...}`: what each makes, from a seeded source.
// Not for finding them in a text (request-template.ts), and not for `${port}` and `${env.X}`: those are gone by now.

/** What a person may write, for messages. */
const generatorForms = '${vector(768)}, ${uuid()}, ${int(1,100)}, ${text(1000)} or ${send}';
const longestVector = 65_536;
const longestText = 10_000_000;
/** The generator that an expression (without `${` and `}`) names; null when there is none, or its arguments are not of its kind. */
function findGenerator(expression) {
    const found = /^([a-z]+)(?:\(([^()]*)\))?$/.exec(expression.trim());
    if (found === null)
        return null;
    const [, name, list] = found;
    const numbers = readNumbers(list);
    if (numbers === null)
        return null;
    const [first, second] = numbers;
    switch (name) {
        case 'send':
            return numbers.length === 0 ? sendNumber : null;
        case 'uuid':
            return numbers.length === 0 ? uuid : null;
        case 'vector':
            return numbers.length === 1 && isLength(first, longestVector) ? vectorOf(first) : null;
        case 'text':
            return numbers.length === 1 && isLength(first, longestText) ? textOf(first) : null;
        case 'int':
            if (numbers.length !== 2 || first === undefined || second === undefined || first > second)
                return null;
            return Number.isSafeInteger(second - first + 1) ? intBetween(first, second) : null;
        default:
            return null;
    }
}
// "" and a missing list are no arguments; null when one of them is not a whole number.
function readNumbers(list) {
    if (list === undefined || list.trim() === '')
        return [];
    const numbers = [];
    for (const item of list.split(',')) {
        if (!/^\s*-?\d+\s*$/.test(item))
            return null;
        const value = Number(item);
        if (!Number.isSafeInteger(value))
            return null;
        numbers.push(value);
    }
    return numbers;
}
function isLength(value, longest) {
    return value !== undefined && value >= 1 && value <= longest;
}
const sendNumber = {
    json: (source) => String(source.send),
    text: (source) => String(source.send),
};
function quoted(text) {
    return { text, json: (source) => JSON.stringify(text(source)) };
}
// Version 4, variant 1, from seeded bits: unique per send, not secret.
const uuid = quoted(({ random }) => {
    const hex = [0, 1, 2, 3].map(() => random.nextUint32().toString(16).padStart(8, '0')).join('');
    const variant = '89ab'[random.nextUint32() & 3] ?? '8';
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
});
function intBetween(low, high) {
    const make = (source) => String((0,_stats_random_js__WEBPACK_IMPORTED_MODULE_0__/* .integerBetween */ .f8)(source.random, low, high));
    return { json: make, text: make };
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
    return { json: (source) => `[${list(source)}]`, text: list };
}
// Lower-case words; exactly `length` characters, no space at either end.
function textOf(length) {
    return quoted(({ random }) => {
        let text = '';
        while (text.length < length) {
            const bits = random.nextUint32();
            if (text !== '')
                text += ' ';
            text += words[bits % words.length];
        }
        return text.slice(0, length).replace(/ $/, 'a');
    });
}
const words = ('about above across after along autumn basin bird blue bread bridge bright brook calm carry city clear cloud coast cold corner ' +
    'deep door early east evening far field fire forest garden glass grain green harbour heavy high hill island lake light line map ' +
    'meadow moon morning mountain narrow near night north of old on open orange path pond quiet rain river road roof salt sand season ' +
    'shore silver slow snow south spring star stone stream summer tide timber to tree under valley village warm water west wind winter').split(' ');


/***/ }),

/***/ 90147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ payloadSource),
/* harmony export */   dt: () => (/* binding */ unknownGenerators),
/* harmony export */   kD: () => (/* binding */ compileJson),
/* harmony export */   tg: () => (/* binding */ compileText)
/* harmony export */ });
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34717);
/* harmony import */ var _payload_generators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22730);
// Texts and JSON values that hold `${...}` generators: read once, then written out for each send.
// Pure. Not for what the generators make (payload-generators.ts), nor for whole requests (compiled-operation.ts).


const payloadStream = 3;
/** What send number `send` draws from: the same on any machine and after any resume. */
function payloadSource(seed, send) {
    return { send, random: (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_1__/* .randomAt */ .RN)(seed, payloadStream, send) };
}
/** Expressions in a value (keys of objects are left alone) that no generator understands, as written: "${vector()}". */
function unknownGenerators(value) {
    if (typeof value === 'string') {
        return splitText(value).unknown;
    }
    if (value === null || typeof value !== 'object')
        return [];
    return Object.values(value).flatMap((item) => unknownGenerators(item));
}
/** A text with generators inside; `encode` is applied to what the generators make, not to the text around them. */
function compileText(text, encode = (made) => made) {
    return compileParts(splitText(text).parts, (generator, source) => encode(generator.text(source)));
}
/**
 * A JSON value, written compactly. A string that is nothing but one generator becomes the value the generator makes
 * ("${int(1,9)}" -> 7, "${vector(2)}" -> [0.1,-0.4]); elsewhere what it makes stands inside the string.
 */
function compileJson(value) {
    const parts = [];
    appendJson(parts, value);
    return compileParts(parts, (generator, source) => generator.json(source));
}
// Unknown expressions stay as text here: they were reported by unknownGenerators before anything is compiled.
function splitText(text) {
    const parts = [];
    const unknown = [];
    let end = 0;
    for (const match of text.matchAll(/\$\{([^}]*)\}/g)) {
        const generator = (0,_payload_generators_js__WEBPACK_IMPORTED_MODULE_0__/* .findGenerator */ .T)(match[1] ?? '');
        if (generator === null) {
            unknown.push(match[0]);
            continue;
        }
        parts.push(text.slice(end, match.index), generator);
        end = match.index + match[0].length;
    }
    parts.push(text.slice(end));
    return { parts: parts.filter((part) => part !== ''), unknown };
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
        parts.push(only);
        return;
    }
    parts.push('"');
    for (const part of inside) {
        if (typeof part === 'string')
            parts.push(insideQuotes(part));
        else
            parts.push({ ...part, json: (source) => insideQuotes(part.text(source)) });
    }
    parts.push('"');
}
function insideQuotes(text) {
    return JSON.stringify(text).slice(1, -1);
}
function compileParts(parts, write) {
    const joined = joinTexts(parts);
    if (joined.every((part) => typeof part === 'string')) {
        const constant = joined.join('');
        return () => constant;
    }
    return (source) => {
        let text = '';
        for (const part of joined)
            text += typeof part === 'string' ? part : write(part, source);
        return text;
    };
}
// Neighbouring texts become one: most requests end up as two or three parts.
function joinTexts(parts) {
    const joined = [];
    for (const part of parts) {
        const last = joined.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + part;
        else
            joined.push(part);
    }
    return joined;
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
    return (Math.trunc(value) % twoTo32) | 0;
}
function highWord(value) {
    return Math.floor(Math.trunc(value) / twoTo32) | 0;
}


/***/ })

};

export const id = 8195;
export const ids = [8195];
export const modules = {

/***/ 88195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadMain: () => (/* binding */ loadMain)
});

// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/load/compiled-operation.js
var compiled_operation = __webpack_require__(14590);
// EXTERNAL MODULE: ./out/stats/latency-histogram.js
var latency_histogram = __webpack_require__(7977);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./out/load/messages.js
var messages = __webpack_require__(12693);
;// CONCATENATED MODULE: ./out/load/wire.js
// One connection to the target: one HTTP exchange at a time, read to its last byte or given up at its deadline.
// Never throws: whatever happens is a result. Not for meaning: protocols and expectations are above it.


// A connection must survive the pauses of a slow schedule; a server's own shorter keep-alive hint is still obeyed.
const keepAliveMs = 600_000;
// A stream that has given its answer may take this long to end by itself before its connection is dropped.
const lingerSeconds = 1;
/** `origin` is scheme, host and port; `nowSeconds` is any monotonic clock, the one deadlines are given on. */
function createWire(origin, nowSeconds) {
    const { host } = new URL(origin);
    let client = connect(origin);
    let current = null;
    function exchange(request, reading) {
        return new Promise((resolve) => {
            let controller = null;
            let status = 0;
            let headers = {};
            let follower = null;
            const kept = [];
            let keptBytes = 0;
            let bodyBytes = 0;
            let completeSeconds = null;
            function settle(result) {
                if (current !== own)
                    return;
                current = null;
                resolve(result);
            }
            function settleAnswer(endedSeconds) {
                const body = Buffer.concat(kept).toString('utf8');
                settle({ kind: 'answer', status, headers, body, keptBytes, bodyBytes, endedSeconds });
            }
            const own = {
                deadlineSeconds: reading.deadlineSeconds,
                giveUp() {
                    if (completeSeconds === null)
                        settle({ kind: 'timeout', endedSeconds: nowSeconds() });
                    else
                        settleAnswer(completeSeconds);
                    // Not begun: still connecting. A fresh client is the only way to take the request back.
                    if (controller === null)
                        reconnect();
                    else
                        controller.abort(new Error('given up by the load process'));
                },
            };
            current = own;
            const handler = {
                onRequestStart(started) {
                    controller = started;
                },
                onResponseStart(_controller, statusCode, received) {
                    if (statusCode < 200)
                        return;
                    status = statusCode;
                    headers = firstValues(received);
                    follower = reading.follow?.(headers) ?? null;
                },
                onResponseData(_controller, chunk) {
                    bodyBytes += chunk.length;
                    if (follower !== null) {
                        if (completeSeconds !== null || !follower(chunk))
                            return;
                        completeSeconds = nowSeconds();
                        own.deadlineSeconds = Math.min(own.deadlineSeconds, completeSeconds + lingerSeconds);
                    }
                    else if (keptBytes < reading.keepBytes) {
                        const part = chunk.subarray(0, reading.keepBytes - keptBytes);
                        // A copy when cut: a slice would hold the whole chunk.
                        kept.push(part.length < chunk.length ? Buffer.from(part) : part);
                        keptBytes += part.length;
                    }
                },
                onResponseEnd() {
                    settleAnswer(nowSeconds());
                },
                onResponseError(_controller, error) {
                    if (completeSeconds !== null)
                        settleAnswer(completeSeconds);
                    else
                        settle({ kind: 'broken', reason: reasonOf(error, host), endedSeconds: nowSeconds() });
                },
            };
            try {
                client.dispatch({ ...request, headersTimeout: 0, bodyTimeout: 0 }, handler);
            }
            catch (error) {
                settle({ kind: 'broken', reason: messages/* failures */.e9.notMade(messageOf(error)), endedSeconds: nowSeconds() });
            }
        });
    }
    function reconnect() {
        const old = client;
        client = connect(origin);
        void old.destroy();
    }
    return {
        exchange,
        expire() {
            if (current !== null && nowSeconds() >= current.deadlineSeconds)
                current.giveUp();
        },
        async close() {
            await client.destroy();
        },
    };
}
function connect(origin) {
    return new undici/* Client */.Kj(origin, {
        pipelining: 1,
        keepAliveTimeout: keepAliveMs,
        keepAliveMaxTimeout: keepAliveMs,
        // Deadlines are held by expire(), for the whole exchange, connecting included.
        connectTimeout: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        allowH2: false,
    });
}
function firstValues(received) {
    const headers = {};
    for (const [name, value] of Object.entries(received)) {
        const first = Array.isArray(value) ? value[0] : value;
        if (first !== undefined)
            headers[name] = first;
    }
    return headers;
}
function reasonOf(error, host) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    switch (code) {
        case 'ECONNREFUSED':
            return messages/* failures */.e9.refused(host);
        case 'ECONNRESET':
        case 'EPIPE':
        case 'UND_ERR_SOCKET':
            return messages/* failures */.e9.closed(host);
        case 'ENOTFOUND':
        case 'EAI_AGAIN':
            return messages/* failures */.e9.hostNotFound(host);
        case 'UND_ERR_INVALID_ARG':
            return messages/* failures */.e9.notMade(error.message);
        default:
            return messages/* failures */.e9.network(host, code === '' ? error.name : code, error.message);
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./out/load/control-asks.js
// Asks the null server by a schedule of its own, over one kept connection, and counts what becomes of it: as the load asks the
// target, response time from when an ask was due. Draws nothing from the load's random and counts nothing as load.
//
//   due --> idle? --yes--> asked ---> answered | failed --> the oldest that waits is asked next
//            | no                                     (an ask that is two seconds old has failed, wherever it stands)
//            '--> waits


const asksPerSecond = 4;
/** With the rate above it bounds what waits: eight asks. */
const timeoutSeconds = 2;
/** Steps of the golden ratio meet every phase of every period alike: those of the load's sends, of reports, of timers. */
const golden = (Math.sqrt(5) - 1) / 2;
/** When an ask is due, in seconds after the first could be; asks count from 0, four a second, 0.15 to 0.41 s apart. */
function askDueSeconds(ask) {
    return (ask + ((ask * golden) % 1)) / asksPerSecond;
}
/** Begins to ask `origin` at once. `nowSeconds` is monotonic. */
function startAsking(origin, nowSeconds, tally) {
    const wire = createWire(origin, nowSeconds);
    const startSeconds = nowSeconds();
    const waiting = [];
    let asks = 0;
    let busy = false;
    let stopped = false;
    let timer = null;
    function tick() {
        wire.expire();
        const now = nowSeconds();
        let due = startSeconds + askDueSeconds(asks);
        while (due <= now) {
            // This process stood still: what should have been asked meanwhile was not answered in time.
            if (now - due >= timeoutSeconds)
                tally.failed(now - due);
            else
                waiting.push(due);
            asks += 1;
            due = startSeconds + askDueSeconds(asks);
        }
        if (!busy)
            void askAll();
        timer = setTimeout(tick, Math.max(Math.floor((due - nowSeconds()) * 1000), 1));
    }
    async function askAll() {
        busy = true;
        for (let due = waiting.shift(); due !== undefined; due = waiting.shift())
            await ask(due);
        busy = false;
    }
    async function ask(due) {
        const deadlineSeconds = due + timeoutSeconds;
        if (nowSeconds() >= deadlineSeconds)
            return tally.failed(nowSeconds() - due);
        const request = { method: 'GET', path: '/', headers: [], body: null };
        const result = await wire.exchange(request, { deadlineSeconds, keepBytes: 0 });
        if (result.kind === 'answer' && result.status === 200)
            tally.answered(result.endedSeconds - due);
        else
            tally.failed(result.kind === 'timeout' ? result.endedSeconds - due : null);
    }
    tick();
    return {
        stop() {
            if (stopped)
                return;
            stopped = true;
            if (timer !== null)
                clearTimeout(timer);
            for (const _ of waiting.splice(0))
                tally.failed(null);
            void wire.close();
        },
    };
}
function createControlTally() {
    const latency = (0,latency_histogram/* createLatencyHistogram */.bf)();
    let answered = 0;
    let failed = 0;
    return {
        answered(seconds) {
            answered += 1;
            (0,latency_histogram/* recordSeconds */.dO)(latency, seconds);
        },
        failed(seconds) {
            failed += 1;
            if (seconds !== null)
                (0,latency_histogram/* recordSeconds */.dO)(latency, seconds);
        },
        take() {
            const taken = { answered, failed, histogram: (0,latency_histogram/* count */.U9)(latency) === 0 ? null : (0,latency_histogram/* encodeHistogram */.ll)(latency) };
            answered = 0;
            failed = 0;
            (0,latency_histogram/* clear */.IU)(latency);
            return taken;
        },
    };
}

// EXTERNAL MODULE: ./out/load/null-server-child.js
var null_server_child = __webpack_require__(35949);
;// CONCATENATED MODULE: ./out/load/control.js
// The control: a null server of ours, kept running and asked a few times a second while the load is given.
// Not for what its response times mean (the judge).


/** `entry` is the file that calls loadEntryMain(). Whatever becomes of the server, nothing is thrown and nobody waits. */
function createControl(entry, nowSeconds) {
    const tally = createControlTally();
    let asks = null;
    let hasAsked = false;
    const server = (0,null_server_child/* keepNullServer */.i)(entry, (origin) => {
        asks?.stop();
        asks = origin === null ? null : startAsking(origin, nowSeconds, tally);
        hasAsked ||= asks !== null;
    });
    return {
        take() {
            const taken = tally.take();
            // The last failure of a server that died may be told after its end.
            const isKnown = hasAsked || taken.failed > 0;
            hasAsked = asks !== null;
            return isKnown ? taken : null;
        },
        async close() {
            asks?.stop();
            await server.close();
        },
    };
}

// EXTERNAL MODULE: ./out/load/expectation.js
var load_expectation = __webpack_require__(40079);
;// CONCATENATED MODULE: ./out/load/outcome.js
// What became of one send. Shared by the protocol clients; not for how it is counted (tally.ts).

/** The outcome of an exchange that gave no answer to judge. */
function unanswered(result, timeoutSeconds) {
    return result.kind === 'timeout'
        ? { failure: messages/* failures */.e9.timeout(timeoutSeconds), timed: true, endedSeconds: result.endedSeconds }
        : { failure: result.reason, timed: false, endedSeconds: result.endedSeconds };
}

;// CONCATENATED MODULE: ./out/load/http-client.js
// Sends one plain HTTP operation over a connection and judges its answer.


// Enough for the sentence about a wrong status.
const quotedBytes = 512;
/** Never rejects for anything the target does. */
async function sendHttp(wire, operation, source, deadlineSeconds) {
    const { expectation } = operation;
    const result = await wire.exchange({
        method: operation.method,
        path: operation.path(source),
        headers: operation.headers(source),
        body: operation.body?.(source) ?? null,
    }, { deadlineSeconds, keepBytes: (0,load_expectation/* readsBody */.K9)(expectation) ? load_expectation/* checkedBytes */.Dp : quotedBytes });
    if (result.kind !== 'answer')
        return unanswered(result, operation.timeoutSeconds);
    return { failure: (0,load_expectation/* judgeAnswer */._n)(expectation, result), timed: true, endedSeconds: result.endedSeconds };
}

;// CONCATENATED MODULE: ./out/load/jsonrpc.js
// JSON-RPC 2.0 on paper: writes calls, judges responses. Pure; jsonrpc and mcp clients send them.
// Not for transports, and not for sessions.


/** `params` is JSON text; null leaves it out. */
function callText(id, method, params) {
    return `{"jsonrpc":"2.0","id":${id},"method":${JSON.stringify(method)}${params === null ? '' : `,"params":${params}`}}`;
}
function notificationText(method) {
    return `{"jsonrpc":"2.0","method":${JSON.stringify(method)}}`;
}
/** True for a message that answers a call; false for requests and notifications of the server, and for anything else. */
function isResponse(message) {
    if (typeof message !== 'object' || message === null || !('jsonrpc' in message) || message.jsonrpc !== '2.0')
        return false;
    return 'id' in message && 'result' in message !== 'error' in message;
}
/** Judges the response to one call. `text` is what a sentence quotes. An MCP tool error (`result.isError`) is an error too. */
function judgeResponse(expectation, id, message, text) {
    if (!isResponse(message))
        return messages/* failures */.e9.rpcShape(text);
    // A server that cannot read a call answers its error with id null.
    if (message.id !== id && !(message.id === null && 'error' in message)) {
        return messages/* failures */.e9.rpcId(String(id), JSON.stringify(message.id));
    }
    const error = errorOf(message);
    if (expectation.error)
        return error === null ? messages/* failures */.e9.noErrorAnswer(text) : (0,load_expectation/* judgeValue */.hy)(expectation, message, text);
    return error ?? (0,load_expectation/* judgeValue */.hy)(expectation, message, text);
}
/** Judges the answer to a batch: one response per id, in any order. */
function judgeBatch(expectation, ids, answer, text) {
    // One error for the whole batch is allowed by the protocol: it was not a valid request.
    if (isResponse(answer))
        return errorOf(answer) ?? messages/* failures */.e9.batchShape(ids.length, text);
    if (!Array.isArray(answer) || answer.length !== ids.length)
        return messages/* failures */.e9.batchShape(ids.length, text);
    const byId = new Map(answer.map((message) => [isResponse(message) ? message.id : undefined, message]));
    for (const id of ids) {
        const message = byId.get(id);
        if (message === undefined)
            return messages/* failures */.e9.rpcId(String(id), JSON.stringify([...byId.keys()]));
        const failure = judgeResponse(expectation, id, message, text);
        if (failure !== null)
            return failure;
    }
    return null;
}
function errorOf(message) {
    if ('error' in message) {
        const { error } = message;
        if (typeof error !== 'object' || error === null)
            return messages/* failures */.e9.rpcShape(JSON.stringify(message));
        return messages/* failures */.e9.rpcError('code' in error ? error.code : 'without code', 'message' in error ? error.message : '');
    }
    const { result } = message;
    if (typeof result === 'object' && result !== null && 'isError' in result && result.isError === true) {
        return messages/* failures */.e9.toolError(JSON.stringify(result));
    }
    return null;
}

;// CONCATENATED MODULE: ./out/load/jsonrpc-client.js
// Sends one JSON-RPC operation over HTTP, a single call or a batch, and judges ids, errors and results.



/** Never rejects for anything the target does. */
async function sendJsonrpc(wire, operation, source, deadlineSeconds) {
    const ids = Array.from({ length: operation.batch }, (_, index) => source.send * operation.batch + index);
    const calls = ids.map((id) => callText(id, operation.method, operation.params?.(source) ?? null));
    const result = await wire.exchange({
        method: 'POST',
        path: operation.path(source),
        headers: operation.headers(source),
        body: operation.batch === 1 ? calls.join() : `[${calls.join()}]`,
    }, { deadlineSeconds, keepBytes: load_expectation/* checkedBytes */.Dp });
    if (result.kind !== 'answer')
        return unanswered(result, operation.timeoutSeconds);
    const failure = judgeCalls(operation.expectation, ids, operation.batch > 1, result);
    return { failure, timed: true, endedSeconds: result.endedSeconds };
}
/** The whole answer to the calls with these ids. Exported for its table of cases. */
function judgeCalls(expectation, ids, isBatch, answer) {
    // A wanted error may come with any status: 200 and 4xx are both usual.
    const asksStatus = expectation.status !== null || !expectation.error;
    const wrong = (asksStatus ? (0,load_expectation/* judgeStatus */.Gh)(expectation, answer) : null) ?? (0,load_expectation/* judgeContains */.TF)(expectation, answer);
    if (wrong !== null)
        return wrong;
    const parsed = (0,load_expectation/* parseAnswer */.Wp)(answer);
    if ('failure' in parsed)
        return parsed.failure;
    const [first] = ids;
    if (isBatch || first === undefined)
        return judgeBatch(expectation, ids, parsed.value, answer.body);
    return judgeResponse(expectation, first, parsed.value, answer.body);
}

;// CONCATENATED MODULE: ./out/load/sse.js
// Server-sent events: bytes already decoded to text go in piece by piece, whole events come out.
// Follows the event-stream rules of the HTML standard. Not for connections, retries or decoding bytes.
/** `longestEvent`: characters held of one event before the parser gives up, so that a bad stream cannot fill the memory. */
function createSseParser(longestEvent) {
    let pending = '';
    let data = [];
    let dataLength = 0;
    let event = '';
    let id = '';
    let atStart = true;
    let afterCarriage = false;
    const lineEnd = /\r\n?|\n/g;
    let tooLong = false;
    function takeLine(line) {
        if (line === '')
            return dispatch();
        const colon = line.indexOf(':');
        const field = colon === -1 ? line : line.slice(0, colon);
        const raw = colon === -1 ? '' : line.slice(colon + 1);
        const value = raw.startsWith(' ') ? raw.slice(1) : raw;
        if (field === 'data') {
            data.push(value);
            dataLength += value.length + 1;
        }
        else if (field === 'event') {
            event = value;
        }
        else if (field === 'id' && !value.includes('\0')) {
            id = value;
        }
        // "retry" and unknown fields are ignored, a line that begins with a colon is a comment.
        return null;
    }
    function dispatch() {
        const complete = data.length === 0 ? null : { event: event || 'message', data: data.join('\n'), id };
        data = [];
        dataLength = 0;
        event = '';
        return complete;
    }
    return {
        overflowed: () => tooLong,
        feed(text) {
            if (tooLong || text === '')
                return [];
            pending += atStart && text.startsWith('\uFEFF') ? text.slice(1) : text;
            atStart = false;
            const events = [];
            let start = 0;
            lineEnd.lastIndex = 0;
            for (let end = lineEnd.exec(pending); end !== null; end = lineEnd.exec(pending)) {
                // A CR at the end of the piece before has ended its line; its LF is not another line.
                const isSecondHalf = afterCarriage && end.index === 0 && end[0] === '\n';
                if (!isSecondHalf) {
                    const complete = takeLine(pending.slice(start, end.index));
                    if (complete !== null)
                        events.push(complete);
                }
                start = lineEnd.lastIndex;
                afterCarriage = false;
            }
            afterCarriage = pending.length === start ? pending.endsWith('\r') : false;
            pending = pending.slice(start);
            if (pending.length + dataLength > longestEvent) {
                tooLong = true;
                pending = '';
                dispatch();
            }
            return events;
        },
    };
}

;// CONCATENATED MODULE: ./out/load/mcp-answer.js
// What an MCP server answered, read from JSON or from an event stream, and judged. Pure.
// Not for sending, nor for keeping the session (mcp-client.ts).




function newAnswerStream() {
    return { used: false, message: undefined, text: '', events: 0, overflowed: false };
}
/** Reads an event stream into `stream` until the response to `id` is there. Other messages (progress, logging) are passed over. */
function followStream(stream, id) {
    stream.used = true;
    const decoder = new TextDecoder();
    const parser = createSseParser(load_expectation/* checkedBytes */.Dp);
    return (chunk) => {
        for (const { data } of parser.feed(decoder.decode(chunk, { stream: true }))) {
            stream.events += 1;
            const message = parseOrUndefined(data);
            if (isResponse(message) && (message.id === id || message.id === null)) {
                stream.message = message;
                stream.text = data;
                return true;
            }
        }
        stream.overflowed = parser.overflowed();
        return stream.overflowed;
    };
}
function parseOrUndefined(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return undefined;
    }
}
/** The message that the answer carries, or the sentence that says why there is none. */
function readMessage(answer, stream) {
    if (!stream.used) {
        const parsed = (0,load_expectation/* parseAnswer */.Wp)(answer);
        if ('failure' in parsed)
            return { failure: parsed.failure, message: undefined, text: answer.body };
        return { failure: null, message: parsed.value, text: answer.body };
    }
    if (stream.overflowed)
        return { failure: messages/* failures */.e9.streamTooLong(load_expectation/* checkedBytes */.Dp), message: undefined, text: '' };
    if (stream.message === undefined)
        return { failure: messages/* failures */.e9.noStreamAnswer(stream.events), message: undefined, text: '' };
    return { failure: null, message: stream.message, text: stream.text };
}
/** Judges the answer to one call. */
function judgeCall(expectation, id, answer, stream) {
    // A wanted error may come with any status: 200 and 4xx are both usual.
    const asksStatus = expectation.status !== null || !expectation.error;
    const wrongStatus = asksStatus ? (0,load_expectation/* judgeStatus */.Gh)(expectation, answer) : null;
    if (wrongStatus !== null)
        return wrongStatus;
    const read = readMessage(answer, stream);
    if (read.failure !== null)
        return read.failure;
    return (judgeResponse(expectation, id, read.message, read.text) ??
        (0,load_expectation/* judgeContains */.TF)(expectation, { ...answer, body: read.text, bodyBytes: 0, keptBytes: 0 }));
}
/** The protocol says 404; servers that keep sessions in a table of their own answer 400 and name the session. */
function isSessionGone(answer) {
    return answer.status === 404 || (answer.status === 400 && /session/i.test(answer.body));
}
/** null when the answer to initialize names no version. */
function versionOf(message) {
    if (!isResponse(message))
        return null;
    const { result } = message;
    if (typeof result !== 'object' || result === null || !('protocolVersion' in result))
        return null;
    return typeof result.protocolVersion === 'string' ? result.protocolVersion : null;
}

;// CONCATENATED MODULE: ./out/load/mcp-client.js
// One MCP session over streamable HTTP, as a good client keeps it: initialize, session header, calls, DELETE at the end.
// Answers come as JSON or as an event stream. Not built: the standing GET stream, and answering requests of the server.





/** The revision of the protocol that is asked for; the one that the server answers is used from then on. */
const protocolVersion = '2025-06-18';
const initializeId = 0;
const initializeParams = JSON.stringify({
    protocolVersion,
    capabilities: {},
    clientInfo: { name: 'soak-action', version: '0' },
});
/** `operation` gives address and headers of the session: all operations of one session share the address. */
function createMcpSession(wire, operation, nowSeconds) {
    let opened = null;
    async function post(headers, path, body, id, deadlineSeconds) {
        const stream = newAnswerStream();
        const result = await wire.exchange({ method: 'POST', path, headers: [...headers, ...sessionHeaders()], body }, {
            deadlineSeconds,
            keepBytes: load_expectation/* checkedBytes */.Dp,
            follow(received) {
                if (!/^text\/event-stream\b/i.test(received['content-type'] ?? ''))
                    return null;
                return followStream(stream, id);
            },
        });
        return { result, stream };
    }
    function sessionHeaders() {
        if (opened === null)
            return [];
        const version = ['mcp-protocol-version', opened.version];
        return opened.id === null ? version : ['mcp-session-id', opened.id, ...version];
    }
    async function open(source, deadlineSeconds) {
        if (opened !== null)
            return { failure: null, timed: false, endedSeconds: nowSeconds() };
        const headers = operation.headers(source);
        const path = operation.path(source);
        const body = callText(initializeId, 'initialize', initializeParams);
        const { result, stream } = await post(headers, path, body, initializeId, deadlineSeconds);
        if (result.kind !== 'answer')
            return notOpened(unanswered(result, operation.timeoutSeconds));
        const read = readMessage(result, stream);
        const failure = (0,load_expectation/* judgeStatus */.Gh)(plainSuccess, result) ??
            read.failure ??
            judgeResponse(plainSuccess, initializeId, read.message, read.text);
        if (failure !== null)
            return notOpened({ failure, timed: true, endedSeconds: result.endedSeconds });
        const version = versionOf(read.message);
        if (version === null) {
            const sentence = messages/* failures */.e9.noProtocolVersion(read.text);
            return notOpened({ failure: sentence, timed: true, endedSeconds: result.endedSeconds });
        }
        opened = { id: result.headers['mcp-session-id'] ?? null, version };
        const note = await post(headers, path, notificationText('notifications/initialized'), null, deadlineSeconds);
        if (note.result.kind !== 'answer') {
            opened = null;
            return notOpened(unanswered(note.result, operation.timeoutSeconds));
        }
        const refused = (0,load_expectation/* judgeStatus */.Gh)(plainSuccess, note.result);
        if (refused !== null)
            opened = null;
        const { endedSeconds } = note.result;
        return refused === null
            ? { failure: null, timed: true, endedSeconds }
            : notOpened({ failure: refused, timed: true, endedSeconds });
    }
    async function send(call, source, deadlineSeconds) {
        const opening = await open(source, deadlineSeconds);
        if (opening.failure !== null)
            return opening;
        // The id 0 belongs to initialize.
        const id = source.send + 1;
        const body = callText(id, call.method, call.params?.(source) ?? null);
        const { result, stream } = await post(call.headers(source), call.path(source), body, id, deadlineSeconds);
        if (result.kind !== 'answer')
            return unanswered(result, call.timeoutSeconds);
        const { endedSeconds } = result;
        if (opened?.id !== null && isSessionGone(result)) {
            opened = null;
            await open(source, nowSeconds() + call.timeoutSeconds);
            return { failure: messages/* failures */.e9.sessionGone(result.status), timed: true, endedSeconds };
        }
        return { failure: judgeCall(call.expectation, id, result, stream), timed: true, endedSeconds };
    }
    return {
        open,
        send,
        async close(source, deadlineSeconds) {
            if (opened === null || opened.id === null)
                return;
            const headers = [...operation.headers(source), ...sessionHeaders()];
            opened = null;
            await wire.exchange({ method: 'DELETE', path: operation.path(source), headers, body: null }, { deadlineSeconds, keepBytes: 0 });
        },
    };
}
const plainSuccess = { status: null, path: null, contains: null, error: false };
function notOpened(outcome) {
    return { ...outcome, failure: messages/* failures */.e9.sessionNotOpened(outcome.failure ?? 'unknown') };
}

;// CONCATENATED MODULE: ./out/load/lane.js
// One client of the load: a connection, with its MCP sessions when there are MCP operations. One send at a time.
// Not for choosing sends or lanes (generator.ts).






function createLane(target, operations, nowSeconds) {
    const wire = createWire(new URL(target).origin, nowSeconds);
    const sessions = new Map();
    for (const [address, group] of byAddress(operations)) {
        const session = createMcpSession(wire, address, nowSeconds);
        for (const operation of group)
            sessions.set(operation, session);
    }
    const distinctSessions = [...new Set(sessions.values())];
    function start(operation, source, deadlineSeconds) {
        switch (operation.protocol) {
            case 'http':
                return sendHttp(wire, operation, source, deadlineSeconds);
            case 'jsonrpc':
                return sendJsonrpc(wire, operation, source, deadlineSeconds);
            case 'mcp': {
                const session = sessions.get(operation);
                if (session === undefined)
                    throw new Error(`no session for operation ${operation.name}`);
                return session.send(operation, source, deadlineSeconds);
            }
            default:
                return (0,error/* assertNever */.xb)(operation);
        }
    }
    return {
        expire: wire.expire,
        async open(source, deadlineSeconds) {
            for (const session of distinctSessions)
                await session.open(source, deadlineSeconds);
        },
        async send(operation, source, deadlineSeconds) {
            try {
                return await start(operation, source, deadlineSeconds);
            }
            catch (error) {
                // A request that cannot be made must not end a soak of days; it is counted, with its reason.
                const reason = error instanceof Error ? error.message : String(error);
                return { failure: messages/* failures */.e9.notMade(reason), timed: false, endedSeconds: nowSeconds() };
            }
        },
        async close(source, deadlineSeconds) {
            for (const session of distinctSessions)
                await session.close(source, deadlineSeconds);
            await wire.close();
        },
    };
}
// MCP operations with the same address and headers share a session; the first of a group stands for its address.
function byAddress(operations) {
    const groups = new Map();
    for (const operation of operations) {
        if (operation.protocol !== 'mcp')
            continue;
        const group = groups.get(operation.address) ?? [];
        group.push(operation);
        groups.set(operation.address, group);
    }
    return new Map([...groups.values()].flatMap((group) => (group[0] === undefined ? [] : [[group[0], group]])));
}

// EXTERNAL MODULE: ./out/stats/random.js
var stats_random = __webpack_require__(34717);
;// CONCATENATED MODULE: ./out/load/mix-blocks.js
// A mix that varies in blocks, so that growth can be laid to one operation: with a mix that never varies all counts rise
// together, and nothing tells them apart. Pure. Not for choosing a send's operation (mix.ts).
//
//   send number --/ sends per block--> block --seed--> factors of that block --> weights of that block

const blockStream = 4;
/** A factor lies between one in so many and so many. */
const mostFactor = 3;
/**
 * How many sends of the schedule make a block; null: the mix does not vary, or there is no schedule to cut.
 *
 * Blocks are cut by the number of a send, which is its time at full rate: send n falls due about n / rate seconds of load into
 * the run. So a resumed run goes on in the block it was in, and the moments of its stops leave no trace in the traffic.
 */
function sendsPerBlock({ rate, mixBlockSeconds }) {
    const seconds = mixBlockSeconds ?? null;
    return seconds === null || rate.kind !== 'open' ? null : rate.perSecond * seconds;
}
/**
 * The weights of one block, a function of seed and block number alone: each weight times a factor of its own, log-uniform from
 * 1/3 to 3.
 *
 * Shares of such weights would be wrong on average: what is rare would come too often, because its share grows with its factor
 * and a common one's cannot. So a draw is kept with a probability in proportion to its weighted mean factor m, else drawn anew.
 * Then an operation's mean share is E(m * weight * factor / m) / E(m) = weight, exactly. About five draws in two are needed.
 *
 * Weights as `createMix` checks them.
 */
function blockWeights(weights, seed, block) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const random = (0,stats_random/* randomAt */.RN)(seed, blockStream, block);
    for (;;) {
        const varied = weights.map((weight) => (weight / total) * factorOf(random));
        const meanFactor = varied.reduce((sum, weight) => sum + weight, 0);
        if (random.next() * mostFactor < meanFactor)
            return varied;
    }
}
function factorOf(random) {
    return mostFactor ** (2 * random.next() - 1);
}

;// CONCATENATED MODULE: ./out/load/mix.js
// Which operation a send is: a weighted choice that depends on seed and send number alone.
// Not for what is inside the request (request-template.ts), nor for how weights vary between blocks (mix-blocks.ts).


const mixStream = 2;
/**
 * Index of the operation of a send. The same seed and number give the same answer on any machine and after any resume.
 * Weights need not sum to anything; an operation of weight 0 is never chosen. With `sendsPerBlock` the weights vary from block
 * to block of so many sends, their mean over many blocks unchanged; null: they are the same all the time. Throws RangeError
 * unless all weights are 0 or more and one is more, and a block holds more than no send.
 */
function createMix(weights, seed, sendsPerBlock = null) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (!weights.every((weight) => weight >= 0) || !(total > 0) || !Number.isFinite(total)) {
        throw new RangeError(`expected weights of 0 or more, one of them more, got [${weights.join(', ')}]`);
    }
    if (sendsPerBlock !== null && !(sendsPerBlock > 0)) {
        throw new RangeError(`expected more than no send in a block, got ${sendsPerBlock}`);
    }
    const last = weights.length - 1;
    let block = null;
    let upperEnds = upperEndsOf(weights);
    return (send) => {
        if (last === 0)
            return 0;
        if (sendsPerBlock !== null) {
            const blockOfSend = Math.floor(send / sendsPerBlock);
            if (blockOfSend !== block) {
                block = blockOfSend;
                upperEnds = upperEndsOf(blockWeights(weights, seed, block));
            }
        }
        const at = (0,stats_random/* uniformAt */.oo)(seed, mixStream, send);
        let index = 0;
        // Mixes have a handful of operations: a walk is faster than a search.
        while (index < last && at >= (upperEnds[index] ?? 1))
            index += 1;
        return index;
    };
}
/** Where each operation's part of [0, 1) ends. */
function upperEndsOf(weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let sum = 0;
    return weights.map((weight) => {
        sum += weight;
        return sum / total;
    });
}

;// CONCATENATED MODULE: ./out/load/pacer.js
// When the next send is due, by an absolute schedule: position and seed decide, never the answers or the timers.
// Pure: the caller brings the time. Not for choosing what is sent (mix.ts), nor for sending it (generator.ts).

/** Ramp of every start of load, also after a resume: what is cold then is cold again. */
const rampSeconds = 2;
const gapStream = 1;
function createPacer(options) {
    const { ratePerSecond, fromSend } = options;
    let send = fromSend;
    let fullRateSeconds = 0;
    let dueSeconds = 0;
    schedule();
    function schedule() {
        fullRateSeconds =
            options.arrival === 'constant'
                ? (send - fromSend + 1) / ratePerSecond
                : fullRateSeconds + exponential((0,stats_random/* uniformAt */.oo)(options.seed, gapStream, send)) / ratePerSecond;
        dueSeconds = secondsAtFullRateSeconds(fullRateSeconds, options.rampSeconds);
    }
    return {
        nextSend: () => send,
        nextDueSeconds: () => dueSeconds,
        takeDue(elapsedSeconds, visit) {
            const before = send;
            while (dueSeconds <= elapsedSeconds) {
                visit(send, dueSeconds);
                send += 1;
                schedule();
            }
            return send - before;
        },
    };
}
/** Seconds of full rate given by `elapsedSeconds`: w(t) of the drawing. */
function fullRateSecondsAt(elapsedSeconds, ramp) {
    if (elapsedSeconds >= ramp)
        return elapsedSeconds - ramp / 2;
    return elapsedSeconds ** 2 / (2 * ramp);
}
// The inverse of fullRateSecondsAt.
function secondsAtFullRateSeconds(fullRateSeconds, ramp) {
    if (fullRateSeconds >= ramp / 2)
        return fullRateSeconds + ramp / 2;
    return Math.sqrt(2 * ramp * fullRateSeconds);
}
function exponential(uniform) {
    return -Math.log1p(-uniform);
}

// EXTERNAL MODULE: ./out/load/request-template.js
var request_template = __webpack_require__(90147);
;// CONCATENATED MODULE: ./out/load/send-queue.js
// Sends that are due but found every connection busy: a bounded queue of their numbers and intended times.
// Not for deciding what becomes of those that do not fit: they are counted as not sent (generator.ts).
/** Ten seconds of the rate, at least 1000 sends: what lies longer only repeats that the target does not keep up. */
function queueCapacity(ratePerSecond) {
    return Math.max(1000, Math.ceil(10 * ratePerSecond));
}
function createSendQueue(capacity) {
    // 16 bytes a send and no garbage, also in the middle of a stall.
    const sends = new Float64Array(capacity);
    const intended = new Float64Array(capacity);
    let first = 0;
    let size = 0;
    return {
        push(send, intendedSeconds) {
            if (size === capacity)
                return false;
            const at = (first + size) % capacity;
            sends[at] = send;
            intended[at] = intendedSeconds;
            size += 1;
            return true;
        },
        shift(take) {
            if (size === 0)
                return false;
            const at = first;
            first = (first + 1) % capacity;
            size -= 1;
            take(sends[at] ?? 0, intended[at] ?? 0);
            return true;
        },
        length: () => size,
        clear() {
            size = 0;
        },
    };
}

;// CONCATENATED MODULE: ./out/load/tally.js
// Counts what happened since the last report, in memory that does not grow: per operation counters and one histogram each,
// one histogram for the generator's own lateness. Not for sending, nor for measuring the process (load-process.ts).

function createTally(operationNames) {
    const lag = (0,latency_histogram/* createLatencyHistogram */.bf)();
    const operations = operationNames.map((name) => ({ name, latency: (0,latency_histogram/* createLatencyHistogram */.bf)(), succeeded: 0, failed: 0, lastFailure: null }));
    let scheduled = 0;
    let sent = 0;
    let notSent = 0;
    return {
        due(lagSeconds) {
            scheduled += 1;
            (0,latency_histogram/* recordSeconds */.dO)(lag, lagSeconds);
        },
        sent() {
            sent += 1;
        },
        notSent(sends = 1) {
            notSent += sends;
        },
        ended(index, intendedSeconds, outcome) {
            const operation = operations[index];
            if (operation === undefined)
                throw new RangeError(`no operation ${index}`);
            if (outcome.failure === null) {
                operation.succeeded += 1;
            }
            else {
                operation.failed += 1;
                operation.lastFailure = outcome.failure;
            }
            if (outcome.timed)
                (0,latency_histogram/* recordSeconds */.dO)(operation.latency, outcome.endedSeconds - intendedSeconds);
        },
        take() {
            const late = (0,latency_histogram/* quantiles */.tI)(lag);
            const taken = {
                scheduled,
                sent,
                notSent,
                operations: Object.fromEntries(operations.map((operation) => [operation.name, reportOf(operation)])),
                // Nothing was due, so nothing was late.
                lagP99Seconds: late?.p99 ?? 0,
                lagMaxSeconds: late?.max ?? 0,
            };
            scheduled = 0;
            sent = 0;
            notSent = 0;
            (0,latency_histogram/* clear */.IU)(lag);
            for (const operation of operations) {
                operation.succeeded = 0;
                operation.failed = 0;
                operation.lastFailure = null;
                (0,latency_histogram/* clear */.IU)(operation.latency);
            }
            return taken;
        },
    };
}
function reportOf(operation) {
    return {
        succeeded: operation.succeeded,
        failed: operation.failed,
        histogram: (0,latency_histogram/* count */.U9)(operation.latency) === 0 ? null : (0,latency_histogram/* encodeHistogram */.ll)(operation.latency),
        lastFailure: operation.lastFailure,
    };
}

;// CONCATENATED MODULE: ./out/load/generator.js
// Sends what the schedule says, over as many connections as there are clients, and counts what becomes of it.
//
//   pacer --due--> idle lane? --yes--> sent ---> ended (succeeded | failed) --> the lane takes the oldest of the queue
//                      | no
//                      '--> queue --full--> not sent
//
// Not for talking to the parent or measuring the process (load-process.ts).








const openingSeconds = 10;
const openedAtOnce = 16;
// Timeouts are held to this precision, without a timer per request.
const sweepMs = 50;
const longestSleepMs = 1000;
// A healthy target answers the last few that waited; a stuck one must not be sent to for long after the stop.
const queueLingerSeconds = 1;
/** Expects an order without issues (loadIssues). `nowSeconds` is monotonic. */
function createGenerator(order, nowSeconds) {
    const { load, seed } = order;
    const ratePerSecond = openRate(load);
    const operations = (0,compiled_operation/* compileOperations */.e)(load);
    const operationIndex = createMix(load.operations.map((operation) => operation.weight), seed, sendsPerBlock(load));
    const pacer = createPacer({
        ratePerSecond,
        arrival: load.arrival.pattern === 'poisson' ? 'poisson' : 'constant',
        seed,
        fromSend: order.fromSend,
        rampSeconds: rampSeconds,
    });
    const queue = createSendQueue(queueCapacity(ratePerSecond));
    const tally = createTally(operations.map((operation) => operation.name));
    const lanes = Array.from({ length: load.clients }, () => createLane(load.target, operations, nowSeconds));
    // Least recently used first, so that every connection and session is in use.
    const idle = [...lanes];
    const sweeper = setInterval(() => {
        for (const lane of lanes)
            lane.expire();
    }, sweepMs);
    let startSeconds = 0;
    let inFlight = 0;
    let timer = null;
    let stopped = false;
    let whenDrained = null;
    function tick() {
        pacer.takeDue(nowSeconds() - startSeconds, onDue);
        const waitMs = (startSeconds + pacer.nextDueSeconds() - nowSeconds()) * 1000;
        timer = setTimeout(tick, Math.min(Math.max(Math.floor(waitMs), 1), longestSleepMs));
    }
    function onDue(send, dueSeconds) {
        const intendedSeconds = startSeconds + dueSeconds;
        tally.due(nowSeconds() - intendedSeconds);
        const lane = idle.shift();
        if (lane !== undefined)
            void hand(lane, send, intendedSeconds);
        else if (!queue.push(send, intendedSeconds))
            tally.notSent();
    }
    async function hand(lane, send, intendedSeconds) {
        const index = operationIndex(send);
        const operation = operationAt(operations, index);
        tally.sent();
        inFlight += 1;
        const outcome = await lane.send(operation, (0,request_template/* payloadSource */.a0)(seed, send), nowSeconds() + operation.timeoutSeconds);
        inFlight -= 1;
        tally.ended(index, intendedSeconds, outcome);
        const handedOn = queue.shift((nextSend, nextIntended) => void hand(lane, nextSend, nextIntended));
        if (!handedOn)
            idle.push(lane);
        if (inFlight === 0)
            whenDrained?.();
    }
    async function openLanes() {
        if (!operations.some((operation) => operation.protocol === 'mcp'))
            return;
        const deadlineSeconds = nowSeconds() + openingSeconds;
        const waiting = lanes.values();
        const opener = async () => {
            for (const lane of waiting) {
                if (stopped || nowSeconds() >= deadlineSeconds)
                    return;
                await lane.open((0,request_template/* payloadSource */.a0)(seed, order.fromSend), deadlineSeconds);
            }
        };
        await Promise.all(Array.from({ length: openedAtOnce }, opener));
    }
    async function whenNothingInFlight(limitSeconds) {
        if (inFlight === 0)
            return;
        await new Promise((resolve) => {
            const limit = setTimeout(resolve, limitSeconds * 1000);
            whenDrained = () => {
                clearTimeout(limit);
                resolve();
            };
        });
    }
    return {
        async start() {
            await openLanes();
            if (stopped)
                return;
            startSeconds = nowSeconds();
            tick();
        },
        take: () => ({ ...tally.take(), inFlight, sends: pacer.nextSend() }),
        async drain(limitSeconds) {
            // What fell due since the last tick belongs to the schedule too: a late timer must not shorten it.
            if (timer !== null && !stopped)
                pacer.takeDue(nowSeconds() - startSeconds, onDue);
            stopped = true;
            if (timer !== null)
                clearTimeout(timer);
            const lingerSeconds = Math.min(queueLingerSeconds, limitSeconds);
            await whenNothingInFlight(lingerSeconds);
            tally.notSent(queue.length());
            queue.clear();
            await whenNothingInFlight(limitSeconds - lingerSeconds);
        },
        async close(limitSeconds) {
            stopped = true;
            if (timer !== null)
                clearTimeout(timer);
            const deadlineSeconds = nowSeconds() + limitSeconds;
            // A lane that is still busy cannot end its session politely: its connection is cut below, with the process.
            await Promise.all(idle.map((lane) => lane.close((0,request_template/* payloadSource */.a0)(seed, order.fromSend), deadlineSeconds)));
            clearInterval(sweeper);
        },
    };
}
function openRate({ rate }) {
    if (rate.kind === 'open')
        return rate.perSecond;
    throw new Error('the closed loop is not built yet');
}
function operationAt(operations, index) {
    const operation = operations[index];
    if (operation === undefined)
        throw new RangeError(`no operation ${index}`);
    return operation;
}

// EXTERNAL MODULE: ./out/load/load-protocol.js
var load_protocol = __webpack_require__(8002);
;// CONCATENATED MODULE: ./out/load/load-process.js
// The load process: a child of the soak that sends the load and reports on it and on itself once a second.
// It does what its parent says and ends with it. Not for deciding when load is given (the engine).





const reportEveryMs = 1000;
const orphanedSeconds = 1;
/** Runs in a process forked with a channel (load-port.ts). Returns at once; the process ends by itself. */
function loadMain() {
    if (process.send === undefined)
        throw new Error('the load process is started by soak, not by hand');
    let session = null;
    // Ctrl-C reaches the whole terminal group; the parent decides what it means and tells us, or goes and we follow.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, () => { });
    process.on('disconnect', () => {
        setTimeout(() => process.exit(0), orphanedSeconds * 1000);
        void Promise.resolve(session?.abandon()).then(() => process.exit(0));
    });
    process.on('message', (message) => {
        if (!(0,load_protocol/* isToLoad */.Qf)(message))
            return;
        switch (message.kind) {
            case 'order':
                session ??= begin(message.order);
                return;
            case 'ack':
                session?.acknowledge();
                return;
            case 'stop':
                if (session === null)
                    process.exit(0);
                void session.stop();
                return;
            default:
                (0,error/* assertNever */.xb)(message);
        }
    });
}
function begin(order) {
    const issues = (0,compiled_operation/* loadIssues */.l)(order.load);
    if (issues.length > 0) {
        send({ kind: 'refused', issues }, () => process.exit(0));
        return { stop: async () => { }, acknowledge: () => { }, abandon: async () => { } };
    }
    const generator = createGenerator(order, nowSeconds);
    // Before the schedule begins: to start a process takes a moment of ours.
    const control = createControl(process.argv[1] ?? '', nowSeconds);
    const takeReport = createReporter(generator, control);
    let unanswered = false;
    let stopping = false;
    const reporting = setInterval(() => {
        // Held back reports are not lost: what they would have said is in the next one.
        if (unanswered)
            return;
        unanswered = true;
        send({ kind: 'report', report: takeReport() });
    }, reportEveryMs);
    void generator.start().then(() => send({ kind: 'started' }));
    return {
        acknowledge() {
            unanswered = false;
        },
        async abandon() {
            await Promise.all([generator.close(orphanedSeconds), control.close()]);
        },
        async stop() {
            if (stopping)
                return;
            stopping = true;
            await generator.drain((0,load_protocol/* drainLimitSeconds */.HT)(order.load));
            await generator.close(load_protocol/* closingSeconds */.rh);
            clearInterval(reporting);
            const report = takeReport();
            await control.close();
            send({ kind: 'stopped', report }, () => process.exit(0));
        },
    };
}
/** Each call gives the counts since the call before, stamped with the seconds that really passed. */
function createReporter(generator, control) {
    let before = usage();
    return () => {
        const now = usage();
        // Two reports in the same microsecond must not divide by zero.
        const seconds = Math.max(now.atSeconds - before.atSeconds, 1e-6);
        const cpuCores = (now.cpuSeconds - before.cpuSeconds) / seconds;
        before = now;
        const { lagP99Seconds, lagMaxSeconds, ...counts } = generator.take();
        return {
            seconds,
            ...counts,
            generator: {
                cpuCores,
                residentBytes: process.memoryUsage.rss(),
                lagP99Seconds,
                lagMaxSeconds,
            },
            control: control.take(),
        };
    };
}
function usage() {
    const { user, system } = process.cpuUsage();
    return { atSeconds: nowSeconds(), cpuSeconds: (user + system) / 1_000_000 };
}
function nowSeconds() {
    return performance.now() / 1000;
}
// A parent that has just gone closes the channel under our hands; 'disconnect' is on its way then.
function send(message, sent) {
    if (process.connected)
        process.send?.(message, undefined, undefined, () => sent?.());
}


/***/ }),

/***/ 81832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xm: () => (/* binding */ harnessCodes),
/* harmony export */   tj: () => (/* binding */ HarnessError),
/* harmony export */   tp: () => (/* binding */ ScenarioError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
// The three families of failure. ScenarioError: the user's file or arguments. HarnessError: we or the host.
// Anything else is a bug and is shown with its stack.
/** What the user wrote is wrong. Exit code 2; `issues` holds every mistake at once. */
class ScenarioError extends Error {
    issues;
    constructor(issues) {
        super(issues.map((issue) => `${issue.path}: ${issue.expected}`).join('; '));
        this.name = 'ScenarioError';
        this.issues = issues;
    }
}
/** Stable names of harness failures; tests and documents refer to them. */
const harnessCodes = [
    'command-not-found',
    'boot-exited',
    'boot-timeout',
    'port-taken',
    'keeper-lost',
    'load-process-lost',
    'setup-failed',
    'record-unreadable',
    'record-unwritable',
    'store-unreachable',
    'target-not-found',
    'unsupported-platform',
];
/** We, the host, or the boot failed: nothing is claimed about a leak. Message: what happened, where, what was expected. */
class HarnessError extends Error {
    code;
    /** What to do next, one sentence. */
    hint;
    /** Which target it was about; null when about none. */
    target;
    /** Last lines of that target's log, oldest first. */
    logTail;
    constructor(code, message, hint, options) {
        super(message, options);
        this.target = options?.target ?? null;
        this.logTail = options?.logTail ?? [];
        this.name = 'HarnessError';
        this.code = code;
        this.hint = hint;
    }
}
/** Ends a switch over a closed union: reached only when a case is missing. */
function assertNever(value) {
    throw new Error(`unreachable case: ${JSON.stringify(value)}`);
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


/***/ })

};

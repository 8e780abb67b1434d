export const id = 336;
export const ids = [336];
export const modules = {

/***/ 60336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadMain: () => (/* binding */ loadMain)
});

// EXTERNAL MODULE: ./out/model/error.js
var model_error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/stats/latency-histogram.js
var latency_histogram = __webpack_require__(7977);
// EXTERNAL MODULE: ./out/load/body.js
var load_body = __webpack_require__(74605);
;// CONCATENATED MODULE: ./out/load/failures.js
// What can be wrong with an answer, or with its never coming: a kind that is counted, and one short sentence for people, without
// a final period. They say what was seen of the target; who sent what is beside them in the report. Not for decisions.
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
function failed(kind, sentence) {
    return { kind, sentence };
}
// What we do not do about it, which a person may wonder at.
function remarkOn(status) {
    if (status === 429)
        return ' (retry-after is not obeyed: the load keeps its rate)';
    return status >= 300 && status < 400 ? ' (redirects are not followed)' : '';
}
const failures = {
    timeout: (seconds) => failed('timeout', `no complete answer within ${seconds} s`),
    refused: (host) => failed('refused', `connection refused by ${host}`),
    closed: (host) => failed('closed', `${host} closed the connection before the answer was complete`),
    hostNotFound: (host) => failed('host-not-found', `no address found for ${host}`),
    network: (host, code, message) => failed('network', `no answer from ${host} (${code}${message === '' ? '' : `: ${snippet(message)}`})`),
    notMade: (reason) => failed('not-made', `the request could not be made: ${snippet(reason)}`),
    headersTooLong: (host, most) => failed('headers-too-long', `${host} sent headers of more than ${most} bytes`),
    contentLength: (host) => failed('content-length', `${host} sent an answer that is not as long as its content-length says`),
    surplus: (host) => failed('surplus-bytes', `${host} sent bytes after the end of an earlier answer`),
    notHttp: (host, reason) => failed('bad-http', `${host} did not answer in HTTP: ${snippet(reason)}`),
    http2: (host, reason) => failed('http2', `${host} broke off over HTTP/2: ${snippet(reason)}`),
    noHttp2: (host) => failed('no-http2', `${host} does not offer HTTP/2`),
    tls: (host, reason, code) => failed('tls', `no TLS connection to ${host}: ${snippet(reason)} (${code})`),
    cutOff: () => failed('cut-off', 'cut off by us when the load ended'),
    status: (got, wanted, body) => ({
        kind: `status-${got}`,
        sentence: `expected status ${wanted}, got ${got}${remarkOn(got)}${quoting(body)}`,
    }),
    notJson: (body) => failed('not-json', `expected JSON${quoting(body)}`),
    noPath: (path, body) => failed('content', `expected ${path} in the answer${quoting(body)}`),
    noText: (wanted, body) => failed('content', `expected "${snippet(wanted)}" in the answer${quoting(body)}`),
    schema: (problem, body) => failed('schema', `expected an answer that meets the schema (${snippet(problem)})${quoting(body)}`),
    size: (wanted, bytes) => failed('size', `expected ${wanted} bytes, got ${bytes}`),
    notCaptured: (path, body) => failed('content', `expected a text or a number to capture at ${path}${quoting(body)}`),
    tooLong: (bytes, kept) => failed('too-long', `the answer has ${bytes} bytes, only the first ${kept} are kept for checking`),
    streamTooLong: (kept) => failed('too-long', `an event of the answer is longer than the ${kept} characters that are kept for checking`),
    rpcShape: (body) => failed('rpc-shape', `expected a JSON-RPC 2.0 response${quoting(body)}`),
    rpcId: (wanted, got) => failed('rpc-shape', `expected a response to id ${wanted}, got id ${snippet(got)}`),
    rpcError: (code, message) => failed('rpc-error', `answered with error ${snippet(String(code))}: ${snippet(String(message))}`),
    toolError: (result) => failed('tool-error', `the tool answered with an error${quoting(result)}`),
    noErrorAnswer: (body) => failed('content', `expected an error${quoting(body)}`),
    batchShape: (calls, body) => failed('rpc-shape', `expected an array of ${calls} responses${quoting(body)}`),
    contentType: (wanted, got) => failed('content-type', `expected ${wanted}, got ${got === '' ? 'an answer without a content type' : snippet(got)}`),
    streamCut: (events, reconnects) => failed('stream-cut', `the stream ended before it was complete, after ${events} events and ${reconnects} reconnects`),
    eventsMissed: (missed, came) => failed('events-missed', `${missed} of ${missed + came} events did not come, by their sequence`),
    eventsOutOfOrder: (before, got) => failed('events-out-of-order', `event ${got} came after event ${before}`),
    eventGap: (seconds, limit) => failed('event-gap', `no event for ${Number(seconds.toPrecision(3))} s, ${limit} s is the longest pause allowed`),
    websocketStatus: (status) => ({
        kind: `status-${status}`,
        sentence: `expected a WebSocket (status 101), got status ${status}`,
    }),
    websocketHandshake: (host) => failed('websocket-handshake', `the answer of ${host} does not open a WebSocket as the protocol asks`),
    websocketClosed: (host, code, reason) => failed('websocket-closed', `${host} closed the WebSocket with code ${code}${reason === '' ? '' : `: ${snippet(reason)}`}`),
    websocketFrames: (host, longest) => failed('websocket-frames', `${host} sent what is no WebSocket message, or one above ${longest} bytes`),
    noStreamAnswer: (events) => failed('stream-cut', `the event stream ended after ${events} events without the response`),
    /** `because` decides its kind: a refused connection is one, whatever it was meant for. */
    sessionNotOpened: (because) => ({
        kind: because.kind,
        sentence: `no session could be opened: ${because.sentence}`,
    }),
    sessionGone: (status) => failed('session-gone', `the server no longer knows the session (status ${status})`),
    noProtocolVersion: (body) => failed('session', `expected a protocolVersion in the answer to initialize${quoting(body)}`),
    badSessionId: (length) => failed('session', `expected a session id of 1 to 1024 visible ASCII characters, got one of ${length} characters`),
    progressMissing: (got, wanted) => failed('stream-cut', `expected ${wanted} notifications of progress, got ${got}`),
    stdioNotThere: () => failed('refused', 'no process is there to speak with on its standard input'),
    stdioClosed: () => failed('closed', 'the process ended, or closed its standard output, before it answered'),
    stdioLineTooLong: (longest) => failed('too-long', `a line on standard output is longer than ${longest} bytes`),
    programExit: (program, code, output) => ({
        kind: `exit-${code}`,
        sentence: `"${snippet(program)}" exited with code ${code}${quoting(output)}`,
    }),
    programSignal: (program, signal, output) => failed('signal', `"${snippet(program)}" was ended by ${signal}${quoting(output)}`),
    programNotFound: (program) => failed('not-found', `the program "${snippet(program)}" was not found or may not be executed`),
    programTimeout: (program, seconds) => failed('timeout', `"${snippet(program)}" did not end within ${seconds} s`),
    programSucceeded: (program) => failed('content', `expected "${snippet(program)}" to fail, and it exited with code 0`),
};

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./out/load/wire-body.js
// How a body is sent: a text at once, a large one piece by piece as fast as the network takes it, and either of them in a trickle
// when the client is slow. Not for what stands in it (body.ts).



/** Making the body failed, which is no fault of the target. */
class BodyNotMade extends Error {
    code = 'BODY_NOT_MADE';
}
// Making so many bytes takes less than a millisecond; then other sends have their turn.
const bytesPerTurn = 65_536;
function createBodySender(slowness) {
    let sending = null;
    async function* pieces(body, isHalted) {
        let sinceTurn = 0;
        for (const chunk of chunksOf(body)) {
            let rest = chunk;
            while (rest.length > 0 && slowness.writesSlowly()) {
                const bytes = await slowness.mayWrite();
                yield rest.subarray(0, bytes);
                rest = rest.subarray(bytes);
            }
            if (rest.length > 0)
                yield rest;
            sinceTurn += chunk.length;
            if (sinceTurn >= bytesPerTurn) {
                sinceTurn = 0;
                await (0,promises_.setImmediate)();
            }
            if (isHalted())
                await new Promise(() => { });
        }
    }
    return {
        prepare(body) {
            if (typeof body === 'string' && (body === '' || !slowness.writesSlowly()))
                return body;
            if ((0,load_body/* bodyBytes */.OM)(body) === 0)
                return '';
            const stream = external_node_stream_.Readable.from(pieces(body, () => own.isHalted));
            const own = { stream, isHalted: false };
            sending = own;
            // What goes wrong with it is told by the exchange; a body that was never begun has no one else who listens.
            stream.on('error', () => { });
            stream.once('close', () => {
                if (sending === own)
                    sending = null;
            });
            return stream;
        },
        halt() {
            if (sending === null)
                return;
            sending.isHalted = true;
            sending.stream.pause();
            sending = null;
        },
    };
}
function* chunksOf(body) {
    try {
        if (typeof body === 'string')
            yield Buffer.from(body);
        else
            yield* body.chunks();
    }
    catch (error) {
        throw new BodyNotMade(error instanceof Error ? error.message : String(error));
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./out/load/abandoned.js
// Connections that a vanished client left behind: open, unread, silent, until there are too many of them or the process ends.
// One list for the whole process, because what is scarce, its file descriptors, is too. Not for choosing who vanishes.

/** Beyond so many the oldest is reset. */
const mostLeftOpen = 2000;
const left = new Set();
function connectionsLeftOpen() {
    return left.size;
}
/** `end` is called when it is the oldest of too many. Returns what forgets it: it has ended by itself. */
function leaveOpen(end) {
    const own = () => end();
    left.add(own);
    const [oldest] = left;
    if (left.size > mostLeftOpen && oldest !== undefined) {
        left.delete(oldest);
        oldest();
    }
    return () => void left.delete(own);
}
// As long as the longest buffer of a socket: one that seems to hold so much that nobody took is not read any further. Shared.
const plug = Buffer.alloc(65_536);
/** A socket that nobody else listens to any more. It never keeps the process alive. */
function leaveSocketOpen(socket) {
    if (socket.destroyed)
        return;
    if (socket.listenerCount('error') === 0)
        socket.on('error', () => { });
    const forget = leaveOpen(() => cut(socket));
    socket.once('close', forget);
    socket.setKeepAlive(false);
    socket.pause();
    if (!socket.readableEnded)
        socket.unshift(plug);
    socket.unref();
}
// Only plain TCP can be reset.
function cut(socket) {
    if (socket instanceof external_node_tls_.TLSSocket)
        socket.destroy();
    else
        socket.resetAndDestroy();
}

;// CONCATENATED MODULE: ./out/load/wire-connect.js
// How connections to a target are made, let go and ended: by undici, one at a time, while the socket stays known to us.
// Not for what is said over them (wire.ts).
//
//   none --dispatch--> opening --> open --hangUp--> none (FIN)
//     ^                   | renew    |  '--leave--> none (open, unread, silent: abandoned.ts)
//     '-------------------'----------'  closed by the target




const plainly = { connection: null, tls: null };
/** HTTP/2 was asked for, and the target did not agree to it. */
class NoHttp2 extends Error {
    code = 'NO_HTTP2';
}
// A connection must survive the pauses of a slow schedule; a server's own shorter keep-alive hint is still obeyed.
const keepAliveMs = 600_000;
// An HTTP/2 connection that is left must not be closed by undici: the longest that a timer can hold.
const keepHttp2Ms = 2_147_483_647;
const closingMs = 1000;
/** `onLost` is told why, each time that a connection which was open is gone. */
function createConnection(origin, how, onLost) {
    const isHttp2 = how.connection?.http2 === true;
    const connector = (0,undici/* buildConnector */.gU)({
        // Deadlines are held by the wire, for the whole exchange, connecting included.
        timeout: 0,
        allowH2: isHttp2,
        preferH2: isHttp2,
        ...(how.tls === null ? {} : { secureContext: how.tls.secureContext }),
        ...(how.connection === null ? {} : { rejectUnauthorized: how.connection.verify }),
    });
    let opening = null;
    let open = null;
    /** Who listened to the open one before undici did. */
    let listenedTo = new Set();
    let client = newClient();
    function newClient() {
        const made = new undici/* Client */.Kj(origin, {
            pipelining: 1,
            keepAliveTimeout: isHttp2 ? keepHttp2Ms : keepAliveMs,
            keepAliveMaxTimeout: keepAliveMs,
            headersTimeout: 0,
            bodyTimeout: 0,
            connect,
            allowH2: isHttp2,
            ...(isHttp2 ? { h2Options: { pingInterval: 0 } } : {}),
        });
        made.on('disconnect', (_origin, _targets, error) => {
            if (made === client)
                onLost(error);
        });
        return made;
    }
    function connect(options, callback) {
        const made = connector(options, (error, socket) => {
            opening = null;
            if (error !== null) {
                callback(error, null);
            }
            else if (isHttp2 && !(socket instanceof external_node_tls_.TLSSocket && socket.alpnProtocol === 'h2')) {
                socket.destroy();
                callback(new NoHttp2('the target did not agree to HTTP/2'), null);
            }
            else {
                open = socket;
                socket.once('close', () => {
                    if (open === socket)
                        open = null;
                });
                listenedTo = listenersOf(socket);
                callback(null, socket);
            }
        });
        opening = made instanceof external_node_net_.Socket ? made : null;
    }
    /** Undici's part in the connection ends, and it is none the wiser; null when there is none, or none that can be taken away. */
    function takeSocket() {
        const socket = open;
        if (socket === null || isHttp2)
            return null;
        open = null;
        letGo(socket, listenedTo);
        return socket;
    }
    function replaceClient() {
        const old = client;
        client = newClient();
        open = null;
        return old;
    }
    function renew() {
        const unopened = opening;
        opening = null;
        void replaceClient().destroy();
        // Nobody would end it before the kernel loses patience, which takes minutes.
        unopened?.destroy();
    }
    return {
        client: () => client,
        unsentBytes: () => open?.writableLength ?? 0,
        renew,
        async hangUp() {
            const socket = takeSocket();
            if (socket !== null)
                await wire_connect_closed(socket);
            else
                await replaceClient().close();
        },
        leave() {
            const socket = takeSocket();
            if (socket !== null) {
                leaveSocketOpen(socket);
            }
            else if (open !== null) {
                const old = replaceClient();
                leaveOpen(() => void old.destroy());
            }
            else {
                renew();
            }
        },
        async close() {
            const unopened = opening;
            await client.destroy();
            unopened?.destroy();
        },
    };
}
const events = ['readable', 'end', 'error', 'close', 'drain'];
function listenersOf(socket) {
    return new Set(events.flatMap((event) => socket.rawListeners(event)));
}
// To undici a connection is over when its socket says so: it frees what it held of it, its timers too. Only undici is told. Node's
// own listeners must not be: they would take the encryption from under a socket that still reads, which ends the process.
function letGo(socket, others) {
    const whenClosed = [];
    for (const event of events) {
        for (const listener of socket.rawListeners(event)) {
            if (others.has(listener))
                continue;
            socket.removeListener(event, listener);
            if (event === 'close')
                whenClosed.push(() => listener.call(socket, false));
        }
    }
    socket.on('error', () => { });
    for (const tell of whenClosed)
        tell();
}
function wire_connect_closed(socket) {
    return new Promise((resolve) => {
        const limit = setTimeout(() => {
            socket.destroy();
            resolve();
        }, closingMs);
        socket.once('close', () => {
            clearTimeout(limit);
            resolve();
        });
        socket.destroySoon();
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./out/load/wire-failures.js
// Errors of undici, node and OpenSSL -> what is counted and said of the target. Not for answers that came (expectation.ts).


/** `host` is host and port, for the sentence. */
function failureOf(error, host) {
    const code = codeOf(error);
    switch (code) {
        case 'ECONNREFUSED':
            return failures.refused(host);
        case 'ECONNRESET':
        case 'EPIPE':
            return failures.closed(host);
        case 'UND_ERR_SOCKET':
        case 'UND_ERR_INFO':
            return ofUndici(error, host);
        case 'UND_ERR_HEADERS_OVERFLOW':
            return failures.headersTooLong(host, external_node_http_.maxHeaderSize);
        case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
            return failures.contentLength(host);
        case 'UND_ERR_DESTROYED':
        case 'UND_ERR_CLOSED':
            return failures.cutOff();
        case 'ENOTFOUND':
        case 'EAI_AGAIN':
            return failures.hostNotFound(host);
        case 'UND_ERR_INVALID_ARG':
        case 'UND_ERR_NOT_SUPPORTED':
        case 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH':
        case 'BODY_NOT_MADE':
            return failures.notMade(error.message);
        case 'NO_HTTP2':
            return failures.noHttp2(host);
        default:
            if (error.name === 'HTTPParserError')
                return ofParser(error, host);
            if (code.startsWith('ERR_HTTP2_'))
                return failures.http2(host, error.message);
            if (isAboutTls(code))
                return failures.tls(host, tlsReason(error), code);
            return failures.network(host, code === '' ? error.name : code, error.message);
    }
}
// What undici calls it when bytes come that no request asked for.
const unasked = 'bad response';
/** A connection was closed because bytes came on it, unless it is also the error of a request: then that is what it was about. */
function isSurplus(error) {
    return error.message === unasked;
}
// One code for several things; only the message tells them apart.
function ofUndici(error, host) {
    if (error.message.startsWith('HTTP/2'))
        return failures.http2(host, error.message);
    if (error.message === unasked)
        return failures.notHttp(host, 'status 100 that nobody waited for');
    if (error.message === 'bad upgrade')
        return failures.notHttp(host, 'an upgrade that nobody asked for');
    return failures.closed(host);
}
// "Response does not match the HTTP/1.1 protocol (Invalid character in chunk size)"; it has no code.
function ofParser(error, host) {
    const reason = /\((.*)\)$/.exec(error.message)?.[1] ?? error.message;
    return reason === 'Invalid EOF state' ? failures.closed(host) : failures.notHttp(host, reason);
}
const tlsCodes = /^(ERR_TLS_|ERR_SSL_|ERR_OSSL_|CERT_|CRL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|PATH_LENGTH_|INVALID_CA$|INVALID_PURPOSE$|HOSTNAME_MISMATCH$|EPROTO$)/;
function isAboutTls(code) {
    return tlsCodes.test(code);
}
// OpenSSL's own messages begin with numbers and function names and carry the reason apart; node's end with advice about itself.
function tlsReason(error) {
    if ('library' in error && 'reason' in error && typeof error.reason === 'string')
        return error.reason;
    return (error.message.split(';', 1)[0] ?? '').replace(/:\s*$/, '');
}
function codeOf(error) {
    return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

;// CONCATENATED MODULE: ./out/load/wire-headers.js
// Headers of an answer as undici gives them -> one value each, made anew only where it must be.
const noHeaders = {};
// Nearly always none is repeated, and what undici made can be used as it is.
function firstValues(received) {
    if (isSingle(received))
        return received;
    const headers = {};
    for (const [name, value] of Object.entries(received)) {
        const first = Array.isArray(value) ? value[0] : value;
        if (first !== undefined)
            headers[name] = first;
    }
    return headers;
}
function isSingle(received) {
    for (const name in received)
        if (typeof received[name] !== 'string')
            return false;
    return true;
}
function announcesBody(headers) {
    return 'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0;
}

;// CONCATENATED MODULE: ./out/load/wire-exchange.js
// One request and its answer, as undici tells of it, turned into a result. A class, because one is made per request and its
// methods must not be. Not for connections (wire-connect.ts), nor for what an error means (wire-failures.ts).



// A stream that has given its answer may take this long to end by itself before its connection is dropped.
const lingerSeconds = 1;
const givenUp = new Error('given up by the load process');
class Exchange {
    deadlineSeconds;
    hasBody;
    around;
    reading;
    isCancelled;
    resolve;
    controller = null;
    sentSeconds = null;
    isSent = false;
    status = 0;
    headers = noHeaders;
    follower = null;
    completeSeconds = null;
    first = null;
    more = null;
    keptBytes = 0;
    bodyBytes = 0;
    contradiction = null;
    /** `isCancelled`: it is given up as soon as it is sent. */
    constructor(around, reading, hasBody, isCancelled, resolve) {
        this.hasBody = hasBody;
        this.around = around;
        this.reading = reading;
        this.isCancelled = isCancelled;
        this.resolve = resolve;
        this.deadlineSeconds = reading.deadlineSeconds;
    }
    /** The deadline has passed. */
    giveUp() {
        if (this.completeSeconds !== null)
            this.settleAnswer(this.completeSeconds);
        else if (this.around.slowness.hasActed())
            this.settleCancelled();
        else
            this.settle({ kind: 'timeout', endedSeconds: this.around.nowSeconds(), sentSeconds: this.sentSeconds });
        this.takeBack();
    }
    /** Its connection is no longer ours: nothing is told to the target. */
    cancel() {
        this.settleCancelled();
    }
    /** Gives it up if that was asked for and every byte of it has left this process. */
    cancelWhenSent() {
        if (!this.isCancelled || !this.isSent || !this.isCurrent() || this.around.unsentBytes() > 0)
            return;
        this.settleCancelled();
        this.takeBack();
    }
    fail(failure) {
        const { sentSeconds } = this;
        this.settle({ kind: 'broken', failure, endedSeconds: this.around.nowSeconds(), sentSeconds });
    }
    // Called when the connection stands and before the first byte is written.
    onRequestStart(controller) {
        if (!this.isCurrent()) {
            controller.abort(givenUp);
            return;
        }
        this.controller = controller;
        this.sentSeconds ??= this.around.nowSeconds();
    }
    onRequestSent() {
        if (!this.isCancelled)
            return;
        this.isSent = true;
        // After this turn: what was written is then on its way, over HTTP/2 too.
        setImmediate(() => this.cancelWhenSent());
    }
    onResponseStart(_controller, status, received) {
        // Told of what may come, not the answer.
        if (status < 200)
            return;
        this.status = status;
        this.headers = firstValues(received);
        if (status === 204 && announcesBody(this.headers)) {
            this.contradiction = failures.notHttp(this.around.host, 'status 204 with a body');
        }
        this.follower = this.reading.follow?.(this.headers) ?? null;
    }
    onResponseData(controller, chunk) {
        this.bodyBytes += chunk.length;
        this.around.slowness.hasRead(chunk.length, controller);
        if (this.follower !== null) {
            if (this.completeSeconds !== null || !this.follower(chunk))
                return;
            this.completeSeconds = this.around.nowSeconds();
            this.deadlineSeconds = Math.min(this.deadlineSeconds, this.completeSeconds + lingerSeconds);
            return;
        }
        const room = this.reading.keepBytes - this.keptBytes;
        if (room > 0)
            this.keep(chunk.length <= room ? chunk : chunk.subarray(0, room));
    }
    onResponseEnd() {
        this.settleAnswer(this.around.nowSeconds());
    }
    onResponseError(_controller, error) {
        this.around.lastError = error;
        if (!this.isCurrent())
            return;
        if (this.completeSeconds !== null)
            this.settleAnswer(this.completeSeconds);
        // A target may shut out whom it finds too slow.
        else if (this.around.slowness.hasActed())
            this.settleCancelled();
        else
            this.fail(failureOf(error, this.around.host));
    }
    takeBack() {
        if (this.controller === null || (this.around.isHttp2 && this.hasBody))
            this.around.dropConnection();
        else
            this.controller.abort(givenUp);
    }
    keep(part) {
        this.keptBytes += part.length;
        if (this.first === null)
            this.first = part;
        else if (this.more === null)
            this.more = [this.first, part];
        else
            this.more.push(part);
    }
    isCurrent() {
        return this.around.current === this;
    }
    settleAnswer(endedSeconds) {
        if (!this.isCurrent())
            return;
        const fault = this.contradiction ?? this.takeSurplus();
        if (fault !== null) {
            this.fail(fault);
            return;
        }
        const kept = this.more === null ? this.first : Buffer.concat(this.more);
        this.settle({
            kind: 'answer',
            status: this.status,
            headers: this.headers,
            body: kept === null ? '' : kept.toString('utf8'),
            keptBytes: this.keptBytes,
            bodyBytes: this.bodyBytes,
            endedSeconds,
            sentSeconds: this.sentSeconds,
            slowed: this.around.slowness.hasActed(),
        });
    }
    takeSurplus() {
        if (!this.around.hasSurplus)
            return null;
        this.around.hasSurplus = false;
        return failures.surplus(this.around.host);
    }
    settleCancelled() {
        this.settle({ kind: 'cancelled', endedSeconds: this.around.nowSeconds(), sentSeconds: this.sentSeconds });
    }
    settle(result) {
        if (!this.isCurrent())
            return;
        this.around.current = null;
        this.resolve(result);
    }
}

;// CONCATENATED MODULE: ./out/load/wire-slow.js
// Holds back what is read or sent, as a slow client does: about a kilobyte a second of a body. Has no timer: it moves when it is
// swept. Not for deciding when a client is slow.
const slowBytesPerSecond = 1024;
function createSlowness(nowSeconds) {
    // 0: not slow.
    let readUntilSeconds = 0;
    let writeUntilSeconds = 0;
    let hasActed = false;
    let paused = null;
    let resumeSeconds = 0;
    let wakeWriter = null;
    function writesSlowly() {
        if (writeUntilSeconds === 0)
            return false;
        if (nowSeconds() < writeUntilSeconds)
            return true;
        writeUntilSeconds = 0;
        return false;
    }
    return {
        writesSlowly,
        hasActed: () => hasActed,
        readUntil(untilSeconds) {
            readUntilSeconds = untilSeconds;
        },
        writeUntil(untilSeconds) {
            writeUntilSeconds = untilSeconds;
        },
        begin() {
            hasActed = false;
            paused = null;
        },
        hasRead(bytes, answer) {
            if (readUntilSeconds === 0)
                return;
            const now = nowSeconds();
            if (now >= readUntilSeconds) {
                readUntilSeconds = 0;
                return;
            }
            hasActed = true;
            paused = answer;
            resumeSeconds = Math.min(now + bytes / slowBytesPerSecond, readUntilSeconds);
            answer.pause();
        },
        mayWrite() {
            hasActed = true;
            const fromSeconds = nowSeconds();
            return new Promise((resolve) => {
                wakeWriter = () => resolve(Math.max(Math.round((nowSeconds() - fromSeconds) * slowBytesPerSecond), 1));
            });
        },
        sweep() {
            if (wakeWriter !== null) {
                const wake = wakeWriter;
                wakeWriter = null;
                wake();
            }
            if (paused !== null && nowSeconds() >= resumeSeconds) {
                const answer = paused;
                paused = null;
                answer.resume();
            }
        },
        forget() {
            paused = null;
            wakeWriter = null;
        },
    };
}

;// CONCATENATED MODULE: ./out/load/wire.js
// One connection to the target: one HTTP exchange at a time, read to its last byte or given up at its deadline.
// Never throws: whatever happens is a result. Not for meaning: protocols and expectations are above it.
//
// Nothing is done behind the caller's back: redirects are not followed (a loop of them is a wrong status each time), retry-after
// is not obeyed, nothing is decompressed (accept-encoding is not sent), no answered request is sent again.







/** `origin` is scheme, host and port; `nowSeconds` is any monotonic clock, the one deadlines are given on. */
function createWire(origin, nowSeconds, how = plainly) {
    const slowness = createSlowness(nowSeconds);
    const sender = createBodySender(slowness);
    const connection = createConnection(origin, how, (error) => {
        if (isSurplus(error) && error !== around.lastError)
            around.hasSurplus = true;
    });
    const around = {
        host: new URL(origin).host,
        nowSeconds,
        slowness,
        unsentBytes: connection.unsentBytes,
        dropConnection: connection.renew,
        isHttp2: how.connection?.http2 === true,
        current: null,
        lastError: null,
        hasSurplus: false,
    };
    let cancelsNext = false;
    function send({ method, path, headers, body }, exchange) {
        const client = connection.client();
        const ready = body === null ? null : sender.prepare(body);
        if (body === null || ready === null || typeof ready === 'string') {
            client.dispatch({ method, path, headers, body: ready }, exchange);
            return;
        }
        const sized = [...headers, 'content-length', String((0,load_body/* bodyBytes */.OM)(body))];
        client.dispatch({ method, path, headers: sized, body: ready }, exchange);
    }
    return {
        exchange(request, reading) {
            return new Promise((resolve) => {
                const exchange = new Exchange(around, reading, request.body !== null, cancelsNext, resolve);
                around.current = exchange;
                cancelsNext = false;
                slowness.begin();
                try {
                    send(request, exchange);
                }
                catch (error) {
                    exchange.fail(failures.notMade(error instanceof Error ? error.message : String(error)));
                }
            });
        },
        expire() {
            slowness.sweep();
            const exchange = around.current;
            if (exchange === null)
                return;
            exchange.cancelWhenSent();
            if (nowSeconds() >= exchange.deadlineSeconds)
                exchange.giveUp();
        },
        close: connection.close,
        reset: connection.hangUp,
        abandon() {
            around.current?.cancel();
            sender.halt();
            slowness.forget();
            connection.leave();
        },
        readSlowly: slowness.readUntil,
        writeSlowly: slowness.writeUntil,
        cancelNext() {
            cancelsNext = true;
        },
    };
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

// EXTERNAL MODULE: ./out/stats/random.js
var stats_random = __webpack_require__(34717);
;// CONCATENATED MODULE: ./out/load/client-deeds.js
// Which client does what, and when: the misdeeds of clients as a function of seed and load second alone. Pure.
// Not for doing them (lane.ts, raw-misdeeds.ts), nor for what is done to the system (run/deed-plan.ts).
//
//   minute of load, kind --seed--> walk over the clients in random strides --> each deed at a random second of that minute
//   storm k              --seed--> so many of all clients                  --> each at a random moment of the second after k * every
//
// One draw for each client would cost 10,000 draws a minute and kind, for deeds of which there are a few. The stride from one
// client that does it to the next is drawn instead: when each does it with probability p, strides are geometric, and such a walk
// picks every client with probability p, each on its own. It costs as many draws as there are deeds.

const deedStream = 5;
const minute = 60;
const stormSeconds = 1;
/** Positions of the stream that belong to one minute: one for each kind, and room for more. */
const positions = 16;
const stormPosition = 15;
/** Expects probabilities from 0 to 1, `share` too, and at least one client. */
function createClientDeeds(chaos, seed, clients) {
    const drawn = drawnDeeds(chaos).filter(({ perMinute }) => perMinute > 0);
    const storm = chaos.storm ?? null;
    const minutes = rememberLast((index) => deedsOfMinute(drawn, seed, clients, index));
    const storms = rememberLast((index) => storm === null ? [] : deedsOfStorm(storm, seed, clients, index, index * storm.everySeconds));
    return {
        due(from, to) {
            const found = [];
            const take = (deed) => {
                if (deed.atLoadSeconds >= from && deed.atLoadSeconds < to)
                    found.push(deed);
            };
            if (drawn.length > 0) {
                for (let second = Math.floor(Math.max(0, from)); second < to; second += 1) {
                    minutes(Math.floor(second / minute))[second % minute]?.forEach(take);
                }
            }
            if (storm !== null) {
                const first = Math.max(1, Math.floor((from - stormSeconds) / storm.everySeconds));
                for (let index = first; index * storm.everySeconds < to; index += 1)
                    storms(index).forEach(take);
            }
            return found.sort((one, other) => one.atLoadSeconds - other.atLoadSeconds);
        },
    };
}
function drawnDeeds(chaos) {
    const { disconnect, vanish, slowReader, slowWriter, halfOpen, cancel, staleId, malformed, churn } = chaos;
    const found = [];
    const add = (position, asked, deed) => {
        if (asked != null)
            found.push({ deed, perMinute: asked.perMinute, position });
    };
    const back = disconnect?.reconnectAfterSeconds ?? 0;
    add(0, disconnect, { kind: 'disconnect', reconnectAfterSeconds: back });
    add(1, vanish, { kind: 'vanish' });
    add(2, slowReader, { kind: 'slow-reader', forSeconds: slowReader?.forSeconds ?? 0 });
    add(3, slowWriter, { kind: 'slow-writer', forSeconds: slowWriter?.forSeconds ?? 0 });
    add(4, halfOpen, { kind: 'half-open' });
    add(5, cancel, { kind: 'cancel' });
    add(6, staleId, { kind: 'stale-id' });
    add(7, malformed, { kind: 'malformed' });
    add(8, churn, { kind: 'churn' });
    return found;
}
function deedsOfMinute(drawn, seed, clients, index) {
    const seconds = [];
    for (const { deed, perMinute, position } of drawn) {
        const random = (0,stats_random/* randomAt */.RN)(seed, deedStream, index * positions + position);
        for (let lane = stride(random, perMinute); lane < clients; lane += 1 + stride(random, perMinute)) {
            const second = within(random, minute);
            const whole = Math.floor(second);
            seconds[whole] ??= [];
            seconds[whole]?.push({ lane, deed, atLoadSeconds: index * minute + second });
        }
    }
    return seconds;
}
/** Clients that are passed over until the next one does it; beyond any number of clients where that is never. */
function stride(random, probability) {
    return Math.floor(-Math.log1p(-random.next()) / -Math.log1p(-probability));
}
/** In whole milliseconds: what is added to it afterwards must not round it into another second. */
function within(random, seconds) {
    return Math.floor(random.next() * seconds * 1000) / 1000;
}
/** Exactly the share of the clients, to the nearest one; at least one. */
function deedsOfStorm({ share, reconnectAfterSeconds }, seed, clients, index, atSeconds) {
    const random = (0,stats_random/* randomAt */.RN)(seed, deedStream, index * positions + stormPosition);
    const deed = { kind: 'storm', reconnectAfterSeconds };
    const found = [];
    let wanted = share > 0 ? Math.max(1, Math.round(share * clients)) : 0;
    // Each client in turn, with the chance of those still wanted among those still left: every set of that size is as likely.
    for (let lane = 0; lane < clients && wanted > 0; lane += 1) {
        if (random.next() * (clients - lane) >= wanted)
            continue;
        wanted -= 1;
        found.push({ lane, deed, atLoadSeconds: atSeconds + within(random, stormSeconds) });
    }
    return found;
}
/** Minutes and storms come one after the other; each is drawn once. */
function rememberLast(make) {
    let last = null;
    return (index) => {
        if (last?.index !== index)
            last = { index, made: make(index) };
        return last.made;
    };
}

;// CONCATENATED MODULE: ./out/load/closed-loop.js
// The closed model: every lane sends again as soon as its answer came. Also the way data is put in before a soak.
// Nothing spins: a lane whose sends end without an answer, as when nobody listens, waits longer and longer between them.
const pauseStepSeconds = 0.1;
const longestPauseSeconds = 1;
function createClosedLoop(parts) {
    const { clients, crew, rests, nowSeconds, climbSeconds, next, operationOf } = parts;
    const unansweredInARow = new Uint8Array(clients);
    let stopped = false;
    function give(lane) {
        if (stopped)
            return;
        const send = next();
        if (send !== null)
            crew.send(loop, lane, operationOf(send), send, null);
    }
    async function giveAt(lane, atSeconds) {
        await rests.until(atSeconds);
        give(lane);
    }
    const loop = {
        begin() {
            const startSeconds = nowSeconds();
            for (let lane = 0; lane < clients; lane += 1)
                void giveAt(lane, startSeconds + (climbSeconds * lane) / clients);
        },
        ended: parts.ended,
        free(lane, last) {
            if (last === null || !isUnanswered(last)) {
                unansweredInARow[lane] = 0;
                return give(lane);
            }
            const inARow = Math.min((unansweredInARow[lane] ?? 0) + 1, longestPauseSeconds / pauseStepSeconds);
            unansweredInARow[lane] = inARow;
            void giveAt(lane, nowSeconds() + pauseStepSeconds * inARow);
        },
        // No lane waits for a send: what it is asked to do, it does after the one under way.
        claim: () => false,
        stop() {
            stopped = true;
        },
    };
    return loop;
}
/** Failed at once, without having waited for anybody. */
function isUnanswered({ failure, timed }) {
    return failure !== null && !timed;
}
/** The closed loop as the load of a soak, rate "max": a send is scheduled when it is sent. */
function createMaxLoop(parts) {
    const { tally, pacer, nowSeconds } = parts;
    const loadSeconds = () => pacer.loadSecondsAt(begun ? nowSeconds() - startSeconds : 0);
    let begun = false;
    let sends = parts.fromSend;
    let startSeconds = 0;
    const loop = createClosedLoop({
        ...parts,
        next() {
            tally.due(null);
            tally.sent();
            sends += 1;
            return sends - 1;
        },
        ended: tally.ended,
    });
    return {
        ...loop,
        begin() {
            begun = true;
            startSeconds = nowSeconds();
            loop.begin();
        },
        giveUp() { },
        sends: () => sends,
        // It has no rate: seconds of load, from which the clock of a later part goes on.
        fullRateSeconds: loadSeconds,
        loadSeconds,
    };
}

;// CONCATENATED MODULE: ./out/load/crew.js
// The lanes at work: each is given one send at a time, then does what waits for it between two sends, then is free again.
//
//   free --send--> in flight --ended--> errands (deeds, end of a session), if there are any --> free
//   free --ask---> errands --> free
//
// Who gives the sends is another's business: open-loop.ts, closed-loop.ts. So is what a lane does: lane.ts.
function createCrew(lanes, nowSeconds) {
    const waiting = new Set();
    let inFlight = 0;
    let atWork = 0;
    async function perform(giver, number, operation, send, dueSeconds) {
        const lane = laneAt(number);
        const handedSeconds = nowSeconds();
        inFlight += 1;
        atWork += 1;
        const outcome = await lane.send(operation, send);
        inFlight -= 1;
        giver.ended(operation, dueSeconds ?? outcome.sentSeconds ?? handedSeconds, outcome);
        if (lane.hasErrand())
            await lane.runErrands();
        done(giver, number, outcome);
    }
    async function runErrands(giver, number) {
        atWork += 1;
        await laneAt(number).runErrands();
        done(giver, number, null);
    }
    function done(giver, lane, last) {
        atWork -= 1;
        giver.free(lane, last);
        if (atWork > 0)
            return;
        for (const resolve of waiting)
            resolve();
    }
    function laneAt(number) {
        const lane = lanes[number];
        if (lane === undefined)
            throw new RangeError(`no lane ${number}`);
        return lane;
    }
    return {
        send(giver, lane, operation, send, dueSeconds) {
            void perform(giver, lane, operation, send, dueSeconds);
        },
        ask(giver, lane, deed) {
            laneAt(lane).ask(deed);
            if (giver.claim(lane))
                void runErrands(giver, lane);
        },
        inFlight: () => inFlight,
        async whenQuiet(limitSeconds) {
            if (atWork === 0)
                return;
            await new Promise((resolve) => {
                const limit = setTimeout(quiet, limitSeconds * 1000);
                function quiet() {
                    clearTimeout(limit);
                    waiting.delete(quiet);
                    resolve();
                }
                waiting.add(quiet);
            });
        },
    };
}

;// CONCATENATED MODULE: ./out/load/deed-clock.js
// Hands the misdeeds of clients out as they fall due: asked once a second of load. Not for which they are (client-deeds.ts) nor
// for doing them (lane-deeds.ts).
const everySeconds = 1;
function createDeedClock(deeds, ask) {
    let from = null;
    return {
        tick(loadSeconds) {
            from ??= loadSeconds;
            if (loadSeconds - from < everySeconds)
                return;
            for (const { lane, deed } of deeds.due(from, loadSeconds))
                ask(lane, deed);
            from = loadSeconds;
        },
    };
}
/** Kinds of deeds that the scenario asks of clients, as the ledger has them. What is done to the system is none of them. */
function askedKinds(chaos) {
    const asked = [
        ['disconnect', chaos.disconnect],
        ['vanish', chaos.vanish],
        ['slow-reader', chaos.slowReader],
        ['slow-writer', chaos.slowWriter],
        ['half-open', chaos.halfOpen],
        ['cancel', chaos.cancel],
        ['stale-id', chaos.staleId],
        ['malformed', chaos.malformed],
        ['churn', chaos.churn],
        ['storm', chaos.storm],
    ];
    return asked.filter(([, spec]) => (spec ?? null) !== null).map(([kind]) => kind);
}

;// CONCATENATED MODULE: ./out/load/deed-ledger.js
// The ledger of what clients were asked to do wrong and really did. Kinds are those of client-deeds.ts.
/** `kinds`: all that the scenario asks for. */
function createDeedLedger(kinds) {
    const counts = new Map(kinds.map((kind) => [kind, { asked: 0, delivered: 0 }]));
    const countOf = (kind) => {
        const known = counts.get(kind);
        if (known !== undefined)
            return known;
        const count = { asked: 0, delivered: 0 };
        counts.set(kind, count);
        return count;
    };
    return {
        asked(kind) {
            countOf(kind).asked += 1;
        },
        delivered(kind) {
            countOf(kind).delivered += 1;
        },
        take() {
            if (counts.size === 0)
                return null;
            const taken = {};
            for (const [kind, count] of counts) {
                taken[kind] = { ...count };
                count.asked = 0;
                count.delivered = 0;
            }
            return taken;
        },
    };
}

// EXTERNAL MODULE: ./out/load/json-path.js
var json_path = __webpack_require__(71911);
;// CONCATENATED MODULE: ./out/load/captured-values.js
// What an operation captures from a right answer: texts and numbers at its paths. Pure. Not for keeping them (captured.ts).

/** Longer texts are not kept: pools are bounded. */
const longestCaptured = 1000;
/** Names and values as JSON; what is not there is left out. The answer to a batch gives the values of each of its responses. */
function capturedValues({ captures, batch = 1 }, answer) {
    const messages = batch > 1 && Array.isArray(answer) ? answer : [answer];
    return messages.flatMap((message) => captures.flatMap(({ name, path }) => {
        const json = capturableJson((0,json_path/* valueAtPath */.WS)(message, path));
        return json === null ? [] : [{ name, json }];
    }));
}
/** null: neither a text nor a number, too long, or a whole number so large that reading JSON has changed it. */
function capturableJson(value) {
    switch (typeof value) {
        case 'string':
            return value.length <= longestCaptured ? JSON.stringify(value) : null;
        case 'number':
            return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? JSON.stringify(value) : null;
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./out/load/form-body.js
// Bodies of forms: fields as a browser sends them, and one file as multipart/form-data. Pure; a large file stays a stream.
// Not for reading generators in them (compile-operations.ts).

const fieldsType = 'application/x-www-form-urlencoded';
/** Between the parts; long and odd enough to stand in no content. The same in every send, so that the header can be constant. */
const uploadBoundary = 'soak-boundary-d41c8e07b6f29a35';
function uploadType(boundary) {
    return `multipart/form-data; boundary=${boundary}`;
}
/** Names and values as they are, in order. */
function fieldsBody(fields) {
    const encoded = new URLSearchParams();
    for (const [name, value] of fields)
        encoded.append(name, value);
    return encoded.toString();
}
/** One file in the form field `field`. */
function uploadBody(boundary, field, filename, content) {
    const before = [
        `--${boundary}`,
        `content-disposition: form-data; name="${quoted(field)}"; filename="${quoted(filename)}"`,
        'content-type: application/octet-stream',
        '',
        '',
    ].join('\r\n');
    return (0,load_body/* wrapped */.ky)(before, content, `\r\n--${boundary}--\r\n`);
}
// What would end the quotes or the line is written as browsers write it.
function quoted(text) {
    return text.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
}

// EXTERNAL MODULE: ./out/load/request-template.js
var request_template = __webpack_require__(90147);
;// CONCATENATED MODULE: ./out/load/compile-request.js
// One request of the scenario as HTTP carries it: path below the target, headers, body and what kind of body it is.
// Pure. Not for what is expected of the answer (expectation.ts), nor for protocols above HTTP (compile-operations.ts).



/** `defaults`: headers of its protocol, in lower case; those of the load win over them, and its own over both. */
function compileRequest(request, { target, headers }, defaults = {}) {
    const { body, contentType } = compileContent(request);
    const ownDefaults = contentType === null ? defaults : { 'content-type': contentType, ...defaults };
    return {
        path: (0,request_template/* compileText */.tg)(joinPath(target, request.path), encodeURIComponent),
        headers: compileHeaders(ownDefaults, headers, request.headers),
        body,
    };
}
/** Names and JSON paths; expects paths that can be read. */
function compileCaptures(captures) {
    return Object.entries(captures).map(([name, text]) => {
        const path = (0,json_path/* parseJsonPath */.Hf)(text);
        if (path === null)
            throw new Error(`not a JSON path: ${text}`);
        return { name, path };
    });
}
/** Names of the pools that a request draws from, the headers of the load included. */
function poolsOf(request, headers) {
    const texts = [request.path, headers, request.headers, request.json ?? null, request.body];
    const form = request.form ?? null;
    const found = (0,request_template/* expressionsIn */.l$)([...texts, form === null ? null : { ...form }, request.command]);
    return [...new Set(found.flatMap(({ generator }) => generator?.captured ?? []))];
}
function compileContent({ json, body, form }) {
    if (form !== undefined && form !== null)
        return compileForm(form);
    if (json !== undefined)
        return { body: (0,request_template/* compileJson */.kD)(json), contentType: 'application/json' };
    return { body: body === null ? null : (0,request_template/* compileBody */.Cp)(body), contentType: null };
}
function compileForm(form) {
    if (form.kind === 'fields') {
        const fields = Object.entries(form.fields).map(([name, value]) => [name, (0,request_template/* compileText */.tg)(value)]);
        const write = (source) => (0,request_template/* inPieces */.xE)(fieldsBody(fields.map(([name, value]) => [name, value(source)])));
        return { body: write, contentType: fieldsType };
    }
    const field = (0,request_template/* compileText */.tg)(form.field);
    const filename = (0,request_template/* compileText */.tg)(form.filename);
    const content = (0,request_template/* compileBody */.Cp)(form.content);
    return {
        body: (source) => uploadBody(uploadBoundary, field(source), filename(source), content(source)),
        contentType: uploadType(uploadBoundary),
    };
}
// Later groups win; names are compared without case.
function compileHeaders(...groups) {
    const byName = new Map();
    for (const group of groups) {
        for (const [name, value] of Object.entries(group))
            byName.set(name.toLowerCase(), (0,request_template/* compileText */.tg)(value));
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

;// CONCATENATED MODULE: ./out/load/parse-once.js
// JSON of an answer, parsed once although it is judged first and learnt from right after. Not for what is in it.
let newest = null;
/** null: it is no JSON. What the newest text gave is kept for the next who asks; nobody may change the value. */
function parseOnce(text) {
    if (newest?.text !== text)
        newest = { text, parsed: parse(text) };
    return newest.parsed;
}
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return null;
    }
}

// EXTERNAL MODULE: ./out/load/schema-reading.js + 1 modules
var schema_reading = __webpack_require__(4811);
;// CONCATENATED MODULE: ./out/load/schema-check.js
// Whether a value meets a JSON Schema. The library that knows how is loaded with the first schema: loads without any do without it.
// Not for mistakes in schemas (schema-reading.ts).


let zod = null;
/** Resolves when the schemas of this load can be asked; at once when it has none. To be awaited before its first send. */
async function prepareSchemas({ operations, session }) {
    const asked = [...operations, ...(session?.begin ?? []), ...(session?.end ?? [])];
    if (zod === null && asked.some(({ expect }) => expect.schema !== undefined))
        zod = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(6255)]).then(__webpack_require__.bind(__webpack_require__, 86255));
}
/** Expects a schema without mistakes, and throws otherwise. The check throws unless `prepareSchemas` has resolved before. */
function compileSchema(schema) {
    const reading = (0,schema_reading/* readSchema */.G)(schema);
    if (!reading.ok)
        throw new Error(`not a schema: ${reading.mistakes.join('; ')}`);
    let compiled = null;
    return (value) => {
        if (zod === null)
            throw new Error('the schema was asked before it was ready');
        compiled ??= zod.fromJSONSchema(reading.schema);
        return firstProblem(compiled, value);
    };
}
function firstProblem(compiled, value) {
    try {
        const result = compiled.safeParse(value);
        if (result.success)
            return null;
        const [issue] = result.error.issues;
        const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step));
        return `${(0,json_path/* pathText */.LF)(path)}: ${issue?.message ?? 'not as asked'}`;
    }
    catch (error) {
        // A schema that refers to itself follows the answer down as deep as it goes.
        if (!(error instanceof RangeError))
            throw error;
        return '$: nested too deeply to be checked';
    }
}

;// CONCATENATED MODULE: ./out/load/expectation.js
// Whether an answer is right: success (null) or what is wrong with it.
// Pure; http answers here, JSON-RPC messages in jsonrpc.ts on top of this. Not for answers that never came.





/** Kept of an answer whose content is checked, and the longest event of a stream; the rest is read and counted. */
const checkedBytes = 1_048_576;
/** Throws when a path or the schema cannot be read; loadIssues has reported that before. */
function compileExpectation({ json, status, contains, error, schema, bytes }, { captures = [], schemaAt = [] } = {}) {
    const steps = json === null ? null : (0,json_path/* parseJsonPath */.Hf)(json);
    if (json !== null && steps === null)
        throw new Error(`not a JSON path: ${json}`);
    return {
        statuses: typeof status === 'number' ? [status] : status,
        path: json === null || steps === null ? null : { text: json, steps },
        contains,
        error,
        ...(bytes === undefined || bytes === null ? {} : { size: bytes }),
        ...(schema === undefined ? {} : { schema: { at: schemaAt, check: compileSchema(schema) } }),
        ...(captures.length === 0 ? {} : { captures }),
    };
}
/** True when an http answer is read beyond its status and its size. */
function readsBody({ expectation, captures }) {
    return expectation.contains !== null || captures.length > 0 || readsJson(expectation);
}
function readsJson({ path, schema, captures }) {
    return path !== null || schema !== undefined || captures !== undefined;
}
/** Judges an http answer. With `error`, a status of 400 or more is what is wanted (unless a status is named). */
function judgeAnswer(expectation, answer) {
    return judgeStatus(expectation, answer) ?? judgeContains(expectation, answer) ?? judgeJson(expectation, answer);
}
/** Of an answer over http, whatever it carries: its status, then its size. */
function judgeStatus(expectation, answer) {
    return wrongStatus(expectation, answer) ?? wrongSize(expectation, answer);
}
function wrongStatus(expectation, answer) {
    const { status } = answer;
    if (expectation.statuses !== null) {
        return expectation.statuses.includes(status)
            ? null
            : failures.status(status, expectation.statuses.join(' or '), answer.body);
    }
    if (expectation.error)
        return status >= 400 ? null : failures.status(status, '4xx or 5xx', answer.body);
    return status >= 200 && status < 300 ? null : failures.status(status, '2xx', answer.body);
}
function wrongSize({ size }, { bodyBytes }) {
    if (size === undefined)
        return null;
    const { atLeast, atMost } = size;
    if (atLeast !== null && bodyBytes < atLeast)
        return failures.size(`at least ${atLeast}`, bodyBytes);
    if (atMost !== null && bodyBytes > atMost)
        return failures.size(`at most ${atMost}`, bodyBytes);
    return null;
}
function judgeContains(expectation, answer) {
    if (expectation.contains === null || answer.body.includes(expectation.contains))
        return null;
    return cutOff(answer) ?? failures.noText(expectation.contains, answer.body);
}
function judgeJson(expectation, answer) {
    if (!readsJson(expectation))
        return null;
    const parsed = parseAnswer(answer);
    if ('failure' in parsed)
        return parsed.failure;
    return judgeValue(expectation, parsed.value, answer.body);
}
/** Asks a parsed value for the expected path, the schema and what is captured; `text` is what a sentence quotes. */
function judgeValue(expectation, value, text) {
    const { path, schema, captures = [] } = expectation;
    if (path !== null && !(0,json_path/* hasAtPath */.rj)(value, path.steps))
        return failures.noPath(path.text, text);
    if (schema !== undefined) {
        const problem = schema.check((0,json_path/* valueAtPath */.WS)(value, schema.at));
        if (problem !== null)
            return failures.schema(problem, text);
    }
    const missing = captures.find((capture) => capturableJson((0,json_path/* valueAtPath */.WS)(value, capture.path)) === null);
    return missing === undefined ? null : failures.notCaptured((0,json_path/* pathText */.LF)(missing.path), text);
}
/** The body as JSON, or the sentence that says why it is none. */
function parseAnswer(answer) {
    const cut = cutOff(answer);
    if (cut !== null)
        return { failure: cut };
    return parseOnce(answer.body) ?? { failure: failures.notJson(answer.body) };
}
function cutOff(answer) {
    return answer.bodyBytes > answer.keptBytes ? failures.tooLong(answer.bodyBytes, answer.keptBytes) : null;
}

;// CONCATENATED MODULE: ./out/load/outcome.js
// What became of one send. Shared by the protocol clients; not for how it is counted (tally.ts).

/** The outcome of an exchange that was answered, rightly or not. */
function answered(failure, answer) {
    const { endedSeconds, sentSeconds, body } = answer;
    // What we slowed down on purpose says nothing about the target's speed.
    return { failure, timed: answer.slowed !== true, endedSeconds, sentSeconds, body };
}
/** The outcome of an exchange that gave no answer to judge. */
function unanswered(result, timeoutSeconds) {
    const { endedSeconds, sentSeconds } = result;
    if (result.kind === 'cancelled')
        return { failure: null, timed: false, endedSeconds, sentSeconds, cancelled: true };
    return result.kind === 'timeout'
        ? { failure: failures.timeout(timeoutSeconds), timed: true, endedSeconds, sentSeconds }
        : { failure: result.failure, timed: false, endedSeconds, sentSeconds };
}

;// CONCATENATED MODULE: ./out/load/client-session.js
// One virtual client as the target knows it: requests at its beginning, what it learnt from them, requests at its end.
// Pure but for the lane's wire. Not for the sends between (lane.ts), nor for sessions of a protocol (mcp-client.ts).
//
//   begin --all right--> lives --so many sends, or so long--> over --> end
//     '--one fails--> not begun: tried again before the next send







const sessionStream = 6;
/** Expects a load without issues. */
function createClientSession(spec, context) {
    const { load, seed, lane, wire, nowSeconds } = context;
    const beginning = spec.begin.map((request) => compile(request, load));
    const ending = spec.end.map((request) => compile(request, load));
    let variables = new Map();
    let open = null;
    /** Draws of its own for every request: sends never fall twice on the same number in one lane, so nothing comes twice. */
    function sourceOf(source, request) {
        const perSend = beginning.length + ending.length;
        const position = (source.send * load.clients + lane) * perSend + request;
        return { ...source, random: (0,stats_random/* randomAt */.RN)(seed, sessionStream, position), session: variables };
    }
    async function make(request, source, limitSeconds) {
        const startedSeconds = nowSeconds();
        const patienceSeconds = Math.min(load.timeoutSeconds, Number((limitSeconds - startedSeconds).toPrecision(3)));
        const deadlineSeconds = Math.min(startedSeconds + load.timeoutSeconds, limitSeconds);
        try {
            const body = request.body?.(source) ?? null;
            const { method, expectation } = request;
            const message = { method, path: request.path(source), headers: request.headers(source), body };
            const result = await wire.exchange(message, { deadlineSeconds, keepBytes: checkedBytes });
            if (result.kind !== 'answer')
                return { ...unanswered(result, patienceSeconds), startedSeconds };
            const failure = judgeAnswer(expectation, result);
            if (failure === null)
                learn(request, result.body);
            return { ...answered(failure, result), startedSeconds };
        }
        catch (error) {
            const failure = failures.notMade(error instanceof Error ? error.message : String(error));
            return { failure, timed: false, endedSeconds: nowSeconds(), sentSeconds: null, startedSeconds };
        }
    }
    function learn(request, body) {
        if (request.captures.length === 0)
            return;
        for (const { name, json } of capturedValues(request, parseOnce(body)?.value))
            variables.set(name, json);
    }
    return {
        variables: () => variables,
        isOpen: () => open !== null,
        async begin(source, deadlineSeconds) {
            open = null;
            variables = new Map();
            const outcomes = [];
            for (const [index, request] of beginning.entries()) {
                const outcome = await make(request, sourceOf(source, index), deadlineSeconds);
                outcomes.push(outcome);
                if (outcome.failure !== null || outcome.cancelled === true)
                    return outcomes;
            }
            open = { sinceSeconds: nowSeconds(), sends: 0 };
            return outcomes;
        },
        sent() {
            if (open !== null)
                open.sends += 1;
        },
        isOver() {
            if (open === null)
                return false;
            const hadItsSends = spec.requests !== null && open.sends >= spec.requests;
            return hadItsSends || (spec.seconds !== null && nowSeconds() - open.sinceSeconds >= spec.seconds);
        },
        async end(source, deadlineSeconds) {
            if (open === null)
                return [];
            open = null;
            const outcomes = [];
            for (const [index, request] of ending.entries()) {
                outcomes.push(await make(request, sourceOf(source, beginning.length + index), deadlineSeconds));
            }
            variables = new Map();
            return outcomes;
        },
        forget() {
            open = null;
            variables = new Map();
        },
    };
}
function compile({ request, expect, capture }, load) {
    const captures = compileCaptures(capture);
    return {
        ...compileRequest(request, load),
        method: request.method,
        expectation: compileExpectation(expect, { captures }),
        captures,
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./out/model/inherited-environment.js
var inherited_environment = __webpack_require__(9236);
;// CONCATENATED MODULE: ./out/load/output-tail.js
// The last bytes of an output that may be long. Pure but for its own state. Not for reading the output.
/** Holds at most about twice `mostBytes`; gives exactly so many at most. */
function createOutputTail(mostBytes) {
    let chunks = [];
    let bytes = 0;
    function cut() {
        const kept = Buffer.concat(chunks).subarray(-mostBytes);
        // A copy: a piece of a larger buffer would hold all of it.
        chunks = kept.length === 0 ? [] : [Buffer.from(kept)];
        bytes = kept.length;
    }
    return {
        add(chunk) {
            chunks.push(chunk);
            bytes += chunk.length;
            if (bytes >= 2 * mostBytes)
                cut();
        },
        text() {
            cut();
            return Buffer.concat(chunks).toString('utf8');
        },
    };
}

;// CONCATENATED MODULE: ./out/load/command-client.js
// Runs a program for each send, a benchmark say, and waits for its end: that is the answer. One program at a time, in a process group
// of its own, so that all of it can be ended. Its rate is not ours. Not for what its output means.




/** Looked at for what is expected. */
const tailBytes = 64 * 1024;
/** What an example of a failure shows of it: its end says why. */
const shownCharacters = 2000;
const graceSeconds = 2;
/** Somebody of its group may hold its output open. */
const lastOutputSeconds = 0.25;
/** Of this process: a program must not outlive the load that it is. */
const alive = new Set();
let endsWithUs = false;
function remember(child) {
    alive.add(child);
    if (endsWithUs)
        return;
    endsWithUs = true;
    process.once('exit', () => {
        for (const left of alive)
            signalGroup(left, 'SIGKILL');
    });
}
function createCommandClient(context) {
    const { nowSeconds } = context;
    let running = null;
    let whenEnded = null;
    function run(operation, words, deadlineSeconds) {
        const [program = '', ...rest] = words;
        const startedSeconds = nowSeconds();
        const child = (0,external_node_child_process_.spawn)(program, rest, {
            detached: true,
            env: environment(),
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        remember(child);
        const tail = createOutputTail(tailBytes);
        child.stdout.on('data', tail.add);
        child.stderr.on('data', tail.add);
        return new Promise((resolve) => {
            let failed = null;
            let exitedSeconds = null;
            const own = {
                operation,
                child,
                program,
                settle,
                dueSeconds: deadlineSeconds,
                due: 'terminate',
                timedOutAtSeconds: null,
            };
            running = own;
            function settle() {
                if (running !== own)
                    return;
                running = null;
                alive.delete(child);
                // Others of its group had no more time than itself.
                if (own.timedOutAtSeconds !== null)
                    signalGroup(child, 'SIGKILL');
                child.stdout.destroy();
                child.stderr.destroy();
                resolve(outcome());
                whenEnded?.();
            }
            function outcome() {
                const endedSeconds = own.timedOutAtSeconds ?? exitedSeconds ?? nowSeconds();
                if (failed !== null) {
                    return { failure: notStarted(program, failed), timed: false, endedSeconds, sentSeconds: null };
                }
                const output = tail.text();
                const failure = own.timedOutAtSeconds === null
                    ? judgeEnd(own, output)
                    : failures.programTimeout(program, operation.timeoutSeconds);
                const body = failure === null ? output : output.slice(-shownCharacters);
                return { failure, timed: true, endedSeconds, sentSeconds: startedSeconds, body };
            }
            child.once('error', (error) => {
                // Also told when a signal could not be sent to what runs.
                if (child.pid !== undefined)
                    return;
                failed = error;
                settle();
            });
            child.once('exit', () => {
                exitedSeconds = nowSeconds();
                own.due = 'leave';
                own.dueSeconds = exitedSeconds + lastOutputSeconds;
            });
            child.once('close', settle);
        });
    }
    function expire() {
        if (running === null || nowSeconds() < running.dueSeconds)
            return;
        const own = running;
        switch (own.due) {
            case 'terminate':
                own.timedOutAtSeconds ??= nowSeconds();
                signalGroup(own.child, 'SIGTERM');
                own.due = 'kill';
                own.dueSeconds = nowSeconds() + graceSeconds;
                return;
            case 'kill':
                signalGroup(own.child, 'SIGKILL');
                own.due = 'leave';
                own.dueSeconds = nowSeconds() + graceSeconds;
                return;
            case 'leave':
                // Its output is still open, so somebody of its group is there, and the number of the group is still its own.
                signalGroup(own.child, 'SIGKILL');
                own.settle();
                return;
        }
    }
    return {
        open: async () => { },
        send: (operation, source, deadlineSeconds) => run(operation, operation.command.map((word) => word(source)), deadlineSeconds),
        expire,
        async close(_source, deadlineSeconds) {
            const own = running;
            if (own === null)
                return;
            const ended = new Promise((resolve) => {
                whenEnded = resolve;
            });
            own.dueSeconds = Math.min(own.dueSeconds, nowSeconds());
            expire();
            // The grace may be shorter than usual: who closes does not wait for ever.
            own.dueSeconds = Math.min(own.dueSeconds, Math.max(nowSeconds(), deadlineSeconds - 1));
            await ended;
            whenEnded = null;
        },
        forget() {
            if (running !== null)
                signalGroup(running.child, 'SIGKILL');
        },
        resumeStale: () => false,
    };
}
function judgeEnd({ operation, child, program }, output) {
    const { expectation } = operation;
    if (child.signalCode !== null)
        return failures.programSignal(program, child.signalCode, lastLineOf(output));
    if (expectation.error && child.exitCode === 0)
        return failures.programSucceeded(program);
    if (!expectation.error && child.exitCode !== 0) {
        return failures.programExit(program, child.exitCode ?? -1, lastLineOf(output));
    }
    if (expectation.contains === null || output.includes(expectation.contains))
        return null;
    return failures.noText(expectation.contains, lastLineOf(output));
}
function lastLineOf(output) {
    return output.trimEnd().split('\n').at(-1) ?? '';
}
function notStarted(program, error) {
    if (error.code === 'ENOENT' || error.code === 'EACCES')
        return failures.programNotFound(program);
    return failures.notMade(error.message);
}
/** With the mark by which a runner ends, with the job, what a killed load process left. */
function environment() {
    const { RUNNER_TRACKING_ID: mark } = process.env;
    const inherited = (0,inherited_environment/* inheritedEnvironment */.a)(process.env);
    return mark === undefined ? inherited : { ...inherited, RUNNER_TRACKING_ID: mark };
}
function signalGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // Nobody is left in it.
    }
}

;// CONCATENATED MODULE: ./out/load/protocol-client.js
// What every protocol gives a lane: one client's way to speak it. One send at a time.
// Not for connections (wire.ts), nor for choosing sends (generator.ts).
/** For protocols that keep nothing beside the lane's wire. */
const keepsNothing = {
    open: async () => { },
    expire() { },
    close: async () => { },
    forget() { },
    resumeStale: () => false,
};

;// CONCATENATED MODULE: ./out/load/http-client.js
// Sends one plain HTTP operation over a connection and judges its answer.



// Enough for the sentence about a wrong status.
const quotedBytes = 512;
function createHttpClient({ wire }) {
    return {
        ...keepsNothing,
        async send(operation, source, deadlineSeconds) {
            const { expectation, method } = operation;
            const keepBytes = readsBody(operation) ? checkedBytes : quotedBytes;
            const body = operation.body?.(source) ?? null;
            const request = { method, path: operation.path(source), headers: operation.headers(source), body };
            const result = await wire.exchange(request, { deadlineSeconds, keepBytes });
            if (result.kind !== 'answer')
                return unanswered(result, operation.timeoutSeconds);
            return answered(judgeAnswer(expectation, result), result);
        },
    };
}

;// CONCATENATED MODULE: ./out/load/jsonrpc.js
// JSON-RPC 2.0 on paper: writes calls, judges responses. Pure; jsonrpc and mcp clients send them.
// Not for transports, and not for sessions.



/** `params` is JSON; null leaves it out. `id` null: a notification, which is not answered. */
function callBody(id, method, params) {
    const head = `{"jsonrpc":"2.0"${id === null ? '' : `,"id":${id}`},"method":${JSON.stringify(method)}`;
    return params === null ? `${head}}` : (0,load_body/* wrapped */.ky)(`${head},"params":`, params, '}');
}
/** Bodies that are JSON each -> one that is an array of them. */
function listBody(items) {
    if (items.every((item) => typeof item === 'string'))
        return `[${items.join()}]`;
    const parts = items.flatMap((item, index) => (index === 0 ? [item] : [',', item]));
    return (0,load_body/* wrapped */.ky)('[', (0,load_body/* joined */.oR)(parts), ']');
}
/** `params`: JSON. */
function notificationText(method, params = null) {
    const head = `{"jsonrpc":"2.0","method":${JSON.stringify(method)}`;
    return params === null ? `${head}}` : `${head},"params":${params}}`;
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
        return failures.rpcShape(text);
    // A server that cannot read a call answers its error with id null.
    if (message.id !== id && !(message.id === null && 'error' in message)) {
        return failures.rpcId(String(id), JSON.stringify(message.id));
    }
    const error = errorOf(message);
    if (expectation.error)
        return error === null ? failures.noErrorAnswer(text) : judgeValue(expectation, message, text);
    return error ?? judgeValue(expectation, message, text);
}
/** Judges the answer to a batch: one response per id, in any order. */
function judgeBatch(expectation, ids, answer, text) {
    // One error for the whole batch is allowed by the protocol: it was not a valid request.
    if (isResponse(answer)) {
        const error = errorOf(answer);
        if (error !== null && expectation.error)
            return judgeValue(expectation, answer, text);
        return error ?? failures.batchShape(ids.length, text);
    }
    if (!Array.isArray(answer) || answer.length !== ids.length)
        return failures.batchShape(ids.length, text);
    const byId = new Map(answer.map((message) => [isResponse(message) ? message.id : undefined, message]));
    for (const id of ids) {
        const message = byId.get(id);
        if (message === undefined)
            return failures.rpcId(String(id), JSON.stringify([...byId.keys()]));
        const failure = judgeResponse(expectation, id, message, text);
        if (failure !== null)
            return failure;
    }
    return null;
}
/** What is said by a response that is an error, or an MCP result that is one; null for any other. */
function errorOf(message) {
    if ('error' in message) {
        const { error } = message;
        if (typeof error !== 'object' || error === null)
            return failures.rpcShape(JSON.stringify(message));
        return failures.rpcError('code' in error ? error.code : 'without code', 'message' in error ? error.message : '');
    }
    const { result } = message;
    if (typeof result === 'object' && result !== null && 'isError' in result && result.isError === true) {
        return failures.toolError(JSON.stringify(result));
    }
    return null;
}

;// CONCATENATED MODULE: ./out/load/jsonrpc-client.js
// Sends one JSON-RPC operation over HTTP, a single call or a batch, and judges ids, errors and results; or a notification, which is
// not answered.




function createJsonrpcClient({ wire }) {
    return {
        ...keepsNothing,
        async send(operation, source, deadlineSeconds) {
            const { batch, method, expectation, notification } = operation;
            const ids = Array.from({ length: batch }, (_, index) => source.send * batch + index);
            const calls = ids.map((id) => callBody(notification ? null : id, method, operation.params?.(source) ?? null));
            const body = batch === 1 && calls[0] !== undefined ? calls[0] : listBody(calls);
            const request = { method: 'POST', path: operation.path(source), headers: operation.headers(source), body };
            const result = await wire.exchange(request, { deadlineSeconds, keepBytes: checkedBytes });
            if (result.kind !== 'answer')
                return unanswered(result, operation.timeoutSeconds);
            const failure = notification
                ? judgeNotified(expectation, result)
                : judgeCalls(expectation, ids, batch > 1, result);
            return answered(failure, result);
        },
    };
}
/** The whole answer to the calls with these ids. Exported for its table of cases. */
function judgeCalls(expectation, ids, isBatch, answer) {
    // A wanted error may come with any status: 200 and 4xx are both usual.
    const asksStatus = expectation.statuses !== null || !expectation.error;
    const wrong = (asksStatus ? judgeStatus(expectation, answer) : null) ?? judgeContains(expectation, answer);
    if (wrong !== null)
        return wrong;
    const parsed = parseAnswer(answer);
    if ('failure' in parsed)
        return parsed.failure;
    const [first] = ids;
    if (isBatch || first === undefined)
        return judgeBatch(expectation, ids, parsed.value, answer.body);
    return judgeResponse(expectation, first, parsed.value, answer.body);
}
/** To a notification any success will do, with a body or without; but a body that is an error says that it was refused. */
function judgeNotified(expectation, answer) {
    const wrong = judgeAnswer(expectation, answer);
    if (wrong !== null || expectation.error || answer.body.trim() === '')
        return wrong;
    const parsed = parseAnswer(answer);
    return 'value' in parsed && isResponse(parsed.value) ? errorOf(parsed.value) : null;
}

;// CONCATENATED MODULE: ./out/load/stream-lines.js
// Bytes that come in pieces -> lines, told where they lie, without a copy unless a line was cut. Lines end with LF, CRLF or CR.
// Not for what stands in them (sse.ts).
const lineFeed = 0x0a;
const smallestCarry = 256;
/** `longestLine` in bytes. Holds at most about twice that. */
function createLineReader(longestLine, onLine) {
    // The beginning of a line whose end has not come yet; the other one is that of the line told last.
    let carry = Buffer.alloc(0);
    let spare = Buffer.alloc(0);
    let carried = 0;
    let afterCarriage = false;
    let tooLong = false;
    let enough = false;
    function giveUp() {
        tooLong = true;
        carry = Buffer.alloc(0);
        spare = carry;
    }
    function carryOn(bytes, from, end) {
        const length = carried + end - from;
        if (length > longestLine) {
            giveUp();
            return;
        }
        if (length > carry.length) {
            const larger = Buffer.allocUnsafe(Math.max(smallestCarry, Math.min(2 * length, longestLine)));
            carry.copy(larger, 0, 0, carried);
            carry = larger;
        }
        bytes.copy(carry, carried, from, end);
        carried = length;
    }
    function endLine(bytes, from, end) {
        if (carried === 0) {
            if (end - from > longestLine)
                giveUp();
            else
                enough = onLine(bytes, from, end);
            return;
        }
        carryOn(bytes, from, end);
        if (tooLong)
            return;
        const length = carried;
        [carry, spare] = [spare, carry];
        carried = 0;
        enough = onLine(spare, 0, length);
    }
    return {
        overflowed: () => tooLong,
        feed(piece) {
            if (tooLong || enough || piece.length === 0)
                return enough;
            const bytes = Buffer.isBuffer(piece) ? piece : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
            // A CR at the end of the piece before has ended its line; its LF is not another line.
            let at = afterCarriage && bytes[0] === lineFeed ? 1 : 0;
            afterCarriage = false;
            // A character per byte, only to find the ends: a string is looked through faster than bytes are.
            const text = bytes.toString('latin1');
            let nextFeed = text.indexOf('\n', at);
            let nextCarriage = text.indexOf('\r', at);
            while (nextFeed !== -1 || nextCarriage !== -1) {
                const isCarriage = nextFeed === -1 || (nextCarriage !== -1 && nextCarriage < nextFeed);
                const end = isCarriage ? nextCarriage : nextFeed;
                endLine(bytes, at, end);
                if (tooLong || enough)
                    return enough;
                at = end + 1;
                if (isCarriage) {
                    if (at === bytes.length)
                        afterCarriage = true;
                    else if (bytes[at] === lineFeed)
                        at += 1;
                    nextCarriage = text.indexOf('\r', at);
                }
                if (nextFeed !== -1 && nextFeed < at) {
                    // The empty line that ends an event is most often the next byte.
                    nextFeed = bytes[at] === lineFeed ? at : text.indexOf('\n', at);
                }
            }
            if (at < bytes.length)
                carryOn(bytes, at, bytes.length);
            return false;
        },
    };
}

;// CONCATENATED MODULE: ./out/load/stream-text.js
// Text that lies in a piece of bytes and is decoded only when somebody asks for it. Made once and set again and again, so that
// a million events cost no objects. Not for finding where it lies (sse.ts).
function createStreamText() {
    let source = null;
    let from = 0;
    let to = 0;
    let decoded = '';
    function keep() {
        if (source === null)
            return;
        decoded = source.toString('utf8', from, to);
        source = null;
    }
    return {
        set(bytes, start, end) {
            source = bytes;
            from = start;
            to = end;
        },
        keep,
        clear() {
            source = null;
            decoded = '';
        },
        text() {
            keep();
            return decoded;
        },
    };
}

;// CONCATENATED MODULE: ./out/load/sse.js
// Server-sent events: bytes go in piece by piece, whole events come out. Follows the event-stream rules of the HTML standard.
// Text is made only of what is asked for. Not for connections, nor for resuming.


const space = 0x20;
const colon = 0x3a;
const fields = {
    data: Buffer.from('data'),
    event: Buffer.from('event'),
    id: Buffer.from('id'),
    retry: Buffer.from('retry'),
};
const byteOrderMark = Buffer.from('\uFEFF');
/**
 * `longestEvent`: bytes of one line or event before the reader gives up, so that a bad stream cannot fill the memory.
 * `onEvent` returns true when it has seen enough.
 */
function createSseReader(longestEvent, onEvent) {
    const name = createStreamText();
    const firstLine = createStreamText();
    let furtherLines = '';
    let lines = 0;
    let dataLength = 0;
    // An id counts from the end of its event on: a stream that is cut within an event is resumed before it.
    let nextId = createStreamText();
    let lastId = createStreamText();
    let hasNextId = false;
    let retrySeconds = null;
    let atStart = true;
    let tooLong = false;
    const view = {
        event: () => name.text() || 'message',
        data: () => firstLine.text() + furtherLines,
        id: () => lastId.text(),
    };
    function takeLine(bytes, from, end) {
        const start = atStart && startsWith(bytes, from, end, byteOrderMark) ? from + byteOrderMark.length : from;
        atStart = false;
        if (start === end)
            return dispatch();
        const data = valueStart(bytes, start, end, fields.data);
        if (data !== -1)
            return takeData(bytes, data, end);
        const id = valueStart(bytes, start, end, fields.id);
        if (id !== -1) {
            if (hasNul(bytes, id, end))
                return false;
            nextId.set(bytes, id, end);
            hasNextId = true;
            return false;
        }
        const event = valueStart(bytes, start, end, fields.event);
        if (event !== -1) {
            name.set(bytes, event, end);
            return false;
        }
        const retry = valueStart(bytes, start, end, fields.retry);
        if (retry !== -1) {
            const text = bytes.toString('latin1', retry, end);
            if (/^\d{1,15}$/.test(text))
                retrySeconds = Number(text) / 1000;
        }
        // Unknown fields are ignored; a line that begins with a colon is a comment.
        return false;
    }
    // True when that is too much: the lines may stop.
    function takeData(bytes, start, end) {
        dataLength += end - start + 1;
        if (dataLength > longestEvent) {
            tooLong = true;
            return true;
        }
        if (lines === 0)
            firstLine.set(bytes, start, end);
        else
            furtherLines += `\n${bytes.toString('utf8', start, end)}`;
        lines += 1;
        return false;
    }
    function dispatch() {
        if (hasNextId) {
            [lastId, nextId] = [nextId, lastId];
            hasNextId = false;
        }
        const enough = lines > 0 && onEvent(view);
        beginEvent();
        return enough;
    }
    function beginEvent() {
        name.clear();
        firstLine.clear();
        furtherLines = '';
        lines = 0;
        dataLength = 0;
    }
    const reader = createLineReader(longestEvent, takeLine);
    const overflowed = () => tooLong || reader.overflowed();
    return {
        overflowed,
        lastId: () => lastId.text(),
        retrySeconds: () => retrySeconds,
        feed(bytes) {
            const stopped = reader.feed(bytes);
            if (overflowed())
                beginEvent();
            name.keep();
            firstLine.keep();
            nextId.keep();
            lastId.keep();
            return stopped && !overflowed();
        },
    };
}
/** The same for those who want all events of a piece at once. */
function createSseParser(longestEvent) {
    let events = [];
    const reader = createSseReader(longestEvent, ({ event, data, id }) => {
        events.push({ event: event(), data: data(), id: id() });
        return false;
    });
    return {
        overflowed: reader.overflowed,
        feed(piece) {
            events = [];
            reader.feed(typeof piece === 'string' ? Buffer.from(piece) : piece);
            return events;
        },
    };
}
/** Where the value of this field begins; -1: the line is not of this field. */
function valueStart(bytes, start, end, field) {
    if (!startsWith(bytes, start, end, field))
        return -1;
    const after = start + field.length;
    if (after === end)
        return end;
    if (bytes[after] !== colon)
        return -1;
    return after + 1 < end && bytes[after + 1] === space ? after + 2 : after + 1;
}
function startsWith(bytes, start, end, prefix) {
    if (end - start < prefix.length)
        return false;
    for (let index = 0; index < prefix.length; index += 1)
        if (bytes[start + index] !== prefix[index])
            return false;
    return true;
}
function hasNul(bytes, start, end) {
    for (let index = start; index < end; index += 1)
        if (bytes[index] === 0)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./out/load/mcp-answer.js
// What an MCP server answered, read from JSON or from an event stream, and judged. Pure; the time is told.
// Not for sending, nor for keeping the session (mcp-client.ts).




function newAnswerStream() {
    return {
        used: false,
        message: undefined,
        text: '',
        events: 0,
        overflowed: false,
        completeSeconds: null,
        lastId: '',
        retrySeconds: null,
    };
}
/** Reads an event stream into `stream` until the response to `id` is there; null awaits none. */
function followStream(stream, id, listener) {
    stream.used = true;
    const reader = createSseReader(checkedBytes, (event) => {
        const data = event.data();
        // The first event may carry no more than the id to come back with.
        if (data === '')
            return false;
        stream.events += 1;
        const message = parseOrUndefined(data);
        if (isResponse(message) && (message.id === id || message.id === null)) {
            stream.message = message;
            stream.text = data;
            stream.completeSeconds = listener.nowSeconds();
            return true;
        }
        listener.heard(message, data);
        return false;
    });
    return (chunk) => {
        const found = reader.feed(chunk);
        stream.lastId = usableEventId(reader.lastId()) ?? stream.lastId;
        stream.retrySeconds = reader.retrySeconds() ?? stream.retrySeconds;
        stream.overflowed = reader.overflowed();
        return found || stream.overflowed;
    };
}
/** Ids of events and sessions are sent back as a header: visible ASCII, and bounded. null: this one cannot be. */
function usableEventId(id) {
    return isHeaderId(id) ? id : null;
}
function isHeaderId(id) {
    return /^[\x21-\x7e]{1,1024}$/.test(id);
}
function isEventStream(headers) {
    return /^text\/event-stream\b/i.test(headers['content-type'] ?? '');
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
        const parsed = parseAnswer(answer);
        if ('failure' in parsed)
            return { failure: parsed.failure, message: undefined, text: answer.body };
        return { failure: null, message: parsed.value, text: answer.body };
    }
    if (stream.overflowed)
        return { failure: failures.streamTooLong(checkedBytes), message: undefined, text: '' };
    if (stream.message === undefined)
        return { failure: failures.noStreamAnswer(stream.events), message: undefined, text: '' };
    return { failure: null, message: stream.message, text: stream.text };
}
/** Judges the answer to one call; `text` is the message that it carries. */
function judgeCall(expectation, id, answer, stream) {
    // A wanted error may come with any status: 200 and 4xx are both usual.
    const asksStatus = expectation.statuses !== null || !expectation.error;
    const wrongStatus = asksStatus ? judgeStatus(expectation, answer) : null;
    if (wrongStatus !== null)
        return { failure: wrongStatus, text: answer.body };
    const { failure, message, text } = readMessage(answer, stream);
    return { failure: failure ?? judgeMessage(expectation, id, message, text), text };
}
/** Judges the response to one call, however it came. */
function judgeMessage(expectation, id, message, text) {
    const whole = { status: 200, body: text, keptBytes: 0, bodyBytes: 0 };
    return judgeResponse(expectation, id, message, text) ?? judgeContains(expectation, whole);
}
/** Of what a session is opened with, only that it is right is asked. */
const plainSuccess = compileExpectation({ status: null, json: null, contains: null, error: false });
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

;// CONCATENATED MODULE: ./out/load/mcp-beside.js
// Posts that nobody waits for, over a connection of their own: answers to what a server asks its client, and cancellations.
// A flood of questions does not pile up here. Not for calls (mcp-client.ts).
const mostWaiting = 16;
const mcp_beside_timeoutSeconds = 10;
/** Connects only when there is something to post. */
function createMcpBeside(makeWire, address, nowSeconds) {
    let waiting = [];
    let wire = null;
    let posting = false;
    let over = false;
    async function postAll() {
        if (posting)
            return;
        posting = true;
        wire ??= makeWire();
        for (let body = waiting.shift(); body !== undefined; body = waiting.shift()) {
            const request = { method: 'POST', path: address.path, headers: [...address.headers], body };
            // Whatever is answered: there is nothing more to do about it.
            await wire.exchange(request, { deadlineSeconds: nowSeconds() + mcp_beside_timeoutSeconds, keepBytes: 0 });
        }
        posting = false;
    }
    function end() {
        over = true;
        waiting = [];
    }
    return {
        post(body) {
            if (over || waiting.length >= mostWaiting)
                return;
            waiting.push(body);
            void postAll();
        },
        expire() {
            wire?.expire();
        },
        async close() {
            end();
            await wire?.close();
        },
        abandon() {
            end();
            wire?.abandon();
        },
    };
}

;// CONCATENATED MODULE: ./out/load/mcp-messages.js
// What is said in MCP over any transport: opening, asking for progress, cancelling, answering what a server asks. Pure.
// Not for sending it (mcp-exchange.ts, stdio-session.ts), nor for judging answers (mcp-answer.ts).


/** The revision of the protocol that is asked for; the one that the server answers is used from then on. */
const protocolVersion = '2025-11-25';
/** No capabilities: a good server then asks its client for nothing but a ping. */
const initializeParams = JSON.stringify({
    protocolVersion,
    capabilities: {},
    clientInfo: { name: 'soak-action', version: '0' },
});
/** All of a load's own texts are small, so they are in one piece. */
function smallText(id, method, params) {
    const body = callBody(id, method, params);
    if (typeof body !== 'string')
        throw new TypeError(`${method} is not in one piece`);
    return body;
}
function initializeText(id) {
    return smallText(id, 'initialize', initializeParams);
}
const initializedText = notificationText('notifications/initialized');
function pingText(id) {
    return smallText(id, 'ping', null);
}
/** Said when nobody waits for the answer any more, so that the server may stop working on it. */
function cancelledText(id) {
    return notificationText('notifications/cancelled', `{"requestId":${id},"reason":"given up by the client"}`);
}
const longestId = 256;
function heardIn(message) {
    if (typeof message !== 'object' || message === null || isResponse(message))
        return { kind: 'other' };
    if (!('method' in message) || typeof message.method !== 'string')
        return { kind: 'other' };
    const { method } = message;
    if ('id' in message) {
        const { id } = message;
        const isId = typeof id === 'number' || (typeof id === 'string' && id.length <= longestId);
        return isId ? { kind: 'request', id, method } : { kind: 'other' };
    }
    if (method !== 'notifications/progress' || !('params' in message))
        return { kind: 'other' };
    const { params } = message;
    if (typeof params !== 'object' || params === null || !('progressToken' in params))
        return { kind: 'other' };
    return { kind: 'progress', token: params.progressToken };
}
/** A ping is answered; anything else was not offered at the opening. */
function answerTo({ id, method }) {
    const head = `{"jsonrpc":"2.0","id":${JSON.stringify(id)}`;
    if (method === 'ping')
        return `${head},"result":{}}`;
    return `${head},"error":{"code":-32601,"message":"this client offers no such method"}}`;
}
const openBrace = 0x7b;
/** Params that ask for progress. What is no JSON object stays as it is: it has no place for that. */
function withProgressToken(params, token) {
    const meta = `{"_meta":{"progressToken":${token}}`;
    if (params === null)
        return `${meta}}`;
    if (typeof params !== 'string')
        return streamedWithToken(params, meta);
    if (!params.startsWith('{'))
        return params;
    // Its own "_meta" keeps what else it says.
    if (params.includes('"_meta"'))
        return mergedWithToken(params, token);
    return params === '{}' ? `${meta}}` : `${meta},${params.slice(1)}`;
}
function mergedWithToken(params, token) {
    const tree = JSON.parse(params);
    if (typeof tree !== 'object' || tree === null)
        return params;
    const own = '_meta' in tree ? tree._meta : undefined;
    const others = typeof own === 'object' && own !== null ? own : {};
    return JSON.stringify({ ...tree, _meta: { ...others, progressToken: token } });
}
// Too large to be empty, so a member follows its brace.
function streamedWithToken(params, meta) {
    for (const chunk of params.chunks()) {
        if (chunk.length === 0)
            continue;
        if (chunk[0] !== openBrace)
            return params;
        break;
    }
    return (0,load_body/* wrapped */.ky)(`${meta},`, withoutFirstByte(params), '');
}
function withoutFirstByte(body) {
    return {
        bytes: body.bytes - 1,
        *chunks() {
            let isFirst = true;
            for (const chunk of body.chunks()) {
                if (chunk.length === 0)
                    continue;
                yield isFirst ? chunk.subarray(1) : chunk;
                isFirst = false;
            }
        },
    };
}

;// CONCATENATED MODULE: ./out/load/mcp-exchange.js
// One message to an MCP server over streamable HTTP, and the answer to it: plain JSON, or a stream that may be cut and gone on with.
// Not for sessions (mcp-client.ts), nor for what the messages say (mcp-messages.ts).






/** `id`: the response that ends the reading; null: none is awaited. */
async function postMessage(wire, { path, headers }, body, id, deadlineSeconds, listener) {
    const stream = newAnswerStream();
    const result = await wire.exchange({ method: 'POST', path, headers: [...headers], body }, {
        deadlineSeconds,
        keepBytes: checkedBytes,
        follow: (received) => (isEventStream(received) ? followStream(stream, id, listener) : null),
    });
    return { result, stream };
}
/** True for an answer that began as a stream with ids and ended before its response: the protocol lets one come back for the rest. */
function canGoOn({ result, stream }) {
    if (stream.lastId === '' || stream.message !== undefined || stream.overflowed)
        return false;
    return result.kind === 'broken' || (result.kind === 'answer' && result.status < 300);
}
/** Comes back for the rest of a cut answer, whose stream is gone on with. null: the server has no rest to give. */
async function goOn(wire, { path, headers }, { result: before, stream }, id, deadlineSeconds, listener) {
    let isRest = false;
    const again = await wire.exchange({ method: 'GET', path, headers: [...withoutContent(headers), 'last-event-id', stream.lastId], body: null }, {
        deadlineSeconds,
        keepBytes: 0,
        follow(received) {
            isRest = isEventStream(received);
            return isRest ? followStream(stream, id, listener) : null;
        },
    });
    if (again.kind === 'answer' && (!isRest || again.status >= 300))
        return null;
    // The request counts from when it was first sent.
    return { result: { ...again, sentSeconds: before.sentSeconds }, stream };
}
/** What a request without a body does not carry. */
function withoutContent(headers) {
    return headers.filter((_, index) => headers[index - (index % 2)]?.toLowerCase() !== 'content-type');
}
/** The id of the call that initializes; those of other calls come after it. */
const initializeId = 0;
/** Opens a session: asks for the newest revision and takes the one that the server names. */
async function openSession(wire, address, timeoutSeconds, deadlineSeconds, nowSeconds) {
    const listener = { nowSeconds, heard() { } };
    const body = initializeText(initializeId);
    const { result, stream } = await postMessage(wire, address, body, initializeId, deadlineSeconds, listener);
    if (result.kind !== 'answer')
        return notOpened(unanswered(result, timeoutSeconds));
    const read = readMessage(result, stream);
    const failure = judgeStatus(plainSuccess, result) ??
        read.failure ??
        judgeResponse(plainSuccess, initializeId, read.message, read.text);
    if (failure !== null)
        return notOpened(answered(failure, result));
    const version = versionOf(read.message);
    if (version === null || !isHeaderId(version)) {
        return notOpened(answered(failures.noProtocolVersion(read.text), result));
    }
    const id = result.headers['mcp-session-id'] ?? null;
    if (id !== null && !isHeaderId(id))
        return notOpened(answered(failures.badSessionId(id.length), result));
    const headers = [...(id === null ? [] : ['mcp-session-id', id]), 'mcp-protocol-version', version];
    const within = { path: address.path, headers: [...address.headers, ...headers] };
    const note = await postMessage(wire, within, initializedText, null, deadlineSeconds, listener);
    if (note.result.kind !== 'answer')
        return notOpened(unanswered(note.result, timeoutSeconds));
    const refused = judgeStatus(plainSuccess, note.result);
    return refused === null ? { opened: { id, headers } } : notOpened(withoutId(answered(refused, note.result), id));
}
function notOpened(outcome) {
    const { failure } = outcome;
    return { failed: failure === null ? outcome : { ...outcome, failure: failures.sessionNotOpened(failure) } };
}
// A shorter text could stand anywhere by chance.
const shortestSecret = 8;
/** What failed is shown to people; the session's id is not theirs. */
function withoutId(outcome, id) {
    const { failure, body } = outcome;
    if (failure === null || id === null || id.length < shortestSecret)
        return outcome;
    const hide = (text) => text.replaceAll(id, '(session id)');
    const shown = { ...outcome, failure: { ...failure, sentence: hide(failure.sentence) } };
    return body === undefined ? shown : { ...shown, body: hide(body) };
}

;// CONCATENATED MODULE: ./out/load/stream-check.js
// What is asked of the events of one stream, looked at as they come: what stands in them, their sequence, the pauses between them.
// Pure; times are told. Not for where a stream begins and ends (sse-client.ts, websocket-client.ts).




/** Throws when the sequence is no JSON path. */
function streamRules(operation) {
    const { expectation, stream } = operation;
    const text = stream?.sequence ?? null;
    const steps = text === null ? null : (0,json_path/* parseJsonPath */.Hf)(text);
    if (text !== null && steps === null)
        throw new Error(`not a JSON path: ${text}`);
    return {
        expectation,
        sequence: text === null || steps === null ? null : { text, steps },
        gapSeconds: stream?.gapSeconds ?? null,
    };
}
/** `counter` has begun the stream. */
function createStreamCheck(rules, counter, beganSeconds) {
    const { expectation, sequence, gapSeconds } = rules;
    const { contains, path, schema, captures } = expectation;
    const asksJson = path !== null || schema !== undefined || captures !== undefined;
    let holds = contains === null && !asksJson;
    let firstWrong = null;
    let shown = null;
    let tooLongBytes = null;
    let hasNumber = false;
    let anyEvent = false;
    let lastSeconds = beganSeconds;
    let longestSeconds = 0;
    function look(data) {
        shown ??= data;
        const parsed = sequence !== null || (!holds && asksJson) ? parseOnce(data) : null;
        if (!holds) {
            const wrong = judgeData(data, parsed);
            firstWrong ??= wrong;
            holds = wrong === null;
            if (holds)
                shown = data;
        }
        return sequence === null ? null : numberAt(parsed?.value, sequence.steps);
    }
    function judgeData(data, parsed) {
        if (contains !== null && !data.includes(contains))
            return firstWrong ?? failures.noText(contains, data);
        if (!asksJson)
            return null;
        return parsed === null ? (firstWrong ?? failures.notJson(data)) : judgeValue(expectation, parsed.value, data);
    }
    return {
        event(atSeconds, data, bytes = 0) {
            let number = null;
            if (data === null)
                tooLongBytes = bytes;
            else if (shown === null || !holds || sequence !== null)
                number = look(data());
            if (number !== null)
                hasNumber = true;
            // From the request to the first event is no pause between events.
            if (anyEvent)
                longestSeconds = Math.max(longestSeconds, atSeconds - lastSeconds);
            anyEvent = true;
            lastSeconds = atSeconds;
            counter.event(atSeconds, number);
        },
        silentUntil(atSeconds) {
            longestSeconds = Math.max(longestSeconds, atSeconds - lastSeconds);
        },
        failure(slowed = false) {
            if (counter.missed() > 0)
                return failures.eventsMissed(counter.missed(), counter.events());
            const wrong = counter.outOfOrder();
            if (wrong !== null)
                return failures.eventsOutOfOrder(wrong.before, wrong.got);
            const asksPauses = gapSeconds !== null && !slowed;
            if (asksPauses && longestSeconds > gapSeconds)
                return failures.eventGap(longestSeconds, gapSeconds);
            const hasNoSequence = sequence !== null && anyEvent && !hasNumber;
            if (tooLongBytes !== null && (!holds || hasNoSequence))
                return failures.tooLong(tooLongBytes, checkedBytes);
            if (hasNoSequence)
                return failures.noPath(sequence.text, shown ?? '');
            return holds ? null : (firstWrong ?? judgeData('', null));
        },
        shown: () => shown ?? '',
    };
}
/** The number of an event by the rules; null: it has none, or none is asked for. */
function sequenceNumber({ sequence }, data) {
    return sequence === null ? null : numberAt(parseOnce(data)?.value, sequence.steps);
}
function numberAt(value, path) {
    const number = (0,json_path/* valueAtPath */.WS)(value, path);
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : null;
}

;// CONCATENATED MODULE: ./out/load/stream-seen.js
// What one stream after the other gave: events, numbers missing in their sequence, reconnects, pauses. Bounded, whatever comes.
// Pure; times are told. Not for whether that is right (stream-check.ts).
const mostGaps = 4096;
const fewestGaps = 64;
function createStreamSeen() {
    let events = 0;
    let missed = 0;
    let reconnects = 0;
    let outOfOrder = null;
    let inStream = false;
    let beganSeconds = 0;
    let firstSeconds = null;
    let lastSeconds = null;
    let last = null;
    let mayBeginAnew = false;
    // Every gap, or, when they are too many, every second, fourth... of them.
    let gaps = new Float64Array(fewestGaps);
    let kept = 0;
    let stride = 1;
    let sinceKept = 0;
    let longest = 0;
    function takeGap(seconds) {
        longest = Math.max(longest, seconds);
        sinceKept += 1;
        if (sinceKept < stride)
            return;
        sinceKept = 0;
        if (kept === mostGaps) {
            kept = mostGaps / 2;
            for (let index = 0; index < kept; index += 1)
                gaps[index] = gaps[2 * index + 1] ?? 0;
            stride *= 2;
        }
        else if (kept === gaps.length) {
            const larger = new Float64Array(Math.min(2 * gaps.length, mostGaps));
            larger.set(gaps);
            gaps = larger;
        }
        gaps[kept] = seconds;
        kept += 1;
    }
    function takeNumber(got) {
        if (last === null || got === last + 1 || (mayBeginAnew && got <= last)) {
            last = got;
        }
        else if (got > last) {
            missed += got - last - 1;
            last = got;
        }
        else {
            outOfOrder ??= { before: last, got };
        }
        mayBeginAnew = false;
    }
    return {
        begin(sentSeconds, continues = false) {
            if (!continues) {
                last = null;
                missed = 0;
                outOfOrder = null;
            }
            inStream = true;
            beganSeconds = sentSeconds;
            firstSeconds = null;
            lastSeconds = null;
            kept = 0;
            stride = 1;
            sinceKept = 0;
            longest = 0;
        },
        event(atSeconds, sequence) {
            events += 1;
            if (sequence !== null)
                takeNumber(sequence);
            if (!inStream)
                return;
            firstSeconds ??= atSeconds;
            if (lastSeconds !== null)
                takeGap(atSeconds - lastSeconds);
            lastSeconds = atSeconds;
        },
        reconnected(resumed) {
            reconnects += 1;
            mayBeginAnew = !resumed;
        },
        events: () => events,
        missed: () => missed,
        outOfOrder: () => outOfOrder,
        done(sentSeconds = null) {
            const from = sentSeconds ?? beganSeconds;
            const gapsSeconds = gaps.subarray(0, kept);
            // The longest pause is what one looks for: it must not fall between those that are kept.
            if (stride > 1 && !gapsSeconds.includes(longest))
                gapsSeconds[kept - 1] = longest;
            const seen = {
                events,
                missed,
                reconnects,
                firstSeconds: firstSeconds === null ? null : firstSeconds - from,
                gapsSeconds,
            };
            inStream = false;
            events = 0;
            missed = 0;
            reconnects = 0;
            outOfOrder = null;
            return seen;
        },
    };
}

;// CONCATENATED MODULE: ./out/load/mcp-progress.js
// The progress that a call asked for: which notifications are its own, and whether they came as the operation asks. Counts beside
// it what a server says unasked. Pure; the time is told. Not for finding messages in streams (mcp-answer.ts).




/** Throws when an operation asks for a sequence that is no JSON path; loadIssues has reported that before. */
function createProgressWatch(operations, nowSeconds) {
    const rules = new Map();
    for (const operation of operations) {
        // What it expects is asked of the response, not of each notification.
        if (operation.stream !== null) {
            rules.set(operation, streamRules({ expectation: plainSuccess, stream: operation.stream }));
        }
    }
    const counter = createStreamSeen();
    let call = null;
    return {
        begin(operation, token) {
            call = null;
            const asked = rules.get(operation);
            if (asked === undefined)
                return;
            const atSeconds = nowSeconds();
            counter.begin(atSeconds);
            const check = createStreamCheck(asked, counter, atSeconds);
            call = { token, check, wanted: operation.stream?.events ?? null };
        },
        progress(token, text) {
            if (call !== null && call.token === token)
                call.check.event(nowSeconds(), () => text);
        },
        reconnected() {
            if (call !== null)
                counter.reconnected(true);
        },
        end({ sentSeconds, endedSeconds, cut, unasked }) {
            if (call === null)
                return null;
            const { check, wanted } = call;
            call = null;
            check.silentUntil(endedSeconds);
            const wrong = check.failure();
            const seen = counter.done(sentSeconds);
            const tooFew = !cut && wanted !== null && seen.events < wanted;
            const stream = {
                ...seen,
                events: seen.events + unasked.messages,
                reconnects: seen.reconnects + unasked.reconnects,
            };
            return { failure: wrong ?? (tooFew ? failures.progressMissing(seen.events, wanted) : null), stream };
        },
    };
}

;// CONCATENATED MODULE: ./out/load/mcp-standing.js
// The stream that a client of MCP holds open beside its calls, for what the server says unasked. When it is cut, it is opened again
// after the last event that came. Not for the streams of answers (mcp-answer.ts).




const firstPauseSeconds = 1;
const mcp_standing_longestPauseSeconds = 30;
/** Opens it at once. */
function openStandingStream(parts) {
    const { makeWire, address, nowSeconds } = parts;
    let wire = makeWire();
    // Counts connections: what comes from one before the newest is not listened to.
    let connection = 0;
    let lastId = parts.afterEvent;
    let serverPauseSeconds = 0;
    let pauseSeconds = firstPauseSeconds;
    let againAtSeconds = null;
    let isOpen = false;
    let over = false;
    let messages = 0;
    let reconnects = 0;
    function connect() {
        againAtSeconds = null;
        isOpen = false;
        connection += 1;
        const own = connection;
        const isResumed = lastId !== '';
        const headers = withoutContent(address.headers);
        if (isResumed)
            headers.push('last-event-id', lastId);
        const request = { method: 'GET', path: address.path, headers, body: null };
        const follow = (received) => (isEventStream(received) ? listen(own) : null);
        void wire.exchange(request, { deadlineSeconds: Number.POSITIVE_INFINITY, keepBytes: 0, follow }).then((result) => {
            if (own === connection && !over)
                ended(result, isResumed);
        });
    }
    function listen(own) {
        isOpen = true;
        const reader = createSseReader(checkedBytes, (event) => {
            const data = event.data();
            if (data === '')
                return false;
            messages += 1;
            pauseSeconds = firstPauseSeconds;
            parts.heard(parseOrUndefined(data), data);
            return false;
        });
        return (chunk) => {
            if (own !== connection || over)
                return true;
            reader.feed(chunk);
            lastId = usableEventId(reader.lastId()) ?? lastId;
            serverPauseSeconds = reader.retrySeconds() ?? serverPauseSeconds;
            return reader.overflowed();
        };
    }
    function ended(result, wasResumed) {
        if (isOpen)
            reconnects += 1;
        const isLastingAnswer = !isOpen && result.kind === 'answer' && !isPassing(result.status);
        const isOffered = result.kind !== 'answer' || (result.status !== 405 && result.status !== 501);
        if (!isLastingAnswer) {
            again();
        }
        else if (wasResumed && result.status >= 400 && isOffered) {
            // The event is forgotten there; a good client then begins anew. Whether the session is, the next call tells.
            lastId = '';
            again();
        }
        else {
            over = true;
            if (!isOffered || result.status < 300)
                parts.refused();
        }
    }
    function again() {
        againAtSeconds = nowSeconds() + Math.max(pauseSeconds, Math.min(serverPauseSeconds, mcp_standing_longestPauseSeconds));
        pauseSeconds = Math.min(2 * pauseSeconds, mcp_standing_longestPauseSeconds);
    }
    connect();
    return {
        resumeAfter(eventId) {
            if (over)
                return;
            lastId = eventId;
            void wire.close();
            wire = makeWire();
            connect();
        },
        take() {
            const taken = { messages, reconnects };
            messages = 0;
            reconnects = 0;
            return taken;
        },
        expire() {
            wire.expire();
            if (!over && againAtSeconds !== null && nowSeconds() >= againAtSeconds)
                connect();
        },
        async close() {
            over = true;
            await wire.close();
        },
        abandon() {
            over = true;
            wire.abandon();
        },
    };
}
/** It may be different a little later: an older stream is still being let go, too many requests, a server in trouble. */
function isPassing(status) {
    return status === 408 || status === 409 || status === 425 || status === 429 || (status >= 500 && status !== 501);
}

;// CONCATENATED MODULE: ./out/load/rests.js
// Pauses of many lanes without a timer for each: whoever rests is woken by the sweep of the generator.
// Not for deadlines of sends (wire.ts).
function createRests() {
    let resting = [];
    let over = false;
    function wake(nowSeconds) {
        const due = resting.filter(({ untilSeconds }) => untilSeconds <= nowSeconds);
        if (due.length === 0)
            return;
        resting = resting.filter(({ untilSeconds }) => untilSeconds > nowSeconds);
        for (const rest of due)
            rest.wake();
    }
    return {
        until(untilSeconds) {
            if (over)
                return Promise.resolve();
            return new Promise((resolve) => {
                resting.push({ untilSeconds, wake: resolve });
            });
        },
        wake,
        wakeAll() {
            over = true;
            wake(Number.POSITIVE_INFINITY);
        },
    };
}

;// CONCATENATED MODULE: ./out/load/mcp-client.js
// One MCP session over streamable HTTP, as a good client keeps it: opened, its calls and their progress, its standing stream, what
// the server asks of us, ended with DELETE. Not for reading and judging answers (mcp-answer.ts).











const nothingUnasked = { messages: 0, reconnects: 0 };
const shortestPauseSeconds = 0.1;
const mcp_client_longestPauseSeconds = 5;
/**
 * A call opens its session first when there is none. A server that no longer knows the session makes the call a failure; a new
 * session is opened once, before the send resolves, so that the next call does not pay for it. All operations share the address
 * and headers of the first. A server that does not offer DELETE or the standing stream is left alone.
 */
function createMcpClient(context) {
    const { wire, nowSeconds, lane } = context;
    const [operation] = context.operations;
    const { origin } = new URL(context.load.target);
    const makeWire = () => createWire(origin, nowSeconds, context.connecting);
    const progress = createProgressWatch(context.operations, nowSeconds);
    const rests = createRests();
    let session = null;
    // Unique in every session; 0 opens it.
    let nextId = 1;
    let wantsStanding = context.operations.some(({ stream }) => stream !== null);
    let isStandingOffered = true;
    let staleIds = 0;
    let resumesStale = false;
    async function open(source, deadlineSeconds) {
        if (session !== null)
            return { session };
        const address = { path: operation.path(source), headers: operation.headers(source) };
        const opening = await openSession(wire, address, operation.timeoutSeconds, deadlineSeconds, nowSeconds);
        if ('failed' in opening)
            return opening;
        const within = { path: address.path, headers: [...address.headers, ...opening.opened.headers] };
        const beside = createMcpBeside(makeWire, within, nowSeconds);
        const begun = { ...opening.opened, address: within, beside, standing: null };
        session = begun;
        if (wantsStanding && isStandingOffered) {
            begun.standing = standingOf(begun, resumesStale ? staleId() : '');
            resumesStale = false;
        }
        return { session: begun };
    }
    function standingOf(of, afterEvent) {
        const heard = (message, text) => hear(of, message, text);
        const refused = () => {
            isStandingOffered = false;
        };
        return openStandingStream({ makeWire, address: of.address, nowSeconds, heard, refused, afterEvent });
    }
    /** Another one each time: a server that keeps something for each would grow. */
    function staleId() {
        staleIds += 1;
        return `stale-${lane}-${staleIds}`;
    }
    function hear(of, message, text) {
        const heard = heardIn(message);
        if (heard.kind === 'request')
            of.beside.post(answerTo(heard));
        else if (heard.kind === 'progress')
            progress.progress(heard.token, text);
    }
    async function send(call, source, deadlineSeconds) {
        const opening = await open(source, deadlineSeconds);
        if ('failed' in opening)
            return opening.failed;
        const own = opening.session;
        const id = nextId;
        nextId += 1;
        progress.begin(call, id);
        const untilSeconds = nowSeconds() + (call.stream?.forSeconds ?? Number.POSITIVE_INFINITY);
        const posted = await ask(own, call, id, source, Math.min(deadlineSeconds, untilSeconds));
        const outcome = await outcomeOf(own, call, id, posted, untilSeconds < deadlineSeconds, source);
        return withoutId(outcome, own.id);
    }
    async function ask(own, call, id, source, deadlineSeconds) {
        const params = call.params?.(source) ?? null;
        const body = callBody(id, call.method, call.stream === null ? params : withProgressToken(params, id));
        const address = { path: call.path(source), headers: [...call.headers(source), ...own.headers] };
        const listener = { nowSeconds, heard: (message, text) => hear(own, message, text) };
        let posted = await postMessage(wire, address, body, id, deadlineSeconds, listener);
        let pauseSeconds = shortestPauseSeconds;
        while (canGoOn(posted)) {
            const againSeconds = nowSeconds() + Math.max(posted.stream.retrySeconds ?? 0, pauseSeconds);
            if (againSeconds >= deadlineSeconds)
                break;
            pauseSeconds = Math.min(2 * pauseSeconds, mcp_client_longestPauseSeconds);
            await rests.until(againSeconds);
            const rest = await goOn(wire, address, posted, id, deadlineSeconds, listener);
            if (rest === null)
                break;
            posted = rest;
            progress.reconnected();
        }
        return posted;
    }
    async function outcomeOf(own, call, id, { result, stream }, endsByUs, source) {
        const endedSeconds = stream.completeSeconds ?? result.endedSeconds;
        const cut = endsByUs && result.kind === 'timeout' && stream.used;
        const unasked = call.stream === null ? nothingUnasked : (own.standing?.take() ?? nothingUnasked);
        const streamed = progress.end({ sentSeconds: result.sentSeconds, endedSeconds, cut, unasked });
        const seen = streamed === null ? {} : { stream: streamed.stream };
        if (result.kind === 'timeout' || result.kind === 'cancelled')
            own.beside.post(cancelledText(id));
        if (result.kind !== 'answer') {
            const failure = streamed?.failure ?? null;
            if (cut)
                return { failure, timed: true, endedSeconds, sentSeconds: result.sentSeconds, ...seen };
            const waitedSeconds = endsByUs ? call.stream?.forSeconds : null;
            return { ...unanswered(result, waitedSeconds ?? call.timeoutSeconds), ...seen };
        }
        if (own.id !== null && isSessionGone(result)) {
            letGo();
            await open(source, nowSeconds() + call.timeoutSeconds);
            return { ...answered(failures.sessionGone(result.status), result), ...seen };
        }
        const { failure, text } = judgeCall(call.expectation, id, result, stream);
        return { ...answered(failure ?? streamed?.failure ?? null, result), body: text, endedSeconds, ...seen };
    }
    /** The connections beside the lane's own are closed; without waiting, the server no longer knows them. */
    function letGo() {
        void session?.standing?.close();
        void session?.beside.close();
        session = null;
    }
    return {
        send,
        async open(source, deadlineSeconds) {
            await open(source, deadlineSeconds);
        },
        expire() {
            session?.standing?.expire();
            session?.beside.expire();
            rests.wake(nowSeconds());
        },
        forget() {
            session?.standing?.abandon();
            session?.beside.abandon();
            session = null;
        },
        resumeStale() {
            if (!isStandingOffered)
                return false;
            wantsStanding = true;
            if (session === null)
                resumesStale = true;
            else if (session.standing === null)
                session.standing = standingOf(session, staleId());
            else
                session.standing.resumeAfter(staleId());
            return true;
        },
        async close(_source, deadlineSeconds) {
            const ending = session;
            session = null;
            if (ending === null)
                return;
            await Promise.all([ending.standing?.close(), ending.beside.close()]);
            if (ending.id === null)
                return;
            const { path, headers } = ending.address;
            await wire.exchange({ method: 'DELETE', path, headers: withoutContent(headers), body: null }, { deadlineSeconds, keepBytes: 0 });
        },
    };
}

;// CONCATENATED MODULE: ./out/load/stream-piece.js
// One request of an event stream: reads what is answered to it, and says whether that ends the stream or cuts it.
// Not for asking again (sse-client.ts).



function createStreamPiece(stream, nowSeconds) {
    const { operation, counter, check, untilSeconds } = stream;
    const wanted = operation.stream.events;
    let reader = null;
    let wrongType = null;
    let completeSeconds = null;
    return {
        reader: () => reader,
        wrongType: () => wrongType,
        completeSeconds: () => completeSeconds,
        follow(headers) {
            wrongType = otherType(headers);
            if (wrongType !== null)
                return null;
            let chunkSeconds = 0;
            const events = createSseReader(checkedBytes, ({ data }) => {
                check.event(chunkSeconds, data);
                return wanted !== null && counter.events() >= wanted;
            });
            reader = events;
            return (chunk) => {
                // The events of one chunk came together: one look at the clock for all of them.
                chunkSeconds = nowSeconds();
                const isOver = events.feed(chunk) || events.overflowed();
                if (!isOver && (untilSeconds === null || chunkSeconds < untilSeconds))
                    return false;
                completeSeconds = chunkSeconds;
                return true;
            };
        },
    };
}
/** null: the stream was cut, or a request to resume it gave none. */
function endingOf(stream, piece, result) {
    const { operation, counter, check, untilSeconds } = stream;
    const completeSeconds = piece.completeSeconds();
    const atSeconds = completeSeconds ?? result.endedSeconds;
    if (result.kind === 'cancelled')
        return { failure: null, atSeconds, timed: false };
    // By us, for good: there is nothing to resume on.
    if (result.kind === 'broken' && result.failure.kind === 'cut-off') {
        return { failure: result.failure, atSeconds, timed: false };
    }
    if (piece.reader() === null)
        return null;
    const refused = result.kind === 'answer' ? judgeStatus(operation.expectation, result) : null;
    if (refused !== null)
        return { failure: refused, atSeconds, timed: true };
    if (piece.reader()?.overflowed() === true) {
        return { failure: failures.streamTooLong(checkedBytes), atSeconds, timed: true };
    }
    const slowed = result.kind === 'answer' && result.slowed === true;
    if (completeSeconds !== null)
        return { failure: check.failure(slowed), atSeconds, timed: !slowed };
    if (result.kind === 'timeout') {
        check.silentUntil(atSeconds);
        const failure = untilSeconds === null ? failures.timeout(operation.timeoutSeconds) : check.failure();
        return { failure, atSeconds, timed: true };
    }
    // A server that ends its stream has completed it, unless it owed more; one without any event is no stream.
    const isWhole = operation.stream.events === null && counter.events() > 0;
    return result.kind === 'answer' && isWhole ? { failure: check.failure(slowed), atSeconds, timed: !slowed } : null;
}
// What it is when it is no event stream that can be read.
function otherType(headers) {
    const type = headers['content-type'] ?? '';
    if (!/^\s*text\/event-stream\s*(;|$)/i.test(type))
        return type;
    const coding = headers['content-encoding'] ?? '';
    return coding === '' || coding === 'identity' ? null : `${type} in ${coding}`;
}

;// CONCATENATED MODULE: ./out/load/sse-client.js
// One event stream per send: asked for, read until it is complete, resumed where it was cut, and judged.
//
//   request --> events --> complete | cut --(retry)--> resumed after the last id --> events ... --> cut for good
//
// Not for the format (sse.ts), nor for what is asked of the events (stream-check.ts).








const mostResumes = 3;
const defaultRetrySeconds = 0.1;
const longestRetrySeconds = 5;
const unknownId = (0,request_template/* compileText */.tg)('${uuid()}');
/**
 * A stream with `forSeconds` is read for so long, whatever the timeout of its operation. A stream is resumed at most three
 * times, and only one that has begun: a request that is refused is one failure. One that is resumed after an event nobody knows
 * is right whatever it gives, unless the server fails.
 */
function createSseClient({ wire, nowSeconds, }) {
    const counter = createStreamSeen();
    const rulesOf = new Map();
    let nextIsStale = false;
    let pause = null;
    let limitSeconds = 0;
    let isLate = false;
    function rulesFor(operation) {
        const rules = rulesOf.get(operation) ?? streamRules(operation);
        rulesOf.set(operation, rules);
        return rules;
    }
    // Ended by expire(): there is no timer, and whoever ends the stream early ends this too.
    function rest(seconds) {
        return new Promise((resolve) => {
            pause = { untilSeconds: nowSeconds() + seconds, over: resolve };
        });
    }
    async function send(operation, source, deadlineSeconds) {
        const { method } = operation;
        const { forSeconds } = operation.stream;
        const rules = rulesFor(operation);
        const path = operation.path(source);
        const headers = withAccept(operation.headers(source));
        const body = operation.body?.(source) ?? null;
        const isStale = nextIsStale;
        nextIsStale = false;
        const beganSeconds = nowSeconds();
        const untilSeconds = forSeconds === null ? null : beganSeconds + forSeconds;
        limitSeconds = untilSeconds ?? deadlineSeconds;
        isLate = false;
        counter.begin(beganSeconds);
        const check = createStreamCheck(rules, counter, beganSeconds);
        const stream = { operation, counter, check, untilSeconds };
        async function ask(lastId) {
            const piece = createStreamPiece(stream, nowSeconds);
            const request = { method, path, headers: [...headers, ...resumeHeaders(lastId)], body };
            const reading = { deadlineSeconds: limitSeconds, keepBytes: checkedBytes, follow: piece.follow };
            return { piece, result: await wire.exchange(request, reading) };
        }
        let lastId = isStale ? unknownId(source) : '';
        let { piece, result } = await ask(lastId);
        const { sentSeconds } = result;
        const outcome = ({ failure, atSeconds, timed }) => {
            const seen = counter.done(sentSeconds);
            const isSlowed = result.kind === 'answer' && result.slowed === true;
            return {
                failure,
                timed,
                endedSeconds: atSeconds,
                sentSeconds,
                body: check.shown(),
                // What we slowed down on purpose says nothing about the target's speed.
                stream: isSlowed ? { ...seen, firstSeconds: null, gapsSeconds: [] } : seen,
                ...(result.kind === 'cancelled' ? { cancelled: true } : {}),
            };
        };
        if (isStale && (result.kind === 'answer' || (piece.reader() !== null && result.kind !== 'cancelled'))) {
            const failure = result.kind === 'answer' ? judgeStale(result.status) : null;
            return outcome({ failure, atSeconds: piece.completeSeconds() ?? result.endedSeconds, timed: true });
        }
        if (piece.reader() === null) {
            const seen = counter.done(sentSeconds);
            const stated = result.kind === 'answer'
                ? answered(judgeNoStream(operation, piece, result), result)
                : unanswered(result, forSeconds ?? operation.timeoutSeconds);
            return { ...stated, stream: seen };
        }
        let retrySeconds = defaultRetrySeconds;
        for (let resumes = 0;; resumes += 1) {
            const ending = endingOf(stream, piece, result);
            if (ending !== null)
                return outcome(ending);
            // Cut: where it ended it goes on, if the server lets it.
            lastId = piece.reader()?.lastId() || lastId;
            retrySeconds = Math.min(piece.reader()?.retrySeconds() ?? retrySeconds, longestRetrySeconds);
            const cut = {
                failure: failures.streamCut(counter.events(), resumes),
                atSeconds: result.endedSeconds,
                timed: result.kind !== 'broken',
            };
            const isTooLate = nowSeconds() + retrySeconds >= limitSeconds;
            if (resumes === mostResumes || isTooLate || refusesToResume(piece, result))
                return outcome(cut);
            await rest(retrySeconds);
            if (isLate)
                return outcome(cut);
            counter.reconnected(resumeHeaders(lastId).length > 0);
            ({ piece, result } = await ask(lastId));
        }
    }
    return {
        ...keepsNothing,
        send,
        expire() {
            if (pause === null || nowSeconds() < pause.untilSeconds)
                return;
            const { over } = pause;
            pause = null;
            isLate = nowSeconds() >= limitSeconds;
            over();
        },
        resumeStale() {
            nextIsStale = true;
            return true;
        },
    };
}
/** An answer that is no event stream. */
function judgeNoStream({ expectation }, piece, answer) {
    if (expectation.error)
        return judgeAnswer(expectation, answer);
    return judgeStatus(expectation, answer) ?? failures.contentType('text/event-stream', piece.wrongType() ?? '');
}
/** A server may know nothing of an event, and say so; it may not fail over it. */
function judgeStale(status) {
    return status >= 500 ? failures.status(status, 'below 500 for an unknown Last-Event-ID', '') : null;
}
/** What is no stream any more, and says that it will not be: 204 or a 4xx. */
function refusesToResume(piece, result) {
    if (result.kind !== 'answer' || piece.reader() !== null)
        return false;
    return result.status === 204 || (result.status >= 400 && result.status < 500);
}
function withAccept(headers) {
    const isNamed = headers.some((name, index) => index % 2 === 0 && name.toLowerCase() === 'accept');
    return isNamed ? headers : [...headers, 'accept', 'text/event-stream'];
}
// A header carries bytes, not characters; an id with control characters cannot be said in one.
function resumeHeaders(lastId) {
    const bytes = Buffer.from(lastId);
    const canBeSaid = bytes.every((byte) => byte === 0x09 || (byte >= 0x20 && byte !== 0x7f));
    return lastId !== '' && canBeSaid ? ['last-event-id', bytes.toString('latin1')] : [];
}

;// CONCATENATED MODULE: ./out/load/stdio-session.js
// The one connection to a system that speaks MCP on its standard streams, shared by all clients of a load: initialized once, every
// call handed its own answer by id, opened anew after the system went. Not for one client's part of it (stdio-mcp-client.ts).







/** A longer line ends the connection: nobody answers so much at once. */
const longestLine = 16 * 1024 * 1024;
const openingSeconds = 30;
const mostSmall = 16;
function createStdioSession(path, nowSeconds) {
    const calls = new Map();
    let queue = [];
    let waiters = [];
    let socket = null;
    let isOpen = false;
    let isWriting = false;
    let openBySeconds = Number.POSITIVE_INFINITY;
    let lastId = 0;
    /** The call by which the session is being opened; its answer is ours. */
    let openingId = null;
    let refusal = null;
    function nextId() {
        lastId += 1;
        return lastId;
    }
    function connectNow() {
        const own = (0,external_node_net_.connect)(path);
        let isConnected = false;
        const reader = createLineReader(longestLine, (bytes, start, end) => {
            if (end > start)
                receive(own, bytes.toString('utf8', start, end));
            return socket !== own;
        });
        socket = own;
        isOpen = false;
        isWriting = false;
        refusal = null;
        openBySeconds = nowSeconds() + openingSeconds;
        own.on('connect', () => {
            isConnected = true;
            openingId = nextId();
            own.write(`${initializeText(openingId)}\n`);
        });
        own.on('data', (chunk) => {
            if (socket !== own)
                return;
            reader.feed(chunk);
            if (reader.overflowed())
                lose(own, failures.stdioLineTooLong(longestLine));
        });
        // "close" follows.
        own.on('error', () => { });
        own.on('close', () => lose(own, isConnected ? failures.stdioClosed() : failures.stdioNotThere()));
    }
    /** The connection is no more: whatever waited on it fails. The next call connects again. */
    function lose(own, failure) {
        if (socket !== own)
            return;
        const wasOpen = isOpen;
        const lost = [...calls.values()];
        const waiting = waiters;
        socket = null;
        isOpen = false;
        openingId = null;
        calls.clear();
        queue = [];
        waiters = [];
        own.destroy();
        for (const { call } of lost)
            call.failed(wasOpen ? failure : failures.sessionNotOpened(failure));
        for (const then of waiting)
            then();
    }
    function receive(own, text) {
        const message = parseOrUndefined(text);
        if (isResponse(message)) {
            if (openingId !== null && message.id === openingId)
                opening(own, message, text);
            else
                settle(message, text);
            return;
        }
        const heard = heardIn(message);
        if (heard.kind === 'request')
            writeSmall(answerTo(heard));
        else if (heard.kind === 'progress')
            calls.get(Number(heard.token))?.call.progress(text);
    }
    function settle(message, text) {
        // An error without an id is about what could not be read; whose it was is plain only when there is one.
        const [only] = message.id === null && calls.size === 1 ? calls.keys() : [];
        const id = message.id === null ? only : message.id;
        const found = typeof id === 'number' ? calls.get(id) : undefined;
        if (found === undefined)
            return;
        calls.delete(found.call.id);
        found.call.answered(message, text);
    }
    /** A system that another client had opened before us may refuse to be opened again, and yet answer. */
    function opening(own, message, text) {
        openingId = null;
        const error = errorOf(message);
        const asksAgain = error !== null && refusal === null;
        if (asksAgain) {
            refusal = error;
            openingId = nextId();
            own.write(`${pingText(openingId)}\n`);
        }
        else if (error !== null) {
            lose(own, refusal ?? error);
        }
        else if (refusal === null && versionOf(message) === null) {
            lose(own, failures.noProtocolVersion(text));
        }
        else {
            if (refusal === null)
                own.write(`${initializedText}\n`);
            opened(own);
        }
    }
    function opened(own) {
        isOpen = true;
        const waiting = waiters;
        waiters = [];
        for (const then of waiting)
            then();
        void writeAll(own);
    }
    /** One line after the other, never two at once, and no further than the system reads. */
    async function writeAll(own) {
        if (isWriting || !isOpen)
            return;
        isWriting = true;
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            if (next.call !== null)
                sending(next.call);
            try {
                await writeLine(own, next.body);
            }
            catch (error) {
                // Half a line stands there: nothing can be said after it on this connection.
                return lose(own, failures.notMade(error instanceof Error ? error.message : String(error)));
            }
            if (socket !== own)
                return;
        }
        isWriting = false;
    }
    async function writeLine(own, body) {
        const line = (0,load_body/* wrapped */.ky)('', body, '\n');
        for (const piece of typeof line === 'string' ? [line] : line.chunks()) {
            if (!own.write(piece))
                await drained(own);
            if (socket !== own)
                return;
        }
    }
    function sending(call) {
        const entry = calls.get(call.id);
        if (entry !== undefined)
            entry.isSent = true;
        call.sent();
    }
    /** What nobody waits for; dropped when too much waits already. */
    function writeSmall(body) {
        if (socket === null || !isOpen || queue.length >= mostSmall)
            return;
        queue.push({ body, call: null });
        void writeAll(socket);
    }
    return {
        nextId,
        call(call) {
            calls.set(call.id, { call, isSent: false });
            queue.push({ body: call.body, call });
            if (socket === null)
                connectNow();
            else
                void writeAll(socket);
        },
        giveUp(call) {
            const isSent = calls.get(call.id)?.isSent === true;
            calls.delete(call.id);
            if (isSent)
                writeSmall(cancelledText(call.id));
            else
                queue = queue.filter((written) => written.call !== call);
        },
        whenOpen(then) {
            if (isOpen)
                return then();
            waiters.push(then);
            if (socket === null)
                connectNow();
        },
        expire() {
            if (socket !== null && !isOpen && nowSeconds() >= openBySeconds) {
                lose(socket, failures.timeout(openingSeconds));
            }
        },
        close() {
            if (socket !== null)
                lose(socket, failures.stdioClosed());
        },
    };
}
function drained(socket) {
    return new Promise((resolve) => {
        const done = () => {
            socket.off('drain', done);
            socket.off('close', done);
            resolve();
        };
        socket.on('drain', done);
        socket.on('close', done);
    });
}

;// CONCATENATED MODULE: ./out/load/stdio-mcp-client.js
// One client's part of the session with a system that speaks MCP on its standard streams: one call at a time, its deadline, its
// progress, its judgement. Not for the connection, which all clients of the load share (stdio-session.ts).







/** How the address of such a load begins; the path of the socket follows. */
const stdioScheme = 'stdio:';
// By the path of the socket. A system has one standard input, however many clients a load has.
const shared = new Map();
const stdio_mcp_client_nothingUnasked = { messages: 0, reconnects: 0 };
function createStdioMcpClient(context) {
    const { nowSeconds } = context;
    const path = context.load.target.slice(stdioScheme.length);
    const progress = createProgressWatch(context.operations, nowSeconds);
    let held = null;
    let waiting = null;
    function session() {
        held ??= share(path, nowSeconds);
        return held.session;
    }
    return {
        open(_source, deadlineSeconds) {
            return new Promise((resolve) => {
                const opening = { deadlineSeconds, giveUp: done };
                // It may be open, or lost, only after nobody waits for it any more.
                function done() {
                    if (waiting !== opening)
                        return;
                    waiting = null;
                    resolve();
                }
                waiting = opening;
                session().whenOpen(done);
            });
        },
        send(operation, source, deadlineSeconds) {
            const connection = session();
            const id = connection.nextId();
            const params = operation.params?.(source) ?? null;
            const asked = operation.stream === null ? params : withProgressToken(params, id);
            const body = callBody(id, operation.method, asked);
            const untilSeconds = nowSeconds() + (operation.stream?.forSeconds ?? Number.POSITIVE_INFINITY);
            const endsByUs = untilSeconds < deadlineSeconds;
            progress.begin(operation, id);
            return new Promise((resolve) => {
                let sentSeconds = null;
                function settle(outcome, cut = false) {
                    waiting = null;
                    const endedSeconds = nowSeconds();
                    const streamed = progress.end({ sentSeconds, endedSeconds, cut, unasked: stdio_mcp_client_nothingUnasked });
                    const failure = outcome.failure ?? streamed?.failure ?? null;
                    const seen = streamed === null ? {} : { stream: streamed.stream };
                    resolve({ ...outcome, failure, endedSeconds, sentSeconds, ...seen });
                }
                const call = {
                    id,
                    body,
                    sent() {
                        sentSeconds = nowSeconds();
                    },
                    progress: (text) => progress.progress(id, text),
                    answered(message, text) {
                        const failure = judgeMessage(operation.expectation, id, message, text);
                        settle({ failure, timed: true, body: text.slice(0, checkedBytes) });
                    },
                    failed: (failure) => settle({ failure, timed: false }),
                };
                waiting = {
                    deadlineSeconds: Math.min(deadlineSeconds, untilSeconds),
                    giveUp() {
                        connection.giveUp(call);
                        if (endsByUs && sentSeconds !== null)
                            settle({ failure: null, timed: true }, true);
                        else
                            settle({ failure: failures.timeout(operation.timeoutSeconds), timed: true });
                    },
                };
                connection.call(call);
            });
        },
        expire() {
            held?.session.expire();
            if (waiting !== null && nowSeconds() >= waiting.deadlineSeconds)
                waiting.giveUp();
        },
        async close() {
            if (held !== null)
                release(path, held);
            held = null;
        },
        // The others go on over the same connection: there is nothing that one client could leave behind.
        forget() { },
        resumeStale: () => false,
    };
}
function share(path, nowSeconds) {
    const known = shared.get(path) ?? { session: createStdioSession(path, nowSeconds), users: 0 };
    known.users += 1;
    shared.set(path, known);
    return known;
}
function release(path, known) {
    known.users -= 1;
    if (known.users > 0)
        return;
    shared.delete(path);
    known.session.close();
}

;// CONCATENATED MODULE: ./out/load/websocket-connection.js
// One WebSocket of one client: opens it, tells what comes and why it ended, and lets go of it politely, at once or without a word.
// Not for what is said over it (websocket-client.ts).






/** A longer message is not taken: the connection is given up. What is longer than `checkedBytes` is taken, counted and dropped. */
const longestMessage = 16 * 1024 * 1024;
const cleanCodes = [1000, 1001, 1005];
/** `url` ws or wss; `headers` names and values in turn. Throws for an address or headers that cannot be sent. */
function openWebSocket(url, headers, how, listener) {
    const { host } = new URL(url);
    const handshake = { isAsked: false, status: null, error: null, socket: null };
    const client = newClient(url, how);
    const socket = new undici/* WebSocket */.kb(url, { headers: pairs(headers), dispatcher: watched(client, handshake) });
    socket.binaryType = 'arraybuffer';
    let wasOpen = false;
    let isTold = true;
    let isGone = false;
    let tellOpened = () => { };
    let tellGone = () => { };
    const opened = new Promise((resolve) => {
        tellOpened = resolve;
    });
    socket.onopen = () => {
        wasOpen = true;
        tellOpened(null);
    };
    socket.onmessage = ({ data }) => {
        if (!isTold)
            return;
        if (typeof data === 'string') {
            listener.message(data.length > checkedBytes ? null : data, data.length);
        }
        else if (data instanceof ArrayBuffer) {
            const { byteLength } = data;
            listener.message(byteLength > checkedBytes ? null : Buffer.from(data).toString('utf8'), byteLength);
        }
    };
    socket.onclose = ({ code, reason }) => {
        isGone = true;
        void client.destroy();
        // After a handshake that was none, undici leaves it open.
        handshake.socket?.destroy();
        tellOpened(websocket_connection_notOpened(handshake, host));
        tellGone();
        if (wasOpen && isTold)
            listener.closed(endOf(handshake, host, code, reason), cleanCodes.includes(code));
    };
    function cut(because) {
        isTold = false;
        tellOpened(because);
        tellGone();
        if (isGone)
            return;
        if (handshake.socket === null) {
            socket.close();
            void client.destroy();
        }
        else {
            handshake.socket.destroy();
        }
    }
    return {
        opened,
        // To undici it is open until the socket has closed, which is later.
        isOpen: () => isTold && socket.readyState === socket.OPEN,
        isClosing: () => socket.readyState === socket.CLOSING,
        send: (text) => socket.send(text),
        unsentBytes: () => socket.bufferedAmount,
        cut,
        hangUp: () => void handshake.socket?.destroy(),
        close() {
            isTold = false;
            if (isGone)
                return Promise.resolve();
            return new Promise((resolve) => {
                tellGone = resolve;
                socket.close(wasOpen ? 1000 : undefined);
            });
        },
        leave() {
            isTold = false;
            tellOpened(failures.cutOff());
            const line = handshake.socket;
            if (!(line instanceof external_node_net_.Socket)) {
                cut(failures.cutOff());
                return;
            }
            line.removeAllListeners('data');
            leaveSocketOpen(line);
        },
    };
}
// Of its own: once it is a WebSocket, the connection is no longer the client's.
function newClient(url, { connection, tls }) {
    const connect = (0,undici/* buildConnector */.gU)({
        timeout: 0,
        allowH2: false,
        ...(tls === null ? {} : { secureContext: tls.secureContext }),
        ...(connection === null ? {} : { rejectUnauthorized: connection.verify }),
    });
    // Deadlines are held by who opens it.
    const timeouts = { headersTimeout: 0, bodyTimeout: 0 };
    const origin = new URL(url.replace(/^ws/, 'http')).origin;
    return new undici/* Client */.Kj(origin, { ...timeouts, connect, allowH2: false, webSocket: { maxPayloadSize: longestMessage } });
}
function watched(dispatcher, handshake) {
    return dispatcher.compose((dispatch) => (options, handler) => {
        handshake.isAsked = true;
        return dispatch(options, {
            onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
            onRequestUpgrade(controller, status, received, socket) {
                handshake.status = status;
                handshake.socket = socket;
                return handler.onRequestUpgrade?.(controller, status, received, socket);
            },
            onResponseStarted: () => handler.onResponseStarted?.(),
            onResponseStart(controller, status, received, text) {
                if (status >= 200)
                    handshake.status = status;
                handler.onResponseStart?.(controller, status, received, text);
            },
            onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
            onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
            onResponseError(controller, error) {
                handshake.error ??= error;
                handler.onResponseError?.(controller, error);
            },
        });
    });
}
function websocket_connection_notOpened({ isAsked, status, error }, host) {
    // By the rules of fetch, which are those of browsers: no port of a mail server, for one.
    if (!isAsked)
        return failures.notMade(`no WebSocket may go to ${host}`);
    if (status === 101 || (status !== null && status < 200))
        return failures.websocketHandshake(host);
    if (status !== null)
        return failures.websocketStatus(status);
    return error === null ? failures.closed(host) : failureOf(error, host);
}
// Without a goodbye: the line was cut, or what came was so wrong, or so long, that undici has cut it.
function endOf({ socket }, host, code, reason) {
    if (code !== 1006)
        return failures.websocketClosed(host, code, reason);
    const error = socket?.errored ?? null;
    if (error !== null)
        return failureOf(error, host);
    return socket?.readableEnded === true ? failures.closed(host) : failures.websocketFrames(host, longestMessage);
}
function pairs(headers) {
    const all = [];
    for (let index = 0; index + 1 < headers.length; index += 2)
        all.push([headers[index] ?? '', headers[index + 1] ?? '']);
    return all;
}

;// CONCATENATED MODULE: ./out/load/websocket-listening.js
// One send over an open WebSocket: what comes after it, until that is complete, too late, or the connection is gone.
// Not for opening connections or keeping them (websocket-client.ts).


/**
 * A send given up at its deadline ends the connection: a late answer must not be taken for that of the next send. With
 * `forSeconds` it ends then, whatever the deadline.
 */
function createListening(order) {
    const { connection, counter, operation, sentSeconds, deadlineSeconds, nowSeconds } = order;
    const { stream, timeoutSeconds } = operation;
    const forSeconds = stream?.forSeconds ?? null;
    const untilSeconds = forSeconds === null ? null : sentSeconds + forSeconds;
    // Without a word about it one message is the answer; else as many as are asked for, or until the other side ends it.
    const wanted = stream === null ? 1 : stream.events;
    const check = createStreamCheck(order.rules, counter, sentSeconds);
    let heard = 0;
    let settle = () => { };
    const outcome = new Promise((resolve) => {
        settle = resolve;
    });
    function end(failure, timed) {
        settle(outcomeOf(failure, timed));
    }
    function outcomeOf(failure, timed) {
        order.whenOver();
        const endedSeconds = nowSeconds();
        return { failure, timed, endedSeconds, sentSeconds, body: check.shown(), stream: counter.done() };
    }
    function giveUp() {
        const because = failures.timeout(forSeconds ?? timeoutSeconds);
        connection.cut(because);
        end(because, true);
    }
    return {
        outcome,
        message(data, bytes) {
            const atSeconds = nowSeconds();
            heard += 1;
            check.event(atSeconds, data === null ? null : () => data, bytes);
            const isOver = untilSeconds !== null && atSeconds >= untilSeconds;
            if (isOver || (wanted !== null && heard >= wanted))
                end(check.failure(), true);
        },
        closed(failure, isClean) {
            const isWhole = isClean && wanted === null && untilSeconds === null && heard > 0;
            end(isWhole ? check.failure() : failure, isWhole);
        },
        expire() {
            const atSeconds = nowSeconds();
            if (untilSeconds !== null && atSeconds >= untilSeconds) {
                check.silentUntil(atSeconds);
                // What we said has not even been taken: nobody listens there.
                if (connection.unsentBytes() > 0)
                    giveUp();
                else
                    end(check.failure(), true);
            }
            else if (untilSeconds === null && atSeconds >= deadlineSeconds) {
                giveUp();
            }
            else if (connection.isClosing()) {
                connection.hangUp();
            }
        },
        cancel: () => settle({ ...outcomeOf(null, false), cancelled: true }),
    };
}

;// CONCATENATED MODULE: ./out/load/websocket-client.js
// One client's WebSockets: one per address, kept over sends, reopened when it was closed. A send says something and listens to
// what answers it, or only listens. Not for one connection (websocket-connection.ts) or one send (websocket-listening.ts).






/**
 * Messages that come between sends are counted with the next send of their connection. An operation stays with the address that
 * its first send had.
 */
function createWebSocketClient(context) {
    const { load, operations, nowSeconds, connecting = plainly } = context;
    const { protocol, host } = new URL(load.target);
    const origin = `${protocol === 'https:' || protocol === 'wss:' ? 'wss' : 'ws'}://${host}`;
    const channels = new Map();
    const channelOf = new Map();
    const rulesOf = new Map();
    let opening = null;
    function channelFor(operation, path, headers) {
        const known = channelOf.get(operation);
        if (known !== undefined)
            return known;
        const address = JSON.stringify([path, headers]);
        const channel = channels.get(address) ?? newChannel();
        channels.set(address, channel);
        channelOf.set(operation, channel);
        return channel;
    }
    function rulesFor(operation) {
        const rules = rulesOf.get(operation) ?? streamRules(operation);
        rulesOf.set(operation, rules);
        return rules;
    }
    /** The operation's channel, opened if it was not; `failure`: what kept it from that. */
    async function open(operation, source, deadlineSeconds) {
        const path = operation.path(source);
        const headers = operation.headers(source);
        const channel = channelFor(operation, path, headers);
        if (channel.connection?.isOpen() === true)
            return { channel, connection: channel.connection, failure: null };
        channel.connection?.cut(failures.cutOff());
        const connection = openWebSocket(`${origin}${path}`, headers, connecting, {
            message: (data, bytes) => hear(channel, data, bytes),
            closed: (because, isClean) => channel.listening?.closed(because, isClean),
        });
        channel.connection = connection;
        opening = { deadlineSeconds, giveUp: () => connection.cut(failures.timeout(operation.timeoutSeconds)) };
        const failure = await connection.opened;
        opening = null;
        if (failure === null) {
            if (channel.wasOpen)
                channel.counter.reconnected(false);
            channel.wasOpen = true;
        }
        return { channel, connection, failure };
    }
    function hear(channel, data, bytes) {
        if (channel.listening !== null) {
            channel.listening.message(data, bytes);
            return;
        }
        const number = channel.feed === null || data === null ? null : sequenceNumber(channel.feed, data);
        channel.counter.event(nowSeconds(), number);
    }
    async function send(operation, source, deadlineSeconds) {
        const rules = rulesFor(operation);
        const { channel, connection, failure } = await open(operation, source, deadlineSeconds);
        const text = operation.message === null ? null : textOf(operation.message(source));
        const sentSeconds = nowSeconds();
        if (failure !== null)
            return notSent(failure, sentSeconds);
        // Gone again while we were looking.
        if (!connection.isOpen())
            return notSent(failures.closed(host), sentSeconds);
        const { counter } = channel;
        counter.begin(sentSeconds, text === null && channel.feed === rules);
        channel.feed = text === null ? rules : null;
        const listening = createListening({
            connection,
            counter,
            operation,
            rules,
            sentSeconds,
            deadlineSeconds,
            nowSeconds,
            whenOver() {
                channel.listening = null;
            },
        });
        channel.listening = listening;
        if (text !== null)
            connection.send(text);
        return listening.outcome;
    }
    // Every channel lets go of its connection; what was counted on it stays for its next send.
    function release() {
        return [...channels.values()].flatMap((channel) => {
            const { connection } = channel;
            channel.listening?.cancel();
            channel.connection = null;
            channel.feed = null;
            channel.wasOpen = false;
            return connection === null ? [] : [connection];
        });
    }
    return {
        send,
        async open(source, deadlineSeconds) {
            for (const operation of operations) {
                try {
                    await open(operation, source, deadlineSeconds);
                }
                catch {
                    // An address that cannot be asked for: the first send tells it.
                }
            }
        },
        expire() {
            if (opening !== null && nowSeconds() >= opening.deadlineSeconds)
                opening.giveUp();
            for (const channel of channels.values())
                channel.listening?.expire();
        },
        async close(_source, deadlineSeconds) {
            const leftMs = Math.max(0, (deadlineSeconds - nowSeconds()) * 1000);
            await Promise.all(release().map((connection) => closeWithin(connection, leftMs)));
        },
        forget() {
            for (const connection of release())
                connection.leave();
        },
        resumeStale: () => false,
    };
}
function newChannel() {
    return { connection: null, counter: createStreamSeen(), listening: null, feed: null, wasOpen: false };
}
function notSent(failure, endedSeconds) {
    return { failure, timed: failure.kind === 'timeout', endedSeconds, sentSeconds: null };
}
async function closeWithin(connection, limitMs) {
    const limit = setTimeout(() => connection.cut(failures.timeout(limitMs / 1000)), limitMs);
    await connection.close();
    clearTimeout(limit);
}
function textOf(body) {
    return typeof body === 'string' ? body : Buffer.concat([...body.chunks()]).toString('utf8');
}

;// CONCATENATED MODULE: ./out/load/protocol-clients.js
// Which client speaks which protocol. One line each; not for what they do.








/** Every operation gets a client; those that may share one do: a protocol's own, or, for MCP, that of a session's address. */
function createSpeakers(operations, context) {
    const groups = new Map();
    for (const operation of operations) {
        const key = operation.protocol === 'mcp' ? `mcp ${operation.address}` : operation.protocol;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [operation]);
        else
            group.push(operation);
    }
    return [...groups.values()].map((group) => ({
        client: createClient({ ...context, operations: group }),
        operations: group,
    }));
}
function createClient(context) {
    const { protocol } = context.operations[0];
    // All operations of a group speak the protocol of the first.
    switch (protocol) {
        case 'http':
            return createHttpClient(context);
        case 'jsonrpc':
            return createJsonrpcClient(context);
        case 'mcp':
            return createMcpClient(context);
        case 'sse':
            return createSseClient(context);
        case 'websocket':
            return createWebSocketClient(context);
        case 'stdio-mcp':
            return createStdioMcpClient(context);
        case 'command':
            return createCommandClient(context);
        default:
            return (0,model_error/* assertNever */.xb)(protocol);
    }
}

;// CONCATENATED MODULE: ./out/load/lane-addresses.js
// Where the clients of a load go: one address, nearly always; and what one client has for each: a connection, and who speaks the
// protocols there. Not for what is sent (lane.ts).


/** That of the load's own target first, also when nothing is sent there. The same for all clients. */
function addressesOf(load, operations) {
    const ownTargets = new Map(load.operations.map(({ name, target }) => [name, target ?? load.target]));
    const targetOf = ({ name }) => ownTargets.get(name) ?? load.target;
    const targets = new Set([load.target, ...operations.map(targetOf)]);
    return [...targets].map((target) => ({
        origin: plainOrigin(target),
        load: { ...load, target },
        operations: operations.filter((operation) => targetOf(operation) === target),
    }));
}
/** Without a host, as with programs or a server on stdio, there are no plain requests; nothing is connected before the first. */
function plainOrigin(target) {
    const { protocol, host } = URL.parse(target) ?? { protocol: '', host: '' };
    if (host === '')
        return 'http://127.0.0.1';
    return `${protocol === 'https:' || protocol === 'wss:' ? 'https' : 'http'}://${host}`;
}
/** Those of one client. */
function createLaneAddresses(parts) {
    const { addresses, lane, connecting, nowSeconds } = parts;
    const wires = [];
    const clientOf = new Map();
    for (const { origin, load, operations } of addresses) {
        const wire = createWire(origin, nowSeconds, connecting);
        wires.push(wire);
        for (const speaker of createSpeakers(operations, { load, lane, wire, nowSeconds, connecting })) {
            for (const operation of speaker.operations)
                clientOf.set(operation, speaker.client);
        }
    }
    return { wires, clients: [...new Set(clientOf.values())], clientOf };
}

;// CONCATENATED MODULE: ./out/load/lane-clock.js
// The clock of one lane: that of the process, but for a moment in which every deadline has passed. So a stream that would go on is
// ended now by whoever reads it, as at its own end. Not for any time that is counted.
const farAheadSeconds = 1e6;
function createLaneClock(nowSeconds) {
    let aheadSeconds = 0;
    return {
        nowSeconds: () => nowSeconds() + aheadSeconds,
        ahead(work) {
            aheadSeconds = farAheadSeconds;
            try {
                work();
            }
            finally {
                aheadSeconds = 0;
            }
        },
    };
}

;// CONCATENATED MODULE: ./out/load/raw-misdeeds.js
// Misdeeds that no client library would do: a request that is never finished, and bytes that are no message of the protocol.
// Each on a connection of its own, beside the clients of the load. Not for choosing when (client-deeds.ts).



/** More half-open connections than this are not held: the oldest is reset for each new one. */
const mostHalfOpen = 500;
const deliverWithinMs = 3000;
const readForMs = 2000;
/** Oldest first. Of this process as a whole: it is the one client that the target sees. */
const held = new Set();
/**
 * Opens a connection to `address` (http, https, ws or wss; its path is asked for), sends the head of a request and half of its body, and
 * keeps it open without another byte. True when all of that was sent; false when nobody took it. Never rejects, takes 3 s at most.
 */
async function halfOpen(address) {
    const place = placeOf(address);
    if (place === null)
        return false;
    const half = '{"half":"';
    const socket = raw_misdeeds_open(place);
    const sent = await deliver(socket, `${headOf(place, `content-length: ${2 * half.length}`)}${half}`, null);
    if (!sent)
        return false;
    held.add(socket);
    socket.unref();
    socket.once('close', () => held.delete(socket));
    // What it is answered is nobody's to read, but must not fill its buffer either.
    socket.resume();
    for (const oldest of held) {
        if (held.size <= mostHalfOpen)
            break;
        held.delete(oldest);
        raw_misdeeds_reset(oldest);
    }
    return true;
}
/** How many half-open connections are held. */
function halfOpenHeld() {
    return held.size;
}
/** Resets all half-open connections. */
function endHalfOpen() {
    for (const socket of held)
        raw_misdeeds_reset(socket);
    held.clear();
}
/**
 * Sends `address` (as above) one of several broken messages, reads what comes for 2 s at most, and closes. True when it was
 * sent. Never rejects, takes 3 s at most.
 */
async function malformed(address, random) {
    const place = placeOf(address);
    if (place === null)
        return false;
    const broken = brokenMessages[(0,stats_random/* integerBetween */.f8)(random, 0, brokenMessages.length - 1)] ?? brokenMessages[0];
    return await deliver(raw_misdeeds_open(place), broken(place, random), readForMs);
}
const brokenMessages = [
    // JSON that breaks off, in a request that is whole.
    (place) => {
        const body = '{"jsonrpc":"2.0","id":1,"method":';
        return `${headOf(place, `content-length: ${body.length}`, 'connection: close')}${body}`;
    },
    // No request line, nor a header.
    () => 'THIS IS NO REQUEST\r\nneither is this a header\r\n\r\n',
    // The size of a chunk is a word.
    (place) => `${headOf(place, 'transfer-encoding: chunked', 'connection: close')}many\r\n{}\r\n0\r\n\r\n`,
    // No text at all, from its first byte on.
    (_place, random) => Buffer.from(Array.from({ length: 256 }, (_, at) => (at === 0 ? 0xff : random.nextUint32() & 0xff))),
];
function headOf({ path, authority }, ...headers) {
    const fixed = [`POST ${path} HTTP/1.1`, `host: ${authority}`, 'content-type: application/json'];
    return `${[...fixed, 'accept: application/json, text/event-stream', ...headers].join('\r\n')}\r\n\r\n`;
}
function placeOf(address) {
    const url = URL.parse(address);
    if (url === null || !/^(http|ws)s?:$/.test(url.protocol))
        return null;
    const secure = url.protocol === 'https:' || url.protocol === 'wss:';
    return {
        secure,
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
        path: `${url.pathname}${url.search}`,
        authority: url.host,
    };
}
/** A broken message proves nothing about certificates: any will do. */
function raw_misdeeds_open({ secure, host, port }) {
    if (!secure)
        return (0,external_node_net_.connect)({ host, port });
    return (0,external_node_tls_.connect)({ host, port, servername: (0,external_node_net_.isIP)(host) === 0 ? host : '', rejectUnauthorized: false });
}
/**
 * True as soon as the bytes were handed on; with `readMs` only when the other side has closed, or that time is over, and the
 * connection is closed then. A connection that fails before is closed, and the answer is false.
 */
function deliver(socket, bytes, readMs) {
    return new Promise((resolve) => {
        let sent = false;
        let reading;
        const settle = () => {
            clearTimeout(limit);
            clearTimeout(reading);
            if (readMs !== null || !sent)
                socket.destroy();
            resolve(sent);
        };
        const limit = setTimeout(settle, deliverWithinMs);
        // A broken connection is what a misdeed may well end with; "close" follows.
        socket.on('error', () => { });
        socket.once('close', settle);
        socket.write(bytes, (error) => {
            if (error != null)
                return;
            sent = true;
            if (readMs === null)
                settle();
            else
                reading = setTimeout(settle, readMs);
        });
        if (readMs !== null)
            socket.resume();
    });
}
function raw_misdeeds_reset(socket) {
    // Under TLS there is no resetting: it is closed at once all the same.
    if ('encrypted' in socket)
        socket.destroy();
    else
        socket.resetAndDestroy();
}

;// CONCATENATED MODULE: ./out/load/lane-deeds.js
// What a lane is asked to do wrong: kept until it is between two sends, then done one by one.
// Not for choosing who does what when (client-deeds.ts).



const lane_deeds_mostWaiting = 3;
const misdeedStream = 5;
/** Far from the positions by minute that client-deeds.ts draws from. */
const firstLanePosition = -1;
/** For what a lane's broken messages look like. */
function misdeedRandom(seed, lane) {
    return (0,stats_random/* randomAt */.RN)(seed, misdeedStream, firstLanePosition - lane);
}
function createLaneDeeds(parts) {
    const { target, random, wires, presence, rests, ledger, nowSeconds } = parts;
    let waiting = [];
    let cancelsAsked = 0;
    let finished = false;
    async function perform(deed) {
        switch (deed.kind) {
            case 'disconnect':
            case 'storm':
                await presence.leave();
                ledger.delivered(deed.kind);
                await rests.until(nowSeconds() + deed.reconnectAfterSeconds);
                return await comeBack();
            case 'churn':
                await presence.endSessions();
                ledger.delivered(deed.kind);
                return await comeBack();
            case 'vanish':
                presence.vanish();
                ledger.delivered(deed.kind);
                return await comeBack();
            case 'slow-reader':
                for (const wire of wires)
                    wire.readSlowly(nowSeconds() + deed.forSeconds);
                return ledger.delivered(deed.kind);
            case 'slow-writer':
                for (const wire of wires)
                    wire.writeSlowly(nowSeconds() + deed.forSeconds);
                return ledger.delivered(deed.kind);
            case 'cancel':
                // Delivered when it has happened.
                cancelsAsked = 1;
                return wires[0]?.cancelNext();
            case 'stale-id':
                if (parts.resumeStale())
                    ledger.delivered(deed.kind);
                return;
            case 'half-open':
                return beside(deed.kind, halfOpen(target));
            case 'malformed':
                return beside(deed.kind, malformed(target, random));
            default:
                return (0,model_error/* assertNever */.xb)(deed);
        }
    }
    /** On a connection of its own, which need not keep the lane from its sends. */
    function beside(kind, doing) {
        void doing.then((done) => {
            if (done)
                ledger.delivered(kind);
        });
    }
    async function comeBack() {
        if (!finished)
            await presence.come();
    }
    return {
        ask(deed) {
            if (!finished && waiting.length < lane_deeds_mostWaiting)
                waiting.push(deed);
        },
        waits: () => waiting.length > 0,
        async doAll() {
            for (let deed = waiting.shift(); deed !== undefined; deed = waiting.shift())
                await perform(deed);
        },
        cancelled() {
            if (cancelsAsked > 0)
                ledger.delivered('cancel');
            cancelsAsked = 0;
        },
        finish() {
            finished = true;
            waiting = [];
        },
    };
}

;// CONCATENATED MODULE: ./out/load/lane-presence.js
// The coming and going of one client: its session is begun and what its protocols need is opened, and all of that is ended as it
// should be, or left as it stands. Not for sends (lane.ts), nor for when (lane-deeds.ts).
const comingSeconds = 10;
const leavingSeconds = 3;
function createPresence(parts) {
    const { wires, clients, session, traffic, nowSeconds, onSession } = parts;
    // No two beginnings of a client draw the same, and those of a send draw what belongs to it.
    let beginning = parts.firstSend - 1;
    const variables = () => session?.variables() ?? null;
    const source = () => traffic.source(beginning, variables());
    async function begin(send, deadlineSeconds) {
        beginning = Math.max(send, beginning + 1);
        if (session === null || session.isOpen())
            return null;
        const outcomes = await session.begin(source(), deadlineSeconds);
        for (const outcome of outcomes)
            onSession('begin', outcome);
        return session.isOpen() ? null : (outcomes.at(-1) ?? null);
    }
    async function endSessions(deadlineSeconds = nowSeconds() + leavingSeconds) {
        for (const client of clients)
            await client.close(source(), deadlineSeconds);
        if (session === null)
            return;
        for (const outcome of await session.end(source(), deadlineSeconds))
            onSession('end', outcome);
    }
    return {
        variables,
        begin,
        endSessions,
        async come(deadlineSeconds = nowSeconds() + comingSeconds) {
            const missing = await begin(beginning + 1, deadlineSeconds);
            // Its protocols may need what the session would have learnt.
            if (missing !== null)
                return;
            for (const client of clients)
                await client.open(source(), deadlineSeconds);
        },
        async leave() {
            await endSessions();
            // Not awaited: a connection that does not close must not hold the lane.
            for (const wire of wires)
                wire.reset().catch(() => undefined);
        },
        vanish() {
            for (const client of clients)
                client.forget();
            session?.forget();
            for (const wire of wires)
                wire.abandon();
        },
    };
}

;// CONCATENATED MODULE: ./out/load/lane.js
// One client of the load: a connection, what its protocols keep beside it, and its session. One thing at a time.
// Not for choosing sends or lanes (open-loop.ts, closed-loop.ts).







function createLane(context) {
    const { load, seed, lane, operations, traffic, tallySession } = context;
    const clock = createLaneClock(context.nowSeconds);
    const { nowSeconds } = clock;
    const { wires, clients, clientOf } = createLaneAddresses({ ...context, nowSeconds });
    const session = createSession();
    const presence = createPresence({ ...context, nowSeconds, wires, clients, session, onSession });
    const own = { ...context, nowSeconds, wires, presence, resumeStale };
    const deeds = context.misbehaves
        ? createLaneDeeds({ ...own, target: load.target, random: misdeedRandom(seed, lane) })
        : null;
    // Most protocols do nothing between sends.
    const neverSleeps = clients.some((client) => client.expire !== keepsNothing.expire);
    let atWork = 0;
    let finished = false;
    /** Whoever reads a stream that could go on; null: nobody does. */
    let streaming = null;
    let isCut = false;
    function createSession() {
        const [wire] = wires;
        if (load.session == null || wire === undefined)
            return null;
        return createClientSession(load.session, { load, seed, lane, wire, nowSeconds });
    }
    function onSession(which, outcome) {
        if (outcome.cancelled === true)
            deeds?.cancelled();
        tallySession(which, outcome);
    }
    function resumeStale() {
        // Every protocol of it, not only the first.
        return clients.filter((client) => client.resumeStale()).length > 0;
    }
    async function send(index, number) {
        atWork += 1;
        try {
            const operation = operations[index];
            const client = operation === undefined ? undefined : clientOf.get(operation);
            if (operation === undefined || client === undefined)
                throw new Error(`no client speaks operation ${index}`);
            if (session !== null && !session.isOpen()) {
                const missing = await presence.begin(number, nowSeconds() + operation.timeoutSeconds);
                if (missing !== null)
                    return withoutSession(missing);
            }
            streaming = mayGoOn(operation) ? client : null;
            const source = traffic.source(number, presence.variables());
            const outcome = await client.send(operation, source, nowSeconds() + operation.timeoutSeconds);
            session?.sent();
            if (isCut)
                return cutByUs(outcome, nowSeconds());
            if (outcome.cancelled === true)
                deeds?.cancelled();
            else if (outcome.failure === null)
                traffic.learn(index, outcome.body, presence.variables());
            return outcome;
        }
        catch (error) {
            // A request that cannot be made must not end a soak of days; it is counted, with its reason.
            const reason = error instanceof Error ? error.message : String(error);
            return { failure: failures.notMade(reason), timed: false, endedSeconds: nowSeconds(), sentSeconds: null };
        }
        finally {
            atWork -= 1;
            streaming = null;
            isCut = false;
        }
    }
    async function endOwnSession() {
        if (load.session?.leave !== 'vanish')
            return await presence.endSessions();
        context.ledger.asked('vanish');
        presence.vanish();
        context.ledger.delivered('vanish');
    }
    /** Whatever goes wrong in it, the lane is free again, and what it lacks then is opened by its next send. */
    async function busy(work) {
        atWork += 1;
        try {
            await work();
        }
        catch {
            // Nobody waits for what could not be done here.
        }
        finally {
            atWork -= 1;
        }
    }
    return {
        expire() {
            if (atWork === 0 && !neverSleeps)
                return;
            for (const wire of wires)
                wire.expire();
            for (const client of clients)
                client.expire();
        },
        open: (deadlineSeconds) => busy(() => presence.come(deadlineSeconds)),
        send,
        ask: (deed) => deeds?.ask(deed),
        hasErrand: () => deeds?.waits() === true || (session?.isOver() === true && !finished),
        runErrands: () => busy(async () => {
            if (session?.isOver() === true && !finished) {
                await endOwnSession();
                if (!finished)
                    await presence.come();
            }
            await deeds?.doAll();
        }),
        finish() {
            finished = true;
            deeds?.finish();
            const reader = streaming;
            if (reader === null)
                return;
            isCut = true;
            // To whoever reads it the time of the stream is over.
            clock.ahead(() => {
                for (const wire of wires)
                    wire.expire();
                reader.expire();
            });
        },
        isBusy: () => atWork > 0,
        close: (deadlineSeconds) => busy(async () => {
            await presence.endSessions(deadlineSeconds);
            await Promise.all(wires.map((wire) => wire.close()));
        }),
    };
}
/** Streams may go on for as long as we listen; one message that answers another comes soon, or its timeout does. */
function mayGoOn(operation) {
    return operation.protocol === 'sse' || (operation.protocol === 'websocket' && operation.stream !== null);
}
/** What a stream gave until we ended it before its time was right, and without a time; one that gave nothing says nothing. */
function cutByUs({ sentSeconds, stream }, endedSeconds) {
    const cut = { failure: null, timed: false, endedSeconds, sentSeconds };
    return stream === undefined || stream.events === 0 ? { ...cut, cancelled: true } : { ...cut, stream };
}
function withoutSession(missing) {
    const { failure, timed, endedSeconds, sentSeconds, cancelled } = missing;
    if (cancelled === true || failure === null)
        return { failure: null, timed: false, endedSeconds, sentSeconds, cancelled: true };
    return { failure: failures.sessionNotOpened(failure), timed, endedSeconds, sentSeconds };
}

// EXTERNAL MODULE: ./out/model/operation-kind.js
var operation_kind = __webpack_require__(958);
;// CONCATENATED MODULE: ./out/load/compile-operations.js
// Operations of the scenario -> ready for sending: templates read, headers merged, addresses joined.
// Pure. Not for mistakes in them (load-issues.ts) nor for choosing among them (traffic.ts).





/** Expects a load without issues; throws Error otherwise. */
function compileOperations(load) {
    return load.operations.map((operation) => compileOperation(operation, load));
}
function compileOperation(operation, load) {
    const { name, timeoutSeconds, protocol, request } = operation;
    const { method } = request;
    const captures = compileCaptures(operation.capture ?? {});
    const isHttp = protocol !== 'stdio-mcp' && protocol !== 'command';
    const base = {
        name,
        timeoutSeconds,
        // Captures and schema are about what was called for: in JSON-RPC that is the result.
        expectation: compileExpectation(operation.expect, {
            captures,
            schemaAt: answersResult(protocol) ? ['result'] : [],
        }),
        kind: (0,operation_kind/* kindOf */.I)(operation),
        captures,
        needs: poolsOf(request, isHttp ? load.headers : {}),
    };
    const addressed = () => {
        const place = { target: operation.target ?? load.target, headers: load.headers };
        return compileRequest(request, place, defaultHeaders[protocol]);
    };
    const stream = operation.stream ?? null;
    switch (protocol) {
        case 'http':
            return { ...base, ...addressed(), protocol, method };
        case 'jsonrpc': {
            const { body: params, ...address } = addressed();
            const { batch, notification = false } = request;
            return { ...base, ...address, protocol, method, params, batch, notification };
        }
        case 'mcp': {
            const { body: params, ...at } = addressed();
            const address = JSON.stringify([operation.target ?? '', request.path, request.headers]);
            return { ...base, ...at, protocol, method, params, stream, address };
        }
        case 'stdio-mcp':
            return { ...base, protocol, method, params: compileContent(request).body, stream };
        case 'sse':
            return { ...base, ...addressed(), protocol, method, stream: stream ?? wholeStream };
        case 'websocket': {
            const { body: message, ...address } = addressed();
            return { ...base, ...address, protocol, message, stream };
        }
        case 'command':
            return { ...base, protocol, command: request.command.map((word) => (0,request_template/* compileText */.tg)(word)) };
        default:
            return (0,model_error/* assertNever */.xb)(protocol);
    }
}
const json = 'application/json';
const defaultHeaders = {
    jsonrpc: { 'content-type': json, accept: json },
    mcp: { 'content-type': json, accept: `${json}, text/event-stream` },
};
const wholeStream = { events: null, forSeconds: null, gapSeconds: null, sequence: null };
function answersResult(protocol) {
    return protocol === 'jsonrpc' || protocol === 'mcp' || protocol === 'stdio-mcp';
}

// EXTERNAL MODULE: ./out/model/arrival-rate.js
var arrival_rate = __webpack_require__(70126);
;// CONCATENATED MODULE: ./out/load/pacer-schedule.js
// Where every send of a load stands on the schedule, and at which second of load that is: a function of seed and scenario alone.
// Pure. Not for how a start of load plays the schedule (pacer.ts).
//
//   send n --spacing--> g(n), seconds of full rate --course of the rate--> the load second at which W has given g(n)


const gapStream = 1;
/**
 * Even spacing: send n stands at (n + 1) / rate, never added up. Random: after exponential gaps of that mean, added up from the
 * position of the send before; each gap is a function of seed and number. A closed loop has no schedule: its first send is never
 * due, and the position is the load second where the part before stopped.
 */
function createSchedule({ load, seed, fromSend, fromFullRateSeconds }) {
    const { rate, arrival } = load;
    if (rate.kind === 'max')
        return nothingDue(fromSend, fromFullRateSeconds ?? 0);
    const { perSecond } = rate;
    const isRandom = spacingOf(arrival) === 'random';
    const loadSecondOf = createInverse(arrival);
    const average = fromSend / perSecond;
    const fromPosition = isRandom ? (fromFullRateSeconds ?? average) : average;
    const from = { position: fromPosition, loadSeconds: loadSecondOf(fromPosition) };
    const schedule = { send: fromSend, position: fromPosition, loadSeconds: from.loadSeconds, from, next };
    settle();
    return schedule;
    function settle() {
        schedule.position = isRandom
            ? schedule.position - Math.log1p(-(0,stats_random/* uniformAt */.oo)(seed, gapStream, schedule.send)) / perSecond
            : (schedule.send + 1) / perSecond;
        schedule.loadSeconds = loadSecondOf(schedule.position);
    }
    function next() {
        schedule.send += 1;
        settle();
    }
}
function nothingDue(send, position) {
    return {
        send,
        position,
        loadSeconds: Number.POSITIVE_INFINITY,
        from: { position, loadSeconds: position },
        next() { },
    };
}
function spacingOf(arrival) {
    return arrival.pattern === 'poisson' ? 'random' : (arrival.spacing ?? 'even');
}
/** Eighths of a second are exact in binary. */
const nodesPerSecond = 8;
/** A rate that has not come back after 30,000 years will not. */
const lastNode = 2 ** 43;
/**
 * The inverse of W (arrival-rate.ts): the load second at which it has given `position` seconds of full rate; Infinity when it never
 * does. Quickest for positions that grow.
 *
 *   W |             .o      W is taken as a straight line between its exact values at the eighths of a second of load, and the
 *     |         .--'        first eighth that reaches the position is used. So the answer depends on the position alone, not on
 *     |  o-----o            what was asked before, and no send is lost between eighths. A second in which the rate is 0 is level:
 *     | /  rate 0           it is never the first to reach anything.
 *   0 +o--------------> load seconds
 */
function createInverse(arrival) {
    if (arrival.pattern === 'constant' || arrival.pattern === 'poisson')
        return (position) => position;
    const given = (node) => (0,arrival_rate/* fullRateSecondsUntil */.tw)(arrival, node / nodesPerSecond);
    // The line in use, from `node` to the next.
    const line = { node: -1, startSeconds: 0, startGiven: 0, endGiven: 0, secondsPerGiven: 0 };
    /** Moves the line to where W first reaches the position; false when it never does. */
    function reach(position) {
        const isAhead = position > line.endGiven;
        // W of `below` is less than the position, always.
        let below = isAhead ? line.node + 1 : 0;
        let belowGiven = isAhead ? line.endGiven : 0;
        let stride = 1;
        let aboveGiven = given(below + stride);
        while (aboveGiven < position) {
            below += stride;
            if (below > lastNode)
                return false;
            belowGiven = aboveGiven;
            stride *= 2;
            aboveGiven = given(below + stride);
        }
        while (stride > 1) {
            stride /= 2;
            const middleGiven = given(below + stride);
            if (middleGiven < position) {
                below += stride;
                belowGiven = middleGiven;
            }
            else {
                aboveGiven = middleGiven;
            }
        }
        line.node = below;
        line.startSeconds = below / nodesPerSecond;
        line.startGiven = belowGiven;
        line.endGiven = aboveGiven;
        line.secondsPerGiven = 1 / nodesPerSecond / (aboveGiven - belowGiven);
        return true;
    }
    return (position) => {
        if (position <= 0)
            return 0;
        const isOnLine = position > line.startGiven && position <= line.endGiven;
        if (!isOnLine && !reach(position))
            return Number.POSITIVE_INFINITY;
        return line.startSeconds + Math.min((position - line.startGiven) * line.secondsPerGiven, 1 / nodesPerSecond);
    };
}

;// CONCATENATED MODULE: ./out/load/pacer.js
// When the next send is due, by an absolute schedule: position and seed decide, never the answers or the timers.
// Pure: the caller brings the time. Not for where the sends stand on the schedule (pacer-schedule.ts), what is sent (traffic.ts),
// nor for sending it (generator.ts).

/** Ramp of every start of load, also after a resume: what is cold then is cold again. */
const rampSeconds = 2;
/**
 * Plays the schedule from the send `fromSend` on. The schedule's clock goes on from where the send before was due, so exactly the
 * sends that were not sent are sent, in their order and with their gaps. Of a closed loop nothing is ever due; its clock goes on
 * from `fromFullRateSeconds`.
 */
function createPacer(options) {
    const schedule = createSchedule(options);
    const playback = createPlayback(schedule.from.loadSeconds, options.rampSeconds);
    const state = {
        /** Of the last send visited. */
        position: schedule.from.position,
        dueSeconds: playback.elapsedAt(schedule.loadSeconds),
    };
    return {
        nextSend: () => schedule.send,
        nextDueSeconds: () => state.dueSeconds,
        takeDue(elapsedSeconds, visit) {
            const before = schedule.send;
            while (state.dueSeconds <= elapsedSeconds) {
                visit(schedule.send, state.dueSeconds, schedule.loadSeconds);
                state.position = schedule.position;
                schedule.next();
                state.dueSeconds = playback.elapsedAt(schedule.loadSeconds);
            }
            return schedule.send - before;
        },
        fullRateSeconds: () => state.position,
        loadSecondsAt: playback.loadSecondsAt,
    };
}
/**
 * Each start of load climbs to its pace:
 *
 *   pace |        .--------------      Over the first `ramp` seconds from 0 in a straight line, because a cold generator and cold
 *      1 |      /                      connections answer with a backlog. So t seconds after the start w(t) = t^2 / (2 ramp)
 *        |    /                        seconds of load have been played, and t - ramp/2 after the ramp.
 *        |  /
 *      0 +/-------+--------------> t   load seconds = base + w(t), base: where the part before stopped
 *        0      ramp
 */
function createPlayback(baseSeconds, ramp) {
    return {
        loadSecondsAt: (elapsedSeconds) => baseSeconds + fullRateSecondsAt(Math.max(elapsedSeconds, 0), ramp),
        elapsedAt(loadSeconds) {
            if (loadSeconds === Number.POSITIVE_INFINITY)
                return loadSeconds;
            const played = Math.max(loadSeconds - baseSeconds, 0);
            return played >= ramp / 2 ? played + ramp / 2 : Math.sqrt(2 * ramp * played);
        },
    };
}
/** Seconds of load played at full pace by `elapsedSeconds`: w(t) of the drawing. */
function fullRateSecondsAt(elapsedSeconds, ramp) {
    if (elapsedSeconds >= ramp)
        return elapsedSeconds - ramp / 2;
    return elapsedSeconds ** 2 / (2 * ramp);
}

// EXTERNAL MODULE: ./out/load/messages.js
var messages = __webpack_require__(12693);
// EXTERNAL MODULE: ./out/load/payload-source.js
var payload_source = __webpack_require__(78425);
;// CONCATENATED MODULE: ./out/load/replay-ahead.js
// The next requests of a recording, read before they fall due, so that a disk never holds up the schedule. Bounded: reading waits
// while enough is held. When the recording is over it begins again from its first request, for as long as the load lasts.
// Not for what is done with them (replay-pacer.ts).
const mostRequests = 4096;
const mostBytes = 8_388_608;
const bytesBeside = 200;
/**
 * Begins at request `fromSend` of a replay that has gone on since the run began. Resolves when it is there.
 * Number n of the replay is number n modulo their count of the recording, in its lap n / count.
 */
async function readAhead(recording, fromSend, pace) {
    const { requests, lapSeconds } = recording;
    // Those before `next` were taken.
    let held = [];
    let next = 0;
    let bytes = 0;
    let closed = false;
    let failure = null;
    let wake = null;
    const isFull = () => held.length - next >= mostRequests || bytes >= mostBytes;
    async function readOn(isThere) {
        let lap = Math.floor(fromSend / requests);
        for (let first = fromSend % requests;; first = 0) {
            for await (const batch of recording.read(first)) {
                for (const recorded of batch)
                    hold(recorded, lap);
                isThere();
                while (isFull() && !closed)
                    await room();
                if (closed)
                    return;
            }
            lap += 1;
        }
    }
    function hold(recorded, lap) {
        const loadSeconds = (lap * lapSeconds + recorded.atSeconds) / pace;
        const timed = { recorded, loadSeconds, bytes: bytesOf(recorded) };
        held.push(timed);
        bytes += timed.bytes;
    }
    function room() {
        return new Promise((resolve) => {
            wake = resolve;
        });
    }
    await new Promise((resolve, reject) => {
        readOn(resolve).catch((error) => {
            failure = error;
            reject(error);
        });
    });
    return {
        peek() {
            const timed = held[next];
            if (timed !== undefined)
                return timed;
            if (failure !== null && !closed)
                throw failure;
            return null;
        },
        take() {
            bytes -= held[next]?.bytes ?? 0;
            next += 1;
            if (next >= mostRequests) {
                held = held.slice(next);
                next = 0;
            }
            if (wake === null || isFull())
                return;
            wake();
            wake = null;
        },
        async close() {
            closed = true;
            wake?.();
            await recording.close();
        },
    };
}
function bytesOf({ path, headers, body }) {
    const ofHeaders = headers.reduce((sum, text) => sum + text.length, 0);
    return bytesBeside + path.length + ofHeaders + (body?.length ?? 0);
}

;// CONCATENATED MODULE: ./out/load/replay-kept.js
// Requests of a replay that fell due, kept until they were sent. Bounded whatever the target does: when too many wait, those that
// fall due then are not kept, for the queue is full as well. Not for the queue itself (send-queue.ts).
const mostWaitingBytes = 67_108_864;
const mostUsed = 1024;
const mostUsedBytes = 8_388_608;
/** Operations are remembered of the last million sends: more than wait anywhere. */
const remembered = 2 ** 20;
function createKeptRequests(patienceSeconds) {
    const operations = new Uint8Array(remembered);
    // Both in the order of the sends.
    const waiting = new Map();
    const used = new Map();
    let waitingBytes = 0;
    let usedBytes = 0;
    function stopWaiting(send, { bytes }) {
        waiting.delete(send);
        waitingBytes -= bytes;
    }
    function forgetUsed() {
        for (const [send, { bytes }] of used) {
            if (used.size <= 1 || (used.size <= mostUsed && usedBytes <= mostUsedBytes))
                return;
            used.delete(send);
            usedBytes -= bytes;
        }
    }
    return {
        add(send, timed, operation) {
            operations[send % remembered] = operation;
            if (waitingBytes + timed.bytes > mostWaitingBytes && waiting.size > 0)
                return;
            waiting.set(send, timed);
            waitingBytes += timed.bytes;
        },
        operationOf: (send) => operations[send % remembered] ?? 0,
        use(send) {
            const timed = waiting.get(send);
            if (timed === undefined)
                return;
            stopWaiting(send, timed);
            used.set(send, timed);
            usedBytes += timed.bytes;
            forgetUsed();
            for (const [older, one] of waiting) {
                if (one.loadSeconds >= timed.loadSeconds - patienceSeconds)
                    break;
                stopWaiting(older, one);
            }
        },
        find: (send) => (waiting.get(send) ?? used.get(send))?.recorded ?? null,
    };
}

;// CONCATENATED MODULE: ./out/load/replay-pacer.js
// When recorded requests fall due: as they were recorded, at the pace of the replay, by the clock of an absolute schedule.
// Not for reading them (replay-ahead.ts), nor for loads with a rate (pacer.ts).

/** Its schedule is at its full rate all the time, so the position on it is the load second. */
function createReplayPacer(options) {
    const { ahead, fallsDue } = options;
    const playback = createPlayback(options.fromLoadSeconds, options.rampSeconds);
    let send = options.fromSend;
    let position = options.fromLoadSeconds;
    let askedSeconds = 0;
    return {
        nextSend: () => send,
        nextDueSeconds() {
            const next = ahead.peek();
            // Not read yet: perhaps it is due already, so it is to be asked for soon. Its being late is seen when it comes.
            return next === null ? askedSeconds : playback.elapsedAt(next.loadSeconds);
        },
        takeDue(elapsedSeconds, visit) {
            const before = send;
            askedSeconds = elapsedSeconds;
            for (let next = ahead.peek(); next !== null; next = ahead.peek()) {
                const dueSeconds = playback.elapsedAt(next.loadSeconds);
                if (dueSeconds > elapsedSeconds)
                    break;
                ahead.take();
                fallsDue(send, next);
                visit(send, dueSeconds, next.loadSeconds);
                position = next.loadSeconds;
                send += 1;
            }
            return send - before;
        },
        fullRateSeconds: () => position,
        loadSecondsAt: playback.loadSecondsAt,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/load/replay-record.js
// One recorded request: read from a line of JSON lines, with every mistake in it. Pure.
// Not for reading files (replay-recording.ts), nor for HAR, which shares the parts of a request (replay-har.ts).



const keys = ['at', 'method', 'path', 'headers', 'body', 'status'];
/** `place` makes the path of an issue from the key that it is about; "" is the line. */
function decodeLine(text, place) {
    const issues = [];
    const say = sayInto(issues, place);
    const value = parseJson(text);
    if (!isTable(value)) {
        issues.push({ path: place(''), expected: messages/* replayRefusals */.F1.line, got: snippet(text), hint: null });
        return { ok: false, issues };
    }
    for (const key of Object.keys(value))
        if (!keys.includes(key))
            say(key, messages/* replayRefusals */.F1.key(keys), value[key]);
    const { at, headers, body = null } = value;
    const isMoment = typeof at === 'number' && Number.isFinite(at) && at >= 0;
    if (!isMoment)
        say('at', messages/* replayRefusals */.F1.at, at);
    if (headers !== undefined && !isTable(headers))
        say('headers', messages/* replayRefusals */.F1.headers, headers);
    if (body !== null && typeof body !== 'string')
        say('body', messages/* replayRefusals */.F1.body, body);
    const recorded = {
        atSeconds: isMoment ? at : 0,
        method: readMethod(value.method, 'method', say),
        path: readPath(value.path, say),
        headers: readHeaders(isTable(headers) ? Object.entries(headers) : [], 'headers', say),
        body: typeof body === 'string' ? body : null,
        status: readStatus(value.status ?? null, say),
    };
    return issues.length === 0 ? { ok: true, value: recorded } : { ok: false, issues };
}
function sayInto(issues, place) {
    return (key, expected, got) => {
        issues.push({
            path: place(key),
            expected,
            got: got === undefined ? null : snippet(JSON.stringify(got)),
            hint: null,
        });
    };
}
/** A tunnel is no request to a server. */
const methods = new Set(external_node_http_.METHODS.filter((method) => method !== 'CONNECT'));
function readMethod(method, key, say) {
    if (typeof method === 'string' && methods.has(method))
        return method;
    say(key, messages/* replayRefusals */.F1.method, method);
    return '';
}
function readPath(path, say) {
    if (typeof path === 'string' && /^\/[\u0021-\u0022\u0024-\u00ff]*$/.test(path))
        return path;
    say('path', messages/* replayRefusals */.F1.path, path);
    return '';
}
function readStatus(status, say) {
    if (status === null)
        return null;
    if (typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 599)
        return status;
    say('status', messages/* replayRefusals */.F1.status, status);
    return null;
}
/** They belong to the connection over which the request went, which is another one now. */
const connectionHeaders = new Set([
    'host',
    'content-length',
    'connection',
    'keep-alive',
    'proxy-connection',
    'transfer-encoding',
    'te',
    'trailer',
    'upgrade',
    'expect',
    'http2-settings',
]);
function readHeaders(entries, key, say) {
    return entries.flatMap(([written, value]) => {
        const name = written.toLowerCase();
        // Those with a colon are the first line of an HTTP/2 request.
        if (name.startsWith(':') || connectionHeaders.has(name))
            return [];
        const isName = /^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name);
        if (isName && typeof value === 'string' && /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(value))
            return [name, value];
        say(key, messages/* replayRefusals */.F1.header, { [written]: value });
        return [];
    });
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** undefined: it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./out/load/replay-har.js
// A HAR, as browsers and proxies save it: its requests in the order in which they began. It is parsed whole. Pure.
// Not for reading the file (replay-recording.ts).


/** `place` makes the path of an issue from the key that it is about: "log.entries[3].request.url". */
function decodeHar(text, place) {
    const issues = [];
    const say = sayInto(issues, place);
    const root = parseJson(text);
    const log = isTable(root) ? root.log : undefined;
    const entries = isTable(log) ? log.entries : undefined;
    if (!Array.isArray(entries)) {
        say('log.entries', messages/* replayRefusals */.F1.har, entries);
        return { ok: false, issues };
    }
    const origins = new Map();
    const recorded = entries.flatMap((entry, index) => {
        const key = `log.entries[${index}]`;
        const one = decodeEntry(entry, (part, expected, got) => say(`${key}.${part}`, expected, got));
        if (one === null)
            return [];
        if (!origins.has(one.origin))
            origins.set(one.origin, `${key}.request.url`);
        return [one.recorded];
    });
    const [first, second] = [...origins];
    if (first !== undefined && second !== undefined)
        say(second[1], messages/* replayRefusals */.F1.oneServer(first[0]), second[0]);
    if (issues.length > 0)
        return { ok: false, issues };
    return { ok: true, value: recorded.sort((one, other) => one.atSeconds - other.atSeconds) };
}
/** null: it never left the browser, or it is wrong. */
function decodeEntry(entry, say) {
    const { startedDateTime, request, response } = isTable(entry) ? entry : {};
    if (!isTable(request)) {
        say('request', messages/* replayRefusals */.F1.harRequest, request);
        return null;
    }
    const written = typeof request.url === 'string' ? request.url : '';
    if (/^(data|blob|about):/.test(written))
        return null;
    const url = URL.parse(written);
    if (url === null || !/^https?:$/.test(url.protocol)) {
        say('request.url', messages/* replayRefusals */.F1.url, request.url);
        return null;
    }
    const atMs = typeof startedDateTime === 'string' ? Date.parse(startedDateTime) : Number.NaN;
    if (Number.isNaN(atMs))
        say('startedDateTime', messages/* replayRefusals */.F1.dateTime, startedDateTime);
    const recorded = {
        atSeconds: atMs / 1000,
        method: readMethod(request.method, 'request.method', say),
        path: `${url.pathname}${url.search}`,
        headers: readHeaders(harHeaders(request.headers, say), 'request.headers', say),
        body: harBody(request.postData, say),
        status: harStatus(response),
    };
    return { origin: url.origin, recorded };
}
function harHeaders(headers, say) {
    if (!Array.isArray(headers)) {
        say('request.headers', messages/* replayRefusals */.F1.harHeaders, headers);
        return [];
    }
    return headers.flatMap((header) => {
        if (isTable(header) && typeof header.name === 'string')
            return [[header.name, header.value]];
        say('request.headers', messages/* replayRefusals */.F1.harHeaders, header);
        return [];
    });
}
function harBody(postData, say) {
    if (postData === undefined || postData === null)
        return null;
    const { text, params } = isTable(postData) ? postData : {};
    if (typeof text === 'string' && text !== '')
        return text;
    // A form whose text was not kept cannot be sent as it was.
    if (Array.isArray(params) && params.length > 0)
        say('request.postData.text', messages/* replayRefusals */.F1.harBody, text);
    return null;
}
/** Requests that were given up or blocked have the status 0, or none. */
function harStatus(response) {
    const status = isTable(response) ? response.status : null;
    return typeof status === 'number' && Number.isInteger(status) && status >= 200 && status <= 599 ? status : null;
}

;// CONCATENATED MODULE: ./out/load/replay-lines.js
// The lines of a file of any size, in pieces: memory holds one piece of it and one line at a time.
// Not for what stands in them (replay-record.ts).
const longestLineBytes = 16_777_216;
const pieceBytes = 131_072;
const newline = 0x0a;
/** Reads from the beginning of the file, wherever it was read before. Blank lines are left out, but counted. */
async function* readLines(handle) {
    const piece = Buffer.allocUnsafe(pieceBytes);
    // Of the line whose end is in a later piece.
    let begun = [];
    let begunBytes = 0;
    let number = 1;
    let position = 0;
    function finish(rest, lines) {
        const isTooLong = begunBytes + rest.length > longestLineBytes;
        const text = isTooLong ? null : decodeText(begun.length === 0 ? rest : Buffer.concat([...begun, rest]));
        if (text === null || text.trim() !== '')
            lines.push({ number, text });
        number += 1;
        begun = [];
        begunBytes = 0;
    }
    for (;;) {
        const { bytesRead } = await handle.read(piece, 0, pieceBytes, position);
        position += bytesRead;
        const read = piece.subarray(0, bytesRead);
        const lines = [];
        let start = 0;
        for (let end = read.indexOf(newline); end !== -1; end = read.indexOf(newline, start)) {
            finish(read.subarray(start, end), lines);
            start = end + 1;
        }
        const rest = read.subarray(start);
        if (bytesRead === 0 && begunBytes > 0)
            finish(rest, lines);
        begunBytes += rest.length;
        if (begunBytes > longestLineBytes)
            begun = [];
        else if (rest.length > 0)
            begun.push(Buffer.from(rest));
        if (lines.length > 0)
            yield lines;
        if (bytesRead === 0)
            return;
    }
}
const utf8 = new TextDecoder('utf-8', { fatal: true });
function decodeText(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        return null;
    }
}

;// CONCATENATED MODULE: ./out/load/replay-operations.js
// The operations of a recording: its requests by method and path, ids in the path folded, so that what is counted for each stays
// small however many there are. Pure. Not for making them ready for sending (replay.ts).
const mostNames = 40;
const longestName = 100;
/** The first forty names are taken; of the rest each method is one. */
function createReplayOperations() {
    const byName = new Map();
    let named = 0;
    function add(name, method) {
        const added = { index: byName.size, name, method, statuses: new Set() };
        byName.set(name, added);
        return added;
    }
    function take(name, method) {
        if (named < mostNames) {
            named += 1;
            return add(name, method);
        }
        return byName.get(otherName(method)) ?? add(otherName(method), method);
    }
    return {
        note({ method, path, status }) {
            const name = operationName(method, path);
            const { statuses } = byName.get(name) ?? take(name, method);
            if (status !== null)
                statuses.add(status);
        },
        indexOf({ method, path }) {
            return (byName.get(operationName(method, path)) ?? byName.get(otherName(method)))?.index ?? 0;
        },
        list: () => [...byName.values()],
    };
}
// "GET /items/12/parts/8f14e45fceea467fa9c51c0f?q=a" -> "GET /items/*/parts/*"
function operationName(method, path) {
    const folded = (path.split(/[?#]/, 1)[0] ?? '')
        .split('/')
        .map((part) => (isId(part) ? '*' : part))
        .join('/');
    const name = `${method} ${folded}`;
    return name.length > longestName ? `${name.slice(0, longestName)}...` : name;
}
function otherName(method) {
    return `${method} other`;
}
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const longHex = /^[0-9a-f]{16,}$/i;
function isId(part) {
    return /^\d+$/.test(part) || uuid.test(part) || longHex.test(part);
}

;// CONCATENATED MODULE: ./out/load/replay-recording.js
// A recording on disk: checked once from beginning to end, then read from any request on, as often as wanted.
// JSON lines are read in pieces, so that their size does not matter; a HAR (told by its name) is held in memory.
// Not for when its requests fall due (replay-pacer.ts).








const largestHarBytes = 200_000_000;
const mostIssues = 20;
const requestsAtOnce = 1000;
/** Rejects with ScenarioError: the file cannot be read, or with its mistakes, each with its line. */
async function openRecording(file) {
    const handle = await openFile(file);
    try {
        if (!/\.har$/i.test(file))
            return await openLines(handle, (0,external_node_path_.basename)(file));
        const recording = await openHar(handle, (0,external_node_path_.basename)(file));
        await handle.close();
        return recording;
    }
    catch (error) {
        await handle.close();
        throw error instanceof model_error/* ScenarioError */.tp ? error : unreadable(file, error);
    }
}
async function openFile(file) {
    try {
        return await (0,external_node_fs_promises_.open)(file);
    }
    catch (error) {
        throw unreadable(file, error);
    }
}
/** What the system said about a file of the user is the user's to mend; anything else is a bug. */
function unreadable(file, error) {
    if (!(error instanceof Error) || !('code' in error))
        return error;
    const issue = { path: 'load.replay.file', expected: messages/* replayRefusals */.F1.file, got: `${file} (${error.code})`, hint: null };
    return new model_error/* ScenarioError */.tp([issue]);
}
async function openLines(handle, name) {
    const operations = createReplayOperations();
    const issues = [];
    let wrong = 0;
    let requests = 0;
    let firstSeconds = 0;
    let lastSeconds = 0;
    for await (const lines of readLines(handle)) {
        for (const { number, text } of lines) {
            const place = replay_recording_placeOf(name, number);
            const decoded = text === null ? tooLong(place('')) : decodeLine(text, place);
            const found = decoded.ok ? orderIssues(decoded.value.atSeconds, lastSeconds, place('at')) : decoded.issues;
            wrong += found.length;
            issues.push(...found.slice(0, mostIssues - issues.length));
            if (!decoded.ok)
                continue;
            lastSeconds = Math.max(lastSeconds, decoded.value.atSeconds);
            if (requests === 0)
                firstSeconds = decoded.value.atSeconds;
            requests += 1;
            operations.note(decoded.value);
        }
    }
    if (wrong > issues.length)
        issues.push(moreIssues(name, wrong - issues.length));
    if (issues.length > 0)
        throw new model_error/* ScenarioError */.tp(issues);
    async function* read(first) {
        let index = 0;
        for await (const lines of readLines(handle)) {
            const batch = [];
            for (const { number, text } of lines) {
                // What was written behind the end since then is not part of it.
                if (index >= requests)
                    break;
                if (index >= first) {
                    const decoded = decodeLine(text ?? '', replay_recording_placeOf(name, number));
                    if (!decoded.ok)
                        throw new Error(messages/* replayRefusals */.F1.changed(name));
                    batch.push({ ...decoded.value, atSeconds: decoded.value.atSeconds - firstSeconds });
                }
                index += 1;
            }
            if (batch.length > 0)
                yield batch;
            if (index >= requests)
                return;
        }
        throw new Error(messages/* replayRefusals */.F1.changed(name));
    }
    const lapSeconds = lapOf(requests, lastSeconds - firstSeconds, name);
    return { requests, lapSeconds, operations, read, close: () => handle.close() };
}
async function openHar(handle, name) {
    const { size } = await handle.stat();
    if (size > largestHarBytes) {
        const got = `${(size / 1e6).toFixed(0)} MB`;
        throw new model_error/* ScenarioError */.tp([{ path: name, expected: messages/* replayRefusals */.F1.harSize(largestHarBytes / 1e6), got, hint: null }]);
    }
    const decoded = decodeHar(await handle.readFile('utf8'), (key) => `${name} ${key}`);
    if (!decoded.ok) {
        const { issues } = decoded;
        const rest = issues.length - mostIssues;
        throw new model_error/* ScenarioError */.tp(rest > 0 ? [...issues.slice(0, mostIssues), moreIssues(name, rest)] : issues);
    }
    const operations = createReplayOperations();
    const firstSeconds = decoded.value[0]?.atSeconds ?? 0;
    const recorded = decoded.value.map((one) => ({ ...one, atSeconds: one.atSeconds - firstSeconds }));
    for (const one of recorded)
        operations.note(one);
    const lapSeconds = lapOf(recorded.length, recorded.at(-1)?.atSeconds ?? 0, name);
    async function* read(first) {
        for (let from = first; from < recorded.length; from += requestsAtOnce) {
            yield recorded.slice(from, from + requestsAtOnce);
        }
    }
    return { requests: recorded.length, lapSeconds, operations, read, close: async () => { } };
}
function replay_recording_placeOf(name, line) {
    return (key) => `${name}:${line}${key === '' ? '' : ` ${key}`}`;
}
function tooLong(path) {
    return { ok: false, issues: [{ path, expected: messages/* replayRefusals */.F1.lineBytes, got: null, hint: null }] };
}
function orderIssues(atSeconds, beforeSeconds, path) {
    if (atSeconds >= beforeSeconds)
        return [];
    return [{ path, expected: messages/* replayRefusals */.F1.order(beforeSeconds), got: String(atSeconds), hint: null }];
}
function moreIssues(name, count) {
    return { path: name, expected: messages/* replayRefusals */.F1.all, got: `${count} more mistakes`, hint: null };
}
/** The gap between the last request and the first again is unknown: the mean one leaves the rate as it is. */
function lapOf(requests, lastSeconds, name) {
    if (requests >= 2 && lastSeconds > 0)
        return (lastSeconds * requests) / (requests - 1);
    const got = requests === 1 ? '1 request' : `${requests} requests`;
    throw new model_error/* ScenarioError */.tp([{ path: name, expected: messages/* replayRefusals */.F1.moments, got, hint: null }]);
}

;// CONCATENATED MODULE: ./out/load/replay.js
// Recorded requests as a load: when they fall due, which operation each is, and what is sent. JSON lines or HAR.
//
//   file --checked--> operations      file --read ahead--> pacer --due--> kept until sent --> templates of its operation
//
// Not for sending (lane.ts).










/** A lane may hold a send for a timeout, while a session is begun for it. */
const marginSeconds = 30;
/**
 * Reads the whole file once, and then again as the requests fall due. When it is over it begins again from its start, for as long
 * as the load lasts; a later part of the run goes on at `fromSend`. What is sent is what was recorded, texts like `${...}` as they
 * stand, but headers of the load replace recorded ones. Rejects with ScenarioError: every mistake in the file, with its line.
 */
async function openReplay({ file, pace }, options) {
    const { load, seed, fromSend } = options;
    const target = new URL(load.target);
    if (target.pathname !== '/' || target.search !== '') {
        throw new model_error/* ScenarioError */.tp([
            { path: 'load.target', expected: messages/* replayRefusals */.F1.targetPath, got: load.target, hint: null },
        ]);
    }
    const recording = await openRecording(file);
    const ahead = await readAhead(recording, Math.max(fromSend - 1, 0), pace);
    const kept = createKeptRequests(load.timeoutSeconds + marginSeconds);
    return {
        pacer: createReplayPacer({
            ahead,
            fromSend,
            fromLoadSeconds: fromSend === 0 ? 0 : takeBefore(ahead),
            rampSeconds: options.rampSeconds ?? rampSeconds,
            fallsDue: (send, timed) => kept.add(send, timed, recording.operations.indexOf(timed.recorded)),
        }),
        traffic: {
            of: kept.operationOf,
            source(send, session) {
                kept.use(send);
                return (0,payload_source/* payloadSource */.a)(seed, send, { session });
            },
            // Nothing is learnt from what is answered: the requests are there already.
            learn() { },
        },
        operations: recording.operations.list().map((operation) => compileReplayed(operation, load, kept)),
        perSecond: (recording.requests / recording.lapSeconds) * pace,
        close: ahead.close,
    };
}
/** When the last send of the part before was due. */
function takeBefore(ahead) {
    const last = ahead.peek();
    if (last === null)
        throw new Error('a request is there as soon as reading ahead has begun');
    ahead.take();
    return last.loadSeconds;
}
function compileReplayed({ name, method, statuses }, load, kept) {
    const own = Object.entries(load.headers).map(([header, value]) => [header.toLowerCase(), (0,request_template/* compileText */.tg)(value)]);
    const replaced = new Set(own.map(([header]) => header));
    function recordedOf({ send }) {
        const recorded = kept.find(send);
        if (recorded === null)
            throw new Error(messages/* lacking */.gP.recorded);
        return recorded;
    }
    return {
        protocol: 'http',
        name,
        method,
        timeoutSeconds: load.timeoutSeconds,
        expectation: compileExpectation({ status: wantedStatus(statuses), json: null, contains: null, error: false }),
        kind: 'simple',
        captures: [],
        needs: [],
        path: (source) => recordedOf(source).path,
        headers: (source) => [
            ...withoutNames(recordedOf(source).headers, replaced),
            ...own.flatMap(([header, value]) => [header, value(source)]),
        ],
        body: (source) => recordedOf(source).body ?? '',
    };
}
/** Right is what was answered when it was recorded; null, any 2xx, where the recording does not tell. */
function wantedStatus(statuses) {
    if (statuses.size === 0)
        return null;
    // Who was told "not modified" then may hold an older copy now.
    const wanted = statuses.has(304) ? new Set([...statuses, 200]) : statuses;
    return [...wanted].sort((one, other) => one - other);
}
/** Names and values in turn. */
function withoutNames(headers, names) {
    if (names.size === 0)
        return headers;
    return headers.filter((_text, index) => !names.has(headers[index - (index % 2)] ?? ''));
}

;// CONCATENATED MODULE: ./out/load/captured.js
// What answers gave and later sends draw from: a bounded pool for each name. Not for reading answers (captured-values.ts).

/** Values a pool keeps: beyond it each that comes takes the place of another, or is let go, so that all ever seen are as likely. */
const poolCapacity = 10_000;
const capturedStream = 7;
/** Which values stay depends on the seed and the order in which they came. Names are as many as the load has. */
function createCapturedPools(seed) {
    const pools = new Map();
    return {
        isEmpty: (name) => !pools.has(name),
        draw(name, random) {
            const values = pools.get(name)?.values ?? [];
            return values[Math.floor(random.next() * values.length)] ?? null;
        },
        add(name, json) {
            let pool = pools.get(name);
            if (pool === undefined) {
                pool = { values: [], seen: 0 };
                pools.set(name, pool);
            }
            pool.seen += 1;
            // Vitter's algorithm R: the newest of k stays with probability capacity / k.
            const at = pool.seen <= poolCapacity
                ? pool.values.length
                : Math.floor((0,stats_random/* uniformAt */.oo)(seed, capturedStream, pool.seen) * pool.seen);
            if (at < poolCapacity)
                pool.values[at] = json;
        },
    };
}

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

// EXTERNAL MODULE: ./out/load/payload-pool.js
var payload_pool = __webpack_require__(60274);
// EXTERNAL MODULE: ./out/load/payload-sizes.js
var payload_sizes = __webpack_require__(30744);
;// CONCATENATED MODULE: ./out/load/traffic.js
// What is sent as number n: which operation, drawing from what. And what is learnt from right answers for later sends.
// A function of seed and send number, but for what was captured. Not for when (pacer.ts), nor for sending (lane.ts).








/** Expects a load without issues. `nowUnixSeconds` is the wall clock, for `${time}` alone. */
function createTraffic(load, seed, operations, nowUnixSeconds = () => Date.now() / 1000) {
    const mixed = createMix(load.operations.map(({ weight }) => weight), seed, sendsPerBlock(load));
    const pools = createCapturedPools(seed);
    const words = (0,payload_pool/* wordPool */.lX)(seed);
    const sizes = load.payload ?? payload_sizes/* realisticSizes */.zM;
    const isReady = (operation) => operation.needs.every((name) => !pools.isEmpty(name));
    /** The operation itself, or the one that fills a pool it needs; null: neither can be sent. */
    function sendable(operation, asking) {
        if (isReady(operation))
            return operation;
        for (const name of operation.needs) {
            if (!pools.isEmpty(name))
                continue;
            for (const provider of operations) {
                if (asking.includes(provider) || !provider.captures.some((capture) => capture.name === name))
                    continue;
                const found = sendable(provider, [...asking, provider]);
                if (found !== null)
                    return found;
            }
        }
        return null;
    }
    return {
        of(send) {
            const index = mixed(send);
            const operation = operations[index];
            // The usual case costs nothing.
            if (operation === undefined || operation.needs.length === 0 || isReady(operation))
                return index;
            const instead = sendable(operation, [operation]);
            // Sent as it is, it says itself what it lacks.
            return instead === null ? index : operations.indexOf(instead);
        },
        source: (send, session) => (0,payload_source/* payloadSource */.a)(seed, send, {
            unixSeconds: Math.floor(nowUnixSeconds()),
            sizes,
            words,
            captured: pools.draw,
            session,
        }),
        learn(index, body, session) {
            const operation = operations[index];
            if (operation === undefined || operation.captures.length === 0 || body === undefined)
                return;
            const parsed = parseOnce(body);
            if (parsed === null)
                return;
            for (const { name, json } of capturedValues(operation, parsed.value)) {
                pools.add(name, json);
                session?.set(name, json);
            }
        },
    };
}

;// CONCATENATED MODULE: ./out/load/load-plan.js
// What a load sends and when: from its operations and its rate, or from a recording. Not for sending (generator.ts).





/** Expects an order without issues. Rejects with ScenarioError for a file that cannot be replayed. */
async function planLoad(order) {
    const { load, seed, fromSend, fromFullRateSeconds } = order;
    await prepareSchemas(load);
    if (load.replay != null)
        return await openReplay(load.replay, { load, seed, fromSend, rampSeconds: rampSeconds });
    const operations = compileOperations(load);
    return {
        operations,
        traffic: createTraffic(load, seed, operations),
        pacer: createPacer({ load, seed, fromSend, fromFullRateSeconds, rampSeconds: rampSeconds }),
        perSecond: load.rate.kind === 'open' ? load.rate.perSecond : null,
        close: async () => { },
    };
}

;// CONCATENATED MODULE: ./out/load/idle-lanes.js
// Lanes that wait for a send, the least recently used first, so that every connection and session is in use.
// Memory is one entry a lane, however often it comes and goes. Not for what they do (crew.ts).
/** `lanes`: how many there are; none waits yet. */
function createIdleLanes(lanes) {
    const ring = new Int32Array(lanes);
    // A removed lane keeps its place in the ring until it comes to the front, or until it waits again.
    const isInRing = new Uint8Array(lanes);
    const waits = new Uint8Array(lanes);
    let first = 0;
    let size = 0;
    return {
        add(lane) {
            waits[lane] = 1;
            if (isInRing[lane] === 1)
                return;
            isInRing[lane] = 1;
            ring[(first + size) % lanes] = lane;
            size += 1;
        },
        take() {
            while (size > 0) {
                const lane = ring[first] ?? 0;
                first = (first + 1) % lanes;
                size -= 1;
                isInRing[lane] = 0;
                if (waits[lane] !== 1)
                    continue;
                waits[lane] = 0;
                return lane;
            }
            return null;
        },
        remove(lane) {
            const waited = waits[lane] === 1;
            waits[lane] = 0;
            return waited;
        },
    };
}

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

;// CONCATENATED MODULE: ./out/load/open-loop.js
// The open model: sends fall due by the schedule, whatever becomes of those before, and wait when every lane is busy.
//
//   pacer --due--> idle lane? --yes--> sent ---> ended --> the lane takes the oldest of the queue, or is idle again
//                      | no
//                      '--> queue --full--> not sent
//
// Not for when they fall due (pacer.ts).


const longestSleepMs = 1000;
function createOpenLoop(parts) {
    const { pacer, operationOf, clients, crew, tally, nowSeconds } = parts;
    const queue = createSendQueue(parts.queueCapacity);
    const idle = createIdleLanes(clients);
    let startSeconds = 0;
    let timer = null;
    function tick() {
        pacer.takeDue(nowSeconds() - startSeconds, onDue);
        const waitMs = (startSeconds + pacer.nextDueSeconds() - nowSeconds()) * 1000;
        timer = setTimeout(tick, Math.min(Math.max(Math.floor(waitMs), 1), longestSleepMs));
    }
    function onDue(send, afterSeconds) {
        const dueSeconds = startSeconds + afterSeconds;
        tally.due(nowSeconds() - dueSeconds);
        const lane = idle.take();
        if (lane !== null)
            give(lane, send, dueSeconds);
        else if (!queue.push(send, dueSeconds))
            tally.notSent();
    }
    function give(lane, send, dueSeconds) {
        tally.sent();
        crew.send(loop, lane, operationOf(send), send, dueSeconds);
    }
    const loop = {
        begin() {
            for (let lane = 0; lane < clients; lane += 1)
                idle.add(lane);
            startSeconds = nowSeconds();
            tick();
        },
        ended: tally.ended,
        free(lane) {
            const handedOn = queue.shift((send, dueSeconds) => give(lane, send, dueSeconds));
            if (!handedOn)
                idle.add(lane);
        },
        claim: idle.remove,
        stop() {
            if (timer === null)
                return;
            clearTimeout(timer);
            timer = null;
            // What fell due since the last tick belongs to the schedule too: a late timer must not shorten it.
            pacer.takeDue(nowSeconds() - startSeconds, onDue);
        },
        giveUp() {
            tally.notSent(queue.length());
            queue.clear();
        },
        sends: pacer.nextSend,
        fullRateSeconds: pacer.fullRateSeconds,
        loadSeconds: () => pacer.loadSecondsAt(nowSeconds() - startSeconds),
    };
    return loop;
}

;// CONCATENATED MODULE: ./out/load/opening.js
// Brings all clients of a load up, a few at a time, and down again. Not for what one client needs (lane-presence.ts).
const openedAtOnce = 16;
const opening_openingSeconds = 10;
/**
 * Opens lane after lane, 16 at once. What fails, or does not come within ten seconds, is opened by its first send. `goesOn`: asked
 * before each lane.
 */
async function openLanes(lanes, nowSeconds, goesOn) {
    const deadlineSeconds = nowSeconds() + opening_openingSeconds;
    const waiting = lanes.values();
    const opener = async () => {
        for (const lane of waiting) {
            if (!goesOn() || nowSeconds() >= deadlineSeconds)
                return;
            await lane.open(deadlineSeconds);
        }
    };
    await Promise.all(Array.from({ length: openedAtOnce }, opener));
}
/** Ends the clients that are not busy; a busy one cannot end politely, its connection is cut with the process. */
async function closeLanes(lanes, deadlineSeconds) {
    await Promise.all(lanes.map(async (lane) => (lane.isBusy() ? undefined : await lane.close(deadlineSeconds))));
}

;// CONCATENATED MODULE: ./out/load/preloading.js
// Puts a data set in before the soak: one operation so many times, as fast as it is answered, over all lanes.
// It is no load: nothing of it is reported but how far it is. Not for deciding whether it is needed (generator.ts).

/** The target did not take the data: a soak of a system without its data would say nothing. */
class PreloadError extends Error {
    constructor(message) {
        super(message);
        this.name = 'PreloadError';
    }
}
/**
 * Sends of the preload have numbers of their own, below all that the schedule uses, so that no payload comes twice. Not -1: to
 * some protocols the number after it, 0, means something else.
 */
function preloadSend(index) {
    return -2 - index;
}
const climbSeconds = 2;
const mostFailures = { share: 0.05, after: 100 };
/** The last answers are waited for so long after all was sent: each is bounded by its own timeout. */
const settleSeconds = 600;
function createPreloading(parts) {
    const { name, operation, count, crew } = parts;
    const whole = Promise.withResolvers();
    let handed = 0;
    let done = 0;
    let failed = 0;
    let last = null;
    const loop = createClosedLoop({
        ...parts,
        climbSeconds,
        operationOf: () => operation,
        next() {
            if (handed >= count)
                return null;
            handed += 1;
            return preloadSend(handed - 1);
        },
        ended(_operation, _fromSeconds, outcome) {
            done += 1;
            if (outcome.failure !== null) {
                failed += 1;
                last = outcome.failure;
                // More than the share of the first hundred is more than can be made good by then.
                if (failed > mostFailures.share * Math.max(done, mostFailures.after)) {
                    loop.stop();
                    whole.reject(new PreloadError(tooManyFailed(name, failed, done, outcome.failure)));
                }
            }
            if (done < count)
                return;
            if (last !== null && failed > mostFailures.share * count) {
                whole.reject(new PreloadError(tooManyFailed(name, failed, done, last)));
            }
            whole.resolve();
        },
    });
    return {
        async run() {
            if (count === 0)
                return;
            loop.begin();
            await whole.promise;
            // A lane may still have something to do after its last send.
            await crew.whenQuiet(settleSeconds);
        },
        stop() {
            loop.stop();
            whole.resolve();
        },
        progress: () => ({ done, of: count }),
    };
}
function tooManyFailed(name, failed, done, example) {
    return `${failed} of the first ${done} requests "${name}" of the preload failed: ${example.sentence}`;
}

;// CONCATENATED MODULE: ./out/load/tally-failures.js
// Failures of one operation by kind, and the first of each kind in the whole run as an example. Bounded, however many kinds a
// target thinks of. Not for sentences (failures.ts).
/** Beyond so many kinds of one operation every further one is "other". */
const mostKinds = 20;
const otherKind = 'other';
/** Characters kept of the answer of an example. */
const longestExample = 2000;
function createFailureTally() {
    const kinds = new Map();
    let counted = false;
    return {
        count(failure, body) {
            counted = true;
            const name = kinds.has(failure.kind) || kinds.size < mostKinds ? failure.kind : otherKind;
            const known = kinds.get(name);
            if (known !== undefined) {
                known.count += 1;
                return;
            }
            const example = { sentence: failure.sentence, body: body === undefined ? null : body.slice(0, longestExample) };
            kinds.set(name, { count: 1, example });
        },
        take() {
            if (!counted)
                return undefined;
            counted = false;
            const taken = {};
            for (const [name, kind] of kinds) {
                if (kind.count === 0)
                    continue;
                taken[name] = { count: kind.count, example: kind.example };
                kind.count = 0;
                kind.example = null;
            }
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./out/load/tally-histogram.js
// Durations between two reports: handed over encoded, then begun anew. Encoding costs, so nothing is encoded when nothing came.

/** What was recorded since the last call; null: nothing. */
function takeEncoded(histogram) {
    if ((0,latency_histogram/* count */.U9)(histogram) === 0)
        return null;
    const encoded = (0,latency_histogram/* encodeHistogram */.ll)(histogram);
    (0,latency_histogram/* clear */.IU)(histogram);
    return encoded;
}

;// CONCATENATED MODULE: ./out/load/tally-streams.js
// What came on the streams of one operation, in memory that does not grow. Not for reading streams.


function createStreamTally() {
    const firstEvent = (0,latency_histogram/* createLatencyHistogram */.bf)();
    const gap = (0,latency_histogram/* createLatencyHistogram */.bf)();
    let counted = false;
    let events = 0;
    let missed = 0;
    let reconnects = 0;
    return {
        count(stream) {
            counted = true;
            events += stream.events;
            missed += stream.missed;
            reconnects += stream.reconnects;
            if (stream.firstSeconds !== null)
                (0,latency_histogram/* recordSeconds */.dO)(firstEvent, stream.firstSeconds);
            const { gapsSeconds } = stream;
            for (let index = 0; index < gapsSeconds.length; index += 1)
                (0,latency_histogram/* recordSeconds */.dO)(gap, gapsSeconds[index] ?? 0);
        },
        take() {
            if (!counted)
                return undefined;
            const taken = { events, missed, reconnects, firstEvent: takeEncoded(firstEvent), gap: takeEncoded(gap) };
            counted = false;
            events = 0;
            missed = 0;
            reconnects = 0;
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./out/load/tally-operation.js
// Counts what became of the sends of one operation since the last report: how many, how long, what was wrong.
// Not for the schedule as a whole (tally.ts).




function createOperationTally() {
    const response = (0,latency_histogram/* createLatencyHistogram */.bf)();
    const service = (0,latency_histogram/* createLatencyHistogram */.bf)();
    const failures = createFailureTally();
    // Only operations that read streams have one.
    let streams = null;
    let succeeded = 0;
    let failed = 0;
    let lastFailure = null;
    return {
        ended(fromSeconds, outcome) {
            // We gave it up ourselves: it says nothing about the target.
            if (outcome.cancelled === true)
                return;
            const { failure, endedSeconds, sentSeconds } = outcome;
            if (failure === null) {
                succeeded += 1;
            }
            else {
                failed += 1;
                lastFailure = failure.sentence;
                failures.count(failure, outcome.body);
            }
            if (outcome.timed) {
                (0,latency_histogram/* recordSeconds */.dO)(response, endedSeconds - fromSeconds);
                if (sentSeconds !== null)
                    (0,latency_histogram/* recordSeconds */.dO)(service, endedSeconds - sentSeconds);
            }
            if (outcome.stream !== undefined) {
                streams ??= createStreamTally();
                streams.count(outcome.stream);
            }
        },
        take() {
            const byKind = failures.take();
            const stream = streams?.take();
            const taken = {
                succeeded,
                failed,
                histogram: takeEncoded(response),
                lastFailure,
                service: takeEncoded(service),
                ...(byKind === undefined ? {} : { failures: byKind }),
                ...(stream === undefined ? {} : { stream }),
            };
            succeeded = 0;
            failed = 0;
            lastFailure = null;
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./out/load/tally.js
// Counts what happened since the last report, in memory that does not grow: the schedule, each operation (tally-operation.ts),
// and the generator's own lateness. Not for sending, nor for measuring the process (load-process.ts).


/** Operations are told by their index in `operationNames`. */
function createTally(operationNames) {
    const lag = (0,latency_histogram/* createLatencyHistogram */.bf)();
    const operations = operationNames.map((name) => ({ name, tally: createOperationTally() }));
    let scheduled = 0;
    let sent = 0;
    let notSent = 0;
    return {
        due(lagSeconds) {
            scheduled += 1;
            if (lagSeconds !== null)
                (0,latency_histogram/* recordSeconds */.dO)(lag, lagSeconds);
        },
        sent() {
            sent += 1;
        },
        notSent(sends = 1) {
            notSent += sends;
        },
        ended(index, fromSeconds, outcome) {
            const operation = operations[index];
            if (operation === undefined)
                throw new RangeError(`no operation ${index}`);
            operation.tally.ended(fromSeconds, outcome);
        },
        take() {
            const late = (0,latency_histogram/* quantiles */.tI)(lag);
            const taken = {
                scheduled,
                sent,
                notSent,
                operations: Object.fromEntries(operations.map(({ name, tally }) => [name, tally.take()])),
                // Nothing was due, so nothing was late.
                lagP50Seconds: late?.p50 ?? 0,
                lagP99Seconds: late?.p99 ?? 0,
                lagMaxSeconds: late?.max ?? 0,
            };
            scheduled = 0;
            sent = 0;
            notSent = 0;
            if (late !== null)
                (0,latency_histogram/* clear */.IU)(lag);
            return taken;
        },
    };
}

// EXTERNAL MODULE: ./out/load/tls-files.js
var tls_files = __webpack_require__(99794);
;// CONCATENATED MODULE: ./out/load/generator.js
// One load, put together: what is sent and when (load-plan.ts, open-loop.ts, closed-loop.ts), by whom (crew.ts, lane.ts), what its
// clients do wrong (client-deeds.ts), and what became of it all (tally.ts).
//
//   start: clients come --> data is put in --> the schedule
//   drain: no send falls due --> streams are ended, answers awaited --> close: clients go
//
// Not for talking to the parent or measuring the process (load-process.ts).

















// Timeouts are held to this precision, without a timer per request.
const sweepMs = 50;
// A healthy target answers the last few that waited; a stuck one must not be sent to for long after the stop.
const queueLingerSeconds = 1;
/** Expects an order without issues (loadIssues). `nowSeconds` is monotonic. */
function createGenerator(order, nowSeconds) {
    const { load, chaos, seed } = order;
    const kinds = askedKinds(chaos);
    const ledger = createDeedLedger(kinds);
    const rests = createRests();
    let tally = createTally([]);
    let plan = null;
    let lanes = [];
    let crew = null;
    let loop = null;
    let deeds = null;
    let preloading = null;
    let sweeper;
    let stopped = false;
    let cutsStreams = false;
    function sweep() {
        for (const lane of lanes)
            lane.expire();
        rests.wake(nowSeconds());
        if (cutsStreams)
            finishLanes();
        if (loop !== null && !stopped)
            deeds?.tick(loop.loadSeconds());
    }
    function createLanes({ operations, traffic }, counts) {
        const tallySession = (which, outcome) => counts.ended(operations.length + (which === 'begin' ? 0 : 1), outcome.startedSeconds, outcome);
        const own = { load, seed, operations, traffic, rests, ledger, nowSeconds, tallySession };
        const made = { addresses: addressesOf(load, operations), connecting: (0,tls_files/* connectingOf */.iH)(load) };
        const given = { ...own, ...made, misbehaves: kinds.length > 0, firstSend: order.fromSend };
        return Array.from({ length: load.clients }, (_, lane) => createLane({ ...given, lane }));
    }
    function createLoop({ pacer, traffic, perSecond }, by) {
        const shared = { pacer, operationOf: traffic.of, clients: load.clients, crew: by, tally, nowSeconds };
        return perSecond === null
            ? createMaxLoop({ ...shared, rests, climbSeconds: rampSeconds, fromSend: order.fromSend })
            : createOpenLoop({ ...shared, queueCapacity: queueCapacity(perSecond) });
    }
    /** Only for a run that begins: a system that goes on has its data. */
    async function putDataIn({ operations }, by) {
        if (load.preload === null || order.fromSend > 0)
            return;
        const { operation: name, count } = load.preload;
        const operation = operations.findIndex((one) => one.name === name);
        preloading = createPreloading({ name, operation, count, clients: load.clients, crew: by, rests, nowSeconds });
        await preloading.run();
        preloading = null;
    }
    function watchDeeds(by, begun) {
        if (kinds.length === 0)
            return;
        deeds = createDeedClock(createClientDeeds(chaos, seed, load.clients), (lane, deed) => {
            ledger.asked(deed.kind);
            by.ask(begun, lane, deed);
        });
        deeds.tick(begun.loadSeconds());
    }
    function finishLanes() {
        for (const lane of lanes)
            lane.finish();
    }
    return {
        async start() {
            const planned = await planLoad(order);
            plan = planned;
            if (stopped)
                return await planned.close();
            const names = planned.operations.map((operation) => operation.name);
            tally = createTally(load.session == null ? names : [...names, sessionBegin, sessionEnd]);
            lanes = createLanes(planned, tally);
            sweeper = setInterval(sweep, sweepMs);
            await openLanes(lanes, nowSeconds, () => !stopped);
            const begun = createCrew(lanes, nowSeconds);
            crew = begun;
            if (!stopped)
                await putDataIn(planned, begun);
            if (stopped)
                return;
            loop = createLoop(planned, begun);
            loop.begin();
            watchDeeds(begun, loop);
        },
        preloading: () => preloading?.progress() ?? null,
        take() {
            const misdeeds = ledger.take();
            return {
                ...tally.take(),
                inFlight: crew?.inFlight() ?? 0,
                sends: loop?.sends() ?? order.fromSend,
                fullRateSeconds: loop === null ? order.fromFullRateSeconds : loop.fullRateSeconds(),
                ...(misdeeds === null ? {} : { chaos: misdeeds }),
            };
        },
        async drain(limitSeconds) {
            stopped = true;
            preloading?.stop();
            loop?.stop();
            finishLanes();
            rests.wakeAll();
            const lingerSeconds = Math.min(queueLingerSeconds, limitSeconds);
            await crew?.whenQuiet(lingerSeconds);
            loop?.giveUp();
            // Also streams of the queue that began meanwhile, and those that their client takes up again.
            cutsStreams = true;
            await crew?.whenQuiet(limitSeconds - lingerSeconds);
        },
        async close(limitSeconds) {
            stopped = true;
            preloading?.stop();
            loop?.stop();
            finishLanes();
            rests.wakeAll();
            await closeLanes(lanes, nowSeconds() + limitSeconds);
            endHalfOpen();
            clearInterval(sweeper);
            await plan?.close();
        },
    };
}
/** Names under which the requests of a session are reported. */
const sessionBegin = 'session begin';
const sessionEnd = 'session end';

// EXTERNAL MODULE: ./out/load/load-issues.js + 1 modules
var load_issues = __webpack_require__(46108);
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
                (0,model_error/* assertNever */.xb)(message);
        }
    });
}
function begin(order) {
    const issues = [...(0,load_issues/* loadIssues */.l)(order.load), ...(0,tls_files/* connectionIssues */.jv)(order.load)];
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
        const preloading = generator.preloading();
        if (preloading !== null)
            send({ kind: 'preloading', ...preloading });
        // Held back reports are not lost: what they would have said is in the next one.
        if (unanswered)
            return;
        unanswered = true;
        send({ kind: 'report', report: takeReport() });
    }, reportEveryMs);
    generator.start().then(() => send({ kind: 'started' }), (error) => refuse(error));
    // Nothing was scheduled yet, so nothing is lost when the process goes at once.
    function refuse(error) {
        if (stopping)
            return;
        clearInterval(reporting);
        const said = error instanceof model_error/* ScenarioError */.tp
            ? { kind: 'refused', issues: error.issues }
            : { kind: 'failed', message: error instanceof PreloadError ? error.message : String(error) };
        void control.close().then(() => send(said, () => process.exit(0)));
    }
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
        const { lagP50Seconds, lagP99Seconds, lagMaxSeconds, ...counts } = generator.take();
        return {
            seconds,
            ...counts,
            generator: {
                cpuCores,
                residentBytes: process.memoryUsage.rss(),
                lagP50Seconds,
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
    'load-not-started',
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

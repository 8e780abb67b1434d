// What can be wrong with an answer, or with its never coming: a kind that is counted, and one short sentence for people, without
// a final period. They say what was seen of the target; who sent what is beside them in the report. Not for decisions.

/** `kind` is stable and from a small set, so that it can be counted: statuses are "status-503". */
export interface Failure {
  readonly kind: string;
  readonly sentence: string;
}

const longestSnippet = 160;

/** The beginning of an answer on one line, for a sentence; "" when there is nothing to show. */
export function snippet(text: string): string {
  const line = text
    .slice(0, 4 * longestSnippet)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longestSnippet ? `${line.slice(0, longestSnippet)}...` : line;
}

function quoting(text: string): string {
  const short = snippet(text);
  return short === '' ? ' (empty answer)' : `: ${short}`;
}

function failed(kind: string, sentence: string): Failure {
  return { kind, sentence };
}

// What we do not do about it, which a person may wonder at.
function remarkOn(status: number): string {
  if (status === 429) return ' (retry-after is not obeyed: the load keeps its rate)';
  return status >= 300 && status < 400 ? ' (redirects are not followed)' : '';
}

export const failures = {
  timeout: (seconds: number) => failed('timeout', `no complete answer within ${seconds} s`),
  refused: (host: string) => failed('refused', `connection refused by ${host}`),
  closed: (host: string) => failed('closed', `${host} closed the connection before the answer was complete`),
  hostNotFound: (host: string) => failed('host-not-found', `no address found for ${host}`),
  network: (host: string, code: string, message: string) =>
    failed('network', `no answer from ${host} (${code}${message === '' ? '' : `: ${snippet(message)}`})`),
  notMade: (reason: string) => failed('not-made', `the request could not be made: ${snippet(reason)}`),
  headersTooLong: (host: string, most: number) =>
    failed('headers-too-long', `${host} sent headers of more than ${most} bytes`),
  contentLength: (host: string) =>
    failed('content-length', `${host} sent an answer that is not as long as its content-length says`),
  surplus: (host: string) => failed('surplus-bytes', `${host} sent bytes after the end of an earlier answer`),
  notHttp: (host: string, reason: string) => failed('bad-http', `${host} did not answer in HTTP: ${snippet(reason)}`),
  http2: (host: string, reason: string) => failed('http2', `${host} broke off over HTTP/2: ${snippet(reason)}`),
  noHttp2: (host: string) => failed('no-http2', `${host} does not offer HTTP/2`),
  tls: (host: string, reason: string, code: string) =>
    failed('tls', `no TLS connection to ${host}: ${snippet(reason)} (${code})`),
  cutOff: () => failed('cut-off', 'cut off by us when the load ended'),
  status: (got: number, wanted: string, body: string): Failure => ({
    kind: `status-${got}`,
    sentence: `expected status ${wanted}, got ${got}${remarkOn(got)}${quoting(body)}`,
  }),
  notJson: (body: string) => failed('not-json', `expected JSON${quoting(body)}`),
  noPath: (path: string, body: string) => failed('content', `expected ${path} in the answer${quoting(body)}`),
  noText: (wanted: string, body: string) =>
    failed('content', `expected "${snippet(wanted)}" in the answer${quoting(body)}`),
  schema: (problem: string, body: string) =>
    failed('schema', `expected an answer that meets the schema (${snippet(problem)})${quoting(body)}`),
  size: (wanted: string, bytes: number) => failed('size', `expected ${wanted} bytes, got ${bytes}`),
  notCaptured: (path: string, body: string) =>
    failed('content', `expected a text or a number to capture at ${path}${quoting(body)}`),
  tooLong: (bytes: number, kept: number) =>
    failed('too-long', `the answer has ${bytes} bytes, only the first ${kept} are kept for checking`),
  streamTooLong: (kept: number) =>
    failed('too-long', `an event of the answer is longer than the ${kept} characters that are kept for checking`),
  rpcShape: (body: string) => failed('rpc-shape', `expected a JSON-RPC 2.0 response${quoting(body)}`),
  rpcId: (wanted: string, got: string) =>
    failed('rpc-shape', `expected a response to id ${wanted}, got id ${snippet(got)}`),
  rpcError: (code: unknown, message: unknown) =>
    failed('rpc-error', `answered with error ${snippet(String(code))}: ${snippet(String(message))}`),
  toolError: (result: string) => failed('tool-error', `the tool answered with an error${quoting(result)}`),
  noErrorAnswer: (body: string) => failed('content', `expected an error${quoting(body)}`),
  batchShape: (calls: number, body: string) =>
    failed('rpc-shape', `expected an array of ${calls} responses${quoting(body)}`),
  contentType: (wanted: string, got: string) =>
    failed('content-type', `expected ${wanted}, got ${got === '' ? 'an answer without a content type' : snippet(got)}`),
  streamCut: (events: number, reconnects: number) =>
    failed(
      'stream-cut',
      `the stream ended before it was complete, after ${events} events and ${reconnects} reconnects`,
    ),
  eventsMissed: (missed: number, came: number) =>
    failed('events-missed', `${missed} of ${missed + came} events did not come, by their sequence`),
  eventsOutOfOrder: (before: number, got: number) =>
    failed('events-out-of-order', `event ${got} came after event ${before}`),
  eventGap: (seconds: number, limit: number) =>
    failed('event-gap', `no event for ${Number(seconds.toPrecision(3))} s, ${limit} s is the longest pause allowed`),
  websocketStatus: (status: number): Failure => ({
    kind: `status-${status}`,
    sentence: `expected a WebSocket (status 101), got status ${status}`,
  }),
  websocketHandshake: (host: string) =>
    failed('websocket-handshake', `the answer of ${host} does not open a WebSocket as the protocol asks`),
  websocketClosed: (host: string, code: number, reason: string) =>
    failed(
      'websocket-closed',
      `${host} closed the WebSocket with code ${code}${reason === '' ? '' : `: ${snippet(reason)}`}`,
    ),
  websocketFrames: (host: string, longest: number) =>
    failed('websocket-frames', `${host} sent what is no WebSocket message, or one above ${longest} bytes`),
  noStreamAnswer: (events: number) =>
    failed('stream-cut', `the event stream ended after ${events} events without the response`),
  /** `because` decides its kind: a refused connection is one, whatever it was meant for. */
  sessionNotOpened: (because: Failure): Failure => ({
    kind: because.kind,
    sentence: `no session could be opened: ${because.sentence}`,
  }),
  sessionGone: (status: number) => failed('session-gone', `the server no longer knows the session (status ${status})`),
  noProtocolVersion: (body: string) =>
    failed('session', `expected a protocolVersion in the answer to initialize${quoting(body)}`),
  badSessionId: (length: number) =>
    failed('session', `expected a session id of 1 to 1024 visible ASCII characters, got one of ${length} characters`),
  progressMissing: (got: number, wanted: number) =>
    failed('stream-cut', `expected ${wanted} notifications of progress, got ${got}`),
  stdioNotThere: () => failed('refused', 'no process is there to speak with on its standard input'),
  stdioClosed: () => failed('closed', 'the process ended, or closed its standard output, before it answered'),
  stdioLineTooLong: (longest: number) =>
    failed('too-long', `a line on standard output is longer than ${longest} bytes`),
  programExit: (program: string, code: number, output: string): Failure => ({
    kind: `exit-${code}`,
    sentence: `"${snippet(program)}" exited with code ${code}${quoting(output)}`,
  }),
  programSignal: (program: string, signal: string, output: string) =>
    failed('signal', `"${snippet(program)}" was ended by ${signal}${quoting(output)}`),
  programNotFound: (program: string) =>
    failed('not-found', `the program "${snippet(program)}" was not found or may not be executed`),
  programTimeout: (program: string, seconds: number) =>
    failed('timeout', `"${snippet(program)}" did not end within ${seconds} s`),
  programSucceeded: (program: string) =>
    failed('content', `expected "${snippet(program)}" to fail, and it exited with code 0`),
} as const;

// The sentences of the load process: one short sentence per kind of failure, without a final period.
// They say what was seen of the target; who sent what is beside them in the report. Not for decisions.

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

export const failures = {
  timeout: (seconds: number) => `no complete answer within ${seconds} s`,
  refused: (host: string) => `connection refused by ${host}`,
  closed: (host: string) => `${host} closed the connection before the answer was complete`,
  hostNotFound: (host: string) => `no address found for ${host}`,
  network: (host: string, code: string, message: string) =>
    `no answer from ${host} (${code}${message === '' ? '' : `: ${snippet(message)}`})`,
  notMade: (reason: string) => `the request could not be made: ${snippet(reason)}`,
  status: (got: number, wanted: string, body: string) => `expected status ${wanted}, got ${got}${quoting(body)}`,
  notJson: (body: string) => `expected JSON${quoting(body)}`,
  noPath: (path: string, body: string) => `expected ${path} in the answer${quoting(body)}`,
  noText: (wanted: string, body: string) => `expected "${snippet(wanted)}" in the answer${quoting(body)}`,
  tooLong: (bytes: number, kept: number) =>
    `the answer has ${bytes} bytes, only the first ${kept} are kept for checking`,
  streamTooLong: (kept: number) =>
    `an event of the answer is longer than the ${kept} characters that are kept for checking`,
  rpcShape: (body: string) => `expected a JSON-RPC 2.0 response${quoting(body)}`,
  rpcId: (wanted: string, got: string) => `expected a response to id ${wanted}, got id ${snippet(got)}`,
  rpcError: (code: unknown, message: unknown) =>
    `answered with error ${snippet(String(code))}: ${snippet(String(message))}`,
  toolError: (result: string) => `the tool answered with an error${quoting(result)}`,
  noErrorAnswer: (body: string) => `expected an error${quoting(body)}`,
  batchShape: (calls: number, body: string) => `expected an array of ${calls} responses${quoting(body)}`,
  noStreamAnswer: (events: number) => `the event stream ended after ${events} events without the response`,
  sessionNotOpened: (reason: string) => `no session could be opened: ${reason}`,
  sessionGone: (status: number) => `the server no longer knows the session (status ${status})`,
  noProtocolVersion: (body: string) => `expected a protocolVersion in the answer to initialize${quoting(body)}`,
} as const;

/** What a wrong load is told before anything starts: `expected` and `hint` of an issue. */
export const refusals = {
  target: 'expected an http or https address such as "http://127.0.0.1:3000"',
  protocol: 'expected http, jsonrpc or mcp: the other protocols are not built yet',
  rate: 'expected a rate such as "200/s": the closed loop "max" is not built yet',
  arrival: 'expected "constant" or "poisson": the diurnal pattern is not built yet',
  generator: (forms: string) => `expected ${forms}`,
  jsonPath: 'expected a path such as "$.result.content[0].text"',
  rpcMethod: 'expected the name of a method such as "tools/call"',
  path: 'expected a path without spaces and without characters beyond Latin-1: write them percent-encoded',
  mcpPath: 'expected a path without generators: a session belongs to one address',
} as const;

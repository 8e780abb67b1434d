// The sentences of the load process about a load that cannot be sent. What is seen of the target: failures.ts.

/** What a wrong load is told before anything starts: `expected` of an issue, which is shown after that word. */
export const refusals = {
  target: 'an http or https address such as "http://127.0.0.1:3000"',
  websocketTarget: 'a ws, wss, http or https address such as "ws://127.0.0.1:3000"',
  stdioTarget: 'the target of a server that speaks over its own input and output, such as "stdio:"',
  http2Target: 'an https address: HTTP/2 is agreed on while the encryption is',
  tlsTarget: 'an https target: certificates are for encrypted connections',
  unreadable: (reason: string) => `a file that can be read (${reason})`,
  notPem: (reason: string) => `PEM, and a key without a passphrase (${reason})`,
  certificateAndKey: 'certificate and key together, or neither',
  otherKey: 'the private key of the certificate',
  generator: (forms: string) => forms,
  jsonPath: 'a path such as "$.result.content[0].text"',
  schema: (mistake: string) => `a JSON Schema that answers can be checked with; ${mistake}`,
  schemaOfStream: 'no schema: it is asked of one JSON answer, not of a stream and not of a command',
  noSize: 'no size: it is asked of right answers over http, not of streams, commands, pipes or JSON-RPC errors',
  rpcMethod: 'the name of a method such as "tools/call"',
  path: 'a path without spaces and without characters beyond Latin-1: write them percent-encoded',
  mcpPath: 'a path without generators: a session belongs to one address',
  largePayload: 'a small or medium payload: paths, headers and words of a command hold no more',
  payloadShares: 'a share above 0 for at least one size',
  capturedName: (names: readonly string[]) =>
    names.length === 0
      ? 'no captured value: no operation captures any'
      : `the name of something that an operation captures: ${names.join(', ')}`,
  sessionName: (names: readonly string[]) =>
    names.length === 0
      ? 'no value of a session: load.session captures none'
      : `the name of something that load.session captures: ${names.join(', ')}`,
  capturedInSession: 'what the session itself learnt: it may begin before anything is captured',
} as const;

/** What a request cannot be made without; goes on after "the request could not be made: ". */
export const lacking = {
  captured: (name: string) => `nothing was captured as "${name}" yet, and no operation that captures it can be sent`,
  session: (name: string) => `its session has learnt nothing as "${name}"`,
  recorded: 'its recording is not kept any more, because too many others wait',
} as const;

/** Of a JSON Schema; goes on after the place in it. */
export const schemaMistakes = {
  schema: 'expected a schema: a table, true or false',
  subjects: (keys: readonly string[]) =>
    `${keys.join(' and ')} stand beside each other; one of them can be checked at a time`,
  types: 'expected one of string, number, integer, boolean, null, array, object, or a list of them',
  needsType: (types: readonly string[]) => `needs type = "${types[0]}" beside it`,
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
} as const;

/** Of a recording that is to be sent again: `expected` of an issue, without the word. */
export const replayRefusals = {
  file: 'a file that can be read',
  line: 'a request such as {"at": 0.25, "method": "GET", "path": "/items?page=2"}, one on each line; a HAR is known by its name, *.har',
  lineBytes: 'a line of UTF-8, at most 16 MiB',
  key: (keys: readonly string[]) => `no key but ${keys.join(', ')}`,
  at: 'seconds since the recording began, such as 0.25',
  order: (beforeSeconds: number) => `${beforeSeconds} or more: requests stand in the order in which they began`,
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
  harSize: (megabytes: number) => `a HAR of at most ${megabytes} MB; JSON lines may have any size`,
  url: 'an http or https address',
  dateTime: 'a time such as "2026-03-01T12:00:00.000Z"',
  oneServer: (origin: string) => `requests to one server, ${origin}: leave out those to others`,
  targetPath: 'an address without a path: those of the recording count from the root of the server',
  changed: (name: string) => `${name} is no longer what it was when the load began: it cannot be replayed on`,
} as const;

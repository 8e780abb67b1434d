// A HAR, as browsers and proxies save it: its requests in the order in which they began. It is parsed whole. Pure.
// Not for reading the file (replay-recording.ts).

import type { Issue, Result } from '../model/issue.ts';
import { replayRefusals } from './messages.ts';
import { isTable, parseJson, type Recorded, readHeaders, readMethod, type Say, sayInto } from './replay-record.ts';

/** `place` makes the path of an issue from the key that it is about: "log.entries[3].request.url". */
export function decodeHar(text: string, place: (key: string) => string): Result<readonly Recorded[]> {
  const issues: Issue[] = [];
  const say = sayInto(issues, place);
  const root = parseJson(text);
  const log = isTable(root) ? root.log : undefined;
  const entries = isTable(log) ? log.entries : undefined;
  if (!Array.isArray(entries)) {
    say('log.entries', replayRefusals.har, entries);
    return { ok: false, issues };
  }
  const origins = new Map<string, string>();
  const recorded = entries.flatMap((entry: unknown, index) => {
    const key = `log.entries[${index}]`;
    const one = decodeEntry(entry, (part, expected, got) => say(`${key}.${part}`, expected, got));
    if (one === null) return [];
    if (!origins.has(one.origin)) origins.set(one.origin, `${key}.request.url`);
    return [one.recorded];
  });
  const [first, second] = [...origins];
  if (first !== undefined && second !== undefined) say(second[1], replayRefusals.oneServer(first[0]), second[0]);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: recorded.sort((one, other) => one.atSeconds - other.atSeconds) };
}

/** null: it never left the browser, or it is wrong. */
function decodeEntry(entry: unknown, say: Say): { readonly origin: string; readonly recorded: Recorded } | null {
  const { startedDateTime, request, response } = isTable(entry) ? entry : {};
  if (!isTable(request)) {
    say('request', replayRefusals.harRequest, request);
    return null;
  }
  const written = typeof request.url === 'string' ? request.url : '';
  if (/^(data|blob|about):/.test(written)) return null;
  const url = URL.parse(written);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    say('request.url', replayRefusals.url, request.url);
    return null;
  }
  const atMs = typeof startedDateTime === 'string' ? Date.parse(startedDateTime) : Number.NaN;
  if (Number.isNaN(atMs)) say('startedDateTime', replayRefusals.dateTime, startedDateTime);
  const recorded: Recorded = {
    atSeconds: atMs / 1000,
    method: readMethod(request.method, 'request.method', say),
    path: `${url.pathname}${url.search}`,
    headers: readHeaders(harHeaders(request.headers, say), 'request.headers', say),
    body: harBody(request.postData, say),
    status: harStatus(response),
  };
  return { origin: url.origin, recorded };
}

function harHeaders(headers: unknown, say: Say): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(headers)) {
    say('request.headers', replayRefusals.harHeaders, headers);
    return [];
  }
  return headers.flatMap((header: unknown) => {
    if (isTable(header) && typeof header.name === 'string') return [[header.name, header.value] as const];
    say('request.headers', replayRefusals.harHeaders, header);
    return [];
  });
}

function harBody(postData: unknown, say: Say): string | null {
  if (postData === undefined || postData === null) return null;
  const { text, params } = isTable(postData) ? postData : {};
  if (typeof text === 'string' && text !== '') return text;
  // A form whose text was not kept cannot be sent as it was.
  if (Array.isArray(params) && params.length > 0) say('request.postData.text', replayRefusals.harBody, text);
  return null;
}

/** Requests that were given up or blocked have the status 0, or none. */
function harStatus(response: unknown): number | null {
  const status = isTable(response) ? response.status : null;
  return typeof status === 'number' && Number.isInteger(status) && status >= 200 && status <= 599 ? status : null;
}

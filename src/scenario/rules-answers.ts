// Rules about what an operation says beside its request: only what its protocol has, and nothing of what is not answered.

import type { Issue } from '../model/issue.ts';
import { at, issueAt, isTable, listAt, type Path, type Table } from './tree.ts';
import { bytesAt } from './written-quantities.ts';

const streams: ReadonlySet<unknown> = new Set(['sse', 'websocket', 'mcp', 'stdio-mcp']);
const withStatus: ReadonlySet<unknown> = new Set(['http', 'jsonrpc', 'mcp', 'sse']);
/** Their answer is one value, and comes in one body. */
const withSchema: ReadonlySet<unknown> = new Set(['http', 'jsonrpc', 'mcp', 'stdio-mcp']);
const withSize: ReadonlySet<unknown> = new Set(['http', 'jsonrpc', 'mcp']);

export function answerRules(tree: Table): readonly Issue[] {
  return [
    ...listAt(tree, 'load', 'operations').flatMap((_, index) => oneOperation(tree, ['load', 'operations', index])),
    ...['begin', 'end'].flatMap((when) =>
      listAt(tree, 'load', 'session', when).flatMap((_, index) => {
        const path = ['load', 'session', when, index];
        return [...size(tree, path), ...captureNames(tree, path)];
      }),
    ),
  ];
}

function oneOperation(tree: Table, path: Path): readonly Issue[] {
  const protocol = at(tree, ...path, 'protocol') ?? 'http';
  const issues: Issue[] = [];
  if (isTable(at(tree, ...path, 'stream')) && isOther(protocol, streams)) {
    const expected = `nothing: the answer of ${protocol} is no stream of events`;
    const hint = protocol === 'http' ? 'did you mean protocol = "sse"?' : null;
    issues.push(issueAt(tree, [...path, 'stream'], expected, hint));
  }
  if (at(tree, ...path, 'target') !== undefined && (protocol === 'stdio-mcp' || protocol === 'command')) {
    issues.push(issueAt(tree, [...path, 'target'], `nothing: ${protocol} has no address`));
  }
  if (at(tree, ...path, 'expect', 'status') !== undefined && isOther(protocol, withStatus)) {
    issues.push(issueAt(tree, [...path, 'expect', 'status'], `nothing: an answer of ${protocol} has no HTTP status`));
  }
  if (at(tree, ...path, 'expect', 'schema') !== undefined && isOther(protocol, withSchema)) {
    const expected = `nothing: the answer of ${protocol} is not one value of JSON`;
    issues.push(issueAt(tree, [...path, 'expect', 'schema'], expected));
  }
  if (at(tree, ...path, 'expect', 'bytes') !== undefined && isOther(protocol, withSize)) {
    issues.push(issueAt(tree, [...path, 'expect', 'bytes'], `nothing: the answer of ${protocol} is not one body`));
  }
  return [...issues, ...size(tree, path), ...captureNames(tree, path), ...notAnswered(tree, path, protocol)];
}

/** A word that is no protocol is the decoder's. */
function isOther(protocol: unknown, those: ReadonlySet<unknown>): protocol is string {
  const known = protocol === 'command' || streams.has(protocol) || withStatus.has(protocol);
  return known && !those.has(protocol);
}

function size(tree: Table, path: Path): readonly Issue[] {
  const place = [...path, 'expect', 'bytes'];
  const bytes = at(tree, ...place);
  if (!isTable(bytes)) return [];
  if (Object.keys(bytes).length === 0) return [issueAt(tree, place, 'at-least, at-most or both')];
  const [least, most] = [bytesAt(bytes, 'at-least'), bytesAt(bytes, 'at-most')];
  if (least === null || most === null || least <= most) return [];
  return [issueAt(tree, [...place, 'at-most'], `no less than at-least, ${JSON.stringify(bytes['at-least'])}`)];
}

function captureNames(tree: Table, path: Path): readonly Issue[] {
  const capture = at(tree, ...path, 'capture');
  return Object.keys(isTable(capture) ? capture : {})
    .filter((name) => !/^[A-Za-z][A-Za-z0-9_-]*$/.test(name))
    .map((name) => ({
      ...issueAt(tree, [...path, 'capture', name], 'a name of letters, digits, "_" and "-" that begins with a letter'),
      got: `the name "${name}"`,
    }));
}

/** Of an answer that never comes nothing can be asked but the status of the request. */
function notAnswered(tree: Table, path: Path, protocol: unknown): readonly Issue[] {
  if (protocol !== 'jsonrpc' || at(tree, ...path, 'request', 'notification') !== true) return [];
  const asked: readonly Path[] = [
    ...['json', 'contains', 'error', 'schema', 'bytes'].map((key): Path => ['expect', key]),
    ['capture'],
  ];
  return asked.flatMap((key) => {
    const value = at(tree, ...path, ...key);
    if (value === undefined || value === false) return [];
    return [issueAt(tree, [...path, ...key], 'nothing: a notification is not answered')];
  });
}

// Rules about requests: each protocol has its own forms, and takes no key that it would ignore. Requests of a session are http.
//
//   http       method path json | body | form | upload headers
//   jsonrpc    method params path headers batch notification
//   mcp        tool arguments | method params; path headers
//   stdio-mcp  tool arguments | method params
//   sse        method path json | body headers
//   websocket  path json | body headers; no message when there is a stream to listen to
//   command    command

import type { Issue } from '../model/issue.ts';
import type { Protocol } from '../model/scenario.ts';
import { didYouMean } from './suggest.ts';
import { at, issueAt, isTable, listAt, type Path, type Table, textAt } from './tree.ts';

const keysOf: Readonly<Record<Protocol, readonly string[]>> = {
  http: ['method', 'path', 'json', 'body', 'form', 'upload', 'headers'],
  jsonrpc: ['method', 'params', 'path', 'headers', 'batch', 'notification'],
  mcp: ['tool', 'arguments', 'method', 'params', 'path', 'headers'],
  'stdio-mcp': ['tool', 'arguments', 'method', 'params'],
  sse: ['method', 'path', 'json', 'body', 'headers'],
  websocket: ['path', 'json', 'body', 'headers'],
  command: ['command'],
};

/** One of these must be there; none for protocols that have a default request. */
const needed: Readonly<Record<Protocol, readonly string[]>> = {
  http: [],
  jsonrpc: ['method'],
  mcp: ['tool', 'method'],
  'stdio-mcp': ['tool', 'method'],
  sse: [],
  websocket: ['json', 'body'],
  command: ['command'],
};

/** Two that say the same thing twice. */
const exclusive: readonly (readonly [string, string])[] = [
  ['json', 'body'],
  ['json', 'form'],
  ['json', 'upload'],
  ['body', 'form'],
  ['body', 'upload'],
  ['form', 'upload'],
  ['tool', 'method'],
  ['tool', 'params'],
];

const httpMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

export function requestRules(tree: Table): readonly Issue[] {
  return [
    ...listAt(tree, 'load', 'operations').flatMap((operation, index) => {
      const protocol = at(operation, 'protocol') ?? 'http';
      if (!isProtocol(protocol)) return [];
      const path = ['load', 'operations', index, 'request'];
      const listens = protocol === 'websocket' && isTable(at(operation, 'stream'));
      return [...(listens ? [] : missing(tree, path, protocol)), ...oneRequest(tree, path, protocol)];
    }),
    ...['begin', 'end'].flatMap((when) =>
      listAt(tree, 'load', 'session', when).flatMap((_, index) =>
        oneRequest(tree, ['load', 'session', when, index, 'request'], 'http'),
      ),
    ),
  ];
}

function missing(tree: Table, path: Path, protocol: Protocol): readonly Issue[] {
  const request = at(tree, ...path);
  if (request !== undefined && !isTable(request)) return [];
  const given = Object.keys(request ?? {});
  if (needed[protocol].length === 0 || needed[protocol].some((key) => given.includes(key))) return [];
  return [issueAt(tree, path, `a request with ${needed[protocol].join(' or ')}`, example(protocol))];
}

function oneRequest(tree: Table, path: Path, protocol: Protocol): readonly Issue[] {
  const request = at(tree, ...path);
  if (request !== undefined && !isTable(request)) return [];
  const given = Object.keys(request ?? {});
  const issues: Issue[] = [];
  const known = Object.values(keysOf).flat();
  for (const key of given) {
    if (keysOf[protocol].includes(key) || !known.includes(key)) continue;
    const expected = `a key that ${protocol} uses: ${keysOf[protocol].join(', ')}`;
    const owner = Object.entries(keysOf).find(([, keys]) => keys.includes(key))?.[0];
    const mayBeOther = protocol === 'http' && path[1] === 'operations' && owner !== undefined;
    issues.push(issueAt(tree, [...path, key], expected, mayBeOther ? `did you mean protocol = "${owner}"?` : null));
  }
  for (const [one, other] of exclusive) {
    if (!given.includes(one) || !given.includes(other) || !keysOf[protocol].includes(other)) continue;
    issues.push(issueAt(tree, [...path, other], `only one of ${one} and ${other}`));
  }
  if (given.includes('arguments') && !given.includes('tool') && keysOf[protocol].includes('arguments')) {
    issues.push(issueAt(tree, [...path, 'arguments'], 'arguments of a tool; parameters of a method are called params'));
  }
  return [...issues, ...httpForm(tree, path, protocol)];
}

function httpForm(tree: Table, path: Path, protocol: Protocol): readonly Issue[] {
  const issues: Issue[] = [];
  const method = textAt(tree, ...path, 'method');
  if ((protocol === 'http' || protocol === 'sse') && method !== null && !httpMethods.includes(method)) {
    issues.push(
      issueAt(tree, [...path, 'method'], `one of ${httpMethods.join(', ')}`, didYouMean(method, httpMethods)),
    );
  }
  const below = textAt(tree, ...path, 'path');
  if (below !== null && below !== '' && !/^[/?]/.test(below)) {
    issues.push(issueAt(tree, [...path, 'path'], 'a path that begins with "/"', `write "/${below}"`));
  }
  return issues;
}

function example(protocol: Protocol): string {
  switch (protocol) {
    case 'jsonrpc':
      return 'such as request = { method = "sum", params = [1, 2] }';
    case 'command':
      return 'such as request = { command = ["node", "job.js"] }';
    case 'websocket':
      return 'such as request = { json = { ask = 1 } }, or give a stream to listen to';
    default:
      return 'such as request = { tool = "echo", arguments = { message = "hi" } }';
  }
}

function isProtocol(value: unknown): value is Protocol {
  return typeof value === 'string' && Object.hasOwn(keysOf, value);
}

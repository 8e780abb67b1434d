// Rules about [system], [[companions]] and, without a system, what is soaked instead.

import type { Issue } from '../model/issue.ts';
import { addressOf, hostAndPortOf, isAddress, needsNoTarget, speaksOverStdio } from './addresses.ts';
import { at, issueAt, isTable, listAt, type Path, pathText, type Table, textAt, textsIn } from './tree.ts';
import { uses } from './variables.ts';
import { operationProtocols } from './written-operations.ts';

const readyKinds = ['http', 'tcp', 'log', 'command'] as const;

export function systemRules(tree: Table): readonly Issue[] {
  return [
    ...absentSystem(tree),
    ...readiness(tree, ['system']),
    ...keptPaths(tree),
    ...companions(tree),
    ...addresses(tree),
  ];
}

/** Without [system] the scenario must say what is soaked, and where the load goes. */
function absentSystem(tree: Table): readonly Issue[] {
  if (at(tree, 'system') !== undefined) return [];
  const issues: Issue[] = [];
  const named = ['pid', 'port', 'container'].some((key) => at(tree, 'watch', key) !== undefined);
  if (!named) {
    issues.push(
      issueAt(
        tree,
        ['system'],
        'a system to boot, or watch.pid, watch.port or watch.container of one that already runs',
        'add [system] with a command, or [watch] with port = 3000',
      ),
    );
  }
  if (at(tree, 'load') !== undefined && addressOf(tree) === null && !needsNoTarget(tree)) {
    issues.push(
      issueAt(tree, ['load', 'target'], 'an address such as "http://127.0.0.1:3000", because there is no [system]'),
    );
  }
  operationProtocols(tree).forEach((protocol, index) => {
    if (protocol !== 'stdio-mcp') return;
    const expected = 'a [system] to boot: it is spoken to over its standard input and output';
    issues.push(issueAt(tree, ['load', 'operations', index, 'protocol'], expected));
  });
  return issues;
}

/** One way to learn that it is ready: given, or known from the address of the load. */
function readiness(tree: Table, owner: Path): readonly Issue[] {
  if (!isTable(at(tree, ...owner))) return [];
  const path = [...owner, 'ready'];
  const ready = at(tree, ...path);
  const expected = 'one of http, tcp, log or command';
  if (ready === undefined) {
    return hasDefaultReadiness(tree, owner)
      ? []
      : [issueAt(tree, path, expected, 'such as ready = { tcp = "127.0.0.1:${port}" }')];
  }
  if (!isTable(ready)) return [];
  const given = readyKinds.filter((kind) => Object.hasOwn(ready, kind));
  const issues: Issue[] = [];
  if (given.length === 0)
    issues.push(issueAt(tree, path, expected, 'such as ready = { http = "http://127.0.0.1:${port}/health" }'));
  if (given.length > 1) issues.push({ ...issueAt(tree, path, expected), got: given.join(' and ') });
  const http = textAt(ready, 'http');
  if (http !== null && !isAddress(http, ['http:', 'https:'])) {
    issues.push(issueAt(tree, [...path, 'http'], 'an address such as "http://127.0.0.1:${port}/health"'));
  }
  const log = textAt(ready, 'log');
  if (log !== null && !isPattern(log)) issues.push(issueAt(tree, [...path, 'log'], 'a regular expression'));
  return issues;
}

/** A default exists where the tcp address to ask is known: the load's, or a port that the command is given; or where there is none to ask. */
function hasDefaultReadiness(tree: Table, owner: Path): boolean {
  if (owner[0] === 'system') {
    if (speaksOverStdio(tree)) return true;
    const address = addressOf(tree);
    if (address !== null && hostAndPortOf(address) !== null) return true;
  }
  const name = owner[0] === 'system' ? 'port' : `${textAt(tree, ...owner, 'name')}.port`;
  return ['command', 'env'].some((key) => textsIn(at(tree, ...owner, key)).some(({ text }) => uses(text, name)));
}

/** What is kept is put back by the next leg, on a machine that may be another: never beside the folder that the system runs in. */
function keptPaths(tree: Table): readonly Issue[] {
  return textsIn(at(tree, 'system', 'keep'), ['system', 'keep'])
    .filter(({ text }) => /^([/\\]|[A-Za-z]:)/.test(text) || text.split(/[/\\]/).includes('..'))
    .map(({ path }) => issueAt(tree, path, 'a path inside system.cwd, relative to it, such as "data/"'));
}

function companions(tree: Table): readonly Issue[] {
  const names = listAt(tree, 'companions').map((_, index) => textAt(tree, 'companions', index, 'name'));
  return names.flatMap((name, index) => {
    const path = ['companions', index];
    const issues = [...readiness(tree, path)];
    const first = names.indexOf(name);
    if (name !== null && first < index) {
      issues.push(
        issueAt(tree, [...path, 'name'], `a name of its own: ${pathText(['companions', first])} has it already`),
      );
    }
    if (at(tree, ...path, 'judge') === true && at(tree, ...path, 'watch') === false) {
      issues.push(issueAt(tree, [...path, 'watch'], 'true, because what is judged must be watched'));
    }
    return issues;
  });
}

function addresses(tree: Table): readonly Issue[] {
  return [
    ...listAt(tree, 'watch', 'metrics').map((_, index): Path => ['watch', 'metrics', index, 'url']),
    ['watch', 'heap', 'url'],
  ].flatMap((path) => {
    const url = textAt(tree, ...path);
    const wrong = url !== null && !isAddress(url, ['http:', 'https:']);
    return wrong ? [issueAt(tree, path, 'an address such as "http://127.0.0.1:${port}/metrics"')] : [];
  });
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

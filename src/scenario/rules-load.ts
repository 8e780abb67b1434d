// Rules about [load]: names that refer to operations, weights, arrival, the address.

import type { Issue } from '../model/issue.ts';
import { isAddress } from './addresses.ts';
import { didYouMean } from './suggest.ts';
import { at, issueAt, isTable, listAt, pathText, type Table, textAt } from './tree.ts';

/** Name of the only operation when none is written. */
export const defaultOperationName = 'request';

export function loadRules(tree: Table): readonly Issue[] {
  if (!isTable(at(tree, 'load'))) return [];
  return [...target(tree), ...operationNames(tree), ...weights(tree), ...arrival(tree), ...payload(tree)];
}

function target(tree: Table): readonly Issue[] {
  const written = textAt(tree, 'load', 'target');
  if (written === null || isAddress(written, ['http:', 'https:', 'ws:', 'wss:'])) return [];
  const hint = /^[\w.-]+:|^\$\{/.test(written) ? `did you mean "http://${written}"?` : null;
  return [issueAt(tree, ['load', 'target'], 'an address such as "http://127.0.0.1:${port}"', hint)];
}

function namesOf(tree: Table): readonly (string | null)[] {
  const written = at(tree, 'load', 'operations');
  if (written === undefined) return [defaultOperationName];
  return listAt(tree, 'load', 'operations').map((_, index) => textAt(tree, 'load', 'operations', index, 'name'));
}

function operationNames(tree: Table): readonly Issue[] {
  const names = namesOf(tree);
  const known = [...new Set(names.filter((name) => name !== null))];
  const issues: Issue[] = [];
  names.forEach((name, index) => {
    const first = names.indexOf(name);
    if (name === null || first === index) return;
    const path = ['load', 'operations', index, 'name'];
    issues.push(issueAt(tree, path, `a name of its own: ${pathText(['load', 'operations', first])} has it already`));
  });
  const expected = `the name of an operation: ${known.map((name) => `"${name}"`).join(', ')}`;
  const preload = textAt(tree, 'load', 'preload', 'operation');
  if (preload !== null && !known.includes(preload)) {
    issues.push(issueAt(tree, ['load', 'preload', 'operation'], expected, didYouMean(preload, known)));
  }
  const mix = at(tree, 'load', 'mix');
  for (const name of isTable(mix) ? Object.keys(mix) : []) {
    if (known.includes(name)) continue;
    const got = `the unknown name "${name}"`;
    issues.push({ ...issueAt(tree, ['load', 'mix', name], expected, didYouMean(name, known)), got });
  }
  return issues;
}

/** At least one operation must be sent. */
function weights(tree: Table): readonly Issue[] {
  const operations = listAt(tree, 'load', 'operations');
  const mix = at(tree, 'load', 'mix');
  const values = operations.map((operation) => {
    const name = textAt(operation, 'name') ?? '';
    return at(mix, name) ?? at(operation, 'weight') ?? 1;
  });
  if (values.length === 0 || values.some((value) => value !== 0)) return [];
  const path = isTable(mix) ? ['load', 'mix'] : ['load', 'operations'];
  return [{ ...issueAt(tree, path, 'a weight above zero for at least one operation'), got: 'only weights of 0' }];
}

function arrival(tree: Table): readonly Issue[] {
  const written = at(tree, 'load', 'arrival');
  if (!isTable(written)) return [];
  const path = ['load', 'arrival'];
  if (written.pattern !== 'diurnal') {
    if (written.pattern !== 'constant' && written.pattern !== 'poisson') return [];
    return ['peak', 'trough', 'peak-hour', 'trough-hour', 'start-hour', 'day']
      .filter((key) => Object.hasOwn(written, key))
      .map((key) => ({
        ...issueAt(tree, [...path, key], 'nothing: this key belongs to pattern = "diurnal"'),
      }));
  }
  const issues: Issue[] = [];
  const peak = written.peak ?? 2;
  const trough = written.trough ?? 0.5;
  if (typeof peak === 'number' && typeof trough === 'number') {
    if (peak <= 0) issues.push(issueAt(tree, [...path, 'peak'], 'a number above zero'));
    else if (trough > peak) issues.push(issueAt(tree, [...path, 'trough'], `at most the peak, ${peak}`));
  }
  const peakHour = written['peak-hour'] ?? 14;
  const troughHour = written['trough-hour'] ?? 3;
  if (typeof peakHour === 'number' && typeof troughHour === 'number' && peakHour % 24 === troughHour % 24) {
    issues.push(issueAt(tree, [...path, 'trough-hour'], 'another hour than that of the peak'));
  }
  return issues;
}

function payload(tree: Table): readonly Issue[] {
  const written = at(tree, 'load', 'payload');
  if (!isTable(written) || Object.values(written).some((value) => value !== 0)) return [];
  return [
    { ...issueAt(tree, ['load', 'payload'], 'a share above zero for at least one size'), got: 'only shares of 0' },
  ];
}

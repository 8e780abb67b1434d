// Rules about [load]: names that refer to operations, weights, the address, how connections are made, what a replay leaves no room for.

import type { Issue } from '../model/issue.ts';
import { addressOf, isAddress } from './addresses.ts';
import { didYouMean } from './suggest.ts';
import { at, issueAt, isTable, pathText, type Table, textAt } from './tree.ts';
import {
  isReplay,
  operationNames,
  operationProtocols,
  operationTargets,
  operationWeights,
} from './written-operations.ts';

export function loadRules(tree: Table): readonly Issue[] {
  if (!isTable(at(tree, 'load'))) return [];
  return [...targets(tree), ...names(tree), ...controls(tree), ...weights(tree), ...connection(tree), ...replay(tree)];
}

const schemes = ['http:', 'https:', 'ws:', 'wss:'];

function targets(tree: Table): readonly Issue[] {
  const own = operationTargets(tree).map((_, index) => ['load', 'operations', index, 'target']);
  return [['load', 'target'], ...own].flatMap((path) => {
    const written = textAt(tree, ...path);
    if (written === null || isAddress(written, schemes)) return [];
    const hint = /^[\w.-]+:|^\$\{/.test(written) ? `did you mean "http://${written}"?` : null;
    return [issueAt(tree, path, 'an address such as "http://127.0.0.1:${port}"', hint)];
  });
}

/** What an operation is compared with asks the same, in the same way. */
function controls(tree: Table): readonly Issue[] {
  const names = operationNames(tree);
  const protocols = operationProtocols(tree);
  return names.flatMap((name, index) => {
    const path = ['load', 'operations', index, 'control'];
    const control = textAt(tree, ...path);
    if (control === null) return [];
    const others = names.filter((other) => other !== null && other !== name);
    if (!others.includes(control)) {
      const expected = 'the name of another operation';
      return [
        issueAt(
          tree,
          path,
          expected,
          didYouMean(
            control,
            others.filter((other) => other !== null),
          ),
        ),
      ];
    }
    const other = protocols[names.indexOf(control)];
    if (other === protocols[index]) return [];
    return [issueAt(tree, path, `an operation over ${String(protocols[index])} too, what is compared must be alike`)];
  });
}

function names(tree: Table): readonly Issue[] {
  const names = operationNames(tree);
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
  const values = operationWeights(tree);
  if (values.length === 0 || values.some((value) => value !== 0)) return [];
  const path = isTable(at(tree, 'load', 'mix')) ? ['load', 'mix'] : ['load', 'operations'];
  return [{ ...issueAt(tree, path, 'a weight above zero for at least one operation'), got: 'only weights of 0' }];
}

/** A certificate needs its key, and both an address where something is encrypted. */
function connection(tree: Table): readonly Issue[] {
  const tls = at(tree, 'load', 'tls');
  if (!isTable(tls)) return [];
  const issues: Issue[] = [];
  const path = ['load', 'tls'];
  for (const [given, missing] of [
    ['certificate', 'key'],
    ['key', 'certificate'],
  ] as const) {
    if (Object.hasOwn(tls, given) && !Object.hasOwn(tls, missing)) {
      issues.push(issueAt(tree, [...path, missing], `a file in PEM, because ${given} is given`));
    }
  }
  const addresses = [addressOf(tree), ...operationTargets(tree)].filter((address) => address !== null);
  const [first] = addresses;
  if (first !== undefined && addresses.every((address) => /^(http|ws):/.test(address))) {
    const hint = `write target = "${first.replace(/^(http|ws):/, '$1s:')}"`;
    issues.push(issueAt(tree, path, `nothing: what is sent to "${first}" is not encrypted`, hint));
  }
  return issues;
}

/** What was recorded says itself what is sent, and when. */
const notBesideReplay = ['rate', 'arrival', 'mix', 'mix-blocks', 'payload', 'preload', 'operations'];

function replay(tree: Table): readonly Issue[] {
  if (!isReplay(tree)) return [];
  return notBesideReplay
    .filter((key) => at(tree, 'load', key) !== undefined)
    .map((key) => issueAt(tree, ['load', key], 'nothing: load.replay sends what was recorded, as it was recorded'));
}

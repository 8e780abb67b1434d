// Rules about `${...}`: every variable is known where it stands, and the port that is waited for is told to the system.

import { assertNever } from '../model/error.ts';
import type { Issue } from '../model/issue.ts';
import { addressOf, defaultTarget } from './addresses.ts';
import { didYouMean } from './suggest.ts';
import { at, issueAt, isTable, listAt, type Path, type Table, textAt, textsIn } from './tree.ts';
import {
  generatorForms,
  inBraces,
  meantVariable,
  takesGenerators,
  uses,
  variableOf,
  variablesIn,
} from './variables.ts';
import { operationTargets } from './written-operations.ts';

export function variableRules(tree: Table): readonly Issue[] {
  const texts = ['system', 'companions', 'load', 'watch']
    .flatMap((section) => textsIn(at(tree, section), [section]))
    // A shell line has variables of its own.
    .filter(({ path }) => !(path[0] === 'system' && path[1] === 'setup'));
  const companions = listAt(tree, 'companions').flatMap((_, index) => textAt(tree, 'companions', index, 'name') ?? []);
  const ports = ['port', ...companions.map((name) => `${name}.port`)];
  return [
    ...texts.flatMap(({ path, text }) =>
      variablesIn(text, path[0] !== 'load').flatMap((name) => variableIssue(tree, path, name, ports) ?? []),
    ),
    ...untoldPort(tree),
  ];
}

function variableIssue(tree: Table, path: Path, name: string, ports: readonly string[]): Issue | null {
  const issue = (expected: string, hint: string | null): Issue => ({
    ...issueAt(tree, path, expected, hint),
    got: `\${${name}}`,
  });
  const variable = variableOf(name);
  const generators = takesGenerators(path);
  switch (variable.kind) {
    case 'env':
      return null;
    case 'generator':
      return generators ? null : issue('a fixed value', 'generators work in load.headers and in requests only');
    case 'port':
      if (variable.name !== 'port') {
        return ports.includes(variable.name)
          ? null
          : issue('the port of a companion that exists', inBraces(didYouMean(variable.name, ports)));
      }
      return at(tree, 'system') === undefined
        ? issue('an address in full: ${port} is chosen for [system], and there is none', null)
        : null;
    case 'unknown': {
      const known = '${port}, ${name.port}, ${env.X}';
      const expected = generators
        ? `one of ${known}, ${generatorForms.map((form) => `\${${form}}`).join(', ')}`
        : `one of ${known}`;
      const literal = path[0] === 'load' ? null : `write $\${${name}} for the text itself`;
      return issue(expected, meantVariable(name, ports, generators) ?? literal);
    }
    default:
      return assertNever(variable);
  }
}

/** soak chooses ${port}; a system that is never told it listens elsewhere, and would be waited for in vain. */
function untoldPort(tree: Table): readonly Issue[] {
  const system = at(tree, 'system');
  if (!isTable(system) || !Array.isArray(system.command)) return [];
  const told = ['command', 'env', 'setup', 'cwd'].flatMap((key) => textsIn(system[key]));
  if (told.some(({ text }) => uses(text, 'port'))) return [];
  const target = addressOf(tree);
  const byLoad = [target, ...operationTargets(tree)].some((address) => address !== null && uses(address, 'port'));
  const byReady = textsIn(system.ready).some(({ text }) => uses(text, 'port'));
  if (!byLoad && !byReady) return [];
  const asker = byLoad ? 'the address of the load' : 'system.ready';
  const unsaid = target === defaultTarget && textAt(tree, 'load', 'target') === null;
  return [
    issueAt(
      tree,
      ['system', 'command'],
      `\${port} in the command or in system.env, because ${asker} uses it`,
      unsaid
        ? `load.target is "${defaultTarget}" unless given`
        : 'add env = { PORT = "${port}" }, or write the port that the system listens on',
    ),
  ];
}

// Rules about values taken from answers: `${captured(name)}` needs an operation that can fill that pool before, `${session(name)}` a
// request at the beginning of the session.

import type { Issue } from '../model/issue.ts';
import { didYouMean } from './suggest.ts';
import { at, issueAt, isTable, listAt, type Path, type Table, textAt } from './tree.ts';
import { type GeneratorUse, generatorsIn, takesGenerators } from './variables.ts';

export function captureRules(tree: Table): readonly Issue[] {
  const uses = generatorsIn(at(tree, 'load'), ['load']).filter(({ path }) => takesGenerators(path));
  return [
    ...pools(
      tree,
      uses.filter(({ word }) => word === 'captured'),
    ),
    ...learnt(
      tree,
      uses.filter(({ word }) => word === 'session'),
    ),
  ];
}

interface Operation {
  readonly name: string | null;
  readonly draws: readonly GeneratorUse[];
  readonly fills: readonly string[];
}

function pools(tree: Table, uses: readonly GeneratorUse[]): readonly Issue[] {
  const preload = textAt(tree, 'load', 'preload', 'operation');
  const operations = listAt(tree, 'load', 'operations').map(
    (operation, index): Operation => ({
      name: textAt(operation, 'name'),
      draws: uses.filter(({ path }) => path[1] === 'operations' && path[2] === index),
      fills: namesIn(at(operation, 'capture')),
    }),
  );
  const known = [...new Set(operations.flatMap(({ fills }) => fills))];
  const filled = filledPools(operations);
  const issues = operations.flatMap(({ draws }) => draws.flatMap((use) => pool(tree, use, known, filled)));
  for (const { path, argument } of uses.filter((use) => use.path[1] !== 'operations')) {
    const expected =
      path[1] === 'headers'
        ? 'no captured value: every request has this header, also the first one'
        : 'what the session itself learnt: it may begin before anything is captured';
    issues.push({ ...issueAt(tree, path, expected), got: `\${captured(${argument})}` });
  }
  const first = operations.find(({ name, draws }) => name !== null && name === preload && draws.length > 0);
  if (first !== undefined) {
    const expected = 'an operation that needs nothing captured: it is sent before all others';
    issues.push(issueAt(tree, ['load', 'preload', 'operation'], expected));
  }
  return issues;
}

function pool(tree: Table, use: GeneratorUse, known: readonly string[], filled: ReadonlySet<string>): readonly Issue[] {
  const { path, argument } = use;
  if (filled.has(argument)) return [];
  const got = `\${captured(${argument})}`;
  if (known.includes(argument)) {
    const expected = `a value that is captured before: what captures "${argument}" needs it, or another that nothing gives`;
    return [{ ...issueAt(tree, path, expected), got }];
  }
  const hint = didYouMean(argument, known) ?? `an operation with capture = { ${argument} = "$.${argument}" } gives it`;
  return [{ ...issueAt(tree, path, 'a name that an operation captures', hint), got }];
}

/** What can be captured, beginning with operations that draw nothing. */
function filledPools(operations: readonly Operation[]): ReadonlySet<string> {
  const filled = new Set<string>();
  let waiting = operations;
  for (;;) {
    const ready = waiting.filter(({ draws }) => draws.every(({ argument }) => filled.has(argument)));
    if (ready.length === 0) return filled;
    for (const name of ready.flatMap(({ fills }) => fills)) filled.add(name);
    waiting = waiting.filter((operation) => !ready.includes(operation));
  }
}

/** What a session begins with may be used by all that comes after it. */
function learnt(tree: Table, uses: readonly GeneratorUse[]): readonly Issue[] {
  const begin = listAt(tree, 'load', 'session', 'begin').map((request) => namesIn(at(request, 'capture')));
  const end = listAt(tree, 'load', 'session', 'end').map((request) => namesIn(at(request, 'capture')));
  return uses.flatMap(({ path, argument }) => {
    const got = `\${session(${argument})}`;
    if (path[1] === 'headers') {
      const expected = 'no value of a session: every request has this header, also the first of the session';
      return [{ ...issueAt(tree, path, expected, 'write it into the headers of the operations'), got }];
    }
    const known = knownAt(path);
    if (known.includes(argument)) return [];
    const hint =
      didYouMean(argument, known) ?? `an earlier request with capture = { ${argument} = "$.${argument}" } gives it`;
    return [{ ...issueAt(tree, path, 'a name that [[load.session.begin]] captures', hint), got }];
  });

  function knownAt(path: Path): readonly string[] {
    const [, section, when, index] = path;
    const position = typeof index === 'number' ? index : 0;
    if (section === 'session' && when === 'begin') return begin.slice(0, position).flat();
    if (section === 'session') return [...begin, ...end.slice(0, position)].flat();
    return begin.flat();
  }
}

function namesIn(capture: unknown): readonly string[] {
  return Object.keys(isTable(capture) ? capture : {});
}

// Small scenarios for the tests of this folder: a right one, and changes of it.

import { readFileSync } from 'node:fs';
import type { Issue } from '../../src/model/issue.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { decodeScenario } from '../../src/scenario/decode.ts';
import { mergeTrees } from '../../src/scenario/extends.ts';
import { formatOf, parseScenarioText } from '../../src/scenario/parse.ts';

/** What the shortest useful file says. */
export const smallTree = {
  name: 'small',
  duration: '1h',
  system: { command: ['node', 'server.js', '${port}'] },
  load: { rate: '50/s' },
};

/** The small tree with `over` laid on. */
export function treeWith(over: object): unknown {
  return mergeTrees(smallTree, over);
}

/** The small scenario with `over` laid on; throws when it does not decode. */
export function scenarioWith(over: object = {}): Scenario {
  return scenarioOf(treeWith(over));
}

export function scenarioOf(tree: unknown): Scenario {
  const decoded = decodeScenario(tree);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues, null, 2));
  return decoded.value;
}

export function issuesOf(tree: unknown): readonly Issue[] {
  const decoded = decodeScenario(tree);
  return decoded.ok ? [] : decoded.issues;
}

export function readTree(file: URL): unknown {
  const parsed = parseScenarioText(readFileSync(file, 'utf8'), formatOf(file.pathname) ?? 'toml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

export function fixture(name: string): unknown {
  return readTree(new URL(`../fixtures/scenarios/${name}`, import.meta.url));
}

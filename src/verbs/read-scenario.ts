// A scenario file and its overrides -> a Scenario, or every mistake at once. Follows `extends` from file to file.

import type { Files } from '../host/files.ts';
import { ScenarioError } from '../model/error.ts';
import type { Issue, Result } from '../model/issue.ts';
import type { Scenario } from '../model/scenario.ts';
import { decodeScenario } from '../scenario/decode.ts';
import { extendsOf, mergeTrees } from '../scenario/extends.ts';
import { notYetErrors } from '../scenario/not-yet.ts';
import { applyOverrides } from '../scenario/overrides.ts';
import { formatOf, parseScenarioText } from '../scenario/parse.ts';

/** Deeper chains of `extends` are taken for a circle. */
const deepestExtends = 10;

/** Throws ScenarioError with all mistakes of the file, its bases and the overrides. `overrides` are "key=value" texts. */
export async function readScenario(files: Files, path: string, overrides: readonly string[]): Promise<Scenario> {
  const tree = unwrap(applyOverrides(await readTree(files, path, 0), overrides));
  const scenario = unwrap(decodeScenario(tree));
  const missing = notYetErrors(scenario);
  if (missing.length > 0) throw new ScenarioError(missing);
  return scenario;
}

async function readTree(files: Files, path: string, depth: number): Promise<unknown> {
  const text = await files.readText(path);
  if (text === null) {
    throw oneIssue('the path of a scenario file', `no such file: ${path}`, '"soak init" writes one to begin with');
  }
  const format = formatOf(path);
  if (format === null) throw oneIssue('a file that ends in .toml, .yaml, .yml or .json', path, null);
  const tree = unwrap(parseScenarioText(text, format));
  const base = extendsOf(tree);
  if (base === null) return tree;
  if (depth >= deepestExtends) throw oneIssue('a chain of `extends` that ends', `a circle through ${path}`, null);
  return mergeTrees(await readTree(files, files.beside(path, base), depth + 1), tree);
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new ScenarioError(result.issues);
  return result.value;
}

function oneIssue(expected: string, got: string, hint: string | null): ScenarioError {
  const issue: Issue = { path: '', expected, got, hint };
  return new ScenarioError([issue]);
}

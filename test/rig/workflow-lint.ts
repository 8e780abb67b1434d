// What is wrong with a workflow file that we ship: everything the parser finds, and a few rules of our own on top of it.
// Not a security scanner: zizmor is that, on GitHub.

import { readFileSync } from 'node:fs';
import { Lexer } from '@actions/expressions';
import type { Json } from './contracts.ts';
import { expressionsIn } from './expressions.ts';
import { parserErrors, workflowTree } from './walker/parse-workflow.ts';
import { isRecord, listOf, recordOf, textOf } from './walker/tree.ts';

/** Every issue, with file and place; empty: none. */
export function workflowIssues(path: string): readonly string[] {
  const content = readFileSync(path, 'utf8');
  const errors = parserErrors(path, content);
  // A text that is not of the shape of a workflow cannot be asked anything more.
  const root = yamlOrNull(content);
  if (!isRecord(root)) return errors;
  const jobs = Object.entries(recordOf(root.jobs)).map(([id, job]) => ({ id, job: recordOf(job) }));
  const own = jobs.flatMap(({ id, job }) =>
    [
      ...(job.uses === undefined ? [] : pinIssues(textOf(job.uses))),
      ...(job.uses === undefined && job['timeout-minutes'] === undefined
        ? ['expected timeout-minutes: without it a hanging job lasts six hours']
        : []),
      ...(root.permissions === undefined && job.permissions === undefined
        ? ['expected permissions, here or at the top: without them the token has what the repository gives by default']
        : []),
      ...listOf(job.steps).flatMap((step, index) => stepIssues(recordOf(step), index)),
    ].map((issue) => `${path}: jobs.${id}: ${issue}`),
  );
  return [...errors, ...own];
}

function stepIssues(step: Readonly<Record<string, Json>>, index: number): readonly string[] {
  const where = `steps[${index}]`;
  const uses = textOf(step.uses);
  const script = uses.startsWith('actions/github-script@') ? textOf(recordOf(step.with).script) : '';
  return [
    ...(uses === '' ? [] : pinIssues(uses)),
    ...injections(textOf(step.run)).map((text) => `run: ${text}`),
    ...injections(script).map((text) => `with.script: ${text}`),
  ].map((issue) => `${where}: ${issue}`);
}

/** Ours is of this commit, and callers are shown it by tag. */
const exempt = /^(\.\/|\$\/|org\/soak-action(\/|@))/;

function pinIssues(uses: string): readonly string[] {
  if (exempt.test(uses) || uses === '$/' || /@[0-9a-f]{40}$/.test(uses)) return [];
  if (/^docker:\/\/.+@sha256:[0-9a-f]{64}$/.test(uses)) return [];
  return [`uses: ${uses}: expected a commit (40 hex digits) behind the @`];
}

/** Expressions that put text of an event, a branch name or an input into a script. */
function injections(script: string): readonly string[] {
  if (!script.includes('${{')) return [];
  return expressionsIn(script)
    .filter((expression) => carriesForeignText(expression))
    .map((expression) => `\${{ ${expression} }} puts foreign text into a script: pass it through env`);
}

/** Members of `github` that others than us can write. */
const foreign: readonly string[] = ['*', 'event', 'head_ref', 'ref_name'];

function carriesForeignText(expression: string): boolean {
  const words = wordsOf(expression);
  return words.some((word, index) => {
    if (words[index - 1] === '.') return false;
    if (word === 'inputs') return true;
    // github['event'] and toJSON(github) are not told apart from worse.
    return word === 'github' && (words[index + 1] !== '.' || foreign.includes(words[index + 2] ?? '*'));
  });
}

/** In lower case; none when the expression cannot be read, which the parser reports. */
function wordsOf(expression: string): readonly string[] {
  try {
    return new Lexer(expression).lex().tokens.map((token) => token.lexeme.toLowerCase());
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Unexpected symbol')) return [];
    throw error;
  }
}

function yamlOrNull(content: string): Json {
  try {
    return workflowTree(content);
  } catch (error) {
    if (error instanceof Error && error.name === 'YAMLParseError') return null;
    throw error;
  }
}

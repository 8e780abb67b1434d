// Reads what an action.yml declares: inputs with defaults, and how it runs. Keys that a runner does not need are left unread.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { StepOrder } from '../contracts.ts';
import { StepError } from './step-error.ts';

export interface NodeRuns {
  readonly kind: 'node';
  readonly main: string;
  readonly post: string | null;
  /** null: always(). */
  readonly postIf: string | null;
}

export interface CompositeRuns {
  readonly kind: 'composite';
  readonly steps: readonly StepOrder[];
}

export interface ActionManifest {
  readonly name: string;
  /** Name to default, not evaluated; '' where none is given. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Values of a composite action's outputs, not evaluated. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly runs: NodeRuns | CompositeRuns;
}

/** Throws StepError when the folder has no action, or one that cannot run here. */
export function readManifest(folder: string): ActionManifest {
  for (const file of ['action.yml', 'action.yaml']) {
    const path = join(folder, file);
    const text = readOrNull(path);
    if (text !== null) return parseManifest(text, path);
  }
  throw new StepError(
    `Can't find 'action.yml' or 'action.yaml' under '${folder}'. Did you forget to run actions/checkout before running your local action?`,
  );
}

/** `path` is for messages. */
export function parseManifest(text: string, path: string): ActionManifest {
  const tree = asRecord(parse(text));
  const mapValues = (key: string, member: string): Record<string, string> =>
    Object.fromEntries(Object.entries(asRecord(tree[key])).map(([name, it]) => [name, asText(asRecord(it)[member])]));
  return {
    name: asText(tree.name),
    inputs: mapValues('inputs', 'default'),
    outputs: mapValues('outputs', 'value'),
    runs: parseRuns(asRecord(tree.runs), path),
  };
}

function parseRuns(runs: Readonly<Record<string, unknown>>, path: string): NodeRuns | CompositeRuns {
  const using = asText(runs.using).toLowerCase();
  if (using === 'composite') {
    const steps = Array.isArray(runs.steps) ? runs.steps : [];
    return { kind: 'composite', steps: steps.map((step) => parseStep(asRecord(step), path)) };
  }
  if (using !== 'node24' && using !== 'node20') {
    throw new StepError(`${path}: runs.using is '${using}'; expected node24, node20 or composite.`);
  }
  const main = textOrNull(runs.main);
  if (main === null) throw new StepError(`${path}: runs.main is missing.`);
  return { kind: 'node', main, post: textOrNull(runs.post), postIf: textOrNull(runs['post-if']) };
}

function parseStep(step: Readonly<Record<string, unknown>>, path: string): StepOrder {
  if (textOrNull(step.run) !== null && textOrNull(step.shell) === null) {
    throw new StepError(`${path}: Required property is missing: shell`);
  }
  return {
    id: textOrNull(step.id),
    name: textOrNull(step.name),
    if: textOrNull(step.if),
    uses: textOrNull(step.uses),
    run: textOrNull(step.run),
    shell: textOrNull(step.shell),
    with: textsOf(step.with),
    env: textsOf(step.env),
    workingDirectory: textOrNull(step['working-directory']),
    timeoutMinutes: null,
    continueOnError: asText(step['continue-on-error']) === 'true',
  };
}

function textsOf(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(asRecord(value)).map(([name, it]) => [name, asText(it)]));
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function asText(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function textOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}

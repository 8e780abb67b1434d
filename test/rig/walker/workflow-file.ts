// One workflow file as the walker needs it: triggers, permissions, jobs, steps, with expressions still in place.
// Not here: what an expression comes to, and what a called workflow says.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json, StepOrder } from '../contracts.ts';
import { stripBraces } from '../expressions.ts';
import { parserErrors, workflowTree } from './parse-workflow.ts';
import { type JsonRecord, listOf, mapValues, namesOf, recordOf, type Texts, textOrNull, textsOf } from './tree.ts';
import { WorkflowError } from './workflow-error.ts';

export interface RunDefaults {
  readonly shell: string | null;
  readonly workingDirectory: string | null;
}

/** `timeout-minutes` and `continue-on-error` may be expressions until the job begins. */
export interface StepText extends Omit<StepOrder, 'timeoutMinutes' | 'continueOnError'> {
  readonly timeoutMinutes: Json;
  readonly continueOnError: Json;
}

interface AnyJob {
  readonly id: string;
  readonly name: string | null;
  readonly needs: readonly string[];
  readonly if: string | null;
  readonly strategy: Json;
  /** A mapping or a shorthand; null: not given. */
  readonly permissions: Json;
}

export interface StepsJob extends AnyJob {
  readonly kind: 'steps';
  readonly runsOn: Json;
  readonly env: Texts;
  readonly defaults: RunDefaults;
  readonly outputs: Texts;
  readonly timeoutMinutes: Json;
  readonly continueOnError: Json;
  readonly steps: readonly StepText[];
}

export interface CallJob extends AnyJob {
  readonly kind: 'call';
  readonly uses: string;
  readonly with: JsonRecord;
  readonly secrets: 'inherit' | Texts;
}

export type JobText = StepsJob | CallJob;

export interface WorkflowFile {
  readonly repository: string;
  readonly folder: string;
  /** From the root of its repository. */
  readonly path: string;
  readonly name: string;
  /** Event -> its filters ({} when it has none). */
  readonly on: Readonly<Record<string, JsonRecord>>;
  readonly permissions: Json;
  readonly env: Texts;
  readonly defaults: RunDefaults;
  readonly concurrency: Json;
  /** In the order of the file. */
  readonly jobs: readonly JobText[];
}

/** Throws WorkflowError with every mistake the parser finds, or when there is no such file. */
export function readWorkflow(repository: string, folder: string, path: string): WorkflowFile {
  const where = `${repository}/${path}`;
  const file = join(folder, path);
  if (!existsSync(file)) throw new WorkflowError([`${where}: no such workflow file (looked for ${file})`]);
  return decodeWorkflow(repository, folder, path, readFileSync(file, 'utf8'));
}

function decodeWorkflow(repository: string, folder: string, path: string, content: string): WorkflowFile {
  const errors = parserErrors(`${repository}/${path}`, content);
  if (errors.length > 0) throw new WorkflowError(errors);
  const root = recordOf(workflowTree(content));
  const jobs = recordOf(root.jobs);
  const unknown = unsupported(`${repository}/${path}`, jobs);
  if (unknown.length > 0) throw new WorkflowError(unknown);
  return {
    repository,
    folder,
    path,
    name: textOrNull(root.name) ?? path,
    on: triggersOf(root.on),
    permissions: root.permissions ?? null,
    env: textsOf(root.env),
    defaults: defaultsOf(root.defaults),
    concurrency: root.concurrency ?? null,
    jobs: Object.entries(jobs).map(([id, job]) => jobOf(id, recordOf(job))),
  };
}

/** What GitHub knows and the rig does not: said, not passed over. */
function unsupported(where: string, jobs: JsonRecord): readonly string[] {
  return Object.entries(jobs).flatMap(([id, job]) =>
    ['container', 'services', 'environment', 'concurrency', 'snapshot']
      .filter((key) => recordOf(job)[key] !== undefined)
      .map((key) => `${where}: jobs.${id}.${key}: the rig does not carry this out`),
  );
}

function triggersOf(on: Json | undefined): Record<string, JsonRecord> {
  if (typeof on === 'string' || Array.isArray(on)) return Object.fromEntries(namesOf(on).map((event) => [event, {}]));
  // `schedule` has a list where others have a mapping.
  return mapValues(recordOf(on), (filters) => (Array.isArray(filters) ? { entries: filters } : recordOf(filters)));
}

function jobOf(id: string, job: JsonRecord): JobText {
  const shared: AnyJob = {
    id,
    name: textOrNull(job.name),
    needs: namesOf(job.needs),
    if: textOrNull(job.if),
    strategy: job.strategy ?? null,
    permissions: job.permissions ?? null,
  };
  if (typeof job.uses === 'string') {
    const secrets = job.secrets === 'inherit' ? 'inherit' : textsOf(job.secrets);
    return { ...shared, kind: 'call', uses: job.uses, with: recordOf(job.with), secrets };
  }
  return {
    ...shared,
    kind: 'steps',
    runsOn: job['runs-on'] ?? null,
    env: textsOf(job.env),
    defaults: defaultsOf(job.defaults),
    outputs: textsOf(job.outputs),
    timeoutMinutes: job['timeout-minutes'] ?? null,
    continueOnError: job['continue-on-error'] ?? null,
    steps: listOf(job.steps).map((step) => stepOf(recordOf(step))),
  };
}

function stepOf(step: JsonRecord): StepText {
  const condition = textOrNull(step.if);
  return {
    id: textOrNull(step.id),
    name: textOrNull(step.name),
    if: condition === null ? null : stripBraces(condition),
    uses: textOrNull(step.uses),
    run: textOrNull(step.run),
    shell: textOrNull(step.shell),
    with: textsOf(step.with),
    env: textsOf(step.env),
    workingDirectory: textOrNull(step['working-directory']),
    timeoutMinutes: step['timeout-minutes'] ?? null,
    continueOnError: step['continue-on-error'] ?? null,
  };
}

function defaultsOf(defaults: Json | undefined): RunDefaults {
  const run = recordOf(recordOf(defaults).run);
  return { shell: textOrNull(run.shell), workingDirectory: textOrNull(run['working-directory']) };
}

/** A path as people write it in messages. */
export function whereOf(file: WorkflowFile, job?: string): string {
  return job === undefined ? `${file.repository}/${file.path}` : `${file.repository}/${file.path}: jobs.${job}`;
}

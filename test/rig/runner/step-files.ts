// The files behind GITHUB_OUTPUT, GITHUB_ENV, GITHUB_PATH, GITHUB_STATE and GITHUB_STEP_SUMMARY: new ones for each step, read
// once its process ended, however it ended.

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Pairs, parsePairs, parsePaths } from './file-commands.ts';
import type { Frame, JobScene } from './job-scene.ts';

/** Over it nothing of the summary is taken. */
export const mostSummaryBytes = 1_048_576;

const variables = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
type Variable = (typeof variables)[number];

export interface StepFiles {
  readonly env: Readonly<Record<Variable, string>>;
}

export async function makeStepFiles(job: JobScene): Promise<StepFiles> {
  const id = randomUUID();
  const folder = job.places.commandFiles;
  await mkdir(folder, { recursive: true });
  const pathOf = (name: string): string => join(folder, `${name}_${id}`);
  const env: Record<Variable, string> = {
    GITHUB_OUTPUT: pathOf('set_output'),
    GITHUB_ENV: pathOf('set_env'),
    GITHUB_PATH: pathOf('add_path'),
    GITHUB_STATE: pathOf('save_state'),
    GITHUB_STEP_SUMMARY: pathOf('step_summary'),
  };
  for (const path of Object.values(env)) await writeFile(path, '');
  return { env };
}

/** Carries out what the step wrote. False when a file is wrong, which fails the step. */
export async function takeStepFiles(frame: Frame): Promise<boolean> {
  const { job, files } = frame;
  const environment = await takePairs(frame, 'GITHUB_ENV', 'env', (name, value) => {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      frame.log.annotate('error', `Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
    } else job.env[name] = value;
  });
  const outputs = await takePairs(frame, 'GITHUB_OUTPUT', 'output', (name, value) => {
    frame.outputs[name] = value;
  });
  const state = await takePairs(frame, 'GITHUB_STATE', 'state', (name, value) => {
    frame.state[name] = value;
  });
  for (const path of parsePaths((await readOrNull(files.env.GITHUB_PATH)) ?? '')) {
    const known = job.addedPaths.indexOf(path);
    if (known >= 0) job.addedPaths.splice(known, 1);
    job.addedPaths.push(path);
  }
  await takeSummary(frame);
  return environment && outputs && state;
}

async function takePairs(
  frame: Frame,
  variable: Variable,
  command: string,
  take: (name: string, value: string) => void,
): Promise<boolean> {
  const { pairs, mistake }: Pairs = parsePairs((await readOrNull(frame.files.env[variable])) ?? '');
  for (const [name, value] of pairs) take(name, value);
  if (mistake === null) return true;
  frame.log.annotate('error', `Unable to process file command '${command}' successfully.`);
  frame.log.annotate('error', mistake);
  return false;
}

async function takeSummary({ job, files, log }: Frame): Promise<void> {
  const path = files.env.GITHUB_STEP_SUMMARY;
  const text = await readOrNull(path);
  if (text === null || text === '') return;
  const { size } = await stat(path);
  if (size > mostSummaryBytes) {
    const most = `${mostSummaryBytes / 1024}k`;
    log.annotate('error', `$GITHUB_STEP_SUMMARY upload aborted, supports content up to ${most}, got ${size} bytes.`);
    return;
  }
  job.summaries.push(job.masks.hide(text));
}

/** null: the step removed it, and that is its right. */
async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

// A job for the commands of the action that keeps what it is told: outputs, states, summary and the lines of its log.

import { join } from 'node:path';
import { createActionTeller } from '../../src/github/action-teller.ts';
import { decodeInputs } from '../../src/github/inputs.ts';
import type { InputName } from '../../src/github/inputs-table.ts';
import type { Job } from '../../src/github/job.ts';
import { handClock } from '../fakes/hand-clock.ts';
import { type LogCommand, logCommandNames, parseLogCommand } from '../rig/runner/log-commands.ts';
import { contextOf } from './a-job.ts';

const known = new Set<string>(logCommandNames);

export interface HearingJob extends Job {
  readonly outputs: Map<string, string>;
  readonly states: Map<string, string>;
  readonly summaries: string[];
  /** Commands to the runner, in order. */
  commands(): readonly LogCommand[];
  log(): string;
}

/** `folder` stands for RUNNER_TEMP. */
export function aHearingJob(folder: string, given: Partial<Record<InputName, string>>): HearingJob {
  const outputs = new Map<string, string>();
  const states = new Map<string, string>();
  const summaries: string[] = [];
  let log = '';
  const inputs = decodeInputs((name) => given[name] ?? '');
  const context = contextOf('push', {});
  return {
    context,
    inputs,
    teller: createActionTeller((text) => {
      log += text;
    }),
    clock: handClock(),
    env: {},
    recordRoot: join(folder, 'soak-record'),
    reportFolder: join(folder, 'soak-report'),
    headSha: inputs.headSha ?? context.headSha,
    setOutput: (name, value) => void outputs.set(name, value),
    saveState: (field, value) => void states.set(field, value),
    addSummary: async (markdown) => void summaries.push(markdown),
    exportPlain: () => {},
    outputs,
    states,
    summaries,
    commands: () => log.split('\n').flatMap((line) => parseLogCommand(line, known) ?? []),
    log: () => log,
  };
}

// Starts the processes of a step in its frame: with its environment, its log, and what stops it.

import type { Frame } from './job-scene.ts';
import { stepEnvironment } from './step-environment.ts';
import { type ProcessEnd, runProcess } from './step-process.ts';

export interface FrameProcess {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Over the step's own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** GITHUB_ACTION_PATH; null where there is none of its own. */
  readonly actionFolder?: string | null;
  /** A JavaScript action: its pid is the one that a test may hurt. */
  readonly isAction?: boolean;
  /** Instead of the log. */
  readonly onLine?: (line: string) => void;
}

export function runInFrame(frame: Frame, wanted: FrameProcess): Promise<ProcessEnd> {
  const { job, log } = frame;
  const order = {
    file: wanted.file,
    args: wanted.args,
    cwd: wanted.cwd,
    env: { ...stepEnvironment(frame, wanted.actionFolder ?? null), ...wanted.env },
    onLine: wanted.onLine ?? ((line: string) => log.line(line)),
    onPid: (pid: number | null) => {
      if (wanted.isAction === true) job.actionPid = pid;
    },
  };
  return runProcess(order, { ladder: frame.stop, gone: job.gone.signal, timings: job.machine.timings });
}

// Where a run stands, for people.

import { formatClock, formatDuration } from './duration-text.ts';

export interface RunStatus {
  readonly runKey: string;
  readonly scenarioName: string;
  readonly state: 'running' | 'finished';
  /** What the next leg must do. */
  readonly next: 'done' | 'adopt' | 'boot';
  readonly phase: string;
  readonly steadySeconds: number;
  readonly plannedSteadySeconds: number;
  readonly epoch: number;
  readonly segment: number;
  /** Seconds of the run at its newest checkpoint. */
  readonly atSeconds: number;
  /** Processes of the run that live now. */
  readonly livingPids: readonly number[];
}

const nextTexts: Readonly<Record<RunStatus['next'], string>> = {
  done: 'nothing: the run is finished; "soak judge" gives its verdict',
  adopt: 'take over the living system: "soak run --resume" goes on with it, "soak stop" ends it',
  boot: 'boot the system anew: "soak run --resume" goes on',
};

/** RunStatus -> the whole text, ending in a line break. */
export function renderStatus(status: RunStatus, folder: string): string {
  const held = `${formatDuration(status.steadySeconds)} of ${formatDuration(status.plannedSteadySeconds)}`;
  const living = status.livingPids.length === 0 ? 'none' : status.livingPids.join(', ');
  return [
    `${status.scenarioName}: ${status.state}, in phase ${status.phase} at ${formatClock(status.atSeconds)} of the run`,
    `  steady load held  ${held}`,
    `  segment           ${status.segment + 1}, process life ${status.epoch + 1}`,
    `  living processes  ${living}`,
    `  next              ${nextTexts[status.next]}`,
    `  record            ${folder}`,
    '',
  ].join('\n');
}

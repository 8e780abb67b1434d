// When the scenario itself does something to the system: paused, killed, restarted, each every so often on the clock of the steady
// time held, so that a resumed run goes on with them where it stood. Pure. Not for doing it (deed-drive.ts).

import type { SystemDeed } from '../model/event.ts';
import type { Scenario } from '../model/scenario.ts';

export interface PlannedDeed {
  readonly deed: SystemDeed;
  /** Of steady time; the first one falls due after so much. */
  readonly everySeconds: number;
  /** Steady time that must be left when it begins: what comes of it belongs to the run. */
  readonly needsSeconds: number;
  /** From the deed until the system must be ready again. */
  readonly withinSeconds: number;
}

/** Of the steady phase; and what a system gets after a pause until it must answer. */
const recoverySeconds = 30;

/** Of a system that we boot; nothing is done to one that somebody else runs. */
export function plannedDeeds({ system, chaos }: Pick<Scenario, 'system' | 'chaos'>): readonly PlannedDeed[] {
  if (system === null) return [];
  const { pause, kill, restart } = chaos;
  const planned: PlannedDeed[] = [];
  if (pause != null) {
    const withinSeconds = pause.forSeconds + recoverySeconds;
    planned.push({ deed: 'pause', everySeconds: pause.everySeconds, needsSeconds: withinSeconds, withinSeconds });
  }
  for (const [deed, asked] of [['restart', restart] as const, ['kill', kill] as const]) {
    if (asked == null) continue;
    const { everySeconds, recoverWithinSeconds: withinSeconds } = asked;
    planned.push({ deed, everySeconds, needsSeconds: recoverySeconds, withinSeconds });
  }
  return planned;
}

/** Those that fall due while the steady time held goes from one to the other. */
export function deedsDue(
  planned: readonly PlannedDeed[],
  fromSeconds: number,
  toSeconds: number,
): readonly SystemDeed[] {
  return planned
    .filter(({ everySeconds }) => Math.floor(toSeconds / everySeconds) > Math.floor(fromSeconds / everySeconds))
    .map(({ deed }) => deed);
}

// What comes to a run from outside: interrupts, the loss of the load process, troubles, deaths of targets. Each is written down and
// told to the machine, which decides what it means.

import type { Journal } from './journal.ts';
import type { MachineEvent } from './machine-state.ts';
import type { RunPorts } from './ports.ts';
import type { Targets } from './targets.ts';

export interface Hearing {
  readonly journal: Journal;
  readonly targets: Targets;
  readonly dispatch: (event: MachineEvent) => void;
  /** The record is closed. */
  readonly isOver: () => boolean;
  /** The targets are being ended: that they go is no news. */
  readonly isEnding: () => boolean;
}

export function listenTo(
  { interrupts, load, system }: Pick<RunPorts, 'interrupts' | 'load' | 'system'>,
  { journal, targets, dispatch, isOver, isEnding }: Hearing,
): void {
  interrupts.onInterrupt((signal, handOver) => dispatch({ kind: 'interrupt', signal, handOver }));
  load.onLost((message) => {
    journal.event({ event: 'harness', message });
    dispatch({ kind: 'load-lost' });
  });
  system.onTrouble((message) => {
    if (isOver()) return;
    journal.event({ event: 'harness', message });
    dispatch({ kind: 'trouble' });
  });
  system.onExit(({ target, exit, logTail }) => {
    if (isOver() || isEnding()) return;
    targets.lost(target);
    journal.event({ event: 'crash', target, exit, logTail });
    dispatch({ kind: 'target-exit', target });
  });
}

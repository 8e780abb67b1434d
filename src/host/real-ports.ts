// Puts the real ports together, once. The only place that knows all of load, watch, system and the record.

import { createLoad } from '../load/load-port.ts';
import type { InterruptPort, OffsitePort, ProgressPort, RecordPort, RunPorts } from '../run/ports.ts';
import { createSystem } from '../system/system.ts';
import { createWatch } from '../watch/watch.ts';
import { createClock } from './clock.ts';
import { createLooksPort } from './looks-port.ts';
import { keeperEntry, loadEntry, lookEntry, stateFolder } from './places.ts';

export interface GivenPorts {
  readonly runKey: string;
  /** Of the record. */
  readonly folder: string;
  /** Told what went wrong beside the run and costs it nothing. */
  readonly tell: (text: string) => void;
  readonly record: RecordPort;
  readonly progress: ProgressPort;
  readonly interrupts: InterruptPort;
  readonly offsite: OffsitePort;
}

export function createRealPorts(given: GivenPorts): RunPorts {
  const { runKey, folder, tell, record, progress, interrupts, offsite } = given;
  const clock = createClock();
  const system = createSystem({ clock, stateFolder: stateFolder(runKey), keeperEntry: keeperEntry() });
  return {
    clock,
    system,
    load: createLoad({ loadEntry: loadEntry() }),
    watch: createWatch({}),
    record,
    progress,
    interrupts,
    offsite,
    looks: createLooksPort({ lookEntry: lookEntry(), folder, tell }),
  };
}

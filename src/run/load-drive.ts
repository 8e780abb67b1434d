// The load process as the engine drives it: started where the seeded traffic stands, stopped politely or hastily.

import type { Scenario } from '../model/scenario.ts';
import type { FailureExample, LoadFold } from './load-fold.ts';
import type { Cancel, Clock, LoadPort } from './ports.ts';

/** How long an ending waits for the load process to say goodbye. */
const hastySeconds = 3;

/** `fullRateSeconds` null: where so many sends put the schedule on average. */
export interface LoadPosition {
  readonly sends: number;
  readonly fullRateSeconds: number | null;
}

export interface LoadDrive {
  /** `live`: the expanded scenario. Resolves when the schedule begins, or when the load was ended before. */
  start(live: Scenario): Promise<void>;
  /** True from `start` until the schedule begins: sessions are opened, data is put in. */
  starting(): boolean;
  /** Resolves when every answer is in, or its timeout. */
  stop(): Promise<void>;
  stopHastily(): Promise<void>;
  pid(): number | null;
  /** Where the seeded generators and the schedule stand, since the run began. */
  position(): LoadPosition;
}

/** `belongsToSteady`: whether a report that comes now is judged. `onExample`: the first failure of its kind was reported. */
export function createLoadDrive(
  load: LoadPort,
  clock: Clock,
  fold: LoadFold,
  before: LoadPosition,
  belongsToSteady: () => boolean,
  onExample: (example: FailureExample) => void,
): LoadDrive {
  let position = before;
  let starting = false;
  load.onReport((report) => {
    position = { sends: report.sends, fullRateSeconds: report.fullRateSeconds };
    fold.add(report, belongsToSteady());
    for (const example of fold.takeExamples()) onExample(example);
  });
  return {
    async start(live) {
      if (live.load === null) return;
      const { sends, fullRateSeconds } = position;
      const from = { fromSend: sends, fromFullRateSeconds: fullRateSeconds };
      starting = true;
      try {
        await load.start({ load: live.load, chaos: live.chaos, seed: live.seed, ...from });
      } finally {
        starting = false;
      }
    },
    starting: () => starting,
    stop: () => load.stop(),
    async stopHastily() {
      let cancel: Cancel = () => {};
      const late = new Promise<void>((resolve) => {
        cancel = clock.after(hastySeconds, resolve);
      });
      await Promise.race([load.stop(), late]);
      cancel();
      load.kill();
    },
    pid: () => load.pid(),
    position: () => position,
  };
}

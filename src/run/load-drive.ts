// The load process as the engine drives it: started where the seeded traffic stands, stopped politely or hastily.

import type { Scenario } from '../model/scenario.ts';
import type { LoadFold } from './load-fold.ts';
import type { Cancel, Clock, LoadPort } from './ports.ts';

/** How long an ending waits for the load process to say goodbye. */
const hastySeconds = 3;

export interface LoadDrive {
  /** `live`: the expanded scenario; `fromSeconds`: steady seconds already held. */
  start(live: Scenario, fromSeconds: number): Promise<void>;
  /** Resolves when every answer is in, or its timeout. */
  stop(): Promise<void>;
  stopHastily(): Promise<void>;
  pid(): number | null;
  /** Sends scheduled since the run began: where the seeded generators stand. */
  sends(): number;
}

/** `belongsToSteady`: whether a report that comes now is judged. */
export function createLoadDrive(
  load: LoadPort,
  clock: Clock,
  fold: LoadFold,
  sendsBefore: number,
  belongsToSteady: () => boolean,
): LoadDrive {
  let sends = sendsBefore;
  load.onReport((report) => {
    sends = report.sends;
    fold.add(report, belongsToSteady());
  });
  return {
    async start(live, fromSeconds) {
      if (live.load === null) return;
      await load.start({ load: live.load, chaos: live.chaos, seed: live.seed, fromSend: sends, fromSeconds });
    },
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
    sends: () => sends,
  };
}

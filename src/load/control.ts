// The control: a null server of ours, kept running and asked a few times a second while the load is given.
// Not for what its response times mean (the judge).

import type { ControlReport } from '../run/ports.ts';
import { type ControlAsks, createControlTally, startAsking } from './control-asks.ts';
import { keepNullServer } from './null-server-child.ts';

export interface Control {
  /** Counts since the last take; null when in all that time there was no server to ask. */
  take(): ControlReport | null;
  /** Stops asking and ends the server, in half a second at most. Never rejects. */
  close(): Promise<void>;
}

/** `entry` is the file that calls loadEntryMain(). Whatever becomes of the server, nothing is thrown and nobody waits. */
export function createControl(entry: string, nowSeconds: () => number): Control {
  const tally = createControlTally();
  let asks: ControlAsks | null = null;
  let hasAsked = false;

  const server = keepNullServer(entry, (origin) => {
    asks?.stop();
    asks = origin === null ? null : startAsking(origin, nowSeconds, tally);
    hasAsked ||= asks !== null;
  });

  return {
    take() {
      const taken = tally.take();
      // The last failure of a server that died may be told after its end.
      const isKnown = hasAsked || taken.failed > 0;
      hasAsked = asks !== null;
      return isKnown ? taken : null;
    },
    async close() {
      asks?.stop();
      await server.close();
    },
  };
}

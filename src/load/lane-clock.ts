// The clock of one lane: that of the process, but for a moment in which every deadline has passed. So a stream that would go on is
// ended now by whoever reads it, as at its own end. Not for any time that is counted.

export interface LaneClock {
  readonly nowSeconds: () => number;
  /** What is done inside sees the clock far beyond every deadline. */
  ahead(work: () => void): void;
}

const farAheadSeconds = 1e6;

export function createLaneClock(nowSeconds: () => number): LaneClock {
  let aheadSeconds = 0;
  return {
    nowSeconds: () => nowSeconds() + aheadSeconds,
    ahead(work) {
      aheadSeconds = farAheadSeconds;
      try {
        work();
      } finally {
        aheadSeconds = 0;
      }
    },
  };
}

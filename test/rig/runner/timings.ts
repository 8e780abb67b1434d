// How long GitHub's runner waits for what. A test may shorten them; the facts are the defaults.

export interface Timings {
  /** From SIGINT to SIGTERM. */
  readonly interruptMs: number;
  /** From SIGTERM to SIGKILL. */
  readonly terminateMs: number;
  /** For output that children hold open after the process of the step ended. */
  readonly outputMs: number;
  /** From a cancel to the end of everything: later steps and all posts together. */
  readonly afterCancelMs: number;
}

export const githubTimings: Timings = {
  interruptMs: 7_500,
  terminateMs: 2_500,
  outputMs: 5_000,
  afterCancelMs: 270_000,
};

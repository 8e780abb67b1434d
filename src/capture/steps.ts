// Long work cut into short steps, so that a process that samples every second can breathe between them.
// The work is a generator that yields between steps and returns its result. Who waits, and how, is the caller's business.

export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Lines or rows per step: some ten milliseconds. */
export const rowsPerStep = 500;

/** All steps at once. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

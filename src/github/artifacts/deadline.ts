// An end to waiting. What is given up goes on in the background, and whatever becomes of it is nobody's business any more.

import type { Clock } from '../../run/ports.ts';

/** Rejects with `late()` when `work` took longer than `seconds`. */
export async function withinDeadline<Value>(
  clock: Pick<Clock, 'after'>,
  seconds: number,
  work: () => Promise<Value>,
  late: () => Error,
): Promise<Value> {
  const { promise, resolve, reject } = Promise.withResolvers<Value>();
  const cancel = clock.after(seconds, () => reject(late()));
  try {
    work().then(resolve, reject);
    return await promise;
  } finally {
    cancel();
  }
}

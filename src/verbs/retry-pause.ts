// How long a leg waits before it asks the store again: soon at first, then every half minute.

import type { Clock } from '../run/ports.ts';

const pausesSeconds = [2, 5, 10, 20];
const longestPauseSeconds = 30;

/** `failures`: tries that failed before this one, less one: 0 after the first. */
export function retryPauseSeconds(failures: number): number {
  return pausesSeconds[failures] ?? longestPauseSeconds;
}

export async function wait(clock: Pick<Clock, 'after'>, seconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    clock.after(seconds, resolve);
  });
}

// Pauses of many lanes without a timer for each: whoever rests is woken by the sweep of the generator.
// Not for deadlines of sends (wire.ts).

export interface Rests {
  /** Resolves at the first wake at or after `untilSeconds`, or when all are woken. At once after that. */
  until(untilSeconds: number): Promise<void>;
  /** Called often; wakes those whose time has come. */
  wake(nowSeconds: number): void;
  /** Ends every rest, now and from now on. */
  wakeAll(): void;
}

export function createRests(): Rests {
  let resting: { readonly untilSeconds: number; readonly wake: () => void }[] = [];
  let over = false;

  function wake(nowSeconds: number): void {
    const due = resting.filter(({ untilSeconds }) => untilSeconds <= nowSeconds);
    if (due.length === 0) return;
    resting = resting.filter(({ untilSeconds }) => untilSeconds > nowSeconds);
    for (const rest of due) rest.wake();
  }

  return {
    until(untilSeconds) {
      if (over) return Promise.resolve();
      return new Promise((resolve) => {
        resting.push({ untilSeconds, wake: resolve });
      });
    },
    wake,
    wakeAll() {
      over = true;
      wake(Number.POSITIVE_INFINITY);
    },
  };
}

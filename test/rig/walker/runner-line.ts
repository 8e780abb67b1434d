// Jobs wait here for a free runner, first come first served. A runner carries one job at a time, whichever run it is from, so the
// line is one for all runs of this process.

import type { JobOrder, Runner } from '../contracts.ts';

/** Chooses among the free runners; null: wait on. Asked again whenever a runner becomes free. */
export type Pick = (order: JobOrder, free: readonly Runner[]) => Runner | null;

export interface Ticket {
  /** The runner, now taken; null when the job left the line. */
  readonly place: Promise<Runner | null>;
  leave(): void;
}

interface Waiting {
  readonly order: JobOrder;
  readonly runners: readonly Runner[];
  readonly pick: Pick;
  readonly take: (runner: Runner | null) => void;
}

const busy = new Set<Runner>();
const line: Waiting[] = [];

/** A label that is a runner's name asks for that one; any other label is every runner's. */
export function pickByName(runners: readonly Runner[]): Pick {
  return (order, free) => {
    const named = runners.filter((runner) => order.labels.includes(runner.name));
    return free.find((runner) => named.length === 0 || named.includes(runner)) ?? null;
  };
}

export function waitForRunner(order: JobOrder, runners: readonly Runner[], pick: Pick): Ticket {
  const { promise, resolve } = Promise.withResolvers<Runner | null>();
  const waiting: Waiting = { order, runners, pick, take: resolve };
  line.push(waiting);
  serve();
  return {
    place: promise,
    leave() {
      const index = line.indexOf(waiting);
      if (index === -1) return;
      line.splice(index, 1);
      resolve(null);
    },
  };
}

export function releaseRunner(runner: Runner): void {
  busy.delete(runner);
  serve();
}

function serve(): void {
  for (const waiting of [...line]) {
    const free = waiting.runners.filter((runner) => !busy.has(runner));
    const runner = free.length === 0 ? null : waiting.pick(waiting.order, free);
    if (runner === null) continue;
    if (busy.has(runner)) throw new Error(`pick() chose ${runner.name} for ${waiting.order.name}, which is busy`);
    busy.add(runner);
    line.splice(line.indexOf(waiting), 1);
    waiting.take(runner);
  }
}

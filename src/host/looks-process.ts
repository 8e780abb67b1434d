// The process of one look: reads the record of a running soak from disk, judges it, answers, ends. It ends with its parent too.
// Not for deciding when to look (run/looks.ts), nor for what is suspected (judge/suspicion.ts).

import { suspicionsOf, withRows } from '../judge/suspicion.ts';
import { HarnessError } from '../model/error.ts';
import type { Suspicion } from '../model/event.ts';
import type { LookOrder } from '../run/ports.ts';
import { readCapture } from './record-read.ts';

/** What the parent sends, once. */
export interface LookTask extends LookOrder {
  readonly folder: string;
}

/** What it gets. `trouble`: one clause; a record that cannot be read, for example. */
export type LookAnswer = { readonly suspicions: readonly Suspicion[] } | { readonly trouble: string };

/** Runs in a process forked with a channel (looks-port.ts). Returns at once; the process ends by itself. */
export function looksMain(): void {
  if (process.send === undefined) throw new Error('the process of a look is started by soak, not by hand');
  // Ctrl-C reaches the whole terminal group; the parent decides what it means and ends us, or goes and we follow.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  process.on('disconnect', () => process.exit(0));
  process.once('message', (task: LookTask) => {
    void answerTo(task).then((answer) => {
      process.send?.(answer, undefined, undefined, () => process.exit(0));
    });
  });
}

/** A bug is not caught: the process then dies with its stack, and the parent tells its last words. */
async function answerTo({ folder, scenario, look, alphaShare }: LookTask): Promise<LookAnswer> {
  try {
    // Each look reads the whole record again, and announces only: the verdict proves every line.
    const capture = await readCapture(folder, { trustSealed: true });
    return { suspicions: withRows(suspicionsOf(scenario, capture, alphaShare), look, capture.events) };
  } catch (error) {
    if (error instanceof HarnessError) return { trouble: error.message };
    throw error;
  }
}

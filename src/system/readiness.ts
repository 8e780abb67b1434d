// Waits until a booted process can be used, and gives up early when there is nothing left to wait for.
// Not for asking during the run: that is a single probe.

import { assertNever } from '../model/error.ts';
import type { Readiness } from '../model/scenario.ts';
import type { Clock } from '../run/ports.ts';
import { type ProbeAnswer, probeCommand, probeHttp, probeTcp } from './probes.ts';
import { waitingOn } from './waiting.ts';

const httpSeconds = 2;
const tcpSeconds = 2;
const commandSeconds = 5;
const firstPauseSeconds = 0.1;
const longestPauseSeconds = 0.5;

/** Where a readiness command runs, and how a log is looked into. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Whether a line of the log matched the pattern so far. */
  readonly seen: () => Promise<boolean>;
}

/** Asks once. Never rejects for a target that does not answer. */
export async function probeOnce(ready: Readiness, around: Surroundings): Promise<ProbeAnswer> {
  switch (ready.kind) {
    case 'http':
      return await probeHttp(ready.url, httpSeconds);
    case 'tcp':
      return await probeTcp(ready.address, tcpSeconds);
    case 'command':
      return await probeCommand({ ...around, command: ready.command }, commandSeconds);
    case 'log':
      return (await around.seen())
        ? { ready: true }
        : { ready: false, why: `no line matching /${ready.pattern}/ was logged` };
    default:
      return assertNever(ready);
  }
}

export interface Patience {
  /** Throws when waiting has become useless: it exited, or the run was told to stop. */
  readonly check: () => Promise<void>;
  /** The error for a process that lives and is not ready in time. `why`: what the last probe found. */
  readonly late: (why: string) => Promise<Error>;
}

/** Resolves with the seconds waited. Rejects with what `patience` throws or gives. */
export async function waitUntilReady(
  ready: Readiness,
  around: Surroundings,
  patience: Patience,
  clock: Clock,
): Promise<number> {
  const waiting = waitingOn(clock);
  const startedAt = clock.nowSeconds();
  let pause = firstPauseSeconds;
  for (;;) {
    const answer = await probeOnce(ready, around);
    // Asked after the probe: an answer while our process is gone came from somebody else on its port.
    await patience.check();
    const waited = clock.nowSeconds() - startedAt;
    if (answer.ready) return waited;
    if (waited >= ready.withinSeconds) throw await patience.late(answer.why);
    await waiting.sleep(Math.min(pause, ready.withinSeconds - waited));
    pause = Math.min(pause * 1.3, longestPauseSeconds);
  }
}

// A system that somebody else runs: finds its process, and notices when it is gone. It is never signalled.

import { systemTarget } from '../model/metric.ts';
import type { TargetIdentity } from '../model/record.ts';
import type { Watch } from '../model/scenario.ts';
import type { Cancel, Clock } from '../run/ports.ts';
import { identityOf, isAlive } from './identity.ts';
import { findListener } from './listening-pid.ts';
import { targetNotFound } from './messages.ts';

const lookEverySeconds = 1;

/** The process named by `watch.pid`, else the one that listens on `watch.port`; empty when neither is given. Throws HarnessError `target-not-found`. */
export function findTargets(watch: Pick<Watch, 'pid' | 'port' | 'container'>): readonly TargetIdentity[] {
  if (watch.pid !== null) return [processWithPid(watch.pid)];
  if (watch.port !== null) return [processOnPort(watch.port)];
  if (watch.container !== null) {
    throw targetNotFound(`the container ${watch.container} cannot be watched yet`, 'Give watch.pid or watch.port.');
  }
  return [];
}

/** Calls `onDeath` once for each of them that is found gone. Nobody but its parent can know how it ended. */
export function watchDeaths(
  clock: Clock,
  identities: readonly TargetIdentity[],
  onDeath: (identity: TargetIdentity) => void,
): Cancel {
  let living = identities;
  return clock.every(lookEverySeconds, () => {
    const gone = living.filter((identity) => !isAlive(identity));
    living = living.filter((identity) => !gone.includes(identity));
    for (const identity of gone) onDeath(identity);
  });
}

function processWithPid(pid: number): TargetIdentity {
  const identity = identityOf(systemTarget, pid);
  if (isAlive(identity)) return identity;
  throw targetNotFound(
    `no process has the pid ${pid} (watch.pid)`,
    'Start the system first, and give the pid it has now.',
  );
}

function processOnPort(port: number): TargetIdentity {
  if (process.platform !== 'linux') {
    throw targetNotFound(
      `which process listens on port ${port} (watch.port) can only be found on Linux`,
      'Give watch.pid instead.',
    );
  }
  const listener = findListener(port);
  if (listener.found) return identityOf(systemTarget, listener.pid);
  if (listener.why === 'nobody') {
    throw targetNotFound(
      `nothing listens on port ${port} (watch.port)`,
      'Start the system first, or correct the port.',
    );
  }
  throw targetNotFound(
    `something listens on port ${port} (watch.port), but its process cannot be seen by this user`,
    'It belongs to another user or container: run soak as that user or as root, or give watch.pid.',
  );
}

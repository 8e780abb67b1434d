// The messages between the soak and its load process, one object each over the fork's channel.
// The channel carries JSON, so `undefined` and infinities do not travel. Not for what they cause.

import type { Issue } from '../model/issue.ts';
import type { Load } from '../model/scenario.ts';
import type { LoadOrder, LoadReport } from '../run/ports.ts';
import type { PreloadProgress } from './preloading.ts';

/** To the load process. `ack` answers one report: until it comes, the next is held back and grows by what is counted. */
export type ToLoad =
  | { readonly kind: 'order'; readonly order: LoadOrder }
  | { readonly kind: 'ack' }
  | { readonly kind: 'stop' };

/**
 * From the load process. `stopped` carries the last report; the process ends after it, and after `refused` and `failed`.
 * `preloading` comes once a second while data is put in, before `started`.
 */
export type FromLoad =
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'failed'; readonly message: string }
  | ({ readonly kind: 'preloading' } & PreloadProgress)
  | { readonly kind: 'started' }
  | { readonly kind: 'report'; readonly report: LoadReport }
  | { readonly kind: 'stopped'; readonly report: LoadReport };

const longestDrainSeconds = 30;

/** A stop waits this long at most for answers: as long as the slowest operation may take, and never more than 30 s. */
export function drainLimitSeconds(load: Load): number {
  // A replay has no operations of its own.
  const timeouts = load.operations.map((operation) => operation.timeoutSeconds);
  const longest = timeouts.length === 0 ? load.timeoutSeconds : Math.max(...timeouts);
  // A second for the timeout itself to be noticed.
  return Math.min(longest + 1, longestDrainSeconds);
}

/** For ending sessions and connections after that. */
export const closingSeconds = 3;

const fromKinds: readonly string[] = [
  'refused',
  'failed',
  'preloading',
  'started',
  'report',
  'stopped',
] satisfies readonly FromLoad['kind'][];
const toKinds: readonly string[] = ['order', 'ack', 'stop'] satisfies readonly ToLoad['kind'][];

// Both ends are this program in the same version, so the kind is proof enough; anything else on the channel is not ours.
export function isFromLoad(message: unknown): message is FromLoad {
  return hasKind(message, fromKinds);
}

export function isToLoad(message: unknown): message is ToLoad {
  return hasKind(message, toKinds);
}

function hasKind(message: unknown, kinds: readonly string[]): boolean {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  return typeof message.kind === 'string' && kinds.includes(message.kind);
}

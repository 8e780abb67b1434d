// [chaos] -> Chaos: what is not asked is null, and what is asked says how long everything takes.

import type { Chaos } from '../model/scenario.ts';
import { defaults } from './defaults.ts';
import type { Draft } from './draft.ts';

type ChaosDraft = NonNullable<Draft['chaos']>;

export function normalizeChaos(draft: ChaosDraft = {}): Chaos {
  const { chaos } = defaults;
  return {
    disconnect: asked(draft.disconnect, (deed) => ({
      perMinute: deed['per-minute'],
      reconnectAfterSeconds: deed['reconnect-after']?.value ?? chaos.reconnectAfterSeconds,
    })),
    vanish: asked(draft.vanish, perMinute),
    slowReader: asked(draft['slow-reader'], (deed) => ({
      perMinute: deed['per-minute'],
      forSeconds: deed.for?.value ?? chaos.slowReaderSeconds,
    })),
    slowWriter: asked(draft['slow-writer'], (deed) => ({
      perMinute: deed['per-minute'],
      forSeconds: deed.for?.value ?? chaos.slowWriterSeconds,
    })),
    halfOpen: asked(draft['half-open'], perMinute),
    cancel: asked(draft.cancel, perMinute),
    staleId: asked(draft['stale-id'], perMinute),
    malformed: asked(draft.malformed, perMinute),
    churn: asked(draft.churn, perMinute),
    storm: asked(draft.storm, (storm) => ({
      everySeconds: storm.every.value,
      share: typeof storm.share === 'number' ? storm.share : storm.share.value,
      reconnectAfterSeconds: storm['reconnect-after']?.value ?? chaos.reconnectAfterSeconds,
    })),
    pause: asked(draft.pause, (pause) => ({
      everySeconds: pause.every.value,
      forSeconds: pause.for?.value ?? chaos.pauseSeconds,
    })),
    kill: asked(draft.kill, reboot),
    restart: asked(draft.restart, reboot),
  };
}

function asked<D, T>(draft: D | undefined, normalizeDeed: (draft: D) => T): T | null {
  return draft === undefined ? null : normalizeDeed(draft);
}

function perMinute(deed: { readonly 'per-minute': number }): { readonly perMinute: number } {
  return { perMinute: deed['per-minute'] };
}

function reboot(draft: NonNullable<ChaosDraft['kill']>): NonNullable<Chaos['kill']> {
  return {
    everySeconds: draft.every.value,
    recoverWithinSeconds: draft['recover-within']?.value ?? defaults.chaos.recoverWithinSeconds,
  };
}

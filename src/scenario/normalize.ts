// Draft -> Scenario: defaults filled in, short forms written out, nothing optional left. Takes only what the rules let pass.

import type { Phases, Scenario, Segments, Watch } from '../model/scenario.ts';
import { targetOf } from './addresses.ts';
import { defaults } from './defaults.ts';
import type { Draft } from './draft.ts';
import { normalizeChaos } from './normalize-chaos.ts';
import { normalizeChecks } from './normalize-checks.ts';
import { normalizeLoad } from './normalize-load.ts';
import { normalizeCompanion, normalizeSystem } from './normalize-system.ts';

export function normalize(draft: Draft): Scenario {
  const durationSeconds = draft.duration.value;
  const load = draft.load === undefined ? null : normalizeLoad(draft.load, targetOf(draft));
  const phases = normalizePhases(draft, durationSeconds, load !== null);
  return {
    name: draft.name,
    description: draft.description ?? defaults.description,
    durationSeconds,
    seed: draft.seed ?? defaults.seed,
    segments: normalizeSegments(draft, durationSeconds),
    phases,
    system: draft.system === undefined ? null : normalizeSystem(draft.system, draft),
    companions: (draft.companions ?? []).map(normalizeCompanion),
    load,
    chaos: normalizeChaos(draft.chaos),
    watch: normalizeWatch(draft, durationSeconds),
    checks: normalizeChecks(draft.checks),
    abort: {
      rssBytes: draft.abort?.rss ?? null,
      p99Seconds: draft.abort?.p99 ?? null,
      errorRate: draft.abort?.['error-rate'] ?? null,
      onRegression: draft.abort?.['on-regression'] ?? false,
    },
    baseline: draft.baseline ?? null,
  };
}

interface PartOfDuration {
  readonly atMostSeconds: number;
  readonly shareOfDuration: number;
  readonly atLeastSeconds?: number;
}

/** A default that grows with the duration, in whole seconds, between its bounds; the upper one wins. */
function partOf(durationSeconds: number, part: PartOfDuration): number {
  const share = Math.max(part.atLeastSeconds ?? 0, Math.round(durationSeconds * part.shareOfDuration));
  return Math.min(part.atMostSeconds, share);
}

function normalizeSegments(draft: Draft, durationSeconds: number): Segments {
  return {
    lengthSeconds: draft.segments?.length?.value ?? null,
    checkpointEverySeconds: draft.segments?.['checkpoint-every']?.value ?? partOf(durationSeconds, defaults.checkpoint),
  };
}

/** Without load there is nothing to wait for before it and nothing to drain after it. */
function normalizePhases(draft: Draft, durationSeconds: number, hasLoad: boolean): Phases {
  const { idle, warmup, drain, reload } = draft.phases ?? {};
  return {
    idleSeconds: idle?.value ?? (hasLoad ? partOf(durationSeconds, defaults.phases.idle) : 0),
    warmupSeconds: warmup?.value ?? partOf(durationSeconds, defaults.phases.warmup),
    warmupDeclared: warmup !== undefined,
    drainSeconds: drain?.value ?? (hasLoad ? partOf(durationSeconds, defaults.phases.drain) : 0),
    reloadSeconds: reload === undefined || reload === 'off' ? defaults.phases.reloadSeconds : reload.value,
  };
}

function normalizeWatch({ watch }: Draft, durationSeconds: number): Watch {
  const { heap, metrics } = watch ?? {};
  const row = defaults.watchEvery.find(({ upToSeconds }) => durationSeconds <= upToSeconds);
  return {
    everySeconds: watch?.every?.value ?? row?.everySeconds ?? 1,
    metrics: (metrics ?? []).map(({ url, include }) => ({ url, include: include ?? [] })),
    heap: heap === undefined ? null : { source: heap.source, url: heap.url ?? null, on: heap.on ?? defaults.heapOn },
    dataDir: watch?.['data-dir'] ?? null,
    export: watch?.export ?? null,
    pid: watch?.pid ?? null,
    port: watch?.port ?? null,
    container: watch?.container ?? null,
  };
}

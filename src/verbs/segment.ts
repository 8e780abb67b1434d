// soak segment: continues the run from its newest checkpoint for one time box. One leg of the chain; legs are anonymous.
//
//   list -> newest valid checkpoint -> done? -> claim -> adopt or boot -> steady ... -> box used -> last upload, system released

import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createClock } from '../host/clock.ts';
import { sha256 } from '../host/digest.ts';
import { packKeptFolders, unpackKeptFolders } from '../host/kept-folders.ts';
import { writeLegState } from '../host/leg-state.ts';
import { readCheckpoint } from '../host/record-folder.ts';
import { checkpointPath } from '../host/record-layout.ts';
import { HarnessError, ScenarioError } from '../model/error.ts';
import type { Plan } from '../model/plan.ts';
import type { Checkpoint } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { claimTimes } from '../run/claims.ts';
import type { Ending, LegRules } from '../run/machine-state.ts';
import type { InterruptPort } from '../run/ports.ts';
import { type CheckpointStore, StoreTrouble } from '../run/store.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { planRun, shorter } from '../scenario/plan.ts';
import { type BegunRun, beginAnew, goOn } from './begin-run.ts';
import { carryRun, requireEnvironment, tellLimits } from './carry.ts';
import type { FoundRun } from './leg-checkpoint.ts';
import { type Claimed, claimSegment } from './leg-claim.ts';
import { createLegUploads, type LegPlace } from './leg-uploads.ts';
import { scenarioOf } from './read-record.ts';
import type { Teller } from './teller.ts';

export interface SegmentOptions {
  /** As the user wrote it; null when it is only known from a checkpoint. Read when the run has none yet. */
  readonly readScenario: (() => Promise<Scenario>) | null;
  /** For messages. */
  readonly source: string;
  readonly recordRoot: string;
  readonly runKey: string;
  readonly headSha: string | null;
  /** Of the workflow run; 1 on a desk. */
  readonly attempt: number;
  /** The longest this leg may take, from now; null: until the run is over. The scenario's own length counts when it is shorter. */
  readonly boxSeconds: number | null;
  readonly legs: Pick<LegRules, 'onInterrupt' | 'mayBoot'>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How long the last upload may be tried. */
  readonly saveWithinSeconds: number;
  /** Told as soon as there is a record, so that whoever comes after a kill finds it. */
  readonly onRecord: (folder: string) => void;
}

/**
 * done: there was nothing to do. held: another leg carried the run all the while. carried: this leg did its part; `ending` says how
 * it ended. broken: nothing could be measured or kept, see `error`.
 */
export type SegmentOutcome =
  | { readonly kind: 'done'; readonly folder: string; readonly checkpoint: Checkpoint }
  | { readonly kind: 'held'; readonly segment: number }
  | {
      readonly kind: 'carried';
      readonly ending: Ending;
      readonly saved: boolean;
      readonly uploads: { readonly made: number; readonly failed: number };
      readonly segment: number;
      readonly folder: string;
      readonly checkpoint: Checkpoint;
    }
  | { readonly kind: 'broken'; readonly error: HarnessError; readonly saved: boolean; readonly folder: string };

/** Rejects with ScenarioError for what the user must mend, with HarnessError `store-unreachable` when there is no store. */
export async function segmentVerb(
  options: SegmentOptions,
  store: CheckpointStore,
  teller: Teller,
  interrupts: InterruptPort,
): Promise<SegmentOutcome> {
  const clock = createClock();
  const started = clock.nowSeconds();
  await mkdir(options.recordRoot, { recursive: true });
  const written = options.readScenario === null ? null : await options.readScenario();
  const claimed = await claimOrExplain(options, store, written, clock, teller);
  if (claimed.kind === 'held') return claimed;
  if (claimed.kind === 'done') return { kind: 'done', ...claimed.found };

  const leg = await prepareLeg(options, written, claimed, teller);
  const { folder, place, legs } = leg;
  options.onRecord(folder);
  const superseded = Promise.withResolvers<void>();
  const uploads = createLegUploads({
    store,
    folder,
    place,
    renewSeconds: claimTimes(leg.begun.scenario.segments.checkpointEverySeconds).renewSeconds,
    clock,
    tell: (text) => teller.note(text),
    onSuperseded: () => superseded.resolve(),
  });
  try {
    const { length, begun, plan } = leg;
    const boxSeconds = length === null ? null : Math.max(1, length - (clock.nowSeconds() - started));
    const carried = await carryRun(
      { begun, plan, env: options.env, headSha: options.headSha, boxSeconds, legs, offsite: uploads },
      teller,
      alsoWhen(interrupts, superseded.promise),
    );
    const interrupted = carried.kind === 'ended' && carried.ending.kind === 'interrupted';
    // An interrupt leaves seconds, not minutes: what is on disk is stored by whoever comes after.
    const leftToOthers = interrupted && legs.onInterrupt === 'release';
    if (carried.kind === 'ended' && !leftToOthers) await packWhatIsKept(begun.scenario, folder);
    const checkpoint = await readCheckpoint(folder);
    // A leg that broke before its first checkpoint must not store the one before under its own name.
    const isOurs = checkpoint.segment === place.segment;
    const saved = !leftToOthers && isOurs && (await uploads.finish(options.saveWithinSeconds));
    if (carried.kind === 'broken') return { kind: 'broken', error: carried.error, saved, folder };
    const { ending } = carried;
    return { kind: 'carried', ending, saved, uploads: uploads.uploads(), segment: place.segment, folder, checkpoint };
  } finally {
    uploads.close();
  }
}

interface PreparedLeg {
  readonly begun: BegunRun;
  readonly folder: string;
  readonly place: LegPlace;
  readonly plan: Plan;
  readonly length: number | null;
  readonly legs: LegRules;
}

/** What must be right, and in its place, before anything is booted or taken over. Throws ScenarioError. */
async function prepareLeg(
  options: SegmentOptions,
  written: Scenario | null,
  claimed: Extract<Claimed, { kind: 'claimed' }>,
  teller: Teller,
): Promise<PreparedLeg> {
  const { segment, turn, found } = claimed;
  const begun = beginLeg(options, written, found);
  const { scenario, folder, runKey } = begun;
  requireEnvironment(scenario, options.env);
  const length = shorter(options.boxSeconds, scenario.segments.lengthSeconds);
  const plan = planRun(scenario, { boxSeconds: length });
  tellLimits(scenario, plan, options.source, teller);
  const isPerSegment = scenario.system?.lifetime === 'segment';
  if (found === null) await setAside(folder, teller);
  await mkdir(folder, { recursive: true });
  await writeLegState(folder, { segment, turn, copyOf: null });
  const { keep = [], cwd = '.' } = scenario.system ?? {};
  if (isPerSegment && found !== null && (await unpackKeptFolders(cwd, keep, folder))) {
    teller.note(`put back the kept folders ${keep.join(', ')}`);
  }
  const legs: LegRules = { ...options.legs, onBoxUsed: isPerSegment ? 'stop' : 'release' };
  const place = { runKey, segment, turn, attempt: options.attempt };
  return { begun, folder, place, plan, length, legs };
}

/** Without a checkpoint of ours, what lies there is damaged or of another commit or scenario. It is somebody's record all the same. */
async function setAside(folder: string, teller: Teller): Promise<void> {
  if (!existsSync(checkpointPath(folder))) return await rm(folder, { recursive: true, force: true });
  const aside = `${folder}.before-${Math.floor(Date.now() / 1000)}`;
  await rename(folder, aside);
  teller.note(`the record that lay in ${folder} is not of this run, or cannot be read; it lies in ${aside} now`);
}

async function packWhatIsKept({ system }: Scenario, folder: string): Promise<void> {
  if (system?.lifetime === 'segment') await packKeptFolders(system.cwd, system.keep, folder);
}

async function claimOrExplain(
  options: SegmentOptions,
  store: CheckpointStore,
  written: Scenario | null,
  clock: ReturnType<typeof createClock>,
  teller: Teller,
): Promise<Claimed> {
  const { recordRoot, runKey, headSha, attempt, boxSeconds } = options;
  const every = (found: FoundRun | null): number => {
    const scenario = found === null ? written : scenarioOf(found.checkpoint, found.folder);
    return scenario?.segments.checkpointEverySeconds ?? 0;
  };
  try {
    return await claimSegment({
      store,
      recordRoot,
      wanted: { runKey, headSha, scenarioHash: written === null ? null : scenarioHash(written, sha256) },
      attempt,
      times: (found) => claimTimes(every(found)),
      patienceSeconds: boxSeconds ?? Number.POSITIVE_INFINITY,
      clock,
      tell: (text) => teller.note(text),
    });
  } catch (cause) {
    if (!(cause instanceof StoreTrouble)) throw cause;
    throw new HarnessError(
      'store-unreachable',
      `the checkpoints of ${runKey} cannot be reached: ${cause.message}`,
      'Start this leg again when the service answers; nothing was changed.',
      { cause },
    );
  }
}

function beginLeg(options: SegmentOptions, written: Scenario | null, found: FoundRun | null): BegunRun {
  const { runKey, recordRoot } = options;
  if (found === null) {
    if (written === null) {
      const got = `no checkpoint of ${runKey}, and no scenario`;
      throw new ScenarioError([{ path: 'scenario', expected: 'the path of a scenario', got, hint: null }]);
    }
    return beginAnew(written, join(recordRoot, runKey), runKey, Date.now() / 1000);
  }
  return goOn(found.folder, found.checkpoint);
}

/** Another leg took over: ours ends as if it had been told to, and lets go. */
function alsoWhen(interrupts: InterruptPort, superseded: Promise<void>): InterruptPort {
  return {
    onInterrupt(listener) {
      interrupts.onInterrupt(listener);
      void superseded.then(() => listener('superseded by another leg', 'release'));
    },
  };
}

// What chaos the scenario asks for, what fell due, and what was really done: notes of the verdict. Unknown is never zero.

import type { Capture } from '../model/record.ts';
import type { ChaosCount } from '../model/sample.ts';
import type { Chaos, Scenario } from '../model/scenario.ts';
import { chaosSentences, type Tally } from './chaos-sentences.ts';
import { deedsIn, spanOf } from './deed-spans.ts';
import { recoveriesOf } from './recovery.ts';

/** Fewer than this may be missing without a word of their own, and this share. */
const tellFrom = 3;
const tellShare = 0.05;

/** Sentences; none when the scenario asks for no chaos. */
export function chaosNotes(scenario: Scenario, capture: Capture): readonly string[] {
  const ofClients = clientKinds(scenario);
  const ofSystem = scenario.system === null ? [] : systemKinds(scenario.chaos);
  if (ofClients.length + ofSystem.length === 0) return [];
  const counted = countsOf(capture);
  const tallies = [...(counted ?? [])].map(([kind, counts]): Tally => ({ kind, ...counts }));
  const due = tallies.filter(({ asked }) => asked > 0);
  const events = deedsIn(capture.events);
  const neverDue = [
    ...(counted === null ? [] : ofClients.filter((kind) => !due.some((tally) => tally.kind === kind))),
    ...ofSystem.filter((kind) => !events.some(({ deed }) => deed === kind)),
  ];
  const down = events.map(spanOf).reduce((sum, { fromSeconds, toSeconds }) => sum + toSeconds - fromSeconds, 0);
  const isUnknown = counted === null && ofClients.length > 0;
  const isSilent = due.length + events.length + neverDue.length === 0;
  return [
    ...(isSilent ? [] : [chaosSentences.delivered(due, recoveriesOf(events), neverDue)]),
    ...(isUnknown ? [chaosSentences.notKnown(ofClients)] : []),
    ...due.filter(isShort).map(chaosSentences.fewer),
    ...(down > 0 ? [chaosSentences.notCounted(down)] : []),
  ];
}

function isShort({ asked, delivered }: Tally): boolean {
  return asked - delivered > tellFrom && asked - delivered > tellShare * asked;
}

/** Sums over the whole record, by kind; null: no sample tells. */
function countsOf({ samples }: Capture): ReadonlyMap<string, ChaosCount> | null {
  const sums = new Map<string, ChaosCount>();
  let told = false;
  for (const { load } of samples) {
    if (load?.chaos === undefined) continue;
    told = true;
    for (const [kind, { asked, delivered }] of Object.entries(load.chaos)) {
      const sum = sums.get(kind);
      sums.set(kind, { asked: (sum?.asked ?? 0) + asked, delivered: (sum?.delivered ?? 0) + delivered });
    }
  }
  return told ? sums : null;
}

/** As deeds of clients are named in the record (load/client-deeds.ts). */
function clientKinds({ chaos, load }: Scenario): readonly string[] {
  const asked: Readonly<Record<string, unknown>> = {
    disconnect: chaos.disconnect,
    vanish: chaos.vanish ?? (load?.session?.leave === 'vanish' ? load.session : null),
    'slow-reader': chaos.slowReader,
    'slow-writer': chaos.slowWriter,
    'half-open': chaos.halfOpen,
    cancel: chaos.cancel,
    'stale-id': chaos.staleId,
    malformed: chaos.malformed,
    churn: chaos.churn,
    storm: chaos.storm,
  };
  return Object.keys(asked).filter((kind) => asked[kind] != null);
}

function systemKinds({ pause, kill, restart }: Chaos): readonly string[] {
  const asked: Readonly<Record<string, unknown>> = { pause, kill, restart };
  return Object.keys(asked).filter((kind) => asked[kind] != null);
}

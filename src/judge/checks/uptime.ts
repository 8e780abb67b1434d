// uptime: the share of one-second ticks of the steady phase in which the system lived and its readiness answered.
// The time from a death to the next readiness counts as down, although no phase is steady then. A probe that went unanswered while this
// machine itself stood still says nothing: such seconds are not counted. Nor are those in which soak itself held the system down, but
// that it came back in time is a part of this check.

import { systemTarget } from '../../model/metric.ts';
import type { Capture } from '../../model/record.ts';
import type { Sample } from '../../model/sample.ts';
import { shareInterval } from '../../stats/share-interval.ts';
import { chaosSentences } from '../chaos-sentences.ts';
import { type Check, finding, found } from '../check.ts';
import { deedsIn } from '../deed-spans.ts';
import { type Evidence, whereSeen } from '../evidence.ts';
import { missedLagSeconds } from '../generator.ts';
import { sentences } from '../messages.ts';
import { recoveryAnswers } from '../recovery.ts';

const fewestTicks = 20;
/** A probe is given two seconds; what kept it may show in the look before or after. */
const stallReachSeconds = 5;

export const uptime: Check = (evidence, spec) => {
  const { limit } = spec;
  const series = systemTarget;
  const recoveries = recoveryAnswers(evidence, spec);
  if (limit === null) {
    return [
      {
        kind: 'cannot',
        because: 'no-limit',
        series,
        reason: sentences.noLimit,
        next: sentences.setLimit('uptime', '99.9%'),
      },
      ...recoveries,
    ];
  }
  const { total, up, restarts, firstDown, excused, excusedAfterDeeds } = countTicks(evidence);
  const interval = shareInterval(up, total);
  const base = { check: spec.code, series, limitText: limit.text, ...whereSeen(evidence) };
  if (interval === null || total < fewestTicks) {
    const sentence = sentences.fewTicks(total, fewestTicks);
    return [found(finding({ ...base, outcome: 'inconclusive', sentence, next: sentences.soakLonger })), ...recoveries];
  }
  const below = interval.share < limit.value;
  return [
    found(
      finding({
        ...base,
        outcome: below ? 'violated' : 'holds',
        sinceSeconds: below ? firstDown : null,
        estimate: {
          value: interval.share,
          low: interval.low,
          high: interval.high,
          confidence: interval.confidence,
          n: total,
          method: 'share of one-second ticks, Wilson interval',
          unit: 'share',
        },
        sentence: sentences.uptime({ share: interval.share, total, up, restarts }, limit.text),
        evidence: [
          ...(excused === 0 ? [] : [sentences.excusedTicks(excused)]),
          ...(excusedAfterDeeds === 0 ? [] : [chaosSentences.excused(excusedAfterDeeds)]),
        ],
      }),
    ),
    ...recoveries,
  ];
};

interface Ticks {
  readonly total: number;
  readonly up: number;
  readonly restarts: number;
  readonly firstDown: number | null;
  /** Seconds without an answer that are not counted: this machine stood still, or the system had just come back. */
  readonly excused: number;
  readonly excusedAfterDeeds: number;
}

function countTicks({ ceilings, capture, scenario }: Evidence): Ticks {
  const outages = outagesOf(capture);
  const stalls = stallsOf(capture);
  // A probe that was asked while the system was held down, and the look that tells of it.
  const reachSeconds = stallReachSeconds + scenario.watch.everySeconds;
  const deeds = deedsIn(capture.events).map(({ toSeconds }) => ({ from: toSeconds, to: toSeconds + reachSeconds }));
  const seen = ceilings.filter(({ atSeconds }) => !outages.some(({ from, to }) => atSeconds > from && atSeconds <= to));
  const down = outages.reduce((sum, { from, to }) => sum + Math.max(1, Math.ceil(to - from)), 0);
  const silent = seen.filter(({ ticks }) => ticks.up < ticks.total);
  const ours = silent.filter(({ atSeconds }) => stalls.some((at) => Math.abs(at - atSeconds) <= stallReachSeconds));
  const afterDeeds = silent.filter(
    (sample) =>
      !ours.includes(sample) && deeds.some(({ from, to }) => sample.atSeconds > from && sample.atSeconds <= to),
  );
  const silentTicks = (samples: readonly Sample[]) =>
    samples.reduce((sum, { ticks }) => sum + ticks.total - ticks.up, 0);
  const excused = silentTicks(ours);
  const excusedAfterDeeds = silentTicks(afterDeeds);
  const blamed = silent.filter((sample) => !ours.includes(sample) && !afterDeeds.includes(sample));
  const downSamples = blamed.map(({ atSeconds }) => atSeconds);
  const starts = [...outages.map(({ from }) => from), ...downSamples];
  return {
    total: seen.reduce((sum, { ticks }) => sum + ticks.total, 0) - excused - excusedAfterDeeds + down,
    up: seen.reduce((sum, { ticks }) => sum + ticks.up, 0),
    restarts: outages.filter(({ restarted }) => restarted).length,
    firstDown: starts.length === 0 ? null : Math.min(...starts),
    excused,
    excusedAfterDeeds,
  };
}

/** When our own load process came more than a second late: nothing on this machine was scheduled in time then. */
function stallsOf({ samples }: Capture): readonly number[] {
  return samples
    .filter(({ load }) => (load?.generator?.lagMaxSeconds ?? 0) > missedLagSeconds)
    .map(({ atSeconds }) => atSeconds);
}

interface Outage {
  readonly from: number;
  readonly to: number;
  readonly restarted: boolean;
}

/** Deaths of the system under load, each until it was ready again; the last one of a run lasts one second at least. */
function outagesOf({ events, samples }: Capture): readonly Outage[] {
  return events.flatMap((event, index): readonly Outage[] => {
    if (event.event !== 'crash' || event.target !== systemTarget) return [];
    const before = samples.findLast(({ atSeconds }) => atSeconds <= event.atSeconds);
    if (before?.phase !== 'steady' && before?.phase !== 'warmup') return [];
    const ready = events.slice(index).find((later) => later.event === 'ready' && later.target === systemTarget);
    return [{ from: event.atSeconds, to: ready?.atSeconds ?? event.atSeconds + 1, restarted: ready !== undefined }];
  });
}

// throughput: the mean of successful answers per second over the steady phase, with what was asked beside it.

import { batchMean } from '../../stats/batch-mean.ts';
import { type Check, finding, found } from '../check.ts';
import { whereSeen } from '../evidence.ts';
import { plannedRate, readGenerator } from '../generator.ts';
import { allOperations, withoutLoad } from '../load-missing.ts';
import { sentences } from '../messages.ts';

/** Without a limit of its own the check asks that this share of the sends that fell due succeeded. */
const defaultShare = 0.95;
/** Sends left out because answers came too slowly are told from this share on. */
const tellNotSentFrom = 0.01;
const fewestSeconds = 10;

export const throughput: Check = (evidence, spec) => {
  const missing = withoutLoad(evidence, spec.code);
  if (missing !== null) return missing;
  const planned = plannedRate(evidence.scenario);
  if (spec.limit === null && planned === null) {
    return [
      {
        kind: 'cannot',
        because: 'no-limit',
        series: allOperations,
        reason: sentences.noPlannedRate,
        next: sentences.setLimit('throughput', '400/s'),
      },
    ];
  }
  const series = { check: spec.code, series: allOperations, ...whereSeen(evidence) };
  const generator = readGenerator(evidence);
  if (generator === null || generator.seconds < fewestSeconds) {
    const sentence = sentences.throughputTooShort(generator?.seconds ?? 0, fewestSeconds);
    return [found(finding({ ...series, outcome: 'inconclusive', sentence, next: sentences.soakLonger }))];
  }
  // What fell due, not what was planned: every start of load climbs to its rate, and that is not the target's doing.
  const limit = spec.limit?.value ?? (defaultShare * generator.scheduled) / generator.seconds;
  const limitText = spec.limit?.text ?? sentences.shareOfDue(defaultShare, limit);
  const base = { ...series, limitText };
  const held = generator.succeeded / generator.seconds;
  const rates = evidence.load.flatMap(({ succeeded, seconds }) => (seconds > 0 ? [succeeded / seconds] : []));
  const spread = batchMean(rates);
  const below = held < limit;
  // The interval is of the mean over intervals; shifted to the mean over seconds it surrounds what is printed.
  const low = spread === null ? null : held - (spread.mean - spread.low);
  const high = spread === null ? null : held + (spread.high - spread.mean);
  const unsure = below && high !== null && high >= limit;
  const notSentShare = generator.scheduled === 0 ? 0 : generator.notSent / generator.scheduled;
  const ourFault = below && !generator.prompt;
  const slow =
    notSentShare > tellNotSentFrom && generator.prompt ? [sentences.notSent(generator.notSent, notSentShare)] : [];
  return [
    found(
      finding({
        ...base,
        outcome: ourFault || unsure ? 'inconclusive' : below ? 'violated' : 'holds',
        estimate: {
          value: held,
          low,
          high,
          confidence: spread?.confidence ?? null,
          n: generator.intervals,
          method: 'successes per second of steady load, interval from batch means',
          unit: 'per-second',
        },
        sentence: [
          sentences.throughput(held, generator.scheduled / generator.seconds, planned, limitText, below),
          ...slow,
          ...(ourFault ? [sentences.throughputOurFault] : []),
        ].join(' '),
        next: ourFault ? sentences.seeRateHeld : unsure ? sentences.soakLonger : null,
      }),
    ),
  ];
};

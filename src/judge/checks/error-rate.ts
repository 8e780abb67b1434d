// error-rate: the share of answered requests of the steady phase that failed.
// Judged on what this run saw; the interval beside it says what that means for the next one.

import { shareInterval } from '../../stats/share-interval.ts';
import { type Answer, type Check, finding, found } from '../check.ts';
import { whereSeen } from '../evidence.ts';
import { allOperations, withoutLoad } from '../load-missing.ts';
import { sentences } from '../messages.ts';

/** With a limit of 0, this many answers without a failure are asked for. */
const answersForZeroLimit = 100;

export const errorRate: Check = (evidence, spec) => {
  const missing = withoutLoad(evidence, spec.code);
  if (missing !== null) return missing;
  if (spec.limit === null) return [noLimit];
  const failed = evidence.load.reduce((sum, interval) => sum + interval.failed, 0);
  const answered = failed + evidence.load.reduce((sum, interval) => sum + interval.succeeded, 0);
  const interval = shareInterval(failed, answered);
  const limit = spec.limit.value;
  // Below this many a single failure would already break the limit, and none would prove nothing.
  const needed = limit > 0 ? Math.ceil(1 / limit - 1e-9) : answersForZeroLimit;
  const over = interval !== null && interval.share > limit;
  const surelyOver = interval !== null && interval.low > limit;
  const enough = answered >= needed;
  const facts = { failed, answered, needed, share: interval?.share ?? 0, high: interval?.high ?? 1 };
  return [
    found(
      finding({
        check: spec.code,
        series: allOperations,
        outcome: surelyOver || (over && enough) ? 'violated' : enough ? 'holds' : 'inconclusive',
        limitText: spec.limit.text,
        estimate:
          interval === null
            ? null
            : {
                value: interval.share,
                low: interval.low,
                high: interval.high,
                confidence: interval.confidence,
                n: answered,
                method: 'share of answered requests, Wilson interval',
                unit: 'share',
              },
        sinceSeconds: surelyOver || (over && enough) ? firstFailure(evidence.steady) : null,
        sentence: enough || surelyOver ? sentences.errorRate(facts, spec.limit.text) : sentences.fewAnswers(facts),
        next: enough || surelyOver ? null : sentences.soakLongerOrFaster,
        ...whereSeen(evidence),
      }),
    ),
  ];
};

const noLimit: Answer = {
  kind: 'cannot',
  because: 'no-limit',
  series: allOperations,
  reason: sentences.noLimit,
  next: sentences.setLimit('error-rate', '1%'),
};

function firstFailure(
  steady: readonly { readonly atSeconds: number; readonly load: { readonly failed: number } | null }[],
): number | null {
  return steady.find(({ load }) => load !== null && load.failed > 0)?.atSeconds ?? null;
}

// error-rate: the share of answered requests of the steady phase that failed.
// Judged on what this run saw; the interval beside it says what that means for the next one. A finding of its own says so when
// the whole held, but an outage of minutes in it did not.

import type { Finding } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import { type ShareInterval, shareInterval } from '../../stats/share-interval.ts';
import { type Answer, type Check, finding, found } from '../check.ts';
import { errorSentences } from '../error-sentences.ts';
import { type ErrorWindow, toleratedInWindow, worstWindow } from '../error-window.ts';
import { type Evidence, whereSeen } from '../evidence.ts';
import { allOperations, withoutLoad } from '../load-missing.ts';
import { sentences } from '../messages.ts';

/** With a limit of 0, this many answers without a failure are asked for. */
const answersForZeroLimit = 100;

export const errorRate: Check = (evidence, spec) => {
  const missing = withoutLoad(evidence, spec.code);
  if (missing !== null) return missing;
  if (spec.limit === null) return [noLimit];
  const counted = evidence.ceilings;
  const failed = counted.reduce((sum, { load }) => sum + (load?.failed ?? 0), 0);
  const answered = failed + counted.reduce((sum, { load }) => sum + (load?.succeeded ?? 0), 0);
  const interval = shareInterval(failed, answered);
  const limit = spec.limit.value;
  // Below this many a single failure would already break the limit, and none would prove nothing.
  const needed = limit > 0 ? Math.ceil(1 / limit - 1e-9) : answersForZeroLimit;
  const over = interval !== null && interval.share > limit;
  const surelyOver = interval !== null && interval.low > limit;
  const enough = answered >= needed;
  const facts = { failed, answered, needed, share: interval?.share ?? 0, high: interval?.high ?? 1 };
  const isOver = surelyOver || (over && enough);
  const worst = worstWindow(counted);
  const outage = isOver || worst === null ? null : outageIn(worst, spec.limit, evidence);
  const whole = finding({
    check: spec.code,
    series: allOperations,
    outcome: isOver ? 'violated' : enough ? 'holds' : 'inconclusive',
    limitText: spec.limit.text,
    estimate: interval === null ? null : estimateOf(interval),
    sinceSeconds: isOver ? firstFailure(counted) : null,
    sentence: enough || surelyOver ? sentences.errorRate(facts, spec.limit.text) : sentences.fewAnswers(facts),
    next: enough || surelyOver ? null : sentences.soakLongerOrFaster,
    evidence: worst === null || worst.failed === 0 || outage !== null ? [] : [errorSentences.worst(worst)],
    ...whereSeen(evidence),
  });
  return [whole, ...(outage === null ? [] : [outage])].map(found);
};

/** null when the worst stretch of the run may well be within what is tolerated. */
function outageIn(worst: ErrorWindow, limit: Quantity, evidence: Evidence): Finding | null {
  const tolerated = toleratedInWindow(limit.value);
  const { fromSeconds, toSeconds, interval } = worst;
  if (interval.low <= tolerated) return null;
  return finding({
    check: 'error-rate',
    series: errorSentences.series(worst.seconds),
    outcome: 'violated',
    limitText: limit.text,
    estimate: estimateOf(interval),
    sinceSeconds: fromSeconds,
    sentence: errorSentences.outage(worst, tolerated, limit.text),
    next: errorSentences.outageNext,
    epochs: whereSeen(evidence).epochs,
    windows: [{ fromSeconds, toSeconds }],
  });
}

function estimateOf({ share, low, high, confidence, n }: ShareInterval): Finding['estimate'] {
  return {
    value: share,
    low,
    high,
    confidence,
    n,
    method: 'share of answered requests, Wilson interval',
    unit: 'share',
  };
}

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

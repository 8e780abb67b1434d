// Default checks that a run may be too short or too noisy for without anybody having asked for them: they are listed as not
// judged then, so that they neither hold up a verdict nor pass in silence. What they find violated stays violated.

import type { CheckSpec } from '../model/scenario.ts';
import type { Answer } from './check.ts';
import type { Evidence } from './evidence.ts';
import { gaugeSentences } from './gauge-sentences.ts';
import { steadyHeldSeconds } from './steady-time.ts';

/** Counts move in whole steps: three of them are the least that is no accident. */
const leastCounts = 3;
/** A run of just that length may miss it by a look or two. */
const nearly = 0.98;

/** An undecided answer to a check that the scenario did not name becomes "not measurable", with few words of why. */
export function listedUnlessNamed(answers: readonly Answer[], spec: CheckSpec, evidence: Evidence): readonly Answer[] {
  if (spec.origin !== 'default') return answers;
  return answers.map((answer): Answer => {
    if (answer.kind !== 'found' || answer.finding.outcome !== 'inconclusive') return answer;
    const { series, next } = answer.finding;
    return { kind: 'cannot', because: 'not-measurable', series, reason: whyNot(spec, evidence), next };
  });
}

function whyNot({ limit }: CheckSpec, { scenario, capture, steady }: Evidence): string {
  if (steady.length === 0) return gaugeSentences.noSteady;
  const limitText = limit?.text ?? '';
  const hours = steadyHeldSeconds(scenario, capture) / 3_600;
  return (limit?.value ?? 0) * hours < nearly * leastCounts
    ? gaugeSentences.tooShort(limitText)
    : gaugeSentences.tooUnsteady(limitText);
}

// Scenario and record -> verdict. Pure: the same record gives the same verdict, today and in years.
//
//   scenario, capture -> evidence (epochs, windows) -> findings of every check -> fold -> outcome and sentence

import type { Finding, NotJudged, Verdict } from '../model/finding.ts';
import type { Capture } from '../model/record.ts';
import type { CheckCode, CheckSpec, Scenario } from '../model/scenario.ts';
import { chaosNotes } from './chaos-ledger.ts';
import { type Answer, finding } from './check.ts';
import { checks, endingChecks, ownChecks } from './checks/registry.ts';
import { controlArmNotes } from './control-arm.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { sentences } from './messages.ts';
import { loadNotes, notesOf } from './notes.ts';
import { verdictSentence } from './sentence.ts';
import { totalsOf } from './totals.ts';
import { foldOutcomes } from './verdict.ts';

/** Judges a whole run, or what there is of one: a run cut short is never more than inconclusive. */
export function judge(scenario: Scenario, capture: Capture): Verdict {
  const evidence = gatherEvidence(scenario, capture);
  const findings: Finding[] = endingChecks.flatMap((check) => check(evidence));
  // A dozen findings that nothing was seen would hide the one that says why.
  const nothingMeasured = capture.samples.length === 0 && findings.length > 0;
  const notJudged: NotJudged[] = [];
  for (const code of Object.keys(checks) as CheckCode[]) {
    const spec = specOf(scenario, code);
    if (spec === null) continue;
    if (!spec.on) notJudged.push({ check: code, reason: sentences.turnedOff, because: 'off' });
    else if (nothingMeasured) notJudged.push({ check: code, reason: sentences.notBooted, because: 'not-measurable' });
    else {
      const settled = settle(checks[code](evidence, spec), spec, evidence);
      findings.push(...settled.findings);
      notJudged.push(...settled.notJudged);
    }
  }
  if (!nothingMeasured) findings.push(...ownChecks.flatMap((check) => check(evidence)));
  const outcome = foldOutcomes(findings);
  return {
    outcome,
    sentence: verdictSentence({ outcome, findings, notJudged, scenario }),
    findings,
    notJudged,
    notes: [
      ...loadNotes(scenario.load),
      ...notesOf(capture),
      ...chaosNotes(scenario, capture),
      ...controlArmNotes(scenario, capture),
    ],
    totals: totalsOf(scenario, capture),
  };
}

/**
 * null: nobody asked. Either a check that is asked by name only and was not named (off, without the scenario saying so), or
 * one that came after the record was made: the scenario stored with it does not know the check.
 */
function specOf({ checks: specs }: Scenario, code: CheckCode): CheckSpec | null {
  const spec: CheckSpec | undefined = specs[code];
  if (spec === undefined) return null;
  return spec.on || spec.origin === 'scenario' ? spec : null;
}

interface Settled {
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
}

/** What cannot be judged is inconclusive where the scenario asked for it by name, and listed as not judged where it did not. */
function settle(answers: readonly Answer[], spec: CheckSpec, evidence: Evidence): Settled {
  const findings: Finding[] = [];
  const notJudged: NotJudged[] = [];
  for (const answer of answers) {
    if (answer.kind === 'found') findings.push(answer.finding);
    else if (spec.origin === 'scenario') {
      findings.push(
        finding({
          check: spec.code,
          series: answer.series,
          outcome: 'inconclusive',
          limitText: spec.limit?.text ?? null,
          epochs: evidence.epochs.map(({ index }) => index),
          sentence: sentences.askedButCannot(spec.code, answer.reason),
          next: answer.next,
        }),
      );
    } else {
      // One series of several: the check itself was judged, so what is missing is named with its series.
      const reason = isAlike(answers) ? answer.reason : `${answer.series}: ${answer.reason}`;
      notJudged.push({ check: spec.code, reason, because: answer.because });
    }
  }
  return { findings, notJudged: isAlike(answers) ? notJudged.slice(0, 1) : notJudged };
}

/** Nothing of the check was judged, and always for the same reason. */
function isAlike(answers: readonly Answer[]): boolean {
  const reasons = answers.map((answer) => (answer.kind === 'cannot' ? answer.reason : null));
  return reasons.every((reason) => reason !== null && reason === reasons[0]);
}

// crash: a judged target ended although nobody asked it to. In any phase, with any exit code: a soak expects it to live.

import type { ExitStatus, RunEvent } from '../../model/event.ts';
import type { Finding } from '../../model/finding.ts';
import { type Check, finding, found } from '../check.ts';
import type { Evidence } from '../evidence.ts';
import { sentences } from '../messages.ts';

export const crash: Check = (evidence, spec) =>
  evidence.judgedTargets.map((target) => found(lifeOf(evidence, target, spec.code)));

function lifeOf(evidence: Evidence, target: string, check: string): Finding {
  const { samples, events } = evidence.capture;
  const crashes = events.filter((event) => event.event === 'crash' && event.target === target);
  const deaths = crashes.length > 0 ? crashes : events.filter((event) => wasGone(events, event, target));
  const [first] = deaths;
  const exits = deaths.map((death) => endOf(death));
  const last = samples.at(-1);
  if (first === undefined) {
    const begun = evidence.epochs[0]?.startSeconds ?? 0;
    return finding({
      check,
      series: target,
      outcome: last === undefined ? 'inconclusive' : 'holds',
      epochs: evidence.epochs.map(({ index }) => index),
      windows: last === undefined ? [] : [{ fromSeconds: begun, toSeconds: last.atSeconds }],
      sentence: last === undefined ? sentences.neverSeen(target) : sentences.lived(target, last.atSeconds - begun),
      next: last === undefined ? sentences.runAgain : null,
    });
  }
  return finding({
    check,
    series: target,
    outcome: 'violated',
    estimate: {
      value: deaths.length,
      low: null,
      high: null,
      confidence: null,
      n: deaths.length,
      method: 'count of deaths',
      unit: 'count',
    },
    sinceSeconds: first.atSeconds,
    epochs: [...new Set(deaths.map(({ epoch }) => epoch))],
    sentence: sentences.crashed(target, first.atSeconds, exits[0]?.exit ?? unknownExit, deaths.length),
    next: sentences.readLog,
    evidence: exits[0]?.logTail ?? [],
  });
}

const unknownExit: ExitStatus = { code: null, signal: null };

function endOf(event: RunEvent): { readonly exit: ExitStatus; readonly logTail: readonly string[] } {
  if (event.event === 'crash') return { exit: event.exit, logTail: event.logTail };
  if (event.event === 'stopped') return { exit: event.exit, logTail: [] };
  return { exit: unknownExit, logTail: [] };
}

/** Found gone when it was to be stopped. After an interrupt that is no news: the signal may have reached it as well. */
function wasGone(events: readonly RunEvent[], event: RunEvent, target: string): boolean {
  if (event.event !== 'stopped' || event.target !== target || event.how !== 'already-gone') return false;
  return !events.some((other) => other.event === 'interrupt' || other.event === 'boot-failed');
}

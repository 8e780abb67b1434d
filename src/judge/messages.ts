// The sentences of findings, except those about growth. Facts in, prose out: what happened, where, what was expected, and in
// a sentence of its own (`next`) what to do.

import type { AbortLimit, ExitStatus } from '../model/event.ts';
import type { Outcome } from '../model/finding.ts';
import { systemTarget } from '../model/metric.ts';
import { counted, formatLatency, formatLength, formatShare, significant } from './figures.ts';
import type { GeneratorReading } from './generator.ts';

const nameOf = (target: string): string => (target === systemTarget ? 'the system' : target);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const rate = (perSecond: number): string => `${significant(perSecond)}/s`;
const number = (count: number): string => count.toLocaleString('en-US');

function exitText(exit: ExitStatus): string {
  if (exit.signal !== null) return `killed by ${exit.signal}`;
  return exit.code === null ? 'exit code unknown' : `exit code ${exit.code}`;
}

const abortedWhat: Readonly<Record<AbortLimit, string>> = {
  rss: 'memory',
  p99: 'the p99 response time',
  'error-rate': 'the error rate',
};

interface ErrorFacts {
  readonly failed: number;
  readonly answered: number;
  readonly needed: number;
  readonly share: number;
  readonly high: number;
}

interface CleanupFacts {
  readonly title: string;
  readonly idle: number;
  readonly drained: number;
  readonly tolerated: number;
}

export const sentences = {
  // Why a check was not judged: fragments without a period.
  turnedOff: 'turned off',
  notBooted: 'nothing was measured, because the boot failed',
  tornLine: 'The last line of the record was torn and was cut.',
  ownRate: (operations: readonly string[]) =>
    `${operations.map((name) => `"${name}"`).join(', ')} ran a program that sends requests of its own, at a rate of its own: rate, response times and errors given here are those of its runs, one run for each operation.`,
  resumed: (atSeconds: number, lostSeconds: number) =>
    `The soak was cut off and went on ${formatLength(atSeconds)} into the run; ${formatLength(lostSeconds)} were lost.`,
  handedOver: (times: number, lostSeconds: number, longestSeconds: number) =>
    times === 1
      ? `Handed over once from leg to leg; ${formatLength(lostSeconds)} passed without samples.`
      : `Handed over ${times} times from leg to leg; ${formatLength(lostSeconds)} in all passed without samples, at most ${formatLength(longestSeconds)} at once.`,
  notAdopted: (target: string, reason: string) =>
    `${capital(nameOf(target))} of the part before could not be taken over (${reason}), so a new life of it was begun.`,
  gap: (fromSeconds: number, toSeconds: number, reason: string) =>
    `Nothing is known of ${formatLength(toSeconds - fromSeconds)} from ${formatLength(fromSeconds)} on: ${reason}.`,
  hungOnStop: (target: string, how: 'killed' | 'not-ended', afterSeconds: number) =>
    how === 'killed'
      ? `${capital(nameOf(target))} did not stop when asked and had to be killed after ${formatLength(afterSeconds)}.`
      : `${capital(nameOf(target))} could not be ended, not even by force; look for its processes.`,
  noLimit: 'no limit is set',
  noPlannedRate: 'no limit is set and the load has no fixed rate to compare with',
  noLoadAsked: 'the scenario has no load',
  unreadable: (gauge: string) => `${gauge} could not be read here`,
  noIdle: 'no sample of an idle phase to compare with',
  noDrain: 'no sample of a drain phase',
  noOperations: (limitText: string) => `a limit per operation (${limitText}) needs load, and nothing was answered`,
  askedButCannot: (check: string, reason: string) =>
    `The scenario asks for ${check}, but it could not be judged: ${reason}.`,

  // What to do.
  askForLoad: 'add a [load] section',
  runAgain: 'run again; if it happens again, look at the events of the record',
  setLimit: (check: string, example: string) => `set a limit, for example checks.${check} = "${example}"`,
  limitPerHour: (check: string) => `write a limit per hour, for example checks.${check} = "10MiB/h"`,
  soakLonger: 'soak longer',
  soakLongerOrFaster: 'soak longer or with a higher rate',
  soakWhole: 'run it for its whole duration, or ask for a shorter one',
  resume: 'continue it: soak run --resume',
  readLog: 'read the last lines of its log',
  seeRateHeld: 'see rate-held: give the load process more of the machine, or ask for a lower rate',
  histogramsMissing: 'run again: this record has no response histograms, so its p99 is known within bounds only',
  declareIdleAndDrain: 'give phases.idle and phases.drain some time',
  cleanupNext:
    'look at what is still open; if it is a pool filled on first use, raise phases.drain above its idle timeout or turn the check off',
  abortNext: 'look at the minutes before the abort in the report',
  bootNext: 'run the command by hand and read its log',
  rateNotHeldNext: 'use a machine with free cores, or ask for a lower rate',
  probeGapsNext: 'use a machine that is not overloaded, or look less often (watch.every)',

  // Answers.
  noLoadRan: (check: string) => `No load ran in the steady phase, so ${check} shows nothing.`,
  nothingAnswered: 'Nothing was answered in the steady phase.',
  errorRate: ({ failed, answered, share, high }: ErrorFacts, limitText: string) =>
    failed === 0
      ? `None of ${counted(answered, 'answered request')} failed; the limit is ${limitText}.`
      : `${number(failed)} of ${counted(answered, 'answered request')} failed: ${formatShare(share)} (at most ${formatShare(high)} in the long run); the limit is ${limitText}.`,
  fewAnswers: ({ failed, answered, needed }: ErrorFacts) =>
    `${number(failed)} of ${counted(answered, 'answered request')} failed; ${number(needed)} answers are needed to judge this limit.`,
  p99: (outcome: Outcome, value: number, limitText: string, answers: number) => {
    const measured = `The p99 response time ${outcome === 'inconclusive' ? 'lies around' : 'was'} ${formatLatency(value)} over ${counted(answers, 'answer')}`;
    return `${measured}; the limit is ${limitText}.`;
  },
  p99FewAnswers: (answers: number, needed: number) =>
    `${counted(answers, 'answer')} are too few for a p99; ${needed} are needed.`,
  p99OurFault: (value: number, limitText: string) =>
    `The p99 response time was ${formatLatency(value)} (limit ${limitText}), but the load process itself was late.`,
  shareOfDue: (share: number, limit: number) =>
    `${significant(limit)}/s (${significant(share * 100)} % of what fell due)`,
  throughput: (held: number, scheduled: number, planned: number | null, limitText: string, below: boolean) => {
    const asked = planned === null ? `${rate(scheduled)} fell due` : `${rate(planned)} asked`;
    return `${below ? 'Only ' : ''}${rate(held)} succeeded, ${asked}; the limit is ${limitText}.`;
  },
  notSent: (count: number, share: number) =>
    `${counted(count, 'send')} (${formatShare(share)}) fell due and could not be sent, because answers came too slowly.`,
  throughputOurFault: 'The load process itself was late, so this is not held against the system.',
  throughputTooShort: (seconds: number, needed: number) =>
    `${formatLength(seconds)} under load are too short for a mean rate; ${needed} s are needed.`,

  // Life of the targets.
  excusedTicks: (seconds: number) =>
    `${formatLength(seconds)} without an answer are not counted: this machine itself stood still then`,
  uptime: (
    {
      share,
      total,
      up,
      restarts,
    }: { readonly share: number; readonly total: number; readonly up: number; readonly restarts: number },
    limitText: string,
  ) =>
    `The system was up in ${number(up)} of ${counted(total, 'second')} (${formatShare(share)}), with ${counted(restarts, 'restart')}; the limit is ${limitText}.`,
  fewTicks: (total: number, needed: number) =>
    `Readiness was seen in ${counted(total, 'second')} of the steady phase only; ${needed} are needed.`,
  lived: (target: string, seconds: number) => `${capital(nameOf(target))} lived through all ${formatLength(seconds)}.`,
  neverSeen: (target: string) => `${capital(nameOf(target))} was never seen: the record holds no sample.`,
  crashed: (target: string, atSeconds: number, exit: ExitStatus, times: number) =>
    `${capital(nameOf(target))} ended by itself ${formatLength(atSeconds)} into the run (${exitText(exit)})${times > 1 ? `, and ${counted(times - 1, 'time')} more` : ''}.`,
  bootFailed: (target: string, message: string) =>
    `${capital(nameOf(target))} did not boot: ${withoutPeriod(message)}.`,
  companionLost: (name: string, atSeconds: number, exit: ExitStatus) =>
    `The companion ${name} ended by itself ${formatLength(atSeconds)} into the run (${exitText(exit)}); what the system did without it is not judged.`,
  cleanup: (outcome: Outcome, { title, idle, drained, tolerated }: CleanupFacts) => {
    const compared = `${significant(drained)} after draining, ${significant(idle)} when idle before the load`;
    const many = `${capital(title)}: ${compared}`;
    if (outcome === 'holds') return `${many}.`;
    const allowed = tolerated === 0 ? 'none may stay' : `${number(tolerated)} may stay`;
    return outcome === 'violated'
      ? `${many}; ${allowed}.`
      : `${many}; ${allowed}, and a pool filled on first use would look the same.`;
  },
  aborted: (limit: AbortLimit, value: string, limitText: string, samples: number, atSeconds: number) =>
    `The run was stopped after ${formatLength(atSeconds)}: ${abortedWhat[limit]} was ${value} in the last of ${counted(samples, 'sample')} in a row above the limit of ${limitText}.`,

  // Ourselves.
  harnessBroke: (message: string) => `The soak itself broke: ${withoutPeriod(message)}.`,
  cutShort: (held: number, planned: number) =>
    `The steady phase was held for ${formatLength(held)} of the planned ${formatLength(planned)}.`,
  rateHeld: ({ scheduled, seconds, asked, prompt, lateShare, worstLagSeconds }: GeneratorReading) => {
    const kept = `The load process kept its schedule: ${rate(scheduled / seconds)} fell due${asked === null ? '' : `, ${rate(asked / seconds)} asked`}`;
    if (prompt) return `${kept}.`;
    return `${kept}; sends were over 100 ms late in ${formatShare(lateShare)} of the samples (worst ${formatLatency(worstLagSeconds)}), so slow answers are not blamed on the system.`;
  },
  rateNotHeld: (reading: GeneratorReading) => {
    const causes = [
      ...(reading.missedShare > 0.05
        ? [
            `sends were over a second late in ${formatShare(reading.missedShare)} of the samples (worst ${formatLatency(reading.worstLagSeconds)})`,
          ]
        : []),
      ...(reading.busyShare > 0.05 ? [`its core was full in ${formatShare(reading.busyShare)} of the samples`] : []),
      ...(reading.shortOfSchedule && reading.asked !== null
        ? [`${counted(reading.scheduled, 'send')} fell due where ${number(Math.round(reading.asked))} were asked`]
        : []),
    ];
    return `The load process did not keep its schedule: ${causes.join(', ')}.`;
  },
  probeGaps: (broken: boolean, share: number, missedSeconds: number, unreadSeconds: number) => {
    if (missedSeconds + unreadSeconds === 0) return 'The probes saw the whole steady phase.';
    const parts = [
      ...(missedSeconds > 0 ? [`${formatLength(missedSeconds)} without a look`] : []),
      ...(unreadSeconds > 0 ? [`${formatLength(unreadSeconds)} in which memory could not be read`] : []),
    ];
    return `The probes missed ${formatShare(share)} of the steady phase (${parts.join(', ')})${broken ? '; 5 % are tolerated' : ''}.`;
  },

  // Evidence lines about growth.
  ordinaryLine: (rateText: string, rSquared: number, n: number) =>
    `ordinary line: ${rateText}, R² ${rSquared.toFixed(3)}, ${counted(n, 'sample')} (for comparison; the verdict does not rest on it)`,
  cutOff: (share: number) =>
    `the first ${Math.round(share * 12)} twelfths of each life were left out: they had not settled`,
  allowedSubtracted: 'what operations may leave behind (grows) was subtracted',
  neverMoved: (points: number) =>
    `never changed in ${counted(points, 'sample')}: is this the process that does the work?`,
  growthNotMeasured: 'too few steady samples to measure the growth before the abort',
  growthUntilThen: (text: string) => `memory grew by ${text} in the steady phase until then`,
} as const;

function withoutPeriod(text: string): string {
  return text.trim().replace(/\.$/, '');
}

// What is said of chaos: what was delivered, how the system came back, what is left of clients that vanished.

import type { SystemDeed } from '../model/event.ts';
import { counted, formatLength, formatShare, significant } from './figures.ts';

const done: Readonly<Record<SystemDeed, string>> = {
  pause: 'paused',
  kill: 'killed',
  restart: 'restarted',
};

export interface Tally {
  /** As the scenario calls it. */
  readonly kind: string;
  readonly asked: number;
  readonly delivered: number;
}

/** How the system came back from deeds of one kind. */
export interface Recoveries {
  readonly deed: SystemDeed;
  readonly count: number;
  /** Seconds; null: from none. */
  readonly longest: number | null;
  readonly late: number;
  /** The run ended before it was known. */
  readonly cutShort: number;
}

/** "2.1 s", "1 min 5 s". */
function short(seconds: number): string {
  return seconds < 60 ? `${significant(Math.round(seconds * 10) / 10)} s` : formatLength(seconds);
}

const list = (words: readonly string[]): string => words.join(', ');

export const chaosSentences = {
  delivered: (tallies: readonly Tally[], recoveries: readonly Recoveries[], neverDue: readonly string[]) => {
    const parts = [...tallies.map(tallyText), ...recoveries.map(recoveryText)];
    const none = neverDue.length === 0 ? '' : `never due: ${list(neverDue)}`;
    if (parts.length === 0) return `Chaos delivered: none; ${none}.`;
    return `Chaos delivered: ${list(parts)}${none === '' ? '' : `; ${none}`}.`;
  },
  notKnown: (kinds: readonly string[]) => `What was delivered of ${list(kinds)} is not known: the record does not say.`,
  fewer: ({ kind, asked, delivered }: Tally) =>
    `Of ${kind} only ${formatShare(delivered / asked)} of what fell due was delivered (${delivered.toLocaleString('en-US')} of ${asked.toLocaleString('en-US')}).`,
  notCounted: (seconds: number) =>
    `${formatLength(seconds)} in which soak itself held the system down are not counted as errors, as downtime or as slow answers, and trends leave them out.`,

  series: 'recovery',
  notRecovered: (deed: SystemDeed, atSeconds: number, withinSeconds: number, more: number) =>
    `The system was not ready again within ${formatLength(withinSeconds)} after it was ${done[deed]} on purpose at ${formatLength(atSeconds)}${more > 0 ? `, and ${counted(more, 'time')} more` : ''}.`,
  waited: (deed: SystemDeed, atSeconds: number, seconds: number) =>
    `${done[deed]} at ${formatLength(atSeconds)}: waited ${short(seconds)} for it`,
  recoveryNext: (deed: SystemDeed) =>
    deed === 'pause'
      ? 'read its log from that moment on: what does it do with the requests that waited?'
      : `read its log from that moment on, or allow it more time with chaos.${deed}.recover-within`,

  excused: (seconds: number) =>
    `${formatLength(seconds)} without an answer are not counted: the system had just come back from what was done to it on purpose`,

  /** `amount`: "98 KB", "1.02 open handles". */
  perVanished: (amount: string, interval: string | null, clients: number) => {
    const facts = [...(interval === null ? [] : [interval]), `${clients.toLocaleString('en-US')} vanished`];
    return `about ${amount} stay for every client that vanished (${facts.join('; ')})`;
  },
  perVanishedAtMost: (amount: string, clients: number) =>
    `at most ${amount} stay for every client that vanished (${clients.toLocaleString('en-US')} vanished)`,
} as const;

function tallyText({ kind, asked, delivered }: Tally): string {
  const text = delivered.toLocaleString('en-US');
  return delivered === asked ? `${text} ${kind}` : `${text} of ${asked.toLocaleString('en-US')} ${kind}`;
}

function recoveryText({ deed, count, longest, late, cutShort }: Recoveries): string {
  const facts = [
    ...(longest === null ? [] : [`recovered after ${short(longest)} at most`]),
    ...(late === 0 ? [] : [`${late} not in time`]),
    ...(cutShort === 0 ? [] : [`${cutShort} cut short by the end of the run`]),
  ];
  return `${count} ${deed} (${list(facts)})`;
}

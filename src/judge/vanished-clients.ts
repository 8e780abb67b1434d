// What stays of clients that are simply gone: growth, or what is left open, divided by how many vanished. Evidence beside a finding:
// that it is theirs is not proven by it, since everything that grows under load grows with them too.

import type { Sample } from '../model/sample.ts';
import { chaosSentences } from './chaos-sentences.ts';
import { alike, scaleBytes, significant } from './figures.ts';
import type { SlopeInterval } from './growth-text.ts';

const secondsPerHour = 3600;

export interface Vanished {
  /** Really gone, not only due to. */
  readonly clients: number;
  /** Seconds of load in which they went. */
  readonly seconds: number;
}

/** null: none vanished, or the record does not say. */
export function vanishedIn(samples: readonly Sample[]): Vanished | null {
  let clients = 0;
  let seconds = 0;
  for (const { load } of samples) {
    clients += load?.chaos?.vanish?.delivered ?? 0;
    seconds += load?.seconds ?? 0;
  }
  return clients > 0 && seconds > 0 ? { clients, seconds } : null;
}

/**
 * A slope (units per hour, with its interval) as what stays for each of them. `title`: "open handles"; null: they are bytes. No
 * line when it surely does not grow.
 */
export function perVanishedLines(
  vanished: Vanished | null,
  slope: SlopeInterval | null,
  title: string | null,
): readonly string[] {
  if (vanished === null || slope === null) return [];
  const { clients, seconds } = vanished;
  const perHour = (clients / seconds) * secondsPerHour;
  const [value, low, high] = [slope.value / perHour, slope.low / perHour, slope.high / perHour];
  if (high <= 0) return [];
  if (low <= 0) return [chaosSentences.perVanishedAtMost(amountText(high, title), clients)];
  const { texts, unit } =
    title === null ? scaleBytes([value, low, high], null) : { texts: alike([value, low, high]), unit: title };
  const interval = `${Math.round(slope.confidence * 100)} % interval ${texts[1]} to ${texts[2]}`;
  return [chaosSentences.perVanished(`${texts[0]} ${unit}`, interval, clients)];
}

/** What is left open after draining. */
export function leftPerVanished(vanished: Vanished | null, left: number, title: string): readonly string[] {
  if (vanished === null || left <= 0) return [];
  return [chaosSentences.perVanished(amountText(left / vanished.clients, title), null, vanished.clients)];
}

function amountText(amount: number, title: string | null): string {
  if (title !== null) return `${significant(amount)} ${title}`;
  const { texts, unit } = scaleBytes([amount], null);
  return `${texts[0]} ${unit}`;
}

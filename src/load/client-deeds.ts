// Which client does what, and when: the misdeeds of clients as a function of seed and load second alone. Pure.
// Not for doing them (lane.ts, raw-misdeeds.ts), nor for what is done to the system (run/deed-plan.ts).
//
//   minute of load, kind --seed--> walk over the clients in random strides --> each deed at a random second of that minute
//   storm k              --seed--> so many of all clients                  --> each at a random moment of the second after k * every
//
// One draw for each client would cost 10,000 draws a minute and kind, for deeds of which there are a few. The stride from one
// client that does it to the next is drawn instead: when each does it with probability p, strides are geometric, and such a walk
// picks every client with probability p, each on its own. It costs as many draws as there are deeds.

import type { Chaos } from '../model/scenario.ts';
import { type Random, randomAt } from '../stats/random.ts';

export type ClientDeed =
  | { readonly kind: 'disconnect' | 'storm'; readonly reconnectAfterSeconds: number }
  | { readonly kind: 'vanish' | 'half-open' | 'cancel' | 'stale-id' | 'malformed' | 'churn' }
  | { readonly kind: 'slow-reader' | 'slow-writer'; readonly forSeconds: number };

export interface DueDeed {
  /** Number of the client among all. */
  readonly lane: number;
  readonly deed: ClientDeed;
  readonly atLoadSeconds: number;
}

export interface ClientDeeds {
  /**
   * The deeds of a stretch of load, its beginning included and its end not, in the order of time. Stretches that touch each other
   * give every deed once, however the load is cut. Cheap for stretches of seconds that follow each other.
   */
  due(fromLoadSeconds: number, toLoadSeconds: number): readonly DueDeed[];
}

const deedStream = 5;
const minute = 60;
const stormSeconds = 1;
/** Positions of the stream that belong to one minute: one for each kind, and room for more. */
const positions = 16;
const stormPosition = 15;

interface DrawnDeed {
  readonly deed: ClientDeed;
  readonly perMinute: number;
  /** Fixed for ever: what another kind does must not change with it. */
  readonly position: number;
}

/** Expects probabilities from 0 to 1, `share` too, and at least one client. */
export function createClientDeeds(chaos: Chaos, seed: number, clients: number): ClientDeeds {
  const drawn = drawnDeeds(chaos).filter(({ perMinute }) => perMinute > 0);
  const storm = chaos.storm ?? null;
  const minutes = rememberLast((index: number) => deedsOfMinute(drawn, seed, clients, index));
  const storms = rememberLast((index: number) =>
    storm === null ? [] : deedsOfStorm(storm, seed, clients, index, index * storm.everySeconds),
  );

  return {
    due(from, to) {
      const found: DueDeed[] = [];
      const take = (deed: DueDeed) => {
        if (deed.atLoadSeconds >= from && deed.atLoadSeconds < to) found.push(deed);
      };
      if (drawn.length > 0) {
        for (let second = Math.floor(Math.max(0, from)); second < to; second += 1) {
          minutes(Math.floor(second / minute))[second % minute]?.forEach(take);
        }
      }
      if (storm !== null) {
        const first = Math.max(1, Math.floor((from - stormSeconds) / storm.everySeconds));
        for (let index = first; index * storm.everySeconds < to; index += 1) storms(index).forEach(take);
      }
      return found.sort((one, other) => one.atLoadSeconds - other.atLoadSeconds);
    },
  };
}

function drawnDeeds(chaos: Chaos): readonly DrawnDeed[] {
  const { disconnect, vanish, slowReader, slowWriter, halfOpen, cancel, staleId, malformed, churn } = chaos;
  const found: DrawnDeed[] = [];
  const add = (position: number, asked: { readonly perMinute: number } | null | undefined, deed: ClientDeed) => {
    if (asked != null) found.push({ deed, perMinute: asked.perMinute, position });
  };
  const back = disconnect?.reconnectAfterSeconds ?? 0;
  add(0, disconnect, { kind: 'disconnect', reconnectAfterSeconds: back });
  add(1, vanish, { kind: 'vanish' });
  add(2, slowReader, { kind: 'slow-reader', forSeconds: slowReader?.forSeconds ?? 0 });
  add(3, slowWriter, { kind: 'slow-writer', forSeconds: slowWriter?.forSeconds ?? 0 });
  add(4, halfOpen, { kind: 'half-open' });
  add(5, cancel, { kind: 'cancel' });
  add(6, staleId, { kind: 'stale-id' });
  add(7, malformed, { kind: 'malformed' });
  add(8, churn, { kind: 'churn' });
  return found;
}

/** By second of the minute; a second without a deed may be missing. */
type DeedsOfMinute = readonly (readonly DueDeed[] | undefined)[];

function deedsOfMinute(drawn: readonly DrawnDeed[], seed: number, clients: number, index: number): DeedsOfMinute {
  const seconds: DueDeed[][] = [];
  for (const { deed, perMinute, position } of drawn) {
    const random = randomAt(seed, deedStream, index * positions + position);
    for (let lane = stride(random, perMinute); lane < clients; lane += 1 + stride(random, perMinute)) {
      const second = within(random, minute);
      const whole = Math.floor(second);
      seconds[whole] ??= [];
      seconds[whole]?.push({ lane, deed, atLoadSeconds: index * minute + second });
    }
  }
  return seconds;
}

/** Clients that are passed over until the next one does it; beyond any number of clients where that is never. */
function stride(random: Random, probability: number): number {
  return Math.floor(-Math.log1p(-random.next()) / -Math.log1p(-probability));
}

/** In whole milliseconds: what is added to it afterwards must not round it into another second. */
function within(random: Random, seconds: number): number {
  return Math.floor(random.next() * seconds * 1000) / 1000;
}

type Storm = NonNullable<Chaos['storm']>;

/** Exactly the share of the clients, to the nearest one; at least one. */
function deedsOfStorm(
  { share, reconnectAfterSeconds }: Storm,
  seed: number,
  clients: number,
  index: number,
  atSeconds: number,
): readonly DueDeed[] {
  const random = randomAt(seed, deedStream, index * positions + stormPosition);
  const deed: ClientDeed = { kind: 'storm', reconnectAfterSeconds };
  const found: DueDeed[] = [];
  let wanted = share > 0 ? Math.max(1, Math.round(share * clients)) : 0;
  // Each client in turn, with the chance of those still wanted among those still left: every set of that size is as likely.
  for (let lane = 0; lane < clients && wanted > 0; lane += 1) {
    if (random.next() * (clients - lane) >= wanted) continue;
    wanted -= 1;
    found.push({ lane, deed, atLoadSeconds: atSeconds + within(random, stormSeconds) });
  }
  return found;
}

/** Minutes and storms come one after the other; each is drawn once. */
function rememberLast<T>(make: (index: number) => T): (index: number) => T {
  let last: { readonly index: number; readonly made: T } | null = null;
  return (index) => {
    if (last?.index !== index) last = { index, made: make(index) };
    return last.made;
  };
}

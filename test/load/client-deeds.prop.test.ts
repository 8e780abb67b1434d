import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClientDeeds, type DueDeed } from '../../src/load/client-deeds.ts';
import type { Chaos } from '../../src/model/scenario.ts';

const quiet: Chaos = { disconnect: null, vanish: null, slowReader: null };
const every: Chaos = {
  disconnect: { perMinute: 0.02, reconnectAfterSeconds: 5 },
  vanish: { perMinute: 0.1 },
  slowReader: { perMinute: 0.05, forSeconds: 30 },
  slowWriter: { perMinute: 0.05, forSeconds: 20 },
  halfOpen: { perMinute: 0.3 },
  cancel: { perMinute: 1 },
  staleId: { perMinute: 0.01 },
  malformed: { perMinute: 0.2 },
  churn: { perMinute: 0.5 },
  storm: { everySeconds: 97, share: 0.25, reconnectAfterSeconds: 3 },
};

const kindsIn = (deeds: readonly DueDeed[]) => new Set(deeds.map(({ deed }) => deed.kind));
const of = (deeds: readonly DueDeed[], kind: string) => deeds.filter(({ deed }) => deed.kind === kind);

describe('deeds of clients', () => {
  test('come at the rate that was asked, evenly over the clients and over the minute', () => {
    const clients = 50;
    const minutes = 2000;
    const deeds = of(
      createClientDeeds({ ...quiet, vanish: { perMinute: 0.05 } }, 7, clients).due(0, minutes * 60),
      'vanish',
    );
    const expected = clients * minutes * 0.05;
    expect(Math.abs(deeds.length - expected)).toBeLessThan(4 * Math.sqrt(expected));
    const perClient = expected / clients;
    for (let lane = 0; lane < clients; lane += 1) {
      const own = deeds.filter((one) => one.lane === lane).length;
      expect(Math.abs(own - perClient)).toBeLessThan(5 * Math.sqrt(perClient));
    }
    const perTenth = expected / 10;
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const own = deeds.filter(({ atLoadSeconds }) => Math.floor((atLoadSeconds % 60) / 6) === tenth).length;
      expect(Math.abs(own - perTenth)).toBeLessThan(5 * Math.sqrt(perTenth));
    }
  });

  test('are done by every client in every minute where the probability is 1, by none where it is 0', () => {
    const sure = createClientDeeds({ ...quiet, churn: { perMinute: 1 }, vanish: { perMinute: 0 } }, 3, 40);
    const deeds = sure.due(120, 180);
    expect(kindsIn(deeds)).toEqual(new Set(['churn']));
    expect(deeds.map(({ lane }) => lane).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, lane) => lane),
    );
  });

  test('of a client never come twice in a minute and kind', () => {
    const deeds = createClientDeeds({ ...every, storm: null }, 11, 30).due(0, 1200);
    const places = deeds.map(
      ({ lane, deed, atLoadSeconds }) => `${lane} ${deed.kind} ${Math.floor(atLoadSeconds / 60)}`,
    );
    expect(new Set(places).size).toBe(places.length);
  });

  test('are the same wherever the load is cut: none twice, none lost, in the order of time', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 30 }),
        (seed, clients, cuts) => {
          const borders = [0, ...cuts.toSorted((a, b) => a - b), 400];
          const whole = createClientDeeds(every, seed, clients).due(0, 400);
          // A resumed load makes its deeds anew.
          const pieces = borders.slice(1).flatMap((to, index) => {
            const from = borders[index] ?? 0;
            return createClientDeeds(every, seed, clients).due(from, to);
          });
          const one = createClientDeeds(every, seed, clients);
          const ticks = borders.slice(1).flatMap((to, index) => one.due(borders[index] ?? 0, to));
          expect(pieces).toEqual(whole);
          expect(ticks).toEqual(whole);
          for (const [index, { atLoadSeconds }] of whole.entries()) {
            expect(atLoadSeconds).toBeGreaterThanOrEqual(whole[index - 1]?.atLoadSeconds ?? 0);
            expect(atLoadSeconds).toBeLessThan(400);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of one kind do not change with what else is asked, nor with the number of clients beyond', () => {
    const alone = createClientDeeds({ ...quiet, vanish: every.vanish }, 5, 20).due(0, 600);
    const among = of(createClientDeeds(every, 5, 20).due(0, 600), 'vanish');
    const more = of(createClientDeeds(every, 5, 200).due(0, 600), 'vanish').filter(({ lane }) => lane < 20);
    expect(among).toEqual(alone);
    expect(more).toEqual(alone);
  });

  test('depend on the seed', () => {
    const [one, other] = [1, 2].map((seed) => createClientDeeds(every, seed, 50).due(0, 60));
    expect(one).not.toEqual(other);
  });

  test('carry what they need', () => {
    const deeds = createClientDeeds(every, 1, 100)
      .due(0, 400)
      .map(({ deed }) => deed);
    expect(kindsIn(deeds.map((deed) => ({ lane: 0, deed, atLoadSeconds: 0 }))).size).toBe(10);
    expect(deeds.find(({ kind }) => kind === 'disconnect')).toEqual({ kind: 'disconnect', reconnectAfterSeconds: 5 });
    expect(deeds.find(({ kind }) => kind === 'slow-reader')).toEqual({ kind: 'slow-reader', forSeconds: 30 });
    expect(deeds.find(({ kind }) => kind === 'slow-writer')).toEqual({ kind: 'slow-writer', forSeconds: 20 });
    expect(deeds.find(({ kind }) => kind === 'storm')).toEqual({ kind: 'storm', reconnectAfterSeconds: 3 });
  });

  test('cost little where few of very many clients do something', () => {
    const deeds = createClientDeeds({ ...quiet, vanish: { perMinute: 0.001 } }, 9, 10_000);
    let found = 0;
    const started = performance.now();
    for (let tick = 0; tick < 6_000; tick += 1) found += deeds.due(tick / 10, (tick + 1) / 10).length;
    expect(found).toBeGreaterThan(50);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a storm', () => {
  const storm = { everySeconds: 60, share: 0.5, reconnectAfterSeconds: 5 };

  test('takes its share of all clients within one second, again and again, other ones each time', () => {
    const deeds = createClientDeeds({ ...quiet, storm }, 21, 41).due(0, 200);
    const storms = [60, 120, 180].map((at) =>
      deeds.filter(({ atLoadSeconds }) => atLoadSeconds >= at && atLoadSeconds < at + 1).map(({ lane }) => lane),
    );
    expect(deeds).toHaveLength(3 * 21);
    for (const lanes of storms) expect(new Set(lanes).size).toBe(21);
    expect(new Set(storms[0])).not.toEqual(new Set(storms[1]));
  });

  test('chooses every client as often as any other', () => {
    const deeds = createClientDeeds({ ...quiet, storm: { ...storm, share: 0.2 } }, 2, 10).due(0, 60 * 2001);
    for (let lane = 0; lane < 10; lane += 1) {
      const own = deeds.filter((one) => one.lane === lane).length;
      expect(Math.abs(own - 400)).toBeLessThan(5 * Math.sqrt(320));
    }
  });

  test('takes one client where the share is less than one', () => {
    expect(createClientDeeds({ ...quiet, storm: { ...storm, share: 0.01 } }, 2, 10).due(0, 70)).toHaveLength(1);
    expect(createClientDeeds({ ...quiet, storm: { ...storm, share: 0 } }, 2, 10).due(0, 70)).toEqual([]);
  });
});

test('no chaos, no deed', () => {
  expect(createClientDeeds(quiet, 1, 1000).due(0, 1e9)).toEqual([]);
});

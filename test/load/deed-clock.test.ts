import { expect, test } from 'vitest';
import type { ClientDeeds } from '../../src/load/client-deeds.ts';
import { askedKinds, createDeedClock } from '../../src/load/deed-clock.ts';
import { createDeedLedger } from '../../src/load/deed-ledger.ts';

const noChaos = { disconnect: null, vanish: null, slowReader: null };

test('deeds are asked for once a second of load, each stretch beginning where the one before ended', () => {
  const asked: (readonly [number, number])[] = [];
  const deeds: ClientDeeds = {
    due(from, to) {
      asked.push([from, to]);
      return [{ lane: 3, deed: { kind: 'vanish' }, atLoadSeconds: from }];
    },
  };
  const given: string[] = [];
  const clock = createDeedClock(deeds, (lane, deed) => given.push(`${deed.kind} ${lane}`));
  for (const seconds of [100, 100.4, 100.99, 101.01, 101.5, 110]) clock.tick(seconds);
  expect(asked).toEqual([
    [100, 101.01],
    [101.01, 110],
  ]);
  expect(given).toEqual(['vanish 3', 'vanish 3']);
});

test('the ledger has every kind that the scenario asks of clients, zero included, and none of what is done to the system', () => {
  const kinds = askedKinds({
    ...noChaos,
    vanish: { perMinute: 0 },
    storm: { everySeconds: 60, share: 0.5, reconnectAfterSeconds: 1 },
    kill: { everySeconds: 60, recoverWithinSeconds: 5 },
  });
  const ledger = createDeedLedger(kinds);
  ledger.asked('storm');
  ledger.asked('storm');
  ledger.delivered('storm');
  expect(ledger.take()).toEqual({ vanish: { asked: 0, delivered: 0 }, storm: { asked: 2, delivered: 1 } });
  expect(ledger.take()).toEqual({ vanish: { asked: 0, delivered: 0 }, storm: { asked: 0, delivered: 0 } });
});

test('where nothing is asked of clients there is no ledger', () => {
  expect(createDeedLedger(askedKinds(noChaos)).take()).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { StoreTrouble } from '../../src/run/store.ts';
import { type Claimed, claimSegment } from '../../src/verbs/leg-claim.ts';
import { type HandClock, handClock } from '../fakes/hand-clock.ts';
import { type MemoryStore, memoryStore } from '../fakes/memory-store.ts';
import { aCheckpointOf, aFolder, hash, runKey, storeRecord } from './a-record.ts';

async function aLegThatClaims(store: MemoryStore, clock: HandClock, patienceSeconds = 600) {
  const told: string[] = [];
  const order = {
    store,
    recordRoot: await aFolder(),
    wanted: { runKey, headSha: 'a'.repeat(40), scenarioHash: hash },
    attempt: 1,
    times: () => ({ renewSeconds: 10, leaseSeconds: 30 }),
    patienceSeconds,
    clock,
    tell: (text: string) => told.push(text),
  };
  return { claiming: claimSegment(order), told };
}

/** Moves the clock, the store's with it, until the promise is settled. */
async function settled(promise: Promise<Claimed>, clock: HandClock, store: MemoryStore): Promise<Claimed> {
  let done = false;
  const watched = promise.finally(() => {
    done = true;
  });
  watched.catch(() => {});
  for (let turn = 0; turn < 1000 && !done; turn += 1) {
    // Records are fetched for real, to this machine's disk.
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (turn % 8 === 7) await clock.advance(1);
    store.unixSeconds = clock.unixSeconds();
  }
  return await watched;
}

describe('claiming a segment', () => {
  it('takes the first one of a run that has none', async () => {
    const [store, clock] = [memoryStore(), handClock()];
    const { claiming } = await aLegThatClaims(store, clock);
    expect(await settled(claiming, clock, store)).toMatchObject({ kind: 'claimed', segment: 0, turn: 1, found: null });
    expect([...store.entries.keys()]).toEqual(['soak-claim-night-42-s0-t1']);
  });

  it('is done where the run is', async () => {
    const [store, clock] = [memoryStore(), handClock()];
    await storeRecord(store, aCheckpointOf({ state: 'finished', segment: 3 }));
    const { claiming } = await aLegThatClaims(store, clock);
    expect(await settled(claiming, clock, store)).toMatchObject({ kind: 'done' });
  });

  it('gives a segment to one of two legs that come at once; the other waits until it falls silent', async () => {
    const [store, clock] = [memoryStore(), handClock()];
    await storeRecord(store, aCheckpointOf({ segment: 0 }), { ended: true });
    const first = await aLegThatClaims(store, clock);
    const second = await aLegThatClaims(store, clock);
    const both = await Promise.all([settled(first.claiming, clock, store), settled(second.claiming, clock, store)]);
    const turns = both.map((claimed) =>
      claimed.kind === 'claimed' ? `s${claimed.segment} t${claimed.turn}` : claimed.kind,
    );
    expect(turns.toSorted()).toEqual(['s1 t1', 's1 t2']);
  });

  it('waits for a leg that lives and goes on after its last checkpoint', async () => {
    const [store, clock] = [memoryStore(), handClock()];
    store.unixSeconds = clock.unixSeconds();
    await storeRecord(store, aCheckpointOf({ segment: 4 }), { ended: false, upload: 1 });
    const { claiming, told } = await aLegThatClaims(store, clock);
    while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    await storeRecord(store, aCheckpointOf({ segment: 4, sequence: 8 }), { ended: true, upload: 2 });
    expect(await settled(claiming, clock, store)).toMatchObject({ kind: 'claimed', segment: 5, turn: 1 });
    expect(told).toEqual(['segment 5 is being carried by another leg; waiting for it']);
  });

  it('takes the next turn when its own claim was burned half-way', async () => {
    const [store, clock] = [memoryStore(), handClock()];
    store.fail(1, new StoreTrouble('finalize failed', true));
    const { claiming } = await aLegThatClaims(store, clock);
    expect(await settled(claiming, clock, store)).toMatchObject({ kind: 'claimed', segment: 0, turn: 2 });
  });

  it('does not wait for ever for a claim that nobody holds', async () => {
    const [store, clock] = [memoryStore(), handClock()];
    store.fail(1, 'taken');
    const { claiming } = await aLegThatClaims(store, clock);
    expect(await settled(claiming, clock, store)).toMatchObject({ kind: 'claimed', segment: 0, turn: 2 });
  });

  it('asks an ill store again, and says so', async () => {
    const [store, clock] = [memoryStore(), handClock()];
    store.outage = new StoreTrouble('503', true);
    const { claiming, told } = await aLegThatClaims(store, clock);
    await clock.advance(30);
    store.outage = null;
    expect(await settled(claiming, clock, store)).toMatchObject({ kind: 'claimed' });
    expect(told).toEqual(['the store does not answer, trying again: 503']);
  });

  it('gives up after its patience', async () => {
    const [store, clock] = [memoryStore(), handClock()];
    store.outage = new StoreTrouble('refused', true);
    const { claiming } = await aLegThatClaims(store, clock, 60);
    await expect(settled(claiming, clock, store)).rejects.toThrow('refused');
  });
});

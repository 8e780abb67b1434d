import { describe, expect, test } from 'vitest';
import { createDeedLedger } from '../../src/load/deed-ledger.ts';
import { createLaneDeeds, misdeedRandom } from '../../src/load/lane-deeds.ts';
import { createRests } from '../../src/load/rests.ts';
import type { Wire } from '../../src/load/wire.ts';

/** The deeds of one lane on a clock that stands, with a list of what they did. */
function aLane({ hasStreams = true } = {}) {
  const did: string[] = [];
  const note = (what: string) => async () => void did.push(what);
  const wire: Pick<Wire, 'readSlowly' | 'writeSlowly' | 'cancelNext'> = {
    readSlowly: (until) => void did.push(`read slowly until ${until}`),
    writeSlowly: (until) => void did.push(`write slowly until ${until}`),
    cancelNext: () => void did.push('cancel next'),
  };
  const ledger = createDeedLedger([]);
  const rests = createRests();
  const deeds = createLaneDeeds({
    target: 'http://127.0.0.1:1/',
    random: misdeedRandom(1, 0),
    wires: [wire as Wire],
    presence: {
      variables: () => null,
      begin: async () => null,
      come: note('come'),
      endSessions: note('end sessions'),
      leave: note('leave'),
      vanish: () => void did.push('vanish'),
    },
    rests,
    ledger,
    nowSeconds: () => 100,
    resumeStale: () => hasStreams,
  });
  return { deeds, did, rests, delivered: () => ledger.take() ?? {} };
}

describe('what a lane is asked to do wrong', () => {
  test.each([
    { deed: { kind: 'vanish' }, does: ['vanish', 'come'] },
    { deed: { kind: 'churn' }, does: ['end sessions', 'come'] },
    { deed: { kind: 'slow-reader', forSeconds: 30 }, does: ['read slowly until 130'] },
    { deed: { kind: 'slow-writer', forSeconds: 5 }, does: ['write slowly until 105'] },
    { deed: { kind: 'stale-id' }, does: [] },
  ] as const)('is done: $deed.kind', async ({ deed, does }) => {
    const { deeds, did, delivered } = aLane();
    deeds.ask(deed);
    expect(deeds.waits()).toBe(true);
    await deeds.doAll();
    expect(deeds.waits()).toBe(false);
    expect(did).toEqual(does);
    expect(delivered()[deed.kind]?.delivered).toBe(1);
  });

  test.each(['disconnect', 'storm'] as const)('who leaves in a %s comes back when its time has come', async (kind) => {
    const { deeds, did, rests, delivered } = aLane();
    deeds.ask({ kind, reconnectAfterSeconds: 5 });
    const done = deeds.doAll();
    await Promise.resolve();
    await Promise.resolve();
    rests.wake(104.9);
    expect(did).toEqual(['leave']);
    expect(delivered()[kind]?.delivered).toBe(1);
    rests.wake(105);
    await done;
    expect(did).toEqual(['leave', 'come']);
  });

  test('a cancelled request is delivered when it was cancelled, once', async () => {
    const { deeds, did, delivered } = aLane();
    deeds.ask({ kind: 'cancel' });
    await deeds.doAll();
    expect(did).toEqual(['cancel next']);
    expect(delivered().cancel?.delivered ?? 0).toBe(0);
    deeds.cancelled();
    deeds.cancelled();
    expect(delivered().cancel?.delivered).toBe(1);
  });

  test('no stale id is given where there are no streams', async () => {
    const { deeds, delivered } = aLane({ hasStreams: false });
    deeds.ask({ kind: 'stale-id' });
    await deeds.doAll();
    expect(delivered()['stale-id']?.delivered ?? 0).toBe(0);
  });

  test('three deeds wait at most, and are done one after the other', async () => {
    const { deeds, did } = aLane();
    for (let asked = 0; asked < 5; asked += 1) deeds.ask({ kind: 'vanish' });
    await deeds.doAll();
    expect(did).toEqual(['vanish', 'come', 'vanish', 'come', 'vanish', 'come']);
  });

  test('at the end of the load nothing waits any more, and who left stays away', async () => {
    const { deeds, did, rests } = aLane();
    deeds.ask({ kind: 'disconnect', reconnectAfterSeconds: 5 });
    deeds.ask({ kind: 'vanish' });
    const done = deeds.doAll();
    await Promise.resolve();
    deeds.finish();
    rests.wakeAll();
    deeds.ask({ kind: 'vanish' });
    await done;
    expect(did).toEqual(['leave']);
    expect(deeds.waits()).toBe(false);
  });
});

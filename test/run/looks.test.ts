import { describe, expect, it } from 'vitest';
import type { RunEventBody, Suspicion } from '../../src/model/event.ts';
import { createLooks, type Looks } from '../../src/run/looks.ts';
import type { LookOrder } from '../../src/run/ports.ts';
import { aScenario } from './a-scenario.ts';

const hour = 3600;
const growth = (inARow: number, series = 'system.resident-bytes'): Suspicion => ({
  check: 'memory-growth',
  series,
  sentence: 'Memory grows by 20 MB/h.',
  inARow,
});

interface Rig {
  readonly looks: Looks;
  readonly orders: LookOrder[];
  readonly events: RunEventBody[];
  readonly told: string[];
  /** Answers the look that is under way. */
  answer(suspicions: readonly Suspicion[] | null): Promise<void>;
  /** Ticks through steady seconds, one look at most being answered at once. */
  hold(toSeconds: number): void;
  /** One tick behind the planned end. */
  drain(): void;
}

/** A day under looks that answer when the test says so. */
function aRig(onRegression = true, heldBefore = 0): Rig {
  const orders: LookOrder[] = [];
  const events: RunEventBody[] = [];
  const told: string[] = [];
  let resolve: (suspicions: readonly Suspicion[] | null) => void = () => {};
  const port = {
    look: (order: LookOrder) => {
      orders.push(order);
      return new Promise<readonly Suspicion[] | null>((settle) => {
        resolve = settle;
      });
    },
    close: () => void told.push('closed'),
  };
  const journal = { event: (body: RunEventBody) => void events.push(body), sample: () => {} };
  const abort = { rssBytes: null, p99Seconds: null, errorRate: null, onRegression };
  const scenario = aScenario({ durationSeconds: 24 * hour, abort });
  const stop = () => void told.push('stop');
  let place = { steady: false, steadySeconds: heldBefore };
  const onBug = (error: unknown) => void told.push(String(error));
  const looks = createLooks(port, journal, scenario, heldBefore, () => place, stop, onBug);
  const tick = (steady: boolean, steadySeconds: number): void => {
    place = { steady, steadySeconds };
    looks.tick();
  };
  let held = heldBefore;
  return {
    looks,
    orders,
    events,
    told,
    async answer(suspicions) {
      resolve(suspicions);
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    },
    hold(toSeconds) {
      for (; held <= toSeconds; held += 60) tick(true, held);
    },
    drain: () => tick(false, 24 * hour),
  };
}

const begun = ({ orders }: Rig) => orders.map(({ look, of }) => `${look} of ${of}`);

describe('looks at a running soak', () => {
  it('are begun once an hour of steady load, each with its share of the error budget', async () => {
    const rig = aRig();
    rig.hold(hour - 60);
    expect(begun(rig)).toEqual([]);
    rig.hold(1.5 * hour);
    await rig.answer([]);
    rig.hold(2.5 * hour);
    expect(begun(rig)).toEqual(['1 of 24', '2 of 24']);
    expect(rig.orders.map(({ alphaShare }) => alphaShare * 24 ** 2)).toEqual([1, 3].map((n) => expect.closeTo(n, 9)));
    expect(rig.events).toEqual([]);
  });

  it('are never two at once: one that is due while another is under way is left out', async () => {
    const rig = aRig();
    rig.hold(2.5 * hour);
    expect(begun(rig)).toEqual(['1 of 24']);
    await rig.answer([]);
    rig.hold(2.9 * hour);
    expect(begun(rig)).toEqual(['1 of 24']);
    rig.hold(3 * hour);
    expect(begun(rig)).toEqual(['1 of 24', '3 of 24']);
  });

  it('are taken in steady only, and the one at the planned end is left to the verdict', () => {
    const rig = aRig();
    rig.drain();
    expect(begun(rig)).toEqual([]);
  });

  it('begin where the run went on, not anew', () => {
    const rig = aRig(true, 5.5 * hour);
    rig.hold(5.9 * hour);
    expect(begun(rig)).toEqual([]);
    rig.hold(6 * hour);
    expect(begun(rig)).toEqual(['6 of 24']);
  });

  it('leave one event for each suspected series', async () => {
    const rig = aRig();
    rig.hold(hour);
    await rig.answer([growth(1), growth(1, 'upstream.resident-bytes')]);
    expect(rig.events).toEqual([
      { event: 'suspicion', look: 1, of: 24, ...growth(1) },
      { event: 'suspicion', look: 1, of: 24, ...growth(1, 'upstream.resident-bytes') },
    ]);
    expect(rig.told).toEqual([]);
  });

  it('that give no answer leave nothing, and the next one is begun when it is due', async () => {
    const rig = aRig();
    rig.hold(hour);
    await rig.answer(null);
    rig.hold(2 * hour);
    expect(begun(rig)).toEqual(['1 of 24', '2 of 24']);
    expect(rig.events).toEqual([]);
  });

  it('are not heard once the run is over', async () => {
    const rig = aRig();
    rig.hold(hour);
    rig.looks.close();
    await rig.answer([growth(3)]);
    expect(rig.events).toEqual([]);
    expect(rig.told).toEqual(['closed']);
  });
});

describe('abort.on-regression', () => {
  it('stops the run at the third suspicion in a row, and says what it was', async () => {
    const rig = aRig();
    rig.hold(3 * hour);
    await rig.answer([growth(2, 'upstream.resident-bytes'), growth(3)]);
    expect(rig.told).toEqual(['stop']);
    expect(rig.events.at(-1)).toEqual({ event: 'abort', limit: 'regression', ...growth(3) });
    expect(rig.events.map(({ event }) => event)).toEqual(['suspicion', 'suspicion', 'abort']);
  });

  it.each([
    ['two in a row', true, [growth(2)]],
    ['the scenario does not ask for it', false, [growth(3)]],
  ])('does not when %s', async (_, asked, suspicions) => {
    const rig = aRig(asked);
    rig.hold(3 * hour);
    await rig.answer(suspicions);
    expect(rig.told).toEqual([]);
    expect(rig.events.map(({ event }) => event)).toEqual(['suspicion']);
  });

  it('does not behind the planned end, where the verdict is due anyway', async () => {
    const rig = aRig();
    rig.hold(23 * hour);
    rig.drain();
    await rig.answer([growth(3)]);
    expect(rig.told).toEqual([]);
    expect(rig.events.map(({ event }) => event)).toEqual(['suspicion']);
  });
});

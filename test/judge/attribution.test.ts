import { describe, expect, it } from 'vitest';
import { type Attribution, attributionOf } from '../../src/judge/attribution.ts';
import { attributionBins } from '../../src/judge/attribution-bins.ts';
import { attributionLines } from '../../src/judge/attribution-lines.ts';
import { type Evidence, gatherEvidence } from '../../src/judge/evidence.ts';
import { aCapture, anEvent } from './a-capture.ts';
import { aCompanion, aLoad, anOperation, aScenario } from './a-scenario.ts';
import { type AttributionRun, evidenceOf } from './attribution-runs.ts';
import type { FamilyName } from './families.ts';

const gauge = 'system.resident-bytes';
const leakBytes = 20_000;
const names = ['search', 'store', 'admin'] as const;
const weights = { search: 60, store: 30, admin: 10 };

function operations(leaks: Partial<Record<(typeof names)[number], number>>): AttributionRun['operations'] {
  return Object.fromEntries(names.map((name) => [name, { weight: weights[name], leaks: leaks[name] ?? 0 }]));
}

function asked(run: Partial<AttributionRun>): Attribution | null {
  return attributionOf(evidenceOf({ seed: 1, noise: 'white', operations: operations({}), ...run }), gauge);
}

const whyOf = (attribution: Attribution | null) => (attribution?.kind === 'not-told' ? attribution.why : null);
const namedBy = (attribution: Attribution | null) =>
  attribution?.kind === 'told' ? attribution.leaking.operation : null;

describe('an hour of a mix in blocks, 50 a second, one operation leaving 20 KB per call', () => {
  const runs = 48;
  it.each(['white', 'AR .9', 'sawtooth', 'long teeth'] satisfies FamilyName[])('in noise "%s"', (noise) => {
    let right = 0;
    let wrong = 0;
    let covered = 0;
    for (let seed = 1; seed <= runs; seed += 1) {
      const leaking = names[seed % names.length] ?? 'search';
      const told = asked({ seed, noise, operations: operations({ [leaking]: leakBytes }) });
      if (told?.kind !== 'told') continue;
      const { operation, perCall } = told.leaking;
      if (operation !== leaking) wrong += 1;
      else {
        right += 1;
        if (perCall.low <= leakBytes && leakBytes <= perCall.high) covered += 1;
      }
    }
    expect(wrong).toBe(0);
    expect(right / runs).toBeGreaterThanOrEqual(0.9);
    expect(covered / right).toBeGreaterThanOrEqual(0.9);
  });
});

describe('no operation is named', () => {
  const seeds = Array.from({ length: 12 }, (_, at) => at + 1);
  const noises = ['white', 'AR .9', 'AR .99', 'sawtooth', 'random walk', 'few steps', 'warm-up left over'] as const;

  it.each([
    { what: 'growth comes with time alone', run: { leakPerHour: 1e9 } },
    { what: 'every call leaves the same', run: { operations: operations({ search: 2e4, store: 2e4, admin: 2e4 }) } },
    { what: 'two share the growth', run: { operations: operations({ search: 1e4, store: 2e4 }) } },
    { what: 'nothing leaks', run: {} },
    { what: 'time leaks under a mix that does not vary', run: { leakPerHour: 1e9, blockSeconds: null } },
  ])('when $what, in any noise', ({ run }) => {
    const all = noises.flatMap((noise) => seeds.map((seed) => asked({ seed, noise, ...run })));
    expect(all.filter((one) => one?.kind === 'told')).toEqual([]);
  });

  it('and it is said why', () => {
    expect(whyOf(asked({ leakPerHour: 1e9 }))).toBe('several');
    expect(whyOf(asked({ operations: operations({ search: 1e4, store: 2e4 }) }))).toBe('several');
    expect(whyOf(asked({}))).toBe('too-little-growth');
    expect(whyOf(asked({ operations: operations({ store: leakBytes }), blockSeconds: null }))).toBe(
      'mix-does-not-vary',
    );
    const small = operations({ admin: 3000 });
    expect(whyOf(asked({ noise: 'long teeth', operations: small, leakPerHour: 3e7, seed: 2 }))).toBe('too-noisy');
  });
});

describe('what the answer carries', () => {
  it('bytes per call and share with intervals, the others beside it', () => {
    const told = asked({ operations: operations({ store: leakBytes }) });
    expect(told).toMatchObject({ kind: 'told', leaking: { operation: 'store' } });
    if (told?.kind !== 'told') return;
    const { perCall, share, calls } = told.leaking;
    expect(perCall.low).toBeGreaterThan(17_000);
    expect(perCall.high).toBeLessThan(23_000);
    expect(share.value).toBeCloseTo(1, 1);
    expect(share.low).toBeLessThan(share.value);
    // An hour at 50/s, about 30 % of it, less the first bin.
    expect(calls).toBeGreaterThan(40_000);
    expect(told.others.map(({ operation }) => operation).sort()).toEqual(['admin', 'search']);
    for (const { perCall: other } of told.others) expect(other.low).toBeLessThan(0);
  });

  it('with one operation, growth per call and no name', () => {
    const only = { call: { weight: 1, leaks: 500 } };
    const found = asked({ operations: only });
    expect(whyOf(found)).toBe('one-operation');
    expect(found?.kind === 'not-told' && found.operations[0]?.perCall.value).toBeCloseTo(500, -1);
  });

  it('a quiet system tells even by a mix that varies by chance alone', () => {
    const run = { noise: 'constant', operations: operations({ admin: leakBytes }), blockSeconds: null } as const;
    expect(namedBy(asked(run))).toBe('admin');
  });

  it('an operation that was hardly called is not named for a step that fell on its calls', () => {
    const evidence = evidenceOf({ seed: 3, noise: 'constant', operations: operations({}) });
    const step = 150;
    const stepped = evidence.windows.map((window) => ({
      ...window,
      samples: window.samples.map((sample, at) => ({
        ...sample,
        gauges: { [gauge]: (sample.gauges[gauge] ?? 0) + (at >= step ? 5e7 : 0) + at * 1e5 },
        load: sample.load && {
          ...sample.load,
          operations: {
            ...sample.load.operations,
            rare: { succeeded: at === step ? 3 : 0, failed: 0, latency: null },
          },
        },
      })),
    }));
    expect(namedBy(attributionOf({ ...evidence, windows: stepped }, gauge))).toBeNull();
  });
});

describe('what goes into it', () => {
  const samplesOf = ({ windows }: Evidence) => windows.flatMap(({ samples }) => samples);

  it('calls are those answered, right or wrong; levels are medians; both in up to 120 bins', () => {
    const evidence = evidenceOf({ seed: 1, noise: 'white', operations: operations({}) });
    const { operations: order, groups, bins } = attributionBins(evidence, gauge);
    expect(order).toEqual(['search', 'store', 'admin']);
    expect(bins).toBe(120);
    const [group] = groups;
    const calls = [0, 1, 2].map((at) => group?.columns[at]?.at(-1) ?? 0);
    const before = samplesOf(evidence).slice(-1)[0]?.load?.operations;
    // The mean of the last bin's three looks lies one look before its end.
    const all = calls.reduce((sum, count) => sum + count, 0);
    expect(all).toBe(360 * 500 - 500);
    expect(before?.search?.failed).toBeGreaterThan(0);
  });

  it('a reading that is not known is left out, and a hole in the record begins a stretch of its own', () => {
    const evidence = evidenceOf({ seed: 1, noise: 'white', operations: operations({ store: leakBytes }) });
    const unknown = samplesOf(evidence).map((sample, at) =>
      at >= 60 && at < 90 ? { ...sample, gauges: { [gauge]: null } } : sample,
    );
    const holed = unknown.filter((_, at) => at < 200 || at >= 260);
    const again = gatherEvidence(evidence.scenario, { ...evidence.capture, samples: holed });
    const { groups, bins } = attributionBins(again, gauge);
    expect(groups).toHaveLength(2);
    expect(bins).toBeLessThan(120);
    expect(groups[0]?.y).not.toContain(0);
    expect(namedBy(attributionOf(again, gauge))).toBe('store');
  });

  it('what an operation rightly leaves is not laid to it', () => {
    const evidence = evidenceOf({ seed: 1, noise: 'white', operations: operations({ search: 2e5, store: leakBytes }) });
    expect(namedBy(attributionOf(evidence, gauge))).toBe('search');
    // One in a hundred fails, and only what succeeded may stay.
    const load = aLoad({ operations: names.map((name) => anOperation(name, name === 'search' ? 202_020 : 0)) });
    const allowing = { ...evidence, scenario: { ...evidence.scenario, load } };
    expect(namedBy(attributionOf(allowing, gauge))).toBe('store');
  });

  it('a companion has its own lives: what a restart frees is no fall of its level', () => {
    const evidence = evidenceOf({ seed: 1, noise: 'white', operations: operations({ store: leakBytes }) });
    const own = 'upstream.resident-bytes';
    let atRestart = 0;
    const samples = evidence.capture.samples.map((sample) => {
      const value = sample.gauges[gauge] ?? 0;
      if (sample.atSeconds <= 1800) atRestart = value;
      return { ...sample, gauges: { [own]: sample.atSeconds > 1800 ? value - atRestart + 1e8 : value } };
    });
    const events = [...evidence.capture.events, anEvent(1805, { event: 'boot', target: 'upstream', pid: 7 })];
    const scenario = { ...evidence.scenario, companions: [aCompanion('upstream', true)] };
    const again = gatherEvidence(scenario, { ...evidence.capture, samples, events });
    expect(attributionBins(again, own).groups).toHaveLength(2);
    expect(namedBy(attributionOf(again, own))).toBe('store');
  });

  it('beyond twelve operations the rarest share a column and are told together', () => {
    const many = Object.fromEntries(
      Array.from({ length: 15 }, (_, at) => [`op${at}`, { weight: 40 - 2 * at, leaks: at >= 11 ? leakBytes : 0 }]),
    );
    const evidence = evidenceOf({ seed: 1, noise: 'white', operations: many });
    expect(attributionBins(evidence, gauge).operations.at(-1)).toBe('the other 4 operations');
    expect(namedBy(attributionOf(evidence, gauge))).toBe('the other 4 operations');
  });

  it('without calls, or with too little to see, there is no answer', () => {
    const idle = gatherEvidence(aScenario(), aCapture({ load: () => null }));
    expect(attributionOf(idle, gauge)).toBeNull();
    expect(attributionLines(idle, gauge)).toEqual([]);
    const short = gatherEvidence(aScenario(), aCapture({ steadySeconds: 20 }));
    expect(attributionOf(short, gauge)).toBeNull();
    expect(attributionOf(gatherEvidence(aScenario(), aCapture()), 'system.no-such-gauge')).toBeNull();
  });
});

describe('what is said', () => {
  const lines = (run: Partial<AttributionRun>) =>
    attributionLines(evidenceOf({ seed: 1, noise: 'white', operations: operations({}), ...run }), gauge);

  it('of the operation that leaks', () => {
    expect(lines({ operations: operations({ store: leakBytes }) })).toEqual([
      'The operation that leaks is store: each call leaves 20.0 KB (95 % interval 19.4 to 20.5) more than a call of the others, which explains 100 % of the growth (at least 97 %).',
      'From the level and the calls of 3 operations until then, in 120 bins; shares of the mix moved by 26 % from bin to bin.',
    ]);
  });

  it('of one operation', () => {
    expect(lines({ operations: { call: { weight: 1, leaks: 500 } } })).toEqual([
      'There is one operation only, call: if what grows comes with its calls, each leaves 501 B (95 % interval 492 to 511).',
      'From the level and the calls until then, in 120 bins.',
    ]);
  });

  it.each([
    [
      'growth with time',
      { leakPerHour: 1e9 },
      'No single operation explains the growth: several do, or it comes with every call alike, or with time.',
    ],
    ['no growth', {}, 'Which operation leaks cannot be told: too little grew for it to be divided.'],
    [
      'a mix that does not vary',
      { operations: operations({ store: leakBytes }), blockSeconds: null },
      'Which operation leaks cannot be told: all were called in nearly the same proportion all the time; load.mix-blocks = "2m" varies the mix.',
    ],
    [
      'noise',
      { noise: 'long teeth', operations: operations({ admin: 3000 }), leakPerHour: 3e7, seed: 2 },
      'Which operation leaks cannot be told: the level swings too much beside what one operation adds; soak longer, or with longer load.mix-blocks.',
    ],
  ] satisfies readonly (readonly [string, Partial<AttributionRun>, string])[])('of none, with %s', (_, run, said) => {
    expect(lines(run)[0]).toBe(said);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownCheck, knownLimit } from '../../src/report/closed-words.ts';
import { verdictFile } from '../../src/report/json.ts';
import { renderUntrusted } from '../../src/report/untrusted-comment.ts';
import { type VerdictFile, verdictSchema } from '../../src/report/verdict-schema.ts';
import { exampleMeta, passing } from './example-verdicts.ts';
import { exampleMarker, examplePlaces } from './markdown-places.ts';
import { hostileScenario, hostileVerdict, nightlyLeak, nightlyScenario } from './nightly-verdict.ts';

const nightly = verdictFile(nightlyLeak, nightlyScenario, exampleMeta);
const render = (file: VerdictFile): string => renderUntrusted(exampleMarker, file, examplePlaces);

describe('the result of a fork', () => {
  test('is printed in words of ours', async () => {
    await expect(render(nightly)).toMatchFileSnapshot('../golden/report/untrusted-nightly.md');
  });

  test('with hostile texts shows none of them', async () => {
    const file = verdictFile(hostileVerdict, hostileScenario, exampleMeta);
    await expect(render(file)).toMatchFileSnapshot('../golden/report/untrusted-hostile.md');
  });

  test('shows no text of its file, whatever that is', () => {
    // Letters that no word of ours has: when one of them is on the page, it came from the file.
    const foreign = fc.string({ unit: fc.constantFrom('Ж', 'Щ', 'Ю', '|', '@', '<', '`', '\n', '5'), minLength: 1 });
    const marked = foreign.map((text) => `Ж${text}`);
    const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
    const finding = fc.record({
      check: marked,
      series: marked,
      about: fc.constantFrom('target' as const, 'harness' as const),
      outcome: fc.constantFrom('holds' as const, 'violated' as const, 'inconclusive' as const),
      estimate: fc.option(
        fc.record({
          value: number,
          low: fc.option(number),
          high: fc.option(number),
          confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
          n: number,
          method: marked,
          unit: fc.constantFrom('bytes' as const, 'share' as const, 'count-per-hour' as const),
        }),
      ),
      limitText: fc.option(marked),
      sinceSeconds: fc.option(number),
      epochs: fc.constant<number[]>([]),
      windows: fc.constant<VerdictFile['findings'][number]['windows']>([]),
      smallestVisible: fc.option(marked),
      sentence: marked,
      next: fc.option(marked),
      evidence: fc.array(marked, { maxLength: 3 }),
    });
    const files = fc
      .record({
        outcome: fc.constantFrom('pass' as const, 'fail' as const, 'inconclusive' as const, 'invalid' as const),
        text: marked,
        steadySeconds: number,
        requests: fc.maxSafeInteger(),
        findings: fc.array(finding, { maxLength: 80 }),
      })
      .map(
        ({ outcome, text, steadySeconds, requests, findings }): VerdictFile => ({
          ...nightly,
          outcome,
          findings,
          toolVersion: text,
          runKey: text,
          sentence: text,
          scenario: { name: text, hash: text },
          durations: { ...nightly.durations, steadySeconds },
          totals: { ...nightly.totals, requests },
          notJudged: [{ check: text, reason: text, because: 'off' }],
          notes: [text],
        }),
      );
    fc.assert(
      fc.property(files, (file) => {
        expect(verdictSchema.safeParse(file).success).toBe(true);
        const page = render(file);
        expect(page).not.toMatch(/[ЖЩЮ@]/u);
        expect(page.length).toBeLessThan(20_000);
      }),
      { numRuns: 100 },
    );
  });

  test('is never better than its own findings', () => {
    expect(render({ ...nightly, outcome: 'pass' })).toContain('## 🔴 FAIL');
    expect(render({ ...nightly, outcome: 'pass', findings: [] })).toContain('## 🟡 INCONCLUSIVE');
    const pass = verdictFile(passing, nightlyScenario, exampleMeta);
    expect(render(pass)).toContain('## 🟢 PASS');
    expect(render({ ...pass, outcome: 'invalid' })).toContain('## ⚪ INVALID');
  });

  test('leaves findings out when there are too many, and says how many', () => {
    const [one] = nightly.findings;
    if (one === undefined) throw new Error('expected a finding');
    expect(render({ ...nightly, findings: Array.from({ length: 100 }, () => one) })).toContain(
      '60 more findings left out.',
    );
  });
});

describe('a limit that a stranger wrote', () => {
  test.each([
    ['10MiB/h', '10MiB/h'],
    ['1%', '1%'],
    ['99.9 %', '99.9%'],
    ['0010.50ms', '10.5ms'],
    ['20KB/operation', '20KB/operation'],
    ['2%/h', '2%/h'],
    ['38/s', '38/s'],
    ['10', null],
    ['10MiB/h @team', null],
    ['10MiB/h\n# x', null],
    ['1e9MB', null],
    ['-1%', null],
    ['10constructor', null],
    ['', null],
    [null, null],
  ])('%j is printed as %j', (text, limit) => {
    expect(knownLimit(text)).toBe(limit);
  });
});

test('every check that the judge can name is a known word, and nothing else is', () => {
  const folder = 'src/judge';
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const named = sources.flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/\bcheck: '([a-z0-9-]+)'/g)].map((found) => found[1] ?? ''),
  );
  expect(named).toContain('rate-held');
  for (const check of named) expect(knownCheck(check)).toBe(check);
  for (const check of ['constructor', '__proto__', 'Memory-growth', '@team', '']) {
    expect(knownCheck(check)).toBe('a check this version does not know');
  }
});

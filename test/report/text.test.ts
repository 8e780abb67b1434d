import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/model/finding.ts';
import { renderText } from '../../src/report/text.ts';
import { aScenario } from './example-scenario.ts';
import { aFinding, anEstimate, broken, failing, passing, undecided } from './example-verdicts.ts';

const places = {
  color: false,
  reportPath: 'soak-report/report.html',
  recordPath: 'soak-record/quickstart-20261122-110205',
};

describe('the text report', () => {
  const cases: readonly { readonly name: string; readonly verdict: Verdict }[] = [
    { name: 'pass', verdict: passing },
    { name: 'fail', verdict: failing },
    { name: 'inconclusive', verdict: undecided },
    { name: 'invalid', verdict: broken },
  ];

  test.each(cases)('of a verdict $name is its golden', async ({ name, verdict }) => {
    await expect(renderText(verdict, aScenario(), places)).toMatchFileSnapshot(`../golden/report/text-${name}.txt`);
  });

  test('says in its first line what grows, how fast and how surely', () => {
    const [first] = renderText(failing, aScenario(), places).split('\n');
    expect(first).toBe(`FAIL: ${failing.sentence}`);
  });

  test('in colour says the same words', () => {
    const escapeCharacter = String.fromCharCode(27);
    const colored = renderText(failing, aScenario(), { ...places, color: true });
    expect(colored).toContain(`${escapeCharacter}[31mFAIL:${escapeCharacter}[0m`);
    expect(colored.replaceAll(new RegExp(`${escapeCharacter}\\[[0-9]+m`, 'g'), '')).toBe(
      renderText(failing, aScenario(), places),
    );
  });

  test('keeps every line but the first within 100 columns', () => {
    for (const { verdict } of cases) {
      const [, ...rest] = renderText(verdict, aScenario(), places).split('\n');
      for (const line of rest) expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  test('lets no log line move the cursor of the reader', () => {
    const hostile = aFinding({ check: 'crash', outcome: 'violated', evidence: ['\u001b[2Jgone\u0007\r::error::x'] });
    const text = renderText({ ...failing, findings: [hostile] }, aScenario(), places);
    expect(text).toContain('  | gone::error::x\n');
  });

  test('names the series where one check gave several findings', () => {
    const two = ['system.resident-bytes', 'upstream.resident-bytes'].map((series) =>
      aFinding({ check: 'memory-growth', series, estimate: anEstimate({ value: 1e6, unit: 'bytes-per-hour' }) }),
    );
    const text = renderText({ ...passing, findings: two }, aScenario(), places);
    expect(text).toContain('memory-growth (upstream.resident-bytes)');
  });

  test('without findings says so', () => {
    expect(renderText({ ...undecided, findings: [] }, aScenario(), { color: false })).toContain(
      'no check gave a finding',
    );
  });
});

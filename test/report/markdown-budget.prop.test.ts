import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Estimate, Finding, Verdict } from '../../src/model/finding.ts';
import { commentBudgetBytes, summaryBudgetBytes, utf8Bytes } from '../../src/report/byte-budget.ts';
import { renderComment } from '../../src/report/comment-text.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { aScenario } from './example-scenario.ts';
import { aFinding, exampleMeta, failing } from './example-verdicts.ts';
import { exampleMarker, examplePlaces } from './markdown-places.ts';
import { nastyText } from './nasty-text.ts';

/** Short, ordinary, or far too long, and then of the characters that grow most when they are escaped. */
const text = fc.oneof(
  { weight: 6, arbitrary: nastyText },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('$', '@', '🟢', 'x y '), fc.integer({ min: 500, max: 2_500 }))
      .map(([piece, times]) => piece.repeat(times)),
  },
);

const estimate: fc.Arbitrary<Estimate> = fc.record({
  value: fc.double({ noNaN: true }),
  low: fc.option(fc.double()),
  high: fc.option(fc.double()),
  confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  n: fc.nat(),
  method: fc.constant('m'),
  unit: fc.constantFrom('bytes', 'bytes-per-hour', 'share', 'seconds', 'count', 'count-per-hour'),
});

const finding: fc.Arbitrary<Finding> = fc
  .record({
    check: text,
    series: text,
    about: fc.constantFrom('target', 'harness'),
    outcome: fc.constantFrom('holds', 'violated', 'inconclusive'),
    estimate: fc.option(estimate),
    limitText: fc.option(text),
    sinceSeconds: fc.option(fc.double({ min: 0, max: 1e7, noNaN: true })),
    smallestVisible: fc.option(text),
    sentence: text,
    next: fc.option(text),
    evidence: fc.array(text, { maxLength: 6 }),
  })
  .map((over) => aFinding(over));

const verdict: fc.Arbitrary<Verdict> = fc.record({
  outcome: fc.constantFrom('pass', 'fail', 'inconclusive', 'invalid'),
  sentence: text,
  findings: fc.array(finding, { maxLength: 20 }),
  notJudged: fc.array(fc.record({ check: text, reason: text, because: fc.constant('off' as const) }), {
    maxLength: 60,
  }),
  notes: fc.array(text, { maxLength: 15 }),
  totals: fc.constant(failing.totals),
});

const runs = { numRuns: 12 };

describe('a page for GitHub', () => {
  test('stays within its budget, whatever the verdict holds', () => {
    fc.assert(
      fc.property(verdict, text, fc.integer({ min: 2_500, max: commentBudgetBytes }), (any, name, small) => {
        const scenario = aScenario({ name });
        for (const budgetBytes of [summaryBudgetBytes, commentBudgetBytes, small]) {
          const places = { ...examplePlaces, budgetBytes };
          expect(utf8Bytes(renderMarkdown(any, scenario, exampleMeta, places))).toBeLessThanOrEqual(budgetBytes);
          const comment = renderComment(exampleMarker, any, scenario, exampleMeta, places);
          expect(utf8Bytes(comment)).toBeLessThanOrEqual(budgetBytes);
          expect(comment.startsWith(`${exampleMarker}\n## `)).toBe(true);
          // A budget of GitHub's own size never needs the bare page.
          if (budgetBytes >= commentBudgetBytes) expect(comment).toContain('### The run');
        }
      }),
      runs,
    );
  });
});

describe('what is cut', () => {
  const evidence = Array.from({ length: 400 }, (_, line) => `line ${line} ${'of a long log '.repeat(20)}`);
  const notes = Array.from({ length: 300 }, (_, note) => `note ${note} ${'on a long run '.repeat(20)}`);
  const holding = Array.from({ length: 300 }, (_, series) => aFinding({ series: `series-${series}`, limitText: '1%' }));
  const bad = aFinding({ check: 'crash', outcome: 'violated', sentence: 'It crashed.', evidence });
  const whole: Verdict = { ...failing, findings: [...holding, bad], notes };
  const cutTo = (budgetBytes: number): string =>
    renderMarkdown(whole, aScenario(), exampleMeta, { ...examplePlaces, budgetBytes });

  test.each([
    { budgetBytes: 1_000_000, left: null },
    { budgetBytes: 150_000, left: '380 lines of evidence' },
    { budgetBytes: 110_000, left: '395 lines of evidence' },
    { budgetBytes: 26_000, left: '400 lines of evidence, 280 notes' },
    { budgetBytes: 20_000, left: '300 notes' },
    { budgetBytes: 4_000, left: '290 checks that hold' },
    { budgetBytes: 1_600, left: '300 checks that hold, 400 lines of evidence, 300 notes' },
  ])('at $budgetBytes bytes is said: $left', ({ budgetBytes, left }) => {
    const text = cutTo(budgetBytes);
    expect(utf8Bytes(text)).toBeLessThanOrEqual(budgetBytes);
    if (left === null) expect(text).not.toContain('Left out');
    else expect(text).toMatch(/Left out to stay within the size that GitHub takes: .*\./);
    if (left !== null) expect(text).toContain(left);
  });

  test('is never the violation itself', () => {
    expect(cutTo(1_600)).toContain('It crashed.');
    expect(cutTo(1_600)).toContain('| crash | **violated** |');
  });

  test('of long sentences are the ends', () => {
    const long: Verdict = { ...failing, findings: [], notes: [], sentence: 'word '.repeat(2_000) };
    const text = renderMarkdown(long, aScenario(), exampleMeta, { ...examplePlaces, budgetBytes: 2_000 });
    expect(text).toContain('word…');
    expect(text).toContain('the ends of 1 text.');
  });
});

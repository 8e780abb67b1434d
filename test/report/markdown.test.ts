import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/model/finding.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { commentBudgetBytes } from '../../src/report/byte-budget.ts';
import { renderComment } from '../../src/report/comment-text.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { aScenario } from './example-scenario.ts';
import { broken, exampleMeta, failing, passing, undecided } from './example-verdicts.ts';
import { exampleMarker, examplePlaces } from './markdown-places.ts';
import { hostileScenario, hostileVerdict, nightlyLeak, nightlyScenario } from './nightly-verdict.ts';

interface Case {
  readonly name: string;
  readonly verdict: Verdict;
  readonly scenario: Scenario;
}

const cases: readonly Case[] = [
  { name: 'pass', verdict: passing, scenario: aScenario() },
  { name: 'fail', verdict: failing, scenario: aScenario() },
  { name: 'inconclusive', verdict: undecided, scenario: aScenario() },
  { name: 'invalid', verdict: broken, scenario: aScenario() },
  { name: 'nightly', verdict: nightlyLeak, scenario: nightlyScenario },
  { name: 'hostile', verdict: hostileVerdict, scenario: hostileScenario },
];
const commentPlaces = { ...examplePlaces, budgetBytes: commentBudgetBytes };

describe('the summary of a job', () => {
  test.each(cases)('for $name is its golden', async ({ name, verdict, scenario }) => {
    const text = renderMarkdown(verdict, scenario, exampleMeta, examplePlaces);
    await expect(text).toMatchFileSnapshot(`../golden/report/summary-${name}.md`);
  });

  test('prints nothing of places that are not there', () => {
    const nowhere = { ...examplePlaces, reportUrl: null, runUrl: null, headSha: null, artifactName: null };
    const text = renderMarkdown(passing, aScenario(), exampleMeta, nowhere);
    expect(text).not.toMatch(/\]\(|artifact|commit/);
  });

  test('is green for a pass alone', () => {
    for (const { verdict, scenario } of cases) {
      for (const text of [
        renderMarkdown(verdict, scenario, exampleMeta, examplePlaces),
        renderComment(exampleMarker, verdict, scenario, exampleMeta, commentPlaces),
      ]) {
        expect(/🟢|✅|PASS/u.test(text)).toBe(verdict.outcome === 'pass');
      }
    }
  });
});

describe('the comment', () => {
  test.each(cases)('for $name is its golden', async ({ name, verdict, scenario }) => {
    const text = renderComment(exampleMarker, verdict, scenario, exampleMeta, commentPlaces);
    await expect(text).toMatchFileSnapshot(`../golden/report/comment-${name}.md`);
  });

  test('begins with its marker, or without when the caller puts it there', () => {
    const [first] = renderComment(exampleMarker, passing, aScenario(), exampleMeta, commentPlaces).split('\n');
    expect(first).toBe(exampleMarker);
    expect(renderComment(null, passing, aScenario(), exampleMeta, commentPlaces)).toMatch(/^## 🟢 PASS/);
  });

  test('says verdict, culprit, rate, onset and what to do in its first 1,200 characters', () => {
    const text = renderComment(null, nightlyLeak, nightlyScenario, exampleMeta, commentPlaces).slice(0, 1200);
    for (const part of [
      '🔴 FAIL',
      '28.4 MiB/h',
      'memory-growth',
      'since 32:00 of the run',
      '**Next:** take two heap',
    ]) {
      expect(text).toContain(part);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../../src/judge/baseline-run-compare.ts';
import { renderBaselineSection } from '../../src/report/baseline-markdown.ts';
import { anOperationOf, aRun, aSummary } from '../judge/a-summary.ts';

describe('a comparison in Markdown', () => {
  it('shows what changed, worse first, and counts the rest', () => {
    const operations = [anOperationOf('search', 0.5), anOperationOf('store', 1.5)];
    const before = [anOperationOf('search'), anOperationOf('store'), anOperationOf('purge')];
    const page = renderBaselineSection(comparisonWith(aRun({ operations }), aSummary({ operations: before })));
    expect(page).toContain('Run `night-1`, commit `aaaaaaa`, 2023-11-14 22:13 UTC.');
    const rows = page.split('\n').filter((line) => line.startsWith('| **'));
    expect(rows.map((row) => row.slice(0, 14))).toEqual([
      ...Array.from({ length: 3 }, () => '| **worse** | '),
      ...Array.from({ length: 3 }, () => '| **better** |'),
    ]);
    expect(page).toContain('8 metrics are the same; 4 cannot be told: not in this run.');
  });

  it('stays small and harmless whatever the names are', () => {
    const nasty = (index: number) =>
      `<img src=x onerror=alert(1)> @everyone | [x](http://y) ${'$'.repeat(300)} ${index}`;
    const of = (times: number) => Array.from({ length: 50 }, (_, index) => anOperationOf(nasty(index), times));
    const page = renderBaselineSection(
      comparisonWith(aRun({ operations: of(3) }), aSummary({ operations: of(1), runKey: 'a`b|<c>' })),
    );
    expect(page).not.toMatch(/<img|@everyone|\]\(http/);
    expect(page).toContain('138 more changes left out.');
    expect(Buffer.byteLength(page)).toBeLessThan(40_000);
  });
});

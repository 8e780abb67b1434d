// Series recorded from real systems by the tool itself. What simulation did not think of.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeGrowth } from '../../src/judge/growth.ts';
import { memoryRule } from '../../src/judge/growth-limits.ts';
import type { LifeSeries } from '../../src/judge/series.ts';

function recorded(name: string): LifeSeries {
  const [, ...rows] = readFileSync(`test/fixtures/series/${name}.csv`, 'utf8').trim().split('\n');
  const points = rows.map((row) => {
    const [seconds = Number.NaN, value = Number.NaN] = row.split(',').map(Number);
    return { seconds, value };
  });
  return { epoch: 0, startSeconds: 0, points };
}

describe('the first 80 seconds of a healthy MCP server at 40 calls a second', () => {
  // It rises by 137 MB in steps, then stays; half a minute later one collection brings it back to 104 MB.
  it.each([5, 10, 100, 1500, 3000, 10_000])('are no leak against %s MB/h', (limit) => {
    const lives = [recorded('mcp-server-first-80s')];
    const answer = judgeGrowth(lives, {
      ...memoryRule,
      limitPerHour: limit * 1e6,
      warmupDeclared: true,
      alphaShare: 1,
    });
    expect(answer).toMatchObject({ outcome: 'inconclusive', reason: 'limit-too-small' });
  });
});

import { expect, test } from 'vitest';
import { renderPlan } from '../../src/report/plan-text.ts';

test('a plan reads like a time table and says what it cannot judge', async () => {
  const text = renderPlan({
    scenarioName: 'quickstart',
    phases: [
      { name: 'boot', startSeconds: 0, seconds: 0 },
      { name: 'idle', startSeconds: 0, seconds: 5 },
      { name: 'warmup', startSeconds: 5, seconds: 15 },
      { name: 'steady', startSeconds: 20, seconds: 120 },
      { name: 'drain', startSeconds: 140, seconds: 10 },
      { name: 'stop', startSeconds: 150, seconds: 0 },
    ],
    segments: [{ index: 0, startSeconds: 0, seconds: 150 }],
    legs: 1,
    totalSeconds: 150,
    steadySamples: 120,
    meanRatePerSecond: 40,
    checks: [
      {
        check: 'memory-growth',
        judged: false,
        reason: 'two minutes cannot show 10MB/h on any system; it takes 3 h without a declared warm-up',
        smallestVisible: '61 MB/h',
      },
      { check: 'error-rate', judged: true, reason: null, smallestVisible: null },
    ],
  });
  await expect(text).toMatchFileSnapshot('../golden/report/plan.txt');
});

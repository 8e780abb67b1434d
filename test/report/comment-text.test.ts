import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { type EndedEarlyFacts, renderEndedEarly, renderLive, renderStarted } from '../../src/report/comment-text.ts';
import type { RunProgress } from '../../src/report/leg-progress.ts';
import { exampleMarker, examplePlaces } from './markdown-places.ts';

const week: Plan = {
  scenarioName: 'nightly',
  phases: [
    { name: 'boot', startSeconds: 0, seconds: 0 },
    { name: 'idle', startSeconds: 0, seconds: 120 },
    { name: 'warmup', startSeconds: 120, seconds: 600 },
    { name: 'steady', startSeconds: 720, seconds: 86_400 },
    { name: 'drain', startSeconds: 87_120, seconds: 60 },
    { name: 'stop', startSeconds: 87_180, seconds: 0 },
  ],
  segments: [0, 1, 2, 3, 4].map((index) => ({ index, startSeconds: index * 19_200, seconds: 19_200 })),
  legs: 5,
  totalSeconds: 87_180,
  steadySamples: 8_640,
  meanRatePerSecond: 500,
  checks: [
    { check: 'memory-growth', judged: true, reason: null, smallestVisible: '1.2 MiB/h, assuming noise of 5 %' },
    { check: 'handle-growth', judged: true, reason: null, smallestVisible: '0.2/h' },
    { check: 'error-rate', judged: true, reason: null, smallestVisible: null },
    { check: 'uptime', judged: true, reason: null, smallestVisible: null },
    { check: 'p99', judged: false, reason: 'no limit given', smallestVisible: null },
    { check: 'cleanup', judged: false, reason: 'turned off', smallestVisible: null },
  ],
};

const place = {
  scenario: { name: 'nightly', seed: 7 },
  runKey: 'nightly-4711-1',
  headSha: examplePlaces.headSha,
  runUrl: examplePlaces.runUrl,
};
const started = 1_795_345_325;
const progress: RunProgress = {
  segmentsDone: 3,
  segmentsPlanned: 28,
  steadySeconds: 54_000,
  plannedSteadySeconds: 604_800,
  suspicions: [],
};

describe('a soak that was started', () => {
  test('says when its verdict is due and what it can see', async () => {
    const text = renderStarted(exampleMarker, week, { ...place, verdictUnixSeconds: started + 87_180 });
    await expect(text).toMatchFileSnapshot('../golden/report/comment-started.md');
  });

  test('names the day only when a time alone could be misread', () => {
    const heading = (plan: Plan, verdictUnixSeconds: number | null): string =>
      renderStarted(null, plan, { ...place, verdictUnixSeconds }).split('\n')[0] ?? '';
    expect(heading(week, started + 87_180)).toBe('## ⏳ Soak started: 5 segments, verdict about 11:20 UTC on 23 Nov');
    const hour = { ...week, totalSeconds: 4_000, segments: week.segments.slice(0, 1) };
    expect(heading(hour, started + 4_000)).toBe('## ⏳ Soak started: 1 segment, verdict about 12:10 UTC');
    expect(heading(hour, null)).toBe('## ⏳ Soak started: 1 segment');
  });
});

describe('a soak that goes on', () => {
  test('says how far it is', async () => {
    const text = renderLive(exampleMarker, { ...place, progress, nowUnixSeconds: started });
    expect(text).toContain('## ⏳ 3 of 28 segments, no suspicion so far\n');
    await expect(text).toMatchFileSnapshot('../golden/report/comment-live.md');
  });

  test('names its suspicions, as suspicions', async () => {
    const suspicions = ['Memory of the system grows by about 28 MiB/h since 0:32:00 @team'];
    const text = renderLive(exampleMarker, {
      ...place,
      progress: { ...progress, suspicions },
      nowUnixSeconds: started,
    });
    await expect(text).toMatchFileSnapshot('../golden/report/comment-suspicion.md');
  });

  test('never says "no suspicion" when nobody has looked', () => {
    const text = renderLive(null, { ...place, progress: { ...progress, suspicions: null }, nowUnixSeconds: started });
    expect(text).toContain('3 of 28 segments, nothing looked at yet');
    expect(text).not.toContain('no suspicion');
  });

  test('may need more segments than were planned', () => {
    const late = { ...progress, segmentsDone: 30 };
    expect(renderLive(null, { ...place, progress: late, nowUnixSeconds: started })).toContain(
      '30 segments, 28 of them planned, no suspicion so far',
    );
  });

  test('stays short with any number of suspicions', () => {
    const suspicions = Array.from({ length: 500 }, () => '$'.repeat(5_000));
    const text = renderLive(null, { ...place, progress: { ...progress, suspicions }, nowUnixSeconds: started });
    expect(text).toContain('- and 490 more');
    expect(text.length).toBeLessThan(60_000);
  });
});

describe('a soak that ended before its time', () => {
  const ended: EndedEarlyFacts = { ...place, progress, why: 'cancelled', supersededBySha: null, resumable: true };
  const cases: readonly { readonly name: string; readonly facts: EndedEarlyFacts; readonly next: string }[] = [
    {
      name: 'cancelled, with a checkpoint',
      facts: ended,
      next: 're-run the failed jobs on the run page, or start the workflow again with the run key `nightly-4711-1`.',
    },
    {
      name: 'cancelled before anything was saved',
      facts: { ...ended, resumable: false },
      next: 'start it again. No checkpoint was saved, so it begins anew.',
    },
    {
      name: 'superseded',
      facts: { ...ended, why: 'superseded', supersededBySha: 'f'.repeat(40) },
      next: 'nothing to do. The soak of commit `fffffff` took its place and answers here.',
    },
    {
      name: 'superseded by something unknown',
      facts: { ...ended, why: 'superseded' },
      next: 'nothing to do. The soak of a newer commit took its place and answers here.',
    },
  ];

  test.each(cases)('$name: says how to go on', ({ facts, next }) => {
    expect(renderEndedEarly(null, facts)).toContain(`**Next:** ${next}`);
  });

  test('claims nothing', async () => {
    const text = renderEndedEarly(exampleMarker, ended);
    await expect(text).toMatchFileSnapshot('../golden/report/comment-cancelled.md');
  });
});

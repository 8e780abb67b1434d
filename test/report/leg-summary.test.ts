import { expect, test } from 'vitest';
import type { RunEvent, RunEventBody } from '../../src/model/event.ts';
import { type LegFacts, renderLegSummary } from '../../src/report/leg-summary.ts';
import { aCapture, anEvent as anyEvent, quickShape } from './example-capture.ts';
import { examplePlaces } from './markdown-places.ts';

const anEvent = (atSeconds: number, body: RunEventBody): RunEvent => ({ ...anyEvent(atSeconds, body), segment: 2 });
const lastSample = aCapture(quickShape).samples.find(({ atSeconds }) => atSeconds === 90) ?? null;
const healthy: readonly RunEvent[] = [
  anEvent(38_400, { event: 'segment', how: 'resume', lostSeconds: 42 }),
  anEvent(38_401, { event: 'adopted', target: 'system', pid: 4211 }),
  anEvent(38_402, { event: 'phase', phase: 'steady' }),
  anEvent(42_000, { event: 'checkpoint', sequence: 11 }),
];

const leg: LegFacts = {
  scenario: { name: 'nightly', seed: 7 },
  headSha: examplePlaces.headSha,
  runKey: 'nightly-4711-1',
  progress: {
    segmentsDone: 3,
    segmentsPlanned: 28,
    steadySeconds: 54_000,
    plannedSteadySeconds: 604_800,
    suspicions: [],
  },
  segment: 2,
  fromSeconds: 38_400,
  toSeconds: 57_600,
  plannedTotalSeconds: 605_580,
  began: 'adopted',
  lostSeconds: 42,
  uploads: { made: 6, failed: 0 },
  events: healthy,
  after: 'running',
  lastSample: lastSample === null ? null : { ...lastSample, atSeconds: 57_598 },
};

test('a leg says first how far the run is, then what it carried and what comes next', async () => {
  const text = renderLegSummary(leg);
  expect(text.split('\n')[0]).toBe('## ⏳ 3 of 28 segments, no suspicion so far');
  await expect(text).toMatchFileSnapshot('../golden/report/leg-running.md');
});

test('a leg in trouble names it, with the log', async () => {
  const trouble: LegFacts = {
    ...leg,
    began: 'booted',
    progress: { ...leg.progress, suspicions: ['Memory grows by about 28 MiB/h.'] },
    uploads: { made: 5, failed: 2 },
    after: 'unsaved',
    events: [
      anEvent(38_400, { event: 'segment', how: 'resume', lostSeconds: 42 }),
      anEvent(38_400, { event: 'adoption-failed', target: 'system', reason: 'process 4211 is another one now' }),
      anEvent(38_401, { event: 'boot', target: 'system', pid: 77 }),
      anEvent(50_000, { event: 'gap', fromSeconds: 49_940, toSeconds: 50_000, reason: 'the machine stood still' }),
      anEvent(51_132, {
        event: 'crash',
        target: 'system',
        exit: { code: null, signal: 'SIGABRT' },
        logTail: ['FATAL ERROR: heap <b>limit</b>', '```', '::error::@org/team'],
      }),
    ],
  };
  await expect(renderLegSummary(trouble)).toMatchFileSnapshot('../golden/report/leg-trouble.md');
});

test.each([
  { after: 'running', says: 'the next leg continues from the checkpoint that this one saved' },
  { after: 'finished', says: 'Its verdict is in the report job' },
  { after: 'interrupted', says: 'This leg was cut off' },
  { after: 'unsaved', says: 'could not save its last checkpoint' },
] as const)('after a leg, $after: $says', ({ after, says }) => {
  expect(renderLegSummary({ ...leg, after })).toContain(says);
});

test.each([
  { began: 'started', says: '- It started the run\n' },
  { began: 'adopted', says: '- It took over the living system; 42 s are without samples\n' },
  { began: 'booted', says: '- It booted the system anew, which is a new process life; 42 s are without samples\n' },
  { began: null, says: '- It did not get as far as a running system\n' },
] as const)('a leg began: $began', ({ began, says }) => {
  expect(renderLegSummary({ ...leg, began })).toContain(says);
});

test('a leg without a sample says so, and prints no number for it', () => {
  expect(renderLegSummary({ ...leg, lastSample: null, events: [] })).toContain('- No sample was taken\n');
});

test('a summary does not grow with the number of events', () => {
  const crashes = Array.from({ length: 5_000 }, (_, index) =>
    anEvent(40_000 + index, {
      event: 'crash',
      target: 'system',
      exit: { code: 1, signal: null },
      logTail: Array.from({ length: 50 }, () => '`'.repeat(2_000)),
    }),
  );
  const text = renderLegSummary({ ...leg, events: crashes });
  expect(text.length).toBeLessThan(30_000);
  expect(text).toContain('4970 events in between are left out here.');
});

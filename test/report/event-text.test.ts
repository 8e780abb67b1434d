import { expect, test } from 'vitest';
import type { RunEventBody } from '../../src/model/event.ts';
import { eventSentence, eventWeight, renderEventLine } from '../../src/report/event-text.ts';
import { anEvent } from './example-capture.ts';

const target = 'system';
const suspected = {
  check: 'memory-growth',
  series: 'system.resident-bytes',
  sentence: 'Memory grows by 20 MB/h.\n',
};
const gone = { code: null, signal: null };

test.each([
  { body: { event: 'segment', how: 'start', lostSeconds: 0 }, text: 'segment 1 started' },
  {
    body: { event: 'segment', how: 'resume', lostSeconds: 9 },
    text: 'segment 1 went on from the checkpoint, after 9 s without samples',
  },
  { body: { event: 'boot', target, pid: 7 }, text: 'system started as process 7' },
  { body: { event: 'ready', target, afterSeconds: 0.84 }, text: 'system was ready after 0.8 s' },
  {
    body: { event: 'boot-failed', target, code: 'boot-timeout', message: 'no port', logTail: [] },
    text: 'system did not boot: no port',
  },
  { body: { event: 'adopted', target, pid: 7 }, text: 'system was still running as process 7 and was taken over' },
  { body: { event: 'adoption-failed', target, reason: 'gone' }, text: 'system could not be taken over: gone' },
  { body: { event: 'phase', phase: 'warmup' }, text: 'phase warm-up' },
  {
    body: { event: 'crash', target, exit: { code: 1, signal: null }, logTail: [] },
    text: 'system ended by itself: exit code 1',
  },
  {
    body: { event: 'crash', target, exit: { code: null, signal: 'SIGKILL' }, logTail: [] },
    text: 'system ended by itself: killed by SIGKILL',
  },
  { body: { event: 'crash', target, exit: gone, logTail: [] }, text: 'system ended by itself: nobody could know how' },
  { body: { event: 'gap', fromSeconds: 10, toSeconds: 40, reason: 'asleep' }, text: 'no samples for 30 s: asleep' },
  {
    body: { event: 'abort', limit: 'rss', limitText: '300MB', value: 331e6, samples: 3 },
    text: 'aborted: rss was 331 MB in 3 samples in a row, the limit is 300MB',
  },
  {
    body: { event: 'abort', limit: 'error-rate', limitText: '5%', value: 0.31, samples: 3 },
    text: 'aborted: error-rate was 31 % in 3 samples in a row, the limit is 5%',
  },
  {
    body: { event: 'abort', limit: 'regression', ...suspected, inARow: 3 },
    text: 'aborted: suspected in 3 looks in a row: Memory grows by 20 MB/h.',
  },
  {
    body: { event: 'suspicion', look: 4, of: 24, ...suspected, inARow: 1 },
    text: 'suspected by look 4 of 24: Memory grows by 20 MB/h.',
  },
  {
    body: { event: 'suspicion', look: 5, of: 24, ...suspected, inARow: 2 },
    text: 'suspected by look 5 of 24, 2 in a row: Memory grows by 20 MB/h.',
  },
  {
    body: { event: 'calibration', seconds: 0.52, reference: 0.4 },
    text: 'a fixed piece of work took 520 ms on this machine; 400 ms is the reference',
  },
  {
    body: { event: 'calibration', seconds: 0.52, reference: null },
    text: 'a fixed piece of work took 520 ms on this machine',
  },
  {
    body: { event: 'chaos', deed: 'kill', toSeconds: 14.1, recoveredAfterSeconds: 2.1, withinSeconds: 30 },
    text: 'the system was killed on purpose and was ready again after 2.1 s (allowed: 30 s)',
  },
  {
    body: { event: 'chaos', deed: 'restart', toSeconds: 60, recoveredAfterSeconds: null, withinSeconds: 30 },
    text: 'the system was restarted on purpose and was not ready again within 30 s',
  },
  {
    body: { event: 'chaos', deed: 'pause', toSeconds: 14, recoveredAfterSeconds: null, withinSeconds: 35 },
    text: 'the system was paused on purpose, and was not seen to come back',
  },
  { body: { event: 'interrupt', signal: 'SIGINT' }, text: 'interrupted by SIGINT' },
  { body: { event: 'harness', message: 'late' }, text: 'the soak itself had trouble: late' },
  { body: { event: 'checkpoint', sequence: 3 }, text: 'checkpoint 3 saved' },
  {
    body: { event: 'stopped', target, how: 'killed', afterSeconds: 10.4, exit: gone },
    text: 'system did not stop when asked and was killed after 10 s',
  },
] satisfies { body: RunEventBody; text: string }[])('$text', ({ body, text }) => {
  expect(eventSentence(anEvent(12, body))).toBe(text);
});

test('a crash is bad, a killed stop and a suspicion are warnings, a phase is neither', () => {
  const weights = (
    [
      { event: 'crash', target, exit: gone, logTail: [] },
      { event: 'stopped', target, how: 'killed', afterSeconds: 10, exit: gone },
      { event: 'suspicion', look: 4, of: 24, ...suspected, inARow: 1 },
      { event: 'phase', phase: 'steady' },
      { event: 'chaos', deed: 'kill', toSeconds: 40, recoveredAfterSeconds: null, withinSeconds: 30 },
      { event: 'chaos', deed: 'kill', toSeconds: 9, recoveredAfterSeconds: null, withinSeconds: 30 },
      { event: 'chaos', deed: 'kill', toSeconds: 3, recoveredAfterSeconds: 2, withinSeconds: 30 },
    ] satisfies RunEventBody[]
  ).map((body) => eventWeight(anEvent(1, body)));
  expect(weights).toEqual(['bad', 'warn', 'warn', 'plain', 'bad', 'warn', 'plain']);
});

test('a line of progress carries the end of the log, cleaned', () => {
  const line = renderEventLine(
    anEvent(75, {
      event: 'crash',
      target,
      exit: { code: 1, signal: null },
      logTail: ['\u001b[31mout of memory\u001b[0m'],
    }),
  );
  expect(line).toBe('    1:15  system ended by itself: exit code 1\n          | out of memory');
});

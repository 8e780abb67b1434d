import { expect, test } from 'vitest';
import { formatClock, formatDuration, formatWait } from '../../src/report/duration-text.ts';

test.each([
  { seconds: 0, text: '0 s', clock: '0:00' },
  { seconds: 59.6, text: '1 min', clock: '0:59' },
  { seconds: 150.4, text: '2 min 30 s', clock: '2:30' },
  { seconds: 3_600, text: '1 h', clock: '1:00:00' },
  { seconds: 3_605, text: '1 h', clock: '1:00:05' },
  { seconds: 86_400, text: '24 h', clock: '24:00:00' },
  { seconds: 7 * 86_400 + 3 * 3_600, text: '7 d 3 h', clock: '171:00:00' },
])('$seconds seconds read $text and $clock', ({ seconds, text, clock }) => {
  expect(formatDuration(seconds)).toBe(text);
  expect(formatClock(seconds)).toBe(clock);
});

test('a short wait keeps its tenths', () => {
  expect([formatWait(0.84), formatWait(12.4)]).toEqual(['0.8 s', '12 s']);
});

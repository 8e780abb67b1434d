// The sections [checks], [abort] and [baseline]: what is claimed, when to stop early, what to compare with.

import type { z } from 'zod';
import type { CheckCode } from '../model/scenario.ts';
import { limited, namedMetric, plain } from './check-forms.ts';
import { above, flag, nonEmptyText, positiveDuration, share, shareOfWhole, size, strict } from './leaf.ts';
import { expectedText, parseDuration, parseGrowth, parsePercent, parseRate, type Reading } from './units.ts';

const latencyLimit = above(parseDuration, `${expectedText.duration}, above zero`);
const growthOfCount = (keys: 'window and metric' | 'window') =>
  limited({
    read: (written) => parseGrowth(written, 'count'),
    expected: expectedText.growthOfCount,
    suffixes: ['/h'],
    hasDefault: true,
    keys,
  });

/** Without load there are no operations to count by. */
const idleGrowth = 'a growth such as "10MiB/h"';

/** From the study of the method: a smaller step is never told from noise, however long the soak. */
const smallestStep = 0.075;
const stepLimit = 'a percentage from 7.5% on, such as "20%"';

function parseStep(text: string): Reading {
  const reading = parsePercent(text);
  if (!reading.ok) return { ...reading, expected: stepLimit };
  return reading.value.value >= smallestStep
    ? reading
    : { ok: false, expected: stepLimit, hint: 'a smaller step cannot be told from noise' };
}

function parseIdleGrowth(text: string): Reading {
  const reading = parseGrowth(text, 'bytes');
  if (!reading.ok) return { ...reading, expected: idleGrowth };
  return reading.value.unit === 'bytes-per-hour'
    ? reading
    : { ok: false, expected: idleGrowth, hint: 'without load there are no operations' };
}

export const checksSchema = strict({
  'memory-growth': limited({
    read: (written) => parseGrowth(written, 'bytes'),
    expected: expectedText.growthOfBytes,
    suffixes: ['MiB/h', 'MB/h'],
    hasDefault: true,
  }).describe('Growth of resident memory that is too much. Default "10MiB/h".'),
  'handle-growth': growthOfCount('window and metric').describe(
    'Growth of open handles that is too much. Default "1/h".',
  ),
  'thread-growth': growthOfCount('window').describe('Growth of threads that is too much. Default "1/h".'),
  'socket-growth': growthOfCount('window').describe(
    'Growth of sockets that is too much. Open handles contain the sockets; this says that it is they. Default "1/h".',
  ),
  'child-growth': growthOfCount('window').describe('Growth of child processes that is too much. Default "1/h".'),
  'metric-growth': namedMetric().describe(
    'Growth of any metric in the record that is too much: its name and a limit. No default: not asked unless given.',
  ),
  'idle-growth': limited({
    read: parseIdleGrowth,
    expected: idleGrowth,
    suffixes: ['MiB/h', 'MB/h'],
    hasDefault: false,
    keys: 'none',
  }).describe(
    'Growth of resident memory without load (phases.idle, phases.drain) that is too much. Needs a long idle phase. No default: not asked unless given.',
  ),
  exhaustion: limited({
    read: above(parseDuration, `${expectedText.duration}, above zero`),
    expected: expectedText.duration,
    suffixes: ['h', 'd'],
    hasDefault: false,
    keys: 'none',
  }).describe(
    'Time in which resident memory, growing on as it did, must not reach abort.rss. No default: not asked unless given.',
  ),
  'latency-drift': limited({
    read: (written) => parseGrowth(written, 'percent'),
    expected: expectedText.growthOfPercent,
    suffixes: ['%/h'],
    hasDefault: true,
  }).describe('Slowing of p95 that is too much. Default "2%/h".'),
  'latency-step': limited({
    read: parseStep,
    expected: stepLimit,
    suffixes: ['%'],
    hasDefault: true,
    keys: 'none',
  }).describe('Sudden rise of the response time, in percent of what it was, that is too much. Default "20%".'),
  degradation: limited({
    read: parsePercent,
    expected: expectedText.percent,
    suffixes: ['%'],
    hasDefault: true,
  }).describe('How much slower than in the baseline hour p95 of an hour may be. Default "10%".'),
  'error-rate': limited({
    read: shareOfWhole,
    expected: expectedText.percent,
    suffixes: ['%'],
    hasDefault: true,
  }).describe('Share of wrong or missing answers that is too much. Default "1%".'),
  uptime: limited({
    read: shareOfWhole,
    expected: 'a percentage such as "99.9%"',
    suffixes: ['%'],
    hasDefault: true,
  }).describe('Least share of seconds of the steady phase in which the system lives and is ready. Default "99.9%".'),
  p99: limited({
    read: latencyLimit,
    expected: 'a duration such as "10ms"',
    suffixes: ['ms', 's'],
    hasDefault: false,
  }).describe('Longest 99th percentile of the response time. No default: not judged unless given.'),
  throughput: limited({
    read: above(parseRate, `${expectedText.rate}, above zero`),
    expected: expectedText.rate,
    suffixes: ['/s'],
    hasDefault: true,
  }).describe('Least mean rate of right answers. Default: 95 % of the planned mean rate.'),
  crash: plain().describe('The system must not die. Default true.'),
  cleanup: plain().describe(
    'Sessions, sockets, handles and children must be back to idle after draining. Default true.',
  ),
} satisfies Record<CheckCode, z.ZodType>);

export const abortSchema = strict({
  rss: size().optional().describe('Stop early when resident memory is above this in three samples in a row.'),
  p99: positiveDuration().optional().describe('Stop early when p99 is above this in three samples in a row.'),
  'error-rate': share().optional().describe('Stop early when the error rate is above this in three samples in a row.'),
  'on-regression': flag().optional().describe('Stop early on a statistical suspicion. Default false.'),
});

export const baselineSchema = strict({
  branch: nonEmptyText('the name of a branch').describe('Branch whose newest accepted record is compared with.'),
});

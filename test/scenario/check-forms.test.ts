import { describe, expect, it } from 'vitest';
import { issuesOf, treeWith } from './scenarios.ts';

describe('what a check cannot be', () => {
  it.each([
    // What is written, where the issue is, what was expected, what is hinted.
    ['thread-growth', '10MB/h', 'checks.thread-growth', 'a growth such as "1/h", or "off"', null],
    ['thread-growth', 5, 'checks.thread-growth', 'a growth such as "1/h", or "off"', 'a number needs a unit: "5/h"'],
    ['child-growth', { metric: 'x' }, 'checks.child-growth.metric', 'one of the keys limit, window', null],
    ['metric-growth', '10/h', 'checks.metric-growth', /^a table such as \{ metric = "system\.sessions_active"/, null],
    ['metric-growth', true, 'checks.metric-growth', /^a table such as/, null],
    ['metric-growth', { metric: 'a' }, 'checks.metric-growth.limit', 'a growth such as "10/h" or "10MiB/h"', null],
    ['metric-growth', { limit: '1/h' }, 'checks.metric-growth.metric', /^the name of a metric/, null],
    ['metric-growth', { metric: '', limit: '1/h' }, 'checks.metric-growth.metric', /^the name of a metric/, null],
    [
      'metric-growth',
      { metric: 'heap_used_bytes', limit: '10/h' },
      'checks.metric-growth.limit',
      'a growth of bytes such as "10MiB/h", because the metric is in bytes',
      null,
    ],
    [
      'metric-growth',
      { metric: 'a', limit: '10' },
      'checks.metric-growth.limit',
      'a growth such as "10/h" or "10MiB/h"',
      'a number needs a unit',
    ],
    [
      'idle-growth',
      true,
      'checks.idle-growth',
      'a growth such as "10MiB/h", or "off"',
      'this check has no default limit',
    ],
    [
      'idle-growth',
      '1KB/operation',
      'checks.idle-growth',
      'a growth such as "10MiB/h", or "off"',
      'without load there are no operations',
    ],
    [
      'idle-growth',
      { limit: '1MB/h', window: 'last half' },
      'checks.idle-growth.window',
      'one of the keys limit',
      null,
    ],
    ['exhaustion', '0s', 'checks.exhaustion', /^a duration such as .*, above zero, or "off"$/, null],
    ['exhaustion', 'on', 'checks.exhaustion', /^a duration such as/, null],
    [
      'latency-step',
      '7%',
      'checks.latency-step',
      'a percentage from 7.5% on, such as "20%", or "off"',
      'a smaller step cannot be told from noise',
    ],
    ['latency-step', '20%/h', 'checks.latency-step', /^a percentage from 7\.5% on/, null],
  ])('%s = %j', (code, written, path, expected, hint) => {
    const issues = issuesOf(treeWith({ checks: { [code]: written } }));
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(issues[0]?.expected).toMatch(expected);
    expect(issues[0]?.hint ?? null).toBe(hint);
  });
});

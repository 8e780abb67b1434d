import { describe, expect, it } from 'vitest';
import { issuesOf, scenarioOf, scenarioWith, treeWith } from './scenarios.ts';

const often = { 'per-minute': 0.1 };
const spoken = (protocol: string, request: object) => ({ operations: [{ name: 'a', protocol, request }] });
const command = spoken('command', { command: ['x'] });
const stdio = spoken('stdio-mcp', { tool: 'x' });
const running = { name: 'a', duration: '1h', watch: { port: 3000 }, load: { target: 'http://127.0.0.1:3000' } };

it('what is not said has a default', () => {
  const { chaos } = scenarioWith({
    chaos: {
      'slow-writer': often,
      storm: { every: '10m', share: 0.25 },
      pause: { every: '10m' },
      kill: { every: '20m' },
    },
  });
  expect(chaos).toMatchObject({
    vanish: null,
    slowWriter: { perMinute: 0.1, forSeconds: 30 },
    storm: { everySeconds: 600, share: 0.25, reconnectAfterSeconds: 5 },
    pause: { everySeconds: 600, forSeconds: 5 },
    kill: { everySeconds: 1_200, recoverWithinSeconds: 60 },
    restart: null,
  });
});

describe('chaos is refused', () => {
  it.each<[string, unknown, string, RegExp]>([
    [
      'with a probability above one',
      treeWith({ chaos: { cancel: { 'per-minute': 2 } } }),
      'chaos.cancel.per-minute',
      /0 to 1/,
    ],
    ['without a probability', treeWith({ chaos: { malformed: {} } }), 'chaos.malformed.per-minute', /0 to 1/],
    ['without a time', treeWith({ chaos: { pause: {} } }), 'chaos.pause.every', /^a duration/],
    [
      'with a share above one',
      treeWith({ chaos: { storm: { every: '5m', share: 2 } } }),
      'chaos.storm.share',
      /0 to 1/,
    ],
    ['with more than all', treeWith({ chaos: { storm: { every: '5m', share: '150%' } } }), 'chaos.storm.share', /100%/],
    ['with no share', treeWith({ chaos: { storm: { every: '5m', share: 'all' } } }), 'chaos.storm.share', /percentage/],
    [
      'with a share of nobody',
      treeWith({ chaos: { storm: { every: '5m', share: '0%' } } }),
      'chaos.storm.share',
      /above zero/,
    ],
    ['as a deed nobody knows', treeWith({ chaos: { vanihs: often } }), 'chaos.vanihs', /^one of the keys/],
    [
      'when it comes again before it is over',
      treeWith({ chaos: { pause: { every: '1m', for: '60s' } } }),
      'chaos.pause.for',
      /^less than "1m"/,
    ],
    ['also by default', treeWith({ chaos: { kill: { every: '1m' } } }), 'chaos.kill.recover-within', /^less than "1m"/],
    [
      'when it never comes',
      treeWith({ chaos: { restart: { every: '1h' } } }),
      'chaos.restart.every',
      /^less than the dur/,
    ],
    ['without a system to stop', { ...running, chaos: { kill: { every: '10m' } } }, 'chaos.kill', /\[system\]/],
    [
      'without a load',
      { name: 'a', duration: '1h', watch: { pid: 7 }, chaos: { vanish: often } },
      'chaos.vanish',
      /without \[load\]/,
    ],
    ['without a stream to resume', treeWith({ chaos: { 'stale-id': often } }), 'chaos.stale-id', /over sse or mcp: /],
    ['without a session to end', treeWith({ chaos: { churn: often } }), 'chaos.churn', /no session to end/],
    [
      'without a connection',
      treeWith({ load: command, chaos: { disconnect: often } }),
      'chaos.disconnect',
      /^an operation over/,
    ],
    [
      'without a body to send slowly',
      treeWith({ load: stdio, chaos: { 'slow-writer': often } }),
      'chaos.slow-writer',
      /over http/,
    ],
  ])('%s', (_, tree, path, expected) => {
    const issues = issuesOf(tree);
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(issues[0]?.expected).toMatch(expected);
  });
});

describe('chaos is kept', () => {
  it.each<[string, object]>([
    ['a stream to resume', { load: spoken('sse', {}), chaos: { 'stale-id': often } }],
    ['a session of the protocol', { load: spoken('mcp', { tool: 'x' }), chaos: { churn: often, 'stale-id': often } }],
    ['a session of the load', { load: { session: { requests: 10 } }, chaos: { churn: often } }],
    ['sessions over standard input', { load: stdio, chaos: { churn: often, vanish: often } }],
    ['a long pause', { chaos: { pause: { every: '5m', for: '4m' } } }],
  ])('%s', (_, over) => {
    expect(issuesOf(treeWith(over))).toEqual([]);
  });

  it('clients of a system that somebody else runs', () => {
    expect(scenarioOf({ ...running, chaos: { 'half-open': often } }).chaos.halfOpen).toEqual({ perMinute: 0.1 });
  });
});

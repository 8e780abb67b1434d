import { describe, expect, it } from 'vitest';
import { createLineCutter, decodeMessage, decodeOrder, longestMessage } from '../../src/system/keeper-protocol.ts';

const start = {
  id: 1,
  verb: 'start',
  name: 'system',
  command: ['node', 'server.js'],
  cwd: '/srv',
  env: { A: '1' },
  stop: { signal: 'SIGTERM', withinSeconds: 10 },
  watchFor: null,
};

describe('decodeOrder', () => {
  const wrong = [
    { about: 'no command', tree: { ...start, command: [] } },
    { about: 'a name that is a path', tree: { ...start, name: '../../etc/passwd' } },
    { about: 'a name that begins with a dot', tree: { ...start, name: '..' } },
    { about: 'an environment of numbers', tree: { ...start, env: { A: 1 } } },
    { about: 'a signal nobody knows', tree: { ...start, stop: { signal: 'SIGNO', withinSeconds: 1 } } },
    { about: 'a negative grace', tree: { ...start, stop: { signal: 'SIGTERM', withinSeconds: -1 } } },
    { about: 'an unknown verb', tree: { id: 1, verb: 'dance' } },
    { about: 'a lease without a number', tree: { id: 1, verb: 'renew', leaseSeconds: null } },
    { about: 'half a line to read', tree: { id: 1, verb: 'log-tail', name: 'system', lines: 0.5 } },
  ];
  it.each(wrong)('refuses $about, and tells the id', ({ tree }) => {
    expect(decodeOrder(JSON.stringify(tree))).toEqual({ id: 1, order: null });
  });

  it.each(['', 'null', '[]', '{"verb":"status"}', 'GET / HTTP/1.1'])('cannot answer %j at all', (line) => {
    expect(decodeOrder(line)).toEqual({ id: null, order: null });
  });

  it('drops what the order does not have', () => {
    expect(decodeOrder(JSON.stringify({ ...start, uid: 0 })).order).not.toHaveProperty('uid');
  });
});

describe('decodeMessage', () => {
  it.each(['', 'null', '{"event":"exit"}', '{"id":"1","ok":true}', '{"id":1,"ok":false}'])(
    'gives null for %j',
    (line) => {
      expect(decodeMessage(line)).toBeNull();
    },
  );
});

describe('createLineCutter', () => {
  it('gives up on a line that never ends', () => {
    expect(createLineCutter().push('x'.repeat(longestMessage + 1))).toBeNull();
  });
});

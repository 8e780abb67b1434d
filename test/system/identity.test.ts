import { describe, expect, it } from 'vitest';
import { identityOf, isAlive, isDead, parseProcStat } from '../../src/system/identity.ts';

const rest = '1 4242 4242 0 -1 4194560 100 0 0 0 5 6 0 0 20 0 11 0 987654 1000000 200';

describe('parseProcStat', () => {
  const rows = [
    { about: 'a plain name', text: `4242 (node) S ${rest}`, state: 'S' },
    { about: 'a name with spaces and parentheses', text: `4242 (tmux: (a) b) R ${rest}`, state: 'R' },
    { about: 'a zombie', text: `4242 (sh) Z ${rest}`, state: 'Z' },
  ];
  it.each(rows)('reads $about', ({ text, state }) => {
    expect(parseProcStat(text)).toEqual({ state, parentPid: 1, groupId: 4242, sessionId: 4242, startTicks: 987654 });
  });

  const wrong = ['', 'node S 1', '4242 (node) S 1 2', '4242 (node) 17 1 2 3', `4242 (node) S x ${rest}`];
  it.each(wrong)('gives null for %j', (text) => {
    expect(parseProcStat(text)).toBeNull();
  });

  it('counts a zombie as dead', () => {
    const zombie = parseProcStat(`4242 (sh) Z ${rest}`);
    expect(zombie !== null && isDead(zombie)).toBe(true);
  });
});

describe('isAlive', () => {
  const own = identityOf('own', process.pid);

  it('recognises this very process', () => {
    expect(isAlive(own)).toBe(true);
  });

  it('takes another start, another life of the machine or a free pid for death', () => {
    expect(isAlive({ ...own, startTicks: (own.startTicks ?? 0) + 1 })).toBe(false);
    expect(isAlive({ ...own, bootId: '00000000-0000-0000-0000-000000000000' })).toBe(false);
    expect(isAlive({ ...own, pid: 2 ** 22 + 1, startTicks: null })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { identityOf, isAlive } from '../../src/system/identity.ts';

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

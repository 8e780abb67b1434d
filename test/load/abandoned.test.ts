import { expect, test } from 'vitest';
import { connectionsLeftOpen, leaveOpen, mostLeftOpen } from '../../src/load/abandoned.ts';

test('of too many connections left open the oldest is ended, and those that ended by themselves do not count', () => {
  const ended: number[] = [];
  const before = connectionsLeftOpen();
  const forget = Array.from({ length: mostLeftOpen + 3 }, (_, index) => leaveOpen(() => ended.push(index)));
  expect(ended).toEqual([0, 1, 2]);
  expect(connectionsLeftOpen()).toBe(mostLeftOpen);

  forget[4]?.();
  leaveOpen(() => {});
  expect(ended).toEqual([0, 1, 2]);
  leaveOpen(() => {});
  expect(ended).toEqual([0, 1, 2, 3]);
  for (const one of forget) one();
  expect(connectionsLeftOpen()).toBeLessThanOrEqual(before + 2);
});

import { expect, it } from 'vitest';
import { exitCodeOf, exitCodeOfSignal, exitCodes } from '../../src/judge/exit-code.ts';

it('gives every verdict its documented code', () => {
  expect([exitCodeOf('pass'), exitCodeOf('fail'), exitCodeOf('inconclusive'), exitCodeOf('invalid')]).toEqual([
    0, 1, 3, 4,
  ]);
  expect(exitCodes.scenario).toBe(2);
});

it('gives an interrupted run the code of its signal, and SIGTERM’s for any other way of being told to go', () => {
  expect(exitCodeOfSignal('SIGINT')).toBe(130);
  expect(exitCodeOfSignal('SIGTERM')).toBe(143);
  expect(exitCodeOfSignal('parent lost')).toBe(143);
});

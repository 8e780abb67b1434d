import { describe, expect, it } from 'vitest';
import { defaultBoxSeconds, legBox } from '../../src/github/leg-box.ts';

const now = 1_700_000_000;
const hour = 3600;
const endless = Number.POSITIVE_INFINITY;

describe('the box of a leg', () => {
  it.each<[string, number, number | null, number, boolean]>([
    // what it is, seconds asked, seconds until the token ends, seconds of the box, cut by the token
    ['is what was asked for where the token tells no end', 2 * hour, null, 2 * hour, false],
    ['is what was asked for under a long token', defaultBoxSeconds, 24 * hour, defaultBoxSeconds, false],
    ['ends five minutes before the token', 6 * hour, 6 * hour, 6 * hour - 300, true],
    ['is not cut when it ends just in time', 6 * hour - 300, 6 * hour, 6 * hour - 300, false],
    ['is cut when it ends a second too late', 6 * hour - 299, 6 * hour, 6 * hour - 300, true],
    ['of a run to its end is what the token leaves', endless, 6 * hour, 6 * hour - 300, true],
    ['of a run to its end has none without a token', endless, null, endless, false],
    ['keeps a tenth of a token that is short', hour, 600, 540, true],
    ['is not longer than asked under a short token', 60, 600, 60, false],
    ['is a second when the token ends now', hour, 0, 1, true],
    ['is a second when the token is over', hour, -100, 1, true],
  ])('%s', (_, asked, left, seconds, cutByToken) => {
    expect(legBox(asked, left === null ? null : now + left, now)).toEqual({ seconds, cutByToken });
  });

  it('always ends before its token', () => {
    for (let left = 2; left < 3 * hour; left += 7) expect(legBox(endless, now + left, now).seconds).toBeLessThan(left);
  });

  it('leaves room for setting up in a job of six hours', () => {
    expect(6 * hour - defaultBoxSeconds).toBe(40 * 60);
  });
});

import { describe, expect, it } from 'vitest';
import { storeName } from '../../src/capture/store-names.ts';
import { claimTimes, isSuperseded, viewClaims } from '../../src/run/claims.ts';
import type { StoredEntry } from '../../src/run/store.ts';

const key = 'night-42';
const times = { renewSeconds: 10, leaseSeconds: 30 };

const entry = (name: string, createdUnixSeconds: number, otherRun: string | null = null): StoredEntry => ({
  name,
  id: name,
  createdUnixSeconds,
  bytes: 1,
  otherRun,
});
const claim = (segment: number, turn: number, at: number, renewal = 0) =>
  entry(storeName({ kind: 'claim', runKey: key, segment, turn, renewal }), at);
const upload = (segment: number, turn: number, at: number, ended = false) =>
  entry(storeName({ kind: 'checkpoint', runKey: key, segment, turn, attempt: 1, upload: at, ended }), at);

describe('who carries a run', () => {
  const cases: readonly (readonly [string, readonly StoredEntry[], number | null, number, object])[] = [
    ['nobody, when nothing is there', [], null, 100, { kind: 'free', segment: 0, turn: 1 }],
    ['the leg that claimed', [claim(0, 1, 90)], null, 100, { kind: 'held', segment: 0, untilUnixSeconds: 120 }],
    [
      'the leg that renewed its claim',
      [claim(0, 1, 10), claim(0, 1, 95, 8)],
      null,
      100,
      { kind: 'held', segment: 0, untilUnixSeconds: 125 },
    ],
    [
      'the leg that uploads',
      [claim(0, 1, 10), upload(0, 1, 80)],
      0,
      100,
      { kind: 'held', segment: 0, untilUnixSeconds: 110 },
    ],
    [
      'nobody, at once, when the leg said that it ended',
      [claim(0, 1, 10), upload(0, 1, 99, true)],
      0,
      100,
      { kind: 'free', segment: 1, turn: 1 },
    ],
    [
      'nobody, when it was silent for a lease; its segment goes on from what it stored',
      [claim(2, 1, 10), upload(2, 1, 60)],
      2,
      100,
      { kind: 'free', segment: 3, turn: 1 },
    ],
    [
      'nobody, when it vanished before it stored anything: the same segment, in another turn',
      [upload(1, 1, 5, true), claim(2, 1, 10)],
      1,
      100,
      { kind: 'free', segment: 2, turn: 2 },
    ],
    [
      'not a leg of another run',
      [entry(`soak-claim-other-s0-t1`, 99), entry(claim(0, 1, 99).name, 99, '77')],
      null,
      100,
      { kind: 'free', segment: 0, turn: 1 },
    ],
  ];
  it.each(cases)('%s', (_, entries, newest, now, expected) => {
    expect(viewClaims(entries, key, newest, now, times)).toEqual(expected);
  });
});

describe('a leg that was taken for gone', () => {
  it('notices that another one carries the run', () => {
    const mine = { segment: 2, turn: 1 };
    expect(isSuperseded([claim(2, 1, 1), upload(2, 1, 2)], key, mine)).toBe(false);
    expect(isSuperseded([claim(2, 1, 1), claim(2, 2, 40)], key, mine)).toBe(true);
    expect(isSuperseded([claim(2, 1, 1), claim(3, 1, 40)], key, mine)).toBe(true);
  });
});

describe('a lease', () => {
  it('follows the checkpoints, and ends long before the half hour that a system waits for its next leg', () => {
    expect(claimTimes(10)).toEqual({ renewSeconds: 10, leaseSeconds: 30 });
    expect(claimTimes(120)).toEqual({ renewSeconds: 120, leaseSeconds: 360 });
    expect(claimTimes(3600)).toEqual({ renewSeconds: 300, leaseSeconds: 900 });
  });
});

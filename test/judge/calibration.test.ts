import { describe, expect, it } from 'vitest';
import { calibrationNotes, calibrationSpread, machineOf } from '../../src/judge/calibration.ts';
import type { RunEvent } from '../../src/model/event.ts';

const calibrations = (...seconds: readonly number[]): { readonly events: readonly RunEvent[] } => ({
  events: seconds.map((each, segment) => ({
    kind: 'event',
    atSeconds: segment * 100,
    epoch: 0,
    segment,
    event: 'calibration',
    seconds: each,
    reference: 0.02,
  })),
});

describe('the machines of a run', () => {
  it('are unknown where no segment was measured, or none against a reference', () => {
    expect(machineOf({ events: [] })).toBeNull();
    expect(calibrationSpread({ events: [] })).toBeNull();
    const [event] = calibrations(0.02).events;
    if (event?.event !== 'calibration') throw new Error('no calibration');
    expect(machineOf({ events: [{ ...event, reference: null }] })).toBeNull();
  });

  it('are told by the middle one of their segments, and how far they are apart', () => {
    expect(machineOf(calibrations(0.02))).toEqual({ slowness: 1, spread: null, segments: 1 });
    const three = machineOf(calibrations(0.02, 0.03, 0.024));
    expect(three?.slowness).toBeCloseTo(1.2, 9);
    expect(three?.spread).toBeCloseTo(0.5, 9);
    expect(calibrationSpread(calibrations(0.02, 0.03))).toBeCloseTo(0.5, 9);
  });

  it('are noted when they are more than a quarter apart', () => {
    expect(calibrationNotes(calibrations(0.02, 0.0245))).toEqual([]);
    expect(calibrationNotes(calibrations(0.02))).toEqual([]);
    expect(calibrationNotes(calibrations(0.02, 0.02, 0.046))).toEqual([
      'The machines of this run were not alike: the slowest of 3 segments took 130 % longer for the same work than the quickest, so response times of different segments do not compare.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { calibrationChecksum, calibrationReference, createCalibrationWork } from '../../src/stats/calibration-work.ts';

describe('the calibration work', () => {
  it('comes to the same every time, and everywhere', () => {
    const work = createCalibrationWork();
    expect([work(), work()]).toEqual([calibrationChecksum, calibrationChecksum]);
    expect(createCalibrationWork()()).toBe(calibrationChecksum);
  });

  it('has a reference of its own size', () => {
    const work = createCalibrationWork();
    work();
    const started = performance.now();
    work();
    // Any machine that can run this at all lies within: it catches a reference in other units, or work that was optimised away.
    const slowness = (performance.now() - started) / 1000 / calibrationReference;
    expect(slowness).toBeGreaterThan(0.05);
    expect(slowness).toBeLessThan(100);
  });
});

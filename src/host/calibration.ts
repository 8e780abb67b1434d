// How quick this machine is at the moment: the time that a fixed piece of work takes, measured before a segment begins.
// A tenth of a second or two of our own process; nothing may wait for it much longer, however slow the machine is.

import { median } from 'simple-statistics';
import type { Clock } from '../run/ports.ts';
import { calibrationChecksum, createCalibrationWork } from '../stats/calibration-work.ts';

const rounds = 5;
/** No further round is begun after this. */
const enoughSeconds = 0.2;

/** Seconds of the middle one of five rounds; of fewer on a machine where even that takes long. The first is for the compiler. */
export function calibrate(clock: Pick<Clock, 'nowSeconds'>): number {
  const began = clock.nowSeconds();
  const work = createCalibrationWork();
  const round = (): number => {
    const started = clock.nowSeconds();
    if (work() !== calibrationChecksum) throw new Error('the calibration did not do its work');
    return clock.nowSeconds() - started;
  };
  round();
  const seconds = [round()];
  while (seconds.length < rounds && clock.nowSeconds() - began < enoughSeconds) seconds.push(round());
  return median(seconds);
}

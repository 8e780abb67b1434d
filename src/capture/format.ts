// The two formats that a run leaves behind, and their versions. Both can be read years later.
// Not here: how a line or a checkpoint is written or read.

import type { CaptureHeader } from '../model/record.ts';
import type { HourHistogram } from '../model/sample.ts';

export const captureFormat = 'soak-capture';
/** Newest version of the capture that this program writes and reads. */
export const captureVersion = 1;

export const checkpointFormat = 'soak-checkpoint';
/** Newest version of the checkpoint that this program writes and reads. */
export const checkpointVersion = 1;

/** Last line of an hour that is over. An hour without it is still open, or its writer died. */
export interface HourEnd {
  readonly kind: 'end';
  readonly histograms: readonly HourHistogram[];
}

/** Header of the file that holds one hour. */
export function captureHeader(runKey: string, startedUnixSeconds: number, hour: number): CaptureHeader {
  return { kind: 'header', format: captureFormat, version: captureVersion, runKey, startedUnixSeconds, hour };
}

// Stamps what happens and hands it to the record and to whoever watches the run. Nothing else writes to the record.

import type { RunEvent, RunEventBody } from '../model/event.ts';
import type { HourHistogram, Sample } from '../model/sample.ts';
import type { ProgressPort, RecordPort } from './ports.ts';
import type { RunClock } from './run-clock.ts';

export const secondsPerHour = 3600;

/** Where in the run a line belongs. */
export interface Place {
  readonly epoch: number;
  readonly segment: number;
}

/** When something began that is written down when it is over. */
export interface Begun extends Place {
  readonly atSeconds: number;
}

export interface Journal {
  /** `begun`: the stamp of what lasted; default: it happens now. */
  event(body: RunEventBody, begun?: Begun): void;
  /** Appends a sample; closes the record's hour first when the sample is the first of a new one. */
  sample(sample: Sample): void;
}

export interface OpenHour {
  /** The hour that the record appends to when the run begins or goes on. */
  readonly hour: number;
  histograms(hour: number): readonly HourHistogram[];
  clear(): void;
}

export function createJournal(
  record: RecordPort,
  progress: Pick<ProgressPort, 'event'>,
  clock: RunClock,
  place: () => Place,
  openHour: OpenHour,
): Journal {
  let hour = openHour.hour;
  return {
    event(body, begun = { atSeconds: clock.atSeconds(), ...place() }) {
      const event = { kind: 'event', ...begun, ...body } as RunEvent;
      record.append(event);
      progress.event(event);
    },
    sample(sample) {
      const sampleHour = Math.floor(sample.atSeconds / secondsPerHour);
      if (sampleHour > hour) {
        // A soak that slept through hours closes them all; what it had counted belongs to the one that was open.
        record.rollHour(sampleHour - 1, openHour.histograms(hour));
        openHour.clear();
        hour = sampleHour;
      }
      record.append(sample);
    },
  };
}

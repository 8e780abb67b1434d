// Names of the files in a run's folder. `<out>/<run-key>/`:
//   checkpoint.json        the newest checkpoint, always whole
//   hour-0007.jsonl        an hour that is open, or over and not sealed yet
//   hour-0006.json.gz      a sealed hour
//   *.tmp                  being written; worth nothing after a crash

import { join } from 'node:path';

export const checkpointName = 'checkpoint.json';
export const temporarySuffix = '.tmp';

const hourPattern = /^hour-(\d{4,})\.(jsonl|json\.gz)$/;

/** Which files of an hour are there. Both only for the moment between sealing and removing the lines, or after a crash in it. */
export interface HourFiles {
  readonly hour: number;
  readonly open: boolean;
  readonly sealed: boolean;
}

export function openHourPath(folder: string, hour: number): string {
  return join(folder, `hour-${numberOf(hour)}.jsonl`);
}

export function sealedHourPath(folder: string, hour: number): string {
  return join(folder, `hour-${numberOf(hour)}.json.gz`);
}

export function checkpointPath(folder: string): string {
  return join(folder, checkpointName);
}

/** File names of a folder -> its hours, in order. Other files are left alone. */
export function hoursAmong(names: readonly string[]): readonly HourFiles[] {
  const hours = new Map<number, HourFiles>();
  for (const name of names) {
    const [, digits, kind] = hourPattern.exec(name) ?? [];
    if (digits === undefined) continue;
    const hour = Number(digits);
    const known = hours.get(hour) ?? { hour, open: false, sealed: false };
    hours.set(hour, kind === 'jsonl' ? { ...known, open: true } : { ...known, sealed: true });
  }
  return [...hours.values()].sort((a, b) => a.hour - b.hour);
}

function numberOf(hour: number): string {
  return String(hour).padStart(4, '0');
}

// Where a job keeps what it makes. Not here: where a system lives on between jobs (host/places.ts).

import { join } from 'node:path';

export interface JobPlaces {
  readonly recordRoot: string;
  readonly reportFolder: string;
}

/** RUNNER_TEMP: a checkout in the middle of a job would wipe anything in the workspace. */
export function placesOf(env: Readonly<Record<string, string | undefined>>): JobPlaces {
  const temporary = env.RUNNER_TEMP ?? '.';
  return { recordRoot: join(temporary, 'soak-record'), reportFolder: join(temporary, 'soak-report') };
}

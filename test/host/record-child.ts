// A process that writes a record until it is killed, as fast as it can or with a pause after each sample: sample n is stamped n seconds, an hour is 40 samples.
// Prints "begun <n>", then "appended <n>" and "saved <n>"; what it printed must survive its death.

import { writeSync } from 'node:fs';
import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises';
import { createRecord, resumeRecord } from '../../src/host/record-folder.ts';
import { aCheckpoint, aHeader, aSample } from '../capture/an-hour.ts';

const samplesPerHour = 40;
const [, , folder = '', how, pauseMs] = process.argv;
const { runKey, startedUnixSeconds } = aHeader;
const options = { runKey, startedUnixSeconds };
const histogramOf = (hour: number) => ({ hour, operation: 'search', encoded: 'HISTFAAA' });
const hourOf = (n: number) => Math.floor(n / samplesPerHour);

let n = 0;
let hour = 0;
let record = how === 'create' ? createRecord(folder, options) : null;
if (record === null) {
  const resumed = await resumeRecord(folder, options);
  n = (resumed.lastSeconds ?? -1) + 1;
  // Not the hour of n: killed between the last line of an hour and its end, that hour is still to be closed.
  hour = resumed.openHour;
  record = resumed;
}
writeSync(1, `begun ${n}\n`);

for (; ; n += 1) {
  if (hourOf(n) > hour) {
    record.rollHour(hour, [histogramOf(hour)]);
    hour = hourOf(n);
  }
  record.append(aSample(n));
  writeSync(1, `appended ${n}\n`);
  if (Number(pauseMs) > 0) await wait(Number(pauseMs));
  else if (n % 5 === 0) await breathe();
  if (n % 15 !== 0) continue;
  await record.saveCheckpoint(aCheckpoint({ sequence: n, atSeconds: n, histograms: [histogramOf(hour)] }));
  writeSync(1, `saved ${n}\n`);
}

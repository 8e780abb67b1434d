import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeCheckpoint } from '../../src/capture/checkpoint.ts';
import { encodeLine } from '../../src/capture/encode-line.ts';
import { createRecord, newestRun, readCapture, readCheckpoint, resumeRecord } from '../../src/host/record-folder.ts';
import type { HourHistogram } from '../../src/model/sample.ts';
import type { RecordPort } from '../../src/run/ports.ts';
import { aCheckpoint, aHeader, aPhase, aSample } from '../capture/an-hour.ts';

const options = { runKey: aHeader.runKey, startedUnixSeconds: aHeader.startedUnixSeconds };
const histogram = (hour: number, operation = 'search'): HourHistogram => ({ hour, operation, encoded: 'HISTFAAA' });

let out: string;
let folder: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'soak-record-'));
  folder = join(out, 'run');
});
afterEach(() => rm(out, { recursive: true }));

const stampsOf = async () => (await readCapture(folder)).samples.map(({ atSeconds }) => atSeconds);
const appendAll = (record: RecordPort, ...stamps: readonly number[]) => {
  for (const stamp of stamps) record.append(aSample(stamp));
};

/** Hour 0 is over and sealed, hour 1 open. */
async function twoHours(): Promise<void> {
  const record = createRecord(folder, options);
  appendAll(record, 1, 2);
  record.rollHour(0, [histogram(0)]);
  appendAll(record, 3601, 3602);
  await record.close();
}

describe('a record', () => {
  it('keeps samples, events and histograms over hours', async () => {
    const record = createRecord(folder, options);
    record.append(aPhase(0));
    appendAll(record, 10, 20);
    record.rollHour(0, [histogram(0)]);
    appendAll(record, 3610);
    await record.saveCheckpoint(aCheckpoint({ histograms: [histogram(1)] }));
    await record.close();
    expect((await readdir(folder)).toSorted()).toEqual(['checkpoint.json', 'hour-0000.json.gz', 'hour-0001.jsonl']);
    const capture = await readCapture(folder);
    expect(capture.samples.map(({ atSeconds }) => atSeconds)).toEqual([10, 20, 3610]);
    expect(capture.events).toEqual([aPhase(0)]);
    expect(capture.histograms).toEqual([histogram(0), histogram(1)]);
    expect(capture).toMatchObject({ header: aHeader, torn: false });
  });

  it('keeps the order of lines around the end of an hour, all given at once', async () => {
    const record = createRecord(folder, options);
    for (let hour = 0; hour < 5; hour += 1) {
      appendAll(record, hour * 3600 + 1, hour * 3600 + 2);
      record.rollHour(hour, []);
    }
    appendAll(record, 18_001);
    await record.close();
    expect(await stampsOf()).toEqual([1, 2, 3601, 3602, 7201, 7202, 10_801, 10_802, 14_401, 14_402, 18_001]);
    expect(await readdir(folder)).toContain('hour-0005.jsonl');
  });

  it('may be read while it is written, and sealed', async () => {
    const record = createRecord(folder, options);
    for (let hour = 0; hour < 20; hour += 1) {
      appendAll(record, hour * 3600 + 1);
      record.rollHour(hour, [histogram(hour)]);
      await record.saveCheckpoint(aCheckpoint({ histograms: [histogram(hour + 1)] }));
      const { samples, histograms } = await readCapture(folder);
      expect(samples).toHaveLength(hour + 1);
      expect(histograms.map((one) => one.hour)).toEqual(Array.from({ length: hour + 2 }, (_, index) => index));
    }
    await record.close();
  });

  it('has every line on disk that came before a saved checkpoint', async () => {
    const record = createRecord(folder, options);
    appendAll(record, 1, 2, 3);
    await record.saveCheckpoint(aCheckpoint({ sequence: 1 }));
    expect(await stampsOf()).toEqual([1, 2, 3]);
    expect((await readCheckpoint(folder)).sequence).toBe(1);
    await record.close();
  });

  it('does not count the histograms of an hour twice when the checkpoint is older than its end', async () => {
    const record = createRecord(folder, options);
    await record.saveCheckpoint(aCheckpoint({ histograms: [histogram(0)] }));
    record.rollHour(0, [histogram(0)]);
    await record.close();
    expect((await readCapture(folder)).histograms).toEqual([histogram(0)]);
  });

  it('is told in the order of its stamps, though a look may be written late', async () => {
    const record = createRecord(folder, options);
    appendAll(record, 1, 3, 2);
    await record.close();
    expect(await stampsOf()).toEqual([1, 2, 3]);
  });

  it('does not begin where another one is', async () => {
    await createRecord(folder, options).close();
    expect(() => createRecord(folder, options)).toThrow(expect.objectContaining({ code: 'record-unwritable' }));
    expect(() => createRecord(folder, options)).toThrow(`a new record was to begin in ${folder}`);
  });

  it('takes nothing more once closed, and says so only where it would be a loss', async () => {
    const record = createRecord(folder, options);
    await record.close();
    record.append(aSample(1));
    record.rollHour(0, []);
    await record.close();
    await expect(record.saveCheckpoint(aCheckpoint())).rejects.toMatchObject({ code: 'record-unwritable' });
    expect(await stampsOf()).toEqual([]);
  });
});

describe('a resumed record', () => {
  it('goes on in the open hour, behind a torn line that is cut', async () => {
    await twoHours();
    await appendFile(join(folder, 'hour-0001.jsonl'), '{"kind":"sample","atSec');
    expect((await readCapture(folder)).torn).toBe(true);
    const record = await resumeRecord(folder, options);
    expect(record).toMatchObject({ lastSeconds: 3602, torn: true, openHour: 1 });
    appendAll(record, 3603);
    await record.close();
    expect(await stampsOf()).toEqual([1, 2, 3601, 3602, 3603]);
    expect((await readCapture(folder)).torn).toBe(false);
  });

  it('seals an hour that was over, and opens the next', async () => {
    await twoHours();
    await appendFile(join(folder, 'hour-0001.jsonl'), `${encodeLine({ kind: 'end', histograms: [histogram(1)] })}\n`);
    const record = await resumeRecord(folder, options);
    expect(record).toMatchObject({ lastSeconds: 3602, torn: false, openHour: 2 });
    appendAll(record, 7201);
    await record.close();
    expect((await readdir(folder)).toSorted()).toEqual(['hour-0000.json.gz', 'hour-0001.json.gz', 'hour-0002.jsonl']);
    expect(await stampsOf()).toEqual([1, 2, 3601, 3602, 7201]);
  });

  it('begins the open hour again when its writer died before the header', async () => {
    await twoHours();
    await writeFile(join(folder, 'hour-0001.jsonl'), '{"kind":"hea');
    const record = await resumeRecord(folder, options);
    expect(record).toMatchObject({ lastSeconds: 2, torn: true, openHour: 1 });
    appendAll(record, 3601);
    await record.close();
    expect(await stampsOf()).toEqual([1, 2, 3601]);
  });

  it('removes what was half written', async () => {
    await twoHours();
    await writeFile(join(folder, 'hour-0001.json.gz.tmp'), 'half');
    await writeFile(join(folder, 'checkpoint.json.tmp'), '{"for');
    expect(await stampsOf()).toEqual([1, 2, 3601, 3602]);
    await (await resumeRecord(folder, options)).close();
    expect((await readdir(folder)).toSorted()).toEqual(['hour-0000.json.gz', 'hour-0001.jsonl']);
  });

  describe('with an hour both sealed and as lines', () => {
    const lines = [aHeader, aSample(1), aSample(2), { kind: 'end' as const, histograms: [] }];
    const text = lines.map((line) => `${encodeLine(line)}\n`).join('');

    it('keeps the sealed one when it is whole', async () => {
      await twoHours();
      await writeFile(join(folder, 'hour-0000.jsonl'), text);
      expect(await stampsOf()).toEqual([1, 2, 3601, 3602]);
      await (await resumeRecord(folder, options)).close();
      expect(existsSync(join(folder, 'hour-0000.jsonl'))).toBe(false);
      expect(await stampsOf()).toEqual([1, 2, 3601, 3602]);
    });

    it('seals the lines again when the sealed one is damaged', async () => {
      await twoHours();
      const sealed = join(folder, 'hour-0000.json.gz');
      await writeFile(sealed, (await readFile(sealed)).subarray(0, 60));
      await writeFile(join(folder, 'hour-0000.jsonl'), text);
      expect(await stampsOf()).toEqual([1, 2, 3601, 3602]);
      await (await resumeRecord(folder, options)).close();
      expect((await readdir(folder)).toSorted()).toEqual(['hour-0000.json.gz', 'hour-0001.jsonl']);
      expect(await stampsOf()).toEqual([1, 2, 3601, 3602]);
    });
  });

  it('is refused where there is none, or one of another run', async () => {
    await expect(resumeRecord(folder, options)).rejects.toMatchObject({ code: 'record-unreadable' });
    await mkdir(folder);
    await expect(resumeRecord(folder, options)).rejects.toMatchObject({ code: 'record-unreadable' });
    await twoHours();
    await expect(resumeRecord(folder, { ...options, runKey: 'other' })).rejects.toThrow('are of two runs');
  });
});

describe('a record that cannot be written', () => {
  it('is told before anything runs', async () => {
    await writeFile(join(out, 'file'), '');
    expect(() => createRecord(join(out, 'file', 'run'), options)).toThrow(
      expect.objectContaining({ code: 'record-unwritable', message: expect.stringContaining('file/run') }),
    );
  });

  it('is told at the next checkpoint and at the end, with the path', async () => {
    const errors: Error[] = [];
    const record = createRecord(folder, { ...options, onError: (error) => errors.push(error) });
    await record.saveCheckpoint(aCheckpoint());
    await rm(folder, { recursive: true });
    const refused = { code: 'record-unwritable', message: expect.stringContaining('checkpoint.json') };
    await expect(record.saveCheckpoint(aCheckpoint())).rejects.toMatchObject(refused);
    record.append(aSample(1));
    await expect(record.saveCheckpoint(aCheckpoint())).rejects.toMatchObject(refused);
    await expect(record.close()).rejects.toMatchObject(refused);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject(refused);
  });

  // /dev/full takes nothing: every write to it fails as on a full disk.
  it.runIf(existsSync('/dev/full'))('for want of space says so, and keeps what was written before', async () => {
    const errors: Error[] = [];
    const record = createRecord(folder, { ...options, onError: (error) => errors.push(error) });
    appendAll(record, 1, 2);
    await record.saveCheckpoint(aCheckpoint());
    await symlink('/dev/full', join(folder, 'hour-0001.jsonl'));
    record.rollHour(0, []);
    appendAll(record, 3601);
    await expect(record.close()).rejects.toMatchObject({
      code: 'record-unwritable',
      message: expect.stringMatching(/hour-0001\.jsonl: ENOSPC/),
      hint: expect.stringContaining('Free space'),
    });
    expect(errors).toHaveLength(1);
    await rm(join(folder, 'hour-0001.jsonl'));
    expect(await stampsOf()).toEqual([1, 2]);
  });
});

describe('reading', () => {
  const refusals = [
    {
      name: 'a folder that is not there',
      damage: () => rm(folder, { recursive: true }),
      message: 'no record was found in',
    },
    {
      name: 'a broken line',
      damage: () => appendFile(join(folder, 'hour-0001.jsonl'), 'oops\n'),
      message: 'hour-0001.jsonl: line 4: expected one JSON object',
    },
    {
      name: 'a damaged sealed hour',
      damage: () => writeFile(join(folder, 'hour-0000.json.gz'), 'not gzip'),
      message: 'hour-0000.json.gz',
    },
    {
      name: 'a record of the future',
      damage: () => writeFile(join(folder, 'hour-0002.jsonl'), `${encodeLine({ ...aHeader, version: 2, hour: 2 })}\n`),
      message: 'expected soak-capture of version 1 or older, got version 2',
    },
    {
      name: 'hours of two runs',
      damage: () => writeFile(join(folder, 'hour-0002.jsonl'), `${encodeLine({ ...aHeader, runKey: 'other' })}\n`),
      message: 'are of two runs',
    },
    {
      name: 'a damaged checkpoint',
      damage: () => writeFile(join(folder, 'checkpoint.json'), '{'),
      message: 'checkpoint.json: checkpoint: expected one JSON object',
    },
    {
      name: 'an epoch that goes back',
      damage: () =>
        appendFile(
          join(folder, 'hour-0001.jsonl'),
          `${encodeLine(aSample(3700, { epoch: 1 }))}\n${encodeLine(aSample(3701))}\n`,
        ),
      message: 'samples[5].epoch: expected not lower than the epoch before it (1), got 0',
    },
  ];
  for (const { name, damage, message } of refusals) {
    it(`${name} is refused, with what, where and what to do`, async () => {
      await twoHours();
      await damage();
      const reading = readCapture(folder);
      await expect(reading).rejects.toMatchObject({ code: 'record-unreadable', hint: expect.stringMatching(/\w/) });
      await expect(reading).rejects.toThrow(message);
    });
  }

  it('a missing checkpoint is told; the capture can be read without', async () => {
    await twoHours();
    await expect(readCheckpoint(folder)).rejects.toMatchObject({ code: 'record-unreadable' });
    expect((await readCapture(folder)).samples).toHaveLength(4);
  });
});

describe('the newest run', () => {
  const run = async (name: string, startedUnixSeconds: number, atSeconds: number) => {
    await mkdir(join(out, name), { recursive: true });
    const checkpoint = aCheckpoint({ runKey: name, startedUnixSeconds, atSeconds });
    await writeFile(join(out, name, 'checkpoint.json'), encodeCheckpoint(checkpoint));
  };

  it('is the one whose checkpoint was written last, whatever the files say', async () => {
    await run('long', 1000, 900);
    await run('short', 1500, 100);
    expect(await newestRun(out)).toMatchObject({
      folder: join(out, 'long'),
      checkpoint: { runKey: 'long' },
      unreadable: [],
    });
    const short = await newestRun(out, ({ runKey }) => runKey !== 'long');
    expect(short.folder).toBe(join(out, 'short'));
  });

  it('is none in an empty or a missing folder', async () => {
    const none = { folder: null, checkpoint: null, unreadable: [] };
    expect(await newestRun(out)).toEqual(none);
    expect(await newestRun(join(out, 'missing'))).toEqual(none);
  });

  it('passes over what cannot be read, and tells it', async () => {
    await run('sound', 1000, 1);
    await run('damaged', 2000, 1);
    await writeFile(join(out, 'damaged', 'checkpoint.json'), '{"format":"soak-checkpoint","version":9}');
    await cp(
      join(import.meta.dirname, '../fixtures/record/v1/hour-0001.jsonl'),
      join(out, 'no-checkpoint', 'hour-0000.jsonl'),
    );
    await mkdir(join(out, 'unrelated'));
    const newest = await newestRun(out);
    expect(newest.folder).toBe(join(out, 'sound'));
    expect(newest.unreadable).toEqual([
      { folder: join(out, 'damaged'), message: expect.stringContaining('got version 9') },
      { folder: join(out, 'no-checkpoint'), message: expect.stringContaining('there is no checkpoint') },
    ]);
  });
});

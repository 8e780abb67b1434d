// Recordings on disk, replayed under a clock of the test.

import { mkdtemp, open, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReplay, type Replay } from '../../src/load/replay.ts';
import { readLines } from '../../src/load/replay-lines.ts';
import { openRecording } from '../../src/load/replay-recording.ts';
import { ScenarioError } from '../../src/model/error.ts';
import type { Load } from '../../src/model/scenario.ts';
import { aLoad } from './a-load.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soak-replay-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

const linesOf = (requests: readonly object[]) => requests.map((request) => `${JSON.stringify(request)}\n`).join('');

/** So many requests, a tenth of a second apart. */
const tenths = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ at: index / 10, method: 'GET', path: `/${index}` }));

const replayOf = (file: string, over: Partial<{ pace: number; fromSend: number; load: Partial<Load> }> = {}) =>
  openReplay(
    { file, pace: over.pace ?? 1 },
    { load: aLoad(over.load), seed: 42, fromSend: over.fromSend ?? 0, rampSeconds: 0 },
  );

async function issuesOf(opening: Promise<unknown>): Promise<readonly string[]> {
  const error = await opening.then(
    () => null,
    (rejected: unknown) => rejected,
  );
  if (!(error instanceof ScenarioError)) throw error ?? new Error('it was opened');
  return error.issues.map(({ path, expected, got }) => `${path}: ${expected}${got === null ? '' : `, got ${got}`}`);
}

interface Sent {
  readonly send: number;
  readonly loadSeconds: number;
  readonly path: string;
}

/** Plays until so many were sent, as a load process does: what is not read yet is asked for again. */
async function play({ pacer, traffic, operations }: Replay, count: number): Promise<Sent[]> {
  const sent: Sent[] = [];
  while (sent.length < count) {
    pacer.takeDue(pacer.nextDueSeconds(), (send, _due, loadSeconds) => {
      const operation = operations[traffic.of(send)];
      sent.push({ send, loadSeconds, path: operation?.path(traffic.source(send, null)) ?? '' });
    });
    await new Promise((resolve) => setImmediate(resolve));
  }
  return sent.slice(0, count);
}

describe('a replay', () => {
  test('sends what was recorded, when it was recorded, and begins again when it is over', async () => {
    const replay = await replayOf(await fileOf('laps.jsonl', linesOf(tenths(5))));
    const sent = await play(replay, 12);
    expect(sent.map(({ path }) => path)).toEqual([
      '/0',
      '/1',
      '/2',
      '/3',
      '/4',
      '/0',
      '/1',
      '/2',
      '/3',
      '/4',
      '/0',
      '/1',
    ]);
    // From the last to the first again it is the mean gap.
    sent.forEach(({ send, loadSeconds }, index) => {
      expect(send).toBe(index);
      expect(loadSeconds).toBeCloseTo(index / 10, 9);
    });
    expect(replay.perSecond).toBeCloseTo(10, 9);
    await replay.close();
  });

  test('is as much faster as its pace says, and counts from its first request', async () => {
    const late = tenths(4).map((request) => ({ ...request, at: request.at + 500 }));
    const replay = await replayOf(await fileOf('pace.jsonl', linesOf(late)), { pace: 2 });
    const sent = await play(replay, 6);
    expect(sent.map(({ loadSeconds }) => loadSeconds.toFixed(9))).toEqual(
      sent.map((_, index) => (index / 20).toFixed(9)),
    );
    expect(replay.perSecond).toBeCloseTo(20, 9);
    await replay.close();
  });

  test('resumed anywhere goes on with the request that was not sent, at the moment of the schedule', async () => {
    const requests = tenths(700).map((request, index) => ({ ...request, at: request.at + (index % 7) / 100 }));
    const file = await fileOf('resume.jsonl', linesOf(requests));
    const whole = await replayOf(file);
    const unbroken = await play(whole, 1500);
    await whole.close();
    for (const fromSend of [1, 333, 699, 700, 701, 1400]) {
      const replay = await replayOf(file, { fromSend });
      expect(replay.pacer.nextSend()).toBe(fromSend);
      expect(replay.pacer.loadSecondsAt(0)).toBe(unbroken[fromSend - 1]?.loadSeconds);
      expect(replay.pacer.fullRateSeconds()).toBe(unbroken[fromSend - 1]?.loadSeconds);
      expect(await play(replay, 100)).toEqual(unbroken.slice(fromSend, fromSend + 100));
      await replay.close();
    }
  });

  test('climbs to its pace like every load', async () => {
    const file = await fileOf('ramp.jsonl', linesOf(tenths(100)));
    const options = { load: aLoad(), seed: 42, fromSend: 0 };
    const { pacer, close } = await openReplay({ file, pace: 1 }, options);
    const due: number[] = [];
    pacer.takeDue(4, (_send, dueSeconds) => due.push(dueSeconds));
    expect(due).toHaveLength(31);
    expect([due[0], due[10]]).toEqual([0, 2]);
    await close();
  });

  test('names its operations by method and path, and holds right what was answered then', async () => {
    const requests = [
      { at: 0, method: 'GET', path: '/items/1', status: 200 },
      { at: 1, method: 'GET', path: '/items/2?full=1', status: 404 },
      { at: 2, method: 'POST', path: '/items' },
      { at: 3, method: 'GET', path: '/style.css', status: 304 },
    ];
    const replay = await replayOf(await fileOf('names.jsonl', linesOf(requests)), { load: { timeoutSeconds: 7 } });
    const seen = replay.operations.map(({ name, method, expectation, timeoutSeconds }) => ({
      name,
      method,
      statuses: expectation.statuses,
      timeoutSeconds,
    }));
    expect(seen).toEqual([
      { name: 'GET /items/*', method: 'GET', statuses: [200, 404], timeoutSeconds: 7 },
      { name: 'POST /items', method: 'POST', statuses: null, timeoutSeconds: 7 },
      { name: 'GET /style.css', method: 'GET', statuses: [200, 304], timeoutSeconds: 7 },
    ]);
    await play(replay, 4);
    expect([0, 1, 2, 3].map(replay.traffic.of)).toEqual([0, 0, 1, 2]);
    await replay.close();
  });

  test('sends headers and bodies as recorded, but headers of the load in place of recorded ones', async () => {
    const recorded = { authorization: 'Bearer old', cookie: 'a=1', host: 'shop.example' };
    const requests = [
      { at: 0, method: 'POST', path: '/a', headers: recorded, body: '{"text":"${send}"}' },
      { at: 1, method: 'GET', path: '/b' },
    ];
    const headers = { Authorization: 'Bearer ${session(token)}', 'x-send': '${send}' };
    const replay = await replayOf(await fileOf('headers.jsonl', linesOf(requests)), { load: { headers } });
    const made: unknown[] = [];
    const session = new Map([['token', '"new"']]);
    replay.pacer.takeDue(5, (send) => {
      if (send > 1) return;
      const operation = replay.operations[replay.traffic.of(send)];
      const source = replay.traffic.source(send, session);
      made.push([operation?.headers(source), operation?.body?.(source)]);
    });
    expect(made).toEqual([
      [['cookie', 'a=1', 'authorization', 'Bearer new', 'x-send', '0'], '{"text":"${send}"}'],
      [['authorization', 'Bearer new', 'x-send', '1'], ''],
    ]);
    await replay.close();
  });

  test('keeps no more than a bounded part in memory while nothing is sent, and goes on after that', async () => {
    // 120 MB of bodies, a thousand a second.
    const body = 'x'.repeat(40_000);
    const requests = Array.from({ length: 3000 }, (_, index) => ({
      at: index / 1000,
      method: 'PUT',
      path: `/${index}`,
      body,
    }));
    const replay = await replayOf(await fileOf('stall.jsonl', linesOf(requests)));
    const { pacer, traffic, operations } = replay;
    const pathOf = (send: number) => operations[traffic.of(send)]?.path(traffic.source(send, null));
    while (pacer.nextSend() < 2990) {
      pacer.takeDue(2.99, () => {});
      await new Promise((resolve) => setImmediate(resolve));
    }
    // What fell due when too much waited is not kept, and says so; what waited first is there.
    expect(() => pathOf(2980)).toThrow('its recording is not kept any more');
    for (let send = 0; send < 1000; send += 1) expect(pathOf(send)).toBe(`/${send}`);
    const sent = await play(replay, 100);
    for (const { send, path } of sent) expect(path).toBe(`/${send % 3000}`);
    await replay.close();
  });

  test('says so and ends when its file is no longer what it was', async () => {
    const file = await fileOf('cut.jsonl', linesOf(tenths(20_000)));
    const replay = await replayOf(file);
    await truncate(file, 1000);
    await expect(play(replay, 20_000)).rejects.toThrow('cut.jsonl is no longer what it was when the load began');
    await replay.close();
  });

  test('does not mind what is written behind its end meanwhile', async () => {
    const file = await fileOf('growing.jsonl', linesOf(tenths(10)));
    const replay = await replayOf(file);
    await writeFile(file, '{"half', { flag: 'a' });
    expect((await play(replay, 25)).at(-1)?.path).toBe('/4');
    await replay.close();
  });
});

describe('a recording', () => {
  test('tells each mistake with its line, and how many more there are', async () => {
    const lines = ['{"at": 0, "method": "GET", "path": "/"}', '', '{"at": 2, "method": "GET"}', 'nonsense'];
    const before = '{"at": 1, "method": "GET", "path": "/"}';
    const file = await fileOf('wrong.jsonl', `${[...lines, before].join('\n')}\n`);
    const issues = await issuesOf(openRecording(file));
    expect(issues.map((issue) => issue.split(': ')[0])).toEqual(['wrong.jsonl:3 path', 'wrong.jsonl:4']);

    const unordered = await fileOf('order.jsonl', linesOf([...tenths(3), { at: 0.1, method: 'GET', path: '/' }]));
    expect(await issuesOf(openRecording(unordered))).toEqual([
      'order.jsonl:4 at: 0.2 or more: requests stand in the order in which they began, got 0.1',
    ]);

    const many = await fileOf('many.jsonl', 'nonsense\n'.repeat(50));
    const told = await issuesOf(openRecording(many));
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toBe('many.jsonl: no mistakes, got 30 more mistakes');
  });

  test.each([
    ['is not there', null, /^load\.replay\.file: a file that can be read, got .*gone\.jsonl \(ENOENT\)$/],
    ['is empty', '', /^gone\.jsonl: at least two requests, at different times, got 0 requests$/],
    ['has one request', linesOf(tenths(1)), /got 1 request$/],
    ['has no time in it', linesOf(tenths(3).map((request) => ({ ...request, at: 4 }))), /got 3 requests$/],
  ])('that %s cannot be replayed', async (_name, content, sentence) => {
    const file = content === null ? join(folder, 'gone.jsonl') : await fileOf('gone.jsonl', content);
    const issues = await issuesOf(openRecording(file));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(sentence);
    await rm(file, { force: true });
  });

  test('that is a folder cannot be replayed either', async () => {
    expect((await issuesOf(openRecording(folder)))[0]).toContain('(EISDIR)');
  });

  test('may be a HAR, in whatever order', async () => {
    const entry = (second: number, url: string) => ({
      startedDateTime: `2026-03-01T12:00:0${second}.000Z`,
      request: { method: 'GET', url: `https://shop.example${url}`, headers: [{ name: ':path', value: url }] },
      response: { status: 200 },
    });
    const har = { log: { entries: [entry(4, '/c'), entry(0, '/a'), entry(2, '/b')] } };
    const replay = await replayOf(await fileOf('day.HAR', JSON.stringify(har)), { fromSend: 1, pace: 4 });
    const sent = await play(replay, 4);
    expect(sent.map(({ path, loadSeconds }) => [path, loadSeconds])).toEqual([
      ['/b', 0.5],
      ['/c', 1],
      ['/a', 1.5],
      ['/b', 2],
    ]);
    await replay.close();
    const wrong = await fileOf('wrong.har', '{"log": {}}');
    expect((await issuesOf(openRecording(wrong)))[0]).toMatch(/^wrong\.har log\.entries: a list of entries/);
  });

  test('is sent to the root of the target, so the target has no path', async () => {
    const file = await fileOf('target.jsonl', linesOf(tenths(3)));
    const opening = replayOf(file, { load: { target: 'http://127.0.0.1:1/api' } });
    expect(await issuesOf(opening)).toEqual([
      'load.target: an address without a path: those of the recording count from the root of the server, got http://127.0.0.1:1/api',
    ]);
  });
});

test('lines are read whole, however long they are and wherever the pieces of the file end', async () => {
  const long = 'y'.repeat(300_000);
  const texts = ['first', '', long, ...Array.from({ length: 20_000 }, (_, index) => `line ${index} with ü`), 'last'];
  const file = await fileOf('lines.txt', texts.join('\n'));
  const handle = await open(file);
  const read: [number, string | null][] = [];
  for await (const lines of readLines(handle)) for (const { number, text } of lines) read.push([number, text]);
  await handle.close();
  const expected = texts.map((text, index) => [index + 1, text]).filter(([, text]) => text !== '');
  expect(read).toEqual(expected);
});

test('a line beyond the bound, and one that is not UTF-8, is told as such, and the next one is read', async () => {
  const parts = [Buffer.alloc(17_000_000, 'z'), Buffer.from([0x0a, 0xff, 0xfe, 0x0a]), Buffer.from('fine\r\n')];
  const handle = await open(await fileOf('bad-lines.txt', Buffer.concat(parts)));
  const read: unknown[] = [];
  for await (const lines of readLines(handle)) read.push(...lines);
  await handle.close();
  expect(read).toEqual([
    { number: 1, text: null },
    { number: 2, text: null },
    { number: 3, text: 'fine\r' },
  ]);
});

import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/host/files.ts';
import { judgeSeriesVerb, type SeriesOrder } from '../../src/verbs/judge-series.ts';
import { seriesText } from '../capture/print-series.ts';
import { hearingTeller } from '../fakes/hearing-teller.ts';
import { memoryFiles } from '../fakes/memory-files.ts';
import { familySeries } from '../judge/families.ts';

function family(leakPerHour: number, steps = 2160): string {
  return seriesText(familySeries('AR .9', { seed: 1, steps, everySeconds: 10, leakPerHour }), 10);
}

const texts = {
  'leak.csv': family(20e6),
  'flat.csv': family(0),
  'short.csv': family(0, 360),
  'empty.csv': 'seconds,value\n',
  'wrong.csv': 'seconds,value\n0,1\n0,x\n',
};

const order: SeriesOrder = { paths: [], metric: 'memory', limit: '10MB/h', warmup: null, overrides: [], json: false };

async function judged(over: Partial<SeriesOrder>, files: Files = memoryFiles(texts)) {
  const teller = hearingTeller();
  const code = await judgeSeriesVerb({ ...order, ...over }, files, teller);
  return { code, said: teller.said, noted: teller.noted };
}

describe('soak judge with series', () => {
  it.each([
    { paths: ['flat.csv'], code: 0 },
    { paths: ['leak.csv'], code: 1 },
    { paths: ['short.csv'], code: 3 },
    { paths: ['empty.csv'], code: 3 },
    { paths: ['flat.csv', 'short.csv'], code: 3 },
    { paths: ['short.csv', 'leak.csv', 'flat.csv'], code: 1 },
    { paths: ['leak.csv', 'wrong.csv'], code: 2 },
    { paths: ['missing.csv', 'flat.csv'], code: 2 },
  ])('ends with $code for $paths: the worst counts', async ({ paths, code }) => {
    expect((await judged({ paths })).code).toBe(code);
  });

  it('tells a sentence for each file, what to do, and a table', async () => {
    const { said } = await judged({ paths: ['leak.csv', 'flat.csv', 'short.csv'] });
    expect(said).toHaveLength(1);
    const lines = (said[0] ?? '').split('\n');
    const heads = lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split(':')[0]);
    expect(heads).toEqual(['FAIL leak.csv', 'PASS flat.csv', 'INCONCLUSIVE short.csv']);
    expect(lines.filter((line) => line.startsWith('  next: '))).toHaveLength(2);
    expect(lines.slice(-3).map((line) => line.trim().split(/ +/)[0])).toEqual(['fail', 'pass', 'inconclusive']);
  });

  it('tells one line of JSON for each file, in their order', async () => {
    const { code, said, noted } = await judged({ paths: ['flat.csv', 'leak.csv'], json: true });
    expect({ code, noted }).toEqual({ code: 1, noted: [] });
    const lines = said.map((line) => JSON.parse(line));
    expect(lines.map(({ file, verdict }) => ({ file, verdict }))).toEqual([
      { file: 'flat.csv', verdict: 'pass' },
      { file: 'leak.csv', verdict: 'fail' },
    ]);
    expect(said.every((line) => !line.includes('\n'))).toBe(true);
    const order = 'file metric verdict estimate low high unit limit floor smallestVisible shape onset sentence';
    expect(Object.keys(lines[0]).join(' ')).toBe(order);
    expect(lines[1]).toMatchObject({ limit: 10e6, floor: 5e6, onset: 110 });
  });

  it('judges a short series when its warm-up is declared', async () => {
    expect((await judged({ paths: ['short.csv'], limit: '200MB/h', warmup: '10m' })).code).toBe(0);
  });
});

describe('wrong usage and wrong files', () => {
  it('are told all at once, with file and line, and nothing is judged', async () => {
    const { code, said, noted } = await judged({
      paths: ['flat.csv', 'wrong.csv', 'missing.csv', 'soak-record'],
      metric: 'memori',
      limit: '10',
      warmup: 'soon',
      overrides: ['checks.memory-growth=1MB/h'],
    });
    expect({ code, said }).toEqual({ code: 2, said: [] });
    await expect(`${noted.join('\n')}\n`).toMatchFileSnapshot('../golden/cli/judge-series-mistakes.txt');
  });

  it.each([
    { over: { metric: null }, told: '--metric: expected memory, handles or latency, got nothing' },
    { over: { metric: 'toString' }, told: '--metric: expected memory, handles or latency, got "toString"' },
    { over: { limit: null }, told: '--limit: expected a growth per hour such as "10MB/h", got nothing' },
    { over: { limit: '10 MB per hour' }, told: 'got "10 MB per hour" (did you mean "10 MB/h"?)' },
    { over: { limit: '2%/h' }, told: 'expected a growth per hour such as "10MB/h", got "2%/h"' },
    { over: { metric: 'latency' }, told: 'expected a growth per hour such as "2%/h", got "10MB/h"' },
    { over: { metric: 'handles' }, told: 'expected a growth per hour such as "1/h", got "10MB/h"' },
    { over: { limit: '20KB/operation' }, told: 'limits per operation are not built yet' },
    { over: { warmup: '-5m' }, told: '--warmup: expected a duration such as' },
  ])('$over is refused', async ({ over, told }) => {
    const { code, noted } = await judged({ paths: ['flat.csv'], ...over });
    expect(code).toBe(2);
    expect(noted).toHaveLength(1);
    expect(noted[0]).toContain(told);
  });

  it('of a file with very many mistakes are counted', async () => {
    const { noted } = await judged(
      { paths: ['a.csv'] },
      memoryFiles({ 'a.csv': `seconds,value\n${'x,1\n'.repeat(5000)}` }),
    );
    expect(noted).toHaveLength(21);
    expect(noted.at(-1)).toBe('a.csv: and 4,980 more mistakes');
  });

  it('of a file that cannot be read are told as such', async () => {
    const files = { ...memoryFiles({}), readText: () => Promise.reject(new Error('EISDIR: it is a folder')) };
    const { code, noted } = await judged({ paths: ['folder.csv'] }, files);
    expect({ code, noted }).toEqual({
      code: 2,
      noted: ['folder.csv: expected a file to read, got EISDIR: it is a folder'],
    });
  });

  it('never move the cursor of who reads them', async () => {
    const { noted } = await judged(
      { paths: ['a.csv'] },
      memoryFiles({ 'a.csv': 'seconds,value\n0,\u001b[2J\u009b2J\n' }),
    );
    expect(noted.join('\n')).not.toContain('\u001b');
    expect(noted.join('\n')).not.toContain('\u009b');
  });
});

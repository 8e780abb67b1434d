import { describe, expect, it } from 'vitest';
import { parseChildren } from '../../src/watch/proc-children-parse.ts';
import { parseProcStatus } from '../../src/watch/proc-status-parse.ts';

describe('the status file', () => {
  it('gives memory in bytes, and threads', () => {
    const text =
      'Name:\tcat\nState:\tR (running)\nVmPeak:\t    3060 kB\nVmHWM:\t    1700 kB\nVmRSS:\t    1684 kB\nThreads:\t11\n';
    expect(parseProcStatus(text)).toEqual({ residentBytes: 1684 * 1024, threads: 11 });
  });

  it('knows no memory of a zombie', () => {
    const text = 'Name:\tsh\nState:\tZ (zombie)\nThreads:\t1\n';
    expect(parseProcStatus(text)).toEqual({ residentBytes: null, threads: 1 });
  });

  it('is not fooled by a name', () => {
    expect(parseProcStatus('Name:\tVmRSS: 5 kB\n').residentBytes).toBeNull();
  });
});

it('the children file is pids with spaces between', () => {
  expect(parseChildren('')).toEqual([]);
  expect(parseChildren('1184 1190 ')).toEqual([1184, 1190]);
});

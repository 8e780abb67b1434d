import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastLines, openRotatingLog, readLogTail } from '../../src/system/log-rotation.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'soak-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('openRotatingLog', () => {
  it('never holds more than two files of the given size', () => {
    const path = join(folder, 'system.log');
    const log = openRotatingLog(path, 1000);
    let largest = 0;
    for (let line = 0; line < 500; line += 1) {
      log.write(Buffer.from(`line ${line} ${'x'.repeat(line % 90)}\n`));
      largest = Math.max(largest, statSync(path).size);
    }
    log.close();
    expect(largest).toBeLessThanOrEqual(1000);
    expect(statSync(`${path}.1`).size).toBeLessThanOrEqual(1000);
    expect(readLogTail(path, 1)[0]).toMatch(/^line 499 /);
  });

  it('cuts a chunk that is larger than the file may be', () => {
    const path = join(folder, 'system.log');
    const log = openRotatingLog(path, 10);
    log.write(Buffer.from('0123456789abcdef'));
    log.close();
    expect(readFileSync(path, 'utf8')).toBe('6789abcdef');
  });

  it('goes on with a log that is there', () => {
    const path = join(folder, 'system.log');
    writeFileSync(path, 'before\n');
    const log = openRotatingLog(path);
    log.write(Buffer.from('after\n'));
    log.close();
    expect(readLogTail(path, 5)).toEqual(['before', 'after']);
  });

  it('drops what it cannot write and throws nothing', () => {
    const path = join(folder, 'system.log');
    const log = openRotatingLog(path, 10);
    rmSync(folder, { recursive: true });
    for (let line = 0; line < 5; line += 1) log.write(Buffer.from('a line\n'));
    log.close();
    expect(readLogTail(path, 5)).toEqual([]);
  });
});

describe('readLogTail', () => {
  it('looks into the file before when the newest is short', () => {
    const path = join(folder, 'system.log');
    writeFileSync(`${path}.1`, 'one\ntwo\nthree\n');
    writeFileSync(path, 'four\n');
    expect(readLogTail(path, 3)).toEqual(['two', 'three', 'four']);
  });
});

describe('lastLines', () => {
  const rows = [
    { text: '', lines: 3, have: [] },
    { text: 'a\r\nb\n\n  \n', lines: 3, have: ['a', 'b'] },
    { text: 'a\nb\nc', lines: 2, have: ['b', 'c'] },
    { text: '\u001b[31mred\u001b[0m\n', lines: 1, have: ['red'] },
    { text: 'a\n', lines: 0, have: [] },
    { text: 'y'.repeat(2000), lines: 1, have: ['y'.repeat(1000)] },
  ];
  it.each(rows)('keeps the last $lines of %j', ({ text, lines, have }) => {
    expect(lastLines(text, lines)).toEqual(have);
  });
});

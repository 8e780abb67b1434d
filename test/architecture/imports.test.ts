// Reads every import of src/ and holds the table of folders. A new folder or a new arrow is a decision, not an accident.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const pure = ['model', 'stats', 'scenario', 'capture', 'judge', 'report'];

/** Folder -> folders it may import. */
const table: Readonly<Record<string, readonly string[]>> = {
  model: [],
  stats: ['model'],
  scenario: ['model', 'stats'],
  capture: ['model', 'stats'],
  judge: ['model', 'stats'],
  report: ['model', 'stats'],
  run: ['model', 'stats', 'scenario', 'capture', 'judge'],
  load: ['model', 'stats'],
  watch: ['model', 'stats'],
  system: ['model', 'stats'],
  host: ['model', 'stats', 'scenario', 'capture', 'judge', 'report', 'run', 'load', 'watch', 'system'],
  verbs: ['model', 'stats', 'scenario', 'capture', 'judge', 'report', 'run', 'host'],
  cli: [...pure, 'run', 'host', 'verbs'],
  github: [...pure, 'run', 'host', 'verbs'],
};

/** Machine-facing folders may also import the types of run/ports.ts. */
const seesPorts = ['load', 'watch', 'system'];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
  readonly text: string;
}

const sourceFolder = 'src';
const files = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(sourceFolder, name));

const importPattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\s\S]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g;

const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(importPattern)].map((match) => ({
    file,
    target: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
    text: match[0].trim(),
  })),
);

function folderOf(path: string): string {
  return relative(sourceFolder, path).split('/')[0] ?? '';
}

describe('the import table', () => {
  it('knows every folder of src', () => {
    const folders = new Set(files.filter((file) => dirname(file) !== sourceFolder).map(folderOf));
    expect([...folders].filter((folder) => table[folder] === undefined)).toEqual([]);
  });

  it.each(Object.entries(table))('lets %s import only what its row names', (folder, allowed) => {
    const strange = imports
      .filter(
        ({ file, target }) => folderOf(file) === folder && dirname(file) !== sourceFolder && target.startsWith('.'),
      )
      .filter(({ file, target, typeOnly }) => {
        const imported = join(dirname(file), target);
        const to = folderOf(imported);
        if (to === folder || allowed.includes(to)) return false;
        return !(seesPorts.includes(folder) && imported === 'src/run/ports.ts' && typeOnly);
      })
      .map(({ file, text }) => `${file}: ${text}`);
    expect(strange).toEqual([]);
  });

  it.each([...pure, 'run'])('keeps node:* and the machine out of %s', (folder) => {
    const strange = imports
      .filter(({ file, target }) => folderOf(file) === folder && (target.startsWith('node:') || target === 'undici'))
      .map(({ file, target }) => `${file}: ${target}`);
    expect(strange).toEqual([]);
  });

  it('is not evaded by a bundle entry imported from elsewhere', () => {
    expect(imports.filter(({ target }) => /(^|\/)bundle\.ts$/.test(target))).toEqual([]);
  });
});

describe('the shells', () => {
  it('are imported by nobody but the bundle', () => {
    const strange = imports
      .filter(({ file, target }) => target.startsWith('.') && dirname(file) !== sourceFolder)
      .filter(({ file, target }) => {
        const to = folderOf(join(dirname(file), target));
        return (to === 'cli' || to === 'github') && folderOf(file) !== to;
      });
    expect(strange.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  it('keep @actions/* in github', () => {
    const strange = imports.filter(({ file, target }) => target.startsWith('@actions/') && folderOf(file) !== 'github');
    expect(strange.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });
});

describe('forbidden globals', () => {
  const clocks =
    /\b(Date\.now|Math\.random|setTimeout|setInterval|performance\.now|process\.(?!exitCode))\b|\bnew Date\(\)/;
  it.each([...pure, 'run'])('are not in %s: clock and randomness are arguments', (folder) => {
    const strange = files
      .filter((file) => folderOf(file) === folder)
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => clocks.test(line.replace(/\/\/.*|^\s*\*.*|\/\*\*.*/, '')))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(strange).toEqual([]);
  });
});

describe('file sizes', () => {
  it('stay at or below 250 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });

  it('have no drawers for odds and ends', () => {
    expect(files.filter((file) => /(utils?|helpers?|common|manager|misc)(\.ts|\/)/.test(file))).toEqual([]);
  });
});

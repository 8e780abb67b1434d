import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addVerbs } from '../../src/cli/commands.ts';
import { HarnessError } from '../../src/model/error.ts';
import { seriesText } from '../capture/print-series.ts';
import { hearingTeller } from '../fakes/hearing-teller.ts';
import { familySeries } from '../judge/families.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'soak-series-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

function program(teller: ReturnType<typeof hearingTeller>, done: (code: number) => void): Command {
  const command = new Command('soak').exitOverride().configureOutput({ writeErr: teller.note, writeOut: teller.say });
  addVerbs(command, teller, done);
  return command;
}

async function judge(...args: readonly string[]) {
  const teller = hearingTeller();
  let code: number | null = null;
  const command = program(teller, (given) => {
    code = given;
  });
  const thrown = await command.parseAsync(['judge', ...args], { from: 'user' }).then(
    () => null,
    (error: unknown) => error,
  );
  return { code, said: teller.said, noted: teller.noted, thrown };
}

async function series(name: string, leakPerHour: number): Promise<string> {
  const path = join(root, name);
  await writeFile(path, seriesText(familySeries('white', { seed: 3, steps: 2160, everySeconds: 10, leakPerHour }), 10));
  return path;
}

describe('soak judge', () => {
  it('judges files that end in .csv, in any order with the options', async () => {
    const [flat, leak] = [await series('flat.csv', 0), await series('LEAK.CSV', 20e6)];
    const one = await judge(flat, '--metric', 'memory', '--limit', '10MB/h', '--json');
    expect(one).toMatchObject({ code: 0, noted: [], thrown: null });
    expect(JSON.parse(one.said[0] ?? '')).toMatchObject({ file: flat, verdict: 'pass' });
    const two = await judge('--metric', 'memory', '--limit', '10MB/h', '--warmup', '1h', flat, leak);
    expect(two.code).toBe(1);
    expect(two.said[0]).toContain(`FAIL ${leak}: Memory grows by`);
    // Five of the six hours are left, less the bins at both ends.
    expect(two.said[0]).toMatch(/over 4 h \d+ min; the limit/);
  });

  it('asks for metric and limit with a series', async () => {
    const { code, noted } = await judge(await series('flat.csv', 0));
    expect(code).toBe(2);
    expect(noted.map((line) => line.split(':')[0])).toEqual(['soak judge --metric', 'soak judge --limit']);
  });

  it('refuses records and series together', async () => {
    const { code, noted } = await judge(await series('flat.csv', 0), root, '--metric', 'memory', '--limit', '10MB/h');
    expect({ code, noted }).toEqual({
      code: 2,
      noted: [`soak judge: expected files that end in .csv only, or one record, got ${root}`],
    });
  });

  it('refuses two records, and what belongs to series beside a record', async () => {
    const two = await judge('a', 'b');
    expect(two).toMatchObject({
      code: 2,
      noted: ['soak judge: expected one record, or files that end in .csv, got a b'],
    });
    const options = await judge(root, '--limit', '10MB/h', '--warmup', '1m');
    expect(options.code).toBe(2);
    expect(options.noted).toHaveLength(2);
    expect(options.noted[0]).toContain('soak judge --limit: expected files that end in .csv to go with it');
  });

  it('compares records only', async () => {
    const path = await series('flat.csv', 0);
    const { code, noted } = await judge(path, '--metric', 'memory', '--limit', '10MB/h', '--baseline', root);
    expect({ code, noted }).toEqual({
      code: 2,
      noted: [`soak judge --baseline: expected a record to go with it, got ${path}`],
    });
  });

  it('still judges one record, the newest below soak-record when none is named', async () => {
    const { thrown } = await judge(root, '--set', 'checks.memory-growth=5MiB/h');
    expect(thrown).toBeInstanceOf(HarnessError);
    expect((thrown as HarnessError).message).toBe(`no run was found in ${root}`);
    const verb = program(hearingTeller(), () => {}).commands.find((command) => command.name() === 'judge');
    expect(verb?.registeredArguments[0]?.defaultValue).toEqual(['soak-record']);
  });

  it('says in its help what it takes', async () => {
    const { said, thrown } = await judge('--help');
    expect(thrown).toBeInstanceOf(CommanderError);
    await expect(said.join('')).toMatchFileSnapshot('../golden/cli/judge-help.txt');
  });
});

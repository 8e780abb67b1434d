// main and post of the action as processes of their own, as a runner starts them: what they refuse, what they leave, what they finish.

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseStoreName } from '../../src/capture/store-names.ts';
import { sha256 } from '../../src/host/digest.ts';
import { unpackKeptFolders } from '../../src/host/kept-folders.ts';
import { writeLegState } from '../../src/host/leg-state.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import { logCommandNames, parseLogCommand } from '../rig/runner/log-commands.ts';
import { type ResultsService, runtimeToken, startResultsService } from '../rig/services/results-service.ts';
import { aCheckpointOf, runKey, scenario as scenarioOfRecord, writeRecord } from '../verbs/a-record.ts';
import { jobEnv } from './a-job.ts';

const entry = join(import.meta.dirname, 'action-entry.mjs');
const known = new Set<string>(logCommandNames);
const scenario = 'name = "a"\nduration = "1h"\n[system]\ncommand = ["x", "${port}"]\n';

let service: ResultsService;
let folder = '';
let run = 100;

beforeAll(async () => {
  service = await startResultsService();
});
afterAll(async () => {
  await service.close();
});
beforeEach(async () => {
  run += 1;
  folder = await mkdtemp(join(tmpdir(), 'soak-ends-'));
  await mkdir(join(folder, 'service'));
  for (const name of ['env', 'output', 'state', 'summary']) await writeFile(join(folder, name), '');
  await writeFile(join(folder, 'event.json'), '{}');
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function end(which: 'main' | 'post', env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [entry, which], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...jobEnv,
      PATH: process.env.PATH,
      HOME: folder,
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_ENV: join(folder, 'env'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STATE: join(folder, 'state'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      // The client takes a name of this kind for github.com's.
      GITHUB_SERVER_URL: 'http://gh.localhost',
      ACTIONS_RESULTS_URL: service.url,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(String(run), 'soak', 3600),
      ...env,
    },
  });
  const [log, code] = await Promise.all([
    text(child.stdout),
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
  ]);
  const commands = log.split('\n').flatMap((line) => parseLogCommand(line, known) ?? []);
  return { code, log, commands };
}

describe('main', () => {
  it('refuses wrong inputs all at once, on no file', async () => {
    const { code, commands } = await end('main', { INPUT_COMMAND: 'go', INPUT_SPARES: 'x' });
    expect(code).toBe(1);
    expect(commands.map(({ name, properties }) => [name, properties])).toEqual([
      ['error', { title: 'soak: command' }],
      ['error', { title: 'soak: spares' }],
    ]);
  });

  it('refuses a server that it cannot work on in one sentence', async () => {
    const { code, commands } = await end('main', { GITHUB_SERVER_URL: 'https://github.acme.example' });
    expect([code, commands.length]).toEqual([1, 1]);
    expect(commands[0]?.value).toContain('does not work on github.acme.example');
  });

  it('refuses a working directory that is not there, as a mistake of the input', async () => {
    const env = { INPUT_COMMAND: 'check', INPUT_SCENARIO: 'a.toml', 'INPUT_WORKING-DIRECTORY': 'nowhere' };
    const { code, commands } = await end('main', env);
    expect(code).toBe(1);
    expect(commands).toEqual([
      {
        name: 'error',
        properties: { title: 'soak: working-directory' },
        value: 'action inputs working-directory: expected a folder that exists, got "nowhere"',
      },
    ]);
  });

  it('shows mistakes of a scenario on its file, as the repository names it', async () => {
    await writeFile(join(folder, 'service', 'a.toml'), `${scenario}lifetime = "for ever"\n`);
    const env = { INPUT_COMMAND: 'check', INPUT_SCENARIO: './a.toml', 'INPUT_WORKING-DIRECTORY': 'service' };
    const { code, commands } = await end('main', env);
    expect(code).toBe(1);
    expect(commands.map(({ properties }) => properties)).toEqual([
      { title: 'soak: system.lifetime', file: 'service/a.toml' },
    ]);
  });

  it('hands the list of secrets on, masked, and not the list itself', async () => {
    await writeFile(join(folder, 'a.toml'), scenario);
    const env = {
      INPUT_COMMAND: 'check',
      INPUT_SCENARIO: 'a.toml',
      SOAK_ENVIRONMENT: 'TOKEN=s3=cret\nEMPTY=\nBLANK= \n',
    };
    const { code, log, commands } = await end('main', env);
    expect([code, log]).toEqual([0, expect.stringContaining('a right scenario')]);
    expect(commands.filter(({ name }) => name === 'add-mask')).toEqual([
      { name: 'add-mask', properties: {}, value: 's3=cret' },
    ]);
    const exported = await readFile(join(folder, 'env'), 'utf8');
    for (const line of ['TOKEN<<', 's3=cret', 'EMPTY<<', 'BLANK<<']) expect(exported).toContain(line);
    expect(exported).not.toContain('SOAK_ENVIRONMENT');
  });

  it('refuses a wrong list of secrets without repeating any of it', async () => {
    const env = { INPUT_COMMAND: 'check', INPUT_SCENARIO: 'a.toml', SOAK_ENVIRONMENT: 'TOKEN=ok\ns3cret-half' };
    const { code, log } = await end('main', env);
    expect([code, log]).toEqual([1, expect.stringContaining('secrets.environment line 2')]);
    expect(log).not.toContain('s3cret');
    expect(await readFile(join(folder, 'env'), 'utf8')).toBe('');
  });

  it('calls a missing run key by its input, also when a scenario is given', async () => {
    const { code, commands } = await end('main', { INPUT_COMMAND: 'segment', INPUT_SCENARIO: 'a.toml' });
    expect(code).toBe(1);
    expect(commands.map(({ properties }) => properties)).toEqual([{ title: 'soak: run-key' }]);
  });
});

describe('post', () => {
  const stateOf = (recordFolder: string, over: Readonly<Record<string, string>> = {}) => ({
    'STATE_soak-command': 'segment',
    'STATE_soak-run-key': runKey,
    'STATE_soak-record-folder': recordFolder,
    'STATE_soak-working-directory': folder,
    ...over,
  });
  const names = () =>
    service
      .artifacts()
      .filter(({ runId }) => runId === String(run))
      .map(({ name }) => name);
  const summary = async () => await readFile(join(folder, 'summary'), 'utf8');

  it('has nothing to do after a step that left nothing', async () => {
    expect(await end('post', {})).toMatchObject({ code: 0, log: '' });
  });

  it('has nothing to do when main stored everything', async () => {
    const record = await writeRecord(folder, aCheckpointOf());
    expect(await end('post', stateOf(record, { 'STATE_soak-saved': 'yes' }))).toMatchObject({ code: 0, log: '' });
    expect(names()).toEqual([]);
  });

  it('stores what the disk holds when main was killed, and says so', async () => {
    const record = await writeRecord(folder, aCheckpointOf({ segment: 2 }), 3);
    const { code, commands } = await end('post', stateOf(record));
    expect(code).toBe(0);
    const [name = '', ...more] = names();
    expect(more).toEqual([]);
    expect(parseStoreName(name)).toMatchObject({
      kind: 'checkpoint',
      runKey,
      segment: 2,
      turn: 3,
      attempt: 2,
      ended: true,
    });
    expect(await summary()).toContain('This leg was cut off. What it measured is stored');
    expect(commands.filter(({ name: level }) => level === 'notice')).toHaveLength(1);
  });

  it('says that a leg was cancelled', async () => {
    const record = await writeRecord(folder, aCheckpointOf());
    expect((await end('post', stateOf(record, { 'STATE_soak-cancelled': 'yes' }))).code).toBe(0);
    expect(await summary()).toContain('This leg was cancelled.');
    expect(names()).toHaveLength(1);
  });

  it('packs what a system keeps that boots anew in each leg, once it stands still', async () => {
    const { system } = scenarioOfRecord;
    if (system === null) throw new Error('the scenario of these tests has a system');
    const keeping = { ...scenarioOfRecord, system: { ...system, lifetime: 'segment', keep: ['data'] } } as const;
    await mkdir(join(folder, 'service', 'data'));
    await writeFile(join(folder, 'service', 'data', 'db'), 'rows');
    const hash = scenarioHash(keeping, sha256);
    const record = await writeRecord(folder, aCheckpointOf({ scenario: keeping, scenarioHash: hash }));
    const env = { 'STATE_soak-cancelled': 'yes', 'STATE_soak-working-directory': join(folder, 'service') };
    expect((await end('post', stateOf(record, env))).code).toBe(0);
    expect(names()).toHaveLength(1);
    await unpackKeptFolders(folder, [], record);
    expect(await readFile(join(folder, 'data', 'db'), 'utf8')).toBe('rows');
  });

  it('stores nothing for a leg that had no checkpoint of its own yet: what lies there is the one it came from', async () => {
    const record = await writeRecord(folder, aCheckpointOf({ segment: 1 }));
    await writeLegState(record, { segment: 2, turn: 1, copyOf: null });
    expect(await end('post', stateOf(record))).toMatchObject({ code: 0 });
    expect(names()).toEqual([]);
  });

  it('stores nothing where there is no record, or half a one', async () => {
    expect(await end('post', stateOf(join(folder, 'none')))).toMatchObject({ code: 0, log: '' });
    const record = await writeRecord(folder, aCheckpointOf());
    await writeFile(join(record, 'checkpoint.json'), '{"format":"soak-check');
    expect(await end('post', stateOf(record))).toMatchObject({ code: 0, log: '' });
    expect(names()).toEqual([]);
  });

  it('is not red when nothing can be stored', async () => {
    const record = await writeRecord(folder, aCheckpointOf());
    const { code } = await end('post', { ...stateOf(record), ACTIONS_RUNTIME_TOKEN: 'not one' });
    expect(code).toBe(0);
    expect(await summary()).toContain('What it measured could not be stored.');
  });

  it('removes nothing when it does not know the name of the run', async () => {
    await mkdir(join(folder, '.soak', 'another-run'), { recursive: true });
    const record = await writeRecord(folder, aCheckpointOf());
    const env = stateOf(record, { 'STATE_soak-run-key': '', 'STATE_soak-cancelled': 'yes' });
    expect((await end('post', env)).code).toBe(0);
    expect(await readFile(join(record, 'checkpoint.json'), 'utf8')).toContain(runKey);
    await expect(readFile(join(folder, '.soak', 'another-run'))).rejects.toMatchObject({ code: 'EISDIR' });
  });
});

// The client that runs a program for each send, with real programs.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aClient, eventually } from './a-client.ts';
import { aLoad, anOperation } from './a-load.ts';

function running(command: readonly string[], parts: Parameters<typeof anOperation>[0] = {}) {
  const operation = anOperation({ name: 'program', protocol: 'command', ...parts, request: { command } });
  return aClient(aLoad({ operations: [operation] }));
}

const shell = (script: string) => ['/bin/sh', '-c', script];

/** How many processes carry this word in their command line. */
function processesWith(word: string): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  return pids.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(word);
    } catch {
      return false;
    }
  }).length;
}

describe.concurrent('a program as load', { timeout: 20_000 }, () => {
  test('is right when it exits with 0, and takes as long as it runs', async () => {
    await using client = running(['sleep', '0.2']);
    const outcome = await client.send();
    expect(outcome).toMatchObject({ failure: null, timed: true });
    expect(outcome.endedSeconds - (outcome.sentSeconds ?? 0)).toBeGreaterThan(0.19);
    expect(outcome.endedSeconds - (outcome.sentSeconds ?? 0)).toBeLessThan(2);
  });

  test('has words that are made anew for each send, and no shell', async () => {
    await using client = running(['echo', 'send ${send}', '$HOME; *']);
    expect((await client.send(7)).body).toBe('send 7 $HOME; *\n');
  });

  test.each([
    {
      command: shell('echo first; echo "out of order" >&2; exit 3'),
      kind: 'exit-3',
      says: /^"\/bin\/sh" exited with code 3: out of order$/,
    },
    { command: shell('kill -SEGV $$'), kind: 'signal', says: /^"\/bin\/sh" was ended by SIGSEGV/ },
    { command: ['/no/such/program'], kind: 'not-found', says: /^the program "\/no\/such\/program" was not found/ },
    { command: [import.meta.filename], kind: 'not-found', says: /may not be executed$/ },
    { command: ['a\0b'], kind: null, says: null },
  ])('says how it ended: $kind', async ({ command, kind, says }) => {
    await using client = running(command);
    if (kind === null || says === null) {
      await expect(async () => await client.send()).rejects.toThrow();
      return;
    }
    const { failure, timed } = await client.send();
    expect(failure?.kind).toBe(kind);
    expect(failure?.sentence).toMatch(says);
    expect(timed).toBe(kind !== 'not-found');
  });

  test('is asked for a text in the last part of what it says, and may be meant to fail', async () => {
    await using late = running(shell('yes noise | head -c 300000; echo "99.9 % done"'), {
      expect: { contains: '99.9 %' },
    });
    const { failure, body = '' } = await late.send();
    expect(failure).toBeNull();
    expect(Buffer.byteLength(body)).toBe(64 * 1024);
    await using early = running(shell('echo begun; yes noise | head -c 300000'), { expect: { contains: 'begun' } });
    expect((await early.send()).failure?.kind).toBe('content');
    await using failing = running(['false'], { expect: { error: true } });
    expect((await failing.send()).failure).toBeNull();
    await using succeeding = running(['true'], { expect: { error: true } });
    expect((await succeeding.send()).failure?.sentence).toBe('expected "true" to fail, and it exited with code 0');
  });

  test('is ended with its whole group when its time is over', async () => {
    const word = `301.${process.pid}`;
    await using client = running(shell(`sleep ${word} & sleep ${word}`), { timeoutSeconds: 0.3 });
    const outcome = await client.send();
    expect(outcome.failure).toEqual({ kind: 'timeout', sentence: '"/bin/sh" did not end within 0.3 s' });
    expect(outcome.endedSeconds - (outcome.sentSeconds ?? 0)).toBeLessThan(1);
    await eventually(() => processesWith(word) === 0);
  });

  test('that does not want to end is killed two seconds later', async () => {
    const word = `302.${process.pid}`;
    await using client = running(shell(`trap '' TERM; sleep ${word}; sleep ${word}`), { timeoutSeconds: 0.3 });
    const before = performance.now();
    expect((await client.send()).failure?.kind).toBe('timeout');
    expect(performance.now() - before).toBeGreaterThan(2200);
    await eventually(() => processesWith(word) === 0);
  });

  test('has ended when it exits, though somebody it started holds its output open', async () => {
    const word = `303.${process.pid}`;
    await using client = running(shell(`sleep ${word} & echo done`));
    const before = performance.now();
    expect(await client.send()).toMatchObject({ failure: null, body: 'done\n' });
    expect(performance.now() - before).toBeLessThan(2000);
    await eventually(() => processesWith(word) === 0);
  });

  test('is ended when the client is closed', async () => {
    const word = `304.${process.pid}`;
    await using client = running(['sleep', word]);
    const outcome = client.send();
    await eventually(() => processesWith(word) === 1);
    await client.close();
    await outcome;
    await eventually(() => processesWith(word) === 0);
  });

  test('sees nothing of what was given to the action alone', async () => {
    process.env.INPUT_TOKEN_OF_TEST = 'secret';
    await using client = running(['env']);
    expect((await client.send()).body).not.toContain('INPUT_TOKEN_OF_TEST');
    delete process.env.INPUT_TOKEN_OF_TEST;
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notYetErrors } from '../../src/scenario/decode.ts';
import { fixture, issuesOf, readTree, scenarioOf, scenarioWith, smallTree, treeWith } from './scenarios.ts';

it('the file with every key decodes without an issue', () => {
  expect(issuesOf(fixture('everything.toml'))).toEqual([]);
});

describe('every scenario that ships decodes, and says nothing that is not built', () => {
  const folder = new URL('../../scenarios/', import.meta.url);
  it.each(readdirSync(folder).filter((name) => name.endsWith('.toml')))('%s', (name) => {
    expect(notYetErrors(scenarioOf(readTree(new URL(name, folder))))).toEqual([]);
  });
});

it('ten mistakes in one file are ten issues', () => {
  const issues = issuesOf(fixture('ten-mistakes.toml'));
  expect(issues.map(({ path, got, hint }) => [path, got, hint])).toEqual([
    ['duration', '90 (number)', 'a number needs a unit: "90s" or "90m"'],
    ['phases.warm-up', 'the unknown key "warm-up"', 'did you mean "warmup"?'],
    ['system.command', '"node server.js ${port}" (text)', 'write ["node", "server.js", "${port}"]'],
    ['load.rate', '"200 rps" (text)', 'did you mean "200/s"?'],
    ['load.operations[0].protocol', '"htpp" (text)', 'did you mean "http"?'],
    ['checks.error-rate', '"150%" (text)', null],
    ['system.ready', 'a table', 'such as ready = { http = "http://127.0.0.1:${port}/health" }'],
    ['load.operations[1].name', '"store" (text)', null],
    ['load.preload.operation', '"stroe" (text)', 'did you mean "store"?'],
    ['companions[0].command[2]', '${upstrem.port}', 'did you mean "${upstream.port}"?'],
  ]);
});

it('every issue says what was expected', () => {
  for (const { expected } of issuesOf(fixture('ten-mistakes.toml')))
    expect(expected).not.toMatch(/^$|Invalid|undefined/);
});

describe('shapes', () => {
  it.each([
    // What is written, where the issue is, what it says.
    [{ duration: undefined }, 'duration', 'a duration such as "90s", "1h30m" or "7d"', null, null],
    [{ duration: '0s' }, 'duration', 'a duration such as "90s", "1h30m" or "7d", above zero', '"0s" (text)', null],
    [{ name: '' }, 'name', 'a name of one line', '"" (text)', null],
    [{ name: 7 }, 'name', 'a name of one line', '7 (number)', 'write it in quotes: "7"'],
    [{ seed: -1 }, 'seed', 'a whole number from 0', '-1 (number)', null],
    [{ seed: 1.5 }, 'seed', 'a whole number from 0', '1.5 (number)', null],
    [{ load: { clients: '5' } }, 'load.clients', 'a whole number from 1 to 100000', '"5" (text)', null],
    [
      { load: { rate: 200 } },
      'load.rate',
      'a rate such as "200/s" or "30/m", or "max"',
      '200 (number)',
      'a number needs a unit: "200/s"',
    ],
    [{ load: { rate: '0/s' } }, 'load.rate', 'a rate such as "200/s" or "30/m", above zero', '"0/s" (text)', null],
    [
      { load: { arrival: 'poison' } },
      'load.arrival',
      'one of "constant", "poisson", "diurnal", a table with a pattern, or a list of such tables',
      '"poison" (text)',
      'did you mean "poisson"?',
    ],
    [{ load: null }, 'load', 'a table', 'null', null],
    [{ system: { env: { PORT: 80 } } }, 'system.env.PORT', 'text', '80 (number)', 'write it in quotes: "80"'],
    [
      { system: { command: [] } },
      'system.command',
      'a list of words such as ["node", "server.js"]',
      'a list of 0',
      null,
    ],
    [
      { system: { stop: { signal: 'SIGTREM' } } },
      'system.stop.signal',
      /^one of "SIGTERM"/,
      '"SIGTREM" (text)',
      'did you mean "SIGTERM"?',
    ],
    [{ phases: { reload: 'of' } }, 'phases.reload', 'a duration such as "90s", "1h30m" or "7d"', '"of" (text)', null],
    [{ abort: { rss: '8gb' } }, 'abort.rss', 'a size such as "64MiB" or "8GB"', '"8gb" (text)', 'did you mean "8GB"?'],
    [
      { abort: { 'on-regression': 'true' } },
      'abort.on-regression',
      'true or false',
      '"true" (text)',
      'write it without quotes',
    ],
    [{ chaos: { vanish: { 'per-minute': 2 } } }, 'chaos.vanish.per-minute', 'a number from 0 to 1', '2 (number)', null],
    [{ watch: { port: 70_000 } }, 'watch.port', 'a whole number from 1 to 65535', '70000 (number)', null],
    [
      { companions: [{ name: 'Up', command: ['x', '${Up}'], ready: { tcp: 1 } }] },
      'companions[0].name',
      /lower-case/,
      '"Up" (text)',
      null,
    ],
  ])('%j', (over, path, expected, got, hint) => {
    const issue = issuesOf({ ...Object(treeWith(over)) }).find((one) => one.path === path);
    expect(issue?.expected).toMatch(expected);
    expect(issue).toMatchObject({ got, hint });
  });

  it('a list or a text is no scenario', () => {
    expect(issuesOf([])).toMatchObject([{ path: '(top level)', expected: 'a table', got: 'a list of 0' }]);
    expect(issuesOf(null)).toMatchObject([{ path: '(top level)', got: 'null' }]);
  });
});

describe('unknown keys', () => {
  it.each([
    [{ load: { rat: '1/s' } }, 'load.rat', 'did you mean "rate"?'],
    [{ rate: '1/s' }, 'rate', '"rate" belongs in [load]'],
    [{ load: { warmup: '1m' } }, 'load.warmup', '"warmup" belongs in [phases]'],
    [{ segments: { checkpointEvery: '1m' } }, 'segments.checkpointEvery', 'did you mean "checkpoint-every"?'],
    [{ banana: 1 }, 'banana', null],
    [{ constructor: {} }, 'constructor', null],
    [
      { checks: { 'error-rate': { limit: '1%', windo: 'steady' } } },
      'checks.error-rate.windo',
      'did you mean "window"?',
    ],
  ])('%j', (over, path, hint) => {
    expect(issuesOf(treeWith(over))).toMatchObject([{ path, hint }]);
  });
});

it('decodes the same from any order of keys', () => {
  const reversed = Object.fromEntries(Object.entries(smallTree).reverse());
  expect(scenarioOf(reversed)).toEqual(scenarioWith());
});

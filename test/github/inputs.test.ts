import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/github/input-error.ts';
import { decodeInputs } from '../../src/github/inputs.ts';
import { type InputName, inputs } from '../../src/github/inputs-table.ts';
import type { Issue } from '../../src/model/issue.ts';

type Given = Partial<Record<InputName, string>>;

/** As the runner hands them over: every declared input is there, with its default when the step says nothing. */
const decode = (given: Given = {}) =>
  decodeInputs((name) => given[name] ?? (name === 'github-token' ? 'a-token' : inputs[name].default));

function issuesOf(given: Given): readonly Issue[] {
  try {
    decode(given);
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}

describe('inputs', () => {
  it('have the defaults that action.yml declares', () => {
    expect(decode()).toEqual({
      scenario: null,
      command: 'run',
      overrides: [],
      segmentSeconds: null,
      runKey: null,
      headSha: null,
      spares: null,
      comment: 'auto',
      charts: 'artifact',
      baseline: null,
      issue: 'never',
      failOn: ['fail', 'invalid'],
      token: 'a-token',
      retentionDays: null,
      workingDirectory: '.',
    });
  });

  it('mean their defaults where they are given empty, as a workflow passes on what it was not given', () => {
    expect(decodeInputs(() => '')).toEqual({ ...decode(), token: null });
    expect(decodeInputs(() => '  \n')).toEqual({ ...decode(), token: null });
  });

  it('are all read, and no others', () => {
    const read = new Set<string>();
    decodeInputs((name) => {
      read.add(name);
      return '';
    });
    expect([...read].toSorted()).toEqual(Object.keys(inputs).toSorted());
  });

  it.each<[InputName, string, object]>([
    ['scenario', ' soak/nightly.toml ', { scenario: 'soak/nightly.toml' }],
    ['command', 'segment', { command: 'segment' }],
    ['segment-length', '5h20m', { segmentSeconds: 19_200 }],
    ['segment-length', '90s', { segmentSeconds: 90 }],
    ['run-key', 'mcp-4101-a2-3f2b1c', { runKey: 'mcp-4101-a2-3f2b1c' }],
    ['head-sha', 'a'.repeat(40), { headSha: 'a'.repeat(40) }],
    ['head-sha', '0'.repeat(64), { headSha: '0'.repeat(64) }],
    ['spares', '0', { spares: 0 }],
    ['comment', 'live', { comment: 'live' }],
    ['charts', 'none', { charts: 'none' }],
    ['baseline', 'release/1', { baseline: 'release/1' }],
    ['issue', 'on-red', { issue: 'on-red' }],
    ['fail-on', 'inconclusive', { failOn: ['inconclusive'] }],
    ['fail-on', ' invalid , fail,', { failOn: ['fail', 'invalid'] }],
    ['retention-days', '7', { retentionDays: 7 }],
    ['working-directory', 'service', { workingDirectory: 'service' }],
  ])('%s: %j', (name, text, decoded) => {
    expect(decode({ [name]: text })).toMatchObject(decoded);
  });

  it('take overrides line by line, without comments and blank lines', () => {
    const set = ['# faster', '', '  load.rate=200/s  ', '\tchecks.p99="10ms=x"', '   # and', 'seed=#7'].join('\r\n');
    expect(decode({ set }).overrides).toEqual(['load.rate=200/s', 'checks.p99="10ms=x"', 'seed=#7']);
  });

  it('have a short form for the duration, which counts after `set`', () => {
    expect(decode({ set: 'duration=1h', duration: '24h' }).overrides).toEqual(['duration=1h', 'duration=24h']);
  });
});

describe('wrong inputs', () => {
  it.each<[InputName, string, string]>([
    ['command', 'Run', 'one of run, plan, status, segment, report, judge, check, init, stop'],
    ['comment', 'sometimes', 'one of auto, always, never, live'],
    ['charts', 'svg', 'one of artifact, branch, none'],
    ['issue', 'yes', 'one of never, on-red'],
    ['segment-length', '5', 'a time such as "5h20m"'],
    ['segment-length', '0s', 'a time such as "5h20m"'],
    ['run-key', '../other', 'small letters, digits and hyphens'],
    ['run-key', '..', 'small letters, digits and hyphens'],
    ['run-key', '-a', 'small letters, digits and hyphens'],
    ['run-key', 'A', 'small letters, digits and hyphens'],
    ['run-key', 'a'.repeat(101), 'small letters, digits and hyphens'],
    ['head-sha', 'abc1234', 'a whole commit SHA'],
    ['head-sha', 'main', 'a whole commit SHA'],
    ['spares', '-1', 'a number from 0 to 100'],
    ['spares', '1.5', 'a number from 0 to 100'],
    ['spares', '101', 'a number from 0 to 100'],
    ['retention-days', '0', 'a number from 1 to 400'],
    ['retention-days', '1e2', 'a number from 1 to 400'],
    ['set', 'load.rate', '`key=value` on each line'],
    ['set', '=5', '`key=value` on each line'],
    ['fail-on', 'red', 'a list of fail, invalid, inconclusive'],
    // pass cannot fail, and a list of nothing would make everything green.
    ['fail-on', 'pass', 'a list of fail, invalid, inconclusive'],
    ['fail-on', ',', 'a list of fail, invalid, inconclusive'],
  ])('%s: %j', (name, text, expected) => {
    expect(issuesOf({ [name]: text })).toEqual([{ path: name, expected, got: `"${text}"`, hint: null }]);
  });

  it('are told all at once', () => {
    const issues = issuesOf({
      command: 'go',
      set: 'a\nb=1\nc',
      comment: 'x',
      'run-key': 'X',
      'head-sha': 'x',
      spares: 'x',
      'segment-length': 'x',
      'fail-on': 'x',
      'retention-days': 'x',
    });
    expect(issues.map(({ path }) => path).toSorted()).toEqual([
      'command',
      'comment',
      'fail-on',
      'head-sha',
      'retention-days',
      'run-key',
      'segment-length',
      'set',
      'set',
      'spares',
    ]);
  });

  it('never repeat the token', () => {
    const issues = issuesOf({ 'github-token': 'ghs_secret', command: 'go' });
    expect(JSON.stringify(issues)).not.toContain('ghs_secret');
  });
});

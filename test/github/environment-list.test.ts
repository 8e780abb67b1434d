import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEnvironmentList } from '../../src/github/environment-list.ts';

const entriesOf = (text: string) => {
  const list = parseEnvironmentList(text);
  if (!list.ok) throw new Error(JSON.stringify(list.issues));
  return list.entries.map(({ name, value }) => [name, value]);
};

const issuesOf = (text: string) => {
  const list = parseEnvironmentList(text);
  return list.ok ? [] : list.issues;
};

describe('the list of secrets', () => {
  it.each<[string, string, string[][]]>([
    ['nothing', '', []],
    ['a line', 'TOKEN=abc', [['TOKEN', 'abc']]],
    [
      'several',
      'A=1\nB=2\n',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    [
      'line ends of another system',
      'A=1\r\nB=2\r\n',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['"=" in a value', 'URL=postgres://u:p@h/db?a=b==', [['URL', 'postgres://u:p@h/db?a=b==']]],
    ['an empty value', 'A=', [['A', '']]],
    ['spaces, which belong to the value and not to the name', '  A = b ', [['A', ' b ']]],
    ['quotes, which are part of it', 'A="b"', [['A', '"b"']]],
    ['"#" in a value', 'A=#b', [['A', '#b']]],
    ['comments and blank lines', '# of the database\n\n  # more\nA=1\n \n', [['A', '1']]],
    [
      'the same name twice: the last one counts in the end',
      'A=1\nA=2',
      [
        ['A', '1'],
        ['A', '2'],
      ],
    ],
    ['names with small letters and underscores', '_a1=x', [['_a1', 'x']]],
  ])('may hold %s', (_, text, entries) => {
    expect(entriesOf(text)).toEqual(entries);
  });

  it.each([
    ['no "="', 'just-a-value'],
    ['no name', '=value'],
    ['a name with a hyphen', 'MY-TOKEN=value'],
    ['a name that begins with a digit', '1A=value'],
    ['a command of a shell', 'export TOKEN=value'],
  ])('may not hold a line with %s', (_, line) => {
    const issues = issuesOf(`A=1\n${line}`);
    expect(issues).toEqual([expect.objectContaining({ path: 'secrets.environment line 2', expected: 'NAME=value' })]);
  });

  it.each([
    'GITHUB_TOKEN',
    'github_env',
    'RUNNER_TEMP',
    'ACTIONS_RUNTIME_TOKEN',
    'INPUT_SCENARIO',
    'STATE_x',
    'SOAK_NEXT',
    'NODE_OPTIONS',
    'Path',
    'PATH',
    'LD_PRELOAD',
  ])('may not set %s', (name) => {
    expect(issuesOf(`${name}=value`)).toHaveLength(1);
  });

  it.each(['PATHS', 'MY_PATH', 'NODE_OPTIONS_X', 'GITHUB', 'HOME'])('may set %s', (name) => {
    expect(entriesOf(`${name}=value`)).toEqual([[name, 'value']]);
  });

  it('names every wrong line at once', () => {
    const issues = issuesOf('x\nA=1\n\ny\nPATH=/bin\n');
    expect(issues.map(({ path }) => path)).toEqual([1, 4, 5].map((line) => `secrets.environment line ${line}`));
  });

  it('never repeats a value, nor a line that it cannot read: it may be half of a key of several lines', () => {
    const key =
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nBKcwggSjAgEAAoIBAQ==\n-----END PRIVATE KEY-----';
    const told = JSON.stringify(issuesOf(`KEY=${key}\nPATH=s3cret-value`));
    for (const part of ['MIIEvQ', 'BKcwgg', 'BEGIN', 's3cret']) expect(told).not.toContain(part);
    expect(issuesOf(`KEY=${key}`)[0]?.hint).toBe('a value of several lines cannot be given here');
  });

  it('gives back whatever values of one line it was made of', () => {
    const name = fc.constantFrom('A', 'b', '_', 'TOKEN', 'A_1');
    const value = fc.array(fc.constantFrom('=', '#', ' ', '"', '\t', 'é', '💧', 'a')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), fc.constantFrom('\n', '\r\n'), (entries, end) => {
        const text = entries.map(([one, other]) => `${one}=${other}`).join(end);
        expect(entriesOf(text)).toEqual(entries);
      }),
    );
  });
});

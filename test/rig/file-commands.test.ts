// The pure half of the rig's runner: file commands, printed commands, lines, masks, shells, action.yml.

import { describe, expect, it } from 'vitest';
import type { Annotation } from './contracts.ts';
import { parseManifest } from './runner/action-manifest.ts';
import { parsePairs, parsePaths } from './runner/file-commands.ts';
import { createLineSplitter } from './runner/line-splitter.ts';
import { logCommandNames, parseLogCommand } from './runner/log-commands.ts';
import { createMasks } from './runner/masks.ts';
import { shellCommand } from './runner/run-script.ts';
import { createStepLog } from './runner/step-log.ts';

describe('a file of pairs', () => {
  it.each<[string, string, [string, string][], string | null]>([
    ['nothing', '', [], null],
    ['a plain pair', 'a=1\n', [['a', '1']], null],
    ['no line break at the end', 'a=1', [['a', '1']], null],
    [
      'blank lines between',
      '\na=1\n\nb=2\n',
      [
        ['a', '1'],
        ['b', '2'],
      ],
      null,
    ],
    ['equals signs in the value', 'a=b=c\n', [['a', 'b=c']], null],
    ['an empty value', 'a=\n', [['a', '']], null],
    ['<< behind the equals sign', 'a=x<<y\n', [['a', 'x<<y']], null],
    [
      'a block',
      'a<<EOF\none\ntwo\nEOF\nb=2\n',
      [
        ['a', 'one\ntwo'],
        ['b', '2'],
      ],
      null,
    ],
    ['an empty block', 'a<<EOF\nEOF\n', [['a', '']], null],
    ['a block of one empty line', 'a<<EOF\n\nEOF\n', [['a', '']], null],
    ['a block with pairs in it', 'a<<EOF\nb=1\nc<<X\nEOF\n', [['a', 'b=1\nc<<X']], null],
    ['Windows line breaks', 'a<<EOF\r\none\r\ntwo\r\nEOF\r\n', [['a', 'one\r\ntwo']], null],
    [
      'a later pair of the same name',
      'a=1\na=2\n',
      [
        ['a', '1'],
        ['a', '2'],
      ],
      null,
    ],
    ['a line without a sign', 'a=1\nnonsense\nb=2\n', [['a', '1']], "Invalid format 'nonsense'"],
    ['no name', '=1\n', [], "Invalid format '=1'. Name must not be empty"],
    ['no delimiter', 'a<<\nx\n', [], "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
    [
      'a block that does not end',
      'a=1\nb<<EOF\nx\n',
      [['a', '1']],
      "Invalid value. Matching delimiter not found 'EOF'",
    ],
  ])('%s', (_, text, pairs, mistake) => {
    expect(parsePairs(text)).toEqual({ pairs, mistake });
  });

  it('of GITHUB_PATH holds one folder a line', () => {
    expect(parsePaths('/a\n\n/b c\r\n/d')).toEqual(['/a', '/b c', '/d']);
  });
});

describe('a printed command', () => {
  const known = new Set<string>(logCommandNames);
  it.each<[string, ReturnType<typeof parseLogCommand>]>([
    ['::error::it broke', { name: 'error', properties: {}, value: 'it broke' }],
    ['  ::Warning::indented', { name: 'warning', properties: {}, value: 'indented' }],
    [
      '::notice file=a.ts,line=3,title=A%2CB%3A C::x%0Ay%2525',
      {
        name: 'notice',
        properties: { file: 'a.ts', line: '3', title: 'A,B: C' },
        value: 'x\ny%25',
      },
    ],
    ['::error::a::b', { name: 'error', properties: {}, value: 'a::b' }],
    ['see ##[error]legacy', { name: 'error', properties: {}, value: 'legacy' }],
    ['##[warning file=a%3Bb;line=2]x%5D', { name: 'warning', properties: { file: 'a;b', line: '2' }, value: 'x]' }],
    ['text ::error::not at the start', null],
    ['::nobody::x', null],
    ['##[nobody]x', null],
    ['::error no end', null],
  ])('%s', (line, command) => {
    expect(parseLogCommand(line, known)).toEqual(command);
  });
});

describe('output', () => {
  it('becomes lines at every kind of line break, also when it lies across chunks', () => {
    const lines: string[] = [];
    const splitter = createLineSplitter((line) => lines.push(line));
    for (const chunk of ['a\nb\r', '\nc\rd', '\r', 'e\n\nf']) splitter.take(chunk);
    splitter.end();
    expect(lines).toEqual(['a', 'b', 'c', 'd', 'e', '', 'f']);
  });

  it('hides secrets, longest first, line by line and encoded', () => {
    const masks = createMasks();
    for (const secret of ['abc', 'abcdef', 'line one\nline "two"', ' ']) masks.add(secret);
    expect(masks.hide('abcdef abc line one, line \\"two\\" YWJj line%20one')).toBe('*** *** ***, *** *** ***');
  });
});

describe('the log of a step', () => {
  function aLog() {
    const job = { masks: createMasks(), lines: [] as string[], annotations: [] as Annotation[] };
    return { ...job, step: createStepLog(job) };
  }

  it('takes at most ten annotations of a type, and shows all', () => {
    const { step, annotations, lines } = aLog();
    for (let count = 0; count < 12; count += 1) step.line(`::error::no ${count}`);
    step.line('::warning::one');
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(annotations.at(-1)).toMatchObject({ level: 'warning', message: 'one' });
    expect(lines).toHaveLength(13);
  });

  it('obeys nothing between stop-commands and its token', () => {
    const { step, annotations, lines } = aLog();
    for (const line of ['::stop-commands::T0ken', '::error::a', '##[error]b', '::T0ken::', '::error::c'])
      step.line(line);
    expect(annotations.map(({ message }) => message)).toEqual(['c']);
    expect(lines).toContain('::error::a');
    step.line('::T0ken::');
    expect(lines.at(-1)).toBe('::T0ken::');
  });

  it('refuses the commands that GitHub disabled', () => {
    const { step, annotations } = aLog();
    expect(step.refused()).toBe(false);
    step.line('::set-env name=A::1');
    expect(step.refused()).toBe(true);
    expect(annotations).toMatchObject([{ level: 'error', message: expect.stringContaining('set-env') }]);
  });

  it('hides a masked value from then on, also in annotations', () => {
    const { step, annotations, lines } = aLog();
    step.line('::add-mask::hunter2');
    step.line('::error title=hunter2::is hunter2');
    expect(lines.join('\n')).not.toContain('hunter2');
    expect(annotations).toEqual([{ level: 'error', message: 'is ***', properties: { title: '***' } }]);
  });
});

describe('a shell', () => {
  it.each<[string | null, readonly string[]]>([
    [null, ['bash', '-e', '/s']],
    ['bash', ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '/s']],
    ['sh', ['sh', '-e', '/s']],
    ['node {0}', ['node', '/s']],
  ])('%s', (shell, command) => {
    expect(shellCommand(shell, '/s')).toEqual(command);
  });

  it('that is not known is an error', () => {
    expect(() => shellCommand('cmd', '/s')).toThrow(/expected bash/);
  });
});

describe('an action.yml', () => {
  it('gives texts whatever YAML made of them', () => {
    const text =
      'name: A\ninputs:\n  on: { default: true }\n  n: { default: 3 }\n  none: {}\nruns: { using: node24, main: m.js }\n';
    expect(parseManifest(text, 'action.yml')).toEqual({
      name: 'A',
      inputs: { on: 'true', n: '3', none: '' },
      outputs: {},
      runs: { kind: 'node', main: 'm.js', post: null, postIf: null },
    });
  });

  it.each([
    ['runs: { using: docker, image: x }', /expected node24/],
    ['runs: { using: composite, steps: [{ run: "true" }] }', /shell/],
    ['runs: { using: node24 }', /main is missing/],
  ])('%s is refused', (text, message) => {
    expect(() => parseManifest(text, 'action.yml')).toThrow(message);
  });
});

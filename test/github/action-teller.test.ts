import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActionTeller } from '../../src/github/action-teller.ts';
import type { Issue } from '../../src/model/issue.ts';
import { logCommandNames, parseLogCommand } from '../rig/runner/log-commands.ts';

const known = new Set<string>(logCommandNames);

function aTeller() {
  let text = '';
  const teller = createActionTeller((written) => {
    text += written;
  });
  const lines = () => text.split(/\r\n|\n|\r/).slice(0, -1);
  return { teller, lines, commands: () => lines().flatMap((line) => parseLogCommand(line, known) ?? []) };
}

const anIssue = (path: string): Issue => ({ path, expected: 'a rate', got: '"x"', hint: null });

describe('what a verb says in a job', () => {
  it('is printed line by line, without colours', () => {
    const { teller, lines } = aTeller();
    expect(teller.color).toBe(false);
    teller.say('one\n  two\n');
    teller.note('three\n\nfour');
    expect(lines()).toEqual(['one', '  two', 'three', '', 'four']);
  });

  it.each([
    '::set-output name=verdict::pass',
    '  ::add-mask::a',
    '\t::stop-commands::x',
    'fine so far\n::error::not from us',
    'ended by another line end\r::error::not from us',
    'ended by a strange line end\u2028::error::not from us',
    '\u001b[31m::error::in colour',
    '\u200b::error::behind nothing',
    ':\u200b:error::around nothing',
    'see ##[error]not from us',
    '##[add-mask]a',
    '#\u200b#[error]x',
  ])('is never a command when it comes from a system: %j', (text) => {
    const { teller, commands } = aTeller();
    teller.say(text);
    teller.note(text);
    expect(commands()).toEqual([]);
  });

  it('is never a command, however it is put together', () => {
    const part = fc.constantFrom(
      ':',
      '::',
      'error',
      '::error',
      '##[',
      'error]',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u001b[1m',
      '\u200b',
      '\u00ad',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const { teller, commands } = aTeller();
        teller.say(parts.join(''));
        expect(commands()).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is an annotation too when it is a warning', () => {
    const { teller, lines, commands } = aTeller();
    teller.note('warning: a.toml load.mix: not built yet\nand so on');
    expect(lines().slice(0, 2)).toEqual(['warning: a.toml load.mix: not built yet', 'and so on']);
    expect(commands()).toEqual([
      { name: 'warning', properties: { title: 'soak' }, value: 'a.toml load.mix: not built yet\nand so on' },
    ]);
  });

  it('is an annotation of its level with what somebody must see', () => {
    const { teller, commands } = aTeller();
    teller.error('a', 'soak: fail');
    teller.warning('b\n::error::c', 'soak');
    teller.notice('d', 'soak');
    expect(commands()).toEqual([
      { name: 'error', properties: { title: 'soak: fail' }, value: 'a' },
      { name: 'warning', properties: { title: 'soak' }, value: 'b\n::error::c' },
      { name: 'notice', properties: { title: 'soak' }, value: 'd' },
    ]);
  });
});

describe('mistakes', () => {
  it('are annotations on their file that name their key', () => {
    const { teller, commands } = aTeller();
    teller.issues('soak.toml', [anIssue('load.rate'), anIssue('')], 'service/soak.toml');
    expect(commands()).toEqual([
      {
        name: 'error',
        properties: { title: 'soak: load.rate', file: 'service/soak.toml' },
        value: 'soak.toml load.rate: expected a rate, got "x"',
      },
      { name: 'error', properties: { title: 'soak', file: 'service/soak.toml' }, value: expect.any(String) },
    ]);
  });

  it('of an input are on no file', () => {
    const { teller, commands } = aTeller();
    teller.issues('action inputs', [anIssue('spares')], null);
    expect(commands()).toEqual([
      { name: 'error', properties: { title: 'soak: spares' }, value: expect.stringContaining('action inputs spares') },
    ]);
  });

  it('beyond ten, which is all that a runner shows, are lines of the log', () => {
    const { teller, lines, commands } = aTeller();
    const issues = Array.from({ length: 13 }, (_, index) => anIssue(`checks.c${index}`));
    teller.issues('a.toml', [...issues.slice(0, 12), { ...anIssue('last'), got: '"\n::error::x"' }], 'a.toml');
    expect(commands()).toHaveLength(10);
    expect(lines()).toHaveLength(14);
    expect(lines()[10]).toBe('a.toml checks.c10: expected a rate, got "x"');
    expect(lines()[12]).toBe('a.toml last: expected a rate, got "');
    expect(lines()[13]).toBe(': :error::x"');
  });
});

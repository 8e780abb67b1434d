import { describe, expect, it } from 'vitest';
import { isDead, parseProcStat } from '../../src/model/proc-stat.ts';

// Texts as Linux 6.18 gave them.
const plain =
  '11118 (head) R 11116 11117 2104 0 -1 4194304 101 0 0 0 7 3 0 0 20 0 1 0 188931 2998272 393 18446744073709551615 94119015497728 94119015521833 140721610378224 0 0 0 0 0 0 0 0 0 17 1 0 0 0 0 0 94119015537680 94119015539296 94120063238144 140721610386127 140721610386155 140721610386155 140721610387434 0\n';
const renamed = (name: string) => plain.replace('(head)', `(${name})`);

describe('the stat file', () => {
  for (const { name, text } of [
    { name: 'a plain name', text: plain },
    { name: 'a name with spaces', text: renamed('node main 1') },
    { name: 'a name with parentheses', text: renamed('(sd-pam)') },
    { name: 'a name that imitates the fields', text: renamed('x) S 1 2 3 (y') },
    { name: 'a name with a newline', text: renamed('two\nlines') },
  ]) {
    it(`is read with ${name}`, () => {
      expect(parseProcStat(text)).toEqual({
        state: 'R',
        parentPid: 11116,
        groupId: 11117,
        sessionId: 2104,
        cpuTicks: 10,
        startTicks: 188931,
      });
    });
  }

  for (const { name, text } of [
    { name: 'empty', text: '' },
    { name: 'cut within the fields', text: plain.slice(0, 40) },
    { name: 'cut within the name', text: '11118 (he' },
    { name: 'another file', text: '765 424 395 5 0 123 0\n' },
    { name: 'without a state', text: plain.replace(') R ', ') 17 ') },
  ]) {
    it(`is nothing when ${name}`, () => expect(parseProcStat(text)).toBeNull());
  }

  it('tells the dead from the living', () => {
    const inState = (state: string) => parseProcStat(plain.replace(') R ', `) ${state} `));
    const dead = ['Z', 'X', 'x', 'R', 'S', 'D', 'T', 'I'].filter((state) => {
      const stat = inState(state);
      return stat !== null && isDead(stat);
    });
    expect(dead).toEqual(['Z', 'X', 'x']);
  });
});

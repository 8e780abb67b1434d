import { describe, expect, it } from 'vitest';
import { formatOf, parseScenarioText } from '../../src/scenario/parse.ts';

const tree = { name: 'a', load: { operations: [{ name: 'x', weight: 3 }] } };

it.each([
  ['toml', 'name = "a"\n[[load.operations]]\nname = "x"\nweight = 3\n'],
  ['yaml', 'name: a\nload:\n  operations:\n    - name: x\n      weight: 3\n'],
  ['json', '{ "name": "a", "load": { "operations": [{ "name": "x", "weight": 3 }] } }'],
] as const)('the same tree comes from %s', (format, text) => {
  expect(parseScenarioText(text, format)).toEqual({ ok: true, value: tree });
  expect(parseScenarioText(`\uFEFF${text}`, format)).toEqual({ ok: true, value: tree });
});

it.each([
  ['soak/a.toml', 'toml'],
  ['a.YAML', 'yaml'],
  ['a.yml', 'yaml'],
  ['a.json', 'json'],
  ['a.txt', null],
  ['toml', null],
])('%s is %s', (path, format) => {
  expect(formatOf(path)).toBe(format);
});

describe('a syntax error is one issue with line and column', () => {
  it.each([
    ['toml', 'name = "a"\nduration = 24h', 'line 2, column 14', 'duration = 24h', 'write it in quotes: "24h"'],
    ['toml', 'a = 1\na = 2', 'line 2, column 1', 'a = 2', null],
    ['yaml', 'a: 1\nb: [1', 'line 2, column 6', 'b: [1', null],
    ['yaml', 'a: 1\na: 2', 'line 2, column 1', 'a: 2', null],
    ['json', '{\n  "a": 1,\n}', 'line 3, column 1', '}', null],
    ['json', '{\n"a": ', 'line 2, column 6', '"a":', null],
  ] as const)('%s %j: %s', (format, text, path, got, hint) => {
    const result = parseScenarioText(text, format);
    expect(result.ok ? [] : result.issues).toMatchObject([{ path, got, hint }]);
  });

  it('also where YAML aliases unfold without end', () => {
    const text = `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e']
      .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcd'[index]}`).join(',')}]`)
      .join('\n')}\n`;
    expect(parseScenarioText(text, 'yaml')).toMatchObject({ ok: false });
  });
});

it('a TOML date becomes text', () => {
  expect(parseScenarioText('a = 2026-11-22\nb = [2026-11-22T07:30:00Z]', 'toml')).toEqual({
    ok: true,
    value: { a: '2026-11-22', b: ['2026-11-22T07:30:00.000Z'] },
  });
});

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionManifest, inputsTable, outputsTable, replaceSection } from '../../src/github/action-manifest.ts';
import { type InputRow, inputs, outputs } from '../../src/github/inputs-table.ts';

interface Manifest {
  readonly name: string;
  readonly inputs: Readonly<Record<string, { description: string; required: boolean; default: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

const manifest = parse(actionManifest()) as Manifest;

describe('action.yml', () => {
  it('declares every input, none of them required, with a text as its default', () => {
    expect(Object.keys(manifest.inputs)).toEqual(Object.keys(inputs));
    for (const [name, row] of Object.entries<InputRow>(inputs)) {
      expect(manifest.inputs[name]).toMatchObject({ required: false, default: row.default });
      expect(manifest.inputs[name]?.description.startsWith(row.description)).toBe(true);
    }
  });

  it('names the words of every closed set, with the default among them', () => {
    const closed = Object.entries<InputRow>(inputs).filter(([, row]) => row.words !== null);
    expect(closed.map(([name]) => name)).toEqual(['command', 'comment', 'charts', 'issue']);
    for (const [name, row] of closed) {
      expect(manifest.inputs[name]?.description).toContain(`One of: ${row.words?.join(', ')}.`);
      expect(row.words).toContain(row.default);
    }
  });

  it('declares every output', () => {
    expect(Object.entries(manifest.outputs).map(([name, { description }]) => [name, description])).toEqual(
      Object.entries(outputs),
    );
  });

  it('runs on the Node of runners, with a post and no pre, which local actions do not get', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/main.js', post: 'dist/post.js' });
  });

  it('takes the token of the job by default, and has no other expression', () => {
    expect(actionManifest().match(/\$\{\{.*?\}\}/g)).toEqual(['${{ github.token }}']);
  });
});

describe('the tables of the README', () => {
  it('have a row of three cells for each input', () => {
    const [head, rule, ...rows] = inputsTable().split('\n');
    expect([head, rule]).toEqual(['| input | default | meaning |', '| --- | --- | --- |']);
    expect(rows).toHaveLength(Object.keys(inputs).length);
    for (const row of rows) expect(row.split('|')).toHaveLength(5);
    expect(rows.find((row) => row.startsWith('| `fail-on` |'))).toContain('| `fail,invalid` |');
  });

  it('do not show the expression of the token as a default to be written down', () => {
    expect(inputsTable()).not.toContain('${{');
  });

  it('have a row of two cells for each output', () => {
    const rows = outputsTable().split('\n').slice(2);
    expect(rows).toHaveLength(Object.keys(outputs).length);
    for (const row of rows) expect(row.split('|')).toHaveLength(4);
  });
});

describe('a section of a text', () => {
  const text = 'a\n<!-- x -->\nold\n<!-- /x -->\nb\n';

  it('is replaced between its two comments', () => {
    expect(replaceSection(text, 'x', 'new\nlines')).toBe('a\n<!-- x -->\nnew\nlines\n<!-- /x -->\nb\n');
  });

  it('is the same when it is replaced by itself', () => {
    expect(replaceSection(text, 'x', 'old')).toBe(text);
  });

  it.each([
    ['that is not there', 'a'],
    ['that does not end', '<!-- x -->'],
    ['that ends before it begins', '<!-- /x --> <!-- x -->'],
  ])('%s is a mistake that names it', (_, without) => {
    expect(() => replaceSection(without, 'x', '')).toThrow('no section <!-- x -->');
  });
});

// Expressions as GitHub evaluates them: texts, values, conditions, hashFiles.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from './contracts.ts';
import {
  EvaluationError,
  evaluateCondition,
  evaluateTemplate,
  evaluateValue,
  type StatusFacts,
} from './expressions.ts';

const contexts = {
  github: { ref: 'refs/heads/Main', event: { number: 7, label: { name: 'soak' } } },
  needs: { plan: { result: 'success', outputs: { slots: '[1,2,3]', spare: '' } } },
  inputs: { count: 3, half: 0.5, on: true, off: false, none: null },
  matrix: { slot: { index: 2 } },
};
const fine: StatusFacts = { failed: false, cancelled: false, workspace: '' };

describe('a text with expressions', () => {
  it.each<[string, string]>([
    ['plain', 'plain'],
    ['', ''],
    ['a ${{ inputs.count }} b ${{ inputs.half }}', 'a 3 b 0.5'],
    ['${{ inputs.on }}/${{ inputs.off }}/${{ inputs.none }}/${{ inputs.nobody.at.all }}', 'true/false//'],
    ["${{ format('{0}-}}-{1}', inputs.count, 'x') }}", '3-}-x'],
    ["${{ '}}' }}", '}}'],
    ["${{ 'it''s ''quoted''' }}", "it's 'quoted'"],
    ["${{ github.ref == 'REFS/heads/main' }}", 'true'],
    ["${{ join(github.event.*.name, ',') }}", 'soak'],
    ["${{ matrix.slot['index'] }}", '2'],
    ["${{ inputs.none || 'default' }}", 'default'],
    ['${{ env.NOT_GIVEN }}', ''],
  ])('%s gives %s', (text, expected) => {
    expect(evaluateTemplate(text, contexts)).toBe(expected);
  });

  it.each<[string, RegExp]>([
    ['${{ nobody.x }}', /Unrecognized named-value: 'nobody'/],
    ['${{ inputs.count', /expected }} after/],
    ['${{ inputs.count + 1 }}', /Unexpected symbol/],
    ['x ${{ github.event }}', /expected text from \$\{\{ github.event }}, got \{"number":7/],
    ['${{ fromJSON(needs.plan.outputs.spare) }}', /empty input/],
  ])('%s is an error that says %s', (text, message) => {
    expect(() => evaluateTemplate(text, contexts)).toThrow(EvaluationError);
    expect(() => evaluateTemplate(text, contexts)).toThrow(message);
  });
});

describe('a value', () => {
  it.each<[string, Json]>([
    ['${{ fromJSON(needs.plan.outputs.slots) }}', [1, 2, 3]],
    ['${{ github.event.label }}', { name: 'soak' }],
    ['${{ inputs.none }}', null],
    ['${{ inputs.count }}', 3],
    ['${{ inputs.on }}', true],
    [' ${{ inputs.count }}', ' 3'],
    ['3', '3'],
  ])('of %s keeps its kind', (text, expected) => {
    expect(evaluateValue(text, contexts)).toEqual(expected);
  });
});

describe('a condition', () => {
  const failed = { ...fine, failed: true };
  const cancelled = { ...fine, cancelled: true };
  const behindSkipped = { ...fine, succeeded: false };
  it.each<[string | null, StatusFacts, boolean]>([
    [null, fine, true],
    ['', fine, true],
    [null, failed, false],
    [null, behindSkipped, false],
    ['inputs.on', fine, true],
    ['${{ inputs.on }}', fine, true],
    // The implied success() && ...
    ['inputs.on', failed, false],
    ["'success()' == 'success()'", failed, false],
    ['always()', cancelled, true],
    ['Always( )', cancelled, true],
    ['${{ !cancelled() }}', failed, true],
    ['!cancelled()', cancelled, false],
    ['!cancelled()', behindSkipped, true],
    ['failure() && inputs.on', failed, true],
    ['success() || inputs.on', failed, true],
    ["needs.plan.result == 'Success'", fine, true],
    ['inputs.off', fine, false],
    ["'false'", fine, true],
    ['inputs.nobody', fine, false],
    ['github.event.label', fine, true],
  ])('%s with %o is %s', (expression, facts, expected) => {
    expect(evaluateCondition(expression, contexts, facts)).toBe(expected);
  });

  it('with text around its braces is refused, because GitHub takes it for true', () => {
    expect(() => evaluateCondition("${{ inputs.off }} == 'x'", contexts, fine)).toThrow(/always true/);
  });
});

describe('hashFiles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rig-expressions-'));
  const facts = { ...fine, workspace: folder };
  beforeAll(() => {
    mkdirSync(join(folder, '.github', 'deep'), { recursive: true });
    writeFileSync(join(folder, 'a.lock'), 'a');
    writeFileSync(join(folder, '.github', 'deep', 'b.lock'), 'b');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const sha = (...parts: readonly (string | Buffer)[]) =>
    parts.reduce((hash, part) => hash.update(part), createHash('sha256'));

  it('is the hash of the hashes of the files', () => {
    const expected = sha(sha('b').digest(), sha('a').digest()).digest('hex');
    expect(evaluateTemplate("${{ hashFiles('**/*.lock') }}", {}, facts)).toBe(expected);
    expect(evaluateTemplate("${{ hashFiles('*.lock', '.github/**/b.*') }}", {}, facts)).toBe(expected);
  });

  it('is empty when nothing matches; a folder means what is in it; ! takes away', () => {
    expect(evaluateTemplate("${{ hashFiles('nothing/*') }}", {}, facts)).toBe('');
    expect(evaluateTemplate("${{ hashFiles('.github/deep') }}", {}, facts)).not.toBe('');
    expect(evaluateTemplate("${{ hashFiles('*.lock', '!a.*') }}", {}, facts)).toBe('');
    expect(evaluateCondition("hashFiles('a.lock') != ''", {}, facts)).toBe(true);
  });
});

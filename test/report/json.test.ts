import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/model/finding.ts';
import { renderJson, verdictJsonSchema } from '../../src/report/json.ts';
import { verdictSchema } from '../../src/report/verdict-schema.ts';
import { aScenario } from './example-scenario.ts';
import { aFinding, anEstimate, broken, exampleMeta, failing, passing, undecided } from './example-verdicts.ts';

describe('verdict.json', () => {
  test('is its golden', async () => {
    const meta = { ...exampleMeta, exitCode: 1 };
    await expect(renderJson(failing, aScenario(), meta)).toMatchFileSnapshot('../golden/report/verdict.json');
  });

  test('the golden itself is what the schema describes', async () => {
    const golden = await readFile(new URL('../golden/report/verdict.json', import.meta.url), 'utf8');
    expect(() => verdictSchema.parse(JSON.parse(golden))).not.toThrow();
  });

  test.each([
    { name: 'pass', verdict: passing },
    { name: 'inconclusive', verdict: undecided },
    { name: 'invalid', verdict: broken },
  ] satisfies { name: string; verdict: Verdict }[])('of $name is what the schema describes', ({ verdict }) => {
    expect(() => verdictSchema.parse(JSON.parse(renderJson(verdict, aScenario(), exampleMeta)))).not.toThrow();
  });

  test('calls a bound unknown that is not finite, and drops an estimate that is no number', () => {
    const findings = [
      aFinding({ estimate: anEstimate({ value: 1, low: -Infinity, high: Infinity }) }),
      aFinding({ estimate: anEstimate({ value: Number.NaN }) }),
    ];
    const file = verdictSchema.parse(JSON.parse(renderJson({ ...passing, findings }, aScenario(), exampleMeta)));
    expect(file.findings.map((finding) => finding.estimate)).toMatchObject([{ value: 1, low: null, high: null }, null]);
  });

  test('has a JSON Schema that refuses unknown keys and asks for all known ones', () => {
    const schema = verdictJsonSchema() as Record<string, unknown>;
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(schema.required).toEqual(Object.keys(JSON.parse(renderJson(passing, aScenario(), exampleMeta))));
  });
});

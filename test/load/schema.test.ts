// The readings of schemas, and what the checks make of answers: what JSON Schema says, or a mistake before the start.

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileSchema, prepareSchemas } from '../../src/load/schema-check.ts';
import { readSchema } from '../../src/load/schema-reading.ts';
import type { JsonValue } from '../../src/model/scenario.ts';
import { aLoad, anOperation } from './a-load.ts';

beforeAll(() => prepareSchemas(aLoad({ operations: [anOperation({ expect: { schema: true } })] })));

const node: JsonValue = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'integer' }, children: { type: 'array', items: { $ref: '#/$defs/node' } } },
  additionalProperties: false,
};

describe('an answer', () => {
  test.each<{ schema: JsonValue; right: readonly JsonValue[]; wrong: readonly JsonValue[] }>([
    { schema: true, right: [null, 1, {}], wrong: [] },
    { schema: false, right: [], wrong: [null, 1, {}] },
    { schema: {}, right: [null, 'a', [1]], wrong: [] },
    { schema: { title: 'anything', description: 'at all' }, right: [null], wrong: [] },
    { schema: { type: 'string', minLength: 2, maxLength: 3 }, right: ['ab', 'abc'], wrong: ['a', 'abcd', 2, null] },
    { schema: { type: 'string', pattern: 'b+' }, right: ['abc'], wrong: ['ac'] },
    { schema: { type: 'string', format: 'uuid' }, right: ['123e4567-e89b-42d3-a456-426614174000'], wrong: ['x'] },
    { schema: { type: 'string', format: 'date-time' }, right: ['2026-01-02T03:04:05Z'], wrong: ['2026-01-02'] },
    { schema: { type: 'number', minimum: 1, exclusiveMaximum: 2 }, right: [1, 1.5], wrong: [0.9, 2, '1'] },
    { schema: { type: 'number', multipleOf: 0.5 }, right: [1.5], wrong: [1.6] },
    // larger than what many libraries call an integer
    { schema: { type: 'integer' }, right: [1, -3, 1e20], wrong: [1.5, '1'] },
    { schema: { type: 'integer', multipleOf: 5 }, right: [10], wrong: [11, 0.5] },
    { schema: { type: ['integer', 'null'] }, right: [1, null], wrong: [1.5, 'a'] },
    { schema: { type: ['integer', 'number'] }, right: [1.5], wrong: ['a'] },
    { schema: { type: ['string', 'null'], minLength: 1 }, right: ['a', null], wrong: ['', 1] },
    { schema: { type: 'boolean' }, right: [true], wrong: [0] },
    { schema: { enum: ['a', 1, null, true] }, right: ['a', 1, null, true], wrong: ['b', false] },
    { schema: { type: 'string', enum: ['a', 'b'] }, right: ['a'], wrong: ['c'] },
    { schema: { const: 3 }, right: [3], wrong: ['3'] },
    // required is asked also of what has no schema of its own
    { schema: { type: 'object', required: ['id'] }, right: [{ id: null }, { id: 1, more: 2 }], wrong: [{}, []] },
    { schema: { type: 'object', properties: { id: true }, required: ['id'] }, right: [{ id: 1 }], wrong: [{}] },
    {
      schema: { type: 'object', properties: { id: { type: 'string' } } },
      right: [{}, { id: 'a' }],
      wrong: [{ id: 1 }],
    },
    // a default does not stand in for what is missing
    {
      schema: { type: 'object', properties: { id: { type: 'string', default: 'x' } }, required: ['id'] },
      right: [{ id: 'a' }],
      wrong: [{}],
    },
    {
      schema: { type: 'object', properties: { a: true }, additionalProperties: false },
      right: [{}, { a: 1 }],
      wrong: [{ b: 1 }],
    },
    { schema: { type: 'object', additionalProperties: { type: 'number' } }, right: [{ a: 1 }], wrong: [{ a: 'x' }] },
    {
      schema: { type: 'object', patternProperties: { '^n': { type: 'number' } }, additionalProperties: false },
      right: [{ n1: 1 }],
      wrong: [{ n1: 'x' }, { m: 1 }],
    },
    {
      schema: { type: 'object', minProperties: 1, maxProperties: 2 },
      right: [{ a: 1 }],
      wrong: [{}, { a: 1, b: 2, c: 3 }],
    },
    { schema: { type: 'array', items: { type: 'number' }, minItems: 1 }, right: [[1]], wrong: [[], ['a'], {}] },
    {
      schema: { type: 'array', prefixItems: [{ type: 'number' }], items: false },
      right: [[1], []],
      wrong: [['a'], [1, 2]],
    },
    { schema: { type: 'array', uniqueItems: true }, right: [[1, '1']], wrong: [[1, 1]] },
    { schema: { type: 'array', contains: { const: 1 }, maxContains: 1 }, right: [[2, 1]], wrong: [[2], [1, 1]] },
    { schema: { anyOf: [{ type: 'string' }, { type: 'null' }] }, right: ['a', null], wrong: [1] },
    { schema: { oneOf: [{ type: 'number' }, { type: 'integer' }] }, right: [1.5], wrong: [1, 'a'] },
    {
      schema: {
        allOf: [
          { type: 'object', required: ['a'] },
          { type: 'object', required: ['b'] },
        ],
      },
      right: [{ a: 1, b: 2, c: 3 }],
      wrong: [{ a: 1 }, { b: 1 }],
    },
    {
      schema: { $ref: '#/$defs/node', $defs: { node } },
      right: [{ id: 1 }, { id: 1, children: [{ id: 2, children: [{ id: 3 }] }] }],
      wrong: [{}, { id: 1, children: [{}] }, { id: 1, children: [{ id: 2, odd: 1 }] }],
    },
    {
      schema: { type: 'array', items: { $ref: '#/definitions/one' }, definitions: { one: { type: 'number' } } },
      right: [[1, 2]],
      wrong: [['a']],
    },
    { schema: { type: 'array', items: { $ref: '#' } }, right: [[], [[], [[]]]], wrong: [[1], [[1]]] },
  ])('is judged by $schema', ({ schema, right, wrong }) => {
    const check = compileSchema(schema);
    for (const value of right) expect([value, check(value)]).toEqual([value, null]);
    for (const value of wrong) expect([value, check(value)]).toEqual([value, expect.stringMatching(/^\$.*: ./)]);
  });

  test('is told where it is wrong', () => {
    const check = compileSchema({ type: 'object', properties: { list: { type: 'array', items: { type: 'number' } } } });
    expect(check({ list: [1, 'a'] })).toBe('$.list[1]: Invalid input: expected number, received string');
  });

  test('nested without end is wrong, and nothing breaks', () => {
    const check = compileSchema({ type: 'array', items: { $ref: '#' } });
    const deep: JsonValue = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
    expect(check(deep)).toBe('$: nested too deeply to be checked');
  });
});

describe('a schema', () => {
  test.each<{ schema: JsonValue; says: string }>([
    { schema: 'x', says: '$: expected a schema: a table, true or false' },
    { schema: { type: 'text' }, says: '$.type: expected one of string' },
    { schema: { type: [] }, says: '$.type: expected one of string' },
    { schema: { minLength: 1 }, says: '$.minLength: needs type = "string" beside it' },
    { schema: { properties: { a: true } }, says: '$.properties: needs type = "object" beside it' },
    { schema: { type: 'string', minimum: 1 }, says: '$.minimum: needs type = "number" beside it' },
    { schema: { type: 'string', minLength: -1 }, says: '$.minLength: expected a whole number of 0 or more' },
    { schema: { type: 'string', pattern: '(' }, says: '$.pattern: expected a regular expression' },
    { schema: { type: 'string', format: 'colour' }, says: '$.format: expected one of email' },
    { schema: { type: 'number', multipleOf: 0 }, says: '$.multipleOf: expected a number above 0' },
    { schema: { type: 'integer', multipleOf: 0.5 }, says: '$: expected a whole number for multipleOf' },
    { schema: { type: 'object', required: 'id' }, says: '$.required: expected a list of names' },
    { schema: { type: 'object', properties: { a: 1 } }, says: '$.properties.a: expected a schema' },
    { schema: { type: 'object', patternProperties: { '(': true } }, says: '$.patternProperties.(: expected a regular' },
    {
      schema: { type: 'object', patternProperties: {}, additionalProperties: {} },
      says: '$: a schema for additionalProperties',
    },
    { schema: { type: 'array', items: [{}] }, says: '$.items: expected a schema' },
    { schema: { type: 'array', uniqueItems: 1 }, says: '$.uniqueItems: expected true or false' },
    { schema: { enum: [] }, says: '$.enum: expected texts, numbers' },
    { schema: { enum: [{}] }, says: '$.enum: expected texts, numbers' },
    { schema: { const: [1] }, says: '$.const: expected texts, numbers' },
    { schema: { type: 'string', enum: ['a', 1] }, says: '$.enum: not of the type beside it' },
    { schema: { type: 'string', enum: ['a'], minLength: 3 }, says: '$: what is beside enum or const' },
    { schema: { anyOf: [] }, says: '$.anyOf: expected a list of schemas' },
    { schema: { anyOf: [{ odd: 1 }] }, says: '$.anyOf[0].odd: is not supported' },
    { schema: { type: 'object', anyOf: [true] }, says: '$: type and anyOf stand beside each other' },
    { schema: { anyOf: [true], allOf: [true] }, says: '$: anyOf and allOf stand beside each other' },
    { schema: { not: {} }, says: '$.not: is not supported' },
    { schema: { if: true }, says: '$.if: is not supported' },
    { schema: { $ref: 'https://x/y' }, says: '$.$ref: expected "#" or a definition' },
    { schema: { $ref: '#/$defs/a' }, says: '$.$ref: expected "#" or a definition' },
    { schema: { $defs: { a: { odd: 1 } } }, says: '$.$defs.a.odd: is not supported' },
    {
      schema: { allOf: [{ $ref: '#/$defs/a' }], $defs: { a: { type: 'object', additionalProperties: false } } },
      says: '$.allOf: additionalProperties = false cannot be checked inside allOf',
    },
  ])('$schema is none that can be checked', ({ schema, says }) => {
    const reading = readSchema(schema);
    if (reading.ok) throw new Error('it was taken');
    expect(reading.mistakes[0]?.slice(0, says.length)).toBe(says);
    expect(reading.mistakes).toHaveLength(1);
    expect(() => compileSchema(schema)).toThrow(/not a schema/);
  });

  test('that is taken can always be asked, and any other is refused without breaking', () => {
    const keywords =
      'type enum const anyOf allOf items prefixItems properties required minLength pattern minimum multipleOf additionalProperties';
    const types = fc.constantFrom<JsonValue>('string', 'integer', 'object', 'array', ['number', 'null']);
    const { schema: schemas } = fc.letrec<{ schema: JsonValue }>((tie) => ({
      schema: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<JsonValue>({}, true, { const: 1 }),
        fc.record({ type: types }),
        fc.record({
          type: fc.constant('object'),
          required: fc.constant(['a']),
          properties: fc.dictionary(fc.string(), tie('schema')),
        }),
        fc.record({ type: fc.constant('array'), items: tie('schema'), minItems: fc.nat(3) }, { requiredKeys: [] }),
        fc.record({ anyOf: fc.array(tie('schema'), { maxLength: 2 }) }),
        fc.record({ allOf: fc.array(tie('schema'), { maxLength: 2 }) }),
        fc.dictionary(
          fc.constantFrom(...keywords.split(' ')),
          fc.oneof(tie('schema'), fc.jsonValue() as fc.Arbitrary<JsonValue>),
        ),
      ) as fc.Arbitrary<JsonValue>,
    }));
    let taken = 0;
    fc.assert(
      fc.property(schemas, fc.jsonValue(), (schema, value) => {
        if (!readSchema(schema).ok) return;
        taken += 1;
        const said = compileSchema(schema)(value);
        expect(said === null || said.startsWith('$')).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  test('is told all its mistakes at once', () => {
    const reading = readSchema({ type: 'object', properties: { a: { odd: 1 }, b: { minLength: 1 } }, required: 1 });
    expect(reading.ok ? [] : reading.mistakes).toHaveLength(3);
  });
});

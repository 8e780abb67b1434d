import { expect, it } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/schema.ts';
import { at, isTable } from '../../src/scenario/tree.ts';

/** Every property of every table in the schema, by its place. */
function propertiesOf(schema: unknown, place: string): readonly (readonly [string, unknown])[] {
  if (Array.isArray(schema)) return schema.flatMap((part) => propertiesOf(part, place));
  if (!isTable(schema)) return [];
  const own = Object.entries(Object(schema.properties)).map(([key, value]) => [`${place}.${key}`, value] as const);
  const inner = ['items', 'anyOf', 'oneOf', 'allOf'].flatMap((key) => propertiesOf(schema[key], place));
  return [...own, ...own.flatMap(([name, value]) => propertiesOf(value, name)), ...inner];
}

const schema = scenarioJsonSchema();

it('every key is described for editors', () => {
  const properties = propertiesOf(schema, '');
  expect(properties.length).toBeGreaterThan(100);
  const silent = properties.filter(([, value]) => typeof at(value, 'description') !== 'string');
  expect(silent.map(([name]) => name)).toEqual([]);
});

it('every table is strict, but for those whose keys are names', () => {
  const loose = propertiesOf(schema, '')
    .filter(([, value]) => at(value, 'properties') !== undefined && at(value, 'additionalProperties') !== false)
    .map(([name]) => name);
  expect(loose).toEqual([]);
});

it('has a title, explains units, and is plain JSON', () => {
  expect(at(schema, 'title')).toBe('soak scenario');
  expect(String(at(schema, 'description'))).toContain('KiB');
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});

it('asks for name and duration unless another file is extended', () => {
  expect(at(schema, 'anyOf')).toEqual([{ required: ['extends'] }, { required: ['name', 'duration'] }]);
  expect(at(schema, 'required')).toBeUndefined();
});

// A JSON Schema of the scenario -> the same schema in the forms that the library checks as they are meant. Pure.
// It passes over what it does not know, and over much that stands without a `type`; so all of that is a mistake here, told before
// the start: an answer must never be called right because nobody looked. Not for checking (schema-check.ts).

import type { JsonValue } from '../model/scenario.ts';
import { schemaMistakes as says } from './messages.ts';
import {
  annotations,
  hasForm,
  isOfType,
  isPattern,
  isScalar,
  type KeywordForm,
  keywords,
  subjects,
  typeNames,
} from './schema-keywords.ts';

type Table = { readonly [key: string]: JsonValue };

export type SchemaReading =
  | { readonly ok: true; readonly schema: boolean | Table }
  | { readonly ok: false; readonly mistakes: readonly string[] };

/** All mistakes at once, each with its place in the schema. */
export function readSchema(root: JsonValue): SchemaReading {
  const mistakes: string[] = [];
  const definitions = isTable(root) ? { ...tableAt(root, 'definitions'), ...tableAt(root, '$defs') } : {};
  const wrong = (at: string, what: string) => void mistakes.push(`${at}: ${what}`);

  function read(schema: JsonValue, at: string): boolean | Table {
    if (typeof schema === 'boolean') return schema;
    if (!isTable(schema)) {
      wrong(at, says.schema);
      return true;
    }
    const entries = Object.entries(schema).filter(
      ([key]) => !annotations.has(key) && !(schema === root && isDefs(key)),
    );
    const about = entries.map(([key]) => key).filter((key) => subjects.has(key));
    const types = [schema.type ?? []].flat();
    if ('type' in schema && (types.length === 0 || !types.every((type) => typeNames.has(type)))) {
      wrong(`${at}.type`, says.types);
    }
    const lists = about.some((key) => key === 'enum' || key === 'const');
    if (about.filter((key) => key !== 'type' || !lists).length > 1) wrong(at, says.subjects(about));
    if (lists && entries.some(([key]) => keywords.has(key))) wrong(at, says.besideValues);
    const names = types.filter((type) => typeof type === 'string');
    const made = entries.map(([key, value]) => [key, readKey(key, value, names, at)] as const);
    return settled(Object.fromEntries(made), at);
  }

  function readKey(key: string, value: JsonValue, types: readonly string[], at: string): JsonValue {
    const keyword = keywords.get(key);
    const place = `${at}.${key}`;
    if (keyword !== undefined) {
      if (!keyword.types.some((type) => types.includes(type))) wrong(place, says.needsType(keyword.types));
      return readForm(keyword.form, value, place);
    }
    switch (key) {
      case 'type':
        return value;
      case 'const':
      case 'enum': {
        const values = key === 'const' ? [value] : Array.isArray(value) ? value : [];
        if (values.length === 0 || !values.every(isScalar)) wrong(place, says.scalars);
        else if (!values.every((one: JsonValue) => isOfType(one, types))) wrong(place, says.otherType);
        return value;
      }
      case '$ref':
        return readReference(value, place);
      case 'allOf':
        if (Array.isArray(value) && value.some((member) => isClosed(member, []))) wrong(place, says.closed);
        return readForm('schemas', value, place);
      case 'anyOf':
      case 'oneOf':
        return readForm('schemas', value, place);
      default:
        wrong(place, says.unsupported);
        return value;
    }
  }

  function readForm(form: KeywordForm, value: JsonValue, at: string): JsonValue {
    switch (form) {
      case 'schema':
        return read(value, at);
      case 'schemas':
        if (Array.isArray(value) && value.length > 0) return value.map((one, index) => read(one, `${at}[${index}]`));
        wrong(at, says.forms.schemas);
        return [];
      case 'map':
      case 'patterns':
        if (!isTable(value)) wrong(at, says.forms.map);
        return Object.fromEntries(
          Object.entries(isTable(value) ? value : {}).map(([key, one]) => {
            if (form === 'patterns' && !isPattern(key)) wrong(`${at}.${key}`, says.forms.pattern);
            return [key, read(one, `${at}.${key}`)] as const;
          }),
        );
      default:
        if (!hasForm(form, value)) wrong(at, says.forms[form]);
        return value;
    }
  }

  function readReference(value: JsonValue, at: string): JsonValue {
    const name = nameOf(value);
    if (value !== '#' && (name === null || !Object.hasOwn(definitions, name))) wrong(at, says.reference);
    return name === null ? value : `#/$defs/${name}`;
  }

  /** Closed objects laid over each other would each let the other's keys pass. */
  function isClosed(schema: JsonValue, seen: readonly JsonValue[]): boolean {
    if (!isTable(schema) || seen.includes(schema)) return false;
    if (schema.additionalProperties === false) return true;
    const named = definitions[nameOf(schema.$ref ?? null) ?? ''] ?? [];
    const inside = [named, schema.anyOf ?? [], schema.oneOf ?? [], schema.allOf ?? []].flat();
    return inside.some((one) => isClosed(one, [...seen, schema]));
  }

  /** What the library would do otherwise than is meant, said so that it does it. */
  function settled(made: Table, at: string): Table {
    const { type, ...rest } = made;
    // What is listed is of its types: that was looked at.
    if ('enum' in made || 'const' in made) return rest;
    const types = [type ?? []].flat();
    let schema: Table = made;
    if (types.includes('object')) {
      const required = [made.required ?? []]
        .flat()
        .flatMap((name) => (typeof name === 'string' ? [[name, true] as const] : []));
      schema = { ...schema, properties: { ...Object.fromEntries(required), ...tableAt(made, 'properties') } };
      const others = made.additionalProperties ?? true;
      if ('patternProperties' in made && typeof others !== 'boolean') wrong(at, says.patternsAndOthers);
    }
    if (types.includes('integer')) {
      // A whole number may be larger than those that the library calls integers.
      const step = made.multipleOf ?? 1;
      if (!Number.isInteger(step)) wrong(at, says.wholeStep);
      const others = types.filter((one) => one !== 'integer' && one !== 'number');
      schema = types.includes('number') ? schema : { ...schema, multipleOf: step };
      schema = { ...schema, type: [...others, 'number'] };
    }
    return schema;
  }

  const schema = read(root, '$');
  const named = Object.entries(definitions).map(([key, one]) => [key, read(one, `$.$defs.${key}`)] as const);
  if (mistakes.length > 0) return { ok: false, mistakes };
  return { ok: true, schema: typeof schema === 'boolean' ? schema : { ...schema, $defs: Object.fromEntries(named) } };
}

function isDefs(key: string): boolean {
  return key === '$defs' || key === 'definitions';
}

/** "#/$defs/node" -> "node"; null: no name of a definition. */
function nameOf(reference: JsonValue): string | null {
  if (typeof reference !== 'string') return null;
  return /^#\/(?:\$defs|definitions)\/([^/~]+)$/.exec(reference)?.[1] ?? null;
}

function isTable(value: JsonValue): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tableAt(table: Table, key: string): Table {
  const value = table[key] ?? null;
  return isTable(value) ? value : {};
}

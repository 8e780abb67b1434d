// Whether a value meets a JSON Schema. The library that knows how is loaded with the first schema: loads without any do without it.
// Not for mistakes in schemas (schema-reading.ts).

import type { JsonValue, Load } from '../model/scenario.ts';
import { pathText } from './json-path.ts';
import { readSchema } from './schema-reading.ts';

/** null: it does; otherwise where it does not, and why. */
export type SchemaCheck = (value: unknown) => string | null;

type Zod = typeof import('zod');

let zod: Zod | null = null;

/** Resolves when the schemas of this load can be asked; at once when it has none. To be awaited before its first send. */
export async function prepareSchemas({ operations, session }: Pick<Load, 'operations' | 'session'>): Promise<void> {
  const asked = [...operations, ...(session?.begin ?? []), ...(session?.end ?? [])];
  if (zod === null && asked.some(({ expect }) => expect.schema !== undefined)) zod = await import('zod');
}

/** Expects a schema without mistakes, and throws otherwise. The check throws unless `prepareSchemas` has resolved before. */
export function compileSchema(schema: JsonValue): SchemaCheck {
  const reading = readSchema(schema);
  if (!reading.ok) throw new Error(`not a schema: ${reading.mistakes.join('; ')}`);
  let compiled: ReturnType<Zod['fromJSONSchema']> | null = null;
  return (value) => {
    if (zod === null) throw new Error('the schema was asked before it was ready');
    compiled ??= zod.fromJSONSchema(reading.schema);
    return firstProblem(compiled, value);
  };
}

function firstProblem(compiled: ReturnType<Zod['fromJSONSchema']>, value: unknown): string | null {
  try {
    const result = compiled.safeParse(value);
    if (result.success) return null;
    const [issue] = result.error.issues;
    const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step));
    return `${pathText(path)}: ${issue?.message ?? 'not as asked'}`;
  } catch (error) {
    // A schema that refers to itself follows the answer down as deep as it goes.
    if (!(error instanceof RangeError)) throw error;
    return '$: nested too deeply to be checked';
  }
}

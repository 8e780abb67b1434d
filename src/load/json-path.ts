// The small part of JSONPath that an expectation may use: "$.result.content[0].text", "$['odd key']".
// Not for wildcards, filters or slices: an expectation asks whether one thing is there.

export type JsonPath = readonly (string | number)[];

/** Steps of the path; null when the text is not of this form. "$" alone is the whole answer. */
export function parseJsonPath(text: string): JsonPath | null {
  if (!text.startsWith('$')) return null;
  const steps: (string | number)[] = [];
  const step = /\.([^.[\]'"\s]+)|\[(\d+)\]|\['([^']*)'\]|\["([^"]*)"\]/y;
  step.lastIndex = 1;
  while (step.lastIndex < text.length) {
    const found = step.exec(text);
    if (found === null) return null;
    const [, name, index, single, double] = found;
    steps.push(index === undefined ? (name ?? single ?? double ?? '') : Number(index));
  }
  return steps;
}

/** True when the value has something at the path; null counts as something, it was answered. */
export function hasAtPath(value: unknown, path: JsonPath): boolean {
  return valueAtPath(value, path) !== undefined;
}

/** What the value itself has at the path, nothing inherited; undefined: nothing. */
export function valueAtPath(value: unknown, path: JsonPath): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}

/** As it would be written: "$.items[0].id". */
export function pathText(path: JsonPath): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[^.[\]'"\s]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return `$${steps.join('')}`;
}

// JSON of an answer, parsed once although it is judged first and learnt from right after. Not for what is in it.

let newest: { readonly text: string; readonly parsed: { readonly value: unknown } | null } | null = null;

/** null: it is no JSON. What the newest text gave is kept for the next who asks; nobody may change the value. */
export function parseOnce(text: string): { readonly value: unknown } | null {
  if (newest?.text !== text) newest = { text, parsed: parse(text) };
  return newest.parsed;
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

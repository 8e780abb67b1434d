// Quantities as written, for rules that compare them. null when nothing stands there, or nothing that can be read: then the decoder
// says so.

import { type Path, textAt } from './tree.ts';
import { parseDuration, parseSize, type Reading } from './units.ts';

export function secondsAt(tree: unknown, ...path: Path): number | null {
  return valueAt(parseDuration, tree, path);
}

export function bytesAt(tree: unknown, ...path: Path): number | null {
  return valueAt(parseSize, tree, path);
}

function valueAt(read: (text: string) => Reading, tree: unknown, path: Path): number | null {
  const text = textAt(tree, ...path);
  const reading = text === null ? null : read(text);
  return reading?.ok === true ? reading.value.value : null;
}

// The text of the files behind GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE and GITHUB_PATH, read as GitHub's runner reads it. Pure.
// Not here: making and reading the files (step-files.ts).

/** What was read before a mistake counts: the runner takes pairs one by one. `mistake`: null when all was well. */
export interface Pairs {
  readonly pairs: readonly (readonly [name: string, value: string])[];
  readonly mistake: string | null;
}

interface Line {
  readonly text: string;
  /** Offset in the file; `end` is before the line break, `next` after it. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** `name=value` lines and `name<<delimiter` blocks. A value of a block keeps its inner line breaks as they are written. */
export function parsePairs(text: string): Pairs {
  const pairs: [string, string][] = [];
  const lines = splitLines(text);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return { pairs, mistake: `Invalid format '${line.text}'. Name must not be empty` };
      pairs.push([line.text.slice(0, equals), line.text.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 0) return { pairs, mistake: `Invalid format '${line.text}'` };
    const name = line.text.slice(0, heredoc);
    const delimiter = line.text.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      const rule = 'Name must not be empty and delimiter must not be empty';
      return { pairs, mistake: `Invalid format '${line.text}'. ${rule}` };
    }
    const closing = lines.findIndex((candidate, index) => index > at && candidate.text === delimiter);
    if (closing < 0) return { pairs, mistake: `Invalid value. Matching delimiter not found '${delimiter}'` };
    const last = lines[closing - 1] ?? line;
    pairs.push([name, closing - at > 1 ? text.slice(line.next, last.end) : '']);
    at = closing;
  }
  return { pairs, mistake: null };
}

/** One folder a line; the last one added is searched first. Returns them in the order they were written. */
export function parsePaths(text: string): readonly string[] {
  return splitLines(text)
    .map((line) => line.text)
    .filter((path) => path !== '');
}

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/g;
  let start = 0;
  for (const found of text.matchAll(breaks)) {
    lines.push({ text: text.slice(start, found.index), start, end: found.index, next: found.index + found[0].length });
    start = found.index + found[0].length;
  }
  if (start < text.length) lines.push({ text: text.slice(start), start, end: text.length, next: text.length });
  return lines;
}

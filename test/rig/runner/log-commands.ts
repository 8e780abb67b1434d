// The commands a step may print: `::name key=value::text` at the start of a line, and the legacy `##[name key=value;]text`
// anywhere in it. Pure. The legacy form matters because output of others can carry it: an injection must be seen.

export interface LogCommand {
  /** Lower case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly value: string;
}

export const logCommandNames = [
  'error',
  'warning',
  'notice',
  'debug',
  'add-mask',
  'group',
  'endgroup',
  'stop-commands',
  'save-state',
  'set-output',
  'set-env',
  'add-path',
  'echo',
  'add-matcher',
  'remove-matcher',
] as const;

/** The command in a line; null when there is none, or its name is not in `known` (lower case). */
export function parseLogCommand(line: string, known: ReadonlySet<string>): LogCommand | null {
  return parseCurrent(line, known) ?? parseLegacy(line, known);
}

const currentPropertyEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;
const currentValueEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const legacyEscapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const;
type Escapes = readonly (readonly [escaped: string, plain: string])[];

function parseCurrent(line: string, known: ReadonlySet<string>): LogCommand | null {
  const text = line.trim();
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end < 0) return null;
  const head = splitHead(text.slice(2, end), ',', currentPropertyEscapes, known);
  return head && { ...head, value: unescapeAll(text.slice(end + 2), currentValueEscapes) };
}

function parseLegacy(line: string, known: ReadonlySet<string>): LogCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const head = splitHead(line.slice(start + 3, end), ';', legacyEscapes, known);
  return head && { ...head, value: unescapeAll(line.slice(end + 1), legacyEscapes) };
}

function splitHead(
  head: string,
  separator: string,
  escapes: Escapes,
  known: ReadonlySet<string>,
): Omit<LogCommand, 'value'> | null {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!known.has(name)) return null;
  const properties: Record<string, string> = {};
  for (const pair of space < 0 ? [] : head.slice(space + 1).split(separator)) {
    const equals = pair.indexOf('=');
    const key = pair.slice(0, Math.max(0, equals)).trim();
    const value = pair.slice(equals + 1);
    if (key !== '' && value !== '') properties[key] = unescapeAll(value, escapes);
  }
  return { name, properties };
}

/** `%25` is last in every table: what it uncovers is not an escape. */
function unescapeAll(text: string, escapes: Escapes): string {
  return escapes.reduce((done, [escaped, plain]) => done.replaceAll(escaped, plain), text);
}

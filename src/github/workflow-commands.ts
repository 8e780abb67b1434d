// The lines by which a step speaks to its runner. Written here and not through @actions/core, which brings an HTTP client with it: a
// refusal, or a post without work, must not wait for that.

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface AnnotationPlace {
  readonly title?: string;
  readonly file?: string;
}

/** `::error title=…,file=…::message`, escaped as the runner unescapes it. */
export function annotation(level: AnnotationLevel, message: string, place: AnnotationPlace): string {
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level}${properties.length === 0 ? '' : ` ${properties.join(',')}`}::${escapeData(message)}`;
}

/** From now on the runner shows *** instead of it. */
export function mask(value: string): string {
  return `::add-mask::${escapeData(value)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// Text for the log of a GitHub workflow. The runner obeys lines of it: "::name::" at the start of a line, after spaces, and
// "##[name]" anywhere in it. What a target, a log or a title says must never be obeyed.

import { visibleLine } from './visible-text.ts';

/**
 * One line of text that is no workflow command. Line ends become spaces: print each line by itself.
 *
 * What is broken is broken by a space that can be seen: the runner compares by the rules of a language, and those may look
 * through zero-width characters.
 */
export function printable(text: string): string {
  return visibleLine(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '# #[');
}

/** Text of several lines, each made printable. */
export function printableLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(printable)
    .join('\n');
}

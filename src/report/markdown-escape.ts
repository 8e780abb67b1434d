// Everything that others wrote enters a summary or a comment through here: scenario names, log lines, messages, titles.
// It shows as the same characters, and as nothing else: no markup, no link, no picture, no emoji, no formula, and nobody is told.
//
// Escaping by backslash or entity is enough for what the Markdown parser does. It is not enough for what GitHub does afterwards: it
// looks for @names, #numbers, addresses and :emoji: in the text of the finished page, where "&#64;" has become "@" again. So these
// are broken by a zero-width space (U+200B). It is written as an entity, because then the raw text is broken too: replies by mail
// quote the raw text and are searched for @names again, code blocks included. A zero-width joiner would do the same; the space is the
// one whose effect on mentions is known from years of use by bots that quote other people's text.
// Not covered: custom autolinks (TICKET-123), which the owner of a repository sets up for himself; they tell nobody.

import { unknownText } from './quantity-text.ts';
import { visibleLine } from './visible-text.ts';

export { printable, printableLines } from './workflow-log.ts';

const breaker = '\u200b';

/** What the page's filters look for, and the same with a breaker in it. Applied in this order, before any escaping. */
const references: readonly (readonly [pattern: RegExp, broken: string])[] = [
  // @user, @org/team, mail@host, owner/repo@commit
  [/@/g, `@${breaker}`],
  // #12, owner/repo#12
  [/#/g, `#${breaker}`],
  // GH-12, and the advisories GHSA-…, CVE-…
  [/(?<![A-Za-z0-9])(gh|ghsa|cve)-/gi, `$1-${breaker}`],
  // https://…, ftp://…
  [/:(?=\/\/)/g, `:${breaker}`],
  [/www(?=\.)/gi, `$&${breaker}`],
  // :tada:, also when a colon of ours follows; but not the minutes of 1:02:05
  [/:(?=[\w+-]+(?::|$))(?!\d{1,2}(?::|$))/g, `:${breaker}`],
  // A workflow command, should a page ever be printed to a log.
  [/^:(?=:)/, `:${breaker}`],
];

/** A commit's name from seven characters on becomes a link, standing by itself; six characters never do. */
const hexRun = /(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi;

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '`': '&#96;',
  '*': '\\*',
  _: '\\_',
  '~': '\\~',
  '[': '\\[',
  ']': '\\]',
  '](': '\\]\\(',
  '#': '\\#',
  // An entity, because versions of the table parser differ about backslashes before a pipe.
  '|': '&#124;',
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  // Formulas are found in the finished page as well; a span of its own is the documented way to write a dollar sign.
  $: '<span>$</span>',
  [breaker]: '&#8203;',
};

/** Text for a paragraph, a heading or a list item, also at the start of its line. One line; "" stays "". */
export function inline(text: string): string {
  const visible = visibleLine(text).replace(/\s+/gu, ' ').trim();
  const broken = references.reduce((sum, [pattern, replacement]) => sum.replace(pattern, replacement), visible);
  return broken
    .replace(hexRun, (run) => run.replace(/.{6}(?=.)/g, `$&${breaker}`))
    .replace(/\]\(|[\\`*_~[\]#|<>&$\u200b]/g, (found) => escapes[found] ?? found)
    .replace(/^[-+=:](?!\d)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Text for a cell of a table; what is empty is a dash. */
export function cell(text: string): string {
  const escaped = inline(text);
  return escaped === '' ? unknownText : escaped;
}

/** A name to be copied (run key, artifact, commit), as code; escaped text where it is not plain enough for that. */
export function code(text: string): string {
  const visible = visibleLine(text).trim();
  return /^[\w./+-]+$/.test(visible) ? `\`${visible}\`` : cell(text);
}

/** Lines as a block of code that nothing in them can close. In there only mails look for names, and other tools for comments. */
export function fenced(lines: readonly string[]): string {
  const safe = lines.map((line) =>
    visibleLine(line)
      .replace(/@(?=\w)/g, `@${breaker}`)
      .replaceAll('<!--', `<!${breaker}--`),
  );
  const runs = safe.flatMap((line) => line.match(/`+/g) ?? []);
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...safe, fence].join('\n');
}

/** A link of ours; null where the address is not one that can be written as it is. The label is ours, too. */
export function link(label: string, url: string | null): string | null {
  if (url === null || url.length > 2_000 || !/^https?:\/\/[\w.~:/?#@!&;=+,%-]+$/.test(url)) return null;
  return `[${label}](${url})`;
}

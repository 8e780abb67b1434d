// Text as a stranger would write it: every piece of Markdown, HTML, GitHub's references and workflow commands, put together at random.

import fc from 'fast-check';

export const nastyPieces: readonly string[] = [
  ...['@everyone', '@org/team', 'a@b.co', 'mailto:a@b.co', '#12', 'GH-1', 'ghsa-abcd', 'CVE-2026-1', 'o/r#3'],
  ...[
    'https://x.io/a?b=1',
    'http:',
    '//',
    'www.x.io',
    'ftp://x',
    '<https://x>',
    '[x](http://y)',
    '![i](u)',
    '[^1]',
    '[ ] ',
  ],
  ...['<b>', '</details>', '</span>', '<!--', '-->', '&amp;', '&#64;a', '&lt;', '<', '>', '&'],
  ...['`', '```', '~~~', '~', '**', '*', '_', '\\', '|', '\\|', '](', ']', '(', '[', '!', '"', "'"],
  ...[
    '$(rm -rf /)',
    '$x$',
    '$$',
    '${port}',
    ':tada:',
    ':+1:',
    ':100:',
    ':',
    '::error::x',
    '##[error]y',
    '#',
    '##[',
    '::',
  ],
  ...['\n', '\r\n', '\u2028', '\u0085', '\t', '    ', '# ', '- ', '+ ', '1. ', '12) ', '> ', '---', '===', ':-:', ' '],
  ...[
    '\u001b[31m',
    '\u0007',
    '\u202e',
    '\u200b',
    '\u2066',
    '\ufeff',
    '\ud800',
    'deadbeef',
    '0123456789abcdef',
    'é',
    '🟢',
    'a',
    '9',
  ],
];

export const nastyText = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...nastyPieces) }, fc.string({ unit: 'binary', maxLength: 4 })),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''));

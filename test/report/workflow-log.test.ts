import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableLines } from '../../src/report/workflow-log.ts';
import { nastyText } from './nasty-text.ts';

describe('a line for the log', () => {
  const cases: readonly { readonly text: string; readonly line: string }[] = [
    { text: '  | heap at 0:20', line: '  | heap at 0:20' },
    { text: '::error::x', line: ': :error::x' },
    { text: '  ::set-output name=a::b', line: '  : :set-output name=a::b' },
    { text: 'std::vector', line: 'std::vector' },
    { text: 'a ##[command]rm', line: 'a # #[command]rm' },
    { text: '\u200b::stop-commands::x', line: ': :stop-commands::x' },
    { text: 'a\n::error::b\r::error::c', line: 'a ::error::b ::error::c' },
    { text: '\u001b[31m::error::x', line: ': :error::x' },
  ];

  test.each(cases)('$text', ({ text, line }) => {
    expect(printable(text)).toBe(line);
  });

  test('is no command, whatever it says', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        for (const line of [printable(text), ...printableLines(text).split('\n')]) {
          expect(line).not.toMatch(/^\s*::|##\[|[\n\r]/);
          // The runner may compare as a language does, which looks through what has no width.
          expect(line).not.toMatch(/[\p{Cf}\p{Cc}]/u);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

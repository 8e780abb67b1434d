import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, fenced, inline } from '../../src/report/markdown-escape.ts';
import { visibleLine } from '../../src/report/visible-text.ts';
import { nastyText } from './nasty-text.ts';

const runs = { numRuns: 2000 };

/** What the page shows: entities and backslashes undone, the breaker and the span around a dollar sign gone. */
function shown(markdown: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', '#96': '`', '#124': '|', '#8203': '' };
  return markdown
    .replaceAll('<span>$</span>', '$')
    .replace(
      /\\([!-/:-@[-`{-~])|&(#?\w+);/g,
      (_, escaped?: string, entity?: string) => escaped ?? named[entity ?? ''] ?? '?',
    );
}

test('text shows every visible character that it had', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      expect(shown(inline(text))).toBe(visibleLine(text).replace(/\s+/gu, ' ').trim());
    }),
    runs,
  );
});

test('text holds nothing that a Markdown parser or a filter of GitHub would act on', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      for (const markdown of [inline(text), cell(text)]) {
        const without = markdown.replaceAll('<span>$</span>', ' ');
        expect(without).not.toMatch(/[<>$`|]/);
        expect(without).not.toMatch(/&(?!(?:lt|gt|amp|#96|#124|#8203);)/);
        expect(without).not.toContain('](');
        expect(without.replace(/\\[\\*_~[\]]/g, '')).not.toMatch(/[*_~[\]]/);
        expect(without).not.toMatch(/@(?!&#8203;)/);
        expect(without).not.toMatch(/#(?!\d+;|&#8203;)/);
        expect(without).not.toMatch(/:\/\/|www\.|(?<![a-z0-9])(?:gh|ghsa|cve)-(?!&#8203;)/i);
        expect(without).not.toMatch(/:(?!\d{1,2}:)[\w+-]+:/);
        expect(without.replace(/&[#\w]+;/g, ' ')).not.toMatch(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/i);
        expect(markdown).not.toMatch(/^\s|^::|^[-+=:](?!\d)|^\d+[.)](?:\s|$)/);
        expect(without).not.toMatch(/[\n\r\u2028\u2029\p{Cc}\p{Cf}\p{Cs}]/u);
      }
    }),
    runs,
  );
});

test('a block ends at its own last line and nowhere before', () => {
  fc.assert(
    fc.property(fc.array(nastyText, { maxLength: 6 }), (texts) => {
      const lines = fenced(texts).split('\n');
      const fence = lines.at(-1) ?? '';
      expect(fence).toMatch(/^`{3,}$/);
      expect(lines[0]).toBe(`${fence}text`);
      const inner = lines.slice(1, -1);
      expect(inner).toHaveLength(texts.length);
      for (const line of inner) {
        expect(line).not.toContain(fence);
        expect(line).not.toContain('<!--');
        expect(line).not.toMatch(/@\w/);
      }
    }),
    runs,
  );
});

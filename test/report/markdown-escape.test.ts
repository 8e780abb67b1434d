import { describe, expect, test } from 'vitest';
import { cell, code, fenced, inline, link } from '../../src/report/markdown-escape.ts';

describe('text of others in Markdown', () => {
  const cases: readonly { readonly text: string; readonly markdown: string; readonly why: string }[] = [
    { text: 'memory grows by 6 MB/h (99 %)', markdown: 'memory grows by 6 MB/h (99 %)', why: 'prose stays as it is' },
    { text: '@everyone and @org/team', markdown: '@&#8203;everyone and @&#8203;org/team', why: 'nobody is told' },
    { text: 'fixes #12 or GH-7', markdown: 'fixes \\#&#8203;12 or GH-&#8203;7', why: 'no reference to an issue' },
    { text: 'CVE-2026-1 high-1', markdown: 'CVE-&#8203;2026-1 high-1', why: 'only whole words refer to something' },
    { text: 'see https://x.io', markdown: 'see https:&#8203;//x.io', why: 'no autolink' },
    { text: 'see www.x.io', markdown: 'see www&#8203;.x.io', why: 'no autolink without a scheme' },
    { text: '[a](b) ![c](d)', markdown: '\\[a\\]\\(b) !\\[c\\]\\(d)', why: 'no link, no picture' },
    { text: '<img src=x> <!-- y', markdown: '&lt;img src=x&gt; &lt;!-- y', why: 'no HTML' },
    { text: '&#64;a &lt;', markdown: '&amp;\\#&#8203;64;a &amp;lt;', why: 'entities show as they were written' },
    { text: '`x` | *y* _z_ ~w~ \\', markdown: '&#96;x&#96; &#124; \\*y\\* \\_z\\_ \\~w\\~ \\\\', why: 'no markup' },
    { text: 'a $(rm) $x$', markdown: 'a <span>$</span>(rm) <span>$</span>x<span>$</span>', why: 'no formula' },
    {
      text: ':tada: 1:02:05 a::b',
      markdown: '\\:&#8203;tada: 1:02:05 a::&#8203;b',
      why: 'no emoji; a time is no emoji',
    },
    { text: '::error::x', markdown: '\\:&#8203;:&#8203;error::&#8203;x', why: 'no workflow command' },
    { text: 'at 0123456789', markdown: 'at 012345&#8203;6789', why: 'no link to a commit' },
    { text: '- a\n- b', markdown: '\\- a - b', why: 'one line, no list' },
    { text: '1. a', markdown: '1\\. a', why: 'no numbered list' },
    { text: '-2.10 to 14.8', markdown: '-2.10 to 14.8', why: 'a negative number is no list' },
    { text: '# a', markdown: '\\#&#8203; a', why: 'no heading' },
    { text: '  a\u202e\u0007\u001b[31mb  ', markdown: 'ab', why: 'nothing invisible' },
  ];

  test.each(cases)('$text: $why', ({ text, markdown }) => {
    expect(inline(text)).toBe(markdown);
  });

  test('in an empty cell is a dash', () => {
    expect(cell(' \n')).toBe('–');
  });

  test('is code only when it is plain', () => {
    expect(code('nightly-20261122-110205')).toBe('`nightly-20261122-110205`');
    expect(code('a`b')).toBe('a&#96;b');
    expect(code('')).toBe('–');
  });

  test('in a block cannot close it, tell somebody, or look like a hidden mark', () => {
    expect(fenced(['a', '````', '@org/team', '<!-- soak -->'])).toBe(
      '`````text\na\n````\n@\u200borg/team\n<!\u200b-- soak -->\n`````',
    );
  });

  test('is a link only with an address that needs no escaping', () => {
    expect(link('Run', 'https://github.com/a/b/actions/runs/1')).toBe('[Run](https://github.com/a/b/actions/runs/1)');
    for (const url of [null, 'javascript:alert(1)', 'https://x/)[y](z', 'https://x/<b>', 'https://x y']) {
      expect(link('Run', url)).toBeNull();
    }
  });
});

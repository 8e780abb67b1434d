import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentMarker } from '../../src/github/marker.ts';

describe('the hidden marker', () => {
  it.each([
    ['a plain name stays readable', 'nightly', '<!-- soak-action:verdict:nightly -->'],
    ['single hyphens stay', 'mini-1h', '<!-- soak-action:verdict:mini-1h -->'],
    ['spaces are encoded', '24-hour soak', '<!-- soak-action:verdict:24-hour%20soak -->'],
    ['two hyphens are not two hyphens any more', 'a--b', '<!-- soak-action:verdict:a%2D-b -->'],
    ['a hyphen at the end is encoded', 'a-', '<!-- soak-action:verdict:a%2D -->'],
    ['a name that ends the comment', '--> @everyone', '<!-- soak-action:verdict:%2D-%3E%20%40everyone -->'],
    ['the other way to end one', '--!><b>', '<!-- soak-action:verdict:%2D-%21%3E%3Cb%3E -->'],
    ['half a character', 'a\ud800', '<!-- soak-action:verdict:a%EF%BF%BD -->'],
  ])('%s', (_name, scenario, marker) => {
    expect(commentMarker(scenario, 'verdict')).toBe(marker);
  });

  it('is one comment on one line, whatever the scenario and the scope are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, scope) => {
        const inside = /^<!-- (\S+) -->$/.exec(commentMarker(name, scope))?.[1] ?? '';
        expect(inside).toMatch(/^soak-action:[\w%.:-]*$/);
        expect(inside).not.toMatch(/--|-$/);
      }),
    );
  });

  it('differs for every pair of name and scope, and none begins another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (name, scope, otherName, otherScope) => {
        fc.pre(name !== otherName || scope !== otherScope);
        expect(commentMarker(name, scope).startsWith(commentMarker(otherName, otherScope))).toBe(false);
      }),
    );
    expect(commentMarker('soak 2', 'verdict').startsWith(commentMarker('soak', 'verdict'))).toBe(false);
    expect(commentMarker('a:b', 'c')).not.toBe(commentMarker('b', 'c:a'));
  });
});

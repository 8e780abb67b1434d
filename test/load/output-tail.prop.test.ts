import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOutputTail } from '../../src/load/output-tail.ts';

test('the tail of an output is its last bytes, however it came in pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{0,40}$/)), fc.integer({ min: 1, max: 60 }), (pieces, most) => {
      const tail = createOutputTail(most);
      for (const piece of pieces) tail.add(Buffer.from(piece));
      expect(tail.text()).toBe(pieces.join('').slice(-most));
      // Asking changes nothing.
      expect(tail.text()).toBe(pieces.join('').slice(-most));
    }),
  );
});

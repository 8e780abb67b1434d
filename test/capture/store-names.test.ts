import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStoreName, type StoreName, storeName } from '../../src/capture/store-names.ts';

const runKey = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,40}$/);
const count = fc.integer({ min: 0, max: 99_999 });

const anyName: fc.Arbitrary<StoreName> = fc.oneof(
  fc.record({
    kind: fc.constant('checkpoint' as const),
    runKey,
    segment: count,
    turn: count,
    attempt: count,
    upload: count,
    ended: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('claim' as const), runKey, segment: count, turn: count, renewal: count }),
);

describe('names in a store', () => {
  it('say what they were made from, whatever the run is called', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(parseStoreName(storeName(name))).toEqual(name);
      }),
    );
  });

  it.each(['soak-report-x.html', 'soak-ckpt-x', 'logs', 'soak-claim-a-s1', 'soak-ckpt-a-s1-t1-a1-n1-ended'])(
    'do not take %s for one of them',
    (text) => {
      expect(parseStoreName(text)).toBeNull();
    },
  );
});

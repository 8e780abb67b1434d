import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIdleLanes } from '../../src/load/idle-lanes.ts';

test('a lane that waits is given out once, and the one that has waited longest comes first unless lanes were taken away', () => {
  const lanes = 4;
  const step = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), lane: fc.integer({ min: 0, max: lanes - 1 }) }),
    fc.record({ kind: fc.constant('take' as const) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
      const idle = createIdleLanes(lanes);
      const model: number[] = [];
      for (const one of steps) {
        if (one.kind === 'take') {
          expect(idle.take()).toBe(model.shift() ?? null);
        } else if (!model.includes(one.lane)) {
          idle.add(one.lane);
          model.push(one.lane);
        }
      }
    }),
  );
});

test('a lane that was taken away is not given out, however often it comes and goes', () => {
  const lanes = 4;
  const step = fc.record({
    kind: fc.constantFrom('add', 'remove', 'take'),
    lane: fc.integer({ min: 0, max: lanes - 1 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const idle = createIdleLanes(lanes);
      const waiting = new Set<number>();
      for (const { kind, lane } of steps) {
        if (kind === 'add') {
          idle.add(lane);
          waiting.add(lane);
        } else if (kind === 'remove') {
          expect(idle.remove(lane)).toBe(waiting.delete(lane));
        } else {
          const taken = idle.take();
          expect(taken === null ? waiting.size === 0 : waiting.delete(taken)).toBe(true);
        }
      }
    }),
  );
});

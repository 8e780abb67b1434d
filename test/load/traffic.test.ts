import { describe, expect, test } from 'vitest';
import { compileOperations } from '../../src/load/compile-operations.ts';
import type { HttpOperation } from '../../src/load/compiled-operation.ts';
import { createMix } from '../../src/load/mix.ts';
import { createTraffic, type SessionVariables } from '../../src/load/traffic.ts';
import type { Load } from '../../src/model/scenario.ts';
import { textOf } from './a-body.ts';
import { aLoad, anOperation } from './a-load.ts';

const create = anOperation({ name: 'create', weight: 1, capture: { id: '$.id' } });
const read = anOperation({ name: 'read', weight: 3, request: { path: '/${captured(id)}' } });

function traffic(load: Load, seed = 42) {
  const operations = compileOperations(load);
  const made = createTraffic(load, seed, operations, () => 1_700_000_000.9);
  const nameOf = (send: number) => operations[made.of(send)]?.name;
  const pathOf = (send: number) => (operations[made.of(send)] as HttpOperation).path(made.source(send, null));
  return { ...made, operations, nameOf, pathOf };
}

const sends = Array.from({ length: 400 }, (_, send) => send);

describe('traffic', () => {
  test('is the mix when nothing has to be captured, in blocks too', () => {
    const operations = [anOperation({ weight: 3 }), anOperation({ name: 'b', weight: 1 })];
    for (const mixBlockSeconds of [null, 0.5]) {
      const load = aLoad({ operations, mixBlockSeconds });
      const { of } = traffic(load);
      expect(sends.map(of)).toEqual(sends.map(createMix([3, 1], 42, mixBlockSeconds === null ? null : 50)));
    }
  });

  test('gives the same bytes for the same seed and send, whatever was sent before', () => {
    const body = { id: '${uuid}', n: '${zipf(1000)}', text: '${payload}', at: '${time}' };
    const load = aLoad({ operations: [anOperation({ request: { method: 'POST', json: body } })] });
    const bodyOf = (seed: number, send: number) => {
      const { operations, source } = traffic(load, seed);
      return textOf((operations[0] as HttpOperation).body?.(source(send, null)));
    };
    const sent = [0, 1, 999_999_999];
    const once = sent.map((send) => bodyOf(1, send));
    expect(sent.map((send) => bodyOf(1, send)).every((body, at) => body === once[at])).toBe(true);
    expect(bodyOf(1, 5) === bodyOf(1, 6)).toBe(false);
    expect(bodyOf(1, 5) === bodyOf(2, 5)).toBe(false);
    expect(bodyOf(1, 5)).toContain('"at":1700000000}');
  });

  test('sends what fills a pool in place of what would draw from it while it is empty', () => {
    const { nameOf, pathOf, learn } = traffic(aLoad({ operations: [read, create] }));
    expect(new Set(sends.map(nameOf))).toEqual(new Set(['create']));
    learn(1, '{"id":"n7"}', null);
    const mixed = createMix([3, 1], 42);
    expect(sends.map(nameOf)).toEqual(sends.map((send) => ['read', 'create'][mixed(send)]));
    expect(pathOf(sends.find((send) => mixed(send) === 0) ?? 0)).toBe('/n7');
  });

  test('goes back along what fills the pool of what fills the pool', () => {
    const revise = anOperation({
      name: 'revise',
      weight: 0,
      request: { path: '/${captured(id)}' },
      capture: { revision: '$.revision' },
    });
    const remove = anOperation({ name: 'remove', weight: 1, request: { path: '/${captured(revision)}' } });
    const { nameOf, learn } = traffic(aLoad({ operations: [remove, revise, { ...create, weight: 0 }] }));
    expect(nameOf(0)).toBe('create');
    learn(2, '{"id":1}', null);
    expect(nameOf(0)).toBe('revise');
    learn(1, '{"revision":1}', null);
    expect(nameOf(0)).toBe('remove');
  });

  test('lets an operation say itself what it lacks when nothing else can be sent', () => {
    const circle = anOperation({
      name: 'circle',
      request: { path: '/${captured(id)}' },
      capture: { id: '$.id' },
    });
    const { nameOf, pathOf } = traffic(aLoad({ operations: [circle] }));
    expect(nameOf(3)).toBe('circle');
    expect(() => pathOf(3)).toThrow(/nothing was captured as "id" yet, and no operation that captures it can be sent/);
  });

  test('learns nothing from an answer that is none, or not JSON, or without the value', () => {
    const { nameOf, learn } = traffic(aLoad({ operations: [read, create] }));
    learn(1, undefined, null);
    learn(1, 'nonsense', null);
    learn(1, '{}', null);
    learn(0, '{"id":1}', null);
    learn(9, '{"id":1}', null);
    expect(new Set(sends.map(nameOf))).toEqual(new Set(['create']));
  });

  test('lets a client remember what its own sends captured', () => {
    const { learn, source } = traffic(aLoad({ operations: [read, create] }));
    const variables: SessionVariables = new Map();
    learn(1, '{"id":7}', variables);
    expect([...variables]).toEqual([['id', '7']]);
    expect(source(1, variables).session?.get('id')).toBe('7');
  });
});

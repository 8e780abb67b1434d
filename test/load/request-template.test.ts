import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileJson, compileText, payloadSource, unknownGenerators } from '../../src/load/request-template.ts';

const source = (send = 7, seed = 42) => payloadSource(seed, send);

describe('a request template', () => {
  test('writes a value without generators as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const plain = JSON.parse(JSON.stringify(value).replaceAll('${', '$ {'));
        expect(JSON.parse(compileJson(plain)(source()))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  test('turns a string that is one generator into the value of its type', () => {
    const made = JSON.parse(
      compileJson({ v: '${vector(768)}', id: '${uuid()}', n: '${int(1,100)}', t: '${text(1000)}', k: '${send}' })(
        source(),
      ),
    );
    expect(made.v).toHaveLength(768);
    expect(made.v.every((component: unknown) => typeof component === 'number' && Math.abs(component) <= 1)).toBe(true);
    expect(made.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(made.n).toBeTypeOf('number');
    expect(made.t).toHaveLength(1000);
    expect(made.k).toBe(7);
  });

  test('puts what a generator makes inside a longer string', () => {
    const made = JSON.parse(compileJson({ a: 'send "${send}" of ${int(3,3)}', b: ['x${vector(1)}'] })(source()));
    expect(made.a).toBe('send "7" of 3');
    expect(made.b[0]).toMatch(/^x-?[01](\.\d+)?$/);
  });

  test('makes the same for the same seed and send, and something else for others', () => {
    const write = compileJson({ id: '${uuid()}', v: '${vector(4)}' });
    expect(write(source(7, 42))).toBe(write(source(7, 42)));
    expect(write(source(8, 42))).not.toBe(write(source(7, 42)));
    expect(write(source(7, 43))).not.toBe(write(source(7, 42)));
  });

  test('draws anew for every generator of a request', () => {
    const [first, second] = JSON.parse(compileJson(['${uuid()}', '${uuid()}'])(source()));
    expect(first).not.toBe(second);
  });

  test('encodes what stands in a path', () => {
    expect(compileText('/find?q=${text(60)}', encodeURIComponent)(source())).toMatch(/^\/find\?q=[a-z%20]+$/);
  });

  test('gives text of exactly the asked length, without spaces at its ends', () => {
    for (let length = 1; length < 60; length += 1) {
      const text = compileText(`\${text(${length})}`)(source(length));
      expect(text).toHaveLength(length);
      expect(text).toBe(text.trim());
    }
  });

  test.each([
    '${vector()}',
    '${vector(0)}',
    '${vector(1.5)}',
    '${vector(99999999)}',
    '${uuid(1)}',
    '${int(5)}',
    '${int(5,1)}',
    '${int(a,b)}',
    '${text(-1)}',
    '${nothing}',
    '${}',
    '${env.TOKEN}',
  ])('does not understand %s', (expression) => {
    expect(unknownGenerators({ deep: [`before ${expression} after`] })).toEqual([expression]);
  });

  test.each(['${vector(3)}', '${uuid()}', '${uuid}', '${int(-5, 5)}', '${text(10)}', '${send}', '$5', '{x}', '$ {x}'])(
    'understands %s',
    (text) => {
      expect(unknownGenerators([text])).toEqual([]);
    },
  );
});

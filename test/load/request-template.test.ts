import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyBytes } from '../../src/load/body.ts';
import { payloadSource, type Surroundings } from '../../src/load/payload-source.ts';
import { compileBody, compileJson, compileText, expressionsIn } from '../../src/load/request-template.ts';
import type { JsonValue } from '../../src/model/scenario.ts';
import { textOf } from './a-body.ts';

const source = (send = 7, seed = 42, around: Partial<Surroundings> = {}) => payloadSource(seed, send, around);
const json = (value: JsonValue, from = source()) => textOf(compileJson(value)(from));
const unknown = (value: JsonValue) =>
  expressionsIn(value).flatMap(({ written, generator }) => (generator === null ? [written] : []));

describe('a request template', () => {
  test('writes a value without generators as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const plain = JSON.parse(JSON.stringify(value).replaceAll('${', '$ {'));
        expect(JSON.parse(json(plain))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  test('turns a string that is one generator into the value of its type', () => {
    const made = JSON.parse(
      json(
        {
          v: '${vector(768)}',
          id: '${uuid()}',
          n: '${int(1,100)}',
          t: '${text(1000)}',
          k: '${send}',
          z: '${zipf(9)}',
          p: '${payload(small)}',
          at: '${time}',
        },
        source(7, 42, { unixSeconds: 1_700_000_000 }),
      ),
    );
    expect(made.v).toHaveLength(768);
    expect(made.v.every((component: unknown) => typeof component === 'number' && Math.abs(component) <= 1)).toBe(true);
    expect(made.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(made.n).toBeTypeOf('number');
    expect(made.t).toHaveLength(1000);
    expect(made.k).toBe(7);
    expect(made.z).toBeTypeOf('number');
    expect(made.p).toMatch(/^[a-z ]{64,999}$/);
    expect(made.at).toBe(1_700_000_000);
  });

  test('puts what a generator makes inside a longer string', () => {
    const made = JSON.parse(json({ a: 'send "${send}" of ${int(3,3)}', b: ['x${vector(1)}', '<${payload(small)}>'] }));
    expect(made.a).toBe('send "7" of 3');
    expect(made.b[0]).toMatch(/^x-?[01](\.\d+)?$/);
    expect(made.b[1]).toMatch(/^<[a-z ]+>$/);
  });

  test('makes the same for the same seed and send, and something else for others', () => {
    const write = compileJson({ id: '${uuid()}', v: '${vector(4)}', z: '${zipf(1000000)}', p: '${payload}' });
    const made = (send: number, seed: number) => textOf(write(source(send, seed)));
    const first = made(7, 42);
    expect(made(7, 42) === first).toBe(true);
    expect(made(8, 42) === first).toBe(false);
    expect(made(7, 43) === first).toBe(false);
  });

  test('sends what it has always sent for a seed: a recorded run can be repeated', () => {
    const written = json({
      id: '${uuid()}',
      n: ['${int(1,1000)}', '${int(1,1000)}'],
      v: '${vector(3)}',
      t: '${text(30)}',
    });
    expect(written).toBe(
      '{"id":"3e66a874-3f74-4ed1-9fd0-7c3e8b8f7576","n":[234,104],"v":[0.5787,0.4745,-0.1846],' +
        '"t":"winter near path deep basin un"}',
    );
  });

  test('draws anew for every generator of a request', () => {
    const [first, second] = JSON.parse(json(['${uuid()}', '${uuid()}']));
    expect(first).not.toBe(second);
  });

  test('encodes what stands in a path', () => {
    expect(compileText('/find?q=${text(60)}', encodeURIComponent)(source())).toMatch(/^\/find\?q=[a-z%20]+$/);
  });

  test('refuses to put what is streamed into a path', () => {
    expect(() => compileText('/${payload(huge)}')(source())).toThrow(/too long for a path/);
  });

  test('gives text of exactly the asked length, without spaces at its ends', () => {
    for (const length of [...Array.from({ length: 60 }, (_, at) => at + 1), 262_144, 262_145, 1_000_000]) {
      const body = compileBody(`\${text(${length})}`)(source(length));
      const text = textOf(body);
      expect(text).toHaveLength(length);
      expect(text.length).toBe(text.trim().length);
    }
  });
});

describe('a body', () => {
  const forms = fc.constantFrom(
    '${payload(small)}',
    '${payload(large)}',
    '${send}',
    '${vector(50000)}',
    '${uuid}',
    'ä"\\',
  );
  const bodies = fc.array(forms, { minLength: 1, maxLength: 3 });

  test('of any length knows its bytes before, is one JSON text, and gives the same bytes again', () => {
    fc.assert(
      fc.property(bodies, fc.integer({ min: 0, max: 1e9 }), (list, send) => {
        const write = compileJson({ list, inside: list.join(' and ') });
        const body = write(source(send));
        const text = textOf(body);
        expect(bodyBytes(body)).toBe(Buffer.byteLength(text));
        expect(JSON.parse(text).list).toHaveLength(list.length);
        expect(textOf(body) === text).toBe(true);
        expect(textOf(write(source(send))) === text).toBe(true);
        expect(typeof body === 'string').toBe(Buffer.byteLength(text) <= 262_144);
      }),
      { numRuns: 15 },
    );
  });

  test('above 256 KiB is streamed, whatever makes it long', () => {
    const isStreamed = (body: ReturnType<ReturnType<typeof compileBody>>) => typeof body !== 'string';
    expect(isStreamed(compileBody('x'.repeat(262_144))(source()))).toBe(false);
    expect(isStreamed(compileBody('x'.repeat(262_145))(source()))).toBe(true);
    expect(isStreamed(compileBody('ä'.repeat(140_000))(source()))).toBe(true);
    expect(isStreamed(compileBody('${payload(huge)}')(source()))).toBe(true);
    expect(isStreamed(compileJson({ v: '${vector(60000)}' })(source()))).toBe(true);
  });

  test('cut into pieces keeps its characters whole', () => {
    const text = '€'.repeat(200_000);
    expect(textOf(compileBody(text)(source())) === text).toBe(true);
  });
});

describe('what was captured', () => {
  const around = (value: string): Partial<Surroundings> => ({
    captured: (name) => (name === 'id' ? value : null),
    session: new Map([['token', value]]),
  });

  test.each([
    { value: '"a\\"b/\\u00e4"', inJson: 'a"b/ä', inText: 'a"b/ä', inPath: '/a%22b%2F%C3%A4' },
    { value: '12', inJson: 12, inText: '12', inPath: '/12' },
  ])('$value stands as what it is, and escaped where it must be', ({ value, inJson, inText, inPath }) => {
    for (const form of ['${captured(id)}', '${session(token)}']) {
      const from = source(1, 1, around(value));
      expect(JSON.parse(json([form, `<${form}>`], from))).toEqual([inJson, `<${inText}>`]);
      expect(textOf(compileBody(`<${form}>`)(from))).toBe(`<${inText}>`);
      expect(compileText(`/${form}`, encodeURIComponent)(from)).toBe(inPath);
    }
  });

  test('is missed aloud when there is nothing', () => {
    expect(() => json('${captured(other)}', source(1, 1, around('1')))).toThrow(/nothing was captured as "other" yet/);
    expect(() => json('${session(other)}', source(1, 1, around('1')))).toThrow(/learnt nothing as "other"/);
    expect(() => json('${session(token)}')).toThrow(/learnt nothing as "token"/);
  });
});

describe('generators', () => {
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
    '${zipf()}',
    '${zipf(0)}',
    '${zipf(10,0)}',
    '${zipf(10,-1)}',
    '${zipf(10,1,1)}',
    '${zipf(1e3)}',
    '${payload(tiny)}',
    '${payload(1)}',
    '${payload(toString)}',
    '${captured}',
    '${captured()}',
    '${captured(a b)}',
    '${session(1a)}',
    '${time(1)}',
    '${nothing}',
    '${}',
    '${env.TOKEN}',
  ])('do not understand %s', (expression) => {
    expect(unknown({ deep: [`before ${expression} after`] })).toEqual([expression]);
  });

  test.each([
    '${vector(3)}',
    '${uuid()}',
    '${uuid}',
    '${int(-5, 5)}',
    '${text(10)}',
    '${send}',
    '${time}',
    '${zipf(10)}',
    '${zipf(10, 1.2)}',
    '${payload}',
    '${payload(huge)}',
    '${captured(node-id)}',
    '${session(token_2)}',
    '$5',
    '{x}',
    '$ {x}',
  ])('understand %s', (text) => {
    expect(unknown([text])).toEqual([]);
  });
});

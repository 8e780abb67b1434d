import { describe, expect, test } from 'vitest';
import { compileCaptures } from '../../src/load/compile-request.ts';
import { compileExpectation, judgeAnswer, judgeValue, readsBody } from '../../src/load/expectation.ts';
import { hasAtPath, parseJsonPath, pathText, valueAtPath } from '../../src/load/json-path.ts';
import { prepareSchemas } from '../../src/load/schema-check.ts';
import type { Expectation } from '../../src/model/scenario.ts';
import { aLoad, anOperation, anyExpectation } from './a-load.ts';

const answer = (status: number, body: string, bodyBytes = body.length) => ({
  status,
  body,
  keptBytes: body.length,
  bodyBytes,
});

describe('an expectation', () => {
  test.each([
    // happy
    { expected: {}, got: answer(204, ''), says: null },
    { expected: { status: 404 }, got: answer(404, 'gone'), says: null },
    { expected: { json: '$.matches' }, got: answer(200, '{"matches":[]}'), says: null },
    { expected: { json: '$.a[1].b' }, got: answer(200, '{"a":[0,{"b":null}]}'), says: null },
    { expected: { contains: 'needle' }, got: answer(200, 'hay needle hay'), says: null },
    { expected: { error: true }, got: answer(422, 'no'), says: null },
    { expected: { status: 200, error: true }, got: answer(200, '{"error":1}'), says: null },
    // sad
    { expected: {}, got: answer(500, 'out of\n memory'), says: 'expected status 2xx, got 500: out of memory' },
    {
      expected: {},
      got: answer(302, ''),
      says: 'expected status 2xx, got 302 (redirects are not followed) (empty answer)',
    },
    { expected: { status: 200 }, got: answer(201, ''), says: 'expected status 200, got 201 (empty answer)' },
    { expected: { json: '$.matches' }, got: answer(200, '{}'), says: 'expected $.matches in the answer: {}' },
    { expected: { json: '$.a' }, got: answer(200, '<html>'), says: 'expected JSON: <html>' },
    { expected: { json: '$.a' }, got: answer(200, ''), says: 'expected JSON (empty answer)' },
    { expected: { contains: 'needle' }, got: answer(200, 'hay'), says: 'expected "needle" in the answer: hay' },
    { expected: { error: true }, got: answer(200, 'fine'), says: 'expected status 4xx or 5xx, got 200: fine' },
    // longer than what is kept: what was not seen is not called right
    {
      expected: { json: '$.a' },
      got: answer(200, '{"a":"', 2_000_000),
      says: 'the answer has 2000000 bytes, only the first 6 are kept for checking',
    },
    { expected: { contains: 'x' }, got: answer(200, 'x', 2_000_000), says: null },
  ])('$expected of $got.status "$got.body" is $says', ({ expected, got, says }) => {
    expect(judgeAnswer(compileExpectation({ ...anyExpectation, ...expected }), got)?.sentence ?? null).toBe(says);
  });

  test('quotes at most the beginning of an answer', () => {
    const says = judgeAnswer(compileExpectation(anyExpectation), answer(500, 'x'.repeat(5000)));
    expect(says?.sentence.length).toBeLessThan(250);
  });
});

describe('a size', () => {
  const judged = (bytes: Expectation['bytes'], length: number) =>
    judgeAnswer(compileExpectation({ ...anyExpectation, bytes: bytes ?? null }), answer(200, '', length));

  test.each([
    { bytes: { atLeast: 10, atMost: null }, length: 10, says: null },
    { bytes: { atLeast: null, atMost: 10 }, length: 10, says: null },
    { bytes: { atLeast: 10, atMost: 20 }, length: 9, says: 'expected at least 10 bytes, got 9' },
    { bytes: { atLeast: 10, atMost: 20 }, length: 21, says: 'expected at most 20 bytes, got 21' },
    { bytes: { atLeast: 10, atMost: 20 }, length: 0, says: 'expected at least 10 bytes, got 0' },
  ])('of $length within $bytes: $says', ({ bytes, length, says }) => {
    const failure = judged(bytes, length);
    expect(failure?.sentence ?? null).toBe(says);
    if (says !== null) expect(failure?.kind).toBe('size');
  });

  test('is told also of an answer longer than what is kept', () => {
    expect(judged({ atLeast: 5_000_000, atMost: null }, 6_000_000)).toBeNull();
  });
});

describe('a schema of an answer', () => {
  const schema = { type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] } as const;

  test('is asked of all of it, or of a part of it', async () => {
    const whole = compileExpectation({ ...anyExpectation, schema });
    const part = compileExpectation({ ...anyExpectation, schema }, { schemaAt: ['result'] });
    await prepareSchemas(aLoad({ operations: [anOperation({ expect: { schema } })] }));
    expect(judgeAnswer(whole, answer(200, '{"id":1}'))).toBeNull();
    expect(judgeAnswer(whole, answer(200, '{"id":"a"}'))).toEqual({
      kind: 'schema',
      sentence:
        'expected an answer that meets the schema ($.id: Invalid input: expected number, received string): {"id":"a"}',
    });
    expect(judgeAnswer(whole, answer(200, 'no'))?.kind).toBe('not-json');
    expect(judgeValue(part, { result: { id: 1 } }, '')).toBeNull();
    expect(judgeValue(part, { id: 1 }, '')?.kind).toBe('schema');
  });

  test('makes the body be read', () => {
    const of = (expect: Partial<Expectation>) =>
      readsBody({ expectation: compileExpectation({ ...anyExpectation, ...expect }), captures: [] });
    expect(of({ schema })).toBe(true);
    expect(of({ json: '$.a' })).toBe(true);
    expect(of({ contains: 'a' })).toBe(true);
    expect(of({ bytes: { atLeast: 1, atMost: null } })).toBe(false);
    expect(of({})).toBe(false);
  });
});

describe('an answer that is captured from', () => {
  const captures = compileCaptures({ id: '$.items[0].id' });
  const expectation = compileExpectation(anyExpectation, { captures });

  test('must have what is captured', () => {
    expect(judgeAnswer(expectation, answer(200, '{"items":[{"id":"a"}]}'))).toBeNull();
    expect(judgeAnswer(expectation, answer(200, '{"items":[]}'))).toEqual({
      kind: 'content',
      sentence: 'expected a text or a number to capture at $.items[0].id: {"items":[]}',
    });
    expect(judgeAnswer(expectation, answer(200, '{"items":[{"id":{}}]}'))?.kind).toBe('content');
    expect(readsBody({ expectation, captures })).toBe(true);
  });
});

describe('a JSON path', () => {
  test.each(['$', '$.a[0].b-c', '$.items[12].id'])('is written as it was read: %s', (text) => {
    expect(pathText(parseJsonPath(text) ?? [])).toBe(text);
  });

  test('gives what is there', () => {
    expect(valueAtPath({ a: [0, { b: 'x' }] }, ['a', 1, 'b'])).toBe('x');
    expect(valueAtPath({ a: 1 }, ['b'])).toBeUndefined();
    expect(valueAtPath(5, [])).toBe(5);
  });

  test.each([
    { text: '$', steps: [] },
    { text: '$.a', steps: ['a'] },
    { text: '$.a[0].b-c', steps: ['a', 0, 'b-c'] },
    { text: '$[\'odd key\']["x"]', steps: ['odd key', 'x'] },
    { text: '', steps: null },
    { text: 'a.b', steps: null },
    { text: '$a', steps: null },
    { text: '$.', steps: null },
    { text: '$..a', steps: null },
    { text: '$.a[x]', steps: null },
    { text: '$.a[*]', steps: null },
    { text: '$.a ', steps: null },
  ])('reads "$text"', ({ text, steps }) => {
    expect(parseJsonPath(text)).toEqual(steps);
  });

  test('sees only what the answer itself has, not what every object inherits', () => {
    expect(hasAtPath({}, ['toString'])).toBe(false);
    expect(hasAtPath(null, ['a'])).toBe(false);
    expect(hasAtPath('text', ['length'])).toBe(false);
    expect(hasAtPath({ a: null }, ['a'])).toBe(true);
  });
});

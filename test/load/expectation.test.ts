import { describe, expect, test } from 'vitest';
import { compileExpectation, judgeAnswer } from '../../src/load/expectation.ts';
import { hasAtPath, parseJsonPath } from '../../src/load/json-path.ts';
import { anyExpectation } from './a-load.ts';

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
    { expected: {}, got: answer(302, ''), says: 'expected status 2xx, got 302 (empty answer)' },
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
    expect(judgeAnswer(compileExpectation({ ...anyExpectation, ...expected }), got)).toBe(says);
  });

  test('quotes at most the beginning of an answer', () => {
    const says = judgeAnswer(compileExpectation(anyExpectation), answer(500, 'x'.repeat(5000)));
    expect(says?.length).toBeLessThan(250);
  });
});

describe('a JSON path', () => {
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

import { describe, expect, test } from 'vitest';
import { bodyBytes, type StreamedBody } from '../../src/load/body.ts';
import { fieldsBody, uploadBody, uploadType } from '../../src/load/form-body.ts';

describe('fields of a form', () => {
  test.each<[fields: [string, string][], body: string]>([
    [[], ''],
    [[['a', '1']], 'a=1'],
    // In order, repeated names included.
    [
      [
        ['b', '2'],
        ['a', '1'],
        ['b', '3'],
      ],
      'b=2&a=1&b=3',
    ],
    [[['q', 'a b&c=d/é']], 'q=a+b%26c%3Dd%2F%C3%A9'],
  ])('%j', (fields, body) => {
    expect(fieldsBody(fields)).toBe(body);
  });
});

describe('an upload', () => {
  test('is one part with a name, a file name and its content', () => {
    expect(uploadBody('line', 'file', 'a.txt', 'text')).toBe(
      '--line\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n' +
        'content-type: application/octet-stream\r\n\r\ntext\r\n--line--\r\n',
    );
    expect(uploadType('line')).toBe('multipart/form-data; boundary=line');
  });

  test('is understood by others', async () => {
    const body = uploadBody('line', 'fi"eld', 'a\r\n"b".bin', 'content');
    if (typeof body !== 'string') throw new Error('a small upload is a text');
    const form = await new Response(body, { headers: { 'content-type': uploadType('line') } }).formData();
    const file = form.get('fi"eld');
    expect(file instanceof File && [file.name, await file.text()]).toEqual(['a\r\n"b".bin', 'content']);
  });

  test('stays a stream when its content is one', () => {
    const content: StreamedBody = {
      bytes: 6,
      *chunks() {
        yield Buffer.from('one');
        yield Buffer.from('two');
      },
    };
    const body = uploadBody('line', 'file', 'a.txt', content);
    const text = uploadBody('line', 'file', 'a.txt', 'onetwo');
    if (typeof body === 'string') throw new Error('a streamed upload is a stream');
    expect(Buffer.concat([...body.chunks()]).toString()).toBe(text);
    expect(body.bytes).toBe(bodyBytes(text));
  });
});

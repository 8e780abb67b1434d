// Bodies of forms: fields as a browser sends them, and one file as multipart/form-data. Pure; a large file stays a stream.
// Not for reading generators in them (compile-operations.ts).

import { type Body, wrapped } from './body.ts';

export const fieldsType = 'application/x-www-form-urlencoded';

/** Between the parts; long and odd enough to stand in no content. The same in every send, so that the header can be constant. */
export const uploadBoundary = 'soak-boundary-d41c8e07b6f29a35';

export function uploadType(boundary: string): string {
  return `multipart/form-data; boundary=${boundary}`;
}

/** Names and values as they are, in order. */
export function fieldsBody(fields: readonly (readonly [name: string, value: string])[]): string {
  const encoded = new URLSearchParams();
  for (const [name, value] of fields) encoded.append(name, value);
  return encoded.toString();
}

/** One file in the form field `field`. */
export function uploadBody(boundary: string, field: string, filename: string, content: Body): Body {
  const before = [
    `--${boundary}`,
    `content-disposition: form-data; name="${quoted(field)}"; filename="${quoted(filename)}"`,
    'content-type: application/octet-stream',
    '',
    '',
  ].join('\r\n');
  return wrapped(before, content, `\r\n--${boundary}--\r\n`);
}

// What would end the quotes or the line is written as browsers write it.
function quoted(text: string): string {
  return text.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
}

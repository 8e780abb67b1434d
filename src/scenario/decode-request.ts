// What one request is made of, and what a right answer to it is: of an operation, and of the beginning and end of a session.
// Which keys belong to which protocol is in rules-requests.ts and rules-answers.ts.

import { z } from 'zod';
import type { JsonValue } from '../model/scenario.ts';
import { commandWords, flag, nonEmptyText, size, strict, text, textLike, textTable, wholeNumber } from './leaf.ts';
import { isTable } from './tree.ts';

/** What JSON can carry. Anything goes but numbers that JSON has no way to write. */
const json = () =>
  z.unknown().transform((value, context): JsonValue => {
    if (isJson(value)) return value;
    context.addIssue({ code: 'custom', message: 'a value that JSON can hold (no infinity, no nan)' });
    return z.NEVER;
  });

/** A JSON Schema is a table, or true, or false. What its keywords mean is not looked at here. */
const jsonSchema = () =>
  z.unknown().transform((value, context): JsonValue => {
    if ((isTable(value) || typeof value === 'boolean') && isJson(value)) return value;
    context.addIssue({ code: 'custom', message: 'a JSON Schema, such as { type = "object", required = ["id"] }' });
    return z.NEVER;
  });

export function isJson(value: unknown): value is JsonValue {
  if (Array.isArray(value)) return value.every(isJson);
  if (isTable(value)) return Object.values(value).every(isJson);
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

const pathStep = `\\.[^.\\[\\]'"\\s]+|\\[\\d+\\]|\\['[^']*'\\]|\\["[^"]*"\\]`;

/** The small part of JSONPath that the load reads. */
export function answerPath() {
  return textLike(new RegExp(`^\\$(?:${pathStep})*$`), 'a path such as "$.result.content" or "$.items[0].id"');
}

const uploadSchema = strict({
  field: nonEmptyText('the name of a field').optional().describe('Name of the field of the form. Default "file".'),
  filename: nonEmptyText('the name of a file')
    .optional()
    .describe('Name that the file is said to have. Default "file".'),
  content: text().describe('What the file holds, generators included: "${payload}".'),
});

export const requestSchema = strict({
  method: nonEmptyText('a method')
    .optional()
    .describe(
      'http: GET, POST and so on (default GET, or POST with a body); jsonrpc and mcp: the method, such as "tools/list".',
    ),
  path: text().optional().describe('Path below load.target, such as "/query". Default: the target as it is.'),
  json: json().optional().describe('http: JSON body. Texts inside may hold generators such as "${vector(768)}".'),
  body: text().optional().describe('http: body as text.'),
  form: textTable('a table of texts such as { user = "u1" }')
    .optional()
    .describe('http: fields of a form, sent as application/x-www-form-urlencoded.'),
  upload: uploadSchema.optional().describe('http: one file, sent as multipart/form-data.'),
  headers: textTable('a table of texts').optional().describe('Headers of this request, besides those of the load.'),
  params: json().optional().describe('jsonrpc and mcp: parameters of the method.'),
  batch: wholeNumber(1, 10_000).optional().describe('jsonrpc: calls in one request. Default 1.'),
  notification: flag()
    .optional()
    .describe('jsonrpc: true sends calls without an id, which are not answered. Default false.'),
  tool: nonEmptyText('the name of a tool').optional().describe('mcp: tool to call; short for the method "tools/call".'),
  arguments: json().optional().describe('mcp: arguments of the tool.'),
  command: commandWords().optional().describe('command: what is run for each operation.'),
});

const statusExpected = 'an HTTP status such as 200, or a list such as [200, 404]';
const status = () => wholeNumber(100, 599);

export const expectSchema = strict({
  status: z
    .union([status(), z.array(status(), { error: statusExpected }).min(1, { error: statusExpected })], {
      error: statusExpected,
    })
    .optional()
    .describe('HTTP status of a right answer, or a list of those that are right. Default: any 2xx.'),
  json: answerPath().optional().describe('Path that must exist in the JSON answer, such as "$.matches".'),
  contains: nonEmptyText().optional().describe('Text that must appear in the answer.'),
  error: flag()
    .optional()
    .describe(
      'true: an error answer (JSON-RPC error, failed tool, HTTP status from 400 on) is the right one. Default false.',
    ),
  schema: jsonSchema().optional().describe('JSON Schema that the JSON answer must meet.'),
  bytes: strict({
    'at-least': size().optional().describe('Least size of the body, such as "1KB".'),
    'at-most': size().optional().describe('Largest size of the body, such as "2MB".'),
  })
    .optional()
    .describe('Size that the body of the answer must have.'),
});

export const captureSchema = z
  .record(z.string(), answerPath(), { error: 'a table of names and paths such as { id = "$.id" }' })
  .describe('Values taken from a right answer for later requests: name = path.');

// The tables [[load.operations]]: one kind of request, how often it is sent, what a right answer is.

import { z } from 'zod';
import type { JsonValue } from '../model/scenario.ts';
import {
  bytesPerOperation,
  commandWords,
  flag,
  nonEmptyText,
  numberFrom,
  positiveDuration,
  strict,
  text,
  textLike,
  textTable,
  wholeNumber,
  word,
} from './leaf.ts';
import { isTable } from './tree.ts';

/** What JSON can carry. Anything goes but numbers that JSON has no way to write. */
const json = () =>
  z.unknown().transform((value, context): JsonValue => {
    if (isJson(value)) return value;
    context.addIssue({ code: 'custom', message: 'a value that JSON can hold (no infinity, no nan)' });
    return z.NEVER;
  });

export function isJson(value: unknown): value is JsonValue {
  if (Array.isArray(value)) return value.every(isJson);
  if (isTable(value)) return Object.values(value).every(isJson);
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

const requestSchema = strict({
  method: nonEmptyText('a method')
    .optional()
    .describe(
      'http: GET, POST and so on (default GET, or POST with a body); jsonrpc and mcp: the method, such as "tools/list".',
    ),
  path: text().optional().describe('Path below load.target, such as "/query". Default: the target as it is.'),
  json: json().optional().describe('http: JSON body. Texts inside may hold generators such as "${vector(768)}".'),
  body: text().optional().describe('http: body as text.'),
  headers: textTable('a table of texts').optional().describe('Headers of this request, besides those of the load.'),
  params: json().optional().describe('jsonrpc and mcp: parameters of the method.'),
  batch: wholeNumber(1, 10_000).optional().describe('jsonrpc: calls in one request. Default 1.'),
  tool: nonEmptyText('the name of a tool').optional().describe('mcp: tool to call; short for the method "tools/call".'),
  arguments: json().optional().describe('mcp: arguments of the tool.'),
  command: commandWords().optional().describe('command: what is run for each operation.'),
});

const expectSchema = strict({
  status: wholeNumber(100, 599).optional().describe('HTTP status of a right answer. Default: any 2xx.'),
  json: textLike(/^\$/, 'a path such as "$.result.content"')
    .optional()
    .describe('Path that must exist in the JSON answer, such as "$.matches".'),
  contains: nonEmptyText().optional().describe('Text that must appear in the answer.'),
  error: flag()
    .optional()
    .describe('true: an error answer (JSON-RPC error, failed tool) is the right one. Default false.'),
});

export const protocols = ['http', 'jsonrpc', 'mcp', 'stdio-mcp', 'sse', 'websocket', 'command'] as const;

export const operationsSchema = z
  .array(
    strict({
      name: textLike(/^[A-Za-z0-9][A-Za-z0-9 ._/-]*$/, 'a name such as "search"').describe(
        'Name of the operation in reports.',
      ),
      weight: numberFrom(0).optional().describe('How often, against the other operations. Default 1.'),
      protocol: word(protocols).optional().describe('What is spoken. Default "http".'),
      request: requestSchema.optional().describe('What is sent. Default for http: GET on the target.'),
      timeout: positiveDuration().optional().describe('Patience with an answer. Default: that of the load.'),
      expect: expectSchema.optional().describe('What a right answer is; any other is an error, all soak long.'),
      grows: bytesPerOperation()
        .optional()
        .describe('Data that rightly stays per operation, such as "3.2KB/operation"; it is subtracted from growth.'),
    }),
    { error: 'a list of tables, [[load.operations]]' },
  )
  .min(1, { error: 'at least one operation; leave the key out for one GET on the target' });

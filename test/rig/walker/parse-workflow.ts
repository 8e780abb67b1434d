// The text of a workflow file -> errors, as GitHub's own parser finds them, and the plain tree. The parser's converted template
// drops `with`, `env`, `permissions` and `defaults`, so it is taken for its errors only.

import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import type { Json } from '../contracts.ts';

/** Every mistake the parser finds, with file, line and column; empty: none. */
export function parserErrors(name: string, content: string): readonly string[] {
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  // It is async only to fetch called workflows, which is not asked for: the errors are complete when the call returns. 1 converts
  // although there are errors already, so that all are found at once.
  if (parsed.value !== undefined) {
    void convertWorkflowTemplate(parsed.context, parsed.value, undefined, { errorPolicy: tryConversion });
  }
  return [...new Set(parsed.context.errors.getErrors().map((error) => error.message))];
}

const tryConversion = 1;

/** The tree of a text that has no parser errors. */
export function workflowTree(content: string): Json {
  return parse(content) as Json;
}

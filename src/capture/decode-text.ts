// Reads the text of one hour: lines of JSON, the last one perhaps torn by a crash in the middle of writing it.
// Not here: sealed hours (seal.ts), the order of lines over hours (validate.ts).

import type { RunEvent } from '../model/event.ts';
import type { Issue, Result } from '../model/issue.ts';
import type { CaptureHeader } from '../model/record.ts';
import type { HourHistogram, Sample } from '../model/sample.ts';
import type { HourEnd } from './format.ts';
import { isRecord } from './is-record.ts';
import { endSchema } from './line-schema.ts';
import { misplaced, noHeader, notJson, unknownKind } from './messages.ts';
import { allSteps, rowsPerStep, type Steps } from './steps.ts';
import { lineIssues } from './validate.ts';
import { describe, issuesOf } from './zod-issues.ts';

/** What one file of an hour holds. */
export interface HourText {
  /** null when not even the header was written whole. */
  readonly header: CaptureHeader | null;
  readonly samples: readonly Sample[];
  readonly events: readonly RunEvent[];
  /** null while the hour is open. */
  readonly histograms: readonly HourHistogram[] | null;
  /** The text behind the last newline was cut. */
  readonly torn: boolean;
}

/** Every line before the last newline must be right; issues name the line, counted from 1. What follows it is cut. */
export function decodeCaptureText(text: string): Result<HourText> {
  return allSteps(decodeCaptureSteps(text));
}

/** The same in short steps. */
export function* decodeCaptureSteps(text: string): Steps<Result<HourText>> {
  const lines = text.split('\n');
  const torn = lines.pop() !== '';
  let header: CaptureHeader | null = null;
  const samples: Sample[] = [];
  const events: RunEvent[] = [];
  let histograms: readonly HourHistogram[] | null = null;
  for (const [index, line] of lines.entries()) {
    if (index % rowsPerStep === rowsPerStep - 1) yield;
    const path = `line ${index + 1}`;
    const read = decodeLine(line, path);
    if (!read.ok) return read;
    const { value } = read;
    if (histograms !== null) return refused(misplaced(path, 'end', 'nothing after the end of the hour'));
    if (header === null && value.kind !== 'header') return refused(noHeader(path, `a line of kind ${value.kind}`));
    if (value.kind === 'sample') samples.push(value);
    else if (value.kind === 'event') events.push(value);
    else if (value.kind === 'end') histograms = value.histograms;
    else if (header === null) header = value;
    else return refused(misplaced(path, 'header', 'one header, in the first line'));
  }
  return { ok: true, value: { header, samples, events, histograms, torn } };
}

function decodeLine(line: string, path: string): Result<CaptureHeader | Sample | RunEvent | HourEnd> {
  const value = parseJson(line);
  if (!isRecord(value)) return refused(notJson(path, describe(line)));
  switch (value.kind) {
    case 'header':
    case 'sample':
    case 'event':
      return proven<CaptureHeader | Sample | RunEvent>(value, lineIssues(value.kind, value, path));
    case 'end': {
      const end = endSchema.safeParse(value);
      return end.success ? { ok: true, value: end.data } : { ok: false, issues: issuesOf(end.error, value, path) };
    }
    default:
      return refused(unknownKind(path, describe(value.kind)));
  }
}

/** The cast is safe where there are no issues: the validator has then seen every field. */
function proven<T>(value: unknown, issues: readonly Issue[]): Result<T> {
  return issues.length === 0 ? { ok: true, value: value as T } : { ok: false, issues };
}

function refused(issue: Issue): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [issue] };
}

/** undefined when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

// Every sentence about a record that cannot be read or written: what happened, where, and what to do.

import { HarnessError } from '../model/error.ts';
import type { Issue } from '../model/issue.ts';

const mostIssuesShown = 3;

export function unwritable(path: string, cause: unknown): HarnessError {
  const hint = hasCode(cause, 'ENOSPC', 'EDQUOT')
    ? 'Free space on this disk or give another folder with --out; what was written before is kept.'
    : 'Check the disk and the rights on this folder, or give another one with --out; what was written before is kept.';
  return new HarnessError('record-unwritable', `the record could not be written: ${path}: ${textOf(cause)}`, hint, {
    cause,
  });
}

export function alreadyThere(folder: string): HarnessError {
  return new HarnessError(
    'record-unwritable',
    `a new record was to begin in ${folder}, but a record is there already`,
    'Go on with it by --resume, or give another folder with --out.',
  );
}

export function tooManyWaiting(path: string, lines: number): HarnessError {
  return new HarnessError(
    'record-unwritable',
    `the record could not be written: ${path}: ${lines} lines wait and the disk takes none`,
    'Check the disk, or give a folder on another one with --out.',
  );
}

export function alreadyClosed(folder: string): HarnessError {
  return new HarnessError(
    'record-unwritable',
    `a checkpoint was to be saved in ${folder} after the record was closed`,
    'This is a mistake of soak-action itself; please report it.',
  );
}

export function unreadable(path: string, cause: unknown, hint: string = otherCopy): HarnessError {
  return new HarnessError('record-unreadable', `the record could not be read: ${path}: ${textOf(cause)}`, hint, {
    cause,
  });
}

export function wrongContent(path: string, issues: readonly Issue[]): HarnessError {
  const shown = issues.slice(0, mostIssuesShown).map(({ path: place, expected, got }) => {
    return `${place}: expected ${expected}${got === null ? '' : `, got ${got}`}`;
  });
  const more = issues.length > shown.length ? [`and ${issues.length - shown.length} more`] : [];
  const hint = issues.find((issue) => issue.hint !== null)?.hint ?? otherCopy;
  return new HarnessError(
    'record-unreadable',
    `the record could not be read: ${path}: ${[...shown, ...more].join('; ')}`,
    hint,
  );
}

export function noHours(folder: string): HarnessError {
  return new HarnessError(
    'record-unreadable',
    `no record was found in ${folder}: expected files named hour-0000.jsonl or hour-0000.json.gz`,
    'Give the folder of one run, such as soak-record/<run-key>.',
  );
}

export function twoRuns(folder: string, first: string, second: string): HarnessError {
  return new HarnessError(
    'record-unreadable',
    `the hours in ${folder} are of two runs: ${first} and ${second}`,
    'Keep each run in a folder of its own.',
  );
}

export function noCheckpoint(path: string): HarnessError {
  return new HarnessError(
    'record-unreadable',
    `there is no checkpoint: ${path} does not exist`,
    'Give the folder of one run, such as soak-record/<run-key>; a run that ended before its first checkpoint cannot be continued.',
  );
}

const otherCopy = 'Use another copy of the record, such as the artifact of an earlier checkpoint.';

/** True when the error carries one of these codes of the operating system. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

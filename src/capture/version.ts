// Asks format and version of a file before anything else in it, so that a file of the future is told as such
// and not as a list of unknown keys.

import type { Issue } from '../model/issue.ts';
import { isRecord } from './is-record.ts';
import { futureVersion, wrongFormat, wrongVersion } from './messages.ts';
import { describe } from './zod-issues.ts';

/** No issues: `value` says that it has this format, in a version from 1 to `known`. */
export function versionIssues(value: unknown, format: string, known: number, path: string): readonly Issue[] {
  const { format: foundFormat, version } = isRecord(value) ? value : {};
  if (foundFormat !== format) return [wrongFormat(path, format, describe(foundFormat))];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return [wrongVersion(path, known, describe(version))];
  return version > known ? [futureVersion(path, format, known, version)] : [];
}

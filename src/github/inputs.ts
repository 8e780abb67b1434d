// Reads the inputs of the action: all mistakes at once, each naming its input, what was expected and what stood there.

import type { VerdictOutcome } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';
import { parseDuration } from '../scenario/units.ts';
import { runKeyPattern } from '../verbs/run-key.ts';
import { InputError } from './input-error.ts';
import {
  type ChartMode,
  type CommandName,
  type CommentMode,
  chartModes,
  commands,
  commentModes,
  type InputName,
  type IssueMode,
  inputs,
  issueModes,
} from './inputs-table.ts';

export interface ActionInputs {
  readonly scenario: string | null;
  readonly command: CommandName;
  /** "key=value", `duration` among them. */
  readonly overrides: readonly string[];
  readonly segmentSeconds: number | null;
  readonly runKey: string | null;
  readonly headSha: string | null;
  readonly spares: number | null;
  readonly comment: CommentMode;
  readonly charts: ChartMode;
  readonly baseline: string | null;
  readonly issue: IssueMode;
  readonly failOn: readonly VerdictOutcome[];
  readonly token: string | null;
  readonly retentionDays: number | null;
  readonly workingDirectory: string;
}

const failable = ['fail', 'invalid', 'inconclusive'] as const;
const commitPattern = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** `read` gives the text of an input, "" when it is empty. Throws InputError with every mistake. */
export function decodeInputs(read: (name: InputName) => string): ActionInputs {
  const issues: Issue[] = [];
  const wrong = (path: InputName, expected: string, got: string): null => {
    issues.push({ path, expected, got: `"${got}"`, hint: null });
    return null;
  };
  const text = (name: InputName): string | null => {
    const value = read(name).trim();
    return value === '' ? null : value;
  };
  const word = <W extends string>(name: InputName, words: readonly W[]): W => {
    const given = text(name) ?? inputs[name].default;
    const found = words.find((candidate) => candidate === given);
    if (found === undefined) wrong(name, `one of ${words.join(', ')}`, given);
    return found ?? (words[0] as W);
  };
  const matching = (name: InputName, pattern: RegExp, expected: string): string | null => {
    const given = text(name);
    return given === null || pattern.test(given) ? given : wrong(name, expected, given);
  };
  const count = (name: InputName, least: number, most: number): number | null => {
    const given = text(name);
    if (given === null) return null;
    const value = Number(given);
    const fits = /^\d+$/.test(given) && value >= least && value <= most;
    return fits ? value : wrong(name, `a number from ${least} to ${most}`, given);
  };
  const seconds = (name: InputName): number | null => {
    const given = text(name);
    if (given === null) return null;
    const reading = parseDuration(given);
    return reading.ok && reading.value.value > 0 ? reading.value.value : wrong(name, 'a time such as "5h20m"', given);
  };
  const overrides = lines(read('set'));
  for (const line of overrides) if (line.indexOf('=') < 1) wrong('set', '`key=value` on each line', line);
  const duration = text('duration');
  const failing = text('fail-on') ?? inputs['fail-on'].default;
  const failOn = failing
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const strange = failOn.filter((part) => !(failable as readonly string[]).includes(part));
  // A list of nothing would make every verdict green.
  if (failOn.length === 0) wrong('fail-on', `a list of ${failable.join(', ')}`, failing);
  if (strange.length > 0) wrong('fail-on', `a list of ${failable.join(', ')}`, strange.join(','));

  const decoded: ActionInputs = {
    scenario: text('scenario'),
    command: word('command', commands),
    overrides: duration === null ? overrides : [...overrides, `duration=${duration}`],
    segmentSeconds: seconds('segment-length'),
    runKey: matching('run-key', runKeyPattern, 'small letters, digits and hyphens'),
    headSha: matching('head-sha', commitPattern, 'a whole commit SHA'),
    spares: count('spares', 0, 100),
    comment: word('comment', commentModes),
    charts: word('charts', chartModes),
    baseline: text('baseline'),
    issue: word('issue', issueModes),
    failOn: failable.filter((outcome) => failOn.includes(outcome)),
    token: text('github-token'),
    retentionDays: count('retention-days', 1, 400),
    workingDirectory: text('working-directory') ?? '.',
  };
  if (issues.length > 0) throw new InputError(issues);
  return decoded;
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

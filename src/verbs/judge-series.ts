// soak judge series.csv: the verdict on any series of numbers, several files at once. Every mistake is told before anything
// is said of the series; the exit code is that of the worst file.

import { decodeSeriesCsv } from '../capture/series-csv.ts';
import type { Files } from '../host/files.ts';
import { exitCodeOf, exitCodes } from '../judge/exit-code.ts';
import { judgeSeries, type SeriesAnswer, type SeriesMetric, type SeriesQuestion } from '../judge/series-judge.ts';
import { type PartialOutcome, worse } from '../judge/verdict.ts';
import type { Issue } from '../model/issue.ts';
import { plainLine } from '../report/paint.ts';
import { didYouMean } from '../scenario/suggest.ts';
import { type GrowthKind, parseDuration, parseGrowth } from '../scenario/units.ts';
import { renderIssue } from './render-issues.ts';
import { renderSeries } from './series-text.ts';
import type { Teller } from './teller.ts';

/** As written on the command line. */
export interface SeriesOrder {
  readonly paths: readonly string[];
  readonly metric: string | null;
  readonly limit: string | null;
  readonly warmup: string | null;
  /** `--set` belongs to records. */
  readonly overrides: readonly string[];
  readonly json: boolean;
}

const command = 'soak judge';
const kinds: Readonly<Record<SeriesMetric, { readonly kind: GrowthKind; readonly example: string }>> = {
  memory: { kind: 'bytes', example: '"10MB/h"' },
  handles: { kind: 'count', example: '"1/h"' },
  latency: { kind: 'percent', example: '"2%/h"' },
};

/** A path that is judged as a series, not as a record. */
export function isSeriesPath(path: string): boolean {
  return path.toLowerCase().endsWith('.csv');
}

export async function judgeSeriesVerb(order: SeriesOrder, files: Files, teller: Teller): Promise<number> {
  const mistakes: string[] = [];
  const question = questionOf(order, (issue) => mistakes.push(renderIssue(command, issue)));
  const answers: SeriesAnswer[] = [];
  for (const path of order.paths) {
    if (!isSeriesPath(path)) {
      const expected = 'files that end in .csv only, or one record';
      mistakes.push(renderIssue(command, { path: '', expected, got: path, hint: null }));
      continue;
    }
    const answer = await judgeFile(path, files, question, (text) => mistakes.push(text));
    if (answer !== null) answers.push(answer);
  }
  if (mistakes.length > 0 || question === null) {
    for (const mistake of mistakes) teller.note(plainLine(mistake));
    return exitCodes.scenario;
  }
  if (order.json) for (const { line } of answers) teller.say(JSON.stringify(line));
  else teller.say(renderSeries(answers, question, teller.color));
  const worst = answers.map(({ line }) => line.verdict).reduce<PartialOutcome>(worse, 'none');
  return exitCodeOf(worst === 'none' ? 'inconclusive' : worst);
}

/** null when the file is wrong, or when it is not known what to ask of it. */
async function judgeFile(
  path: string,
  files: Files,
  question: SeriesQuestion | null,
  tell: (mistake: string) => void,
): Promise<SeriesAnswer | null> {
  const text = await readOr(files, path, tell);
  if (text === null) return null;
  const reading = decodeSeriesCsv(text);
  if (reading.ok) return question === null ? null : judgeSeries(path, reading.rows, question);
  for (const issue of reading.issues) tell(renderIssue(path, issue));
  if (reading.more > 0) tell(`${path}: and ${reading.more.toLocaleString('en-US')} more mistakes`);
  return null;
}

async function readOr(files: Files, path: string, tell: (mistake: string) => void): Promise<string | null> {
  const wrong = (got: string) => tell(renderIssue(path, { path: '', expected: 'a file to read', got, hint: null }));
  try {
    const text = await files.readText(path);
    if (text === null) wrong('no such file');
    return text;
  } catch (error) {
    wrong(error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** null when something is wrong; every mistake is told. */
function questionOf(order: SeriesOrder, tell: (issue: Issue) => void): SeriesQuestion | null {
  const metric = metricOf(order.metric, tell);
  const limit = limitOf(order.limit, metric, tell);
  const warmup = order.warmup === null ? null : parseDuration(order.warmup);
  if (warmup !== null && !warmup.ok) {
    tell({ path: '--warmup', expected: warmup.expected, got: `"${order.warmup}"`, hint: warmup.hint });
  }
  if (order.overrides.length > 0) {
    const hint = 'a series has no scenario: its limit is --limit';
    tell({ path: '--set', expected: 'a record to go with it', got: order.paths.join(' '), hint });
  }
  if (metric === null || limit === null) return null;
  return { metric, limit, warmupSeconds: warmup?.ok === true ? warmup.value.value : null };
}

function metricOf(written: string | null, tell: (issue: Issue) => void): SeriesMetric | null {
  if (written !== null && isMetric(written)) return written;
  const names = Object.keys(kinds);
  const hint = written === null ? null : didYouMean(written, names);
  tell({ path: '--metric', expected: oneOf(names), got: quoted(written), hint });
  return null;
}

function isMetric(name: string): name is SeriesMetric {
  return Object.hasOwn(kinds, name);
}

/** Without a metric a limit of any kind will do, so that a wrong one is told at once. */
function limitOf(
  written: string | null,
  metric: SeriesMetric | null,
  tell: (issue: Issue) => void,
): SeriesQuestion['limit'] | null {
  const asked = metric === null ? Object.values(kinds) : [kinds[metric]];
  const readings = asked.map(({ kind }) => parseGrowth(written ?? '', kind));
  const right = readings.find((reading) => reading.ok && reading.value.unit !== 'bytes-per-operation');
  if (right?.ok === true) return right.value;
  const perOperation = readings.some(({ ok }) => ok);
  const [first] = readings;
  const guessed = first?.ok === false && written !== null ? first.hint : null;
  tell({
    path: '--limit',
    expected: `a growth per hour such as ${oneOf(asked.map(({ example }) => example))}`,
    got: quoted(written),
    hint: perOperation ? 'limits per operation are not built yet' : guessed,
  });
  return null;
}

function quoted(written: string | null): string {
  return written === null ? 'nothing' : `"${written}"`;
}

/** "a, b or c" */
function oneOf(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

// A recording on disk: checked once from beginning to end, then read from any request on, as often as wanted.
// JSON lines are read in pieces, so that their size does not matter; a HAR (told by its name) is held in memory.
// Not for when its requests fall due (replay-pacer.ts).

import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { ScenarioError } from '../model/error.ts';
import type { Issue } from '../model/issue.ts';
import { replayRefusals } from './messages.ts';
import { decodeHar } from './replay-har.ts';
import { readLines } from './replay-lines.ts';
import { createReplayOperations, type ReplayOperations } from './replay-operations.ts';
import { decodeLine, type Recorded } from './replay-record.ts';

/** Seconds count from its first request. */
export interface Recording {
  readonly requests: number;
  /** From the first request to the first again: the last, and a gap of the mean length. */
  readonly lapSeconds: number;
  readonly operations: ReplayOperations;
  /** Requests in order, from number `first` (0 is the first) to the last. Throws when the file is no longer what was checked. */
  read(first: number): AsyncIterable<readonly Recorded[]>;
  close(): Promise<void>;
}

const largestHarBytes = 200_000_000;
const mostIssues = 20;
const requestsAtOnce = 1000;

/** Rejects with ScenarioError: the file cannot be read, or with its mistakes, each with its line. */
export async function openRecording(file: string): Promise<Recording> {
  const handle = await openFile(file);
  try {
    if (!/\.har$/i.test(file)) return await openLines(handle, basename(file));
    const recording = await openHar(handle, basename(file));
    await handle.close();
    return recording;
  } catch (error) {
    await handle.close();
    throw error instanceof ScenarioError ? error : unreadable(file, error);
  }
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    return await open(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** What the system said about a file of the user is the user's to mend; anything else is a bug. */
function unreadable(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const issue = { path: 'load.replay.file', expected: replayRefusals.file, got: `${file} (${error.code})`, hint: null };
  return new ScenarioError([issue]);
}

async function openLines(handle: FileHandle, name: string): Promise<Recording> {
  const operations = createReplayOperations();
  const issues: Issue[] = [];
  let wrong = 0;
  let requests = 0;
  let firstSeconds = 0;
  let lastSeconds = 0;
  for await (const lines of readLines(handle)) {
    for (const { number, text } of lines) {
      const place = placeOf(name, number);
      const decoded = text === null ? tooLong(place('')) : decodeLine(text, place);
      const found = decoded.ok ? orderIssues(decoded.value.atSeconds, lastSeconds, place('at')) : decoded.issues;
      wrong += found.length;
      issues.push(...found.slice(0, mostIssues - issues.length));
      if (!decoded.ok) continue;
      lastSeconds = Math.max(lastSeconds, decoded.value.atSeconds);
      if (requests === 0) firstSeconds = decoded.value.atSeconds;
      requests += 1;
      operations.note(decoded.value);
    }
  }
  if (wrong > issues.length) issues.push(moreIssues(name, wrong - issues.length));
  if (issues.length > 0) throw new ScenarioError(issues);

  async function* read(first: number): AsyncGenerator<readonly Recorded[]> {
    let index = 0;
    for await (const lines of readLines(handle)) {
      const batch: Recorded[] = [];
      for (const { number, text } of lines) {
        // What was written behind the end since then is not part of it.
        if (index >= requests) break;
        if (index >= first) {
          const decoded = decodeLine(text ?? '', placeOf(name, number));
          if (!decoded.ok) throw new Error(replayRefusals.changed(name));
          batch.push({ ...decoded.value, atSeconds: decoded.value.atSeconds - firstSeconds });
        }
        index += 1;
      }
      if (batch.length > 0) yield batch;
      if (index >= requests) return;
    }
    throw new Error(replayRefusals.changed(name));
  }

  const lapSeconds = lapOf(requests, lastSeconds - firstSeconds, name);
  return { requests, lapSeconds, operations, read, close: () => handle.close() };
}

async function openHar(handle: FileHandle, name: string): Promise<Recording> {
  const { size } = await handle.stat();
  if (size > largestHarBytes) {
    const got = `${(size / 1e6).toFixed(0)} MB`;
    throw new ScenarioError([{ path: name, expected: replayRefusals.harSize(largestHarBytes / 1e6), got, hint: null }]);
  }
  const decoded = decodeHar(await handle.readFile('utf8'), (key) => `${name} ${key}`);
  if (!decoded.ok) {
    const { issues } = decoded;
    const rest = issues.length - mostIssues;
    throw new ScenarioError(rest > 0 ? [...issues.slice(0, mostIssues), moreIssues(name, rest)] : issues);
  }
  const operations = createReplayOperations();
  const firstSeconds = decoded.value[0]?.atSeconds ?? 0;
  const recorded = decoded.value.map((one) => ({ ...one, atSeconds: one.atSeconds - firstSeconds }));
  for (const one of recorded) operations.note(one);
  const lapSeconds = lapOf(recorded.length, recorded.at(-1)?.atSeconds ?? 0, name);

  async function* read(first: number): AsyncGenerator<readonly Recorded[]> {
    for (let from = first; from < recorded.length; from += requestsAtOnce) {
      yield recorded.slice(from, from + requestsAtOnce);
    }
  }
  return { requests: recorded.length, lapSeconds, operations, read, close: async () => {} };
}

function placeOf(name: string, line: number): (key: string) => string {
  return (key) => `${name}:${line}${key === '' ? '' : ` ${key}`}`;
}

function tooLong(path: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ path, expected: replayRefusals.lineBytes, got: null, hint: null }] };
}

function orderIssues(atSeconds: number, beforeSeconds: number, path: string): readonly Issue[] {
  if (atSeconds >= beforeSeconds) return [];
  return [{ path, expected: replayRefusals.order(beforeSeconds), got: String(atSeconds), hint: null }];
}

function moreIssues(name: string, count: number): Issue {
  return { path: name, expected: replayRefusals.all, got: `${count} more mistakes`, hint: null };
}

/** The gap between the last request and the first again is unknown: the mean one leaves the rate as it is. */
function lapOf(requests: number, lastSeconds: number, name: string): number {
  if (requests >= 2 && lastSeconds > 0) return (lastSeconds * requests) / (requests - 1);
  const got = requests === 1 ? '1 request' : `${requests} requests`;
  throw new ScenarioError([{ path: name, expected: replayRefusals.moments, got, hint: null }]);
}

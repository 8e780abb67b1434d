// Recorded requests as a load: when they fall due, which operation each is, and what is sent. JSON lines or HAR.
//
//   file --checked--> operations      file --read ahead--> pacer --due--> kept until sent --> templates of its operation
//
// Not for sending (lane.ts).

import { ScenarioError } from '../model/error.ts';
import type { Load, ReplaySpec } from '../model/scenario.ts';
import type { LoadOrder } from '../run/ports.ts';
import type { HttpOperation } from './compiled-operation.ts';
import { compileExpectation } from './expectation.ts';
import { lacking, replayRefusals } from './messages.ts';
import { type Pacer, rampSeconds } from './pacer.ts';
import { type PayloadSource, payloadSource } from './payload-source.ts';
import { type Ahead, readAhead } from './replay-ahead.ts';
import { createKeptRequests, type KeptRequests } from './replay-kept.ts';
import type { ReplayOperation } from './replay-operations.ts';
import { createReplayPacer } from './replay-pacer.ts';
import type { Recorded } from './replay-record.ts';
import { openRecording } from './replay-recording.ts';
import { compileText } from './request-template.ts';
import type { Traffic } from './traffic.ts';

export interface Replay {
  readonly pacer: Pacer;
  readonly traffic: Traffic;
  /** What `traffic.of` tells the index of. */
  readonly operations: readonly HttpOperation[];
  /** Mean of the whole recording, at the pace of the replay. */
  readonly perSecond: number;
  /** The file is not read any more. */
  close(): Promise<void>;
}

export interface ReplayOptions extends Pick<LoadOrder, 'load' | 'seed' | 'fromSend'> {
  /** Default: that of every start of load. */
  readonly rampSeconds?: number;
}

/** A lane may hold a send for a timeout, while a session is begun for it. */
const marginSeconds = 30;

/**
 * Reads the whole file once, and then again as the requests fall due. When it is over it begins again from its start, for as long
 * as the load lasts; a later part of the run goes on at `fromSend`. What is sent is what was recorded, texts like `${...}` as they
 * stand, but headers of the load replace recorded ones. Rejects with ScenarioError: every mistake in the file, with its line.
 */
export async function openReplay({ file, pace }: ReplaySpec, options: ReplayOptions): Promise<Replay> {
  const { load, seed, fromSend } = options;
  const target = new URL(load.target);
  if (target.pathname !== '/' || target.search !== '') {
    throw new ScenarioError([
      { path: 'load.target', expected: replayRefusals.targetPath, got: load.target, hint: null },
    ]);
  }
  const recording = await openRecording(file);
  const ahead = await readAhead(recording, Math.max(fromSend - 1, 0), pace);
  const kept = createKeptRequests(load.timeoutSeconds + marginSeconds);
  return {
    pacer: createReplayPacer({
      ahead,
      fromSend,
      fromLoadSeconds: fromSend === 0 ? 0 : takeBefore(ahead),
      rampSeconds: options.rampSeconds ?? rampSeconds,
      fallsDue: (send, timed) => kept.add(send, timed, recording.operations.indexOf(timed.recorded)),
    }),
    traffic: {
      of: kept.operationOf,
      source(send, session) {
        kept.use(send);
        return payloadSource(seed, send, { session });
      },
      // Nothing is learnt from what is answered: the requests are there already.
      learn() {},
    },
    operations: recording.operations.list().map((operation) => compileReplayed(operation, load, kept)),
    perSecond: (recording.requests / recording.lapSeconds) * pace,
    close: ahead.close,
  };
}

/** When the last send of the part before was due. */
function takeBefore(ahead: Ahead): number {
  const last = ahead.peek();
  if (last === null) throw new Error('a request is there as soon as reading ahead has begun');
  ahead.take();
  return last.loadSeconds;
}

function compileReplayed({ name, method, statuses }: ReplayOperation, load: Load, kept: KeptRequests): HttpOperation {
  const own = Object.entries(load.headers).map(
    ([header, value]) => [header.toLowerCase(), compileText(value)] as const,
  );
  const replaced = new Set(own.map(([header]) => header));

  function recordedOf({ send }: PayloadSource): Recorded {
    const recorded = kept.find(send);
    if (recorded === null) throw new Error(lacking.recorded);
    return recorded;
  }

  return {
    protocol: 'http',
    name,
    method,
    timeoutSeconds: load.timeoutSeconds,
    expectation: compileExpectation({ status: wantedStatus(statuses), json: null, contains: null, error: false }),
    kind: 'simple',
    captures: [],
    needs: [],
    path: (source) => recordedOf(source).path,
    headers: (source) => [
      ...withoutNames(recordedOf(source).headers, replaced),
      ...own.flatMap(([header, value]) => [header, value(source)]),
    ],
    body: (source) => recordedOf(source).body ?? '',
  };
}

/** Right is what was answered when it was recorded; null, any 2xx, where the recording does not tell. */
function wantedStatus(statuses: ReadonlySet<number>): readonly number[] | null {
  if (statuses.size === 0) return null;
  // Who was told "not modified" then may hold an older copy now.
  const wanted = statuses.has(304) ? new Set([...statuses, 200]) : statuses;
  return [...wanted].sort((one, other) => one - other);
}

/** Names and values in turn. */
function withoutNames(headers: readonly string[], names: ReadonlySet<string>): readonly string[] {
  if (names.size === 0) return headers;
  return headers.filter((_text, index) => !names.has(headers[index - (index % 2)] ?? ''));
}

// What is asked of the events of one stream, looked at as they come: what stands in them, their sequence, the pauses between them.
// Pure; times are told. Not for where a stream begins and ends (sse-client.ts, websocket-client.ts).

import type { StreamSpec } from '../model/scenario.ts';
import { type CompiledExpectation, checkedBytes, judgeValue } from './expectation.ts';
import { type Failure, failures } from './failures.ts';
import { type JsonPath, parseJsonPath, valueAtPath } from './json-path.ts';
import { parseOnce } from './parse-once.ts';
import type { StreamCounter } from './stream-seen.ts';

/** Read once from an operation. */
export interface StreamRules {
  readonly expectation: CompiledExpectation;
  readonly sequence: { readonly text: string; readonly steps: JsonPath } | null;
  readonly gapSeconds: number | null;
}

export interface StreamCheck {
  /** `data` is called only when somebody must look; null: longer than is looked at, `bytes` of it. */
  event(atSeconds: number, data: (() => string) | null, bytes?: number): void;
  /** No event came until then, though the stream went on. */
  silentUntil(atSeconds: number): void;
  /**
   * What is wrong with what came; null: nothing. One event that is as expected is enough, of the sequence every one counts.
   * `slowed`: it was us who were slow, so the pauses are our own.
   */
  failure(slowed?: boolean): Failure | null;
  /** The event that was as expected, else the first one; "": none came. */
  shown(): string;
}

/** Throws when the sequence is no JSON path. */
export function streamRules(operation: {
  readonly expectation: CompiledExpectation;
  readonly stream: StreamSpec | null;
}): StreamRules {
  const { expectation, stream } = operation;
  const text = stream?.sequence ?? null;
  const steps = text === null ? null : parseJsonPath(text);
  if (text !== null && steps === null) throw new Error(`not a JSON path: ${text}`);
  return {
    expectation,
    sequence: text === null || steps === null ? null : { text, steps },
    gapSeconds: stream?.gapSeconds ?? null,
  };
}

/** `counter` has begun the stream. */
export function createStreamCheck(rules: StreamRules, counter: StreamCounter, beganSeconds: number): StreamCheck {
  const { expectation, sequence, gapSeconds } = rules;
  const { contains, path, schema, captures } = expectation;
  const asksJson = path !== null || schema !== undefined || captures !== undefined;
  let holds = contains === null && !asksJson;
  let firstWrong: Failure | null = null;
  let shown: string | null = null;
  let tooLongBytes: number | null = null;
  let hasNumber = false;
  let anyEvent = false;
  let lastSeconds = beganSeconds;
  let longestSeconds = 0;

  function look(data: string): number | null {
    shown ??= data;
    const parsed = sequence !== null || (!holds && asksJson) ? parseOnce(data) : null;
    if (!holds) {
      const wrong = judgeData(data, parsed);
      firstWrong ??= wrong;
      holds = wrong === null;
      if (holds) shown = data;
    }
    return sequence === null ? null : numberAt(parsed?.value, sequence.steps);
  }

  function judgeData(data: string, parsed: { readonly value: unknown } | null): Failure | null {
    if (contains !== null && !data.includes(contains)) return firstWrong ?? failures.noText(contains, data);
    if (!asksJson) return null;
    return parsed === null ? (firstWrong ?? failures.notJson(data)) : judgeValue(expectation, parsed.value, data);
  }

  return {
    event(atSeconds, data, bytes = 0) {
      let number: number | null = null;
      if (data === null) tooLongBytes = bytes;
      else if (shown === null || !holds || sequence !== null) number = look(data());
      if (number !== null) hasNumber = true;
      // From the request to the first event is no pause between events.
      if (anyEvent) longestSeconds = Math.max(longestSeconds, atSeconds - lastSeconds);
      anyEvent = true;
      lastSeconds = atSeconds;
      counter.event(atSeconds, number);
    },
    silentUntil(atSeconds) {
      longestSeconds = Math.max(longestSeconds, atSeconds - lastSeconds);
    },
    failure(slowed = false) {
      if (counter.missed() > 0) return failures.eventsMissed(counter.missed(), counter.events());
      const wrong = counter.outOfOrder();
      if (wrong !== null) return failures.eventsOutOfOrder(wrong.before, wrong.got);
      const asksPauses = gapSeconds !== null && !slowed;
      if (asksPauses && longestSeconds > gapSeconds) return failures.eventGap(longestSeconds, gapSeconds);
      const hasNoSequence = sequence !== null && anyEvent && !hasNumber;
      if (tooLongBytes !== null && (!holds || hasNoSequence)) return failures.tooLong(tooLongBytes, checkedBytes);
      if (hasNoSequence) return failures.noPath(sequence.text, shown ?? '');
      return holds ? null : (firstWrong ?? judgeData('', null));
    },
    shown: () => shown ?? '',
  };
}

/** The number of an event by the rules; null: it has none, or none is asked for. */
export function sequenceNumber({ sequence }: StreamRules, data: string): number | null {
  return sequence === null ? null : numberAt(parseOnce(data)?.value, sequence.steps);
}

function numberAt(value: unknown, path: JsonPath): number | null {
  const number = valueAtPath(value, path);
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : null;
}

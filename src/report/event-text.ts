// Events of a run in words: for lines under the live progress and for the report's timeline.

import { assertNever } from '../model/error.ts';
import type { AbortLimit, ExitStatus, RunEvent, SystemDeed } from '../model/event.ts';
import { formatClock, formatDuration, formatWait } from './duration-text.ts';
import { phaseTitle } from './messages.ts';
import { plainLine } from './paint.ts';
import { bytesText, latencyText, shareText } from './quantity-text.ts';

export type EventWeight = 'bad' | 'warn' | 'plain';

/** One event as one sentence without its time. */
export function eventSentence(event: RunEvent): string {
  switch (event.event) {
    case 'segment':
      return event.how === 'start'
        ? `segment ${event.segment + 1} started`
        : `segment ${event.segment + 1} went on from the checkpoint, after ${formatDuration(event.lostSeconds)} without samples`;
    case 'boot':
      return `${event.target} started as process ${event.pid}`;
    case 'ready':
      return `${event.target} was ready after ${formatWait(event.afterSeconds)}`;
    case 'boot-failed':
      return `${event.target} did not boot: ${plainLine(event.message)}`;
    case 'adopted':
      return `${event.target} was still running as process ${event.pid} and was taken over`;
    case 'adoption-failed':
      return `${event.target} could not be taken over: ${plainLine(event.reason)}`;
    case 'phase':
      return `phase ${phaseTitle(event.phase)}`;
    case 'crash':
      return `${event.target} ended by itself: ${exitText(event.exit)}`;
    case 'gap':
      return `no samples for ${formatDuration(event.toSeconds - event.fromSeconds)}: ${plainLine(event.reason)}`;
    case 'abort':
      if (event.limit === 'regression')
        return `aborted: suspected in ${event.inARow} looks in a row: ${plainLine(event.sentence)}`;
      return `aborted: ${event.limit} was ${abortValue(event.limit, event.value)} in ${event.samples} samples in a row, the limit is ${event.limitText}`;
    case 'suspicion': {
      const row = event.inARow === 1 ? '' : `, ${event.inARow} in a row`;
      return `suspected by look ${event.look} of ${event.of}${row}: ${plainLine(event.sentence)}`;
    }
    case 'calibration': {
      const compared = event.reference === null ? '' : `; ${latencyText(event.reference)} is the reference`;
      return `a fixed piece of work took ${latencyText(event.seconds)} on this machine${compared}`;
    }
    case 'failure':
      return `${event.operation}: ${plainLine(event.sentence)}`;
    case 'chaos':
      return chaosSentence(event);
    case 'interrupt':
      return `interrupted by ${event.signal}`;
    case 'harness':
      return `the soak itself had trouble: ${plainLine(event.message)}`;
    case 'checkpoint':
      return `checkpoint ${event.sequence} saved`;
    case 'stopped':
      return stoppedSentence(event);
    default:
      return assertNever(event);
  }
}

/** How much attention an event deserves. */
export function eventWeight(event: RunEvent): EventWeight {
  switch (event.event) {
    case 'crash':
    case 'abort':
    case 'boot-failed':
      return 'bad';
    case 'gap':
    case 'harness':
    case 'interrupt':
    case 'adoption-failed':
    case 'suspicion':
      return 'warn';
    case 'stopped':
      return event.how === 'killed' ? 'warn' : 'plain';
    case 'chaos':
      if (event.recoveredAfterSeconds !== null) return 'plain';
      return isCutShort(event) ? 'warn' : 'bad';
    default:
      return 'plain';
  }
}

/** Last lines of a log that came with the event; empty where there are none. */
export function eventLogTail(event: RunEvent): readonly string[] {
  return event.event === 'crash' || event.event === 'boot-failed' ? event.logTail : [];
}

/** One event as a line of live progress, with the last lines of a log below it where they came along. */
export function renderEventLine(event: RunEvent): string {
  const lines = [`${formatClock(event.atSeconds).padStart(8)}  ${eventSentence(event)}`];
  for (const line of eventLogTail(event)) lines.push(`${' '.repeat(10)}| ${plainLine(line)}`);
  return lines.join('\n');
}

function exitText(exit: ExitStatus): string {
  if (exit.signal !== null) return `killed by ${exit.signal}`;
  return exit.code === null ? 'nobody could know how' : `exit code ${exit.code}`;
}

/** How a target ended when it was told to. */
export function stoppedSentence(
  event: Pick<Extract<RunEvent, { event: 'stopped' }>, 'target' | 'how' | 'afterSeconds'>,
): string {
  const after = formatWait(event.afterSeconds);
  switch (event.how) {
    case 'asked':
      return `${event.target} stopped when asked, after ${after}`;
    case 'killed':
      return `${event.target} did not stop when asked and was killed after ${after}`;
    case 'not-ended':
      return `${event.target} could not be ended, ${after} after it was asked and killed; look for its processes`;
    case 'already-gone':
      return `${event.target} was already gone`;
    default:
      return assertNever(event.how);
  }
}

function abortValue(limit: AbortLimit, value: number): string {
  switch (limit) {
    case 'rss':
      return bytesText(value);
    case 'p99':
      return latencyText(value);
    case 'error-rate':
      return shareText(value);
    default:
      return assertNever(limit);
  }
}

const deeds: Readonly<Record<SystemDeed, string>> = {
  pause: 'was paused',
  kill: 'was killed',
  restart: 'was restarted',
};

/** The run ended, or the system died, before its time to come back was over. Stamps are of milliseconds. */
function isCutShort({ atSeconds, toSeconds, withinSeconds }: Extract<RunEvent, { event: 'chaos' }>): boolean {
  return toSeconds - atSeconds < withinSeconds - 0.01;
}

function chaosSentence(event: Extract<RunEvent, { event: 'chaos' }>): string {
  const done = `the system ${deeds[event.deed]} on purpose`;
  const limit = formatDuration(event.withinSeconds);
  if (event.recoveredAfterSeconds === null) {
    return isCutShort(event)
      ? `${done}, and was not seen to come back`
      : `${done} and was not ready again within ${limit}`;
  }
  return `${done} and was ready again after ${formatWait(event.recoveredAfterSeconds)} (allowed: ${limit})`;
}

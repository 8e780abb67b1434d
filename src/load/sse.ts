// Server-sent events: bytes go in piece by piece, whole events come out. Follows the event-stream rules of the HTML standard.
// Text is made only of what is asked for. Not for connections, nor for resuming.

import { createLineReader } from './stream-lines.ts';
import { createStreamText } from './stream-text.ts';

export interface ServerSentEvent {
  /** "message" unless the stream names another. */
  readonly event: string;
  readonly data: string;
  /** Last id seen on the stream; "" when none was. */
  readonly id: string;
}

/** An event while it is told: to be read before the call returns. */
export interface EventView {
  readonly event: () => string;
  readonly data: () => string;
  readonly id: () => string;
}

export interface SseReader {
  /** Takes the next bytes; where they are cut does not matter. True from when `onEvent` said so: nothing is told any more. */
  feed(bytes: Uint8Array): boolean;
  /** True once a line or event grew beyond the bound: what was held of it is dropped, and so is the rest of the stream. */
  overflowed(): boolean;
  /** Id of the last event told; "" when there was none. */
  lastId(): string;
  /** What the stream says one should wait before coming back; null: it says nothing. */
  retrySeconds(): number | null;
}

export interface SseParser {
  /** Takes the next piece, text being cut between characters; returns the events that it completed. */
  feed(piece: string | Uint8Array): readonly ServerSentEvent[];
  overflowed(): boolean;
}

const space = 0x20;
const colon = 0x3a;
const fields = {
  data: Buffer.from('data'),
  event: Buffer.from('event'),
  id: Buffer.from('id'),
  retry: Buffer.from('retry'),
} as const;
const byteOrderMark = Buffer.from('\uFEFF');

/**
 * `longestEvent`: bytes of one line or event before the reader gives up, so that a bad stream cannot fill the memory.
 * `onEvent` returns true when it has seen enough.
 */
export function createSseReader(longestEvent: number, onEvent: (event: EventView) => boolean): SseReader {
  const name = createStreamText();
  const firstLine = createStreamText();
  let furtherLines = '';
  let lines = 0;
  let dataLength = 0;
  // An id counts from the end of its event on: a stream that is cut within an event is resumed before it.
  let nextId = createStreamText();
  let lastId = createStreamText();
  let hasNextId = false;
  let retrySeconds: number | null = null;
  let atStart = true;
  let tooLong = false;

  const view: EventView = {
    event: () => name.text() || 'message',
    data: () => firstLine.text() + furtherLines,
    id: () => lastId.text(),
  };

  function takeLine(bytes: Buffer, from: number, end: number): boolean {
    const start = atStart && startsWith(bytes, from, end, byteOrderMark) ? from + byteOrderMark.length : from;
    atStart = false;
    if (start === end) return dispatch();
    const data = valueStart(bytes, start, end, fields.data);
    if (data !== -1) return takeData(bytes, data, end);
    const id = valueStart(bytes, start, end, fields.id);
    if (id !== -1) {
      if (hasNul(bytes, id, end)) return false;
      nextId.set(bytes, id, end);
      hasNextId = true;
      return false;
    }
    const event = valueStart(bytes, start, end, fields.event);
    if (event !== -1) {
      name.set(bytes, event, end);
      return false;
    }
    const retry = valueStart(bytes, start, end, fields.retry);
    if (retry !== -1) {
      const text = bytes.toString('latin1', retry, end);
      if (/^\d{1,15}$/.test(text)) retrySeconds = Number(text) / 1000;
    }
    // Unknown fields are ignored; a line that begins with a colon is a comment.
    return false;
  }

  // True when that is too much: the lines may stop.
  function takeData(bytes: Buffer, start: number, end: number): boolean {
    dataLength += end - start + 1;
    if (dataLength > longestEvent) {
      tooLong = true;
      return true;
    }
    if (lines === 0) firstLine.set(bytes, start, end);
    else furtherLines += `\n${bytes.toString('utf8', start, end)}`;
    lines += 1;
    return false;
  }

  function dispatch(): boolean {
    if (hasNextId) {
      [lastId, nextId] = [nextId, lastId];
      hasNextId = false;
    }
    const enough = lines > 0 && onEvent(view);
    beginEvent();
    return enough;
  }

  function beginEvent(): void {
    name.clear();
    firstLine.clear();
    furtherLines = '';
    lines = 0;
    dataLength = 0;
  }

  const reader = createLineReader(longestEvent, takeLine);
  const overflowed = () => tooLong || reader.overflowed();
  return {
    overflowed,
    lastId: () => lastId.text(),
    retrySeconds: () => retrySeconds,
    feed(bytes) {
      const stopped = reader.feed(bytes);
      if (overflowed()) beginEvent();
      name.keep();
      firstLine.keep();
      nextId.keep();
      lastId.keep();
      return stopped && !overflowed();
    },
  };
}

/** The same for those who want all events of a piece at once. */
export function createSseParser(longestEvent: number): SseParser {
  let events: ServerSentEvent[] = [];
  const reader = createSseReader(longestEvent, ({ event, data, id }) => {
    events.push({ event: event(), data: data(), id: id() });
    return false;
  });
  return {
    overflowed: reader.overflowed,
    feed(piece) {
      events = [];
      reader.feed(typeof piece === 'string' ? Buffer.from(piece) : piece);
      return events;
    },
  };
}

/** Where the value of this field begins; -1: the line is not of this field. */
function valueStart(bytes: Buffer, start: number, end: number, field: Buffer): number {
  if (!startsWith(bytes, start, end, field)) return -1;
  const after = start + field.length;
  if (after === end) return end;
  if (bytes[after] !== colon) return -1;
  return after + 1 < end && bytes[after + 1] === space ? after + 2 : after + 1;
}

function startsWith(bytes: Buffer, start: number, end: number, prefix: Buffer): boolean {
  if (end - start < prefix.length) return false;
  for (let index = 0; index < prefix.length; index += 1) if (bytes[start + index] !== prefix[index]) return false;
  return true;
}

function hasNul(bytes: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (bytes[index] === 0) return true;
  return false;
}

// Server-sent events: bytes already decoded to text go in piece by piece, whole events come out.
// Follows the event-stream rules of the HTML standard. Not for connections, retries or decoding bytes.

export interface ServerSentEvent {
  /** "message" unless the stream names another. */
  readonly event: string;
  readonly data: string;
  /** Last id seen on the stream; "" when none was. */
  readonly id: string;
}

export interface SseParser {
  /** Takes the next piece of text; returns the events that it completed. Where the text is cut does not matter. */
  feed(text: string): readonly ServerSentEvent[];
  /** True once a line or event grew beyond the bound: what was held of it is dropped, and so is the rest of the stream. */
  overflowed(): boolean;
}

/** `longestEvent`: characters held of one event before the parser gives up, so that a bad stream cannot fill the memory. */
export function createSseParser(longestEvent: number): SseParser {
  let pending = '';
  let data: string[] = [];
  let dataLength = 0;
  let event = '';
  let id = '';
  let atStart = true;
  let afterCarriage = false;
  const lineEnd = /\r\n?|\n/g;
  let tooLong = false;

  function takeLine(line: string): ServerSentEvent | null {
    if (line === '') return dispatch();
    const colon = line.indexOf(':');
    const field = colon === -1 ? line : line.slice(0, colon);
    const raw = colon === -1 ? '' : line.slice(colon + 1);
    const value = raw.startsWith(' ') ? raw.slice(1) : raw;
    if (field === 'data') {
      data.push(value);
      dataLength += value.length + 1;
    } else if (field === 'event') {
      event = value;
    } else if (field === 'id' && !value.includes('\0')) {
      id = value;
    }
    // "retry" and unknown fields are ignored, a line that begins with a colon is a comment.
    return null;
  }

  function dispatch(): ServerSentEvent | null {
    const complete = data.length === 0 ? null : { event: event || 'message', data: data.join('\n'), id };
    data = [];
    dataLength = 0;
    event = '';
    return complete;
  }

  return {
    overflowed: () => tooLong,
    feed(text) {
      if (tooLong || text === '') return [];
      pending += atStart && text.startsWith('\uFEFF') ? text.slice(1) : text;
      atStart = false;
      const events: ServerSentEvent[] = [];
      let start = 0;
      lineEnd.lastIndex = 0;
      for (let end = lineEnd.exec(pending); end !== null; end = lineEnd.exec(pending)) {
        // A CR at the end of the piece before has ended its line; its LF is not another line.
        const isSecondHalf = afterCarriage && end.index === 0 && end[0] === '\n';
        if (!isSecondHalf) {
          const complete = takeLine(pending.slice(start, end.index));
          if (complete !== null) events.push(complete);
        }
        start = lineEnd.lastIndex;
        afterCarriage = false;
      }
      afterCarriage = pending.length === start ? pending.endsWith('\r') : false;
      pending = pending.slice(start);
      if (pending.length + dataLength > longestEvent) {
        tooLong = true;
        pending = '';
        dispatch();
      }
      return events;
    },
  };
}

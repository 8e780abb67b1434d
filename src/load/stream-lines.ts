// Bytes that come in pieces -> lines, told where they lie, without a copy unless a line was cut. Lines end with LF, CRLF or CR.
// Not for what stands in them (sse.ts).

/** `bytes` from `start` to before `end`; they stay as they are until feed() returns. True: enough, no more lines. */
export type OnLine = (bytes: Buffer, start: number, end: number) => boolean;

export interface LineReader {
  /** Takes the next bytes; where they are cut does not matter. True once `onLine` has said so. */
  feed(bytes: Uint8Array): boolean;
  /** True once a line was longer than the bound: what was held of it is dropped, and so is all that follows. */
  overflowed(): boolean;
}

const lineFeed = 0x0a;
const smallestCarry = 256;

/** `longestLine` in bytes. Holds at most about twice that. */
export function createLineReader(longestLine: number, onLine: OnLine): LineReader {
  // The beginning of a line whose end has not come yet; the other one is that of the line told last.
  let carry = Buffer.alloc(0);
  let spare = Buffer.alloc(0);
  let carried = 0;
  let afterCarriage = false;
  let tooLong = false;
  let enough = false;

  function giveUp(): void {
    tooLong = true;
    carry = Buffer.alloc(0);
    spare = carry;
  }

  function carryOn(bytes: Buffer, from: number, end: number): void {
    const length = carried + end - from;
    if (length > longestLine) {
      giveUp();
      return;
    }
    if (length > carry.length) {
      const larger = Buffer.allocUnsafe(Math.max(smallestCarry, Math.min(2 * length, longestLine)));
      carry.copy(larger, 0, 0, carried);
      carry = larger;
    }
    bytes.copy(carry, carried, from, end);
    carried = length;
  }

  function endLine(bytes: Buffer, from: number, end: number): void {
    if (carried === 0) {
      if (end - from > longestLine) giveUp();
      else enough = onLine(bytes, from, end);
      return;
    }
    carryOn(bytes, from, end);
    if (tooLong) return;
    const length = carried;
    [carry, spare] = [spare, carry];
    carried = 0;
    enough = onLine(spare, 0, length);
  }

  return {
    overflowed: () => tooLong,
    feed(piece) {
      if (tooLong || enough || piece.length === 0) return enough;
      const bytes = Buffer.isBuffer(piece) ? piece : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
      // A CR at the end of the piece before has ended its line; its LF is not another line.
      let at = afterCarriage && bytes[0] === lineFeed ? 1 : 0;
      afterCarriage = false;
      // A character per byte, only to find the ends: a string is looked through faster than bytes are.
      const text = bytes.toString('latin1');
      let nextFeed = text.indexOf('\n', at);
      let nextCarriage = text.indexOf('\r', at);
      while (nextFeed !== -1 || nextCarriage !== -1) {
        const isCarriage = nextFeed === -1 || (nextCarriage !== -1 && nextCarriage < nextFeed);
        const end = isCarriage ? nextCarriage : nextFeed;
        endLine(bytes, at, end);
        if (tooLong || enough) return enough;
        at = end + 1;
        if (isCarriage) {
          if (at === bytes.length) afterCarriage = true;
          else if (bytes[at] === lineFeed) at += 1;
          nextCarriage = text.indexOf('\r', at);
        }
        if (nextFeed !== -1 && nextFeed < at) {
          // The empty line that ends an event is most often the next byte.
          nextFeed = bytes[at] === lineFeed ? at : text.indexOf('\n', at);
        }
      }
      if (at < bytes.length) carryOn(bytes, at, bytes.length);
      return false;
    },
  };
}

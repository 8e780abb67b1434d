// Holds back what is read or sent, as a slow client does: about a kilobyte a second of a body. Has no timer: it moves when it is
// swept. Not for deciding when a client is slow.

/** The part of undici's controller that holds back an answer. */
export interface Pausable {
  pause(): void;
  resume(): void;
}

export interface Slowness {
  /** On the clock of the wire. */
  readUntil(untilSeconds: number): void;
  writeUntil(untilSeconds: number): void;
  /** A new exchange: nothing of it was held back yet. */
  begin(): void;
  /** Something of the newest exchange was held back. */
  hasActed(): boolean;
  /** So many bytes of an answer came: the next are read when a slow reader would. */
  hasRead(bytes: number, answer: Pausable): void;
  writesSlowly(): boolean;
  /** Resolves at a later sweep with the bytes that may be sent now, at least one. */
  mayWrite(): Promise<number>;
  sweep(): void;
  /** What is held back stays so for ever. */
  forget(): void;
}

export const slowBytesPerSecond = 1024;

export function createSlowness(nowSeconds: () => number): Slowness {
  // 0: not slow.
  let readUntilSeconds = 0;
  let writeUntilSeconds = 0;
  let hasActed = false;
  let paused: Pausable | null = null;
  let resumeSeconds = 0;
  let wakeWriter: (() => void) | null = null;

  function writesSlowly(): boolean {
    if (writeUntilSeconds === 0) return false;
    if (nowSeconds() < writeUntilSeconds) return true;
    writeUntilSeconds = 0;
    return false;
  }

  return {
    writesSlowly,
    hasActed: () => hasActed,
    readUntil(untilSeconds) {
      readUntilSeconds = untilSeconds;
    },
    writeUntil(untilSeconds) {
      writeUntilSeconds = untilSeconds;
    },
    begin() {
      hasActed = false;
      paused = null;
    },
    hasRead(bytes, answer) {
      if (readUntilSeconds === 0) return;
      const now = nowSeconds();
      if (now >= readUntilSeconds) {
        readUntilSeconds = 0;
        return;
      }
      hasActed = true;
      paused = answer;
      resumeSeconds = Math.min(now + bytes / slowBytesPerSecond, readUntilSeconds);
      answer.pause();
    },
    mayWrite() {
      hasActed = true;
      const fromSeconds = nowSeconds();
      return new Promise((resolve) => {
        wakeWriter = () => resolve(Math.max(Math.round((nowSeconds() - fromSeconds) * slowBytesPerSecond), 1));
      });
    },
    sweep() {
      if (wakeWriter !== null) {
        const wake = wakeWriter;
        wakeWriter = null;
        wake();
      }
      if (paused !== null && nowSeconds() >= resumeSeconds) {
        const answer = paused;
        paused = null;
        answer.resume();
      }
    },
    forget() {
      paused = null;
      wakeWriter = null;
    },
  };
}

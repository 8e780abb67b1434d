// Chunks of output in, lines out. A carriage return alone ends a line too, as it does for GitHub's runner: so it is where a
// command can be smuggled in.

export interface LineSplitter {
  take(chunk: string): void;
  /** Gives out what is left without a line break. */
  end(): void;
}

export function createLineSplitter(onLine: (line: string) => void): LineSplitter {
  let pending = '';
  return {
    take(chunk) {
      const text = pending + chunk;
      // The other half of this line break may be in the next chunk.
      const held = text.endsWith('\r') ? '\r' : '';
      const lines = (held === '' ? text : text.slice(0, -1)).split(/\r\n|\n|\r/);
      pending = (lines.pop() ?? '') + held;
      for (const line of lines) onLine(line);
    },
    end() {
      const rest = pending.endsWith('\r') ? pending.slice(0, -1) : pending;
      const hadText = pending !== '';
      pending = '';
      if (hadText) onLine(rest);
    },
  };
}

// Looks for a pattern in the lines of a stream as they pass, keeping only the line that is not finished yet.
// Pure but for its own state. An unfinished line counts too: some programs say "ready" without ending the line.

import { StringDecoder } from 'node:string_decoder';

const longestLine = 16_000;

export interface LineWatch {
  /** True when a line so far matched. Costs nothing after the first match. */
  pass(chunk: Buffer): boolean;
}

/** `pattern`: a regular expression; throws SyntaxError when it is none. */
export function createLineWatch(pattern: string): LineWatch {
  // "m": ^ and $ are those of a line, without cutting a flood into lines.
  const expression = new RegExp(pattern, 'm');
  const decoder = new StringDecoder('utf8');
  let open = '';
  let matched = false;
  return {
    pass(chunk) {
      if (matched) return true;
      const text = open + decoder.write(chunk);
      matched = expression.test(text);
      open = matched ? '' : text.slice(text.lastIndexOf('\n') + 1).slice(-longestLine);
      return matched;
    },
  };
}

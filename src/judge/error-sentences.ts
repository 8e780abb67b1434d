// What is said of the worst minutes of a run: how many answers failed in them.

import type { ErrorWindow } from './error-window.ts';
import { counted, formatLength, formatShare } from './figures.ts';

const number = (count: number): string => count.toLocaleString('en-US');

export const errorSentences = {
  /** A series beside "all operations". */
  series: (seconds: number) => `all operations within ${formatLength(seconds)}`,
  outage: (window: ErrorWindow, tolerated: number, limitText: string) =>
    `${failedText(window)}: ${formatShare(window.interval.share)}; beside a limit of ${limitText} for the whole, at most ${formatShare(tolerated)} are tolerated in so short a time.`,
  outageNext: 'look at these minutes in the report, and at the log of the system',
  worst: (window: ErrorWindow) => `worst stretch: ${failedText(window)}`,
} as const;

function failedText({ failed, answered, seconds, fromSeconds }: ErrorWindow): string {
  return `${number(failed)} of ${counted(answered, 'answered request')} failed in the ${formatLength(seconds)} from ${formatLength(fromSeconds)} into the run on`;
}

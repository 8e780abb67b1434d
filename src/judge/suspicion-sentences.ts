// What the verdict says of suspicions: that one of them ended the run, and which there were before its end.

import { counted, formatLength } from './figures.ts';

export const suspicionSentences = {
  aborted: (atSeconds: number, looks: number, sentence: string) =>
    `The run was stopped after ${formatLength(atSeconds)}, because ${counted(looks, 'look')} in a row found the same: ${sentence}`,
  abortedNext:
    'treat it as a failed soak; without abort.on-regression the run would have gone on to its planned end, where a cache that had only been filling is told from a leak',
  seen: (atSeconds: number, look: number, of: number, sentence: string) =>
    `look ${look} of ${of}, ${formatLength(atSeconds)} into the run: ${sentence}`,
  suspectedOnce: (check: string, series: string, atSeconds: number) =>
    `A look ${formatLength(atSeconds)} into the run suspected ${check} of ${series}.`,
  suspectedOften: (check: string, series: string, times: number, firstSeconds: number, lastSeconds: number) =>
    `${counted(times, 'look')} suspected ${check} of ${series}, the first ${formatLength(firstSeconds)} into the run, the last ${formatLength(lastSeconds)}.`,
  suspectedMore: (series: number) => `Looks suspected ${series} more series; the events of the record name them.`,
} as const;

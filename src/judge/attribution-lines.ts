// What a finding of growth says of the operation behind it, as lines of evidence. Asked only when growth is violated.

import { attributionOf } from './attribution.ts';
import { attributionSentences } from './attribution-sentences.ts';
import type { Evidence } from './evidence.ts';

/** None when there is nothing to say: no operation was called, or too little was seen. `gauge`: "system.resident-bytes". */
export function attributionLines(evidence: Evidence, gauge: string): readonly string[] {
  const attribution = attributionOf(evidence, gauge);
  return attribution === null ? [] : attributionSentences(attribution, gauge.endsWith('bytes') ? 'bytes' : 'count');
}

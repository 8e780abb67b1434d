// Checks that a scenario may name and that are not built yet: they say so, and never pass in silence.

import type { Check } from '../check.ts';
import { sentences } from '../messages.ts';

export const notYet: Check = () => [
  {
    kind: 'cannot',
    because: 'not-yet',
    series: 'all operations',
    reason: sentences.notBuilt,
    next: sentences.notBuiltNext,
  },
];

// latency-step: response times that jump at once and stay there, with load and machine taken out.

import type { Check } from '../check.ts';
import { latencyAnswers } from '../latency-finding.ts';

export const latencyStep: Check = (evidence, spec) => latencyAnswers(evidence, spec, 'step');

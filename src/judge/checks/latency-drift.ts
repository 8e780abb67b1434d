// latency-drift: response times that grow hour after hour, in per cent of the beginning, with load and machine taken out.

import type { Check } from '../check.ts';
import { latencyAnswers } from '../latency-finding.ts';

export const latencyDrift: Check = (evidence, spec) => latencyAnswers(evidence, spec, 'drift');

// handle-growth: open file descriptors of the system and of judged companions, per hour of steady load.

import { processMetrics } from '../../model/metric.ts';
import type { Check } from '../check.ts';
import { growthAnswers } from '../growth-finding.ts';

export const handleGrowth: Check = (evidence, spec) => growthAnswers(evidence, spec, processMetrics.handles);

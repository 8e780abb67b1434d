// thread-growth: threads of the system and of judged companions, per hour of steady load.

import { processMetrics } from '../../model/metric.ts';
import type { Check } from '../check.ts';
import { growthAnswers } from '../growth-finding.ts';
import { listedUnlessNamed } from '../listed-unless-named.ts';

export const threadGrowth: Check = (evidence, spec) =>
  listedUnlessNamed(growthAnswers(evidence, spec, processMetrics.threads), spec, evidence);

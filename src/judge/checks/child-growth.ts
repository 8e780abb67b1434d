// child-growth: child processes of the system and of judged companions, per hour of steady load.

import { processMetrics } from '../../model/metric.ts';
import type { Check } from '../check.ts';
import { growthAnswers } from '../growth-finding.ts';
import { listedUnlessNamed } from '../listed-unless-named.ts';

export const childGrowth: Check = (evidence, spec) =>
  listedUnlessNamed(growthAnswers(evidence, spec, processMetrics.children), spec, evidence);

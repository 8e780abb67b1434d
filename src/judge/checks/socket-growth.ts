// socket-growth: sockets of the system and of judged companions, per hour of steady load.
// Open handles contain the sockets: a leak of sockets breaks both checks, and this one says what it is that leaks.

import { processMetrics } from '../../model/metric.ts';
import type { Check } from '../check.ts';
import { growthAnswers } from '../growth-finding.ts';
import { listedUnlessNamed } from '../listed-unless-named.ts';

export const socketGrowth: Check = (evidence, spec) =>
  listedUnlessNamed(growthAnswers(evidence, spec, processMetrics.sockets), spec, evidence);

// The keys above the sections, and the sections that lay out time: [segments], [phases].

import { z } from 'zod';
import { duration, nonEmptyText, positiveDuration, strict, text, textLike, wholeNumber, word } from './leaf.ts';

export const frameShape = {
  $schema: text().optional().describe('Address of the JSON Schema, for editors. Ignored by soak.'),
  extends: nonEmptyText('the path of another scenario')
    .optional()
    .describe('Another scenario file, relative to this one, whose keys hold wherever this file says nothing.'),
  name: textLike(/^\S(.*\S)?$/, 'a name of one line').describe(
    'Name of the soak. It stands in reports and finds earlier runs of the same scenario.',
  ),
  description: text().optional().describe('What this soak is for, in a sentence.'),
  duration: positiveDuration().describe('Length of the steady phase, the one that is judged: "1h", "24h", "7d".'),
  seed: wholeNumber(0)
    .optional()
    .describe(
      'Seed of the traffic: the same seed gives the same traffic on any machine and after any resume. Default 1.',
    ),
};

export const segmentsSchema = strict({
  length: positiveDuration()
    .optional()
    .describe('Time box of one leg (one job). Default: the job limit less a reserve; on a desk, the whole run.'),
  'checkpoint-every': positiveDuration()
    .optional()
    .describe('How often a checkpoint is saved. Default: a tenth of the duration, at least 10s and at most 1h.'),
});

export const phasesSchema = strict({
  idle: duration()
    .optional()
    .describe('Watched without load after boot, first epoch only. Default: a tenth of the duration, at most 2m.'),
  warmup: duration()
    .optional()
    .describe(
      'Under load but not judged, in every epoch. Declaring it lets short runs be judged for growth. Default: a quarter of the duration, at most 10m.',
    ),
  drain: duration()
    .optional()
    .describe(
      'Watched after the load ends; make it longer than the longest timeout of the system. Default: at most 60s.',
    ),
  reload: z
    .union([word(['off']), duration()], { error: '"off" or a duration such as "5m"' })
    .optional()
    .describe(
      'Load once more after draining: tells memory that an allocator keeps from memory that leaks. Default "off".',
    ),
});

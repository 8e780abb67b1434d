// The whole scenario as it may be written: the one schema that the decoder, the JSON Schema and the hints share.

import type { z } from 'zod';
import { chaosSchema } from './decode-chaos.ts';
import { abortSchema, baselineSchema, checksSchema } from './decode-checks.ts';
import { frameShape, phasesSchema, segmentsSchema } from './decode-frame.ts';
import { loadSchema } from './decode-load.ts';
import { companionsSchema, systemSchema } from './decode-system.ts';
import { watchSchema } from './decode-watch.ts';
import { strict } from './leaf.ts';

export const draftSchema = strict({
  ...frameShape,
  segments: segmentsSchema.optional().describe('How the run is cut into legs and checkpoints.'),
  phases: phasesSchema.optional().describe('What lies around the steady phase.'),
  system: systemSchema
    .optional()
    .describe(
      'The system under test. Leave it out to soak something already running (load.target and watch.pid, port or container).',
    ),
  companions: companionsSchema.optional().describe('Booted beside the system: a database, an upstream.'),
  load: loadSchema.optional().describe('What is sent. Leave it out for an idle soak.'),
  chaos: chaosSchema.optional().describe('Clients that misbehave, and what is done to the system.'),
  watch: watchSchema.optional().describe('What is seen of the system, and how often.'),
  checks: checksSchema
    .optional()
    .describe('What must hold. Every check has a default; give one to change it, "off" to drop it.'),
  abort: abortSchema.optional().describe('When to stop early: save everything, and fail.'),
  baseline: baselineSchema.optional().describe('An earlier record to compare with.'),
});

/** Decoded, nothing filled in yet. */
export type Draft = z.output<typeof draftSchema>;

/** Keys of the tables directly below the top, to say where a misplaced key belongs. */
export const sectionKeys: Readonly<Record<string, readonly string[]>> = {
  segments: Object.keys(segmentsSchema.shape),
  phases: Object.keys(phasesSchema.shape),
  system: Object.keys(systemSchema.shape),
  load: Object.keys(loadSchema.shape),
  chaos: Object.keys(chaosSchema.shape),
  watch: Object.keys(watchSchema.shape),
  checks: Object.keys(checksSchema.shape),
  abort: Object.keys(abortSchema.shape),
  baseline: Object.keys(baselineSchema.shape),
};

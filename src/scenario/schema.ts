// The JSON Schema of a scenario file, made from the decoder's own schema, so that editors complete and check as soak does.
// Not complete: rules across fields and the grammar of quantities are the decoder's.

import { z } from 'zod';
import { draftSchema } from './draft.ts';

const unitsText = [
  'Quantities are texts with a unit.',
  'Durations: "500ms", "90s", "1h30m", "7d".',
  'Sizes: B, kB, MB, GB, TB (powers of 1000); KiB, MiB, GiB, TiB (powers of 1024).',
  'Rates: "200/s", "30/m", "10/h". Growth: "10MiB/h", "20KB/operation", "1/h", "2%/h". Shares: "1%".',
  'Texts may hold ${port}, ${name.port} of a companion and ${env.X}.',
].join(' ');

export function scenarioJsonSchema(): object {
  const { $schema, required, ...schema } = z.toJSONSchema(draftSchema, { io: 'input', unrepresentable: 'any' });
  return {
    $schema,
    title: 'soak scenario',
    description: `A soak test: what is booted, what is sent, what must hold. ${unitsText}`,
    ...schema,
    // A file that extends another may leave to it what every scenario needs.
    anyOf: [{ required: ['extends'] }, { required: required ?? [] }],
  };
}

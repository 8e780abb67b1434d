// The section [watch]: what is seen of the target.

import { z } from 'zod';
import { nonEmptyText, positiveDuration, strict, wholeNumber, word } from './leaf.ts';

const addressExpected = 'an address such as "http://127.0.0.1:${port}/metrics"';

export const watchSchema = strict({
  every: positiveDuration()
    .optional()
    .describe('How often a sample is taken. Default: 1s for a duration up to 3h, 10s up to 48h, 30s beyond.'),
  metrics: z
    .array(
      strict({
        url: nonEmptyText(addressExpected).describe('Address of metrics in the Prometheus text format.'),
        include: z
          .array(nonEmptyText('the name of a metric'), { error: 'a list of names such as ["sessions_active"]' })
          .optional()
          .describe('Names of the metrics to record. Default: none but those that soak knows.'),
      }),
      { error: 'a list of tables with a url' },
    )
    .optional()
    .describe('Metrics endpoints of the system.'),
  heap: strict({
    source: word(['pprof', 'jemalloc', 'node']).describe('Kind of heap profile.'),
    url: nonEmptyText(addressExpected).optional().describe('Where the profile is fetched.'),
    on: word(['suspicion', 'end']).optional().describe('When profiles are taken. Default "suspicion".'),
  })
    .optional()
    .describe('Heap profiles of the system.'),
  'data-dir': nonEmptyText('a folder').optional().describe('Folder whose size is watched.'),
  export: nonEmptyText('an address such as "127.0.0.1:9464"')
    .optional()
    .describe('Address on which soak serves its own live metrics.'),
  pid: wholeNumber(1).optional().describe('Without [system]: process id of what is soaked.'),
  port: wholeNumber(1, 65_535)
    .optional()
    .describe('Without [system]: port on which what is soaked listens; finds its process.'),
  container: nonEmptyText('the name of a container')
    .optional()
    .describe('Without [system]: container of what is soaked.'),
});

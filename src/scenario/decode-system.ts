// The sections [system] and [[companions]]: what is booted, how one learns that it is ready, how it is stopped.

import { z } from 'zod';
import {
  commandWords,
  duration,
  flag,
  nonEmptyText,
  positiveDuration,
  say,
  strict,
  textLike,
  textTable,
  wholeNumber,
  word,
} from './leaf.ts';

const readySchema = strict({
  http: nonEmptyText('an http address')
    .optional()
    .describe('Ready when a GET on this address answers 2xx: "http://127.0.0.1:${port}/health".'),
  tcp: z
    .union([nonEmptyText('an address such as "127.0.0.1:${port}"'), wholeNumber(1, 65_535)], {
      error: 'an address such as "127.0.0.1:${port}"',
    })
    .optional()
    .describe('Ready when a connection to this address, or to this port of 127.0.0.1, opens.'),
  log: nonEmptyText('a pattern')
    .optional()
    .describe('Ready when a line of its output matches this regular expression.'),
  command: commandWords().optional().describe('Ready when this command ends with exit code 0.'),
  within: positiveDuration().optional().describe('Patience at boot. Default "60s".'),
});

const stopSchema = strict({
  signal: word(['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGKILL'])
    .optional()
    .describe('Signal that asks the process group to end. Default "SIGTERM".'),
  within: duration().optional().describe('Grace before the process group is killed. Default "10s".'),
});

const shared = {
  command: commandWords().describe(
    'Command to start, as a list of words, without a shell. ${port} is a free port that soak chooses, ${env.X} a variable of the environment.',
  ),
  cwd: nonEmptyText('a folder').optional().describe('Folder in which it is started. Default ".".'),
  env: textTable('a table such as { LOG_LEVEL = "warn" }')
    .optional()
    .describe('Environment variables, added to those of soak. Values may hold ${port} and ${env.X}.'),
  ready: readySchema
    .optional()
    .describe(
      'When it can be used: one of http, tcp, log or command. Default: tcp on the address that the load is sent to.',
    ),
  stop: stopSchema.optional().describe('How it is stopped.'),
};

export const systemSchema = strict({
  ...shared,
  setup: nonEmptyText('a shell line')
    .optional()
    .describe('Shell line that is run once before booting: install, build.'),
  lifetime: word(['run', 'segment'])
    .optional()
    .describe(
      '"run": lives on across legs where the machine allows; "segment": boots anew in each leg. Default "run".',
    ),
  keep: z
    .array(nonEmptyText('a path'), { error: 'a list of paths such as ["data/"]' })
    .optional()
    .describe('Paths that are carried from leg to leg, with lifetime "segment".'),
  'on-exit': word(['fail', 'restart'])
    .optional()
    .describe('When it dies: "fail" ends the soak, "restart" boots it again as a new epoch. Default "fail".'),
});

const reservedNames = new Set(['system', 'load', 'soak', 'env', 'port']);

export const companionsSchema = z.array(
  strict({
    name: textLike(/^[a-z][a-z0-9-]*$/, 'a name of lower-case letters, digits and dashes, such as "upstream"')
      .refine((name) => !reservedNames.has(name), { error: say('a name that soak does not use itself') })
      .describe('Its name: ${name.port} is its free port, and its series are called after it.'),
    ...shared,
    watch: flag().optional().describe('Sample its memory, handles and so on. Default false; judge = true implies it.'),
    judge: flag().optional().describe('Apply the growth checks to it too. Default false.'),
  }),
  { error: 'a list of tables, [[companions]]' },
);

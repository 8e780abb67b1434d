// The verbs as commands: names, options, help. What they do is in verbs/, loaded only when called.

import { Argument, type Command, InvalidArgumentError } from 'commander';
import { parseDuration } from '../scenario/units.ts';
import type { Teller } from '../verbs/teller.ts';

interface OverrideOptions {
  readonly set?: readonly string[];
  readonly duration?: string;
  readonly checkpointEvery?: string;
  readonly target?: string;
}

export function addVerbs(program: Command, teller: Teller, done: (code: number) => void): void {
  const files = async () => (await import('../host/files.ts')).createFiles();

  withOverrides(
    program
      .command('run')
      .description('soak: boot, load, watch, judge, report')
      .argument('[scenario]', 'a .toml, .yaml or .json file')
      .option('--resume', 'go on with the newest unfinished run of the record folder')
      .option('--out <folder>', 'where records go', 'soak-record')
      .option('--report <folder>', 'where the report goes', 'soak-report'),
  ).action(async (path: string | undefined, options) => {
    const { runVerb } = await import('../verbs/run.ts');
    const { createInterrupts } = await import('../host/interrupts.ts');
    const interrupts = createInterrupts(process.env);
    const order = {
      path: path ?? null,
      overrides: overridesOf(options),
      resume: options.resume === true,
      recordRoot: options.out,
      reportFolder: options.report,
      env: process.env,
    };
    done(await runVerb(order, await files(), teller, interrupts));
    interrupts.close();
  });

  withOverrides(
    program
      .command('segment')
      .description('carry a run for one time box, from its newest checkpoint in the store')
      .argument('<scenario>', 'a .toml, .yaml or .json file')
      .option('--box <time>', 'the longest this leg may take; default: until the run is over', duration)
      .option('--store <folder>', 'where checkpoints are kept, for all legs', 'soak-store')
      .option('--run-key <key>', 'name of the run; default: from the scenario')
      .option('--out <folder>', 'where records go', 'soak-record'),
  ).action(async (path: string, options) => {
    const { segmentCommand } = await import('./segment-command.ts');
    const order = { path, overrides: overridesOf(options), recordRoot: options.out, storeFolder: options.store };
    const box = { boxSeconds: options.box ?? null, runKey: options.runKey ?? null };
    done(await segmentCommand({ ...order, ...box }, await files(), teller));
  });

  program
    .command('judge')
    .description('the verdict of a record, in a second, also with other limits; or of any series of numbers')
    .addArgument(
      new Argument('[record...]', "a run's folder, or a folder of runs (the newest counts); or files that end in .csv")
        // Told as one folder: only series may be several.
        .default(['soak-record'], '"soak-record"'),
    )
    .option('--set <key=value>', 'another limit: checks.memory-growth=5MiB/h; may be repeated', collect)
    .option('--metric <name>', 'what a series.csv holds: memory, handles or latency')
    .option('--limit <growth>', 'growth of a series.csv that is too much: 10MB/h, 1/h, 2%/h')
    .option('--warmup <time>', 'left out at the start of every epoch of a series.csv')
    .option('--baseline <run>', 'compare with an earlier run: its record, or a baseline.json')
    .option('--json', 'print the verdict as JSON')
    .action(async (paths: readonly string[], options) => {
      const { judgeCommand } = await import('./judge-command.ts');
      const { metric = null, limit = null, warmup = null, baseline = null } = options;
      const json = options.json === true;
      const order = { paths, overrides: options.set ?? [], metric, limit, warmup, baseline, json };
      done(await judgeCommand(order, await files(), teller));
    });

  program
    .command('report')
    .description('report.html, verdict.json and baseline.json from a record')
    .argument('[record]', "a run's folder, or a folder of runs (the newest counts)", 'soak-record')
    .option('--set <key=value>', 'another limit; may be repeated', collect)
    .option('--out <folder>', 'where the report goes', 'soak-report')
    .action(async (record: string, options) => {
      const { reportVerb } = await import('../verbs/report.ts');
      done(await reportVerb({ record, overrides: options.set ?? [], out: options.out }, await files(), teller));
    });

  withOverrides(
    program
      .command('check')
      .description('is this scenario right? all mistakes at once')
      .argument('<scenario>', 'a .toml, .yaml or .json file'),
  ).action(async (path: string, options) => {
    const { checkVerb } = await import('../verbs/check.ts');
    done(await checkVerb({ path, overrides: overridesOf(options) }, await files(), teller));
  });

  withOverrides(
    program
      .command('plan')
      .description('phases, segments, and what this plan can and cannot see')
      .argument('<scenario>', 'a .toml, .yaml or .json file')
      .option('--box <time>', 'the longest one leg may take: lays out the chain', duration)
      .option('--json', 'print the plan as JSON'),
  ).action(async (path: string, options) => {
    const { planVerb } = await import('../verbs/plan.ts');
    const boxSeconds = options.box ?? null;
    const order = { path, overrides: overridesOf(options), json: options.json === true, boxSeconds };
    done(await planVerb(order, await files(), teller));
  });

  program
    .command('status')
    .description('where a run stands, and what its next leg must do: done, adopt or boot')
    .argument('[record]', "a run's folder, or a folder of runs (the newest counts)", 'soak-record')
    .option('--json', 'print it as JSON')
    .action(async (record: string, options) => {
      const { statusVerb } = await import('../verbs/status.ts');
      const { createLeftBehind } = await import('../host/left-behind.ts');
      done(await statusVerb({ record, json: options.json === true }, createLeftBehind(), teller));
    });

  program
    .command('stop')
    .description('end a system that outlived its soak')
    .argument('[record]', "a run's folder, or a folder of runs (the newest unfinished counts)", 'soak-record')
    .action(async (record: string) => {
      const { stopVerb } = await import('../verbs/stop.ts');
      const { createLeftBehind } = await import('../host/left-behind.ts');
      done(await stopVerb({ record }, createLeftBehind(), teller));
    });

  program
    .command('init')
    .description('a scenario to begin with, from a command or a url')
    .argument('[command...]', 'the command that starts the system, after --')
    .option('--url <url>', 'a system that runs already')
    .option('--file <path>', 'where to write it', 'soak.toml')
    .action(async (command: readonly string[], options) => {
      const { initVerb } = await import('../verbs/init.ts');
      done(await initVerb({ path: options.file, command, url: options.url ?? null }, await files(), teller));
    });
}

/** Everything a scenario says can be said here too. */
function withOverrides(command: Command): Command {
  return command
    .option('--set <key=value>', 'override any key of the scenario: load.rate=200/s; may be repeated', collect)
    .option('--duration <time>', 'short for --set duration=…')
    .option('--checkpoint-every <time>', 'short for --set segments.checkpoint-every=…')
    .option('--target <url>', 'short for --set load.target=…');
}

function overridesOf(options: OverrideOptions): readonly string[] {
  const short = [
    ['duration', options.duration],
    ['segments.checkpoint-every', options.checkpointEvery],
    ['load.target', options.target],
  ] as const;
  return [...(options.set ?? []), ...short.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]))];
}

/** Throws commander's error for what is no duration. */
function duration(text: string): number {
  const reading = parseDuration(text);
  if (!reading.ok || reading.value.value <= 0)
    throw new InvalidArgumentError('Expected a time such as "5h20m" or "90s".');
  return reading.value.value;
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

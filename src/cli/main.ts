// Shell 1: the command line. Parses arguments, calls a verb, prints; every exit code leaves through here.

import { Command, CommanderError } from 'commander';
import { HarnessError, ScenarioError } from '../model/error.ts';
import { renderIssue } from '../verbs/render-issues.ts';
import type { Teller } from '../verbs/teller.ts';
import { toolVersion } from '../verbs/tool-version.ts';
import { addVerbs } from './commands.ts';

/** Runs one command line; resolves with the exit code. `args` are without node and script. */
export async function main(args: readonly string[]): Promise<number> {
  const teller: Teller = {
    say: (text) => process.stdout.write(`${text.replace(/\n$/, '')}\n`),
    note: (text) => process.stderr.write(`${text}\n`),
    color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  };
  let code: number = 0;
  const program = new Command('soak')
    .description(
      'Boots a system, keeps it under load, and says with evidence whether it leaks, slows down or fails to clean up.',
    )
    .version(toolVersion)
    .exitOverride()
    .showHelpAfterError('("soak --help" lists the verbs)')
    .addHelpText('after', exitCodeHelp);
  addVerbs(program, teller, (given) => {
    code = given;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return tell(error, teller, sourceOf(args));
  }
}

const exitCodeHelp = `
Exit codes: 0 pass, 1 fail, 2 wrong scenario or usage, 3 inconclusive, 4 invalid (we or the host broke),
130/143 interrupted after saving.
`;

function tell(error: unknown, teller: Teller, source: string): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ScenarioError) {
    for (const issue of error.issues) teller.note(renderIssue(source, issue));
    return 2;
  }
  if (error instanceof HarnessError) {
    teller.note(`error: ${error.message}`);
    teller.note(error.hint);
    return 4;
  }
  // Neither the user's fault nor the machine's: a bug, and a bug is shown whole.
  teller.note('soak itself failed; this is a bug. Please report it with the lines below.');
  teller.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 4;
}

/** The file that mistakes are about: the first argument after the verb that is not an option. */
function sourceOf(args: readonly string[]): string {
  return args.slice(1).find((argument) => !argument.startsWith('-')) ?? 'soak';
}

// soak segment on the command line: the store is a folder, and an interrupted leg stops its system before it ends.

import { sha256 } from '../host/digest.ts';
import type { Files } from '../host/files.ts';
import { createFolderStore } from '../host/folder-store.ts';
import { createInterrupts } from '../host/interrupts.ts';
import { exitCodeOf, exitCodeOfSignal, exitCodes } from '../judge/exit-code.ts';
import { assertNever, ScenarioError } from '../model/error.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { tellHarnessError } from '../verbs/harness-text.ts';
import { readScenario } from '../verbs/read-scenario.ts';
import { runKeyPattern, slugOf } from '../verbs/run-key.ts';
import { type SegmentOutcome, segmentVerb } from '../verbs/segment.ts';
import type { Teller } from '../verbs/teller.ts';

export interface SegmentCommand {
  readonly path: string;
  readonly overrides: readonly string[];
  readonly recordRoot: string;
  readonly storeFolder: string;
  readonly boxSeconds: number | null;
  readonly runKey: string | null;
}

const saveWithinSeconds = 60;

/** Throws ScenarioError for wrong usage or a wrong file. */
export async function segmentCommand(command: SegmentCommand, files: Files, teller: Teller): Promise<number> {
  if (command.runKey !== null && !runKeyPattern.test(command.runKey)) {
    const issue = { path: '--run-key', expected: 'small letters, digits and hyphens', got: `"${command.runKey}"` };
    throw new ScenarioError([{ ...issue, hint: null }]);
  }
  const scenario = await readScenario(files, command.path, command.overrides);
  const hash = scenarioHash(scenario, sha256);
  const runKey = command.runKey ?? `${slugOf(scenario.name)}-${hash.slice(0, 6)}`;
  const interrupts = createInterrupts(process.env);
  try {
    const outcome = await segmentVerb(
      {
        readScenario: async () => scenario,
        source: command.path,
        recordRoot: command.recordRoot,
        runKey,
        headSha: process.env.GITHUB_SHA ?? null,
        attempt: 1,
        boxSeconds: command.boxSeconds,
        legs: { onInterrupt: 'stop', mayBoot: true },
        env: process.env,
        saveWithinSeconds,
        onRecord: () => {},
      },
      createFolderStore(command.storeFolder, () => Date.now() / 1000),
      teller,
      interrupts,
    );
    return tell(outcome, runKey, command, teller);
  } finally {
    interrupts.close();
  }
}

function tell(outcome: SegmentOutcome, runKey: string, { storeFolder }: SegmentCommand, teller: Teller): number {
  switch (outcome.kind) {
    case 'done':
      teller.say(`${runKey} is finished; "soak judge ${outcome.folder}" gives its verdict`);
      return exitCodes.pass;
    case 'held':
      teller.say(`${runKey} is being carried by another leg, in segment ${outcome.segment + 1}`);
      return exitCodes.pass;
    case 'broken':
      return tellHarnessError(outcome.error, outcome.folder, teller);
    case 'carried': {
      const { checkpoint, ending, folder, saved } = outcome;
      if (!saved) {
        teller.note(`error: the checkpoint could not be stored in ${storeFolder}; the record is in ${folder}`);
        return exitCodeOf('invalid');
      }
      const finished = checkpoint.state === 'finished';
      const held = `${Math.round(checkpoint.position.steadySeconds)} s of steady load held so far`;
      teller.say(
        finished
          ? `${runKey} is finished; "soak judge ${folder}" gives its verdict`
          : `${runKey}: segment ${outcome.segment + 1} is over, ${held}; the next "soak segment" goes on`,
      );
      return ending.kind === 'interrupted' ? exitCodeOfSignal(ending.signal) : exitCodes.pass;
    }
    default:
      return assertNever(outcome);
  }
}

// soak stop: end a system that outlived its soak, before its lease does.

import type { LeftBehind } from '../host/left-behind.ts';
import { readCheckpoint } from '../host/record-folder.ts';
import { exitCodes } from '../judge/exit-code.ts';
import { stoppedSentence } from '../report/event-text.ts';
import { locateRun } from './read-record.ts';
import type { Teller } from './teller.ts';

export interface StopOptions {
  readonly record: string;
}

/** Exit 0 when nothing is left running, also when nothing was; `invalid` when something could not be ended. */
export async function stopVerb(options: StopOptions, leftBehind: LeftBehind, teller: Teller): Promise<number> {
  const folder = await locateRun(options.record, ({ state }) => state === 'running');
  if (folder === null) {
    teller.say(`no unfinished run is recorded in ${options.record}, so nothing was left running`);
    return exitCodes.pass;
  }
  const { runKey } = await readCheckpoint(folder);
  const stopped = await leftBehind.stop(runKey);
  for (const outcome of stopped) teller.say(stoppedSentence(outcome));
  if (stopped.length === 0) teller.say(`nothing of ${runKey} was running`);
  return stopped.some(({ how }) => how === 'not-ended') ? exitCodes.invalid : exitCodes.pass;
}

// soak init: a scenario to begin with, from a command or a url.

import type { Files } from '../host/files.ts';
import { exitCodes } from '../judge/exit-code.ts';
import { starterScenario } from '../scenario/starter.ts';
import type { Teller } from './teller.ts';

export interface InitOptions {
  readonly path: string;
  readonly command: readonly string[];
  readonly url: string | null;
}

export async function initVerb(options: InitOptions, files: Files, teller: Teller): Promise<number> {
  const { path, command, url } = options;
  if ((url === null) === (command.length === 0)) {
    teller.note(
      'soak init: expected either --url URL or a command after --, such as: soak init -- node server.js --port ${port}',
    );
    return exitCodes.scenario;
  }
  if ((await files.readText(path)) !== null) {
    teller.note(`soak init: ${path} is there already; it was left as it is. Name another file.`);
    return exitCodes.scenario;
  }
  await files.writeText(path, starterScenario(url === null ? { command } : { url }));
  teller.say(`Wrote ${path}. Next: soak check ${path}, soak plan ${path}, soak run ${path}`);
  return exitCodes.pass;
}

// git in the frame of a step: under its signals and with its tracking id. What it prints goes to the log, never as a command.

import type { Frame } from './job-scene.ts';
import { StepError } from './step-error.ts';
import { runInFrame } from './step-run.ts';

export interface Git {
  /** Throws StepError when git fails. */
  run(...args: string[]): Promise<void>;
  /** False when git fails. */
  tries(...args: string[]): Promise<boolean>;
  /** What it prints, trimmed. Throws StepError when git fails. */
  ask(...args: string[]): Promise<string>;
  /** null when git fails. */
  askOrNull(...args: string[]): Promise<string | null>;
}

/** Neither the machine's settings nor a question on a terminal may come between. */
const quietEnvironment = { GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1', GIT_ADVICE: '0', LC_ALL: 'C.UTF-8' };

export function createGit(frame: Frame, folder: string): Git {
  async function call(args: readonly string[], onLine: (line: string) => void): Promise<boolean> {
    if (frame.stop.aborted) return false;
    const allArgs = ['-c', 'advice.detachedHead=false', '-c', 'init.defaultBranch=main', ...args];
    const end = await runInFrame(frame, { file: 'git', args: allArgs, cwd: folder, env: quietEnvironment, onLine });
    return end.code === 0;
  }

  const aloud = (args: readonly string[]): Promise<boolean> => {
    // The value of a setting may be a credential; the masks know it.
    frame.log.say(`[command]git ${args.join(' ')}`);
    return call(args, (line) => frame.log.say(line));
  };
  const askOrNull = async (...args: string[]): Promise<string | null> => {
    const lines: string[] = [];
    return (await call(args, (line) => lines.push(line))) ? lines.join('\n').trim() : null;
  };
  const failed = (args: readonly string[]): StepError => new StepError(`git ${args[0] ?? ''} failed, see the log`);

  return {
    async run(...args) {
      if (!(await aloud(args))) throw failed(args);
    },
    tries: (...args) => aloud(args),
    async ask(...args) {
      const answer = await askOrNull(...args);
      if (answer === null) throw failed(args);
      return answer;
    },
    askOrNull,
  };
}

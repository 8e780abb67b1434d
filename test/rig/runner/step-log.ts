// What one step prints: commands are carried out, the rest goes to the log of the job, both with secrets hidden.

import type { Annotation } from '../contracts.ts';
import { type LogCommand, logCommandNames, parseLogCommand } from './log-commands.ts';
import type { Masks } from './masks.ts';

/** GitHub takes this many of a type from one step. */
const mostPerLevel = 10;
/** Longer messages are cut before they become an annotation. */
const mostMessageCharacters = 4096;

export interface StepLog {
  /** A line that the step printed. */
  line(text: string): void;
  /** A line of the runner itself: no command in it counts. */
  say(text: string): void;
  annotate(level: Annotation['level'], message: string, properties?: Annotation['properties']): void;
  /** True when a command was refused, which fails the step. */
  refused(): boolean;
}

export interface JobLog {
  readonly masks: Masks;
  readonly lines: string[];
  readonly annotations: Annotation[];
}

export function createStepLog(job: JobLog): StepLog {
  const counts = new Map<string, number>();
  const known = new Set<string>(logCommandNames);
  let stopToken: string | null = null;
  let wasRefused = false;

  function say(text: string): void {
    job.lines.push(job.masks.hide(text));
  }

  function annotate(level: Annotation['level'], message: string, properties: Annotation['properties'] = {}): void {
    say(`##[${level}]${message}`);
    const count = (counts.get(level) ?? 0) + 1;
    counts.set(level, count);
    if (count > mostPerLevel) return;
    const hidden = Object.entries(properties).map(([key, value]) => [key, job.masks.hide(value)]);
    const shown = job.masks.hide(message).slice(0, mostMessageCharacters);
    job.annotations.push({ level, message: shown, properties: Object.fromEntries(hidden) });
  }

  function addMask(secret: string): void {
    if (secret.trim() === '') {
      annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    job.masks.add(secret);
    say('::add-mask::***');
  }

  function stopCommands(token: string): void {
    if (token === '' || known.has(token.toLowerCase())) {
      wasRefused = true;
      annotate('error', `The stop-commands token '${token}' is empty or the name of a command.`);
      return;
    }
    stopToken = token.toLowerCase();
    known.add(stopToken);
    say('::stop-commands::');
  }

  function carryOut({ name, properties, value }: LogCommand, line: string): void {
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
      case 'debug':
        annotate(name, value, properties);
        break;
      case 'add-mask':
        addMask(value);
        break;
      case 'group':
        say(`##[group]${value}`);
        break;
      case 'endgroup':
        say('##[endgroup]');
        break;
      case 'stop-commands':
        stopCommands(value);
        break;
      case 'save-state':
      case 'set-output':
      case 'set-env':
      case 'add-path':
        wasRefused = true;
        annotate('error', `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`);
        break;
      default:
        say(line);
    }
  }

  return {
    line(text) {
      const command = parseLogCommand(text, known);
      if (stopToken !== null) {
        if (command?.name === stopToken) {
          known.delete(stopToken);
          stopToken = null;
        }
        say(text);
      } else if (command !== null) carryOut(command, text);
      else say(text);
    },
    say,
    annotate,
    refused: () => wasRefused,
  };
}

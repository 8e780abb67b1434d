// How a verb speaks in a job: plain lines in its log, and annotations for what somebody must see.
// What the system under test wrote must never become a command to the runner.

import type { Issue } from '../model/issue.ts';
import { printable } from '../report/workflow-log.ts';
import { renderIssue } from '../verbs/render-issues.ts';
import type { Teller } from '../verbs/teller.ts';
import { type AnnotationLevel, type AnnotationPlace, annotation } from './workflow-commands.ts';

export interface ActionTeller extends Teller {
  error(message: string, title: string): void;
  warning(message: string, title: string): void;
  notice(message: string, title: string): void;
  /** One annotation for each mistake, naming the key; on `file`, as the repository names it; null: on none. */
  issues(source: string, issues: readonly Issue[], file: string | null): void;
}

/** The runner shows ten of a kind per step; the log has them all. */
const mostAnnotations = 10;

/** `write` puts text into the log as it is. */
export function createActionTeller(write: (text: string) => void): ActionTeller {
  const annotate = (level: AnnotationLevel, message: string, place: AnnotationPlace): void => {
    write(`${annotation(level, message, place)}\n`);
  };
  const lines = (text: string): void => {
    for (const line of text.replace(/\n$/, '').split('\n')) write(`${printable(line)}\n`);
  };
  return {
    color: false,
    say: lines,
    note: (text) => {
      lines(text);
      if (text.startsWith('warning: ')) annotate('warning', text.slice('warning: '.length), { title: 'soak' });
    },
    error: (message, title) => annotate('error', message, { title }),
    warning: (message, title) => annotate('warning', message, { title }),
    notice: (message, title) => annotate('notice', message, { title }),
    issues(source, issues, file) {
      for (const issue of issues.slice(0, mostAnnotations)) {
        const title = issue.path === '' ? 'soak' : `soak: ${issue.path}`;
        annotate('error', renderIssue(source, issue), file === null ? { title } : { title, file });
      }
      for (const issue of issues.slice(mostAnnotations)) lines(renderIssue(source, issue));
    },
  };
}

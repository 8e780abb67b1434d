// How a verb speaks. Each shell brings its own: a terminal, or the log and annotations of a job.

export interface Teller {
  /** The answer: goes to standard output. */
  say(text: string): void;
  /** Progress, warnings and errors: standard error. */
  note(text: string): void;
  readonly color: boolean;
}

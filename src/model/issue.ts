// A mistake in a scenario, as data. Rendering is elsewhere.

/** One mistake. `path` is dotted ("load.operations[0].weight"), `expected` says what was wanted, `got` what stood there. */
export interface Issue {
  readonly path: string;
  readonly expected: string;
  readonly got: string | null;
  /** "did you mean ...?" or what to do; null when there is nothing useful to add. */
  readonly hint: string | null;
}

/** Either the value or every issue; never both, never some. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

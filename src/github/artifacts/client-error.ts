// What an error of the artifact client means. The client wraps causes into sentences, so these are read. Pure; nothing is thrown here.

/**
 * "taken": the name is used up. "gone": no such artifact. "transient": trying again, under another name, may help. "refused": it cannot;
 * `reason` says why and what to do.
 */
export type ClientErrorMeaning =
  | { readonly kind: 'taken' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'transient'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** Sentences of the client that mean that no second try will help, and what to do then. */
const refusals: readonly (readonly [RegExp, string | null])[] = [
  [
    /storage quota has been hit|insufficient usage/i,
    'The artifact storage quota is used up: delete artifacts or shorten their retention',
  ],
  [/not currently supported on GHES/, 'Artifacts of this kind exist on github.com and *.ghe.com only'],
  [
    /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,
    'Artifacts can be reached only from inside the step of an action, not from `run:`',
  ],
  [/JWT|Invalid token specified/, 'ACTIONS_RUNTIME_TOKEN is not one that a runner makes'],
  [/artifact name is not valid|files in artifact is not valid/, null],
];

export function meaningOf(error: unknown): ClientErrorMeaning {
  const { name, message, status } = factsOf(error);
  if (name === 'ArtifactNotFoundError') return { kind: 'gone' };
  const reason = firstLine(message);
  const refusal = refusals.find(([pattern]) => pattern.test(message));
  if (refusal !== undefined) return { kind: 'refused', reason: refusal[1] ?? reason };

  const [, method = ''] = /Failed to (\w+Artifact\w*): /.exec(message) ?? [];
  // Seen with 403, 409 and 500: whatever it says, the name is lost, and another one usually works.
  if (method === 'FinalizeArtifact') return { kind: 'transient', reason };
  if (method === 'CreateArtifact' && status === 409) return { kind: 'taken' };
  if (status === 404 || status === 410)
    return method === 'CreateArtifact' ? { kind: 'refused', reason } : { kind: 'gone' };
  // The signed address of the bytes is answered by the blob store: a new try gets a new one.
  if (status === null || isStorage(error) || status >= 500 || status === 408 || status === 429 || isRateLimit(error)) {
    return { kind: 'transient', reason };
  }
  if (status === 401) return { kind: 'refused', reason: `${reason}. The token of this job is over or is not accepted` };
  return { kind: 'refused', reason };
}

interface ErrorFacts {
  readonly name: string;
  readonly message: string;
  /** Of HTTP; null when none is known. */
  readonly status: number | null;
}

function factsOf(error: unknown): ErrorFacts {
  const message = error instanceof Error ? error.message : String(error);
  const name = error instanceof Error ? error.name : '';
  // REST errors carry `status`, those of the blob store `statusCode`, those of the service only a sentence.
  const carried = field(error, 'status') ?? field(error, 'statusCode');
  if (typeof carried === 'number') return { name, message, status: carried };
  const [, written] = /\((\d{3})\)/.exec(message) ?? [];
  return { name, message, status: written === undefined ? null : Number(written) };
}

function isStorage(error: unknown): boolean {
  return typeof field(error, 'statusCode') === 'number';
}

/** REST says 403 for too many requests as well; then it says when to come back, or that none are left. */
function isRateLimit(error: unknown): boolean {
  const headers = field(field(error, 'response'), 'headers');
  return field(headers, 'retry-after') !== undefined || field(headers, 'x-ratelimit-remaining') === '0';
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').trim().replace(/\.$/, '');
}

/** A full disk, a file that may not be read: it says nothing about the service, and does not go away by trying again. */
export function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}

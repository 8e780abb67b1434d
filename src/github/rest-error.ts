// What GitHub's REST API said instead of an answer, in our words: is it worth another try, is it a refusal, or our mistake.

/** One request that failed for good. The message says which, and what was answered. */
export class RestError extends Error {
  /** null: no answer came, or not a whole one. */
  readonly status: number | null;
  /** May pass by itself: no answer, 5xx, a rate limit. */
  readonly transient: boolean;
  /** What the service asked to wait; null when it did not say; infinite when it is longer than any job waits. */
  readonly retryAfterSeconds: number | null;
  constructor(
    route: string,
    status: number | null,
    said: string,
    limit: { readonly retryAfterSeconds: number | null } | null,
    options?: ErrorOptions,
  ) {
    super(`${route}: ${status === null ? '' : `${status} `}${said}`, options);
    this.name = 'RestError';
    this.status = status;
    this.transient = status === null || status >= 500 || limit !== null;
    this.retryAfterSeconds = limit?.retryAfterSeconds ?? null;
  }
}

/**
 * True when the token may not do it here, or sees no such thing, or the repository does not have that part (issues turned off).
 * A rate limit is not a refusal, although GitHub sometimes answers it with the same status.
 */
export function isRefusal(error: unknown): error is RestError {
  return error instanceof RestError && !error.transient && [403, 404, 410].includes(error.status ?? 0);
}

/** What octokit threw -> RestError; anything that is not about a request is handed back as it is. */
export function restErrorOf(route: string, error: unknown): unknown {
  if (error instanceof RestError || !(error instanceof Error)) return error;
  if (!('status' in error) || typeof error.status !== 'number') return error;
  // Octokit gives 500 to a connection that failed; an answer is what tells the two apart.
  const response = 'response' in error ? (error.response as OctokitResponse | undefined) : undefined;
  if (response === undefined) return new RestError(route, null, `no answer: ${error.message}`, null, { cause: error });
  const limit = limitOf(error.status, response.headers);
  return new RestError(route, error.status, error.message, limit, { cause: error });
}

interface OctokitResponse {
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** A rate limit comes as 429, or as 403 that says so in its headers. */
function limitOf(status: number, headers: OctokitResponse['headers']): { retryAfterSeconds: number | null } | null {
  const after = Number(headers['retry-after']);
  const retryAfterSeconds = Number.isFinite(after) && after >= 0 ? after : null;
  const isLimit = status === 429 || (status === 403 && (retryAfterSeconds !== null || isSpent(headers)));
  if (!isLimit) return null;
  // The hourly allowance is used up: it comes back at a time that is not worth waiting for in a job.
  return { retryAfterSeconds: retryAfterSeconds ?? (isSpent(headers) ? Number.POSITIVE_INFINITY : null) };
}

function isSpent(headers: OctokitResponse['headers']): boolean {
  return String(headers['x-ratelimit-remaining']) === '0';
}

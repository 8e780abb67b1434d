// Asks GitHub's REST API, patiently: what may pass by itself is tried again, what is an answer is not. Over octokit, which stays in here.
// Not here: what is asked for, and what a refusal means to the user.

import { setTimeout as pause } from 'node:timers/promises';
import { isRecord } from '../capture/is-record.ts';
import type { ActionContext } from './action-context.ts';
import { RestError, restErrorOf } from './rest-error.ts';

/** The repository that is asked about. */
export type Place = Pick<ActionContext, 'owner' | 'repo'>;

/** Those named in the route are put into it, encoded; the others become the query or the body. */
export type RestParameters = Readonly<Record<string, string | number | readonly string[] | null>>;

export type JsonRecord = Readonly<Record<string, unknown>>;

export interface RestAnswer {
  /** JSON; null for an answer without a body. */
  readonly data: unknown;
  /** More than 1: an earlier try may have been carried out too, although its answer never came. */
  readonly tries: number;
}

/** Both reject with RestError. A route is a method and a template: "PATCH /repos/{owner}/{repo}/issues/{issue_number}". */
export interface Rest {
  ask(route: string, parameters: RestParameters): Promise<RestAnswer>;
  /** Every item of a list, through all its pages, in the list's own order. */
  list(route: string, parameters: RestParameters): AsyncIterable<JsonRecord>;
}

export interface RestOptions {
  readonly token: string;
  /** GITHUB_API_URL. */
  readonly apiUrl: string;
  /** Between two tries. */
  readonly wait?: (seconds: number) => Promise<unknown>;
  /** For one try. */
  readonly answerWithinSeconds?: number;
}

const mostTries = 3;
const pausesSeconds = [2, 8];
/** The service may ask for a longer pause than ours; beyond this it is not worth a job's minutes. */
const longestPauseSeconds = 60;
const perPage = 100;

export async function createRest(options: RestOptions): Promise<Rest> {
  const { token, apiUrl, answerWithinSeconds = 30, wait = (seconds: number) => pause(seconds * 1000) } = options;
  // Large, and most commands never speak to the API.
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, '') });

  async function once(route: string, parameters: RestParameters): Promise<{ data: unknown; next: string | null }> {
    try {
      const signal = AbortSignal.timeout(answerWithinSeconds * 1000);
      const { status, data, headers } = await octokit.request(route, { ...parameters, request: { signal } });
      if (status === 204) return { data: null, next: null };
      // Octokit hands over what it has as text when the connection ends inside the body: an empty list would be a lie.
      if (typeof data !== 'object' || data === null) throw new RestError(route, null, 'the answer was not whole', null);
      return { data, next: /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1] ?? null };
    } catch (error) {
      throw restErrorOf(route, error);
    }
  }

  async function patiently(route: string, parameters: RestParameters) {
    for (let tries = 1; ; tries++) {
      try {
        return { ...(await once(route, parameters)), tries };
      } catch (error) {
        if (!(error instanceof RestError) || !error.transient || tries === mostTries) throw error;
        const seconds = Math.max(pausesSeconds[tries - 1] ?? 0, error.retryAfterSeconds ?? 0);
        if (seconds > longestPauseSeconds) throw error;
        await wait(seconds);
      }
    }
  }

  return {
    async ask(route, parameters) {
      const { data, tries } = await patiently(route, parameters);
      return { data, tries };
    },

    async *list(route, parameters) {
      let answer = await patiently(route, { ...parameters, per_page: perPage });
      for (;;) {
        if (!Array.isArray(answer.data)) throw new RestError(route, 200, 'a list was expected', null);
        yield* answer.data.filter(isRecord);
        if (answer.next === null) return;
        // The next address is the service's to say: some lists go by cursors.
        answer = await patiently(`GET ${answer.next}`, {});
      }
    },
  };
}

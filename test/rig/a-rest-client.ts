// Asks the REST server by plain fetch, with a token made for the occasion.

import type { Permissions } from './contracts.ts';
import type { RestGitHub } from './services/rest-github.ts';

/** `request`: "GET /repos/acme/service" or a whole address. `permissions` null: without a token. `of`: whose token. */
export async function askRest(
  github: RestGitHub,
  request: string,
  permissions: Permissions | null,
  body?: object,
  of = 'acme/service',
) {
  const [method = '', path = ''] = request.split(' ');
  const headers = permissions === null ? {} : { authorization: `token ${github.githubToken(permissions, of)}` };
  const url = path.startsWith('http') ? path : github.url + path;
  const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await answer.text();
  return {
    status: answer.status,
    link: answer.headers.get('link'),
    // biome-ignore lint/suspicious/noExplicitAny: a test looks at any part of an answer
    data: (text === '' ? null : JSON.parse(text)) as any,
  };
}

// ACTIONS_RUNTIME_TOKEN as the artifact client needs it: a JWT whose `scp` names run and job. Nobody signs it, nobody checks a signature.

export interface TokenFacts {
  readonly runId: string;
  readonly jobId: string;
  readonly expiresUnixSeconds: number;
}

/** A negative `expiresInSeconds` makes one that is over already. */
export function runtimeToken(runId: string, jobId: string, expiresInSeconds: number): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    // Job names hold blanks and colons, which separate scopes here.
    scp: `Actions.Example Actions.Results:${encodeURIComponent(runId)}:${encodeURIComponent(jobId)}`,
    iat: now,
    nbf: now - 300,
    exp: now + Math.floor(expiresInSeconds),
    iss: 'rig',
  };
  return [{ typ: 'JWT', alg: 'none' }, claims].map((part) => `${encode(part)}.`).join('');
}

/** null for a header that is not one of our tokens. */
export function readRuntimeToken(authorization: string | undefined): TokenFacts | null {
  const [, claims = ''] = (authorization ?? '').replace(/^Bearer /i, '').split('.');
  try {
    const { scp, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { scp: string; exp: number };
    const scope = scp.split(' ').find((entry) => entry.startsWith('Actions.Results:'));
    const [, runId, jobId] = scope?.split(':') ?? [];
    if (runId === undefined || jobId === undefined) return null;
    return { runId, jobId, expiresUnixSeconds: exp };
  } catch {
    return null;
  }
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

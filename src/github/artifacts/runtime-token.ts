// When the token that artifacts are uploaded with is over. GitHub documents no lifetime, so the token itself is read; never its signature.

/** Unix seconds of the claim `exp` of ACTIONS_RUNTIME_TOKEN; null when there is no token, or none that can be read. */
export function runtimeTokenExpiry(token: string | undefined): number | null {
  const claims = token?.split('.')[1];
  if (claims === undefined) return null;
  try {
    const { exp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { exp?: unknown };
    return typeof exp === 'number' && Number.isFinite(exp) ? exp : null;
  } catch {
    return null;
  }
}

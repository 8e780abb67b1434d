// Says no to servers on which the action cannot work, before a minute is spent.

/**
 * null for github.com, a tenant of ghe.com, and *.localhost (tests); else the sentence for the user. The artifact client makes the same
 * distinction, but only at the first upload.
 */
export function refuseGhes(serverUrl: string): string | null {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : null;
  if (host === 'github.com' || host?.endsWith('.ghe.com') || host?.endsWith('.localhost')) return null;
  const named = host === null || host === '' ? `"${serverUrl}"` : host;
  return (
    `soak-action does not work on ${named}: it hands a soak from job to job through artifacts of the kind that only github.com and ` +
    'ghe.com have; on GitHub Enterprise Server, run the command `soak` in a step instead.'
  );
}

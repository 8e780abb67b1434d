// The name of one run: readable, sortable, fit for a folder and for a socket's path.

const longestName = 24;

/** What a user may call a run: it becomes a folder that is made and removed, so never "..", and nothing with a "/". */
export const runKeyPattern = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** "MCP quickstart", a Tuesday -> "mcp-quickstart-20261122-110217-4f2". `salt` keeps two runs of one second apart. */
export function newRunKey(scenarioName: string, unixSeconds: number, salt: number): string {
  const stamp = new Date(unixSeconds * 1000).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return `${slugOf(scenarioName)}-${stamp}-${(salt % 4096).toString(16).padStart(3, '0')}`;
}

/**
 * The key of a run that a chain of jobs carries: every leg of one workflow run finds the same, no two scenarios share one, and
 * "run all jobs again" begins a new one.
 */
export function chainRunKey(scenarioName: string, scenarioHash: string, runId: string, attempt: number): string {
  const again = attempt > 1 ? `-a${attempt}` : '';
  return `${slugOf(scenarioName)}-${runId}${again}-${scenarioHash.slice(0, 6)}`;
}

/** Fit for a folder, for a socket's path and for the name of an artifact. */
export function slugOf(scenarioName: string): string {
  const name = scenarioName
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'soak' : name;
}

// The name of one run: readable, sortable, fit for a folder and for a socket's path.

const longestName = 24;

/** "MCP quickstart", a Tuesday -> "mcp-quickstart-20261122-110217-4f2". `salt` keeps two runs of one second apart. */
export function newRunKey(scenarioName: string, unixSeconds: number, salt: number): string {
  const name = scenarioName
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-+|-+$/g, '');
  const stamp = new Date(unixSeconds * 1000).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return `${name === '' ? 'soak' : name}-${stamp}-${(salt % 4096).toString(16).padStart(3, '0')}`;
}

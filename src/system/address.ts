// Reads the address of a tcp readiness probe. Pure.

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** "4000", ":4000", "host:4000", "[::1]:4000", each also after "tcp://"; null for anything else. */
export function parseAddress(text: string): Address | null {
  const match = /^(?:tcp:\/\/)?(?:(?:\[(?<six>[^\]]+)\]|(?<host>[^:[\]/]*)):)?(?<port>\d{1,5})$/.exec(text.trim());
  const port = Number(match?.groups?.port ?? Number.NaN);
  if (!(port >= 1 && port <= 65_535)) return null;
  return { host: match?.groups?.six ?? (match?.groups?.host || '127.0.0.1'), port };
}

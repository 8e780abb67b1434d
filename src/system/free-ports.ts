// Finds ports that nobody listens on. The OS chooses; between finding and using lies a moment in which another may take one.

import { type AddressInfo, createServer, type Server } from 'node:net';

/** One port for each name, all different: they are held together, then let go. */
export async function findFreePorts(names: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const servers: Server[] = [];
  try {
    const ports: Record<string, number> = {};
    for (const name of names) {
      const server = createServer();
      servers.push(server);
      ports[name] = await listenAnywhere(server);
    }
    return ports;
  } finally {
    await Promise.all(servers.map(close));
  }
}

function listenAnywhere(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

// A process that boots a system and then waits to be killed: `client-entry.mjs <folder> <port> <lease seconds>`.
// Prints what it booted as one line of JSON.

import { aSystem, createBench, fixture, httpReady, orderOf } from './bench.ts';

const [folder, port, leaseSeconds] = process.argv.slice(2);
const { system } = createBench(folder);
const ready = httpReady(Number(port));
const booted = await system.boot(
  orderOf(aSystem({ command: fixture('steady', '--port', port), ready }), { leaseSeconds: Number(leaseSeconds) }),
);
console.log(JSON.stringify({ targets: booted.map(({ identity }) => identity), keeperFolder: system.keeperFolder() }));

// A process that boots a system that speaks on its standard streams, begins to say something to it, and waits to be killed:
// `stdio-entry.mjs <folder>`. Prints what it booted as one line of JSON.

import { connect } from 'node:net';
import { aSystem, createBench, fixture, orderOf } from './bench.ts';

const { system } = createBench(process.argv[2]);
const ready = { kind: 'log', pattern: '^ready$', withinSeconds: 10 };
const order = orderOf(aSystem({ command: fixture('stdio-server'), ready }), { stdio: true });
const booted = await system.boot(order);
const socket = connect(system.stdioSocket(), () => {
  // Half a line: who comes next must not go on with it.
  socket.write('{"jsonrpc":"2.0","id":1,', () => {
    console.log(JSON.stringify({ targets: booted.map(({ identity }) => identity) }));
  });
});
setInterval(() => {}, 1000);

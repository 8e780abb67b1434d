// A parent that gives load and tells the pid of its load process, for a test that kills it.

import { createLoad } from '../../src/load/load-port.ts';
import { aLoad, anOrder } from './a-load.ts';

const [loadEntry, target] = process.argv.slice(2);
const load = createLoad({ loadEntry });
await load.start(anOrder(aLoad({ target })));
process.send(load.pid());

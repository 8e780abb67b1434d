// One look at one pid, printed as JSON: run as another user, to see what that user may see.

import { createWatch } from '../../src/watch/watch.ts';

const watch = createWatch();
watch.observe([{ name: 'system', pid: Number(process.argv[2]) }]);
console.log(JSON.stringify(await watch.look()));
watch.close();

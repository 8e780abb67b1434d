// The keeper as the tests start it: straight from its source.

import { keeperMain } from '../../src/system/keeper.ts';

keeperMain(process.argv.slice(2));

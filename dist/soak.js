#!/usr/bin/env node
// The command. Looks at the Node it runs on before anything of ours is imported.
import { onOurNode } from './node-version.js';

if (onOurNode()) (await import('./index.js')).soak();

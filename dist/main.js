// The action's main; started by the runner.
(await import('./index.js')).main();

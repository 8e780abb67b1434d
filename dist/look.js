// One look at a running soak; forked by soak, never started by hand.
(await import('./index.js')).look();

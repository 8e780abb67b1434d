// The load process; forked by soak, never started by hand.
(await import('./index.js')).load();

// The keeper; started detached by soak, never by hand.
(await import('./index.js')).keeper(process.argv.slice(2));

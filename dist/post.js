// The action's post; started by the runner when the job ends, however it ends.
(await import('./index.js')).post();

// Measures how often the judge is wrong, by seeded simulation. --help says what can be asked; the code is in test/sim.
await import('../test/sim/main.ts');

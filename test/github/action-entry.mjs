// The action's two ends from src, as dist/main.js and dist/post.js start them; for tests over real processes.
const [end] = process.argv.slice(2);
if (end === 'main') process.exit(await (await import('../../src/github/main.ts')).actionMain());
process.exit(await (await import('../../src/github/post.ts')).actionPost());

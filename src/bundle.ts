// What dist/*.js may call. Each entry loads only what it needs, so that a small question gets a quick answer.

export async function soak(): Promise<void> {
  const { main } = await import('./cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}

export async function main(): Promise<void> {
  const { actionMain } = await import('./github/main.ts');
  // Not only the exit code: an upload that was overtaken by a cancel must not keep the job waiting.
  process.exit(await actionMain());
}

export async function post(): Promise<void> {
  const { actionPost } = await import('./github/post.ts');
  process.exit(await actionPost());
}

export async function load(): Promise<void> {
  const { loadEntryMain } = await import('./load/load-entry.ts');
  await loadEntryMain(process.argv.slice(2));
}

export async function look(): Promise<void> {
  const { looksMain } = await import('./host/looks-process.ts');
  looksMain();
}

export async function keeper(args: readonly string[]): Promise<void> {
  const { keeperMain } = await import('./system/keeper.ts');
  keeperMain(args);
}

// What dist/*.js may call. Each entry loads only what it needs, so that a small question gets a quick answer.

export async function soak(): Promise<void> {
  const { main } = await import('./cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}

export async function load(): Promise<void> {
  const { loadMain } = await import('./load/load-process.ts');
  loadMain();
}

export async function keeper(args: readonly string[]): Promise<void> {
  const { keeperMain } = await import('./system/keeper.ts');
  keeperMain(args);
}

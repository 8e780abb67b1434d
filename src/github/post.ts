// post: what main could not finish. Nothing heavy is loaded for a step that left nothing behind.

import { readPostState } from './post-state.ts';

/** Never red: what main said stands. */
export async function actionPost(): Promise<number> {
  const state = readPostState((name) => process.env[`STATE_${name}`] ?? '');
  // Whoever left a command left the name of its run too; without one, nothing may be looked for, and less be removed.
  if (state.command === '' || state.runKey === '') return 0;
  return await (await import('./finish-leg.ts')).finishLeg(state);
}

// What a step is called on the run page, and in GITHUB_ACTION.

import type { StepOrder } from '../contracts.ts';

/** Expressions in it are not evaluated yet. */
export function displayName(step: StepOrder): string {
  return step.name ?? `Run ${step.uses ?? (step.run ?? '').trim().split('\n')[0] ?? ''}`;
}

export function actionName(step: StepOrder): string {
  if (step.id !== null) return step.id;
  if (step.uses === null) return '__run';
  if (step.uses.startsWith('./') || step.uses.startsWith('$/')) return '__self';
  return `__${step.uses.replace(/@.*$/, '').replaceAll('/', '_')}`;
}

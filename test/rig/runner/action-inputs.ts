// The inputs of an action: what the step gives, over the defaults of its action.yml; all of them texts.

import { evaluateText, evaluateTexts } from './contexts.ts';
import type { Frame } from './job-scene.ts';

/** Every declared input is there, '' without a default. An undeclared one is passed on, and `warnUnexpected` tells. */
export function resolveInputs(
  frame: Frame,
  given: Readonly<Record<string, string>>,
  declared: Readonly<Record<string, string>>,
): Record<string, string> {
  const { job, scope, contexts } = frame;
  const texts = evaluateTexts(job, scope, given, contexts);
  const inputs: Record<string, string> = {};
  for (const [name, text] of Object.entries(texts)) inputs[name.toLowerCase()] = text;
  for (const [name, text] of Object.entries(declared)) {
    inputs[name.toLowerCase()] ??= evaluateText(job, scope, text, contexts);
  }
  return inputs;
}

/** Once for each step: a misspelt input does nothing, so the run page shows it. */
export function warnUnexpected(
  frame: Frame,
  given: Readonly<Record<string, string>>,
  declared: Readonly<Record<string, string>>,
): void {
  const names = Object.keys(declared).map((name) => name.toLowerCase());
  const unexpected = Object.keys(given).filter((name) => !names.includes(name.toLowerCase()));
  if (unexpected.length === 0) return;
  const quote = (list: readonly string[]): string => list.map((name) => `'${name}'`).join(', ');
  frame.log.annotate('warning', `Unexpected input(s) ${quote(unexpected)}, valid inputs are [${quote(names)}]`);
}

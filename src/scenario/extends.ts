// One scenario on top of another: `extends = "base.toml"`. Pure; whoever reads files follows the chain.

import { at, isTable } from './tree.ts';

/** The file this scenario builds on, as written; null when it stands alone. A wrong type is left to the decoder. */
export function extendsOf(tree: unknown): string | null {
  const path = at(tree, 'extends');
  return typeof path === 'string' ? path : null;
}

/** Tables are merged key by key, deep; lists and single values of `over` replace those of `base`. Neither is changed. */
export function mergeTrees(base: unknown, over: unknown): unknown {
  if (!isTable(base) || !isTable(over)) return over;
  const kept = Object.entries(base).filter(([key]) => !Object.hasOwn(over, key));
  const laid = Object.entries(over).map(([key, value]) => [
    key,
    Object.hasOwn(base, key) ? mergeTrees(base[key], value) : value,
  ]);
  return Object.fromEntries([...kept, ...laid]);
}

// A scenario's fingerprint: the same scenario has the same hash, however its keys were ordered in the file.

import type { Scenario } from '../model/scenario.ts';

/** `sha256` takes UTF-8 text and gives what is to stand in the checkpoint; it is an argument because hashing is the host's. */
export function scenarioHash(scenario: Scenario, sha256: (text: string) => string): string {
  return sha256(stableStringify(scenario));
}

/** JSON with keys in code unit order; keys whose value is undefined are left out, as JSON does. */
export function stableStringify(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => stableStringify(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, item]) => `${JSON.stringify(key)}:${stableStringify(item)}`);
  return `{${entries.join(',')}}`;
}

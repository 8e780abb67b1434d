// Files in memory, for verbs that read scenarios and write reports.

import type { Files } from '../../src/host/files.ts';

export function memoryFiles(texts: Record<string, string>): Files & { readonly texts: Record<string, string> } {
  return {
    texts,
    readText: async (path) => texts[path] ?? null,
    writeText: async (path, text) => {
      texts[path] = text;
    },
    beside: (from, to) => [...from.split('/').slice(0, -1), to].join('/'),
  };
}

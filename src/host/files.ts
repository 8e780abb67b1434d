// Reading and writing whole small files: scenarios and reports. The record has its own, crash-safe writer.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

export interface Files {
  /** null when the file does not exist; rejects when it cannot be read. */
  readText(path: string): Promise<string | null>;
  /** Makes the folder when it is missing. */
  writeText(path: string, text: string): Promise<void>;
  /** `to` as seen from the folder of `from`. */
  beside(from: string, to: string): string;
}

export function createFiles(): Files {
  return {
    async readText(path) {
      try {
        return await readFile(path, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    async writeText(path, text) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    },
    beside: (from, to) => resolve(dirname(from), to),
  };
}

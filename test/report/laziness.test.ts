import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const folder = new URL('../../src/report/', import.meta.url);

// A report of text or JSON must not pay for two charting libraries at start.
test('only vega.ts imports vega, and only when a chart is drawn', async () => {
  for (const name of await readdir(folder)) {
    const source = await readFile(new URL(name, folder), 'utf8');
    const imports = source.match(/^import (?!type\b).* from '(?:vega|vega-lite)';$/gm) ?? [];
    expect(imports, name).toEqual([]);
    if (name !== 'vega.ts') expect(source, name).not.toMatch(/import\('vega/);
  }
});

import { describe, expect, it } from 'vitest';
import { checkVerb } from '../../src/verbs/check.ts';
import { initVerb } from '../../src/verbs/init.ts';
import { planVerb } from '../../src/verbs/plan.ts';
import { newRunKey } from '../../src/verbs/run-key.ts';
import { hearingTeller } from '../fakes/hearing-teller.ts';
import { memoryFiles } from '../fakes/memory-files.ts';

const starter = { path: 'soak.toml', command: ['node', 'server.js', '--port', '${port}'], url: null };

describe('soak init', () => {
  it.each([
    ['a command', starter],
    ['a url', { path: 'soak.toml', command: [], url: 'http://127.0.0.1:8080/health' }],
  ])('writes from %s what soak check calls right', async (_, options) => {
    const files = memoryFiles({});
    expect(await initVerb(options, files, hearingTeller())).toBe(0);
    const teller = hearingTeller();
    expect(await checkVerb({ path: 'soak.toml', overrides: [] }, files, teller)).toBe(0);
    expect(teller.said[0]).toContain('soak.toml: a right scenario');
  });

  it('leaves a file alone that is there already', async () => {
    const files = memoryFiles({ 'soak.toml': 'mine' });
    expect(await initVerb(starter, files, hearingTeller())).toBe(2);
    expect(files.texts['soak.toml']).toBe('mine');
  });

  it('wants a command or a url, not both and not neither', async () => {
    expect(await initVerb({ ...starter, url: 'http://127.0.0.1:1' }, memoryFiles({}), hearingTeller())).toBe(2);
    expect(await initVerb({ ...starter, command: [] }, memoryFiles({}), hearingTeller())).toBe(2);
  });
});

describe('soak plan', () => {
  it('says as text and as JSON which checks it cannot judge', async () => {
    const files = memoryFiles({});
    await initVerb(starter, files, hearingTeller());
    const order = { path: 'soak.toml', overrides: ['duration=2m'], boxSeconds: null };
    const text = hearingTeller();
    await planVerb({ ...order, json: false }, files, text);
    expect(text.said[0]).toMatch(/memory-growth +not judged/);
    const json = hearingTeller();
    await planVerb({ ...order, json: true }, files, json);
    const plan = JSON.parse(json.said[0] ?? '');
    expect(plan.checks.find(({ check }: { check: string }) => check === 'memory-growth')).toMatchObject({
      judged: false,
    });
  });
});

describe('a run key', () => {
  it('is readable, sortable and fit for a folder', () => {
    expect(newRunKey('MCP quickstart', 1_795_345_337, 1263)).toBe('mcp-quickstart-20261122-110217-4ef');
    expect(newRunKey('../../Ünsafe !!', 0, 5)).toBe('nsafe-19700101-000000-005');
    expect(newRunKey('日本', 0, 0)).toBe('soak-19700101-000000-000');
  });
});

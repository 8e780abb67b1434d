import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../../src/model/error.ts';
import { readScenario } from '../../src/verbs/read-scenario.ts';
import { memoryFiles } from '../fakes/memory-files.ts';

const base = 'name = "base"\nduration = "1h"\n[system]\ncommand = ["node", "s.js", "${port}"]\n[load]\nrate = "10/s"\n';

async function issuesOf(files: Record<string, string>, path: string, overrides: readonly string[] = []) {
  try {
    await readScenario(memoryFiles(files), path, overrides);
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues;
    throw error;
  }
  return [];
}

describe('reading a scenario', () => {
  it('follows extends beside the file that names it', async () => {
    const files = memoryFiles({
      'soak/base.toml': base,
      'soak/nightly.toml': 'extends = "base.toml"\nduration = "24h"\n',
    });
    const scenario = await readScenario(files, 'soak/nightly.toml', []);
    expect([scenario.name, scenario.durationSeconds]).toEqual(['base', 86_400]);
  });

  it('applies overrides last', async () => {
    const scenario = await readScenario(memoryFiles({ 'a.toml': base }), 'a.toml', ['duration=5m', 'load.rate=20/s']);
    expect(scenario.durationSeconds).toBe(300);
    expect(scenario.load?.rate).toEqual({ kind: 'open', perSecond: 20 });
  });

  it.each<[string, Record<string, string>, string, RegExp]>([
    ['a file that is not there', {}, 'a.toml', /no such file: a\.toml/],
    ['a base that is not there', { 'a.toml': 'extends = "b.toml"' }, 'a.toml', /no such file: b\.toml/],
    ['a circle', { 'a.toml': 'extends = "a.toml"' }, 'a.toml', /circle/],
    ['a kind of file that is not known', { 'a.ini': '' }, 'a.ini', /a\.ini/],
    ['text that is no TOML', { 'a.toml': 'name = ' }, 'a.toml', /line 1/],
  ])('names %s', async (_, files, path, want) => {
    const [issue] = await issuesOf(files, path);
    expect(`${issue?.path} ${issue?.got}`).toMatch(want);
  });

  it('refuses what would make the verdict false, and says that it is not built yet', async () => {
    const checks = '[checks]\np99 = { limit = "1s", window = "last half" }\n';
    const [issue] = await issuesOf({ 'a.toml': `${base}${checks}` }, 'a.toml');
    expect(issue?.expected).toMatch(/not built/);
  });
});

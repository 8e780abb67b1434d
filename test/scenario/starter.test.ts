import { expect, it } from 'vitest';
import { notYet } from '../../src/scenario/not-yet.ts';
import { parseScenarioText } from '../../src/scenario/parse.ts';
import { type StarterSource, starterScenario } from '../../src/scenario/starter.ts';
import { scenarioOf } from './scenarios.ts';

it.each<[StarterSource, string]>([
  [{ command: ['node', 'src/server.js'] }, 'server'],
  [{ command: ['node', 'server.mjs', '--port', '${port}'] }, 'server'],
  [{ command: ['./bin/serve', '--quiet'] }, 'serve'],
  [{ command: ['C:\\a "b"\\ü.exe', '\u007f', ''.padEnd(3, '\n')] }, 'ü'],
  [{ command: [' '] }, 'soak'],
  [{ url: 'http://127.0.0.1:8080/mcp' }, '127.0.0.1'],
  [{ url: 'https://example.com' }, 'example.com'],
])('%j gives eight lines that decode', (source, name) => {
  const text = starterScenario(source);
  const parsed = parseScenarioText(text, 'toml');
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.issues)}\n${text}`);
  const scenario = scenarioOf(parsed.value);
  expect(text.split('\n').filter((line) => line !== '')).toHaveLength(8);
  expect(scenario.name).toBe(name);
  expect(notYet(scenario)).toEqual([]);
  if ('command' in source) expect(scenario.system?.command).toEqual(source.command);
  else expect(scenario.load?.target).toBe(source.url);
});

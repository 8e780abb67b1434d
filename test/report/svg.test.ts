import { describe, expect, test } from 'vitest';
import { chartSpecs } from '../../src/report/chart-spec.ts';
import { renderSvg, stackedSpec } from '../../src/report/svg.ts';
import { darkTheme, lightTheme } from '../../src/report/theme.ts';
import { aCapture, quickShape } from './example-capture.ts';
import { aScenario } from './example-scenario.ts';

describe('a picture', () => {
  const options = { width: 500, height: 160, interactive: false, titled: true, maxRows: 200 };
  const [memory] = chartSpecs(aCapture(quickShape), aScenario(), null, options);

  test.each([
    { name: 'light', theme: lightTheme },
    { name: 'dark', theme: darkTheme },
  ])('in the $name theme has its colours and no open variable', async ({ theme }) => {
    if (memory?.spec == null) throw new Error('expected a spec');
    const svg = await renderSvg(memory.spec, theme);
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain(theme.first);
    expect(svg).toContain(theme.ground);
    expect(svg).not.toContain('var(');
  });

  test('of several charts shows each title', async () => {
    const specs = chartSpecs(aCapture(quickShape), aScenario(), null, options).flatMap(({ spec }) => spec ?? []);
    const svg = await renderSvg(stackedSpec(specs), lightTheme);
    for (const title of ['Memory', 'Open handles', 'Response time', 'Requests']) expect(svg).toContain(`>${title}<`);
  });
});

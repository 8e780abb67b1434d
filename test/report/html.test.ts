import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { chartSpecs } from '../../src/report/chart-spec.ts';
import { type HtmlInput, renderHtml } from '../../src/report/html.ts';
import { codeForScript, escapeHtml, jsonForScript } from '../../src/report/html-escape.ts';
import { aCapture, anEvent, quickShape } from './example-capture.ts';
import { aScenario } from './example-scenario.ts';
import { exampleMeta, failing, passing } from './example-verdicts.ts';

const hostile = '</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)>';

function input(over: Partial<HtmlInput> = {}): HtmlInput {
  const scenario = over.scenario ?? aScenario();
  const capture = aCapture(quickShape);
  return {
    verdict: failing,
    scenario,
    specs: chartSpecs(capture, scenario, failing),
    events: capture.events,
    assets: { vegaJs: '/* library */' },
    meta: exampleMeta,
    recordPath: 'soak-record/example',
    ...over,
  };
}

describe('the page', () => {
  test('opens with the verdict and its sentence', async () => {
    const html = await renderHtml(input());
    const body = html.slice(html.indexOf('<body>'));
    expect(body.indexOf('FAIL')).toBeLessThan(body.indexOf(escapeHtml(failing.sentence)));
    expect(body.indexOf(escapeHtml(failing.sentence))).toBeLessThan(body.indexOf('<main>'));
  });

  test('asks nothing of any network', async () => {
    const html = await renderHtml(input({ scenario: { ...aScenario(), load: null, system: null } }));
    expect(html).not.toMatch(/https?:\/\//);
    expect(html).not.toMatch(/<(?:link|img|iframe)\b|\bsrc=|@import|url\(/);
    expect(html).toContain("default-src 'none'");
  });

  test('carries the real library whole, and its only addresses are names of XML spaces', async () => {
    const vegaJs = await readFile(new URL('../../node_modules/vega/build/vega.min.js', import.meta.url), 'utf8');
    const html = await renderHtml(
      input({ assets: { vegaJs }, scenario: { ...aScenario(), load: null, system: null } }),
    );
    const addresses = new Set(html.match(/https?:\/\/[^\s"'`)]+/g));
    expect([...addresses].every((address) => address.startsWith('http://www.w3.org/'))).toBe(true);
    expect(html.match(/<\/script>/g)).toHaveLength(3);
  });

  test('escapes whatever a target, a scenario or a judge wrote', async () => {
    const crash = anEvent(30, {
      event: 'crash',
      target: hostile,
      exit: { code: 1, signal: null },
      logTail: [hostile],
    });
    const [finding] = failing.findings;
    if (finding === undefined) throw new Error('expected a finding');
    const verdict = {
      ...failing,
      sentence: hostile,
      findings: [{ ...finding, outcome: 'violated' as const, sentence: hostile, next: hostile, evidence: [hostile] }],
      notJudged: [{ check: hostile, reason: hostile, because: 'off' as const }],
    };
    const scenario = { ...aScenario(), name: hostile };
    const capture = aCapture(quickShape, [crash]);
    const specs = chartSpecs(capture, scenario, verdict);
    const meta = { ...exampleMeta, runKey: hostile, scenarioHash: hostile };
    const html = await renderHtml(
      input({ verdict, scenario, specs, events: capture.events, meta, recordPath: hostile }),
    );
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<!--');
    expect(html.match(/<\/script>/g)).toHaveLength(3);
  });

  test('keeps secrets out: variables stay unexpanded', async () => {
    expect(await renderHtml(input())).toContain('${env.SERVICE_TOKEN}');
  });

  test('says what was not measured instead of drawing it', async () => {
    const specs = input().specs.map((chart) => (chart.id === 'handles' ? { ...chart, spec: null } : chart));
    const html = await renderHtml(input({ specs }));
    expect(html).toContain('No chart of open handles');
    expect(html).not.toContain('id="chart-handles"');
  });

  test('does not grow with the number of events', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) =>
      anEvent(index, { event: 'boot', target: 'system', pid: index }, index),
    );
    const html = await renderHtml(input({ verdict: passing, events: many }));
    expect(html).toContain('4800 events in between are left out here');
    expect(html.match(/started as process/g)).toHaveLength(200);
  });
});

describe('text inside script elements', () => {
  test('data cannot end its element and comes back whole', () => {
    const json = jsonForScript({ text: hostile });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ text: hostile });
  });

  test('code keeps its meaning', () => {
    const code = codeForScript('globalThis.escaped = "</script><!--"; globalThis.rule = /<\\/script>/;');
    expect(code).not.toMatch(/<\/script|<!--/i);
    expect(new Function(`${code} return globalThis.escaped`)()).toBe('</script><!--');
  });
});

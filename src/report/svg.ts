// Charts as one SVG picture: for documents and for places where no script runs.

import type { TopLevelSpec } from 'vega-lite';
import { applyTheme, type Theme } from './theme.ts';
import { drawSvg } from './vega.ts';

/** Spec with a width in pixels -> SVG text in the theme's colours, on the theme's ground. */
export async function renderSvg(spec: TopLevelSpec, theme: Theme): Promise<string> {
  return drawSvg({ ...applyTheme(spec, theme), background: theme.ground, padding: 12 });
}

/** Several charts below each other as one spec. Each keeps its own colours and axes. */
export function stackedSpec(specs: readonly TopLevelSpec[]): TopLevelSpec {
  const config = specs[0]?.config;
  const panels = specs.map((spec) => ({ ...spec, config: undefined }));
  const stacked = {
    ...(config === undefined ? {} : { config }),
    vconcat: panels,
    spacing: 24,
    resolve: { scale: { color: 'independent', x: 'independent', y: 'independent' } },
  };
  // A chart is a panel as it is; only the type of the top level says more than that of a panel.
  return JSON.parse(JSON.stringify(stacked)) as TopLevelSpec;
}

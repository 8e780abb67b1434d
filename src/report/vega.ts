// The only file that knows vega and vega-lite. Both are large: they are imported when the first chart is drawn, never before.

import type { TopLevelSpec } from 'vega-lite';

/** A compiled Vega spec: plain JSON that the vega runtime takes. */
export type VegaSpec = Readonly<Record<string, unknown>>;

/** Vega-Lite -> Vega. Throws Error with what the compiler did not understand: a warning of it is a mistake of ours. */
export async function compileChart(spec: TopLevelSpec): Promise<VegaSpec> {
  const { compile } = await import('vega-lite');
  const complaints: unknown[] = [];
  const logger = {
    level: () => logger,
    error: (...parts: unknown[]) => complain(parts),
    warn: (...parts: unknown[]) => complain(parts),
    info: () => logger,
    debug: () => logger,
  };
  const complain = (parts: unknown[]) => {
    complaints.push(...parts);
    return logger;
  };
  const compiled = compile(spec, {
    logger: logger as unknown as NonNullable<Parameters<typeof compile>[1]>['logger'] & object,
  });
  if (complaints.length > 0) throw new Error(`chart spec not understood: ${complaints.join('; ')}`);
  // The address of the schema says nothing to the runtime, and a page of ours names no address.
  const { $schema: _, ...rest } = compiled.spec as Record<string, unknown>;
  return rest;
}

/** Vega-Lite -> SVG text, without a browser: text widths are estimated. */
export async function drawSvg(spec: TopLevelSpec): Promise<string> {
  const vega = await import('vega');
  const view = new vega.View(vega.parse((await compileChart(spec)) as unknown as Parameters<typeof vega.parse>[0]), {
    renderer: 'none',
  });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

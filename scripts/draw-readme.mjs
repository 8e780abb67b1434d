// Draws the pictures of the README from a real record, light and dark.
// Use: npm run build, then node scripts/draw-readme.mjs <record folder> <name of the picture>
import { writeFileSync } from 'node:fs';
import { judge } from '../out/judge/judge.js';
import { chartSpecs } from '../out/report/chart-spec.js';
import { renderSvg, stackedSpec } from '../out/report/svg.js';
import { darkTheme, lightTheme } from '../out/report/theme.js';
import { readRecord } from '../out/verbs/read-record.js';

const [folder, name] = process.argv.slice(2);
const { scenario, capture } = await readRecord(folder);
const options = { width: 760, height: 150, interactive: false, titled: true, maxRows: 300 };
const charts = chartSpecs(capture, scenario, judge(scenario, capture), options);
const specs = charts
  .filter(({ id, spec }) => spec !== null && (id === 'memory' || id === 'latency'))
  .map(({ spec }) => spec);
writeFileSync(`docs/images/${name}.svg`, await renderSvg(stackedSpec(specs), lightTheme));
writeFileSync(`docs/images/${name}-dark.svg`, await renderSvg(stackedSpec(specs), darkTheme));

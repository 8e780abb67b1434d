// The style sheet of the page: one column, two themes, printable. Colours come from theme.ts.

import { darkTheme, lightTheme, themeDeclarations } from './theme.ts';

export const pageStyle = `
:root { color-scheme: light dark; ${themeDeclarations(lightTheme)} --soft: #f5f7fa; }
@media (prefers-color-scheme: dark) { :root { ${themeDeclarations(darkTheme)} --soft: #1c222c; } }
@media print { :root { color-scheme: light; ${themeDeclarations(lightTheme)} --soft: #f5f7fa; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main, footer { max-width: 1080px; margin: 0 auto; padding: 0 24px; }
header.banner { border-left: 10px solid var(--tone); background: var(--soft); }
header.banner > div { max-width: 1080px; margin: 0 auto; padding: 28px 24px 24px 14px; }
.pass { --tone: var(--good); } .fail { --tone: var(--bad); } .inconclusive, .invalid { --tone: var(--warn); }
.word { display: inline-block; padding: 2px 12px; border-radius: 4px; background: var(--tone); color: var(--ground);
  font-size: 15px; font-weight: 700; letter-spacing: .06em; }
h1 { margin: 14px 0 6px; font-size: 23px; line-height: 1.35; font-weight: 600; overflow-wrap: anywhere; }
.banner p { margin: 4px 0 0; color: var(--faint); }
h2 { margin: 44px 0 12px; font-size: 19px; font-weight: 600; }
h3 { margin: 28px 0 4px; font-size: 16px; font-weight: 600; }
p { margin: 8px 0; }
.note { color: var(--faint); font-size: 14px; max-width: 78ch; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 15px; }
th { text-align: left; font-weight: 600; color: var(--faint); font-size: 13px; white-space: nowrap; }
th, td { padding: 8px 20px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number { white-space: nowrap; max-width: 15em; font-variant-numeric: tabular-nums; }
td.code { white-space: nowrap; }
td.code, td.number, td.outcome { width: 1%; }
td.number.limit { white-space: normal; width: auto; }
td.wide { min-width: 16em; overflow-wrap: anywhere; }
.outcome { font-weight: 600; white-space: nowrap; }
.outcome::before { content: ""; display: inline-block; width: 9px; height: 9px; margin-right: 8px; border-radius: 50%; background: currentColor; }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); }
.finding { margin: 16px 0; padding: 2px 0 2px 16px; border-left: 4px solid var(--line); }
.finding.bad { border-color: var(--bad); color: inherit; } .finding.warn { border-color: var(--warn); color: inherit; }
.finding h3 { margin-top: 0; }
pre { margin: 8px 0; padding: 12px 14px; overflow-x: auto; background: var(--soft); border-radius: 6px;
  font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { font: .92em ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
figure { margin: 20px 0 0; break-inside: avoid; }
figcaption { font-weight: 600; }
.chart { width: 100%; min-height: 290px; }
.chart.empty { min-height: 0; }
.chart svg { display: block; max-width: 100%; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 14px 20px; margin: 0; }
dt { color: var(--faint); font-size: 13px; } dd { margin: 0; font-size: 18px; font-variant-numeric: tabular-nums; }
details { margin: 12px 0; } summary { cursor: pointer; }
footer { margin-top: 48px; padding-bottom: 40px; color: var(--faint); font-size: 14px; }
#reading { position: fixed; display: none; pointer-events: none; z-index: 2; padding: 8px 11px; border: 1px solid var(--line);
  border-radius: 6px; background: var(--ground); color: var(--text); font-size: 13px; line-height: 1.5; max-width: 340px;
  font-variant-numeric: tabular-nums; box-shadow: 0 2px 10px rgb(0 0 0 / .18); white-space: pre-line; }
@media (max-width: 600px) {
  main, footer { padding: 0 16px; } header.banner > div { padding: 20px 16px 18px 10px; }
  h1 { font-size: 19px; } td, th { padding-right: 14px; }
  .findings thead { display: none; }
  .findings tr { display: grid; grid-template-columns: max-content 1fr; padding: 8px 0; border-bottom: 1px solid var(--line); }
  .findings td { width: auto; padding: 1px 14px 1px 0; border: 0; }
  .findings td.number { grid-column: 1 / -1; } .findings td.wide { grid-column: 1 / -1; min-width: 0; }
  .findings td.number::before { content: attr(data-name) " "; color: var(--faint); font-size: 13px; }
}
@media print { header.banner, .word { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; } .chart { break-inside: avoid; } .hide-in-print { display: none; } }
`;

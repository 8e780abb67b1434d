// The library: what an outsider may import. Everything else is free to change.

export { exitCodeOf, exitCodes } from './judge/exit-code.ts';
export { judge } from './judge/judge.ts';
export { HarnessError, ScenarioError } from './model/error.ts';
export type { RunEvent } from './model/event.ts';
export type { Estimate, Finding, NotJudged, Totals, Verdict, VerdictOutcome } from './model/finding.ts';
export type { Issue, Result } from './model/issue.ts';
export type { Plan } from './model/plan.ts';
export type { Capture, Checkpoint } from './model/record.ts';
export type { LoadInterval, Sample } from './model/sample.ts';
export type { Scenario } from './model/scenario.ts';
export { renderJson } from './report/json.ts';
export { renderText } from './report/text.ts';
export { runSoak } from './run/engine.ts';
export type { Ending } from './run/machine-state.ts';
export type * from './run/ports.ts';
export type { RunOrder } from './run/run-order.ts';
export { decodeScenario } from './scenario/decode.ts';
export { parseScenarioText } from './scenario/parse.ts';
export { planRun } from './scenario/plan.ts';

// soak judge: the verdict of a record, in a second, also with other limits than it was made with.

import { exitCodeOf } from '../judge/exit-code.ts';
import { judge } from '../judge/judge.ts';
import { ScenarioError } from '../model/error.ts';
import type { CheckSpec, Scenario } from '../model/scenario.ts';
import { renderJson } from '../report/json.ts';
import { renderText } from '../report/text.ts';
import { decodeScenario } from '../scenario/decode.ts';
import { applyOverrides } from '../scenario/overrides.ts';
import { compareRecord } from './baseline.ts';
import { renderBaseline } from './baseline-text.ts';
import { readRecord } from './read-record.ts';
import { reportMetaOf } from './report-meta.ts';
import type { Teller } from './teller.ts';

export interface JudgeOptions {
  readonly record: string | null;
  readonly overrides: readonly string[];
  readonly json: boolean;
  /** An earlier run to hold it beside: a baseline.json or a record's folder; null: none. */
  readonly baseline: string | null;
}

export async function judgeVerb(options: JudgeOptions, teller: Teller): Promise<number> {
  const record = await readRecord(options.record);
  const scenario = withOtherLimits(record.scenario, options.overrides);
  const verdict = judge(scenario, record.capture);
  const judged = { ...record, scenario };
  const compared = options.baseline === null ? null : await compareRecord(judged, verdict, options.baseline);
  const places = { reportPath: null, recordPath: record.folder };
  teller.say(
    options.json
      ? renderJson(verdict, scenario, reportMetaOf(record, verdict), compared)
      : renderText(verdict, scenario, { color: teller.color, ...places }),
  );
  if (compared !== null && !options.json) teller.say(`\n${renderBaseline(compared, teller.color)}`);
  return exitCodeOf(verdict.outcome);
}

/** A record holds what was measured; only its checks can still be changed. Throws ScenarioError. */
export function withOtherLimits(scenario: Scenario, overrides: readonly string[]): Scenario {
  if (overrides.length === 0) return scenario;
  const strange = overrides.filter((override) => !override.startsWith('checks.'));
  if (strange.length > 0) {
    throw new ScenarioError(
      strange.map((override) => ({
        path: override.split('=')[0] ?? override,
        expected: 'a key below checks, such as checks.memory-growth=5MiB/h',
        got: override,
        hint: 'a record can be judged with other limits; what was run cannot be changed',
      })),
    );
  }
  // The smallest scenario around the overrides, only to decode them with the same rules and messages as a file.
  const carrier = { name: scenario.name, duration: '1h', watch: { pid: 1 }, load: { target: 'http://127.0.0.1:1' } };
  const tree = applyOverrides(carrier, overrides);
  if (!tree.ok) throw new ScenarioError(tree.issues);
  const decoded = decodeScenario(tree.value);
  if (!decoded.ok) throw new ScenarioError(decoded.issues);
  const named = Object.values(decoded.value.checks).filter(({ origin }) => origin === 'scenario');
  const checks: Record<string, CheckSpec> = { ...scenario.checks };
  for (const check of named) checks[check.code] = check;
  return { ...scenario, checks: checks as Scenario['checks'] };
}

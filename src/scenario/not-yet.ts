// What a scenario may say although its work is not built yet. An error where a verdict would claim something false
// without it; a warning where leaving it out only shows less. Each entry goes when its work is done.

import type { Issue } from '../model/issue.ts';
import type { CheckCode, Scenario } from '../model/scenario.ts';

interface NotYet {
  readonly path: string;
  readonly level: 'error' | 'warning';
  /** What is written there, where the path alone does not say it. */
  readonly what: string;
  /** What happens instead, or what would be false: goes on after "it is understood but not built, and ". */
  readonly consequence: string;
  readonly hint: string | null;
}

/** All of it: errors first. */
export function notYet(scenario: Scenario): readonly Issue[] {
  return [...notYetErrors(scenario), ...notYetWarnings(scenario)];
}

/** With one of these a soak must not start: its verdict would be about something else than the scenario says. */
export function notYetErrors(scenario: Scenario): readonly Issue[] {
  return entries(scenario).flatMap((entry) => (entry.level === 'error' ? [issueOf(entry)] : []));
}

/** These have no effect in this version. */
export function notYetWarnings(scenario: Scenario): readonly Issue[] {
  return entries(scenario).flatMap((entry) => (entry.level === 'warning' ? [issueOf(entry)] : []));
}

// Reads well after "expected", as every issue does.
function issueOf({ path, what, consequence, hint }: NotYet): Issue {
  return { path, expected: `no ${what} yet: it is understood but not built, and ${consequence}`, got: null, hint };
}

const noEffect = 'will have no effect in this version';

function entries(scenario: Scenario): readonly NotYet[] {
  return [...ofRun(scenario), ...ofWatch(scenario), ...ofChecks(scenario)];
}

function ofRun({ phases }: Scenario): readonly NotYet[] {
  return phases.reloadSeconds > 0 ? [warn('phases.reload')] : [];
}

function ofWatch({ watch, system }: Scenario): readonly NotYet[] {
  const found: NotYet[] = [];
  if (watch.metrics.length > 0) found.push(warn('watch.metrics'));
  if (watch.heap !== null) found.push(warn('watch.heap'));
  if (watch.dataDir !== null) found.push(warn('watch.data-dir'));
  if (watch.export !== null) found.push(warn('watch.export'));
  if (watch.container !== null) {
    const onlyName = system === null && watch.pid === null && watch.port === null;
    found.push(
      onlyName
        ? refuse('watch.container', 'what is soaked could not be found', 'name it by watch.pid or watch.port')
        : warn('watch.container'),
    );
  }
  return found;
}

/** Checks that ask for a gauge: of these any part of the steady phase can be judged. */
const growthChecks: ReadonlySet<CheckCode> = new Set([
  'memory-growth',
  'handle-growth',
  'thread-growth',
  'socket-growth',
  'child-growth',
  'metric-growth',
]);

function ofChecks({ checks }: Scenario): readonly NotYet[] {
  return Object.values(checks).flatMap((check): readonly NotYet[] => {
    const path = `checks.${check.code}`;
    if (!check.on || check.origin === 'default' || growthChecks.has(check.code)) return [];
    const found: NotYet[] = [];
    if (check.window !== 'steady') {
      found.push(
        refuse(
          `${path}.window`,
          'the whole steady phase would be judged instead',
          'remove the window',
          `"${check.window}"`,
        ),
      );
    }
    if (check.metric !== null) {
      found.push(refuse(`${path}.metric`, 'another metric would be judged instead', 'remove the metric'));
    }
    return found;
  });
}

function refuse(path: string, consequence: string, hint: string, what = `\`${path}\``): NotYet {
  return { path, level: 'error', what, consequence, hint };
}

function warn(path: string): NotYet {
  return { path, level: 'warning', what: `\`${path}\``, consequence: noEffect, hint: null };
}

// Rules about load.arrival: some rate above zero, bursts that end before the next, one way of spacing, and a schedule to shape.

import type { Issue } from '../model/issue.ts';
import { at, issueAt, isTable, listAt, type Path, type Table, textAt } from './tree.ts';
import { isReplay } from './written-operations.ts';
import { secondsAt } from './written-quantities.ts';

const place = ['load', 'arrival'] as const;

export function arrivalRules(tree: Table): readonly Issue[] {
  if (isReplay(tree)) return [];
  const written = at(tree, ...place);
  if (Array.isArray(written)) return [...sum(tree, written), ...schedule(tree)];
  if (!isTable(written)) return schedule(tree);
  const share = Object.hasOwn(written, 'share')
    ? [issueAt(tree, [...place, 'share'], 'nothing: a share belongs to a list of patterns, whose rates add up')]
    : [];
  return [...course(tree, place), ...share, ...schedule(tree)];
}

/** What is due is known from a rate alone; a closed loop sends when it is answered. */
function schedule(tree: Table): readonly Issue[] {
  const written = at(tree, ...place);
  if (at(tree, 'load', 'rate') !== 'max' || written === undefined || written === 'constant') return [];
  if (isTable(written) && written.pattern === 'constant' && written.spacing !== 'random') return [];
  return [issueAt(tree, place, 'nothing: with rate = "max" there is no schedule', 'give a rate such as "200/s"')];
}

function sum(tree: Table, parts: readonly unknown[]): readonly Issue[] {
  const issues = parts.flatMap((_, index) => course(tree, [...place, index]));
  if (parts.length > 0 && parts.every((part) => at(part, 'share') === 0)) {
    issues.push({ ...issueAt(tree, place, 'a share above zero for at least one pattern'), got: 'only shares of 0' });
  }
  const said = parts.map((part) => (at(part, 'pattern') === 'poisson' ? 'random' : textAt(part, 'spacing')));
  const first = said.find((spacing) => spacing !== null);
  const other = said.findIndex((spacing) => spacing !== null && spacing !== first);
  if (other >= 0) {
    const expected = `spacing = "${first}" as the others: the sum has one way of spacing`;
    issues.push(issueAt(tree, [...place, other, 'spacing'], expected));
  }
  return issues;
}

/** One pattern: what its own keys must be to each other. Which keys it has is the decoder's. */
function course(tree: Table, path: Path): readonly Issue[] {
  const written = at(tree, ...path);
  if (!isTable(written)) return [];
  switch (written.pattern) {
    case 'diurnal':
      return diurnal(tree, path);
    case 'ramp':
      return (written.from ?? 0) === 0 && written.to === 0
        ? [issueAt(tree, [...path, 'to'], 'a number above zero: a ramp from 0 to 0 sends nothing')]
        : [];
    case 'burst': {
      const every = secondsAt(written, 'every');
      const length = secondsAt(written, 'for');
      if (every === null || length === null || length < every) return [];
      return [issueAt(tree, [...path, 'for'], `less than "${textAt(written, 'every')}", the time to the next burst`)];
    }
    case 'steps': {
      const factors = listAt(written, 'factors');
      if (factors.length === 0 || factors.some((factor) => factor !== 0)) return [];
      const expected = 'a number above zero for at least one step';
      return [{ ...issueAt(tree, [...path, 'factors'], expected), got: 'only steps of 0' }];
    }
    default:
      return [];
  }
}

function diurnal(tree: Table, path: Path): readonly Issue[] {
  const issues: Issue[] = [];
  const peak = at(tree, ...path, 'peak') ?? 2;
  const trough = at(tree, ...path, 'trough') ?? 0.5;
  if (typeof peak === 'number' && typeof trough === 'number') {
    if (peak <= 0) issues.push(issueAt(tree, [...path, 'peak'], 'a number above zero'));
    else if (trough > peak) issues.push(issueAt(tree, [...path, 'trough'], `at most the peak, ${peak}`));
  }
  const peakHour = at(tree, ...path, 'peak-hour') ?? 14;
  const troughHour = at(tree, ...path, 'trough-hour') ?? 3;
  if (typeof peakHour === 'number' && typeof troughHour === 'number' && peakHour % 24 === troughHour % 24) {
    issues.push(issueAt(tree, [...path, 'trough-hour'], 'another hour than that of the peak'));
  }
  return issues;
}

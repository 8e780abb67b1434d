// load.arrival -> Arrival: words and tables made one form, a list made their sum.

import { assertNever } from '../model/error.ts';
import type { Arrival, RateCourse } from '../model/scenario.ts';
import type { CourseDraft } from './decode-arrival.ts';
import { defaults } from './defaults.ts';
import type { Draft } from './draft.ts';

type ArrivalDraft = NonNullable<Draft['load']>['arrival'];
type Spacing = 'even' | 'random';

export function normalizeArrival(draft: ArrivalDraft): Arrival {
  if (draft === undefined) return { pattern: 'constant' };
  if (typeof draft === 'string') return normalizeOne({ pattern: draft });
  if (!Array.isArray(draft)) return normalizeOne(draft);
  // The rules hold that all parts that say something of spacing say the same.
  const spacing = draft.map(spacingOf).find((said) => said !== undefined);
  return {
    pattern: 'sum',
    ...spaced(spacing),
    parts: draft.map((part) => ({ share: part.share ?? 1, course: normalizeCourse(part) })),
  };
}

function normalizeOne(draft: CourseDraft): Arrival {
  if (draft.pattern === 'poisson') return { pattern: 'poisson' };
  return { ...normalizeCourse(draft), ...spaced(spacingOf(draft)) };
}

function spacingOf(draft: CourseDraft): Spacing | undefined {
  return draft.pattern === 'poisson' ? 'random' : draft.spacing;
}

function spaced(spacing: Spacing | undefined): { readonly spacing?: Spacing } {
  return spacing === undefined ? {} : { spacing };
}

/** The rate over time, without how single sends lie in it. */
function normalizeCourse(draft: CourseDraft): RateCourse {
  const { diurnal, ramp } = defaults.load;
  switch (draft.pattern) {
    case 'constant':
    case 'poisson':
      return { pattern: 'constant' };
    case 'diurnal':
      return {
        pattern: 'diurnal',
        peak: draft.peak ?? diurnal.peak,
        trough: draft.trough ?? diurnal.trough,
        peakHour: draft['peak-hour'] ?? diurnal.peakHour,
        troughHour: draft['trough-hour'] ?? diurnal.troughHour,
        startHour: draft['start-hour'] ?? diurnal.startHour,
        daySeconds: draft.day?.value ?? diurnal.daySeconds,
      };
    case 'ramp':
      return {
        pattern: 'ramp',
        from: draft.from ?? ramp.from,
        to: draft.to ?? ramp.to,
        overSeconds: draft.over.value,
      };
    case 'burst':
      return {
        pattern: 'burst',
        factor: draft.factor,
        everySeconds: draft.every.value,
        forSeconds: draft.for.value,
      };
    case 'steps':
      return { pattern: 'steps', factors: draft.factors, eachSeconds: draft.each.value };
    default:
      return assertNever(draft);
  }
}

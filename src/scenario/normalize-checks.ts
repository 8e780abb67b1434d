// [checks] -> every check there is, with its limit and where that came from.

import type { Quantity } from '../model/quantity.ts';
import type { CheckCode, CheckSpec } from '../model/scenario.ts';
import type { CheckDraft } from './check-forms.ts';
import { askedByName, defaultLimits } from './defaults.ts';
import type { Draft } from './draft.ts';
import { parseGrowth, parsePercent, type Reading } from './units.ts';

export function normalizeChecks(drafts: Draft['checks']): Readonly<Record<CheckCode, CheckSpec>> {
  const spec = (code: CheckCode) => oneCheck(code, drafts?.[code]);
  return {
    'memory-growth': spec('memory-growth'),
    'handle-growth': spec('handle-growth'),
    'thread-growth': spec('thread-growth'),
    'socket-growth': spec('socket-growth'),
    'child-growth': spec('child-growth'),
    'metric-growth': spec('metric-growth'),
    'idle-growth': spec('idle-growth'),
    exhaustion: spec('exhaustion'),
    'latency-drift': spec('latency-drift'),
    'latency-step': spec('latency-step'),
    degradation: spec('degradation'),
    'error-rate': spec('error-rate'),
    uptime: spec('uptime'),
    p99: spec('p99'),
    throughput: spec('throughput'),
    crash: spec('crash'),
    cleanup: spec('cleanup'),
  };
}

/** Off without being named in the scenario means: not asked. */
function oneCheck(code: CheckCode, draft: CheckDraft | undefined): CheckSpec {
  return {
    code,
    on: draft?.on ?? !askedByName.has(code),
    origin: draft === undefined ? 'default' : 'scenario',
    limit: draft?.limit ?? defaultLimit(code),
    window: draft?.window ?? 'steady',
    metric: draft?.metric ?? null,
  };
}

function defaultLimit(code: CheckCode): Quantity | null {
  const text = defaultLimits[code];
  if (text === null) return null;
  const reading = readDefault(code, text);
  if (!reading.ok) throw new Error(`default limit of ${code} is no quantity: ${text}`);
  return reading.value;
}

function readDefault(code: CheckCode, text: string): Reading {
  switch (code) {
    case 'memory-growth':
      return parseGrowth(text, 'bytes');
    case 'handle-growth':
    case 'thread-growth':
    case 'socket-growth':
    case 'child-growth':
      return parseGrowth(text, 'count');
    case 'latency-drift':
      return parseGrowth(text, 'percent');
    default:
      return parsePercent(text);
  }
}

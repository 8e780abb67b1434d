// [checks] -> every check there is, with its limit and where that came from.

import type { Quantity } from '../model/quantity.ts';
import type { CheckCode, CheckSpec } from '../model/scenario.ts';
import type { CheckDraft } from './decode-checks.ts';
import { defaultLimits } from './defaults.ts';
import type { Draft } from './draft.ts';
import { parseGrowth, parsePercent } from './units.ts';

export function normalizeChecks(drafts: Draft['checks']): Readonly<Record<CheckCode, CheckSpec>> {
  const spec = (code: CheckCode) => oneCheck(code, drafts?.[code]);
  return {
    'memory-growth': spec('memory-growth'),
    'handle-growth': spec('handle-growth'),
    'latency-drift': spec('latency-drift'),
    degradation: spec('degradation'),
    'error-rate': spec('error-rate'),
    uptime: spec('uptime'),
    p99: spec('p99'),
    throughput: spec('throughput'),
    crash: spec('crash'),
    cleanup: spec('cleanup'),
  };
}

function oneCheck(code: CheckCode, draft: CheckDraft | undefined): CheckSpec {
  return {
    code,
    on: draft?.on ?? true,
    origin: draft === undefined ? 'default' : 'scenario',
    limit: draft?.limit ?? defaultLimit(code),
    window: draft?.window ?? 'steady',
    metric: draft?.metric ?? null,
  };
}

function defaultLimit(code: CheckCode): Quantity | null {
  const text = defaultLimits[code];
  if (text === null) return null;
  const reading =
    code === 'memory-growth'
      ? parseGrowth(text, 'bytes')
      : code === 'handle-growth'
        ? parseGrowth(text, 'count')
        : code === 'latency-drift'
          ? parseGrowth(text, 'percent')
          : parsePercent(text);
  if (!reading.ok) throw new Error(`default limit of ${code} is no quantity: ${text}`);
  return reading.value;
}

// Every default of a scenario, in one table. Seconds, and texts with units where a person will read them.

import type { CheckCode } from '../model/scenario.ts';

export const defaults = {
  seed: 1,
  description: '',
  phases: {
    /** Long enough to know the idle level, short beside the soak. */
    idle: { atMostSeconds: 120, shareOfDuration: 1 / 10 },
    /** Not declared: then it never takes more than a quarter beside the steady phase. */
    warmup: { atMostSeconds: 600, shareOfDuration: 1 / 4 },
    /** Longer than most keep-alive timers; a short soak still drains ten seconds. */
    drain: { atMostSeconds: 60, shareOfDuration: 1 / 4, atLeastSeconds: 10 },
    reloadSeconds: 0,
  },
  /** A lost leg costs at most this much. */
  checkpoint: { atMostSeconds: 3_600, shareOfDuration: 1 / 10, atLeastSeconds: 10 },
  system: {
    cwd: '.',
    readyWithinSeconds: 60,
    /** It has no address to ask, and its first answer is the load's: so it is ready as soon as it runs. */
    readyOverStdio: ['true'],
    stopSignal: 'SIGTERM',
    stopWithinSeconds: 10,
    lifetime: 'run',
    onExit: 'fail',
  },
  load: {
    perSecond: 10,
    clients: 10,
    timeoutSeconds: 30,
    weight: 1,
    batch: 1,
    ramp: { from: 0, to: 1 },
    diurnal: { peak: 2, trough: 0.5, peakHour: 14, troughHour: 3, startHour: 0, daySeconds: 86_400 },
    payload: { small: 0.6, medium: 0.3, large: 0.09, huge: 0.01 },
    /** Shares by kind of request in mix = "realistic". */
    kinds: { simple: 0.6, batch: 0.2, streaming: 0.1, error: 0.05, slow: 0.05 },
    upload: { field: 'file', filename: 'file' },
    pace: 1,
  },
  chaos: {
    reconnectAfterSeconds: 5,
    slowReaderSeconds: 30,
    slowWriterSeconds: 30,
    pauseSeconds: 5,
    recoverWithinSeconds: 60,
  },
  heapOn: 'suspicion',
  /** Sampling by the duration: first row whose length is not exceeded. */
  watchEvery: [
    { upToSeconds: 3 * 3_600, everySeconds: 1 },
    { upToSeconds: 48 * 3_600, everySeconds: 10 },
    { upToSeconds: Number.POSITIVE_INFINITY, everySeconds: 30 },
  ],
} as const;

/** Asked only when the scenario names them; never heard of otherwise. */
export const askedByName: ReadonlySet<CheckCode> = new Set(['metric-growth', 'idle-growth', 'exhaustion']);

/** Limits as a user would write them. null: no number (crash, cleanup), or none that suits everybody, or computed (throughput). */
export const defaultLimits: Readonly<Record<CheckCode, string | null>> = {
  'memory-growth': '10MiB/h',
  'handle-growth': '1/h',
  'thread-growth': '1/h',
  'socket-growth': '1/h',
  'child-growth': '1/h',
  'metric-growth': null,
  'idle-growth': null,
  exhaustion: null,
  'latency-drift': '2%/h',
  'latency-step': '20%',
  degradation: '10%',
  'error-rate': '1%',
  uptime: '99.9%',
  p99: null,
  /** null: 95 % of the planned mean rate. */
  throughput: null,
  crash: null,
  cleanup: null,
};

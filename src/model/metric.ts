// Names of what is measured, with unit and the direction that is worse. A gauge's full name is "<target>.<metric>".

export type GaugeUnit = 'bytes' | 'count' | 'cores' | 'seconds';

export interface Metric {
  readonly name: string;
  readonly unit: GaugeUnit;
  readonly kind: 'gauge' | 'counter';
  /** Which way is worse. */
  readonly worse: 'up' | 'down' | 'neither';
  /** English name for prose: "memory". */
  readonly title: string;
}

/** Metrics of one process tree. `handles` = open file descriptors; `sockets` = those that are sockets. */
export const processMetrics = {
  residentBytes: { name: 'resident-bytes', unit: 'bytes', kind: 'gauge', worse: 'up', title: 'memory' },
  cpuCores: { name: 'cpu-cores', unit: 'cores', kind: 'gauge', worse: 'neither', title: 'CPU' },
  threads: { name: 'threads', unit: 'count', kind: 'gauge', worse: 'up', title: 'threads' },
  handles: { name: 'handles', unit: 'count', kind: 'gauge', worse: 'up', title: 'open handles' },
  sockets: { name: 'sockets', unit: 'count', kind: 'gauge', worse: 'up', title: 'sockets' },
  children: { name: 'children', unit: 'count', kind: 'gauge', worse: 'up', title: 'child processes' },
} as const satisfies Record<string, Metric>;

/** Name of the system under test among targets; companions use their own names, the load process is "load", we are "soak". */
export const systemTarget = 'system';

/** "system" + residentBytes -> "system.resident-bytes". */
export function gaugeName(target: string, metric: Metric): string {
  return `${target}.${metric.name}`;
}

// What is said of the gauges beside memory and handles: why a default check on one was not judged, and names of metrics.

export const gaugeSentences = {
  noSteady: 'no steady sample',
  tooShort: (limitText: string) => `too short for a limit of ${limitText}`,
  tooUnsteady: (limitText: string) => `too unsteady for a limit of ${limitText}`,

  noMetric: 'no metric is named',
  nameMetric: 'name one, for example checks.metric-growth = { metric = "system.sessions_active", limit = "10/h" }',
  notInRecord: (metric: string) => `the record has no metric ${metric}`,
  recordHas: (names: readonly string[]) =>
    names.length === 0 ? 'see why nothing was read' : `name one that the record has: ${names.join(', ')}`,
  /** Names of metrics are no English words: a noun before them makes a sentence of either number. */
  metricTitle: (name: string, isBytes: boolean) => (isBytes ? `metric ${name}` : `values of ${name}`),
} as const;

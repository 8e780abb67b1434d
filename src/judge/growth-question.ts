// What one asks of a growing value: numbers of the metric and its limit, without a word of the domain.

export interface GrowthQuestion {
  /** Units of the value per hour. */
  readonly limitPerHour: number;
  /** Growth surely above this share of the limit is a fail. */
  readonly floorShare: number;
  /** Growth over the whole stretch that counts at all, for a given limit: below it lie single steps of an allocator. */
  readonly leastGrowth: (limitPerHour: number) => number;
  /** How far a healthy value may rise from a level before it falls again (one tooth of a garbage collector). */
  readonly largestSwing: (level: number) => number;
  /** Smallest change that the probe can show. */
  readonly resolution: number;
  /** The scenario declared its warm-up: only then may a run under three hours be judged. */
  readonly warmupDeclared: boolean;
  /** Share of the run's error budget that this series may spend, above 0 up to 1. */
  readonly alphaShare: number;
}

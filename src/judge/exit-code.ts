// Exit codes of the command. They are an API: scripts and workflows depend on them.

import type { VerdictOutcome } from '../model/finding.ts';

export const exitCodes = {
  /** Every judged check holds; or the run is still going on. */
  pass: 0,
  /** The system under test violates a check. */
  fail: 1,
  /** The scenario or the arguments are wrong. */
  scenario: 2,
  /** Not enough evidence for either. */
  inconclusive: 3,
  /** We or the host broke. */
  invalid: 4,
  /** Interrupted after saving a checkpoint. */
  interrupted: { SIGINT: 130, SIGTERM: 143 },
} as const;

export function exitCodeOf(outcome: VerdictOutcome): number {
  return exitCodes[outcome];
}

/** After an interrupt and a saved checkpoint. Every other way of being told to go counts as SIGTERM. */
export function exitCodeOfSignal(signal: string): number {
  return signal === 'SIGINT' ? exitCodes.interrupted.SIGINT : exitCodes.interrupted.SIGTERM;
}

// leg.json beside a record: which claim it was carried under, and which upload it came from. Tells a copy from the original.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './record-durable.ts';
import { hasCode } from './record-messages.ts';

export const legName = 'leg.json';

export interface LegState {
  readonly segment: number;
  readonly turn: number;
  /** Name of the upload this is a copy of; null: the record itself, carried on this machine. */
  readonly copyOf: string | null;
}

export async function writeLegState(folder: string, state: LegState): Promise<void> {
  const { segment, turn, copyOf } = state;
  await replaceFile(join(folder, legName), `${JSON.stringify({ segment, turn, copyOf })}\n`);
}

/** null when there is none, or none that can be read: then nothing is known about the record beside it. */
export async function readLegState(folder: string): Promise<LegState | null> {
  try {
    const tree: unknown = JSON.parse(await readFile(join(folder, legName), 'utf8'));
    if (typeof tree !== 'object' || tree === null) return null;
    const { segment, turn, copyOf } = tree as Partial<Record<keyof LegState, unknown>>;
    if (!isCount(segment) || !isCount(turn)) return null;
    return { segment, turn, copyOf: typeof copyOf === 'string' ? copyOf : null };
  } catch (error) {
    if (error instanceof SyntaxError || hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

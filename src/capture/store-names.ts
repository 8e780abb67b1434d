// Names of what a run keeps in a store. A name is never used twice, and says enough to look at the likeliest one first.
// Not proof of anything: what a checkpoint holds is read from itself.
//
//   soak-ckpt-<run key>-s<segment>-t<turn>-a<attempt>-n<unix seconds>[-end]
//   soak-claim-<run key>-s<segment>-t<turn>[-r<renewal>]

/** Turn: how often this segment was claimed; a leg that vanished is taken over by the next turn. */
export interface CheckpointName {
  readonly kind: 'checkpoint';
  readonly runKey: string;
  readonly segment: number;
  readonly turn: number;
  /** Of the workflow run. */
  readonly attempt: number;
  /** Unix seconds of the upload: what makes the name new. */
  readonly upload: number;
  /** The leg has ended: the next one need not wait for its lease. */
  readonly ended: boolean;
}

export interface ClaimName {
  readonly kind: 'claim';
  readonly runKey: string;
  readonly segment: number;
  readonly turn: number;
  /** 0: the claim itself, whose name is the lock; later ones say that the leg lives. */
  readonly renewal: number;
}

export type StoreName = CheckpointName | ClaimName;

const checkpointPattern = /^soak-ckpt-(.+)-s(\d+)-t(\d+)-a(\d+)-n(\d+)(-end)?$/;
const claimPattern = /^soak-claim-(.+)-s(\d+)-t(\d+)(?:-r(\d+))?$/;

/** Orders what is likeliest to be the newest first: by segment, then turn, then upload or renewal. */
export function newestFirst(a: StoreName, b: StoreName): number {
  const last = (name: StoreName): number => (name.kind === 'claim' ? name.renewal : name.upload);
  return b.segment - a.segment || b.turn - a.turn || last(b) - last(a);
}

export function storeName(name: StoreName): string {
  const { runKey, segment, turn } = name;
  if (name.kind === 'claim') {
    return `soak-claim-${runKey}-s${segment}-t${turn}${name.renewal === 0 ? '' : `-r${name.renewal}`}`;
  }
  return `soak-ckpt-${runKey}-s${segment}-t${turn}-a${name.attempt}-n${name.upload}${name.ended ? '-end' : ''}`;
}

/** null for a name that is not one of ours, or of other things we keep (reports). */
export function parseStoreName(text: string): StoreName | null {
  const checkpoint = checkpointPattern.exec(text);
  if (checkpoint !== null) {
    const [, runKey = '', segment, turn, attempt, upload, end] = checkpoint;
    return {
      kind: 'checkpoint',
      runKey,
      segment: Number(segment),
      turn: Number(turn),
      attempt: Number(attempt),
      upload: Number(upload),
      ended: end !== undefined,
    };
  }
  const claim = claimPattern.exec(text);
  if (claim === null) return null;
  const [, runKey = '', segment, turn, renewal] = claim;
  return { kind: 'claim', runKey, segment: Number(segment), turn: Number(turn), renewal: Number(renewal ?? 0) };
}

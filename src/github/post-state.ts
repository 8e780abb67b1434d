// What main leaves for post, which may have to finish its work: written early and piece by piece, because main can be killed.

export interface PostState {
  /** "segment" or "run": only these leave something behind. */
  readonly command: string;
  readonly runKey: string;
  readonly headSha: string;
  readonly recordFolder: string;
  readonly retentionDays: string;
  /** Absolute: post begins in the workspace, wherever main went. */
  readonly workingDirectory: string;
  /** "yes" as soon as we are told to end. */
  readonly cancelled: string;
  /** "yes" when main stored its last checkpoint and said what became of its leg. */
  readonly saved: string;
}

export type PostField = keyof PostState;

const names: Readonly<Record<PostField, string>> = {
  command: 'soak-command',
  runKey: 'soak-run-key',
  headSha: 'soak-head-sha',
  recordFolder: 'soak-record-folder',
  retentionDays: 'soak-retention-days',
  workingDirectory: 'soak-working-directory',
  cancelled: 'soak-cancelled',
  saved: 'soak-saved',
};

export type SaveState = (field: PostField, value: string) => void;

export function stateSaver(save: (name: string, value: string) => void): SaveState {
  return (field, value) => save(names[field], value);
}

/** Missing ones are "". */
export function readPostState(read: (name: string) => string): PostState {
  return {
    command: read(names.command),
    runKey: read(names.runKey),
    headSha: read(names.headSha),
    recordFolder: read(names.recordFolder),
    retentionDays: read(names.retentionDays),
    workingDirectory: read(names.workingDirectory),
    cancelled: read(names.cancelled),
    saved: read(names.saved),
  };
}

/** Variable by which `status` tells the later steps of its job what this leg is to do. */
export const nextVariable = 'SOAK_NEXT';

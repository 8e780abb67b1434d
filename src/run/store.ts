// Where checkpoints are kept outside the machine that carries a leg, as a small interface written by its consumer, the legs.
// Real ones: a folder (host/), the artifacts of a workflow run (github/). A fake is in test/fakes.

/** One thing in a store, known by its name alone: nothing of it was read yet. */
export interface StoredEntry {
  /** See capture/store-names.ts. */
  readonly name: string;
  /** The store's own handle. */
  readonly id: string;
  /** By the store's clock. */
  readonly createdUnixSeconds: number;
  readonly bytes: number;
  /** The workflow run it belongs to when that is not this one; null: this one, or a store without runs. */
  readonly otherRun: string | null;
}

/** "taken": the name exists in this run, or was burned by a try that failed half-way. On GitHub removing an entry frees its name. */
export type PutOutcome = 'stored' | 'taken';

/** "damaged": what came does not have the digest that the store promised; nothing is left in the folder then. */
export type GetOutcome = 'whole' | 'damaged' | 'gone';

/**
 * Every method tries once or as often as its client does, and rejects with StoreTrouble when the service could not be reached or
 * refused: the caller decides how long to go on trying. After a failed `put` the name may be burned; the next try takes another one.
 */
export interface CheckpointStore {
  /** All entries whose name begins with "soak-", newest first as far as the store knows. */
  list(): Promise<readonly StoredEntry[]>;
  /** Stores every file below `folder` under `name`. */
  put(name: string, folder: string): Promise<PutOutcome>;
  /** Writes the entry's files below `folder`, which is made and must be empty or missing. */
  get(entry: StoredEntry, folder: string): Promise<GetOutcome>;
  /** Frees the room. An entry that is not there is no trouble. */
  remove(entry: StoredEntry): Promise<void>;
}

/** The store could not be reached, or would not take it. Not a name that is taken, not a file that is damaged. */
export class StoreTrouble extends Error {
  /** False when trying again cannot help: no quota, no permission. */
  readonly transient: boolean;
  constructor(message: string, transient: boolean, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreTrouble';
    this.transient = transient;
  }
}

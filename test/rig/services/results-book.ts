// What the results service knows: artifacts of workflow runs, and which names can never be used again. No HTTP here.

import { createHash } from 'node:crypto';

/** "creating": a name without content yet, which holds the name. "burned": its Finalize failed; it is never listed, and holds the name. */
export type ArtifactState = 'creating' | 'burned' | 'finalized';

export interface RigArtifact {
  readonly id: number;
  readonly runId: string;
  readonly jobId: string;
  readonly name: string;
  readonly mimeType: string;
  /** Of the bytes in the blob store. */
  readonly blobKey: string;
  readonly createdMs: number;
  readonly expiresAt: string | null;
  state: ArtifactState;
  deleted: boolean;
  size: number;
  /** "sha256:<hex>", as the uploader said; null before Finalize. */
  digest: string | null;
  /** What Finalize answers when it is burned. */
  burnStatus: number;
}

/** Where a run comes from. Runs that nobody described belong to every repository that is asked about. */
export interface RunFacts {
  /** "owner/name" */
  readonly repository: string;
  /** Another one than `repository` for a pull request of a fork. */
  readonly headRepository: string;
  readonly headBranch: string;
  readonly headSha: string;
}

export interface ResultsBook {
  readonly artifacts: readonly RigArtifact[];
  readonly runs: ReadonlyMap<string, RunFacts>;
  describeRun(runId: string, facts: RunFacts): void;
  /** null: the name is taken in this run. */
  create(order: Pick<RigArtifact, 'runId' | 'jobId' | 'name' | 'mimeType' | 'expiresAt'>): RigArtifact | null;
  /** The one that holds the name, whatever its state. */
  holder(runId: string, name: string): RigArtifact | null;
  /** What lists show, in the order of creation. */
  visible(runId: string): readonly RigArtifact[];
  visibleOfRepository(repository: string): readonly RigArtifact[];
  /** By its id, when lists show it. */
  byId(id: number): RigArtifact | null;
}

export function createResultsBook(): ResultsBook {
  const artifacts: RigArtifact[] = [];
  const runs = new Map<string, RunFacts>();
  const isVisible = (artifact: RigArtifact): boolean => artifact.state === 'finalized' && !artifact.deleted;
  const holder = (runId: string, name: string): RigArtifact | null =>
    // A name is free again once what it held was deleted: that is how "overwrite" works. A burned one cannot be deleted.
    artifacts.find((artifact) => artifact.runId === runId && artifact.name === name && !artifact.deleted) ?? null;
  return {
    artifacts,
    runs,
    describeRun: (runId, facts) => void runs.set(runId, facts),
    holder,
    create(order) {
      if (holder(order.runId, order.name) !== null) return null;
      const id = 1001 + artifacts.length;
      const made: RigArtifact = {
        ...order,
        id,
        blobKey: `${order.runId}/${id}/${encodeURIComponent(order.name)}`,
        createdMs: Date.now(),
        state: 'creating',
        deleted: false,
        size: 0,
        digest: null,
        burnStatus: 500,
      };
      artifacts.push(made);
      return made;
    },
    visible: (runId) => artifacts.filter((artifact) => artifact.runId === runId && isVisible(artifact)),
    visibleOfRepository: (repository) =>
      artifacts.filter(
        (artifact) => isVisible(artifact) && (runs.get(artifact.runId)?.repository ?? repository) === repository,
      ),
    byId: (id) => artifacts.find((artifact) => artifact.id === id && isVisible(artifact)) ?? null,
  };
}

/** A zip is downloaded as "<name>.zip"; a file that was uploaded as it is keeps its name. */
export function downloadName(artifact: RigArtifact): string {
  return artifact.mimeType === 'application/zip' ? `${artifact.name}.zip` : artifact.name;
}

export function sha256Digest(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

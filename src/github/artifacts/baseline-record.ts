// Which earlier run a verdict may be compared with: the newest record of this scenario that was accepted on a branch. Finding only; what
// is in it is read, and judged, elsewhere.

import type { StoredEntry } from '../../run/store.ts';
import { artifactsOfRepository, type RepositoryFacts } from './repository-artifacts.ts';

export interface BaselineQuestion {
  readonly context: RepositoryFacts;
  /** With "actions: read". */
  readonly token: string;
  /** As in acceptedRecordName. */
  readonly scenarioSlug: string;
  readonly branch: string;
}

/** Name of the artifact that makes a record a possible baseline. */
export function acceptedRecordName(scenarioSlug: string, runId: string): string {
  return `soak-accepted-${scenarioSlug}-${runId}`;
}

/** null: there is none among the newest thousand artifacts of the repository. Rejects with StoreTrouble. */
export async function findBaseline({
  context,
  token,
  scenarioSlug,
  branch,
}: BaselineQuestion): Promise<StoredEntry | null> {
  for await (const artifact of artifactsOfRepository(context, token)) {
    const { id, name, bytes, createdUnixSeconds, runId } = artifact;
    // The name must end in the very run that made it: "api" is not "api-2".
    if (name !== acceptedRecordName(scenarioSlug, runId)) continue;
    if (runId === context.runId || artifact.headBranch !== branch) continue;
    return { id, name, bytes, createdUnixSeconds, otherRun: runId };
  }
  return null;
}

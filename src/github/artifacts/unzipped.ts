// One file as an artifact of its own, not zipped, so that it opens from the page of the run: reports.

import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { ArtifactClient } from '@actions/artifact';
import type { Clock } from '../../run/ports.ts';
import { StoreTrouble } from '../../run/store.ts';
import type { ActionContext } from '../action-context.ts';
import { openArtifactClient } from './artifact-client.ts';
import { isOfTheDisk, meaningOf } from './client-error.ts';
import { withinDeadline } from './deadline.ts';
import { notStored, tookTooLong } from './messages.ts';

export interface PutFileOptions {
  /** null: as the repository is set. */
  readonly retentionDays: number | null;
  readonly clock: Pick<Clock, 'after'>;
  /** Default: 240. */
  readonly deadlineSeconds?: number;
  /** Default: GitHub's. */
  readonly openClient?: () => Promise<ArtifactClient>;
}

export type PutFileOutcome = { readonly kind: 'stored'; readonly artifactId: number } | { readonly kind: 'taken' };

/**
 * Uploads the file at `path` as an artifact called `name`, whose ending decides how a browser shows it ("soak-report-….html"). Rejects
 * with StoreTrouble; after that the name may be lost.
 */
export async function putFile(name: string, path: string, options: PutFileOptions): Promise<PutFileOutcome> {
  const { clock, retentionDays, deadlineSeconds = 240, openClient = openArtifactClient } = options;
  // An artifact that is not zipped takes its name from its file.
  const folder = await mkdtemp(join(tmpdir(), 'soak-file-'));
  const copy = join(folder, basename(name));
  try {
    await copyFile(path, copy);
    const client = await openClient();
    const upload = client.uploadArtifact.bind(client, name, [copy], dirname(copy), {
      skipArchive: true,
      ...(retentionDays === null ? {} : { retentionDays }),
    });
    const late = (): Error => new StoreTrouble(notStored(name, tookTooLong(deadlineSeconds)), true);
    const { id } = await withinDeadline(clock, deadlineSeconds, upload, late);
    if (id === undefined) throw new StoreTrouble(notStored(name, 'the service gave it no number'), true);
    return { kind: 'stored', artifactId: id };
  } catch (error) {
    if (error instanceof StoreTrouble || isOfTheDisk(error)) throw error;
    const meaning = meaningOf(error);
    if (meaning.kind === 'taken') return { kind: 'taken' };
    const reason = 'reason' in meaning ? meaning.reason : String(error);
    throw new StoreTrouble(notStored(name, reason), meaning.kind === 'transient', { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Page from which the artifact opens; a reader must be logged in. */
export function artifactUrl(
  context: Pick<ActionContext, 'serverUrl' | 'owner' | 'repo' | 'runId'>,
  artifactId: number,
): string {
  return `${context.serverUrl}/${context.owner}/${context.repo}/actions/runs/${context.runId}/artifacts/${artifactId}`;
}

// The checkpoint store over the artifacts of a workflow run. It tries as often as GitHub's client does, within a deadline, and says what
// became of it; when to try again, and under which name, is the caller's.

import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifact, ArtifactClient, FindOptions } from '@actions/artifact';
import { emptyFolder, filesBelow } from '../../host/files-below.ts';
import type { Clock } from '../../run/ports.ts';
import {
  type CheckpointStore,
  type GetOutcome,
  type PutOutcome,
  type StoredEntry,
  StoreTrouble,
} from '../../run/store.ts';
import { openArtifactClient } from './artifact-client.ts';
import { type ClientErrorMeaning, isOfTheDisk, meaningOf } from './client-error.ts';
import { withinDeadline } from './deadline.ts';
import { notListed, notRead, notRemoved, notStored, otherRunsAreClosed, tookTooLong } from './messages.ts';
import type { OtherRuns } from './other-runs.ts';
import { unzip } from './unzip.ts';

export interface ArtifactStoreOptions {
  /** null: as the repository is set. */
  readonly retentionDays: number | null;
  /** null: this run only, which needs no permission at all. */
  readonly otherRuns: OtherRuns | null;
  readonly clock: Pick<Clock, 'after'>;
  /** Of each call. Default: 240, which a cancelled job has left. */
  readonly deadlineSeconds?: number;
  /** What unpacks to more is called damaged. Default: 16 GiB. */
  readonly mostUnpackedBytes?: number;
  /** 0 (none) to 9. Default: 6. */
  readonly compressionLevel?: number;
  /** Default: GitHub's. */
  readonly openClient?: () => Promise<ArtifactClient>;
}

const ourPrefix = 'soak-';

/**
 * Nothing is asked before the first call. `put` must be given a folder that nobody changes meanwhile, and for a while after a deadline:
 * the client goes on in the background. Only files are kept, without their modes; a ":" in a file's name is refused by GitHub.
 * A name is free again after `remove` here, unlike in a folder.
 */
export function createArtifactStore(options: ArtifactStoreOptions): CheckpointStore {
  const { clock, otherRuns, retentionDays, deadlineSeconds = 240, compressionLevel = 6 } = options;
  const mostUnpackedBytes = options.mostUnpackedBytes ?? 16 * 1024 ** 3;
  const openClient = options.openClient ?? openArtifactClient;

  /** Runs one call; `otherwise` gives the answer for an error that is one, and null for trouble. */
  async function call<Answer>(
    work: (client: ArtifactClient) => Promise<Answer>,
    sentence: (reason: string) => string,
    otherwise: (meaning: ClientErrorMeaning) => Answer | null,
  ): Promise<Answer> {
    const late = (): Error => new StoreTrouble(sentence(tookTooLong(deadlineSeconds)), true);
    try {
      return await withinDeadline(clock, deadlineSeconds, async () => await work(await openClient()), late);
    } catch (error) {
      if (error instanceof StoreTrouble || isOfTheDisk(error)) throw error;
      const meaning = meaningOf(error);
      const answer = otherwise(meaning);
      if (answer !== null) return answer;
      const reason = 'reason' in meaning ? meaning.reason : String(error);
      throw new StoreTrouble(sentence(reason), meaning.kind === 'transient', { cause: error });
    }
  }

  function placeOf(entry: StoredEntry): FindOptions {
    if (entry.otherRun === null) return {};
    if (otherRuns === null) throw new StoreTrouble(otherRunsAreClosed(entry), false);
    return { findBy: otherRuns.findBy(entry.otherRun) };
  }

  return {
    async list() {
      const ownArtifacts = await call(
        async (client) => (await client.listArtifacts()).artifacts,
        notListed,
        () => null,
      );
      const own = ownArtifacts.filter(({ name }) => name.startsWith(ourPrefix)).map(entryOf);
      const others =
        otherRuns === null
          ? []
          : await call(
              () => otherRuns.list(),
              notListed,
              () => null,
            );
      return [...own, ...others].sort(
        (one, other) => other.createdUnixSeconds - one.createdUnixSeconds || Number(other.id) - Number(one.id),
      );
    },

    async put(name, folder) {
      const files = (await filesBelow(folder)).map((path) => join(folder, path));
      if (files.length === 0) throw new Error(`${folder} has no files: there is nothing to store`);
      const retention = retentionDays === null ? {} : { retentionDays };
      return await call<PutOutcome>(
        async (client) => {
          await client.uploadArtifact(name, files, folder, { compressionLevel, ...retention });
          return 'stored';
        },
        (reason) => notStored(name, reason),
        ({ kind }) => (kind === 'taken' ? 'taken' : null),
      );
    },

    async get(entry, folder) {
      const place = placeOf(entry);
      await mkdir(folder, { recursive: true });
      let outcome: GetOutcome = 'gone';
      try {
        outcome = await call(
          (client) => download(client, entry, place, folder, mostUnpackedBytes),
          (reason) => notRead(entry, reason),
          ({ kind }) => (kind === 'gone' ? 'gone' : null),
        );
        return outcome;
      } finally {
        if (outcome !== 'whole') await emptyFolder(folder);
      }
    },

    async remove(entry) {
      if (entry.otherRun !== null) placeOf(entry);
      await call<unknown>(
        async (client) =>
          entry.otherRun === null ? await client.deleteArtifact(entry.name) : await otherRuns?.remove(entry),
        (reason) => notRemoved(entry, reason),
        ({ kind }) => (kind === 'gone' ? 'gone' : null),
      );
    },
  };
}

/** The bytes as they are, compared with the promised digest; only what fits is unpacked, and by us: see unzip.ts. */
async function download(
  client: ArtifactClient,
  entry: StoredEntry,
  place: FindOptions,
  folder: string,
  mostBytes: number,
): Promise<GetOutcome> {
  const { artifacts } = await client.listArtifacts(place);
  const found = artifacts.find(({ id }) => String(id) === entry.id);
  if (found === undefined) return 'gone';
  const hash = found.digest === undefined ? {} : { expectedHash: promisedHash(found.digest) };
  const raw = `${folder}.raw`;
  try {
    await rm(raw, { recursive: true, force: true });
    const { digestMismatch } = await client.downloadArtifact(found.id, {
      ...place,
      ...hash,
      path: raw,
      skipDecompress: true,
    });
    const [name = ''] = await readdir(raw);
    if (digestMismatch === true || name === '') return 'damaged';
    const unpacked = await unzip(join(raw, name), folder, mostBytes);
    if (unpacked === 'unpacked') return 'whole';
    // One that was stored unzipped bears a name of its own; "artifact" is the client's word for one that bears none.
    if (unpacked === 'unsound' || name.endsWith('.zip') || name === 'artifact') return 'damaged';
    await rename(join(raw, name), join(folder, name));
    return 'whole';
  } finally {
    await rm(raw, { recursive: true, force: true });
  }
}

/** Uploads answer bare hexadecimal digits, lists "sha256:" before them, and only the latter is what downloads are compared with. */
function promisedHash(digest: string): string {
  return digest.includes(':') ? digest : `sha256:${digest}`;
}

function entryOf({ id, name, size, createdAt }: Artifact): StoredEntry {
  // One without a time counts as older than all others.
  const createdUnixSeconds = createdAt === undefined ? 0 : createdAt.getTime() / 1000;
  return { name, id: String(id), createdUnixSeconds, bytes: size, otherRun: null };
}

// The result of a soak that ran in a fork's own workflow run, told with our rights. Its artifact is somebody else's text: it is read
// against the schema, and only closed words and numbers of it are printed.

import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HarnessError } from '../../model/error.ts';
import { renderUntrusted } from '../../report/untrusted-comment.ts';
import { decodeVerdictFile } from '../../report/verdict-schema.ts';
import { openArtifactClient } from '../artifacts/artifact-client.ts';
import { createArtifactStore } from '../artifacts/artifact-store.ts';
import { othersNotListed } from '../artifacts/messages.ts';
import { restTrouble } from '../artifacts/repository-artifacts.ts';
import type { Job } from '../job.ts';
import { commentOn } from '../speak.ts';

const longestBytes = 2_000_000;

export async function forkReport(job: Job): Promise<number> {
  const { context, inputs, teller } = job;
  if (context.workflowRun === null || inputs.token === null) return 0;
  const text = await verdictTextOf(job, context.workflowRun.id, inputs.token);
  if (text === null) {
    teller.notice(`the run ${context.workflowRun.id} left no verdict to tell`, 'soak');
    return 0;
  }
  const decoded = decodeVerdictFile(text);
  if (decoded === null) {
    const message = `what run ${context.workflowRun.id} left as its verdict is not one of ours`;
    throw new HarnessError('record-unreadable', message, 'Nothing of it is shown.');
  }
  const runUrl = `${context.serverUrl}/${context.owner}/${context.repo}/actions/runs/${context.workflowRun.id}`;
  const { headSha } = context.workflowRun;
  await commentOn(job, 'of a fork', (marker) => renderUntrusted(marker, decoded, { reportUrl: null, runUrl, headSha }));
  return 0;
}

/** null when there is none. Rejects with StoreTrouble. */
async function verdictTextOf(job: Job, runId: string, token: string): Promise<string | null> {
  const { context, clock, recordRoot } = job;
  const findBy = { token, workflowRunId: Number(runId), repositoryOwner: context.owner, repositoryName: context.repo };
  const otherRuns = { list: async () => [], findBy: () => findBy, remove: async () => {} };
  const client = await openArtifactClient();
  const { artifacts } = await client.listArtifacts({ findBy }).catch((error: unknown) => {
    throw restTrouble(error, 'actions: read', (reason) => othersNotListed(`run ${runId}`, reason));
  });
  const newest = artifacts.filter(({ name }) => name.startsWith('soak-verdict-')).toSorted((a, b) => b.id - a.id)[0];
  if (newest === undefined || newest.size > longestBytes) return null;
  const entry = {
    id: String(newest.id),
    name: newest.name,
    bytes: newest.size,
    createdUnixSeconds: 0,
    otherRun: runId,
  };
  const store = createArtifactStore({ retentionDays: null, otherRuns, clock, mostUnpackedBytes: longestBytes });
  const folder = join(recordRoot, '.verdict');
  await rm(folder, { recursive: true, force: true });
  await mkdir(recordRoot, { recursive: true });
  if ((await store.get(entry, folder)) !== 'whole') return null;
  const [name] = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  if (name === undefined) return null;
  const path = join(folder, name);
  return (await stat(path)).size > longestBytes ? null : await readFile(path, 'utf8');
}

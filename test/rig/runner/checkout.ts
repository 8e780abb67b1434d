// actions/checkout, built in: the workspace becomes one commit of a local repository, and whatever else was in it goes.

import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StepOrder } from '../contracts.ts';
import { type CheckoutInputs, readCheckoutInputs } from './checkout-inputs.ts';
import { members } from './expressions-port.ts';
import { createGit, type Git } from './git.ts';
import type { Frame } from './job-scene.ts';
import { postOf } from './post-turn.ts';
import { StepError } from './step-error.ts';

/** What to fetch, and what the workspace is then. */
interface Wanted {
  readonly refspecs: readonly string[];
  /** Tried in order; the first that exists is taken. */
  readonly candidates: readonly { readonly revision: string; readonly branch: string | null }[];
  /** The output `ref`. */
  readonly ref: string;
}

export async function runCheckout(frame: Frame, step: StepOrder): Promise<boolean> {
  const inputs = readCheckoutInputs(frame, step);
  const source = frame.job.machine.repositories.get(inputs.repository);
  if (source === undefined) throw new StepError(`Not Found: the repository ${inputs.repository} is not on this rig.`);
  const { workspace } = frame.job.places;
  const folder = resolve(workspace, inputs.path);
  if (relative(workspace, folder).startsWith('..')) {
    throw new StepError(`Repository path '${folder}' is not under '${workspace}'`);
  }
  postOf(frame, step, 'always()', (later) => removeCredentials(later, folder));
  await mkdir(folder, { recursive: true });
  const git = createGit(frame, folder);
  const url = pathToFileURL(source).href;
  await prepareFolder(git, folder, url, inputs.clean);
  // What an earlier checkout left, of this job or of one whose post never ran.
  await git.askOrNull('config', '--local', '--unset-all', credentialKey(frame));
  const wanted = wantedCommit(frame, inputs);
  await fetchWanted(git, wanted, inputs.fetchDepth);
  await checkOut(git, wanted, inputs.ref);
  if (inputs.persistCredentials) {
    const basic = Buffer.from(`x-access-token:${frame.job.githubToken}`).toString('base64');
    frame.job.masks.add(basic);
    await git.run('config', '--local', credentialKey(frame), `AUTHORIZATION: basic ${basic}`);
  }
  frame.outputs.ref = wanted.ref;
  frame.outputs.commit = await git.ask('log', '-1', '--format=%H');
  return true;
}

/** Keeps a clone of the same repository, cleaned; else begins with an empty folder. */
async function prepareFolder(git: Git, folder: string, url: string, clean: boolean): Promise<void> {
  if (existsSync(join(folder, '.git')) && (await reuse(git, folder, url, clean))) return;
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
  await git.run('init', '--quiet', folder);
  await git.run('remote', 'add', 'origin', url);
}

async function reuse(git: Git, folder: string, url: string, clean: boolean): Promise<boolean> {
  if ((await git.askOrNull('config', '--local', '--get', 'remote.origin.url')) !== url) return false;
  for (const lock of ['index.lock', 'shallow.lock']) await rm(join(folder, '.git', lock), { force: true });
  // Before the first checkout there is nothing to detach from.
  if ((await git.askOrNull('rev-parse', '--verify', '--quiet', 'HEAD')) === null) return false;
  if (!(await git.tries('checkout', '--quiet', '--detach'))) return false;
  return !clean || ((await git.tries('clean', '-ffdx')) && (await git.tries('reset', '--hard', 'HEAD')));
}

function wantedCommit(frame: Frame, { repository, ref }: CheckoutInputs): Wanted {
  const github = members(frame.contexts.github);
  if (ref === '' && repository === github.repository) return ofCommit(String(github.sha), String(github.ref ?? ''));
  if (ref === '')
    return { refspecs: ['+HEAD:refs/remotes/origin/HEAD'], candidates: [at('refs/remotes/origin/HEAD')], ref };
  if (/^[0-9a-f]{40}$/i.test(ref)) return ofCommit(ref, ref);
  const branch = ref.replace(/^refs\/heads\//, '');
  const tag = ref.replace(/^refs\/tags\//, '');
  const ofBranch = { revision: `refs/remotes/origin/${branch}`, branch };
  if (ref.startsWith('refs/heads/')) {
    return { refspecs: [`+${ref}:${ofBranch.revision}`], candidates: [ofBranch], ref };
  }
  if (ref.startsWith('refs/tags/')) return { refspecs: [`+${ref}:${ref}`], candidates: [at(ref)], ref };
  if (ref.startsWith('refs/')) {
    const kept = ref.replace(/^refs\//, 'refs/remotes/');
    return { refspecs: [`+${ref}:${kept}`], candidates: [at(kept)], ref };
  }
  return {
    refspecs: [`+refs/heads/${branch}*:refs/remotes/origin/${branch}*`, `+refs/tags/${tag}*:refs/tags/${tag}*`],
    candidates: [ofBranch, at(`refs/tags/${tag}`)],
    ref,
  };
}

function ofCommit(sha: string, ref: string): Wanted {
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
  const kept = 'refs/remotes/origin/soak-rig-commit';
  return { refspecs: [`+${sha}:${kept}`], candidates: [{ revision: sha, branch }], ref };
}

function at(revision: string): { readonly revision: string; readonly branch: null } {
  return { revision, branch: null };
}

async function fetchWanted(git: Git, wanted: Wanted, depth: number): Promise<void> {
  const depthOptions = depth > 0 ? [`--depth=${depth}`] : [];
  await git.run(
    'fetch',
    ...['--no-tags', '--prune', '--no-recurse-submodules', ...depthOptions],
    // GitHub gives any commit it has; a plain repository only what a branch leads to.
    '--upload-pack=git -c uploadpack.allowAnySHA1InWant=true upload-pack',
    ...['origin', ...wanted.refspecs],
  );
}

async function checkOut(git: Git, wanted: Wanted, ref: string): Promise<void> {
  for (const { revision, branch } of wanted.candidates) {
    const commit = await git.askOrNull('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    if (commit === null) continue;
    // By commit: the name of a remote branch would set up tracking.
    await git.run('checkout', '--quiet', '--force', ...(branch === null ? ['--detach'] : ['-B', branch]), commit);
    return;
  }
  throw new StepError(`A branch or tag with the name '${ref}' could not be found`);
}

async function removeCredentials(frame: Frame, folder: string): Promise<boolean> {
  if (existsSync(join(folder, '.git'))) {
    await createGit(frame, folder).tries('config', '--local', '--unset-all', credentialKey(frame));
  }
  return true;
}

function credentialKey(frame: Frame): string {
  return `http.${frame.job.machine.services.serverUrl}/.extraheader`;
}

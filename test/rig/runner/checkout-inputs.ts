// What actions/checkout takes, what of it this rig imitates, and which head of a fork it refuses.

import type { StepOrder } from '../contracts.ts';
import { resolveInputs, warnUnexpected } from './action-inputs.ts';
import { members } from './expressions-port.ts';
import type { Frame } from './job-scene.ts';
import { StepError } from './step-error.ts';

export interface CheckoutInputs {
  /** "owner/name". */
  readonly repository: string;
  /** As given; '' for the commit of the run, or the default branch of another repository. */
  readonly ref: string;
  /** Below the workspace. */
  readonly path: string;
  readonly persistCredentials: boolean;
  readonly clean: boolean;
  /** 0: all. */
  readonly fetchDepth: number;
}

const defaults: Readonly<Record<string, string>> = {
  repository: '${{ github.repository }}',
  ref: '',
  token: '${{ github.token }}',
  'ssh-key': '',
  'ssh-known-hosts': '',
  'ssh-strict': 'true',
  'ssh-user': 'git',
  'persist-credentials': 'true',
  path: '',
  clean: 'true',
  filter: '',
  'sparse-checkout': '',
  'sparse-checkout-cone-mode': 'true',
  'fetch-depth': '1',
  'fetch-tags': 'false',
  'show-progress': 'true',
  lfs: 'false',
  submodules: 'false',
  'set-safe-directory': 'true',
  'github-server-url': '',
  'allow-unsafe-pr-checkout': 'false',
};
const notImitated = ['ssh-key', 'filter', 'sparse-checkout', 'fetch-tags', 'lfs', 'submodules'] as const;

/** Throws StepError for what is not imitated, and for the head of a fork where secrets are at hand. */
export function readCheckoutInputs(frame: Frame, step: StepOrder): CheckoutInputs {
  warnUnexpected(frame, step.with, defaults);
  const inputs = resolveInputs(frame, step.with, defaults);
  for (const name of notImitated) {
    if (inputs[name] !== defaults[name]) throw new StepError(`This rig's checkout does not know '${name}'.`);
  }
  const repository = inputs.repository ?? '';
  const ref = inputs.ref ?? '';
  if (inputs['allow-unsafe-pr-checkout'] !== 'true') refuseForeignHead(frame, repository, ref);
  return {
    repository,
    ref,
    path: inputs.path ?? '',
    persistCredentials: inputs['persist-credentials'] === 'true',
    clean: inputs.clean === 'true',
    fetchDepth: Number(inputs['fetch-depth'] ?? '1'),
  };
}

/** Since its seventh version, checkout takes no fork's code into a run that has the base repository's secrets. */
function refuseForeignHead(frame: Frame, repository: string, ref: string): void {
  const github = members(frame.contexts.github);
  const event = members(github.event);
  const name = String(github.event_name ?? '');
  if (name !== 'pull_request_target' && name !== 'workflow_run') return;
  const head = members(members(event.pull_request).head);
  const run = members(event.workflow_run);
  const owner = name === 'workflow_run' ? members(run.head_repository) : members(head.repo);
  const headName = String(owner.full_name ?? '');
  if (headName === '' || headName === github.repository) return;
  const heads = [head.sha, head.ref, run.head_sha, run.head_branch].filter((it) => typeof it === 'string' && it !== '');
  const isHead = ref !== '' && (heads.includes(ref) || /^refs\/pull\/\d+\/(head|merge)$/.test(ref));
  if (!isHead && repository !== headName) return;
  throw new StepError(
    `Refusing to check out the head of ${headName} in a ${name} run: that is code of a fork next to secrets. ` +
      "Set 'allow-unsafe-pr-checkout' if this is meant.",
  );
}

// What GitHub says about the job we run in: repository, run, commit, pull request. Read once, from the environment and the event.

export interface PullRequestFacts {
  readonly number: number;
  readonly headSha: string;
  /** Its head lies in another repository: read-only token, no secrets. */
  readonly fromFork: boolean;
}

/** The run that a `workflow_run` event is about. Everything that run made is untrusted. */
export interface OtherRunFacts {
  readonly id: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** Owner of the repository its head lies in. */
  readonly headOwner: string;
}

export interface ActionContext {
  readonly owner: string;
  readonly repo: string;
  readonly runId: string;
  /** 1 for the first. */
  readonly runAttempt: number;
  readonly job: string;
  readonly eventName: string;
  /** GITHUB_SHA: for a pull request that is the merge commit, which is not what is soaked. */
  readonly eventSha: string;
  /** The commit under test: the pull request's head, else GITHUB_SHA. */
  readonly headSha: string;
  readonly pullRequest: PullRequestFacts | null;
  readonly workflowRun: OtherRunFacts | null;
  /** null where the event does not say. */
  readonly defaultBranch: string | null;
  readonly refName: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Page of this workflow run. */
  readonly runUrl: string;
  /** True on a machine that GitHub hosts; its jobs end after six hours. */
  readonly hosted: boolean;
}

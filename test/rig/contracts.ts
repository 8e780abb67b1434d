// What the parts of the rig tell each other: the walker lays a workflow out into jobs, a runner carries one job, services answer
// as GitHub's would. The rig stands in for GitHub; it runs dist/, never src/.

/** What `permissions:` came to for one job, after every level was reduced. */
export type Permission = 'none' | 'read' | 'write';
export type Permissions = Readonly<Record<string, Permission>>;

/** JSON as expressions see it: contexts, inputs, outputs. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A step as it is written; expressions in it are evaluated when its turn comes. */
export interface StepOrder {
  readonly id: string | null;
  readonly name: string | null;
  /** Without `${{ }}`; null: success(). */
  readonly if: string | null;
  readonly uses: string | null;
  readonly run: string | null;
  readonly shell: string | null;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly workingDirectory: string | null;
  readonly timeoutMinutes: number | null;
  readonly continueOnError: boolean;
}

/** One job, ready for a runner. */
export interface JobOrder {
  /** As the run page would show it: "soak / legs (2)". */
  readonly name: string;
  /** Its key in the workflow: GITHUB_JOB. */
  readonly id: string;
  readonly steps: readonly StepOrder[];
  /** github, inputs, needs, matrix, strategy, secrets, vars; the runner adds env, steps, job and runner. */
  readonly contexts: Readonly<Record<string, Json>>;
  readonly env: Readonly<Record<string, string>>;
  /** `defaults.run.shell` and `working-directory`. */
  readonly runDefaults: { readonly shell: string | null; readonly workingDirectory: string | null };
  readonly outputs: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  readonly timeoutMinutes: number;
  readonly labels: readonly string[];
  /** `uses: $/` means the action of the repository and commit the workflow file is from: this folder. */
  readonly selfActionFolder: string;
  readonly secrets: Readonly<Record<string, string>>;
}

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepResult {
  readonly id: string | null;
  readonly name: string;
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice' | 'debug';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface JobResult {
  readonly name: string;
  readonly id: string;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
  readonly annotations: readonly Annotation[];
  /** One per step that wrote any; in order. Over 1 MiB is not taken, and an error annotation says so. */
  readonly summaries: readonly string[];
  /** Everything the steps printed, masked as the log would be. */
  readonly log: string;
  readonly runnerName: string;
  readonly startedMs: number;
  readonly endedMs: number;
}

/** A job under way, so that a test can hurt it. */
export interface RunningJob {
  readonly order: JobOrder;
  readonly result: Promise<JobResult>;
  /** The pid of the JavaScript action that runs now (main or post); null between steps and in run steps. */
  actionPid(): number | null;
  /** As the cancel button: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL to the step's process; then post steps, then the end. */
  cancel(): void;
  /**
   * The runner is gone: no post, no cleanup, the job fails as "lost communication". "process": only what carries the job dies, the
   * keeper and its system live on. "machine": everything that was begun here dies.
   */
  lose(what: 'process' | 'machine'): void;
  /** What was printed so far. */
  logSoFar(): string;
}

/** One machine with a runner on it. Its workspace outlives jobs; its RUNNER_TEMP does not. */
export interface Runner {
  readonly name: string;
  readonly home: string;
  begin(order: JobOrder): RunningJob;
}

/** Addresses and credentials that a runner hands to steps. The services make tokens that know their job's permissions. */
export interface Services {
  /** GITHUB_API_URL. */
  readonly apiUrl: string;
  /** GITHUB_SERVER_URL: a name that the artifact client takes for github.com's kind. */
  readonly serverUrl: string;
  /** ACTIONS_RESULTS_URL. */
  readonly resultsUrl: string;
  /** GITHUB_TOKEN of a job. */
  githubToken(permissions: Permissions, repository: string): string;
  /** ACTIONS_RUNTIME_TOKEN of a job: an unsigned JWT with `scp` and `exp`. */
  runtimeToken(runId: string, jobName: string, expiresInSeconds: number): string;
}

// What the repositories hold: issues, pull requests, comments, labels. In memory, open to tests for seeding and for looking.
// Not here: who may change it, and how it looks on the wire.

export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

export const actionsBot: User = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
export const somebody: User = { login: 'somebody', id: 1001, type: 'User' };

export interface Comment {
  readonly id: number;
  readonly user: User;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface PullFacts {
  readonly headSha: string;
  readonly headRef: string;
  /** "owner/name"; null: the fork was deleted. */
  readonly headRepository: string | null;
  readonly baseRef: string;
  /** "owner/name": not ours where a commit is also in a pull request to a parent. */
  readonly baseRepository: string;
  /** All its commits, the head among them. */
  readonly commits: readonly string[];
  readonly merged: boolean;
}

/** An issue; a pull request is an issue with `pull`. */
export interface Issue {
  readonly number: number;
  readonly user: User;
  title: string;
  body: string;
  state: 'open' | 'closed';
  stateReason: string | null;
  labels: readonly string[];
  readonly comments: Comment[];
  readonly createdAt: string;
  updatedAt: string;
  pull: PullFacts | null;
}

export interface NewIssue {
  readonly title?: string;
  readonly body?: string;
  readonly user?: User;
  readonly labels?: readonly string[];
  readonly state?: Issue['state'];
}

export interface NewPull extends NewIssue {
  readonly headSha: string;
  readonly headRef?: string;
  readonly headRepository?: string | null;
  readonly baseRef?: string;
  readonly baseRepository?: string;
  readonly commits?: readonly string[];
  readonly merged?: boolean;
}

export interface RepositoryState {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly public: boolean;
  readonly defaultBranch: string;
  /** Issues and pull requests by number, oldest first. */
  readonly issues: Map<number, Issue>;
  addIssue(issue?: NewIssue): Issue;
  /** Returns its number through the issue. Another push is seeded by replacing `issue.pull`. */
  addPullRequest(pull: NewPull): Issue;
  addComment(number: number, body: string, user?: User): Comment;
  /** `count` comments by other users. */
  addComments(number: number, count: number): void;
  addLabel(number: number, label: string): void;
  /** The issue or pull request; throws where there is none, because then the test is wrong. */
  issue(number: number): Issue;
}

export interface RestState {
  /** Made when asked for the first time. */
  repository(fullName: string): RepositoryState;
  /** null for one that nobody named yet. */
  find(fullName: string): RepositoryState | null;
  findById(id: number): RepositoryState | null;
}

export interface StateOptions {
  /** Anyone may read: GitHub asks for no permission then. Default true. */
  readonly public?: boolean;
  readonly defaultBranch?: string;
}

export function createRestState(options: StateOptions): RestState {
  const repositories = new Map<string, RepositoryState>();
  const find = (fullName: string) => repositories.get(fullName.toLowerCase()) ?? null;
  let lastCommentId = 2_000_000_000;
  return {
    find,
    findById: (id) => [...repositories.values()].find((repository) => repository.id === id) ?? null,
    repository(fullName) {
      const known = find(fullName);
      if (known !== null) return known;
      const made = createRepository(fullName, 7000 + repositories.size, options, () => ++lastCommentId);
      repositories.set(fullName.toLowerCase(), made);
      return made;
    },
  };
}

function createRepository(
  fullName: string,
  id: number,
  options: StateOptions,
  nextCommentId: () => number,
): RepositoryState {
  const [owner = '', name = ''] = fullName.split('/');
  if (owner === '' || name === '') throw new Error(`a repository is named "owner/name", got "${fullName}"`);
  const issues = new Map<number, Issue>();

  function issueOf(number: number): Issue {
    const issue = issues.get(number);
    if (issue === undefined) throw new Error(`${fullName} has no issue or pull request ${number}`);
    return issue;
  }

  function addIssue(given: NewIssue = {}, pull: PullFacts | null = null): Issue {
    const { title = 'a title', body = '', user = somebody, labels = [], state = 'open' } = given;
    const number = issues.size + 1;
    const now = stamp();
    const dates = { createdAt: now, updatedAt: now };
    const issue: Issue = { number, user, title, body, state, stateReason: null, labels, comments: [], pull, ...dates };
    issues.set(number, issue);
    return issue;
  }

  function addComment(number: number, body: string, user: User = somebody): Comment {
    const now = stamp();
    const comment = { id: nextCommentId(), user, body, createdAt: now, updatedAt: now };
    issueOf(number).comments.push(comment);
    return comment;
  }

  return {
    id,
    owner,
    name,
    public: options.public ?? true,
    defaultBranch: options.defaultBranch ?? 'main',
    issues,
    addIssue: (issue) => addIssue(issue),
    addComment,
    issue: issueOf,
    addPullRequest(given) {
      const { headSha, headRef = 'feature', headRepository = fullName, baseRef = 'main', merged = false } = given;
      const { baseRepository = fullName, commits = [] } = given;
      const all = commits.includes(headSha) ? commits : [...commits, headSha];
      const pull: PullFacts = { headSha, headRef, headRepository, baseRef, baseRepository, merged, commits: all };
      return addIssue(given, pull);
    },
    addComments(number, count) {
      for (let made = 0; made < count; made++) addComment(number, `a comment, number ${made + 1}`);
    },
    addLabel(number, label) {
      const issue = issueOf(number);
      if (!issue.labels.includes(label)) issue.labels = [...issue.labels, label];
    },
  };
}

/** GitHub's times have no parts of a second: two comments of one second differ by their ids only. */
export function stamp(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

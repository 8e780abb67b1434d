// Every input and output of the action, once: action.yml, the tables of the README and the reader are all made from it or held against it.

export const commands = ['run', 'plan', 'status', 'segment', 'report', 'judge', 'check', 'init', 'stop'] as const;
export type CommandName = (typeof commands)[number];

export const commentModes = ['auto', 'always', 'never', 'live'] as const;
export type CommentMode = (typeof commentModes)[number];

export const chartModes = ['artifact', 'branch', 'none'] as const;
export type ChartMode = (typeof chartModes)[number];

export const issueModes = ['never', 'on-red'] as const;
export type IssueMode = (typeof issueModes)[number];

export interface InputRow {
  readonly description: string;
  /** "" is none. */
  readonly default: string;
  /** The only words it may hold; null: any text of its kind. */
  readonly words: readonly string[] | null;
}

export const inputs = {
  scenario: { description: 'Path of the scenario: a .toml, .yaml or .json file.', default: '', words: null },
  command: { description: 'What to do.', default: 'run', words: commands },
  duration: {
    description: 'Length of the steady phase, such as "24h". Short for `set: duration=…`.',
    default: '',
    words: null,
  },
  set: {
    description: 'Overrides of the scenario, one `key=value` per line, such as `load.rate=200/s`.',
    default: '',
    words: null,
  },
  'segment-length': {
    description:
      'The longest this leg may take, such as "5h20m". Default: 5h20m in a chain; it ends before the job’s own token does.',
    default: '',
    words: null,
  },
  'run-key': {
    description: 'Name of the run. A chain gets it from `plan`. Give the key of an earlier run to go on with it.',
    default: '',
    words: null,
  },
  'head-sha': {
    description: 'The commit that is soaked. Default: the head of the pull request, else the commit of the event.',
    default: '',
    words: null,
  },
  spares: {
    description:
      'Legs that `plan` provides beyond those needed, to catch up what a lost one cost. Default: a fifth, at least 2.',
    default: '',
    words: null,
  },
  comment: {
    description:
      'The comment on the pull request: `auto` when the event is about one, `always` also when the commit belongs to one, `live` also from legs, `never`.',
    default: 'auto',
    words: commentModes,
  },
  charts: {
    description:
      'Where charts go: `artifact` is the HTML report, `none` leaves it out. `branch` is not built yet and does the same as `artifact`.',
    default: 'artifact',
    words: chartModes,
  },
  baseline: {
    description:
      'Branch whose passing records are kept as baselines, and compared with. Default: that of the scenario, else the default branch. `none`: neither.',
    default: '',
    words: null,
  },
  issue: {
    description: 'Open or update one issue when the verdict is red, close it when it is green. For nightly soaks.',
    default: 'never',
    words: issueModes,
  },
  'fail-on': {
    description: 'Verdicts that fail the step: a list of `fail`, `invalid`, `inconclusive`.',
    default: 'fail,invalid',
    words: null,
  },
  'github-token': {
    description: 'Token for the comment, the issue, and checkpoints of other workflow runs.',
    default: '${{ github.token }}',
    words: null,
  },
  'retention-days': {
    description: 'How long artifacts are kept. Default: as the repository is set.',
    default: '',
    words: null,
  },
  'working-directory': { description: 'Folder in which everything happens.', default: '.', words: null },
} as const satisfies Readonly<Record<string, InputRow>>;

export type InputName = keyof typeof inputs;

export const outputs = {
  verdict: '`pass`, `fail`, `inconclusive` or `invalid`; empty while the run goes on.',
  state: '`running`, `finished`, or `none` before the first checkpoint.',
  next: 'What the next leg must do: `done`, `adopt` or `boot`.',
  segment: 'Segments begun so far.',
  'run-key': 'Name of the run, for the next leg or a later resume.',
  'head-sha': 'The commit that is soaked.',
  slots: 'JSON list for the matrix of legs: as many as the plan needs, and spares.',
  'report-artifact': 'Address of the HTML report.',
  'memory-growth': 'Estimated growth of memory in bytes per hour; empty when it was not judged.',
  'latency-drift': 'Estimated drift of latency in percent per hour; empty when it was not judged.',
} as const;

export type OutputName = keyof typeof outputs;

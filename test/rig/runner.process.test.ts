// The rig's runner over real processes: actions with main and post, files, signals, what is left of a job.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aJob, type Bench, carriersOf, createBench, printed } from './runner/a-job.ts';

let bench: Bench;
beforeEach(() => {
  bench = createBench();
});
afterEach(async () => {
  await bench.clean();
});

const nodeAction = (more = ''): string =>
  `name: A\ninputs:\n  who:\n    default: world\n  token:\n    default: \${{ github.token }}\n${more}runs:\n  using: node24\n  main: main.cjs\n  post: post.cjs\n`;
const append = "const { appendFileSync: add } = require('node:fs');\n";
/** Stays, and says how it is asked to end. */
const stubborn = `process.on('SIGINT', () => console.log('got SIGINT'));
process.on('SIGTERM', () => console.log('got SIGTERM'));
console.log('main is up');
setInterval(() => {}, 1000);
`;
const sayPost = "console.log('post ran');\n";

describe('a JavaScript action', () => {
  it('gets inputs, credentials and files; its post gets its state', async () => {
    const selfActionFolder = bench.action('self', {
      'action.yml': nodeAction(),
      'main.cjs': `${append}
const env = process.env;
add(env.GITHUB_OUTPUT, 'said=hello ' + env.INPUT_WHO + '\\nlong<<X\\n1\\n2\\nX\\n');
add(env.GITHUB_STATE, 'pid=' + process.pid + '\\n');
add(env.GITHUB_ENV, 'FROM_MAIN=yes\\nNODE_OPTIONS=--bad\\n');
add(env.GITHUB_PATH, '/somewhere/bin\\n');
add(env.GITHUB_STEP_SUMMARY, '# of main\\n');
console.log('token ' + env.INPUT_TOKEN, env.ACTIONS_RUNTIME_TOKEN === undefined ? 'no' : 'runtime', env.ACTIONS_RESULTS_URL);
console.log('npm ' + Object.keys(env).filter((name) => /^(npm_|VITEST)/.test(name)).length);
console.log('event ' + JSON.parse(require('node:fs').readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).hello);
`,
      'post.cjs': `${append}
console.log('post of ' + (Number(process.env.STATE_pid) !== process.pid), process.env.INPUT_WHO);
add(process.env.GITHUB_STEP_SUMMARY, '# of post\\n');
`,
    });
    const result = await bench.runner.begin(
      aJob(
        [
          { id: 'a', uses: '$/', with: { who: '${{ matrix.who }}' } },
          { run: 'echo "env $FROM_MAIN ${NODE_OPTIONS-unset} ${ACTIONS_RUNTIME_TOKEN-unset} ${PATH%%:*} $HOME"' },
        ],
        { selfActionFolder, outputs: { o: '${{ steps.a.outputs.said }}' }, contexts: { matrix: { who: 'you' } } },
      ),
    ).result;
    expect(result).toMatchObject({
      conclusion: 'success',
      outputs: { o: 'hello you' },
      summaries: ['# of main\n', '# of post\n'],
      steps: [{ id: 'a', outputs: { said: 'hello you', long: '1\n2' } }, {}, { name: 'Post Run $/' }],
    });
    expect(result.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('NODE_OPTIONS')]);
    expect(result.log).toContain('token *** runtime http://127.0.0.1:2/');
    expect(result.log).toContain('npm 0');
    expect(result.log).toContain('event there');
    expect(result.log).toContain(`env yes unset unset /somewhere/bin ${bench.runner.home}`);
    expect(result.log).toContain('post of true you');
  });

  it('is followed by posts, last first, when a step failed; what it wrote before counts', async () => {
    const main = `${append}add(process.env.GITHUB_STATE, 'n=' + process.env.INPUT_WHO + '\\n');process.exit(Number(process.env.INPUT_WHO) - 1)`;
    const selfActionFolder = bench.action('self', {
      'action.yml': nodeAction(),
      'main.cjs': main,
      'post.cjs': "console.log('post ' + process.env.STATE_n);",
    });
    const result = await bench.runner.begin(
      aJob(
        [
          { uses: '$/', with: { who: '1', typo: 'x' } },
          { id: 'soft', uses: '$/', with: { who: '2' }, continueOnError: true },
          { run: 'echo in ${{ steps.soft.outcome }} ${{ steps.soft.conclusion }} ${{ job.status }}' },
          { uses: '$/', with: { who: '3' } },
          { run: 'echo never' },
          { if: 'failure()', run: 'echo after ${{ job.status }}' },
        ],
        { selfActionFolder },
      ),
    ).result;
    expect(result.conclusion).toBe('failure');
    expect(result.steps.map(({ conclusion }) => conclusion)).toEqual([
      ...['success', 'success', 'success', 'failure', 'skipped', 'success'],
      ...['success', 'success', 'success'],
    ]);
    expect(result.log).toMatch(/in failure success success[\s\S]*after failure[\s\S]*post 3[\s\S]*post 2[\s\S]*post 1/);
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: "Unexpected input(s) 'typo', valid inputs are ['who', 'token']" },
    ]);
  });

  it('that is killed keeps what it wrote', async () => {
    const selfActionFolder = bench.action('self', {
      'action.yml': nodeAction(),
      'main.cjs': `${append}add(process.env.GITHUB_STATE, 'n=7\\n');add(process.env.GITHUB_OUTPUT, 'o=8\\n');${stubborn}`,
      'post.cjs': "console.log('post ' + process.env.STATE_n);",
    });
    const job = bench.runner.begin(aJob([{ id: 'a', uses: '$/' }], { selfActionFolder }));
    await printed(job, 'main is up');
    process.kill(job.actionPid() ?? -1, 'SIGKILL');
    const result = await job.result;
    expect(result).toMatchObject({ conclusion: 'failure', steps: [{ outcome: 'failure', outputs: { o: '8' } }, {}] });
    expect(result.log).toContain('post 7');
    expect(job.actionPid()).toBeNull();
  });
});

describe('a cancel', () => {
  it('climbs the ladder with a main that ignores it, then posts run', async () => {
    const selfActionFolder = bench.action('self', {
      'action.yml': nodeAction(),
      'main.cjs': stubborn,
      'post.cjs': sayPost,
    });
    const job = bench.runner.begin(
      aJob(
        [
          { uses: '$/' },
          { run: 'echo never' },
          { if: 'cancelled()', run: 'echo tidy' },
          { if: 'always()', run: 'echo ever' },
        ],
        {
          selfActionFolder,
        },
      ),
    );
    await printed(job, 'main is up');
    const begunMs = performance.now();
    job.cancel();
    await printed(job, 'got SIGINT');
    const result = await job.result;
    const tookMs = performance.now() - begunMs;
    expect(tookMs).toBeGreaterThan(9_900);
    expect(tookMs).toBeLessThan(13_000);
    expect(result.conclusion).toBe('cancelled');
    expect(result.steps.map(({ conclusion }) => conclusion)).toEqual([
      ...['cancelled', 'skipped', 'success', 'success', 'success'],
    ]);
    expect(result.log).toMatch(/got SIGTERM[\s\S]*tidy[\s\S]*ever[\s\S]*post ran/);
  });

  it('lets a main that heeds it end by itself, and leaves a step that always runs alone', async () => {
    const selfActionFolder = bench.action('self', {
      'action.yml': nodeAction(),
      'main.cjs':
        "process.on('SIGINT', () => process.exit(0)); console.log('main is up'); setInterval(() => {}, 1000);",
      'post.cjs': sayPost,
    });
    const first = bench.runner.begin(aJob([{ uses: '$/' }], { selfActionFolder }));
    await printed(first, 'main is up');
    first.cancel();
    expect(await first.result).toMatchObject({ conclusion: 'cancelled', steps: [{ outcome: 'cancelled' }, {}] });

    const second = bench.runner.begin(aJob([{ if: 'always()', run: 'echo up; sleep 1; echo done' }]));
    await printed(second, 'up');
    second.cancel();
    expect(await second.result).toMatchObject({ conclusion: 'cancelled', steps: [{ outcome: 'success' }] });
  });

  it('ends the runner when posts take too long', async () => {
    const selfActionFolder = bench.action('self', {
      'action.yml': nodeAction(),
      'main.cjs': "console.log('main is up'); setInterval(() => {}, 1000);",
      'post.cjs': "console.log('post is up'); setInterval(() => {}, 1000);",
    });
    const runner = bench.another({ timings: { afterCancelMs: 1_500 } });
    const job = runner.begin(aJob([{ uses: '$/' }], { selfActionFolder }));
    await printed(job, 'main is up');
    job.cancel();
    const result = await job.result;
    expect(result.conclusion).toBe('cancelled');
    expect(result.log).toContain('post is up');
    expect(result.annotations.at(-1)?.message).toContain('took too long');
  });
});

describe('a time limit', () => {
  it('of a step fails it, of a job cancels it', async () => {
    const steps = [
      { run: 'sleep 20', timeoutMinutes: 0.5 / 60 },
      { if: 'failure()', run: 'echo on' },
    ];
    const runner = bench.another({ timings: { interruptMs: 300, terminateMs: 300, outputMs: 300 } });
    const first = await runner.begin(aJob(steps)).result;
    expect(first).toMatchObject({ conclusion: 'failure', steps: [{ outcome: 'failure' }, { outcome: 'success' }] });
    expect(first.annotations[0]?.message).toContain('timed out');

    const second = await runner.begin(aJob([{ run: 'sleep 20' }], { timeoutMinutes: 0.5 / 60 })).result;
    expect(second).toMatchObject({ conclusion: 'cancelled', steps: [{ outcome: 'cancelled' }] });
    expect(second.annotations[0]?.message).toContain('maximum execution time');
  });
});

describe('processes that a step leaves', () => {
  const start = (variable: string, tracking: string): string =>
    `${tracking} ${variable}=1 setsid sleep 60 > /dev/null 2>&1 < /dev/null &\n`;

  it('are killed at the end of the job when they carry its id, and live on when not', async () => {
    const script = start('SOAK_RIG_CARRIES', '') + start('SOAK_RIG_IS_FREE', 'env -u RUNNER_TRACKING_ID');
    const result = await bench.runner.begin(aJob([{ run: `${script}sleep 0.2` }, { run: 'echo next' }])).result;
    expect(result.conclusion).toBe('success');
    expect(ours('SOAK_RIG_CARRIES=1')).toHaveLength(0);
    expect(ours('SOAK_RIG_IS_FREE=1')).toHaveLength(1);
    expect(result.log).toMatch(/Terminate orphan process: pid \(\d+\) \(sleep\)/);
  });

  it('hold the step up for five seconds when they hold its output', async () => {
    const begunMs = performance.now();
    const result = await bench.runner.begin(aJob([{ run: 'sleep 60 &\necho begun' }, { run: 'echo next' }])).result;
    expect(performance.now() - begunMs).toBeGreaterThan(4_900);
    expect(performance.now() - begunMs).toBeLessThan(9_000);
    expect(result.conclusion).toBe('success');
    expect(result.log).toMatch(/begun[\s\S]*next/);
  });

  /** Of this test's machine: another test may use the same variable. */
  function ours(entry: string): readonly number[] {
    const home = new Set(carriersOf(`HOME=${bench.runner.home}`));
    return carriersOf(entry).filter((pid) => home.has(pid));
  }
});

describe('a lost runner', () => {
  const keeper = 'env -u RUNNER_TRACKING_ID SOAK_RIG_KEEPER=1 setsid sleep 60 > /dev/null 2>&1 < /dev/null &';
  const lost = async (what: 'process' | 'machine') => {
    const selfActionFolder = bench.action('self', {
      'action.yml': nodeAction(),
      'main.cjs': `${append}add(process.env.GITHUB_STEP_SUMMARY, 'x');add(process.env.GITHUB_OUTPUT, 'o=1\\n');${stubborn}`,
      'post.cjs': sayPost,
    });
    const steps = [{ run: keeper }, { id: 'a', uses: '$/' }];
    const outputs = { o: '${{ steps.a.outputs.o }}x' };
    const job = bench.runner.begin(aJob(steps, { selfActionFolder, outputs }));
    await printed(job, 'main is up');
    job.lose(what);
    return await job.result;
  };

  it('does nothing more; what left the job lives on', async () => {
    const result = await lost('process');
    expect(result).toMatchObject({ conclusion: 'failure', outputs: {}, summaries: [] });
    expect(result.annotations.at(-1)?.message).toContain('The self-hosted runner lost communication with the server');
    expect(result.log).not.toContain('post ran');
    expect(carriersOf(`HOME=${bench.runner.home}`)).toHaveLength(1);
    expect(await bench.runner.begin(aJob([{ run: 'echo again' }])).result).toMatchObject({ conclusion: 'success' });
  });

  it('takes everything with it when it was the machine', async () => {
    expect((await lost('machine')).conclusion).toBe('failure');
    expect(carriersOf(`HOME=${bench.runner.home}`)).toHaveLength(0);
  });
});

describe('a run step', () => {
  it('runs where and how it is told', async () => {
    const result = await bench.runner.begin(
      aJob(
        [
          { run: 'mkdir -p sub; false | true; echo "plain $X $Y"' },
          { run: 'pwd; echo "$Z ${{ env.Z }}"', workingDirectory: 'sub', env: { Z: '${{ env.X }}!' } },
          { id: 'pipe', run: 'false | true', shell: 'bash', continueOnError: true },
          {
            run: 'test -z "$(ls -A "$RUNNER_TEMP" | grep left)"; touch "$RUNNER_TEMP/left" kept; false',
            continueOnError: true,
          },
          { run: 'kill -9 $$', continueOnError: true },
        ],
        { env: { X: 'hush-hush', Y: '${{ once }}' }, secrets: { A: 'hush-hush' } },
      ),
    ).result;
    expect(result.log).toContain('plain *** ${{ once }}');
    expect(result.log).toContain(`${join(bench.workspace, 'sub')}\n***! ***!`);
    expect(result.steps.map(({ outcome }) => outcome)).toEqual(['success', 'success', ...Array(3).fill('failure')]);
    expect(result.annotations[0]?.message).toBe('Process completed with exit code 1.');
    const next = bench.runner.begin(aJob([{ run: 'ls kept; test ! -e "$RUNNER_TEMP/left"' }]));
    expect(await next.result).toMatchObject({ conclusion: 'success' });
  });

  it('takes shell and folder from the defaults of the job where it names none', async () => {
    const steps = [
      { run: 'mkdir sub', workingDirectory: '.' },
      { run: 'false | true' },
      { if: 'always()', run: 'pwd' },
    ];
    const runDefaults = { shell: 'bash', workingDirectory: 'sub' };
    const result = await bench.runner.begin(aJob(steps, { runDefaults })).result;
    expect(result.steps.map(({ outcome }) => outcome)).toEqual(['success', 'failure', 'success']);
    expect(result.log).toContain(`\n${join(bench.workspace, 'sub')}`);
  });

  it('fails by a wrong file, by a summary over 1 MiB it does not', async () => {
    const big = 'head -c 1048577 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"';
    const most = 'head -c 1048576 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"';
    const steps = [{ run: big }, { run: most }, { run: 'echo nonsense >> "$GITHUB_OUTPUT"' }];
    const result = await bench.runner.begin(aJob(steps)).result;
    expect(result.steps.map(({ outcome }) => outcome)).toEqual(['success', 'success', 'failure']);
    expect(result.summaries.map(({ length }) => length)).toEqual([1_048_576]);
    expect(result.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('got 1048577 bytes'),
      "Unable to process file command 'output' successfully.",
      "Invalid format 'nonsense'",
    ]);
  });

  it('whose output holds a secret gives the job no such output', async () => {
    const steps = [
      { id: 'a', run: 'echo "k=x-${{ secrets.A }}" >> "$GITHUB_OUTPUT"; echo "ok=1" >> "$GITHUB_OUTPUT"' },
    ];
    const outputs = {
      k: '${{ steps.a.outputs.k }}',
      ok: '${{ steps.a.outputs.ok }}',
      none: '${{ steps.a.outputs.none }}',
    };
    const result = await bench.runner.begin(aJob(steps, { outputs, secrets: { A: 'hush-hush' } })).result;
    expect(result.outputs).toEqual({ ok: '1' });
    expect(result.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining("'k'") }]);
  });

  it('fails alone when an expression in it is wrong', async () => {
    const steps = [{ run: 'echo ${{ nonsense( }}' }, { if: 'always()', run: 'echo on' }];
    const result = await bench.runner.begin(aJob(steps)).result;
    expect(result.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'success']);
  });
});

describe('a composite action', () => {
  it('runs its steps in its own scope and gives outputs', async () => {
    mkdirSync(join(bench.workspace, 'inner'), { recursive: true });
    mkdirSync(join(bench.workspace, '.github/actions/soak-setup'), { recursive: true });
    const inner =
      'name: I\ninputs: { who: { default: nobody } }\nruns: { using: node24, main: main.cjs, post: post.cjs }\n';
    writeFileSync(join(bench.workspace, 'inner/action.yml'), inner);
    writeFileSync(
      join(bench.workspace, 'inner/main.cjs'),
      `${append}add(process.env.GITHUB_OUTPUT, 'o=' + process.env.INPUT_WHO + process.env.OUTER + '\\n');`,
    );
    writeFileSync(join(bench.workspace, 'inner/post.cjs'), "console.log('post of ' + process.env.INPUT_WHO);");
    const composite = `name: C
inputs: { who: { default: world } }
outputs: { said: { value: "\${{ steps.x.outputs.o }}-\${{ steps.outside.outputs.o }}" } }
runs:
  using: composite
  steps:
    - { id: x, uses: ./inner, with: { who: "\${{ inputs.who }}" } }
    - { run: "echo ran in $GITHUB_ACTION_PATH", shell: bash }
    - { run: "exit 3", shell: bash, if: "\${{ inputs.who == 'bad' }}" }
    - { run: echo skipped-here, shell: bash, if: "inputs.who == 'nobody'" }
`;
    writeFileSync(join(bench.workspace, '.github/actions/soak-setup/action.yml'), composite);
    const uses = './.github/actions/soak-setup';
    const result = await bench.runner.begin(
      aJob([
        { id: 'outside', run: 'echo o=1 >> "$GITHUB_OUTPUT"' },
        { id: 'c', uses, with: { who: 'me' }, env: { OUTER: '!' } },
        { run: 'echo "got ${{ steps.c.outputs.said }}."' },
        { uses, with: { who: 'bad' } },
      ]),
    ).result;
    expect(result.log).toContain('got me!-.');
    expect(result.log).toContain(`ran in ${join(bench.workspace, uses)}`);
    expect(result.log).not.toMatch(/^skipped-here/m);
    expect(result.log).toMatch(/post of bad[\s\S]*post of me/);
    expect(result.steps.map(({ outcome }) => outcome)).toEqual([
      ...['success', 'success', 'success', 'failure', 'success', 'success'],
    ]);
  });
});

describe('checkout', () => {
  const git = (folder: string, ...args: string[]): string => {
    const env = { PATH: process.env.PATH, HOME: bench.folder, GIT_CONFIG_NOSYSTEM: '1' };
    const names = ['-c', 'user.name=t', '-c', 'user.email=t@localhost', '-c', 'init.defaultBranch=main'];
    return execFileSync('git', [...names, ...args], { cwd: folder, env, encoding: 'utf8' }).trim();
  };
  const commit = (text: string): string => {
    const folder = join(bench.folder, 'app.git');
    writeFileSync(join(folder, 'file.txt'), `${text}\n`);
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '-m', text);
    return git(folder, 'rev-parse', 'HEAD');
  };

  it('makes the workspace the commit that is asked for, and nothing else', async () => {
    const app = join(bench.folder, 'app.git');
    mkdirSync(app);
    git(app, 'init', '--quiet');
    const first = commit('one');
    const second = commit('two');
    git(app, 'branch', 'other', first);
    const github = { repository: 'some/app', sha: second, ref: 'refs/heads/main' };
    const results = await bench.runner.begin(
      aJob(
        [
          { run: 'echo stray > stray.txt' },
          { id: 'a', uses: 'actions/checkout@v5' },
          { run: 'cat file.txt; git branch --show-current; ls; git config --get-regexp extraheader' },
          {
            run: 'mkdir -p made && (cd made && git init --quiet) && echo x > file.txt && echo made/ > .git/info/exclude',
          },
          { id: 'b', uses: 'actions/checkout@v5', with: { ref: first, 'persist-credentials': 'false' } },
          { run: 'cat file.txt; ls -A; git config --get-regexp extraheader && exit 1 || true' },
          { id: 'c', uses: 'actions/checkout@v5', with: { ref: 'other', path: 'below' } },
          { run: 'cat below/file.txt' },
          { id: 'd', uses: 'actions/checkout@v5', with: { ref: 'nobody' }, continueOnError: true },
        ],
        { contexts: { github } },
      ),
    ).result;
    expect(results.steps.map(({ outcome }) => outcome)).toEqual([
      ...Array(8).fill('success'),
      'failure',
      ...Array(4).fill('success'),
    ]);
    expect(results.steps[1]?.outputs).toEqual({ ref: 'refs/heads/main', commit: second });
    expect(results.steps[4]?.outputs).toEqual({ ref: first, commit: first });
    expect(results.steps[6]?.outputs).toEqual({ ref: 'other', commit: first });
    expect(results.log).toMatch(
      /two\nmain\nfile.txt\nhttp.http:\/\/gh.localhost:1\/.extraheader AUTHORIZATION: basic \*\*\*/,
    );
    expect(results.log).toMatch(/one\n\.git\nfile.txt/);
    expect(existsSync(join(bench.workspace, 'made'))).toBe(false);
    expect(readFileSync(join(bench.workspace, '.git/config'), 'utf8')).not.toContain('AUTHORIZATION');
  });

  it('takes no head of a fork where secrets are at hand', async () => {
    const head = { sha: 'a'.repeat(40), ref: 'x', repo: { full_name: 'fork/app' } };
    const github = { repository: 'some/app', event_name: 'pull_request_target', event: { pull_request: { head } } };
    const steps = [{ uses: 'actions/checkout@v5', with: { ref: '${{ github.event.pull_request.head.sha }}' } }];
    const result = await bench.runner.begin(aJob(steps, { contexts: { github } })).result;
    expect(result.annotations[0]?.message).toContain('Refusing to check out the head of fork/app');
  });
});

describe('a runner', () => {
  it('takes one job at a time', async () => {
    const job = bench.runner.begin(aJob([{ run: 'sleep 0.3' }]));
    expect(() => bench.runner.begin(aJob([]))).toThrow(/one at a time/);
    await job.result;
    expect(await bench.runner.begin(aJob([])).result).toMatchObject({ conclusion: 'success' });
  });
});

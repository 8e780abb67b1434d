// Other ways to use the action: alone in a job, as steps of one job, as a chain written by hand, on machines that do not last.

import { afterAll, describe, expect, it } from 'vitest';
import { findCarriers } from '../rig/runner/carriers.ts';
import { jobOf, legsOf, openScene, printedBy, type Scene } from '../rig/scene.ts';
import { chainFiles, recordOf, seconds, systemPids, tellLogs } from './a-chain.ts';

const scenes: Scene[] = [];
afterAll(async () => {
  for (const scene of scenes) await scene.close();
});

const overlay = ['action.yml', 'dist'];
const workflow = '.github/workflows/test.yml';
const on = 'on: workflow_dispatch\npermissions: { contents: read, pull-requests: write }\n';
const checkout = 'uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

async function aScene(jobs: string, wishes: Parameters<typeof chainFiles>[0], more: Record<string, string> = {}) {
  const { 'soak/chain.toml': scenario = '' } = chainFiles(wishes);
  const files = { 'soak/chain.toml': scenario, [workflow]: `${on}jobs:\n${jobs}`, ...more };
  const scene = await openScene({ files, overlay });
  scenes.push(scene);
  return scene;
}

describe('the action alone', () => {
  it('runs, judges and reports in one job', async () => {
    const scene = await aScene(
      `  soak:
    runs-on: [self-hosted]
    timeout-minutes: 10
    env: { TOKEN: plain }
    outputs: { verdict: "\${{ steps.soak.outputs.verdict }}", report: "\${{ steps.soak.outputs.report-artifact }}" }
    steps:
      - ${checkout}
      - id: soak
        uses: ./
        with: { scenario: soak/chain.toml, duration: 45s }
`,
      { steadySeconds: 60, segmentLength: '60s' },
    );
    const result = await scene.walk({ workflow, runId: '8001' }).result;
    const job = jobOf(result.jobs, 'soak');
    expect(job.conclusion, job.log).toBe('success');
    expect(job.outputs.verdict).toBe('pass');
    expect(job.outputs.report).toMatch(/\/actions\/runs\/8001\/artifacts\/\d+$/);
    expect(job.summaries.join('')).toContain('PASS');
    expect(findCarriers([`HOME=${scene.machines[0]?.home}`])).toEqual([]);
  });

  it('names file and key of every mistake, and is red', async () => {
    const scene = await aScene(
      `  soak:
    runs-on: [self-hosted]
    timeout-minutes: 10
    steps:
      - ${checkout}
      - uses: ./
        with: { scenario: soak/wrong.toml }
      - if: always()
        uses: ./
        with: { scenario: soak/chain.toml, comment: loudly, retention-days: ten, fail-on: "fail,slow" }
`,
      { steadySeconds: 60, segmentLength: '60s' },
      { 'soak/wrong.toml': 'name = "x"\nduration = "soon"\nspeed = 3\n' },
    );
    const result = await scene.walk({ workflow, runId: '8002' }).result;
    const job = jobOf(result.jobs, 'soak');
    expect(job.conclusion).toBe('failure');
    const errors = job.annotations.filter(({ level }) => level === 'error');
    expect(errors.filter(({ properties }) => properties.file === 'soak/wrong.toml').length).toBeGreaterThanOrEqual(2);
    for (const key of ['duration', 'speed', 'comment', 'retention-days', 'fail-on']) {
      expect(
        errors.some(({ properties }) => properties.title?.includes(key)),
        key,
      ).toBe(true);
    }
  });
});

describe('a chain written by hand', () => {
  it('adopts the living system although every leg checks out again; two legs are steps of one job', async () => {
    const leg = (name: string, needs: string, steps: number) => `  ${name}:
    needs: ${needs}
    runs-on: [self-hosted]
    timeout-minutes: 10
    env: { TOKEN: plain }
    steps:
      - ${checkout}
${`      - uses: ./
        with:
          command: segment
          scenario: soak/chain.toml
          segment-length: 30s
          run-key: \${{ needs.plan.outputs.run-key }}
          comment: live
`.repeat(steps)}`;
    const scene = await aScene(
      `  plan:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    outputs: { run-key: "\${{ steps.plan.outputs.run-key }}" }
    steps:
      - ${checkout}
      - id: plan
        uses: ./
        with: { command: plan, scenario: soak/chain.toml, segment-length: 30s }
${leg('one', '[plan]', 2)}${leg('two', '[plan, one]', 1)}${leg('three', '[plan, two]', 1)}`,
      { steadySeconds: 70, segmentLength: '30s' },
    );
    const pull = scene.rest.state.repository('acme/shop').addPullRequest({ headSha: scene.sha });
    const said: string[] = [];
    const result = await scene.walk({
      workflow,
      runId: '8003',
      onJobEnded: () => void said.push(pull.comments.at(-1)?.body ?? ''),
    }).result;
    const logs = tellLogs(result.jobs);
    expect(result.conclusion, logs).toBe('success');
    const left = await recordOf(scene, '8003');
    expect(left.checkpoint.state, logs).toBe('finished');
    expect(systemPids(left)).toHaveLength(1);
    expect(findCarriers([`HOME=${scene.machines[0]?.home}`])).toEqual([]);
    expect(
      said.some((body) => /2 of \d+ segments, no suspicion so far/.test(body)),
      said.join('\n'),
    ).toBe(true);
    expect(pull.comments).toHaveLength(1);
  });
});

describe('a system that boots in every segment', () => {
  const counter = `import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
mkdirSync('data', { recursive: true });
appendFileSync('data/boots.txt', 'booted\\n');
const boots = readFileSync('data/boots.txt', 'utf8').trim().split('\\n').length;
createServer((_, response) => response.end('boots ' + boots)).listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
`;
  const scenario = `name = "counter"
duration = "40s"
[segments]
checkpoint-every = "10s"
length = "35s"
[phases]
idle = "1s"
warmup = "3s"
drain = "10s"
[system]
command = ["node", "counter.mjs"]
env = { PORT = "\${port}" }
ready = { tcp = "127.0.0.1:\${port}", within = "20s" }
lifetime = "segment"
keep = ["data/"]
[load]
target = "http://127.0.0.1:\${port}"
rate = "5/s"
[checks]
memory-growth = "off"
handle-growth = "off"
latency-drift = "off"
degradation = "off"
throughput = "2/s"
uptime = "90%"
`;

  it('finds its data again on a fresh machine, in a new epoch', async () => {
    const files = chainFiles({ steadySeconds: 40, segmentLength: '35s', runsOn: '"ubuntu-latest"', spares: 1 });
    const scene = await openScene({ files: { ...files, 'soak/chain.toml': scenario, 'counter.mjs': counter } });
    scenes.push(scene);
    const result = await scene.walk({
      workflow: '.github/workflows/soak.yml',
      runId: '8004',
      secrets: { SERVICE_TOKEN: 'token' },
    }).result;
    const logs = tellLogs(result.jobs);
    expect(result.conclusion, logs).toBe('success');
    const left = await recordOf(scene, '8004');
    expect(left.checkpoint.state, logs).toBe('finished');
    expect(left.checkpoint.position.epoch).toBeGreaterThanOrEqual(1);
    const machines = new Set(legsOf(result.jobs).map(({ runnerName }) => runnerName));
    expect(machines.size).toBeGreaterThanOrEqual(2);
    expect(logs).toContain('put back the kept folders data/');
  });

  it('is gone when its lease ends after the runner was lost', async () => {
    const files = chainFiles({ steadySeconds: 40, segmentLength: '120s', lifetime: 'segment', spares: 0 });
    const scene = await openScene({ files });
    scenes.push(scene);
    const home = scene.machines[0]?.home ?? '';
    let losing: Promise<number> = Promise.resolve(0);
    const run = scene.walk({
      workflow: '.github/workflows/soak.yml',
      runId: '8005',
      secrets: { SERVICE_TOKEN: 'token' },
      onJobBegun: (job) => {
        if (job.order.id !== 'legs') return;
        losing = printedBy(job, /phase steady/).then(async () => {
          await seconds(5);
          job.lose('process');
          run.cancel();
          return Date.now();
        });
      },
    });
    await run.result;
    const lostMs = await losing;
    expect(findCarriers([`HOME=${home}`]).length).toBeGreaterThan(0);
    while (findCarriers([`HOME=${home}`]).length > 0 && Date.now() - lostMs < 120_000) await seconds(1);
    const gone = (Date.now() - lostMs) / 1000;
    console.log(`a system with a lease of 60 s was gone ${gone.toFixed(0)} s after its runner was lost`);
    expect(gone).toBeLessThan(90);
  });
});

describe('a job whose token ends early', () => {
  it('ends its leg before that, saved', async () => {
    const files = chainFiles({ steadySeconds: 60, segmentLength: '300s', spares: 1 });
    const scene = await openScene({ files, tokenSeconds: (job) => (job.includes('legs') ? 60 : 3600) });
    scenes.push(scene);
    const result = await scene.walk({
      workflow: '.github/workflows/soak.yml',
      runId: '8006',
      secrets: { SERVICE_TOKEN: 'token' },
    }).result;
    const logs = tellLogs(result.jobs);
    expect(logs).toMatch(/this leg ends after \d+ s, before the job's/);
    expect(result.conclusion, logs).toBe('success');
    expect((await recordOf(scene, '8006')).checkpoint.state, logs).toBe('finished');
  });
});

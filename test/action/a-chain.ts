// The repository of somebody who soaks a real MCP server by the shipped workflow, and what a finished chain left behind.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseStoreName } from '../../src/capture/store-names.ts';
import { createArtifactStore } from '../../src/github/artifacts/artifact-store.ts';
import { createClock } from '../../src/host/clock.ts';
import { readCapture, readCheckpoint } from '../../src/host/record-folder.ts';
import type { Capture, Checkpoint } from '../../src/model/record.ts';
import type { JobResult } from '../rig/contracts.ts';
import type { Scene } from '../rig/scene.ts';
import { enterJob, hushClient } from '../rig/services/artifact-env.ts';

const server = resolve('node_modules/@modelcontextprotocol/server-everything/dist/index.js');

export interface ChainWishes {
  readonly steadySeconds: number;
  readonly segmentLength: string;
  readonly lifetime?: 'run' | 'segment';
  readonly spares?: number;
  readonly runsOn?: string;
}

export function chainFiles(wishes: ChainWishes): Readonly<Record<string, string>> {
  const runsOn = wishes.runsOn ?? '["self-hosted","soak"]';
  return {
    'soak/chain.toml': `name = "chain"
duration = "${wishes.steadySeconds}s"
seed = 42

[segments]
checkpoint-every = "10s"

[phases]
idle = "5s"
warmup = "10s"
drain = "10s"

[system]
command = ["node", "${server}", "streamableHttp"]
env = { PORT = "\${port}", TOKEN = "\${env.TOKEN}" }
ready = { tcp = "127.0.0.1:\${port}", within = "40s" }
lifetime = "${wishes.lifetime ?? 'run'}"

[load]
target = "http://127.0.0.1:\${port}/mcp"
rate = "10/s"
clients = 3
timeout = "5s"

[[load.operations]]
name = "echo"
protocol = "mcp"
request = { tool = "echo", arguments = { message = "soak \${send}" } }
expect = { contains = "Echo: soak" }

[checks]
memory-growth = "off"
handle-growth = "off"
latency-drift = "off"
degradation = "off"
throughput = "5/s"
uptime = "95%"
`,
    '.github/actions/soak-setup/action.yml': `name: soak-setup
description: what this repository needs on a fresh machine
runs:
  using: composite
  steps:
    - run: echo "prepared by the caller's own action" > prepared.txt
      shell: bash
`,
    '.github/workflows/soak.yml': `name: our soak
on:
  workflow_dispatch:
    inputs:
      run-key:
        default: ''
permissions: { contents: read, pull-requests: write }
jobs:
  soak:
    uses: org/soak-action/.github/workflows/soak.yml@v1
    with:
      scenario: soak/chain.toml
      setup: test -f prepared.txt && echo "set up with $TOKEN"
      runs-on: '${runsOn}'
      segment-length: ${wishes.segmentLength}
      spares: "${wishes.spares ?? 2}"
      comment: always
      run-key: \${{ inputs.run-key }}
    secrets: { environment: "TOKEN=\${{ secrets.SERVICE_TOKEN }}" }
`,
  };
}

export interface LeftBehind {
  readonly checkpoint: Checkpoint;
  readonly capture: Capture;
}

/** Reads the newest checkpoint of a run out of its artifacts, as anybody could. */
export async function recordOf(scene: Scene, runId: string): Promise<LeftBehind> {
  enterJob(scene.results, runId);
  const store = createArtifactStore({ retentionDays: null, otherRuns: null, clock: createClock() });
  const folder = await mkdtemp(join(tmpdir(), 'soak-record-'));
  const speak = hushClient();
  try {
    const entries = (await store.list()).flatMap((entry) => {
      const name = parseStoreName(entry.name);
      return name?.kind === 'checkpoint' ? [{ entry, name }] : [];
    });
    const [newest] = entries.toSorted(
      ({ name: a }, { name: b }) => b.segment - a.segment || b.turn - a.turn || b.upload - a.upload,
    );
    if (newest === undefined) throw new Error(`run ${runId} left no checkpoint`);
    const outcome = await store.get(newest.entry, folder);
    if (outcome !== 'whole') throw new Error(`${newest.entry.name} is ${outcome}`);
    return { checkpoint: await readCheckpoint(folder), capture: await readCapture(folder) };
  } finally {
    speak();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Pids of the system over the whole run, in order of appearance. */
export function systemPids({ capture }: LeftBehind): readonly number[] {
  const pids = capture.events.flatMap((event) =>
    (event.event === 'boot' || event.event === 'adopted') && event.target === 'system' ? [event.pid] : [],
  );
  return [...new Set(pids)];
}

/** Longest stretch without samples inside the run, by what the legs said they lost. */
export function longestLossSeconds({ capture }: LeftBehind): number {
  return Math.max(0, ...capture.events.map((event) => (event.event === 'segment' ? event.lostSeconds : 0)));
}

/** Seconds of samples that are missing before that moment: from the newest sample that was kept to it. */
export function lossBefore({ capture }: LeftBehind, unixSeconds: number): number {
  const at = unixSeconds - capture.header.startedUnixSeconds;
  const kept = capture.samples.filter(({ atSeconds }) => atSeconds <= at).at(-1);
  return at - (kept?.atSeconds ?? 0);
}

/** Name of the checkpoint that a leg would take next. */
export function newestCheckpointName(scene: Scene, runId: string): string {
  const names = scene.results
    .artifacts()
    .filter((artifact) => artifact.runId === runId && !artifact.deleted && artifact.digest !== null)
    .flatMap(({ name }) => {
      const parsed = parseStoreName(name);
      return parsed?.kind === 'checkpoint' ? [{ name, parsed }] : [];
    })
    .toSorted(({ parsed: a }, { parsed: b }) => b.segment - a.segment || b.turn - a.turn || b.upload - a.upload);
  const [newest] = names;
  if (newest === undefined) throw new Error(`run ${runId} has no checkpoint`);
  return newest.name;
}

export function tellLogs(jobs: readonly JobResult[]): string {
  return jobs
    .toSorted((a, b) => a.startedMs - b.startedMs)
    .map(({ name, conclusion, log }) => `== ${name}: ${conclusion}\n${log}`)
    .join('\n');
}

export async function seconds(count: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, count * 1000));
}

// Begins a job on a machine: its folders, its tokens, an empty RUNNER_TEMP, the event in a file.

import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { JobOrder } from '../contracts.ts';
import { members } from './expressions-port.ts';
import type { JobScene, Machine, Places } from './job-scene.ts';
import { createMasks } from './masks.ts';

/** How long GitHub lets a job's artifact token live beyond its time limit is not documented; this is a guess. */
const tokenBeyondJobSeconds = 300;

export function openScene(machine: Machine, order: JobOrder): JobScene {
  const github = members(order.contexts.github);
  const repository = String(github.repository ?? '');
  const { services } = machine;
  const lifeSeconds = order.timeoutMinutes * 60 + tokenBeyondJobSeconds;
  const given = typeof github.token === 'string' && github.token !== '' ? github.token : null;
  const githubToken = given ?? services.githubToken(order.permissions, repository);
  const runtimeToken = services.runtimeToken(String(github.run_id ?? ''), order.name, lifeSeconds);
  const masks = createMasks();
  for (const secret of [githubToken, runtimeToken, ...Object.values(order.secrets)]) masks.add(secret);
  return {
    order,
    machine,
    places: placesOf(machine, repository),
    root: { inputs: null, actionFolder: null, steps: {}, status: { failed: false } },
    trackingId: `github_${randomUUID()}`,
    githubToken,
    runtimeToken,
    masks,
    lines: [],
    annotations: [],
    summaries: [],
    results: [],
    // The walker evaluated it. Once more, and text from an event would be code.
    env: { ...order.env },
    addedPaths: [],
    posts: [],
    gone: new AbortController(),
    cancelled: false,
    actionPid: null,
    cancelTurn: null,
  };
}

export async function prepareMachine(job: JobScene): Promise<void> {
  const { places, machine, order } = job;
  await rm(places.temp, { recursive: true, force: true });
  const folders = [machine.home, places.workspace, places.temp, places.toolCache, dirname(places.eventFile)];
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await writeFile(places.eventFile, JSON.stringify(members(order.contexts.github).event ?? {}));
}

function placesOf(machine: Machine, repository: string): Places {
  const name = repository.split('/')[1];
  if (name === undefined || !/^[\w.-]+$/.test(name) || name === '..') {
    throw new Error(`contexts.github.repository is '${repository}': expected owner/name`);
  }
  const work = join(machine.root, '_work');
  const temp = join(work, '_temp');
  return {
    workspace: join(work, name, name),
    temp,
    toolCache: join(work, '_tool'),
    eventFile: join(temp, '_github_workflow', 'event.json'),
    commandFiles: join(temp, '_runner_file_commands'),
  };
}

// The cross-check of our own blob store: one short chain with Azurite behind the results service. By hand, because Azurite is half a
// gigabyte: npm i --prefix <folder> azurite@3.35.0, then SOAK_AZURITE=<folder> npm run test:action -- test/action/azurite.test.ts

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jobOf, openScene, type Scene } from '../rig/scene.ts';
import { chainFiles, recordOf, systemPids, tellLogs } from './a-chain.ts';

const folder = process.env.SOAK_AZURITE;
let azurite: ChildProcess | null = null;
let scene: Scene | null = null;

afterAll(async () => {
  await scene?.close();
  azurite?.kill('SIGKILL');
});

/** Azurite's own well-known account; no secret. */
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

async function startAzurite(at: string): Promise<string> {
  const script = join(at, 'node_modules/azurite/dist/src/blob/main.js');
  const options = [
    '--blobPort',
    '0',
    '--inMemoryPersistence',
    '--skipApiVersionCheck',
    '--silent',
    '--disableTelemetry',
  ];
  const child = spawn(process.execPath, [script, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  azurite = child;
  return await new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', () => reject(new Error(`azurite ended: ${said}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}/${account}`);
    });
  });
}

describe.skipIf(folder === undefined)('a chain over a real blob service', () => {
  it('stores, finds and reads its checkpoints as over our own', async () => {
    const accountUrl = await startAzurite(folder ?? '');
    scene = await openScene({
      files: chainFiles({ steadySeconds: 50, segmentLength: '40s', spares: 1 }),
      blobs: { kind: 'azure', accountUrl, account, accountKey, container: 'artifacts' },
    });
    const result = await scene.walk({
      workflow: '.github/workflows/soak.yml',
      runId: '9101',
      secrets: { SERVICE_TOKEN: 'token' },
    }).result;
    const logs = tellLogs(result.jobs);
    expect(result.conclusion, logs).toBe('success');
    expect(jobOf(result.jobs, 'report').outputs.verdict, logs).toBe('pass');
    const left = await recordOf(scene, '9101');
    expect(left.checkpoint.state).toBe('finished');
    expect(systemPids(left)).toHaveLength(1);
  });
});

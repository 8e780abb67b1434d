// The target of the load bench: nginx with one worker on the first core, answering 200 bytes. Debian's package `nginx-light` or `nginx`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Resolves when it answers. `workerPid` is the process that answers; `stop` ends both. */
export async function startNginx() {
  const folder = mkdtempSync(join(tmpdir(), 'soak-bench-'));
  const port = await freePort();
  const body = 'x'.repeat(200);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `worker_processes 1; worker_cpu_affinity 01; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 8192; }
http {
  access_log off; keepalive_requests 100000000; keepalive_timeout 3600s;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port} backlog=8192; location / { return 200 '${body}'; } }
}
`,
  );
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  child.on('error', () => {});
  const url = `http://127.0.0.1:${port}/`;
  for (let attempt = 0; ; attempt += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) break;
    if (attempt > 50 || child.exitCode !== null)
      throw new Error('nginx did not start: install Debian\'s "nginx-light"');
    await sleep(100);
  }
  const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ');
  return {
    url,
    workerPid: Number(children[0]),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      process.kill(Number(children[0]), 'SIGCONT');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

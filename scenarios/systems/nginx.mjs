// Starts nginx in the foreground with a configuration made for one port, in a folder of its own that goes with it.
//   node nginx.mjs --port 8080        needs nginx (Debian: nginx-light)

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
const folder = mkdtempSync(join(tmpdir(), 'soak-nginx-'));
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
  (name) => `${name}_temp_path ${folder}/${name};`,
);
writeFileSync(
  join(folder, 'nginx.conf'),
  `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr;
events { worker_connections 4096; }
http {
  access_log off; keepalive_requests 1000000; ${temporary.join(' ')}
  server {
    listen 127.0.0.1:${port};
    location = /health { return 200 'ok'; }
    location / { return 200 'hello from nginx'; }
  }
}
`,
);
const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => nginx.kill('SIGTERM'));
nginx.on('error', (error) => {
  console.error(`nginx could not be started: ${error.message}`);
  process.exitCode = 127;
});
nginx.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});

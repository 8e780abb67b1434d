// Asks a process once whether it can be used: by http, tcp or a command. Nothing stays open afterwards.
// Not for waiting (readiness.ts), and not for load: a probe every few seconds must cost nearly nothing.

import { spawn } from 'node:child_process';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { connect } from 'node:net';
import { parseAddress } from './address.ts';
import { sendSignal } from './stop-group.ts';

/** `why` completes the sentence "system: ... within 60 s". */
export type ProbeAnswer = { readonly ready: true } | { readonly ready: false; readonly why: string };

const yes: ProbeAnswer = { ready: true };
const no = (why: string): ProbeAnswer => ({ ready: false, why });

/** Ready when it answers 2xx or 3xx in time; redirects are not followed. */
export function probeHttp(url: string, withinSeconds: number): Promise<ProbeAnswer> {
  if (!URL.canParse(url)) return Promise.resolve(no(`"${url}" is not a url, so nothing answered`));
  const request = new URL(url).protocol === 'https:' ? requestHttps : requestHttp;
  const signal = AbortSignal.timeout(withinSeconds * 1000);
  return new Promise((resolve) => {
    // No agent: the connection is closed with the answer, so probes leave no idle sockets on the target.
    const asking = request(url, { agent: false, signal }, (answer) => {
      const status = answer.statusCode ?? 0;
      answer.destroy();
      resolve(status >= 200 && status < 400 ? yes : no(`${url} answered ${status}, not 2xx or 3xx,`));
    });
    asking.on('error', (error: NodeJS.ErrnoException) => {
      const { host } = new URL(url);
      if (signal.aborted) resolve(no(`${url} took the connection but did not answer`));
      else if (error.code === 'ECONNREFUSED') resolve(no(`nothing listened on ${host}`));
      else resolve(no(`${url} gave no answer (${error.code ?? error.message})`));
    });
    asking.end();
  });
}

/** Ready when the connection is taken. `address`: see parseAddress. */
export function probeTcp(address: string, withinSeconds: number): Promise<ProbeAnswer> {
  const where = parseAddress(address);
  if (where === null)
    return Promise.resolve(no(`"${address}" is not an address such as 127.0.0.1:5432, so nothing listened`));
  const printed = `${where.host.includes(':') ? `[${where.host}]` : where.host}:${where.port}`;
  return new Promise((resolve) => {
    const socket = connect({ ...where, timeout: withinSeconds * 1000 });
    const answer = (given: ProbeAnswer): void => {
      socket.destroy();
      resolve(given);
    };
    socket.once('connect', () => answer(yes));
    socket.once('timeout', () => answer(no(`${printed} did not take a connection`)));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      answer(no(error.code === 'ECONNREFUSED' ? `nothing listened on ${printed}` : `${printed} said ${error.message}`));
    });
  });
}

export interface ProbeCommand {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Ready when it exits with 0 in time; else it is killed with its group. */
export function probeCommand({ command, cwd, env }: ProbeCommand, withinSeconds: number): Promise<ProbeAnswer> {
  const [file = '', ...args] = command;
  const printed = `"${command.join(' ')}"`;
  return new Promise((resolve) => {
    const asked = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: 'ignore', detached: true });
    const timer = setTimeout(() => {
      if (asked.pid !== undefined) sendSignal(-asked.pid, 'SIGKILL');
      resolve(no(`the readiness command ${printed} did not end within ${withinSeconds} s, so nothing was ready`));
    }, withinSeconds * 1000);
    asked.once('error', (error) => {
      clearTimeout(timer);
      resolve(no(`the readiness command ${printed} could not be run (${error.message}), so nothing was ready`));
    });
    asked.once('exit', (code, signal) => {
      clearTimeout(timer);
      resolve(code === 0 ? yes : no(`the readiness command ${printed} did not exit with 0 but with ${code ?? signal}`));
    });
  });
}

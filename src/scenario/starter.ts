// The eight lines that `soak init` writes: a scenario that decodes, to be changed by hand.

import { stringify } from 'smol-toml';
import { uses } from './variables.ts';

export type StarterSource = { readonly command: readonly string[] } | { readonly url: string };

/** TOML, eight lines besides empty ones. A command that does not mention ${port} gets it as PORT. Expects an http address as url. */
export function starterScenario(source: StarterSource): string {
  return 'command' in source ? fromCommand(source.command) : fromUrl(source.url);
}

function fromCommand(command: readonly string[]): string {
  const told = command.some((part) => uses(part, 'port'))
    ? 'ready = { tcp = "127.0.0.1:${port}", within = "60s" }'
    : 'env = { PORT = "${port}" }';
  return `name = ${toml(nameOf(command))}
duration = "1h"

[system]
command = [${command.map(toml).join(', ')}]
${told}

[load]
target = "http://127.0.0.1:\${port}"
rate = "10/s"
`;
}

function fromUrl(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  const listens = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
  return `name = ${toml(hostname)}
duration = "1h"

[load]
target = ${toml(url)}
rate = "10/s"
clients = 10

[watch]
port = ${listens}
`;
}

/** The last part of the command that looks like a program or a file: ["node", "src/server.js"] -> "server". */
function nameOf(command: readonly string[]): string {
  const parts = command.filter((part) => !part.startsWith('-') && !part.includes('${'));
  const program = parts.find((part) => /\.[cm]?[jt]s$|\.py$|\.rb$|\.jar$/.test(part)) ?? parts[0] ?? 'soak';
  const name = (program.split(/[/\\]/).at(-1) ?? program).replace(/\.[A-Za-z]+$/, '').trim();
  return /^\S(.*\S)?$/.test(name) ? name : 'soak';
}

function toml(text: string): string {
  return stringify({ text })
    .trim()
    .replace(/^text = /, '');
}

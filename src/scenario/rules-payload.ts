// Rules about load.payload and `${payload}`: sizes need a place to go, and a place that can hold them.

import type { Issue } from '../model/issue.ts';
import { at, issueAt, isTable, type Path, type Table } from './tree.ts';
import { drawsPayload, generatorsIn, takesGenerators } from './variables.ts';
import { isReplay } from './written-operations.ts';

export function payloadRules(tree: Table): readonly Issue[] {
  const load = at(tree, 'load');
  return [...shares(tree, load), ...places(tree, load)];
}

function shares(tree: Table, load: unknown): readonly Issue[] {
  const path = ['load', 'payload'];
  const written = at(tree, ...path);
  if (written === undefined || isReplay(tree)) return [];
  if (isTable(written) && Object.values(written).every((value) => value === 0)) {
    return [{ ...issueAt(tree, path, 'a share above zero for at least one size'), got: 'only shares of 0' }];
  }
  if (drawsPayload(load)) return [];
  const hint = 'write "${payload}" where it belongs, such as json = { text = "${payload}" }, or remove it';
  return [issueAt(tree, path, 'a request with "${payload}": without one it has nowhere to go', hint)];
}

/** Up to many megabytes: too much for an address, a header, a field of a form or a word of a command. */
function places(tree: Table, load: unknown): readonly Issue[] {
  const shares = at(tree, 'load', 'payload');
  const mayBeLarge = (size: string) =>
    size === '' ? !isTable(shares) || [shares.large, shares.huge].some((share) => (share ?? 0) !== 0) : isLarge(size);
  return generatorsIn(load, ['load']).flatMap(({ path, word, argument }) => {
    if (word !== 'payload' || !takesGenerators(path) || isBody(path) || !mayBeLarge(argument)) return [];
    const got = argument === '' ? '${payload}' : `\${payload(${argument})}`;
    const hint = '${payload(small)} is under 1 KB, ${text(100)} as long as it says';
    return [{ ...issueAt(tree, path, 'a small or medium payload: only a body holds more', hint), got }];
  });
}

function isLarge(size: string): boolean {
  return size === 'large' || size === 'huge';
}

const bodies: ReadonlySet<unknown> = new Set(['json', 'body', 'params', 'arguments']);

function isBody(path: Path): boolean {
  const part = path.slice(path.indexOf('request') + 1);
  return path.includes('request') && (bodies.has(part[0]) || (part[0] === 'upload' && part[1] === 'content'));
}

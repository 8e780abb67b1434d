// hashFiles(): one SHA-256 over the SHA-256 of every file that matches. Patterns know *, ** and ?; a folder means all below it.
// Not for anything but keys of caches and "is this file there".

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Patterns below `workspace`, in order; `!pattern` takes away. '' when no file matches. */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const rules = patterns
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const found = filesBelow(resolve(workspace)).filter((path) => isChosen(path, rules));
  if (found.length === 0) return '';
  const all = createHash('sha256');
  for (const path of found.sort()) {
    all.update(
      createHash('sha256')
        .update(readFileSync(join(workspace, path)))
        .digest(),
    );
  }
  return all.digest('hex');
}

/** Relative, with forward slashes; links to files count, links to folders are not followed. */
function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .map((path) => relative(root, path).replaceAll(sep, '/'));
}

/** The last rule that matches decides. */
function isChosen(path: string, rules: readonly string[]): boolean {
  let chosen = false;
  for (const rule of rules) {
    const isExclusion = rule.startsWith('!');
    if (patternOf(isExclusion ? rule.slice(1) : rule).test(path)) chosen = !isExclusion;
  }
  return chosen;
}

function patternOf(glob: string): RegExp {
  const body = glob
    .replace(/^\.\//, '')
    .replace(/\/$/, '')
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => wildcards[part] ?? part.replace(/[.+^${}()|[\]\\]/g, '\\$&'))
    .join('');
  return new RegExp(`^${body}(?:/.*)?$`);
}

const wildcards: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

// `system.keep`: folders of a system that boots anew in each leg, carried beside the record. Taken only while it stands still.
// tar, because an artifact loses modes, links and empty folders.

import { execFile } from 'node:child_process';
import { access, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { HarnessError } from '../model/error.ts';
import { hasCode } from './record-messages.ts';

export const keptFoldersName = 'keep.tar';
const run = promisify(execFile);

/** Packs those of `keep` (relative to `cwd`) that exist into the record's folder. Rejects with HarnessError `record-unwritable`. */
export async function packKeptFolders(cwd: string, keep: readonly string[], recordFolder: string): Promise<void> {
  const there: string[] = [];
  for (const path of keep) if (await exists(join(cwd, path))) there.push(path);
  if (there.length === 0) return;
  const target = resolve(recordFolder, keptFoldersName);
  await tar(['-cf', `${target}.tmp`, '-C', cwd, '--', ...there], 'packed', there);
  await rename(`${target}.tmp`, target);
}

/** Puts them back below `cwd`, in place of what setting up made there; false when none were carried. `keep`: relative, without "..". */
export async function unpackKeptFolders(cwd: string, keep: readonly string[], recordFolder: string): Promise<boolean> {
  const source = resolve(recordFolder, keptFoldersName);
  if (!(await exists(source))) return false;
  for (const path of keep) await rm(join(cwd, path), { recursive: true, force: true });
  await tar(['-xf', source, '-C', cwd], 'unpacked', [cwd]);
  return true;
}

async function tar(args: readonly string[], what: string, paths: readonly string[]): Promise<void> {
  try {
    await run('tar', args);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message.trim().split('\n').at(-1) : String(cause);
    throw new HarnessError(
      'record-unwritable',
      `system.keep could not be ${what} (${paths.join(', ')}): ${said}`,
      'Check that the folders may be read and that the disk has room.',
      { cause },
    );
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false;
    throw error;
  }
}

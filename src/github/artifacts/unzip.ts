// Unpacks a zip that somebody else may have made. The artifact client unpacks too, but follows "../" out of the folder and knows no end of
// size, and what it is given may come from a fork.

import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { findZipEnd, parseZipDirectory, UnsoundZip, type ZipEntry, zipTailBytes } from './zip-directory.ts';

/** "unsound": damaged, or not honest; what was unpacked until then is worth nothing. */
export type UnzipOutcome = 'unpacked' | 'unsound' | 'not-a-zip';

/** So much directory is half a million files. */
const mostDirectoryBytes = 64 * 1024 * 1024;

/** Writes files below `folder`, never over one that is there. More than `mostBytes` in all is unsound. Rejects with errors of the disk. */
export async function unzip(path: string, folder: string, mostBytes: number): Promise<UnzipOutcome> {
  await using file = await open(path, 'r');
  try {
    const entries = await readDirectory(file);
    if (entries === null) return 'not-a-zip';
    const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total > mostBytes) throw new UnsoundZip(`${total} bytes are more than ${mostBytes}`);
    for (const entry of entries) await unpack(file, path, entry, join(folder, entry.path));
    return 'unpacked';
  } catch (error) {
    if (error instanceof UnsoundZip || isOfTheContent(error)) return 'unsound';
    throw error;
  }
}

async function readDirectory(file: FileHandle): Promise<readonly ZipEntry[] | null> {
  const { size } = await file.stat();
  const tail = await readAt(file, Math.max(0, size - zipTailBytes), Math.min(size, zipTailBytes));
  const end = findZipEnd(tail);
  if (end === null) return null;
  const { directoryOffset, directoryBytes } = end;
  if (directoryBytes > mostDirectoryBytes || directoryOffset + directoryBytes > size) {
    throw new UnsoundZip('its directory is not where it should be');
  }
  return parseZipDirectory(await readAt(file, directoryOffset, directoryBytes));
}

async function unpack(file: FileHandle, path: string, entry: ZipEntry, target: string): Promise<void> {
  const header = await readAt(file, entry.offset, 30);
  if (header.readUInt32LE(0) !== 0x04034b50) throw new UnsoundZip(`${entry.path} is not where it should be`);
  const start = entry.offset + header.length + header.readUInt16LE(26) + header.readUInt16LE(28);
  await mkdir(dirname(target), { recursive: true });
  const packed =
    entry.packedBytes === 0 ? Readable.from([]) : createReadStream(path, { start, end: start + entry.packedBytes - 1 });
  const checked = (source: AsyncIterable<Buffer>) => checkContent(source, entry);
  // Never over a file that is there: twice the same name is a trick.
  const output = createWriteStream(target, { flags: 'wx' });
  if (entry.method === 'stored' || entry.packedBytes === 0) await pipeline(packed, checked, output);
  else await pipeline(packed, createInflateRaw(), checked, output);
}

/** Ends with the first byte too many, so that nothing grows beyond what was promised. */
async function* checkContent(source: AsyncIterable<Buffer>, entry: ZipEntry): AsyncGenerator<Buffer> {
  let bytes = 0;
  let sum = 0;
  for await (const part of source) {
    bytes += part.length;
    if (bytes > entry.bytes) throw new UnsoundZip(`${entry.path} is longer than it says`);
    sum = crc32(part, sum);
    yield part;
  }
  if (bytes !== entry.bytes || sum !== entry.crc32) throw new UnsoundZip(`${entry.path} is not what it says`);
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead < length) throw new UnsoundZip('it is cut off');
  return buffer;
}

/** What zlib says of content, and paths that cannot be together: a file twice, a file that is a folder too. */
function isOfTheContent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return (
    code !== undefined && (code.startsWith('Z_') || ['EEXIST', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(code))
  );
}

// The directory at the end of a zip: which files it says it has, and where. Pure. Knows what the artifact client writes (stored and deflated
// files, sizes over 4 GiB); no encryption, no parts.
//
//   [local header, content] ... [directory entry] ... ([zip64 end] [zip64 locator]) [end]

/** What cannot be a zip, or not an honest one. */
export class UnsoundZip extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnsoundZip';
  }
}

export interface ZipEntry {
  /** Relative, with "/", and checked: it stays below the folder that it is unpacked to. */
  readonly path: string;
  readonly method: 'stored' | 'deflated';
  readonly crc32: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Of its local header, from the beginning of the file. */
  readonly offset: number;
}

/** Where the directory lies, from the beginning of the file. */
export interface ZipEnd {
  readonly directoryOffset: number;
  readonly directoryBytes: number;
}

/** So many last bytes hold all that `findZipEnd` asks for: the end with the longest comment, and the two records of zip64 before it. */
export const zipTailBytes = 22 + 65_535 + 20 + 56;

const endBytes = 22;
const locatorBytes = 20;
const entryBytes = 46;

/** `tail`: the last bytes of the file. null: this is no zip. */
export function findZipEnd(tail: Buffer): ZipEnd | null {
  const at = tail.lastIndexOf(Buffer.from('PK\x05\x06'));
  if (at < 0 || at + endBytes > tail.length) return null;
  const directoryBytes = tail.readUInt32LE(at + 12);
  const directoryOffset = tail.readUInt32LE(at + 16);
  const locator = at - locatorBytes;
  if (locator < 0 || tail.readUInt32LE(locator) !== 0x07064b50) return { directoryOffset, directoryBytes };
  const wide = tail.lastIndexOf(Buffer.from('PK\x06\x06'), locator);
  if (wide < 0) throw new UnsoundZip('the end of zip64 is missing');
  return { directoryBytes: wideNumber(tail, wide + 40), directoryOffset: wideNumber(tail, wide + 48) };
}

/** Folders are left out: their files say where they lie. Throws UnsoundZip. */
export function parseZipDirectory(directory: Buffer): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at < directory.length; ) {
    if (at + entryBytes > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
      throw new UnsoundZip(`no entry at ${at} of its directory`);
    }
    const nameEnd = at + entryBytes + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const end = extraEnd + directory.readUInt16LE(at + 32);
    if (end > directory.length) throw new UnsoundZip('its directory is cut off');
    const name = directory.toString('utf8', at + entryBytes, nameEnd);
    if (!name.endsWith('/')) entries.push(entryAt(directory, at, name, directory.subarray(nameEnd, extraEnd)));
    at = end;
  }
  return entries;
}

function entryAt(directory: Buffer, at: number, name: string, extra: Buffer): ZipEntry {
  if (!staysBelow(name)) throw new UnsoundZip(`${JSON.stringify(name)} leads out of the folder`);
  if ((directory.readUInt16LE(at + 8) & 1) !== 0) throw new UnsoundZip(`${name} is encrypted`);
  // The order in which zip64 gives what has no room here.
  const nextWide = wideNumbers(extra);
  const bytes = directory.readUInt32LE(at + 24);
  const packedBytes = directory.readUInt32LE(at + 20);
  const offset = directory.readUInt32LE(at + 42);
  return {
    path: name,
    method: methodOf(directory.readUInt16LE(at + 10), name),
    crc32: directory.readUInt32LE(at + 16),
    bytes: bytes === 0xffffffff ? nextWide() : bytes,
    packedBytes: packedBytes === 0xffffffff ? nextWide() : packedBytes,
    offset: offset === 0xffffffff ? nextWide() : offset,
  };
}

function methodOf(code: number, name: string): ZipEntry['method'] {
  if (code === 0) return 'stored';
  if (code === 8) return 'deflated';
  throw new UnsoundZip(`${name} is packed by a method that nobody here knows (${code})`);
}

/** On every platform: no root, no drive, no way up. */
function staysBelow(name: string): boolean {
  if (name === '' || /[\\:\0]/.test(name)) return false;
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Hands out the numbers of the zip64 field of an entry, one by one. */
function wideNumbers(extra: Buffer): () => number {
  let at = 0;
  let end = 0;
  for (let field = 0; field + 4 <= extra.length; field += 4 + extra.readUInt16LE(field + 2)) {
    if (extra.readUInt16LE(field) !== 1) continue;
    at = field + 4;
    end = Math.min(extra.length, at + extra.readUInt16LE(field + 2));
  }
  return () => {
    at += 8;
    if (at > end) throw new UnsoundZip('a size of zip64 is missing');
    return wideNumber(extra, at - 8);
  };
}

function wideNumber(buffer: Buffer, at: number): number {
  const value = Number(buffer.readBigUInt64LE(at));
  if (!Number.isSafeInteger(value)) throw new UnsoundZip(`a size of ${value}`);
  return value;
}

// Writes zips by hand, also such as no honest program writes.

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  readonly isStored?: boolean;
  /** What the headers say instead of the truth. */
  readonly says?: {
    readonly bytes?: number;
    readonly crc32?: number;
    readonly method?: number;
    readonly flags?: number;
  };
  /** Name in the local header, which streaming unpackers believe. */
  readonly localName?: string;
  readonly isWide?: boolean;
}

export function makeZip(parts: readonly ZipPart[], options: { readonly isWide?: boolean } = {}): Buffer {
  const contents: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, isStored = false, says = {}, localName = name, isWide = false } of parts) {
    const bytes = Buffer.from(content);
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(localName), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(says.flags ?? 0x800, 8);
    entry.writeUInt16LE(says.method ?? (isStored ? 0 : 8), 10);
    entry.writeUInt32LE(says.crc32 ?? crc32(bytes), 16);
    entry.writeUInt32LE(isWide ? 0xffffffff : packed.length, 20);
    entry.writeUInt32LE(isWide ? 0xffffffff : (says.bytes ?? bytes.length), 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(isWide ? 0xffffffff : offset, 42);
    const extra = isWide ? wideExtra([says.bytes ?? bytes.length, packed.length, offset]) : Buffer.alloc(0);
    entry.writeUInt16LE(extra.length, 30);
    directory.push(entry, Buffer.from(name), extra);
    contents.push(local, Buffer.from(localName), packed);
    offset += local.length + Buffer.byteLength(localName) + packed.length;
  }
  const names = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(options.isWide ? 0xffffffff : names.length, 12);
  end.writeUInt32LE(options.isWide ? 0xffffffff : offset, 16);
  return Buffer.concat([...contents, names, ...(options.isWide ? wideEnd(names.length, offset) : []), end]);
}

function wideExtra(numbers: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * numbers.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * numbers.length, 2);
  for (const [index, value] of numbers.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
  // A field of another kind before it, as programs write them.
  return Buffer.concat([Buffer.from([0x55, 0x54, 1, 0, 0]), extra]);
}

function wideEnd(directoryBytes: number, directoryOffset: number): readonly Buffer[] {
  const end = Buffer.alloc(56);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(BigInt(directoryBytes), 40);
  end.writeBigUInt64LE(BigInt(directoryOffset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  return [end, locator];
}

import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { UnreadableTable } from './table.js';

/** All parts of a workbook together: some 40,000 rows of forty columns. */
const largestUnpacked = 64 * 1024 * 1024;

const inflate = promisify(inflateRaw);
const [endOfDirectory, inDirectory, beforePart] = [0x06054b50, 0x02014b50, 0x04034b50];
const [stored, deflated] = [0, 8];
const namesInUtf8 = 0x0800;
/** Of a zip file: the records before each part, of it in the directory, and at the end; the last one has a comment. */
const [partHeader, directoryEntry, directoryEnd, longestComment] = [30, 46, 22, 0xffff];

export interface WorkbookPart {
  /** In bytes, as it stands in the archive. */
  readonly name: Buffer;
  readonly content: Buffer;
}

/**
 * The texts in a workbook, which is a zip file; pictures and the like are left out.
 * @throws UnreadableTable when they are more than {@link largestUnpacked}: then most of it was not unpacked
 */
export async function unpackedWorkbook(bytes: Buffer): Promise<WorkbookPart[]> {
  const parts: WorkbookPart[] = [];
  let left = largestUnpacked;
  for (const { name, method, packed } of packedParts(bytes)) {
    const content = await unpacked(packed, method, left);
    left -= content.length;
    parts.push({ name, content });
  }
  return parts;
}

function* packedParts(bytes: Buffer) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  if (end < bytes.length - directoryEnd - longestComment || bytes.readUInt32LE(end) !== endOfDirectory) {
    throw new RangeError('The directory of a zip file is not there.');
  }
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let nth = 0; nth < count; nth++) {
    expectAt(bytes, at, inDirectory);
    const [method, size, start] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ];
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.subarray(at + directoryEntry, at + directoryEntry + nameLength);
    at += directoryEntry + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (!/\.(xml|rels)$/.test(name.toString('latin1'))) continue;
    expectAt(bytes, start, beforePart);
    const from = start + partHeader + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    yield { name, method, packed: bytes.subarray(from, from + size) };
  }
}

function expectAt(bytes: Buffer, place: number, signature: number): void {
  if (bytes.readUInt32LE(place) !== signature) throw new RangeError('A zip file is damaged.');
}

async function unpacked(packed: Buffer, method: number, left: number): Promise<Buffer> {
  if (method !== stored && method !== deflated) throw new RangeError('A part is packed in another way.');
  if (method === stored ? packed.length > left : left === 0) throw tooLarge();
  if (method === stored) return packed;
  try {
    return await inflate(packed, { maxOutputLength: left });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw error;
  }
}

function tooLarge(): UnreadableTable {
  return new UnreadableTable(
    `a workbook of more than ${largestUnpacked / 1024 / 1024} MB when it is unpacked`,
    'a smaller one, or the same list as CSV',
  );
}

/** A zip file of these very bytes: what reads it can unpack nothing else. */
export function zipOf(parts: readonly WorkbookPart[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let length = 0;
  for (const { name, content } of parts) {
    const fields = Buffer.alloc(partHeader);
    fields.writeUInt32LE(beforePart);
    fields.writeUInt16LE(namesInUtf8, 6);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt32LE(content.length, 22);
    fields.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(directoryEntry);
    entry.writeUInt32LE(inDirectory);
    entry.writeUInt16LE(namesInUtf8, 8);
    fields.copy(entry, 20, 18, 28);
    entry.writeUInt32LE(length, 42);
    pieces.push(fields, name, content);
    directory.push(entry, name);
    length += fields.length + name.length + content.length;
  }
  const end = Buffer.alloc(directoryEnd);
  end.writeUInt32LE(endOfDirectory);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(length, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

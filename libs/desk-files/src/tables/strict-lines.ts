import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { UnreadableTable } from './table.js';

/** No line that a person typed comes near; a file without line ends must not fill the memory. */
export const longestLine = 64 * 1024;

const [lineFeed, carriageReturn, quote, semicolon] = [0x0a, 0x0d, 0x22, 0x3b];

/**
 * The text of a UTF-8 file in blocks of whole lines.
 * @throws UnreadableTable on the first byte that is no UTF-8, and on a line longer than {@link longestLine}.
 */
export async function* strictLines(path: string, onBytes: (count: number) => void): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    onBytes(chunk.length);
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (line === 1) refuseOtherEncodings(bytes);
    const end = Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn, -2)) + 1;
    rest = bytes.subarray(end);
    if (rest.length > longestLine) throw tooLong(rest, line + lineEnds(bytes.subarray(0, end)));
    if (end === 0) continue;
    yield decoded(bytes.subarray(0, end), line);
    line += lineEnds(bytes.subarray(0, end));
  }
  if (rest.length > 0) yield decoded(rest, line);
}

function decoded(block: Buffer, firstLine: number): string {
  if (!isUtf8(block)) throw brokenCharacter(block, firstLine);
  const text = block.toString('utf8');
  return firstLine === 1 && text.startsWith('\ufeff') ? text.slice(1) : text;
}

function brokenCharacter(block: Buffer, firstLine: number): UnreadableTable {
  let [line, start] = [firstLine, 0];
  while (start < block.length) {
    const feed = block.indexOf(lineFeed, start);
    const end = feed < 0 ? block.length : feed + 1;
    const bytes = block.subarray(start, end);
    if (!isUtf8(bytes)) {
      return new UnreadableTable(
        'bytes that are no character in UTF-8',
        'a file saved as UTF-8 ("CSV UTF-8" in Excel)',
        line,
        fieldAt(bytes, validLength(bytes)),
      );
    }
    line += lineEnds(bytes);
    start = end;
  }
  throw new Error('A block that does not decode has no line that does not decode.');
}

/** How many bytes of a broken line come before the first broken one, for which a decoder puts U+FFFD. */
function validLength(bytes: Buffer): number {
  const [valid = ''] = bytes.toString('utf8').split('\ufffd');
  return Buffer.byteLength(valid);
}

function tooLong(bytes: Buffer, line: number): UnreadableTable {
  return new UnreadableTable(
    `a line of more than ${longestLine / 1024} KiB`,
    'lines that end',
    line,
    fieldAt(bytes, bytes.length),
  );
}

function fieldAt(line: Buffer, offset: number): number {
  let field = 0;
  let inQuotes = false;
  for (const byte of line.subarray(0, offset)) {
    if (byte === quote) inQuotes = !inQuotes;
    else if (byte === semicolon && !inQuotes) field++;
  }
  return field;
}

/** LF, CR LF and a lone CR each end a line. */
function lineEnds(bytes: Buffer): number {
  let count = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (byte === lineFeed || (byte === carriageReturn && bytes[index + 1] !== lineFeed)) count++;
  }
  return count;
}

function refuseOtherEncodings(bytes: Buffer): void {
  const [first, second] = bytes;
  const allowed = 'a file saved as UTF-8 ("CSV UTF-8" in Excel)';
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new UnreadableTable('text in UTF-16', allowed, 1);
  }
  if (first === 0x50 && second === 0x4b) {
    throw new UnreadableTable('a workbook or zip file', 'CSV, or the extension .xlsx', 1);
  }
}

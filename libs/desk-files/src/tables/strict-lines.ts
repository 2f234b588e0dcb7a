import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { type TableSource, UnreadableTable } from './table.js';

/** No line that a person typed comes near; a file without line ends must not fill the memory. */
export const longestLine = 64 * 1024;

/** As much as a disk gives at once. */
const sliceSize = 64 * 1024;

const [lineFeed, carriageReturn, quote, semicolon] = [0x0a, 0x0d, 0x22, 0x3b];

/**
 * The text of a UTF-8 file in blocks of whole lines.
 * @throws UnreadableTable on the first byte that is no UTF-8, and on a line longer than {@link longestLine}.
 */
export async function* strictLines(
  source: TableSource,
  onBytes: (count: number) => void,
): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  const chunks =
    typeof source === 'string' ? (createReadStream(source) as AsyncIterable<Buffer>) : slicesOf(source);
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (line === 1) refuseOtherEncodings(bytes);
    const end = Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn, -2)) + 1;
    rest = bytes.subarray(end);
    if (end > 0) {
      yield* decoded(bytes.subarray(0, end), line);
      line += lineEnds(bytes.subarray(0, end));
    }
    if (rest.length > longestLine) throw tooLong(rest, line);
  }
  if (rest.length > 0) yield* decoded(rest, line);
}

/** What is in memory comes in slices too: whoever else waits gets a turn between them. */
async function* slicesOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += sliceSize) {
    if (start > 0) await setImmediate();
    yield bytes.subarray(start, start + sliceSize);
  }
}

/** The block as text; of a broken one the lines before the broken line, so that the heading is known. */
function* decoded(block: Buffer, firstLine: number): Generator<string> {
  const valid = isUtf8(block) ? block.length : startOfBrokenLine(block);
  const text = block.toString('utf8', 0, valid);
  if (text !== '') yield firstLine === 1 && text.startsWith('\ufeff') ? text.slice(1) : text;
  if (valid === block.length) return;
  const line = block.subarray(valid);
  throw new UnreadableTable(
    'bytes that are no character in UTF-8',
    'a file saved as UTF-8 ("CSV UTF-8" in Excel)',
    firstLine + lineEnds(block.subarray(0, valid)),
    fieldAt(line, validLength(line)),
  );
}

function startOfBrokenLine(block: Buffer): number {
  let start = 0;
  for (let feed = block.indexOf(lineFeed); feed >= 0; feed = block.indexOf(lineFeed, start)) {
    if (!isUtf8(block.subarray(start, feed + 1))) break;
    start = feed + 1;
  }
  return start;
}

/** How many bytes come before the first broken one, for which a decoder puts U+FFFD. */
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

import { inflateRawSync } from 'node:zlib';
import type { Row } from './csv-records.js';

/** Rows below the heading of the first sheet. */
export function sheetRecords(workbook: Buffer): Row[] {
  const [heading = [], ...rows] = sheetCells(workbook);
  return rows.map((cells) => Object.fromEntries(heading.map((name, place) => [name, cells[place] ?? ''])));
}

/** The cells of the first sheet as text, empty ones too; a number as it is stored. */
export function sheetCells(workbook: Buffer): string[][] {
  const files = unzipped(workbook);
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([xml]) =>
    textIn(xml),
  );
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  return [...sheet.matchAll(/<row\b[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const cell of row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const [, attributes = '', content = ''] = cell;
      const column = /\br="([A-Z]+)/.exec(attributes)?.[1];
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
      const isShared = /\bt="s"/.test(attributes);
      cells[column ? placeOf(column) : cells.length] =
        value === undefined ? textIn(content) : isShared ? (shared[Number(value)] ?? '') : plain(value);
    }
    return Array.from(cells, (cell) => cell ?? '');
  });
}

const placeOf = (column: string) =>
  [...column].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const textIn = (xml: string) =>
  plain([...xml.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join(''));

const plain = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');

/** The files of a zip by name, found through its central directory. */
function unzipped(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    files.set(name, (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString('utf8'));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

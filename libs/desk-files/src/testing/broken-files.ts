import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changed, expectedIn, replaced, type BrokenFileSet } from './broken-file-set.js';
import { cell, repeatedColumn, withoutColumn } from './change.js';
import { smallFileSet } from './small-file-set.js';

const requests = smallFileSet['aanvragen.csv'] ?? '';
const history = smallFileSet['verloop.csv'] ?? '';
const hundredMegabytes = 100 * 1024 * 1024;

/** A heading and then one line of 100 MB, which takes no room on the disk. */
async function writeEndlessLine(path: string): Promise<void> {
  await using file = await open(path, 'w');
  const { bytesWritten } = await file.write(`${requests.split('\n')[0]}\nAV1;LLK-KLEIN;`);
  await file.truncate(bytesWritten + hundredMegabytes);
}

/** A text whose first occurrence of `mark` becomes the first byte of a character of two. */
function halfACharacter(text: string, mark: string): Buffer {
  const bytes = Buffer.from(text);
  bytes[bytes.indexOf(mark)] = 0xc3;
  return bytes;
}

const elsewhere = (name: string, make: (parent: string) => Promise<string>, file: string): BrokenFileSet => ({
  name,
  expected: { file },
  write: make,
});

/** Files that cannot be read as a table with the columns of the format. */
export const brokenAsAWhole: readonly BrokenFileSet[] = [
  changed('a missing column', 'aanvragen.csv', withoutColumn('nis_vraag'), 1, 'nis_vraag'),
  changed('a missing column of the history', 'verloop.csv', withoutColumn('datum'), 1, 'datum'),
  changed('a column twice', 'plaatsen.csv', repeatedColumn('ma_vm'), 1, 'ma_vm'),
  changed('an empty file', 'verloop.csv', () => '', 1),
  changed('no heading', 'aanvragen.csv', (text) => text.split('\n').slice(1).join('\n'), 1),
  changed('commas between the fields', 'locaties.csv', (text) => text.replaceAll(';', ','), 1),
  changed('a quote that never closes', 'verloop.csv', cell(3, 'nota', '"belt terug'), 3, 'nota'),
  changed('a quote inside a field', 'aanvragen.csv', cell(2, 'straat', 'Hoeve "Ter Linde"'), 2, 'straat'),
  replaced(
    'half a character of UTF-8',
    { 'aanvragen.csv': halfACharacter(requests, 'Liv') },
    expectedIn('aanvragen.csv', 3, 'kind_voornaam'),
  ),
  replaced(
    'a file that stops in the middle of a character',
    { 'verloop.csv': Buffer.concat([Buffer.from(history.slice(0, -1)), Buffer.from([0xe2, 0x82])]) },
    expectedIn('verloop.csv', 6, 'nota'),
  ),
  replaced(
    'a file in Latin-1',
    { 'aanvragen.csv': Buffer.from(requests.replace('Liv', 'Zoë'), 'latin1') },
    expectedIn('aanvragen.csv', 3, 'kind_voornaam'),
  ),
  replaced(
    'a file in UTF-16',
    { 'verloop.csv': Buffer.from(`\ufeff${history}`, 'utf16le') },
    expectedIn('verloop.csv', 1),
  ),
  replaced(
    'a line of 100 MB',
    { 'aanvragen.csv': writeEndlessLine },
    expectedIn('aanvragen.csv', 2, 'datum_vraag'),
  ),
  replaced('no requests', { 'aanvragen.csv': undefined }, expectedIn('aanvragen.csv')),
  replaced('two files of requests', { 'aanvragen.xlsx': 'x' }, expectedIn('aanvragen.csv')),
  replaced(
    'a workbook that is none',
    { 'locaties.csv': undefined, 'locaties.xlsx': 'no workbook' },
    expectedIn('locaties.xlsx'),
  ),
  replaced(
    'a workbook called .csv',
    { 'locaties.csv': Buffer.from('PK\u0003\u0004 and more') },
    expectedIn('locaties.csv', 1),
  ),
  elsewhere('a folder that is not there', (parent) => Promise.resolve(join(parent, 'set')), 'set'),
  elsewhere(
    'a file instead of a folder',
    async (parent) => {
      await writeFile(join(parent, 'set'), 'no folder');
      return join(parent, 'set');
    },
    'set',
  ),
];

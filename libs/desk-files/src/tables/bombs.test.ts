import { describe, expect, it } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import writeExcelFile from 'write-excel-file/node';
import { readFileSet } from '../read-file-set.js';
import { smallFileSet } from '../testing/small-file-set.js';
import { unpackedWorkbook, zipOf } from './unpacked-workbook.js';

const megabyte = 1024 * 1024;
const others = Object.entries(smallFileSet).filter(([name]) => name !== 'aanvragen.csv');
const rows = (smallFileSet['aanvragen.csv'] ?? '')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(';').map((value) => ({ value, type: String })));

const setWith = (name: string, content: Buffer) =>
  new Map([...others.map(([file, text]) => [file, Buffer.from(text)] as const), [name, content] as const]);

/** The small list as a workbook, with its sheet changed. */
async function workbook(change: (sheet: string) => string): Promise<Buffer> {
  const parts = await unpackedWorkbook(await writeExcelFile(rows).toBuffer());
  return zipOf(
    parts.map(({ name, content }) => ({
      name,
      content: content.includes('<sheetData') ? Buffer.from(change(content.toString())) : content,
    })),
  );
}

const faultsOf = async (content: Buffer) =>
  (await readFileSet(setWith('aanvragen.xlsx', content))).faults.map(
    ({ file, found }) => `${file}: ${found}`,
  );
const endless = ['aanvragen.xlsx: rows or columns far below or beside the others'];
const addedAtTheEnd = (added: string) =>
  workbook((sheet) => sheet.replace('</sheetData>', `${added}</sheetData>`));

describe('a workbook that is small and unpacks to much', () => {
  it('is read like any other when it ends', async () => {
    expect(await faultsOf(await workbook((sheet) => sheet))).toEqual([]);
  });

  it.each([
    ['a row', '<row r="1000000000000"><c r="A1000000000000" t="str"><v>x</v></c></row>'],
    ['a row in figures of XML', '<row r="&#49;000000000000"/>'],
    ['a row as a power', "<row\n r = '1e12'/>"],
    ['a row after what looks like another', '<!-- <c r="--><row r="1000000000000"/>'],
    ['a row of another prefix', '<x:row x:r="1000000000000"/>'],
    ['a row of a namespace that is none', '<row xxmlns:r="1000000000000"/>'],
    ['a cell', '<row><c r="A1000000000000" t="str"><v>x</v></c></row>'],
    ['a cell far to the right', '<row r="9"><c r="ZZZZZZ9" t="str"><v>x</v></c></row>'],
  ])('is refused when %s is far away', async (_, added) => {
    expect(await faultsOf(await addedAtTheEnd(added))).toEqual(endless);
  });

  it('is refused when each of its rows has one cell at the far right', async () => {
    const wide = Array.from({ length: 700 }, (_, nth) => `<row r="${nth + 9}"><c r="XFD${nth + 9}"/></row>`);
    expect(await faultsOf(await addedAtTheEnd(wide.join('')))).toEqual(endless);
  });

  it('is refused when it has more rows than Excel, without a number', async () => {
    expect(await faultsOf(await addedAtTheEnd('<row/>'.repeat(1_048_577)))).toEqual(endless);
  });

  it('is refused before most of it is unpacked', async () => {
    const content = deflateRawSync(Buffer.alloc(65 * megabyte, ' '));
    const bomb = zipOf([{ name: Buffer.from('xl/workbook.xml'), content }]);
    for (const method of [8, bomb.lastIndexOf('PK\x01\x02') + 10]) bomb.writeUInt16LE(8, method);
    expect(bomb.length).toBeLessThan(megabyte);
    expect(await faultsOf(bomb)).toEqual([
      'aanvragen.xlsx: a workbook of more than 64 MB when it is unpacked',
    ]);
  });

  it('has the first letters of the name of its sheet told', async () => {
    const parts = await unpackedWorkbook(await workbook((sheet) => sheet));
    const change = (text: string) =>
      text.replace('>AV1<', '>A V 1<').replace('name="Sheet1"', `name="${'s'.repeat(10_000)}"`);
    const renamed = parts.map(({ name, content }) => ({
      name,
      content: Buffer.from(change(content.toString())),
    }));
    const { faults } = await readFileSet(setWith('aanvragen.xlsx', zipOf(renamed)));
    expect(faults[0]?.sheet).toBe(`${'s'.repeat(60)}…`);
  });

  it('is no workbook when its directory leads outside of it', async () => {
    const broken = await workbook((sheet) => sheet);
    broken.writeUInt32LE(0xfffffff0, broken.length - 6);
    expect(await faultsOf(broken)).toEqual([
      'aanvragen.xlsx: a file that is no Excel workbook, or a damaged one',
    ]);
  });
});

describe('a file with more rows than anybody has', () => {
  const [heading = ''] = (smallFileSet['aanvragen.csv'] ?? '').split('\n');
  const longList = setWith('aanvragen.csv', Buffer.from(`${heading}\n${'x\n'.repeat(20)}`));
  const bounds = { rows: 30, rowsOfDesk: 30, faults: 5 };
  /** Of the rows themselves, and of the history of requests that are not there. */
  const allFaults = 20 + 5;

  it('is refused at the first row that is too many', async () => {
    const { faults, counts } = await readFileSet(longList, { bounds: { ...bounds, rows: 10 } });
    expect(faults[0]).toMatchObject({ file: 'aanvragen.csv', found: 'more than 10 rows' });
    expect(counts.aanvragen).toBe(10);
  });

  it('is refused sooner when it says what holds for the desk', async () => {
    const set = setWith('aanvragen.csv', Buffer.from(smallFileSet['aanvragen.csv'] ?? ''));
    const { faults } = await readFileSet(set, { bounds: { ...bounds, rowsOfDesk: 1 } });
    expect(faults.map(({ file, found }) => [file, found])).toEqual([
      ['loket.csv', 'more than 1 rows'],
      ['afspraken.csv', 'more than 1 rows'],
    ]);
  });

  it('has its faults counted, and the first of them kept', async () => {
    const { faults, faultCount, readings } = await readFileSet(longList, { bounds });
    expect([faults.length, faultCount, readings.aanvragen?.faults.length]).toEqual([5, allFaults, 5]);
  });

  it('has faults between its rows counted as well', async () => {
    const [, ...requests] = (smallFileSet['aanvragen.csv'] ?? '').trimEnd().split('\n');
    const text = [heading, ...requests, ...requests, ...requests].join('\n');
    const list = setWith('aanvragen.csv', Buffer.from(text));
    const { faults, faultCount } = await readFileSet(list, { bounds: { ...bounds, faults: 1 } });
    expect([faults.length, faultCount]).toEqual([1, 2 * requests.length]);
  });

  it('is read whole when no bounds are given', async () => {
    expect((await readFileSet(longList)).faults).toHaveLength(allFaults);
  });
});

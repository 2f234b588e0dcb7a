import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import writeExcelFile from 'write-excel-file/node';
import { readFileSet, type ReadingProgress } from './read-file-set.js';
import { addedLine, cell, reversedColumns, withoutColumn } from './testing/change.js';
import { smallFileSet } from './testing/small-file-set.js';
import { workbookOf } from './testing/workbook.js';
import { writeFileSet, type FileContent } from './testing/write-file-set.js';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const requests = smallFileSet['aanvragen.csv'] ?? '';
const history = smallFileSet['verloop.csv'] ?? '';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenloket-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const readChanged = async (contents: Readonly<Record<string, FileContent>>) => {
  await writeFileSet(folder, { ...smallFileSet, ...contents });
  return readFileSet(folder);
};

describe('the sets that ship with the project', () => {
  it.each([
    ['services/standalone/sample-region/regio-brugge', 4689, 20863],
    ['services/standalone/sample-region/regio-tielt', 1508, 6858],
    ['test/data/rand', 12, 28],
  ])('%s is read without a fault or a notice', async (path, careRequests, entries) => {
    const progress: ReadingProgress[] = [];
    const { set, faults, notices } = await readFileSet(join(repository, path), {
      onProgress: (step) => progress.push(step),
    });
    expect(faults).toEqual([]);
    expect(notices).toEqual([]);
    expect(set?.careRequests).toHaveLength(careRequests);
    expect(set?.history).toHaveLength(entries);
    expect(progress.at(-1)).toMatchObject({ bytesRead: progress.at(-1)?.totalBytes });
  });
});

describe('a file set', () => {
  it('is given in the words of the domain', async () => {
    const { set } = await readChanged({});
    expect(set?.desk).toEqual({
      code: 'LLK-KLEIN',
      name: 'Loket Klein',
      area: [
        {
          nis: '37015',
          organiser: 'Gemeente Klein',
          enterpriseNumber: '0203201340',
          from: '2020-01-01',
          row: 2,
        },
        { nis: '37007', organiser: 'Gemeente Klein', enterpriseNumber: '0203201340', row: 3 },
      ],
    });
    expect(set?.agreements.map(({ setting, value }) => [setting, value])).toEqual([
      ['maximumPreferences', 8],
      ['visibleMonthsBeforeStart', null],
    ]);
    expect(set?.careRequests[1]).toEqual({
      number: 'AV2',
      deskCode: 'LLK-KLEIN',
      askedOn: '2024-01-10',
      channel: 'telefoon',
      foundThrough: 'website',
      colleague: 'Els',
      child: { firstName: 'Liv', lastName: 'Voorbeeld', birthDate: '2023-11-05', unborn: false },
      applicant: {
        firstName: 'Robin',
        lastName: 'Voorbeeld',
        phone: '+32470000000',
        email: 'robin@voorbeeld.be',
        language: 'nl',
        contactPreference: 'mail',
      },
      address: { street: 'Kerkstraat 1', postcode: '8700', nisHome: '37015' },
      nisAsked: '37015',
      originalStart: '2024-09-01',
      pattern: { weeks: [['mo_am', 'mo_pm', 'tu_am']] },
      flexible: false,
      acceptsFewerDays: true,
      acceptsLaterStart: false,
      tariff: 'any',
      preferences: [
        { deskCode: 'LLK-KLEIN', locationId: 'LOC1' },
        { deskCode: 'LLK-KLEIN', locationId: 'LOC2' },
      ],
      urgentReason: 'startOfWork',
      atypicalHours: ['before7', 'saturdays'],
      specialCareNeed: false,
      facts: {
        workOrTraining: true,
        single: false,
        lowIncome: false,
        fosterChild: false,
        healthOrCare: false,
        noDiploma: false,
      },
      siblingLocation: { deskCode: 'LLK-KLEIN', locationId: 'LOC2' },
      twinOf: 'AV1',
      row: 3,
    });
    expect(set?.twinGroups).toEqual([['AV1', 'AV2']]);
    expect(set?.history[3]).toEqual({
      kind: 'closed',
      outcome: 'unreachable',
      requestNumber: 'AV2',
      on: '2024-03-01',
      reason: 'onbereikbaar',
      colleague: 'Els',
      row: 5,
    });
  });

  it('is the same with columns in another order, a BOM and mixed line ends', async () => {
    const plain = await readChanged({});
    const mixed = requests.replace('\n', '\r\n');
    const other = await readChanged({
      'aanvragen.csv': `\ufeff${reversedColumns(mixed.replace('\r\n', '\n')).replace('\n', '\r\n')}`,
      'verloop.csv': history.replaceAll('\n', '\r\n'),
    });
    expect(other.set).toEqual(plain.set);
  });

  it('is the same as a workbook', async () => {
    const plain = await readChanged({});
    await writeFile(join(folder, 'aanvragen.xlsx'), await workbookOf(requests));
    await rm(join(folder, 'aanvragen.csv'));
    const { set, faults } = await readFileSet(folder);
    expect(faults).toEqual([]);
    expect(set).toEqual(plain.set);
  });

  it('is read from memory as from a folder, and faults of a workbook name its sheet', async () => {
    const workbook = await workbookOf(cell(2, 'datum_vraag', '10/01/2024')(requests), 'Vragen 2024');
    const others = Object.entries(smallFileSet).filter(([name]) => name !== 'aanvragen.csv');
    const texts = others.map(([name, text]) => [name, Buffer.from(text)] as const);
    const { faults } = await readFileSet(new Map([...texts, ['aanvragen.xlsx', workbook]]));
    expect(faults).toMatchObject([
      { file: 'aanvragen.xlsx', sheet: 'Vragen 2024', row: 2, column: 'datum_vraag', found: '"10/01/2024"' },
    ]);
  });

  it('repeats what stands about people only to who has the files, and a national number to nobody', async () => {
    const wrong = [cell(2, 'email', 'robin'), cell(2, 'rijksregisternummer', '123')].reduce(
      (text, change) => change(text),
      requests,
    );
    const files = Object.entries({ ...smallFileSet, 'aanvragen.csv': wrong });
    const folderInMemory = new Map(files.map(([name, text]) => [name, Buffer.from(text)]));
    const foundBy = async (showsPeople: boolean) =>
      (await readFileSet(folderInMemory, { showsPeople })).faults.map(({ found }) => found).sort();
    expect(await foundBy(false)).toEqual(['(hidden)', '(hidden)']);
    expect(await foundBy(true)).toEqual(['"robin"', '(hidden)']);
  });

  it('takes dates, times, numbers and ticks from the cells of a workbook', async () => {
    await writeFileSet(folder, smallFileSet);
    const [heading = [], first = []] = (smallFileSet['locaties.csv'] ?? '')
      .split('\n')
      .map((line) => line.split(';'));
    const typed = new Map<string, Date | number | boolean>([
      ['ondernemingsnummer', 689074142],
      ['postcode', 8700],
      ['lat', 51.05],
      ['zaterdag', false],
    ]);
    const area = [
      ['loket', 'naam', 'nis', 'geldig_van'],
      ['LLK-KLEIN', 'Loket Klein', 37015, new Date('2020-02-29')],
    ];
    await writeExcelFile([
      heading,
      first.map((text, place) => typed.get(heading[place] ?? '') ?? text),
    ]).toFile(join(folder, 'locaties.xlsx'));
    await writeExcelFile(area, { dateFormat: 'yyyy-mm-dd' }).toFile(join(folder, 'loket.xlsx'));
    await Promise.all(['locaties.csv', 'loket.csv'].map((name) => rm(join(folder, name))));
    const { set, readings } = await readFileSet(folder);
    expect(set).toBeUndefined();
    expect(readings.loket?.rows[0]).toMatchObject({ nis: '37015', from: '2020-02-29' });
    expect(readings.locaties?.rows[0]).toMatchObject({
      enterpriseNumber: '0689074142',
      postcode: '8700',
      latitude: 51.05,
      saturdays: false,
    });
  });

  it('counts rows as an editor does, over quotes with line ends and empty lines', async () => {
    const { faults } = await readChanged({
      'verloop.csv':
        cell(5, 'nota', '"twee\nregels; en een ""quote"""')(history) + '\nAV9;2024-04-01;contact;;;;;;;;\n',
    });
    expect(faults.map(({ row, column }) => [row, column])).toEqual([[9, 'aanvraag_nr']]);
  });

  it('reports an unknown column and a missing optional one, and goes on', async () => {
    const { set, notices } = await readChanged({
      'aanvragen.csv': withoutColumn('taal')(requests).replaceAll('\n', ';x\n').replace(';x', ';kleur'),
    });
    expect(notices.map(({ column }) => column)).toEqual(['kleur', 'taal']);
    expect(set?.careRequests[0]?.applicant.language).toBeUndefined();
  });

  it('has no occupancy without bezetting.csv, and the area of its requests without loket.csv', async () => {
    await writeFileSet(folder, smallFileSet);
    await Promise.all(['bezetting.csv', 'loket.csv'].map((name) => rm(join(folder, name))));
    const { set } = await readFileSet(folder);
    expect(set?.occupancy).toBeUndefined();
    expect(set?.desk).toEqual({ code: 'LLK-KLEIN', name: 'LLK-KLEIN', area: [{ nis: '37015' }] });
  });

  it('accepts every code over time of a municipality of the area', async () => {
    const { faults } = await readChanged({ 'aanvragen.csv': cell(2, 'nis_vraag', '37022')(requests) });
    expect(faults).toEqual([]);
  });

  it('names locations of other desks, and takes its own code before a location for its own', async () => {
    const { set } = await readChanged({
      'aanvragen.csv': cell(2, 'voorkeuren', 'LLK-KLEIN/LOC1|LLK-31005/LOC0001')(requests),
      'verloop.csv': addedLine('AV2;2024-04-01;inschrijving;;LLK-31005/LOC0001;2024-09-01;ma:D;;;;')(history),
    });
    expect(set?.foreignLocations).toEqual([{ deskCode: 'LLK-31005', locationId: 'LOC0001' }]);
    expect(set?.careRequests[0]?.preferences[0]).toEqual({ deskCode: 'LLK-KLEIN', locationId: 'LOC1' });
  });

  it('reports one fault for a request that is refused, not one for each row of its history', async () => {
    const { faults } = await readChanged({ 'aanvragen.csv': cell(2, 'gewenste_start', 'later')(requests) });
    expect(faults.map(({ file, row }) => [file, row])).toEqual([['aanvragen.csv', 2]]);
  });
});

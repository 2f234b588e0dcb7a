import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { columnMapping, readMapping } from './column-mapping.js';
import { ownHeadings } from './own-headings.js';
import { readFileSet } from './read-file-set.js';
import { smallFileSet } from './testing/small-file-set.js';
import { writeFileSet } from './testing/write-file-set.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenloket-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a mapping file', () => {
  const ownList = 'Volgnr;Datum;Naam ouder;Kleur\n1;2024-01-10;Voorbeeld;blauw\n';

  it('reads a desk’s own headings, in JSON or in lines, and leaves the rest unknown', async () => {
    await writeFileSet(folder, {
      'loket.csv': smallFileSet['loket.csv'] ?? '',
      'aanvragen.csv': ownList,
      'map.json': '{ "Volgnr": "aanvraag_nr", "Datum": "datum_vraag", "Naam ouder": "ouder_naam" }',
      'map.csv': 'Volgnr;aanvraag_nr\nDatum;datum_vraag\nNaam ouder;ouder_naam\n',
    });
    for (const name of ['map.json', 'map.csv']) {
      const mapping = await readMapping(join(folder, name));
      const { set, faults, notices } = await readFileSet(folder, { mappings: { aanvragen: mapping } });
      expect(faults).toEqual([]);
      expect(notices.map(({ column }) => column)).toEqual(['Kleur']);
      expect(set?.careRequests).toEqual([
        {
          number: '1',
          deskCode: 'LLK-KLEIN',
          askedOn: '2024-01-10',
          child: {},
          applicant: { lastName: 'Voorbeeld' },
          address: {},
          preferences: [],
          atypicalHours: [],
          facts: {},
          row: 2,
        },
      ]);
    }
  });

  it('gives faults with the desk’s own headings', async () => {
    await writeFileSet(folder, {
      'loket.csv': smallFileSet['loket.csv'] ?? '',
      'aanvragen.csv': ownList.replace('2024-01-10', '10/1/24').replace('Voorbeeld', ''),
    });
    const mapping = new Map([
      ['Volgnr', 'aanvraag_nr'],
      ['Datum', 'datum_vraag'],
      ['Naam ouder', 'ouder_naam'],
    ]);
    expect(
      (await readFileSet(folder, { mappings: { aanvragen: mapping } })).faults.map(({ column }) => column),
    ).toEqual(['Datum']);
    await writeFile(join(folder, 'aanvragen.csv'), ownList.replace('Voorbeeld', ''));
    expect(
      (await readFileSet(folder, { mappings: { aanvragen: mapping } })).faults.map(({ column }) => column),
    ).toEqual(['Naam ouder']);
  });

  it('is asked for by what a file has and lacks, with what looks alike; data in the first row is no heading', async () => {
    await writeFileSet(folder, {
      'loket.csv': (smallFileSet['loket.csv'] ?? '').replace('naam', 'Naam loket'),
      'aanvragen.csv': ownList,
    });
    const { readings } = await readFileSet(folder);
    const [desk, requests] = ownHeadings(readings);
    expect(desk).toEqual({
      file: 'loket',
      own: [{ heading: 'Naam loket', likelyColumn: 'naam' }],
      lacking: [{ column: 'naam', required: true }],
    });
    expect(requests?.own).toEqual([
      { heading: 'Volgnr', likelyColumn: 'aanvraag_nr' },
      { heading: 'Datum', likelyColumn: 'datum_vraag' },
      { heading: 'Naam ouder', likelyColumn: 'ouder_naam' },
      { heading: 'Kleur', likelyColumn: undefined },
    ]);
    expect(requests?.lacking).toContainEqual({ column: 'gewenste_start', required: false });
    await writeFile(join(folder, 'aanvragen.csv'), '17;85.01.01-123.45 Jan;Peeters\n');
    expect(ownHeadings((await readFileSet(folder)).readings)[1]?.own).toEqual([
      { heading: 'Peeters', likelyColumn: undefined },
    ]);
  });

  it('may be of any file, and of a desk that its files need not name', async () => {
    await writeFileSet(folder, { 'aanvragen.csv': ownList });
    const mappings = {
      aanvragen: columnMapping('aanvragen', [
        ['Volgnr', 'aanvraag_nr'],
        ['Datum', 'datum_vraag'],
        ['Naam ouder', 'ouder_naam'],
      ]),
    };
    expect((await readFileSet(folder, { mappings })).faults).toMatchObject([
      { found: 'no desk in any file' },
    ]);
    const { set } = await readFileSet(folder, { mappings, deskCode: 'LLK-KLEIN' });
    expect(set).toMatchObject({ desk: { code: 'LLK-KLEIN' }, careRequests: [{ number: '1' }] });
    expect(() => columnMapping('loket', [['Nummer', 'aanvraag_nr']])).toThrow(/Map to one of: loket, naam/);
  });

  it.each([
    ['{ "A": "geen_kolom" }', /is no column/],
    ['{ "A": 1 }', /is not mapped to the name/],
    ['{ "A": ', /is no JSON/],
    ['A;aanvraag_nr\nB;aanvraag_nr', /Two headings/],
    ['A;aanvraag_nr\nA;datum_vraag', /mapped twice/],
    ['A', /Line 1/],
    ['', /is empty/],
  ])('%j is refused', async (text, message) => {
    await writeFile(join(folder, 'map'), text);
    await expect(readMapping(join(folder, 'map'))).rejects.toThrow(message);
  });
});

import { organiserIdOf, platformId } from '@samenloket/contracts';
import type { Row } from '../differential/counter/csv-records.js';
import { desk, deskFile, suppliedBy, supplyFiles, writeFiles } from '../harness/small-region.js';

const childMinder = { enterpriseNumber: '0203201340', code: 'MIEKE', name: 'Onthaalouder Mieke' };
const area = ['31005', '31022'] as const;

export const deskOnly = desk('LLK-ALLEEN', area[0]);
export const neighbouring = area[1];

/** Organisers that the desk knows; which children are there it does not. */
export const creche = {
  organiserId: suppliedBy,
  locationId: platformId(deskOnly.code, 'location', 'KIEK'),
  placeGroupId: platformId(deskOnly.code, 'placeGroup', 'G1'),
};
export const mieke = {
  organiserId: organiserIdOf(childMinder.enterpriseNumber),
  locationId: platformId(deskOnly.code, 'location', childMinder.code),
};

const excel = { datum_vraag: '2025-09-10', kanaal: 'telefoon', nis_vraag: area[0], opvangplan: 'ma:D di:D' };
/** What the desk kept in a sheet of its own until now: all asked there, two of them sent on by an organiser. */
const kept: readonly Row[] = [
  { ...excel, aanvraag_nr: 'OUD1', gewenste_start: '2026-03-02', gevonden_via: 'website' },
  { ...excel, aanvraag_nr: 'OUD2', gewenste_start: '2026-03-02', gevonden_via: 'organisator' },
  { ...excel, aanvraag_nr: 'OUD3', gewenste_start: '2026-03-02', gevonden_via: 'organisator' },
  { ...excel, aanvraag_nr: 'OUD4', gewenste_start: '2026-04-01' },
  { ...excel, aanvraag_nr: 'OUD5', gewenste_start: '2025-12-01' },
];
const followed: readonly Row[] = [
  { aanvraag_nr: 'OUD1', datum: '2025-10-01', gebeurtenis: 'contact', kanaal: 'telefoon' },
  {
    ...{ aanvraag_nr: 'OUD2', datum: '2026-01-15', gebeurtenis: 'afgesloten' },
    reden: 'elders gevonden:zelfde gemeente',
  },
  {
    ...{ aanvraag_nr: 'OUD3', datum: '2026-02-02', gebeurtenis: 'inschrijving', locatie_id: 'KIEK' },
    ...{ start: '2026-04-02', opvangplan: 'ma:D di:D' },
  },
  { aanvraag_nr: 'OUD4', datum: '2026-02-10', gebeurtenis: 'afgesloten', reden: 'vervallen:andere' },
];

/** The files of a desk without central registration; there is no list of children in care. */
export async function writeDeskOnlyRegion(folder: string): Promise<void> {
  const { 'loket.csv': _one, ...files } = deskFile(deskOnly);
  const supply = supplyFiles([{ id: 'KIEK', name: 'Kiekeboe', groupId: 'G1', places: 7 }]);
  const { 'bezetting.csv': _none, 'locaties.csv': locations = [], 'plaatsen.csv': groups = [] } = supply;
  const { code, name, enterpriseNumber } = childMinder;
  const loket = area.map((nis) => ({
    ...{ loket: deskOnly.code, naam: 'Loket Alleen', organisator: 'Gemeente Test' },
    ...{ ondernemingsnummer: '0689074142', nis, geldig_van: '', geldig_tot: '' },
  }));
  const afspraken = [
    { loket: deskOnly.code, geldig_van: '2025-01-01', afspraak: 'aanmelding', waarde: 'loket' },
  ];
  const people = {
    ...{ loket: deskOnly.code, kind_naam: 'Oud', ouder_voornaam: 'An', ouder_naam: 'Oud' },
    ...{ kind_voornaam: 'Lou', geboortedatum: '2025-08-01', telefoon: '+32470111222' },
  };
  const aanvragen = kept.map((row) => ({ ...people, ...row, kind_naam: row['aanvraag_nr'] ?? '' }));
  await writeFiles(folder, {
    ...files,
    'loket.csv': linesOf(Object.keys(loket[0] ?? {}).join(';'), loket),
    'afspraken.csv': linesOf('loket;geldig_van;afspraak;waarde', afspraken),
    'locaties.csv': [
      ...locations,
      `${code};ORG2;${name};${enterpriseNumber};Bij Mieke;gezinsopvang;Markt 9;8020;Oostkamp;31022;51.1;3.2;07:00;18:00;nee;nee;0`,
    ],
    'plaatsen.csv': [...groups, (groups[1] ?? '').replace('G1;KIEK;T2', `G2;${code};T2`)],
    'aanvragen.csv': linesOf(files['aanvragen.csv']?.join(';') ?? '', aanvragen),
    'verloop.csv': linesOf(files['verloop.csv']?.join(';') ?? '', followed),
  });
}

function linesOf(heading: string, rows: readonly Row[]): string[] {
  const columns = heading.split(';');
  return [heading, ...rows.map((row) => columns.map((column) => row[column] ?? '').join(';'))];
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Row } from '../counter/csv-records.js';
import { writeRows, type FileForm } from './file-forms.js';
import type { GeneratedSet } from './file-sets.js';

const headings = {
  loket: 'loket naam organisator ondernemingsnummer nis geldig_van geldig_tot',
  afspraken: 'loket geldig_van afspraak waarde',
  locaties:
    'locatie_id organisator_id organisator ondernemingsnummer naam type straat postcode gemeente nis lat lon opent sluit zaterdag inclusief dringende_plaatsen',
  aanvragen:
    'aanvraag_nr loket datum_vraag kanaal gevonden_via toeleider medewerker vraag kind_voornaam kind_naam geboortedatum verwacht rijksregisternummer ouder_voornaam ouder_naam telefoon email taal contactvoorkeur straat postcode nis_woonplaats nis_vraag gewenste_start opvangplan flexibel minder_dagen later_starten tarief voorkeuren dringend atypisch zorgbehoefte werk_opleiding alleenstaand laag_inkomen pleegkind zorg_gezondheid geen_diploma broer_zus_locatie meerling_met',
  verloop: 'aanvraag_nr datum gebeurtenis aanbod_nr locatie_id start opvangplan reden kanaal medewerker nota',
};

const plain: FileForm = {
  xlsx: false,
  bom: false,
  lineEnd: '\n',
  quoteAll: false,
  unknownColumn: false,
  order: 0,
};

const location: Row = {
  locatie_id: 'LOC1',
  organisator_id: 'ORG1',
  organisator: 'Organisator Proef',
  naam: 'De Proef',
  type: 'groepsopvang',
};

/** Writes the set as the files of the desk with this code. */
export async function writeGeneratedSet(folder: string, desk: string, set: GeneratedSet): Promise<void> {
  const ofDesk = (rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, loket: desk, naam: `Loket ${desk}` }));
  const write = (name: keyof typeof headings, rows: readonly Row[]) =>
    writeRows(join(folder, name), headings[name].split(' '), rows, set.forms[name] ?? plain);
  await mkdir(folder, { recursive: true });
  if (set.loket) await write('loket', ofDesk(set.loket));
  if (set.afspraken.length > 0) await write('afspraken', ofDesk(set.afspraken));
  await write('locaties', [location]);
  await write('aanvragen', ofDesk(set.aanvragen));
  await write('verloop', set.verloop);
}

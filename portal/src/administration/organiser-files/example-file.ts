import { csvFile } from '../../policy/shared/csv-file';
import type { OrganiserFile, OwnGroupsQuery } from './organiser-files.generated';

type Location = OwnGroupsQuery['vacancyConfirmations']['nodes'][number]['location'];

/** The columns of each file, by their names in it (docs/file-formats.md, "Files of an organiser"). */
export const columnsOf = {
  enrolments: [
    'locatie_id',
    'inschrijving_nr',
    'platform_id',
    'groep_id',
    'geboortemaand',
    'van',
    'tot',
    'opvangplan',
  ],
  confirmations: ['locatie_id', 'bevestigd_op'],
} as const satisfies Record<OrganiserFile, readonly string[]>;

const fileNames: Readonly<Record<OrganiserFile, string>> = {
  enrolments: 'inschrijvingen.csv',
  confirmations: 'vrije-plaatsen.csv',
};

/** A column that the platform passes over: it tells people which location a row is about. */
const reminder = 'locatie_naam';

/** The heading, and a row to fill in for each own group or location: nobody knows their ids by heart. */
export function exampleFile(kind: OrganiserFile, locations: readonly Location[]) {
  const columns = [...columnsOf[kind], reminder];
  const rows = locations.flatMap(({ id, name, placeGroups }) => {
    const groups = kind === 'enrolments' && placeGroups.length > 0 ? placeGroups : [undefined];
    return groups.map((group) => {
      const known: Partial<Record<string, string | null>> = {
        locatie_id: id,
        groep_id: group?.id,
        [reminder]: name,
      };
      return columns.map((column) => known[column] ?? '');
    });
  });
  return csvFile(fileNames[kind], [columns, ...rows]);
}

import { organiserIdOf, platformId } from '@samenloket/contracts';
import { desk, deskFile, type RegionDesk, writeFiles } from '../../harness/small-region.js';

const organisers = 4;
const locationsEach = 3;

export interface ContestedLocation {
  readonly id: string;
  readonly placeGroupId: string;
  readonly organiserId: string;
}

/** A desk with many small locations: child-minders, where a limit spans two groups, and groups of 1 to 3 places. */
export interface ContestedRegion {
  readonly desk: RegionDesk;
  readonly locations: readonly ContestedLocation[];
}

export async function writeContestedRegion(folder: string): Promise<ContestedRegion> {
  const region = desk('LLK-STRIJD', '31005');
  const drafts = Array.from({ length: organisers * locationsEach }, (_, number) => draft(number));
  await writeFiles(folder, {
    ...deskFile(region),
    'locaties.csv': [
      'locatie_id;organisator_id;organisator;ondernemingsnummer;naam;type;straat;postcode;gemeente;nis;lat;lon;opent;sluit;zaterdag;inclusief;dringende_plaatsen',
      ...drafts.map(({ location }) => location),
    ],
    'plaatsen.csv': [
      `groep_id;locatie_id;trap;leeftijd_van_maand;leeftijd_tot_maand;geldig_van;geldig_tot;${halfDayColumns.join(';')}`,
      ...drafts.flatMap(({ groups }) => groups),
    ],
    'bezetting.csv': ['groep_id;kind_nr;geboortemaand;van;tot;opvangplan'],
  });
  const locations = drafts.map(({ id, enterpriseNumber }) => ({
    id: platformId(region.code, 'location', id),
    placeGroupId: platformId(region.code, 'placeGroup', `${id}-A`),
    organiserId: organiserIdOf(enterpriseNumber),
  }));
  return { desk: region, locations };
}

const halfDayColumns = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'].flatMap((day) => [
  `${day}_vm`,
  `${day}_nm`,
]);

/** Every third one is a child-minder: two groups of five, and at most seven children at once. */
function draft(number: number) {
  const id = `L${number}`;
  const organiser = Math.floor(number / locationsEach);
  const enterpriseNumber = withCheckDigits(4_000_100 + organiser);
  const family = number % locationsEach === 0;
  const kind = family ? 'gezinsopvang' : 'groepsopvang';
  const group = (letter: string, places: number) =>
    `${id}-${letter};${id};T2;0;36;2022-01-01;;${halfDayColumns.map((column) => (column.startsWith('z') ? 0 : places)).join(';')}`;
  return {
    id,
    enterpriseNumber,
    location: `${id};O${organiser};Organisator ${organiser};${enterpriseNumber};Plek ${number};${kind};Markt ${number + 1};8000;Brugge;31005;51.2;3.2;07:00;18:00;nee;nee;0`,
    groups: family ? [group('A', 5), group('B', 5)] : [group('A', 1 + (number % 3))],
  };
}

/** A Belgian enterprise number: eight digits and 97 minus their remainder by 97. */
function withCheckDigits(firstEight: number): string {
  return `0${firstEight}${`${97 - (firstEight % 97)}`.padStart(2, '0')}`;
}

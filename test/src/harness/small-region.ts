import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deskIdOf, organiserIdOf, platformId } from '@samenloket/contracts';
import { runOperation } from '@samenloket/standalone';
import { temporaryFolder } from './folders.js';
import type { PlatformUnderTest } from './platform-under-test.js';

const enterpriseNumber = '0450912715';
const days = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const halfDayColumns = days.flatMap((day) => [`${day}_vm`, `${day}_nm`]);

/** Desks have their municipality for themselves: each region of a platform has two of these. */
const areas = [
  ['31005', '31022'],
  ['31003', '31004'],
  ['31006', '31012'],
  ['31033', '31040'],
  ['31042', '31043'],
  ['32003', '32006'],
  ['32010', '32011'],
] as const;

/** Two desks side by side, one organiser with a large and a small location under the first. */
export interface SmallRegion {
  readonly first: RegionDesk;
  readonly second: RegionDesk;
  readonly organiserId: string;
  /** 18 places each half-day from Monday to Friday. */
  readonly large: RegionLocation;
  /** 3 places each half-day from Monday to Friday. */
  readonly small: RegionLocation;
}

export interface RegionDesk {
  readonly id: string;
  readonly code: string;
  /** Its municipality. */
  readonly nis: string;
}

export interface RegionLocation {
  readonly id: string;
  readonly placeGroupId: string;
}

/** The files of both desks, without any request, in two folders; of the first region of a platform, or of a later one. */
export async function writeSmallRegion(
  parent: string,
  nth = 0,
): Promise<SmallRegion & { readonly folders: readonly string[] }> {
  const [nis, nisBeside] = areas[nth] ?? [];
  if (!nis || !nisBeside)
    throw new Error(`There are ${areas.length} small regions on one platform, no more.`);
  const suffix = nth === 0 ? '' : `-${nth + 1}`;
  const [first, second] = [desk(`LLK-EEN${suffix}`, nis), desk(`LLK-TWEE${suffix}`, nisBeside)];
  const folders = [join(parent, 'first'), join(parent, 'second')] as const;
  await writeFiles(folders[0], {
    ...deskFile(first),
    ...supplyFiles(
      [
        { id: 'GROOT', name: 'De Grote', groupId: 'G1', places: 18 },
        { id: 'KLEIN', name: 'De Kleine', groupId: 'G2', places: 3 },
      ],
      nis,
    ),
  });
  await writeFiles(folders[1], deskFile(second));
  const location = (id: string, group: string): RegionLocation => ({
    id: platformId(first.code, 'location', id),
    placeGroupId: platformId(first.code, 'placeGroup', group),
  });
  const [large, small] = [location('GROOT', 'G1'), location('KLEIN', 'G2')];
  return { folders, first, second, organiserId: suppliedBy, large, small };
}

/** Brought in as desks bring it in. */
export async function importSmallRegion(
  { platform }: Pick<PlatformUnderTest, 'platform'>,
  nth = 0,
): Promise<SmallRegion> {
  await using parent = await temporaryFolder();
  const { folders, ...region } = await writeSmallRegion(parent.path, nth);
  for (const folder of folders) await runOperation(platform, 'import', { folder }, () => undefined);
  return region;
}

/** Group care with one group, as many places each half-day from Monday to Friday. */
export interface SuppliedLocation {
  readonly id: string;
  readonly name: string;
  readonly groupId: string;
  readonly places: number;
}

/** The organiser of `supplyFiles`. */
export const suppliedBy = organiserIdOf(enterpriseNumber);

export function supplyFiles(locations: readonly SuppliedLocation[], nis = '31005'): Record<string, string[]> {
  return {
    'locaties.csv': [
      'locatie_id;organisator_id;organisator;ondernemingsnummer;naam;type;straat;postcode;gemeente;nis;lat;lon;opent;sluit;zaterdag;inclusief;dringende_plaatsen',
      ...locations.map(
        ({ id, name }, index) =>
          `${id};ORG;Organisator Test;${enterpriseNumber};${name};groepsopvang;Markt ${index + 1};8000;Gemeente;${nis};51.2;3.2;07:00;18:00;nee;nee;0`,
      ),
    ],
    'plaatsen.csv': [
      [
        'groep_id;locatie_id;trap;leeftijd_van_maand;leeftijd_tot_maand;geldig_van;geldig_tot',
        ...halfDayColumns,
      ].join(';'),
      ...locations.map(({ id, groupId, places: count }) =>
        [`${groupId};${id};T2;0;36;2022-01-01;`, ...places(count)].join(';'),
      ),
    ],
    'bezetting.csv': ['groep_id;kind_nr;geboortemaand;van;tot;opvangplan'],
  };
}

export const desk = (code: string, nis: string): RegionDesk => ({ id: deskIdOf(code), code, nis });
const places = (count: number) => halfDayColumns.map((column) => (/^z/.test(column) ? 0 : count));

export function deskFile({ code, nis }: RegionDesk): Record<string, string[]> {
  const columns = [
    'aanvraag_nr;loket;datum_vraag;kanaal;gevonden_via;toeleider;medewerker;vraag;kind_voornaam;kind_naam;geboortedatum',
    'verwacht;rijksregisternummer;ouder_voornaam;ouder_naam;telefoon;email;taal;contactvoorkeur;straat;postcode',
    'nis_woonplaats;nis_vraag;gewenste_start;opvangplan;flexibel;minder_dagen;later_starten;tarief;voorkeuren;dringend',
    'atypisch;zorgbehoefte;werk_opleiding;alleenstaand;laag_inkomen;pleegkind;zorg_gezondheid;geen_diploma',
    'broer_zus_locatie;meerling_met',
  ];
  return {
    'loket.csv': [
      'loket;naam;organisator;ondernemingsnummer;nis;geldig_van;geldig_tot',
      `${code};Loket ${code};Vereniging Test;0689074142;${nis};;`,
    ],
    'aanvragen.csv': [columns.join(';')],
    'verloop.csv': [
      'aanvraag_nr;datum;gebeurtenis;aanbod_nr;locatie_id;start;opvangplan;reden;kanaal;medewerker;nota',
    ],
  };
}

export async function writeFiles(folder: string, files: Record<string, string[]>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, lines] of Object.entries(files))
    await writeFile(join(folder, name), `${lines.join('\n')}\n`);
}

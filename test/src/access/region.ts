import { randomUUID } from 'node:crypto';
import { deskIdOf, organiserIdOf } from '@samenloket/contracts';
import { halfDays } from '@samenloket/regional';
import { ask } from '../harness/graphql.js';
import type { PlatformUnderTest } from '../harness/platform-under-test.js';

const enterpriseNumbers = { own: '0450912715', other: '0689074142' };

/** Each desk with its municipality. */
const desks = {
  own: ['LLK-EIGEN', '31005'],
  granted: ['LLK-GAST', '31003'],
  lapsed: ['LLK-OUDGAST', '31004'],
  neighbour: ['LLK-BUUR', '31022'],
  other: ['LLK-ANDER', '31012'],
} as const;
type DeskName = keyof typeof desks;

export interface Place {
  readonly locationId: string;
  readonly placeGroupId: string;
  readonly organiserId: string;
}

/** Five desks side by side; a large location of one organiser that is wished, and one of another that is not. */
export interface Region {
  readonly desks: Readonly<Record<DeskName, string>>;
  readonly own: Place;
  readonly other: Place;
}

/** Described through the API, by those who may. */
export async function describeRegion(under: PlatformUnderTest): Promise<Region> {
  const { url } = under;
  const operator = await under.tokenOf('operator');
  for (const [code, nis] of Object.values(desks)) {
    const input = { code, name: `Loket ${code}`, organiser: 'Vereniging Test', area: [{ nis }] };
    await ask(url, operator, describeDesk, { input });
  }
  const ids = Object.fromEntries(Object.entries(desks).map(([name, [code]]) => [name, deskIdOf(code)]));
  const deskIds = ids as Record<DeskName, string>;
  for (const name of ['own', 'other'] as const) {
    const enterpriseNumber = enterpriseNumbers[name];
    const input = { id: organiserIdOf(enterpriseNumber), name: `Organisator ${name}`, enterpriseNumber };
    const itsDesk = await under.tokenOf('deskWorker', { deskIds: [deskIds[name]] });
    await ask(url, itsDesk, describeOrganiser, { input });
  }
  const own = await describePlace(under, deskIds, 'own', 'De Eigen Plek');
  const other = await describePlace(under, deskIds, 'other', 'De Andere Plek');
  const worker = await under.tokenOf('deskWorker', { deskIds: [deskIds.own] });
  const agreed = { visibleMonthsBeforeStart: '9', introductionVisit: 'true' };
  for (const [setting, value] of Object.entries(agreed)) {
    const input = { deskId: deskIds.own, setting, value, validFrom: '2025-01-01' };
    await ask(url, worker, setAgreement, { input });
  }
  return { desks: deskIds, own, other };
}

/** One more location of the organiser at its desk. */
export function describeOwnPlace(under: PlatformUnderTest, { desks: deskIds }: Region): Promise<Place> {
  return describePlace(under, deskIds, 'own', `Plek ${randomUUID()}`);
}

async function describePlace(
  under: PlatformUnderTest,
  deskIds: Region['desks'],
  whose: keyof typeof enterpriseNumbers,
  name: string,
) {
  const { url, clock } = under;
  const organiserId = organiserIdOf(enterpriseNumbers[whose]);
  const [deskId, [, nis]] = [deskIds[whose], desks[whose]];
  const worker = await under.tokenOf('deskWorker', { deskIds: [deskId] });
  const { describeLocation } = await ask<{ describeLocation: { location: { id: string } } }>(
    url,
    worker,
    describeLocationMutation,
    { input: { organiserId, deskId, name, kind: 'groupCare', nis } },
  );
  const locationId = describeLocation.location.id;
  const placeGroupId = randomUUID();
  const capacity = halfDays.map((halfDay) => ({ halfDay, places: 1000 }));
  const ages = { ageFrom: 0, ageTo: 36 };
  await ask(url, worker, describePlaceGroup, {
    input: { locationId, id: placeGroupId, tier: 'T2', ...ages, validFrom: '2025-01-01', capacity },
  });
  const on = clock.now().toISOString().slice(0, 10);
  await ask(url, worker, confirmVacancies, { locationId, on });
  return { locationId, placeGroupId, organiserId };
}

const describeDesk = `mutation ($input: DescribeDeskInput!) { describeDesk(input: $input) { position } }`;
const setAgreement = `mutation ($input: SetAgreementInput!) { setAgreement(input: $input) { position } }`;
const describeOrganiser = `mutation ($input: DescribeOrganiserInput!) {
  describeOrganiser(input: $input) { position }
}`;
const describeLocationMutation = `mutation ($input: DescribeLocationInput!) {
  describeLocation(input: $input) { location { id } position }
}`;
const describePlaceGroup = `mutation ($input: DescribePlaceGroupInput!) {
  describePlaceGroup(input: $input) { position }
}`;
const confirmVacancies = `mutation ($locationId: ID!, $on: Date!) {
  confirmVacancies(locationId: $locationId, on: $on) { position }
}`;

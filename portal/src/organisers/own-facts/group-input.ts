import { type HalfDay, halfDays } from '../../design/half-days';
import { today } from '../../language/days';
import type { OwnLocation } from './location-input';
import type { DescribePlaceGroupInput } from './own-facts.generated';

export type OwnGroup = OwnLocation['placeGroups'][number];

type Counts = Readonly<Record<HalfDay, string>>;

/** As the form holds it; empty: nobody said, or none. */
export interface GroupFields {
  readonly tier: '' | OwnGroup['tier'];
  readonly kind: '' | NonNullable<OwnGroup['kind']>;
  readonly ageFrom: string;
  readonly ageTo: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly places: Counts;
  readonly caregivers: Counts;
}

/** All that is known of a group, to send back. */
export function groupDescribedAs(locationId: string, group: OwnGroup): DescribePlaceGroupInput {
  const { id, tier, ageFrom, ageTo, validFrom, validTo, capacity, kind, caregivers } = group;
  return { locationId, id, tier, ageFrom, ageTo, validFrom, validTo, capacity, kind, caregivers };
}

/** What is said now holds from today on, unless it was to begin later. */
export function groupFieldsOf(group?: OwnGroup): GroupFields {
  const places = group?.capacity.map((one) => [one.halfDay, one.places] as const);
  const caregivers = group?.caregivers?.map((one) => [one.halfDay, one.caregivers] as const);
  return {
    ...{ tier: group?.tier ?? '', kind: group?.kind ?? '' },
    ...{ ageFrom: String(group?.ageFrom ?? 0), ageTo: String(group?.ageTo ?? 36) },
    validFrom: group && group.validFrom > today() ? group.validFrom : today(),
    validTo: group?.validTo ?? '',
    ...{ places: countsOf(places), caregivers: countsOf(caregivers) },
  };
}

/** @param tier that was chosen: without one nothing is sent */
export function groupInputOf(
  about: Pick<DescribePlaceGroupInput, 'locationId' | 'id'>,
  tier: OwnGroup['tier'],
  fields: GroupFields,
): DescribePlaceGroupInput {
  const { kind, ageFrom, ageTo, validFrom, validTo } = fields;
  const caregivers = counted(fields.caregivers).map(([halfDay, count]) => ({ halfDay, caregivers: count }));
  return {
    ...{ ...about, tier, kind: kind || null, ageFrom: Number(ageFrom), ageTo: Number(ageTo) },
    ...{ validFrom, validTo: validTo || null },
    capacity: counted(fields.places).map(([halfDay, places]) => ({ halfDay, places })),
    caregivers: caregivers.length > 0 ? caregivers : null,
  };
}

function countsOf(known: readonly (readonly [HalfDay, number])[] = []): Counts {
  const counts = new Map(known);
  return Object.fromEntries(
    halfDays.map((halfDay) => [halfDay, (counts.get(halfDay) ?? '').toString()]),
  ) as Counts;
}

function counted(counts: Counts): (readonly [HalfDay, number])[] {
  return halfDays
    .map((halfDay) => [halfDay, Number(counts[halfDay])] as const)
    .filter(([, count]) => count > 0);
}

import { DomainError } from '@samenloket/event-sourcing';
import { capacityOf } from '../domain/location/capacity.js';
import type { LocationFacts, PlaceGroupFacts, Staff } from '../domain/location/location-facts.js';
import type { DescribeLocationInput, DescribePlaceGroupInput, HalfDayStaffInput } from './inputs.js';
import { withoutNulls } from './without-nulls.js';

export function locationFactsOf(locationId: string, input: DescribeLocationInput): LocationFacts {
  const { id: _, expectedVersion: __, openingHours, ...facts } = withoutNulls(input);
  if (!openingHours) return { ...facts, locationId };
  for (const [index, { from, to }] of openingHours.entries()) {
    requireOrder(`openingHours.${index}.to`, from < to, 'must lie after from');
  }
  const hours = openingHours.map(({ day, from, to }) => [day, { from, to }] as const);
  return { ...facts, openingHours: Object.fromEntries(hours), locationId };
}

export function placeGroupFactsOf(placeGroupId: string, input: DescribePlaceGroupInput): PlaceGroupFacts {
  const { id: _, locationId: __, expectedVersion: ___, ...described } = withoutNulls(input);
  const { capacity, caregivers, ...facts } = described;
  requireOrder('ageTo', input.ageFrom < input.ageTo, 'must be above ageFrom');
  requireOrder(
    'validTo',
    facts.validTo === undefined || input.validFrom <= facts.validTo,
    'must not lie before validFrom',
  );
  const places = Object.fromEntries(capacity.map(({ halfDay, places: count }) => [halfDay, count]));
  return {
    ...facts,
    placeGroupId,
    capacity: capacityOf(places),
    ...(caregivers && { caregivers: staffOf(caregivers) }),
  };
}

function staffOf(caregivers: readonly HalfDayStaffInput[]): Staff {
  const present = caregivers.filter(({ caregivers: count }) => count > 0);
  return Object.fromEntries(present.map(({ halfDay, caregivers: count }) => [halfDay, count]));
}

function requireOrder(path: string, holds: boolean, message: string): void {
  if (!holds)
    throw new DomainError('BAD_INPUT', `The input is not valid. ${path} ${message}.`, [{ path, message }]);
}

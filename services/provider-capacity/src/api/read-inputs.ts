import { DomainError } from '@samenloket/event-sourcing';
import { carePattern } from '@samenloket/regional';
import { capacityOf } from '../domain/location/capacity.js';
import type { EnrolDirectly } from '../domain/location/location-commands.js';
import type { LocationFacts, PlaceGroupFacts } from '../domain/location/location-facts.js';
import type { DescribeLocationInput, DescribePlaceGroupInput, RecordOccupantInput } from './inputs.js';

/** GraphQL says null for what is not known, events leave it out. */
type Known<Input> = { [Field in keyof Input]: Exclude<Input[Field], null> };

function withoutNulls<Input extends object>(input: Input): Known<Input> {
  const known = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(known) as Known<Input>;
}

export function locationFactsOf(locationId: string, input: DescribeLocationInput): LocationFacts {
  const { id: _, ...facts } = withoutNulls(input);
  return { ...facts, locationId };
}

export function placeGroupFactsOf(placeGroupId: string, input: DescribePlaceGroupInput): PlaceGroupFacts {
  const { id: _, locationId: __, capacity, ...facts } = withoutNulls(input);
  requireOrder('ageTo', input.ageFrom < input.ageTo, 'must be above ageFrom');
  requireOrder(
    'validTo',
    facts.validTo === undefined || input.validFrom <= facts.validTo,
    'must not lie before validFrom',
  );
  const places = Object.fromEntries(capacity.map(({ halfDay, places: count }) => [halfDay, count]));
  return { ...facts, placeGroupId, capacity: capacityOf(places) };
}

export function occupantOf(enrolmentId: string, input: RecordOccupantInput): EnrolDirectly {
  const { locationId: _, pattern, ...child } = withoutNulls(input);
  return { type: 'enrolDirectly', enrolmentId, ...child, pattern: carePattern(pattern.weeks) };
}

function requireOrder(path: string, holds: boolean, message: string): void {
  if (!holds)
    throw new DomainError('BAD_INPUT', `The input is not valid. ${path} ${message}.`, [{ path, message }]);
}

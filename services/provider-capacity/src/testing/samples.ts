import { carePattern, type CarePattern, type HalfDay } from '@samenloket/regional';
import type { LocationEvent } from '../domain/location/location-events.js';
import type { LocationFacts, PlaceGroupFacts } from '../domain/location/location-facts.js';

export const locationId = '11111111-1111-4111-8111-111111111111';
export const organiserId = '22222222-2222-4222-8222-222222222222';
export const deskId = '33333333-3333-4333-8333-333333333333';
export const groupId = '44444444-4444-4444-8444-444444444444';

export const week = (...halfDays: HalfDay[]): CarePattern => carePattern([halfDays]);

export const facts: LocationFacts = {
  locationId,
  organiserId,
  deskId,
  name: 'Kinderdagverblijf De Élan',
  kind: 'groupCare',
  town: 'Brugge',
  nis: '31005',
};

export const group = (capacity: PlaceGroupFacts['capacity'], change = {}): PlaceGroupFacts => ({
  placeGroupId: groupId,
  tier: 'T2',
  ageFrom: 0,
  ageTo: 36,
  validFrom: '2022-01-01',
  capacity,
  ...change,
});

export const described = (change: Partial<LocationFacts> = {}): LocationEvent => ({
  type: 'locationDescribed',
  data: { ...facts, ...change, imported: false },
});

export const groupDescribed = (capacity: PlaceGroupFacts['capacity'], change = {}): LocationEvent => ({
  type: 'placeGroupDescribed',
  data: { ...group(capacity, change), imported: false },
});

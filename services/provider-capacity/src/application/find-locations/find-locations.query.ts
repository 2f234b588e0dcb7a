import { Query } from '@nestjs/cqrs';
import type { LocationFacts } from '../../domain/location/location-facts.js';

export type FoundLocation = Pick<LocationFacts, 'locationId' | 'organiserId' | 'deskId'>;

export class FindLocationsQuery extends Query<{ readonly locations: readonly FoundLocation[] }> {
  constructor(readonly locationIds: readonly string[]) {
    super();
  }
}

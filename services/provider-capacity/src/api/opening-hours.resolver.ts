import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { weekdays } from '@samenloket/regional';
import { daysShortOfTierHours, hoursOn, widerHoursOf } from '../domain/location/opening-hours.js';
import { CapacityReader } from '../read-models/capacity-reader.js';
import type { LocationDoc } from '../read-models/locations/locations.view.js';

/** When a location is open, and what follows from it. */
@Resolver('Location')
export class OpeningHoursResolver {
  constructor(private readonly reader: CapacityReader) {}

  @ResolveField()
  openingHours(@Parent() location: LocationDoc) {
    return weekdays.flatMap((day) => {
      const hours = hoursOn(location, day);
      return hours ? [{ day, ...hours }] : [];
    });
  }

  @ResolveField()
  widerHours(@Parent() location: LocationDoc) {
    return widerHoursOf(location);
  }

  @ResolveField()
  async daysShortOfTierHours(@Parent() location: LocationDoc) {
    const { groups } = await this.reader.occupancy(location.locationId);
    const hasIncomeTariff = groups.some(({ versions }) => {
      const { tier } = versions.at(-1) ?? {};
      return tier === 'T2' || tier === 'T3';
    });
    return hasIncomeTariff ? daysShortOfTierHours(location) : [];
  }
}

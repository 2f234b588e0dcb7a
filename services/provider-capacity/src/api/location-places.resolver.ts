import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import { type RequestContext, requireSignIn } from '@samenloket/platform';
import { versionOn } from '../domain/location/place-groups.js';
import { vacanciesOf } from '../domain/location/vacancies.js';
import { CapacityReader } from '../read-models/capacity-reader.js';
import { CapacityViews } from '../read-models/capacity-views.js';
import type { LocationDoc } from '../read-models/locations/locations.view.js';
import { lastDayOf, monthsFrom } from './period.js';
import { VacanciesArguments } from './list-arguments.js';

/** What follows from a location's occupancy: its places and what is free. */
@Resolver('Location')
export class LocationPlacesResolver {
  constructor(
    private readonly views: CapacityViews,
    private readonly reader: CapacityReader,
  ) {}

  @Query('vacancies')
  async vacanciesByLocation(@Args() asked: VacanciesArguments, @Context() context: RequestContext) {
    requireSignIn(context);
    await this.views.show(asked.afterPosition);
    const locations = await this.locationsAsked(asked);
    const found = await Promise.all(
      locations.map((location) => this.vacancies(location, asked.on, asked.until)),
    );
    return found.flat();
  }

  @ResolveField()
  async placeGroups(@Parent() { locationId }: LocationDoc, @Args('on') on?: string | null) {
    const { groups } = await this.reader.occupancy(locationId);
    return groups.flatMap((group) => {
      const version = on ? versionOn(group, on) : group.versions.at(-1);
      return version ? [{ ...version, locationId }] : [];
    });
  }

  @ResolveField()
  async occupancyKnown(@Parent() { locationId }: LocationDoc) {
    return (await this.reader.occupancy(locationId)).occupancyKnown;
  }

  @ResolveField()
  async vacanciesConfirmedOn(@Parent() { locationId }: LocationDoc) {
    return (await this.reader.occupancy(locationId)).confirmedOn;
  }

  @ResolveField()
  async vacancies(
    @Parent() { locationId }: LocationDoc,
    @Args('on') on: string,
    @Args('until') until?: string | null,
  ) {
    const last = lastDayOf(on, until);
    const state = await this.reader.occupancy(locationId);
    return vacanciesOf(state, on, last).map((vacancy) => ({ ...vacancy, locationId }));
  }

  @ResolveField()
  async vacanciesPerMonth(
    @Parent() { locationId }: LocationDoc,
    @Args('from') from: string,
    @Args('months') months: number,
  ) {
    const asked = monthsFrom(from, months);
    const state = await this.reader.occupancy(locationId);
    return asked.map(({ first, last }) => ({
      month: first,
      vacancies: vacanciesOf(state, first, last).map((vacancy) => ({ ...vacancy, locationId })),
    }));
  }

  private async locationsAsked({ deskId, locationId }: VacanciesArguments): Promise<LocationDoc[]> {
    if (deskId && !locationId) return this.reader.locationsOfDesk(deskId);
    if (locationId && !deskId) return [await this.reader.existingLocation(locationId)];
    throw new DomainError('BAD_INPUT', 'Ask for the vacancies of one desk or of one location: give one id.');
  }
}

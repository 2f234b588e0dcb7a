import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import { type RequestContext, requireSignIn } from '@samenloket/platform';
import { versionOn } from '../domain/location/place-groups.js';
import { vacanciesOf } from '../domain/location/vacancies.js';
import { CapacityReader } from '../read-models/capacity-reader.js';
import { CapacityViews } from '../read-models/capacity-views.js';
import type { LocationDoc } from '../read-models/locations/locations.view.js';
import { VacanciesArguments } from './list-arguments.js';
import { lastDayOf, monthsFrom } from './period.js';
import { ShownVacancies } from './vacancies/shown-vacancies.js';
import { VacanciesPerMonthArguments } from './vacancies/vacancy-arguments.js';

/** What follows from a location's occupancy: its places and what is free. */
@Resolver('Location')
export class LocationPlacesResolver {
  constructor(
    private readonly views: CapacityViews,
    private readonly reader: CapacityReader,
    private readonly shown: ShownVacancies,
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

  @Query('vacanciesPerMonth')
  async monthsByLocation(@Args() asked: VacanciesPerMonthArguments, @Context() context: RequestContext) {
    requireSignIn(context);
    await this.views.show(asked.afterPosition);
    const locations = await this.locationsAsked(asked);
    return Promise.all(
      locations.map(async (location) => ({
        location,
        months: await this.vacanciesPerMonth(location, asked.from, asked.months),
      })),
    );
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
    @Parent() location: LocationDoc,
    @Args('on') on: string,
    @Args('until') until?: string | null,
  ) {
    const last = lastDayOf(on, until);
    const state = await this.reader.occupancy(location.locationId);
    return this.shown.of(location, vacanciesOf(state, on, last));
  }

  @ResolveField()
  async vacanciesPerMonth(
    @Parent() location: LocationDoc,
    @Args('from') from: string,
    @Args('months') months: number,
  ) {
    const asked = monthsFrom(from, months);
    const state = await this.reader.occupancy(location.locationId);
    return Promise.all(
      asked.map(async ({ first, last }) => ({
        month: first,
        vacancies: await this.shown.of(location, vacanciesOf(state, first, last)),
      })),
    );
  }

  private async locationsAsked({
    deskId,
    locationId,
  }: Pick<VacanciesArguments, 'deskId' | 'locationId'>): Promise<LocationDoc[]> {
    if (deskId && !locationId) return this.reader.locationsOfDesk(deskId);
    if (locationId && !deskId) return [await this.reader.existingLocation(locationId)];
    throw new DomainError('BAD_INPUT', 'Ask for the vacancies of one desk or of one location: give one id.');
  }
}

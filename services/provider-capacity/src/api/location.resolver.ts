import { Args, Context, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import {
  admitAnybody,
  connectionOf,
  PageArguments,
  pageOptions,
  type RequestContext,
  requireSignIn,
} from '@samenloket/platform';
import { factsVersion } from '../application/shared/facts-version.js';
import { requireLocationManager } from '../application/shared/location-rights.js';
import { CapacityReader } from '../read-models/capacity-reader.js';
import { CapacityViews } from '../read-models/capacity-views.js';
import { findLocationsBy } from '../read-models/locations/find-locations.js';
import type { LocationDoc } from '../read-models/locations/locations.view.js';
import { LocationListArguments } from './list-arguments.js';
import type { EntityReference } from './entity-reference.js';

@Resolver('Location')
export class LocationResolver {
  constructor(
    private readonly views: CapacityViews,
    private readonly reader: CapacityReader,
  ) {}

  @Query()
  async location(
    @Args('id') id: string,
    @Args('afterPosition') afterPosition: number | undefined,
    @Context() context: RequestContext,
  ) {
    admitAnybody(context);
    await this.views.show(writtenBy(context, afterPosition));
    return this.reader.location(id);
  }

  @Query()
  async locations(@Args() list: LocationListArguments, @Context() context: RequestContext) {
    admitAnybody(context);
    await this.views.show(writtenBy(context, list.afterPosition));
    const page = await findLocationsBy(
      this.views.locations,
      list.filter ?? {},
      list.orderBy ?? 'NAME',
      pageOptions(list),
    );
    return connectionOf(page, list, (doc) => doc);
  }

  @ResolveReference()
  async reference({ id }: EntityReference, context: RequestContext) {
    requireSignIn(context);
    return this.reader.existingLocation(id);
  }

  @ResolveField()
  id(@Parent() { locationId }: LocationDoc) {
    return locationId;
  }

  @ResolveField()
  version(@Parent() { sortName: _, sortTown: __, searchTerms: ___, ...facts }: LocationDoc) {
    return factsVersion(facts);
  }

  @ResolveField()
  desk(@Parent() { deskId }: LocationDoc) {
    return { id: deskId };
  }

  @ResolveField()
  async organiser(@Parent() { organiserId }: LocationDoc) {
    const organiser = await this.reader.organiser(organiserId);
    if (!organiser) throw new DomainError('NOT_FOUND', 'The organiser of this location is not described.');
    return organiser;
  }

  @ResolveField()
  async enrolments(
    @Parent() location: LocationDoc,
    @Args() page: PageArguments,
    @Context() context: RequestContext,
  ) {
    requireLocationManager(context, location);
    const found = await this.views.enrolments.current().find({
      filter: { locationId: location.locationId },
      sort: { path: 'start', direction: 'asc' },
      ...pageOptions(page),
    });
    return connectionOf(found, page, (doc) => doc);
  }
}

/** Who is not signed in wrote nothing that is worth waiting for. */
function writtenBy({ actor }: RequestContext, position: number | null | undefined): number | undefined {
  return actor ? (position ?? undefined) : undefined;
}

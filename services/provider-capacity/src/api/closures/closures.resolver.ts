import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@samenloket/platform';
import { CapacityReader } from '../../read-models/capacity-reader.js';
import type { LocationDoc } from '../../read-models/locations/locations.view.js';
import { LocationChanges } from '../location-changes.js';
import { CloseLocationArguments } from './close-location.arguments.js';

/** When a location is closed. */
@Resolver('Location')
export class ClosuresResolver {
  constructor(
    private readonly changes: LocationChanges,
    private readonly reader: CapacityReader,
  ) {}

  @ResolveField()
  async closures(@Parent() { locationId }: LocationDoc) {
    return (await this.reader.occupancy(locationId)).closures;
  }

  @Mutation()
  async closeLocation(@Args() closure: CloseLocationArguments, @Context() context: RequestContext) {
    const { locationId, from, until, reason } = closure;
    const change = { type: 'closeLocation' as const, from, ...(until ? { until } : {}), reason };
    const { position } = await this.changes.make(locationId, change, context);
    return this.changes.changedLocation(locationId, position);
  }

  @Mutation()
  async reopenLocation(
    @Args('locationId') locationId: string,
    @Args('on') on: string,
    @Context() context: RequestContext,
  ) {
    const { position } = await this.changes.make(locationId, { type: 'reopenLocation', on }, context);
    return this.changes.changedLocation(locationId, position);
  }
}

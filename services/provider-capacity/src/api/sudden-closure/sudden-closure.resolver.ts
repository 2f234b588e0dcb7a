import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import { CloseSuddenlyCommand } from '../../application/close-suddenly/close-suddenly.command.js';
import {
  forOrganiser,
  requireLocationManager,
  requireLocationRole,
} from '../../application/shared/location-rights.js';
import { CapacityReader } from '../../read-models/capacity-reader.js';
import { CapacityViews } from '../../read-models/capacity-views.js';
import type { LocationDoc } from '../../read-models/locations/locations.view.js';
import { CloseSuddenlyInput } from './sudden-closure.input.js';

/** The one action of a crisis; intake makes the call list of what it leads to. */
@Resolver('Location')
export class SuddenClosureResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly views: CapacityViews,
    private readonly reader: CapacityReader,
  ) {}

  @ResolveField()
  async suddenClosures(@Parent() location: LocationDoc, @Context() context: RequestContext) {
    requireLocationManager(context, location);
    return (await this.reader.occupancy(location.locationId)).suddenClosures ?? [];
  }

  @Mutation()
  async closeSuddenly(@Args('input') input: CloseSuddenlyInput, @Context() context: RequestContext) {
    const { locationId, from, legalGround } = input;
    requireLocationRole(context);
    const location = await this.reader.existingLocation(locationId);
    requireLocationManager(context, location);
    const closureId = input.closureId ?? randomUUID();
    const closed = await this.commands.execute(
      new CloseSuddenlyCommand(
        locationId,
        { type: 'closeSuddenly', closureId, from, ...(legalGround && { legalGround }) },
        forOrganiser(context, location),
      ),
    );
    await this.views.show(closed.position);
    return { closureId, location: await this.reader.existingLocation(locationId), ...closed };
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Clock, DomainError } from '@samenloket/event-sourcing';
import { requireDesk, type RequestContext } from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import { ChangeLocationCommand } from '../application/change-location/change-location.command.js';
import { DescribeLocationCommand } from '../application/describe-location/describe-location.command.js';
import {
  forOrganiser,
  requireLocationManager,
  requireLocationRole,
  requireOrganiserManager,
} from '../application/shared/location-rights.js';
import { CapacityReader } from '../read-models/capacity-reader.js';
import { DescribeLocationInput, DescribePlaceGroupInput } from './inputs.js';
import { LocationChanges } from './location-changes.js';
import { locationFactsOf, placeGroupFactsOf } from './read-inputs.js';

/** What a location and its places are, as those who manage it say; what is answered shows the change already. */
@Resolver()
export class LocationChangesResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly changes: LocationChanges,
    private readonly reader: CapacityReader,
    private readonly clock: Clock,
  ) {}

  @Mutation()
  async describeLocation(@Args('input') input: DescribeLocationInput, @Context() context: RequestContext) {
    requireLocationRole(context);
    const locationId = input.id ?? randomUUID();
    const known = input.id ? await this.reader.existingLocation(input.id) : undefined;
    if (known) requireLocationManager(context, known);
    if (known?.organiserId !== input.organiserId || known.deskId !== input.deskId) {
      const actor = requireOrganiserManager(context, input.organiserId);
      if (actor.role === 'deskWorker') requireDesk(actor, input.deskId);
    }
    const { position } = await this.commands.execute(
      new DescribeLocationCommand(
        locationFactsOf(locationId, input),
        forOrganiser(context, input),
        input.expectedVersion ?? undefined,
      ),
    );
    return this.changes.changedLocation(locationId, position);
  }

  @Mutation()
  async describePlaceGroup(
    @Args('input') input: DescribePlaceGroupInput,
    @Context() context: RequestContext,
  ) {
    const facts = placeGroupFactsOf(input.id ?? randomUUID(), input);
    const { locationId, expectedVersion } = input;
    return this.changeLocation(
      locationId,
      { type: 'describePlaceGroup', facts },
      context,
      expectedVersion ?? undefined,
    );
  }

  @Mutation()
  async confirmVacancies(
    @Args('locationId') locationId: string,
    @Args('on') on: string,
    @Context() context: RequestContext,
  ) {
    if (on > brusselsDateOf(this.clock.now().toISOString())) {
      const fault = { path: 'on', message: 'must not lie in the future' };
      throw new DomainError('BAD_INPUT', 'Vacancies are confirmed as they are: on must not lie ahead.', [
        fault,
      ]);
    }
    return this.changeLocation(locationId, { type: 'confirmVacancies', on }, context);
  }

  private async changeLocation(
    locationId: string,
    change: ChangeLocationCommand['change'],
    context: RequestContext,
    expectedVersion?: string,
  ) {
    const { position } = await this.changes.make(locationId, change, context, expectedVersion);
    return this.changes.changedLocation(locationId, position);
  }
}

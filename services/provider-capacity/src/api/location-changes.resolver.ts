import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Clock, DomainError } from '@samenloket/event-sourcing';
import { messageContext, requireDesk, type RequestContext } from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import { ChangeLocationCommand } from '../application/change-location/change-location.command.js';
import { DescribeLocationCommand } from '../application/describe-location/describe-location.command.js';
import {
  requireLocationManager,
  requireLocationRole,
  requireOrganiserManager,
} from '../application/shared/location-rights.js';
import { CapacityReader } from '../read-models/capacity-reader.js';
import { CapacityViews } from '../read-models/capacity-views.js';
import { DescribeLocationInput, DescribePlaceGroupInput, RecordOccupantInput } from './inputs.js';
import { locationFactsOf, occupantOf, placeGroupFactsOf } from './read-inputs.js';

/** What those who manage a location change; what is answered shows the change already. */
@Resolver()
export class LocationChangesResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly views: CapacityViews,
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
      new DescribeLocationCommand(locationFactsOf(locationId, input), messageContext(context)),
    );
    return this.changedLocation(locationId, position);
  }

  @Mutation()
  async describePlaceGroup(
    @Args('input') input: DescribePlaceGroupInput,
    @Context() context: RequestContext,
  ) {
    const facts = placeGroupFactsOf(input.id ?? randomUUID(), input);
    return this.changeLocation(input.locationId, { type: 'describePlaceGroup', facts }, context);
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

  @Mutation()
  async recordOccupant(@Args('input') input: RecordOccupantInput, @Context() context: RequestContext) {
    const enrolmentId = randomUUID();
    const { position } = await this.change(input.locationId, occupantOf(enrolmentId, input), context);
    return this.changedEnrolment(enrolmentId, position);
  }

  @Mutation()
  async endEnrolment(
    @Args('locationId') locationId: string,
    @Args('enrolmentId') enrolmentId: string,
    @Args('on') on: string,
    @Context() context: RequestContext,
  ) {
    const { position } = await this.change(locationId, { type: 'endEnrolment', enrolmentId, on }, context);
    return this.changedEnrolment(enrolmentId, position);
  }

  private async changeLocation(
    locationId: string,
    change: ChangeLocationCommand['change'],
    context: RequestContext,
  ) {
    const { position } = await this.change(locationId, change, context);
    return this.changedLocation(locationId, position);
  }

  private async change(locationId: string, change: ChangeLocationCommand['change'], context: RequestContext) {
    requireLocationRole(context);
    requireLocationManager(context, await this.reader.existingLocation(locationId));
    return this.commands.execute(new ChangeLocationCommand(locationId, change, messageContext(context)));
  }

  private async changedLocation(locationId: string, position: number) {
    await this.views.show(position);
    return { location: await this.reader.existingLocation(locationId), position };
  }

  private async changedEnrolment(enrolmentId: string, position: number) {
    await this.views.show(position);
    return { enrolment: await this.reader.enrolment(enrolmentId), position };
  }
}

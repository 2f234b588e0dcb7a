import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import { MoveEnrolmentCommand } from '../../application/move-enrolment/move-enrolment.command.js';
import { LocationChanges } from '../location-changes.js';
import { enrolmentChangeOf, moveOf, occupantOf, settlingInOf } from './read-enrolment-inputs.js';
import {
  ChangeEnrolmentInput,
  MoveEnrolmentInput,
  PlanSettlingInInput,
  RecordOccupantInput,
} from './enrolment-inputs.js';

/** Children in care: who comes, changes, moves and leaves. */
@Resolver()
export class EnrolmentChangesResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly changes: LocationChanges,
  ) {}

  @Mutation()
  async recordOccupant(@Args('input') input: RecordOccupantInput, @Context() context: RequestContext) {
    const enrolmentId = input.enrolmentId ?? randomUUID();
    await this.changes.refuseIdOfElsewhere(enrolmentId, input.locationId, context);
    const { position } = await this.changes.make(input.locationId, occupantOf(enrolmentId, input), context);
    return this.changes.changedEnrolment(enrolmentId, position);
  }

  @Mutation()
  async changeEnrolment(@Args('input') input: ChangeEnrolmentInput, @Context() context: RequestContext) {
    const { position } = await this.changes.make(input.locationId, enrolmentChangeOf(input), context);
    return this.changes.changedEnrolment(input.enrolmentId, position);
  }

  @Mutation()
  async planSettlingIn(@Args('input') input: PlanSettlingInInput, @Context() context: RequestContext) {
    const { position } = await this.changes.make(input.locationId, settlingInOf(input), context);
    return this.changes.changedEnrolment(input.enrolmentId, position);
  }

  @Mutation()
  async moveEnrolment(@Args('input') input: MoveEnrolmentInput, @Context() context: RequestContext) {
    const { locationId, toLocationId } = input;
    const manager = await this.changes.requireManager(locationId, context);
    await this.changes.requireManager(toLocationId, context);
    const { enrolmentId, position } = await this.commands.execute(
      new MoveEnrolmentCommand(locationId, toLocationId, moveOf(input), manager),
    );
    return this.changes.changedEnrolment(enrolmentId, position);
  }

  @Mutation()
  async endEnrolment(
    @Args('locationId') locationId: string,
    @Args('enrolmentId') enrolmentId: string,
    @Args('on') on: string,
    @Context() context: RequestContext,
  ) {
    const { position } = await this.changes.make(
      locationId,
      { type: 'endEnrolment', enrolmentId, on },
      context,
    );
    return this.changes.changedEnrolment(enrolmentId, position);
  }
}

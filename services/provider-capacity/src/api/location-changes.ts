import { CommandBus } from '@nestjs/cqrs';
import { Injectable } from '@nestjs/common';
import type { MessageContext } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import type { RequestContext } from '@samenloket/platform';
import { ChangeLocationCommand } from '../application/change-location/change-location.command.js';
import type { Changed } from '../application/shared/changed.js';
import {
  forOrganiser,
  requireLocationManager,
  requireLocationRole,
} from '../application/shared/location-rights.js';
import { CapacityReader } from '../read-models/capacity-reader.js';
import { CapacityViews } from '../read-models/capacity-views.js';

/** Changes by those who manage a location, answered with what they changed. */
@Injectable()
export class LocationChanges {
  constructor(
    private readonly commands: CommandBus,
    private readonly views: CapacityViews,
    private readonly reader: CapacityReader,
  ) {}

  /** In whose name the change is made. @throws DomainError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND */
  async requireManager(locationId: string, context: RequestContext): Promise<MessageContext> {
    requireLocationRole(context);
    const location = await this.reader.existingLocation(locationId);
    requireLocationManager(context, location);
    return forOrganiser(context, location);
  }

  async make(
    locationId: string,
    change: ChangeLocationCommand['change'],
    context: RequestContext,
    expectedVersion?: string,
  ): Promise<Changed> {
    const manager = await this.requireManager(locationId, context);
    return this.commands.execute(new ChangeLocationCommand(locationId, change, manager, expectedVersion));
  }

  /** Own ids are for asking again; by mistake one may be that of a child elsewhere. @throws DomainError ALREADY_EXISTS */
  async refuseIdOfElsewhere(enrolmentId: string, locationId: string, context: RequestContext): Promise<void> {
    await this.requireManager(locationId, context);
    const known = await this.reader.enrolment(enrolmentId);
    if (!known || known.locationId === locationId) return;
    throw new DomainError('ALREADY_EXISTS', 'Another child has this id. Use a new id for a new child.');
  }

  async changedLocation(locationId: string, position: number) {
    await this.views.show(position);
    return { location: await this.reader.existingLocation(locationId), position };
  }

  async changedEnrolment(enrolmentId: string, position: number) {
    await this.views.show(position);
    return { enrolment: await this.reader.enrolment(enrolmentId), position };
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Injectable } from '@nestjs/common';
import { messageContext, type RequestContext } from '@samenloket/platform';
import { ChangeLocationCommand } from '../application/change-location/change-location.command.js';
import type { Changed } from '../application/shared/changed.js';
import { requireLocationManager, requireLocationRole } from '../application/shared/location-rights.js';
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

  /** @throws DomainError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND */
  async requireManager(locationId: string, context: RequestContext): Promise<void> {
    requireLocationRole(context);
    requireLocationManager(context, await this.reader.existingLocation(locationId));
  }

  async make(
    locationId: string,
    change: ChangeLocationCommand['change'],
    context: RequestContext,
  ): Promise<Changed> {
    await this.requireManager(locationId, context);
    return this.commands.execute(new ChangeLocationCommand(locationId, change, messageContext(context)));
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

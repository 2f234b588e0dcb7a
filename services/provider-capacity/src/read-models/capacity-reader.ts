import { DomainError } from '@samenloket/event-sourcing';
import { initialLocation, type LocationState } from '../domain/location/location-state.js';
import type { CapacityViews } from './capacity-views.js';
import type { EnrolmentDoc } from './enrolments/enrolments.view.js';
import type { LocationDoc } from './locations/locations.view.js';
import type { OrganiserDoc } from './organisers/organisers.view.js';

/** Single documents by id. */
export class CapacityReader {
  constructor(private readonly views: CapacityViews) {}

  async location(id: string): Promise<LocationDoc | undefined> {
    return (await this.views.locations.current().get(id))?.doc;
  }

  /** @throws DomainError NOT_FOUND */
  async existingLocation(id: string): Promise<LocationDoc> {
    const doc = await this.location(id);
    if (!doc) throw new DomainError('NOT_FOUND', `There is no location ${id}.`);
    return doc;
  }

  async occupancy(locationId: string): Promise<LocationState> {
    return (await this.views.occupancies.current().get(locationId))?.doc ?? initialLocation();
  }

  async occupancyWithGroup(placeGroupId: string): Promise<LocationState | undefined> {
    const filter = { 'groups.placeGroupId': placeGroupId };
    const { documents } = await this.views.occupancies.current().find({ filter, limit: 1 });
    return documents[0]?.doc;
  }

  async organiser(id: string): Promise<OrganiserDoc | undefined> {
    return (await this.views.organisers.current().get(id))?.doc;
  }

  async enrolment(id: string): Promise<EnrolmentDoc | undefined> {
    return (await this.views.enrolments.current().get(id))?.doc;
  }

  async enrolmentsOfRequest(requestId: string): Promise<EnrolmentDoc[]> {
    const { documents } = await this.views.enrolments.current().find({ filter: { requestId } });
    return documents.map(({ doc }) => doc);
  }

  async locationsOfDesk(deskId: string): Promise<LocationDoc[]> {
    const { documents } = await this.views.locations.current().find({ filter: { deskId } });
    return documents.map(({ doc }) => doc);
  }
}

import type { ViewReader, ViewRegistry } from '@samenloket/read-models';
import type { LocationState } from '../domain/location/location-state.js';
import { type EnrolmentDoc, enrolmentsView } from './enrolments/enrolments.view.js';
import { type LocationDoc, locationsView } from './locations/locations.view.js';
import { occupanciesView } from './occupancies/occupancies.view.js';
import { type OrganiserDoc, organisersView } from './organisers/organisers.view.js';

/** The read models of this service. */
export class CapacityViews {
  readonly organisers: ViewReader<OrganiserDoc>;
  readonly locations: ViewReader<LocationDoc>;
  readonly occupancies: ViewReader<LocationState>;
  readonly enrolments: ViewReader<EnrolmentDoc>;

  constructor(private readonly registry: ViewRegistry) {
    this.organisers = registry.add(organisersView);
    this.locations = registry.add(locationsView);
    this.occupancies = registry.add(occupanciesView);
    this.enrolments = registry.add(enrolmentsView);
  }

  /** Resolves when every view shows what was written up to this position; at once without one. */
  async show(position: number | null | undefined): Promise<void> {
    if (typeof position === 'number') await this.registry.caughtUp(position);
  }
}

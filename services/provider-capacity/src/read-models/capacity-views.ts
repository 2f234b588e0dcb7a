import type { ViewReader, ViewRegistry } from '@samenloket/read-models';
import type { LocationState } from '../domain/location/location-state.js';
import { type DeskAgreementsDoc, deskAgreementsView } from './desk-agreements/desk-agreements.view.js';
import { type EnrolmentDoc, enrolmentsView } from './enrolments/enrolments.view.js';
import { type LocationDoc, locationsView } from './locations/locations.view.js';
import { occupanciesView } from './occupancies/occupancies.view.js';
import { type OrganiserDoc, organisersView } from './organisers/organisers.view.js';
import {
  type VacancyConfirmationDoc,
  vacancyConfirmationsView,
} from './vacancy-confirmations/vacancy-confirmations.view.js';

/** The read models of this service. */
export class CapacityViews {
  readonly organisers: ViewReader<OrganiserDoc>;
  readonly locations: ViewReader<LocationDoc>;
  readonly occupancies: ViewReader<LocationState>;
  readonly enrolments: ViewReader<EnrolmentDoc>;
  readonly confirmations: ViewReader<VacancyConfirmationDoc>;
  readonly agreements: ViewReader<DeskAgreementsDoc>;

  constructor(private readonly registry: ViewRegistry) {
    this.organisers = registry.add(organisersView);
    this.locations = registry.add(locationsView);
    this.occupancies = registry.add(occupanciesView);
    this.enrolments = registry.add(enrolmentsView);
    this.confirmations = registry.add(vacancyConfirmationsView);
    this.agreements = registry.add(deskAgreementsView);
  }

  /** Resolves when every view shows what was written up to this position; at once without one. */
  async show(position: number | null | undefined): Promise<void> {
    if (typeof position === 'number') await this.registry.caughtUp(position);
  }
}

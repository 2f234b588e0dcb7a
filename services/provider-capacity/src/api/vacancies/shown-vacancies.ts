import { type Clock } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
import type { Vacancy } from '../../domain/location/vacancies.js';
import { staleFrom } from '../../domain/vacancy-chase/confirmation-age.js';
import type { CapacityViews } from '../../read-models/capacity-views.js';
import { ConfirmationAgreements } from '../../read-models/desk-agreements/confirmation-agreements.js';
import type { LocationDoc } from '../../read-models/locations/locations.view.js';

/** A vacancy as people see it: one that was not confirmed for too long is not called free. */
export interface ShownVacancy extends Vacancy {
  readonly locationId: string;
  readonly unconfirmedFree?: number;
  readonly notConfirmedSince?: string;
}

/** Says of free places whether they still count as free, by what the desk of the location agreed. */
export class ShownVacancies {
  private readonly agreements: ConfirmationAgreements;

  constructor(
    private readonly views: CapacityViews,
    private readonly clock: Clock,
  ) {
    this.agreements = new ConfirmationAgreements(views);
  }

  async of(location: LocationDoc, vacancies: readonly Vacancy[]): Promise<ShownVacancy[]> {
    const since = await this.notConfirmedSince(location);
    return vacancies.map((vacancy) => shown({ ...vacancy, locationId: location.locationId }, since));
  }

  /** The last day on which anybody said how it is, when that is longer ago than agreed; else undefined. */
  async notConfirmedSince({ locationId, organiserId, deskId }: LocationDoc): Promise<string | undefined> {
    const lastKnownOn = (await this.views.confirmations.current().get(locationId))?.doc.lastKnownOn;
    if (lastKnownOn === undefined) return undefined;
    const today = this.today();
    const stale = staleFrom(
      lastKnownOn,
      await this.agreements.of({ locationId, organiserId, deskId }, today),
    );
    return stale !== undefined && stale <= today ? lastKnownOn : undefined;
  }

  today(): string {
    return brusselsDateOf(this.clock.now().toISOString());
  }
}

function shown(vacancy: ShownVacancy, since: string | undefined): ShownVacancy {
  if (since === undefined || vacancy.free === undefined) return vacancy;
  const { free, freeForBabies: _, ...rest } = vacancy;
  return { ...rest, unconfirmedFree: free, notConfirmedSince: since };
}

import { versionOn } from '../../domain/location/place-groups.js';
import { type ConfirmationTerms, confirmationTermsOn } from '../../domain/vacancy-chase/confirmation-age.js';
import type { CapacityViews } from '../capacity-views.js';

interface AgreeingLocation {
  readonly locationId: string;
  readonly deskId: string;
  readonly organiserId: string;
}

/** What the desk of a location agreed with its organiser about confirming free places. */
export class ConfirmationAgreements {
  constructor(private readonly views: Pick<CapacityViews, 'agreements' | 'occupancies'>) {}

  async of({ locationId, deskId, organiserId }: AgreeingLocation, date: string): Promise<ConfirmationTerms> {
    const found = await this.views.agreements.current().get(deskId);
    const agreements = found?.doc.agreements ?? [];
    const isPerTier = agreements.some(({ tier }) => tier !== undefined);
    const tiers = isPerTier ? await this.tiersOf(locationId, date) : [];
    return confirmationTermsOn(agreements, date, organiserId, tiers);
  }

  private async tiersOf(locationId: string, date: string) {
    const location = await this.views.occupancies.current().get(locationId);
    return (location?.doc.groups ?? []).flatMap((group) => versionOn(group, date)?.tier ?? []);
  }
}

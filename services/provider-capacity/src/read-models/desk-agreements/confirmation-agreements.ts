import type { ViewReader } from '@samenloket/read-models';
import { type ConfirmationTerms, confirmationTermsOn } from '../../domain/vacancy-chase/confirmation-age.js';
import type { DeskAgreementsDoc } from './desk-agreements.view.js';

/** What the desk of a location agreed with its organiser about confirming free places. */
export class ConfirmationAgreements {
  constructor(private readonly agreements: ViewReader<DeskAgreementsDoc>) {}

  async of(
    { deskId, organiserId }: { readonly deskId: string; readonly organiserId: string },
    date: string,
  ): Promise<ConfirmationTerms> {
    const found = await this.agreements.current().get(deskId);
    return confirmationTermsOn(found?.doc.agreements ?? [], date, organiserId);
  }
}

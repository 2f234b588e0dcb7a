import type { ClosingOutcome } from '@samenloket/contracts';
import type { OfferStanding } from './offer-standing.js';
import type { ReportForm } from './report-form.js';

export type Unanswered = 'noProposal' | 'notAccepted';

/** Of a request without an acceptance that stands: whether it counts as unanswered, and in which column. */
export function unansweredAs(
  closure: ClosingOutcome | undefined,
  offers: readonly OfferStanding[],
  form: Pick<ReportForm, 'foundInOtherMunicipalityIsUnanswered'>,
): Unanswered | undefined {
  if (closure !== undefined) {
    return closedButUnanswered(closure, form) ? byProposals(offers) : undefined;
  }
  return offers.some(({ status }) => status === 'open') ? undefined : byProposals(offers);
}

/** Rule 3: closed and not reopened is not unanswered, but for one outcome in older report years. */
function closedButUnanswered(
  closure: ClosingOutcome,
  { foundInOtherMunicipalityIsUnanswered }: Pick<ReportForm, 'foundInOtherMunicipalityIsUnanswered'>,
): boolean {
  return closure === 'foundInOtherMunicipality' && foundInOtherMunicipalityIsUnanswered;
}

/** Rule 5: an offer that the organiser itself withdrew or cancelled was no proposal. */
function byProposals(offers: readonly OfferStanding[]): Unanswered {
  return offers.some(({ direct, byOrganiser }) => !direct && !byOrganiser) ? 'notAccepted' : 'noProposal';
}

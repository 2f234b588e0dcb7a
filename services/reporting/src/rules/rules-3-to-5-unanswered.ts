import type { ClosingOutcome } from '@samenloket/contracts';
import type { OfferStanding } from './offer-standing.js';
import type { ReportForm } from './report-form.js';

export type Unanswered = 'noProposal' | 'notAccepted';
type FormOfRule3 = Pick<ReportForm, 'foundInOtherMunicipalityIsUnanswered'>;

/** Of a request without an acceptance that stands: whether it counts as unanswered, and in which column. */
export function unansweredAs(
  closure: ClosingOutcome | undefined,
  offers: readonly OfferStanding[],
  form: FormOfRule3,
): Unanswered | undefined {
  if (closure !== undefined) {
    return closedButUnanswered[closure](form) ? byProposals(offers) : undefined;
  }
  return offers.some(({ status }) => status === 'open') ? undefined : byProposals(offers);
}

const never = () => false;

/** Rule 3: closed and not reopened is not unanswered, but for one outcome in older report years. */
const closedButUnanswered: Readonly<Record<ClosingOutcome, (form: FormOfRule3) => boolean>> = {
  placedThroughDesk: never,
  foundHereWithoutDesk: never,
  foundInOtherMunicipality: ({ foundInOtherMunicipalityIsUnanswered: counts }) => counts,
  lapsed: never,
  unreachable: never,
  unknown: never,
  /** Rule 1 has left these out already. */
  duplicate: never,
  withdrawn: never,
};

/** Rule 5: an offer that the organiser itself withdrew or cancelled was no proposal. */
function byProposals(offers: readonly OfferStanding[]): Unanswered {
  return offers.some(({ direct, byOrganiser }) => !direct && !byOrganiser) ? 'notAccepted' : 'noProposal';
}

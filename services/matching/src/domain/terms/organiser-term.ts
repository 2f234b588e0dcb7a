import { addDays } from '@samenloket/regional';
import { releasedOn } from '../candidates/release.js';
import { urgentSince, type Urgency, type UrgentTerm } from './urgent-term.js';

export interface OrganiserTerms extends UrgentTerm {
  readonly organiserDays?: number;
  readonly visibleMonths?: number;
}

/**
 * Last ISO date for an organiser to answer a request; none without a term. It counts from the day on which the
 * organiser could see the request; the shorter one of an urgent request also from no earlier than its proof.
 */
export function organiserAnswersBy(
  request: Urgency & { readonly wantedStart?: string },
  terms: OrganiserTerms,
): string | undefined {
  const from = releasedOn(request, terms.visibleMonths);
  const { organiserDays, urgentDays } = terms;
  const since = urgentSince(request, terms);
  const days = [
    ...(organiserDays === undefined ? [] : [addDays(from, organiserDays)]),
    ...(urgentDays === undefined || since === undefined
      ? []
      : [addDays(since > from ? since : from, urgentDays)]),
  ];
  return days.sort()[0];
}

import { DomainError } from '@samenloket/event-sourcing';
import type { RequestOffer } from '../../domain/request-offers/request-offers.commands.js';
import { daysToAnswer } from '../../domain/terms/urgent-term.js';
import type { AgreedTerms } from '../../read-models/desk-agreements/agreed-terms.js';
import type { RequestFacts } from '../../read-models/request-facts/request-facts.js';

type Wanted = Pick<RequestOffer, 'offerId' | 'purpose' | 'place' | 'introductionVisitOn' | 'now'>;

/**
 * Asks for a place for a request, on the terms that its desk agreed on.
 * @throws DomainError RULE_VIOLATED when the request is closed
 */
export function askedOffer(request: RequestFacts, terms: AgreedTerms, wanted: Wanted): RequestOffer {
  if (request.status === 'closed') {
    throw new DomainError('RULE_VIOLATED', 'This request is closed. Reopen it before it gets a place.');
  }
  const answerDays = daysToAnswer(request, terms);
  return {
    type: 'requestOffer',
    ...wanted,
    deskId: request.deskId,
    familyId: request.familyId,
    ...(answerDays !== undefined && { answerDays }),
    reminderLimit: terms.reminderLimit,
  };
}

/** @throws DomainError RULE_VIOLATED */
export function requireTakingPart({ takesPart }: AgreedTerms): void {
  if (takesPart) return;
  throw new DomainError(
    'RULE_VIOLATED',
    'The organiser of this location does not take part at the desk of the request. Record since when it does first.',
  );
}

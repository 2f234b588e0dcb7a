import { type BrokenRule, DomainError } from '@samenloket/event-sourcing';
import type { RequestContent } from './care-request.events.js';
import type { CareRequestState } from './care-request.state.js';

/** Rules that people run into by what they may well ask (docs/api.md, "Errors"). */
export type IntakeRule = BrokenRule &
  (
    | { readonly name: 'tooEarly'; readonly facts: { readonly months: number; readonly from: string } }
    | { readonly name: 'tooManyPlaces'; readonly facts: { readonly most: number } }
    | { readonly name: 'placeTwice' | 'careCannotBe' | 'consentNeeded' | 'priorityAsAsked' | 'requestClosed' }
    | { readonly name: 'birthKnown' | 'childBorn' | 'noDesk' }
  );

/** @throws DomainError NOT_FOUND, or ERASED */
export function readable(state: CareRequestState): RequestContent {
  if (!state.content) throw new DomainError('NOT_FOUND', 'There is no request with this id.');
  if (state.erased) throw erased();
  return state.content;
}

/** @throws DomainError NOT_FOUND, ERASED, or RULE_VIOLATED when the request is closed */
export function requireOpen(state: CareRequestState): RequestContent {
  const content = readable(state);
  if (state.status !== 'open')
    throw violated('The request is closed. Reopen it first.', { name: 'requestClosed' });
  return content;
}

/** @param rule what families and staff are told in their own language; each stands in the portal's texts */
export function violated(message: string, rule?: IntakeRule): DomainError {
  return new DomainError('RULE_VIOLATED', message, [], rule);
}

export function erased(): DomainError {
  return new DomainError(
    'ERASED',
    'The personal data of this family were erased. Nothing can be added any more.',
  );
}

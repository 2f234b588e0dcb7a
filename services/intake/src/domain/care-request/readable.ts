import { DomainError } from '@samenloket/event-sourcing';
import type { RequestContent } from './care-request.events.js';
import type { CareRequestState } from './care-request.state.js';

/** @throws DomainError NOT_FOUND, or ERASED */
export function readable(state: CareRequestState): RequestContent {
  if (!state.content) throw new DomainError('NOT_FOUND', 'There is no request with this id.');
  if (state.erased) throw erased();
  return state.content;
}

/** @throws DomainError NOT_FOUND, ERASED, or RULE_VIOLATED when the request is closed */
export function requireOpen(state: CareRequestState): RequestContent {
  const content = readable(state);
  if (state.status !== 'open') throw violated('The request is closed. Reopen it first.');
  return content;
}

export function violated(message: string): DomainError {
  return new DomainError('RULE_VIOLATED', message);
}

export function erased(): DomainError {
  return new DomainError(
    'ERASED',
    'The personal data of this family were erased. Nothing can be added any more.',
  );
}

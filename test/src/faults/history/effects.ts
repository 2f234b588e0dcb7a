import type { RecordedEvent } from '@samenloket/event-sourcing';
import type { Call, Command } from '../load/call.js';
import { factsOf, streamParts } from './logged-facts.js';

/** By whom something was asked, or led to: equal for a command and its effect. */
export function subjectOf(deed: Command): string {
  if (deed.what === 'register') return `${deed.what} ${deed.familyId}`;
  return `${deed.what} ${'offerId' in deed ? deed.offerId : deed.requestId}`;
}

/** In which stream a command leaves its effect; a registration's is only known when it was acknowledged. */
export function streamOf({ deed, told }: Call & { readonly deed: Command }): string | undefined {
  switch (deed.what) {
    case 'register':
      return told.how === 'done' ? `careRequest-${told.answer.requestId}` : undefined;
    case 'closeRequest':
      return `careRequest-${deed.requestId}`;
    case 'makeOffer':
    case 'acceptOffer':
    case 'declineOffer':
    case 'withdrawOffer':
    case 'cancelAcceptance':
      return `offers-${deed.requestId}`;
  }
}

/** Which command of a client an event is the effect of; undefined for what the platform does by itself. */
export function effectOf(event: RecordedEvent): string | undefined {
  const { offerId, facts, cause } = factsOf(event);
  switch (event.type) {
    case 'CareRequestRegistered':
      return `register ${facts?.familyId}`;
    case 'CareRequestClosed':
      return `closeRequest ${streamParts(event).id}`;
    case 'offerMade':
      return `makeOffer ${offerId}`;
    case 'offerAccepted':
      return `acceptOffer ${offerId}`;
    case 'offerDeclined':
      return `declineOffer ${offerId}`;
    case 'offerWithdrawn':
    case 'offerRequestWithdrawn':
      return cause === 'organiser' ? `withdrawOffer ${offerId}` : undefined;
    case 'acceptanceCancelled':
      return `cancelAcceptance ${offerId}`;
    default:
      return undefined;
  }
}

import type { MatchingIntegrationEvent } from '@samenloket/contracts';
import type { FamilyOffer } from '../../read-models/timeline/timeline.doc.js';
import { askedChannel, isSpoken, type WantedMessage } from './wanted-message.js';

/**
 * What the family is told of an offer. What it did itself needs no answer, except that it has a place; what only
 * follows from that (other offers that end with an acceptance or a closing) is told there.
 */
export function messageOfOffer(
  event: MatchingIntegrationEvent,
  offer: FamilyOffer | undefined,
): WantedMessage | undefined {
  if (!offer) return undefined;
  const { locationId } = offer;
  switch (event.type) {
    case 'matching.offerMade.v1':
      return {
        template: 'offerMade',
        facts: { locationId, start: event.data.start, ...termsOf(event.data) },
      };
    case 'matching.offerResent.v1': {
      if (isSpoken(event.data.channel)) return undefined;
      const channel = askedChannel(event.data.channel);
      // The offer may have changed since; the term is the one that was given now.
      const terms = termsOf({ ...offer, ...event.data });
      const facts = { locationId, start: offer.start, ...terms };
      return { template: 'offerResent', facts, ...(channel !== undefined && { channel }) };
    }
    case 'matching.introductionVisitPlanned.v1':
      return { template: 'introductionVisit', facts: { locationId, on: event.data.on } };
    case 'matching.offerExpired.v1':
      return { template: 'offerExpired', facts: { locationId } };
    case 'matching.offerWithdrawn.v1': {
      const isOwn = event.data.cause === 'acceptance' || event.data.cause === 'closure';
      return isOwn ? undefined : { template: 'offerWithdrawn', facts: { locationId } };
    }
    case 'matching.offerAccepted.v1':
    case 'matching.placedDirectly.v1':
      return { template: 'offerAccepted', facts: { locationId, start: event.data.start } };
    case 'matching.acceptanceCancelled.v1':
      return { template: 'acceptanceCancelled', facts: { locationId, by: event.data.by } };
    case 'matching.offerCorrected.v1':
    case 'matching.offerDeclined.v1':
      return undefined;
  }
}

interface Terms {
  readonly answerBy?: string;
  readonly introductionVisitOn?: string;
  readonly temporaryUntil?: string;
}

function termsOf({ answerBy, introductionVisitOn, temporaryUntil }: Terms): Terms {
  return {
    ...(answerBy !== undefined && { answerBy }),
    ...(introductionVisitOn !== undefined && { introductionVisitOn }),
    ...(temporaryUntil !== undefined && { temporaryUntil }),
  };
}

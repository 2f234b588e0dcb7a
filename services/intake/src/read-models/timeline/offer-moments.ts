import type { MatchingIntegrationEvent } from '@samenloket/contracts';
import type { FamilyOffer, TimelineFacts, TimelineMoment } from './timeline.doc.js';

interface Told {
  readonly what: TimelineMoment;
  readonly facts: TimelineFacts;
}

/** What the family is told of an offer; undefined for what only puts history right. */
export function offerMoment(event: MatchingIntegrationEvent): Told | undefined {
  switch (event.type) {
    case 'matching.offerMade.v1': {
      const { start, answerBy, temporaryUntil: until } = event.data;
      return { what: 'offerMade', facts: given({ start, answerBy, until }) };
    }
    case 'matching.offerCorrected.v1':
      return undefined;
    case 'matching.offerResent.v1':
      return { what: 'offerResent', facts: given({ answerBy: event.data.answerBy }) };
    case 'matching.introductionVisitPlanned.v1':
      return { what: 'introductionVisitPlanned', facts: { on: event.data.on } };
    case 'matching.offerDeclined.v1':
      return { what: 'offerDeclined', facts: {} };
    case 'matching.offerExpired.v1':
      return { what: 'offerExpired', facts: {} };
    case 'matching.offerWithdrawn.v1': {
      // Whether the organiser or a desk took it back, and why, is between them.
      const { cause } = event.data;
      const isOwn = cause === 'acceptance' || cause === 'closure';
      return { what: 'offerWithdrawn', facts: isOwn ? { cause } : {} };
    }
    case 'matching.offerAccepted.v1':
      return { what: 'offerAccepted', facts: { start: event.data.start } };
    case 'matching.acceptanceCancelled.v1':
      return { what: 'acceptanceCancelled', facts: { cause: event.data.by } };
    case 'matching.placedDirectly.v1':
      return { what: 'placedDirectly', facts: { start: event.data.start } };
  }
}

/** The family's offers after the event. */
export function offersAfter(
  offers: readonly FamilyOffer[],
  event: MatchingIntegrationEvent,
): readonly FamilyOffer[] {
  const { offerId } = event.data;
  const known = offers.find((offer) => offer.offerId === offerId);
  const next = offerAfter(known, event);
  return next ? [...offers.filter((offer) => offer.offerId !== offerId), next] : offers;
}

function offerAfter(
  known: FamilyOffer | undefined,
  event: MatchingIntegrationEvent,
): FamilyOffer | undefined {
  switch (event.type) {
    case 'matching.offerMade.v1': {
      const { offerId, locationId, start, answerBy, introductionVisitOn, temporaryUntil } = event.data;
      const terms = given({ answerBy, introductionVisitOn, temporaryUntil });
      return { offerId, locationId, start, status: 'open', ...terms };
    }
    case 'matching.offerCorrected.v1': {
      const { offerId, locationId, start } = event.data;
      return { ...(known ?? { offerId, status: 'open' }), locationId, start };
    }
    case 'matching.offerAccepted.v1':
    case 'matching.placedDirectly.v1': {
      const { offerId, locationId, start, temporaryUntil } = event.data;
      const terms = given({ temporaryUntil: temporaryUntil ?? known?.temporaryUntil });
      return { offerId, locationId, start, status: 'accepted', ...terms };
    }
    case 'matching.offerResent.v1':
      return known && { ...known, ...given({ answerBy: event.data.answerBy }) };
    case 'matching.introductionVisitPlanned.v1': {
      const { on, answerBy } = event.data;
      return known && { ...known, introductionVisitOn: on, ...given({ answerBy }) };
    }
    case 'matching.offerDeclined.v1':
    case 'matching.offerExpired.v1':
    case 'matching.offerWithdrawn.v1':
    case 'matching.acceptanceCancelled.v1':
      return known && { ...known, status: 'over' };
  }
}

function given<Field extends string>(
  fields: Readonly<Record<Field, string | undefined>>,
): Partial<Record<Field, string>> {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Partial<Record<Field, string>>;
}

import type { MatchingIntegrationEvent } from '@samenloket/contracts';
import type { EventCodec, RecordedEvent } from '@samenloket/event-sourcing';
import { placeIn } from '../../domain/request-offers/places.js';
import type {
  HistoryCorrected,
  OfferMoment,
  RequestOffersEvent,
} from '../../domain/request-offers/request-offers.events.js';
import { isOfRequest } from '../../domain/request-offers/request-offers.state.js';
import { requestIdOf } from '../../domain/request-offers/request-stream.js';

/**
 * What the other services hear. An offer that was never made stays inside: nobody ever knew of it. So does what one
 * request knows of another: who may see the one may not see the other.
 */
export function translateOfferEvent(codec: Pick<EventCodec<RequestOffersEvent>, 'decode'>) {
  return async (recorded: RecordedEvent): Promise<MatchingIntegrationEvent | undefined> => {
    const event = await codec.decode(recorded);
    const requestId = requestIdOf(recorded.stream);
    if (isOfRequest(event)) return undefined;
    return event.type === 'historyCorrected' ? corrected(event, requestId) : told(event, requestId);
  };
}

/** A corrected place has its own event; any other corrected row is told anew, with its new date. */
function corrected({ data }: HistoryCorrected, requestId: string): MatchingIntegrationEvent | undefined {
  const { entry, replacesOfferId } = data;
  const created = entry.type === 'offerMade' || entry.type === 'placedDirectly';
  if (!created || entry.data.offerId !== replacesOfferId) return told(entry, requestId);
  return {
    type: 'matching.offerCorrected.v1',
    data: { ...ofOffer(entry, requestId), ...placeIn(entry.data) },
  };
}

function told({ type, data }: OfferMoment, requestId: string): MatchingIntegrationEvent | undefined {
  const of = ofOffer({ data }, requestId);
  switch (type) {
    case 'offerRequested':
    case 'offerRefusedForCapacity':
    case 'offerRequestWithdrawn':
      return undefined;
    case 'offerMade':
      return {
        type: 'matching.offerMade.v1',
        data: {
          ...{ ...of, ...placeIn(data) },
          ...(data.answerBy && { answerBy: data.answerBy }),
          ...(data.introductionVisitOn && { introductionVisitOn: data.introductionVisitOn }),
        },
      };
    case 'introductionVisitPlanned': {
      const { on, withDesk, answerBy } = data;
      const planned = { ...of, on, withDesk, ...(answerBy && { answerBy }) };
      return { type: 'matching.introductionVisitPlanned.v1', data: planned };
    }
    case 'offerResent': {
      const { channel, answerBy } = data;
      return {
        type: 'matching.offerResent.v1',
        data: { ...of, ...(channel && { channel }), ...(answerBy && { answerBy }) },
      };
    }
    case 'offerDeclined': {
      const { reason } = data;
      return { type: 'matching.offerDeclined.v1', data: { ...of, ...(reason && { reason }) } };
    }
    case 'offerExpired':
      return { type: 'matching.offerExpired.v1', data: of };
    case 'offerWithdrawn':
      return { type: 'matching.offerWithdrawn.v1', data: { ...of, cause: data.cause } };
    case 'offerAccepted':
      return { type: 'matching.offerAccepted.v1', data: { ...of, ...placeIn(data) } };
    case 'acceptanceCancelled':
      return { type: 'matching.acceptanceCancelled.v1', data: { ...of, by: data.by } };
    case 'placedDirectly':
      return { type: 'matching.placedDirectly.v1', data: { ...of, ...placeIn(data) } };
  }
}

function ofOffer({ data: { offerId, key } }: Pick<OfferMoment, 'data'>, requestId: string) {
  return { requestId, offerId, ...(key && { row: key }) };
}

import type { CareRequestFacts, OfferedPlace } from '@samenloket/contracts';
import type {
  DescribedFact,
  HistoryFact,
  Moment,
  Place,
  RequestDescription,
} from '../../rules/request-history.js';
import type { ReportedEvent } from './reported-event.js';

/** What a registration or a correction tells; undefined for any other event. */
export function describedFact(event: ReportedEvent): DescribedFact | undefined {
  switch (event.type) {
    case 'intake.careRequestRegistered.v1':
    case 'intake.careRequestCorrected.v1':
      return { ...momentOf(event), description: descriptionOf(event.data) };
    default:
      return undefined;
  }
}

/** What the report needs of an event; undefined when no figure can change by it. */
export function historyFact(event: ReportedEvent): HistoryFact | undefined {
  const moment = momentOf(event);
  switch (event.type) {
    case 'intake.careRequestClosed.v1':
      return { ...moment, kind: 'closed', outcome: event.data.outcome };
    case 'intake.careRequestReopened.v1':
      return { ...moment, kind: 'reopened' };
    case 'intake.sameChildConfirmed.v1':
      return { ...moment, kind: 'sameChild', firstRequestId: event.data.firstRequestId };
    case 'matching.offerMade.v1':
      return { ...moment, kind: 'offered', ...placeOf(event.data) };
    case 'matching.offerCorrected.v1':
      return { ...moment, kind: 'placeCorrected', ...placeOf(event.data) };
    case 'matching.offerAccepted.v1':
      return { ...moment, kind: 'accepted', ...placeOf(event.data) };
    case 'matching.placedDirectly.v1':
      return { ...moment, kind: 'placedDirectly', ...placeOf(event.data) };
    case 'matching.offerDeclined.v1':
      return { ...moment, kind: 'declined', offerId: event.data.offerId };
    case 'matching.offerExpired.v1':
      return { ...moment, kind: 'expired', offerId: event.data.offerId };
    case 'matching.offerWithdrawn.v1': {
      const { offerId, cause } = event.data;
      return { ...moment, kind: 'withdrawn', offerId, byOrganiser: cause === 'organiser' };
    }
    case 'matching.acceptanceCancelled.v1': {
      const { offerId, by } = event.data;
      return { ...moment, kind: 'cancelled', offerId, byOrganiser: by === 'organiser' };
    }
    default:
      return undefined;
  }
}

/** Milliseconds, not text: two instants in different notation still compare. */
function momentOf(event: ReportedEvent): Moment {
  return {
    at: Date.parse(event.metadata.happenedAt),
    recorded: Date.parse(event.recordedAt),
    position: event.position,
  };
}

function placeOf({ offerId, start, pattern }: OfferedPlace & { offerId: string }): {
  offerId: string;
  place: Place;
} {
  return { offerId, place: { start, pattern } };
}

function descriptionOf(facts: CareRequestFacts): RequestDescription {
  return {
    deskId: facts.deskId,
    askedOn: facts.askedOn,
    nisAsked: facts.nisAsked,
    originalStart: facts.originalStart,
    pattern: facts.pattern,
    urgentReason: facts.urgentReason,
    atypicalHours: facts.atypicalHours,
    specialCareNeed: facts.specialCareNeed,
    priorityFacts: facts.priorityFacts,
    siblingLocationId: facts.siblingLocationId,
    careForm: facts.careForm,
  };
}

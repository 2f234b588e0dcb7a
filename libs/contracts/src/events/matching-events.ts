import type { DomainEvent } from '@samenloket/event-sourcing';
import type { CarePattern, HalfDay } from '@samenloket/regional';

/** `acceptance`: another offer that covers it was accepted; `closure`: the request was closed. */
export type WithdrawalCause = 'organiser' | 'acceptance' | 'closure' | 'desk';

interface OfOffer {
  readonly requestId: string;
  readonly offerId: string;
  /** Of imported history: which row it tells. What a later event tells of the same row takes its place. */
  readonly row?: string;
}

export interface OfferedPlace {
  readonly locationId: string;
  readonly placeGroupId?: string;
  /** ISO date. */
  readonly start: string;
  readonly pattern: CarePattern;
  /** Last day of care of a temporary place, ISO date: the family keeps waiting for a lasting one. */
  readonly temporaryUntil?: string;
  /** Days before the start on which the child gets used to the place. */
  readonly settlingIn?: { readonly from: string; readonly halfDays: readonly HalfDay[] };
}

export type MatchingIntegrationEvent =
  | DomainEvent<
      'matching.offerMade.v1',
      OfOffer & OfferedPlace & { answerBy?: string; introductionVisitOn?: string }
    >
  | DomainEvent<'matching.offerCorrected.v1', OfOffer & OfferedPlace>
  | DomainEvent<'matching.offerResent.v1', OfOffer & { channel?: string; answerBy?: string }>
  /** The family visits on that ISO date before it answers, with somebody of the desk or not. */
  | DomainEvent<
      'matching.introductionVisitPlanned.v1',
      OfOffer & { on: string; withDesk: boolean; answerBy?: string }
    >
  /** `reason`: price, hours, distance, startDate, foundElsewhere, care, other; older codes stay as they were. */
  | DomainEvent<'matching.offerDeclined.v1', OfOffer & { reason?: string }>
  | DomainEvent<'matching.offerExpired.v1', OfOffer>
  | DomainEvent<'matching.offerWithdrawn.v1', OfOffer & { cause: WithdrawalCause }>
  /** `start` and `pattern` as accepted: the family may take fewer days or a later start than offered. */
  | DomainEvent<'matching.offerAccepted.v1', OfOffer & OfferedPlace>
  | DomainEvent<'matching.acceptanceCancelled.v1', OfOffer & { by: 'family' | 'organiser' }>
  /** A placement without an offer; `offerId` is its own id. */
  | DomainEvent<'matching.placedDirectly.v1', OfOffer & OfferedPlace>;

import type { DomainEvent } from '@samenloket/event-sourcing';
import type { Agreement, Participation } from '@samenloket/regional';
import type { CareRequestFacts } from './care-request-facts.js';

export const closingOutcomes = [
  'placedThroughDesk',
  'foundHereWithoutDesk',
  'foundInOtherMunicipality',
  'lapsed',
  'unreachable',
  'unknown',
  'duplicate',
  'withdrawn',
] as const;
export type ClosingOutcome = (typeof closingOutcomes)[number];

/** One municipality of a desk's working area; ISO dates, both inclusive, absent is open. */
export interface AreaMember {
  readonly nis: string;
  readonly organiser?: string;
  readonly enterpriseNumber?: string;
  readonly from?: string;
  readonly to?: string;
}

/** What the other request is to this one. */
export type RequestLinkKind = 'twin' | 'sibling' | 'coParenting' | 'follows' | 'followedBy';

/** A setting of a desk (docs/domain.md), from a date on; for all, or for one organiser or tier only. */
export type AgreementSetting = Agreement;

/** What intake tells the other services. `subject` of each is the stream in `SourcedEvent.stream`. */
export type IntakeIntegrationEvent =
  | DomainEvent<
      'intake.deskDescribed.v1',
      { deskId: string; code: string; name: string; organiser?: string; area: readonly AreaMember[] }
    >
  | DomainEvent<'intake.agreementSet.v1', { deskId: string } & AgreementSetting>
  | DomainEvent<'intake.participationSet.v1', { deskId: string } & Participation>
  | DomainEvent<'intake.careRequestRegistered.v1', { requestId: string } & CareRequestFacts>
  /** Replaces all facts; they count from the moment of registration on. */
  | DomainEvent<'intake.careRequestCorrected.v1', { requestId: string } & CareRequestFacts>
  | DomainEvent<'intake.wantedStartChanged.v1', { requestId: string; wantedStart: string }>
  | DomainEvent<'intake.childBorn.v1', { requestId: string; birthMonth?: string }>
  | DomainEvent<'intake.followUpRecorded.v1', { requestId: string; channel?: string }>
  | DomainEvent<
      'intake.careRequestClosed.v1',
      { requestId: string; outcome: ClosingOutcome; reason?: string; duplicateOf?: string }
    >
  | DomainEvent<'intake.careRequestReopened.v1', { requestId: string }>
  | DomainEvent<'intake.careRequestTransferred.v1', { requestId: string; toDeskId?: string; reason?: string }>
  /** The same child at two desks, confirmed by both: counted once in regional figures, at `firstRequestId`. */
  | DomainEvent<'intake.sameChildConfirmed.v1', { requestId: string; firstRequestId: string }>
  /** It belongs with another request, which is told the same of this one. */
  | DomainEvent<
      'intake.careRequestLinked.v1',
      { requestId: string; otherRequestId: string; kind: RequestLinkKind }
    >
  /** The proof that the request is urgent is there: its urgent term counts from `on`. */
  | DomainEvent<'intake.urgencyProven.v1', { requestId: string; on: string }>
  /** The desk found that it is the same as another one, which stays; it was closed as a duplicate in the same breath. */
  | DomainEvent<'intake.careRequestMerged.v1', { requestId: string; intoRequestId: string }>
  /** It was not: it is open again. */
  | DomainEvent<'intake.careRequestUnmerged.v1', { requestId: string; fromRequestId: string }>
  /** Whether the family still searches; `attempt` counts from 1, `answerBy` is the last day to answer. */
  | DomainEvent<'intake.reconfirmationAsked.v1', { requestId: string; answerBy: string; attempt: number }>
  | DomainEvent<'intake.careRequestReconfirmed.v1', { requestId: string }>
  | DomainEvent<'intake.familyErased.v1', { requestId: string; familyId: string }>;

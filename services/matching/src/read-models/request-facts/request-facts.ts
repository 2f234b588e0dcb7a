import type { CareRequestFacts, PlaceKind } from '@samenloket/contracts';

/** What matching knows of a request: nothing that says who it is. */
export type RequestFacts = Pick<
  CareRequestFacts,
  | 'deskId'
  | 'familyId'
  | 'askedOn'
  | 'wantedStart'
  | 'pattern'
  | 'birthMonth'
  | 'tariff'
  | 'preferences'
  | 'wish'
  | 'nisAsked'
  | 'priorityFacts'
  | 'siblingLocationId'
  | 'siblingInCareUntil'
  | 'workPercentages'
  | 'staffOfOrganiserId'
  | 'nisHome'
  | 'careForm'
  | 'urgentReason'
  | 'acceptsFewerDays'
  | 'acceptsLaterStart'
  | 'onlyWithSiblings'
  | 'ratherWithSiblings'
  | 'locationFirst'
  | 'twinOf'
> & {
  readonly requestId: string;
  readonly status: 'open' | 'closed';
  /** ISO date of the proof that it is urgent. */
  readonly urgencyProvenOn?: string;
  /** Kinds of places held apart that it may have; absent: only ordinary ones. */
  readonly placeKinds?: readonly PlaceKind[];
  /** The earlier request of the same child under another desk, when both desks confirmed that it is one. */
  readonly sameChildAs?: string;
  /** Linked as its twin after they were registered. */
  readonly linkedTwin?: string;
  /** Keys of the places it wishes: what candidates are found by. */
  readonly wishes: readonly string[];
};

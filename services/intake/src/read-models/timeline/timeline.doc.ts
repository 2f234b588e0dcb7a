/** What happened to a request, in words of the domain; texts are made of it where they are shown. */
export const timelineMoments = [
  'requestRegistered',
  'requestCorrected',
  'wantedStartChanged',
  'preferencesChanged',
  'childBorn',
  'factDeclared',
  'urgencyProven',
  'handedOn',
  'contactMade',
  'triedToReach',
  'requestClosed',
  'requestReopened',
  'movedToOtherDesk',
  'otherDeskLetIn',
  'otherDeskLetOut',
  'referrerMayFollow',
  'referrerMayNotFollow',
  'countedOnce',
  'askedIfStillSearching',
  'stillSearching',
  'fileOpened',
  'offerMade',
  'offerResent',
  'introductionVisitPlanned',
  'offerDeclined',
  'offerExpired',
  'offerWithdrawn',
  'offerAccepted',
  'acceptanceCancelled',
  'placedDirectly',
] as const;
export type TimelineMoment = (typeof timelineMoments)[number];

/** Who did it, as a family may know: never which person. */
export type TimelineBy = 'family' | 'desk' | 'organiser' | 'referrer' | 'platform';

/** What the text of a moment needs beside it; ids and ISO dates only. */
export interface TimelineFacts {
  readonly start?: string;
  readonly answerBy?: string;
  readonly on?: string;
  readonly until?: string;
  readonly deskId?: string;
  readonly outcome?: string;
  readonly cause?: string;
  readonly source?: string;
}

export interface TimelineEntry {
  /** Id of the event. */
  readonly id: string;
  /** Of the event: tells apart what happened at one moment. */
  readonly position: number;
  /** ISO instant. */
  readonly happenedAt: string;
  readonly what: TimelineMoment;
  readonly by: TimelineBy;
  readonly locationId: string | null;
  readonly facts: TimelineFacts;
}

/** An offer as its family knows it. */
export interface FamilyOffer {
  readonly offerId: string;
  readonly locationId: string;
  readonly start: string;
  readonly status: 'open' | 'accepted' | 'over';
  readonly answerBy?: string;
  readonly introductionVisitOn?: string;
  readonly temporaryUntil?: string;
}

export interface TimelineDoc {
  readonly requestId: string;
  readonly entries: readonly TimelineEntry[];
  readonly offers: readonly FamilyOffer[];
  /** Last day to say whether the family is still searching; null when nobody asks. */
  readonly question: { readonly answerBy: string } | null;
}

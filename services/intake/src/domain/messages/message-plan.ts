/** The ways in which a message can reach somebody. */
export const messageChannels = ['email', 'sms', 'letter'] as const;
export type MessageChannel = (typeof messageChannels)[number];

export const messageTemplates = [
  'requestRegistered',
  'offerMade',
  'offerResent',
  'offerExpired',
  'offerWithdrawn',
  'offerAccepted',
  'acceptanceCancelled',
  'introductionVisit',
  'reconfirmationAsked',
  'reconfirmationReminder',
  'requestPlaced',
  'requestEnded',
  'requestDuplicate',
  'requestUnreachable',
  'suddenClosure',
  'vacancyConfirmation',
] as const;
export type MessageTemplate = (typeof messageTemplates)[number];

/** What a message will say, as ids and ISO dates: names and addresses are looked up when it is sent. */
export interface MessageFacts {
  readonly locationId?: string;
  readonly start?: string;
  readonly answerBy?: string;
  readonly introductionVisitOn?: string;
  readonly temporaryUntil?: string;
  readonly on?: string;
  readonly from?: string;
  readonly until?: string;
  readonly wantedStart?: string;
  readonly by?: 'family' | 'organiser';
}

/** Who a message is for: the family of a request, or the organiser of a location. */
export type MessageSubject = { readonly requestId: string } | { readonly locationId: string };

export interface MessagePlan {
  /** Follows from cause and recipient: the same cause never makes a second message. */
  readonly messageId: string;
  /** Id of the event that it tells of. */
  readonly causeId: string;
  readonly template: MessageTemplate;
  readonly about: MessageSubject;
  /** The desk that writes. */
  readonly deskId: string;
  readonly facts: MessageFacts;
  /** A channel that was asked for this message; else what the family prefers. */
  readonly channel?: MessageChannel;
  /** ISO instant from which it may go. */
  readonly sendFrom: string;
}

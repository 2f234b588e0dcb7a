import { defineEvents, type DomainEvent } from '@samenloket/event-sourcing';

/** `desk`: by hand; `mistakes`: too many wrong codes in a row; `newer`: another link of the request came in its place. */
export type RevocationCause = 'desk' | 'mistakes' | 'newer';

export interface OfLink {
  /** Follows from the link's key, which is kept nowhere: who reads the log cannot open it. */
  readonly linkId: string;
  readonly requestId: string;
}

export interface MadeLink extends OfLink {
  readonly familyId: string;
  /** The number that it was sent to, keyed by the link's key; absent in the first version, and then it opens nothing. */
  readonly numberHash?: string;
  /** The same number keyed by the family's key: who came in has no link's key any more. Absent before the third version. */
  readonly numberMark?: string;
  /** ISO instant after which it opens nothing. */
  readonly expiresAt: string;
}

export interface SentCode {
  /** Keyed by the link's key: six digits could be tried out, the key cannot. */
  readonly codeHash: string;
  /** ISO instants. */
  readonly sentAt: string;
  readonly expiresAt: string;
}

/** A link by which a family follows its requests without an account. No event tells to which number anything went. */
export type FollowLinkEvent =
  | DomainEvent<'FollowLinkMade', MadeLink>
  | DomainEvent<'FollowLinkRevoked', OfLink & { cause: RevocationCause }>
  | DomainEvent<'FollowCodeSent', OfLink & SentCode>
  | DomainEvent<'FollowCodeTaken', OfLink & Pick<SentCode, 'expiresAt'>>
  | DomainEvent<'FollowCodeNotTaken', OfLink>
  | DomainEvent<'FollowCodeMistaken', OfLink>
  | DomainEvent<'FollowLinkUsed', OfLink>;

const ofLink = { linkId: 'clear', requestId: 'clear' } as const;

export const followLinkEvents = defineEvents<FollowLinkEvent>({
  FollowLinkMade: {
    version: 3,
    upcasts: { 1: (data) => data, 2: (data) => data },
    fields: {
      ...ofLink,
      ...{ familyId: 'clear', numberHash: 'clear', numberMark: 'clear', expiresAt: 'clear' },
    },
  },
  FollowLinkRevoked: { version: 1, fields: { ...ofLink, cause: 'clear' } },
  FollowCodeSent: {
    version: 1,
    fields: { ...ofLink, codeHash: 'clear', sentAt: 'clear', expiresAt: 'clear' },
  },
  FollowCodeTaken: { version: 1, fields: { ...ofLink, expiresAt: 'clear' } },
  FollowCodeNotTaken: { version: 1, fields: ofLink },
  FollowCodeMistaken: { version: 1, fields: ofLink },
  FollowLinkUsed: { version: 1, fields: ofLink },
});

import { defineEvents, type DomainEvent } from '@samenloket/event-sourcing';

/** What another request is to this one: of a twin, of a sibling, of the same child at the other parent's, in time. */
export const linkKinds = ['twin', 'sibling', 'coParenting', 'follows', 'followedBy'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Each of two linked requests has one. */
export type LinksEvent = DomainEvent<'RequestLinked', { otherRequestId: string; kind: LinkKind }>;

export const linksEvents = defineEvents<LinksEvent>({
  RequestLinked: { version: 1, fields: { otherRequestId: 'clear', kind: 'clear' } },
});

/** What this request is to the other one. */
export const seenFromTheOther: Readonly<Record<LinkKind, LinkKind>> = {
  twin: 'twin',
  sibling: 'sibling',
  coParenting: 'coParenting',
  follows: 'followedBy',
  followedBy: 'follows',
};

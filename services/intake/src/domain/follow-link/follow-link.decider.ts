import { type Decider, DomainError } from '@samenloket/event-sourcing';
import type { FollowLinkEvent, MadeLink, OfLink, RevocationCause } from './follow-link.events.js';
import { evolveFollowLink, type FollowLinkState, initialFollowLink, linkHolds } from './follow-link.state.js';
import { followLinkTerms } from './follow-link.terms.js';

/** `now`: ISO instant. */
export type FollowLinkCommand =
  | ({ readonly type: 'MakeLink'; readonly now: string } & Required<Omit<MadeLink, 'expiresAt'>>)
  | { readonly type: 'RevokeLink'; readonly cause: RevocationCause }
  | { readonly type: 'SendCode'; readonly codeHash: string; readonly now: string }
  | { readonly type: 'TakeCode'; readonly codeHash: string; readonly now: string }
  | { readonly type: 'DropCode'; readonly codeHash: string }
  | { readonly type: 'TryCode'; readonly codeHash: string; readonly now: string };

const dayMs = 86_400_000;
const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString();
const codeExpiry = (from: string) => later(from, followLinkTerms.codeMinutes * 60_000);

/**
 * A link without rights of its own: it opens its family's requests together with a code that goes to the family's
 * telephone. What it may not do leads to nothing and to no error: whoever tries learns nothing of the link.
 */
export const followLinkDecider: Decider<FollowLinkState, FollowLinkCommand, FollowLinkEvent> = {
  initialState: initialFollowLink,
  evolve: evolveFollowLink,
  decide: (command, state) => {
    switch (command.type) {
      case 'MakeLink': {
        const { type: _, now, ...made } = command;
        const expiresAt = later(now, followLinkTerms.linkDays * dayMs);
        return state.link ? [] : [{ type: 'FollowLinkMade', data: { ...made, expiresAt } }];
      }
      case 'RevokeLink': {
        if (!state.link) throw new DomainError('NOT_FOUND', 'There is no such link.');
        const data = { ...ofLink(state.link), cause: command.cause };
        return state.isRevoked ? [] : [{ type: 'FollowLinkRevoked', data }];
      }
      case 'SendCode': {
        const { codeHash, now } = command;
        if (!state.link || !mayBeSent(state, now)) return [];
        const expiresAt = codeExpiry(now);
        return [
          { type: 'FollowCodeSent', data: { ...ofLink(state.link), codeHash, sentAt: now, expiresAt } },
        ];
      }
      // Its term runs from when the carrier had it: one that is slow takes nothing of the family's time.
      case 'TakeCode': {
        const { link, code } = state;
        const expiresAt = codeExpiry(command.now);
        const isLater = code?.codeHash === command.codeHash && expiresAt > code.expiresAt;
        return link && isLater ? [{ type: 'FollowCodeTaken', data: { ...ofLink(link), expiresAt } }] : [];
      }
      case 'DropCode': {
        const { link, code } = state;
        const isLast = link !== undefined && code?.codeHash === command.codeHash;
        return isLast ? [{ type: 'FollowCodeNotTaken', data: ofLink(link) }] : [];
      }
      case 'TryCode':
        return tried(state, command);
    }
  },
};

function mayBeSent(state: FollowLinkState, now: string): boolean {
  if (!linkHolds(state, now)) return false;
  const { sentAt, lastTriedAt: last } = state;
  const { secondsBetweenCodes, codesADay } = followLinkTerms;
  const isSoon = last !== undefined && now < later(last, secondsBetweenCodes * 1_000);
  const today = sentAt.filter((sent) => now < later(sent, dayMs)).length;
  return !isSoon && today < codesADay;
}

function tried(
  state: FollowLinkState,
  { codeHash, now }: { readonly codeHash: string; readonly now: string },
): readonly FollowLinkEvent[] {
  const { link, code } = state;
  const counts = code && now < code.expiresAt && code.mistakes < followLinkTerms.triesOfCode;
  if (!link || !linkHolds(state, now) || !counts) return [];
  const data = ofLink(link);
  if (code.codeHash === codeHash) return [{ type: 'FollowLinkUsed', data }];
  const isLast = state.mistakes + 1 >= followLinkTerms.mistakesOfLink;
  return [
    { type: 'FollowCodeMistaken', data },
    ...(isLast ? [{ type: 'FollowLinkRevoked', data: { ...data, cause: 'mistakes' } } as const] : []),
  ];
}

function ofLink({ linkId, requestId }: OfLink): OfLink {
  return { linkId, requestId };
}

import type { FollowLinkEvent, MadeLink, SentCode } from './follow-link.events.js';
import { followLinkTerms } from './follow-link.terms.js';

export interface FollowLinkState {
  readonly link?: MadeLink;
  readonly isRevoked: boolean;
  /** The last one that was sent, until it was used. */
  readonly code?: SentCode & { readonly mistakes: number };
  /** ISO instants of the last codes, as many as may be sent in a day. */
  readonly sentAt: readonly string[];
  /** Also of a code that was not taken: so nobody has it tried over and over. */
  readonly lastTriedAt?: string;
  /** Wrong codes since the link was used last. */
  readonly mistakes: number;
}

export function initialFollowLink(): FollowLinkState {
  return { isRevoked: false, sentAt: [], mistakes: 0 };
}

export function evolveFollowLink(state: FollowLinkState, event: FollowLinkEvent): FollowLinkState {
  switch (event.type) {
    case 'FollowLinkMade':
      return { ...state, link: event.data };
    case 'FollowLinkRevoked':
      return { ...state, isRevoked: true };
    case 'FollowCodeSent': {
      const { codeHash, sentAt, expiresAt } = event.data;
      const code = { codeHash, sentAt, expiresAt, mistakes: 0 };
      const last = [...state.sentAt, sentAt].slice(-followLinkTerms.codesADay);
      return { ...state, code, sentAt: last, lastTriedAt: sentAt };
    }
    case 'FollowCodeTaken': {
      const { code } = state;
      return code ? { ...state, code: { ...code, expiresAt: event.data.expiresAt } } : state;
    }
    case 'FollowCodeNotTaken': {
      const { code: _notTaken, ...rest } = state;
      return { ...rest, sentAt: state.sentAt.slice(0, -1) };
    }
    case 'FollowCodeMistaken': {
      const { code } = state;
      const tried = code && { ...code, mistakes: code.mistakes + 1 };
      return { ...state, ...(tried && { code: tried }), mistakes: state.mistakes + 1 };
    }
    case 'FollowLinkUsed': {
      const { code: _spent, ...rest } = state;
      return { ...rest, mistakes: 0 };
    }
  }
}

/** Whether it opens anything, at this ISO instant. */
export function linkHolds({ link, isRevoked }: FollowLinkState, now: string): boolean {
  return link !== undefined && !isRevoked && now < link.expiresAt;
}

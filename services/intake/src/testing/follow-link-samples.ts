import type { EventSamples } from '@samenloket/event-store/testing';
import type { FollowLinkEvent } from '../domain/follow-link/follow-link.events.js';

const ofLink = {
  linkId: '00000000-0000-4000-8000-000000000002',
  requestId: '00000000-0000-4000-8000-000000000001',
};

export const followLinkSamples: EventSamples<FollowLinkEvent> = {
  FollowLinkMade: {
    ...ofLink,
    familyId: '00000000-0000-4000-8000-0000000000fa',
    numberHash: 'a-hash-of-a-number',
    numberMark: 'another-hash-of-it',
    expiresAt: '2026-04-05T09:00:00.000Z',
  },
  FollowLinkRevoked: { ...ofLink, cause: 'mistakes' },
  FollowCodeSent: {
    ...ofLink,
    codeHash: 'a-hash-of-six-digits',
    sentAt: '2026-01-05T09:00:00.000Z',
    expiresAt: '2026-01-05T09:10:00.000Z',
  },
  FollowCodeTaken: { ...ofLink, expiresAt: '2026-01-05T09:10:20.000Z' },
  FollowCodeNotTaken: ofLink,
  FollowCodeMistaken: ofLink,
  FollowLinkUsed: ofLink,
};

import { DomainError } from '@samenloket/event-sourcing';
import type { CareRequestEvent } from '../care-request.events.js';
import type { Evolution, Rules } from '../care-request.parts.js';
import { requireOpen } from '../readable.js';
import type { ConsentCommand, ReferrerConsent } from './consent.commands.js';
import type { ConsentEvent } from './consent.events.js';

export const consentRules: Rules<ConsentCommand> = {
  GiveConsent: ({ referrerId, on, until }, state) => {
    requireOpen(state);
    const same = state.referrerId === referrerId && state.referrerUntil === until;
    return same ? [] : [consentGiven({ referrerId, on, until })];
  },
  WithdrawConsent: ({ on }, { referrerId }) =>
    referrerId === undefined ? [] : [{ type: 'ReferrerConsentWithdrawn', data: { referrerId, on } }],
};

/** @throws DomainError BAD_INPUT when it ends before it begins */
export function consentGiven({ referrerId, on, until }: ReferrerConsent): CareRequestEvent {
  if (until !== undefined && until < on) {
    throw new DomainError('BAD_INPUT', 'Consent ends after it has begun.', [
      { path: 'consentUntil', message: 'may not be before the day of the consent' },
    ]);
  }
  return { type: 'ReferrerConsentGiven', data: { referrerId, on, until } };
}

export const consentEvolution: Evolution<ConsentEvent> = {
  ReferrerConsentGiven: (state, { data: { referrerId, until } }) => ({
    ...state,
    referrerId,
    referrerUntil: until,
  }),
  ReferrerConsentWithdrawn: (state) => ({ ...state, referrerId: undefined, referrerUntil: undefined }),
  HandedOnByOrganiser: (state) => state,
};

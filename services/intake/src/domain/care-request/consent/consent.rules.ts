import type { Evolution, Rules } from '../care-request.parts.js';
import type { ConsentCommand } from './consent.commands.js';
import type { ConsentEvent } from './consent.events.js';

export const consentRules: Rules<ConsentCommand> = {
  WithdrawConsent: ({ on }, { referrerId }) =>
    referrerId === undefined ? [] : [{ type: 'ReferrerConsentWithdrawn', data: { referrerId, on } }],
};

export const consentEvolution: Evolution<ConsentEvent> = {
  ReferrerConsentGiven: (state, { data: { referrerId } }) => ({ ...state, referrerId }),
  ReferrerConsentWithdrawn: (state) => ({ ...state, referrerId: undefined }),
};

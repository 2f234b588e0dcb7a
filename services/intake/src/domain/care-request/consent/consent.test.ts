import { expect, it, describe } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { careRequestDecider } from '../care-request.decider.js';
import type { CareRequestEvent } from '../care-request.events.js';
import { closed, content, noLimits, registered } from '../care-request.samples.js';

const { given, when } = specification(careRequestDecider);
const consent = { referrerId: 'referrer-1', on: '2025-01-09', until: '2025-07-09' };
const given1: CareRequestEvent = { type: 'ReferrerConsentGiven', data: consent };

describe('the family’s consent to a referrer', () => {
  it('is recorded with its day, and with the last day when it ends on one', () => {
    when({ type: 'RegisterCareRequest', content, source: 'referrer', terms: noLimits, consent }).thenState(
      ({ referrerId, referrerUntil }) =>
        expect({ referrerId, referrerUntil }).toEqual({
          referrerId: 'referrer-1',
          referrerUntil: '2025-07-09',
        }),
    );
  });

  it('does not end before it begins', () => {
    given(registered)
      .when({ type: 'GiveConsent', ...consent, until: '2025-01-08' })
      .thenFails('BAD_INPUT');
  });

  it('may be given later, extended, and goes to one referrer at a time', () => {
    given(registered)
      .when({ type: 'GiveConsent', ...consent })
      .then(given1);
    given(registered, given1)
      .when({ type: 'GiveConsent', ...consent })
      .thenNothing();
    given(registered, given1)
      .when({ type: 'GiveConsent', referrerId: 'referrer-2', on: '2025-02-01' })
      .thenState(({ referrerId, referrerUntil }) =>
        expect([referrerId, referrerUntil]).toEqual(['referrer-2', undefined]),
      );
  });

  it('is withdrawn once, also of a closed request', () => {
    const withdraw = { type: 'WithdrawConsent', on: '2025-02-01' } as const;
    const withdrawn: CareRequestEvent = {
      type: 'ReferrerConsentWithdrawn',
      data: { referrerId: 'referrer-1', on: '2025-02-01' },
    };
    given(registered, given1, closed).when(withdraw).then(withdrawn);
    given(registered, given1, withdrawn).when(withdraw).thenNothing();
  });
});

describe('an organiser that cannot help', () => {
  it('hands the question on, with the day on which the family agreed', () => {
    const handedOn = { organiserId: 'organiser-1', agreedOn: '2025-01-09' };
    when({ type: 'RegisterCareRequest', content, source: 'organiser', terms: noLimits, handedOn }).then(
      { type: 'CareRequestRegistered', data: { ...content, source: 'organiser' } },
      { type: 'HandedOnByOrganiser', data: handedOn },
    );
  });
});

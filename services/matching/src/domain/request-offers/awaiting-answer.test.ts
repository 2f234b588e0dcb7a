import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { accepted, made, march, withdrawn } from '../../testing/offer-samples.js';
import type { RequestOffersCommand } from './request-offers.commands.js';
import { requestOffersDecider } from './request-offers.decider.js';
import type { OfferMoment } from './request-offers.events.js';

const { given } = specification(requestOffersDecider);
const terms = { answerDays: 10, reminderLimit: 3 };
const resend: RequestOffersCommand = {
  type: 'resendOffer',
  offerId: 'o1',
  channel: 'sms',
  terms,
  now: march(5),
};
const expireOn = (day: number): RequestOffersCommand => ({
  type: 'expireOffer',
  offerId: 'o1',
  now: march(day),
});
const declined: OfferMoment = { type: 'offerDeclined', data: { offerId: 'o1', happenedAt: march(5) } };
const expired: OfferMoment = { type: 'offerExpired', data: { offerId: 'o1', happenedAt: march(12) } };
const resent = (day: number, answerBy: string, channel = 'sms'): OfferMoment => ({
  type: 'offerResent',
  data: { offerId: 'o1', channel, answerBy, happenedAt: march(day) },
});

describe('an offer that waits for its answer', () => {
  it('sent again it has its whole term anew', () => {
    given(...made('o1', 'ma:D'))
      .when(resend)
      .then(resent(5, '2026-03-15'));
  });

  it('it is sent again as often as the desk agreed, not more', () => {
    const thrice = [
      resent(2, '2026-03-12', 'mail'),
      resent(3, '2026-03-13', 'phone'),
      resent(4, '2026-03-14', 'letter'),
    ];
    given(...made('o1', 'ma:D'), ...thrice.slice(0, 2))
      .when(resend)
      .then(resent(5, '2026-03-15'));
    given(...made('o1', 'ma:D'), ...thrice)
      .when(resend)
      .thenFails('RULE_VIOLATED');
  });

  it('sent again over a channel that was tried already is refused: families overlook it there', () => {
    given(...made('o1', 'ma:D'), resent(4, '2026-03-14'))
      .when(resend)
      .thenFails('RULE_VIOLATED');
    given(...made('o1', 'ma:D'), resent(4, '2026-03-14'))
      .when({ ...resend, channel: 'letter' })
      .then(resent(5, '2026-03-15', 'letter'));
  });

  it('silence is no refusal: expired is an outcome of its own, whatever was sent', () => {
    given(...made('o1', 'ma:D'), resent(2, '2026-03-12'))
      .when(expireOn(13))
      .thenState(({ offers }) => {
        if (offers['o1']?.status !== 'expired') throw new Error('not expired');
      });
  });

  it('expires the day after its last day to answer, not on it', () => {
    given(...made('o1', 'ma:D'))
      .when(expireOn(11))
      .thenNothing();
    given(...made('o1', 'ma:D'))
      .when(expireOn(12))
      .then(expired);
  });

  it('expires later when it was sent again', () => {
    const history = [...made('o1', 'ma:D'), resent(10, '2026-03-20')];
    given(...history)
      .when(expireOn(12))
      .thenNothing();
  });

  it.each([
    ['accepted', [accepted('o1', 'ma:D')]],
    ['declined', [declined]],
    ['withdrawn', [withdrawn('o1', 'organiser')]],
    ['expired', [expired]],
  ])('does not expire once it is %s', (_status, history) => {
    given(...made('o1', 'ma:D'), ...history)
      .when(expireOn(20))
      .thenNothing();
  });
});

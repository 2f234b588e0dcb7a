import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import {
  accepted,
  asking,
  held,
  made,
  march,
  placeGroupId,
  placeOn,
  owners,
} from '../../testing/offer-samples.js';
import type { RequestOffersCommand } from './request-offers.commands.js';
import { requestOffersDecider } from './request-offers.decider.js';
import type { OfferMoment } from './request-offers.events.js';

const { given } = specification(requestOffersDecider);
const plan = (on: string, withDesk = false): RequestOffersCommand => ({
  type: 'planIntroductionVisit',
  offerId: 'o1',
  on,
  withDesk,
  now: march(5),
});
const planned = (on: string, answerBy: string, withDesk = false): OfferMoment => ({
  type: 'introductionVisitPlanned',
  data: { offerId: 'o1', on, withDesk, answerBy, happenedAt: march(5) },
});

describe('an introduction visit before the answer', () => {
  it('leaves the term as it is when that ends later', () => {
    given(...made('o1', 'ma:D'))
      .when(plan('2026-03-08'))
      .then(planned('2026-03-08', '2026-03-11'));
  });

  it('lengthens the term to the day after it', () => {
    given(...made('o1', 'ma:D'))
      .when(plan('2026-03-20', true))
      .then(planned('2026-03-20', '2026-03-21', true));
  });

  it('keeps the offer from expiring until then', () => {
    const expire = (now: string) => ({ type: 'expireOffer', offerId: 'o1', now }) as const;
    given(...made('o1', 'ma:D'), planned('2026-03-20', '2026-03-21'))
      .when(expire(march(21)))
      .thenNothing();
    given(...made('o1', 'ma:D'), planned('2026-03-20', '2026-03-21'))
      .when(expire(march(22)))
      .then({ type: 'offerExpired', data: { offerId: 'o1', happenedAt: march(22) } });
  });

  it('planned again on the same day changes nothing, on another day it moves', () => {
    given(...made('o1', 'ma:D'), planned('2026-03-20', '2026-03-21'))
      .when(plan('2026-03-20'))
      .thenNothing();
    given(...made('o1', 'ma:D'), planned('2026-03-20', '2026-03-21'))
      .when(plan('2026-03-25'))
      .then(planned('2026-03-25', '2026-03-26'));
  });

  it('is not in the past, nor after the start', () => {
    given(...made('o1', 'ma:D'))
      .when(plan('2026-03-04'))
      .thenFails('RULE_VIOLATED');
    given(...made('o1', 'ma:D'))
      .when(plan('2026-09-02'))
      .thenFails('RULE_VIOLATED');
  });

  it('is not planned once the family answered', () => {
    given(...made('o1', 'ma:D'), accepted('o1', 'ma:D'))
      .when(plan('2026-03-20'))
      .thenFails('RULE_VIOLATED');
  });

  it('may be agreed with the offer itself', () => {
    const introductionVisitOn = '2026-03-20';
    const asked = asking('o1', 'ma:D', { introductionVisitOn });
    const data = { offerId: 'o1', ...owners, ...placeOn('ma:D'), introductionVisitOn, happenedAt: march(1) };
    const terms = { answerDays: 10, reminderLimit: 3 };
    const requested: OfferMoment = { type: 'offerRequested', data: { ...data, ...terms, purpose: 'offer' } };
    given().when(asked).then(requested);
    given(requested)
      .when({ type: 'recordHold', offerId: 'o1', outcome: held, now: march(1) })
      .then({ type: 'offerMade', data: { ...data, placeGroupId, answerBy: '2026-03-21' } });
  });
});

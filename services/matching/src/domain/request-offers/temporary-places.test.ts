import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { accepted, asking, made, march, placeOn, withdrawn } from '../../testing/offer-samples.js';
import { requestOffersDecider } from './request-offers.decider.js';
import type { OfferMoment } from './request-offers.events.js';

const { given } = specification(requestOffersDecider);
const accept = { type: 'acceptOffer', offerId: 'o1', now: march(5) } as const;
const until = { temporaryUntil: '2026-11-30' };
const temporary = (moment: OfferMoment): OfferMoment =>
  ({ ...moment, data: { ...moment.data, ...until } }) as OfferMoment;
const madeTemporary = (offerId: string, text: string) => made(offerId, text).map(temporary);
const acceptedTemporary = (offerId: string, text: string) => temporary(accepted(offerId, text));

describe('a temporary place', () => {
  it('accepted, leaves every other offer open: the wish stays active', () => {
    given(...madeTemporary('o1', 'ma:D'), ...made('o2', 'ma:D'), ...madeTemporary('o3', 'ma:V'))
      .when(accept)
      .then(acceptedTemporary('o1', 'ma:D'));
  });

  it('leaves the same half-days to be offered for a lasting place', () => {
    given(...madeTemporary('o1', 'ma:D'), acceptedTemporary('o1', 'ma:D'))
      .when(asking('o2', 'ma:D'))
      .thenState(({ offers }) => {
        if (offers['o2']?.status !== 'requested') throw new Error('not asked for');
      });
  });

  it('and a lasting one are never had on the same day: the lasting one starts after it', () => {
    const history = [...madeTemporary('o2', 'ma:D'), acceptedTemporary('o2', 'ma:D'), ...made('o1', 'ma:D')];
    given(...history)
      .when({ ...accept, start: '2026-11-30' })
      .thenFails('RULE_VIOLATED');
    given(...history)
      .when({ ...accept, start: '2026-12-01' })
      .then(accepted('o1', 'ma:D', '2026-12-01'));
  });

  it('fills the time before a lasting place that starts later', () => {
    const history = [...made('o2', 'ma:D'), accepted('o2', 'ma:D', '2026-12-01')];
    given(...history, ...madeTemporary('o1', 'ma:D'))
      .when(accept)
      .then(acceptedTemporary('o1', 'ma:D'));
  });

  it('stays open when a lasting place is accepted that starts later, and falls away when that starts in time', () => {
    given(...made('o1', 'ma:D'), ...madeTemporary('o2', 'ma:D'))
      .when({ ...accept, start: '2026-10-01' })
      .then(accepted('o1', 'ma:D', '2026-10-01'));
    given(...made('o1', 'ma:D'), ...madeTemporary('o2', 'ma:D'))
      .when(accept)
      .then(accepted('o1', 'ma:D'), withdrawn('o2', 'acceptance'));
  });

  it('is accepted while it is there', () => {
    given(...madeTemporary('o1', 'ma:D'))
      .when({ ...accept, start: '2026-12-01' })
      .thenFails('RULE_VIOLATED');
  });

  it('does not end before it starts', () => {
    given()
      .when(asking('o1', 'ma:D', { place: { ...placeOn('ma:D'), temporaryUntil: '2026-08-31' } }))
      .thenFails('RULE_VIOLATED');
  });
});

describe('settling-in days', () => {
  const settlingIn = (from: string) => ({ settlingIn: { from, halfDays: ['mo_am'] as const } });

  it('come before the start', () => {
    given()
      .when(asking('o1', 'ma:D', { place: { ...placeOn('ma:D'), ...settlingIn('2026-09-01') } }))
      .thenFails('RULE_VIOLATED');
    given()
      .when(asking('o1', 'ma:D', { place: { ...placeOn('ma:D'), ...settlingIn('2026-06-01') } }))
      .thenFails('RULE_VIOLATED');
  });

  it('belong to the start they were agreed for: a later start has none', () => {
    const settled = made('o1', 'ma:D').map(
      (moment) => ({ ...moment, data: { ...moment.data, ...settlingIn('2026-08-24') } }) as OfferMoment,
    );
    given(...settled)
      .when({ ...accept, start: '2026-10-01' })
      .then(accepted('o1', 'ma:D', '2026-10-01'));
  });
});

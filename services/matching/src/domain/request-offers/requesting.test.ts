import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import {
  accepted,
  asking,
  full,
  held,
  made,
  march,
  owners,
  placeGroupId,
  placeOn,
  requested,
  withdrawn,
} from '../../testing/offer-samples.js';
import { requestOffersDecider } from './request-offers.decider.js';
import type { OfferMoment } from './request-offers.events.js';
import { initialState } from './request-offers.state.js';

const { given, when } = specification(requestOffersDecider);
const heldOn = (offerId: string, day = 1) =>
  ({ type: 'recordHold', offerId, outcome: held, now: march(day) }) as const;
const askedToPlace = (offerId: string, text: string): OfferMoment => {
  const { data } = requested(offerId, text) as Extract<OfferMoment, { type: 'offerRequested' }>;
  return { type: 'offerRequested', data: { ...data, purpose: 'directPlacement' } };
};
const placed = (offerId: string, text: string, day = 1): OfferMoment => {
  const data = { offerId, ...owners, ...placeOn(text), placeGroupId, happenedAt: march(day) };
  return { type: 'placedDirectly', data };
};

describe('asking for an offer', () => {
  it('asks for the half-days first', () => {
    when(asking('o1', 'ma:D')).then(requested('o1', 'ma:D'));
  });

  it('again with the same id changes nothing', () => {
    given(...made('o1', 'ma:D'))
      .when(asking('o1', 'ma:D'))
      .thenNothing();
  });

  it('is refused when another offer has the id', () => {
    given(...made('o1', 'ma:D'))
      .when(asking('o1', 'di:D'))
      .thenFails('ALREADY_EXISTS');
  });

  it('is refused when the family already has a place on all of its half-days', () => {
    given(...made('o1', 'ma:D'), accepted('o1', 'ma:D'))
      .when(asking('o2', 'ma:V'))
      .thenFails('RULE_VIOLATED');
  });

  it('is possible when the family still needs some of its half-days', () => {
    given(...made('o1', 'ma:D'), accepted('o1', 'ma:D'))
      .when(asking('o2', 'ma:D di:D'))
      .then(requested('o2', 'ma:D di:D'));
  });

  it('without an agreed term makes an offer that never expires', () => {
    const { answerDays: _days, ...unlimited } = asking('o1', 'ma:D');
    when(unlimited).thenState(({ offers }) => {
      given(...requestOffersDecider.decide(unlimited, initialState()))
        .when(heldOn('o1'))
        .then({
          type: 'offerMade',
          data: { offerId: 'o1', ...owners, ...placeOn('ma:D'), placeGroupId, happenedAt: march(1) },
        });
      if (!offers['o1']) throw new Error('not asked');
    });
  });
});

describe('what provider-capacity says', () => {
  it('held: the offer is made, in the group that takes the child, with a last day to answer', () => {
    const [, offer] = made('o1', 'ma:D');
    given(requested('o1', 'ma:D')).when(heldOn('o1')).then(offer);
  });

  it('held until a day: the offer keeps it', () => {
    const [, offer] = made('o1', 'ma:D') as [OfferMoment, Extract<OfferMoment, { type: 'offerMade' }>];
    given(requested('o1', 'ma:D'))
      .when({ ...heldOn('o1'), outcome: { ...held, until: '2028-09-01' } })
      .then({ ...offer, data: { ...offer.data, heldUntil: '2028-09-01' } });
  });

  it('full: the offer is refused, with the half-days that are full', () => {
    given(requested('o1', 'ma:D'))
      .when({ type: 'recordHold', offerId: 'o1', outcome: full, now: march(1) })
      .then({
        type: 'offerRefusedForCapacity',
        data: { offerId: 'o1', reason: 'full', shortages: full.shortages, happenedAt: march(1) },
      });
  });

  it('said twice changes nothing', () => {
    given(...made('o1', 'ma:D'))
      .when(heldOn('o1'))
      .thenNothing();
  });

  it('comes too late when the offer was taken back meanwhile', () => {
    given(requested('o1', 'ma:D'), {
      type: 'offerRequestWithdrawn',
      data: { offerId: 'o1', cause: 'closure', happenedAt: march(1) },
    })
      .when(heldOn('o1'))
      .thenNothing();
  });

  it('about an unknown offer is refused', () => {
    when(heldOn('o1')).thenFails('NOT_FOUND');
  });
});

describe('a direct placement', () => {
  it('places the child once the half-days are held', () => {
    given(askedToPlace('p1', 'ma:D')).when(heldOn('p1')).then(placed('p1', 'ma:D'));
  });

  it('withdraws the open offers that it covers, in the same append', () => {
    given(...made('o1', 'ma:V'), ...made('o2', 'di:D'), askedToPlace('p1', 'ma:D'))
      .when(heldOn('p1', 5))
      .then(placed('p1', 'ma:D', 5), withdrawn('o1', 'acceptance'));
  });

  it('is refused on half-days that the family already has', () => {
    given(...made('o1', 'ma:D'), accepted('o1', 'ma:D'))
      .when(asking('p1', 'ma:V di:D', { purpose: 'directPlacement' }))
      .thenFails('RULE_VIOLATED');
  });

  it('falls away when the family took one of its half-days while they were being held', () => {
    given(askedToPlace('p1', 'ma:D di:D'), ...made('o1', 'ma:D'), accepted('o1', 'ma:D'))
      .when(heldOn('p1', 5))
      .then({
        type: 'offerRequestWithdrawn',
        data: { offerId: 'p1', cause: 'acceptance', happenedAt: march(5) },
      });
  });

  it('cannot be accepted, declined or withdrawn', () => {
    const now = march(5);
    const history = [askedToPlace('p1', 'ma:D'), placed('p1', 'ma:D')];
    given(...history)
      .when({ type: 'acceptOffer', offerId: 'p1', now })
      .thenFails('RULE_VIOLATED');
    given(...history)
      .when({ type: 'declineOffer', offerId: 'p1', now })
      .thenFails('RULE_VIOLATED');
    given(...history)
      .when({ type: 'withdrawOffer', offerId: 'p1', cause: 'organiser', now })
      .thenFails('RULE_VIOLATED');
  });

  it('is cancelled before the start, as an acceptance is', () => {
    given(askedToPlace('p1', 'ma:D'), placed('p1', 'ma:D'))
      .when({ type: 'cancelAcceptance', offerId: 'p1', by: 'family', now: march(5) })
      .then({ type: 'acceptanceCancelled', data: { offerId: 'p1', by: 'family', happenedAt: march(5) } });
  });
});

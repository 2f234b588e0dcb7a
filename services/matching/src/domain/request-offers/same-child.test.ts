import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { accepted, asking, made, march, placeOn, withdrawn } from '../../testing/offer-samples.js';
import type { RequestOffersCommand } from './request-offers.commands.js';
import { requestOffersDecider } from './request-offers.decider.js';
import type { Place, RequestMoment } from './request-offers.events.js';

const { given } = specification(requestOffersDecider);
const otherRequestId = 'other';
const at = { happenedAt: march(5) };
const known: RequestMoment = { type: 'sameChildKnown', data: { otherRequestId, ...at } };
const undone: RequestMoment = { type: 'sameChildUndone', data: { otherRequestId, ...at } };
const taken = (otherOfferId: string, place: Place): RequestMoment => ({
  type: 'placeTakenElsewhere',
  data: { otherRequestId, otherOfferId, ...place, ...at },
});
const fell = (otherOfferId: string): RequestMoment => ({
  type: 'placeElsewhereFell',
  data: { otherRequestId, otherOfferId, ...at },
});
const record = (places: Record<string, Place>): RequestOffersCommand => ({
  type: 'recordPlacesElsewhere',
  otherRequestId,
  places,
  now: march(5),
});
const monday = placeOn('ma:D');

describe('two requests for the same child', () => {
  it('are known to be so once', () => {
    const know = { type: 'knowSameChild', otherRequestId, now: march(5) } as const;
    given().when(know).then(known);
    given(known).when(know).thenNothing();
  });

  it('an acceptance by the one withdraws what it covers of the other', () => {
    given(known, ...made('o1', 'ma:V'), ...made('o2', 'di:D'))
      .when(record({ there: monday }))
      .then(taken('there', monday), withdrawn('o1', 'acceptance'));
  });

  it('told twice it is done once', () => {
    given(known, taken('there', monday))
      .when(record({ there: monday }))
      .thenNothing();
  });

  it('no half-day is offered or accepted that the child has by the other', () => {
    given(known, taken('there', monday)).when(asking('o1', 'ma:D')).thenFails('RULE_VIOLATED');
    given(known, ...made('o1', 'ma:D di:D'), taken('there', monday))
      .when({ type: 'acceptOffer', offerId: 'o1', now: march(5) })
      .thenFails('RULE_VIOLATED');
  });

  it('what was cancelled there can be had here again', () => {
    given(known, taken('there', monday)).when(record({})).then(fell('there'));
    given(known, ...made('o1', 'ma:D'), taken('there', monday), fell('there'))
      .when({ type: 'acceptOffer', offerId: 'o1', now: march(5) })
      .then(accepted('o1', 'ma:D'));
  });

  it('a temporary place there withdraws nothing here', () => {
    const temporary = { ...monday, temporaryUntil: '2026-11-30' };
    given(known, ...made('o1', 'ma:D'))
      .when(record({ there: temporary }))
      .then(taken('there', temporary));
  });

  it('says nothing of a request that is not for the same child, or is no longer', () => {
    given(...made('o1', 'ma:D'))
      .when(record({ there: monday }))
      .thenNothing();
    given(known, taken('there', monday), undone, ...made('o1', 'ma:D'))
      .when({ type: 'acceptOffer', offerId: 'o1', now: march(5) })
      .then(accepted('o1', 'ma:D'));
  });
});

import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { accepted, asking, held, made, march, requested, withdrawn } from '../../testing/offer-samples.js';
import { requestOffersDecider } from './request-offers.decider.js';
import type { OfferMoment, RequestMoment } from './request-offers.events.js';

const { given } = specification(requestOffersDecider);
const close = (because = 'c1') => ({ type: 'closeRequest', because, now: march(5) }) as const;
const reopen = (because = 'r1') => ({ type: 'reopenRequest', because, now: march(5) }) as const;
const closed = (because = 'c1'): RequestMoment => ({
  type: 'requestClosed',
  data: { because, happenedAt: march(5) },
});
const reopened = (because = 'r1'): RequestMoment => ({
  type: 'requestReopened',
  data: { because, happenedAt: march(5) },
});

describe('a request that is closed', () => {
  it('has no open offers left, and what was decided stands', () => {
    const declined: OfferMoment = { type: 'offerDeclined', data: { offerId: 'o4', happenedAt: march(3) } };
    const history = [...made('o1', 'ma:D'), accepted('o1', 'ma:D'), ...made('o2', 'di:D')];
    given(...history, requested('o3', 'wo:D'), ...made('o4', 'do:D'), declined)
      .when(close())
      .then(
        withdrawn('o2', 'closure'),
        { type: 'offerRequestWithdrawn', data: { offerId: 'o3', cause: 'closure', happenedAt: march(5) } },
        closed(),
      );
  });

  it('gets no offers and no direct placements', () => {
    given(closed()).when(asking('o1', 'ma:D')).thenFails('RULE_VIOLATED');
    given(closed())
      .when(asking('o1', 'ma:D', { purpose: 'directPlacement' }))
      .thenFails('RULE_VIOLATED');
  });

  it('gets offers again once it is open again', () => {
    given(closed()).when(reopen()).then(reopened());
    given(closed(), reopened()).when(asking('o1', 'ma:D')).then(requested('o1', 'ma:D'));
  });

  it('is closed once by what is told twice, also when it was opened again since', () => {
    given(closed()).when(close()).thenNothing();
    given(closed(), reopened(), ...made('o1', 'ma:D'))
      .when(close())
      .thenNothing();
    given(closed(), reopened(), closed('c2')).when(reopen()).thenNothing();
  });

  it('was closed while places were looked for: the offer was taken back', () => {
    given(
      requested('o1', 'ma:D'),
      ...requestOffersDecider.decide(close(), stateWith(requested('o1', 'ma:D'))),
    )
      .when({ type: 'recordHold', offerId: 'o1', outcome: held, now: march(5) })
      .thenNothing();
  });
});

function stateWith(moment: OfferMoment) {
  return requestOffersDecider.evolve(requestOffersDecider.initialState(), moment);
}

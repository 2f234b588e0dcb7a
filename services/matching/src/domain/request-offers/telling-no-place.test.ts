import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { locationId, made, march } from '../../testing/offer-samples.js';
import { requestOffersDecider } from './request-offers.decider.js';

const { given } = specification(requestOffersDecider);
const tell = { type: 'tellNoPlace', locationId, now: march(5) } as const;
const told = { type: 'noPlaceTold', data: { locationId, happenedAt: march(5) } } as const;

describe('an organiser without a place', () => {
  it('says so once', () => {
    given().when(tell).then(told);
    given(told).when(tell).thenNothing();
  });

  it('takes back no offer with it', () => {
    given(...made('o1', 'ma:D'))
      .when(tell)
      .then(told);
  });
});

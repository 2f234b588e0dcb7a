import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import { evolve, initialState } from '../../domain/request-offers/request-offers.state.js';
import { aContext } from '../../testing/capacity-follower.js';
import { asking, made } from '../../testing/offer-samples.js';
import type { CapacityHolds } from '../follow-capacity/capacity-holds.js';
import type { OfferStreams } from '../offer-streams/offer-streams.js';
import { AskPlace } from './ask-place.command.js';
import { AskPlaceHandler } from './ask-place.handler.js';

const requestId = '7d0f6a5e-52c5-4a36-9d0c-777777777777';
const offerId = '8d0f6a5e-52c5-4a36-9d0c-000000000001';
const settled = { state: made(offerId, 'ma:D').reduce(evolve, initialState()), position: 7 };

/** Loses the race for the location so many times. */
function askingWhileRacing(lost: number) {
  let raced = 0;
  const streams = { carryOut: async () => undefined } as unknown as OfferStreams;
  const settle = async () => {
    if (++raced <= lost) throw new DomainError('CONFLICT', 'Somebody else changed this.');
    return settled;
  };
  const handler = new AskPlaceHandler(streams, { settle } as unknown as CapacityHolds);
  return handler.execute(new AskPlace(requestId, asking(offerId, 'ma:D'), aContext));
}

describe('asking for a place that others want at the same moment', () => {
  it('is answered when the race is won at last', async () => {
    expect(await askingWhileRacing(2)).toMatchObject({ offer: { offerId, status: 'open' }, position: 7 });
  });

  it('is no refusal when it goes on: the offer may still be made', async () => {
    await expect(askingWhileRacing(Infinity)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

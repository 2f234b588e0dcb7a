import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import fc from 'fast-check';
import { offerCommand } from '../../testing/model/offer-commands.js';
import { OffersModel } from '../../testing/model/offers-model.js';
import { clash, type Slot, slotOf } from '../../testing/model/slots.js';
import { isPending, type Offer, stands, takenPlace } from './offer.js';
import type { RequestOffersCommand } from './request-offers.commands.js';
import { requestOffersDecider } from './request-offers.decider.js';
import type { RequestOffersEvent } from './request-offers.events.js';
import type { RequestOffers } from './request-offers.state.js';

const sequences = process.env['SAMENLOKET_LONG'] === '1' ? 100_000 : 10_000;
const { decide, evolve, initialState } = requestOffersDecider;
const ended = ['refused', 'declined', 'expired', 'withdrawn', 'cancelled'];

function decided(
  command: RequestOffersCommand,
  state: RequestOffers,
): readonly RequestOffersEvent[] | undefined {
  try {
    return decide(command, state);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** What of the offers the model knows as well. */
function summary({ offers, closures, elsewhere }: RequestOffers) {
  const lines = Object.values(offers).map(({ offerId, status, answerBy, reminders }) => {
    return [offerId, status, answerBy ?? 'no term', reminders].join(' ');
  });
  return [...lines.sort(), `closed ${closures.closed}`, `elsewhere ${Object.keys(elsewhere).sort().join()}`];
}

function modelSummary({ offers, closed, elsewhere }: OffersModel) {
  const lines = [...offers].map(([offerId, { status, answerBy, channels }]) => {
    return [offerId, status, answerBy ?? 'no term', channels.length].join(' ');
  });
  return [...lines.sort(), `closed ${closed}`, `elsewhere ${[...elsewhere.keys()].sort().join()}`];
}

const own = ({ offers }: RequestOffers): Offer[] => Object.values(offers);
const taken = (state: RequestOffers): Slot[] =>
  own(state)
    .filter(stands)
    .map((offer) => slotOf(takenPlace(offer)));

function refuseImpossible(before: RequestOffers, after: RequestOffers): void {
  const slots = taken(after);
  const twice = slots.some((one, index) => slots.slice(index + 1).some((other) => clash(one, other)));
  if (twice) throw new Error('A child has two accepted offers on one half-day');
  if (after.closures.closed && own(after).some(isPending)) throw new Error('An offer is open while closed');
  const changed = own(before).filter(({ status }) => ended.includes(status));
  if (changed.some(({ offerId, status }) => after.offers[offerId]?.status !== status)) {
    throw new Error('An offer that ended goes on');
  }
}

describe('the offers of a request against a plain model', () => {
  it(`are the same after every command, in ${sequences} sequences`, () => {
    fc.assert(
      fc.property(fc.array(offerCommand, { minLength: 5, maxLength: 30 }), (commands) => {
        const model = new OffersModel();
        const log: RequestOffersEvent[] = [];
        let state = initialState();
        for (const command of commands) {
          const before = state;
          const events = decided(command, before);
          const taken = model.take(command);
          state = (events ?? []).reduce(evolve, before);
          log.push(...(events ?? []));
          if ((events !== undefined) !== taken || summary(state).join() !== modelSummary(model).join()) {
            expect({ command, taken: events !== undefined, offers: summary(state) }).toEqual({
              command,
              taken,
              offers: modelSummary(model),
            });
          }
          refuseImpossible(before, state);
        }
        const stored = JSON.parse(JSON.stringify(log)) as RequestOffersEvent[];
        if (JSON.stringify(stored.reduce(evolve, initialState())) !== JSON.stringify(state)) {
          expect(stored.reduce(evolve, initialState())).toEqual(state);
        }
      }),
      { numRuns: sequences },
    );
  });
});

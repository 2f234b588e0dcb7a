import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import { halfDaysOverTwoWeeks, patternOfMask } from '@samenloket/regional';
import fc from 'fast-check';
import { asking, held, march } from '../../testing/offer-samples.js';
import { type Offer, stands, takenPlace } from './offer.js';
import type { RequestOffersCommand } from './request-offers.commands.js';
import { requestOffersDecider } from './request-offers.decider.js';
import type { RequestOffersEvent } from './request-offers.events.js';
import type { RequestOffers } from './request-offers.state.js';

const offerId = fc.constantFrom('o1', 'o2', 'o3', 'o4', 'o5');
const now = fc.integer({ min: 1, max: 28 }).map(march);
/** Few half-days, so that offers often overlap. */
const pattern = fc.integer({ min: 1, max: 15 }).map(patternOfMask);
const purpose = fc.constantFrom('offer', 'directPlacement' as const);
const terms = { answerDays: 5, reminderLimit: 2 };

const command: fc.Arbitrary<RequestOffersCommand> = fc.oneof(
  fc.record({ offerId, now, pattern, purpose }).map(({ offerId, pattern, ...rest }) => {
    const asked = asking(offerId, 'ma:D', rest);
    return { ...asked, place: { ...asked.place, pattern } };
  }),
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('recordHold'), offerId, outcome: fc.constant(held), now }),
  },
  {
    weight: 3,
    arbitrary: fc.record(
      { type: fc.constant('acceptOffer'), offerId, now, pattern },
      { requiredKeys: ['type', 'offerId', 'now'] },
    ),
  },
  fc.record({ type: fc.constant('declineOffer'), offerId, now }),
  fc.record({ type: fc.constant('expireOffer'), offerId, now }),
  fc.record({ type: fc.constant('resendOffer'), offerId, now, terms: fc.constant(terms) }),
  fc.record({ type: fc.constant('withdrawOffer'), offerId, now, cause: fc.constant('organiser') }),
  fc.record({ type: fc.constant('cancelAcceptance'), offerId, now, by: fc.constant('family') }),
  fc.record({
    type: fc.constantFrom('closeRequest' as const, 'reopenRequest' as const),
    now,
    because: fc.uuid(),
  }),
);

interface Step {
  readonly before: RequestOffers;
  readonly events: readonly RequestOffersEvent[];
  readonly after: RequestOffers;
}

/** Carries out what the rules allow; every other command must be refused with a DomainError. */
function stepsOf(commands: readonly RequestOffersCommand[]): Step[] {
  const steps: Step[] = [];
  let state = requestOffersDecider.initialState();
  for (const one of commands) {
    const before = state;
    const events = decided(one, before);
    state = events.reduce(requestOffersDecider.evolve, before);
    steps.push({ before, events, after: state });
  }
  return steps;
}

function decided(one: RequestOffersCommand, state: RequestOffers): readonly RequestOffersEvent[] {
  try {
    return requestOffersDecider.decide(one, state);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

const offersIn = ({ offers }: RequestOffers): Offer[] => Object.values(offers);
const check = (property: (steps: readonly Step[]) => void) =>
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => property(stepsOf(commands))),
    { numRuns: 500 },
  );

describe('whatever is asked of the offers of a request', () => {
  it('at most one acceptance stands for each half-day', () =>
    check((steps) => {
      for (const { after } of steps) {
        let taken = 0;
        for (const offer of offersIn(after).filter(stands)) {
          const mask = halfDaysOverTwoWeeks(takenPlace(offer).pattern);
          expect(taken & mask).toBe(0);
          taken |= mask;
        }
      }
    }));

  it('an offer that ended stays as it ended', () =>
    check((steps) => {
      // Not among them: a direct placement, which may be cancelled before its start as an acceptance may.
      const final = ['refused', 'declined', 'expired', 'withdrawn', 'cancelled'];
      for (const { before, after } of steps) {
        for (const offer of offersIn(before)) {
          if (final.includes(offer.status)) expect(after.offers[offer.offerId]?.status).toBe(offer.status);
        }
      }
    }));

  it('no open offer is left that an acceptance covers', () =>
    check((steps) => {
      for (const { events, after } of steps) {
        if (!events.some(({ type }) => type === 'offerAccepted' || type === 'placedDirectly')) continue;
        const has = offersIn(after)
          .filter(stands)
          .reduce((mask, offer) => mask | halfDaysOverTwoWeeks(takenPlace(offer).pattern), 0);
        for (const { status, place } of offersIn(after)) {
          if (status === 'open') expect(halfDaysOverTwoWeeks(place.pattern) & ~has).not.toBe(0);
        }
      }
    }));

  it('what is accepted was offered, and reminders stay within what was agreed', () =>
    check((steps) => {
      for (const offer of steps.flatMap(({ after }) => offersIn(after))) {
        const offered = halfDaysOverTwoWeeks(offer.place.pattern);
        expect(halfDaysOverTwoWeeks(takenPlace(offer).pattern) & ~offered).toBe(0);
        expect(offer.reminders).toBeLessThanOrEqual(offer.terms?.reminderLimit ?? 0);
      }
    }));

  it('told again from its events it is the same', () =>
    check((steps) => {
      const events = steps.flatMap((step) => step.events);
      const stored = JSON.parse(JSON.stringify(events)) as RequestOffersEvent[];
      const last = steps.at(-1)?.after ?? requestOffersDecider.initialState();
      expect(stored.reduce(requestOffersDecider.evolve, requestOffersDecider.initialState())).toEqual(last);
    }));
});

import { describe, expect, it } from '@jest/globals';
import { addDays, endOfDayInBrussels } from '@samenloket/regional';
import { accepted, made } from '../../testing/offer-samples.js';
import { answerDay } from './answer-day.js';
import { requestOffersDecider } from './request-offers.decider.js';
import { initialState, evolve } from './request-offers.state.js';
import type { OfferMoment } from './request-offers.events.js';

const answersOn = (answerBy: string) =>
  made('o1', 'ma:D')
    .map((moment) => ({
      ...moment,
      data: { ...moment.data, ...(moment.type === 'offerMade' && { answerBy }) },
    }))
    .reduce((state, moment) => evolve(state, moment as OfferMoment), initialState());
const expiresAt = (answerBy: string, milliseconds: number) =>
  requestOffersDecider.decide(
    { type: 'expireOffer', offerId: 'o1', now: new Date(milliseconds).toISOString() },
    answersOn(answerBy),
  ).length === 1;

describe('the last day to answer', () => {
  it.each([
    ['before midnight in Brussels, in winter', '2026-01-15T22:59:59.999Z', '2026-01-25'],
    ['after midnight in Brussels, in winter', '2026-01-15T23:00:00.000Z', '2026-01-26'],
    ['before midnight in Brussels, in summer', '2026-07-15T21:59:59.999Z', '2026-07-25'],
    ['after midnight in Brussels, in summer', '2026-07-15T22:00:00.000Z', '2026-07-26'],
    ['over the start of summer time', '2026-03-20T12:00:00.000Z', '2026-03-30'],
    ['over the end of summer time', '2026-10-20T12:00:00.000Z', '2026-10-30'],
  ])('counts days of the calendar: %s', (_when, now, answerBy) => {
    expect(answerDay({ answerDays: 10, reminderLimit: 3 }, now)).toEqual({ answerBy });
  });

  it.each([
    ['of 23 hours, when the clock goes forward', '2026-03-29', 23],
    ['of 25 hours, when it goes back', '2026-10-25', 25],
    ['of 24 hours', '2026-06-10', 24],
  ])('lasts the whole of a day %s', (_which, answerBy, hours) => {
    const lastMoment = Date.parse(endOfDayInBrussels(answerBy));
    expect(lastMoment - Date.parse(endOfDayInBrussels(addDays(answerBy, -1)))).toBe(hours * 3_600_000);
    expect(expiresAt(answerBy, lastMoment)).toBe(false);
    expect(expiresAt(answerBy, lastMoment + 1)).toBe(true);
  });

  it('is over for an offer that was answered', () => {
    const state = evolve(answersOn('2026-03-29'), accepted('o1', 'ma:D'));
    expect(
      requestOffersDecider.decide(
        { type: 'expireOffer', offerId: 'o1', now: '2026-04-30T00:00:00.000Z' },
        state,
      ),
    ).toEqual([]);
  });
});

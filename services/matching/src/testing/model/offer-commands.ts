import { patternOfMask } from '@samenloket/regional';
import fc from 'fast-check';
import type { RequestOffersCommand } from '../../domain/request-offers/request-offers.commands.js';
import { asking, full, held, locationId } from '../offer-samples.js';

const offerId = fc.constantFrom('o1', 'o2', 'o3', 'o4', 'o5');
/** Some lie exactly a term apart, so that last days to answer are met. */
const dates = [
  '2026-03-05',
  '2026-03-08',
  '2026-03-15',
  '2026-03-29',
  '2026-04-28',
  '2026-05-01',
  '2026-06-15',
  '2026-10-25',
];
const date = fc.constantFrom(...dates);
/** At noon, so that a day is a day without a calendar; the clock changes have tests of their own. */
const now = date.map((day) => `${day}T12:00:00.000Z`);
/** Few half-days in both weeks, so that offers often overlap. */
const pattern = fc
  .integer({ min: 1, max: 15 })
  .map((bits) => patternOfMask((bits & 3) | ((bits & 12) << 12)));
const until = fc.option(fc.constantFrom('2026-04-30', '2026-06-30'), { nil: undefined, freq: 2 });
const place = fc.record({ start: date, pattern, until }).map(({ until: temporaryUntil, ...rest }) => ({
  locationId,
  ...rest,
  ...(temporaryUntil && { temporaryUntil }),
}));
const channel = fc.option(fc.constantFrom('mail', 'sms', 'letter'), { nil: undefined });
const because = fc.constantFrom('b1', 'b2', 'b3', 'b4');
const sameChild = { now, otherRequestId: fc.constant('other') };
const type = <Type extends RequestOffersCommand['type']>(name: Type) => fc.constant(name);
const terms = fc.constant({ answerDays: 5, reminderLimit: 2 });

const requestOffer = fc
  .record({
    offerId,
    now,
    place,
    purpose: fc.constantFrom('offer', 'offer', 'offer', 'directPlacement' as const),
    answerDays: fc.option(fc.constantFrom(3, 10, 30), { nil: undefined, freq: 8 }),
    reminderLimit: fc.constantFrom(0, 2, 3),
  })
  .map(({ offerId: id, answerDays, ...rest }): RequestOffersCommand => {
    const { answerDays: _agreed, ...asked } = asking(id, 'ma:D', rest);
    return { ...asked, ...(answerDays !== undefined && { answerDays }) };
  });

const acceptOffer = fc
  .record({
    offerId,
    now,
    start: fc.option(date, { nil: undefined, freq: 2 }),
    pattern: fc.option(pattern, { nil: undefined, freq: 2 }),
  })
  .map(({ start, pattern: taken, ...rest }): RequestOffersCommand => {
    return { type: 'acceptOffer', ...rest, ...(start && { start }), ...(taken && { pattern: taken }) };
  });

const resendOffer = fc
  .record({ offerId, now, terms, channel })
  .map(({ channel: over, ...rest }): RequestOffersCommand => {
    return { type: 'resendOffer', ...rest, ...(over && { channel: over }) };
  });

/** Whatever may be asked of the offers of a request; an offer that is asked for mostly gets its half-days. */
export const offerCommand: fc.Arbitrary<RequestOffersCommand> = fc.oneof(
  { weight: 5, arbitrary: requestOffer },
  {
    weight: 5,
    arbitrary: fc.record({
      type: type('recordHold'),
      offerId,
      now,
      outcome: fc.constantFrom(held, held, held, full),
    }),
  },
  { weight: 5, arbitrary: acceptOffer },
  fc.record({ type: type('declineOffer'), offerId, now }),
  { weight: 2, arbitrary: fc.record({ type: type('expireOffer'), offerId, now }) },
  { weight: 2, arbitrary: resendOffer },
  fc.record({ type: type('planIntroductionVisit'), offerId, now, on: date, withDesk: fc.boolean() }),
  fc.record({ type: type('withdrawOffer'), offerId, now, cause: fc.constant('organiser' as const) }),
  {
    weight: 2,
    arbitrary: fc.record({
      type: type('cancelAcceptance'),
      offerId,
      now,
      by: fc.constant('family' as const),
    }),
  },
  fc.record({ type: type('closeRequest'), now, because }),
  fc.record({ type: type('reopenRequest'), now, because }),
  fc.record({ type: type('knowSameChild'), ...sameChild }),
  fc.record({ type: type('undoSameChild'), ...sameChild }),
  fc.record({
    type: type('recordPlacesElsewhere'),
    ...sameChild,
    places: fc.dictionary(fc.constantFrom('there-1', 'there-2'), place, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  }),
  fc.record({ type: type('tellNoPlace'), now, locationId: fc.constant(locationId) }),
);

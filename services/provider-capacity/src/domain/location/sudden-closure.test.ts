import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { described, deskId, groupDescribed, groupId, organiserId, week } from '../../testing/samples.js';
import { location } from './location.js';
import type { CloseSuddenly } from './location-commands.js';
import type { LocationEvent } from './location-events.js';

const { given } = specification(location);
const from = '2026-03-02';
const close: CloseSuddenly = {
  type: 'closeSuddenly',
  closureId: 'closure-1',
  from,
  legalGround: 'vitalInterest',
};
const place = groupDescribed({ mo_am: 8, mo_pm: 8 });
const pattern = week('mo_am');

const enrolled = (enrolmentId: string, change = {}): LocationEvent => ({
  type: 'enrolledDirectly',
  data: { enrolmentId, placeGroupId: groupId, start: '2025-01-06', pattern, ...change },
});
const held = (offerId: string): LocationEvent => ({
  type: 'halfDaysHeld',
  data: { offerId, placeGroupId: groupId, requestId: `request-of-${offerId}`, start: '2026-04-06', pattern },
});
const closed = (children: object[], offers: object[] = []): LocationEvent[] =>
  [
    { type: 'locationClosed', data: { from, reason: 'crisis' } },
    {
      type: 'closedSuddenly',
      data: {
        closureId: 'closure-1',
        organiserId,
        deskId,
        from,
        legalGround: 'vitalInterest',
        children,
        offers,
      },
    },
  ] as LocationEvent[];
const ended = (enrolmentId: string, change = {}): LocationEvent => ({
  type: 'enrolmentEnded',
  data: { enrolmentId, on: from, cause: 'closedSuddenly', ...change },
});

describe('a location that closes suddenly', () => {
  it('names every child in care and ends its care on that day, at once', () => {
    given(described(), place, enrolled('one', { requestId: 'request-1' }), enrolled('two'))
      .when(close)
      .then(
        ...closed([
          { enrolmentId: 'one', requestId: 'request-1', start: '2025-01-06', pattern },
          { enrolmentId: 'two', start: '2025-01-06', pattern },
        ]),
        ended('one', { requestId: 'request-1' }),
        ended('two'),
      );
  });

  it('names children that were still to come, whose care never begins', () => {
    given(described(), place, enrolled('later', { start: '2026-09-07' }))
      .when(close)
      .then(
        ...closed([{ enrolmentId: 'later', start: '2026-09-07', pattern }]),
        ended('later', { on: '2026-09-07' }),
      );
  });

  it('leaves out who left before, and who cancelled', () => {
    const cancelled: LocationEvent = {
      type: 'enrolmentEnded',
      data: { enrolmentId: 'cancelled', on: '2026-09-07', cause: 'acceptanceCancelled' },
    };
    given(
      described(),
      place,
      enrolled('left', { until: from }),
      enrolled('cancelled', { start: '2026-09-07' }),
      cancelled,
    )
      .when(close)
      .then(...closed([]));
  });

  it('names the offers that half-days are held for, so that they are taken back', () => {
    given(described(), place, held('offer-1'))
      .when(close)
      .then(...closed([], [{ offerId: 'offer-1', requestId: 'request-of-offer-1' }]));
  });

  it('closes once under one id, however often it is told', () => {
    given(described(), place, ...closed([]))
      .when(close)
      .thenNothing();
  });

  it('takes no more children from that day on', () => {
    given(described(), place, ...closed([]))
      .when({
        ...{ type: 'holdHalfDays', offerId: 'late', requestId: 'request-2', start: from, pattern },
      })
      .then({
        type: 'holdRefused',
        data: { offerId: 'late', requestId: 'request-2', reason: 'closed', shortages: [] },
      });
  });
});

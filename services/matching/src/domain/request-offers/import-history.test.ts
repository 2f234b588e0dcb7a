import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import {
  accepted,
  deskId,
  familyId,
  locationId,
  made,
  march,
  owners,
  plan,
} from '../../testing/offer-samples.js';
import { takenPlace } from './offer.js';
import type { HistoryEntry } from './request-offers.commands.js';
import { requestOffersDecider } from './request-offers.decider.js';
import type { RequestOffersEvent } from './request-offers.events.js';
import type { RequestOffers } from './request-offers.state.js';
import { initialState } from './request-offers.state.js';

const { given, when } = specification(requestOffersDecider);
const entry = (key: string, kind: HistoryEntry['kind'], day: number, more: Partial<HistoryEntry> = {}) => ({
  key,
  kind,
  happenedAt: march(day),
  offerId: 'o1',
  ...more,
});
const offered = { locationId, start: '2026-09-01', pattern: plan('ma:D') };
const make = entry('k1', 'offerMade', 1, offered);
const imported = (...entries: HistoryEntry[]) => ({
  type: 'importHistory' as const,
  deskId,
  familyId,
  entries,
});
const told = (...entries: HistoryEntry[]) =>
  requestOffersDecider.decide(imported(...entries), initialState());
const statusAfter = (status: string) => (state: RequestOffers) =>
  expect(state.offers['o1']?.status).toBe(status);

describe('imported history', () => {
  it('tells each row once, with the date it happened', () => {
    when(imported(make, entry('k2', 'offerResent', 2, { channel: 'telefoon' }))).then(
      { type: 'offerMade', data: { offerId: 'o1', happenedAt: march(1), key: 'k1', ...owners, ...offered } },
      { type: 'offerResent', data: { offerId: 'o1', happenedAt: march(2), key: 'k2', channel: 'telefoon' } },
    );
  });

  it('an acceptance without its own start and plan takes those of the offer', () => {
    when(imported(make, entry('k2', 'offerAccepted', 5))).thenState(({ offers }) => {
      expect(offers['o1'] && takenPlace(offers['o1'])).toEqual(offered);
    });
  });

  it.each([
    ['offerDeclined', 'declined'],
    ['offerExpired', 'expired'],
    ['offerWithdrawn', 'withdrawn'],
    ['offerAccepted', 'accepted'],
  ] as const)('%s: the offer is %s', (kind, status) => {
    when(imported(make, entry('k2', kind, 5))).thenState(statusAfter(status));
  });

  it('a cancelled acceptance says who cancelled', () => {
    const rows = [
      make,
      entry('k2', 'offerAccepted', 5),
      entry('k3', 'acceptanceCancelled', 6, { by: 'organiser' }),
    ];
    when(imported(...rows)).thenState(statusAfter('cancelled'));
    expect(told(...rows).at(-1)?.data).toMatchObject({ by: 'organiser' });
  });

  it('a direct placement stands by itself', () => {
    when(imported({ ...make, kind: 'placedDirectly' })).thenState(statusAfter('placed'));
  });

  it('sets no term, whatever the desk agreed', () => {
    when(imported(make)).thenState(({ offers }) => expect(offers['o1']?.answerBy).toBeUndefined());
  });

  it('is not held to the rules for live offers: acceptances may overlap', () => {
    const other = { ...make, key: 'k9', offerId: 'o2' };
    const rows = [
      make,
      other,
      entry('k2', 'offerAccepted', 5),
      entry('k3', 'offerAccepted', 6, { offerId: 'o2' }),
    ];
    when(imported(...rows)).thenState(({ offers }) =>
      expect(Object.values(offers).map(({ status }) => status)).toEqual(['accepted', 'accepted']),
    );
  });

  it('known rows change nothing, also after having been stored and read', () => {
    const rows = [make, entry('k2', 'offerResent', 2), entry('k3', 'offerAccepted', 5)];
    const stored = JSON.parse(JSON.stringify(told(...rows))) as RequestOffersEvent[];
    given(...stored)
      .when(imported(...rows))
      .thenNothing();
  });

  it('new rows of a later import are added', () => {
    given(...told(make))
      .when(imported(make, entry('k2', 'offerDeclined', 5)))
      .thenState(statusAfter('declined'));
  });

  it('a row of the past takes its place by its own date', () => {
    given(...told(make, entry('k3', 'offerDeclined', 7)))
      .when(imported(make, entry('k2', 'offerResent', 3), entry('k3', 'offerDeclined', 7)))
      .thenState(({ offers }) => {
        expect(offers['o1']).toMatchObject({ status: 'declined', reminders: 1 });
        expect(offers['o1']?.moments.map(({ data }) => data.key)).toEqual(['k1', 'k2', 'k3']);
      });
  });

  it('a changed row is a correction', () => {
    const moved = { ...make, start: '2026-10-01' };
    given(...told(make))
      .when(imported(moved))
      .then({
        type: 'historyCorrected',
        data: {
          key: 'k1',
          offerId: 'o1',
          replacesOfferId: 'o1',
          happenedAt: march(1),
          entry: {
            type: 'offerMade',
            data: {
              offerId: 'o1',
              happenedAt: march(1),
              key: 'k1',
              ...owners,
              ...offered,
              start: '2026-10-01',
            },
          },
        },
      });
  });

  it('a corrected offer corrects its acceptance with it, once', () => {
    const [before, after] = [make, { ...make, start: '2026-10-01' }];
    const acceptance = entry('k2', 'offerAccepted', 5);
    const first = told(before, acceptance);
    given(...first)
      .when(imported(after, acceptance))
      .thenState(({ offers }) => expect(offers['o1']?.accepted?.start).toBe('2026-10-01'));
    const state = first.reduce(requestOffersDecider.evolve, requestOffersDecider.initialState());
    const second = requestOffersDecider.decide(imported(after, acceptance), state);
    expect(second.map(({ type }) => type)).toEqual(['historyCorrected', 'historyCorrected']);
    given(...first, ...second)
      .when(imported(after, acceptance))
      .thenNothing();
  });

  it('an acceptance that is corrected to a decline no longer stands', () => {
    given(...told(make, entry('k2', 'offerAccepted', 5)))
      .when(imported(make, entry('k2', 'offerDeclined', 5)))
      .thenState(statusAfter('declined'));
  });

  it('a row that moves to another offer leaves the first one', () => {
    const other = { ...make, key: 'k9', offerId: 'o2' };
    given(...told(make, other, entry('k2', 'offerDeclined', 5)))
      .when(imported(make, other, entry('k2', 'offerDeclined', 5, { offerId: 'o2' })))
      .thenState(({ offers }) => {
        expect(offers['o1']?.status).toBe('open');
        expect(offers['o2']?.status).toBe('declined');
      });
  });

  it('an offer whose only row moves away is gone', () => {
    given(...told(make))
      .when(imported({ ...make, offerId: 'o2' }))
      .thenState(({ offers }) => expect(Object.keys(offers)).toEqual(['o2']));
  });

  it('beside a live acceptance an older expiry undoes nothing', () => {
    given(...made('o1', 'ma:D'), accepted('o1', 'ma:D'))
      .when(imported(entry('k2', 'offerExpired', 3)))
      .thenState(statusAfter('accepted'));
  });

  it('of an offer that was never made is refused', () => {
    when(imported(entry('k2', 'offerAccepted', 5))).thenFails('BAD_INPUT');
  });

  it('of an offer without a place is refused', () => {
    when(imported(entry('k1', 'offerMade', 5))).thenFails('BAD_INPUT');
  });
});

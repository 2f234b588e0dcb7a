import { describe, expect, it } from '@jest/globals';
import { sourced, viewSpecification } from '@samenloket/read-models/testing';
import type { RequestOffersEvent } from '../domain/request-offers/request-offers.events.js';
import { requestFacts } from '../testing/matching-under-test.js';
import {
  accepted,
  deskId,
  familyId,
  locationId,
  made,
  march,
  organiserId,
  owners,
  placeOn,
} from '../testing/offer-samples.js';
import { deskAgreementsView } from './desk-agreements/desk-agreements.view.js';
import { offersView } from './offers/offers.view.js';
import { placesView } from './places/places.view.js';
import { requestFactsView } from './request-facts/request-facts.view.js';

const requestId = '7d0f6a5e-52c5-4a36-9d0c-777777777777';
const own = ({ type, data }: RequestOffersEvent) =>
  sourced(type, data, { producer: 'matching', stream: `offers-${requestId}` });
const fromIntake = (type: string, data: object) => sourced(`intake.${type}.v1`, data, { producer: 'intake' });
const registered = fromIntake('careRequestRegistered', { requestId, ...requestFacts });

describe('offers', () => {
  const { given } = viewSpecification(offersView);

  it('an offer is one document, with its request and all its moments', () => {
    given(...made('o1', 'ma:D').map(own), own(accepted('o1', 'ma:D'))).thenDocument('o1', (offer) =>
      expect(offer).toMatchObject({
        requestId,
        deskId,
        familyId,
        status: 'accepted',
        since: march(1),
        answeredAt: march(5),
        moments: [{ type: 'offerRequested' }, { type: 'offerMade' }, { type: 'offerAccepted' }],
      }),
    );
  });

  it('a corrected row moves from one document to the other', () => {
    const entry = (offerId: string) =>
      ({
        type: 'offerMade',
        data: { offerId, key: 'k1', happenedAt: march(1), ...owners, ...placeOn('ma:D') },
      }) as const;
    const correction = { key: 'k1', offerId: 'o2', replacesOfferId: 'o1', happenedAt: march(1) };
    given(
      own(entry('o1')),
      own({ type: 'historyCorrected', data: { ...correction, entry: entry('o2') } }),
    ).thenIds('o2');
  });
});

describe('facts of requests', () => {
  const { given } = viewSpecification(requestFactsView);

  it('follow the wish, the birth, the closing and the reopening', () => {
    given(
      registered,
      fromIntake('wantedStartChanged', { requestId, wantedStart: '2026-11-01' }),
      fromIntake('childBorn', { requestId, birthMonth: '2026-04' }),
      fromIntake('careRequestClosed', { requestId, outcome: 'lapsed' }),
    ).thenDocument(requestId, (facts) =>
      expect(facts).toMatchObject({ status: 'closed', wantedStart: '2026-11-01', birthMonth: '2026-04' }),
    );
    given(
      registered,
      fromIntake('careRequestClosed', { requestId, outcome: 'lapsed' }),
      fromIntake('careRequestReopened', { requestId }),
    ).thenDocument(requestId, (facts) => expect(facts?.status).toBe('open'));
  });

  it('a correction replaces the facts and leaves the request as open or closed as it was', () => {
    given(
      registered,
      fromIntake('careRequestClosed', { requestId, outcome: 'lapsed' }),
      fromIntake('careRequestCorrected', { requestId, ...requestFacts, preferences: [], nisAsked: '44012' }),
    ).thenDocument(requestId, (facts) =>
      expect(facts).toMatchObject({ status: 'closed', wishes: ['municipality:44086'] }),
    );
  });

  it('a transferred request is of its new desk', () => {
    const toDeskId = '9d0f6a5e-52c5-4a36-9d0c-999999999999';
    given(registered, fromIntake('careRequestTransferred', { requestId, toDeskId })).thenDocument(
      requestId,
      (facts) => expect(facts?.deskId).toBe(toDeskId),
    );
  });

  it('nothing is left of an erased family, whatever follows', () => {
    given(
      registered,
      fromIntake('familyErased', { requestId, familyId }),
      fromIntake('careRequestClosed', { requestId, outcome: 'lapsed' }),
    ).thenNothing(requestId);
  });
});

describe('places', () => {
  const { given } = viewSpecification(placesView);
  const located = sourced(
    'providerCapacity.locationDescribed.v1',
    { locationId, organiserId, deskId, name: 'De Vlinder', kind: 'groupCare', nis: '31005' },
    { producer: 'providerCapacity' },
  );
  const group = (placeGroupId: string, ageTo: number) =>
    sourced(
      'providerCapacity.placeGroupDescribed.v1',
      {
        locationId,
        placeGroupId,
        tier: 'T2',
        ageFrom: 0,
        ageTo,
        validFrom: '2020-01-01',
        capacity: { mo_am: 8 },
      },
      { producer: 'providerCapacity' },
    );

  it.each([
    ['the location first', [located, group('g1', 12), group('g2', 36), group('g1', 18)]],
    ['a group first', [group('g2', 36), located, group('g1', 18)]],
  ])('hold their groups as last described, %s', (_order, events) => {
    given(...events).thenDocument(locationId, (places) => {
      expect(places).toMatchObject({ organiserId, deskId, nis: '31005' });
      expect(new Set(places?.groups.map(({ placeGroupId, ageTo }) => `${placeGroupId} ${ageTo}`))).toEqual(
        new Set(['g1 18', 'g2 36']),
      );
    });
  });
});

describe('agreements of a desk', () => {
  it('keep every value with its date; the same date again replaces', () => {
    const set = (value: number, validFrom: string) =>
      fromIntake('agreementSet', { deskId, setting: 'familyTermDays', value, validFrom });
    viewSpecification(deskAgreementsView)
      .given(set(10, '2022-01-01'), set(14, '2024-01-01'), set(7, '2024-01-01'))
      .then(deskId, {
        settings: [
          { setting: 'familyTermDays', value: 10, validFrom: '2022-01-01' },
          { setting: 'familyTermDays', value: 7, validFrom: '2024-01-01' },
        ],
        participations: [],
      });
  });

  it('keep which organisers take part, and when', () => {
    const set = (until?: string) =>
      fromIntake('participationSet', { deskId, organiserId, from: '2026-01-01', until });
    viewSpecification(deskAgreementsView)
      .given(set(), set('2026-06-30'))
      .then(deskId, {
        settings: [],
        participations: [{ organiserId, from: '2026-01-01', until: '2026-06-30' }],
      });
  });
});

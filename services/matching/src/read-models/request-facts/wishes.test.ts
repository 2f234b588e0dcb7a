import { describe, expect, it } from '@jest/globals';
import { wishesFulfilledAt, wishesOf } from '@samenloket/contracts';
import { sourced, viewSpecification } from '@samenloket/read-models/testing';
import { requestFacts } from '../../testing/matching-under-test.js';
import { requestFactsView } from './request-facts.view.js';

const [requestId, deskId, organiserId] = ['request-1', 'desk-1', 'organiser-1'];
const minder = { locationId: 'minder-1', organiserId, nis: '31005', deskId };
const fulfils = (wish: Parameters<typeof wishesOf>[0]) =>
  wishesOf(wish).some((key) => wishesFulfilledAt(minder).includes(key));
const wishing = { preferences: [], nisAsked: '31040', deskId: 'desk-2' };

describe('a wish', () => {
  it('for a location is fulfilled there alone', () => {
    expect(fulfils({ ...wishing, preferences: ['minder-1'] })).toBe(true);
    expect(fulfils({ ...wishing, preferences: ['elsewhere'], nisAsked: '31005', deskId })).toBe(false);
  });

  it('for an organiser is fulfilled by any of its child-minders', () => {
    expect(fulfils({ ...wishing, wish: { kind: 'organiser', organiserId } })).toBe(true);
    expect(fulfils({ ...wishing, wish: { kind: 'organiser', organiserId: 'another' } })).toBe(false);
  });

  it('for a municipality is fulfilled anywhere in it, by the code that it has today', () => {
    expect(fulfils({ ...wishing, wish: { kind: 'municipality', nis: '31005' } })).toBe(true);
    expect(fulfils({ ...wishing, wish: { kind: 'municipality', nis: '31040' } })).toBe(false);
    const merged = { ...wishing, wish: { kind: 'municipality', nis: '44012' } } as const;
    expect(wishesOf(merged)).toEqual(['municipality:44086']);
  });

  it('that is left open is fulfilled anywhere under the desk', () => {
    expect(fulfils({ ...wishing, deskId, wish: { kind: 'open' } })).toBe(true);
    expect(fulfils({ ...wishing, wish: { kind: 'open' } })).toBe(false);
  });

  it('with no word about it is for the municipality asked, as the desks’ own files mean it', () => {
    expect(wishesOf(wishing)).toEqual(['municipality:31040']);
    expect(wishesOf({ ...wishing, nisAsked: undefined })).toEqual(['desk:desk-2']);
  });
});

describe('the proof that a request is urgent', () => {
  const { given } = viewSpecification(requestFactsView);
  const told = (type: string, data: object) => sourced(`intake.${type}.v1`, data, { producer: 'intake' });
  const facts = { requestId, ...requestFacts, urgentReason: 'careFellAway' };

  it('stays when the rest of the request is corrected', () => {
    given(
      told('careRequestRegistered', facts),
      told('urgencyProven', { requestId, on: '2026-02-10' }),
      told('careRequestCorrected', { ...facts, tariff: 'incomeTariffOnly' }),
    ).thenDocument(requestId, (doc) =>
      expect(doc).toMatchObject({ urgencyProvenOn: '2026-02-10', tariff: 'incomeTariffOnly' }),
    );
  });
});

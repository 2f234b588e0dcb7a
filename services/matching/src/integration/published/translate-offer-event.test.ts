import { describe, expect, it } from '@jest/globals';
import { ClearCodec } from '@samenloket/event-store';
import {
  requestOffersCatalogue,
  type RequestOffersEvent,
} from '../../domain/request-offers/request-offers.events.js';
import { accepted, made, march, owners, placeOn, requested, withdrawn } from '../../testing/offer-samples.js';
import { translateOfferEvent } from './translate-offer-event.js';

const codec = new ClearCodec<RequestOffersEvent>(requestOffersCatalogue);
const requestId = '7d0f6a5e-52c5-4a36-9d0c-777777777777';

/** As it is stored, and then told to the other services. */
async function told(event: RequestOffersEvent) {
  const metadata = {
    happenedAt: event.data.happenedAt,
    actor: { subject: 'subject-1', role: 'deskWorker' },
    correlationId: 'correlation-1',
    causationId: 'correlation-1',
  };
  const stored = await codec.encode('event-1', event, metadata);
  const place = { stream: `offers-${requestId}`, revision: 0, position: 1, recordedAt: march(1) };
  return translateOfferEvent(codec)({ ...stored, ...place });
}

const of = { requestId, offerId: 'o1' };
const bare = { offerId: 'o1', happenedAt: march(5) };
const imported = { ...bare, key: 'k1' };
const corrected = (
  entry: Extract<RequestOffersEvent, { type: 'historyCorrected' }>['data']['entry'],
  from = 'o1',
) =>
  told({
    type: 'historyCorrected',
    data: { key: 'k1', offerId: 'o1', replacesOfferId: from, happenedAt: march(5), entry },
  });

describe('what matching tells the other services', () => {
  it('an offer with its place and last day to answer, not whose it is', async () => {
    const [, offer] = made('o1', 'ma:D');
    const { locationId, placeGroupId, start, pattern } = accepted('o1', 'ma:D').data as never;
    expect(await told(offer)).toEqual({
      type: 'matching.offerMade.v1',
      data: { ...of, locationId, placeGroupId, start, pattern, answerBy: '2026-03-11' },
    });
  });

  it('an acceptance as the family took it', async () => {
    expect(await told(accepted('o1', 'ma:V', '2026-10-01'))).toMatchObject({
      type: 'matching.offerAccepted.v1',
      data: { ...of, ...placeOn('ma:V', '2026-10-01') },
    });
  });

  it.each([
    [{ type: 'offerResent', data: { ...bare, channel: 'sms' } }, 'offerResent', { channel: 'sms' }],
    [{ type: 'offerDeclined', data: { ...bare, reason: 'tooFar' } }, 'offerDeclined', { reason: 'tooFar' }],
    [{ type: 'offerExpired', data: bare }, 'offerExpired', {}],
    [withdrawn('o1', 'closure'), 'offerWithdrawn', { cause: 'closure' }],
    [
      { type: 'acceptanceCancelled', data: { ...bare, by: 'family' } },
      'acceptanceCancelled',
      { by: 'family' },
    ],
    [
      { type: 'placedDirectly', data: { ...bare, ...owners, ...placeOn('ma:D') } },
      'placedDirectly',
      placeOn('ma:D'),
    ],
  ] as [RequestOffersEvent, string, object][])('%o', async (event, name, data) => {
    expect(await told(event)).toEqual({ type: `matching.${name}.v1`, data: { ...of, ...data } });
  });

  it.each([
    requested('o1', 'ma:D'),
    { type: 'offerRefusedForCapacity', data: { ...bare, reason: 'full', shortages: [] } },
    { type: 'offerRequestWithdrawn', data: { ...bare, cause: 'closure' } },
  ] as RequestOffersEvent[])('nothing of an offer that was never made: $type', async (event) => {
    expect(await told(event)).toBeUndefined();
  });

  it('a corrected place of an offer', async () => {
    const entry = { type: 'offerMade', data: { ...imported, ...owners, ...placeOn('di:D') } } as const;
    expect(await corrected(entry)).toEqual({
      type: 'matching.offerCorrected.v1',
      data: { ...of, row: 'k1', ...placeOn('di:D') },
    });
  });

  it('an offer that a row now is about, as made', async () => {
    const entry = { type: 'offerMade', data: { ...imported, ...owners, ...placeOn('di:D') } } as const;
    expect(await corrected(entry, 'o2')).toMatchObject({ type: 'matching.offerMade.v1' });
  });

  it('any other corrected row, told anew', async () => {
    const entry = { type: 'offerAccepted', data: { ...imported, ...placeOn('ma:V') } } as const;
    expect(await corrected(entry)).toEqual({
      type: 'matching.offerAccepted.v1',
      data: { ...of, row: 'k1', ...placeOn('ma:V') },
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { ClearCodec } from '@samenloket/event-store';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { portsUnderTest } from '@samenloket/platform/testing';
import { randomUUID } from 'node:crypto';
import {
  requestOffersCatalogue,
  type RequestOffersEvent,
} from '../../domain/request-offers/request-offers.events.js';
import { aContext } from '../../testing/capacity-follower.js';
import { asking } from '../../testing/offer-samples.js';
import { OfferStreams } from '../offer-streams/offer-streams.js';
import { SuddenClosureProcess } from './sudden-closure-process.js';

const now = '2026-03-02T09:00:00.000Z';

async function scene() {
  const { ports, close, remove } = await portsUnderTest({ now });
  const streams = new OfferStreams(
    ports.eventStore,
    new ClearCodec<RequestOffersEvent>(requestOffersCatalogue),
  );
  const { handle } = new SuddenClosureProcess(streams, ports.clock);
  const offered = async () => {
    const [requestId, offerId] = [randomUUID(), randomUUID()];
    await streams.carryOut(requestId, asking(offerId, 'ma:D'), aContext);
    const outcome = { held: true, placeGroupId: randomUUID() } as const;
    await streams.carryOut(requestId, { type: 'recordHold', offerId, outcome, now }, aContext);
    const { state } = await streams.load(requestId);
    return { requestId, offerId, start: state.offers[offerId]?.place.start ?? '' };
  };
  const status = async ({ requestId, offerId }: { requestId: string; offerId: string }) =>
    (await streams.load(requestId)).state.offers[offerId]?.status;
  const closing = (from: string, offers: object[], children: object[]) =>
    ({
      ...{ id: randomUUID(), type: 'providerCapacity.closedSuddenly.v1', producer: 'providerCapacity' },
      ...{ stream: 'location-1', revision: 1, position: 1, recordedAt: now },
      data: { from, offers, children },
      metadata: { ...aContext, schemaVersion: 1, happenedAt: now },
    }) as unknown as SourcedEvent;
  const dispose = async () => {
    await close();
    await remove();
  };
  return { streams, handle, offered, status, closing, [Symbol.asyncDispose]: dispose };
}

describe('a location that closed suddenly', () => {
  it('withdraws its open offers, and cancels places where care was still to begin', async () => {
    await using made = await scene();
    const { streams, handle, offered, status, closing } = made;
    const open = await offered();
    const taken = await offered();
    await streams.carryOut(taken.requestId, { type: 'acceptOffer', offerId: taken.offerId, now }, aContext);
    const event = closing(taken.start, [open], [{ enrolmentId: taken.offerId, requestId: taken.requestId }]);
    await handle(event);
    await handle(event);
    expect([await status(open), await status(taken)]).toEqual(['withdrawn', 'cancelled']);
  });

  it('leaves what was answered before, and places where care had begun, as they are', async () => {
    await using made = await scene();
    const { streams, handle, offered, status, closing } = made;
    const declined = await offered();
    await streams.carryOut(
      declined.requestId,
      { type: 'declineOffer', offerId: declined.offerId, now },
      aContext,
    );
    const taken = await offered();
    await streams.carryOut(taken.requestId, { type: 'acceptOffer', offerId: taken.offerId, now }, aContext);
    await handle(
      closing('2099-01-01', [declined], [{ enrolmentId: taken.offerId, requestId: taken.requestId }]),
    );
    expect([await status(declined), await status(taken)]).toEqual(['declined', 'accepted']);
  });
});

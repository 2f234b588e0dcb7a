import { describe, expect, it } from '@jest/globals';
import { importLocations } from '@samenloket/contracts';
import { SystemClock } from '@samenloket/event-sourcing';
import { ClearCodec } from '@samenloket/event-store';
import { randomUUID } from 'node:crypto';
import { type ProviderCapacityEvent, providerCapacityEvents } from '../../domain/events.js';
import { enrolmentId, openedRegion } from '../../testing/region.js';
import { facts, group, locationId, week } from '../../testing/samples.js';
import { messageContext } from '../../testing/service.js';
import { CapacityStreams } from '../shared/capacity-streams.js';

describe('a move that was broken off after the new place was taken', () => {
  it('is finished: the child gives up its old place', async () => {
    await using platform = await openedRegion();
    const elsewhere = randomUUID();
    const places = [group({ mo_am: 1 }, { placeGroupId: randomUUID() })];
    await platform.ask(importLocations, {
      organisers: [],
      locations: [{ ...facts, locationId: elsewhere, placeGroups: places }],
      happenedAt: '2026-01-01T00:00:00.000Z',
    });
    const codec = new ClearCodec<ProviderCapacityEvent>(providerCapacityEvents);
    const streams = new CapacityStreams(platform.eventStore, codec, new SystemClock());
    const there = randomUUID();
    const { position } = await streams.changeLocation(
      elsewhere,
      {
        type: 'enrolDirectly',
        enrolmentId: there,
        start: '2026-11-02',
        pattern: week('mo_am'),
        movedFrom: { locationId, enrolmentId },
      },
      messageContext,
    );
    for await (const message of platform.eventStore.subscribe({ after: position })) {
      if (message.kind !== 'event' || message.event.type !== 'enrolmentEnded') continue;
      const { stream, data } = message.event;
      expect({ stream, data }).toEqual({
        stream: `location-${locationId}`,
        data: expect.objectContaining({
          enrolmentId,
          on: '2026-11-02',
          cause: 'moved',
          movedTo: { locationId: elsewhere, enrolmentId: there },
        }),
      });
      break;
    }
  });
});

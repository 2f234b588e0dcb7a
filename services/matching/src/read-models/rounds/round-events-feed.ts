import { ClearCodec } from '@samenloket/event-store';
import type { EventStore } from '@samenloket/event-sourcing';
import { OwnEventsFeed } from '@samenloket/messaging';
import {
  allocationRoundCatalogue,
  type AllocationRoundEvent,
} from '../../domain/allocation-round/allocation-round.events.js';
import { roundCategory } from '../../domain/allocation-round/round-stream.js';

/** Rounds have a feed of their own: who follows them need not read all offers, nor wait for one that is damaged. */
export const roundsProducer = 'matchingRounds';

export function roundEventsFeed(store: EventStore): OwnEventsFeed<AllocationRoundEvent> {
  const codec = new ClearCodec<AllocationRoundEvent>(allocationRoundCatalogue);
  return new OwnEventsFeed(roundsProducer, store, [roundCategory], codec);
}

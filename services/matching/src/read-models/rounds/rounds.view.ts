import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import type { AllocationRoundEvent } from '../../domain/allocation-round/allocation-round.events.js';
import { type AllocationRound, evolve } from '../../domain/allocation-round/allocation-round.state.js';
import { roundIdOf } from '../../domain/allocation-round/round-stream.js';
import { type RoundStatus, statusOf } from '../../domain/allocation-round/round-status.js';
import { roundsProducer } from './round-events-feed.js';

/** The head of a round, without its contents; id: the round's. */
export interface RoundDocument extends AllocationRound {
  readonly roundId: string;
  readonly status: RoundStatus;
}

export const roundsView: View<RoundDocument> = {
  name: 'rounds',
  version: 1,
  producers: [roundsProducer],
  indexes: [
    { name: 'byDesk', paths: ['announcement.deskIds'] },
    { name: 'byStatus', paths: ['status'] },
    { name: 'byAnnouncement', paths: ['announcedAt'] },
  ],
  keys: ({ stream }) => [roundIdOf(stream)],
  project: (doc, event, roundId) => {
    const round = evolve(doc && withoutHead(doc), ownEvent(event));
    return round && roundDocument(roundId, round);
  },
};

export function roundDocument(roundId: string, round: AllocationRound): RoundDocument {
  return { ...round, roundId, status: statusOf(round) };
}

function withoutHead({ roundId: _id, status: _status, ...round }: RoundDocument): AllocationRound {
  return round;
}

/** The own feed carries the domain's events, decoded. */
function ownEvent({ type, data }: SourcedEvent): AllocationRoundEvent {
  return { type, data } as unknown as AllocationRoundEvent;
}

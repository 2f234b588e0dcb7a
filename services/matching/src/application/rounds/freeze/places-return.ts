import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { AllocationRoundEvent } from '../../../domain/allocation-round/allocation-round.events.js';
import { keepsPlaces } from '../../../domain/allocation-round/round-status.js';
import { roundIdOf } from '../../../domain/allocation-round/round-stream.js';
import { processContext } from '../../process-context.js';
import type { LocationLocks } from '../location-locks/location-locks.js';
import type { RoundStreams } from '../round-streams/round-streams.js';

const ends: Readonly<Partial<Record<AllocationRoundEvent['type'], true>>> = {
  freezeRefused: true,
  roundPublished: true,
  roundCancelled: true,
};

/** Gives the locations of a round back once it is over. */
export class PlacesReturn {
  constructor(
    private readonly rounds: RoundStreams,
    private readonly locks: LocationLocks,
  ) {}

  readonly handle = async (event: SourcedEvent): Promise<void> => {
    if (!ends[event.type as AllocationRoundEvent['type']]) return;
    const roundId = roundIdOf(event.stream);
    const round = await this.rounds.announced(roundId);
    if (!round.places || keepsPlaces(round, round.places.attemptId)) return;
    const { attemptId, locationIds } = round.places;
    await this.locks.giveBack(locationIds, { roundId, attemptId }, processContext(event));
  };
}

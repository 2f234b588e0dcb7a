import type { MessageContext } from '@samenloket/contracts';
import { type Clock, DomainError, type SourcedEvent } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
import type { FreezeRefusal } from '../../../domain/allocation-round/allocation-round.events.js';
import type {
  AllocationRound,
  RoundPlaces,
} from '../../../domain/allocation-round/allocation-round.state.js';
import { keepsPlaces, statusOf } from '../../../domain/allocation-round/round-status.js';
import { roundIdOf } from '../../../domain/allocation-round/round-stream.js';
import type { MatchingViews } from '../../../read-models/matching-views.js';
import { processContext } from '../../process-context.js';
import type { ContentStreams } from '../content-streams/content-streams.js';
import type { LocationLocks } from '../location-locks/location-locks.js';
import type { RoundSecrets } from '../round-secrets/round-secrets.js';
import type { RoundStreams } from '../round-streams/round-streams.js';
import type { CollectRound } from '../round-work.js';
import { inOtherRound } from './in-other-round.js';

export interface FreezeParts {
  readonly rounds: RoundStreams;
  readonly locks: LocationLocks;
  readonly contents: ContentStreams;
  readonly secrets: RoundSecrets;
  readonly views: Pick<MatchingViews, 'allUpTo'>;
  readonly collect: CollectRound;
  readonly engineVersion: string;
  readonly clock: Clock;
  /** Breaks collecting off when the service stops; it is done over after the next start. */
  readonly stopping: AbortSignal;
}

/** Takes the locations, reads what the round is about, keeps it, and says so. Each step may be repeated. */
export class FreezeProcess {
  constructor(private readonly parts: FreezeParts) {}

  readonly handle = async (event: SourcedEvent): Promise<void> => {
    if (event.type !== 'freezingStarted') return;
    const { rounds, locks, views } = this.parts;
    const roundId = roundIdOf(event.stream);
    const { attemptId } = event.data as unknown as RoundPlaces;
    const round = await rounds.announced(roundId);
    const { places } = round;
    if (statusOf(round) !== 'freezing' || places?.attemptId !== attemptId) return;
    const context = processContext(event);
    const attempt = { roundId, attemptId };
    const taken = await locks.take(places.locationIds, attempt, context);
    await views.allUpTo(event.position);
    const refusal = taken ? inOtherRound(taken) : await this.freeze(roundId, round, places, context);
    if (refusal) await this.refuse(roundId, attemptId, refusal, context);
    const after = await rounds.announced(roundId);
    if (!keepsPlaces(after, attemptId)) await locks.giveBack(places.locationIds, attempt, context);
  };

  /** Answers why it cannot be. */
  private async freeze(
    roundId: string,
    { announcement }: AllocationRound,
    { attemptId, locationIds }: RoundPlaces,
    context: MessageContext,
  ): Promise<FreezeRefusal | undefined> {
    const { rounds, contents, secrets, collect, engineVersion, clock, stopping } = this.parts;
    const now = clock.now().toISOString();
    try {
      secrets.requireSame(roundId, announcement);
      const { inputs: text, ...counts } = await collect(
        { roundId, ...announcement, locationIds },
        { on: brusselsDateOf(now), now },
        { signal: stopping },
      );
      const inputs = await contents.write(roundId, text, context);
      const frozen = { inputs, engineVersion, ...counts };
      await rounds.carryOut(roundId, { type: 'recordFreeze', attemptId, frozen, now }, context);
      return undefined;
    } catch (error) {
      const isRefused = error instanceof DomainError && error.code === 'RULE_VIOLATED';
      if (isRefused && !stopping.aborted) return { message: error.message };
      throw error;
    }
  }

  private async refuse(
    roundId: string,
    attemptId: string,
    refusal: FreezeRefusal,
    context: MessageContext,
  ): Promise<void> {
    const now = this.parts.clock.now().toISOString();
    await this.parts.rounds.carryOut(roundId, { type: 'refuseFreeze', attemptId, refusal, now }, context);
  }
}

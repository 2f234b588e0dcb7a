import { eventMetadata, type MessageContext } from '@samenloket/contracts';
import {
  allEnded,
  type Clock,
  CommandRunner,
  DomainError,
  type EventCodec,
  type EventStore,
} from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { keepsPlaces } from '../../../domain/allocation-round/round-status.js';
import {
  type LocationRounds,
  locationRoundsDecider,
  type LocationRoundsCommand,
  type LocationRoundsEvent,
  locationRoundsStream,
  type RoundAttempt,
} from '../../../domain/location-rounds/location-rounds.js';
import type { RoundStreams } from '../round-streams/round-streams.js';

/** Locations are streams of their own: so many are asked at the same time. */
const atOnce = 16;

/** A location that another unfinished round has. */
export interface LocationInRound {
  readonly locationId: string;
  readonly otherRoundId: string;
}

/**
 * Which locations are in which round. What a round has that is over or was frozen by another attempt since, is as good
 * as free: giving a location back may come late, and a crash may keep it from coming at all.
 */
export class LocationLocks {
  private readonly runner: CommandRunner<LocationRounds, LocationRoundsEvent>;

  constructor(
    store: EventStore,
    codec: EventCodec<LocationRoundsEvent>,
    private readonly rounds: RoundStreams,
    private readonly clock: Clock,
  ) {
    this.runner = new CommandRunner(store, codec, locationRoundsDecider);
  }

  /** The first of the locations that is in another unfinished round now. */
  async firstInOtherRound(
    locationIds: readonly string[],
    roundId: string,
  ): Promise<LocationInRound | undefined> {
    return this.firstOf(locationIds, (locationId) => this.otherRoundAt(locationId, roundId));
  }

  /** Takes all locations into the round, one by one, until one is in another round. Harmless to repeat. */
  async take(
    locationIds: readonly string[],
    attempt: RoundAttempt,
    context: MessageContext,
  ): Promise<LocationInRound | undefined> {
    return this.firstOf(locationIds, (locationId) => this.takeOne(locationId, attempt, context));
  }

  /** Gives back what this attempt took and still has. */
  async giveBack(
    locationIds: readonly string[],
    attempt: RoundAttempt,
    context: MessageContext,
  ): Promise<void> {
    await this.firstOf(locationIds, async (locationId) => {
      await this.carryOut(locationId, 'leaveRound', attempt, context);
      return undefined;
    });
  }

  private async takeOne(
    locationId: string,
    attempt: RoundAttempt,
    context: MessageContext,
  ): Promise<LocationInRound | undefined> {
    const { state } = await this.runner.load(locationRoundsStream(locationId));
    const { taken } = state;
    if (taken && taken.roundId !== attempt.roundId) {
      if (await this.isKept(taken)) return { locationId, otherRoundId: taken.roundId };
      await this.carryOut(locationId, 'leaveRound', taken, context);
    }
    try {
      await this.carryOut(locationId, 'takeIntoRound', attempt, context);
      return undefined;
    } catch (error) {
      // Somebody took it at this very moment; it may be given back already.
      if (!(error instanceof DomainError) || error.code !== 'RULE_VIOLATED') throw error;
      return (
        (await this.otherRoundAt(locationId, attempt.roundId)) ?? this.takeOne(locationId, attempt, context)
      );
    }
  }

  private async otherRoundAt(locationId: string, roundId: string): Promise<LocationInRound | undefined> {
    const { taken } = (await this.runner.load(locationRoundsStream(locationId))).state;
    if (!taken || taken.roundId === roundId || !(await this.isKept(taken))) return undefined;
    return { locationId, otherRoundId: taken.roundId };
  }

  private async isKept({ roundId, attemptId }: RoundAttempt): Promise<boolean> {
    const { state: round } = await this.rounds.load(roundId);
    return round !== undefined && keepsPlaces(round, attemptId);
  }

  private async carryOut(
    locationId: string,
    type: LocationRoundsCommand['type'],
    { roundId, attemptId }: RoundAttempt,
    context: MessageContext,
  ): Promise<void> {
    const command = { type, roundId, attemptId, now: this.clock.now().toISOString() };
    await this.runner.run({
      stream: locationRoundsStream(locationId),
      decide: (state) => locationRoundsDecider.decide(command, state),
      metadata: eventMetadata(context, command.now),
      eventId: () => randomUUID(),
    });
  }

  /** Goes on until one of them answers. */
  private async firstOf<Answer>(
    locationIds: readonly string[],
    ask: (locationId: string) => Promise<Answer | undefined>,
  ): Promise<Answer | undefined> {
    for (let start = 0; start < locationIds.length; start += atOnce) {
      const answers = await allEnded(locationIds.slice(start, start + atOnce).map(ask));
      const found = answers.find((answer) => answer !== undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

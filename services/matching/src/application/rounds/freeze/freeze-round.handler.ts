import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import type { AllocationRound } from '../../../domain/allocation-round/allocation-round.state.js';
import { statusOf } from '../../../domain/allocation-round/round-status.js';
import { LocationLocks } from '../location-locks/location-locks.js';
import { type RoundChange, roundChange } from '../round-change.js';
import { RoundStreams } from '../round-streams/round-streams.js';
import { LocationsOfRound } from '../round-work.js';
import { FreezeRound } from './freeze-round.command.js';
import { inOtherRound } from './in-other-round.js';

/** Names the locations; the freeze process does the rest, and goes on with it after a crash. */
@CommandHandler(FreezeRound)
export class FreezeRoundHandler implements ICommandHandler<FreezeRound> {
  constructor(
    private readonly rounds: RoundStreams,
    private readonly locations: LocationsOfRound,
    private readonly locks: LocationLocks,
  ) {}

  async execute({ roundId, now, context }: FreezeRound): Promise<RoundChange> {
    const round = await this.rounds.announced(roundId);
    const locationIds = statusOf(round) === 'announced' ? await this.locationsOf(roundId, round, now) : [];
    const taken = await this.locks.firstInOtherRound(locationIds, roundId);
    if (taken) throw new DomainError('RULE_VIOLATED', inOtherRound(taken).message);
    const command = { type: 'startFreezing', attemptId: randomUUID(), locationIds, now } as const;
    return roundChange(roundId, await this.rounds.carryOut(roundId, command, context));
  }

  private async locationsOf(roundId: string, { announcement }: AllocationRound, now: string) {
    const locations = await this.locations.of({ roundId, ...announcement }, brusselsDateOf(now));
    return locations.map(({ locationId }) => locationId).sort();
  }
}

import { eventMetadata, type MessageContext } from '@samenloket/contracts';
import { CommandRunner, type Decided, type EventCodec, type EventStore } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import type { AllocationRoundCommand } from '../../../domain/allocation-round/allocation-round.commands.js';
import { allocationRoundDecider } from '../../../domain/allocation-round/allocation-round.decider.js';
import type { AllocationRoundEvent } from '../../../domain/allocation-round/allocation-round.events.js';
import type { AllocationRound, MaybeRound } from '../../../domain/allocation-round/allocation-round.state.js';
import { announcedRound } from '../../../domain/allocation-round/round-rules.js';
import { roundStream } from '../../../domain/allocation-round/round-stream.js';

/** Loads and changes rounds; the only place where their events are decided and stored. */
export class RoundStreams {
  private readonly runner: CommandRunner<MaybeRound, AllocationRoundEvent>;

  constructor(store: EventStore, codec: EventCodec<AllocationRoundEvent>) {
    this.runner = new CommandRunner(store, codec, allocationRoundDecider);
  }

  load(roundId: string): Promise<Decided<MaybeRound>> {
    return this.runner.load(roundStream(roundId));
  }

  /** @throws DomainError NOT_FOUND */
  async announced(roundId: string): Promise<AllocationRound> {
    return announcedRound((await this.load(roundId)).state);
  }

  async carryOut(
    roundId: string,
    command: AllocationRoundCommand,
    context: MessageContext,
  ): Promise<Decided<AllocationRound>> {
    const decided = await this.runner.run({
      stream: roundStream(roundId),
      decide: (state) => allocationRoundDecider.decide(command, state),
      metadata: eventMetadata(context, command.now),
      eventId: () => randomUUID(),
    });
    return { ...decided, state: announcedRound(decided.state) };
  }
}

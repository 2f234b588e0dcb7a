import type { MessageContext } from '@samenloket/contracts';
import type { Clock, SourcedEvent } from '@samenloket/event-sourcing';
import type {
  AllocationRoundEvent,
  Computation,
} from '../../../domain/allocation-round/allocation-round.events.js';
import type { AllocationRound } from '../../../domain/allocation-round/allocation-round.state.js';
import { statusOf } from '../../../domain/allocation-round/round-status.js';
import { roundIdOf } from '../../../domain/allocation-round/round-stream.js';
import { processContext } from '../../process-context.js';
import type { ContentStreams } from '../content-streams/content-streams.js';
import type { RoundStreams } from '../round-streams/round-streams.js';
import type { ComputeRound } from '../round-work.js';

const asksForComputing: Readonly<Partial<Record<AllocationRoundEvent['type'], true>>> = {
  roundFrozen: true,
  roundDeviated: true,
  deviationUndone: true,
};

export interface ComputeParts {
  readonly rounds: RoundStreams;
  readonly contents: ContentStreams;
  readonly compute: ComputeRound;
  readonly clock: Clock;
  /** Breaks a computation off when the service stops; it is done over after the next start. */
  readonly stopping: AbortSignal;
}

/** Computes a round that is frozen, and again after every deviation. */
export class ComputeProcess {
  constructor(private readonly parts: ComputeParts) {}

  readonly handle = async (event: SourcedEvent): Promise<void> => {
    if (!asksForComputing[event.type as AllocationRoundEvent['type']]) return;
    const roundId = roundIdOf(event.stream);
    let round = await this.parts.rounds.announced(roundId);
    // Somebody may deviate while it is computed: then it is still to be computed afterwards.
    while (statusOf(round) === 'frozen') round = await this.computed(roundId, round, processContext(event));
  };

  private async computed(
    roundId: string,
    { frozen, deviations }: AllocationRound,
    context: MessageContext,
  ): Promise<AllocationRound> {
    const { rounds, contents, compute, clock, stopping } = this.parts;
    if (!frozen) throw new Error(`Round ${roundId} is to be computed without inputs.`);
    const inputs = await contents.read(frozen.inputs);
    const outcome = await compute({ inputs, deviations }, { signal: stopping });
    const deviationIds = deviations.map(({ deviationId }) => deviationId);
    const { result, violations: rules, ...facts } = outcome;
    const now = clock.now().toISOString();
    if (rules.length > 0) {
      const failure = { type: 'recordCheckFailure', rules, deviationIds, now } as const;
      return (await rounds.carryOut(roundId, failure, context)).state;
    }
    const reference = await contents.write(roundId, result, context);
    const { engineVersion, checkerVersion, figures, claims, organisers } = facts;
    const computation: Computation = {
      ...{ result: reference, engineVersion, checkerVersion, figures, claims, deviationIds, organisers },
    };
    const command = { type: 'recordComputation', computation, now } as const;
    return (await rounds.carryOut(roundId, command, context)).state;
  }
}

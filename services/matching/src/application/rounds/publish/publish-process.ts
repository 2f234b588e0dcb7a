import type { MessageContext } from '@samenloket/contracts';
import { allEnded, type Clock, DomainError, type SourcedEvent } from '@samenloket/event-sourcing';
import type { RefusedOffer } from '../../../domain/allocation-round/allocation-round.events.js';
import type { AllocationRound } from '../../../domain/allocation-round/allocation-round.state.js';
import { statusOf } from '../../../domain/allocation-round/round-status.js';
import { roundIdOf } from '../../../domain/allocation-round/round-stream.js';
import { proposalsOf, type RoundProposal, unitsFrom } from '../../../domain/round-content/round-proposals.js';
import { processContext } from '../../process-context.js';
import type { RoundContents } from '../round-contents/round-contents.js';
import type { RoundNumbers } from '../round-numbers/round-numbers.js';
import type { RoundSecrets } from '../round-secrets/round-secrets.js';
import type { RoundStreams } from '../round-streams/round-streams.js';
import type { OfferedRound, UnitOffers } from './unit-offers.js';

/** Each request is a stream of its own: the offers of so many units are made at the same time. */
const atOnce = 8;
/** After so many it is told what became of them: as many refusals fit in one event, and a restart goes on from there. */
const toldAtOnce = 200;

export interface PublishParts {
  readonly rounds: RoundStreams;
  readonly contents: RoundContents;
  readonly numbers: RoundNumbers;
  readonly secrets: RoundSecrets;
  readonly offers: Pick<UnitOffers, 'make'>;
  readonly clock: Clock;
  /** Breaks off between offers when the service stops; it goes on after the next start. */
  readonly stopping: AbortSignal;
}

/** What is to be offered to whom. */
interface Offering extends OfferedRound {
  readonly proposals: readonly RoundProposal[];
}

/** Makes the offers of a round, tells which could not be made, and then reveals the seed. */
export class PublishProcess {
  constructor(private readonly parts: PublishParts) {}

  readonly handle = async (event: SourcedEvent): Promise<void> => {
    if (event.type !== 'publishingStarted') return;
    const { rounds, secrets } = this.parts;
    const roundId = roundIdOf(event.stream);
    const context = processContext(event);
    let round = await rounds.announced(roundId);
    if (statusOf(round) !== 'publishing') return;
    secrets.requireSame(roundId, round.announcement);
    const offering = await this.offering(roundId, round);
    for (let settled = settledIn(round); settled < offering.proposals.length; settled = settledIn(round)) {
      const answers = await this.made(offering, settled, context);
      const refused = answers.filter((answer) => answer !== undefined);
      const made = answers.length - refused.length;
      const told = { settled: settled + answers.length, made, refused, now: this.now() };
      round = (await rounds.carryOut(roundId, { type: 'recordOffers', ...told }, context)).state;
    }
    const seed = secrets.seedOf(roundId);
    await rounds.carryOut(roundId, { type: 'recordPublication', seed, now: this.now() }, context);
  };

  private async offering(roundId: string, round: AllocationRound): Promise<Offering> {
    const { contents, numbers } = this.parts;
    const content = await contents.contentOf(round);
    const result = await contents.resultOf(round);
    if (!result) throw new Error(`Round ${roundId} is published without a result.`);
    const confirmed = new Set(round.publishing?.organiserIds);
    const proposals = proposalsOf(content, result).filter(({ organiserId }) => confirmed.has(organiserId));
    const requests = await numbers.requestsOf(
      roundId,
      proposals.map(({ number }) => number),
    );
    return { content, proposals, requests };
  }

  /** The next proposals: for each why it is no offer; nothing when it is one. */
  private async made(
    offering: Offering,
    from: number,
    context: MessageContext,
  ): Promise<(RefusedOffer | undefined)[]> {
    const units = unitsFrom(offering.proposals, from, toldAtOnce);
    const answers: (RefusedOffer | undefined)[][] = [];
    while (answers.length < units.length) {
      this.refuseWhenStopping();
      const some = units.slice(answers.length, answers.length + atOnce);
      answers.push(...(await allEnded(some.map((unit) => this.offer(offering, unit, context)))));
    }
    return answers.flat();
  }

  private offer(
    offering: Offering,
    unit: readonly RoundProposal[],
    context: MessageContext,
  ): Promise<(RefusedOffer | undefined)[]> {
    const onBehalfOf = unit[0]?.organiserId;
    return this.parts.offers.make(offering, unit, { ...context, ...(onBehalfOf && { onBehalfOf }) });
  }

  private refuseWhenStopping(): void {
    if (!this.parts.stopping.aborted) return;
    throw new DomainError('UNAVAILABLE', 'The service stops. The other offers are made when it is back.');
  }

  private now(): string {
    return this.parts.clock.now().toISOString();
  }
}

function settledIn({ publishing }: AllocationRound): number {
  return publishing?.settled ?? 0;
}

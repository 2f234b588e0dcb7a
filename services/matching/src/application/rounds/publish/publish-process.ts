import type { MessageContext } from '@samenloket/contracts';
import { allEnded, type Clock, DomainError, type SourcedEvent } from '@samenloket/event-sourcing';
import type { RefusedOffer } from '../../../domain/allocation-round/allocation-round.events.js';
import type { AllocationRound } from '../../../domain/allocation-round/allocation-round.state.js';
import { statusOf } from '../../../domain/allocation-round/round-status.js';
import { roundIdOf } from '../../../domain/allocation-round/round-stream.js';
import type { RoundContent } from '../../../domain/round-content/round-content.js';
import { proposalsOf, type RoundProposal } from '../../../domain/round-content/round-proposals.js';
import { processContext } from '../../process-context.js';
import type { RoundContents } from '../round-contents/round-contents.js';
import type { RoundNumbers } from '../round-numbers/round-numbers.js';
import type { RoundSecrets } from '../round-secrets/round-secrets.js';
import type { RoundStreams } from '../round-streams/round-streams.js';
import type { RoundOffers } from './round-offers.js';

/** Each request is a stream of its own: so many offers are made at the same time. */
const atOnce = 8;

export interface PublishParts {
  readonly rounds: RoundStreams;
  readonly contents: RoundContents;
  readonly numbers: RoundNumbers;
  readonly secrets: RoundSecrets;
  readonly offers: Pick<RoundOffers, 'make'>;
  readonly clock: Clock;
  /** Breaks off between offers when the service stops; it goes on after the next start. */
  readonly stopping: AbortSignal;
}

/** Makes the offers of a round, tells which could not be made, and then reveals the seed. */
export class PublishProcess {
  constructor(private readonly parts: PublishParts) {}

  readonly handle = async (event: SourcedEvent): Promise<void> => {
    if (event.type !== 'publishingStarted') return;
    const { rounds, secrets, clock } = this.parts;
    const roundId = roundIdOf(event.stream);
    const round = await rounds.announced(roundId);
    if (statusOf(round) !== 'publishing') return;
    const context = processContext(event);
    const proposals = await this.confirmedProposals(round);
    const offersRefused = await this.makeAll(roundId, round, proposals, context);
    const published = {
      ...{
        seed: secrets.seedOf(roundId),
        offersMade: proposals.length - offersRefused.length,
        offersRefused,
      },
      now: clock.now().toISOString(),
    };
    await rounds.carryOut(roundId, { type: 'recordPublication', ...published }, context);
  };

  private async confirmedProposals(round: AllocationRound): Promise<RoundProposal[]> {
    const content = await this.parts.contents.contentOf(round);
    const result = await this.parts.contents.resultOf(round);
    const confirmed = new Set(round.publishing?.organiserIds);
    if (!content || !result) throw new Error('A round is published without a result.');
    return proposalsOf(content, result).filter(({ organiserId }) => confirmed.has(organiserId));
  }

  private async makeAll(
    roundId: string,
    round: AllocationRound,
    proposals: readonly RoundProposal[],
    context: MessageContext,
  ): Promise<RefusedOffer[]> {
    const content = await this.parts.contents.contentOf(round);
    const { requestOf } = await this.parts.numbers.of({ roundId, announcement: round.announcement });
    const refused: RefusedOffer[] = [];
    for (let start = 0; start < proposals.length; start += atOnce) {
      this.refuseWhenStopping();
      const some = proposals.slice(start, start + atOnce);
      const answers = await allEnded(
        some.map((proposal) => this.made(content, proposal, requestOf(proposal.number), context)),
      );
      refused.push(...answers.filter((answer) => answer !== undefined));
    }
    return refused;
  }

  /** Why it is not; nothing when it is. */
  private async made(
    content: RoundContent,
    proposal: RoundProposal,
    requestId: string | undefined,
    context: MessageContext,
  ): Promise<RefusedOffer | undefined> {
    const { number: roundNumber, locationId, organiserId } = proposal;
    try {
      if (requestId === undefined) throw new DomainError('NOT_FOUND', 'The request is not there any more.');
      await this.parts.offers.make(content, proposal, requestId, { ...context, onBehalfOf: organiserId });
      return undefined;
    } catch (error) {
      if (!(error instanceof DomainError) || isForLater(error)) throw error;
      return { roundNumber, locationId, code: error.code, message: error.message };
    }
  }

  private refuseWhenStopping(): void {
    if (!this.parts.stopping.aborted) return;
    throw new DomainError('UNAVAILABLE', 'The service stops. The other offers are made when it is back.');
  }
}

/** Somebody is away, or busy with this request: all of it is tried again. */
function isForLater({ code }: DomainError): boolean {
  return code === 'UNAVAILABLE' || code === 'CONFLICT';
}

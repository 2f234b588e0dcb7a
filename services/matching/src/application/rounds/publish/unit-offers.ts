import type { MessageContext } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import type { RefusedOffer } from '../../../domain/allocation-round/allocation-round.events.js';
import type { RoundContent } from '../../../domain/round-content/round-content.js';
import type { RoundProposal } from '../../../domain/round-content/round-proposals.js';
import type { ChildToOffer, RoundOffers } from './round-offers.js';

/** A round, with its requests by round number; of erased ones there is none. */
export interface OfferedRound {
  readonly content: RoundContent;
  readonly requests: ReadonlyMap<string, string>;
}

/** Makes the offers of children who are placed together: to all of them, or to none. */
export class UnitOffers {
  constructor(private readonly offers: Pick<RoundOffers, 'make' | 'isAsked' | 'hold' | 'release'>) {}

  /**
   * Harmless to repeat, also halfway. A family that closes one of its requests while the offers are made keeps the
   * offer of the other child.
   *
   * @returns for each child why it has no offer; undefined when it has one
   * @throws DomainError UNAVAILABLE and CONFLICT: ask again
   */
  async make(
    { content, requests }: OfferedRound,
    unit: readonly RoundProposal[],
    context: MessageContext,
  ): Promise<(RefusedOffer | undefined)[]> {
    const children = unit.map((proposal) => ({ proposal, requestId: requests.get(proposal.number) }));
    let forAll = await this.whyNoneCan(content, children, context);
    const answers: (RefusedOffer | undefined)[] = [];
    for (const child of children) {
      const why = forAll ?? (await whyNot(() => this.offers.make(content, requireThere(child), context)));
      if (why && !answers.includes(undefined)) forAll = why;
      if (why && isThere(child) && unit.length > 1) await this.offers.release(content, child, context);
      const { number: roundNumber, locationId } = child.proposal;
      answers.push(why && { roundNumber, locationId, code: why.code, message: why.message });
    }
    return answers;
  }

  /** Holds the places of all before one of them is offered. Once one is, there was a place for all. */
  private async whyNoneCan(
    content: RoundContent,
    children: readonly MaybeThere[],
    context: MessageContext,
  ): Promise<DomainError | undefined> {
    if (children.length === 1) return undefined;
    for (const child of children.filter(isThere)) {
      if (await this.offers.isAsked(content, child)) return undefined;
    }
    const why = await whyNot(async () => {
      for (const child of children.map(requireThere)) await this.offers.hold(content, child, context);
    });
    return why && new DomainError(why.code, `Not all who are placed together can be: ${why.message}`);
  }
}

type MaybeThere = Omit<ChildToOffer, 'requestId'> & { readonly requestId: string | undefined };

function isThere(child: MaybeThere): child is ChildToOffer {
  return child.requestId !== undefined;
}

function requireThere(child: MaybeThere): ChildToOffer {
  if (!isThere(child)) throw new DomainError('NOT_FOUND', 'The request is not there any more.');
  return child;
}

/** The reason for which something cannot be; what is for later goes to the caller. */
async function whyNot(tried: () => Promise<void>): Promise<DomainError | undefined> {
  try {
    await tried();
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainError) || isForLater(error)) throw error;
    return error;
  }
}

/** Somebody is away, or busy with this request: all that is not told yet is tried again. */
function isForLater({ code }: DomainError): boolean {
  return code === 'UNAVAILABLE' || code === 'CONFLICT';
}

import type { MessageContext } from '@samenloket/contracts';
import type { Clock } from '@samenloket/event-sourcing';
import { ownStandingPlaces } from '../../domain/request-offers/request-offers.state.js';
import type { DecidedOffers, OfferStreams } from '../offer-streams/offer-streams.js';

/** Keeps the requests for one child in step: each is a stream of its own, at a desk of its own. */
export class SameChildPlaces {
  constructor(
    private readonly streams: OfferStreams,
    private readonly clock: Clock,
  ) {}

  /** What this request led to falls away, or comes back, at the others. Harmless to repeat. */
  async tellOthers(requestId: string, context: MessageContext): Promise<void> {
    const { state } = await this.streams.load(requestId);
    for (const other of state.sameChild) await this.bringOver(requestId, other, context);
  }

  /** As the other requests are at this moment: for a decision that would not bear to be behind. */
  async hearFromOthers(requestId: string, context: MessageContext): Promise<DecidedOffers> {
    const own = await this.streams.load(requestId);
    for (const other of own.state.sameChild) await this.bringOver(other, requestId, context);
    return own.state.sameChild.length === 0 ? own : this.streams.load(requestId);
  }

  private async bringOver(from: string, to: string, context: MessageContext): Promise<void> {
    const { state } = await this.streams.load(from);
    const places = Object.fromEntries(ownStandingPlaces(state));
    const now = this.clock.now().toISOString();
    const command = { type: 'recordPlacesElsewhere', otherRequestId: from, places, now } as const;
    await this.streams.carryOut(to, command, context);
  }
}

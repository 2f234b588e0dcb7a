import type { MessageContext } from '@samenloket/contracts';
import { Command } from '@nestjs/cqrs';
import type { RequestOffer } from '../../domain/request-offers/request-offers.commands.js';
import type { OfferChange } from '../offer-change.js';

/** An offer to a family, or a direct placement: asks for the half-days and answers with the outcome. */
export class AskPlace extends Command<OfferChange> {
  constructor(
    readonly requestId: string,
    readonly asked: RequestOffer,
    readonly context: MessageContext,
  ) {
    super();
  }
}

import type { MessageContext } from '@samenloket/contracts';
import { Command } from '@nestjs/cqrs';
import type { AcceptOffer as Acceptance } from '../../domain/request-offers/request-offers.commands.js';
import type { OfferChange } from '../offer-change.js';

export class AcceptOffer extends Command<OfferChange> {
  constructor(
    readonly requestId: string,
    readonly acceptance: Acceptance,
    readonly context: MessageContext,
  ) {
    super();
  }
}

import type { MessageContext } from '@samenloket/contracts';
import { Command } from '@nestjs/cqrs';
import type {
  CancelAcceptance,
  DeclineOffer,
  PlanIntroductionVisit,
  ResendOffer,
  WithdrawOffer,
} from '../../domain/request-offers/request-offers.commands.js';
import type { OfferChange } from '../offer-change.js';

/** Whatever is decided on one existing offer alone; what it is, the domain command says. */
export class ChangeOffer extends Command<OfferChange> {
  constructor(
    readonly requestId: string,
    readonly change: ResendOffer | PlanIntroductionVisit | DeclineOffer | WithdrawOffer | CancelAcceptance,
    readonly context: MessageContext,
  ) {
    super();
  }
}

import type { Decider } from '@samenloket/event-sourcing';
import { acceptOffer, cancelAcceptance, declineOffer } from './answering.js';
import { closeRequest, reopenRequest } from './closing.js';
import { importHistory } from './import-history.js';
import type { RequestOffersCommand } from './request-offers.commands.js';
import { expireOffer, planIntroductionVisit, resendOffer } from './awaiting-answer.js';
import type { RequestOffersEvent } from './request-offers.events.js';
import { evolve, initialState, type RequestOffers } from './request-offers.state.js';
import { recordHold, requestOffer } from './requesting.js';
import { knowSameChild, recordPlacesElsewhere, undoSameChild } from './same-child.js';
import { tellNoPlace } from './telling-no-place.js';
import { withdrawOffer } from './withdrawing.js';

export type RequestOffersDecider = Decider<RequestOffers, RequestOffersCommand, RequestOffersEvent>;

/** All offers of one request: one stream, so that an acceptance and the withdrawals it causes are one append. */
export const requestOffersDecider: RequestOffersDecider = { initialState, evolve, decide };

function decide(command: RequestOffersCommand, state: RequestOffers): readonly RequestOffersEvent[] {
  switch (command.type) {
    case 'requestOffer':
      return requestOffer(command, state);
    case 'recordHold':
      return recordHold(command, state);
    case 'resendOffer':
      return resendOffer(command, state);
    case 'acceptOffer':
      return acceptOffer(command, state);
    case 'declineOffer':
      return declineOffer(command, state);
    case 'planIntroductionVisit':
      return planIntroductionVisit(command, state);
    case 'expireOffer':
      return expireOffer(command, state);
    case 'withdrawOffer':
      return withdrawOffer(command, state);
    case 'cancelAcceptance':
      return cancelAcceptance(command, state);
    case 'closeRequest':
      return closeRequest(command, state);
    case 'reopenRequest':
      return reopenRequest(command, state);
    case 'knowSameChild':
      return knowSameChild(command, state);
    case 'undoSameChild':
      return undoSameChild(command, state);
    case 'recordPlacesElsewhere':
      return recordPlacesElsewhere(command, state);
    case 'tellNoPlace':
      return tellNoPlace(command, state);
    case 'importHistory':
      return importHistory(command, state);
  }
}

import type { Decider } from '@samenloket/event-sourcing';
import type { AllocationRoundCommand } from './allocation-round.commands.js';
import type { AllocationRoundEvent } from './allocation-round.events.js';
import { evolve, initialState, type MaybeRound } from './allocation-round.state.js';
import { announceRound } from './announcing.js';
import { recordCheckFailure, recordComputation } from './computing.js';
import { recordFreeze, refuseFreeze, startFreezing } from './freezing.js';
import { cancelRound, recordOffers, recordPublication, startPublishing } from './publishing.js';
import { confirmProposals, deviate, undoDeviation, withdrawConfirmation } from './reviewing.js';
import { announcedRound } from './round-rules.js';

export type AllocationRoundDecider = Decider<MaybeRound, AllocationRoundCommand, AllocationRoundEvent>;

/** One round, from its announcement until the offers are made. What it holds is content beside its stream. */
export const allocationRoundDecider: AllocationRoundDecider = { initialState, evolve, decide };

function decide(command: AllocationRoundCommand, round: MaybeRound): readonly AllocationRoundEvent[] {
  switch (command.type) {
    case 'announceRound':
      return announceRound(command, round);
    case 'startFreezing':
      return startFreezing(command, announcedRound(round));
    case 'refuseFreeze':
      return refuseFreeze(command, announcedRound(round));
    case 'recordFreeze':
      return recordFreeze(command, announcedRound(round));
    case 'recordComputation':
      return recordComputation(command, announcedRound(round));
    case 'recordCheckFailure':
      return recordCheckFailure(command, announcedRound(round));
    case 'confirmProposals':
      return confirmProposals(command, announcedRound(round));
    case 'withdrawConfirmation':
      return withdrawConfirmation(command, announcedRound(round));
    case 'deviate':
      return deviate(command, announcedRound(round));
    case 'undoDeviation':
      return undoDeviation(command, announcedRound(round));
    case 'startPublishing':
      return startPublishing(command, announcedRound(round));
    case 'recordOffers':
      return recordOffers(command, announcedRound(round));
    case 'recordPublication':
      return recordPublication(command, announcedRound(round));
    case 'cancelRound':
      return cancelRound(command, announcedRound(round));
  }
}

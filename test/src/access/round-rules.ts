import type { State } from './people.js';
import type { OperationRule, Who } from './rule.js';
import { refusedIn, signedIn } from './who.js';

/** That it is there is no secret. */
const ofRound = (may: Who, ...senseless: State[]): OperationRule => ({
  about: 'round',
  unnamed: true,
  may,
  missing: 'NOT_FOUND',
  when: refusedIn(senseless),
});

/** Of a round that was announced: there is nothing to review yet. */
export const roundQueries: Record<string, OperationRule> = {
  allocationRound: { about: 'round', may: signedIn, otherwise: 'NOT_FOUND' },
  allocationRounds: { about: 'round', may: signedIn, otherwise: 'nothing' },
  roundProposals: ofRound({ desk: true, coordinator: true }),
  roundClaims: ofRound({ desk: true }),
  roundCutOffs: ofRound({ desk: true, coordinator: true }),
  roundDeviationConsequences: ofRound({ desk: true, coordinator: true }, 'open'),
  roundTransfers: ofRound({ desk: true, coordinator: true }, 'open'),
  roundCounterfactual: {
    // A family is told of it once it is published.
    ...ofRound({ desk: true, coordinator: true }, 'open'),
    otherwise: 'NOT_FOUND',
    roles: ['parent', 'deskWorker', 'organiserCoordinator'],
  },
  roundWhatIf: ofRound({ desk: true }, 'open'),
};

export const roundMutations: Record<string, OperationRule> = {
  announceAllocationRound: { about: 'desk', unnamed: true, may: { desk: true } },
  // Not before its day, and what is not computed cannot be reviewed.
  freezeAllocationRound: ofRound({ desk: true }, 'open'),
  cancelAllocationRound: ofRound({ desk: true }),
  confirmRoundProposals: ofRound({ desk: true, coordinator: true }, 'open'),
  withdrawRoundConfirmation: ofRound({ desk: true, coordinator: true }, 'open'),
  deviateInRound: ofRound({ desk: true, coordinator: true }, 'open'),
  undoRoundDeviation: {
    ...ofRound({ desk: true }, 'open'),
    roles: ['deskWorker', 'organiserCoordinator'],
  },
  publishAllocationRound: ofRound({ desk: true }, 'open'),
};

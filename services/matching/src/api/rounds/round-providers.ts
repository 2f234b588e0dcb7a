import type { Provider } from '@nestjs/common';
import type { Clock } from '@samenloket/event-sourcing';
import type { ServiceClient } from '@samenloket/messaging';
import { RequestOutcomes } from '../../application/rounds/explain-outcome/request-outcomes.js';
import { DeviationConsequences } from '../../application/rounds/foresee/deviation-consequences.js';
import { RoundTransfers } from '../../application/rounds/foresee/round-transfers.js';
import { RoundCounterfactuals } from '../../application/rounds/foresee/round-counterfactuals.js';
import { ProposalList } from '../../application/rounds/list-proposals/proposal-list.js';
import type { MatchingRounds } from '../../application/rounds/matching-rounds.js';
import { CandidateList } from '../../application/list-candidates/candidate-list.js';
import { BetterClaims } from '../../application/rounds/near-rounds/better-claims.js';
import { NearRounds } from '../../application/rounds/near-rounds/near-rounds.js';
import { RoundNumbers } from '../../application/rounds/round-numbers/round-numbers.js';
import { RoundWhatIfs } from '../../application/rounds/suppose/round-what-ifs.js';
import { Supposing } from '../../application/rounds/suppose/supposing.js';
import { whatIfsOf } from '../../application/rounds/suppose/what-ifs-of-matching.js';
import type { DeskTerms } from '../../read-models/desk-agreements/agreed-terms.js';
import type { MatchingViews } from '../../read-models/matching-views.js';
import { ForeseenChangesResolver } from './foreseen-changes.resolver.js';
import { NearRoundResolver } from './near-round.resolver.js';
import { RequestOutcomesResolver } from './request-outcomes.resolver.js';
import { RoundDeskResolver } from './round-desk.resolver.js';
import { RoundLifeResolver } from './round-life.resolver.js';
import { RoundProposalsResolver } from './round-proposals.resolver.js';
import { RoundReviewResolver } from './round-review.resolver.js';
import { RoundResolver } from './round.resolver.js';
import { SuppositionsResolver } from './suppositions.resolver.js';

export interface RoundDoors {
  readonly rounds: MatchingRounds;
  readonly views: MatchingViews;
  readonly terms: DeskTerms;
  readonly client: ServiceClient;
  readonly clock: Clock;
}

/** The doors of rounds, and what they read. */
export function roundProviders({ rounds, views, terms, client, clock }: RoundDoors): Provider[] {
  const { contents, numbers, work } = rounds;
  const near = new NearRounds(views, terms, clock);
  return [
    { provide: RoundNumbers, useValue: numbers },
    { provide: NearRounds, useValue: near },
    {
      provide: BetterClaims,
      useFactory: (candidates: CandidateList) => new BetterClaims(near, candidates, views, client),
      inject: [CandidateList],
    },
    { provide: ProposalList, useValue: new ProposalList(views, contents, numbers, terms, clock) },
    { provide: RequestOutcomes, useValue: new RequestOutcomes(views, contents, numbers) },
    {
      provide: DeviationConsequences,
      useValue: new DeviationConsequences(contents, work.compute, work.decodeResult),
    },
    { provide: RoundTransfers, useValue: new RoundTransfers(contents) },
    { provide: RoundCounterfactuals, useValue: new RoundCounterfactuals(contents, numbers) },
    { provide: Supposing, useValue: new Supposing() },
    { provide: RoundWhatIfs, useValue: whatIfsOf(rounds, { views, client, clock }) },
    RoundResolver,
    SuppositionsResolver,
    RoundLifeResolver,
    RoundReviewResolver,
    RoundProposalsResolver,
    RoundDeskResolver,
    ForeseenChangesResolver,
    RequestOutcomesResolver,
    NearRoundResolver,
  ];
}

import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { connectionOf, pageOfWhole, type RequestContext, requireRole } from '@samenloket/platform';
import { ageInMonthsAt, writtenCarePattern } from '@samenloket/regional';
import { type ListedProposal, ProposalList } from '../../application/rounds/list-proposals/proposal-list.js';
import { hasConfirmed } from '../../domain/allocation-round/round-status.js';
import { MatchingViews } from '../../read-models/matching-views.js';
import { requireOrganiserIn } from './round-access.js';
import { ProposalsArguments } from './round-inputs.js';

@Resolver()
export class RoundProposalsResolver {
  constructor(
    private readonly views: MatchingViews,
    private readonly list: ProposalList,
  ) {}

  /** The list follows from the frozen result, so a cursor counts from its start. */
  @Query()
  async roundProposals(@Args() asked: ProposalsArguments, @Context() context: RequestContext) {
    requireRole(context, 'deskWorker', 'organiserCoordinator');
    await this.views.allUpTo(asked.afterPosition);
    const { roundId, organiserId } = asked;
    const round = await this.views.round(roundId);
    const side = requireOrganiserIn(context, round, organiserId);
    const all = await this.list.of(round, organiserId);
    const { items, next } = pageOfWhole(all, asked);
    const asker = { organiserId, ...(side.kind === 'desk' && { deskIds: side.deskIds }) };
    const shown = await this.list.described(round, items, asker);
    const documents = shown.map((doc) => ({ id: doc.roundNumber, doc }));
    const page = { documents, ...(next && { next }) };
    const own = round.computed?.organisers.find((organiser) => organiser.organiserId === organiserId);
    return {
      ...connectionOf(page, asked, proposalAnswer),
      proposalsHash: own?.proposalsHash,
      confirmed: hasConfirmed(round, organiserId),
    };
  }
}

function proposalAnswer(proposal: ListedProposal) {
  const { request, locationId, pattern, startMonth, reasons, ...place } = proposal;
  const { requestId, askedOn, wantedStart, birthMonth } = request ?? {};
  return {
    ...{ ...place, startMonth, askedOn, wantedStart, reasons },
    request: requestId && { id: requestId },
    location: { id: locationId },
    pattern: writtenCarePattern(pattern),
    ageInMonthsAtStart: birthMonth && ageInMonthsAt(birthMonth, `${startMonth}-01`),
  };
}

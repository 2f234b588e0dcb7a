import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@samenloket/platform';
import { NearRounds } from '../../application/rounds/near-rounds/near-rounds.js';
import { nearRoundText } from '../../domain/round-explanations/near-round-text.js';
import type { PlacesDocument } from '../../read-models/places/places.view.js';
import { sideOf } from './round-access.js';
import { roundAnswer } from './round-answer.js';

/** Warns who is about to give away a place that a round is about to share out. */
@Resolver('CandidateConnection')
export class NearRoundResolver {
  constructor(private readonly rounds: NearRounds) {}

  @ResolveField()
  async nearRound(
    @Parent() { location }: { readonly location: PlacesDocument },
    @Context() context: RequestContext,
  ) {
    const near = await this.rounds.at(location);
    if (!near) return null;
    const { round, blocks } = near;
    const { freezeOn } = round.announcement;
    const sentence = nearRoundText({ freezeOn, isFrozen: round.status !== 'announced', blocks });
    return { round: roundAnswer(round, sideOf(context, round)), freezeOn, blocks, sentence };
  }
}

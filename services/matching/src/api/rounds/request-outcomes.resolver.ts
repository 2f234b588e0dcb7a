import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext, SignedInActor } from '@samenloket/platform';
import { writtenCarePattern } from '@samenloket/regional';
import {
  type ExplainedRefusal,
  type RequestOutcome,
  RequestOutcomes,
} from '../../application/rounds/explain-outcome/request-outcomes.js';
import { classInWords } from '../../domain/priority/legal-class.js';
import { smallGroup } from '../../domain/round-explanations/refusal-text.js';
import type { RoundContent } from '../../domain/round-content/round-content.js';
import type { Refused, UnitPlace, ChildPlace } from '../../domain/round-content/round-result.js';
import { MatchingViews } from '../../read-models/matching-views.js';
import type { RequestFacts } from '../../read-models/request-facts/request-facts.js';
import { requireOfferRole } from '../offer-access.js';
import { halfDayAnswer } from './half-day-answer.js';
import { sideOf } from './round-access.js';
import { roundAnswer } from './round-answer.js';

type Asker = 'family' | 'desk';

@Resolver('CareRequest')
export class RequestOutcomesResolver {
  constructor(
    private readonly views: MatchingViews,
    private readonly outcomes: RequestOutcomes,
  ) {}

  @ResolveField()
  async roundOutcomes(@Parent() { id }: { readonly id: string }, @Context() context: RequestContext) {
    const actor = requireOfferRole(context);
    const request = (await this.views.requests.current().get(id))?.doc;
    const asker = request && askerOf(actor, request);
    if (!asker) return [];
    const outcomes = await this.outcomes.of(request, asker === 'family');
    return outcomes.map((outcome) => ({
      ...outcomeAnswer(outcome, asker),
      round: roundAnswer(outcome.round, sideOf(context, outcome.round)),
    }));
  }
}

/** The family and the desk of a request; what it got elsewhere is no organiser's business. */
export function askerOf(actor: SignedInActor, { familyId, deskId }: RequestFacts): Asker | undefined {
  if (actor.role === 'parent' && actor.familyId === familyId) return 'family';
  return actor.role === 'deskWorker' && actor.deskIds.includes(deskId) ? 'desk' : undefined;
}

function outcomeAnswer(outcome: RequestOutcome, asker: Asker) {
  const { content, roundNumber, lot, placed, sentences, refusals, draw } = outcome;
  return {
    ...{ roundNumber, lot, sentences, draw },
    place: placed && placeAnswer(placed, placed.child),
    wish: placed && placed.wish + 1,
    refusals: refusals.map((refusal) => refusalAnswer(refusal, content, asker)),
  };
}

function placeAnswer({ locationId, kind }: UnitPlace, { placeGroupId, month, pattern }: ChildPlace) {
  const at = { location: { id: locationId }, placeGroupId, startMonth: month };
  return { ...at, pattern: writtenCarePattern(pattern), kind };
}

function refusalAnswer(explained: ExplainedRefusal, content: RoundContent, asker: Asker) {
  const { wish, locationId, kind, startMonth, together, sentences, refusal } = explained;
  const isTold = refusal && !refusal.claim && (asker === 'desk' || !isSmall(refusal));
  return {
    ...{ wish, kind, startMonth, together, sentences },
    location: { id: locationId },
    witness: isTold ? witnessAnswer(refusal, content) : undefined,
  };
}

/** Where all places were taken before the round, no number tells of anybody. */
function isSmall({ places, better }: Refused): boolean {
  return places > 0 && (places < smallGroup || better < smallGroup);
}

function witnessAnswer(refusal: Refused, { frame, placeGroups }: RoundContent) {
  const { groupId, month, halfDay, places, needed, better, byReserve, lastClass, ownClass } = refusal;
  return {
    ...{ month, places, needed, better, byReserve },
    ...halfDayAnswer(halfDay, frame.halfDays),
    placeGroupId: placeGroups.find(({ id }) => id === groupId)?.placeGroupId,
    lastAdmitted: lastClass === undefined ? undefined : classInWords(lastClass),
    own: classInWords(ownClass),
  };
}

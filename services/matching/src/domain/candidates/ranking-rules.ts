import type { CandidateRequest, FreePlace } from './candidate.js';

/** Puts candidates in order: the smaller value comes first. `fact` is what it looked at, when there is any. */
export interface RankingRule {
  readonly rule: string;
  readonly version: number;
  readonly valueOf: (request: CandidateRequest, place: FreePlace) => number | string;
  readonly factOf: (request: CandidateRequest, place: FreePlace) => string | undefined;
}

/**
 * Regime A (docs/domain.md, "Candidates for a place") holds for T2 and T3; T0 and T1 have only the organiser's own
 * rules.
 */
const underRegimeA = ({ tier }: FreePlace) => tier === 'T2' || tier === 'T3';

const absolutePriority: RankingRule = {
  rule: 'regimeA.workOrTraining',
  version: 1,
  valueOf: ({ priorityFacts }, place) => (underRegimeA(place) && priorityFacts.workOrTraining ? 0 : 1),
  factOf: ({ priorityFacts }, place) =>
    underRegimeA(place) && priorityFacts.workOrTraining ? 'workOrTraining' : undefined,
};

const furtherPriority: RankingRule = {
  rule: 'regimeA.furtherFacts',
  version: 1,
  valueOf: (request, place) => -furtherFacts(request, place).length,
  factOf: (request, place) => furtherFacts(request, place).join(', ') || undefined,
};

function furtherFacts(request: CandidateRequest, place: FreePlace): string[] {
  if (!underRegimeA(place)) return [];
  const { single, lowIncome, fosterChild } = request.priorityFacts;
  const sibling = request.siblingLocationId === place.locationId;
  return Object.entries({ single, lowIncome, fosterChild, sibling }).flatMap(([fact, holds]) =>
    holds ? [fact] : [],
  );
}

const preferenceRank: RankingRule = {
  rule: 'preferenceRank',
  version: 1,
  valueOf: (request, place) => rankOf(request, place) ?? Number.MAX_SAFE_INTEGER,
  factOf: (request, place) => {
    const rank = rankOf(request, place);
    return rank === undefined ? undefined : `preference ${rank}`;
  },
};

/** Only where the desk agreed that rank counts. */
function rankOf({ preferences }: CandidateRequest, { locationId, rankCounts }: FreePlace) {
  const index = preferences.indexOf(locationId);
  return rankCounts && index >= 0 ? index + 1 : undefined;
}

const askedFirst: RankingRule = {
  rule: 'askedFirst',
  version: 1,
  valueOf: ({ askedOn }) => askedOn,
  factOf: ({ askedOn }) => `asked on ${askedOn}`,
};

/** The first rule that tells two requests apart decides. */
export const rankingRules: readonly RankingRule[] = [
  absolutePriority,
  furtherPriority,
  preferenceRank,
  askedFirst,
];

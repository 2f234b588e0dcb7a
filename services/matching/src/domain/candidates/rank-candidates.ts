import type { Candidate, CandidateRequest, FreePlace, Reason } from './candidate.js';
import { fittingRules } from './fitting-rules.js';
import { restOfWish } from './rest-of-wish.js';
import { rankingRules } from './ranking-rules.js';

/** Who fits a free place, in the order of the rules, each with its reasons. Advice: the organiser decides. */
export function rankCandidates<Request extends CandidateRequest>(
  requests: readonly Request[],
  place: FreePlace,
): Candidate<Request>[] {
  return requests
    .flatMap((request) => {
      const reasons = fittingReasons(request, place);
      if (!reasons) return [];
      const rest = restOfWish(request, place);
      return [{ request, ...(rest && { rest }), reasons: [...reasons, ...rankingReasons(request, place)] }];
    })
    .sort(({ request: one }, { request: other }) => inOrder(one, other, place));
}

function fittingReasons(request: CandidateRequest, place: FreePlace): Reason[] | undefined {
  const reasons: Reason[] = [];
  for (const { rule, version, factOf } of fittingRules) {
    const fact = factOf(request, place);
    if (fact === undefined) return undefined;
    reasons.push({ rule, version, fact });
  }
  return reasons;
}

function rankingReasons(request: CandidateRequest, place: FreePlace): Reason[] {
  return rankingRules.flatMap(({ rule, version, factOf }) => {
    const fact = factOf(request, place);
    return fact === undefined ? [] : [{ rule, version, fact }];
  });
}

function inOrder(one: CandidateRequest, other: CandidateRequest, place: FreePlace): number {
  for (const { valueOf } of rankingRules) {
    const [first, second] = [valueOf(one, place), valueOf(other, place)];
    if (first !== second) return first < second ? -1 : 1;
  }
  return one.requestId < other.requestId ? -1 : 1;
}

import { inPriorityOrder, priorityReasons } from '../priority/priority-order.js';
import type { Deciding, Draw } from '../priority/priority-request.js';
import type { Reason } from '../priority/priority-rule.js';
import type { Candidate, CandidateRequest, FreePlace } from './candidate.js';
import { fittingRules } from './fitting-rules.js';
import { restOfWish } from './rest-of-wish.js';

/** Who fits a free place, in the order of the priority rules, each with its reasons. Advice: the organiser decides. */
export function rankCandidates<Request extends CandidateRequest>(
  requests: readonly Request[],
  place: FreePlace,
  deciding: Deciding,
  draw: Draw,
): Candidate<Request>[] {
  const fitting = new Map<Request, readonly Reason[]>();
  for (const request of requests) {
    const reasons = fittingReasons(request, place);
    if (reasons) fitting.set(request, reasons);
  }
  return inPriorityOrder([...fitting.keys()], place, deciding, draw).map((request) => {
    const rest = restOfWish(request, place);
    const reasons = [...(fitting.get(request) ?? []), ...priorityReasons(request, place, deciding)];
    return { request, ...(rest && { rest }), reasons };
  });
}

function fittingReasons(request: CandidateRequest, place: FreePlace): Reason[] | undefined {
  const reasons: Reason[] = [];
  for (const { rule, version, sentence, factOf } of fittingRules) {
    const fact = factOf(request, place);
    if (fact === undefined) return undefined;
    reasons.push({ rule, version, fact, sentence });
  }
  return reasons;
}

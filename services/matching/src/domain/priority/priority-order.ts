import { drawOrder } from './draw-order.js';
import { legalClass, legalRulesFor } from './legal-class.js';
import type { Deciding, Draw, PriorityPlace, PriorityRequest } from './priority-request.js';
import { type PriorityRule, type Reason, reasonBy } from './priority-rule.js';
import { type Slot, type TieRule, tieRulesBy } from './tie-rules.js';

/**
 * All that the rules at a place say of a request, besides the draw: a whole number below `weights`, smaller first.
 */
export function weigherAt(place: PriorityPlace, deciding: Deciding): (request: PriorityRequest) => number {
  const tieRules = tieRulesBy(deciding.agreed);
  return (request) =>
    tieRules.reduce(
      (sum, rule) => sum * rule.digits + (isRule(rule) ? rule.digitOf(request, place) : 0),
      legalClass(request, place, deciding),
    );
}

const classes = 32;
export const tieValues = 2 * 2 * 128 * 2 * 65_536;
export const weights = classes * tieValues;

/** The rules that apply to a request at a place, in the order in which they count, each with what it looked at. */
export function priorityReasons(
  request: PriorityRequest,
  place: PriorityPlace,
  deciding: Deciding,
): readonly Reason[] {
  const rules: readonly PriorityRule[] = [
    ...legalRulesFor(request, place, deciding),
    ...tieRulesBy(deciding.agreed).filter(isRule),
  ];
  return rules.flatMap((rule) => reasonBy(rule, request, place));
}

/** First to last. Those whom no rule tells apart stand in the order of the draw. */
export function inPriorityOrder<Request extends PriorityRequest>(
  requests: readonly Request[],
  place: PriorityPlace,
  deciding: Deciding,
  draw: Draw,
): Request[] {
  const weigh = weigherAt(place, deciding);
  const weighed = requests.map((request) => ({ request, weight: weigh(request) }));
  const order = drawOrder(draw);
  return weighed
    .sort((one, other) => one.weight - other.weight || order(one.request.requestId, other.request.requestId))
    .map(({ request }) => request);
}

function isRule(rule: TieRule | Slot): rule is TieRule {
  return 'digitOf' in rule;
}

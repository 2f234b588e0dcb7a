import type { Deciding, PriorityPlace, PriorityRequest } from './priority-request.js';
import type { PriorityRule } from './priority-rule.js';
import { classWithoutPriority, firstFurtherClass } from './rule-set.js';
import { type LoadedRuleSet, ruleSetFor } from './rule-sets.js';

/**
 * The class that the law gives a request at a place, 0–16, smaller first. Where requests of two regimes meet, absolute
 * priority stands with absolute priority and none with none; the law says nothing of it.
 */
export function legalClass(request: PriorityRequest, place: PriorityPlace, deciding: Deciding): number {
  const set = ruleSetFor(request, place.tier, deciding);
  const applies = (rule: PriorityRule) => rule.factOf(request, place) !== undefined;
  const lacking = absoluteInOrder(set, deciding).reduce((sum, rule) => 2 * sum + (applies(rule) ? 0 : 1), 0);
  const facts = set.further.filter(applies).length;
  const counted = deciding.agreed.furtherFactsAddUp ? facts : Math.min(facts, 1);
  const behind = set.further.length - counted;
  if (lacking < 2 ** set.absolute.length - 1) return lacking * (set.further.length + 1) + behind;
  return counted > 0 ? firstFurtherClass + behind : classWithoutPriority;
}

/** The rules of law for a request at a place, in the order in which they count. */
export function legalRulesFor(
  request: PriorityRequest,
  place: PriorityPlace,
  deciding: Deciding,
): readonly PriorityRule[] {
  const set = ruleSetFor(request, place.tier, deciding);
  return [...absoluteInOrder(set, deciding), ...set.further];
}

/** What a class means, in plain Dutch, without a word of who else is in it. */
export function classInWords(legal: number): string {
  if (legal < firstFurtherClass) return 'absolute voorrang';
  return legal < classWithoutPriority ? 'voorrang' : 'geen voorrang volgens de wet';
}

/** Those that an organiser did not put in an order come after, as listed. */
function absoluteInOrder(set: LoadedRuleSet, { agreed }: Deciding): readonly PriorityRule[] {
  if (!set.organiserPicksOrder) return set.absolute;
  const placeOf = ({ name }: PriorityRule) => {
    const place = agreed.regimeBOrder.indexOf(name.slice(name.indexOf('.') + 1));
    return place < 0 ? set.absolute.length : place;
  };
  return set.absolute.toSorted((one, other) => placeOf(one) - placeOf(other));
}

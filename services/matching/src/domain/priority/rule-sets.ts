import type { Tier } from '@samenloket/regional';
import { legalRules } from './legal-rules.js';
import type { Deciding } from './priority-request.js';
import type { PriorityRule } from './priority-rule.js';
import { holds, type RuleSet } from './rule-set.js';
import { ruleSetFaults } from './rule-set-faults.js';
import { ruleSetData } from './rule-sets.data.js';

/** A rule set with the rules that it names. */
export interface LoadedRuleSet extends Omit<RuleSet, 'absolute' | 'further'> {
  readonly absolute: readonly PriorityRule[];
  readonly further: readonly PriorityRule[];
}

/**
 * @throws Error that names every fault: a rule that is not there, more rules than there are classes, a day and tier for
 * which no set holds, or two
 */
export function loadRuleSets(
  data: readonly RuleSet[],
  rules: readonly PriorityRule[] = legalRules,
): readonly LoadedRuleSet[] {
  const faults = ruleSetFaults(data, rules);
  if (faults.length > 0) throw new Error(`The priority rules cannot be loaded: ${faults.join('; ')}.`);
  const named = (names: readonly string[]) =>
    names.flatMap((name) => rules.filter((rule) => rule.name === name));
  return data.map((set) => ({ ...set, absolute: named(set.absolute), further: named(set.further) }));
}

export const ruleSets = loadRuleSets(ruleSetData);

/**
 * The set by which a request is ranked at a place of a tier. Which day counts for a request that was made before a
 * change of regime and is decided after it, is agreed (`regimeCounts`).
 */
export function ruleSetFor(
  { askedOn }: { readonly askedOn: string },
  tier: Tier,
  { on, agreed, sets = ruleSets }: Deciding,
): LoadedRuleSet {
  const day = agreed.regimeCounts === 'requestDate' ? askedOn : on;
  const found = sets.find(({ validity }) => validity.some((one) => holds(one, tier, day, askedOn)));
  if (!found) throw new Error(`No priority rules hold for ${tier} on ${day}: they were not checked.`);
  return found;
}

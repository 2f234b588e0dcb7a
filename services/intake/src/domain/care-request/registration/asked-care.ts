import { type CarePlan, carePlanFaults, patternOfPlan } from '@samenloket/regional';
import type { CareRequestFacts } from '../care-request-facts.js';
import { violated } from '../readable.js';

type AskedCare = Pick<CareRequestFacts, 'pattern' | 'plan'>;

/** A roster's half-days as the pattern, so that places are sought with room for all of it. */
export function withWholePlan<Facts extends AskedCare>(facts: Facts): Facts {
  const pattern = facts.plan?.roster && patternOfPlan(wholePlan(facts));
  return pattern ? { ...facts, pattern } : facts;
}

/** @throws DomainError RULE_VIOLATED when the hours, variable days, dates or roster cannot be */
export function checkPlan(facts: AskedCare): void {
  const [fault] = facts.plan ? carePlanFaults(wholePlan(facts)) : [];
  if (fault !== undefined) throw violated(`The care plan cannot be: ${fault}.`, { name: 'careCannotBe' });
}

/** @throws DomainError RULE_VIOLATED when the wish does not say where */
export function checkWish({ wish, preferences }: Pick<CareRequestFacts, 'wish' | 'preferences'>): void {
  if (!wish) return;
  const { kind, organiserId, nis } = wish;
  if ((kind === 'organiser') !== (organiserId !== undefined)) {
    throw violated('A wish for an organiser names it, and only such a wish.');
  }
  if ((kind === 'municipality') !== (nis !== undefined)) {
    throw violated('A wish for a municipality names it, and only such a wish.');
  }
  if (kind === 'locations' && preferences.length === 0) {
    throw violated('A wish for locations names at least one of them.');
  }
}

function wholePlan({ pattern, plan }: AskedCare): CarePlan {
  return { ...plan, pattern };
}

import { addDays, isRealDate, tiers } from '@samenloket/regional';
import type { PriorityRule } from './priority-rule.js';
import { classWithoutPriority, firstFurtherClass, holds, type RuleSet } from './rule-set.js';

/** What is wrong with rule sets, in words; none when they can be used. */
export function ruleSetFaults(sets: readonly RuleSet[], rules: readonly PriorityRule[]): string[] {
  const faults = [...twice(sets.map(({ name }) => name)), ...sets.flatMap((set) => faultsOf(set, rules))];
  return faults.length > 0 ? faults : daysWithoutOneSet(sets);
}

function faultsOf(set: RuleSet, rules: readonly PriorityRule[]): string[] {
  const { name, absolute, further, validity, deviation } = set;
  const named = [...absolute, ...further];
  const unknown = named.filter((rule) => !rules.some((known) => known.name === rule));
  const days = validity.flatMap(({ from, until, askedFrom, askedUntil }) =>
    [from, until, askedFrom, askedUntil].filter((day) => day !== undefined),
  );
  const absoluteClasses = (2 ** absolute.length - 1) * (further.length + 1);
  const share = deviation ? deviation.numerator / deviation.denominator : 0;
  return [
    ...unknown.map((rule) => `${name} names ${rule}, which is no rule`),
    ...twice(named),
    ...days
      .filter((day) => !isRealDate(day))
      .map((day) => `${name} has the day ${day}, which does not exist`),
    ...(absoluteClasses > firstFurtherClass || further.length > classWithoutPriority - firstFurtherClass
      ? [`${name} has more rules than there are classes`]
      : []),
    ...(share >= 0 && share <= 1 ? [] : [`${name} lets organisers deviate for more than all children`]),
  ];
}

/** Every day and tier has exactly one set, whenever the request was made. Looks at the days on which one changes. */
function daysWithoutOneSet(sets: readonly RuleSet[]): string[] {
  const validities = sets.flatMap(({ validity }) => validity);
  const changes = validities.flatMap(({ from, until, askedFrom, askedUntil }) => [
    ...[from, askedFrom].filter((day) => day !== undefined),
    ...[until, askedUntil].flatMap((day) => (day === undefined ? [] : [addDays(day, 1)])),
  ]);
  const days = [...new Set(['1900-01-01', ...changes])].sort();
  return tiers.flatMap((tier) =>
    days.flatMap((day) =>
      days
        .filter((askedOn) => askedOn <= day)
        .flatMap((askedOn) => {
          const found = sets.filter((set) => set.validity.some((one) => holds(one, tier, day, askedOn)));
          if (found.length === 1) return [];
          const names = found.map(({ name }) => name).join(' and ') || 'no rules';
          return [`${tier} has ${names} on ${day} for a request of ${askedOn}`];
        }),
    ),
  );
}

function twice(names: readonly string[]): string[] {
  const again = names.filter((name, index) => names.indexOf(name) !== index);
  return again.map((name) => `${name} is there twice`);
}

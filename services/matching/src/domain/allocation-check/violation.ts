import { none, type AllocationProblem } from '../allocation/problem.js';

/** What an outcome can break. The words say it to the operator, after "unit … at …". */
export const violatedRules = {
  wrongShape: 'the outcome has another number of units than the problem',
  notOwnContract: 'has a contract that is none of its own',
  contractNotAccepted:
    'has a contract that its family does not accept: a held form goes with the place it has',
  freePrice: 'asks for the income tariff only and has a place at a free price',
  otherPool: 'has a place of a kind of capacity that it may not use',
  twoLocations: 'is placed together, but its children are at more than one location',
  siblingsTwice: 'is placed both in the joint contract and on its own',
  overPlaces: 'does not fit: more children than places',
  standingPlaceLost: 'had a place and got something that it likes less, or nothing',
  placeUnused: 'was refused half-days that are free for it',
  reservePassedOver: 'was refused while its reserve was not full and its half-days were left for it',
  claimNotListed: 'has the priority for a contract that it prefers, and is not on the list of claims',
  listedClaimUntrue: 'is on the list of claims for a contract that it was rightly refused',
  claimsOutOfOrder: 'is on the list of claims twice or out of order',
  figureWrong: 'the outcome states another figure than follows from it',
} as const;

export type ViolatedRule = keyof typeof violatedRules;

/** A rule that an outcome breaks, and where. What does not apply is `none`. */
export interface Violation {
  readonly rule: ViolatedRule;
  readonly unit: number;
  /** A row of `options`: the contract that is wrong, or was wrongly refused. */
  readonly option: number;
  /** A row of `forms`. */
  readonly form: number;
  /** A row of `places`. */
  readonly group: number;
  readonly month: number;
  readonly halfDay: number;
}

export function violation(rule: ViolatedRule, where: Partial<Omit<Violation, 'rule'>> = {}): Violation {
  return { rule, unit: none, option: none, form: none, group: none, month: none, halfDay: none, ...where };
}

/** One English sentence with the ids of unit and group; months and half-days are counted from 0. */
export function describeViolation(problem: AllocationProblem, found: Violation): string {
  const unit = found.unit === none ? '' : `unit ${problem.units.ids[found.unit] ?? found.unit} `;
  const group = found.group === none ? '' : `at ${problem.places.ids[found.group] ?? found.group} `;
  const month = found.month === none ? '' : `month ${found.month} `;
  const halfDay = found.halfDay === none ? '' : `half-day ${found.halfDay} `;
  return `${found.rule}: ${unit}${group}${month}${halfDay}${violatedRules[found.rule]}`;
}

import type {
  AllocationOutcome,
  AllocationProblem,
  ProblemDescription,
} from '@samenloket/matching/allocation';
import type { SeededNumbers } from '../generator/seeded-numbers.js';
import { asOutcome } from '../naive/as-outcome.js';
import { areRelated, claimsIn, preferred, type Placed } from '../naive/claims.js';
import { contractsOf, type Contract } from '../naive/contract.js';

/** A sound outcome, in words and in columns, of which a damaged copy is made. */
export interface OutcomeUnderDamage {
  readonly described: ProblemDescription;
  readonly problem: AllocationProblem;
  readonly placed: Placed;
  /** Claims that are left. */
  readonly claims: readonly Contract[];
  readonly numbers: SeededNumbers;
}

export interface Damaged {
  readonly problem: AllocationProblem;
  readonly outcome: AllocationOutcome;
}

export function outcomeUnderDamage(
  described: ProblemDescription,
  problem: AllocationProblem,
  placed: Placed,
  numbers: SeededNumbers,
): OutcomeUnderDamage {
  return { described, problem, placed, claims: claimsIn(described, placed), numbers };
}

export function soundOutcome({ described, placed, claims }: OutcomeUnderDamage): AllocationOutcome {
  return asOutcome(described, placed, claims);
}

/** The outcome in which some units have other contracts, or none; the claims are left as they were. */
export function withContracts(
  sound: OutcomeUnderDamage,
  changes: readonly { readonly unit: string; readonly contract?: Contract }[],
): Damaged {
  const placed = new Map(sound.placed);
  for (const { unit, contract } of changes) {
    if (contract) placed.set(unit, contract);
    else placed.delete(unit);
  }
  return { problem: sound.problem, outcome: asOutcome(sound.described, placed, sound.claims) };
}

/** One of the accepted contracts that are as asked, if there is one. */
export function pickPlaced(
  sound: OutcomeUnderDamage,
  isAsked: (contract: Contract) => boolean,
): Contract | undefined {
  const found = [...sound.placed.values()].filter(isAsked);
  return found.length === 0 ? undefined : sound.numbers.pick(found);
}

/** One of the contracts that units prefer to their own and were rightly refused, if there is one. */
export function pickRefused(
  sound: OutcomeUnderDamage,
  isAsked: (contract: Contract) => boolean,
): Contract | undefined {
  const isClaim = ({ unit, rank }: Contract) =>
    sound.claims.some((claim) => claim.unit === unit && claim.rank === rank);
  const found = preferred(sound.described, sound.placed).filter(
    (contract) => !isClaim(contract) && isAsked(contract),
  );
  return found.length === 0 ? undefined : sound.numbers.pick(found);
}

/** Whether the unit is joint or split, so that its contract has to do with that of another one. */
export function hasRelatives({ described }: OutcomeUnderDamage, { unit }: Contract): boolean {
  return described.units.some((other) => other !== unit && areRelated(other, unit));
}

export function worseContracts({ described }: OutcomeUnderDamage, own: Contract): Contract[] {
  return contractsOf(described, own.unit).filter(({ rank }) => rank > own.rank);
}

export const rowOf = ({ described }: OutcomeUnderDamage, { unit }: Contract): number =>
  described.units.indexOf(unit);

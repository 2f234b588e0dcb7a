import {
  allocate,
  compileProblem,
  type ProblemDescription,
  type UnitDescription,
} from '@samenloket/matching/allocation';
import { SeededNumbers } from '../generator/seeded-numbers.js';
import { contractsOf, type Contract } from '../naive/contract.js';
import { fromOutcome } from '../naive/from-outcome.js';
import { misreports, withUnit } from './misreport.js';

/** A misreport with which a family got something that it truly likes better. */
export interface GainfulMisreport {
  readonly unit: string;
  readonly misreport: string;
  readonly said: UnitDescription;
  /** Place in its true order, from 0, when it tells the truth and when it does not. */
  readonly honest: number;
  readonly misreporting: number;
}

/** Lets families of a region say something else than they want, one at a time, and allocates anew each time. */
export function tryMisreports(problem: ProblemDescription, tries: number): GainfulMisreport[] {
  const numbers = new SeededNumbers(`misreports ${problem.seed}`);
  const honest = fromOutcome(problem, allocate(compileProblem(problem)));
  const gainful: GainfulMisreport[] = [];
  for (let tried = 0; tried < tries;) {
    const unit = numbers.pick(problem.units);
    const misreport = numbers.pick(misreports);
    const said = misreport.of(unit, numbers);
    if (!said) continue;
    tried++;
    const changed = withUnit(problem, unit, said);
    const got = fromOutcome(changed, allocate(compileProblem(changed))).get(unit.id);
    const truth = contractsOf(problem, unit);
    const own = honest.get(unit.id)?.rank ?? truth.length;
    const rank = rankIn(truth, got);
    if (rank < own)
      gainful.push({ unit: unit.id, misreport: misreport.name, said, honest: own, misreporting: rank });
  }
  return gainful;
}

/** Place of a contract in an order, from 0; without a contract the length of the order. */
export function rankIn(order: readonly Contract[], got: Contract | undefined): number {
  const rank = order.findIndex(({ option, form }) => option === got?.option && form === got.form);
  return rank === -1 ? order.length : rank;
}

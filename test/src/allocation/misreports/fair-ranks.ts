import type { ProblemDescription, UnitDescription } from '@samenloket/matching/allocation';
import { everyFairOutcome } from '../exact/answer-set.js';
import { exactModel } from '../exact/exact-model.js';
import { numberContracts } from '../exact/numbered-contracts.js';
import type { Contract } from '../naive/contract.js';
import { rankIn } from './try-misreports.js';

/** One fair outcome, as far as a family is concerned that may have said something else than it wants. */
export interface FairRanks {
  /** By what everybody said. */
  readonly rankSum: number;
  /** Place of what the family gets in its true order, from 0. */
  readonly own: number;
}

/**
 * Of every fair outcome of what was said, as a solver finds them that knows nothing of the engine: best ranks first.
 *
 * @param unit Who may have said something else than it wants.
 * @param truth Its true order.
 */
export async function fairRanks(
  said: ProblemDescription,
  unit: UnitDescription['id'],
  truth: readonly Contract[],
  seconds: number,
): Promise<FairRanks[]> {
  const model = exactModel(numberContracts(said));
  const outcomes = await everyFairOutcome(model, seconds);
  const withoutAny = model.contractsOfUnit.reduce((sum, count) => sum + count, 0);
  const nth = new Map(said.units.map(({ id }, place) => [id, place]));
  return outcomes
    .map((accepted) => {
      const contracts = accepted.map((number) => model.contracts[number]!);
      const gains = contracts.map((one) => model.contractsOfUnit[nth.get(one.unit.id)!]! - one.rank);
      return {
        rankSum: withoutAny - gains.reduce((sum, gain) => sum + gain, 0),
        own: rankIn(
          truth,
          contracts.find((one) => one.unit.id === unit),
        ),
      };
    })
    .sort((one, other) => one.rankSum - other.rankSum);
}

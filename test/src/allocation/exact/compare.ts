import { allocate } from '@samenloket/matching/allocation';
import { generateRegion } from '../generator/generate-region.js';
import type { RegionSettings } from '../generator/region-settings.js';
import { describeProblem } from '../instance-format/describe-problem.js';
import { fairOutcomeExists } from './answer-set.js';
import { exactModel } from './exact-model.js';
import { bestFairRankSum } from './linear-program.js';
import { numberContracts } from './numbered-contracts.js';

/** What the engine found in one region, beside what is proven of it. */
export interface Comparison {
  readonly seed: string;
  readonly claims: number;
  readonly rankSum: number;
  /** Whether there is a fair outcome; `unknown` when the solver ran out of time. */
  readonly fairExists: boolean | 'unknown';
  /** Lowest rank sum of a fair outcome, as far as it was asked for. */
  readonly bestRankSum: number | 'none' | 'unknown' | 'not asked';
}

/** @param seconds What each solver may take. */
export async function compare(
  settings: RegionSettings,
  seconds: number,
  askBest: boolean,
): Promise<Comparison> {
  const problem = generateRegion(settings);
  const { claims, figures } = allocate(problem);
  const model = exactModel(numberContracts(describeProblem(problem)));
  const isFair = claims.length === 0;
  return {
    seed: settings.seed,
    claims: claims.length,
    rankSum: figures.rankSum,
    fairExists: isFair || (await fairOutcomeExists(model, seconds)),
    bestRankSum: isFair && askBest ? await bestFairRankSum(model, seconds) : 'not asked',
  };
}

/** A fair outcome exists, and the engine left claims. */
export function isMiss({ claims, fairExists }: Comparison): boolean {
  return claims > 0 && fairExists === true;
}

/** The engine's outcome is fair, and another one that is fair has a lower rank sum. */
export function isBeaten({ claims, rankSum, bestRankSum }: Comparison): boolean {
  return claims === 0 && typeof bestRankSum === 'number' && bestRankSum < rankSum;
}

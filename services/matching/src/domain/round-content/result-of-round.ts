import type { AllocationOutcome } from '../allocation/outcome.js';
import type { AllocationProblem } from '../allocation/problem.js';
import { childrenIn, type RoundContent } from './round-content.js';
import { RoundOutcome, type WhyNot } from './round-outcome.js';
import type { ReserveFigures, RoundFigures, RoundResult, UnitResult } from './round-result.js';

/** What stands in a result besides what the engine gives. */
export interface ResultOrigin {
  readonly inputsHash: string;
  readonly deviations: readonly string[];
  readonly engineVersion: string;
  readonly checkerVersion: string;
}

/**
 * The outcome of a round by round numbers, with the reason of every refusal.
 * @param content as it was allocated, without what deviations struck
 */
export function resultOfRound(
  origin: ResultOrigin,
  content: RoundContent,
  { problem, outcome, whyNot }: { problem: AllocationProblem; outcome: AllocationOutcome; whyNot: WhyNot },
): RoundResult {
  const rows = new RoundOutcome(content, problem, outcome);
  const units = content.units.map((_, row) => rows.resultOf(row, whyNot));
  const { inputsHash, deviations, engineVersion, checkerVersion } = origin;
  return {
    ...{ roundId: content.frame.roundId, inputsHash, deviations, engineVersion, checkerVersion },
    figures: figuresOf(content, outcome, units),
    reserves: reserveFigures(content, rows.reservedPlaced()),
    claims: rows.claims(),
    units,
  };
}

function figuresOf(
  content: RoundContent,
  { claims, figures }: AllocationOutcome,
  units: readonly UnitResult[],
): RoundFigures {
  const placed = units.flatMap((unit) => unit.placed ?? []);
  const childrenOf = (places: typeof placed) => places.reduce((sum, place) => sum + place.children.length, 0);
  const kinds = ['full', 'later', 'fewer', 'laterAndFewer', 'held'] as const;
  const byKind = kinds.map(
    (kind) => [kind, childrenOf(placed.filter((place) => place.kind === kind))] as const,
  );
  return {
    units: units.length,
    children: childrenIn(content),
    placedUnits: placed.length,
    placedChildren: childrenOf(placed),
    firstChoices: childrenOf(placed.filter(({ wish, kind }) => wish === 0 && kind === 'full')),
    byKind: Object.fromEntries(byKind.filter(([, children]) => children > 0)),
    claims: claims.length,
    rankSum: figures.rankSum,
    claimsGranted: figures.claimsGranted,
    processingOrder: figures.processingOrder,
  };
}

function reserveFigures(content: RoundContent, placed: readonly number[]): ReserveFigures[] {
  return content.reserves.map(({ id, numerator, denominator, children, reservedPresent }, row) => ({
    id,
    kept: Math.max(0, Math.ceil((numerator * children) / denominator) - reservedPresent),
    placed: placed[row] ?? 0,
  }));
}

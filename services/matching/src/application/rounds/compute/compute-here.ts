import { createHash } from 'node:crypto';
import { allocate } from '../../../domain/allocation/allocate.js';
import { compileProblem } from '../../../domain/allocation/compile-problem.js';
import { OutcomeReader } from '../../../domain/allocation/outcome-reader.js';
import type { AllocationOutcome } from '../../../domain/allocation/outcome.js';
import type { AllocationProblem } from '../../../domain/allocation/problem.js';
import type { Progress } from '../../../domain/allocation/progress.js';
import { checkAllocation, checkerVersion, WitnessCheck } from '../../../domain/allocation-check/index.js';
import { resultOfRound } from '../../../domain/round-content/result-of-round.js';
import type { RoundContent, RoundDeviation } from '../../../domain/round-content/round-content.js';
import type { WhyNot } from '../../../domain/round-content/round-outcome.js';
import { problemOf, withDeviations } from '../../../domain/round-content/round-problem.js';
import { proposalsOf, type RoundProposal } from '../../../domain/round-content/round-proposals.js';
import type { RoundResult } from '../../../domain/round-content/round-result.js';
import { decodeContent } from '../content/content-text.js';
import { encodeResult } from '../content/result-text.js';
import type { ComputedRound, EncodedText } from '../round-work.js';

export interface RoundWork {
  readonly inputs: EncodedText;
  readonly deviations: readonly RoundDeviation[];
}

/**
 * Allocates the places of a round, checks the outcome and says why of every refusal. The same inputs and deviations
 * give the same hash on every machine with the same version of the engine.
 */
export async function computeHere(
  { inputs, deviations }: RoundWork,
  report: Progress = () => {},
): Promise<ComputedRound> {
  const frozen = await decodeContent(inputs);
  const { result, violations } = allocated(inputs.hash, frozen, deviations, report);
  const { engineVersion, figures } = result;
  return {
    result: await encodeResult(result),
    ...{ engineVersion, checkerVersion, figures, claims: result.claims.length },
    organisers: organisersOf(proposalsOf(frozen, result)),
    violations,
  };
}

export interface AllocatedRound {
  readonly result: RoundResult;
  /** Rules that the checker found violated. */
  readonly violations: readonly string[];
}

/** @param inputsHash of the content as it was frozen */
export function allocated(
  inputsHash: string,
  frozen: RoundContent,
  deviations: readonly RoundDeviation[],
  report?: Progress,
): AllocatedRound {
  const content = withDeviations(frozen, deviations);
  const problem = compileProblem(problemOf(content));
  const outcome = allocate(problem, report);
  const violations = new Set<string>(checkAllocation(problem, outcome).map(({ rule }) => rule));
  const { engineVersion } = outcome;
  const deviationIds = deviations.map(({ deviationId }) => deviationId);
  const result = resultOfRound(
    { inputsHash, deviations: deviationIds, engineVersion, checkerVersion },
    content,
    { problem, outcome, whyNot: checkedReasons(problem, outcome, violations) },
  );
  return { result, violations: [...violations] };
}

/** The reasons of the engine, each held against the checker's own: one that is missing or wrong is a violation too. */
function checkedReasons(
  problem: AllocationProblem,
  outcome: AllocationOutcome,
  violations: Set<string>,
): WhyNot {
  if (violations.size > 0) return () => undefined;
  const reader = new OutcomeReader(problem, outcome);
  const check = new WitnessCheck(problem, outcome);
  return (unit, form, option) => {
    const witness = reader.whyNot(unit, form, option);
    if (!witness) violations.add('refusalWithoutReason');
    else if (check.faultsOf({ unit, option, form }, witness).length > 0) violations.add('reasonUntrue');
    return witness;
  };
}

/** An organiser confirms its proposals by their hash: others of another organiser change nothing for it. */
function organisersOf(proposals: readonly RoundProposal[]): ComputedRound['organisers'] {
  const byOrganiser = new Map<string, RoundProposal[]>();
  for (const proposal of proposals) {
    const own = byOrganiser.get(proposal.organiserId) ?? [];
    byOrganiser.set(proposal.organiserId, own);
    own.push(proposal);
  }
  return [...byOrganiser]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([organiserId, own]) => ({ organiserId, proposals: own.length, proposalsHash: hashOf(own) }));
}

function hashOf(proposals: readonly RoundProposal[]): string {
  const rows = proposals.map(({ number, locationId, placeGroupId, month, pattern }) => [
    ...[number, locationId, placeGroupId, month, pattern.weeks],
  ]);
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

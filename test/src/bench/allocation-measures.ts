import {
  allocate,
  checkAllocation,
  none,
  OutcomeReader,
  type AllocationProblem,
} from '@samenloket/matching/allocation';

export interface Measured {
  /** Milliseconds: the median of the runs, and the fastest one. */
  readonly allocate: number;
  readonly fastest: number;
  readonly check: number;
  readonly violations: number;
  readonly claims: number;
  readonly placed: number;
  readonly rankSum: number;
  /** Megabytes: the most that the process ever had. */
  readonly memory: number;
}

/** Allocates and checks a problem some times. */
export function measureAllocation(problem: AllocationProblem, runs: number): Measured {
  const allocating: number[] = [];
  const checking: number[] = [];
  let outcome = timed(allocating, () => allocate(problem));
  let violations = timed(checking, () => checkAllocation(problem, outcome));
  for (let run = 1; run < runs; run++) {
    outcome = timed(allocating, () => allocate(problem));
    violations = timed(checking, () => checkAllocation(problem, outcome));
  }
  return {
    allocate: atShare(allocating, 0.5),
    fastest: Math.min(...allocating),
    check: atShare(checking, 0.5),
    violations: violations.length,
    claims: outcome.claims.length,
    placed: outcome.figures.placed,
    rankSum: outcome.figures.rankSum,
    memory: process.resourceUsage().maxRSS / 1_000,
  };
}

export interface AnswerTimes {
  /** Milliseconds to rank the candidates for the place of a child that leaves: 99 of 100 take at most this. */
  readonly candidates: number;
  /** Microseconds of one reason of a refusal, the mean. */
  readonly whyNot: number;
}

/** Places come free one by one, and refusals are explained, in the outcome of a round. */
export function measureAnswers(problem: AllocationProblem, samples: number): AnswerTimes {
  const outcome = allocate(problem);
  const reader = new OutcomeReader(problem, outcome);
  const { units } = problem;
  const step = Math.max(1, Math.floor(units.count / samples));
  const ranking: number[] = [];
  let refused = 0;
  let explaining = 0;
  for (let unit = 0; unit < units.count; unit += step) {
    const own = outcome.option[unit] as number;
    if (own !== none) timed(ranking, () => reader.candidatesWithout(unit));
    const began = performance.now();
    const end = own === none ? (units.optionStart[unit + 1] as number) : own;
    for (let option = units.optionStart[unit] as number; option < end; option++, refused++) {
      reader.whyNot(unit, units.formStart[unit] as number, option);
    }
    explaining += performance.now() - began;
  }
  return { candidates: atShare(ranking, 0.99), whyNot: (explaining / Math.max(1, refused)) * 1_000 };
}

function timed<Result>(times: number[], work: () => Result): Result {
  const began = performance.now();
  const result = work();
  times.push(performance.now() - began);
  return result;
}

function atShare(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

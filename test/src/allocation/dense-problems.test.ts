import { describe, expect, it } from '@jest/globals';
import {
  allocate,
  checkAllocation,
  compileProblem,
  describeViolation,
  type AllocationProblem,
  type ProblemDescription,
} from '@samenloket/matching/allocation';
import { dense, denseAtOneLocation, smallProblem } from './generator/small-problem.js';
import { asOutcome } from './naive/as-outcome.js';
import { claimsIn } from './naive/claims.js';
import { fromOutcome } from './naive/from-outcome.js';

function allocated(problem: ProblemDescription): AllocationProblem {
  return { ...compileProblem(problem), processingOrders: 2 };
}

/** What is wrong with the engine's outcome, by the checker and by the rules written naively. */
function faultsOf(problem: ProblemDescription): string[] {
  const columns = allocated(problem);
  const outcome = allocate(columns);
  const faults = checkAllocation(columns, outcome).map((found) => describeViolation(columns, found));
  const expected = asOutcome(problem, new Map(), claimsIn(problem, fromOutcome(problem, outcome))).claims;
  const isSame = JSON.stringify(expected) === JSON.stringify(outcome.claims);
  return isSame ? faults : [...faults, 'the naive rules find other claims'];
}

describe('where most families hold a place and want another one', () => {
  it.each([
    [
      'siblings who are placed each alone do not count for the reserve against their joint contract',
      denseAtOneLocation,
      1324,
    ],
    [
      'twins who are there already do not count for the reserve against their better contract there',
      dense,
      367,
    ],
    ['the half-days that a family has there come before those whom it would displace by them', dense, 267],
  ])('%s', (_, settings, nth) => {
    expect(faultsOf(smallProblem(`dense ${nth}`, settings))).toEqual([]);
  });

  it('engine, checker and naive rules agree on 500 problems', () => {
    const wrong: unknown[] = [];
    for (let nth = 0; nth < 250; nth++) {
      for (const settings of [dense, denseAtOneLocation]) {
        const faults = faultsOf(smallProblem(`held places ${nth}`, settings));
        if (faults.length > 0) wrong.push({ nth, settings, faults });
      }
    }
    expect(wrong).toEqual([]);
  });
});

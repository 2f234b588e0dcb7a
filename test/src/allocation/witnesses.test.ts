import { describe, expect, it } from '@jest/globals';
import {
  allocate,
  compileProblem,
  OutcomeReader,
  WitnessCheck,
  type ProblemDescription,
} from '@samenloket/matching/allocation';
import { dense, denseAtOneLocation, smallProblem } from './generator/small-problem.js';
import { asOutcome } from './naive/as-outcome.js';
import { preferred } from './naive/claims.js';
import { fromOutcome } from './naive/from-outcome.js';

const problems = Array.from({ length: 300 }, (_, nth) => [
  smallProblem(`refused ${nth}`),
  smallProblem(`refused ${nth}`, dense),
  smallProblem(`refused ${nth}`, denseAtOneLocation),
]).flat();

/** What each unit rather had than what it got, with what the engine says why it did not get it. */
function refusalsIn(problem: ProblemDescription) {
  const columns = { ...compileProblem(problem), processingOrders: 1 };
  const outcome = allocate(columns);
  const reader = new OutcomeReader(columns, outcome);
  const wanted = preferred(problem, fromOutcome(problem, outcome));
  const refused = asOutcome(problem, new Map(), wanted).claims.map((contract) => {
    const isClaim = outcome.claims.some(
      ({ option, form }) => option === contract.option && form === contract.form,
    );
    return { contract, isClaim, witness: reader.whyNot(contract.unit, contract.form, contract.option) };
  });
  return { check: new WitnessCheck(columns, outcome), refused };
}

describe('the reason of a refusal', () => {
  it('is there for every contract that a family rather had and that is no claim, and bears counting again', () => {
    const wrong: unknown[] = [];
    let checked = 0;
    for (const [nth, problem] of problems.entries()) {
      const { check, refused } = refusalsIn(problem);
      for (const { contract, isClaim, witness } of refused) {
        if (isClaim !== (witness === undefined)) wrong.push({ nth, contract, isClaim, witness });
        const faults = witness ? check.faultsOf(contract, witness) : [];
        if (faults.length > 0) wrong.push({ nth, contract, witness, faults });
        checked++;
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(problems.length);
  });

  it('is rejected when one of its numbers is another one, or on a half-day that the contract does not need', () => {
    const numbers = [
      'places',
      'needed',
      'better',
      'byReserve',
      'lastKey',
      'lastClass',
      'ownKey',
      'ownClass',
    ] as const;
    const missed: unknown[] = [];
    for (const [nth, problem] of problems.slice(0, 90).entries()) {
      const { check, refused } = refusalsIn(problem);
      for (const { contract, witness } of refused) {
        if (!witness) continue;
        for (const field of numbers) {
          const faults = check.faultsOf(contract, { ...witness, [field]: witness[field] + 1 });
          if (faults.join() !== field) missed.push({ nth, contract, field, faults });
        }
        for (let halfDay = 0; halfDay < problem.halfDays; halfDay++) {
          const faults = check.faultsOf(contract, { ...witness, halfDay, needed: 0 });
          if (!faults.includes('needed') && !faults.includes('notShort'))
            missed.push({ nth, contract, halfDay, faults });
        }
      }
    }
    expect(missed).toEqual([]);
  });
});

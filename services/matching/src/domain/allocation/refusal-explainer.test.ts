import { describe, expect, it } from '@jest/globals';
import { child, full, group, problemOf, wish } from '../../testing/allocation-samples.js';
import { allocate } from './allocate.js';
import { packProblem } from './packed-problem.js';
import { Placement } from './placement.js';
import type { AllocationProblem } from './problem.js';
import { RefusalExplainer } from './refusal-explainer.js';

const monday = [0, 1];
const tuesdayMorning = 2;

function explain(problem: AllocationProblem, id: string) {
  const explainer = new RefusalExplainer(Placement.of(packProblem(problem), allocate(problem)));
  const unit = problem.units.ids.indexOf(id);
  const [form, option] = [problem.units.formStart[unit] as number, problem.units.optionStart[unit] as number];
  return explainer.whyNot(unit, form, option);
}

describe('the reason of a refusal', () => {
  it('is a half-day that is full of children with a better key', () => {
    const problem = problemOf({
      classSize: 100,
      placeGroups: [group('X', 2)],
      units: [
        child('a', { X: 101 }, { forms: [full([tuesdayMorning])] }),
        child('b', { X: 203 }, { forms: [full([tuesdayMorning])] }),
        child('family', { X: 301 }, { forms: [full([...monday, tuesdayMorning])] }),
        child('behind', { X: 401 }, { forms: [full(monday)] }),
      ],
    });
    expect(explain(problem, 'family')).toEqual({
      group: 0,
      month: 0,
      halfDay: tuesdayMorning,
      places: 2,
      needed: 1,
      better: 2,
      byReserve: 0,
      lastKey: 203,
      lastClass: 2,
      ownKey: 301,
      ownClass: 3,
    });
  });

  it('tells how many stand before the family by the reserve', () => {
    const reserve = { id: 'share', numerator: 1, denominator: 5, children: 5, reservedPresent: 0 };
    const problem = problemOf({
      reserves: [reserve],
      placeGroups: [group('X', 1, { reserve: 'share' })],
      units: [child('family', { X: 1 }), child('vulnerable', { X: 2 }, { reserved: true })],
    });
    expect(explain(problem, 'family')).toMatchObject({ places: 1, better: 1, byReserve: 1, lastKey: 2 });
  });

  it('says that twins need two places', () => {
    const twins = { children: 2, forms: [full(monday, 2)], wishes: [wish('X', ['X', 'X'], [5, 6])] };
    const problem = problemOf({
      placeGroups: [group('X', 2)],
      units: [child('a', { X: 1 }), child('twins', {}, twins)],
    });
    expect(explain(problem, 'twins')).toMatchObject({ halfDay: 0, places: 2, needed: 2, better: 1 });
  });

  it('is that there are no places, where there are none', () => {
    const problem = problemOf({ placeGroups: [group('X', 0)], units: [child('family', { X: 1 })] });
    expect(explain(problem, 'family')).toMatchObject({ places: 0, better: 0, lastKey: -1, lastClass: -1 });
  });

  it('is not there for the contract that the family got', () => {
    const problem = problemOf({ placeGroups: [group('X', 1)], units: [child('family', { X: 1 })] });
    expect(explain(problem, 'family')).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import { child, form, full, group, problemOf, wholeWeek, wish } from '../../testing/allocation-samples.js';
import { packProblem } from './packed-problem.js';
import { Placement } from './placement.js';
import { none, type AllocationProblem } from './problem.js';
import { VacancyCandidates } from './vacancy-candidates.js';
import { WaitingLists } from './waiting-lists.js';

/** Nobody is placed but those who hold a place. */
function before(problem: AllocationProblem): VacancyCandidates {
  const { units } = problem;
  const packed = packProblem(problem);
  const option = new Int32Array(units.count).fill(none);
  const formOf = new Int32Array(units.count).fill(none);
  packed.holds.forEach((holds, unit) => {
    if (holds === 0) return;
    option[unit] = (units.optionStart[unit + 1] as number) - 1;
    formOf[unit] = (units.formStart[unit + 1] as number) - 1;
  });
  const placement = Placement.of(packed, { option, form: formOf });
  return new VacancyCandidates(placement, WaitingLists.of(placement, Uint32Array.from(units.ids.keys())));
}

function holder(id: string, own: string, keys: Readonly<Record<string, number>>) {
  const { wishes } = child(id, keys);
  const care = { halfDays: wholeWeek, from: 0, until: 1 };
  return child(id, {}, { forms: [full(), form('held', care)], wishes: [...wishes, wish(own, [own], [0])] });
}

describe('candidates for a free place', () => {
  it('are those who wish it and whom it fits, best key first', () => {
    const narrow = group('X', 1, { free: [[1, 1, 1, 1, 1, 1, 1, 1, 0, 0]] });
    const problem = problemOf({
      placeGroups: [narrow, group('Y', 1)],
      units: [
        child('week', { X: 1 }),
        child('second', { X: 3 }, { forms: [full([0, 1])] }),
        child('first', { X: 2 }, { forms: [full([2, 3])] }),
        child('elsewhere', { Y: 1 }),
      ],
    });
    const ranked = before(problem).rank(0);
    expect(ranked.map(({ unit }) => problem.units.ids[unit])).toEqual(['first', 'second']);
  });

  it('hold the share of the reserve in every first k', () => {
    const reserves = [{ id: 'share', numerator: 1, denominator: 3, children: 0, reservedPresent: 0 }];
    const units = Array.from({ length: 9 }, (_, nth) =>
      child(`f${nth}`, { X: 1 + nth }, { reserved: nth > 5 }),
    );
    const problem = problemOf({ reserves, placeGroups: [group('X', 1, { reserve: 'share' })], units });
    const ranked = before(problem).rank(0);
    const reserved = ranked.map(({ unit }) => problem.units.reserved[unit] as number);
    expect(reserved).toEqual([1, 0, 0, 1, 0, 0, 1, 0, 0]);
    expect(ranked.filter(({ byReserve }) => byReserve)).toHaveLength(3);
  });

  it('start a chain of transfers, which changes nothing until it is done', () => {
    const problem = problemOf({
      placeGroups: [group('X', 1), group('Y', 1), group('Z', 1)],
      units: [
        holder('fromY', 'Y', { X: 1 }),
        holder('fromZ', 'Z', { X: 3, Y: 1 }),
        child('waiting', { Z: 1 }),
        child('late', { Y: 2 }),
      ],
    });
    const candidates = before(problem);
    const [best] = candidates.rank(0);
    const steps = () =>
      best && candidates.chainOf(best).map(({ unit, leaves }) => [problem.units.ids[unit], leaves]);
    const chain = [
      ['fromY', 1],
      ['fromZ', 2],
      ['waiting', none],
    ];
    expect(steps()).toEqual(chain);
    expect(steps()).toEqual(chain);
    expect(candidates.rank(2)).toEqual([]);
  });
});

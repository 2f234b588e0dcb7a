import { describe, expect, it } from '@jest/globals';
import { carePattern } from '@samenloket/regional';
import type { RoundContent, RoundUnit } from '../round-content/round-content.js';
import type { FormKindName, RoundResult } from '../round-content/round-result.js';
import { changedPlaces } from './changed-places.js';
import { cutOffsAt } from './cut-offs.js';

const classSize = 100;
const [monday, tuesday] = [0b11, 0b1100];

function child(id: string, key: number, halfDays: number, kind: FormKindName = 'full'): RoundUnit {
  return {
    ...{ id, children: [id], reserved: false, incomeTariffOnly: false, pools: ['ordinary'] },
    forms: [{ kind, care: [{ halfDays, from: 1, until: 2 }] }],
    wishes: [{ location: 'X', options: [{ groups: ['part'], keys: [key] }] }],
  };
}

const group = { location: 'X', tier: 2, incomeTariff: true, pool: 'ordinary' } as const;
const free = [[3, 3, 3, 3, ...Array.from({ length: 10 }, () => 0)]].flatMap((month) => [month, month]);

/** A group with a row for a part of its places, as for babies; the children stand in that. */
const content = {
  frame: { firstMonth: '2027-12', months: 2, halfDays: 14, classSize },
  placeGroups: [
    { ...group, id: 'whole', placeGroupId: 'G', free },
    { ...group, id: 'part', placeGroupId: 'G', within: 'whole', free },
    { ...group, id: 'other', placeGroupId: 'H', location: 'Y', free },
  ],
  units: [child('a', 50, monday), child('b', 1_650, monday | tuesday), child('c', 0, tuesday, 'held')],
} as unknown as RoundContent;

function resultOf(...placed: readonly [string, FormKindName][]): RoundResult {
  const pattern = carePattern([['mo_am']]);
  const units = placed.map(([number, kind]) => ({
    number,
    placed: {
      ...{ kind, wish: 0, form: 0, locationId: 'X' },
      children: [{ number, placeGroupId: 'G', month: '2028-01', pattern }],
    },
    refusals: [],
  }));
  return { units } as unknown as RoundResult;
}

describe('the cut-offs of a location', () => {
  const cutOffs = cutOffsAt(content, resultOf(['a', 'full'], ['b', 'full'], ['c', 'held']), 'X');

  it('say of each half-day of each month what was free, what is given, and the class of the last one admitted', () => {
    const at = { placeGroupId: 'G', month: '2028-01' };
    expect(cutOffs.filter(({ month }) => month === '2028-01')).toEqual([
      { ...at, halfDay: 0, places: 3, given: 2, lastClass: 16 },
      { ...at, halfDay: 1, places: 3, given: 2, lastClass: 16 },
      { ...at, halfDay: 2, places: 3, given: 2, lastClass: 16 },
      { ...at, halfDay: 3, places: 3, given: 2, lastClass: 16 },
    ]);
  });

  it('name nobody’s class where nobody was admitted, and no group twice', () => {
    expect(cutOffs.filter(({ month }) => month === '2027-12')).toEqual(
      [0, 1, 2, 3].map((halfDay) => ({
        ...{ placeGroupId: 'G', month: '2027-12', halfDay, places: 3, given: 0 },
      })),
    );
    expect(
      cutOffsAt(content, resultOf(['c', 'held']), 'X').some(({ lastClass }) => lastClass !== undefined),
    ).toBe(false);
  });
});

describe('what changes between two results', () => {
  it('is who gains a place, loses it, or has another one', () => {
    const changed = changedPlaces(
      resultOf(['a', 'full'], ['b', 'full'], ['c', 'held']),
      resultOf(['a', 'full'], ['b', 'later'], ['d', 'full']),
    );
    expect(changed.map(({ number, from, to }) => [number, from?.kind, to?.kind])).toEqual([
      ['b', 'full', 'later'],
      ['c', 'held', undefined],
      ['d', undefined, 'full'],
    ]);
  });
});

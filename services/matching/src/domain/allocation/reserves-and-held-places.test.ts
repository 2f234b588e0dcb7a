import { describe, expect, it } from '@jest/globals';
import {
  child,
  form,
  full,
  group,
  placesOf,
  problemOf,
  wholeWeek,
  wish,
} from '../../testing/allocation-samples.js';
import { allocate } from './allocate.js';

const reserve = { id: 'share', numerator: 1, denominator: 5, children: 10, reservedPresent: 1 };
const monday = [0, 1];
const tuesday = [2, 3];
const held = (halfDays: readonly number[]) => form('held', { halfDays, from: 0, until: 1 });

describe('a reserve', () => {
  const units = (reserved: readonly string[]) =>
    ['a', 'b', 'c', 'd'].map((id, nth) => child(id, { X: 1 + nth }, { reserved: reserved.includes(id) }));
  const placed = (reserved: readonly string[], reserves = [reserve]) =>
    Object.keys(
      placesOf(
        problemOf({ reserves, placeGroups: [group('X', 2, { reserve: 'share' })], units: units(reserved) }),
      ),
    );

  it('goes to the reserved family with the best key until the share is there', () => {
    expect(placed(['c', 'd'])).toEqual(['a', 'c']);
  });

  it('is filled by reserved families that have the priority anyway', () => {
    expect(placed(['a', 'd'])).toEqual(['a', 'b']);
  });

  it('flows on to others when no reserved family asks', () => {
    expect(placed([])).toEqual(['a', 'b']);
  });

  it('keeps nothing when enough reserved children are present already', () => {
    expect(placed(['d'], [{ ...reserve, reservedPresent: 2 }])).toEqual(['a', 'b']);
  });

  it('rounds up', () => {
    expect(placed(['c', 'd'], [{ ...reserve, children: 11 }])).toEqual(['c', 'd']);
  });
});

describe('a place that a family has', () => {
  const holder = (keys: Readonly<Record<string, number>>, halfDays: readonly number[], asks = wholeWeek) => {
    const { wishes } = child('holder', keys);
    const forms = [full(asks), held(halfDays)];
    return child('holder', {}, { forms, wishes: [...wishes, wish('own', ['own'], [0])] });
  };

  it('stays its own when nothing better comes, whoever else asks for it', () => {
    const units = [
      holder({ better: 2 }, wholeWeek),
      child('rival', { better: 1 }),
      child('first', { own: 1 }),
    ];
    const problem = problemOf({ placeGroups: [group('better', 1), group('own', 1)], units });
    expect(placesOf(problem)).toEqual({ holder: 'own held', rival: 'better' });
  });

  it('comes free for others when something better comes', () => {
    const units = [holder({ better: 1 }, wholeWeek), child('rival', { better: 2, own: 2 })];
    const problem = problemOf({ placeGroups: [group('better', 1), group('own', 1)], units });
    expect(placesOf(problem)).toEqual({ holder: 'better', rival: 'own' });
  });

  it('is kept by the half-days that it has when it asks for more of them there', () => {
    const units = [
      holder({ own: 9 }, monday, [...monday, ...tuesday]),
      child('rival', { own: 1 }, { forms: [full(monday)] }),
    ];
    const problem = problemOf({ placeGroups: [group('own', 1)], units });
    const outcome = allocate(problem);
    expect(placesOf(problem, outcome)).toEqual({ holder: 'own' });
    expect(outcome.claims).toEqual([]);
  });

  it('is not extended where somebody with the priority asks for the other half-days', () => {
    const units = [
      holder({ own: 9 }, monday, [...monday, ...tuesday]),
      child('rival', { own: 1 }, { forms: [full(tuesday)] }),
    ];
    expect(placesOf(problemOf({ placeGroups: [group('own', 1)], units }))).toEqual({
      holder: 'own held',
      rival: 'own',
    });
  });

  it('comes before the reserve', () => {
    const reserves = [{ ...reserve, children: 20 }];
    const units = [holder({}, wholeWeek), child('reserved', { own: 1 }, { reserved: true })];
    const problem = problemOf({ reserves, placeGroups: [group('own', 1, { reserve: 'share' })], units });
    expect(placesOf(problem)).toEqual({ holder: 'own held' });
  });
});

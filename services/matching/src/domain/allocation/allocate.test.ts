import { describe, expect, it } from '@jest/globals';
import { child, form, full, group, placesOf, problemOf, wish } from '../../testing/allocation-samples.js';
import { allocate } from './allocate.js';

const mornings = [0, 2, 4, 6, 8];
const monday = [0, 1];
const tuesday = [2, 3];

describe('an allocation', () => {
  it('places the students of Abdulkadiroğlu and Sönmez (2003) as deferred acceptance does', () => {
    const problem = problemOf({
      placeGroups: [group('s1', 1), group('s2', 1), group('s3', 1)],
      units: [
        child('i1', { s2: 2, s1: 1, s3: 2 }),
        child('i2', { s1: 3, s2: 1, s3: 1 }),
        child('i3', { s1: 2, s2: 3, s3: 3 }),
      ],
    });
    expect(placesOf(problem)).toEqual({ i1: 's1', i2: 's2', i3: 's3' });
  });

  it('gives proposers their best stable place where several outcomes are stable', () => {
    const problem = problemOf({
      placeGroups: [group('A', 1), group('B', 1), group('C', 1)],
      units: [
        child('alpha', { A: 3, B: 2, C: 1 }),
        child('beta', { B: 3, C: 2, A: 1 }),
        child('gamma', { C: 3, A: 2, B: 1 }),
      ],
    });
    expect(placesOf(problem)).toEqual({ alpha: 'A', beta: 'B', gamma: 'C' });
  });

  it('gives half-days that others leave free', () => {
    const problem = problemOf({
      placeGroups: [group('X', 1)],
      units: [
        child('first', { X: 1 }, { forms: [full(monday)] }),
        child('second', { X: 2 }),
        child('third', { X: 3 }, { forms: [full(tuesday)] }),
      ],
    });
    expect(placesOf(problem)).toEqual({ first: 'X', third: 'X' });
  });

  it('repairs a claim that arises when a whole week gives way to one day', () => {
    const problem = problemOf({
      placeGroups: [group('X', 1), group('Y', 1)],
      units: [
        child('week', { X: 20 }),
        child('tuesday', { X: 30, Y: 3 }, { forms: [full(tuesday)] }),
        child('rival', { Y: 1 }, { forms: [full(tuesday)] }),
        child('monday', { Y: 2, X: 10 }, { forms: [full([...monday, ...tuesday])] }),
        child('late', { X: 5 }, { forms: [full(monday)] }),
      ],
    });
    const outcome = allocate(problem);
    expect(placesOf(problem, outcome)).toEqual({ tuesday: 'X', rival: 'Y', late: 'X' });
    expect(outcome.claims).toEqual([]);
  });

  it('gives nobody less when a whole week is asked and only mornings are left, unless the family takes fewer', () => {
    const forms = [full(), form('fewer', { halfDays: mornings, from: 0, until: 1 })];
    const afternoons = { forms: [full([1, 3, 5, 7, 9])] };
    const units = [child('afternoons', { X: 1 }, afternoons), child('week', { X: 2 })];
    const placeGroups = [group('X', 1)];
    expect(placesOf(problemOf({ placeGroups, units }))).toEqual({ afternoons: 'X' });
    const takesFewer = [child('afternoons', { X: 1 }, afternoons), child('week', { X: 2 }, { forms })];
    expect(placesOf(problemOf({ placeGroups, units: takesFewer }))).toEqual({
      afternoons: 'X',
      week: 'X fewer',
    });
  });

  it('weighs fullness before location, or location before fullness when the family says so', () => {
    const forms = [full(), form('fewer', { halfDays: mornings, from: 0, until: 1 })];
    const placeGroups = [group('near', 1), group('far', 1)];
    const other = child('other', { near: 1 }, { forms: [full([1])] });
    const problem = (contractOrder: 'fullnessFirst' | 'locationFirst') =>
      problemOf({
        placeGroups,
        units: [other, child('family', { near: 2, far: 2 }, { forms, contractOrder })],
      });
    expect(placesOf(problem('fullnessFirst'))).toEqual({ other: 'near', family: 'far' });
    expect(placesOf(problem('locationFirst'))).toEqual({ other: 'near', family: 'near fewer' });
  });

  it('counts places by month, and gives a later start where that is accepted', () => {
    const care = { halfDays: monday, from: 0, until: 3 };
    const family = child(
      'family',
      { X: 2 },
      { forms: [form('full', care), form('later', { ...care, from: 2 })] },
    );
    const leaver = child('leaver', { X: 1 }, { forms: [form('full', { ...care, until: 2 })] });
    const problem = problemOf({
      months: 3,
      placeGroups: [group('X', 1, { months: 3 })],
      units: [leaver, family],
    });
    expect(placesOf(problem)).toEqual({ leaver: 'X', family: 'X later' });
  });

  it('takes the highest tier that fits, and counts places in the limit of the location', () => {
    const placeGroups = [
      group('limit', 2, { location: 'X' }),
      group('T2', 1, { location: 'X', within: 'limit' }),
      group('T0', 2, { location: 'X', within: 'limit', tier: 0, incomeTariff: false }),
    ];
    const anyTier = (key: number) => [
      { location: 'X', options: ['T2', 'T0'].map((id) => ({ groups: [id], keys: [key] })) },
    ];
    const units = [1, 2, 3].map((key) => child(`f${key}`, {}, { wishes: anyTier(key) }));
    expect(placesOf(problemOf({ placeGroups, units }))).toEqual({ f1: 'T2', f2: 'T0' });
  });

  it('places twins together or not at all', () => {
    const twins = (key: number) =>
      child(
        'twins',
        {},
        { children: 2, forms: [full(monday, 2)], wishes: [wish('X', ['X', 'X'], [key, key + 1])] },
      );
    const placeGroups = [group('X', 2)];
    const other = child('other', { X: 5 }, { forms: [full(monday)] });
    expect(placesOf(problemOf({ placeGroups, units: [twins(1), other] }))).toEqual({ twins: 'X' });
    expect(placesOf(problemOf({ placeGroups, units: [twins(7), other] }))).toEqual({ other: 'X' });
  });

  it('ranks siblings by the worst key among them, and splits them only where that was ticked', () => {
    const placeGroups = [group('babies', 1, { location: 'X' }), group('toddlers', 1, { location: 'X' })];
    const joint = child(
      'joint',
      {},
      {
        children: 2,
        forms: [full(monday, 2)],
        wishes: [wish('X', ['babies', 'toddlers'], [1, 9])],
      },
    );
    const rival = child('rival', {}, { forms: [full(monday)], wishes: [wish('X', ['toddlers'], [5])] });
    const alone = (id: string, place: string, key: number) =>
      child(id, {}, { splitFrom: 'joint', forms: [full(monday)], wishes: [wish('X', [place], [key])] });
    const split = [alone('baby', 'babies', 1), alone('toddler', 'toddlers', 9)];
    expect(placesOf(problemOf({ placeGroups, units: [joint, rival] }))).toEqual({ rival: 'toddlers' });
    expect(placesOf(problemOf({ placeGroups, units: [joint, rival, ...split] }))).toEqual({
      rival: 'toddlers',
      baby: 'babies',
    });
    expect(placesOf(problemOf({ placeGroups, units: [joint, ...split] }))).toEqual({ joint: 'babies' });
  });

  it('is the same every time, whatever else was computed before', () => {
    const units = Array.from({ length: 40 }, (_, nth) =>
      child(
        `f${nth}`,
        { X: 1 + ((nth * 7) % 40), Y: 1 + ((nth * 11) % 40) },
        { forms: [full([nth % 10, (nth * 3) % 10])] },
      ),
    );
    const problem = problemOf({ placeGroups: [group('X', 3), group('Y', 2)], units });
    const first = allocate(problem);
    allocate(problemOf({ placeGroups: [group('X', 1)], units: [child('one', { X: 1 })] }));
    expect(allocate(problem)).toEqual(first);
  });
});

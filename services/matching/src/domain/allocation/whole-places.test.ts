import { describe, expect, it } from '@jest/globals';
import { child, full, group, problemOf } from '../../testing/allocation-samples.js';
import { allocate } from './allocate.js';
import { SeededRandom } from './seeded-random.js';
import { wholePlacesOf } from './whole-places.js';

/** A few families and locations; the reserve, where there is one, keeps nothing. */
function drawn(seed: string, reserve?: string) {
  const random = new SeededRandom(seed);
  const locations = Array.from({ length: 1 + random.below(6) }, (_, nth) => `location-${nth}`);
  const placeGroups = locations.map((id) => group(id, random.below(5), reserve ? { reserve } : {}));
  const units = Array.from({ length: 30 }, (_, nth) => {
    const wished = locations.filter(() => random.below(3) > 0);
    return child(`f${nth}`, Object.fromEntries(wished.map((id) => [id, 1 + random.below(1000) * 30 + nth])));
  });
  const reserves = reserve
    ? [{ id: reserve, numerator: 1, denominator: 5, children: 0, reservedPresent: 0 }]
    : [];
  return problemOf({ classSize: 40_000, reserves, placeGroups, units });
}

describe('whole places', () => {
  it('have the outcome that they have when locations choose with everything that can matter', () => {
    for (let nth = 0; nth < 300; nth++) {
      const [plain, general] = [drawn(`whole ${nth}`), drawn(`whole ${nth}`, 'of nobody')];
      expect([wholePlacesOf(plain) !== undefined, wholePlacesOf(general)]).toEqual([true, undefined]);
      expect(allocate(plain)).toEqual(allocate(general));
    }
  });

  it('are as many as there are on the half-day with the fewest of them', () => {
    const free = [[3, 2, 1, 1, 1, 1, 1, 1, 1, 1]];
    const ask = { forms: [full([0, 1])] };
    const units = [child('a', { X: 1 }, ask), child('b', { X: 2 }, ask), child('c', { X: 3 }, ask)];
    const problem = problemOf({ placeGroups: [group('X', 0, { free })], units });
    expect(wholePlacesOf(problem)).toEqual({ capacity: Uint16Array.of(2) });
    expect([...allocate(problem).option]).toEqual([0, 1, -1]);
  });

  it('are none when somebody asks for other half-days than the others', () => {
    const units = [child('a', { X: 1 }), child('b', { X: 2 }, { forms: [full([0])] })];
    expect(wholePlacesOf(problemOf({ placeGroups: [group('X', 1)], units }))).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { families, type FamilyName, here, organiser, requestOf } from '../../testing/priority/families.js';
import { plainAgreement } from '../../testing/priority/plain-agreement.js';
import { drawRanks } from './draw-order.js';
import { legalClass } from './legal-class.js';
import { classSize, drawSize, priorityKey } from './priority-key.js';
import { inPriorityOrder, weigherAt, weights } from './priority-order.js';

const names = Object.keys(families) as FamilyName[];
const day = fc
  .integer({ min: 0, max: 4_000 })
  .map((days) => new Date(Date.UTC(2018, 0, 1 + days)).toISOString().slice(0, 10));
const draw = (requestId: string) => [...requestId].reverse().join('');

describe('a priority key', () => {
  it('is a whole number below 2^53, and never the 0 of the place that one has', () => {
    expect(priorityKey(0, 1)).toBe(1);
    expect(priorityKey(weights - 1, drawSize - 1)).toBe(Number.MAX_SAFE_INTEGER);
    for (const [weight, rank] of [
      [0, 0],
      [0, drawSize],
      [weights, 1],
      [0.5, 1],
      [-1, 1],
    ] as const) {
      expect(() => priorityKey(weight, rank)).toThrow(RangeError);
    }
  });

  it('orders as the list does, has the legal class in front, and is nobody else’s', () => {
    const family = fc.record({
      name: fc.constantFrom(...names),
      askedOn: day,
      preferences: fc.subarray(['a', here, 'b']),
    });
    fc.assert(
      fc.property(
        fc.array(family, { maxLength: 40 }),
        day,
        fc.constantFrom('T0', 'T1', 'T2', 'T3'),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('requestDate', 'decisionDate'),
        (asking, on, tier, registrationDayBreaksTies, rankCounts, regimeCounts) => {
          const agreed = { ...plainAgreement, registrationDayBreaksTies, rankCounts, regimeCounts };
          const place = { locationId: here, organiserId: organiser, nis: '31005', tier, start: '2024-10-01' };
          const deciding = { on, agreed };
          const requests = asking.map(({ name, askedOn, preferences }, index) => ({
            ...requestOf(name, askedOn),
            preferences,
            requestId: String(index * 7919),
          }));
          const ranks = drawRanks(
            requests.map(({ requestId }) => requestId),
            draw,
          );
          const weigh = weigherAt(place, deciding);
          const keyed = requests.map((request) => {
            const key = priorityKey(weigh(request), ranks.get(request.requestId) ?? 0);
            expect(Math.floor(key / classSize)).toBe(legalClass(request, place, deciding));
            return { request, key };
          });
          expect(new Set(keyed.map(({ key }) => key)).size).toBe(requests.length);
          const byKey = keyed.sort((one, other) => one.key - other.key).map(({ request }) => request);
          expect(inPriorityOrder(requests, place, deciding, draw)).toEqual(byKey);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves the draw to decide where the day was not agreed to break ties', () => {
    const place = { locationId: here, tier: 'T1', start: '2026-01-01' } as const;
    const requests = ['2', '1'].map((requestId, index) => ({
      ...requestOf('nothing declared', `2025-01-0${index + 1}`),
      requestId,
    }));
    const order = (registrationDayBreaksTies: boolean) =>
      inPriorityOrder(
        requests,
        place,
        { on: '2026-01-01', agreed: { ...plainAgreement, registrationDayBreaksTies } },
        draw,
      ).map(({ requestId }) => requestId);
    expect(order(true)).toEqual(['2', '1']);
    expect(order(false)).toEqual(['1', '2']);
  });

  it('takes one draw for all places: the same rank wherever a request competes', () => {
    const ranks = drawRanks(['b1', 'a2', 'c0', 'b1'], draw);
    expect([...ranks]).toEqual([
      ['c0', 1],
      ['b1', 2],
      ['a2', 3],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { placeKindsOf } from './place-kinds.js';

describe('places held apart', () => {
  it('are for urgent requests, for care on some dates, and for children with a special care need', () => {
    expect(placeKindsOf({ specialCareNeed: false })).toEqual([]);
    expect(placeKindsOf({ specialCareNeed: false, urgentReason: 'startOfWork' })).toEqual(['urgent']);
    expect(placeKindsOf({ specialCareNeed: false, plan: { occasionalDates: ['2026-03-05'] } })).toEqual([
      'occasional',
    ]);
    expect(placeKindsOf({ specialCareNeed: true, urgentReason: 'crisisWithCare' })).toEqual([
      'urgent',
      'inclusive',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import { closureClaim } from './closure-claim.js';

const [here, elsewhere] = ['location-1', 'location-2'];
const claim = (locationId: string, ...by: readonly string[]) => {
  const claimed = by.map((locationId) => ({ type: 'closureIdClaimed', data: { locationId } }) as const);
  const state = claimed.reduce(closureClaim.evolve, closureClaim.initialState());
  return closureClaim.decide({ type: 'claimClosureId', locationId }, state);
};

describe('the id of a sudden closure', () => {
  it('is that of one location, which may close under it again', () => {
    expect(claim(here)).toEqual([{ type: 'closureIdClaimed', data: { locationId: here } }]);
    expect(claim(here, here)).toEqual([]);
  });

  it('is refused to any other location: its children would be on no call list', () => {
    expect(() => claim(elsewhere, here)).toThrow(DomainError);
    expect(() => claim(elsewhere, here)).toThrow('Another location closed under this closureId.');
  });
});

import { describe, expect, it } from '@jest/globals';
import { placeKinds as told } from '@samenloket/contracts';
import { placeKinds } from '../../domain/location/location-facts.js';

describe('the kinds of places that other services know', () => {
  // The domain imports no contract, and a contract no domain: the list stands in both.
  it('are those of the domain, and no others', () => {
    expect(told).toEqual(placeKinds);
  });
});

import { describe, expect, it } from '@jest/globals';
import { WishOrder } from './wish-order.js';

const location = (locationId: string, ...more: string[]) => ({
  locationId,
  wishKeys: [`location:${locationId}`, ...more, 'desk:D'],
});
const order = new WishOrder([
  location('d', 'municipality:1'),
  location('b', 'municipality:1'),
  location('a', 'municipality:1', 'organiser:O'),
  location('c', 'municipality:2', 'organiser:O'),
]);

describe('the order of wishes in a round', () => {
  it('is that of the named locations, and leaves out what is not in the round', () => {
    expect(order.of(['location:c', 'location:elsewhere', 'location:a'], 1)).toEqual(['c', 'a']);
  });

  it('puts the rest of the municipality behind those that are named, and the rest of the area last', () => {
    expect(order.of(['location:b', 'municipality:1', 'desk:D'], 0)).toEqual(['b', 'a', 'd', 'c']);
  });

  it('begins at another location for each rank in the draw, where the family has no order', () => {
    expect([0, 1, 2, 3, 4].map((rank) => order.of(['desk:D'], rank)[0])).toEqual(['a', 'b', 'c', 'd', 'a']);
    expect(order.of(['organiser:O'], 1)).toEqual(['c', 'a']);
  });
});

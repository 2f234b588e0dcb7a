import { describe, it } from '@jest/globals';
import { checkKnownAt } from './check-known-at.js';
import { checkRandomSets } from './check-random-sets.js';

const seeds = [1, 2, 3, 4];

describe('the yearly report of hundreds of random file sets', () => {
  it.each(seeds)(
    'has the figures that a counter without the platform finds in them (seed %i)',
    (seed) => checkRandomSets(seed, 150),
    1_200_000,
  );

  it.each(seeds)(
    'has the figures of each of two imports, by the moment it is known at (seed %i)',
    (seed) => checkKnownAt(seed, 40),
    1_200_000,
  );
});

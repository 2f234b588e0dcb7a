import { describe, it } from '@jest/globals';
import { checkRandomSets } from './check-random-sets.js';

describe('the yearly report of files that nobody has seen', () => {
  it('has the figures that a counter without the platform finds in them', () =>
    checkRandomSets(20_250_301, 15));
});

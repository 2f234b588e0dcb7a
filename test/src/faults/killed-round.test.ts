import { describe, it } from '@jest/globals';
import { surviveKilledRound } from './killed-round.js';

describe('a platform that is killed at every step of an allocation round', () => {
  it('brings the round to its end: the same result, each offer once', surviveKilledRound);
});

import { describe, it } from '@jest/globals';
import { embeddedSet } from './drivers/embedded-set.js';
import { surviveKilledRound } from './killed-round.js';

/** A dozen processes, on a machine that may be busy with more. */
const patience = 900_000;

describe('a platform that is killed at every step of an allocation round', () => {
  it(
    'brings the round to its end: the same result, each offer once',
    async () => {
      await using set = await embeddedSet();
      await surviveKilledRound(set);
    },
    patience,
  );
});

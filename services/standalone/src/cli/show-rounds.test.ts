import { describe, expect, it } from '@jest/globals';
import { showReplay } from './show-rounds.js';

describe('a replay of a round, as the command line tells it', () => {
  const [engine2, engine3] = ['engine 2, checker 1', 'engine 3, checker 1'];
  it.each([
    ['the same', true, engine3, /^the same$/m],
    ['another result of the same programs', false, engine3, /^NOT the same: keep the log/m],
    ['a result of older programs', false, engine2, /^not comparable: computed by engine 2/m],
  ])('%s', (_what, same, recorded, told) => {
    const programs = { recorded, here: engine3 };
    expect(showReplay({ recorded: 'a', replayed: same ? 'a' : 'b', same, programs })).toMatch(told);
  });
});

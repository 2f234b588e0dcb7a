import { describe, expect, it } from '@jest/globals';
import { autumn, spring } from './seasons.js';
import { surviveDeadlines } from './survive-deadlines.js';

/** Over sixteen days: ten thousand. */
const perDay = 625;

describe('10,000 offers with terms on a platform that is a process of its own', () => {
  it('each end exactly once, soon after it is back: through 24 kills, two outages of 72 hours and both clock changes', async () => {
    const survived = await surviveDeadlines([...spring, ...autumn], perDay);
    const { violations, forgotten, unsound, ...seen } = survived;
    process.stdout.write(`${JSON.stringify(seen)}\n`);
    expect({ violations, forgotten, unsound }).toEqual({ violations: [], forgotten: [], unsound: [] });
    expect(seen).toMatchObject({ offers: 10_000, kills: 24 });
    expect(seen.accepted).toBeGreaterThan(0);
    expect(seen.interrupted).toBeGreaterThan(0);
  }, 3_600_000);
});

import { describe, expect, it } from '@jest/globals';
import { shortYear } from './seasons.js';
import { surviveDeadlines } from './survive-deadlines.js';

describe('offers with terms on a platform that is a process of its own', () => {
  it('each end exactly once, soon after it is back: through kills, an outage of 72 hours and both clock changes', async () => {
    const perDay = 100;
    const { violations, forgotten, unsound, ...seen } = await surviveDeadlines(shortYear, perDay);
    process.stdout.write(`${JSON.stringify(seen)}\n`);
    expect({ violations, forgotten, unsound }).toEqual({ violations: [], forgotten: [], unsound: [] });
    expect(seen).toMatchObject({ offers: 2 * perDay, kills: 5 });
  });
});

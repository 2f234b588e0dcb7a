import { describe, expect, it } from '@jest/globals';
import { RecentOpenings } from './recent-openings.js';

describe('openings of files', () => {
  const minutes = (count: number) => count * 60_000;

  it('are the same one as long as somebody looks on, and another one after ten minutes', () => {
    const recent = new RecentOpenings();
    expect(recent.has('anna 1', 0)).toBe(false);
    recent.add('anna 1', 0);
    expect(recent.has('anna 1', minutes(9))).toBe(true);
    expect(recent.has('bert 1', minutes(9))).toBe(false);
    expect(recent.has('anna 1', minutes(10))).toBe(false);
  });

  it('are forgotten, the oldest first, when there are very many', () => {
    const recent = new RecentOpenings();
    for (let n = 0; n <= 10_000; n++) recent.add(`anna ${n}`, 0);
    expect(recent.has('anna 0', 1)).toBe(false);
    expect(recent.has('anna 1', 1)).toBe(true);
  });
});

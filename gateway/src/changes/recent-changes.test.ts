import { describe, expect, it } from '@jest/globals';
import { RecentChanges } from './recent-changes.js';

const about = (position: number) => ({ position, concerned: [{ deskIds: [String(position)] }] });

describe('what was told of late', () => {
  it('is not known before all of it was heard', () => {
    let now = 0;
    const recent = new RecentChanges(() => now);
    expect(recent.all()).toBeUndefined();
    recent.begin();
    now = 14_000;
    expect(recent.all()).toBeUndefined();
    now = 15_000;
    expect(recent.all()).toEqual([]);
  });

  it('is what a page may have missed, and no more', () => {
    let now = 0;
    const recent = new RecentChanges(() => now);
    recent.begin();
    recent.add(about(1));
    now = 10_000;
    recent.add(about(2));
    recent.add({ position: 3, concerned: [] });
    now = 16_000;
    expect(recent.all()).toEqual([about(2)]);
    now = 30_000;
    expect(recent.all()).toEqual([]);
  });

  it('is not known when it was too much to keep', () => {
    let now = 0;
    const recent = new RecentChanges(() => now);
    recent.begin();
    now = 20_000;
    for (let position = 1; position <= 1_001; position++) recent.add(about(position));
    expect(recent.all()).toBeUndefined();
    now = 35_000;
    expect(recent.all()).toEqual([]);
  });
});

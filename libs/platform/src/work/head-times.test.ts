import { describe, expect, it } from '@jest/globals';
import { HeadTimes } from './head-times.js';

describe('how long somebody is behind', () => {
  it('is counted from when there first was something beyond', () => {
    const times = new HeadTimes();
    times.saw(10, 0);
    times.saw(20, 15_000);
    times.saw(20, 30_000);
    expect(times.secondsBehind(20, 30_000)).toBe(0);
    expect(times.secondsBehind(12, 30_000)).toBe(15);
    expect(times.secondsBehind(9, 30_000)).toBe(30);
  });

  it('stays small for who is a little behind a head that always moves', () => {
    const times = new HeadTimes();
    for (let at = 0; at <= 600; at++) times.saw(at * 100 + 1, at * 1_000);
    expect(times.secondsBehind(60_000, 600_000)).toBe(0);
  });

  it('keeps its oldest memory when it forgets', () => {
    const times = new HeadTimes(3);
    for (let at = 1; at <= 10; at++) times.saw(at, at * 1_000);
    expect(times.secondsBehind(0, 10_000)).toBe(9);
  });
});

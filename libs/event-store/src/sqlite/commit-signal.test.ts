import { describe, expect, it } from '@jest/globals';
import { CommitSignal } from './commit-signal.js';

describe('the word of what was committed', () => {
  it('lets who follows other categories go on without looking', () => {
    const commits = new CommitSignal(0);
    commits.committed(10);
    commits.committed(12, ['offers']);
    expect(commits.mayStandAbove(10, ['offers', 'round'])).toBe(true);
    expect(commits.mayStandAbove(10, ['round'])).toBe(false);
    expect(commits.mayStandAbove(12, ['offers'])).toBe(false);
  });

  it('lets everybody look for what was committed before anybody told the categories', () => {
    const commits = new CommitSignal(0);
    commits.committed(10);
    expect(commits.mayStandAbove(9, ['round'])).toBe(true);
    expect(commits.mayStandAbove(9, undefined)).toBe(true);
  });

  it('lets everybody look when a reader saw an event before the writer told of it', () => {
    const commits = new CommitSignal(0);
    commits.committed(10, ['offers']);
    commits.committed(11);
    expect(commits.mayStandAbove(10, ['round'])).toBe(true);
    commits.committed(12, ['offers', 'round']);
    expect(commits.mayStandAbove(11, ['round'])).toBe(true);
  });
});

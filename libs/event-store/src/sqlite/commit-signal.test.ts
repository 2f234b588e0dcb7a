import { describe, expect, it } from '@jest/globals';
import { CommitSignal } from './commit-signal.js';

describe('the word of what was committed', () => {
  it('lets who follows other categories go on without looking', () => {
    const commits = new CommitSignal(0);
    commits.committed(10);
    commits.committed(12, ['offers']);
    expect(commits.worthReading(10, ['offers', 'round'])).toEqual(['offers']);
    expect(commits.worthReading(10, ['round'])).toEqual([]);
    expect(commits.worthReading(12, ['offers'])).toEqual([]);
  });

  it('lets everybody look for what was committed before anybody told the categories', () => {
    const commits = new CommitSignal(0);
    commits.committed(10);
    expect(commits.worthReading(9, ['round'])).toEqual(['round']);
    expect(commits.worthReading(9, undefined)).toBe(undefined);
  });

  it('lets everybody look when a reader saw an event before the writer told of it', () => {
    const commits = new CommitSignal(0);
    commits.committed(10, ['offers']);
    commits.committed(11);
    expect(commits.worthReading(10, ['round'])).toEqual(['round']);
    commits.committed(12, ['offers', 'round']);
    expect(commits.worthReading(11, ['round'])).toEqual(['round']);
  });
});

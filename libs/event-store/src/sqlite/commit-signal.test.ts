import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { CommitSignal } from './commit-signal.js';
import { EventReader } from './event-reader.js';
import { EventWriter } from './event-writer.js';
import { openForReading, openForWriting } from './schema.js';

describe('the word of what was committed', () => {
  it('lets who follows other categories go on without looking', () => {
    const commits = new CommitSignal(0);
    commits.committed(10);
    commits.committed(12, ['offers']);
    expect(commits.worthReading(10, ['offers', 'round'])).toEqual({ categories: ['offers'], upTo: 12 });
    expect(commits.worthReading(10, ['round'])).toEqual({ categories: [], upTo: 12 });
    expect(commits.worthReading(12, ['offers'])).toEqual({ categories: [], upTo: 12 });
  });

  it('lets everybody look for what was committed before anybody told the categories', () => {
    const commits = new CommitSignal(0);
    commits.committed(10);
    expect(commits.worthReading(9, ['round'])).toEqual({ categories: ['round'], upTo: Infinity });
    expect(commits.worthReading(9, undefined)).toEqual({ categories: undefined, upTo: Infinity });
  });

  it('lets everybody look when a reader saw an event before the writer told of it', () => {
    const commits = new CommitSignal(0);
    commits.committed(10, ['offers']);
    commits.committed(11);
    expect(commits.worthReading(10, ['round'])).toEqual({ categories: ['round'], upTo: Infinity });
    commits.committed(12, ['offers', 'round']);
    expect(commits.worthReading(11, ['round'])).toEqual({ categories: ['round'], upTo: 12 });
  });

  it('leads nobody past an event of which it was not told yet', async () => {
    await using folder = await temporaryFolder();
    using database = openForWriting(folder.path);
    const reader = new EventReader(openForReading(folder.path));
    const writer = new EventWriter(database);
    const commits = new CommitSignal(0);
    const write = (stream: string) =>
      writer.write([
        { appends: [[stream, 'any', [crypto.randomUUID(), 'sampleHappened', '{}', '{}']]], now: 1 },
      ]);
    const both = ['offers', 'round'];
    const read = (after: number) =>
      reader.all(after, commits.worthReading(after, both), 9).events.map(({ position }) => position);
    write('offers-1');
    commits.committed(1, ['offers']);
    write('round-1');
    write('offers-2');
    expect(read(0)).toEqual([1]);
    commits.committed(2, ['round']);
    commits.committed(3, ['offers']);
    expect(read(1)).toEqual([2, 3]);
    reader.close();
  });
});

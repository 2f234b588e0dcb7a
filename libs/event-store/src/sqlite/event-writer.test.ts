import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { EventWriter } from './event-writer.js';
import { openForWriting } from './schema.js';
import type { AppendRequest } from './writer-messages.js';

const fewIds = 5;

function request(stream: string, ...ids: string[]): AppendRequest {
  return [stream, 'any', ids.flatMap((id) => [id, 'sampleHappened', '{}', '{}'])];
}

describe('EventWriter', () => {
  it('knows every id again, whether it is indexed or still in memory, also when it starts anew', async () => {
    await using folder = await temporaryFolder();
    using database = openForWriting(folder.path);
    const writer = new EventWriter(database, fewIds);
    const ids = Array.from({ length: 23 }, (_, n) => `id-${n}`);
    const first = ids.flatMap((id) => writer.write([{ appends: [request('sample-1', id)], now: 1 }]));
    const indexed = database.prepare('SELECT count(*) AS count FROM event_ids').get();
    expect(indexed).toMatchObject({ count: 20 });
    for (const again of [writer, new EventWriter(database, fewIds)]) {
      const repeated = again.write([{ appends: ids.map((id) => request('sample-1', id)), now: 1 }]);
      expect(repeated).toEqual(first.map(([, revision, position]) => ['duplicate', revision, position]));
      expect(again.write([{ appends: [request('sample-2', 'id-3')], now: 1 }])).toEqual([['id-conflict']]);
      expect(again.write([{ appends: [request('sample-2', 'id-22')], now: 1 }])).toEqual([['id-conflict']]);
    }
  });

  it('loses only the append that the database refuses, says why, and goes on after it', async () => {
    await using folder = await temporaryFolder();
    using database = openForWriting(folder.path);
    const writer = new EventWriter(database, fewIds);
    const many = Array.from({ length: 7 }, (_, n) => `many-${n}`);
    const broken = ['sample-2', 'any', ['b', 'sampleHappened', null, '{}']] as unknown as AppendRequest;
    const outcomes = writer.write([{ appends: [request('sample-1', ...many), broken], now: 1 }]);
    expect(outcomes).toEqual([
      ['written', 6, 7],
      ['failed', expect.stringContaining('NOT NULL')],
    ]);
    expect(writer.committed).toBe(7);
    const next = writer.write([
      { appends: [request('sample-1', ...many), request('sample-2', 'b')], now: 1 },
    ]);
    expect(next).toEqual([
      ['duplicate', 6, 7],
      ['written', 0, 8],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { DatabaseSync } from 'node:sqlite';
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

  it('answers that it is unavailable while the disk is full, keeps nothing of it, and goes on when there is space', async () => {
    await using folder = await temporaryFolder();
    using database = openForWriting(folder.path);
    const writer = new EventWriter(database, fewIds);
    writer.write([{ appends: [request('sample-1', 'a')], now: 1 }]);
    database.exec('PRAGMA max_page_count = 1');
    const large = ['sample-1', 'any', ['b', 'sampleHappened', 'x'.repeat(100_000), '{}']] as const;
    const small = request('sample-2', 'c');
    expect(writer.write([{ appends: [large, small], now: 1 }])).toEqual([
      ['unavailable', 'database or disk is full'],
      ['unavailable', 'database or disk is full'],
    ]);
    expect(writer.committed).toBe(1);
    database.exec('PRAGMA max_page_count = 100000');
    expect(writer.write([{ appends: [large, small], now: 1 }])).toEqual([
      ['written', 1, 2],
      ['written', 0, 3],
    ]);
  });

  it('acknowledges nothing that could not be made durable, also when it cannot be undone at once', async () => {
    await using folder = await temporaryFolder();
    using database = openForWriting(folder.path);
    const failing = failingDatabase(database);
    const writer = new EventWriter(failing.database, fewIds);
    for (const broken of [['COMMIT'], ['COMMIT', 'SELECT position, recorded_at AS recordedAt']]) {
      failing.statements = broken;
      expect(writer.write([{ appends: [request('sample-1', 'a')], now: 1 }])).toEqual([
        ['unavailable', 'disk I/O error'],
      ]);
    }
    expect(writer.write([{ appends: [request('sample-1', 'b')], now: 1 }])).toEqual([
      ['unavailable', 'disk I/O error'],
    ]);
    failing.statements = [];
    const asked = { appends: [request('sample-1', 'a'), request('sample-1', 'b')], now: 1 };
    expect(writer.write([asked])).toEqual([
      ['written', 0, 1],
      ['written', 1, 2],
    ]);
  });
});

/** The database, with statements that fail as they do when the disk cannot be synchronised. */
function failingDatabase(database: DatabaseSync) {
  const failing = { database, statements: [] as string[] };
  const ioErrorAtFsync = 10 | (4 << 8);
  const prepare = database.prepare.bind(database);
  database.prepare = (sql) => {
    const statement = prepare(sql);
    const run = statement.run.bind(statement);
    const get = statement.get.bind(statement);
    const check = () => {
      if (!failing.statements.some((start) => sql.startsWith(start))) return;
      throw Object.assign(new Error('disk I/O error'), { errcode: ioErrorAtFsync });
    };
    statement.run = (...given: never[]) => {
      check();
      return run(...given);
    };
    statement.get = (...given: never[]) => {
      check();
      return get(...given);
    };
    return statement;
  };
  return failing;
}

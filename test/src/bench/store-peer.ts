import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { StoreContender } from './store-contender.js';

const peers = fileURLToPath(new URL('../../bench/peers/', import.meta.url));

/** The part of emmett-sqlite's interface that is measured. */
interface EmmettSqlite {
  sqliteConnection(options: { fileName: string }): EmmettConnection;
  getSQLiteEventStore(options: { fileName: string; pool: unknown }): {
    appendToStream(stream: string, events: unknown[], options: object): Promise<unknown>;
  };
  SQLiteConnectionPool(options: {
    fileName: string;
    connectionOptions: { singleton: true; connection: EmmettConnection };
  }): unknown;
  readMessagesBatch(
    connection: EmmettConnection,
    options: { after: bigint; batchSize: number },
  ): Promise<{ currentGlobalPosition: bigint; messages: unknown[] }>;
}
interface EmmettConnection {
  command(sql: string): Promise<unknown>;
  close(): void;
}

/** Installs the peers on first use; answers why when they cannot be had, as without a compiler or a network. */
function installPeers(): string | undefined {
  if (existsSync(join(peers, 'node_modules', '.package-lock.json'))) return undefined;
  console.log('bench: installing emmett-sqlite beside the project, once (builds sqlite3, about a minute)');
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(command, ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: peers,
    stdio: 'inherit',
  });
  return status === 0 ? undefined : (error?.message ?? `npm ci ended with ${status}`);
}

/**
 * emmett-sqlite on one connection with the same pragmas: with its own pool every append opens the file anew, and
 * concurrent ones fail as busy. On one connection, concurrent appends fall into one transaction, and all but the last
 * resolve before it is committed; so `durable` sends them one after the other, as who needs durability must, and
 * `shared` does not. Empty, with the reason printed, when it cannot be installed or loaded.
 */
export async function emmettSqlite(
  folder: string,
): Promise<{ durable?: StoreContender; shared?: StoreContender }> {
  const failure = installPeers();
  try {
    if (failure) throw new Error(failure);
    const durable = await open(join(folder, 'emmett.sqlite'), 'emmett-sqlite');
    const shared = await open(
      join(folder, 'emmett-shared.sqlite'),
      'emmett-sqlite, resolving before the commit',
    );
    return { durable: oneAfterTheOther(durable), shared };
  } catch (error) {
    console.log(
      `bench: emmett-sqlite is left out: ${error instanceof Error ? error.message : String(error)}`,
    );
    return {};
  }
}

function oneAfterTheOther(contender: StoreContender): StoreContender {
  let last = Promise.resolve();
  return {
    ...contender,
    appendSingle: (stream, event) => (last = last.then(() => contender.appendSingle(stream, event))),
  };
}

async function open(fileName: string, name: string): Promise<StoreContender> {
  const entry = createRequire(join(peers, 'package.json')).resolve('@event-driven-io/emmett-sqlite');
  const loaded = (await import(pathToFileURL(entry).href)) as EmmettSqlite & {
    readonly default?: EmmettSqlite;
  };
  const emmett = loaded.default ?? loaded;
  const connection = emmett.sqliteConnection({ fileName });
  await connection.command('PRAGMA synchronous = FULL');
  await connection.command('PRAGMA wal_autocheckpoint = 4096');
  const pool = emmett.SQLiteConnectionPool({ fileName, connectionOptions: { singleton: true, connection } });
  const store = emmett.getSQLiteEventStore({ fileName, pool });
  return {
    name,
    appendSingle: async (stream, { type, data, metadata }) => {
      await store.appendToStream(stream, [{ type, data, metadata }], {
        expectedStreamVersion: 'STREAM_DOES_NOT_EXIST',
      });
    },
    readAll: async () => {
      const batchSize = 256;
      let [count, after] = [0, 0n];
      for (;;) {
        const { messages, currentGlobalPosition } = await emmett.readMessagesBatch(connection, {
          after,
          batchSize,
        });
        count += messages.length;
        after = currentGlobalPosition;
        if (messages.length < batchSize) return count;
      }
    },
    close: async () => connection.close(),
  };
}

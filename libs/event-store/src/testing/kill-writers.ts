import { expect } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { SqliteEventStore } from '../sqlite/sqlite-event-store.js';
import { temporaryFolder } from './temporary-folder.js';

const program = new URL('./acknowledging-writer.js', import.meta.url).pathname;

/** An append as the writing process prints it: stream, then ids. */
interface Ledger {
  readonly acknowledged: Set<string>;
  readonly underWay: Set<string>;
}

/** Lets a process write until it has acknowledged so many appends more, then kills it at once. */
async function writeAndKill(folder: string, ledger: Ledger, appends: number): Promise<void> {
  const retried = [...ledger.underWay].join('\n');
  const child = spawn(process.execPath, [program, folder, retried], { stdio: ['ignore', 'pipe', 'ignore'] });
  const exited = once(child, 'exit');
  let acknowledged = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, append] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
    if (word === 'asked') ledger.underWay.add(append);
    if (word !== 'done') continue;
    ledger.underWay.delete(append);
    ledger.acknowledged.add(append);
    if (++acknowledged === appends) child.kill('SIGKILL');
  }
  await exited;
  expect(child.signalCode).toBe('SIGKILL');
}

/** Every acknowledged append stands there whole; an unacknowledged one whole or not at all; nothing stands twice. */
async function check(folder: string, { acknowledged, underWay }: Ledger): Promise<void> {
  const store = await SqliteEventStore.open({ folder });
  const streamOf = new Map<string, string>();
  const revisions = new Map<string, number>();
  const outOfOrder: string[] = [];
  let events = 0;
  for await (const { id, stream, revision } of store.readAll()) {
    events++;
    streamOf.set(id, stream);
    if (revision !== (revisions.get(stream) ?? -1) + 1) outOfOrder.push(`${stream} ${revision}`);
    revisions.set(stream, revision);
  }
  await store.close();
  expect(outOfOrder).toEqual([]);
  expect(streamOf.size).toBe(events);
  const missing = (append: string) => {
    const [stream, ids] = append.split(' ') as [string, string];
    return ids.split(',').filter((id) => streamOf.get(id) !== stream).length;
  };
  expect([...acknowledged].filter((append) => missing(append) > 0)).toEqual([]);
  const torn = [...underWay].filter((append) => ![0, append.split(',').length].includes(missing(append)));
  expect(torn).toEqual([]);
}

/** Kills a writing process so many times, each time at another moment, and checks the store after each. */
export async function killWriters(kills: number): Promise<void> {
  await using folder = await temporaryFolder();
  const ledger: Ledger = { acknowledged: new Set(), underWay: new Set() };
  for (let kill = 0; kill < kills; kill++) {
    const appends = 1 + Math.floor(Math.random() * 60);
    await writeAndKill(folder.path, ledger, appends);
    await check(folder.path, ledger);
  }
}

// A process of its own, for the crash test: appends for ever to the store in the folder it is given, several callers
// at once, and prints the ids of an append once it is acknowledged. An append that was under way when an earlier
// writer was killed is given as a second argument, and is repeated first.
import { SqliteEventStore } from '../sqlite/sqlite-event-store.js';
import { anEvent } from './event-samples.js';

const [folder, retried] = process.argv.slice(2) as [string, string];
const store = await SqliteEventStore.open({ folder, command: 'acknowledging writer' });

async function append(stream: string, ids: readonly string[]): Promise<void> {
  process.stdout.write(`asked ${stream} ${ids.join(',')}\n`);
  await store.append(
    stream,
    ids.map((id) => anEvent({ padding: 'x'.repeat(200) }, { id })),
    'any',
  );
  process.stdout.write(`done ${stream} ${ids.join(',')}\n`);
}

for (const line of retried.split('\n').filter((text) => text !== '')) {
  const [stream, ids] = line.split(' ') as [string, string];
  await append(stream, ids.split(','));
}

async function writeForEver(writer: number): Promise<never> {
  for (let round = 0; ; round++) {
    const ids = Array.from({ length: 1 + (round % 3) }, () => anEvent().id);
    await append(`writer-${writer}`, ids);
  }
}

await Promise.all([1, 2, 3, 4].map(writeForEver));

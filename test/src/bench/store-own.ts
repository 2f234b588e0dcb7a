import { SqliteEventStore } from '@samenloket/event-store';
import { join } from 'node:path';
import type { StoreContender } from './store-contender.js';

export async function ownStore(folder: string): Promise<StoreContender> {
  const store = await SqliteEventStore.open({ folder: join(folder, 'own'), command: 'bench:store' });
  return {
    name: 'Samenloket',
    appendSingle: async (stream, event) => {
      await store.append(stream, [event], 'no-stream');
    },
    readAll: async () => {
      let count = 0;
      for await (const _ of store.readAll()) count++;
      return count;
    },
    close: () => store.close(),
  };
}

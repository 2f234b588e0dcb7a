import { type EventFeed, freshEvents } from '@samenloket/event-sourcing';
import type { StoredDocument } from '../document-store.js';
import type { View } from '../view.js';
import { type Digest, digestOf } from './digest.js';
import type { Dropped } from './dropped-events.js';
import { projectEvents } from './project-events.js';
import { Waiting } from './waiting.js';

const pageSize = 1_000;

/** Folds the feeds from the start up to the given positions, beside all that is stored. */
export async function freshFold<Doc extends object>(
  view: View<Doc>,
  feeds: readonly EventFeed[],
  upTo: (producer: string) => number,
  dropped: Dropped,
): Promise<Digest> {
  const documents = new Map<string, StoredDocument<Doc>>();
  const collection = {
    name: view.name,
    getMany: async (ids: readonly string[]) =>
      ids.map((id) => documents.get(id)).filter((stored) => stored !== undefined),
  };
  let waiting = Waiting.behind([]);
  for (const feed of feeds) {
    const last = upTo(feed.producer);
    for (let [after, more] = [0, true]; more && after < last;) {
      const page = await feed.read(after, pageSize);
      const events = freshEvents(page, after).filter(({ position }) => position <= last);
      const projection = await projectEvents(view, collection, events, waiting, dropped);
      for (const write of projection.writes)
        if (write.kind === 'put') documents.set(write.id, write);
        else documents.delete(write.id);
      waiting = projection.waiting;
      [after, more] = [page.position, page.more];
    }
  }
  return digestOf([...documents].map(([id, { doc }]) => [id, doc] as const).sort(byId));
}

/** In order of UTF-8 bytes, as stores sort. */
function byId([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

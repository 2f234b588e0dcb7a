import type { EventFeed, EventStore } from '@samenloket/event-sourcing';
import { FeedChanges, viewPatienceMs } from '@samenloket/messaging';
import type { ViewReader } from '@samenloket/read-models';
import { roundIdOf } from '../../../domain/allocation-round/round-stream.js';
import type { RoundDocument } from '../../../read-models/rounds/rounds.view.js';

/** What happens to rounds, for the desks that hold them. What happens to offers, intake tells: there it shows last. */
export function roundChanges(
  store: Pick<EventStore, 'head'>,
  rounds: EventFeed,
  view: Pick<ViewReader<RoundDocument>, 'current' | 'waitFor'>,
): FeedChanges {
  return new FeedChanges({
    feeds: [rounds],
    head: () => store.head(),
    caughtUp: (position) => view.waitFor(position, viewPatienceMs),
    concerned: async (events) => {
      const ids = new Set(events.map(({ stream }) => roundIdOf(stream)));
      const found = await view.current().getMany([...ids]);
      return found.map(({ id, doc }) => ({
        thing: `round:${id}`,
        deskIds: [...doc.announcement.deskIds],
      }));
    },
  });
}

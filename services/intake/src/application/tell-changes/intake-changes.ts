import { FeedChanges, TranslatedFeed, viewPatienceMs } from '@samenloket/messaging';
import type { ServicePorts } from '@samenloket/platform';
import { ownProducer } from '../../read-models/own-event.js';
import type { IntakeViews } from '../../read-models/views.js';
import { concernedBy } from './concerned-by.js';

/** Not that a file was opened: a page that is asked again for that would open it again. */
const toldCategories = ['careRequest', 'enquiry', 'messages', 'suddenClosure'];

/** What the pages show that are told of: not who opened or changed what, which grows with every look and lags first. */
const shownViews = [
  'careRequests',
  'enquiries',
  'duplicateSuggestions',
  'offeredRequests',
  'offerPlaces',
  'searches',
  'suddenClosures',
  'messages',
  'timeline',
] as const;

/** What happens to requests, by whichever service, and to what else desks and families have in sight. */
export function intakeChanges(
  { eventStore, feeds, clock }: Pick<ServicePorts, 'eventStore' | 'feeds' | 'clock'>,
  { views }: { readonly views: Pick<IntakeViews, (typeof shownViews)[number]> },
): FeedChanges {
  // That something happened, to which stream: nothing of it is decrypted.
  const own = new TranslatedFeed(ownProducer, eventStore, toldCategories, ({ type }) => ({ type, data: {} }));
  return new FeedChanges({
    feeds: [own, feeds.of('matching')],
    head: () => eventStore.head(),
    caughtUp: async (position) => {
      await Promise.all(shownViews.map((name) => views[name].waitFor(position, viewPatienceMs)));
    },
    concerned: (events) => concernedBy(events, views, clock.now()),
  });
}

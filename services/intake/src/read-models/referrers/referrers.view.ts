import { categoryOf, type SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { type ReferrerEvent, type Referrers, referrersDecider } from '../../domain/referrers/referrers.js';
import { idOf, ownProducer } from '../own-event.js';

/** The referrers that a desk works with; id: the desk's. */
export interface DeskReferrersDoc {
  readonly deskId: string;
  readonly referrers: Referrers;
}

export const referrersView: View<DeskReferrersDoc> = {
  name: 'referrers',
  version: 1,
  producers: [ownProducer],
  indexes: [],
  keys: (event) => (referrerEvent(event) ? [idOf(event)] : []),
  project: (doc, sourced, deskId) => {
    const event = referrerEvent(sourced);
    return event ? { deskId, referrers: referrersDecider.evolve(doc?.referrers ?? {}, event) } : doc;
  },
};

function referrerEvent(event: SourcedEvent): ReferrerEvent | undefined {
  const isOwn = event.producer === ownProducer && categoryOf(event.stream) === 'referrers';
  return isOwn ? (event as unknown as ReferrerEvent) : undefined;
}

import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { careRequestEvent, idOf, ownProducer } from '../own-event.js';
import type { CareRequestDoc } from './care-request.doc.js';
import { changed, registered } from './care-request-changes.js';

export const careRequestsView: View<CareRequestDoc> = {
  name: 'careRequests',
  version: 1,
  producers: [ownProducer],
  indexes: [
    { name: 'deskByStart', paths: ['deskId', 'wantedStart'] },
    { name: 'deskByAsked', paths: ['deskId', 'facts.askedOn'] },
    { name: 'deskByNumber', paths: ['deskId', 'facts.number'] },
    { name: 'deskByStatus', paths: ['deskId', 'status'] },
    { name: 'deskByMunicipality', paths: ['deskId', 'facts.nisAsked'] },
    { name: 'deskByName', paths: ['deskId', 'names'] },
    { name: 'family', paths: ['familyId', 'facts.askedOn'] },
    { name: 'referrer', paths: ['referrerId', 'facts.askedOn'] },
    { name: 'status', paths: ['status', 'wantedStart'] },
    { name: 'preference', paths: ['facts.preferences'] },
  ],
  keys: (event) => (careRequestEvent(event) ? [idOf(event)] : []),
  project,
};

function project(doc: CareRequestDoc | undefined, sourced: SourcedEvent): CareRequestDoc | undefined {
  const event = careRequestEvent(sourced);
  if (!event) return doc;
  const before = event.type === 'CareRequestRegistered' ? registered(idOf(event), event.data) : doc;
  if (!before) return undefined;
  const { happenedAt, actor } = event.metadata;
  const line = { happenedAt, what: event.type, byRole: actor.role };
  return { ...changed(before, event), history: [...before.history, line] };
}

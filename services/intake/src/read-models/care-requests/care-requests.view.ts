import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { careRequestEvent, idOf, ownProducer } from '../own-event.js';
import type { CareRequestDoc } from './care-request.doc.js';
import { changed, registered } from './care-request-changes.js';

type Happened = NonNullable<ReturnType<typeof careRequestEvent>>;

export const careRequestsView: View<CareRequestDoc> = {
  name: 'careRequests',
  version: 3,
  producers: [ownProducer],
  indexes: [
    { name: 'deskByStart', paths: ['deskId', 'wantedStart'] },
    { name: 'deskByAsked', paths: ['deskId', 'facts.askedOn'] },
    { name: 'deskByNumber', paths: ['deskId', 'facts.number'] },
    { name: 'deskByStatus', paths: ['deskId', 'status'] },
    { name: 'deskByMunicipality', paths: ['deskId', 'facts.nisAsked'] },
    { name: 'deskByName', paths: ['deskId', 'names'] },
    { name: 'deskByPartOfNumber', paths: ['deskId', 'numbers'] },
    { name: 'family', paths: ['familyId', 'facts.askedOn'] },
    { name: 'referrer', paths: ['referrerId', 'facts.askedOn'] },
    { name: 'status', paths: ['status', 'wantedStart'] },
    { name: 'deskByDue', paths: ['deskId', 'nextDueOn'] },
    { name: 'deskByColleague', paths: ['deskId', 'assignment.to', 'nextDueOn'] },
    { name: 'deskByPlan', paths: ['deskId', 'status', 'nextDueOn'] },
    { name: 'wish', paths: ['wishes'] },
  ],
  keys: (sourced) => {
    const event = careRequestEvent(sourced);
    if (!event) return [];
    const keptId = keptIdOf(event);
    return keptId === undefined ? [idOf(event)] : [idOf(event), keptId];
  },
  project,
};

function project(
  doc: CareRequestDoc | undefined,
  sourced: SourcedEvent,
  requestId: string,
): CareRequestDoc | undefined {
  const event = careRequestEvent(sourced);
  if (!event) return doc;
  if (requestId !== idOf(event)) return doc && { ...doc, merged: mergedAfter(doc.merged, event) };
  const before = event.type === 'CareRequestRegistered' ? registered(idOf(event), event.data) : doc;
  if (!before) return undefined;
  const { happenedAt, actor } = event.metadata;
  const line = { happenedAt, what: event.type, byRole: actor.role };
  return { ...changed(before, event), history: [...before.history, line] };
}

/** The request that took this one in also shows it. */
function keptIdOf(event: Happened): string | undefined {
  if (event.type === 'CareRequestMerged') return event.data.intoRequestId;
  return event.type === 'CareRequestUnmerged' ? event.data.fromRequestId : undefined;
}

function mergedAfter(merged: readonly string[], event: Happened): readonly string[] {
  const others = merged.filter((requestId) => requestId !== idOf(event));
  return event.type === 'CareRequestMerged' ? [...others, idOf(event)] : others;
}

import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import type { IdentityHashKind } from '../../domain/care-request/care-request.events.js';
import { careRequestEvent, idOf, ownProducer } from '../own-event.js';

/** Two requests that may be about one child: ids and what agrees, nothing that stands in either file. */
export interface DuplicateSuggestionDoc {
  readonly suggestionId: string;
  /** Asked later: it carries the suggestion. */
  readonly requestId: string;
  readonly otherRequestId: string;
  readonly otherDeskId: string;
  readonly agreeing: readonly IdentityHashKind[];
  readonly confirmedBy: readonly string[];
  /** `merged`: one desk has both, and found them to be one request. */
  readonly verdict: 'open' | 'confirmed' | 'rejected' | 'merged';
  readonly suggestedAt: string;
}

export const duplicateSuggestionsView: View<DuplicateSuggestionDoc> = {
  name: 'duplicateSuggestions',
  version: 2,
  producers: [ownProducer],
  indexes: [
    { name: 'request', paths: ['requestId'] },
    { name: 'otherRequest', paths: ['otherRequestId'] },
    { name: 'verdict', paths: ['verdict', 'suggestedAt'] },
  ],
  keys: (event) => {
    const merged = mergedWith(event);
    if (merged !== undefined) {
      return [suggestionIdOf(idOf(event), merged), suggestionIdOf(merged, idOf(event))];
    }
    const other = otherRequestOf(event);
    return other === undefined ? [] : [suggestionIdOf(idOf(event), other)];
  },
  project,
};

export function suggestionIdOf(requestId: string, otherRequestId: string): string {
  return `${requestId}:${otherRequestId}`;
}

function otherRequestOf(sourced: SourcedEvent): string | undefined {
  const event = careRequestEvent(sourced);
  if (event?.type === 'SameChildConfirmed') return event.data.firstRequestId;
  const isAboutPair =
    event?.type === 'SameChildSuggested' ||
    event?.type === 'SameChildConfirmedByDesk' ||
    event?.type === 'SameChildRejected';
  return isAboutPair ? event.data.otherRequestId : undefined;
}

function mergedWith(sourced: SourcedEvent): string | undefined {
  const event = careRequestEvent(sourced);
  if (event?.type === 'CareRequestMerged') return event.data.intoRequestId;
  return event?.type === 'CareRequestUnmerged' ? event.data.fromRequestId : undefined;
}

function project(
  doc: DuplicateSuggestionDoc | undefined,
  sourced: SourcedEvent,
  suggestionId: string,
): DuplicateSuggestionDoc | undefined {
  const event = careRequestEvent(sourced);
  if (event?.type === 'SameChildSuggested') {
    return {
      suggestionId,
      requestId: idOf(event),
      ...event.data,
      confirmedBy: [],
      verdict: 'open',
      suggestedAt: event.recordedAt,
    };
  }
  if (!doc) return undefined;
  if (event?.type === 'CareRequestMerged') return { ...doc, verdict: 'merged' };
  if (event?.type === 'CareRequestUnmerged') return { ...doc, verdict: 'open' };
  if (event?.type === 'SameChildConfirmedByDesk') {
    return { ...doc, confirmedBy: [...doc.confirmedBy, event.data.deskId] };
  }
  if (event?.type === 'SameChildConfirmed') return { ...doc, verdict: 'confirmed' };
  if (event?.type === 'SameChildRejected') return { ...doc, verdict: 'rejected' };
  return doc;
}

import type { EventFeed, Log, SourcedEvent } from '@samenloket/event-sourcing';
import { EventProcess } from '@samenloket/messaging';
import type { DocumentStore } from '@samenloket/read-models';
import { careRequestEvent, idOf } from '../../read-models/own-event.js';
import type { IntakeViews } from '../../read-models/views.js';
import type { SameChildSuggestions } from './same-child-suggestions.js';

const identifying = new Set(['CareRequestRegistered', 'CareRequestCorrected', 'ChildBorn']);

/** Looks for the same child at other desks as soon as a request comes in. An import does so for itself, at its end. */
export function sameChildProcess(
  feed: EventFeed,
  checkpoints: DocumentStore,
  views: IntakeViews,
  suggestions: SameChildSuggestions,
  log: Log,
): EventProcess {
  const handle = async (sourced: SourcedEvent) => {
    const event = careRequestEvent(sourced);
    if (!event || !identifying.has(event.type) || event.metadata.imported) return;
    await views.identityHashes.waitFor(event.position);
    const { actor, correlationId, traceparent } = event.metadata;
    const because = { causationId: event.id, ...(traceparent && { traceparent }) };
    await suggestions.suggestFor(idOf(event), { actor, correlationId, ...because });
  };
  return new EventProcess({ name: 'sameChild', feed, checkpoints, handle, log });
}

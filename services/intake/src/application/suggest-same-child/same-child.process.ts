import type { SourcedEvent } from '@samenloket/event-sourcing';
import { EventProcess } from '@samenloket/messaging';
import type { ServicePorts } from '@samenloket/platform';
import type { IntakeParts } from '../../intake-parts.js';
import { careRequestEvent, idOf } from '../../read-models/own-event.js';

const identifying = new Set(['CareRequestRegistered', 'CareRequestCorrected', 'ChildBorn']);

/** Looks for the same child at other desks as soon as a request comes in. An import does so for itself, at its end. */
export function sameChildProcess(
  { documents: checkpoints, leases, clock, log }: ServicePorts,
  { ownEvents: feed, views, suggestions }: Pick<IntakeParts, 'ownEvents' | 'views' | 'suggestions'>,
): EventProcess {
  const handle = async (sourced: SourcedEvent) => {
    const event = careRequestEvent(sourced);
    if (!event || !identifying.has(event.type) || event.metadata.imported) return;
    await views.identityHashes.waitFor(event.position);
    const { actor, correlationId, traceparent } = event.metadata;
    const because = { causationId: event.id, ...(traceparent && { traceparent }) };
    await suggestions.suggestFor(idOf(event), { actor, correlationId, ...because });
  };
  return new EventProcess({ name: 'sameChild', feed, checkpoints, leases, handle, clock, log });
}

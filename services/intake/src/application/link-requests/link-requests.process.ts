import { consequenceId } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { EventProcess } from '@samenloket/messaging';
import type { ServicePorts } from '@samenloket/platform';
import { careRequestDecider } from '../../domain/care-request/care-request.decider.js';
import { factsOf } from '../../domain/care-request/care-request.state.js';
import { seenFromTheOther } from '../../domain/care-request/links/links.events.js';
import { type Link, linksOf } from '../../domain/care-request/links/links.rules.js';
import type { IntakeParts } from '../../intake-parts.js';
import { careRequestEvent, idOf } from '../../read-models/own-event.js';
import { commandMetadata } from '../shared/command-metadata.js';
import { contextAfter } from '../shared/context-after.js';
import { careRequestStream, type IntakeStreams } from '../shared/intake-streams.js';

/** A link is there from both sides: what one request says of another, that one says back. */
export function linkRequestsProcess(
  { documents: checkpoints, leases, clock, log }: ServicePorts,
  { streams, ownEvents }: Pick<IntakeParts, 'streams' | 'ownEvents'>,
): EventProcess {
  const handle = async (event: SourcedEvent): Promise<void> => {
    if (event.metadata.imported) return;
    for (const link of linksSaidBy(event)) await linkBack(streams, clock.now(), event, link);
  };
  return new EventProcess({ name: 'linkRequests', feed: ownEvents, checkpoints, leases, handle, clock, log });
}

function linksSaidBy(sourced: SourcedEvent): readonly Link[] {
  const event = careRequestEvent(sourced);
  if (event?.type === 'CareRequestRegistered' || event?.type === 'CareRequestCorrected') {
    return linksOf(event.data.facts);
  }
  return event?.type === 'RequestLinked' ? [event.data] : [];
}

/** A request that is not there, or is erased, says nothing back. */
async function linkBack(
  streams: IntakeStreams,
  now: Date,
  event: SourcedEvent,
  { otherRequestId, kind }: Link,
): Promise<void> {
  let concerned = {};
  const link = { type: 'LinkRequest', otherRequestId: idOf(event), kind: seenFromTheOther[kind] } as const;
  await streams.careRequests.run({
    stream: careRequestStream(otherRequestId),
    decide: (state) => {
      const { familyId, deskId } = factsOf(state) ?? {};
      concerned = { familyId, deskId };
      return state.content && !state.erased ? careRequestDecider.decide(link, state) : [];
    },
    metadata: () => commandMetadata(contextAfter(event), now, concerned),
    eventId: () => consequenceId(event.id, `linked:${otherRequestId}`),
  });
}

import { type CloudEvent, sourcePrefix } from '@samenloket/contracts';
import type { EventMetadata, SourcedEvent } from '@samenloket/event-sourcing';

/** An event and the position after which the producer has nothing before it. */
export interface ChainedEvent {
  readonly event: SourcedEvent;
  readonly previous: number;
}

export function toCloudEvent({ event, previous }: ChainedEvent): CloudEvent {
  const { id, type, data, producer, position, stream, revision, recordedAt, metadata } = event;
  const { onBehalfOf, channel, deskId, traceparent, imported, familyId } = metadata;
  return {
    specversion: '1.0',
    id,
    source: `${sourcePrefix}${producer}`,
    type,
    time: metadata.happenedAt,
    subject: stream,
    datacontenttype: 'application/json',
    position: String(position),
    previousposition: String(previous),
    streamrevision: revision,
    recordedat: recordedAt,
    schemaversion: metadata.schemaVersion,
    actorsubject: metadata.actor.subject,
    actorrole: metadata.actor.role,
    ...(onBehalfOf !== undefined && { onbehalfof: onBehalfOf }),
    ...(channel !== undefined && { channel }),
    ...(deskId !== undefined && { deskid: deskId }),
    correlationid: metadata.correlationId,
    causationid: metadata.causationId,
    ...(traceparent !== undefined && { traceparent }),
    ...(imported && { imported }),
    ...(familyId !== undefined && { familyid: familyId }),
    data,
  };
}

export function fromCloudEvent(cloudEvent: CloudEvent): ChainedEvent {
  const { id, type, data, source, position, previousposition, subject, streamrevision, recordedat } =
    cloudEvent;
  const producer = source.slice(sourcePrefix.length);
  const place = { producer, position: Number(position), stream: subject, revision: streamrevision };
  const event = { id, type, data, ...place, recordedAt: recordedat, metadata: metadataOf(cloudEvent) };
  return { event, previous: Number(previousposition) };
}

function metadataOf(cloudEvent: CloudEvent): EventMetadata {
  const { onbehalfof, channel, deskid, traceparent, imported, familyid } = cloudEvent;
  return {
    schemaVersion: cloudEvent.schemaversion,
    happenedAt: cloudEvent.time,
    actor: { subject: cloudEvent.actorsubject, role: cloudEvent.actorrole },
    ...(onbehalfof !== undefined && { onBehalfOf: onbehalfof }),
    ...(channel !== undefined && { channel }),
    ...(deskid !== undefined && { deskId: deskid }),
    correlationId: cloudEvent.correlationid,
    causationId: cloudEvent.causationid,
    ...(traceparent !== undefined && { traceparent }),
    ...(imported && { imported }),
    ...(familyid !== undefined && { familyId: familyid }),
  };
}

import type { IntakeIntegrationEvent, MatchingIntegrationEvent } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';

type OfRequest = Extract<IntakeIntegrationEvent | MatchingIntegrationEvent, { data: { requestId: string } }>;
type Sourced<Event> = Event extends OfRequest ? Omit<SourcedEvent, 'type' | 'data'> & Event : never;

export type ReportedType = OfRequest['type'];
export type DataOf<Type extends ReportedType> = Extract<OfRequest, { type: Type }>['data'];

/** An event about a request, as the feeds of intake and matching give it. */
export type ReportedEvent = Sourced<OfRequest>;

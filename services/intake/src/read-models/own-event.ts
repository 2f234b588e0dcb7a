import { categoryOf, type SourcedEvent } from '@samenloket/event-sourcing';
import type { CareRequestEvent } from '../domain/care-request/care-request.events.js';
import type { EnquiryEvent } from '../domain/enquiry/enquiry.js';
import type { PersonEvent } from '../domain/person/person.js';
import type { IntakeEvent } from '../domain/events.js';

/** The name under which intake's own events come to its views. */
export const ownProducer = 'intake';

type Sourced<Event> = Omit<SourcedEvent, 'type' | 'data'> & Event;

/** An event of the own feed, which is decoded by the codec of these very types. */
export function ownEvent(event: SourcedEvent): Sourced<IntakeEvent> {
  return event as unknown as Sourced<IntakeEvent>;
}

export function careRequestEvent(event: SourcedEvent): Sourced<CareRequestEvent> | undefined {
  const isOwn = event.producer === ownProducer && categoryOf(event.stream) === 'careRequest';
  return isOwn ? (event as unknown as Sourced<CareRequestEvent>) : undefined;
}

export function enquiryEvent(event: SourcedEvent): Sourced<EnquiryEvent> | undefined {
  const isOwn = event.producer === ownProducer && categoryOf(event.stream) === 'enquiry';
  return isOwn ? (event as unknown as Sourced<EnquiryEvent>) : undefined;
}

export function personEvent(event: SourcedEvent): Sourced<PersonEvent> | undefined {
  const isOwn = event.producer === ownProducer && categoryOf(event.stream) === 'person';
  return isOwn ? (event as unknown as Sourced<PersonEvent>) : undefined;
}

/** The id behind the category of a stream. */
export function idOf({ stream }: Pick<SourcedEvent, 'stream'>): string {
  return stream.slice(stream.indexOf('-') + 1);
}

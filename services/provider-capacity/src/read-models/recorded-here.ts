import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { ServiceName } from '@samenloket/platform';
import type { ProviderCapacityEvent } from '../domain/events.js';

export const producer: ServiceName = 'providerCapacity';

/** The views follow this service's own feed only: the codec decoded it, so these are its events. */
export function recordedHere(event: SourcedEvent): ProviderCapacityEvent {
  return event as unknown as ProviderCapacityEvent;
}

/** The location that an event of a location's stream is about. */
export function locationIdOf({ stream }: SourcedEvent): string {
  return stream.slice(stream.indexOf('-') + 1);
}

import type { Clock, EventFeed, Log } from '@samenloket/event-sourcing';
import type { DocumentStore } from '../document-store.js';
import type { Leases } from '../leases/leases.js';
import type { View } from '../view.js';

/** What all parts of a registry work with. */
export interface RegistryContext {
  readonly documents: DocumentStore;
  readonly feeds: readonly EventFeed[];
  readonly leases: Leases;
  readonly log: Log;
  readonly clock: Clock;
  /** Milliseconds that what was replaced stays for other processes; 0: there are none. */
  readonly graceMs: number;
  /** Milliseconds between tries of what is parked while its producer is away. */
  readonly againMs: number;
  /** Aborts when the registry stops. */
  readonly stop: AbortSignal;
}

export function feedsOf({ feeds }: Pick<RegistryContext, 'feeds'>, { producers }: View<object>): EventFeed[] {
  return feeds.filter(({ producer }) => producers.includes(producer));
}

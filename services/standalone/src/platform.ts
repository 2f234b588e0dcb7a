import type { Clock, EventStore } from '@samenloket/event-sourcing';
import type { RunningIntake } from '@samenloket/intake';
import type { RunningMatching } from '@samenloket/matching';
import type { RunningService } from '@samenloket/platform';
import type { RunningProviderCapacity } from '@samenloket/provider-capacity';
import type { RunningReporting } from '@samenloket/reporting';
import type { Logger } from 'pino';
import type { PlatformStorage } from './platform-storage.js';

export interface Services {
  readonly intake: RunningIntake;
  readonly providerCapacity: RunningProviderCapacity;
  readonly matching: RunningMatching;
  readonly reporting: RunningReporting;
}

/** All services as the command line's operations see them, whichever profile they run in. */
export interface Platform {
  readonly clock: Clock;
  readonly log: Logger;
  readonly eventStore: EventStore;
  readonly storage: PlatformStorage;
  readonly services: Services;
  readonly allServices: readonly RunningService[];
  /** Resolves when every view of every service has taken in everything up to this position. */
  caughtUp(position: number): Promise<void>;
  /** The same, when what follows from it in other services has been done too. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds for a view or process that has thousands of events ahead of it. */
const patience = 120_000;

/** What all profiles do the same with the services they opened. */
export function togetherOf(eventStore: EventStore, services: Services) {
  const allServices: readonly RunningService[] = Object.values(services);
  const caughtUp = async (position: number) => {
    await Promise.all(allServices.map(({ views }) => views.caughtUp(position, patience)));
  };
  const settled = () => settle(eventStore, allServices, caughtUp);
  return { services, allServices, caughtUp, settled };
}

/** What a process does is appended too, and may concern the next one: until a round adds nothing. */
async function settle(
  eventStore: EventStore,
  services: readonly RunningService[],
  caughtUp: (position: number) => Promise<void>,
): Promise<void> {
  const processes = services.flatMap((service) => service.processes);
  let [before, head] = [-1, await eventStore.head()];
  while (before !== head) {
    before = head;
    await caughtUp(head);
    for (const process of processes) await process.waitFor(before, patience);
    head = await eventStore.head();
  }
}

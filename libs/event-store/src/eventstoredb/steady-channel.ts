import type { EventStoreDBClient } from '@eventstore/db-client';

/** A method that the client keeps for those who extend it, which its connection strings leave nobody to do. */
interface Reconnecting {
  handleError(failedClient: unknown, error: CallError): Promise<void>;
}

/** As gRPC gives it. */
interface CallError extends Error {
  readonly code?: number;
  readonly metadata?: { get(name: string): readonly unknown[] };
}

/** CANCELLED and UNAVAILABLE of gRPC: what calls end with when their connection is lost. */
const lostStatuses: ReadonlySet<number | undefined> = new Set([1, 14]);
/** A channel waits longer each time it connects in vain: one that did so for this long is replaced, and begins anew. */
const longestMs = 10_000;

/**
 * Keeps the channel of a client when its calls fail because the server went away: a channel connects anew by itself. The
 * client makes a new one for every failure, and what the old one began goes on: it connects too as soon as the server is
 * there, and stays for nobody.
 */
export function withSteadyChannel(client: EventStoreDBClient): EventStoreDBClient {
  const reconnecting = client as unknown as Reconnecting;
  const handleError = reconnecting.handleError.bind(client);
  let [since, last] = [-Infinity, -Infinity];
  reconnecting.handleError = async (failedClient, error) => {
    if (isLoss(error)) {
      const now = performance.now();
      if (now - last > longestMs) since = now;
      last = now;
      if (now - since < longestMs) return;
      since = now;
    }
    await handleError(failedClient, error);
  };
  return client;
}

/** A server that is not the leader says which one is: the client goes there. */
function isLoss({ code, metadata }: CallError): boolean {
  return lostStatuses.has(code) && metadata?.get('exception')[0] === undefined;
}

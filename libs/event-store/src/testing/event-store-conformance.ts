import { describe } from '@jest/globals';
import { appending } from './conformance/appending.js';
import { concurrency } from './conformance/concurrency.js';
import { dataFidelity } from './conformance/data-fidelity.js';
import { durability } from './conformance/durability.js';
import { expectedRevisions } from './conformance/expected-revisions.js';
import { idempotence } from './conformance/idempotence.js';
import { readingAll } from './conformance/reading-all.js';
import { readingStreams } from './conformance/reading-streams.js';
import { subscriptions } from './conformance/subscriptions.js';
import { type OpenStore, withStore } from './conformance/with-store.js';

export type { OpenedStore, OpenStore } from './conformance/with-store.js';

/** What every adapter of the `EventStore` port must do, each case on a fresh store. */
export function eventStoreConformance(name: string, open: OpenStore): void {
  describe(`${name}, as an event store,`, () => {
    const using = withStore(open);
    for (const group of [
      appending,
      expectedRevisions,
      idempotence,
      readingStreams,
      readingAll,
      subscriptions,
      concurrency,
      dataFidelity,
      durability,
    ]) {
      group(using);
    }
  });
}

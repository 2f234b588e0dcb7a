import type { Collection } from './document-store.js';

/** What queries get of a view: its current collection, also across a rebuild, and waiting for one's own writes. */
export abstract class ViewReader<Doc extends object> {
  abstract current(): Collection<Doc>;
  /**
   * Resolves when the view has taken in everything up to this position of every producer.
   * @throws DomainError UNAVAILABLE after `timeoutMs` (default 10,000)
   */
  abstract waitFor(position: number, timeoutMs?: number): Promise<void>;
}

import assert from 'node:assert/strict';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '../view.js';

/**
 * `viewSpecification(view).given(...events).then(id, doc)`; also `.thenNothing(id)` and `.thenIds(...ids)`. Events
 * are folded in the order given, whatever their positions; documents are compared as the JSON that is stored.
 */
export function viewSpecification<Doc extends object>(view: View<Doc>) {
  const given = (...events: readonly SourcedEvent[]) => {
    const documents = projected(view, events);
    return {
      then: (id: string, expected: Doc) => assert.deepEqual(stored(documents.get(id)), stored(expected)),
      thenNothing: (id: string) => assert.equal(documents.get(id), undefined),
      thenIds: (...ids: readonly string[]) => assert.deepEqual([...documents.keys()].sort(), [...ids].sort()),
      thenDocument: (id: string, check: (doc: Doc | undefined) => void) => check(documents.get(id)),
    };
  };
  return { given };
}

/** The documents of a view after these events, by id. */
export function projected<Doc extends object>(
  view: View<Doc>,
  events: readonly SourcedEvent[],
): Map<string, Doc> {
  const documents = new Map<string, Doc>();
  for (const event of events) {
    assert.ok(
      view.producers.includes(event.producer),
      `View ${view.name} does not take in ${event.producer}.`,
    );
    for (const key of new Set(view.keys(event))) {
      const next = view.project(documents.get(key), event, key);
      if (next) documents.set(key, next);
      else documents.delete(key);
    }
  }
  return documents;
}

function stored(doc: unknown): unknown {
  return doc === undefined ? undefined : JSON.parse(JSON.stringify(doc));
}

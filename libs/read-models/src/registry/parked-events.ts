import type { Log, SourcedEvent } from '@samenloket/event-sourcing';
import type { Collection, DocumentStore } from '../document-store.js';

/** Points at an event that a view could not take in; holds nothing of its content. */
export interface ParkedPointer {
  readonly view: string;
  readonly collection: string;
  readonly producer: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  /** Document that waits; `null` when not even the documents that the event touches could be told. */
  readonly key: string | null;
  /** `null` for an event that only waits behind an earlier one. */
  readonly error: string | null;
}

export function parkedPointer(
  target: Pick<ParkedPointer, 'view' | 'collection'>,
  { producer, stream, revision, position }: SourcedEvent,
  key: string | null,
  error: ParkedPointer['error'],
): ParkedPointer {
  return { ...target, producer, stream, revision, position, key, error };
}

/** The parked events of all views, per collection, so that a rebuild starts with none. */
export class ParkedEvents {
  private constructor(
    private readonly pointers: Collection<ParkedPointer>,
    private readonly log: Log,
  ) {}

  static async open(documents: DocumentStore, log: Log): Promise<ParkedEvents> {
    const indexes = [{ name: 'byCollection', paths: ['collection', 'position'] }];
    return new ParkedEvents(await documents.collection({ name: 'parkedEvents', indexes }), log);
  }

  /** In order of position, so that each producer's events come in its order. */
  async of(collection: string): Promise<ParkedPointer[]> {
    const sort = { path: 'position', direction: 'asc' } as const;
    const { documents } = await this.pointers.find({ filter: { collection }, sort });
    return documents.map(({ doc }) => doc);
  }

  async count(collection: string): Promise<number> {
    return this.pointers.count({ collection });
  }

  async park(pointers: readonly ParkedPointer[]): Promise<void> {
    if (pointers.length === 0) return;
    for (const { view, producer, position, stream, revision, error } of pointers)
      if (error) {
        const facts = { view, producer, position, stream, revision, error };
        this.log.error(facts, 'A view parks an event; what it concerns waits');
      }
    await this.pointers.writeAll(
      pointers.map((doc) => ({ kind: 'put', id: idOf(doc), doc, positions: {} }) as const),
    );
  }

  async release(pointers: readonly ParkedPointer[]): Promise<void> {
    await this.pointers.writeAll(pointers.map((pointer) => ({ kind: 'delete', id: idOf(pointer) }) as const));
  }
}

function idOf({ collection, producer, position, key }: ParkedPointer): string {
  return `${collection}/${producer}/${position}/${key ?? ''}`;
}

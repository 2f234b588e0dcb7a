import type { Clock, Log, SourcedEvent } from '@samenloket/event-sourcing';
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
  /** ISO instant at which it was parked; `null` when a release that did not keep it did so. */
  readonly since: string | null;
}

export type Unparked = Omit<ParkedPointer, 'since'>;

export function parkedPointer(
  target: Pick<ParkedPointer, 'view' | 'collection'>,
  { producer, stream, revision, position }: SourcedEvent,
  key: string | null,
  error: ParkedPointer['error'],
): Unparked {
  return { ...target, producer, stream, revision, position, key, error };
}

/** The parked events of all views, per collection, so that a rebuild starts with none. */
export class ParkedEvents {
  private constructor(
    private readonly pointers: Collection<Unparked & Partial<ParkedPointer>>,
    private readonly log: Log,
    private readonly clock: Clock,
  ) {}

  static async open(documents: DocumentStore, log: Log, clock: Clock): Promise<ParkedEvents> {
    const indexes = [{ name: 'byCollection', paths: ['collection', 'position'] }];
    return new ParkedEvents(await documents.collection({ name: 'parkedEvents', indexes }), log, clock);
  }

  /** In order of position, so that each producer's events come in its order. */
  async of(collection: string): Promise<ParkedPointer[]> {
    const sort = { path: 'position', direction: 'asc' } as const;
    const { documents } = await this.pointers.find({ filter: { collection }, sort });
    return documents.map(({ doc }) => ({ since: null, ...doc }));
  }

  async count(collection: string): Promise<number> {
    return this.pointers.count({ collection });
  }

  async park(pointers: readonly Unparked[]): Promise<void> {
    if (pointers.length === 0) return;
    for (const { view, producer, position, stream, revision, error } of pointers)
      if (error) {
        const facts = { view, producer, position, stream, revision, failure: error };
        this.log.error(facts, 'A view parks an event; what it concerns waits');
      }
    const since = this.clock.now().toISOString();
    await this.pointers.writeAll(
      pointers.map((pointer) => {
        const doc = { since, ...pointer };
        return { kind: 'put', id: idOf(pointer), doc, positions: {} } as const;
      }),
    );
  }

  async release(pointers: readonly Unparked[]): Promise<void> {
    await this.pointers.writeAll(pointers.map((pointer) => ({ kind: 'delete', id: idOf(pointer) }) as const));
  }
}

function idOf({ collection, producer, position, key }: Unparked): string {
  return `${collection}/${producer}/${position}/${key ?? ''}`;
}

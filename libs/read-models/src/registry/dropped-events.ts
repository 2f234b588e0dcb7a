import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { Collection, DocumentStore } from '../document-store.js';
import type { ParkedPointer } from './parked-events.js';

type Place = Pick<SourcedEvent, 'producer' | 'position'>;

/** An event that an operator gave up for a view. */
export interface DroppedEvent extends Place {
  readonly view: string;
  readonly stream: string;
  readonly revision: number;
  readonly error: string | null;
  readonly droppedBy: string;
  /** ISO instant. */
  readonly droppedAt: string;
}

/** Given-up events of one view: when one fails, it is passed over instead of parked. */
export class Dropped {
  static readonly none = new Dropped(new Set());

  private constructor(private readonly places: ReadonlySet<string>) {}

  static of(events: readonly Place[]): Dropped {
    return new Dropped(new Set(events.map(placeOf)));
  }

  has(event: Place): boolean {
    return this.places.has(placeOf(event));
  }
}

/** What operators gave up, kept apart from the collections so that it also counts for a rebuild. */
export class DroppedEvents {
  private constructor(private readonly events: Collection<DroppedEvent>) {}

  static async open(documents: DocumentStore): Promise<DroppedEvents> {
    const indexes = [{ name: 'byView', paths: ['view'] }];
    return new DroppedEvents(await documents.collection({ name: 'droppedEvents', indexes }));
  }

  async of(view: string): Promise<Dropped> {
    const { documents } = await this.events.find({ filter: { view } });
    return Dropped.of(documents.map(({ doc }) => doc));
  }

  async drop(pointers: readonly ParkedPointer[], droppedBy: string, droppedAt: string): Promise<void> {
    await this.events.writeAll(
      pointers.map(({ view, producer, position, stream, revision, error }) => {
        const doc = { view, producer, position, stream, revision, error, droppedBy, droppedAt };
        return { kind: 'put', id: `${view}/${placeOf(doc)}`, doc, positions: {} } as const;
      }),
    );
  }
}

function placeOf({ producer, position }: Place): string {
  return `${producer}/${position}`;
}

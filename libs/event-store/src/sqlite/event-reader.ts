import type { EventMetadata, JsonObject, RecordedEvent } from '@samenloket/event-sourcing';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Extent } from './commit-signal.js';

type Row = [
  position: number,
  stream: string,
  revision: number,
  id: string,
  type: string,
  recordedAt: number,
  data: string,
  metadata: string,
];

/** Rows of one read of the database; `complete` when there was nothing after them. */
export interface Page {
  readonly events: RecordedEvent[];
  readonly complete: boolean;
}

const columns = 'position, stream, revision, event_id, type, recorded_at, data, metadata';

/** Bounds of a page: it is read in one go, so it must neither hold up the event loop nor fill the memory. */
const mostRows = 256;
const mostCharacters = 1_000_000;

export class EventReader {
  private readonly statements = new Map<string, StatementSync>();
  private instant = -1;
  private instantText = '';

  constructor(private readonly database: DatabaseSync) {}

  streamForwards(stream: string, from: number, limit: number): Page {
    const query = `SELECT ${columns} FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?`;
    return this.page(query, [stream, from], limit);
  }

  streamBackwards(stream: string, from: number, limit: number): Page {
    const query = `SELECT ${columns} FROM events WHERE stream = ? AND revision <= ? ORDER BY revision DESC LIMIT ?`;
    return this.page(query, [stream, from], limit);
  }

  all(after: number, { categories, upTo }: Extent, limit: number): Page {
    const last = Math.min(upTo, Number.MAX_SAFE_INTEGER);
    if (!categories) {
      return this.page(
        `SELECT ${columns} FROM events WHERE position > ? AND position <= ? ORDER BY position LIMIT ?`,
        [after, last],
        limit,
      );
    }
    if (categories.length === 0) return { events: [], complete: true };
    const rows = Math.min(limit, mostRows);
    return this.page(
      inCategories(categories.length),
      categories.flatMap((category) => [category, after, last, rows]),
      limit,
    );
  }

  head(): number {
    const [head] = this.statement('SELECT coalesce(max(position), 0) FROM events').get() as unknown as [
      number,
    ];
    return head;
  }

  close(): void {
    this.database.close();
  }

  private page(query: string, parameters: readonly (string | number)[], limit: number): Page {
    if (!this.database.isOpen) throw new Error('The event store is closed.');
    const wanted = Math.min(limit, mostRows);
    const events: RecordedEvent[] = [];
    let characters = 0;
    const rows = this.statement(query).iterate(...parameters, wanted) as unknown as Iterable<Row>;
    for (const row of rows) {
      events.push(this.recorded(row));
      characters += row[6].length + row[7].length;
      if (characters > mostCharacters) return { events, complete: false };
    }
    return { events, complete: events.length < wanted };
  }

  private statement(query: string): StatementSync {
    const known = this.statements.get(query);
    if (known) return known;
    const statement = this.database.prepare(query);
    statement.setReturnArrays(true);
    this.statements.set(query, statement);
    return statement;
  }

  private recorded([position, stream, revision, id, type, recordedAt, data, metadata]: Row): RecordedEvent {
    if (recordedAt !== this.instant) {
      this.instant = recordedAt;
      this.instantText = new Date(recordedAt).toISOString();
    }
    return {
      id,
      type,
      data: JSON.parse(data) as JsonObject,
      metadata: JSON.parse(metadata) as EventMetadata,
      stream,
      revision,
      position,
      recordedAt: this.instantText,
    };
  }
}

/** Each category gives its next positions from the index; only the lowest of them all are looked up. */
function inCategories(count: number): string {
  const one =
    'SELECT * FROM (SELECT position FROM events WHERE category = ? AND position > ? AND position <= ? ORDER BY position LIMIT ?)';
  return `SELECT ${columns} FROM events WHERE position IN (${Array(count).fill(one).join(' UNION ALL ')})
          ORDER BY position LIMIT ?`;
}

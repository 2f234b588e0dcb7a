import type { Decider } from './decider.js';
import { DomainError } from './domain-error.js';
import type { DomainEvent, EventMetadata } from './event.js';
import type { EventCodec } from './event-codec.js';
import { type EventStore, type ExpectedRevision, WrongExpectedRevision } from './event-store.js';
import type { RecentStates } from './recent-states.js';

/** Processes write into the streams of people as well: three writers at once are no rarity. */
const attempts = 10;

export interface Decided<State> {
  readonly state: State;
  /** Last revision of the stream, -1 when it does not exist. */
  readonly revision: number;
  /** Position of the last event of the stream; with it a query reads its own writes. */
  readonly position: number;
  /** How many events the command led to; 0 when all of them were stored already. */
  readonly appended: number;
}

/** What a writer knows of an event; the codec adds the schema version. */
export type NewMetadata = Omit<EventMetadata, 'schemaVersion'>;

export interface CommandRun<State, Event extends DomainEvent> {
  readonly stream: string;
  readonly decide: (state: State) => readonly Event[];
  /** The same for all events, or one each: imported history has a date an event. */
  readonly metadata: NewMetadata | ((event: Event, index: number) => NewMetadata);
  /** Id of the n-th event; a fixed id makes the whole command safe to repeat. */
  readonly eventId: (index: number, event: Event) => string;
}

/** Loads a stream, folds it, decides, appends with the revision it saw; after a race it does so again, ten times in all. */
export class CommandRunner<State, Event extends DomainEvent> {
  constructor(
    private readonly store: EventStore,
    private readonly codec: EventCodec<Event>,
    private readonly decider: Pick<Decider<State, never, Event>, 'initialState' | 'evolve'>,
    /** Absent: a stream is read from its beginning each time. */
    private readonly recent?: RecentStates<State>,
  ) {}

  async load(stream: string): Promise<Decided<State>> {
    const nothing = { state: this.decider.initialState(), revision: -1, position: 0 };
    let { state, revision, position } = this.recent?.get(stream) ?? nothing;
    for await (const recorded of this.store.readStream(stream, { from: revision + 1 })) {
      state = this.decider.evolve(state, await this.codec.decode(recorded));
      ({ revision, position } = recorded);
    }
    this.recent?.keep(stream, { state, revision, position });
    return { state, revision, position, appended: 0 };
  }

  async run({ stream, decide, metadata, eventId }: CommandRun<State, Event>): Promise<Decided<State>> {
    for (let attempt = 1; ; attempt++) {
      const before = await this.load(stream);
      const events = decide(before.state);
      if (events.length === 0) return before;
      const expected: ExpectedRevision = before.revision < 0 ? 'no-stream' : before.revision;
      try {
        const encoded = await Promise.all(
          events.map((event, index) =>
            this.codec.encode(
              eventId(index, event),
              event,
              typeof metadata === 'function' ? metadata(event, index) : metadata,
            ),
          ),
        );
        const { revision, position, duplicate } = await this.store.append(stream, encoded, expected);
        const state = events.reduce(this.decider.evolve, before.state);
        return { state, revision, position, appended: duplicate ? 0 : events.length };
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision)) throw error;
        if (attempt === attempts) {
          throw new DomainError(
            'CONFLICT',
            'Somebody else changed this at the same moment. Look again and retry.',
          );
        }
      }
    }
  }
}

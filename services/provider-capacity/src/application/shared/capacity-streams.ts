import { eventMetadata, consequenceId, type MessageContext } from '@samenloket/contracts';
import type { Clock, EventStore } from '@samenloket/event-sourcing';
import {
  CommandRunner,
  type Decided,
  type EventCodec,
  type NewMetadata,
  RecentStates,
  streamName,
  Turns,
} from '@samenloket/event-sourcing';
import {
  type ClosureClaim,
  closureClaim,
  type ClosureClaimEvent,
} from '../../domain/closure-claim/closure-claim.js';
import type { ProviderCapacityEvent } from '../../domain/events.js';
import { location } from '../../domain/location/location.js';
import type { LocationCommand } from '../../domain/location/location-commands.js';
import type { LocationEvent } from '../../domain/location/location-events.js';
import type { LocationState } from '../../domain/location/location-state.js';
import {
  type DescribeOrganiser,
  organiser,
  type OrganiserEvent,
  type OrganiserState,
} from '../../domain/organiser/organiser.js';

/** A location's stream tells of all its children for years: thousands of events, and each hold asks what they come to. */
const keptLocations = 500;

type MetadataOf<Event> = NewMetadata | ((event: Event) => NewMetadata);

/** Loads and changes organisers and locations: the only place where their events are decided and stored. */
export class CapacityStreams {
  private readonly organisers: CommandRunner<OrganiserState, OrganiserEvent>;
  private readonly locations: CommandRunner<LocationState, LocationEvent>;
  private readonly closureClaims: CommandRunner<ClosureClaim, ClosureClaimEvent>;
  /**
   * Whoever fights for the last half-days of a location then loses to the rule, not to a race on the revision; between
   * processes the revision still decides.
   */
  private readonly turns = new Turns();

  constructor(
    store: EventStore,
    codec: EventCodec<ProviderCapacityEvent>,
    private readonly clock: Clock,
  ) {
    this.organisers = new CommandRunner(store, codecOf<OrganiserEvent>(codec), organiser);
    const recent = new RecentStates<LocationState>(keptLocations);
    this.locations = new CommandRunner(store, codecOf<LocationEvent>(codec), location, recent);
    this.closureClaims = new CommandRunner(store, codecOf<ClosureClaimEvent>(codec), closureClaim);
  }

  organiser(organiserId: string): Promise<Decided<OrganiserState>> {
    return this.organisers.load(streamName('organiser', organiserId));
  }

  location(locationId: string): Promise<Decided<LocationState>> {
    return this.locations.load(streamName('location', locationId));
  }

  changeOrganiser(
    command: DescribeOrganiser,
    context: MessageContext,
    metadata: NewMetadata = this.happeningNow(context),
    mayChange: (state: OrganiserState) => void = () => undefined,
  ): Promise<Decided<OrganiserState>> {
    const stream = streamName('organiser', command.facts.organiserId);
    let eventCount = 0;
    return this.organisers.run({
      stream,
      decide: (state) => {
        ({ eventCount } = state);
        return allowed(organiser.decide(command, state), state, mayChange);
      },
      metadata,
      eventId: (index, event) => eventIdOf(stream, eventCount + index, event),
    });
  }

  changeLocation(
    locationId: string,
    command: LocationCommand,
    context: MessageContext,
    metadata: MetadataOf<LocationEvent> = this.happeningNow(context),
    mayChange: (state: LocationState) => void = () => undefined,
  ): Promise<Decided<LocationState>> {
    const stream = streamName('location', locationId);
    let eventCount = 0;
    return this.turns.take(stream, () =>
      this.locations.run({
        stream,
        decide: (state) => {
          ({ eventCount } = state);
          return allowed(location.decide(command, state), state, mayChange);
        },
        metadata,
        eventId: (index, event) => eventIdOf(stream, eventCount + index, event),
      }),
    );
  }

  /** @throws DomainError ALREADY_EXISTS when another location closed suddenly under this id */
  async claimClosureId(closureId: string, locationId: string, context: MessageContext): Promise<void> {
    const stream = streamName('closureId', closureId);
    await this.closureClaims.run({
      stream,
      decide: (state) => closureClaim.decide({ type: 'claimClosureId', locationId }, state),
      metadata: this.happeningNow(context),
      eventId: () => consequenceId(stream, locationId),
    });
  }

  private happeningNow(context: MessageContext): NewMetadata {
    return eventMetadata(context, this.clock.now().toISOString());
  }
}

/** What changes nothing is never refused: it may be the same once more, after an answer that got lost. */
function allowed<State, Event>(
  events: readonly Event[],
  state: State,
  mayChange: (state: State) => void,
): readonly Event[] {
  if (events.length > 0) mayChange(state);
  return events;
}

/** The same event at the same place of its stream is the same event: repeating an append writes nothing twice. */
function eventIdOf(stream: string, revision: number, event: LocationEvent | OrganiserEvent): string {
  return consequenceId(`${stream}@${revision}`, JSON.stringify(event));
}

/** A category's streams hold its own events only, so the codec of both decodes to those. */
export function codecOf<Event extends ProviderCapacityEvent>(
  codec: EventCodec<ProviderCapacityEvent>,
): EventCodec<Event> {
  return codec as unknown as EventCodec<Event>;
}

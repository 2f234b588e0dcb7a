import { consequenceId, holdHalfDays, placeDirectly, releaseHold } from '@samenloket/contracts';
import {
  type Clock,
  CommandRunner,
  DomainError,
  type EventCodec,
  streamName,
} from '@samenloket/event-sourcing';
import type { KeyStore } from '@samenloket/event-store';
import type { ServiceClient } from '@samenloket/messaging';
import { careRequestDecider } from '../../domain/care-request/care-request.decider.js';
import {
  type DirectPlacementCommand,
  directPlacementDecider,
  type DirectPlacementEvent,
  type DirectPlacementState,
} from '../../domain/direct-placement/direct-placement.js';
import { type CommandContext, commandMetadata } from '../shared/command-metadata.js';
import { careRequestStream, type IntakeStreams } from '../shared/intake-streams.js';

type Asked = NonNullable<DirectPlacementState['asked']>;
type Asking = Omit<Extract<DirectPlacementCommand, { type: 'AskPlacement' }>, 'type'>;
const terms = { earliestRegistrationMonths: null, maximumPreferences: null };

/** How a placement ended; `position`: after which queries show it. */
export interface SettledPlacement extends DirectPlacementState {
  readonly position: number;
}

/**
 * Registers and places a child in one step: first the half-days are held, and only then is there a request. What is to
 * be done stands in the placement's own stream, so that whoever comes after a crash can finish it; every step may be
 * repeated.
 */
export class DirectPlacements {
  private readonly placements: CommandRunner<DirectPlacementState, DirectPlacementEvent>;

  constructor(
    private readonly streams: IntakeStreams,
    private readonly client: ServiceClient,
    private readonly keys: KeyStore,
    private readonly clock: Clock,
  ) {
    const codec = streams.codec as unknown as EventCodec<DirectPlacementEvent>;
    this.placements = new CommandRunner(streams.store, codec, directPlacementDecider);
  }

  /**
   * @throws DomainError ALREADY_EXISTS when another place was asked under this id; RULE_VIOLATED without central
   * registration; what the content breaks
   */
  async place(asked: Asking, context: CommandContext): Promise<SettledPlacement> {
    careRequestDecider.decide(registering(asked), careRequestDecider.initialState());
    await this.carryOut(asked.placementId, { type: 'AskPlacement', ...asked }, context, asked.facts.familyId);
    return this.settle(asked.placementId, context);
  }

  /** Brings a placement that was asked for to its end. Harmless when it has come to one. */
  async settle(placementId: string, context: CommandContext): Promise<SettledPlacement> {
    const { state, position } = await this.placements.load(placementStream(placementId));
    if (!state.asked || state.done || state.refused) return { ...state, position };
    const { asked } = state;
    const held = asked.applicant ? await this.hold(asked, context) : await this.letGo(asked, context);
    if (held.held) return this.registered(asked, context);
    const { reason, shortages } = held;
    const refuse = { type: 'RefusePlacement', reason, shortages } as const;
    const refused = await this.carryOut(placementId, refuse, context);
    await this.forget(asked.facts.familyId);
    return { ...refused.state, position: refused.position };
  }

  /** Nobody asked for anything else of this family: without its key nothing of it can be read. */
  async forget(familyId: string): Promise<void> {
    await this.keys.erase(familyId);
  }

  private hold({ placementId, requestId, place, facts }: Asked, context: CommandContext) {
    const { birthMonth } = facts;
    const wanted = { offerId: placementId, requestId, ...place, ...(birthMonth && { birthMonth }) };
    return this.client.ask(holdHalfDays, wanted, context);
  }

  /** The family was erased in the meantime: what a crash left held for it is free again. */
  private async letGo({ placementId, requestId, place }: Asked, context: CommandContext) {
    const held = { locationId: place.locationId, offerId: placementId, requestId };
    await this.client.ask(releaseHold, held, context);
    return { held: false as const, reason: 'erased', shortages: [] };
  }

  private async registered(asked: Asked, context: CommandContext): Promise<SettledPlacement> {
    const { placementId, requestId, place, facts } = asked;
    await this.register(asked, context);
    const { deskId, familyId } = facts;
    const placing = { offerId: placementId, requestId, deskId, familyId, ...place };
    const { placed, position } = await this.client.ask(placeDirectly, placing, context);
    if (!placed) {
      throw new DomainError('RULE_VIOLATED', 'The half-days are held, but the request takes no place now.');
    }
    const done = await this.carryOut(placementId, { type: 'FinishPlacement' }, context);
    return { ...done.state, position: Math.max(done.position, position) };
  }

  private async register(asked: Asked, context: CommandContext): Promise<void> {
    const { requestId, facts } = asked;
    await this.streams.careRequests.run({
      stream: careRequestStream(requestId),
      decide: (state) =>
        state.status === 'none' ? careRequestDecider.decide(registering(asked), state) : [],
      metadata: commandMetadata(context, this.clock.now(), facts),
      eventId: (index) => consequenceId(requestId, `registered:${index}`),
    });
  }

  private carryOut(
    placementId: string,
    command: DirectPlacementCommand,
    context: CommandContext,
    familyId?: string,
  ) {
    return this.placements.run({
      stream: placementStream(placementId),
      decide: (state) => directPlacementDecider.decide(command, state),
      metadata: commandMetadata(context, this.clock.now(), { familyId }),
      eventId: (_, { type }) => consequenceId(placementId, type),
    });
  }
}

function registering({ facts, child, applicant, remarks }: Asked) {
  const content = { facts, child, applicant, remarks };
  return { type: 'RegisterCareRequest', content, source: 'organiser', terms } as const;
}

function placementStream(placementId: string): string {
  return streamName('directPlacement', placementId);
}

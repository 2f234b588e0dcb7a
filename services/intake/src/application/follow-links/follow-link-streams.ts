import { type Clock, CommandRunner, type EventCodec, streamName } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { type FollowLinkCommand, followLinkDecider } from '../../domain/follow-link/follow-link.decider.js';
import type { FollowLinkEvent } from '../../domain/follow-link/follow-link.events.js';
import type { FollowLinkState } from '../../domain/follow-link/follow-link.state.js';
import { type CommandContext, commandMetadata, type Concerning } from '../shared/command-metadata.js';
import type { IntakeStreams } from '../shared/intake-streams.js';

/** What a command led to. */
export interface ChangedLink {
  readonly state: FollowLinkState;
  readonly position: number;
  readonly events: readonly FollowLinkEvent[];
}

/** Links of families, a stream each. */
export class FollowLinkStreams {
  private readonly links: CommandRunner<FollowLinkState, FollowLinkEvent>;

  constructor(
    { store, codec }: IntakeStreams,
    private readonly clock: Clock,
  ) {
    this.links = new CommandRunner(store, codec as unknown as EventCodec<FollowLinkEvent>, followLinkDecider);
  }

  async link(linkId: string): Promise<FollowLinkState> {
    return (await this.links.load(linkStream(linkId))).state;
  }

  async change(
    linkId: string,
    command: FollowLinkCommand,
    context: CommandContext,
    concerning: Concerning,
  ): Promise<ChangedLink> {
    let events: readonly FollowLinkEvent[] = [];
    const { state, position } = await this.links.run({
      stream: linkStream(linkId),
      // Decided anew after a race: of two who bring the same code, one comes in.
      decide: (current) => (events = followLinkDecider.decide(command, current)),
      metadata: commandMetadata(context, this.clock.now(), concerning),
      eventId: () => randomUUID(),
    });
    return { state, position, events };
  }
}

function linkStream(linkId: string): string {
  return streamName('followLink', linkId);
}

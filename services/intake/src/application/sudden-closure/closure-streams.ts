import { consequenceId } from '@samenloket/contracts';
import {
  type Clock,
  CommandRunner,
  type Decided,
  type EventCodec,
  streamName,
} from '@samenloket/event-sourcing';
import type { IntakeEvent } from '../../domain/events.js';
import {
  type SuddenClosureCommand,
  suddenClosureDecider,
} from '../../domain/sudden-closure/sudden-closure.decider.js';
import type { SuddenClosureEvent } from '../../domain/sudden-closure/sudden-closure.events.js';
import type { SuddenClosureState } from '../../domain/sudden-closure/sudden-closure.state.js';
import { type CommandContext, commandMetadata } from '../shared/command-metadata.js';
import type { IntakeStreams } from '../shared/intake-streams.js';

/** The call lists of sudden closures, a stream each. */
export class ClosureStreams {
  private readonly closures: CommandRunner<SuddenClosureState, SuddenClosureEvent>;

  constructor(
    { store, codec }: IntakeStreams,
    private readonly clock: Clock,
  ) {
    const own: EventCodec<IntakeEvent> = codec;
    const ofClosures = own as unknown as EventCodec<SuddenClosureEvent>;
    this.closures = new CommandRunner(store, ofClosures, suddenClosureDecider);
  }

  async load(closureId: string): Promise<SuddenClosureState> {
    return (await this.closures.load(closureStream(closureId))).state;
  }

  /** @param callId of a call that is recorded or taken back: it is one call, however often it is told */
  carryOut(
    closureId: string,
    command: SuddenClosureCommand,
    context: CommandContext,
    callId?: string,
  ): Promise<Decided<SuddenClosureState>> {
    const now = this.clock.now();
    return this.closures.run({
      stream: closureStream(closureId),
      decide: (state) => suddenClosureDecider.decide(command, state),
      metadata: ({ data }) =>
        commandMetadata(context, now, {
          ...('familyId' in data && { familyId: data.familyId }),
          ...('deskId' in data && { deskId: data.deskId }),
        }),
      eventId: (_, { type, data }) =>
        consequenceId(callId ?? closureId, `${type} ${'entryId' in data ? data.entryId : ''}`),
    });
  }
}

export function closureStream(closureId: string): string {
  return streamName('suddenClosure', closureId);
}

import { consequenceId } from '@samenloket/contracts';
import type { Clock } from '@samenloket/event-sourcing';
import { careRequestDecider } from '../../domain/care-request/care-request.decider.js';
import { factsOf } from '../../domain/care-request/care-request.state.js';
import type { FollowUpAction } from '../../domain/care-request/follow-up/follow-up.events.js';
import type { CallResult } from '../../domain/sudden-closure/sudden-closure.events.js';
import { type CommandContext, commandMetadata } from '../shared/command-metadata.js';
import { careRequestStream, type IntakeStreams } from '../shared/intake-streams.js';
import type { CallLine } from './call-lists.js';
import type { ClosureStreams } from './closure-streams.js';

export interface Call {
  /** Of the caller: told twice, it is one call. */
  readonly callId: string;
  readonly result: CallResult;
  readonly colleague?: string;
  readonly note?: string;
}

interface Told {
  /** Of the event: told twice, it is one line. */
  readonly id: string;
  readonly action?: FollowUpAction;
  readonly colleague?: string | undefined;
  readonly note?: string | undefined;
}

const takenBack = 'Vergissing: het vorige telefoontje telt niet.';

/** A call is a line in the family's own follow-up, and progress of the call list. */
export class CallRecording {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly closures: ClosureStreams,
    private readonly clock: Clock,
  ) {}

  async record(
    closureId: string,
    { entryId, requestId }: CallLine,
    call: Call,
    context: CommandContext,
  ): Promise<number> {
    const { callId, result, colleague, note } = call;
    const told = { id: consequenceId(callId, 'follow-up'), colleague, note };
    if (requestId !== undefined) await this.followUp(requestId, told, context);
    const command = { type: 'RecordCall', entryId, callId, result } as const;
    return (await this.closures.carryOut(closureId, command, context, callId)).position;
  }

  /** The line is as it was before this call. Its follow-up stays, with one that says so: nothing is overwritten. */
  async takeBack(
    closureId: string,
    { entryId, requestId, calls = [] }: CallLine,
    callId: string,
    context: CommandContext,
  ): Promise<number> {
    const isThere = calls.some((call) => call.callId === callId);
    const told = { id: consequenceId(callId, 'taken back'), action: 'other', note: takenBack } as const;
    if (isThere && requestId !== undefined) await this.followUp(requestId, told, context);
    const command = { type: 'TakeBackCall', entryId, callId } as const;
    return (await this.closures.carryOut(closureId, command, context, callId)).position;
  }

  private async followUp(requestId: string, { id, ...told }: Told, context: CommandContext): Promise<void> {
    const now = this.clock.now();
    const command = { type: 'RecordFollowUp', channel: 'phone', ...told } as const;
    let facts: ReturnType<typeof factsOf>;
    await this.streams.careRequests.run({
      stream: careRequestStream(requestId),
      decide: (state) => {
        facts = factsOf(state);
        return careRequestDecider.decide(command, state);
      },
      metadata: () => {
        const { familyId, deskId } = facts ?? {};
        return commandMetadata(context, now, { familyId, deskId, channel: 'phone' });
      },
      eventId: () => id,
    });
  }
}

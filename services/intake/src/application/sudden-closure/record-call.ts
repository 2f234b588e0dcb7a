import { consequenceId } from '@samenloket/contracts';
import type { Clock } from '@samenloket/event-sourcing';
import { careRequestDecider } from '../../domain/care-request/care-request.decider.js';
import { factsOf } from '../../domain/care-request/care-request.state.js';
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
    if (requestId !== undefined) await this.followUp(requestId, call, context);
    const { callId, result } = call;
    const command = { type: 'RecordCall', entryId, result } as const;
    return (await this.closures.carryOut(closureId, command, context, callId)).position;
  }

  private async followUp(requestId: string, call: Call, context: CommandContext): Promise<void> {
    const { callId, colleague, note } = call;
    const now = this.clock.now();
    const command = { type: 'RecordFollowUp', channel: 'phone', colleague, note } as const;
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
      eventId: () => consequenceId(callId, 'follow-up'),
    });
  }
}

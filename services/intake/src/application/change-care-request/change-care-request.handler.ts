import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { careRequestDecider } from '../../domain/care-request/care-request.decider.js';
import type { CareRequestFacts } from '../../domain/care-request/care-request-facts.js';
import { factsOf } from '../../domain/care-request/care-request.state.js';
import { commandMetadata } from '../shared/command-metadata.js';
import { careRequestStream, IntakeStreams } from '../shared/intake-streams.js';
import { ChangeCareRequest, type ChangedRequest } from './change-care-request.command.js';

@CommandHandler(ChangeCareRequest)
export class ChangeCareRequestHandler implements ICommandHandler<ChangeCareRequest> {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly clock: Clock,
  ) {}

  async execute({ requestId, change, context, channel }: ChangeCareRequest): Promise<ChangedRequest> {
    const now = this.clock.now();
    let facts: CareRequestFacts | undefined;
    const { position } = await this.streams.careRequests.run({
      stream: careRequestStream(requestId),
      decide: (state) => {
        facts = factsOf(state);
        return careRequestDecider.decide(change, state);
      },
      metadata: () =>
        commandMetadata(context, now, { familyId: facts?.familyId, deskId: facts?.deskId, channel }),
      eventId: () => randomUUID(),
    });
    return { requestId, position };
  }
}

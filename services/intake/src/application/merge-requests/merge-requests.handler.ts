import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@samenloket/event-sourcing';
import { requireOpen, violated } from '../../domain/care-request/readable.js';
import { IntakeViews } from '../../read-models/views.js';
import {
  ChangeCareRequest,
  type ChangedRequest,
} from '../change-care-request/change-care-request.command.js';
import { careRequestStream, IntakeStreams } from '../shared/intake-streams.js';
import { MergeRequests } from './merge-requests.command.js';

/**
 * One append, at the request that gives way; the one that stays is only looked at, before and after. Its offers are not
 * withdrawn: the desk keeps the request that has them, so that un-merging brings back all there was (decision 15).
 */
@CommandHandler(MergeRequests)
export class MergeRequestsHandler implements ICommandHandler<MergeRequests> {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly views: IntakeViews,
    private readonly commands: CommandBus,
  ) {}

  async execute({ keptId, otherId, explanation, context }: MergeRequests): Promise<ChangedRequest> {
    if (keptId === otherId) throw violated('A request is not merged with itself. Name two.');
    const { facts } = requireOpen((await this.streams.careRequests.load(careRequestStream(keptId))).state);
    await this.requireNoOffers(otherId);
    const merge = {
      type: 'MergeCareRequest',
      intoRequestId: keptId,
      intoDeskId: facts.deskId,
      explanation,
    } as const;
    const merged = await this.commands.execute(new ChangeCareRequest(otherId, merge, context));
    await this.requireStillOpen(keptId, otherId, context);
    return { requestId: keptId, position: merged.position };
  }

  private async requireNoOffers(requestId: string): Promise<void> {
    await this.views.searches.waitFor(await this.streams.store.head());
    const places = (await this.views.searches.current().get(requestId))?.doc.places ?? [];
    if (places.length === 0) return;
    throw violated(
      'The request that gives way has an open offer or a place. Keep that one, or settle the offer first.',
    );
  }

  /** Two people may merge two requests into each other at once: then neither would be counted any more. */
  private async requireStillOpen(
    keptId: string,
    otherId: string,
    context: MergeRequests['context'],
  ): Promise<void> {
    const { state } = await this.streams.careRequests.load(careRequestStream(keptId));
    if (state.status === 'open') return;
    await this.commands.execute(new ChangeCareRequest(otherId, { type: 'UnmergeCareRequest' }, context));
    throw new DomainError(
      'CONFLICT',
      'The request that stays was closed at the same moment. Look again and retry.',
    );
  }
}

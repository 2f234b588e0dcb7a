import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import {
  connectionOf,
  pageOptions,
  requireDesk,
  type RequestContext,
  requireRole,
} from '@samenloket/platform';
import { FileReader } from '../../application/open-file/file-reader.js';
import { isUnreached, type MessageDoc } from '../../read-models/messages/messages.view.js';
import { IntakeViews } from '../../read-models/views.js';
import { DeskListArguments, OfRequestArguments } from '../inputs/list-arguments.js';

/** What was sent to families: when, how, of which kind. The texts themselves are kept nowhere. */
@Resolver()
export class MessagesResolver {
  constructor(
    private readonly views: IntakeViews,
    private readonly files: FileReader,
  ) {}

  @Query()
  async messages(
    @Args() { requestId, afterPosition }: OfRequestArguments,
    @Context() context: RequestContext,
  ) {
    requireRole(context, 'parent', 'deskWorker');
    await this.views.messages.waitFor(afterPosition ?? 0);
    const file = await this.files.find(context, requestId);
    if (file?.level !== 'file') {
      throw new DomainError('FORBIDDEN', 'Only the family and its desk see what was sent.');
    }
    const found = await this.views.messages.current().get(requestId);
    return (found?.doc.messages ?? []).map(messageNode);
  }

  /** Families that a message did not reach, until there was contact: somebody has to call them. */
  @Query()
  async unreachedFamilies(@Args() list: DeskListArguments, @Context() context: RequestContext) {
    const { deskId } = list;
    requireDesk(requireRole(context, 'deskWorker'), deskId);
    await this.views.messages.waitFor(list.afterPosition ?? 0);
    const page = await this.views.messages
      .current()
      .find({ filter: { deskId, unreached: true }, ...pageOptions(list) });
    return connectionOf(page, list, ({ subjectId, messages }) => ({
      requestId: subjectId,
      messages: messages.filter(isUnreached).map(messageNode),
    }));
  }
}

function messageNode({ id, template, plannedAt, channel, sentAt, failure, state }: MessageDoc) {
  return { id, what: template, plannedAt, channel, sentAt, failure, state: state.status };
}

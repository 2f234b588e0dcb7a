import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { messageContext, type RequestContext, requireRole } from '@samenloket/platform';
import { MergeRequests } from '../../application/merge-requests/merge-requests.command.js';
import { FileChanges } from '../../application/open-file/file-changes.js';
import { CareRequestChanges } from '../care-requests/care-request-change.js';
import { MergeArguments } from '../inputs/desk-work.input.js';
import { RequestArguments } from '../inputs/request-arguments.js';
import { DeskChanges } from './desk-changes.js';

/** The same child twice at one desk. */
@Resolver()
export class MergeResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly files: FileChanges,
    private readonly answers: CareRequestChanges,
    private readonly changes: DeskChanges,
  ) {}

  @Mutation()
  async mergeCareRequests(
    @Args() { keep, other, explanation }: MergeArguments,
    @Context() context: RequestContext,
  ) {
    const actor = requireRole(context, 'deskWorker');
    for (const id of [keep, other]) await this.files.require(actor, id, 'desk');
    const merge = new MergeRequests(keep, other, explanation ?? undefined, messageContext(context));
    return this.answers.answer(await this.commands.execute(merge), context);
  }

  @Mutation()
  unmergeCareRequest(@Args() { id }: RequestArguments, @Context() context: RequestContext) {
    return this.changes.carryOut(context, id, { type: 'UnmergeCareRequest' });
  }
}

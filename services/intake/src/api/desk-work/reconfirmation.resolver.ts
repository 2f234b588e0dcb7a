import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { messageContext, type RequestContext, requireRole } from '@samenloket/platform';
import { ChangeCareRequest } from '../../application/change-care-request/change-care-request.command.js';
import { FileChanges } from '../../application/open-file/file-changes.js';
import { onBehalfOfFamily } from '../../application/shared/command-metadata.js';
import { CareRequestChanges } from '../care-requests/care-request-change.js';
import { RequestArguments } from '../inputs/request-arguments.js';

/** The family still searches: it says so itself, or its desk for it. */
@Resolver()
export class ReconfirmationResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly files: FileChanges,
    private readonly changes: CareRequestChanges,
  ) {}

  @Mutation()
  async reconfirmCareRequest(@Args() { id }: RequestArguments, @Context() context: RequestContext) {
    const actor = requireRole(context, 'parent', 'deskWorker');
    const { by, content } = await this.files.require(actor, id, 'family', 'desk');
    const reconfirm = { type: 'ReconfirmCareRequest', by: by === 'family' ? 'family' : 'desk' } as const;
    const acting = onBehalfOfFamily(messageContext(context), content.facts.familyId);
    const command = new ChangeCareRequest(id, reconfirm, acting);
    return this.changes.answer(await this.commands.execute(command), context);
  }
}

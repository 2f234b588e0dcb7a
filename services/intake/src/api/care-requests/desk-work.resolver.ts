import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Clock, DomainError } from '@samenloket/event-sourcing';
import { messageContext, type RequestContext, requireRole } from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import { ChangeCareRequest } from '../../application/change-care-request/change-care-request.command.js';
import { type Changer, FileChanges } from '../../application/open-file/file-changes.js';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import { careRequestStream, IntakeStreams } from '../../application/shared/intake-streams.js';
import type { CareRequestCommand } from '../../domain/care-request/care-request.commands.js';
import {
  CloseCareRequestInput,
  DeclareFactInput,
  RecordFollowUpInput,
} from '../inputs/care-request.input.js';
import { given } from '../inputs/given.js';
import { GrantArguments, RequestArguments, TransferArguments } from '../inputs/request-arguments.js';
import { CareRequestChanges } from './care-request-change.js';

/** What a desk does with the files of its area. */
@Resolver()
export class DeskWorkResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly files: FileChanges,
    private readonly desks: DeskDirectory,
    private readonly streams: IntakeStreams,
    private readonly clock: Clock,
    private readonly changes: CareRequestChanges,
  ) {}

  @Mutation()
  recordFollowUp(@Args('input') input: RecordFollowUpInput, @Context() context: RequestContext) {
    const { id: _requestId, ...followUp } = given(input);
    const command = { type: 'RecordFollowUp', ...followUp } as const;
    return this.change(context, input.id, command, ['desk', 'grantedDesk'], followUp.channel);
  }

  @Mutation()
  declareFact(@Args('input') input: DeclareFactInput, @Context() context: RequestContext) {
    const { id, fact, holds, declaredOn, source, detail } = input;
    const declared = { fact, holds, declaredOn, source, detail: detail ?? undefined };
    return this.change(context, id, { type: 'DeclareFact', ...declared });
  }

  @Mutation()
  async closeCareRequest(@Args('input') input: CloseCareRequestInput, @Context() context: RequestContext) {
    const { id, outcome } = input;
    const { reason, duplicateOf, explanation } = given(input);
    if (duplicateOf !== undefined) await this.requireAnotherRequest(id, duplicateOf);
    return this.change(context, id, { type: 'CloseCareRequest', outcome, reason, duplicateOf, explanation });
  }

  @Mutation()
  reopenCareRequest(@Args() { id }: RequestArguments, @Context() context: RequestContext) {
    return this.change(context, id, { type: 'ReopenCareRequest' });
  }

  @Mutation()
  async transferCareRequest(
    @Args() { id, toDeskId, explanation }: TransferArguments,
    @Context() context: RequestContext,
  ) {
    await this.desks.get(toDeskId);
    const transfer = { toDeskId, explanation: explanation ?? undefined };
    return this.change(context, id, { type: 'TransferCareRequest', ...transfer });
  }

  @Mutation()
  async grantAccess(@Args() { id, deskId, until }: GrantArguments, @Context() context: RequestContext) {
    await this.desks.get(deskId);
    const from = brusselsDateOf(this.clock.now().toISOString());
    return this.change(context, id, { type: 'GrantAccess', deskId, from, until: until ?? undefined });
  }

  private async change(
    context: RequestContext,
    id: string,
    change: CareRequestCommand,
    allowed: readonly Changer[] = ['desk'],
    channel?: string,
  ) {
    const actor = requireRole(context, 'deskWorker');
    await this.files.require(actor, id, ...allowed);
    const command = new ChangeCareRequest(id, change, messageContext(context), channel);
    return this.changes.answer(await this.commands.execute(command), context);
  }

  private async requireAnotherRequest(id: string, duplicateOf: string): Promise<void> {
    const { revision } = await this.streams.careRequests.load(careRequestStream(duplicateOf));
    if (id !== duplicateOf && revision >= 0) return;
    throw new DomainError('BAD_INPUT', 'A duplicate is of another request, which stays.', [
      { path: 'input.duplicateOf', message: 'must be the id of another request' },
    ]);
  }
}

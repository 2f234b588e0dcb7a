import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import { messageContext, requireDesk, type RequestContext, requireRole } from '@samenloket/platform';
import { ChangeCareRequest } from '../../application/change-care-request/change-care-request.command.js';
import { IntakeViews } from '../../read-models/views.js';
import { suggestionIdOf } from '../../read-models/duplicate-suggestions/duplicate-suggestions.view.js';
import { OfDeskArguments } from '../inputs/list-arguments.js';
import { SameChildArguments } from '../inputs/request-arguments.js';
import { SuggestionList } from './suggestion-list.js';

/**
 * The same child at two desks: each desk decides on numbers and what agrees, without the other one's file. What one
 * desk has twice it merges, or rejects here.
 */
@Resolver()
export class SameChildResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly views: IntakeViews,
    private readonly suggestions: SuggestionList,
  ) {}

  @Query()
  async duplicateSuggestions(
    @Args() { deskId, afterPosition }: OfDeskArguments,
    @Context() context: RequestContext,
  ) {
    requireDesk(requireRole(context, 'deskWorker'), deskId);
    await this.views.duplicateSuggestions.waitFor(afterPosition ?? 0);
    return this.suggestions.ofDesk(deskId);
  }

  @Mutation()
  confirmSameChild(@Args() { id, otherRequestId }: SameChildArguments, @Context() context: RequestContext) {
    return this.judge('ConfirmSameChild', id, otherRequestId, context);
  }

  @Mutation()
  rejectSameChild(@Args() { id, otherRequestId }: SameChildArguments, @Context() context: RequestContext) {
    return this.judge('RejectSameChild', id, otherRequestId, context);
  }

  /** The suggestion is kept at the request that was asked later, whichever of both the desk names first. */
  private async judge(
    type: 'ConfirmSameChild' | 'RejectSameChild',
    id: string,
    otherRequestId: string,
    context: RequestContext,
  ) {
    const { deskIds } = requireRole(context, 'deskWorker');
    const known = this.views.duplicateSuggestions.current();
    const isReversed = (await known.get(suggestionIdOf(otherRequestId, id))) !== undefined;
    const [later, first] = isReversed ? [otherRequestId, id] : [id, otherRequestId];
    const otherDeskId = (await this.views.careRequests.current().get(first))?.doc.deskId;
    const change = { type, otherRequestId: first, otherDeskId, deskIds };
    const command = new ChangeCareRequest(later, change, messageContext(context));
    const { position } = await this.commands.execute(command);
    await this.views.duplicateSuggestions.waitFor(position);
    const found = await known.get(suggestionIdOf(later, first));
    if (!found) throw new DomainError('NOT_FOUND', 'This suggestion is not there.');
    return { suggestion: await this.suggestions.node(found.doc), position };
  }
}

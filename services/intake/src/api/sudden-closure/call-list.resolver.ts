import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import { messageContext, requireDesk, type RequestContext, requireRole } from '@samenloket/platform';
import { carePattern } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import { type CallLine, CallLists } from '../../application/sudden-closure/call-lists.js';
import { ChildListing, type ToldChild } from '../../application/sudden-closure/child-listing.js';
import { CallRecording } from '../../application/sudden-closure/record-call.js';
import { IntakeViews } from '../../read-models/views.js';
import { given } from '../inputs/given.js';
import { CallListAnswers } from './call-list-answers.js';
import {
  AddToCallListInput,
  CallListArguments,
  RecordCallInput,
  TakeBackCallInput,
  ToldChildInput,
} from './sudden-closure.input.js';

/** The call list of a location that closed suddenly: who was called, who has a place again. */
@Resolver()
export class CallListResolver {
  constructor(
    private readonly lists: CallLists,
    private readonly listing: ChildListing,
    private readonly recording: CallRecording,
    private readonly answers: CallListAnswers,
    private readonly views: IntakeViews,
  ) {}

  @Query()
  async callList(@Args() { closureId }: CallListArguments, @Context() context: RequestContext) {
    const actor = requireRole(context, 'deskWorker');
    return this.answers.of(await this.lists.forDesk(closureId, actor), context);
  }

  @Query()
  async callLists(@Context() context: RequestContext) {
    const { deskIds } = requireRole(context, 'deskWorker');
    const filter = { deskIds: { $in: deskIds } };
    const { documents } = await this.views.suddenClosures.current().find({ filter });
    const lists = await Promise.all(documents.map(({ id }) => this.lists.find(id)));
    return Promise.all(lists.flatMap((list) => (list ? [this.answers.of(list, context)] : [])));
  }

  @Mutation()
  async recordCall(@Args('input') input: RecordCallInput, @Context() context: RequestContext) {
    const line = await this.ownLine(input, context);
    const { closureId, result, callId } = input;
    const { colleague, note } = given(input);
    const call = { callId: callId ?? randomUUID(), result, colleague, note };
    const position = await this.recording.record(closureId, line, call, messageContext(context));
    return this.changed(closureId, position, context);
  }

  @Mutation()
  async takeBackCall(@Args('input') input: TakeBackCallInput, @Context() context: RequestContext) {
    const line = await this.ownLine(input, context);
    const { closureId, callId } = input;
    const position = await this.recording.takeBack(closureId, line, callId, messageContext(context));
    return this.changed(closureId, position, context);
  }

  @Mutation()
  async addToCallList(@Args('input') input: AddToCallListInput, @Context() context: RequestContext) {
    const { closureId, legalGround } = input;
    const actor = requireRole(context, 'deskWorker', 'organiserCoordinator', 'childMinder');
    const list = await this.lists.find(closureId);
    const mayAdd =
      list &&
      (actor.deskIds.includes(list.deskId) ||
        (actor.role === 'organiserCoordinator' && actor.organiserId === list.organiserId) ||
        (actor.role === 'childMinder' && actor.locationIds.includes(list.locationId)));
    if (!mayAdd) throw new DomainError('NOT_FOUND', 'There is no such call list of yours.');
    const told = input.children.map(toldChild);
    const position = await this.listing.add(list, told, legalGround, messageContext(context));
    return this.changed(closureId, position, context);
  }

  /** @throws DomainError NOT_FOUND; FORBIDDEN for a line that another desk calls */
  private async ownLine(
    { closureId, entryId }: Pick<RecordCallInput, 'closureId' | 'entryId'>,
    context: RequestContext,
  ): Promise<CallLine> {
    const actor = requireRole(context, 'deskWorker');
    const { lines } = await this.lists.forDesk(closureId, actor);
    const line = lines.find((one) => one.entryId === entryId);
    if (!line) throw new DomainError('NOT_FOUND', 'There is no such line on this call list.');
    requireDesk(actor, line.deskId);
    return line;
  }

  /** The organiser learns how many are on the list, not what the desk did with it. */
  private async changed(closureId: string, position: number, context: RequestContext) {
    const list = await this.lists.find(closureId);
    const isDesk = context.actor?.role === 'deskWorker';
    const callList = list && isDesk ? await this.answers.of(list, context) : null;
    return { closureId, children: list?.lines.length ?? 0, callList, position };
  }
}

function toldChild(input: ToldChildInput): ToldChild {
  const { reference, enrolmentId, household, pattern } = given(input);
  const { nationalNumber: _, ...child } = given(input.child);
  return {
    reference: reference ?? '',
    ...(enrolmentId !== undefined && { enrolmentId }),
    ...(household !== undefined && { household }),
    ...(pattern && { pattern: carePattern(pattern.weeks) }),
    child,
    applicant: given(input.applicant),
  };
}

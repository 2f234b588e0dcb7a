import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import {
  connectionOf,
  messageContext,
  pageOptions,
  requireDesk,
  type RequestContext,
  requireRole,
} from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import { RecordEnquiry } from '../../application/record-enquiry/record-enquiry.command.js';
import type { EnquiryDoc } from '../../read-models/enquiries/enquiries.view.js';
import { IntakeViews } from '../../read-models/views.js';
import { RecordEnquiryInput } from '../inputs/enquiry.input.js';
import { given } from '../inputs/given.js';
import { DeskListArguments } from '../inputs/list-arguments.js';

const enquiryNode = ({ enquiryId, ...enquiry }: EnquiryDoc) => ({ ...enquiry, id: enquiryId });

@Resolver('Enquiry')
export class EnquiryResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly views: IntakeViews,
  ) {}

  @Query()
  async enquiries(@Args() list: DeskListArguments, @Context() context: RequestContext) {
    const { deskId, afterPosition } = list;
    requireDesk(requireRole(context, 'deskWorker'), deskId);
    await this.views.enquiries.waitFor(afterPosition ?? 0);
    const sort = { path: 'askedOn', direction: 'desc' } as const;
    const page = await this.views.enquiries
      .current()
      .find({ filter: { deskId }, sort, ...pageOptions(list) });
    return connectionOf(page, list, enquiryNode);
  }

  @ResolveReference()
  async reference({ id }: { readonly id: string }, context: RequestContext) {
    const actor = requireRole(context, 'deskWorker');
    const found = await this.views.enquiries.current().get(id);
    if (!found) return null;
    requireDesk(actor, found.doc.deskId);
    return enquiryNode(found.doc);
  }

  @Mutation()
  async recordEnquiry(@Args('input') input: RecordEnquiryInput, @Context() context: RequestContext) {
    const actor = requireRole(context, 'frontDesk', 'deskWorker');
    requireDesk(actor, input.deskId);
    const enquiry = { ...given(input), deskId: input.deskId, caller: given(input.caller) };
    const command = new RecordEnquiry(randomUUID(), enquiry, messageContext(context));
    const { enquiryId, position } = await this.commands.execute(command);
    return { id: enquiryId, position };
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import {
  messageContext,
  requireAccount,
  requireDesk,
  type RequestContext,
  requireRole,
} from '@samenloket/platform';
import { PromoteEnquiry } from '../../application/promote-enquiry/promote-enquiry.command.js';
import { RegisterCareRequest } from '../../application/register-care-request/register-care-request.command.js';
import { LinkedRequests } from '../../application/link-requests/linked-requests.js';
import { OrganiserAccess } from '../../application/open-file/organiser-access.js';
import { onBehalfOfFamily } from '../../application/shared/command-metadata.js';
import { careRequestStream, enquiryStream, IntakeStreams } from '../../application/shared/intake-streams.js';
import { RegisterCareRequestInput } from '../inputs/care-request.input.js';
import { PromoteEnquiryArguments } from '../inputs/enquiry.input.js';
import { IntakeViews } from '../../read-models/views.js';
import { CareRequestChanges } from './care-request-change.js';
import {
  consentOf,
  handedOnBy,
  isOrganiser,
  newFamily,
  newRequest,
  ownFamily,
  requestIdOf,
  sourceOf,
} from './new-request.js';

const waysIn = [
  'parent',
  'frontDesk',
  'deskWorker',
  'referrer',
  'organiserCoordinator',
  'childMinder',
] as const;

/** The ways in. */
@Resolver()
export class RegisterResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly streams: IntakeStreams,
    private readonly views: IntakeViews,
    private readonly linked: LinkedRequests,
    private readonly organisers: OrganiserAccess,
    private readonly changes: CareRequestChanges,
  ) {}

  @Mutation()
  async registerCareRequest(
    @Args('input') input: RegisterCareRequestInput,
    @Context() context: RequestContext,
  ) {
    const actor = requireRole(context, ...waysIn);
    const isStaff = actor.role === 'frontDesk' || actor.role === 'deskWorker';
    if (isStaff && input.deskId) requireDesk(actor, input.deskId);
    if (isStaff && input.familyId) await this.requireOwnFamily(input.familyId, actor.deskIds);
    if ((actor.role === 'referrer' || isOrganiser(actor)) && input.familyId) {
      throw new DomainError('FORBIDDEN', 'You bring in new families. Ask the desk about a known one.');
    }
    const requestId = requestIdOf(actor, input);
    const request = newRequest(input);
    const known = ownFamily(actor) ?? input.familyId ?? undefined;
    if (actor.byLink && !(await this.isTelephoneOf(known, request.applicant.phone))) requireAccount(actor);
    const linked = await this.linked.requireNamed(actor, known, request.facts);
    const familyId = known ?? linked ?? newFamily(requestId);
    const registered = await this.commands.execute(
      new RegisterCareRequest(
        requestId,
        familyId,
        isStaff && !request.facts.deskId && !request.facts.nisAsked
          ? { ...request, facts: { ...request.facts, deskId: actor.deskIds[0] } }
          : request,
        sourceOf(actor),
        onBehalfOfFamily(messageContext(context), familyId),
        {
          consent: consentOf(actor, input),
          handedOn: handedOnBy(actor, await this.organisers.organiserOf(actor), input),
        },
      ),
    );
    return this.changes.answer(registered, context);
  }

  @Mutation()
  async promoteEnquiry(@Args() { id, request }: PromoteEnquiryArguments, @Context() context: RequestContext) {
    const actor = requireRole(context, 'frontDesk', 'deskWorker');
    const { state } = await this.streams.enquiries.load(enquiryStream(id));
    if (state.status === 'none' || !actor.deskIds.includes(state.facts.deskId)) {
      throw new DomainError('FORBIDDEN', 'Only the desk that has an enquiry promotes it to a request.');
    }
    const promoted = newRequest(request);
    await this.linked.requireNamed(actor, state.facts.familyId, promoted.facts);
    const acting = onBehalfOfFamily(messageContext(context), state.facts.familyId);
    const promotion = new PromoteEnquiry(id, promoted, acting);
    return this.changes.answer(await this.commands.execute(promotion), context);
  }

  /** Codes of a link go to the number of a request: who has a link may not bring in another one with a new request. */
  private async isTelephoneOf(
    familyId: string | undefined,
    phone: string | null | undefined,
  ): Promise<boolean> {
    if (!phone) return true;
    if (familyId === undefined) return false;
    const { documents } = await this.views.careRequests.current().find({ filter: { familyId } });
    const states = await Promise.all(
      documents.map(({ doc }) => this.streams.careRequests.load(careRequestStream(doc.requestId))),
    );
    return states.some(({ state }) => state.content?.applicant?.phone === phone);
  }

  /** Staff adds a child only to a family that has a request or enquiry at a desk of theirs. */
  private async requireOwnFamily(familyId: string, deskIds: readonly string[]): Promise<void> {
    const { documents } = await this.views.careRequests.current().find({ filter: { familyId } });
    if (documents.length > 0 && !documents.some(({ doc }) => deskIds.includes(doc.deskId))) {
      throw new DomainError('FORBIDDEN', 'This family is not known at your desk. Register it as a new one.');
    }
  }
}

import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock, DomainError } from '@samenloket/event-sourcing';
import {
  AfterPosition,
  messageContext,
  requireDesk,
  type RequestContext,
  requireRole,
  requireSignIn,
  type SignedInActor,
} from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import { People } from '../../application/people/people.js';
import { RoleActing } from '../../application/people/role-acting.js';
import { DeskReferrers } from '../../application/referrers/desk-referrers.js';
import { IntakeViews } from '../../read-models/views.js';
import { given } from '../inputs/given.js';
import {
  DescribePersonInput,
  EndMembershipArguments,
  GiveMembershipInput,
  MembersArguments,
  MembershipArguments,
  PersonArguments,
} from '../inputs/people.input.js';
import { membershipNode } from './people.node.js';

/** Members of staff and what they may act for. Their names are for who administers them, never for the operator. */
@Resolver()
export class PeopleResolver {
  constructor(
    private readonly people: People,
    private readonly acting: RoleActing,
    private readonly referrers: DeskReferrers,
    private readonly views: IntakeViews,
    private readonly clock: Clock,
  ) {}

  @Query()
  async myMemberships(@Args() { afterPosition }: AfterPosition, @Context() context: RequestContext) {
    const { subject } = requireSignIn(context);
    await this.views.people.waitFor(afterPosition ?? 0);
    const found = await this.views.people.current().get(subject);
    if (!found || found.doc.erased) return [];
    return found.doc.memberships.map((membership) => membershipNode(membership, found.doc, true));
  }

  @Query()
  async members(@Args() scope: MembersArguments, @Context() context: RequestContext) {
    const actor = requireRole(context, 'deskWorker', 'organiserCoordinator', 'operator');
    const after = scope.afterPosition ?? 0;
    await Promise.all([this.views.people.waitFor(after), this.views.referrers.waitFor(after)]);
    const body = await this.bodyAsked(actor, scope);
    const filter = { [`memberships.${body.of}`]: body.id };
    const { documents } = await this.views.people.current().find({ filter });
    return documents.flatMap(({ doc }) =>
      doc.memberships
        .filter((membership) => membership[body.of] === body.id)
        .map((membership) => membershipNode(membership, doc, actor.role !== 'operator')),
    );
  }

  @Mutation()
  async describePerson(@Args('input') input: DescribePersonInput, @Context() context: RequestContext) {
    requireRole(context, 'operator', 'deskWorker', 'organiserCoordinator');
    const { id, email } = given(input);
    if (id !== undefined && (await this.views.people.current().get(id))) {
      throw new DomainError('ALREADY_EXISTS', 'There is a person with this id already.');
    }
    const details = { firstName: input.firstName, lastName: input.lastName, ...(email && { email }) };
    const changed = await this.people.describe(id ?? randomUUID(), details, messageContext(context));
    return { id: changed.personId, position: changed.position };
  }

  @Mutation()
  async giveMembership(@Args('input') input: GiveMembershipInput, @Context() context: RequestContext) {
    const actor = requireRole(context, 'operator', 'deskWorker', 'organiserCoordinator');
    const { personId, role } = input;
    const { from, personId: _, ...body } = given(input);
    const wanted = { ...body, role, from: from ?? brusselsDateOf(this.clock.now().toISOString()) };
    const { membershipId, position } = await this.people.give(
      actor,
      personId,
      wanted,
      messageContext(context),
    );
    return { id: membershipId, position };
  }

  /** Without a last day it ends at once. */
  @Mutation()
  async endMembership(@Args() { id, until }: EndMembershipArguments, @Context() context: RequestContext) {
    const actor = requireRole(context, 'operator', 'deskWorker', 'organiserCoordinator');
    const { position } = await this.people.end(actor, id, until ?? undefined, messageContext(context));
    await this.views.people.waitFor(position);
    return { id, position };
  }

  @Mutation()
  async actAs(@Args() { membershipId }: MembershipArguments, @Context() context: RequestContext) {
    const { membership, ...acting } = await this.acting.actAs(requireSignIn(context), membershipId);
    return { ...acting, role: membership.role };
  }

  /** By the person itself, or the operator when asked. */
  @Mutation()
  async erasePerson(@Args() { id }: PersonArguments, @Context() context: RequestContext) {
    const { subject, role } = requireSignIn(context);
    if (subject !== id && role !== 'operator') {
      throw new DomainError('FORBIDDEN', 'A person erases itself, or asks the operator to.');
    }
    const { position } = await this.people.erase(id, messageContext(context));
    return { id, position };
  }

  /** For which desk, organiser or referrer members are asked, by who may. */
  private async bodyAsked(actor: SignedInActor, scope: MembersArguments) {
    const { deskId, organiserId, referrerId } = given(scope);
    const asked = Object.entries({ deskId, organiserId, referrerId }).flatMap(([of, id]) =>
      id === undefined ? [] : [{ of: of as 'deskId' | 'organiserId' | 'referrerId', id }],
    );
    const [body] = asked;
    if (body === undefined || asked.length > 1) {
      throw new DomainError('BAD_INPUT', 'Say of which desk, organiser or referrer: one of them.');
    }
    if (actor.role === 'deskWorker' && referrerId !== undefined) {
      const known = await Promise.all(actor.deskIds.map((id) => this.referrers.find(id, referrerId)));
      if (!known.some(Boolean)) {
        throw new DomainError('FORBIDDEN', 'This referrer is not in the list of your desk.');
      }
    } else if (actor.role === 'deskWorker') requireDesk(actor, deskId ?? '');
    if (actor.role === 'organiserCoordinator' && actor.organiserId !== organiserId) {
      throw new DomainError('FORBIDDEN', 'You do not act for this organiser.');
    }
    return body;
  }
}

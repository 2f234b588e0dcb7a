import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import { deskIdOf } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import { messageContext, requireDesk, type RequestContext, requireRole } from '@samenloket/platform';
import type { SettingValue } from '@samenloket/regional';
import type { ChangedDesk } from '../../application/describe-desk/describe-desk.command.js';
import { DescribeDesk } from '../../application/describe-desk/describe-desk.command.js';
import { SetDeskContact } from '../../application/set-desk-contact/set-desk-contact.command.js';
import { SetAgreements } from '../../application/set-agreements/set-agreements.command.js';
import { SetParticipation } from '../../application/set-participation/set-participation.command.js';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import { IntakeViews } from '../../read-models/views.js';
import {
  DescribeDeskInput,
  DeskContactInput,
  SetAgreementInput,
  SetParticipationInput,
} from '../inputs/desk.input.js';
import { given } from '../inputs/given.js';
import { DeskArguments } from '../inputs/list-arguments.js';
import { deskNode } from './desk.node.js';

@Resolver('Desk')
export class DeskResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly views: IntakeViews,
    private readonly directory: DeskDirectory,
  ) {}

  @Query()
  async desks() {
    return (await this.directory.all()).map(deskNode);
  }

  @Query()
  async desk(@Args() { id, code, afterPosition }: DeskArguments) {
    if (!id && !code) throw new DomainError('BAD_INPUT', 'Give the id or the code of a desk.');
    await this.views.desks.waitFor(afterPosition ?? 0);
    const found = code ? await this.directory.byCode(code) : await this.directory.find(id ?? '');
    return found ? deskNode(found) : null;
  }

  @ResolveReference()
  async reference({ id }: { readonly id: string }) {
    const found = await this.directory.find(id);
    return found ? deskNode(found) : null;
  }

  /** A desk describes itself; its id follows from its code. A new desk is described by the operator. */
  @Mutation()
  async describeDesk(@Args('input') input: DescribeDeskInput, @Context() context: RequestContext) {
    const actor = requireRole(context, 'deskWorker', 'operator');
    const deskId = deskIdOf(input.code);
    if (actor.role === 'deskWorker') requireDesk(actor, deskId);
    const { code, name, organiser } = { ...given(input), code: input.code, name: input.name };
    const area = input.area.map((member) => ({ ...given(member), nis: member.nis }));
    const command = new DescribeDesk({ deskId, code, name, organiser, area }, messageContext(context));
    return this.answer(await this.commands.execute(command));
  }

  /** All of it anew: what is left out, the desk no longer has. */
  @Mutation()
  async setDeskContact(@Args('input') input: DeskContactInput, @Context() context: RequestContext) {
    const { deskId, ...contact } = input;
    const actor = requireRole(context, 'deskWorker', 'operator');
    if (actor.role === 'deskWorker') requireDesk(actor, deskId);
    const command = new SetDeskContact(deskId, given(contact), messageContext(context));
    return this.answer(await this.commands.execute(command));
  }

  @Mutation()
  async setAgreement(@Args('input') input: SetAgreementInput, @Context() context: RequestContext) {
    const { deskId, setting, value, validFrom, ...limits } = input;
    requireDesk(requireRole(context, 'deskWorker'), deskId);
    const agreement = { ...given(limits), setting, value: JSON.parse(value) as SettingValue, validFrom };
    const command = new SetAgreements(deskId, [agreement], messageContext(context));
    return this.answer(await this.commands.execute(command));
  }

  /** Says from when until when an organiser takes part; with the same `from` again, a period gets another end. */
  @Mutation()
  async setParticipation(@Args('input') input: SetParticipationInput, @Context() context: RequestContext) {
    const { deskId, organiserId, from } = input;
    requireDesk(requireRole(context, 'deskWorker'), deskId);
    const participation = { organiserId, from, ...(input.until && { until: input.until }) };
    const command = new SetParticipation(deskId, participation, messageContext(context));
    return this.answer(await this.commands.execute(command));
  }

  private async answer({ deskId, position }: ChangedDesk) {
    await this.views.desks.waitFor(position);
    return { desk: deskNode(await this.directory.get(deskId)), position };
  }
}

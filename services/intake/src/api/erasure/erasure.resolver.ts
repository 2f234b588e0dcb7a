import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import { messageContext, type RequestContext, requireRole, type SignedInActor } from '@samenloket/platform';
import { IsIn, IsUUID } from 'class-validator';
import { EraseFamily } from '../../application/erase-family/erase-family.command.js';
import { type ErasureReason, erasureReasons } from '../../domain/erasure/erasure.js';
import { IntakeViews } from '../../read-models/views.js';

export class EraseFamilyArguments {
  @IsUUID() familyId!: string;
  @IsIn(erasureReasons) reason!: ErasureReason;
}

@Resolver()
export class ErasureResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly views: IntakeViews,
  ) {}

  @Mutation()
  async eraseFamily(@Args() { familyId, reason }: EraseFamilyArguments, @Context() context: RequestContext) {
    const actor = requireRole(context, 'parent', 'deskWorker');
    await this.requireRight(actor, familyId);
    return this.commands.execute(new EraseFamily(familyId, reason, messageContext(context)));
  }

  /** A family itself; or a desk, when all its requests and enquiries are there: it may not erase another desk's file. */
  private async requireRight(actor: SignedInActor, familyId: string): Promise<void> {
    if (actor.role === 'parent' && actor.familyId === familyId) return;
    if (actor.role === 'deskWorker') {
      const requests = await this.views.careRequests.current().find({ filter: { familyId } });
      const enquiries = await this.views.enquiries.current().find({ filter: { familyId } });
      const desks = [...requests.documents, ...enquiries.documents].map(({ doc }) => doc.deskId);
      if (desks.length > 0 && desks.every((deskId) => actor.deskIds.includes(deskId))) return;
    }
    throw new DomainError(
      'FORBIDDEN',
      'Only the family itself, or the desk that has all its files, may erase it.',
    );
  }
}

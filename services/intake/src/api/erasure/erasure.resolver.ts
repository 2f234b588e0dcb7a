import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { messageContext, type RequestContext, requireAccount, requireRole } from '@samenloket/platform';
import { IsIn, IsUUID } from 'class-validator';
import { EraseFamily } from '../../application/erase-family/erase-family.command.js';
import { FamilyRights } from '../../application/open-file/family-rights.js';
import { onBehalfOfFamily } from '../../application/shared/command-metadata.js';
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
    private readonly rights: FamilyRights,
    private readonly views: IntakeViews,
  ) {}

  @Query()
  async myFamily(@Context() context: RequestContext) {
    const { familyId = '' } = requireRole(context, 'parent');
    return { erased: (await this.views.erasures.current().get(familyId)) !== undefined };
  }

  @Mutation()
  async eraseFamily(@Args() { familyId, reason }: EraseFamilyArguments, @Context() context: RequestContext) {
    const actor = requireRole(context, 'parent', 'deskWorker');
    requireAccount(actor);
    await this.rights.require(actor, familyId);
    const acting = onBehalfOfFamily(messageContext(context), familyId);
    return this.commands.execute(new EraseFamily(familyId, reason, acting));
  }
}

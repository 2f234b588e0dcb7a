import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsIsoDate } from '@samenloket/contracts';
import { messageContext, requireDesk, type RequestContext, requireRole } from '@samenloket/platform';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { DeskReferrers } from '../../application/referrers/desk-referrers.js';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import { type Referrer, type ReferrerKind, referrerKinds } from '../../domain/referrers/referrers.js';
import { IntakeViews } from '../../read-models/views.js';
import { OfDeskArguments } from '../inputs/list-arguments.js';

export class DescribeReferrerInput {
  @IsUUID() deskId!: string;
  @IsOptional() @IsUUID() id?: string | null;
  @IsIn(referrerKinds) kind!: ReferrerKind;
  @IsString() @IsNotEmpty() @MaxLength(200) name!: string;
  @IsOptional() @IsIsoDate() until?: string | null;
}

/** Who brings families to a desk; a request shows its desk who brought it, as long as consent lasts. */
@Resolver('ReferrerConsent')
export class ReferrersResolver {
  constructor(
    private readonly referrersOfDesks: DeskReferrers,
    private readonly desks: DeskDirectory,
    private readonly views: IntakeViews,
  ) {}

  @Query()
  async referrers(@Args() { deskId, afterPosition }: OfDeskArguments, @Context() context: RequestContext) {
    requireDesk(requireRole(context, 'deskWorker'), deskId);
    await this.views.referrers.waitFor(afterPosition ?? 0);
    return (await this.referrersOfDesks.of(deskId)).map(referrerNode);
  }

  @Mutation()
  async describeReferrer(@Args('input') input: DescribeReferrerInput, @Context() context: RequestContext) {
    const { deskId, id, kind, name, until } = input;
    requireDesk(requireRole(context, 'deskWorker'), deskId);
    await this.desks.get(deskId);
    const referrer = { referrerId: id ?? randomUUID(), kind, name: name.trim(), ...(until && { until }) };
    const position = await this.referrersOfDesks.describe(deskId, referrer, messageContext(context));
    return { referrer: referrerNode(referrer), position };
  }

  /** Null for one that the desk of the request did not describe. */
  @ResolveField()
  async referrer(@Parent() { referrerId, deskId }: { readonly referrerId: string; readonly deskId: string }) {
    const found = await this.referrersOfDesks.find(deskId, referrerId);
    return found ? referrerNode(found) : null;
  }
}

function referrerNode({ referrerId: id, ...described }: Referrer) {
  return { id, ...described };
}

import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import { admitAnybody, messageContext, type RequestContext, requireRole } from '@samenloket/platform';
import { FollowLinks } from '../../application/follow-links/follow-links.js';
import { FileChanges } from '../../application/open-file/file-changes.js';
import { FileReader } from '../../application/open-file/file-reader.js';
import { onBehalfOfFamily } from '../../application/shared/command-metadata.js';
import { followLinkTerms } from '../../domain/follow-link/follow-link.terms.js';
import type { FollowLinkDoc } from '../../read-models/follow-links/follow-links.view.js';
import { IntakeViews } from '../../read-models/views.js';
import { OfRequestArguments } from '../inputs/list-arguments.js';
import {
  OpenFollowLinkArguments,
  RevokeFollowLinkArguments,
  SendFollowCodeArguments,
  SendFollowLinkArguments,
} from './follow-link.input.js';

/** Links by which families without an account follow their requests. */
@Resolver()
export class FollowLinksResolver {
  constructor(
    private readonly links: FollowLinks,
    private readonly files: FileReader,
    private readonly changes: FileChanges,
    private readonly views: IntakeViews,
  ) {}

  @Query()
  async followLinks(
    @Args() { requestId, afterPosition }: OfRequestArguments,
    @Context() context: RequestContext,
  ) {
    requireRole(context, 'parent', 'deskWorker');
    await this.views.followLinks.waitFor(afterPosition ?? 0);
    const file = await this.files.find(context, requestId);
    if (file?.level !== 'file') {
      throw new DomainError('FORBIDDEN', 'Only the family and its desk see which links there are.');
    }
    const { documents } = await this.views.followLinks.current().find({
      filter: { requestId },
      sort: { path: 'madeAt', direction: 'desc' },
    });
    return documents.map(({ doc }) => shown(doc));
  }

  @Query()
  async myFollowLink(@Context() context: RequestContext) {
    return { holds: await this.links.holds(requireRole(context, 'parent').subject) };
  }

  @Mutation()
  async sendFollowLink(@Args() { id }: SendFollowLinkArguments, @Context() context: RequestContext) {
    const { content } = await this.changes.require(requireRole(context, 'deskWorker'), id, 'desk');
    const acting = onBehalfOfFamily(messageContext(context), content.facts.familyId);
    const { linkId, position, ...made } = await this.links.send(id, acting);
    return { ...made, link: await this.linkAt(linkId, position), position };
  }

  @Mutation()
  async revokeFollowLink(
    @Args() { id, linkId }: RevokeFollowLinkArguments,
    @Context() context: RequestContext,
  ) {
    const actor = requireRole(context, 'parent', 'deskWorker');
    const { content } = await this.changes.require(actor, id, 'desk', 'family');
    const { deskId, familyId } = content.facts;
    const acting = onBehalfOfFamily(messageContext(context), familyId);
    const position = await this.links.revoke(linkId, { requestId: id, deskId }, acting);
    return { link: await this.linkAt(linkId, position), position };
  }

  /** The same answer for every key, whether it is there or not. */
  @Mutation()
  async sendFollowCode(@Args() { key }: SendFollowCodeArguments, @Context() context: RequestContext) {
    admitAnybody(context);
    await this.links.sendCode(key);
    const { codeMinutes: minutes, secondsBetweenCodes: secondsToNext } = followLinkTerms;
    return { minutes, secondsToNext };
  }

  /** Gives no right by itself: it tells the gateway, which began the session, whose requests these are. */
  @Mutation()
  async openFollowLink(@Args() { key, code }: OpenFollowLinkArguments, @Context() context: RequestContext) {
    admitAnybody(context);
    return (await this.links.open(key, code)) ?? null;
  }

  private async linkAt(linkId: string, position: number) {
    await this.views.followLinks.waitFor(position);
    const found = await this.views.followLinks.current().get(linkId);
    return found ? shown(found.doc) : null;
  }
}

function shown({ linkId, requestId: _, position: __, ...link }: FollowLinkDoc) {
  return { id: linkId, ...link };
}

import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import type { RequestContext } from '@samenloket/platform';
import { reaches } from '../../application/open-file/access-level.js';
import { LinkedRequests } from '../../application/link-requests/linked-requests.js';
import { IntakeViews } from '../../read-models/views.js';
import { LinkArguments } from '../inputs/request-arguments.js';
import type { CareRequestNode } from './care-request.node.js';
import { FamilyChanges } from './family-changes.js';

/** Requests that belong together: twins, siblings, the other parent's, one after another. */
@Resolver('CareRequest')
export class LinksResolver {
  constructor(
    private readonly changes: FamilyChanges,
    private readonly linked: LinkedRequests,
    private readonly views: IntakeViews,
  ) {}

  @Mutation()
  linkRequests(@Args() { id, otherRequestId, kind }: LinkArguments, @Context() context: RequestContext) {
    return this.changes.carryOut(context, id, async ({ current, actor }) => {
      if (id === otherRequestId) {
        throw new DomainError('BAD_INPUT', 'A request is linked to another one.', [
          { path: 'otherRequestId', message: 'must be the id of another request' },
        ]);
      }
      await this.linked.require(actor, current.facts.familyId, otherRequestId);
      return { type: 'LinkRequest', otherRequestId, kind };
    });
  }

  /** Also what nobody linked: other open requests of the same family are of siblings. */
  @ResolveField()
  async linkedRequests(@Parent() { file }: CareRequestNode) {
    if (!reaches(file.level, 'file')) return null;
    const { requestId, familyId, links } = file.request;
    const { documents } = await this.views.careRequests.current().find({ filter: { familyId } });
    const named = new Set([requestId, ...links.map(({ otherRequestId }) => otherRequestId)]);
    const siblings = documents
      .filter(({ doc }) => doc.status === 'open' && !named.has(doc.requestId))
      .map(({ doc }) => ({ kind: 'sibling' as const, otherRequestId: doc.requestId }));
    return [...links, ...siblings].map(({ kind, otherRequestId }) => ({ kind, requestId: otherRequestId }));
  }
}

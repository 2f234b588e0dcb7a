import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import type { RequestContext } from '@samenloket/platform';
import { MatchingViews } from '../read-models/matching-views.js';
import { OfferAccess, requireOfferRole } from './offer-access.js';
import { offerAnswer } from './offer-answer.js';

const mostOffersOfARequest = 500;

@Resolver('CareRequest')
export class CareRequestOffersResolver {
  constructor(
    private readonly views: MatchingViews,
    private readonly access: OfferAccess,
  ) {}

  /** Only the id: what stands on it is authorised field by field. */
  @ResolveReference()
  reference({ id }: { readonly id: string }, context: RequestContext) {
    requireOfferRole(context);
    return { id };
  }

  @ResolveField()
  async offers(@Parent() { id }: { readonly id: string }, @Context() context: RequestContext) {
    const actor = requireOfferRole(context);
    const { documents, next } = await this.views.offers.current().find({
      filter: { requestId: id },
      sort: { path: 'since', direction: 'asc' },
      limit: mostOffersOfARequest,
    });
    if (next)
      throw new DomainError('UNAVAILABLE', 'This request has too many offers; list them with offers.');
    const offers = await this.access.visibleTo(
      actor,
      documents.map(({ doc }) => doc),
    );
    return offers.map(offerAnswer);
  }
}

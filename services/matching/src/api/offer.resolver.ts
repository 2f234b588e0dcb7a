import { Args, Context, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import { connectionOf, pageOptions, type RequestContext } from '@samenloket/platform';
import { MatchingViews } from '../read-models/matching-views.js';
import { FindOfferArguments, ListOffersArguments } from './offer-inputs.js';
import { OfferAccess, requireOfferRole } from './offer-access.js';
import { offerAnswer } from './offer-answer.js';
import { offersFilter } from './offers-filter.js';

@Resolver('Offer')
export class OfferResolver {
  constructor(
    private readonly views: MatchingViews,
    private readonly access: OfferAccess,
  ) {}

  @Query()
  async offer(@Args() { id, afterPosition }: FindOfferArguments, @Context() context: RequestContext) {
    await this.views.offersUpTo(afterPosition);
    return this.reference({ id }, context);
  }

  @Query()
  async offers(@Args() list: ListOffersArguments, @Context() context: RequestContext) {
    const actor = requireOfferRole(context);
    await this.views.offersUpTo(list.afterPosition);
    const filter = await offersFilter(actor, list.filter ?? {}, this.views);
    const sort =
      list.orderBy === 'ANSWER_BY'
        ? ({ path: 'answerBy', direction: 'asc' } as const)
        : ({ path: 'since', direction: 'desc' } as const);
    const page = await this.views.offers.current().find({ filter, sort, ...pageOptions(list) });
    const visible = new Set(
      await this.access.visibleTo(
        actor,
        page.documents.map(({ doc }) => doc),
      ),
    );
    const documents = page.documents.filter(({ doc }) => visible.has(doc));
    return connectionOf({ ...page, documents }, list, offerAnswer);
  }

  @ResolveReference()
  async reference({ id }: { readonly id: string }, context: RequestContext) {
    const actor = requireOfferRole(context);
    const offer = await this.views.offer(id);
    await this.access.requireSide(actor, offer, ['family', 'desk', 'organiser']);
    return offerAnswer(offer);
  }
}

import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import {
  connectionOf,
  pageOptions,
  type RequestContext,
  requireDesk,
  requireRole,
  type SignedInActor,
} from '@samenloket/platform';
import type { Filter } from '@samenloket/read-models';
import { staleFrom } from '../../domain/vacancy-chase/confirmation-age.js';
import { CapacityReader } from '../../read-models/capacity-reader.js';
import { CapacityViews } from '../../read-models/capacity-views.js';
import { ConfirmationAgreements } from '../../read-models/desk-agreements/confirmation-agreements.js';
import type { VacancyConfirmationDoc } from '../../read-models/vacancy-confirmations/vacancy-confirmations.view.js';
import { ShownVacancies } from './shown-vacancies.js';
import { VacancyConfirmationsArguments } from './vacancy-arguments.js';

/** Which organisers should say again what is free: a list for the desk, and for the organiser itself. */
@Resolver('VacancyConfirmation')
export class VacancyConfirmationsResolver {
  private readonly agreements: ConfirmationAgreements;

  constructor(
    private readonly views: CapacityViews,
    private readonly reader: CapacityReader,
    private readonly shown: ShownVacancies,
  ) {
    this.agreements = new ConfirmationAgreements(views);
  }

  @Query()
  async vacancyConfirmations(
    @Args() asked: VacancyConfirmationsArguments,
    @Context() context: RequestContext,
  ) {
    const actor = requireRole(context, 'deskWorker', 'organiserCoordinator', 'childMinder');
    const filter = whoseList(actor, asked);
    await this.views.show(asked.afterPosition);
    const page = await this.views.confirmations.current().find({
      filter,
      sort: { path: 'lastKnownOn', direction: 'asc' },
      ...pageOptions(asked),
    });
    const documents = asked.onlyReminded
      ? page.documents.filter(({ doc }) => doc.reminders > 0)
      : page.documents;
    return connectionOf({ ...page, documents }, asked, (doc) => doc);
  }

  @ResolveField()
  location(@Parent() { locationId }: VacancyConfirmationDoc) {
    return this.reader.existingLocation(locationId);
  }

  @ResolveField()
  async staleFrom(@Parent() doc: VacancyConfirmationDoc) {
    if (doc.lastKnownOn === undefined) return null;
    return staleFrom(doc.lastKnownOn, await this.agreements.of(doc, this.shown.today())) ?? null;
  }

  @ResolveField()
  async notConfirmedSince(@Parent() { locationId }: VacancyConfirmationDoc) {
    return (await this.shown.notConfirmedSince(await this.reader.existingLocation(locationId))) ?? null;
  }
}

/** @throws DomainError FORBIDDEN for the list of another desk or organiser */
function whoseList(actor: SignedInActor, { deskId, organiserId }: VacancyConfirmationsArguments): Filter {
  if (actor.role === 'childMinder') return { locationId: { $in: actor.locationIds } };
  if (actor.role === 'organiserCoordinator') {
    const own = actor.organiserId ?? '';
    if (organiserId && organiserId !== own) {
      throw new DomainError('FORBIDDEN', 'You do not act for this organiser.');
    }
    return { organiserId: own };
  }
  if (deskId) requireDesk(actor, deskId);
  return { deskId: deskId ?? { $in: actor.deskIds } };
}

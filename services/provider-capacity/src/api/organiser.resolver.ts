import { CommandBus } from '@nestjs/cqrs';
import {
  Args,
  Context,
  Mutation,
  Parent,
  Query,
  ResolveField,
  ResolveReference,
  Resolver,
} from '@nestjs/graphql';
import { organiserIdOf } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import {
  connectionOf,
  ListArguments,
  messageContext,
  PageArguments,
  pageOptions,
  type RequestContext,
  requireSignIn,
  type SignedInActor,
} from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import { DescribeOrganiserCommand } from '../application/describe-organiser/describe-organiser.command.js';
import { factsVersion } from '../application/shared/facts-version.js';
import { requireOrganiserManager } from '../application/shared/location-rights.js';
import { CapacityReader } from '../read-models/capacity-reader.js';
import { CapacityViews } from '../read-models/capacity-views.js';
import { findLocationsBy } from '../read-models/locations/find-locations.js';
import type { OrganiserDoc } from '../read-models/organisers/organisers.view.js';
import type { EntityReference } from './entity-reference.js';
import { DescribeOrganiserInput } from './inputs.js';

@Resolver('Organiser')
export class OrganiserResolver {
  constructor(
    private readonly views: CapacityViews,
    private readonly reader: CapacityReader,
    private readonly commands: CommandBus,
  ) {}

  @Query()
  async organiser(
    @Args('id') id: string,
    @Args('afterPosition') afterPosition: number | undefined,
    @Context() context: RequestContext,
  ) {
    requireSignIn(context);
    await this.views.show(afterPosition);
    return this.reader.organiser(id);
  }

  @Query()
  async organisers(@Args() list: ListArguments, @Context() context: RequestContext) {
    requireSignIn(context);
    await this.views.show(list.afterPosition);
    const sort = { path: 'name', direction: 'asc' as const };
    const page = await this.views.organisers.current().find({ sort, ...pageOptions(list) });
    return connectionOf(page, list, (doc) => doc);
  }

  @Mutation()
  async describeOrganiser(@Args('input') input: DescribeOrganiserInput, @Context() context: RequestContext) {
    const enterpriseNumber = input.enterpriseNumber ?? undefined;
    const organiserId = input.id ?? (enterpriseNumber ? organiserIdOf(enterpriseNumber) : randomUUID());
    const actor = requireOrganiserManager(context, organiserId);
    if (actor.role === 'deskWorker') await this.requireOwnArea(actor, organiserId);
    const { position } = await this.commands.execute(
      new DescribeOrganiserCommand(
        { organiserId, name: input.name, enterpriseNumber },
        messageContext(context),
        input.expectedVersion ?? undefined,
      ),
    );
    await this.views.show(position);
    return { organiser: await this.existing(organiserId), position };
  }

  @ResolveReference()
  reference({ id }: EntityReference, context: RequestContext) {
    requireSignIn(context);
    return this.existing(id);
  }

  @ResolveField()
  id(@Parent() { organiserId }: OrganiserDoc) {
    return organiserId;
  }

  @ResolveField()
  version(@Parent() facts: OrganiserDoc) {
    return factsVersion(facts);
  }

  @ResolveField()
  async locations(@Parent() { organiserId }: OrganiserDoc, @Args() page: PageArguments) {
    const found = await findLocationsBy(this.views.locations, { organiserId }, 'NAME', pageOptions(page));
    return connectionOf(found, page, (doc) => doc);
  }

  /** A desk describes organisers that are new, and those with a location in its area. */
  private async requireOwnArea({ deskIds }: SignedInActor, organiserId: string): Promise<void> {
    const { documents } = await this.views.locations.current().find({ filter: { organiserId } });
    if (documents.length === 0 || documents.some(({ doc }) => deskIds.includes(doc.deskId))) return;
    throw new DomainError(
      'FORBIDDEN',
      'This organiser has no location in your area. Leave it to its own desks.',
    );
  }

  private async existing(id: string): Promise<OrganiserDoc> {
    const organiser = await this.reader.organiser(id);
    if (!organiser) throw new DomainError('NOT_FOUND', `There is no organiser ${id}.`);
    return organiser;
  }
}

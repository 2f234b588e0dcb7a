import { Args, Context, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import { type RequestContext, requireSignIn } from '@samenloket/platform';
import { writtenCarePattern } from '@samenloket/regional';
import { managesLocation, requireLocationManager } from '../application/shared/location-rights.js';
import { endOf } from '../domain/location/location-state.js';
import { careOf } from '../domain/location/placement-parts.js';
import { respiteDaysOf } from '../domain/location/respite-days.js';
import { CapacityReader } from '../read-models/capacity-reader.js';
import { CapacityViews } from '../read-models/capacity-views.js';
import type { EnrolmentDoc } from '../read-models/enrolments/enrolments.view.js';
import type { EntityReference } from './entity-reference.js';

/** Who reads an enrolment manages its location: whatever hands one out has checked that. */
@Resolver('Enrolment')
export class EnrolmentResolver {
  constructor(
    private readonly views: CapacityViews,
    private readonly reader: CapacityReader,
  ) {}

  @Query()
  async enrolmentsOfRequest(
    @Args('requestId') requestId: string,
    @Args('afterPosition') afterPosition: number | undefined,
    @Context() context: RequestContext,
  ) {
    const actor = requireSignIn(context);
    await this.views.show(afterPosition);
    const enrolments = await this.reader.enrolmentsOfRequest(requestId);
    const locations = await Promise.all(
      enrolments.map(({ locationId }) => this.reader.existingLocation(locationId)),
    );
    return enrolments.filter((_, index) => {
      const location = locations[index];
      return location !== undefined && managesLocation(actor, location);
    });
  }

  @ResolveReference()
  async reference({ id }: EntityReference, context: RequestContext) {
    requireSignIn(context);
    const enrolment = await this.reader.enrolment(id);
    if (!enrolment) throw new DomainError('NOT_FOUND', `There is no enrolment ${id}.`);
    requireLocationManager(context, await this.reader.existingLocation(enrolment.locationId));
    return enrolment;
  }

  @ResolveField()
  id(@Parent() { enrolmentId }: EnrolmentDoc) {
    return enrolmentId;
  }

  @ResolveField()
  location(@Parent() { locationId }: EnrolmentDoc) {
    return this.reader.existingLocation(locationId);
  }

  @ResolveField()
  request(@Parent() { requestId }: EnrolmentDoc) {
    return requestId === undefined ? null : { id: requestId };
  }

  @ResolveField()
  until(@Parent() enrolment: EnrolmentDoc) {
    return endOf(enrolment);
  }

  @ResolveField()
  placeGroupId(@Parent() enrolment: EnrolmentDoc) {
    return lastAgreed(enrolment).placeGroupId;
  }

  @ResolveField()
  pattern(@Parent() enrolment: EnrolmentDoc) {
    return writtenCarePattern(lastAgreed(enrolment).pattern);
  }

  @ResolveField()
  parts(@Parent() enrolment: EnrolmentDoc) {
    return careOf(enrolment).map((part) => ({ ...part, pattern: writtenCarePattern(part.pattern) }));
  }

  @ResolveField()
  respiteDays(@Parent() enrolment: EnrolmentDoc) {
    return respiteDaysOf(lastAgreed(enrolment).pattern);
  }
}

function lastAgreed({ placeGroupId, pattern, changes = [] }: EnrolmentDoc) {
  return changes.at(-1) ?? { placeGroupId, pattern };
}

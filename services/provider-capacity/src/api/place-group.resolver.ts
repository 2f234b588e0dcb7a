import { Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import { type RequestContext, requireSignIn } from '@samenloket/platform';
import { halfDays } from '@samenloket/regional';
import { factsVersion } from '../application/shared/facts-version.js';
import type { PlaceGroupFacts } from '../domain/location/location-facts.js';
import { CapacityReader } from '../read-models/capacity-reader.js';
import type { EntityReference } from './entity-reference.js';

type PlaceGroupParent = PlaceGroupFacts & { readonly locationId: string };

@Resolver('PlaceGroup')
export class PlaceGroupResolver {
  constructor(private readonly reader: CapacityReader) {}

  @ResolveReference()
  async reference({ id }: EntityReference, context: RequestContext): Promise<PlaceGroupParent> {
    requireSignIn(context);
    const state = await this.reader.occupancyWithGroup(id);
    const version = state?.groups.find(({ placeGroupId }) => placeGroupId === id)?.versions.at(-1);
    if (!state?.facts || !version) throw new DomainError('NOT_FOUND', `There is no place group ${id}.`);
    return { ...version, locationId: state.facts.locationId };
  }

  @ResolveField()
  id(@Parent() { placeGroupId }: PlaceGroupParent) {
    return placeGroupId;
  }

  @ResolveField()
  version(@Parent() { locationId: _, ...facts }: PlaceGroupParent) {
    return factsVersion(facts);
  }

  @ResolveField()
  location(@Parent() { locationId }: PlaceGroupParent) {
    return this.reader.existingLocation(locationId);
  }

  @ResolveField()
  capacity(@Parent() { capacity }: PlaceGroupParent) {
    return halfDays.flatMap((halfDay) => {
      const places = capacity[halfDay];
      return places === undefined ? [] : [{ halfDay, places }];
    });
  }

  @ResolveField()
  caregivers(@Parent() { caregivers }: PlaceGroupParent) {
    if (!caregivers) return null;
    return halfDays.flatMap((halfDay) => {
      const count = caregivers[halfDay];
      return count === undefined ? [] : [{ halfDay, caregivers: count }];
    });
  }
}

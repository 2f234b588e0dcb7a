import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Vacancy } from '../domain/location/vacancies.js';
import { CapacityReader } from '../read-models/capacity-reader.js';

@Resolver('Vacancy')
export class VacancyResolver {
  constructor(private readonly reader: CapacityReader) {}

  @ResolveField()
  location(@Parent() { locationId }: Vacancy & { readonly locationId: string }) {
    return this.reader.existingLocation(locationId);
  }
}

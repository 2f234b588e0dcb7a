import { Query } from '@nestjs/cqrs';
import type { FreePlacesAtLocation, ListFreePlaces } from '@samenloket/contracts';

export class ListFreePlacesQuery extends Query<{ readonly locations: readonly FreePlacesAtLocation[] }> {
  constructor(readonly asked: ListFreePlaces) {
    super();
  }
}

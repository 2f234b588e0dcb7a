import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CapacityViews } from '../../read-models/capacity-views.js';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { inChunks } from '../shared/in-chunks.js';
import { FindLocationsQuery, type FoundLocation } from './find-locations.query.js';

@QueryHandler(FindLocationsQuery)
export class FindLocationsHandler implements IQueryHandler<FindLocationsQuery> {
  constructor(
    private readonly views: CapacityViews,
    private readonly streams: CapacityStreams,
  ) {}

  /** What the view does not show may only just have been described: the stream itself says. */
  async execute({ locationIds }: FindLocationsQuery) {
    const shown = await this.views.locations.current().getMany([...locationIds]);
    const known = new Map<string, FoundLocation>(shown.map(({ id, doc }) => [id, doc]));
    const unseen = [...new Set(locationIds)].filter((id) => !known.has(id));
    for (const { state } of await inChunks(unseen, (id) => this.streams.location(id))) {
      if (state.facts) known.set(state.facts.locationId, state.facts);
    }
    const locations = [...known.values()].map(({ locationId, organiserId, deskId }) => ({
      locationId,
      organiserId,
      deskId,
    }));
    return { locations };
  }
}

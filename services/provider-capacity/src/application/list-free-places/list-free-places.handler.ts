import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { FreePlacesAtLocation } from '@samenloket/contracts';
import { setImmediate as othersHaveTheirTurn } from 'node:timers/promises';
import { freePlacesOf } from '../../domain/location/free-places.js';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { inChunks } from '../shared/in-chunks.js';
import { ListFreePlacesQuery } from './list-free-places.query.js';

/** By the streams themselves: what a view does not show yet would be given out twice. */
@QueryHandler(ListFreePlacesQuery)
export class ListFreePlacesHandler implements IQueryHandler<ListFreePlacesQuery> {
  constructor(private readonly streams: CapacityStreams) {}

  async execute({ asked: { locationIds, from, months } }: ListFreePlacesQuery) {
    const known = await inChunks([...new Set(locationIds)], async (locationId) => {
      const { state } = await this.streams.location(locationId);
      return { locationId, state };
    });
    const locations: FreePlacesAtLocation[] = [];
    for (const { locationId, state } of known) {
      if (!state.facts) continue;
      await othersHaveTheirTurn();
      locations.push({ locationId, ...freePlacesOf(state, from, months) });
    }
    return { locations };
  }
}

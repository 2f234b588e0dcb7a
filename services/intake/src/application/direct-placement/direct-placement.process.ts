import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { DirectPlacementEvent } from '../../domain/direct-placement/direct-placement.js';
import { idOf } from '../../read-models/own-event.js';
import { contextAfter } from '../shared/context-after.js';
import type { DirectPlacements } from './direct-placements.js';

/** Finishes what a crash left halfway of a placement: the place with its request, or nothing at all. */
export class DirectPlacementProcess {
  constructor(private readonly placements: DirectPlacements) {}

  readonly handle = async (event: SourcedEvent): Promise<void> => {
    const { type, data } = event as unknown as DirectPlacementEvent;
    if (type === 'PlacementAsked') await this.placements.settle(idOf(event), contextAfter(event));
    if (type === 'PlacementRefused') await this.placements.forget(data.familyId);
  };
}

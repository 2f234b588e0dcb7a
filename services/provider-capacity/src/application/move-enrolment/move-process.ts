import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { LocationEvent } from '../../domain/location/location-events.js';
import { locationIdOf, recordedHere } from '../../read-models/recorded-here.js';
import type { CapacityStreams } from '../shared/capacity-streams.js';
import { contextAfter } from '../shared/own-context.js';

/** Finishes a move that was broken off after the new place was taken: the old one is given up, once. */
export class MoveProcess {
  constructor(private readonly streams: CapacityStreams) {}

  readonly handle = async (event: SourcedEvent): Promise<void> => {
    const { type, data } = recordedHere(event) as LocationEvent;
    if (type !== 'enrolledDirectly' || !data.movedFrom) return;
    const movedTo = { locationId: locationIdOf(event), enrolmentId: data.enrolmentId };
    const { locationId, enrolmentId } = data.movedFrom;
    await this.streams.changeLocation(
      locationId,
      { type: 'endEnrolment', enrolmentId, on: data.start, movedTo },
      contextAfter(event),
    );
  };
}

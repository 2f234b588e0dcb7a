import type { View } from '@samenloket/read-models';
import type { LocationEvent, PlacedChild } from '../../domain/location/location-events.js';
import type { Placement } from '../../domain/location/location-state.js';
import { changedPlacement } from '../../domain/location/placement-parts.js';
import { locationIdOf, producer, recordedHere } from '../recorded-here.js';

export interface EnrolmentDoc extends PlacedChild {
  readonly enrolmentId: string;
  readonly locationId: string;
  readonly origin: Placement['origin'];
  /** First day without care when it ended otherwise than `until` says; the start when care never began. */
  readonly endedOn?: string;
  readonly changes?: Placement['changes'];
}

export const enrolmentsView: View<EnrolmentDoc> = {
  name: 'enrolments',
  version: 2,
  producers: [producer],
  indexes: [
    { name: 'byRequest', paths: ['requestId'] },
    { name: 'byLocation', paths: ['locationId', 'start'] },
  ],
  keys: (sourced) => {
    const event = recordedHere(sourced);
    if (event.type === 'holdConfirmed') return [event.data.offerId];
    return 'enrolmentId' in event.data ? [event.data.enrolmentId] : [];
  },
  project: (doc, sourced, enrolmentId) => {
    const event = recordedHere(sourced) as LocationEvent;
    const where = { enrolmentId, locationId: locationIdOf(sourced) };
    switch (event.type) {
      case 'holdConfirmed': {
        const { offerId: _, ...child } = event.data;
        return { ...child, ...where, origin: 'live' };
      }
      case 'enrolledDirectly': {
        const { movedFrom: _, ...child } = event.data;
        return { ...child, ...where, origin: 'live' };
      }
      case 'enrolmentImported':
      case 'importedEnrolmentCorrected': {
        const { source, ...child } = event.data;
        const { endedOn, changes, settlingIn } = doc ?? {};
        return { ...child, ...where, origin: source, endedOn, changes, settlingIn };
      }
      case 'enrolmentChanged':
        return doc && changedPlacement(doc, event.data);
      case 'settlingInPlanned':
        return doc && { ...doc, settlingIn: event.data.settlingIn };
      case 'enrolmentEnded':
        return event.data.cause === 'notInImport' || !doc ? undefined : { ...doc, endedOn: event.data.on };
      case 'locationDescribed':
      case 'placeGroupDescribed':
      case 'placeGroupChanged':
      case 'halfDaysHeld':
      case 'holdRefused':
      case 'holdReleased':
      case 'closedSuddenly':
      case 'locationClosed':
      case 'locationReopened':
      case 'occupancyBecameKnown':
      case 'vacanciesConfirmed':
        return doc;
    }
  },
};

import type { ProviderCapacityIntegrationEvent } from '@samenloket/contracts';
import type { ProviderCapacityEvent } from '../../domain/events.js';
import type { PlacedChild } from '../../domain/location/location-events.js';

/** What other services hear of an event here; undefined when it does not concern them. */
export function translateCapacityEvent(
  event: ProviderCapacityEvent,
  locationId: string,
): ProviderCapacityIntegrationEvent | undefined {
  switch (event.type) {
    case 'organiserDescribed': {
      const { imported: _, ...facts } = event.data;
      return { type: 'providerCapacity.organiserDescribed.v1', data: facts };
    }
    case 'locationDescribed': {
      const { imported: _, ...facts } = event.data;
      return { type: 'providerCapacity.locationDescribed.v1', data: facts };
    }
    case 'placeGroupDescribed': {
      const { imported: _, ...facts } = event.data;
      return { type: 'providerCapacity.placeGroupDescribed.v1', data: { locationId, ...facts } };
    }
    case 'placeGroupChanged':
      return { type: 'providerCapacity.placeGroupDescribed.v1', data: { locationId, ...event.data } };
    case 'holdConfirmed':
      return enrolmentStarted(locationId, event.data.offerId, event.data);
    case 'enrolledDirectly':
    case 'enrolmentImported':
    case 'importedEnrolmentCorrected':
      return enrolmentStarted(locationId, event.data.enrolmentId, event.data);
    case 'enrolmentChanged':
      return { type: 'providerCapacity.enrolmentChanged.v1', data: { locationId, ...event.data } };
    case 'enrolmentEnded': {
      const { enrolmentId, requestId, on } = event.data;
      return { type: 'providerCapacity.enrolmentEnded.v1', data: { locationId, enrolmentId, requestId, on } };
    }
    case 'locationClosed':
      return { type: 'providerCapacity.locationClosed.v1', data: { locationId, ...event.data } };
    case 'locationReopened': {
      const { from, on, reason } = event.data;
      return { type: 'providerCapacity.locationClosed.v1', data: { locationId, from, until: on, reason } };
    }
    case 'closedSuddenly':
      return { type: 'providerCapacity.closedSuddenly.v1', data: { locationId, ...event.data } };
    case 'vacancyConfirmationDue':
      return { type: 'providerCapacity.vacancyConfirmationDue.v1', data: event.data };
    case 'settlingInPlanned':
    case 'halfDaysHeld':
    case 'holdRefused':
    case 'holdReleased':
    case 'occupancyBecameKnown':
    case 'vacanciesConfirmed':
    case 'closureIdClaimed':
      return undefined;
  }
}

/** A corrected enrolment is told as one that started, with the same id: it takes the place of the earlier one. */
function enrolmentStarted(
  locationId: string,
  enrolmentId: string,
  { placeGroupId, requestId, start, until, pattern }: PlacedChild,
): ProviderCapacityIntegrationEvent {
  return {
    type: 'providerCapacity.enrolmentStarted.v1',
    data: { locationId, placeGroupId, enrolmentId, requestId, start, until, pattern },
  };
}

import { defineEvents } from '@samenloket/event-sourcing';
import type { LocationEvent } from './location-events.js';

const placedChild = {
  placeGroupId: 'clear',
  requestId: 'clear',
  birthMonth: 'clear',
  start: 'clear',
  until: 'clear',
  pattern: 'clear',
  settlingIn: 'clear',
} as const;

const placeGroup = {
  placeGroupId: 'clear',
  tier: 'clear',
  ageFrom: 'clear',
  ageTo: 'clear',
  validFrom: 'clear',
  validTo: 'clear',
  capacity: 'clear',
  kind: 'clear',
  caregivers: 'clear',
} as const;

export const locationEvents = defineEvents<LocationEvent>({
  locationDescribed: {
    version: 1,
    fields: {
      locationId: 'clear',
      organiserId: 'clear',
      deskId: 'clear',
      name: 'clear',
      kind: 'clear',
      street: 'clear',
      postcode: 'clear',
      town: 'clear',
      nis: 'clear',
      latitude: 'clear',
      longitude: 'clear',
      opens: 'clear',
      closes: 'clear',
      saturdays: 'clear',
      inclusive: 'clear',
      urgentPlaces: 'clear',
      openingHours: 'clear',
      publicHolidays: 'clear',
      imported: 'clear',
    },
  },
  placeGroupDescribed: { version: 1, fields: { ...placeGroup, imported: 'clear' } },
  placeGroupChanged: { version: 1, fields: placeGroup },
  halfDaysHeld: { version: 1, fields: { offerId: 'clear', ...placedChild } },
  holdRefused: {
    version: 1,
    fields: { offerId: 'clear', requestId: 'clear', reason: 'clear', shortages: 'clear' },
  },
  holdConfirmed: { version: 1, fields: { offerId: 'clear', ...placedChild } },
  holdReleased: { version: 1, fields: { offerId: 'clear' } },
  enrolledDirectly: { version: 1, fields: { enrolmentId: 'clear', ...placedChild, movedFrom: 'clear' } },
  enrolmentImported: { version: 1, fields: { enrolmentId: 'clear', ...placedChild, source: 'clear' } },
  importedEnrolmentCorrected: {
    version: 1,
    fields: { enrolmentId: 'clear', ...placedChild, source: 'clear' },
  },
  enrolmentChanged: {
    version: 1,
    fields: {
      enrolmentId: 'clear',
      requestId: 'clear',
      from: 'clear',
      placeGroupId: 'clear',
      pattern: 'clear',
      until: 'clear',
    },
  },
  settlingInPlanned: {
    version: 1,
    fields: { enrolmentId: 'clear', requestId: 'clear', settlingIn: 'clear' },
  },
  enrolmentEnded: {
    version: 1,
    fields: { enrolmentId: 'clear', requestId: 'clear', on: 'clear', cause: 'clear', movedTo: 'clear' },
  },
  locationClosed: { version: 1, fields: { from: 'clear', until: 'clear', reason: 'clear' } },
  locationReopened: { version: 1, fields: { from: 'clear', on: 'clear', reason: 'clear' } },
  closedSuddenly: {
    version: 1,
    fields: {
      closureId: 'clear',
      organiserId: 'clear',
      deskId: 'clear',
      from: 'clear',
      legalGround: 'clear',
      children: 'clear',
      offers: 'clear',
    },
  },
  occupancyBecameKnown: { version: 1, fields: { locationId: 'clear' } },
  vacanciesConfirmed: { version: 1, fields: { on: 'clear' } },
});

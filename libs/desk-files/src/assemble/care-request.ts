import type { Placed } from '../desk-file.js';
import type { DeskCareRequest } from '../file-set.js';
import type { CareRequestRow } from '../rows/care-request.row.js';
import type { LocationReferences } from './location-references.js';
import { present } from './present.js';

export function careRequestOf(
  row: Placed<CareRequestRow>,
  deskCode: string,
  locations: LocationReferences,
): DeskCareRequest {
  const sibling = row.siblingLocation && locations.resolve(row.siblingLocation);
  return {
    number: row.number,
    deskCode,
    askedOn: row.askedOn,
    child: present({
      firstName: row.childFirstName,
      lastName: row.childLastName,
      birthDate: row.birthDate,
      unborn: row.unborn,
      nationalNumber: row.nationalNumber,
    }),
    applicant: present({
      firstName: row.applicantFirstName,
      lastName: row.applicantLastName,
      phone: row.phone,
      email: row.email,
      language: row.language,
      contactPreference: row.contactPreference,
    }),
    address: present({ street: row.street, postcode: row.postcode, nisHome: row.nisHome }),
    preferences: (row.preferences ?? []).map((written) => locations.resolve(written)),
    atypicalHours: row.atypicalHours ?? [],
    facts: present({
      workOrTraining: row.workOrTraining,
      single: row.single,
      lowIncome: row.lowIncome,
      fosterChild: row.fosterChild,
      healthOrCare: row.healthOrCare,
      noDiploma: row.noDiploma,
    }),
    ...present({
      channel: row.channel,
      foundThrough: row.foundThrough,
      referrer: row.referrer,
      colleague: row.colleague,
      question: row.question,
      nisAsked: row.nisAsked,
      originalStart: row.originalStart,
      pattern: row.pattern,
      flexible: row.flexible,
      acceptsFewerDays: row.acceptsFewerDays,
      acceptsLaterStart: row.acceptsLaterStart,
      tariff: row.tariff,
      urgentReason: row.urgentReason,
      specialCareNeed: row.specialCareNeed,
      siblingLocation: sibling,
      twinOf: row.twinOf,
    }),
    row: row.row,
  };
}

import type { DeskCareRequest } from '@samenloket/desk-files';
import { noPriorityFacts } from '../../domain/care-request/care-request-facts.js';
import type { RequestContent } from '../../domain/care-request/care-request.events.js';
import type { LocalIds } from './local-ids.js';

/** A row of `aanvragen.csv` as the domain has it; what the row does not say is not known. */
export function importedContent(row: DeskCareRequest, ids: LocalIds): RequestContent {
  const { birthDate, unborn = false } = row.child;
  const { street, postcode, nisHome } = row.address;
  const { nationalNumber: _onlyHashed, unborn: _isFact, ...child } = row.child;
  return {
    facts: {
      number: row.number,
      deskId: ids.deskId,
      familyId: ids.family(row.number),
      askedOn: row.askedOn,
      channel: row.channel,
      nisAsked: row.nisAsked,
      nisHome,
      originalStart: row.originalStart,
      wantedStart: row.originalStart,
      pattern: row.pattern,
      flexible: row.flexible,
      acceptsFewerDays: row.acceptsFewerDays,
      acceptsLaterStart: row.acceptsLaterStart,
      tariff: row.tariff ?? 'any',
      preferences: row.preferences.map((location) => ids.location(location)),
      urgentReason: row.urgentReason,
      atypicalHours: row.atypicalHours,
      specialCareNeed: row.specialCareNeed ?? false,
      priorityFacts: { ...noPriorityFacts, ...row.facts },
      siblingLocationId: row.siblingLocation && ids.location(row.siblingLocation),
      birthMonth: birthDate?.slice(0, 7),
      unborn,
      careForm: 'babyToddler',
      twinOf: row.twinOf === undefined ? undefined : ids.request(row.twinOf),
    },
    child,
    applicant: { ...row.applicant, street, postcode },
    remarks: {
      question: row.question,
      colleague: row.colleague,
      foundThrough: row.foundThrough,
      referrer: row.referrer,
    },
  };
}

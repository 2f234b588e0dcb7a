import type { CareRequestEvent } from '../../domain/care-request/care-request.events.js';
import type { AgreementEvent } from '../../domain/desk/agreements.js';
import type { DeskRegisterEvent } from '../../domain/desk/desk-register.js';
import type { ParticipationEvent } from '../../domain/desk/participation.js';
import type { EnquiryEvent } from '../../domain/enquiry/enquiry.js';
import type { PersonEvent } from '../../domain/person/person.js';
import type { ReferrerEvent } from '../../domain/referrers/referrers.js';
import type { AuditKind } from '../../read-models/audit/audit.view.js';

type Audited =
  | CareRequestEvent
  | EnquiryEvent
  | PersonEvent
  | AgreementEvent
  | DeskRegisterEvent
  | ParticipationEvent
  | ReferrerEvent;

/** Of which staff does these alone. */
type OfOthers = 'FileOpened' | 'FollowLinkMade' | 'FollowLinkRevoked';

/** What somebody of the staff did, in plain Dutch. Complete by type. */
const texts: Readonly<Record<Audited['type'] | OfOthers, string>> = {
  FileOpened: 'Dossier geopend',
  FollowLinkMade: 'Link gemaakt om te volgen zonder account',
  FollowLinkRevoked: 'Link om te volgen ingetrokken',
  CareRequestRegistered: 'Opvangvraag genoteerd',
  CareRequestCorrected: 'Gegevens verbeterd',
  WantedStartChanged: 'Gewenste start veranderd',
  PreferencesChanged: 'Voorkeuren veranderd',
  ChildBorn: 'Geboorte genoteerd',
  ApplicantAdded: 'Aanvrager toegevoegd',
  ApplicantRemoved: 'Aanvrager weggehaald',
  RequestLinked: 'Met een andere vraag verbonden',
  FactDeclared: 'Verklaring genoteerd',
  UrgencyProven: 'Bewijs van dringendheid genoteerd',
  FollowUpRecorded: 'Opvolging genoteerd',
  NextStepCompleted: 'Volgende stap afgewerkt',
  CareRequestAssigned: 'Toegewezen aan een collega',
  CareRequestClosed: 'Opvangvraag afgesloten',
  CareRequestReopened: 'Opvangvraag weer geopend',
  CareRequestTransferred: 'Aan een ander loket overgedragen',
  AccessGranted: 'Ander loket laten meekijken',
  AccessRevoked: 'Meekijken gestopt',
  ReferrerConsentGiven: 'Toestemming voor een toeleider genoteerd',
  ReferrerConsentWithdrawn: 'Toestemming voor een toeleider ingetrokken',
  HandedOnByOrganiser: 'Door een organisator doorgegeven',
  SameChildSuggested: 'Mogelijk hetzelfde kind gevonden',
  SameChildConfirmedByDesk: 'Hetzelfde kind bevestigd',
  SameChildConfirmed: 'Hetzelfde kind, door beide loketten bevestigd',
  SameChildRejected: 'Niet hetzelfde kind',
  CareRequestMerged: 'Met een andere vraag samengevoegd',
  CareRequestUnmerged: 'Weer uit elkaar gehaald',
  ReconfirmationAsked: 'Gevraagd of het gezin nog zoekt',
  CareRequestReconfirmed: 'Gezin zoekt nog',
  FamilyErased: 'Gezin gewist',
  EnquiryRecorded: 'Infovraag genoteerd',
  EnquiryPromoted: 'Opvangvraag gemaakt van een infovraag',
  PersonDescribed: 'Medewerker beschreven',
  PersonErased: 'Medewerker gewist',
  MembershipGiven: 'Rol gegeven',
  MembershipEnded: 'Rol gestopt',
  DeskDescribed: 'Loket beschreven',
  DeskContactSet: 'Contactgegevens van het loket veranderd',
  AgreementSet: 'Afspraak vastgelegd',
  ParticipationSet: 'Deelname van een organisator vastgelegd',
  ReferrerDescribed: 'Toeleider beschreven',
};

/** Of an entry of the audit log. */
export function auditText(what: string): string {
  return (texts as Readonly<Record<string, string>>)[what] ?? what;
}

export const auditKindTexts: Readonly<Record<AuditKind, string>> = {
  opened: 'gelezen',
  request: 'opvangvraag',
  enquiry: 'infovraag',
  people: 'mensen en rollen',
  desk: 'loket en afspraken',
};

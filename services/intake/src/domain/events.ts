import { type AgreementEvent, agreementEvents } from './desk/agreements.js';
import { type RetentionEvent, retentionEvents } from './retention/retention.js';
import { type PersonEvent, personEvents } from './person/person.js';
import { type ReferrerEvent, referrerEvents } from './referrers/referrers.js';
import { type ParticipationEvent, participationEvents } from './desk/participation.js';
import { type DeskRegisterEvent, deskRegisterEvents } from './desk/desk-register.js';
import { type CareRequestEvent, careRequestEvents } from './care-request/care-request.events.js';
import { type DeskImportEvent, deskImportEvents } from './desk-import/desk-import.js';
import { type DirectPlacementEvent, directPlacementEvents } from './direct-placement/direct-placement.js';
import { type EnquiryEvent, enquiryEvents } from './enquiry/enquiry.js';
import { type ErasureEvent, erasureEvents } from './erasure/erasure.js';
import { type FileAccessEvent, fileAccessEvents } from './file-access/file-access.js';
import { type FollowLinkEvent, followLinkEvents } from './follow-link/follow-link.events.js';
import { type MessagesEvent, messagesEvents } from './messages/messages.events.js';
import { type SuddenClosureEvent, suddenClosureEvents } from './sudden-closure/sudden-closure.events.js';
import { type DeliveryEvent, deliveryEvents } from './webhook/webhook-delivery.js';
import { type WebhookEvent, webhookEvents } from './webhook/webhook.js';

/** Everything that is recorded in intake. */
export type IntakeEvent =
  | AgreementEvent
  | CareRequestEvent
  | DeskImportEvent
  | DeskRegisterEvent
  | EnquiryEvent
  | ErasureEvent
  | SuddenClosureEvent
  | DirectPlacementEvent
  | WebhookEvent
  | DeliveryEvent
  | FileAccessEvent
  | FollowLinkEvent
  | ParticipationEvent
  | PersonEvent
  | ReferrerEvent
  | RetentionEvent
  | MessagesEvent;

/** Its schemas by category of stream. */
export const intakeCatalogues = {
  desk: agreementEvents,
  deskRegister: deskRegisterEvents,
  participation: participationEvents,
  person: personEvents,
  referrers: referrerEvents,
  retention: retentionEvents,
  careRequest: careRequestEvents,
  enquiry: enquiryEvents,
  fileAccess: fileAccessEvents,
  followLink: followLinkEvents,
  erasure: erasureEvents,
  deskImport: deskImportEvents,
  suddenClosure: suddenClosureEvents,
  directPlacement: directPlacementEvents,
  webhook: webhookEvents,
  webhookDelivery: deliveryEvents,
  messages: messagesEvents,
} as const;

export const intakeCategories = Object.keys(intakeCatalogues);

/** One catalogue of all types, for a codec that serves every category. */
export const intakeEvents = {
  ...agreementEvents,
  ...deskRegisterEvents,
  ...participationEvents,
  ...referrerEvents,
  ...personEvents,
  ...retentionEvents,
  ...careRequestEvents,
  ...enquiryEvents,
  ...fileAccessEvents,
  ...followLinkEvents,
  ...erasureEvents,
  ...deskImportEvents,
  ...suddenClosureEvents,
  ...directPlacementEvents,
  ...webhookEvents,
  ...deliveryEvents,
  ...messagesEvents,
} as const;

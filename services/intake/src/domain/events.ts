import { type AgreementEvent, agreementEvents } from './desk/agreements.js';
import { type DeskRegisterEvent, deskRegisterEvents } from './desk/desk-register.js';
import { type CareRequestEvent, careRequestEvents } from './care-request/care-request.events.js';
import { type DeskImportEvent, deskImportEvents } from './desk-import/desk-import.js';
import { type EnquiryEvent, enquiryEvents } from './enquiry/enquiry.js';
import { type ErasureEvent, erasureEvents } from './erasure/erasure.js';
import { type FileAccessEvent, fileAccessEvents } from './file-access/file-access.js';

/** Everything that is recorded in intake. */
export type IntakeEvent =
  | AgreementEvent
  | CareRequestEvent
  | DeskImportEvent
  | DeskRegisterEvent
  | EnquiryEvent
  | ErasureEvent
  | FileAccessEvent;

/** Its schemas by category of stream. */
export const intakeCatalogues = {
  desk: agreementEvents,
  deskRegister: deskRegisterEvents,
  careRequest: careRequestEvents,
  enquiry: enquiryEvents,
  fileAccess: fileAccessEvents,
  erasure: erasureEvents,
  deskImport: deskImportEvents,
} as const;

export const intakeCategories = Object.keys(intakeCatalogues);

/** One catalogue of all types, for a codec that serves every category. */
export const intakeEvents = {
  ...agreementEvents,
  ...deskRegisterEvents,
  ...careRequestEvents,
  ...enquiryEvents,
  ...fileAccessEvents,
  ...erasureEvents,
  ...deskImportEvents,
} as const;

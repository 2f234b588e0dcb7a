export { HttpsWebhookSender, WebhookSender } from './application/webhooks/webhook-sender.js';
export {
  createIntake,
  type ErasureOptions,
  type IntakeOptions,
  type RunningIntake,
} from './create-intake.js';
export type { ErasureReceipt } from './application/erase-family/erase-family.command.js';
export {
  type NationalNumberCopy,
  putBackNationalNumbers,
} from './application/keep-national-numbers/national-number-copies.js';
export type { CalendarFormat } from './application/year-calendar/calendar-file.js';
export type { CalendarQuestion } from './application/year-calendar/year-calendars.js';
export type {
  ImportOptions,
  ImportProgress,
  ImportReport,
} from './application/import-file-set/import-report.js';
export type { RetentionReport } from './application/retention/retention-round.js';

import { DomainError, type RecordedEvent } from '@samenloket/event-sourcing';
import { TranslatedFeed } from '@samenloket/messaging';
import {
  createSubgraph,
  type RoleTokenSigner,
  type RunningService,
  type ServicePorts,
  ServiceWork,
  workCatalogues,
  workResolver,
} from '@samenloket/platform';
import { fileURLToPath } from 'node:url';
import { IntakeModule } from './app.module.js';
import type { ErasureReceipt } from './application/erase-family/erase-family.command.js';
import type { ImportOptions, ImportReport } from './application/import-file-set/import-report.js';
import type { CalendarQuestion, CountedCalendarFile } from './application/year-calendar/year-calendars.js';
import { type NotificationOptions, Notifications } from './application/notify-family/notifications.js';
import type { RetentionReport } from './application/retention/retention-round.js';
import {
  type NationalNumberCopy,
  nationalNumberCopies,
} from './application/keep-national-numbers/national-number-copies.js';
import { operatorContext } from './application/shared/command-metadata.js';
import { linkRequestsProcess } from './application/link-requests/link-requests.process.js';
import { sameChildProcess } from './application/suggest-same-child/same-child.process.js';
import { intakeChanges } from './application/tell-changes/intake-changes.js';
import { HttpsWebhookSender } from './application/webhooks/webhook-sender.js';
import { type ErasureReason, erasureReasons } from './domain/erasure/erasure.js';
import { intakeCatalogues, type IntakeEvent } from './domain/events.js';
import { translateIntakeEvent } from './integration/published/translate-intake-event.js';
import { deskWork } from './desk-work.js';
import { followLinkWork } from './follow-link-work.js';
import { composeIntake } from './intake-parts.js';
import { organiserWork, type WebhookOptions } from './organiser-work.js';
import { importWork } from './import-work.js';
import { peopleWork } from './people-work.js';
import { retentionWork } from './retention-work.js';

const name = 'intake';
const schemaFiles = ['./api/schema.graphql', './api/work.graphql'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);
/** Streams that other services may hear of. */
const publishedCategories = ['careRequest', 'desk', 'deskRegister', 'participation'];

export interface ErasureOptions {
  /** Either of both. */
  readonly familyId?: string;
  readonly requestId?: string;
  /** One of the known reasons; any other text counts as `other` and is not kept, as it might name somebody. */
  readonly reason: string;
}

export interface IntakeOptions {
  /** Absent: nobody is told anything, as on the operator's platform, which only looks after the data. */
  readonly notifications?: NotificationOptions;
  /** Absent: to the internet only. */
  readonly webhooks?: WebhookOptions;
  /** Signs the tokens of `actAs`; absent: only the identity provider says roles. */
  readonly roleTokens?: RoleTokenSigner;
  /** `https://host` of the portal, for links in messages; nothing while it is not known. */
  readonly portal?: () => string | undefined;
}

export interface RunningIntake extends RunningService {
  /** Brings in a desk's files; resolves when the views show them. @throws DomainError BAD_INPUT with every fault */
  importFileSet(options: ImportOptions): Promise<ImportReport>;
  /** Makes a family unreadable everywhere. Harmless to repeat. @throws DomainError NOT_FOUND */
  eraseFamily(options: ErasureOptions): Promise<ErasureReceipt>;
  /** Erases what is past the terms that desks agreed; with `dryRun` it only counts. The service does so by itself. */
  carryOutRetention(options?: { readonly dryRun?: boolean }): Promise<RetentionReport>;
  /** Asks and reminds families whether they still search, and closes whom nobody reached; how many events that made. */
  reconfirmDue(): Promise<number>;
  /** The year calendar of a desk as a file, without any name. @throws DomainError NOT_FOUND, or BAD_INPUT */
  calendarFile(question: CalendarQuestion): Promise<CountedCalendarFile>;
  /** Delivers to organisers' systems what is due now; how many deliveries succeeded. */
  deliverWebhooks(): Promise<number>;
  /** Sends the messages that are due now; how many went. The service does so by itself at an interval. */
  deliverDueMessages(): Promise<number>;
  /** The hashes of national numbers, which no event holds, sealed for a backup. */
  nationalNumberCopies(): AsyncIterable<NationalNumberCopy>;
  /** The events of a stream in the clear; that they were opened, and why, is recorded for the family to see. */
  revealStream(recorded: readonly RecordedEvent[], reason: string): Promise<IntakeEvent[]>;
}

/** The intake service: desks, families' requests, enquiries, follow-up, and the import of a desk's files. */
export async function createIntake(
  ports: ServicePorts,
  {
    notifications: notifying,
    roleTokens,
    portal = () => undefined,
    webhooks = { sender: new HttpsWebhookSender(false) },
  }: IntakeOptions = {},
): Promise<RunningIntake> {
  const { eventStore, log } = ports;
  const parts = await composeIntake(ports, notifying?.senders ?? {});
  const { views, erasure, revealing, fileSetImport } = parts;
  const organisers = organiserWork(ports, parts, webhooks);
  const retention = retentionWork(ports, parts);
  const deskImports = await importWork(ports, parts);
  const staff = peopleWork(ports, parts, roleTokens);
  const followLinks = followLinkWork(ports, parts, notifying?.senders.sms, portal);
  const sameChild = sameChildProcess(ports, parts);
  const linkRequests = linkRequestsProcess(ports, parts);
  const desks = deskWork(ports, parts);
  const notifications = notifying && new Notifications(ports, parts, notifying);
  const processes = [sameChild, linkRequests, ...organisers.processes, ...(notifications?.processes ?? [])];
  const scans = [desks.scan, retention.scan, organisers.scan, ...(notifications?.scans ?? [])];
  const work = new ServiceWork({ name, views: views.registry, processes, scans }, ports);
  const subgraph = await createSubgraph({
    name,
    module: IntakeModule.of(ports, parts, [
      ...organisers.providers,
      ...staff.providers,
      ...retention.providers,
      ...deskImports.providers,
      ...followLinks.providers,
      workResolver(name, work),
    ]),
    typePaths: schemaFiles,
    takesFiles: true,
    tokens: staff.tokens,
    log,
  });

  return {
    name,
    typeDefs: subgraph.typeDefs,
    schema: subgraph.schema,
    contextFor: subgraph.contextFor,
    app: subgraph.app,
    feed: new TranslatedFeed(name, eventStore, publishedCategories, translateIntakeEvent),
    changes: intakeChanges(ports, parts),
    views: views.registry,
    processes,
    catalogues: { ...intakeCatalogues, ...workCatalogues },
    work,
    start: async () => {
      await views.registry.start();
      await erasure.finishAll(operatorContext());
      await staff.people.finishErasures(operatorContext());
      await sameChild.start();
      await linkRequests.start();
      await organisers.start();
      desks.start();
      retention.scan.start();
      await notifications?.start();
    },
    stop: async () => {
      await deskImports.stop();
      await notifications?.stop();
      await retention.scan.stop();
      await desks.stop();
      await organisers.stop();
      await linkRequests.stop();
      await sameChild.stop();
      await views.registry.stop();
      await subgraph.close();
    },
    deliverWebhooks: () => organisers.deliverWebhooks(),
    importFileSet: (options) => fileSetImport.run(options),
    eraseFamily: async ({ familyId, requestId, reason }) => {
      const known = erasureReasons.find((candidate) => candidate === reason) ?? 'other';
      const family = familyId ?? (await familyOfRequest(requestId ?? ''));
      return erasure.erase(family, known satisfies ErasureReason, operatorContext());
    },
    carryOutRetention: (options) => retention.round.carryOut(options),
    reconfirmDue: () => desks.round.carryOut(),
    calendarFile: (question) => desks.calendars.file(question),
    deliverDueMessages: async () => (await notifications?.deliverDue()) ?? 0,
    nationalNumberCopies: () => nationalNumberCopies(parts.nationalNumbers, views, ports.keys),
    revealStream: (recorded, reason) => revealing.reveal(recorded, reason),
  };

  async function familyOfRequest(requestId: string): Promise<string> {
    await views.careRequests.waitFor(await eventStore.head());
    const found = await views.careRequests.current().get(requestId);
    if (!found) throw new DomainError('NOT_FOUND', `There is no request ${requestId}.`);
    return found.doc.familyId;
  }
}

import { DomainError, type RecordedEvent } from '@samenloket/event-sourcing';
import { TranslatedFeed } from '@samenloket/messaging';
import { createSubgraph, type RunningService, type ServicePorts } from '@samenloket/platform';
import { fileURLToPath } from 'node:url';
import { IntakeModule } from './app.module.js';
import type { ErasureReceipt } from './application/erase-family/erase-family.command.js';
import type { ImportOptions, ImportReport } from './application/import-file-set/import-report.js';
import { operatorContext } from './application/shared/command-metadata.js';
import { sameChildProcess } from './application/suggest-same-child/same-child.process.js';
import { type ErasureReason, erasureReasons } from './domain/erasure/erasure.js';
import { intakeCatalogues, type IntakeEvent } from './domain/events.js';
import { translateIntakeEvent } from './integration/published/translate-intake-event.js';
import { composeIntake } from './intake-parts.js';

const name = 'intake';
const schemaFile = fileURLToPath(new URL('./api/schema.graphql', import.meta.url));
/** Streams that other services may hear of. */
const publishedCategories = ['careRequest', 'desk', 'deskRegister'];

export interface ErasureOptions {
  /** Either of both. */
  readonly familyId?: string;
  readonly requestId?: string;
  /** One of the known reasons; any other text counts as `other` and is not kept, as it might name somebody. */
  readonly reason: string;
}

export interface RunningIntake extends RunningService {
  /** Brings in a desk's files; resolves when the views show them. @throws DomainError BAD_INPUT with every fault */
  importFileSet(options: ImportOptions): Promise<ImportReport>;
  /** Makes a family unreadable everywhere. Harmless to repeat. @throws DomainError NOT_FOUND */
  eraseFamily(options: ErasureOptions): Promise<ErasureReceipt>;
  /** The events of a stream in the clear; that they were opened, and why, is recorded for the family to see. */
  revealStream(recorded: readonly RecordedEvent[], reason: string): Promise<IntakeEvent[]>;
}

/** The intake service: desks, families' requests, enquiries, follow-up, and the import of a desk's files. */
export async function createIntake(ports: ServicePorts): Promise<RunningIntake> {
  const { eventStore, tokens, log } = ports;
  const parts = await composeIntake(ports);
  const { views, erasure, revealing, fileSetImport } = parts;
  const subgraph = await createSubgraph({
    name,
    module: IntakeModule.of(ports, parts),
    typePaths: [schemaFile],
    tokens,
    log,
  });
  const sameChild = sameChildProcess(ports, parts);

  return {
    name,
    typeDefs: subgraph.typeDefs,
    schema: subgraph.schema,
    contextFor: subgraph.contextFor,
    app: subgraph.app,
    feed: new TranslatedFeed(name, eventStore, publishedCategories, translateIntakeEvent),
    views: views.registry,
    processes: [sameChild],
    catalogues: intakeCatalogues,
    start: async () => {
      await views.registry.start();
      await erasure.finishAll(operatorContext());
      await sameChild.start();
    },
    stop: async () => {
      await sameChild.stop();
      await views.registry.stop();
      await subgraph.close();
    },
    importFileSet: (options) => fileSetImport.run(options),
    eraseFamily: async ({ familyId, requestId, reason }) => {
      const known = erasureReasons.find((candidate) => candidate === reason) ?? 'other';
      const family = familyId ?? (await familyOfRequest(requestId ?? ''));
      return erasure.erase(family, known satisfies ErasureReason, operatorContext());
    },
    revealStream: (recorded, reason) => revealing.reveal(recorded, reason),
  };

  async function familyOfRequest(requestId: string): Promise<string> {
    await views.careRequests.waitFor(await eventStore.head());
    const found = await views.careRequests.current().get(requestId);
    if (!found) throw new DomainError('NOT_FOUND', `There is no request ${requestId}.`);
    return found.doc.familyId;
  }
}

import type { DeskFolder, FileMappings } from '@samenloket/desk-files';
import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { FileSetImport, PreparedImport } from '../import-file-set/import-file-set.js';
import type { ImportProgress, ImportReport } from '../import-file-set/import-report.js';
import type { CommandContext } from '../shared/command-metadata.js';
import type { DeskImportDoc, DeskImportResult } from './desk-import-doc.js';
import type { DeskImportList, ListedImport } from './desk-import-list.js';

const betweenWritesMs = 1_000;
const heartbeatMs = 5_000;
const shownOverfilled = 200;

class Stopping extends Error {
  override readonly name = 'Stopping';
}

/** Imports that people at a desk start and then watch. The files stay in memory, as long as it takes. */
export class DeskImports {
  private readonly underWay = new Set<Promise<void>>();
  private isStopping = false;

  constructor(
    private readonly imports: FileSetImport,
    private readonly list: DeskImportList,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  ofDesk(deskId: string): Promise<ListedImport[]> {
    return this.list.ofDesk(deskId);
  }

  /**
   * Checks the files, and begins when not a single row is wrong.
   * @throws DomainError BAD_INPUT with every fault, CONFLICT while another import of the desk runs
   */
  async start(
    deskId: string,
    folder: DeskFolder,
    mapping: FileMappings,
    context: CommandContext,
  ): Promise<ListedImport> {
    const id = randomUUID();
    const now = this.clock.now().toISOString();
    const doc: DeskImportDoc = { deskId, state: 'running', startedAt: now, changedAt: now };
    if (!(await this.list.add(id, doc))) {
      throw new DomainError('CONFLICT', 'Files of this desk are being brought in. Wait until that is done.');
    }
    const journal = new ImportJournal(id, doc, this.list, this.clock, () => this.isStopping);
    try {
      const options = { folder, mapping, ofDesk: deskId, onProgress: journal.onProgress };
      const prepared = await this.imports.prepare(options, context);
      this.begin(journal, prepared, context);
    } catch (error) {
      await journal.close();
      await this.list.delete(id);
      throw error;
    }
    return { id, doc, state: 'running' };
  }

  /** Breaks off what is under way at its next step: the same files once more go on from there. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.underWay);
  }

  private begin(journal: ImportJournal, prepared: PreparedImport, context: CommandContext): void {
    const work = this.carryOut(journal, prepared, context).finally(() => this.underWay.delete(work));
    this.underWay.add(work);
  }

  private async carryOut(
    journal: ImportJournal,
    prepared: PreparedImport,
    context: CommandContext,
  ): Promise<void> {
    try {
      await journal.done(resultOf(await this.imports.carryOut(prepared, context)));
    } catch (error) {
      if (!(error instanceof Stopping)) this.log.error({ err: error }, 'An import of a desk was broken off');
      await journal.failed(error).catch((reason: unknown) => {
        this.log.error({ err: reason }, 'That an import was broken off could not be written down');
      });
    }
  }
}

/** Writes down how far one import is. */
class ImportJournal {
  private progress: ImportProgress | undefined;
  private writtenAt = 0;
  private writing: Promise<void> = Promise.resolve();
  private readonly heartbeat = setInterval(() => this.write(), heartbeatMs).unref();

  constructor(
    private readonly id: string,
    private readonly doc: DeskImportDoc,
    private readonly list: DeskImportList,
    private readonly clock: Clock,
    private readonly isStopping: () => boolean,
  ) {}

  readonly onProgress = (progress: ImportProgress): void => {
    if (this.isStopping()) throw new Stopping('The platform stops.');
    const isNext = progress.phase !== this.progress?.phase;
    this.progress = progress;
    if (isNext || this.clock.now().getTime() - this.writtenAt >= betweenWritesMs) this.write();
  };

  async done(result: DeskImportResult): Promise<void> {
    await this.close();
    await this.list.put(this.id, { ...this.now(), state: 'done', result });
  }

  async failed(error: unknown): Promise<void> {
    await this.close();
    const refusal = error instanceof DomainError && { code: error.code, message: error.message };
    await this.list.put(this.id, { ...this.now(), state: 'failed', ...(refusal && { refusal }) });
  }

  /** Writes nothing more by itself. */
  async close(): Promise<void> {
    clearInterval(this.heartbeat);
    await this.writing;
  }

  private write(): void {
    const now = this.now();
    this.writtenAt = this.clock.now().getTime();
    // What could not be written is said by the next one, or at the end.
    const put = () => this.list.put(this.id, { ...now, runningAt: now.deskId }).catch(() => undefined);
    this.writing = this.writing.then(put);
  }

  private now(): DeskImportDoc {
    const { progress } = this;
    return { ...this.doc, changedAt: this.clock.now().toISOString(), ...(progress && { progress }) };
  }
}

function resultOf({
  rows,
  appended,
  skippedErased,
  notices,
  position,
  overfilled,
}: ImportReport): DeskImportResult {
  return {
    rows,
    appended: Object.values(appended).reduce((sum, count) => sum + count, 0),
    skippedErased,
    notices,
    position,
    overfilled: overfilled.slice(0, shownOverfilled),
    overfilledCount: overfilled.length,
  };
}
